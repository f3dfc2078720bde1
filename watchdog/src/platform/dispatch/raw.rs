//! System calls and foreign memory without the C library: nothing here sets `errno`, locks or allocates, so a signal
//! handler may use all of it.

use std::arch::asm;

/// A system call's number and arguments, as the kernel takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) number: i64,
    pub(crate) arguments: [u64; 6],
}

/// Makes the call. The result is negative for errors, as the kernel gives it.
///
/// # Safety
///
/// As for the call itself: what its arguments point to must be good for what it does.
pub(super) unsafe fn syscall(call: Call) -> i64 {
    let [a, b, c, d, e, f] = call.arguments;
    let result: i64;
    // SAFETY: the registers are those of the x86-64 convention; the instruction itself changes `rax`, `rcx` and
    // `r11` alone. What the call does is the caller's to answer for.
    unsafe {
        asm!(
            "syscall",
            inlateout("rax") call.number => result,
            in("rdi") a, in("rsi") b, in("rdx") c, in("r10") d, in("r8") e, in("r9") f,
            lateout("rcx") _, lateout("r11") _,
            options(nostack),
        );
    }
    result
}

/// A call of up to four arguments that this process makes for itself.
///
/// # Safety
///
/// As [`syscall`].
pub(super) unsafe fn own(number: libc::c_long, [a, b, c, d]: [u64; 4]) -> i64 {
    // SAFETY: as the caller's.
    unsafe { syscall(Call { number, arguments: [a, b, c, d, 0, 0] }) }
}

/// Copies memory of this process that may not be there; how much of it was.
pub(super) fn peek(address: u64, into: &mut [u8]) -> usize {
    let local = libc::iovec { iov_base: into.as_mut_ptr().cast(), iov_len: into.len() };
    let there = libc::iovec { iov_base: address as *mut libc::c_void, iov_len: into.len() };
    move_memory(libc::SYS_process_vm_readv, &local, &there)
}

/// A number in memory that may not be there.
pub(super) fn peek_u64(address: u64) -> Option<u64> {
    let mut bytes = [0; 8];
    (peek(address, &mut bytes) == bytes.len()).then(|| u64::from_ne_bytes(bytes))
}

/// Writes a number to memory that may not be there; whether it was.
///
/// # Safety
///
/// Nothing that Rust knows of may live there.
pub(super) unsafe fn poke_u64(address: u64, value: u64) -> bool {
    let mut bytes = value.to_ne_bytes();
    let local = libc::iovec { iov_base: bytes.as_mut_ptr().cast(), iov_len: bytes.len() };
    let there = libc::iovec { iov_base: address as *mut libc::c_void, iov_len: bytes.len() };
    move_memory(libc::SYS_process_vm_writev, &local, &there) == bytes.len()
}

/// `process_vm_readv` or `process_vm_writev` on this process: they say of an address that it is bad, where a plain
/// access would end the program.
fn move_memory(number: libc::c_long, local: &libc::iovec, there: &libc::iovec) -> usize {
    // SAFETY: `getpid` takes nothing and touches no memory.
    let process = unsafe { own(libc::SYS_getpid, [0; 4]) };
    let (local, there) = (std::ptr::from_ref(local) as u64, std::ptr::from_ref(there) as u64);
    // SAFETY: both vectors are valid for the call. The kernel checks the memory that they name; callers own the one
    // side, and the other is read, or nobody's by the contract of `poke_u64`.
    let moved = unsafe { syscall(Call { number, arguments: [process as u64, local, 1, there, 1, 0] }) };
    usize::try_from(moved).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_that_is_not_there_is_said_not_to_be() {
        let there = 7_u64;
        assert_eq!(peek_u64(std::ptr::from_ref(&there) as u64), Some(7));
        assert_eq!(peek_u64(8), None);
    }

    #[test]
    fn results_are_the_kernels() {
        // SAFETY: neither call touches memory.
        let (process, bad) =
            unsafe { (own(libc::SYS_getpid, [0; 4]), own(libc::SYS_close, [u64::MAX, 0, 0, 0])) };
        assert_eq!((process, bad), (i64::from(std::process::id()), -i64::from(libc::EBADF)));
    }
}
