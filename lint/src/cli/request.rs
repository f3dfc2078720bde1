//! The command line as meant.

use std::path::PathBuf;

use clap_complete::Shell;
use thiserror::Error;

use super::args::{Args, Color, Command, MessageFormat};
use super::report::Viewing;
use super::target::{BadOutput, OutputFile};
use crate::discover::{FeatureChoice, Options};
use crate::refine::Settings;
use crate::rules::{Selector, UnknownRule};

/// What a command line asks for.
#[derive(Debug)]
pub enum Request {
    /// Print a rule's page, or the list of rules.
    Explain(Selector),
    /// Write a file of settings into a folder.
    Init(PathBuf),
    /// Print the schema of the settings.
    Schema,
    /// Show what the watchdog saw.
    Report(Viewing),
    /// Print a shell's completions.
    Completions(Shell),
    /// Analyse sources.
    Analyse(Box<Analysis>),
}

/// An analysis that was asked for. Settings of the project can add to it.
#[derive(Debug)]
pub struct Analysis {
    /// What to look at.
    pub discover: Options,
    /// The file of settings, where it is not the project's own.
    pub config: Option<PathBuf>,
    /// Levels set by flags.
    pub levels: Settings,
    /// The target to analyse for.
    pub target: Option<String>,
    /// Cfgs set by flags.
    pub cfg: Vec<String>,
    /// Whether calls are followed into dependencies.
    pub deps: bool,
    /// Whether what earlier runs found out is used and kept.
    pub cache: bool,
    /// Whether comments in the sources can suppress findings.
    pub suppress: bool,
    /// Whether such comments must say why.
    pub require_reason: bool,
    /// The file of accepted findings.
    pub baseline: Option<PathBuf>,
    /// The report file of the watchdog's that findings are put beside.
    pub observed: Option<PathBuf>,
    /// The commit since which changes count; all of the tree where there is none.
    pub diff: Option<String>,
    /// What is done in the end.
    pub purpose: Purpose,
    /// How findings are printed.
    pub format: MessageFormat,
    /// The files that findings are written to besides.
    pub outputs: Vec<OutputFile>,
    /// When colours are used.
    pub color: Color,
    /// What is printed beside the findings.
    pub extent: Extent,
    /// Whether findings leave the exit status alone.
    pub exit_zero: bool,
    /// Whether it is a failure not to see all.
    pub strict_coverage: bool,
}

/// What an analysis is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To report.
    Report,
    /// To accept all that is found.
    WriteBaseline,
    /// To show the settings that would be used.
    PrintConfig,
    /// To mend what can be mended, and report the rest.
    Fix(Allowances),
}

/// What a tree may be like that is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowances {
    /// There may be changes that are not committed, staged or not.
    pub dirty: bool,
    /// There may be changes that are staged.
    pub staged: bool,
    /// There may be no repository.
    pub no_vcs: bool,
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
    /// A file that findings cannot be written to.
    #[error(transparent)]
    BadOutput(#[from] BadOutput),
}

impl Request {
    /// What the arguments mean in a folder.
    ///
    /// # Errors
    ///
    /// When they name a rule or a format that does not exist.
    pub fn new(args: Args, current_dir: PathBuf) -> Result<Self, UsageError> {
        match (&args.command, &args.explain) {
            (Some(Command::Init), _) => Ok(Self::Init(current_dir)),
            (Some(Command::Schema), _) => Ok(Self::Schema),
            (Some(Command::Report { file, html, color }), _) => Ok(Self::Report(Viewing {
                file: current_dir.join(file),
                html: html.as_ref().map(|path| current_dir.join(path)),
                color: *color,
            })),
            (Some(Command::Completions { shell }), _) => Ok(Self::Completions(*shell)),
            (None, Some(name)) => Ok(Self::Explain(name.parse()?)),
            (None, None) => Ok(Self::Analyse(Box::new(Analysis::new(args, current_dir)?))),
        }
    }
}

impl Analysis {
    fn new(args: Args, current_dir: PathBuf) -> Result<Self, UsageError> {
        let mut levels = Settings::new();
        for (level, name) in &args.levels {
            levels.push((name.parse()?, *level));
        }
        let mut outputs = Vec::new();
        for given in &args.output {
            outputs.push(OutputFile::new(given, args.message_format, &current_dir)?);
        }
        Ok(Self {
            config: args.config.map(|path| current_dir.join(path)),
            levels,
            target: args.target,
            cfg: args.cfg,
            deps: args.deps,
            cache: !args.no_cache,
            suppress: !args.no_suppress,
            require_reason: args.require_reason,
            baseline: args.baseline.map(|path| current_dir.join(path)),
            observed: args.observed.map(|path| current_dir.join(path)),
            diff: args.diff,
            purpose: match (args.print_config, args.write_baseline, args.fix) {
                (true, ..) => Purpose::PrintConfig,
                (false, true, _) => Purpose::WriteBaseline,
                (false, false, true) => Purpose::Fix(Allowances {
                    dirty: args.allow_dirty,
                    staged: args.allow_staged,
                    no_vcs: args.allow_no_vcs,
                }),
                (false, false, false) => Purpose::Report,
            },
            format: args.message_format,
            outputs,
            color: args.color,
            extent: Extent {
                findings: !args.summary,
                summary: !args.quiet,
                stats: args.stats,
                timings: args.timings,
            },
            exit_zero: args.exit_zero,
            strict_coverage: args.strict_coverage,
            discover: Options {
                current_dir,
                paths: args.paths,
                manifest_path: args.manifest_path,
                workspace: args.workspace,
                packages: args.package,
                exclude: args.exclude,
                features: FeatureChoice {
                    names: args.features,
                    all: args.all_features,
                    no_default: args.no_default_features,
                },
                standalone: Vec::new(),
                tests: args.tests,
                dependencies: None,
            },
        })
    }
}
