//! What the callers of async fns give to parameters that are generic or `dyn`. The body of such a fn is judged once,
//! for all callers; a method of a parameter may block where the type that some caller gives does.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::contexts::AsyncContext;
use crate::facts::{Body, ExprKind, Name};
use crate::infer::{Args, Bodies, Call, Subst, Target, Ty, TyKind};
use crate::link::{Container, FnId, Owner, TraitId};
use crate::read;

/// More kinds of callers say nothing new.
const MAX_KINDS: usize = 16;

/// What callers in async contexts give, by fn.
#[derive(Debug, Default)]
pub(super) struct Callers {
    generic: FxHashMap<FnId, Vec<Args>>,
    unsized_args: FxHashMap<FnId, Vec<(TraitId, Ty)>>,
}

/// Looks at the calls of fns for which that matters.
pub(super) fn find(bodies: &Bodies<'_, '_, '_>, contexts: &[AsyncContext]) -> Callers {
    let mut callers = Callers::default();
    let wanted = wanted(bodies, contexts);
    if wanted.is_empty() {
        return callers;
    }
    let names: FxHashSet<Name> = wanted.iter().map(|id| bodies.db.program.fn_data(*id).name).collect();
    for owner in owners_naming(bodies, &names) {
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

/// The async fns that call methods of what their callers give.
fn wanted(bodies: &Bodies<'_, '_, '_>, contexts: &[AsyncContext]) -> FxHashSet<FnId> {
    let depends = |call: &Call| match &call.target {
        Target::Fn(callee, args) => match (bodies.db.program.fn_data(*callee).container, args.first()) {
            (Container::Trait(of), Some(first)) => first.has_params() || dynamic(*first, of).is_some(),
            _ => false,
        },
        _ => false,
    };
    let fns = contexts.iter().filter(|context| bodies.get(context.owner).calls.iter().any(depends));
    fns.filter_map(|context| match context.owner {
        Owner::Fn(id) if bodies.db.program.fn_data(id).facts.is_async => Some(id),
        Owner::Fn(_) | Owner::Value(_) => None,
    })
    .collect()
}

/// The fns of the tree, sync ones too, whose bodies hold one of these names.
fn owners_naming(bodies: &Bodies<'_, '_, '_>, names: &FxHashSet<Name>) -> Vec<Owner> {
    let program = bodies.db.program;
    let of_text: FxHashSet<&str> = names.iter().map(Name::as_str).collect();
    let holds = |body: &Body| {
        body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Path(path) => path.segments.last().is_some_and(|last| names.contains(&last.name)),
            ExprKind::MethodCall { name, .. } => names.contains(name),
            _ => false,
        })
    };
    let fns = (0..program.fns.len() as u32).into_par_iter().map(FnId);
    let in_tree = |id: &FnId| {
        let is_meant = !program.is_catalogue(program.krate_of(program.fn_data(*id).module));
        // One that is left for later is read if its text has such a name.
        is_meant
            && program.later_text(*id).is_none_or(|text| read::words(text).any(|word| of_text.contains(word)))
            && program.body(Owner::Fn(*id)).is_some_and(holds)
    };
    fns.filter(in_tree).map(Owner::Fn).collect()
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
        let Container::Trait(of) = bodies.db.program.fn_data(*callee).container else { return Vec::new() };
        if let Some(dynamic) = dynamic(*first, of) {
            let kinds = self.unsized_args.get(&id).into_iter().flatten();
            let own = kinds.filter(|(trait_id, _)| *trait_id == of);
            return own
                .map(|(_, ty)| with(args.iter().map(|arg| put(*arg, dynamic, *ty)).collect()))
                .collect();
        }
        if !first.has_params() {
            return Vec::new();
        }
        let kinds = self.generic.get(&id).into_iter().flatten();
        kinds
            .map(|kind| {
                let subst = Subst::new(&bodies.db.sig(id).params, kind);
                with(args.iter().map(|ty| ty.subst(&subst)).collect())
            })
            .collect()
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
