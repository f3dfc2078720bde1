//! Mutations of seeds for a bounded run: the same each time, so that what fails in CI fails anywhere.

use fastrand::Rng;

/// Pieces that mean something to one of the targets.
const WORDS: &[&str] = &[
    "async ",
    "fn ",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "::",
    ".await",
    "//",
    "/*",
    "*/",
    "\"",
    "'a",
    "r#\"",
    "b'",
    "#![",
    "#[cfg(",
    "macro_rules! m { (",
    "$($x:tt)*",
    " => ",
    "use ",
    "mod ",
    "impl ",
    "dyn ",
    "\u{feff}",
    "\0",
    "\r\n",
    "blockcheck: allow(",
    "allow-file(",
    " — ",
    "[levels]\n",
    "= ",
    "[[paths]]\n",
    "true",
    "null",
    "1e999",
    "{\"",
    "\u{2028}",
    "é",
    "#[blocking(",
    "pub fn ",
    "where ",
    "match ",
    "|",
    "&mut ",
    "..=",
    "?",
];

/// One of the seeds, changed in a few places.
pub fn mutated(seeds: &[Vec<u8>], rng: &mut Rng) -> Vec<u8> {
    let Some(seed) = rng.choice(seeds) else { return Vec::new() };
    let mut bytes = seed.clone();
    for _ in 0..rng.usize(1..6) {
        let at = rng.usize(0..=bytes.len());
        let end = (at + rng.usize(0..24)).min(bytes.len());
        match rng.u8(0..5) {
            0 => drop(bytes.drain(at..end)),
            1 => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            2 => {
                let word = rng.choice(WORDS).map_or(&[][..], |word| word.as_bytes());
                bytes.splice(at..at, word.iter().copied());
            }
            3 => {
                // A piece of another seed.
                let other = rng.choice(seeds).map_or(&[][..], Vec::as_slice);
                let from = rng.usize(0..=other.len());
                let to = (from + rng.usize(0..80)).min(other.len());
                bytes.splice(at..end, other[from..to].iter().copied());
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = rng.u8(..);
                }
            }
        }
    }
    bytes
}
