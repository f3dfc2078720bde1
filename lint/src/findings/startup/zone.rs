//! How far start-up code goes in a body: to what serves first.

use std::cell::RefCell;

use rustc_hash::FxHashMap;

use crate::facts::{Block, Body, ExprId, ExprKind, Span, Stmt};
use crate::findings::awaited::{async_fn, awaited};
use crate::findings::reach::{called, calls_within, comes_to};
use crate::infer::{Bodies, Call, RegionId, RegionKind, Target, Ty};
use crate::link::{FnId, Owner};

/// By what a program is told to serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Sign {
    /// It calls what the catalogue declares as serving.
    Call,
    /// It calls nothing of the kind, but comes to a loop that goes on for as long as it runs.
    Loop,
}

impl Sign {
    /// The sign by which what begins with a context is a server.
    pub(super) fn of(bodies: &Bodies<'_, '_, '_>, owner: Owner, region: RegionId) -> Option<Self> {
        [Self::Call, Self::Loop].into_iter().find(|sign| sign.is_met(bodies, owner, region))
    }

    fn is_met(self, bodies: &Bodies<'_, '_, '_>, owner: Owner, region: RegionId) -> bool {
        comes_to(bodies, owner, region, |owner, region| match self {
            // Through whatever it calls, spawns or awaits.
            Self::Call => {
                let fns = called(bodies, owner, region);
                let serves = |id: &FnId| bodies.db.program.fn_data(*id).attrs.serves;
                (!fns.iter().any(serves)).then_some(fns)
            }
            // Tasks that go on beside it are no sign.
            Self::Loop => {
                let is_endless = bodies.get(owner).endless.iter().any(|(_, own)| *own == region);
                let fns = || awaited(bodies, owner, region).into_iter().map(|(_, id)| id);
                (!is_endless).then(|| fns().collect())
            }
        })
    }
}

/// The calls of a context that are start-up code.
#[derive(Debug)]
pub(in crate::findings) enum Zone {
    /// All of them: what follows is up to the caller.
    All,
    /// Those at some places among the body's calls.
    Part {
        startup: Box<[u32]>,
        /// Those after which it goes on to serve, or by which it does.
        leading: Box<[u32]>,
    },
}

impl Zone {
    /// Whether a call is start-up code.
    pub(in crate::findings) fn has(&self, call: usize) -> bool {
        matches!(self, Self::All)
            || matches!(self, Self::Part { startup, .. } if startup.binary_search(&(call as u32)).is_ok())
    }

    /// Whether a call comes before what serves, or is it.
    pub(super) fn leads(&self, call: usize) -> bool {
        matches!(self, Self::All)
            || matches!(self, Self::Part { leading, .. } if leading.binary_search(&(call as u32)).is_ok())
    }
}

/// Finds where start-up code ends.
pub(super) struct Zones<'b, 'd, 'p, 'a> {
    bodies: &'b Bodies<'d, 'p, 'a>,
    /// Whether fns of the tree come to serve.
    known: RefCell<FxHashMap<(FnId, Sign), bool>>,
}

impl<'b, 'd, 'p, 'a> Zones<'b, 'd, 'p, 'a> {
    pub(super) fn new(bodies: &'b Bodies<'d, 'p, 'a>) -> Self {
        Self { bodies, known: RefCell::default() }
    }

    /// What is start-up code in a context that begins with such: what comes before it serves, and what comes before
    /// anything is awaited. Without a sign, nobody knows whether it goes on to serve.
    pub(super) fn of(&self, owner: Owner, region: RegionId, sign: Option<Sign>) -> Zone {
        let inferred = self.bodies.get(owner);
        let serving = sign.map(|sign| self.serving(owner, region, sign)).unwrap_or_default();
        if sign.is_some() && serving.is_empty() {
            return Zone::All;
        }
        let order = self.bodies.code(owner).map(|body| Order::of(&body)).unwrap_or_default();
        let (mut startup, mut leading) = (Vec::new(), Vec::new());
        for (at, call) in inferred.calls.iter().enumerate() {
            let moment = Moment::of(call);
            let is_open = !serving.iter().any(|own| order.is_before(own, &moment));
            let is_before = is_open && serving.iter().any(|own| order.is_before(&moment, own));
            let is_first_to = is_open && serving.contains(&moment);
            if is_before || call.first || is_first_to && self.sets_up(call) {
                startup.push(at as u32);
            }
            if is_before || is_first_to {
                leading.push(at as u32);
            }
        }
        Zone::Part { startup: startup.into(), leading: leading.into() }
    }

    /// The async fns that a context calls as it starts, whose futures come to serve elsewhere than where they are made: they are
    /// spawned, or joined.
    pub(super) fn fns_that_serve(&self, owner: Owner, region: RegionId, zone: &Zone) -> Vec<FnId> {
        let inferred = self.bodies.get(owner);
        let is_kept = |call: &Call| !call.awaited && !inferred.driven.contains(&call.span);
        let calls = inferred.calls.iter().enumerate();
        let kept = calls.filter(|(at, call)| call.region == region && is_kept(call) && zone.leads(*at));
        let fns = kept.filter_map(|(_, call)| async_fn(self.bodies, call));
        fns.filter(|id| self.comes_to_serve(*id, Sign::Call)).collect()
    }

