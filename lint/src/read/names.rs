//! Interning names, with those used lately at hand.
//!
//! The interner is shared by all threads and large: finding a name there misses the processor's caches.

use std::cell::RefCell;

use crate::facts::Name;

/// How many names are at hand on each thread; a power of two.
const SLOTS: usize = 1 << 13;

thread_local! {
    static LATELY: RefCell<Vec<Name>> = RefCell::new(vec![Name::default(); SLOTS]);
}

/// The name that a text is.
pub(super) fn intern(text: &str) -> Name {
    LATELY.with_borrow_mut(|lately| {
        let slot = &mut lately[slot(text.as_bytes())];
        if *slot != text {
            *slot = Name::from(text);
        }
        *slot
    })
}

/// A cheap hash: names of a file differ in length, or near one end.
fn slot(text: &[u8]) -> usize {
    let mut hash = text.len() as u64;
    let (head, tail) = text.split_at(text.len().min(8));
    let word = |bytes: &[u8]| bytes.iter().fold(0, |word: u64, byte| word << 8 | u64::from(*byte));
    hash = (hash ^ word(head)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash = (hash.rotate_left(23) ^ word(&tail[tail.len().saturating_sub(8)..]))
        .wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (hash >> 40) as usize % SLOTS
}
