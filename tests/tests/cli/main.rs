//! The built binary, as users call it.

mod advice;
mod baseline;
#[cfg(unix)]
mod ci;
mod declared;
mod deps;
mod diff;
mod disk;
mod exit_codes;
mod flags;
mod hostile;
mod messages;
mod output;
mod report;
mod sandbox;
mod schemas;
mod settings;
mod suppress;
mod terminal;
mod untrusted;
