//! The command line as typed.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgMatches, CommandFactory as _, FromArgMatches as _, Parser, ValueEnum};

pub use crate::render::MessageFormat;
use crate::rules::Level;

const EXIT_CODES: &str = "\
Exit codes:
  0  no finding at level deny, or --exit-zero
  1  findings at level deny
  2  could not run: wrong usage or settings, nothing to analyse, output that could not be written;
     with --strict-coverage also: something was not seen";

/// Finds calls that block an async executor's thread, without compiling.
#[derive(Debug, Parser)]
#[command(name = "cargo-blockcheck", bin_name = "cargo blockcheck", version, about, after_help = EXIT_CODES, args_conflicts_with_subcommands = true)]
pub struct Args {
    /// Something else than an analysis
    #[command(subcommand)]
    pub command: Option<Command>,

    /// Packages, workspaces, folders of sources or single files [default: the workspace around the current folder]
    pub paths: Vec<PathBuf>,

    /// Report on this package only (a name or a glob; can be repeated)
    #[arg(short, long, value_name = "NAME", help_heading = "Packages")]
    pub package: Vec<String>,
    /// Leave this package out (a name or a glob; can be repeated)
    #[arg(long, value_name = "NAME", help_heading = "Packages")]
    pub exclude: Vec<String>,
    /// Start from this Cargo.toml
    #[arg(long, value_name = "PATH", help_heading = "Packages")]
    pub manifest_path: Option<PathBuf>,
    /// Judge all packages of the workspace, as is done anyway where no path and no manifest is given
    #[arg(long, alias = "all", conflicts_with_all = ["paths", "package"], help_heading = "Packages")]
    pub workspace: bool,
    /// Look at tests, benchmarks, examples, build scripts and packages that are there for tests too
    #[arg(long, visible_alias = "all-targets", help_heading = "Packages")]
    pub tests: bool,
    /// Follow calls into dependencies from registries and git too, as far as cargo has their sources here and Cargo.lock
    /// names them
    #[arg(long, help_heading = "Packages")]
    pub deps: bool,

    /// Turn these features on (separated by commas or spaces)
    #[arg(short = 'F', long, value_name = "FEATURES", help_heading = "Conditions of compilation")]
    pub features: Vec<String>,
    /// Turn all features on
    #[arg(long, help_heading = "Conditions of compilation")]
    pub all_features: bool,
    /// Leave the default features off
    #[arg(long, help_heading = "Conditions of compilation")]
    pub no_default_features: bool,
    /// Analyse for this target [default: the host's]
    #[arg(long, value_name = "TRIPLE", help_heading = "Conditions of compilation")]
    pub target: Option<String>,
    /// Set a cfg: `name` or `name="value"` (can be repeated)
    #[arg(long, value_name = "SPEC", help_heading = "Conditions of compilation")]
    pub cfg: Vec<String>,

    /// Do not report a rule or a group (default, pedantic, all)
    #[arg(short = 'A', long, value_name = "RULE", help_heading = "Rules")]
    pub allow: Vec<String>,
    /// Report a rule or a group without failing
    #[arg(short = 'W', long, value_name = "RULE", help_heading = "Rules")]
    pub warn: Vec<String>,
    /// Fail on a rule or a group
    #[arg(short = 'D', long, value_name = "RULE", help_heading = "Rules")]
    pub deny: Vec<String>,
    /// Comments that suppress must say why
    #[arg(long, help_heading = "Rules")]
    pub require_reason: bool,
    /// Report what comments in the sources suppress, too
    #[arg(long, help_heading = "Rules")]
    pub no_suppress: bool,
    /// Print the page of a rule, or the list of all rules
    #[arg(long, value_name = "RULE|all", help_heading = "Rules")]
    pub explain: Option<String>,

    /// Read settings from this file instead of the project's blockcheck.toml
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub config: Option<PathBuf>,
    /// Print the settings that would be used, and stop
    #[arg(long, help_heading = "Settings")]
    pub print_config: bool,
    /// Accept the findings in this file
    #[arg(long, value_name = "FILE", help_heading = "Settings")]
    pub baseline: Option<PathBuf>,
    /// Accept all that is found now: write the baseline's file [default: blockcheck-baseline.json at the root]
    #[arg(long, conflicts_with_all = ["diff", "output", "message_format"], help_heading = "Settings")]
    pub write_baseline: bool,

    /// Mark findings that stalls in this report file of the watchdog's confirm, and list stalls without a finding
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub observed: Option<PathBuf>,
    /// Report only what changed since this commit: findings on changed lines, and those whose chain of calls passes through a
    /// changed fn
    #[arg(long, value_name = "BASE", help_heading = "Settings")]
    pub diff: Option<String>,

