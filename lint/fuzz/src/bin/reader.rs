//! Feeds the target `reader` with libFuzzer: `cargo fuzz run --fuzz-dir lint/fuzz --features libfuzzer reader`.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| blockcheck_fuzz::targets::reader(data));

#[cfg(not(fuzzing))]
fn main() {
    blockcheck_fuzz::needs_cargo_fuzz();
}
