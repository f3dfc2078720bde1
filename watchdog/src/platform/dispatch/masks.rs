//! Calls that change what the return from a signal handler restores: they must change the saved copy.

use super::raw::{Call, own, peek_u64, syscall};

/// The bit of SIGSYS in a mask. A trap with SIGSYS blocked would end the program.
const TRAP: u64 = 1 << (libc::SIGSYS - 1);

/// The size of the kernel's signal mask.
const MASK_SIZE: u64 = 8;

/// `rt_sigprocmask`, which never blocks SIGSYS.
pub(super) fn change_mask(call: Call, context: &mut libc::ucontext_t) -> i64 {
    let [how, new, old, size, ..] = call.arguments;
    // Out here, as the call reads it by its address.
    let wanted;
    let mut call = call;
    if how as libc::c_int != libc::SIG_UNBLOCK
        && let Some(mask) = peek_u64(new)
    {
        wanted = mask & !TRAP;
        call.arguments = [how, &raw const wanted as u64, old, size, 0, 0];
    }
    // SAFETY: the arguments are the interrupted code's, the mask a copy of its own.
    let result = unsafe { syscall(call) };
    let mut mask = 0_u64;
    // SAFETY: without a new mask, the call writes the current one to `mask`, which is of the size it is told.
    let read = unsafe { own(libc::SYS_rt_sigprocmask, [0, 0, &raw mut mask as u64, MASK_SIZE]) };
    if read == 0 {
        // SAFETY: the kernel's mask is the beginning of the library's; the context is this handler's.
        unsafe { (&raw mut context.uc_sigmask).cast::<u64>().write_unaligned(mask) };
    }
    result
}

/// `sigaltstack`.
pub(super) fn change_stack(call: Call, context: &mut libc::ucontext_t) -> i64 {
    // SAFETY: the arguments are the interrupted code's.
    let result = unsafe { syscall(call) };
    // SAFETY: without a new stack, the call writes the current one to the context's, which is this handler's.
    unsafe { own(libc::SYS_sigaltstack, [0, &raw mut context.uc_stack as u64, 0, 0]) };
    result
}
