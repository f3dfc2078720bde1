//! The command line as meant.

use std::path::PathBuf;

use thiserror::Error;

use super::args::{Args, Color, MessageFormat};
use crate::cfg::{BadCfg, Platform};
use crate::discover::{FeatureChoice, Options};
use crate::findings::AnalysisOptions;
use crate::rules::{Levels, Selector, UnknownRule};

/// What a command line asks for.
#[derive(Debug)]
pub enum Request {
    /// Print a rule's page, or the list of rules.
    Explain(Selector),
    /// Analyse sources.
    Analyse(Box<Analysis>),
}

/// An analysis that was asked for.
#[derive(Debug)]
pub struct Analysis {
    /// What to look at.
    pub discover: Options,
    /// How to judge it.
    pub options: AnalysisOptions,
    /// How findings are printed.
    pub format: MessageFormat,
    /// When colours are used.
    pub color: Color,
    /// What is printed beside the findings.
    pub extent: Extent,
    /// Whether findings leave the exit status alone.
    pub exit_zero: bool,
}

/// What is printed beside the findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The findings themselves.
    pub findings: bool,
    /// The summary and the problems.
    pub summary: bool,
    /// The reasons why calls were not resolved.
    pub stats: bool,
    /// How long each stage took.
    pub timings: bool,
}

/// A command line that can be read but makes no sense.
#[derive(Debug, Error)]
pub enum UsageError {
    /// A rule that does not exist.
    #[error(transparent)]
    UnknownRule(#[from] UnknownRule),
    /// A target or cfg that does not exist.
    #[error(transparent)]
    BadCfg(#[from] BadCfg),
}

impl Request {
    /// What the arguments mean in a folder.
    ///
    /// # Errors
    ///
    /// When they name a rule, a target or a cfg that does not exist.
    pub fn new(args: Args, current_dir: PathBuf) -> Result<Self, UsageError> {
        if let Some(name) = &args.explain {
            return Ok(Self::Explain(name.parse()?));
        }
        let mut levels = Levels::default();
        for (level, name) in &args.levels {
            levels.set(name.parse()?, *level);
        }
        let platform = Platform::new(args.target.as_deref(), &args.cfg)?;
        Ok(Self::Analyse(Box::new(Analysis {
            options: AnalysisOptions {
                platform,
                levels,
                tests: args.tests,
                suppress: !args.no_suppress,
                require_reason: false,
            },
            format: args.message_format,
            color: args.color,
            extent: Extent {
                findings: !args.summary,
                summary: !args.quiet,
                stats: args.stats,
                timings: args.timings,
            },
            exit_zero: args.exit_zero,
            discover: Options {
                current_dir,
                paths: args.paths,
                manifest_path: args.manifest_path,
                packages: args.package,
                exclude: args.exclude,
                features: FeatureChoice {
                    names: args.features,
                    all: args.all_features,
                    no_default: args.no_default_features,
                },
                tests: args.tests,
            },
        })))
    }
}
