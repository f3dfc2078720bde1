//! What `--fix` does to a crate.

use std::error::Error;
use std::fmt;
use std::path::Path;
use std::process::{Command, Output};

use cargo_metadata::Message;
use git2::Repository;

use crate::tree::commit;

/// What came of a crate.
pub(crate) struct Outcome {
    /// Findings on calls of std's that use files or sleep.
    pub(crate) direct: usize,
    /// Those among them that have a fix.
    pub(crate) with_fix: usize,
    /// How many findings were fixed.
    pub(crate) fixed: usize,
    /// What the compiler says, where it says something.
    pub(crate) broken: Option<String>,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} direct calls have a fix, fixed {}", self.with_fix, self.direct, self.fixed)?;
        match &self.broken {
            Some(said) => write!(f, ", no longer compiles:\n{said}"),
            None => f.write_str(", compiles"),
        }
    }
}

impl Outcome {
    pub(crate) fn of(tree: &Path) -> Result<Self, Box<dyn Error>> {
        turn_on_features(tree)?;
        let (direct, with_fix) = direct_calls(&lint(tree, &["--message-format", "json"])?.stdout);
        if let Some(said) = check(tree)? {
            return Err(format!("it does not compile as it is: {said}").into());
        }
        let said = fix(tree)?;
        let broken = check(tree)?;
        Ok(Self { direct, with_fix, fixed: number_fixed(&said), broken })
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
    command.args(["--no-cache", "-W", "all", "--tests"]).args(flags).current_dir(tree).output()
}

/// What `--fix` says.
fn fix(tree: &Path) -> Result<String, Box<dyn Error>> {
    let output = lint(tree, &["--fix"])?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(said) } else { Err(said.into()) }
}

fn number_fixed(said: &str) -> usize {
    let line = said.lines().find_map(|line| line.strip_prefix("fixed "));
    line.and_then(|line| line.split(' ').next()?.parse().ok()).unwrap_or(0)
}

/// The direct calls that use files or sleep, and those that have a fix.
fn direct_calls(stdout: &[u8]) -> (usize, usize) {
    let found = Message::parse_stream(stdout).flatten().filter_map(|message| match message {
        Message::CompilerMessage(found) => Some(found.message),
        _ => None,
    });
    let direct = found.filter(|found| {
        let callee = found.message.strip_prefix('`').unwrap_or_default();
        ["std::fs", "std::path", "std::thread::sleep"].iter().any(|start| callee.starts_with(start))
            && !found.message.contains(" through ")
    });
    let has_fix = direct.map(|found| {
        found.children.iter().flat_map(|child| &child.spans).any(|span| span.suggested_replacement.is_some())
    });
    has_fix.fold((0, 0), |(all, with_fix), has_fix| (all + 1, with_fix + usize::from(has_fix)))
}

/// What the compiler says against a crate with its tests.
fn check(tree: &Path) -> std::io::Result<Option<String>> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fix/target");
    let output = Command::new("cargo")
        .args(["check", "--tests", "--quiet", "--message-format", "short"])
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .current_dir(tree)
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let errors: Vec<&str> = said.lines().filter(|line| line.contains("error")).collect();
    Ok((!output.status.success()).then(|| errors.join("\n")))
}
