//! What to do instead.

use crate::discover::{Package, Runtime};
use crate::facts::Name;
use crate::infer::TypeDb;
use crate::link::{Container, FnId};
use crate::rules::RuleId;

/// What moves work to a thread that may block, as declarations call it that know no runtime.
const OF_ANY_RUNTIME: &str = "`spawn_blocking`";

/// What to do instead of a call.
pub(super) struct Advice {
    pub(super) text: String,
    /// The fn that is advised to be awaited.
    pub(super) counterpart: Option<Name>,
}

impl From<String> for Advice {
    fn from(text: String) -> Self {
        Self { text, counterpart: None }
    }
}

/// Advice for a blocking fn that async code calls itself: its counterpart, else what its declaration says, else
/// what fits the rule. Of several fns the first that has something said of it counts.
pub(super) fn help(db: &TypeDb<'_, '_>, called: &[FnId], rule: RuleId, package: &Package) -> Advice {
    match declared(db, called, package) {
        Some(Declared::Counterpart(path)) => {
            Advice { text: format!("use `{path}` and await it"), counterpart: Some(path) }
        }
        Some(Declared::Advice(advice)) => advice.into(),
        None => by_rule(rule, package).into(),
    }
}

/// Advice where a helper, which is sync, calls the blocking fn: nothing can be awaited there as it is.
pub(super) fn help_with_helper(
    db: &TypeDb<'_, '_>,
    called: &[FnId],
    rule: RuleId,
    package: &Package,
) -> Advice {
    let off_thread = off_thread(package);
    match declared(db, called, package) {
        Some(Declared::Counterpart(path)) => {
            let text = format!("move this call to {off_thread}, or make the helper async with `{path}`");
            Advice { text, counterpart: Some(path) }
        }
        Some(Declared::Advice(advice)) => {
            format!("move this call to {off_thread}, or in the helper: {advice}").into()
        }
        None => by_rule(rule, package).into(),
    }
}

/// Advice where a value ends that blocks then: nothing can be awaited in a `drop`.
pub(super) fn help_at_end(db: &TypeDb<'_, '_>, called: &[FnId], package: &Package) -> Advice {
    match declared(db, called, package) {
        Some(Declared::Advice(advice)) => advice.into(),
        _ => format!("move the value to {} and drop it there", off_thread(package)).into(),
    }
}

/// What a declaration says to do instead.
enum Declared {
    Counterpart(Name),
    Advice(String),
}

fn declared(db: &TypeDb<'_, '_>, called: &[FnId], package: &Package) -> Option<Declared> {
    let key = package.runtime.map(|runtime| Name::from(Runtime::crate_name(runtime)));
    let fns = called.iter().flat_map(|&id| [Some(id), of_trait(db, id)]).flatten();
    fns.map(|id| &db.program.fn_data(id).attrs).find_map(|attrs| {
        let counterpart = attrs.instead.iter().find(|(name, _)| Some(*name) == key);
        let advice = || attrs.advice.map(|advice| Declared::Advice(as_named_by(package, advice.as_str())));
        counterpart.map(|(_, path)| Declared::Counterpart(*path)).or_else(advice)
    })
}

/// Advice with what the package can name in the place of what all runtimes have.
fn as_named_by(package: &Package, advice: &str) -> String {
    match package.spawn_blocking() {
        Some(path) => advice.replace(OF_ANY_RUNTIME, &format!("`{path}`")),
        None => advice.to_owned(),
    }
}

/// The trait's fn that an impl's fn implements: what is said of it goes for all impls.
fn of_trait(db: &TypeDb<'_, '_>, id: FnId) -> Option<FnId> {
    let data = db.program.fn_data(id);
    let Container::Impl(impl_id) = data.container else { return None };
    let (trait_id, _) = db.header(impl_id).trait_ref.as_ref()?;
    db.trait_fn(*trait_id, data.name)
}

/// What moves work to a thread that may block.
pub(super) fn off_thread(package: &Package) -> String {
    match package.spawn_blocking() {
        Some(path) => format!("`{path}`"),
        None => "a thread that may block, such as the runtime's `spawn_blocking`".to_owned(),
    }
}

fn by_rule(rule: RuleId, package: &Package) -> String {
    let off_thread = off_thread(package);
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
