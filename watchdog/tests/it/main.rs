//! Behaviour of the watchdog, in real programs on real executors. Stalls are generous and waits are for events,
//! since the machine may be slow; no test demands that something happens soon.

mod alerts;
mod attribute;
mod executors;
mod inert;
mod support;
mod tests_of_users;
