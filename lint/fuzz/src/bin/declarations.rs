//! Feeds the target `declarations` with libFuzzer: `cargo fuzz run --fuzz-dir lint/fuzz --features libfuzzer declarations`.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| blockcheck_fuzz::targets::declarations(data));

#[cfg(not(fuzzing))]
fn main() {
    blockcheck_fuzz::needs_cargo_fuzz();
}
