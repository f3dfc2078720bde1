//! Stacks that a signal handler has copied, walked and named when there is time for it.

use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::modules;
use super::symbols::Symbols;
use super::walk::Walker;
use crate::platform::capture::Raw;
use crate::stack::Frame;

/// What is known of the process so far.
static KNOWN: Mutex<Option<(Walker, Symbols)>> = Mutex::new(None);

/// The addresses of the frames of each stack, innermost first. Reads what is mapped in the process; some 100 µs.
pub(crate) fn addresses(raws: &[Raw]) -> Vec<Vec<u64>> {
    with_known(|walker, symbols| {
        let all = walker.walk_all(raws);
        symbols.keep_only(walker.modules());
        all
    })
}

/// The frames at an address, innermost first: more than one where code was inlined. Reads files at the first of a module.
pub(crate) fn frames_at(address: u64) -> Vec<Frame> {
    with_known(|walker, symbols| symbols.frames(address, walker.modules()))
}

/// Where there is code in the process, ascending.
pub(crate) fn code() -> Vec<Range<u64>> {
    let mut code: Vec<_> = modules::modules().into_iter().flat_map(|module| module.code).collect();
    code.sort_by_key(|range| range.start);
    code
}

fn with_known<T>(work: impl FnOnce(&mut Walker, &mut Symbols) -> T) -> T {
    let mut known: MutexGuard<'_, _> = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let (walker, symbols) = known.get_or_insert_with(|| (Walker::new(), Symbols::new()));
    work(walker, symbols)
}
