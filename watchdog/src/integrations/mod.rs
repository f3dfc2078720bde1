//! What connects the watchdog to other crates; each behind a feature of its name.

#[cfg(feature = "metrics")]
pub(crate) mod metrics;
#[cfg(feature = "tokio")]
pub(crate) mod runtime;
#[cfg(feature = "spans")]
pub(crate) mod spans;
#[cfg(feature = "tokio")]
pub(crate) mod tokio;
#[cfg(feature = "tower")]
pub(crate) mod tower;
