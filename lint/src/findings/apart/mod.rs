//! Futures that have a thread for themselves, on which they may block: a pool lends it, or it was started for that, and all
//! that it does is to drive the future to its end. `spawn_blocking(move || handle.block_on(future))` stands right there, or
//! in the fn that is given the future. A runtime may live on a thread of its own, with other tasks: there, only what drives
//! nothing else counts, and a runtime that is made there for a future which starts no tasks.

mod fns;

use std::borrow::Cow;
use std::cell::OnceCell;

use rustc_hash::{FxHashMap, FxHashSet};

pub(super) use self::fns::apart;
use super::reach::{called, comes_to};
use crate::facts::{Body, ExprId, ExprKind, Name, PatId, PatKind, Span};
use crate::infer::{
    Bodies, Call, Inferred, ParamAt, RegionId, RegionKind, Target, Ty, TyKind, TypeDb, Value, contradicts,
};
use crate::link::{FnAttrs, FnId, Owner, TraitId};

/// More fns than hand a future on, one to the other.
const MAX_DEPTH: usize = 6;

/// What becomes of a future.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is driven to its end on a thread that may block.
    Apart,
    /// It is, by a runtime that was made on that thread: there are no others as long as it starts none.
    OnItsRuntime,
    /// It is polled elsewhere, or nobody knows where.
    Elsewhere,
}

/// The futures of a body.
pub(super) struct Futures<'b, 'd, 'p, 'a> {
    bodies: &'b Bodies<'d, 'p, 'a>,
    owner: Owner,
    inferred: &'b Inferred,
    /// The closures that run on lent threads.
    lent: Vec<ExprId>,
    /// The closures that run on threads of their own.
    own: Vec<ExprId>,
    /// Whether a call here could have a thread for a future.
    may_be_apart: OnceCell<bool>,
    code: OnceCell<Option<Cow<'b, Body>>>,
    /// What is called, by where it stands.
    written: OnceCell<FxHashMap<Span, ExprId>>,
}

impl<'b, 'd, 'p, 'a> Futures<'b, 'd, 'p, 'a> {
    pub(super) fn of(bodies: &'b Bodies<'d, 'p, 'a>, owner: Owner) -> Self {
        Self {
            bodies,
            owner,
            inferred: bodies.get(owner),
            lent: bodies.closures_given_to(owner, FnAttrs::lent_threads),
            own: bodies.closures_given_to(owner, FnAttrs::own_threads),
            may_be_apart: OnceCell::new(),
            code: OnceCell::new(),
            written: OnceCell::new(),
        }
    }

    /// Whether that of an async block has a thread for itself.
    pub(super) fn are_apart(&self, id: RegionId) -> bool {
        let Some(region) = self.inferred.regions.get(id.0 as usize) else { return false };
        let (Some(parent), Some(own)) = (region.parent, region.expr) else { return false };
        (self.inferred.driven.contains(&region.span) && self.is_among(parent, &self.lent))
            || (self.may_be_apart() && self.is_apart(own, parent, (self.owner, id)))
    }

    /// Whether those that a call of an async fn makes do.
    fn of_call_are_apart(&self, call: &Call, id: FnId) -> bool {
        if !self.may_be_apart() {
            return false;
        }
        let made = self.body().and_then(|body| self.written(body).get(&call.span));
        made.is_some_and(|own| self.is_apart(*own, call.region, (Owner::Fn(id), RegionId(0))))
    }

    /// Whether a call in the body could have a thread for a future that it is given, by what it calls: what tells which future
    /// that is reads the body.
    fn may_be_apart(&self) -> bool {
        let program = self.bodies.db.program;
        let may_be = |call: &Call| {
            let Target::Fn(id, _) = &call.target else { return false };
            if program.fn_data(*id).attrs.drives() {
                return self.is_among(call.region, &self.lent) || self.is_among(call.region, &self.own);
            }
            may_drive(self.bodies, *id, &mut FxHashSet::default())
        };
        *self.may_be_apart.get_or_init(|| self.inferred.calls.iter().any(may_be))
    }

