//! The built binary, as users call it.

mod declared;
mod deps;
mod exit_codes;
mod flags;
mod hostile;
mod messages;
mod output;
mod sandbox;
mod settings;
