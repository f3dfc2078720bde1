//! The command line, in two inert steps: [`Args`] as typed, [`Request`] as meant. Then [`run()`] acts on it.

mod args;
mod exit;
mod explain;
mod fix;
mod memory;
mod print_config;
mod progress;
mod report;
mod request;
mod run;
mod settle;
mod target;
mod timings;

pub use self::args::{Args, Color, Command, MessageFormat};
pub use self::exit::Exit;
pub use self::report::Viewing;
pub use self::request::{Allowances, Analysis, Extent, Purpose, Request, UsageError};
pub use self::run::{analysed, run};
pub use self::target::{BadOutput, OutputFile};