    /// Whether the future that an expression in a region makes has a thread for itself; what runs in it is the code given last.
    fn is_apart(&self, own: ExprId, region: RegionId, code: (Owner, RegionId)) -> bool {
        match self.fate_of(own, region) {
            Some(Fate::Apart) => true,
            Some(Fate::OnItsRuntime) => !starts_tasks(self.bodies, code.0, code.1),
            Some(Fate::Elsewhere) | None => false,
        }
    }

    /// What becomes of the future that an expression in a region makes.
    fn fate_of(&self, own: ExprId, region: RegionId) -> Option<Fate> {
        let (own, region) = self.made_by(own, region).unwrap_or((own, region));
        let body = self.body()?;
        let names = names_holding(body, Vec::new(), &|id| id == own);
        let is_it =
            |body: &Body, arg: ExprId| any_within(body, arg, &|id| id == own || is_one_of(body, id, &names));
        let span = body.expr(own).span;
        let around = self.inferred.calls.iter().filter(|call| call.region == region && call.span != span);
        self.fate_in(around, &is_it, &[], MAX_DEPTH)
    }

    /// The closure that does nothing but make the future, `|| async { .. }`, with the region around it.
    fn made_by(&self, future: ExprId, parent: RegionId) -> Option<(ExprId, RegionId)> {
        let closure = self.inferred.regions.get(parent.0 as usize)?;
        let body = self.body()?;
        let ExprKind::Closure(facts) = &body.expr(closure.expr?).kind else { return None };
        let made = match &body.expr(facts.body).kind {
            ExprKind::Block(block) if block.stmts.is_empty() => block.tail?,
            _ => facts.body,
        };
        (made == future).then_some((closure.expr?, closure.parent?))
    }

    /// Whether a region is one of these closures, or in one and runs where that does.
    fn is_among(&self, region: RegionId, closures: &[ExprId]) -> bool {
        let get = |id: RegionId| self.inferred.regions.get(id.0 as usize);
        let around = std::iter::successors(get(region), |inner| inner.parent.and_then(get));
        let mut around = around.take_while(|outer| outer.kind == RegionKind::Closure);
        around.any(|outer| outer.expr.is_some_and(|expr| closures.contains(&expr)))
    }

    fn body(&self) -> Option<&Body> {
        self.code.get_or_init(|| self.bodies.code(self.owner)).as_deref()
    }

    /// What becomes of a fn's parameter, where values of others are known.
    fn fate_of_param(&self, id: FnId, at: usize, known: &[(ParamAt, Value)], depth: usize) -> Option<Fate> {
        let name = param_name(self.bodies, id, at)?;
        let names = names_holding(self.body()?, vec![name], &|_| false);
        let holds_it = |body: &Body, arg: ExprId| any_within(body, arg, &|id| is_one_of(body, id, &names));
        self.fate_in(self.inferred.calls.iter(), &holds_it, known, depth)
    }

