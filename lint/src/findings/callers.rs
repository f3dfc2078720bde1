//! What the callers of async fns give to parameters that are generic or `dyn`. The body of such a fn is judged once,
//! for all callers; a method of a parameter, or the parameter if it can be called, may block where the type that some
//! caller gives does.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::contexts::{AsyncContext, is_test};
use crate::facts::{Body, ExprId, ExprKind, Name, PatKind};
use crate::infer::{Args, Bodies, Call, Subst, Target, Ty, TyKind};
use crate::link::{AdtId, Container, Def, FnId, ModId, Namespace, Owner, Program, TraitId};
use crate::read::{self, WordFinder};
use crate::shares::{FEW, MANY};

/// More kinds of callers say nothing new, save that each closure is a kind of its own.
const MAX_KINDS: usize = 16;

/// More closures than any real fn is given.
const MAX_CLOSURES: usize = 1024;

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
    let mut wanted = wanted(bodies, contexts, may_block, &mut callers.handing);
    let mut open = wanted.clone();
    let mut passed = Vec::new();
    while !open.is_empty() {
        let found = passing(bodies, &open, tests, &mut callers);
        open = found.iter().map(|pass| pass.from).filter(|from| wanted.insert(*from)).collect();
        passed.extend(found);
    }
    callers.hand_on(bodies, &passed);
    callers
}

/// That a fn hands on to another what it is given itself.
struct Pass {
    from: FnId,
    to: FnId,
    args: Args,
}

/// Takes in what is given to some fns, and tells who hands on to them what is given to him.
fn passing(
    bodies: &Bodies<'_, '_, '_>,
    wanted: &FxHashSet<FnId>,
    tests: bool,
    callers: &mut Callers,
) -> Vec<Pass> {
    let mut passed = Vec::new();
    let owners = owners_naming(bodies, wanted, tests);
    owners.par_iter().with_max_len(FEW).for_each(|owner| {
        bodies.get(*owner);
    });
    for owner in owners {
        let inferred = bodies.get(owner);
        for call in &inferred.calls {
            let Target::Fn(to, args) = &call.target else { continue };
            if !wanted.contains(to) || args.is_empty() {
                continue;
            }
            match owner {
                Owner::Fn(from) if args.iter().any(|ty| ty.has_params()) => {
                    passed.push(Pass { from, to: *to, args: args.clone() });
                }
                _ => {
                    add(callers.generic.entry(*to).or_default(), args);
                }
            }
        }
        for (id, trait_id, ty) in &inferred.unsized_args {
            if wanted.contains(id) && !ty.has_params() {
                add(callers.unsized_args.entry(*id).or_default(), &(*trait_id, *ty));
            }
        }
    }
    passed
}

/// The fns whose async code calls what their callers give, or methods of it where some impl of that method could block, or
/// hands it to a fn that does.
fn wanted(
    bodies: &Bodies<'_, '_, '_>,
    contexts: &[AsyncContext],
    may_block: &dyn Fn(FnId, TraitId) -> bool,
    handing: &mut FxHashSet<FnId>,
) -> FxHashSet<FnId> {
    let mut known: FxHashMap<FnId, bool> = FxHashMap::default();
    let mut calls_method = |call: &Call| match &call.target {
        Target::Fn(callee, args) => match (bodies.db.program.fn_data(*callee).container, args.first()) {
            (Container::Trait(of), Some(first)) => {
                (first.has_params() || dynamic(*first, &|own| own == of).is_some())
                    && *known.entry(*callee).or_insert_with(|| may_block(*callee, of))
            }
            _ => false,
        },
        Target::Value(ty) => ty.has_params() || callable(bodies, *ty).is_some(),
        _ => false,
    };
    let mut looked_at: FxHashSet<FnId> = FxHashSet::default();
    let mut depends = |call: &Call| {
        if calls_method(call) {
            return true;
        }
        let Some(callee) = handed_to(bodies, call) else { return false };
        if looked_at.insert(callee) && bodies.get(Owner::Fn(callee)).calls.iter().any(&mut calls_method) {
            handing.insert(callee);
        }
        handing.contains(&callee)
    };
    let fns: FxHashSet<FnId> = contexts.iter().filter_map(AsyncContext::in_fn).collect();
    // Every call is looked at: each may be handing on to a fn of its own.
    let is_wanted = |id: &FnId| {
        let mut found = false;
        for call in &bodies.get(Owner::Fn(*id)).calls {
            found |= depends(call);
        }
        found
    };
    fns.into_iter().filter(is_wanted).collect()
}

