//! Feeds the target `programs` with libFuzzer: `cargo fuzz run --fuzz-dir lint/fuzz --features libfuzzer programs`.
//!
//! `cargo fuzz` sets `cfg(fuzzing)`, under which proc-macro2 keeps no places of tokens: what is found is then not told apart
//! by its line, and the target fails. `cargo test -p blockcheck-fuzz` runs it as it is meant.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| blockcheck_fuzz::targets::programs(data));

#[cfg(not(fuzzing))]
fn main() {
    blockcheck_fuzz::needs_cargo_fuzz();
}
