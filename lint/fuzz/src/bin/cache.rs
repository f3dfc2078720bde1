//! Feeds the target `cache` with libFuzzer: `cargo fuzz run --fuzz-dir lint/fuzz --features libfuzzer cache`.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| blockcheck_fuzz::targets::cache(data));

#[cfg(not(fuzzing))]
fn main() {
    blockcheck_fuzz::needs_cargo_fuzz();
}
