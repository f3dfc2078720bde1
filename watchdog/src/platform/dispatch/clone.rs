//! Calls that make a thread or process which begins on a stack of its own: the child must go on right behind the
//! original instruction, with the registers of its parent.

use std::arch::global_asm;

use super::raw::{Call, peek_u64, poke_u64};

/// What the child begins with; the offsets are the assembly's.
#[repr(C)]
struct Begin {
    /// Number, then arguments in the order of the convention.
    call: [u64; 7],
    /// `rbx`, `rbp`, `r12` to `r15`: whatever else the code around a system call may rely on.
    kept: [u64; 6],
}

global_asm!(
    ".pushsection .text.blockcheck_clone,\"ax\",@progbits",
    ".balign 16",
    ".hidden blockcheck_clone",
    ".type blockcheck_clone,@function",
    "blockcheck_clone:",
    ".cfi_startproc",
    "push rbx",
    "push rbp",
    "push r12",
    "push r13",
    "push r14",
    "push r15",
    "mov rcx, rdi",
    "mov rax, [rcx]",
    "mov rdi, [rcx + 8]",
    "mov rsi, [rcx + 16]",
    "mov rdx, [rcx + 24]",
    "mov r10, [rcx + 32]",
    "mov r8, [rcx + 40]",
    "mov r9, [rcx + 48]",
    "mov rbx, [rcx + 56]",
    "mov rbp, [rcx + 64]",
    "mov r12, [rcx + 72]",
    "mov r13, [rcx + 80]",
    "mov r14, [rcx + 88]",
    "mov r15, [rcx + 96]",
    "syscall",
    "test rax, rax",
    "jz 2f",
    "pop r15",
    "pop r14",
    "pop r13",
    "pop r12",
    "pop rbp",
    "pop rbx",
    "ret",
    // The child, on its own stack: on, to where its red zone says.
    "2: jmp qword ptr [rsp - 8]",
    ".cfi_endproc",
    ".size blockcheck_clone, . - blockcheck_clone",
    ".popsection",
);

unsafe extern "C" {
    fn blockcheck_clone(begin: *const Begin) -> i64;
}

/// The stack that the child of a `clone` or `clone3` begins on; `None` if it is the parent's, or cannot be read.
pub(super) fn stack_of_child(call: Call) -> Option<u64> {
    let stack = match call.number {
        libc::SYS_clone => call.arguments[1],
        libc::SYS_clone3 => {
            // `struct clone_args` (clone3(2)): the lowest byte of the stack and its size.
            let at = |offset| peek_u64(call.arguments[0].wrapping_add(offset));
            let (lowest, size) = (at(40)?, at(48)?);
            // What is no stack, the kernel refuses.
            if lowest == 0 { 0 } else { lowest.wrapping_add(size) }
        }
        _ => 0,
    };
    (stack != 0).then_some(stack)
}

/// The flags of a `clone` or `clone3`.
pub(super) fn flags(call: Call) -> u64 {
    match call.number {
        libc::SYS_clone => call.arguments[0],
        libc::SYS_clone3 => peek_u64(call.arguments[0]).unwrap_or(0),
        _ => 0,
    }
}

/// Makes the call; its child begins at `next`, with the registers `kept`. `None` if the child's stack cannot be
/// written: then nothing was done.
///
/// # Safety
///
/// `call` is one whose child begins on `stack`, made by code that goes on at `next` with the registers `kept`.
pub(super) unsafe fn clone_at(call: Call, stack: u64, next: u64, kept: [u64; 6]) -> Option<i64> {
    // SAFETY: below the top of a stack that nobody runs on yet lies nothing. It is in the child's red zone, so a
    // signal that reaches the child before its first instruction leaves it alone.
    if !unsafe { poke_u64(stack.wrapping_sub(8), next) } {
        return None;
    }
    let [a, b, c, d, e, f] = call.arguments;
    let begin = Begin { call: [call.number as u64, a, b, c, d, e, f], kept };
    // SAFETY: `begin` outlives the call, which keeps the registers that the convention asks for. The child does not
    // come back here: it leaves by the address written above, as if it had made the call itself.
    Some(unsafe { blockcheck_clone(&raw const begin) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stacks_that_cannot_be_are_no_childs() {
        let clone3 =
            |arguments: u64| Call { number: libc::SYS_clone3, arguments: [arguments, 88, 0, 0, 0, 0] };
        assert_eq!(stack_of_child(clone3(u64::MAX - 20)), None);
        let mut arguments = [0_u64; 11];
        (arguments[5], arguments[6]) = (16, u64::MAX - 7);
        let call = clone3(arguments.as_ptr().addr() as u64);
        assert_eq!(stack_of_child(call), Some(8));
        // SAFETY: nothing is at the address, so that no call is made.
        assert_eq!(unsafe { clone_at(call, 4, 0, [0; 6]) }, None);
    }
}
