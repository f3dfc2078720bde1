//! What the callers of async fns give to parameters that are generic or `dyn`. The body of such a fn is judged once,
//! for all callers; a method of a parameter may block where the type that some caller gives does.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::contexts::AsyncContext;
use crate::facts::{Body, ExprId, ExprKind, Name, PatKind};
use crate::infer::{Args, Bodies, Call, Subst, Target, Ty, TyKind};
use crate::link::{AdtId, Container, Def, FnId, ModId, Namespace, Owner, Program, TraitId};
use crate::read::{self, WordFinder};
use crate::shares::{FEW, MANY};

/// More kinds of callers say nothing new.
const MAX_KINDS: usize = 16;

/// What callers in async contexts give, by fn.
#[derive(Debug, Default)]
pub(super) struct Callers {
    generic: FxHashMap<FnId, Vec<Args>>,
    unsized_args: FxHashMap<FnId, Vec<(TraitId, Ty)>>,
    /// The fns that call such a method of what they are given in turn.
    handing: FxHashSet<FnId>,
}

/// Looks at the calls of fns for which that matters: those that call a trait's fn that `may_block` for some type.
pub(super) fn find(
    bodies: &Bodies<'_, '_, '_>,
    contexts: &[AsyncContext],
    may_block: &dyn Fn(FnId, TraitId) -> bool,
) -> Callers {
    let mut callers = Callers::default();
    let wanted = wanted(bodies, contexts, may_block, &mut callers.handing);
    if wanted.is_empty() {
        return callers;
    }
    let owners = owners_naming(bodies, &wanted);
    owners.par_iter().with_max_len(FEW).for_each(|owner| {
        bodies.get(*owner);
    });
    for owner in owners {
        let inferred = bodies.get(owner);
        for call in &inferred.calls {
            if let Target::Fn(id, args) = &call.target
                && wanted.contains(id)
                && !args.is_empty()
                && args.iter().all(|ty| !ty.has_params())
            {
                add(callers.generic.entry(*id).or_default(), args);
            }
        }
        for (id, trait_id, ty) in &inferred.unsized_args {
            if wanted.contains(id) && !ty.has_params() {
                add(callers.unsized_args.entry(*id).or_default(), &(*trait_id, *ty));
            }
        }
    }
    callers
}

/// The async fns that call methods of what their callers give, where some impl of that method could block, or hand it to a fn
/// that does.
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
                (first.has_params() || dynamic(*first, of).is_some())
                    && *known.entry(*callee).or_insert_with(|| may_block(*callee, of))
            }
            _ => false,
        },
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
    let fns = contexts.iter().filter_map(|context| match context.owner {
        Owner::Fn(id) if bodies.db.program.fn_data(id).facts.is_async => Some(id),
        Owner::Fn(_) | Owner::Value(_) => None,
    });
    // Every call is looked at: each may be handing on to a fn of its own.
    let is_wanted = |id: &FnId| {
        let mut found = false;
        for call in &bodies.get(Owner::Fn(*id)).calls {
            found |= depends(call);
        }
        found
    };
    fns.filter(is_wanted).collect()
}

/// The sync fn that a call gives values of types to which the caller's caller decides.
fn handed_to(bodies: &Bodies<'_, '_, '_>, call: &Call) -> Option<FnId> {
    let Target::Fn(callee, args) = &call.target else { return None };
    let data = bodies.db.program.fn_data(*callee);
    let is_plain = !matches!(data.container, Container::Trait(_)) && !data.facts.is_async;
    (is_plain && args.iter().any(|ty| ty.has_params())).then_some(*callee)
}

/// The fns of the tree, sync ones too, that call one of some fns, as far as names and the numbers of arguments tell.
fn owners_naming(bodies: &Bodies<'_, '_, '_>, wanted: &FxHashSet<FnId>) -> Vec<Owner> {
    let program = bodies.db.program;
    let wanted = Wanted::of(bodies, wanted);
    let fns = (0..program.fns.len() as u32).into_par_iter().with_max_len(MANY).map(FnId);
    let in_tree = |id: &FnId| {
        let is_meant = !program.is_catalogue(program.krate_of(program.fn_data(*id).module));
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

fn add<T: PartialEq + Clone>(kinds: &mut Vec<T>, kind: &T) {
    if kinds.len() < MAX_KINDS && !kinds.contains(kind) {
        kinds.push(kind.clone());
    }
}

impl Callers {
    /// A call in a fn's own body, as it is for each kind of caller; nothing where that does not matter.
    pub(super) fn instances(&self, bodies: &Bodies<'_, '_, '_>, owner: Owner, call: &Call) -> Vec<Call> {
        let (Owner::Fn(id), Target::Fn(callee, args)) = (owner, &call.target) else { return Vec::new() };
        let Some(first) = args.first() else { return Vec::new() };
        let with = |args: Args| Call { target: Target::Fn(*callee, args), ..call.clone() };
        let kinds = || {
            let kinds = self.generic.get(&id).into_iter().flatten();
            kinds.map(|kind| {
                let subst = Subst::new(&bodies.db.sig(id).params, kind);
                with(args.iter().map(|ty| ty.subst(&subst)).collect())
            })
        };
        let Container::Trait(of) = bodies.db.program.fn_data(*callee).container else {
            let handed = handed_to(bodies, call).filter(|callee| self.handing.contains(callee));
            return handed.map(|_| kinds().collect()).unwrap_or_default();
        };
        if let Some(dynamic) = dynamic(*first, of) {
            let kinds = self.unsized_args.get(&id).into_iter().flatten();
            let own = kinds.filter(|(trait_id, _)| *trait_id == of);
            return own
                .map(|(_, ty)| with(args.iter().map(|arg| put(*arg, dynamic, *ty)).collect()))
                .collect();
        }
        if first.has_params() { kinds().collect() } else { Vec::new() }
    }
}

/// The `dyn` of a trait in a type: of `Box<dyn Read>` too.
fn dynamic(ty: Ty, of: TraitId) -> Option<Ty> {
    if let TyKind::Dyn(bounds) = ty.kind() {
        return bounds.first().is_some_and(|bound| bound.trait_id == of).then_some(ty);
    }
    let mut found = None;
    ty.map(&mut |part| {
        found = found.or_else(|| dynamic(part, of));
        part
    });
    found
}

/// Puts one type for another.
fn put(ty: Ty, old: Ty, new: Ty) -> Ty {
    if ty == old { new } else { ty.map(&mut |part| put(part, old, new)) }
}
