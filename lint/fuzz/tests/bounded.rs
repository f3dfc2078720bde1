//! Every target over its seeds and over mutations of them: as many as a test may take, the same each time.

use std::fs;
use std::path::Path;

use arbitrary::Unstructured;
use blockcheck_fuzz::mutate::mutated;
use blockcheck_fuzz::programs::program;
use blockcheck_fuzz::{seeds, targets};
use blockcheck_tests::{files, root};
use fastrand::Rng;

/// Runs a target over all files of its folder and of `more`, and over `count` mutations of these.
fn bounded(name: &str, more: &[&Path], count: usize, target: fn(&[u8])) {
    let folder = seeds(name);
    let paths: Vec<_> = fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .chain(more.iter().map(|path| root().join(path)))
        .collect();
    let seeds: Vec<Vec<u8>> = paths.iter().map(|path| fs::read(path).expect("seeds can be read")).collect();
    assert!(!seeds.is_empty(), "there are no seeds in {}", folder.display());
    seeds.iter().for_each(|seed| target(seed));
    let mut rng = Rng::with_seed(7);
    for nth in 0..count {
        let bytes = mutated(&seeds, &mut rng);
        let caught = std::panic::catch_unwind(|| target(&bytes));
        assert!(caught.is_ok(), "mutation {nth} of {name} fails: {:?}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn the_reader_takes_any_text() {
    let fixtures = files(&root().join("fixtures"), &["rs"]);
    let fixtures: Vec<&Path> = fixtures.iter().map(AsRef::as_ref).collect();
    bounded("reader", &fixtures, 1_500, targets::reader);
}

#[test]
fn comments_are_where_they_are_said_to_be() {
    bounded("comments", &[], 40, targets::comments);
}

#[test]
fn settings_may_be_anything() {
    bounded("config", &[Path::new("lint/src/config/template.toml")], 1_000, targets::config);
}

#[test]
fn baselines_may_be_anything() {
    bounded("baseline", &[], 1_000, targets::baseline);
}

#[test]
fn report_files_may_be_anything() {
    bounded("observed", &[], 1_000, targets::observed);
}

#[test]
fn packs_may_be_anything() {
    bounded("cache", &[], 5_000, targets::cache);
}

#[test]
fn declarations_may_be_anything() {
    bounded("declarations", &[], 40, targets::declarations);
}

#[test]
fn just_the_blocking_calls_of_a_program_are_found() {
    let mut rng = Rng::with_seed(11);
    let mut known = 0;
    for _ in 0..60 {
        let bytes: Vec<u8> = std::iter::repeat_with(|| rng.u8(..)).take(400).collect();
        targets::programs(&bytes);
        known += program(&mut Unstructured::new(&bytes)).map_or(0, |text| text.matches("//~").count());
    }
    // Programs without blocking calls would prove little.
    assert!(200 < known, "{known} blocking calls in all");
}
