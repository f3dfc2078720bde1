//! The handler of SIGSYS beside other people's: it is installed over theirs, and gives them what is not its own.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::handler::on_trap;
use super::raw::{Call, own, syscall};

/// The handler that was there before, as [`word_of`] has it.
static FORMER: AtomicUsize = AtomicUsize::new(libc::SIG_DFL);

/// Set in the word of a handler that was given with SA_SIGINFO: no code is at such an address. In one word, so that no handler is
/// ever called as another's flags say.
const TAKES_INFO: usize = 1 << 63;

/// The kernel's `struct sigaction` on x86-64.
#[repr(C)]
#[derive(Default)]
struct KernelAction {
    handler: usize,
    flags: u64,
    restorer: usize,
    mask: u64,
}

/// Makes the handler the process's, if it is not. The address that it returns through, whose calls must not be
/// trapped.
pub(super) fn install() -> Option<usize> {
    static INSTALLING: Mutex<()> = Mutex::new(());
    if let Some(action) = installed()
        && action.handler == on_trap as *const () as usize
    {
        return Some(action.restorer);
    }
    let _installing = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    // SAFETY: all zero is a valid `sigaction`: no mask, no flags, the default action.
    let (mut action, mut former) = unsafe { std::mem::zeroed::<(libc::sigaction, libc::sigaction)>() };
    action.sa_sigaction = on_trap as *const () as usize;
    action.sa_flags = libc::SA_SIGINFO | libc::SA_NODEFER | libc::SA_RESTART;
    // SAFETY: without a new action, the call writes the current one to `former`.
    if unsafe { libc::sigaction(libc::SIGSYS, std::ptr::null(), &raw mut former) } != 0 {
        return None;
    }
    // Before ours is there: a signal that comes right then finds whose it is.
    publish(&former);
    // SAFETY: both structs are valid, and the handler has the signature that SA_SIGINFO asks for.
    if unsafe { libc::sigaction(libc::SIGSYS, &raw const action, &raw mut former) } != 0 {
        return None;
    }
    // Another thread may have put its own there in between.
    publish(&former);
    installed().map(|action| action.restorer)
}

/// Keeps a handler for [`pass_on`], unless it is ours.
fn publish(former: &libc::sigaction) {
    if former.sa_sigaction != on_trap as *const () as usize {
        // Release: pairs with the acquire in `pass_on`; what was written for the handler before it was found here is there.
        FORMER.store(word_of(former), Ordering::Release);
    }
}

fn word_of(action: &libc::sigaction) -> usize {
    let takes_info = action.sa_flags & libc::SA_SIGINFO != 0;
    let is_code = action.sa_sigaction != libc::SIG_DFL && action.sa_sigaction != libc::SIG_IGN;
    if takes_info && is_code { action.sa_sigaction | TAKES_INFO } else { action.sa_sigaction }
}

/// The process's handler as the kernel has it: the library does not tell the restorer, which it adds itself.
fn installed() -> Option<KernelAction> {
    let mut action = KernelAction::default();
    let signal = libc::SIGSYS as u64;
    // SAFETY: without a new action, the call writes the current one to `action`, which has the kernel's layout.
    let result = unsafe { own(libc::SYS_rt_sigaction, [signal, 0, &raw mut action as u64, 8]) };
    (result == 0).then_some(action)
}

/// Whether the call would take the handler away.
pub(super) fn is_ours(call: Call) -> bool {
    call.arguments[0] == libc::SIGSYS as u64 && call.arguments[1] != 0
}

/// `rt_sigaction` on SIGSYS inside a watched poll: it succeeds and changes nothing.
pub(super) fn keep(mut call: Call) -> i64 {
    call.arguments[1] = 0;
    // SAFETY: the arguments are the interrupted code's, without the new action.
    unsafe { syscall(call) }
}

/// Gives a signal that no trap raised to whoever handled it before.
pub(super) fn pass_on(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // Acquire: see `publish`.
    let word = FORMER.load(Ordering::Acquire);
    let (former, takes_info) = (word & !TAKES_INFO, word & TAKES_INFO != 0);
    if former == libc::SIG_IGN {
        return;
    }
    if former == libc::SIG_DFL {
        // SAFETY: `signal` and `raise` are async-signal-safe and touch no memory.
        unsafe {
            libc::signal(signal, libc::SIG_DFL);
            libc::raise(signal);
        }
        return;
    }
    if !takes_info {
        // SAFETY: without SA_SIGINFO, the address was given as one of a handler of this signature.
        let former: extern "C" fn(libc::c_int) = unsafe { std::mem::transmute(former) };
        former(signal);
        return;
    }
    // SAFETY: with SA_SIGINFO, it was given as one of a handler of this signature.
    let former: extern "C" fn(libc::c_int, *mut libc::siginfo_t, *mut libc::c_void) =
        unsafe { std::mem::transmute(former) };
    former(signal, info, context);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handler_and_what_it_takes_are_one_word() {
        let word = |handler, flags| {
            // SAFETY: all zero is a valid `sigaction`.
            let mut action = unsafe { std::mem::zeroed::<libc::sigaction>() };
            (action.sa_sigaction, action.sa_flags) = (handler, flags);
            word_of(&action)
        };
        assert_eq!(word(0x5000, libc::SA_RESTART), 0x5000);
        assert_eq!(word(0x5000, libc::SA_SIGINFO | libc::SA_RESTART), 0x5000 | TAKES_INFO);
        for none in [libc::SIG_DFL, libc::SIG_IGN] {
            assert_eq!(word(none, libc::SA_SIGINFO), none, "the flag means nothing");
        }
    }
}
