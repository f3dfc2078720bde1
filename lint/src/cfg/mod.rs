//! Whether conditions of compilation hold, for a target and a package's features.

mod platform;
mod set;

pub use self::platform::{BadCfg, Platform};
pub use self::set::{CfgSet, State};
