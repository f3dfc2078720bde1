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

/// Loads a library that the process does not have yet, and unloads it. For tests.
#[cfg(test)]
pub(crate) fn load_and_unload() -> bool {
    // SAFETY: the name is a C string, and libc's own resolver library runs nothing of note when it is loaded.
    let handle = unsafe { libc::dlopen(c"libresolv.so.2".as_ptr(), libc::RTLD_NOW) };
    // SAFETY: the handle is the one of the call above, closed once.
    !handle.is_null() && unsafe { libc::dlclose(handle) } == 0
}
