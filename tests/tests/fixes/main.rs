//! `--fix` and the suggestions in JSON, through the binary. What it makes compiles: `fixtures/fixes/after.rs` is a module
//! of this test.

mod availability;
#[path = "../cli/sandbox.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod sandbox;
mod suggestions;
mod texts;
mod trees;

/// What is fixed.
#[path = "../../../fixtures/fixes/before.rs"]
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    dead_code,
    unreachable_pub,
    reason = "it only has to compile"
)]
mod before;
/// What is made of it.
#[path = "../../../fixtures/fixes/after.rs"]
#[allow(clippy::all, clippy::pedantic, clippy::restriction, dead_code, unreachable_pub, reason = "it only has to compile")]
#[rustfmt::skip]
mod after;
#[path = "../../../fixtures/fixes/threads_before.rs"]
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    dead_code,
    unreachable_pub,
    reason = "it only has to compile"
)]
mod threads_before;
#[path = "../../../fixtures/fixes/threads_after.rs"]
#[allow(clippy::all, clippy::pedantic, clippy::restriction, dead_code, unreachable_pub, reason = "it only has to compile")]
#[rustfmt::skip]
mod threads_after;
/// What is not fixed.
#[path = "../../../fixtures/fixes/kept.rs"]
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    dead_code,
    unreachable_pub,
    reason = "it only has to compile"
)]
mod kept;

use sandbox::Sandbox;

const BEFORE: &str = include_str!("../../../fixtures/fixes/before.rs");
const AFTER: &str = include_str!("../../../fixtures/fixes/after.rs");
const THREADS_BEFORE: &str = include_str!("../../../fixtures/fixes/threads_before.rs");
const THREADS_AFTER: &str = include_str!("../../../fixtures/fixes/threads_after.rs");
const KEPT: &str = include_str!("../../../fixtures/fixes/kept.rs");

/// A package with these dependencies and this library.
fn package(dependencies: &str, lib: &str) -> Sandbox {
    let manifest = format!(
        "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n{dependencies}\n"
    );
    Sandbox::new(&[("Cargo.toml", &manifest), ("src/lib.rs", lib)])
}

const TOKIO: &str = "tokio = { version = \"1\", features = [\"full\"] }";

/// The library's text.
fn lib(sandbox: &Sandbox) -> String {
    std::fs::read_to_string(sandbox.path("src/lib.rs")).expect("the library is there")
}
