//! The `cargo-blockcheck` binary.

fn main() {}
