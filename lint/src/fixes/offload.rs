//! Moving a call with all that it takes to a thread that may block.

use super::counterpart::Counterpart;
use super::edits::first_name;
use super::owned::Owned;
use super::place::Place;
use super::taken::{Arguments, Taken};
use super::{Planner, Site};
use crate::discover::Runtime;
use crate::facts::{ExprId, ExprKind, Span};
use crate::infer::{Target, TypeDb};
use crate::link::FnId;
use crate::report::{Edit, Fix, Obstacle};
use crate::rules::RuleId;

/// A call that may go to such a thread, as far as can be told without its types.
pub(super) struct Offload<'a, 'l> {
    place: &'l Place<'a>,
    callee: FnId,
    called: Called<'a>,
    spawn: Counterpart,
}

impl<'a, 'l> Offload<'a, 'l> {
    pub(super) fn of(
        planner: &Planner<'_, '_, '_, '_>,
        site: &Site<'_>,
        place: &'l Place<'a>,
        callee: FnId,
        runtime: Runtime,
    ) -> Result<Self, Obstacle> {
        if !is_worth_it(site.rule) {
            return Err(Obstacle::Counterpart);
        }
        let called = Called::of(planner.bodies.db, place, callee)?;
        let spawn = Counterpart::spawn_blocking(planner, site, runtime, place.module)?;
        Ok(Self { place, callee, called, spawn })
    }

    /// Puts the call into a closure that runs there, if its result and all that it takes can go there: values that it takes by
    /// value anyway, and clones of those that it borrows.
    pub(super) fn fix(self, planner: &Planner<'_, '_, '_, '_>, site: &Site<'_>) -> Result<Fix, Obstacle> {
        let Self { place, callee, called, spawn } = self;
        let typed = planner.types(site.owner);
        let owned = Owned::new(planner.bodies.db);
        let result = typed.ty(place.id);
        // What is opened there would still block where it is used.
        if !owned.is(result) || planner.blocks_later(result) {
            return Err(Obstacle::Result);
        }
        let arguments = Arguments { bodies: planner.bodies, place, typed: &typed, owned: &owned, callee };
        let taken = arguments.take_all(called.receiver, called.args).ok_or(Obstacle::Arguments)?;
        match called.name {
            Some(name) if called.args.is_empty() && is_closure(planner.bodies.db, site, callee) => {
                Ok(hand_over(place, name, &spawn))
            }
            _ => Ok(fix(place, &taken, &spawn)),
        }
    }
}

/// What is written of a call.
struct Called<'a> {
    /// A fn's path; [`None`] for methods.
    name: Option<Span>,
    receiver: Option<ExprId>,
    args: &'a [ExprId],
}

impl<'a> Called<'a> {
    fn of(db: &TypeDb<'_, '_>, place: &Place<'a>, callee: FnId) -> Result<Self, Obstacle> {
        let self_param = db.program.fn_data(callee).facts.self_param.as_ref();
        match &place.call().kind {
            // A method called by its path has its receiver for a first argument, of which less is known.
            ExprKind::Call { args, callee } if self_param.is_none() => {
                let ExprKind::Path(path) = &place.body.expr(*callee).kind else {
                    return Err(Obstacle::Arguments);
                };
                if !super::edits::is_written(place, path.span, &path.segments) {
                    return Err(Obstacle::Macro);
                }
                Ok(Self { name: Some(path.span), receiver: None, args })
            }
            ExprKind::MethodCall { recv, args, name, name_span, .. } => {
                if place.text_of(*name_span) != name.as_str() {
                    return Err(Obstacle::Macro);
                }
                if !super::taken::is_shared(self_param) {
                    return Err(Obstacle::Arguments);
                }
                Ok(Self { name: None, receiver: Some(*recv), args })
            }
            _ => Err(Obstacle::Arguments),
        }
    }
}

/// Whether the time that a call takes is worth a trip to another thread, and whether it may run there: a lock's guard, a
/// runtime's own wait and a terminal's input belong where they are.
fn is_worth_it(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::Sleep
            | RuleId::Fs
            | RuleId::Net
            | RuleId::Dns
            | RuleId::Process
            | RuleId::Http
            | RuleId::Db
            | RuleId::Cpu
    )
}

/// Whether a fn's name can be given where a closure is asked for that may go anywhere: one of a type that is a parameter
/// is as bound as that type.
fn is_closure(db: &TypeDb<'_, '_>, site: &Site<'_>, callee: FnId) -> bool {
    let is_bound = match &site.call.target {
        Target::Fn(_, args) => args.iter().any(|arg| arg.has_params()),
        _ => true,
    };
    db.program.fn_data(callee).facts.is_plain && !is_bound
}

/// A fn without parameters runs there by its name.
fn hand_over(place: &Place<'_>, callee: Span, spawn: &Counterpart) -> Fix {
    let (path, whole) = (&spawn.path, place.call().span);
    let result = spawn.then.map(|then| format!(".{then}")).unwrap_or_default();
    let edits = vec![
        Edit { span: Span { lo: whole.lo, hi: whole.lo }, text: format!("{path}(") },
        Edit { span: Span { lo: callee.hi, hi: whole.hi }, text: format!(").await{result}") },
    ];
    Fix { title: format!("move it to `{path}`"), edits, frees: None, names: first_name(path) }
}

fn fix(place: &Place<'_>, taken: &[Taken], spawn: &Counterpart) -> Fix {
    let whole = place.call().span;
    let (mut bindings, mut edits) = (String::new(), Vec::new());
    for own in taken {
        if let Taken::Bound { name, value, span, instead } = own {
            bindings += &format!("let {name} = {value}; ");
            edits.push(Edit { span: *span, text: instead.clone() });
        }
    }
    let path = &spawn.path;
    let result = spawn.then.map(|then| format!(".{then}")).unwrap_or_default();
    let (before, after) = if bindings.is_empty() {
        (format!("{path}(move || "), format!(").await{result}"))
    } else {
        (format!("{path}({{ {bindings}move || "), format!(" }}).await{result}"))
    };
    edits.insert(0, Edit { span: Span { lo: whole.lo, hi: whole.lo }, text: before });
    edits.push(Edit { span: Span { lo: whole.hi, hi: whole.hi }, text: after });
    Fix { title: format!("move it to `{path}`"), edits, frees: None, names: first_name(path) }
}
