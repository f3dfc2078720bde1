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
        let (pairs, _) = self.table.as_chunks::<8>();
        let start = |pair: &[u8; 8]| {
            let offset = i32::from_ne_bytes([pair[0], pair[1], pair[2], pair[3]]);
            self.section.wrapping_add_signed(i64::from(offset))
        };
        let after = pairs.partition_point(|pair| start(pair) <= address);
        pairs.get(after.checked_sub(1)?).map(start)
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
    }
}