    /// What becomes of a future in some calls, of which `is_it` tells the argument that it is in.
    fn fate_in<'c>(
        &self,
        calls: impl Iterator<Item = &'c Call>,
        is_it: &dyn Fn(&Body, ExprId) -> bool,
        known: &[(ParamAt, Value)],
        depth: usize,
    ) -> Option<Fate> {
        let mut found = None;
        for call in calls.filter(|call| !call.tests.iter().any(|test| contradicts(known, test))) {
            match self.fate_by(call, is_it, known, depth) {
                Some(Fate::Elsewhere) => return Some(Fate::Elsewhere),
                Some(Fate::OnItsRuntime) => found = Some(Fate::OnItsRuntime),
                Some(Fate::Apart) => found = found.or(Some(Fate::Apart)),
                None => {}
            }
        }
        found
    }

    fn fate_by(
        &self,
        call: &Call,
        is_it: &dyn Fn(&Body, ExprId) -> bool,
        known: &[(ParamAt, Value)],
        depth: usize,
    ) -> Option<Fate> {
        let program = self.bodies.db.program;
        let place = || {
            let body = self.body()?;
            self.arguments(body, call)?.into_iter().position(|arg| is_it(body, arg))
        };
        let Target::Fn(id, _) = &call.target else {
            let is_unknown = matches!(call.target, Target::Unknown(_)) && place().is_some();
            return is_unknown.then_some(Fate::Elsewhere);
        };
        let attrs = &program.fn_data(*id).attrs;
        if attrs.drives() {
            place()?;
            let is_own = self.is_among(call.region, &self.own);
            // What is no method of a runtime may drive tasks of all the program.
            let is_method = program.fn_data(*id).facts.self_param.is_some();
            return Some(if self.is_among(call.region, &self.lent) || (attrs.alone && is_own) {
                Fate::Apart
            } else if is_own && is_method && self.makes_its_runtime(call) {
                Fate::OnItsRuntime
            } else {
                Fate::Elsewhere
            });
        }
        if !attrs.on_executor.is_empty() {
            let name = param_name(self.bodies, *id, place()?)?;
            return attrs.on_executor.contains(&name).then_some(Fate::Elsewhere);
        }
        let in_tree = !program.is_of_catalogue(program.fn_data(*id).module);
        if depth == 0 || !in_tree {
            return None;
        }
        let (at, values) = (place()?, call.values_given(known));
        Futures::of(self.bodies, Owner::Fn(*id)).fate_of_param(*id, at, &values, depth - 1)
    }

    /// Whether what drives a future is made in the closure around, which has nothing else run on it.
    fn makes_its_runtime(&self, call: &Call) -> bool {
        let is_made = || {
            let body = self.body()?;
            let receiver = self.arguments(body, call)?.first().copied()?;
            let ExprKind::Path(path) = &body.expr(receiver).kind else { return Some(true) };
            let around = self.inferred.regions.get(call.region.0 as usize)?.expr?;
            let around = body.expr(around).span;
            let name = path.as_name()?;
            Some(body.pats.iter().any(|pat| around.contains(pat.span) && pat.binds(name)))
        };
        let beside = called(self.bodies, self.owner, call.region);
        !beside.iter().any(|id| self.bodies.db.program.fn_data(*id).attrs.starts_tasks())
            && is_made() == Some(true)
    }

    /// The calls of the body, by where they stand.
    fn written(&self, body: &Body) -> &FxHashMap<Span, ExprId> {
        let is_call = |kind: &ExprKind| matches!(kind, ExprKind::Call { .. } | ExprKind::MethodCall { .. });
        self.written.get_or_init(|| {
            let all = body.exprs.iter().enumerate().filter(|(_, expr)| is_call(&expr.kind));
            all.map(|(at, expr)| (expr.span, ExprId(at as u32))).collect()
        })
    }

    /// What a call is given, a method's receiver first.
    fn arguments(&self, body: &Body, call: &Call) -> Option<Vec<ExprId>> {
        match &body.expr(*self.written(body).get(&call.span)?).kind {
            ExprKind::Call { args, .. } => Some(args.to_vec()),
            ExprKind::MethodCall { recv, args, .. } => {
                Some(std::iter::once(recv).chain(args).copied().collect())
            }
            _ => None,
        }
    }
}

/// Whether a part of a body comes to start tasks, or to serve.
fn starts_tasks(bodies: &Bodies<'_, '_, '_>, owner: Owner, region: RegionId) -> bool {
    comes_to(bodies, owner, region, |owner, region| {
        let fns = called(bodies, owner, region);
        let starts = |id: &FnId| bodies.db.program.fn_data(*id).attrs.starts_tasks();
        (!fns.iter().any(starts)).then_some(fns)
    })
}

