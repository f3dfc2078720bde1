//! Whether the program has memory left. A thread of the watchdog's that finds none must not be what ends the
//! program, so each asks before it does what takes some; what it leaves out is counted.

use std::hint::black_box;

/// More than one look, or one stall on its way through one sink, takes at a time.
const ROOM: usize = 128 << 10;

/// Whether some memory can be had.
pub(crate) fn is_left() -> bool {
    let mut room: Vec<u8> = Vec::new();
    // Or the compiler would leave out the asking.
    black_box(&mut room).try_reserve_exact(ROOM).is_ok()
}
