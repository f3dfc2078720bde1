//! Notes a trapped call if it can block. Runs in the handler: system calls and memory that is there, nothing else. Addresses
//! are the program's, of any value, so that sums of them must wrap: a panic in a handler ends the program.

use super::CallKind;
use super::copy::Position;
use super::descriptor;
use super::raw::{Call, peek, peek_u64};
use super::record::Recorder;
use super::waits::{Waits, waits};

/// What a record's path is read from.
enum Subject {
    Nothing,
    Descriptor,
    /// The address of its text.
    Path(u64),
}

/// See the file's head.
pub(super) fn if_blocking(recorder: &Recorder, call: Call, context: &libc::ucontext_t) {
    let Some((kind, subject)) = blocking(call) else { return };
    recorder.note(call, kind, Position::of(call, context), |path| match subject {
        Subject::Nothing => 0,
        Subject::Descriptor => descriptor::target(call.arguments[0], path),
        Subject::Path(address) => copy_text(address, path),
    });
}

fn blocking(call: Call) -> Option<(CallKind, Subject)> {
    match waits(call)? {
        Waits::Always(kind @ (CallKind::File | CallKind::Metadata)) => Some((kind, Subject::Descriptor)),
        Waits::Always(kind) => Some((kind, Subject::Nothing)),
        Waits::Path(kind, argument) => Some((kind, Subject::Path(call.arguments[argument]))),
        Waits::Milliseconds(kind, argument) => {
            (call.arguments[argument] as i32 != 0).then_some((kind, Subject::Nothing))
        }
        Waits::Time(kind, argument) => {
            waits_for_time(call.arguments[argument]).then_some((kind, Subject::Nothing))
        }
        Waits::Descriptor => {
            let kind = descriptor::waits_on(call.arguments[0])?;
            Some((if is_output(call) { CallKind::Output } else { kind }, Subject::Descriptor))
        }
    }
}

/// Writes to standard output and error.
fn is_output(call: Call) -> bool {
    matches!(call.number, libc::SYS_write | libc::SYS_writev) && matches!(call.arguments[0], 1 | 2)
}

/// Without a time, it waits for as long as it takes; a `timeval` of 0 looks as a `timespec` of 0.
fn waits_for_time(address: u64) -> bool {
    if address == 0 {
        return true;
    }
    match (peek_u64(address), peek_u64(address.wrapping_add(8))) {
        (Some(seconds), Some(parts)) => seconds != 0 || parts != 0,
        _ => false,
    }
}

/// Copies a text that ends with a 0; its length.
fn copy_text(address: u64, into: &mut [u8]) -> usize {
    // Up to the page's end first, as the next may not be there.
    let in_page = (4096 - address % 4096) as usize;
    let first = in_page.min(into.len());
    let mut copied = peek(address, &mut into[..first]);
    if copied == first && !into[..copied].contains(&0) && first < into.len() {
        copied += peek(address.wrapping_add(first as u64), &mut into[first..]);
    }
    into[..copied].iter().position(|byte| *byte == 0).unwrap_or(copied)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_of_no_time_is_none() {
        let call =
            |milliseconds: u64| Call { number: libc::SYS_poll, arguments: [0, 0, milliseconds, 0, 0, 0] };
        assert!(blocking(call(0)).is_none());
        assert!(blocking(call(u64::from(u32::MAX))).is_some(), "-1 is forever");
        let (none, some) = ([0_u64; 2], [0_u64, 1]);
        assert!(waits_for_time(0));
        assert!(waits_for_time(some.as_ptr() as u64));
        assert!(!waits_for_time(none.as_ptr() as u64));
    }

    #[test]
    fn a_text_is_copied_up_to_its_end() {
        let mut into = [1; 6];
        assert_eq!(copy_text(c"abc".as_ptr() as u64, &mut into), 3);
        assert_eq!(copy_text(c"abcdefgh".as_ptr() as u64, &mut into), 6);
        assert_eq!(&into, b"abcdef");
        assert_eq!(copy_text(8, &mut into), 0);
    }

    #[test]
    fn addresses_at_the_end_of_memory_are_only_bad() {
        for address in [u64::MAX - 8, u64::MAX - 7, u64::MAX] {
            assert!(!waits_for_time(address));
            assert_eq!(copy_text(address, &mut [0; 160]), 0);
        }
    }
}
