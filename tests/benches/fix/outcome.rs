//! What `--fix` does to a crate.

use std::error::Error;
use std::fmt;
use std::ops::AddAssign;
use std::path::Path;
use std::process::{Command, Output};

use blockcheck_tests::commit;
use cargo_metadata::Message;
use git2::Repository;

/// What came of a crate.
pub(crate) struct Outcome {
    /// Direct calls with the tests', the benchmarks' and the examples'.
    pub(crate) all: Share,
    /// Those of the crate itself.
    pub(crate) own: Share,
    /// How many findings were fixed.
    pub(crate) fixed: usize,
    /// What the compiler says against it then.
    pub(crate) errors: Vec<String>,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { all, own, fixed, errors } = self;
        write!(f, "direct calls with a fix {all}, without tests {own}; fixed {fixed}, ")?;
        match errors.len() {
            0 => f.write_str("compiles"),
            _ => write!(f, "no longer compiles:\n{}", errors.join("\n")),
        }
    }
}

/// Findings on calls of std's that use files or sleep, and those of them that have a fix.
#[derive(Clone, Copy, Default)]
pub(crate) struct Share {
    calls: usize,
    with_fix: usize,
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Self) {
        self.calls += other.calls;
        self.with_fix += other.with_fix;
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.with_fix, self.calls)
    }
}

impl Outcome {
    pub(crate) fn of(tree: &Path) -> Result<Self, Box<dyn Error>> {
        turn_on_features(tree)?;
        let all = direct_calls(&lint(tree, &["--tests", "--message-format", "json"])?.stdout);
        let own = direct_calls(&lint(tree, &["--message-format", "json"])?.stdout);
        if let Some(error) = check(tree)?.first() {
            return Err(format!("it does not compile as it is: {error}").into());
        }
        // A check can write a lock file.
        commit(&Repository::open(tree)?)?;
        let said = fix(tree)?;
        Ok(Self { all, own, fixed: number_fixed(&said), errors: check(tree)? })
    }
}

/// Turns on the features that keep findings from being fixed, by the commands that a run of `--fix` shows, which is undone.
fn turn_on_features(tree: &Path) -> Result<(), Box<dyn Error>> {
    let said = fix(tree)?;
    let repository = Repository::open(tree)?;
    repository.checkout_head(Some(git2::build::CheckoutBuilder::new().force()))?;
    for line in said.lines() {
        let Some(words) = line.split('`').find(|part| part.starts_with("cargo add ")) else { continue };
        let added = Command::new("cargo").args(words.split(' ').skip(1)).current_dir(tree).output()?;
        if !added.status.success() {
            return Err(String::from_utf8_lossy(&added.stderr).into());
        }
    }
    Ok(commit(&repository)?)
}

fn lint(tree: &Path, flags: &[&str]) -> std::io::Result<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_blockcheck-under-test"));
    command.args(["--no-cache", "-W", "all"]).args(flags).current_dir(tree).output()
}

/// What `--fix` says.
fn fix(tree: &Path) -> Result<String, Box<dyn Error>> {
    let output = lint(tree, &["--tests", "--exit-zero", "--fix"])?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(said) } else { Err(said.into()) }
}

fn number_fixed(said: &str) -> usize {
    let line = said.lines().find_map(|line| line.strip_prefix("fixed "));
    line.and_then(|line| line.split(' ').next()?.parse().ok()).unwrap_or(0)
}

/// The direct calls that use files or sleep.
fn direct_calls(stdout: &[u8]) -> Share {
    let found = Message::parse_stream(stdout).flatten().filter_map(|message| match message {
        Message::CompilerMessage(found) => Some(found.message),
        _ => None,
    });
    let direct = found.filter(|found| {
        let callee = found.message.strip_prefix('`').unwrap_or_default();
        ["std::fs", "std::path", "std::thread::sleep"].iter().any(|start| callee.starts_with(start))
            && !found.message.contains(" through ")
    });
    let mut share = Share::default();
    for found in direct {
        let mut spans = found.children.iter().flat_map(|child| &child.spans);
        let with_fix = usize::from(spans.any(|span| span.suggested_replacement.is_some()));
        share += Share { calls: 1, with_fix };
    }
    share
}

/// What the compiler says against a crate with its tests, benchmarks and examples.
fn check(tree: &Path) -> std::io::Result<Vec<String>> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fix/target");
    let output = Command::new("cargo")
        .args(["check", "--all-targets", "--quiet", "--message-format", "short"])
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .current_dir(tree)
        .output()?;
    if output.status.success() {
        return Ok(Vec::new());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    // A module of several targets is compiled for each.
    let is_error = |line: &&str| line.contains("error[") || line.contains(" error: ");
    let mut errors: Vec<String> = said.lines().filter(is_error).map(str::to_owned).collect();
    errors.sort();
    errors.dedup();
    // It failed, whatever it said.
    Ok(if errors.is_empty() { vec![said.into_owned()] } else { errors })
}
