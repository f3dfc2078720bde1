//! The stack of a blocked thread: what it is (`frame`), how it is told while it is still being taken (`pending`), and how
//! it is taken where the system lets it be had (`live`).

mod frame;
#[cfg(any(
    feature = "strict",
    all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))
))]
pub(crate) mod origin;
mod pending;

pub use frame::{Frame, Stack};
#[allow(unused_imports, reason = "nothing is missing where nothing is taken")]
pub(crate) use pending::{Missing, Pending};

#[cfg(all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod live;
#[cfg(all(
    feature = "stack",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
pub(crate) use live::{Service, stack_bounds};
#[cfg(all(
    feature = "strict",
    target_os = "linux",
    target_arch = "x86_64",
    target_pointer_width = "64"
))]
pub(crate) use live::{addresses, code, frames_at};

#[cfg(not(all(
    feature = "stack",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
)))]
mod absent;
#[cfg(not(all(
    feature = "stack",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
)))]
pub(crate) use absent::{Service, stack_bounds};

/// What a watchdog does about stacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) on: bool,
    /// Whether reports carry all frames.
    pub(crate) full: bool,
    /// The signal for running threads; the watchdog's own choice if `None`.
    pub(crate) signal: Option<i32>,
}