    /// The async blocks of a context of which the same is true; what is driven there begins a runtime by itself.
    pub(super) fn blocks_that_serve(&self, owner: Owner, region: RegionId, zone: &Zone) -> Vec<RegionId> {
        let inferred = self.bodies.get(owner);
        let calls = inferred.calls.iter().enumerate();
        let leading = calls.filter(|(at, call)| call.region == region && zone.leads(*at));
        let leading: Vec<Span> = leading.map(|(_, call)| call.span).collect();
        let blocks = (0..).map(RegionId).zip(&inferred.regions);
        let blocks = blocks.filter(|(id, own)| {
            own.kind == RegionKind::Async
                && own.parent == Some(region)
                && !inferred.driven.contains(&own.span)
                && leading.iter().any(|span| span.contains(own.span))
                && Sign::Call.is_met(self.bodies, owner, *id)
        });
        blocks.map(|(id, _)| id).collect()
    }

    /// Where a context comes to serve.
    fn serving(&self, owner: Owner, region: RegionId, sign: Sign) -> Vec<Moment> {
        let inferred = self.bodies.get(owner);
        match sign {
            Sign::Call => calls_within(inferred, region)
                .filter(|call| self.calls_to_serve(call))
                .map(Moment::of)
                .collect(),
            Sign::Loop => {
                let loops = inferred.endless.iter().filter(|(_, own)| *own == region);
                let loops = loops.map(|(span, _)| Moment { from: *span, to: span.hi });
                let awaited = awaited(self.bodies, owner, region).into_iter();
                let awaited = awaited.filter(|(_, id)| self.comes_to_serve(*id, sign));
                loops.chain(awaited.map(|(at, _)| Moment::of(&inferred.calls[at]))).collect()
            }
        }
    }

    /// Whether a call that comes to serve starts that and returns: what it does itself comes before.
    fn sets_up(&self, call: &Call) -> bool {
        let Target::Fn(id, _) = &call.target else { return false };
        let data = self.bodies.db.program.fn_data(*id);
        !data.facts.is_async && self.bodies.db.sig(*id).output != Ty::never()
    }

    fn calls_to_serve(&self, call: &Call) -> bool {
        let Target::Fn(id, _) = &call.target else { return false };
        let program = self.bodies.db.program;
        let data = program.fn_data(*id);
        if program.is_of_catalogue(data.module) {
            return data.attrs.serves;
        }
        self.comes_to_serve(*id, Sign::Call)
    }

    fn comes_to_serve(&self, id: FnId, sign: Sign) -> bool {
        let known = self.known.borrow().get(&(id, sign)).copied();
        known.unwrap_or_else(|| {
            let serves = sign.is_met(self.bodies, Owner::Fn(id), RegionId(0));
            self.known.borrow_mut().insert((id, sign), serves);
            serves
        })
    }
}

/// When something in a body runs, by its place.
#[derive(PartialEq)]
struct Moment {
    /// Where it is written: a call's name, as what it is called on comes before.
    from: Span,
    /// Where it ends.
    to: u32,
}

impl Moment {
    fn of(call: &Call) -> Self {
        Self { from: call.name_span, to: call.span.hi }
    }
}

/// In which order the parts of a body run.
#[derive(Default)]
struct Order {
    loops: Vec<Span>,
    /// Of each of these, one alone runs.
    branches: Vec<Vec<Span>>,
    /// After these, nothing does.
    last: Vec<Span>,
}

impl Order {
    fn of(body: &Body) -> Self {
        let (mut loops, mut branches) = (Vec::new(), Vec::new());
        let span = |id: ExprId| body.expr(id).span;
        let mut last: Vec<Span> = Vec::new();
        for expr in &body.exprs {
            match &expr.kind {
                ExprKind::Loop(_) | ExprKind::While { .. } | ExprKind::For { .. } => loops.push(expr.span),
                ExprKind::If { then, otherwise: Some(otherwise), .. } => {
                    branches.push(vec![span(*then), span(*otherwise)]);
                }
                ExprKind::Match { arms, .. } => {
                    branches.push(arms.iter().map(|arm| span(arm.body)).collect());
                }
                ExprKind::Return(_) => last.push(expr.span),
                ExprKind::Block(block) if returns(body, block) => last.push(expr.span),
                _ => {}
            }
        }
        Self { loops, branches, last }
    }

    /// Whether something runs before another in some run: from the second time on, all of a loop comes after what it does.
    fn is_before(&self, moment: &Moment, other: &Moment) -> bool {
        let (one, two) = (moment.from, other.from);
        let is_apart = |spans: &Vec<Span>| {
            let place = |of: Span| spans.iter().position(|span| span.contains(of));
            matches!((place(one), place(two)), (Some(one), Some(two)) if one != two)
        };
        let may_follow =
            moment.to <= two.lo || self.loops.iter().any(|span| span.contains(one) && span.contains(two));
        let leaves = |span: &Span| span.contains(one) && !span.contains(two);
        may_follow && !self.branches.iter().any(is_apart) && !self.last.iter().any(leaves)
    }
}

/// Whether a block ends with a `return`.
fn returns(body: &Body, block: &Block) -> bool {
    let last = block.tail.or_else(|| match block.stmts.last() {
        Some(Stmt::Expr(id)) => Some(*id),
        _ => None,
    });
    last.is_some_and(|id| matches!(body.expr(id).kind, ExprKind::Return(_)))
}
