//! What all threads share: the slots, the monitor's control word, the contexts of futures. Append-only:
//! what was handed out stays where it is until the process ends, so the monitor never meets freed memory.

mod contexts;
mod control;
mod counter;
mod handed;
mod histogram;
mod slots;
mod timekeeper;
#[cfg(all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod transfer;

pub(crate) use contexts::{Context, ContextId, Contexts, Parent, PolledIn};
pub(crate) use control::{Control, Look};
pub(crate) use counter::Counter;
pub(crate) use handed::{Handed, Hands};
pub(crate) use histogram::{Histogram, Lane, Shard};
pub(crate) use slots::{Occupant, Seat, Slots};
pub(crate) use timekeeper::{Account, Baseline, Timekeeper};
#[cfg(all(
    feature = "stack",
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
pub(crate) use transfer::{REGISTERS, TRANSFERS};

/// The process's slots.
pub(crate) static SLOTS: Slots = Slots::new();
/// The process's control word.
pub(crate) static CONTROL: Control = Control::new();
/// The process's contexts.
pub(crate) static CONTEXTS: Contexts = Contexts::new();