/// Whether a fn of the tree that can be given a future, or one that it may hand that on to, drives any.
fn may_drive(bodies: &Bodies<'_, '_, '_>, id: FnId, seen: &mut FxHashSet<FnId>) -> bool {
    let program = bodies.db.program;
    if program.is_of_catalogue(program.fn_data(id).module) || !seen.insert(id) || !takes_future(bodies.db, id)
    {
        return false;
    }
    bodies.get(Owner::Fn(id)).calls.iter().any(|call| match &call.target {
        Target::Fn(callee, _) => program.fn_data(*callee).attrs.drives() || may_drive(bodies, *callee, seen),
        _ => false,
    })
}

/// Whether a fn can be given a future, or what makes one, by its signature.
fn takes_future(db: &TypeDb<'_, '_>, id: FnId) -> bool {
    let sig = db.sig(id);
    let is_meant = |trait_id: TraitId| db.is_future_trait(trait_id) || db.fn_family(trait_id).is_some();
    let may_be = |part: Ty| match part.kind() {
        TyKind::Param(_) => {
            let asked = sig.preds.iter().filter(|pred| pred.ty == part);
            let mut asked = asked.map(|pred| pred.bound.trait_id).peekable();
            // Of what nothing is asked, a future can be.
            asked.peek().is_none() || asked.any(is_meant)
        }
        TyKind::Dyn(bounds, _) => bounds.iter().any(|bound| is_meant(bound.trait_id)),
        _ => false,
    };
    sig.inputs.iter().any(|ty| ty.any_part(&may_be))
}

/// The name of a fn's parameter at a place, `self` included.
fn param_name(bodies: &Bodies<'_, '_, '_>, id: FnId, at: usize) -> Option<Name> {
    let facts = &bodies.db.program.fn_data(id).facts;
    facts.params.get(at.checked_sub(usize::from(facts.self_param.is_some()))?)?.name
}

/// The variables that hold a future, or one around it: those named, and those that are bound to what holds it.
fn names_holding(body: &Body, mut names: Vec<Name>, is_future: &dyn Fn(ExprId) -> bool) -> Vec<Name> {
    loop {
        let known = names.len();
        for (pat, init) in body.lets() {
            if let Some(name) = bound(body, pat)
                && !names.contains(&name)
                && any_within(body, init, &|id| is_future(id) || is_one_of(body, id, &names))
            {
                names.push(name);
            }
        }
        if known == names.len() {
            return names;
        }
    }
}

/// Whether an expression is meant, or one inside it; not one inside a closure, which runs at a time of its own, and not one that
/// is awaited there, as it is no future any more.
fn any_within(body: &Body, id: ExprId, is_meant: &dyn Fn(ExprId) -> bool) -> bool {
    // A block that awaits it holds it all the same.
    let mut open = vec![(id, false)];
    while let Some((id, in_future)) = open.pop() {
        if is_meant(id) {
            return true;
        }
        let kind = &body.expr(id).kind;
        let in_future = in_future || matches!(kind, ExprKind::Async(_));
        let goes_on = match kind {
            ExprKind::Closure(_) => false,
            ExprKind::Await(_) => in_future,
            _ => true,
        };
        if goes_on {
            open.extend(kind.children().into_iter().map(|child| (child, in_future)));
        }
    }
    false
}

fn is_one_of(body: &Body, id: ExprId, names: &[Name]) -> bool {
    match &body.expr(id).kind {
        ExprKind::Path(path) => {
            matches!(path.segments.as_slice(), [only] if !path.global && names.contains(&only.name))
        }
        _ => false,
    }
}

fn bound(body: &Body, pat: PatId) -> Option<Name> {
    match &body.pat(pat).kind {
        PatKind::Bind { name, .. } => Some(*name),
        PatKind::Typed(inner, _) => bound(body, *inner),
        _ => None,
    }
}