/// The sync fn that a call gives values of types to which the caller's caller decides.
fn handed_to(bodies: &Bodies<'_, '_, '_>, call: &Call) -> Option<FnId> {
    let Target::Fn(callee, args) = &call.target else { return None };
    let data = bodies.db.program.fn_data(*callee);
    let is_plain = !matches!(data.container, Container::Trait(_)) && !data.facts.is_async;
    (is_plain && args.iter().any(|ty| ty.has_params())).then_some(*callee)
}

/// The fns of the tree, sync ones too, that call one of some fns, as far as names and the numbers of arguments tell.
fn owners_naming(bodies: &Bodies<'_, '_, '_>, wanted: &FxHashSet<FnId>, tests: bool) -> Vec<Owner> {
    let program = bodies.db.program;
    let wanted = Wanted::of(bodies, wanted);
    let fns = (0..program.fns.len() as u32).into_par_iter().with_max_len(MANY).map(FnId);
    let in_tree = |id: &FnId| {
        let data = program.fn_data(*id);
        let is_meant = !program.is_catalogue(program.krate_of(data.module))
            && (tests || !data.item.attrs.iter().any(is_test));
        // One that is left for later need not be read for this: an earlier run may know what it calls.
        is_meant
            && match program.later_text(*id) {
                Some(text) => wanted.may_be_called(program, *id, text),
                None => program.known_body(Owner::Fn(*id)).is_some_and(|body| wanted.is_called(body)),
            }
    };
    fns.filter(in_tree).map(Owner::Fn).collect()
}

/// A fn that is looked for.
struct Sought {
    id: FnId,
    /// How many arguments it takes, `self` included.
    count: usize,
    /// The type that has it, if a path to it has to name that.
    of: Option<AdtId>,
}

/// The fns that are looked for.
struct Wanted {
    /// By their names.
    named: FxHashMap<&'static str, Vec<Sought>>,
    names: WordFinder,
}

impl Wanted {
    fn of(bodies: &Bodies<'_, '_, '_>, fns: &FxHashSet<FnId>) -> Self {
        let mut named: FxHashMap<&'static str, Vec<Sought>> = FxHashMap::default();
        for id in fns {
            let data = bodies.db.program.fn_data(*id);
            let count = usize::from(data.facts.self_param.is_some()) + data.facts.params.len();
            let of = match data.container {
                Container::Impl(of) => match bodies.db.header(of).self_ty.kind() {
                    TyKind::Adt(adt, _) => Some(*adt),
                    _ => None,
                },
                Container::Module | Container::Trait(_) => None,
            };
            named.entry(data.name.as_str()).or_default().push(Sought { id: *id, count, of });
        }
        let names = WordFinder::new(named.keys());
        Self { named, names }
    }

    fn takes(&self, name: Name, count: usize) -> bool {
        self.named.get(name.as_str()).is_some_and(|fns| fns.iter().any(|own| own.count == count))
    }

    /// Whether the text of a body that declares nothing may call one of them.
    fn may_be_called(&self, program: &Program<'_>, owner: FnId, text: &str) -> bool {
        let module = program.fn_data(owner).module;
        self.names.find(text).any(|place| {
            let word = &text[place.clone()];
            let Some(fns) = self.named.get(word) else { return false };
            let (before, after) = (text[..place.start].trim_end(), text[place.end..].trim_start());
            let takes = |receiver: usize| {
                let count = read::arguments(after).map(|count| count + receiver);
                fns.iter().any(|own| count.is_none_or(|count| count == own.count))
            };
            if let Some(path) = before.strip_suffix("::") {
                return takes(0) && may_lead(program, module, path, fns);
            }
            if before.ends_with('.') && !before.ends_with("..") {
                return after.starts_with(['(', ':']) && takes(1);
            }
            match program.lookup(module, Name::from(word), Namespace::Values) {
                Some(Def::Fn(found)) => fns.iter().any(|own| own.id == found),
                _ => false,
            }
        })
    }

