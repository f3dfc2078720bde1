//! What the catalogue declares of std exists, with these types: a crate of wrappers, generated from the catalogue, that
//! takes each fn at exactly its declared type, and each type, field, const and impl as declared, compiles.

mod generate;
mod generics;
mod rewrite;
mod unstable;

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// Runs the compiler on the wrappers. What is declared of a platform is proven on that platform.
#[test]
fn declared_signatures_are_those_of_std() {
    let catalogue = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue/std");
    let generated = generate::crate_of_wrappers(&catalogue);
    assert!(generated.wrappers > 2_000, "only {} wrappers: the catalogue was not read", generated.wrappers);

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let source = folder.join("std_signatures.rs");
    fs::write(&source, generated.text).unwrap();
    let output = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
            "--cap-lints",
            "allow",
            "--out-dir",
        ])
        .arg(folder)
        .arg(&source)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
