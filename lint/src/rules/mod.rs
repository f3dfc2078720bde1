//! The rules: their ids, groups, default levels and pages.

mod level;
mod rule;

pub use self::level::Level;
pub use self::rule::RuleId;
