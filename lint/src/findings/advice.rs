//! What to do instead.

use crate::discover::Runtime;
use crate::facts::Name;
use crate::link::{FnId, Program};
use crate::rules::RuleId;

/// Advice for a blocking fn under a runtime: its counterpart, else what its declaration says, else what fits
/// the rule.
pub(super) fn help(
    program: &Program<'_>,
    root: Option<FnId>,
    rule: RuleId,
    runtime: Option<Runtime>,
) -> String {
    let attrs = root.map(|id| &program.fn_data(id).attrs);
    if let (Some(attrs), Some(runtime)) = (attrs, runtime) {
        let key = Name::from(key(runtime));
        if let Some((_, path)) = attrs.instead.iter().find(|(name, _)| *name == key) {
            return format!("use `{path}` and await it");
        }
    }
    match attrs.and_then(|attrs| attrs.advice) {
        Some(advice) => advice.to_string(),
        None => by_rule(rule, runtime),
    }
}

fn key(runtime: Runtime) -> &'static str {
    match runtime {
        Runtime::Tokio => "tokio",
        Runtime::AsyncStd => "async_std",
        Runtime::Smol => "smol",
    }
}

fn by_rule(rule: RuleId, runtime: Option<Runtime>) -> String {
    let off_thread = match runtime {
        Some(Runtime::Tokio) => "`tokio::task::spawn_blocking`",
        Some(Runtime::AsyncStd) => "`async_std::task::spawn_blocking`",
        Some(Runtime::Smol) => "`smol::unblock`",
        None => "a thread that may block, such as the runtime's `spawn_blocking`",
    };
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
