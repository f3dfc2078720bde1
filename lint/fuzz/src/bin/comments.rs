//! Feeds the target `comments` with libFuzzer: `cargo fuzz run --fuzz-dir lint/fuzz --features libfuzzer comments`.
#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| blockcheck_fuzz::targets::comments(data));

#[cfg(not(fuzzing))]
fn main() {
    blockcheck_fuzz::needs_cargo_fuzz();
}
