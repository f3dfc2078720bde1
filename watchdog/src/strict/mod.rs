//! Polls that must make no blocking system call, for tests; behind the feature `strict`.
//!
//! A poll is strict if it belongs to a strict test's scope. Where the system can trap its calls, each one that can
//! block is found at the call; elsewhere, that the thread gave its processor away.

#[cfg(feature = "strict")]
mod calls;
#[cfg(feature = "strict")]
mod frame;
#[cfg(feature = "strict")]
mod kind;
#[cfg(feature = "strict")]
mod means;
#[cfg(feature = "strict")]
mod poll;
#[cfg(feature = "strict")]
mod rules;
#[cfg(feature = "strict")]
mod verdict;

#[cfg(feature = "strict")]
pub(crate) use self::{
    calls::{Found, FoundCall, Noted, Why},
    frame::Frame,
    means::{Means, means},
    poll::{Pause, STRICT, StrictPoll, enter, pause, take},
    rules::Rules,
    verdict::verdict,
};
#[cfg(feature = "strict")]
pub use kind::CallKind;

#[cfg(not(feature = "strict"))]
mod none;
#[cfg(not(feature = "strict"))]
pub(crate) use none::{Pause, StrictPoll, enter, pause};
