//! What the callers of async fns give to parameters that are generic or `dyn`. The body of such a fn is judged once,
//! for all callers; a method of a parameter, or the parameter if it can be called, may block where the type that some
//! caller gives does.

mod naming;
mod wanted;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use self::naming::Tree;
use self::wanted::{Given, Wanted, handed_to};
use super::contexts::AsyncContext;
use crate::infer::{Args, Bodies, Call, Subst, Target, Ty, TyKind};
use crate::link::{Container, FnId, Owner, TraitId};
use crate::shares::FEW;

/// More kinds of callers say nothing new, save that each closure is a kind of its own.
const MAX_KINDS: usize = 16;

/// More closures than any real fn is given.
const MAX_CLOSURES: usize = 1024;

/// More fns in a row that are sync and only hand on what they are given, one to the other. Each costs a look at the names
/// in all bodies.
const MAX_SEARCHES: usize = 3;

/// What callers in async contexts give, by fn.
#[derive(Debug, Default)]
pub(super) struct Callers {
    generic: FxHashMap<FnId, Vec<Args>>,
    unsized_args: FxHashMap<FnId, Vec<(TraitId, Ty)>>,
    /// The fns that call such a method of what they are given in turn.
    handing: FxHashSet<FnId>,
}

/// Looks at the calls of fns for which that matters: those that call a trait's fn that `may_block` for some type, or call
/// what they are given, and those that hand on to such fns what they are given themselves.
pub(super) fn find(
    bodies: &Bodies<'_, '_, '_>,
    contexts: &[AsyncContext],
    tests: bool,
    may_block: &dyn Fn(FnId, TraitId) -> bool,
) -> Callers {
    let mut callers = Callers::default();
    let mut wanted = Wanted::of(bodies, contexts, may_block);
    let mut searched: FxHashSet<FnId> = FxHashSet::default();
    let tree = Tree::of(bodies.db.program, tests);
    let mut calls = Vec::new();
    for _ in 0..MAX_SEARCHES {
        let open: FxHashSet<FnId> = wanted.fns.keys().copied().filter(|id| !searched.contains(id)).collect();
        if open.is_empty() {
            break;
        }
        calls.extend(callers.search(bodies, &open, &tree));
        searched.extend(open);
        // Mostly fns of contexts, which were known to: the others are sync, and hand on what becomes a future.
        wanted.spread(bodies, &calls);
    }
    let given = calls.iter().filter_map(|call| Some((call, wanted.mattering(bodies, call)?)));
    let (open, known): (Vec<_>, Vec<_>) = given.partition(|(_, args)| args.iter().any(|ty| ty.has_params()));
    for (call, args) in &known {
        add(callers.generic.entry(call.to).or_default(), args);
    }
    callers.hand_on(bodies, &open);
    callers.handing = wanted.handing;
    callers
}

/// What a caller gives.
trait Kind: PartialEq + Clone {
    fn has_closure(&self) -> bool;
}

impl Kind for Args {
    fn has_closure(&self) -> bool {
        self.iter().any(|ty| matches!(ty.kind(), TyKind::Closure(..)))
    }
}

impl Kind for (TraitId, Ty) {
    fn has_closure(&self) -> bool {
        matches!(self.1.kind(), TyKind::Closure(..))
    }
}

/// Notes a kind, and says whether it is a new one.
fn add<T: Kind>(kinds: &mut Vec<T>, kind: &T) -> bool {
    let most = if kind.has_closure() { MAX_CLOSURES } else { MAX_KINDS };
    let is_new = kinds.len() < most && !kinds.contains(kind);
    if is_new {
        kinds.push(kind.clone());
    }
    is_new
}

impl Callers {
    /// Looks for the calls of some fns, and takes in what is given there as the `dyn` of a trait.
    fn search(&mut self, bodies: &Bodies<'_, '_, '_>, fns: &FxHashSet<FnId>, tree: &Tree<'_>) -> Vec<Given> {
        let mut calls = Vec::new();
        let owners = tree.naming(bodies, fns);
        owners.par_iter().with_max_len(FEW).for_each(|owner| {
            bodies.get(*owner);
        });
        for owner in owners {
            let inferred = bodies.get(owner);
            for call in &inferred.calls {
                if let Target::Fn(to, args) = &call.target
                    && fns.contains(to)
                    && !args.is_empty()
                {
                    calls.push(Given { owner, to: *to, args: args.clone() });
                }
            }
            for (id, trait_id, ty) in &inferred.unsized_args {
                if fns.contains(id) && !ty.has_params() {
                    add(self.unsized_args.entry(*id).or_default(), &(*trait_id, *ty));
                }
            }
        }
        calls
    }

