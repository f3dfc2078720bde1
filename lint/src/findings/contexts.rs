//! Async contexts: code that runs inside a poll.

use std::cell::OnceCell;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::apart::{self, Futures};
use super::mentions::Mentions;
use super::polled;
use super::startup::{self, Zone};
use crate::facts::{AttrFacts, ExprId, ExprKind, ItemFacts, ItemKind, ParamFacts, Span, TypeRef};
use crate::infer::{Bodies, Ctx, RegionId, RegionKind, Ty, TyKind, TypeDb};
use crate::link::{Container, Def, FnAttrs, FnId, ModId, Namespace, Origin, Owner, Program, Under, ValueId};
use crate::read::WordFinder;
use crate::report::ContextKind;
use crate::shares::{FEW, MANY};

/// An async context.
#[derive(Debug)]
pub(super) struct AsyncContext {
    pub(super) owner: Owner,
    pub(super) region: RegionId,
    pub(super) kind: ContextKind,
    pub(super) span: Span,
    /// What a server does in it before it serves, if one begins with it.
    pub(super) startup: Option<Zone>,
}

impl AsyncContext {
    /// The fn that it is, or stands in.
    pub(super) fn in_fn(&self) -> Option<FnId> {
        match self.owner {
            Owner::Fn(id) => Some(id),
            Owner::Value(_) => None,
        }
    }
}

/// The async contexts of selected packages, in order of their bodies.
pub(super) fn find(bodies: &Bodies<'_, '_, '_>, tests: bool) -> Vec<AsyncContext> {
    let owners = owners(bodies.db.program, bodies, tests);
    let found = owners.par_iter().with_max_len(FEW).map(|(owner, root)| in_body(bodies, *owner, *root));
    let (mut contexts, mut blocks_apart) = (Vec::new(), Vec::new());
    for (own, apart) in found.collect::<Vec<_>>() {
        contexts.extend(own);
        blocks_apart.extend(apart);
    }
    let mut seen: Vec<Owner> = owners.into_iter().map(|(owner, _)| owner).collect();
    let mentions = Mentions::new(bodies);
    startup::mark(bodies, &mentions, &seen, &mut contexts);
    seen.extend(drivers(bodies));
    let apart = apart::apart(bodies, &mentions, &seen, &blocks_apart);
    let is_apart = |context: &AsyncContext| context.in_fn().is_some_and(|id| apart.contains(&id));
    contexts.retain(|context| context.region != RegionId(0) || !is_apart(context));
    contexts
}

/// The bodies that may hold async contexts, and what makes the body itself one.
fn owners(
    program: &Program<'_>,
    bodies: &Bodies<'_, '_, '_>,
    tests: bool,
) -> Vec<(Owner, Option<ContextKind>)> {
    let of_fn = |id: FnId| {
        let owner = Owner::Fn(id);
        if !is_selected(bodies, owner) {
            return None;
        }
        let data = program.fn_data(id);
        let body = data.facts.body.as_ref()?;
        if !tests && data.is_test {
            return None;
        }
        let root = root_kind(bodies, id);
        let is_meant = root.is_some()
            || polled::may_be_polled(&data.facts.ret)
            || may_hold_async(program, owner, body)
            || startup::may_start(program, id);
        is_meant.then_some((owner, root))
    };
    let of_value = |id: ValueId| {
        let owner = Owner::Value(id);
        let body = program.values[id.index()].facts.body.as_ref()?;
        (is_selected(bodies, owner) && may_hold_async(program, owner, body)).then_some((owner, None))
    };
    let fns = (0..program.fns.len() as u32).into_par_iter().with_max_len(MANY);
    let fns = fns.filter_map(|index| of_fn(FnId(index)));
    let values =
        (0..program.values.len() as u32).into_par_iter().filter_map(|index| of_value(ValueId(index)));
    fns.chain(values).collect()
}

/// The bodies that were left for later, as they hold nothing async, and may drive a future to its end on another thread all the
/// same: they name what drives, and what runs things there.
fn drivers(bodies: &Bodies<'_, '_, '_>) -> Vec<Owner> {
    let program = bodies.db.program;
    let finder = |is_meant: &dyn Fn(&FnAttrs) -> bool| {
        let meant = program.fns.iter().filter(|data| is_meant(&data.attrs));
        let names: FxHashSet<&'static str> = meant.map(|data| data.name.as_str()).collect();
        WordFinder::new(names.iter())
    };
    let (drives, apart) = (finder(&FnAttrs::drives), finder(&|attrs| !attrs.off_thread.is_empty()));
    let has = |finder: &WordFinder, text: &str| finder.find(text).next().is_some();
    let fns = (0..program.fns.len() as u32).into_par_iter().with_max_len(MANY).map(FnId);
    let fns = fns.filter(|id| is_selected(bodies, Owner::Fn(*id)));
    let named =
        fns.filter(|id| program.later_text(*id).is_some_and(|text| has(&drives, text) && has(&apart, text)));
    named.map(Owner::Fn).collect()
}

pub(super) fn is_selected(bodies: &Bodies<'_, '_, '_>, owner: Owner) -> bool {
    let krate = &bodies.db.program.crates[bodies.krate(owner).index()];
    matches!(krate.origin, Origin::Target { selected: true, .. })
}

/// Whether a body may have an async region; a macro may expand to one.
fn may_hold_async(program: &Program<'_>, owner: Owner, body: &crate::facts::Body) -> bool {
    if let Some(later) = &body.later {
        // Most macros that could expand to async code are seen to do or not once they are inferred.
        return later.may_hold_polled || later.macros.iter().any(|path| program.may_expand(owner, path));
    }
    let may_expand = |kind: &ExprKind| match kind {
        ExprKind::Macro(call) => program.may_expand_to_async(owner, call),
        // What is declared in a block could be a macro of a name that means another one outside.
        ExprKind::Block(block) => block.items.iter().any(is_macro),
        _ => false,
    };
    body.may_hold_polled() || body.exprs.iter().any(|expr| may_expand(&expr.kind))
}

