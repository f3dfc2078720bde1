//! Stacks that a signal handler has copied, walked and named when there is time for it.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::modules;
use super::symbols::Symbols;
use super::walk::Walker;
use crate::platform::capture::Raw;
use crate::stack::Frame;

/// What is known of the process so far.
static KNOWN: Mutex<Option<(Walker, Symbols)>> = Mutex::new(None);

/// The addresses of the frames of each stack, innermost first; `None` of one that cannot be read. Reads what is mapped in the
/// process; some 100 µs.
pub(crate) fn addresses(raws: &[Raw]) -> Vec<Option<Vec<u64>>> {
    let walk = |raws: &[Raw]| {
        with_known(|walker, symbols| {
            let all = walker.walk_all(raws);
            symbols.keep_only(walker.modules());
            all
        })
    };
    match walk(raws) {
        Some(all) => all.into_iter().map(Some).collect(),
        // One is at fault: it costs no other.
        None => raws.iter().map(|raw| walk(std::slice::from_ref(raw))?.pop()).collect(),
    }
}

/// The frames at an address, innermost first: more than one where code was inlined. Reads files at the first of a module.
pub(crate) fn frames_at(address: u64) -> Vec<Frame> {
    with_known(|walker, symbols| symbols.frames(address, walker.modules())).unwrap_or_default()
}

/// Where there is code in the process, ascending.
pub(crate) fn code() -> Vec<Range<u64>> {
    let mut code: Vec<_> = modules::modules().into_iter().flat_map(|module| module.code).collect();
    code.sort_by_key(|range| range.start);
    code
}

/// `None` if the work panics: what a program's files and stacks hold is not ours, and this is done where a poll ends, which may
/// be by a panic.
fn with_known<T>(work: impl FnOnce(&mut Walker, &mut Symbols) -> T) -> Option<T> {
    let mut known: MutexGuard<'_, _> = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let done = catch_unwind(AssertUnwindSafe(|| {
        let (walker, symbols) = known.get_or_insert_with(|| (Walker::new(), Symbols::new()));
        work(walker, symbols)
    }));
    if done.is_err() {
        // It may be known by half.
        *known = None;
    }
    done.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_costs_what_was_asked_and_no_more() {
        struct Asks;

        impl Drop for Asks {
            fn drop(&mut self) {
                let asked = with_known(|_, _| panic!("meant"));
                assert_eq!(asked, None::<()>);
            }
        }

        // As a poll that panics: another panic on the way would end the process.
        let panics = catch_unwind(|| {
            let _asks = Asks;
            std::panic::resume_unwind(Box::new("meant"));
        });
        assert!(panics.is_err());
        assert_eq!(with_known(|_, _| 7), Some(7));
    }
}