    /// Takes in what is given to fns through others that are given it.
    fn hand_on(&mut self, bodies: &Bodies<'_, '_, '_>, calls: &[(&Given, Args)]) {
        let mut is_new = true;
        while std::mem::take(&mut is_new) {
            for (call, args) in calls {
                let Owner::Fn(from) = call.owner else { continue };
                let params = &bodies.db.sig(from).params;
                for kind in self.generic.get(&from).cloned().unwrap_or_default() {
                    let subst = Subst::new(params, &kind);
                    let args: Args = args.iter().map(|ty| ty.subst(&subst)).collect();
                    is_new |= add(self.generic.entry(call.to).or_default(), &args);
                }
            }
        }
    }

    /// A call in a fn's own body, as it is for each kind of caller; nothing where that does not matter.
    pub(super) fn instances(&self, bodies: &Bodies<'_, '_, '_>, owner: Owner, call: &Call) -> Vec<Call> {
        let Owner::Fn(id) = owner else { return Vec::new() };
        let with = |target: Target| Call { target, ..call.clone() };
        match &call.target {
            Target::Value(ty) => {
                self.put_in(bodies, id, *ty).into_iter().map(Target::Value).map(with).collect()
            }
            Target::Fn(callee, args) => {
                let instances = self.fn_instances(bodies, id, call, (*callee, args)).into_iter();
                instances.map(|args| with(Target::Fn(*callee, args))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What can be called in a fn's body, as each kind of caller gives it.
    fn put_in(&self, bodies: &Bodies<'_, '_, '_>, id: FnId, ty: Ty) -> Vec<Ty> {
        if let Some((dynamic, of)) = callable(bodies, ty) {
            return self.unsized_as(id, of).map(|given| put(ty, dynamic, given)).collect();
        }
        if !ty.has_params() {
            return Vec::new();
        }
        self.kinds(bodies, id).map(|subst| ty.subst(&subst)).collect()
    }

    /// The arguments of a call of a fn in another's body, for each kind of caller.
    fn fn_instances(
        &self,
        bodies: &Bodies<'_, '_, '_>,
        id: FnId,
        call: &Call,
        (callee, args): (FnId, &Args),
    ) -> Vec<Args> {
        let Some(first) = args.first() else { return Vec::new() };
        let kinds = || {
            let kinds = self.kinds(bodies, id);
            kinds.map(|subst| args.iter().map(|ty| ty.subst(&subst)).collect()).collect()
        };
        let Container::Trait(of) = bodies.db.program.fn_data(callee).container else {
            let handed = handed_to(bodies, call).filter(|(callee, _)| self.handing.contains(callee));
            return handed.map(|_| kinds()).unwrap_or_default();
        };
        if let Some((dynamic, _)) = dynamic(*first, &|own| own == of) {
            let given = self.unsized_as(id, of);
            return given.map(|given| args.iter().map(|arg| put(*arg, dynamic, given)).collect()).collect();
        }
        if first.has_params() { kinds() } else { Vec::new() }
    }

    /// What the parameters of a fn are, for each kind of caller.
    fn kinds(&self, bodies: &Bodies<'_, '_, '_>, id: FnId) -> impl Iterator<Item = Subst> {
        let kinds = self.generic.get(&id).into_iter().flatten();
        kinds.map(move |kind| Subst::new(&bodies.db.sig(id).params, kind))
    }

    /// The types that are given to a fn as the `dyn` of a trait.
    fn unsized_as(&self, id: FnId, of: TraitId) -> impl Iterator<Item = Ty> {
        let given = self.unsized_args.get(&id).into_iter().flatten();
        given.filter(move |(trait_id, _)| *trait_id == of).map(|(_, ty)| *ty)
    }
}

/// The `dyn` of a trait of a kind in a type, of `Box<dyn Read>` too, with the trait.
fn dynamic(ty: Ty, is_meant: &dyn Fn(TraitId) -> bool) -> Option<(Ty, TraitId)> {
    if let TyKind::Dyn(bounds, _) = ty.kind() {
        return bounds.first().map(|bound| (ty, bound.trait_id)).filter(|(_, of)| is_meant(*of));
    }
    let mut found = None;
    ty.each_part(&mut |part| found = found.or_else(|| dynamic(part, is_meant)));
    found
}

/// The `dyn Fn()` or its like in a type.
fn callable(bodies: &Bodies<'_, '_, '_>, ty: Ty) -> Option<(Ty, TraitId)> {
    dynamic(ty, &|of| bodies.db.fn_family(of).is_some())
}

/// Puts one type for another.
fn put(ty: Ty, old: Ty, new: Ty) -> Ty {
    if ty == old { new } else { ty.map(&mut |part| put(part, old, new)) }
}
