//! Whether what was told is right.

use std::collections::BTreeMap;

use blockcheck::Stall;

use super::THRESHOLD;
use super::cases::Case;

/// What the runs of one case gave.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    runs: usize,
    untold: usize,
    right_line: usize,
    right_cause: usize,
    /// What else was said, for people.
    wrong: BTreeMap<String, usize>,
    causes: BTreeMap<String, usize>,
}

impl Tally {
    pub(crate) fn count(&mut self, case: Case, told: Option<&Stall>) {
        self.runs += 1;
        let Some(stall) = told else {
            self.untold += 1;
            if case.is_quiet() {
                self.right_line += 1;
                self.right_cause += 1;
            }
            return;
        };
        let lines = marked(case);
        let at = stall.stack().and_then(|stack| stack.innermost_user());
        let is_right = at.is_some_and(|at| {
            at.file().is_some_and(|file| file.ends_with(case.file))
                && at.line().is_some_and(|line| lines.contains(&line))
        });
        if is_right {
            self.right_line += 1;
        } else {
            let said = match stall.stack() {
                Some(stack) => {
                    let innermost: Vec<String> =
                        stack.all_frames().take(8).map(ToString::to_string).collect();
                    format!("{stack}, of {}", innermost.join(" < "))
                }
                None => stall.stack_missing().unwrap_or_else(|| "no stack".to_owned()),
            };
            *self.wrong.entry(format!("not lines {lines:?} but {said}")).or_default() += 1;
        }
        let cause = stall.cause().map_or_else(|| "unknown".to_owned(), |cause| cause.to_string());
        if case.causes.iter().any(|right| cause.starts_with(right)) {
            self.right_cause += 1;
        } else {
            let innermost = stall.stack().and_then(|stack| stack.all_frames().next().cloned());
            let innermost = innermost.map_or_else(|| "unknown".to_owned(), |frame| frame.to_string());
            *self.wrong.entry(format!("not {:?} but {cause}, in {innermost}", case.causes)).or_default() += 1;
        }
        *self.causes.entry(cause).or_default() += 1;
    }
}

/// The lines of the case's file that its name marks.
fn marked(case: Case) -> Vec<u32> {
    let mark = format!("// ~{}", case.name);
    (1..)
        .zip(case.source.lines())
        .filter(|(_, line)| line.trim_end().ends_with(&mark))
        .map(|(number, _)| number)
        .collect()
}

/// Paths and peers are others in each run.
fn without_names(cause: &str) -> String {
    let is_name = |word: &&str| word.starts_with('/') || word.contains(':');
    cause.split(' ').map(|word| if is_name(&word) { "…" } else { word }).collect::<Vec<_>>().join(" ")
}

/// Prints the matrix. `true` if it is as it should be.
pub(crate) fn print(cases: &[Case], tallies: &BTreeMap<&str, Tally>) -> bool {
    let profile = if cfg!(debug_assertions) { "debug" } else { "release" };
    println!("# Line and cause of known programs ({profile} build, threshold {THRESHOLD:?})\n");
    println!("| program | runs | right line | right cause | told as |");
    println!("|---|---|---|---|---|");
    let (mut runs, mut lines, mut causes) = (0, 0, 0);
    for case in cases {
        let Some(tally) = tallies.get(case.name) else { continue };
        let said = tally.causes.iter().max_by_key(|(_, times)| **times);
        let said = said.map_or_else(|| "–".to_owned(), |(cause, _)| without_names(cause));
        println!(
            "| {} | {} | {} | {} | {said} |",
            case.name, tally.runs, tally.right_line, tally.right_cause
        );
        runs += tally.runs;
        lines += tally.right_line;
        causes += tally.right_cause;
    }
    let share = |right: usize| right as f64 / runs.max(1) as f64 * 100.0;
    println!("\n{runs} runs: right line {:.1} %, right cause {:.1} %", share(lines), share(causes));
    for (name, tally) in tallies {
        for (wrong, times) in &tally.wrong {
            eprintln!("{name}: {times}x {wrong}");
        }
        if 0 < tally.untold && tally.right_line < tally.runs {
            eprintln!("{name}: {}x not told", tally.untold);
        }
    }
    99.0 <= share(lines) && 97.0 <= share(causes)
}
