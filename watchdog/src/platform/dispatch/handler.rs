//! The handler of SIGSYS: it notes a trapped call if that can block, then makes it.
//!
//! The signal is synchronous: it interrupts the thread at a system call's instruction and nowhere else.

use std::cell::Cell;
use std::ptr;

use super::clone;
use super::foreign;
use super::masks;
use super::note;
use super::raw::{Call, syscall};
use super::record::Recorder;

thread_local! {
    /// The recorder of this thread's poll. Without `Drop` and constant, so that the handler may read it.
    static CURRENT: Cell<*const Recorder> = const { Cell::new(ptr::null()) };
}

/// `si_code` of a signal that syscall user dispatch raised (asm-generic/siginfo.h).
const SYS_USER_DISPATCH: libc::c_int = 2;

/// The length of `syscall`'s instruction.
const INSTRUCTION: i64 = 2;

/// How a trapped call was dealt with.
enum Outcome {
    /// It was made, with this result.
    Made(i64),
    /// The code must make it again itself, and go on untrapped.
    Again,
}

/// This thread's recorder while it is in a watched poll.
pub(super) fn current() -> *const Recorder {
    CURRENT.get()
}

pub(super) fn set_current(recorder: *const Recorder) {
    CURRENT.set(recorder);
}

/// The handler. Installed with no signal blocked meanwhile, so that calls made here see the thread's own mask.
pub(super) extern "C" fn on_trap(
    signal: libc::c_int,
    info: *mut libc::siginfo_t,
    context: *mut libc::c_void,
) {
    // SAFETY: the kernel gives a handler with SA_SIGINFO a valid `siginfo_t`.
    if unsafe { (*info).si_code } != SYS_USER_DISPATCH {
        foreign::pass_on(signal, info, context);
        return;
    }
    // SAFETY: the recorder is kept alive by the guard of the poll that this code runs in, which clears the cell first.
    let recorder = unsafe { CURRENT.get().as_ref() };
    if let Some(recorder) = recorder {
        recorder.allow();
    }
    // SAFETY: the kernel gives the handler a valid context, which is this thread's until the handler returns.
    let context = unsafe { &mut *context.cast::<libc::ucontext_t>() };
    let call = trapped(context);
    if let Some(recorder) = recorder {
        note::if_blocking(recorder, call, context);
    }
    match make(call, context) {
        Outcome::Made(result) => {
            set_register(context, libc::REG_RAX, result);
            if let Some(recorder) = recorder {
                recorder.block();
            }
        }
        Outcome::Again => {
            set_register(context, libc::REG_RAX, call.number);
            set_register(context, libc::REG_RIP, register(context, libc::REG_RIP).wrapping_sub(INSTRUCTION));
            if let Some(recorder) = recorder {
                recorder.gave_up.set(true);
            }
        }
    }
}

/// The call that the interrupted code wanted to make.
fn trapped(context: &libc::ucontext_t) -> Call {
    let arguments = [libc::REG_RDI, libc::REG_RSI, libc::REG_RDX, libc::REG_R10, libc::REG_R8, libc::REG_R9];
    Call {
        number: register(context, libc::REG_RAX),
        arguments: arguments.map(|name| register(context, name) as u64),
    }
}

/// Makes the call from here, as the interrupted code would have.
fn make(call: Call, context: &mut libc::ucontext_t) -> Outcome {
    match call.number {
        // Returns from another signal's handler: its frame is found by the stack pointer.
        libc::SYS_rt_sigreturn => Outcome::Again,
        libc::SYS_rt_sigprocmask => Outcome::Made(masks::change_mask(call, context)),
        libc::SYS_sigaltstack => Outcome::Made(masks::change_stack(call, context)),
        libc::SYS_rt_sigaction if foreign::is_ours(call) => Outcome::Made(foreign::keep(call)),
        libc::SYS_clone | libc::SYS_clone3 | libc::SYS_vfork => make_child(call, context),
        // SAFETY: these are the arguments of the code that was about to make the call, and it is made once.
        _ => Outcome::Made(unsafe { syscall(call) }),
    }
}

fn make_child(call: Call, context: &libc::ucontext_t) -> Outcome {
    let shares_memory = clone::flags(call) & libc::CLONE_VM as u64 != 0;
    let Some(stack) = clone::stack_of_child(call) else {
        // The child would run on this handler's stack, and the parent find it destroyed.
        if shares_memory || call.number == libc::SYS_vfork {
            return Outcome::Again;
        }
        // SAFETY: a fork: the child has a copy of all memory, so it returns from its copy of the handler.
        return Outcome::Made(unsafe { syscall(call) });
    };
    let kept = [libc::REG_RBX, libc::REG_RBP, libc::REG_R12, libc::REG_R13, libc::REG_R14, libc::REG_R15];
    let kept = kept.map(|name| register(context, name) as u64);
    let next = register(context, libc::REG_RIP) as u64;
    // SAFETY: the call, its stack and its registers are those of the interrupted code, which goes on at `next`.
    match unsafe { clone::clone_at(call, stack, next, kept) } {
        Some(result) => Outcome::Made(result),
        None => Outcome::Again,
    }
}

fn register(context: &libc::ucontext_t, name: libc::c_int) -> i64 {
    context.uc_mcontext.gregs[name as usize]
}

fn set_register(context: &mut libc::ucontext_t, name: libc::c_int, value: i64) {
    context.uc_mcontext.gregs[name as usize] = value;
}
