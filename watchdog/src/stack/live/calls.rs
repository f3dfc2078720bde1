//! What the code before a return address says: whether it is a call, and of what.

use crate::platform::capture::bytes;

/// A call instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    /// To this address.
    To(u64),
    /// To one that is in a register or in memory that may have changed.
    Unknown,
}

/// The call before a return address; `None` if there is none.
#[cfg(target_arch = "x86_64")]
pub(super) fn call_before(address: u64) -> Option<Call> {
    const LONGEST: usize = 7;

    let code = bytes(address.checked_sub(LONGEST as u64)?, LONGEST)?;
    let relative = i32::from_le_bytes([code[3], code[4], code[5], code[6]]);
    let target = address.wrapping_add_signed(i64::from(relative));
    // `call [rip + offset]`, of a slot that the dynamic linker filled.
    if code[1..3] == [0xff, 0x15] {
        let slot = bytes(target, 8)?;
        return slot.try_into().ok().map(|slot| Call::To(u64::from_le_bytes(slot)));
    }
    if code[2] == 0xe8 {
        return Some(Call::To(target));
    }
    // FF /2: in a register or in memory, of two to seven bytes.
    let indirect = |length: usize| {
        let at = LONGEST - length;
        code[at] == 0xff && (code[at + 1] >> 3) & 7 == 2
    };
    (2..=LONGEST).any(indirect).then_some(Call::Unknown)
}

/// The call before a return address: `bl`, `blr` or one of its authenticated forms; `None` if there is none.
#[cfg(target_arch = "aarch64")]
pub(super) fn call_before(address: u64) -> Option<Call> {
    let from = address.checked_sub(4)?;
    let instruction = u32::from_le_bytes(bytes(from, 4)?.try_into().ok()?);
    if instruction & 0xfc00_0000 == 0x9400_0000 {
        // 26 bits of words, with their sign.
        let words = ((instruction << 6) as i32) >> 6;
        return Some(Call::To(from.wrapping_add_signed(i64::from(words) * 4)));
    }
    (instruction & 0xfeff_f000 == 0xd63f_0000).then_some(Call::Unknown)
}

/// Fns that only pass a call on are short.
const LONGEST_FN: u64 = 256;

/// Whether a short fn from `start` to `end` has a jump to the fn that begins at `to`, or one to an address that is not in its
/// code: then it may have called that fn last, and its own frame is gone.
pub(super) fn jump_within(start: u64, end: u64, to: Option<u64>) -> Option<Call> {
    let length = end.checked_sub(start).filter(|length| *length <= LONGEST_FN)?;
    let code = bytes(start, usize::try_from(length).ok()?)?;
    let jumps = || jumps(start, &code);
    let leads_there = jumps().any(|jump| to.is_some_and(|to| jump == Call::To(to)));
    if leads_there {
        return to.map(Call::To);
    }
    jumps().find(|jump| *jump == Call::Unknown)
}

/// What may be jumps: code is not taken apart, so that other bytes can look like some.
#[cfg(target_arch = "x86_64")]
fn jumps(start: u64, code: &[u8]) -> impl Iterator<Item = Call> {
    // `jmp rel32`, and FF /4.
    code.windows(5).enumerate().filter_map(move |(at, bytes)| match bytes {
        [0xe9, a, b, c, d] => {
            let relative = i64::from(i32::from_le_bytes([*a, *b, *c, *d]));
            Some(Call::To((start + at as u64 + 5).wrapping_add_signed(relative)))
        }
        [0xff, modes, ..] if (modes >> 3) & 7 == 4 => Some(Call::Unknown),
        _ => None,
    })
}

/// `b` and `br`.
#[cfg(target_arch = "aarch64")]
fn jumps(start: u64, code: &[u8]) -> impl Iterator<Item = Call> {
    code.as_chunks::<4>().0.iter().enumerate().filter_map(move |(at, bytes)| {
        let instruction = u32::from_le_bytes(*bytes);
        if instruction & 0xfc00_0000 == 0x1400_0000 {
            let words = ((instruction << 6) as i32) >> 6;
            return Some(Call::To((start + at as u64 * 4).wrapping_add_signed(i64::from(words) * 4)));
        }
        (instruction & 0xffff_fc1f == 0xd61f_0000).then_some(Call::Unknown)
    })
}

