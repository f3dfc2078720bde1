//! What to do instead.

use crate::discover::Runtime;
use crate::facts::Name;
use crate::infer::TypeDb;
use crate::link::{Container, FnId};
use crate::rules::RuleId;

/// Advice for a blocking fn that async code calls itself: its counterpart, else what its declaration says, else
/// what fits the rule. Of several fns the first that has something said of it counts.
pub(super) fn help(db: &TypeDb<'_, '_>, called: &[FnId], rule: RuleId, runtime: Option<Runtime>) -> String {
    match declared(db, called, runtime) {
        Some(Declared::Counterpart(path)) => format!("use `{path}` and await it"),
        Some(Declared::Advice(advice)) => advice.to_string(),
        None => by_rule(rule, runtime),
    }
}

/// Advice where a helper, which is sync, calls the blocking fn: nothing can be awaited there as it is.
pub(super) fn help_with_helper(
    db: &TypeDb<'_, '_>,
    called: &[FnId],
    rule: RuleId,
    runtime: Option<Runtime>,
) -> String {
    let off_thread = off_thread(runtime);
    match declared(db, called, runtime) {
        Some(Declared::Counterpart(path)) => {
            format!("move this call to {off_thread}, or make the helper async with `{path}`")
        }
        Some(Declared::Advice(advice)) => {
            format!("move this call to {off_thread}, or in the helper: {advice}")
        }
        None => by_rule(rule, runtime),
    }
}

/// Advice where a value ends that blocks then: nothing can be awaited in a `drop`.
pub(super) fn help_at_end(db: &TypeDb<'_, '_>, called: &[FnId], runtime: Option<Runtime>) -> String {
    match declared(db, called, runtime) {
        Some(Declared::Advice(advice)) => advice.to_string(),
        _ => format!("move the value to {} and drop it there", off_thread(runtime)),
    }
}

/// What a declaration says to do instead.
enum Declared {
    Counterpart(Name),
    Advice(Name),
}

fn declared(db: &TypeDb<'_, '_>, called: &[FnId], runtime: Option<Runtime>) -> Option<Declared> {
    let fns = called.iter().flat_map(|&id| [Some(id), of_trait(db, id)]).flatten();
    fns.map(|id| &db.program.fn_data(id).attrs).find_map(|attrs| {
        let counterpart = runtime.and_then(|runtime| {
            let key = Name::from(runtime.crate_name());
            attrs.instead.iter().find(|(name, _)| *name == key)
        });
        counterpart
            .map(|(_, path)| Declared::Counterpart(*path))
            .or_else(|| attrs.advice.map(Declared::Advice))
    })
}

/// The trait's fn that an impl's fn implements: what is said of it goes for all impls.
fn of_trait(db: &TypeDb<'_, '_>, id: FnId) -> Option<FnId> {
    let data = db.program.fn_data(id);
    let Container::Impl(impl_id) = data.container else { return None };
    let (trait_id, _) = db.header(impl_id).trait_ref.as_ref()?;
    db.trait_fn(*trait_id, data.name)
}

/// What moves work to a thread that may block.
pub(super) fn off_thread(runtime: Option<Runtime>) -> String {
    match runtime {
        Some(runtime) => format!("`{}`", runtime.spawn_blocking()),
        None => "a thread that may block, such as the runtime's `spawn_blocking`".to_owned(),
    }
}

fn by_rule(rule: RuleId, runtime: Option<Runtime>) -> String {
    let off_thread = off_thread(runtime);
    match rule {
        RuleId::LockAcrossAwait => {
            "drop the guard before the await, in a block of its own or with `drop`, or use an async lock"
                .to_owned()
        }
        RuleId::Spin => "wait for a notification, a channel or the runtime's timer, and await it".to_owned(),
        RuleId::BlockOn => "await the future instead".to_owned(),
        RuleId::Lock => format!(
            "use an async lock if it is held over an await; else keep the section short, or move it to {off_thread}"
        ),
        RuleId::Channel => "use an async channel, whose receive and send are awaited".to_owned(),
        RuleId::Sleep => format!("use the runtime's timer and await it, or move the work to {off_thread}"),
        _ => format!("move it to {off_thread}"),
    }
}
