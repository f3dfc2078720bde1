//! The cases. The line on which one blocks ends with a comment of its name, `// ~name`.

mod computing;
mod files;
mod network;
mod waits;

use std::time::Duration;

/// How long a case blocks, or computes on an idle machine, at least.
pub(crate) const FOR: Duration = Duration::from_millis(60);

/// What runs inside the watched poll.
pub(crate) type Blocks = Box<dyn FnOnce()>;

/// One way to block.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    /// How the cause that is told must begin: one of these.
    pub(crate) causes: &'static [&'static str],
    /// Makes ready what must not be part of the stall.
    pub(crate) prepare: fn() -> Blocks,
    /// The case's source, and the end of its path.
    pub(crate) source: &'static str,
    pub(crate) file: &'static str,
}

impl Case {
    /// Whether nothing must be told.
    pub(crate) fn is_quiet(&self) -> bool {
        self.causes.is_empty()
    }
}

/// All cases.
pub(crate) fn all() -> Vec<Case> {
    [waits::cases(), files::cases(), network::cases(), computing::cases()].concat()
}
