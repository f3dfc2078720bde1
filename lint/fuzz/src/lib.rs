//! Fuzz targets: what reads bytes that others wrote must take any bytes.
//!
//! Each target is a fn of bytes. `cargo test` runs all of them over their seeds, over cases that were found, and over
//! a fixed number of mutations ([`mutate`]); `cargo fuzz` runs one for as long as one likes.

pub mod mutate;
pub mod programs;
pub mod targets;

use std::path::{Path, PathBuf};

/// The folder of a target's seeds and of the cases that were found.
#[must_use]
pub fn seeds(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target)
}

/// What a target says that is run without libFuzzer.
pub fn needs_cargo_fuzz() {
    eprintln!("run this by `cargo fuzz run --fuzz-dir lint/fuzz --features libfuzzer TARGET`");
}