    /// Put async counterparts in the place of blocking calls where that is sure to compile and to mean the same
    #[arg(long, conflicts_with_all = ["write_baseline", "print_config"], help_heading = "Fixes")]
    pub fix: bool,
    /// Fix although there are changes that are not committed
    #[arg(long, requires = "fix", help_heading = "Fixes")]
    pub allow_dirty: bool,
    /// Fix although there are changes that are staged and not committed
    #[arg(long, requires = "fix", help_heading = "Fixes")]
    pub allow_staged: bool,
    /// Fix although there is no git repository to undo it with
    #[arg(long, requires = "fix", help_heading = "Fixes")]
    pub allow_no_vcs: bool,

    /// Write findings to a file too: FILE, or FORMAT=FILE (can be repeated)
    #[arg(long, value_name = "[FORMAT=]FILE", help_heading = "Output")]
    pub output: Vec<String>,
    /// How findings are printed
    #[arg(long, value_name = "FORMAT", default_value = "human", help_heading = "Output")]
    pub message_format: MessageFormat,
    /// When to use colours
    #[arg(long, value_name = "WHEN", default_value = "auto", help_heading = "Output")]
    pub color: Color,
    /// Print the summary only, with the number of async callers that each helper blocks
    #[arg(long, conflicts_with = "quiet", help_heading = "Output")]
    pub summary: bool,
    /// Say in the summary why calls were not resolved; with `--message-format=json` also as a line of JSON
    #[arg(long, conflicts_with = "quiet", help_heading = "Output")]
    pub stats: bool,
    /// Say how long each stage took
    #[arg(long, help_heading = "Output")]
    pub timings: bool,
    /// Print findings only: no summary, no problems
    #[arg(short, long, help_heading = "Output")]
    pub quiet: bool,
    /// Exit with 2 if anything was not seen: a file that does not parse, a macro, a call that is not resolved
    #[arg(long, help_heading = "Output")]
    pub strict_coverage: bool,
    /// Neither use nor keep what earlier runs found out
    #[arg(long, help_heading = "Output")]
    pub no_cache: bool,
    /// Exit with 0 whatever is found
    #[arg(long, help_heading = "Output")]
    pub exit_zero: bool,

    /// The flags that set levels, in the order they were typed
    #[arg(skip)]
    pub levels: Vec<(Level, String)>,
}

/// What is done instead of an analysis.
#[derive(Clone, Debug, clap::Subcommand)]
pub enum Command {
    /// Write a commented blockcheck.toml at the root of the workspace around the current folder
    Init,
    /// Print the JSON schema of blockcheck.toml, for editors
    Schema,
    /// Show the stalls in a report file that the watchdog wrote
    Report {
        /// The report file
        file: PathBuf,
        /// Write a page for a browser too: timeline, flame graph, tables
        #[arg(long, value_name = "FILE")]
        html: Option<PathBuf>,
        /// When to use colours
        #[arg(long, value_name = "WHEN", default_value = "auto")]
        color: Color,
    },
    /// Print the completions of a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// When colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless the environment says otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Args {
    /// Reads a command line, the program's name first; `cargo blockcheck` puts a `blockcheck` behind it.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or asks for help or the version: clap's error prints either.
    pub fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let mut words: Vec<OsString> = words.into_iter().collect();
        if words.get(1).is_some_and(|word| word == "blockcheck") {
            words.remove(1);
        }
        let matches = Self::command().try_get_matches_from(words)?;
        let mut args = Self::from_arg_matches(&matches)?;
        args.levels = levels_in_order(&matches);
        Ok(args)
    }
}

/// `-A`, `-W` and `-D` in the order they were typed, which clap keeps by position only.
fn levels_in_order(matches: &ArgMatches) -> Vec<(Level, String)> {
    let flags = [("allow", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)];
    let mut found: Vec<(usize, Level, String)> = Vec::new();
    for (flag, level) in flags {
        let places = matches.indices_of(flag).into_iter().flatten();
        let names = matches.get_many::<String>(flag).into_iter().flatten();
        found.extend(places.zip(names).map(|(place, name)| (place, level, name.clone())));
    }
    found.sort_by_key(|&(place, ..)| place);
    found.into_iter().map(|(_, level, name)| (level, name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Args {
        Args::parse(line.split(' ').map(OsString::from)).expect("the line is right")
    }

    #[test]
    fn the_command_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn cargo_and_direct_calls_are_the_same() {
        assert_eq!(parse("cargo-blockcheck blockcheck a").paths, parse("cargo-blockcheck a").paths);
    }

    #[test]
    fn levels_keep_their_order() {
        let args = parse("cargo-blockcheck -A all -D fs --warn=net -A fs");
        let names: Vec<_> = args.levels.iter().map(|(level, name)| (*level, name.as_str())).collect();
        assert_eq!(
            names,
            [(Level::Allow, "all"), (Level::Deny, "fs"), (Level::Warn, "net"), (Level::Allow, "fs")]
        );
    }
}
