//! Reports as text and as messages for tools. Everything is decided before: renderers only write.

mod format;
mod github;
mod html;
mod json;
mod markup;
mod places;
mod sarif;
mod short;
mod stalls;
mod summary;
mod text;
mod wording;

pub use self::format::{MessageFormat, findings};
pub use self::github::github;
pub use self::html::html;
pub use self::json::{json, json_stats};
pub use self::sarif::sarif;
pub use self::short::short;
pub use self::stalls::{stalls_page, stalls_text};
pub(crate) use self::summary::count;
pub use self::summary::{elsewhere, features_off, helpers, next_steps, problems, summary};
pub use self::text::{Style, text};
pub(crate) use self::wording::obstacle_to_fix;

use crate::discover::Workspace;
use crate::read::Sources;
use crate::report::Report;

/// What renderers are given.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// What is reported.
    pub report: &'a Report,
    /// The files that it points into.
    pub sources: &'a Sources,
    /// The packages that it is about.
    pub workspace: &'a Workspace,
}
