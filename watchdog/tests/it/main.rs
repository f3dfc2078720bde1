//! Behaviour of the watchdog, in real programs on real executors. Stalls are generous and waits are for events,
//! since the machine may be slow; no test demands that something happens soon.

mod alerts;
mod attribute;
#[cfg(target_os = "linux")]
mod causes;
mod drop_order;
mod executors;
mod formats;
mod inert;
#[cfg(all(feature = "metrics", feature = "spans", feature = "tokio", feature = "tower"))]
mod integrations;
mod lifetimes;
mod own_attributes;
mod sinks;
#[cfg(all(feature = "stack", target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod stacks;
mod support;
mod tests_of_users;
