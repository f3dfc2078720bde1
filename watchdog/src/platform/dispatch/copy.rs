//! The stack of a trapped call: registers, and a copy of the memory, which is walked after the poll.

use std::ops::Range;

use super::raw::{Call, peek, peek_u64};

/// The most words of one stack that are copied: 512 KiB.
const DEEPEST: usize = 64 * 1024;

/// Where the code was that a signal interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) pc: u64,
    pub(super) sp: u64,
    pub(super) fp: u64,
}

impl Position {
    /// Called by the handler.
    pub(super) fn of(call: Call, context: &libc::ucontext_t) -> Self {
        let register = |name: libc::c_int| context.uc_mcontext.gregs[name as usize] as u64;
        let [pc, sp, fp] = [libc::REG_RIP, libc::REG_RSP, libc::REG_RBP].map(register);
        // The library's `clone` says nothing to unwinders, whose child would believe it; its caller is on the stack.
        if matches!(call.number, libc::SYS_clone | libc::SYS_clone3)
            && let Some(caller) = peek_u64(sp)
        {
            return Self { pc: caller, sp: sp.wrapping_add(8), fp };
        }
        Self { pc, sp, fp }
    }

    /// Copies the stack from here up to `top`, as far as there is room; how many words that are. Called by the
    /// handler.
    pub(super) fn copy(self, top: u64, room: &mut [u64]) -> usize {
        // The code may keep anything where the stack's pointer should be.
        let Some(from) = self.sp.checked_next_multiple_of(8) else { return 0 };
        let wanted = usize::try_from(top.saturating_sub(from) / 8).unwrap_or(0).min(DEEPEST);
        if room.len() < wanted {
            return 0;
        }
        let room = &mut room[..wanted];
        // SAFETY: words are bytes, of any value.
        let bytes = unsafe { room.align_to_mut::<u8>().1 };
        peek(from, bytes) / 8
    }
}

/// A number that is the same for two copies from the same place, reached by the same way, whatever values lie between
/// the return addresses. Called by the handler.
pub(super) fn signature(words: &[u64], code: &[Range<u64>]) -> u64 {
    let (Some(first), Some(last)) = (code.first(), code.last()) else { return 0 };
    let all = first.start..last.end;
    let is_code = |word: u64| all.contains(&word) && code.iter().any(|code| code.contains(&word));
    let mut signature = 0xcbf2_9ce4_8422_2325_u64;
    for (at, word) in words.iter().enumerate().filter(|(_, word)| is_code(**word)) {
        // FNV, by words.
        signature = (signature ^ word ^ at as u64).wrapping_mul(0x0000_0100_0000_01b3);
    }
    signature
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_differ_by_return_addresses_and_not_by_values() {
        let code = [100..200, 1_000..1_100];
        let of = |words: &[u64]| signature(words, &code);
        assert_eq!(of(&[7, 150, 9, 1_050]), of(&[8, 150, 500, 1_050]));
        assert_ne!(of(&[7, 150, 9, 1_050]), of(&[7, 151, 9, 1_050]));
        assert_ne!(of(&[150, 7]), of(&[7, 150]));
    }

    #[test]
    fn a_stack_is_copied_as_far_as_it_goes_and_there_is_room() {
        let stack: Vec<u64> = (0..100).collect();
        let from = stack.as_ptr().addr() as u64;
        let here = Position { pc: 0, sp: from, fp: 0 };
        let mut room = [u64::MAX; 50];
        assert_eq!(here.copy(from + 40 * 8, &mut room), 40);
        assert_eq!(room[..41], [&stack[..40], &[u64::MAX][..]].concat());
        assert_eq!(here.copy(from + 60 * 8, &mut room), 0, "a part is of no use");
        assert_eq!(here.copy(from - 8, &mut room), 0);
        assert_eq!(Position { pc: 0, sp: u64::MAX, fp: 0 }.copy(u64::MAX, &mut room), 0);
    }
}
