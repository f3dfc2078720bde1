//! The rules: their ids, groups, default levels and pages.

mod level;
mod levels;
mod rule;
mod selector;
mod table;

pub use self::level::Level;
pub use self::levels::Levels;
pub use self::rule::{Group, RuleId};
pub use self::selector::{Selector, UnknownRule};
