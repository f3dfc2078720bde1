//! The places whose polls are watched.

mod declared;
mod table;
mod timing;

pub use declared::Declared;
pub(crate) use declared::Spec;
pub(crate) use table::{Entry, SITES};
pub(crate) use timing::Timing;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use crate::one_line::OneLine;

/// A place in the source whose polls are watched: an async fn with
/// [`#[watch_blocking]`](macro@crate::watch_blocking), or a call of
/// [`.watch_blocking()`](crate::WatchBlocking::watch_blocking).
///
/// A process tells at most 4,095 sites apart; further ones are watched together, as one site of the name
/// `(other sites)` for all that ask for the same threshold and the like.
///
/// ```
/// # fn show(stall: &blockcheck::Stall) {
/// let site = stall.site();
/// println!("{} at {}:{}", site.name(), site.file(), site.line());
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Site {
    pub(crate) name: Cow<'static, str>,
    pub(crate) file: &'static str,
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) module: Option<&'static str>,
    pub(crate) options: Options,
}

/// What a site asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Options {
    pub(crate) threshold: Option<Duration>,
    pub(crate) exact: bool,
    pub(crate) panic: bool,
}

impl Site {
    /// One that stands nowhere.
    pub(crate) fn unplaced(name: &'static str) -> Self {
        let (name, options) = (Cow::Borrowed(name), Options::default());
        Self { name, file: "", line: 0, column: 0, module: None, options }
    }

    /// The name given to the site, else the path of its fn, else the type of its future.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The source file, as the compiler names it.
    #[must_use]
    pub fn file(&self) -> &'static str {
        self.file
    }

    /// The line, from 1.
    #[must_use]
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The column, from 1.
    #[must_use]
    pub fn column(&self) -> u32 {
        self.column
    }

    /// The path of the module, where the attribute made the site; a method call does not know it.
    #[must_use]
    pub fn module(&self) -> Option<&'static str> {
        self.module
    }

    /// The threshold that this site asked for, if it did.
    #[must_use]
    pub fn threshold(&self) -> Option<Duration> {
        self.options.threshold
    }
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}:{})", OneLine(&self.name), OneLine(self.file), self.line)
    }
}
