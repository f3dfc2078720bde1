//! What users know and the sources do not say: fns and macros by their paths, and catalogue files of their own.

mod stubs;

use std::path::PathBuf;

use crate::rules::RuleId;

pub(crate) use self::stubs::stubs;

/// All that the settings declare.
#[derive(Clone, Debug, Default)]
pub struct Declarations {
    /// The file that they stand in.
    pub source: PathBuf,
    /// In their order in the file.
    pub by_path: Vec<Declaration>,
    /// The catalogue's files of the project's own.
    pub catalogue: Vec<CatalogueFile>,
}

/// What is said of a fn or macro.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// Its path, crate first: `app::store::Store::load`.
    pub path: String,
    /// What is said.
    pub what: Declared,
    /// Line and column of the path in the settings.
    pub place: (u32, u32),
}

/// What can be said of a fn or macro.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Declared {
    /// A call of the fn breaks a rule, as by `#[blocking(rule)]`.
    Blocking(RuleId),
    /// The fn does not block, as by `#[nonblocking]`.
    Nonblocking,
    /// The fn runs what these parameters are where blocking is fine, as by `#[off_thread(f)]`.
    OffThread(Vec<String>),
    /// How the input of a macro is read.
    Macro(MacroReading),
}

/// How the input of a macro is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MacroReading {
    /// As code that runs where the macro is called; its rules are not looked at.
    Expressions,
    /// As code that runs in an async context of its own.
    Async,
    /// Not at all: it is no code that runs.
    Ignored,
    /// As futures that are all awaited.
    Join,
    /// As futures that are all awaited until one fails.
    TryJoin,
    /// As the arms of a `select!`.
    Select,
}

impl MacroReading {
    /// All, by their names in settings.
    pub const NAMES: [(&'static str, Self); 6] = [
        ("expressions", Self::Expressions),
        ("async", Self::Async),
        ("ignored", Self::Ignored),
        ("join", Self::Join),
        ("try-join", Self::TryJoin),
        ("select", Self::Select),
    ];

    /// Its name in settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, own)| *own == self).map_or("", |(name, _)| name)
    }
}

/// A file that declares a crate as those of the catalogue do.
#[derive(Clone, Debug)]
pub struct CatalogueFile {
    /// The crate's name in paths.
    pub krate: String,
    /// The file.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}