fn is_macro(item: &ItemFacts) -> bool {
    matches!(item.kind, ItemKind::MacroRules(_) | ItemKind::Macro { .. } | ItemKind::Use(_))
}

/// What makes a fn's body an async context by itself.
fn root_kind(bodies: &Bodies<'_, '_, '_>, id: FnId) -> Option<ContextKind> {
    let db = bodies.db;
    let data = db.program.fn_data(id);
    if data.facts.is_async {
        return Some(ContextKind::AsyncFn);
    }
    if implements_poll(bodies, id) || takes_context(bodies, id) {
        return Some(ContextKind::Poll);
    }
    data.item
        .attrs
        .iter()
        .any(|attr| is_handler(db.program, data.module, attr))
        .then_some(ContextKind::Handler)
}

/// Whether it is an impl of a trait's fn that runs inside a poll.
fn implements_poll(bodies: &Bodies<'_, '_, '_>, id: FnId) -> bool {
    let db = bodies.db;
    let data = db.program.fn_data(id);
    let Container::Impl(impl_id) = data.container else { return false };
    let Some((trait_id, _)) = &db.header(impl_id).trait_ref else { return false };
    let declared = db.trait_fn(*trait_id, data.name);
    declared.is_some_and(|declared| db.program.fn_data(declared).attrs.async_context) && !has_thread(db, id)
}

/// Whether what it gets tells that it runs on a thread of its own.
fn has_thread(db: &TypeDb<'_, '_>, id: FnId) -> bool {
    let mut cx = Ctx::new(db, &db.sig(id).preds);
    db.sig(id).inputs.iter().any(|ty| {
        let TyKind::Ref(inner) = ty.kind() else { return false };
        matches!(cx.normalize(*inner).kind(), TyKind::Adt(adt, _) if db.program.adts[adt.index()].has_thread)
    })
}

/// Whether it takes what only a poll has.
fn takes_context(bodies: &Bodies<'_, '_, '_>, id: FnId) -> bool {
    let program = bodies.db.program;
    let data = program.fn_data(id);
    let may_be_context = |param: &ParamFacts| match &param.ty {
        TypeRef::Ref { inner, .. } => match &**inner {
            TypeRef::Path(path) => {
                let found = program.resolve(data.module, path.global, &path.names(), Namespace::Types);
                match found.map(|found| found.def) {
                    Some(Def::Adt(adt)) => program.lang_adt("Context") == Some(adt),
                    found => matches!(found, Some(Def::Alias(_))),
                }
            }
            _ => false,
        },
        _ => false,
    };
    // Most fns have none, and need not know what their parameters are.
    data.facts.params.iter().any(may_be_context) && has_context(program, &bodies.db.sig(id).inputs)
}

fn has_context(program: &Program<'_>, inputs: &[Ty]) -> bool {
    let Some(context) = program.lang_adt("Context") else { return false };
    inputs.iter().any(|ty| match ty.kind() {
        TyKind::Ref(inner) => matches!(inner.kind(), TyKind::Adt(id, _) if *id == context),
        _ => false,
    })
}

/// Whether an attribute makes a sync fn run on the executor.
fn is_handler(program: &Program<'_>, module: ModId, attr: &AttrFacts) -> bool {
    let found = program.resolve_attribute(module, &attr.path);
    match found.and_then(|id| program.fn_data(id).attrs.attribute_macro) {
        Some(Under::Executor) => true,
        Some(Under::ExecutorWith(word)) => attr.args.split(',').any(|given| given.trim() == word.as_str()),
        Some(Under::Callers) | None => false,
    }
}

/// The contexts of a body, and those of its async blocks whose futures have threads for themselves.
fn in_body(
    bodies: &Bodies<'_, '_, '_>,
    owner: Owner,
    root: Option<ContextKind>,
) -> (Vec<AsyncContext>, Vec<(Owner, RegionId)>) {
    let inferred = bodies.get(owner);
    let is_polled = |expr: Option<ExprId>| {
        let closure = expr.and_then(|expr| inferred.closures.get(&(owner, expr)));
        closure.is_some_and(|(inputs, _)| has_context(bodies.db.program, inputs))
    };
    let on_executor = bodies.closures_given_to(owner, |attrs| &attrs.on_executor);
    let is_handed = |expr: Option<ExprId>| expr.is_some_and(|expr| on_executor.contains(&expr));
    let futures = OnceCell::new();
    let are_apart = |id: RegionId| futures.get_or_init(|| Futures::of(bodies, owner)).are_apart(id);
    let (mut contexts, mut apart) = (Vec::new(), Vec::new());
    for (index, region) in inferred.regions.iter().enumerate() {
        let region_id = RegionId(index as u32);
        let kind = match (index, region.kind) {
            (0, _) => root,
            (_, RegionKind::Async) if are_apart(region_id) => {
                apart.push((owner, region_id));
                None
            }
            (_, RegionKind::Async) => Some(ContextKind::AsyncBlock),
            (_, RegionKind::Closure) if is_polled(region.expr) => Some(ContextKind::Poll),
            (_, RegionKind::Closure) if is_handed(region.expr) => Some(ContextKind::Handler),
            (_, RegionKind::Named) => Some(ContextKind::Handler),
            _ => None,
        };
        if let Some(kind) = kind {
            contexts.push(AsyncContext { owner, region: region_id, kind, span: region.span, startup: None });
        }
    }
    (contexts, apart)
}