    fn is_called(&self, body: &Body) -> bool {
        let calls = body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Call { callee, args } => match &body.expr(*callee).kind {
                ExprKind::Path(path) => {
                    path.segments.last().is_some_and(|last| self.takes(last.name, args.len()))
                }
                _ => false,
            },
            ExprKind::MethodCall { name, args, .. } => self.takes(*name, args.len() + 1),
            _ => false,
        });
        calls || self.is_value(body)
    }

    /// Whether a body names one elsewhere than where it is called, and not a variable of that name.
    fn is_value(&self, body: &Body) -> bool {
        let mut found = body.exprs.iter().enumerate().filter_map(|(at, expr)| match &expr.kind {
            ExprKind::Path(path) => {
                let last = path.segments.last().filter(|last| self.named.contains_key(last.name.as_str()))?;
                (1 < path.segments.len() || !binds(body, last.name)).then_some(ExprId(at as u32))
            }
            _ => None,
        });
        let is_called = |id: ExprId| {
            body.exprs.iter().any(|expr| matches!(&expr.kind, ExprKind::Call { callee, .. } if *callee == id))
        };
        found.any(|id| !is_called(id))
    }
}

/// Whether a path in a module, of which the text up to a last name is given, may lead to one of some fns.
fn may_lead(program: &Program<'_>, module: ModId, path: &str, fns: &[Sought]) -> bool {
    let rest = path.trim_end_matches(read::is_word);
    let (before, name) = (rest.trim_end(), &path[rest.len()..]);
    if name.is_empty() || before.ends_with("::") {
        return true;
    }
    match program.lookup(module, Name::from(name), Namespace::Types) {
        Some(Def::Adt(found)) => fns.iter().any(|own| own.of.is_none_or(|of| of == found)),
        _ => true,
    }
}

fn binds(body: &Body, name: Name) -> bool {
    body.pats.iter().any(|pat| matches!(&pat.kind, PatKind::Bind { name: own, .. } if *own == name))
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
    /// Takes in what is given to fns through others that are given it.
    fn hand_on(&mut self, bodies: &Bodies<'_, '_, '_>, passed: &[Pass]) {
        let mut is_new = true;
        while std::mem::take(&mut is_new) {
            for Pass { from, to, args } in passed {
                let params = &bodies.db.sig(*from).params;
                for kind in self.generic.get(from).cloned().unwrap_or_default() {
                    let subst = Subst::new(params, &kind);
                    let args: Args = args.iter().map(|ty| ty.subst(&subst)).collect();
                    is_new |= add(self.generic.entry(*to).or_default(), &args);
                }
            }
        }
    }

    /// A call in a fn's own body, as it is for each kind of caller; nothing where that does not matter.
    pub(super) fn instances(&self, bodies: &Bodies<'_, '_, '_>, owner: Owner, call: &Call) -> Vec<Call> {
        let Owner::Fn(id) = owner else { return Vec::new() };
        let with = |target: Target| Call { target, ..call.clone() };
        match &call.target {
            Target::Value(ty) => self.put_in(bodies, id, *ty).into_iter().map(Target::Value).map(with).collect(),
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
            let handed = handed_to(bodies, call).filter(|callee| self.handing.contains(callee));
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
    if let TyKind::Dyn(bounds) = ty.kind() {
        return bounds.first().map(|bound| (ty, bound.trait_id)).filter(|(_, of)| is_meant(*of));
    }
    let mut found = None;
    ty.map(&mut |part| {
        found = found.or_else(|| dynamic(part, is_meant));
        part
    });
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