/// The fns of a module by where they begin, from the table in .eh_frame_hdr.
#[derive(Clone, Debug)]
pub(super) struct Starts {
    /// Where the table's section is.
    section: u64,
    /// Pairs of the fn's beginning and its unwind information, relative to the section.
    table: Vec<u8>,
}

impl Starts {
    /// From the section at an address. `None` if its table is of another form than linkers write.
    pub(super) fn new(section: u64, data: &[u8]) -> Option<Self> {
        // Version 1; a relative pointer, a count of four bytes, and a table of four-byte offsets from the section.
        if data.get(..4)? != [1, 0x1b, 0x03, 0x3b] {
            return None;
        }
        let count = u32::from_ne_bytes(data.get(8..12)?.try_into().ok()?) as usize;
        let table = data.get(12..12 + count.checked_mul(8)?)?.to_vec();
        Some(Self { section, table })
    }

    /// Where the fn begins that an address is in.
    pub(super) fn of(&self, address: u64) -> Option<u64> {
        self.start(self.count_until(address).checked_sub(1)?)
    }

    /// Where the next fn begins.
    pub(super) fn after(&self, address: u64) -> Option<u64> {
        self.start(self.count_until(address))
    }

    fn count_until(&self, address: u64) -> usize {
        let starts = self.table.as_chunks::<8>().0;
        starts.partition_point(|pair| self.start_in(pair) <= address)
    }

    fn start(&self, number: usize) -> Option<u64> {
        self.table.as_chunks::<8>().0.get(number).map(|pair| self.start_in(pair))
    }

    fn start_in(&self, pair: &[u8; 8]) -> u64 {
        let offset = i32::from_ne_bytes([pair[0], pair[1], pair[2], pair[3]]);
        self.section.wrapping_add_signed(i64::from(offset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fn_of_an_address_is_the_last_that_begins_before_it() {
        let pair = |offset: i32| [offset.to_ne_bytes(), [0; 4]].concat();
        let head = [&[1, 0x1b, 0x03, 0x3b][..], &[0; 4], &3_u32.to_ne_bytes()].concat();
        let data = [head, pair(-0x300), pair(-0x200), pair(0x100)].concat();
        let starts = Starts::new(0x1000, &data).expect("it is of the usual form");
        assert_eq!(starts.of(0xcff), None);
        assert_eq!(starts.of(0xd00), Some(0xd00));
        assert_eq!(starts.of(0xeff), Some(0xe00));
        assert_eq!(starts.of(0x5000), Some(0x1100));
        assert_eq!(starts.after(0xd00), Some(0xe00));
        assert_eq!(starts.after(0x5000), None);
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn a_short_fn_that_ends_in_a_jump_may_have_called_where_that_leads() {
        let at = |code: &[u8]| (code.as_ptr().addr() as u64, (code.as_ptr().addr() + code.len()) as u64);
        // jmp +0x10; mov rax, [rdi]; jmp [rax + 0x28]; ret
        let direct = [0x90, 0xe9, 0x10, 0, 0, 0, 0xc3];
        let (start, end) = at(&direct);
        assert_eq!(jump_within(start, end, Some(start + 0x16)), Some(Call::To(start + 0x16)));
        assert_eq!(jump_within(start, end, Some(start)), None);
        let through_memory = [0x48, 0x8b, 0x07, 0xff, 0x60, 0x28, 0xcc, 0xcc];
        let (start, end) = at(&through_memory);
        assert_eq!(jump_within(start, end, Some(7)), Some(Call::Unknown));
        assert_eq!(jump_within(start, start + 1_000, Some(7)), None, "it does more than to pass a call on");
    }
}
