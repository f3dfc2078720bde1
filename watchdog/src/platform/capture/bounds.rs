//! Where the calling thread's stack lies.
#![allow(unsafe_code, reason = "a call that std does not offer")]

use std::mem::MaybeUninit;

/// The lowest address of the calling thread's stack and the one behind its highest. About 1 µs; on the main thread
/// it reads a file. May allocate.
pub(crate) fn stack_bounds() -> Option<(u64, u64)> {
    let mut attributes = MaybeUninit::<libc::pthread_attr_t>::zeroed();
    // SAFETY: `attributes` is valid for the write; `pthread_self` cannot fail.
    if unsafe { libc::pthread_getattr_np(libc::pthread_self(), attributes.as_mut_ptr()) } != 0 {
        return None;
    }
    let (mut low, mut size) = (std::ptr::null_mut(), 0);
    // SAFETY: `attributes` was made by the call above, and the others are valid for the writes.
    let found = unsafe { libc::pthread_attr_getstack(attributes.as_ptr(), &raw mut low, &raw mut size) };
    // SAFETY: as above, and not used again.
    unsafe { libc::pthread_attr_destroy(attributes.as_mut_ptr()) };
    let low = low.addr() as u64;
    (found == 0).then_some((low, low.checked_add(size as u64)?))
}
