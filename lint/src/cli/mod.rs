//! The command line, in two inert steps: [`Args`] as typed, [`Request`] as meant. Then [`run`] acts on it.

mod args;
mod exit;
mod explain;
mod request;
mod run;
mod timings;

pub use self::args::{Args, Color, MessageFormat};
pub use self::exit::Exit;
pub use self::request::{Request, UsageError};
pub use self::run::run;
