//! `--fix` over real crates, and whether they compile afterwards: `cargo bench -p blockcheck-tests --bench fix`.
//!
//! `crates.txt` names them, as `NAME@VERSION`. Cargo downloads each as the dependency of a scratch package; a copy of it
//! becomes a git repository, the features that the first run of `--fix` asks for are turned on as it says, then it is fixed
//! and checked with its tests, benchmarks and examples. Printed is a line a crate: how many of the direct calls of files and
//! sleeping got a fix, how many findings were fixed, and whether it compiles. It fails if one no longer does. `-- NAME…`
//! takes some crates only, without a version the newest, `-- ./FOLDER` a package here.

mod outcome;
mod tree;

use std::process::ExitCode;

use self::outcome::{Outcome, Share};

const NAMES: &str = include_str!("crates.txt");

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let names: Vec<&str> = match asked.as_slice() {
        [] => NAMES.lines().collect(),
        asked => asked.iter().map(String::as_str).collect(),
    };
    let (mut all, mut own) = (Share::default(), Share::default());
    let (mut judged, mut fixed, mut errors) = (0, 0, 0);
    for name in names {
        match tree::of(name).and_then(|tree| Outcome::of(&tree)) {
            Ok(outcome) => {
                println!("{name}: {outcome}");
                all += outcome.all;
                own += outcome.own;
                judged += 1;
                fixed += outcome.fixed;
                errors += outcome.errors.len();
            }
            Err(error) => println!("{name}: not judged: {error}"),
        }
    }
    println!(
        "{judged} crates: direct calls with a fix {all}, without tests {own}; fixed {fixed} findings, {errors} errors"
    );
    if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
