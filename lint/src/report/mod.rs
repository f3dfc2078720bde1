//! What the analysis says: inert data that renderers print.

mod finding;
mod problem;

pub use self::finding::{Confidence, Context, ContextKind, Coverage, Finding, Report, Step};
pub use self::problem::Problem;
