//! What programs do inside watched polls, apart from waiting.

use std::arch::global_asm;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::raw::own;
use super::*;

/// Handlers are the process's.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn armed() -> Armed {
    arm().expect("this kernel can trap calls")
}

fn sleep() {
    std::thread::sleep(std::time::Duration::from_nanos(1));
}

/// The calls that were noted, with how often.
fn names(noted: &Noted) -> Vec<(&'static str, u64)> {
    noted.calls.iter().map(|call| (call.name, call.count)).collect()
}

#[test]
fn a_call_is_noted_from_its_own_stack_while_armed_and_not_paused() {
    let armed = armed();
    sleep();
    {
        let _outer = pause();
        {
            let _inner = pause();
            sleep();
        }
        sleep();
    }
    assert!(arm().is_none(), "one is enough");
    let noted = armed.disarm();
    sleep();
    assert_eq!(names(&noted), [("clock_nanosleep", 1)]);
    let frames: Vec<_> = noted.calls[0].addresses.iter().flat_map(|address| resolve(*address)).collect();
    let names: Vec<_> = frames.iter().map(|frame| frame.function.as_str()).collect();
    assert!(
        names.contains(&"std::thread::functions::sleep") || names.contains(&"std::thread::sleep"),
        "{names:?}"
    );
    assert!(names.iter().any(|name| name.ends_with("dispatch::tests::sleep")), "{names:?}");
    assert!(!noted.gave_up && noted.lost == 0);
}

#[test]
fn places_without_room_are_counted() {
    // Each depth is a stack of its own.
    fn deep(depth: u32) {
        sleep();
        if 0 < depth {
            deep(std::hint::black_box(depth - 1));
        }
    }

    let armed = armed();
    deep(39);
    let noted = armed.disarm();
    assert_eq!(noted.calls.len() as u64 + noted.lost, 40);
    assert!(0 < noted.lost);
}

#[test]
fn a_poll_knows_nothing_of_what_the_one_before_on_its_thread_left() {
    let first = armed();
    let recorder = handler::current();
    sleep();
    let left_over = pause();
    // As in a poll that panics.
    drop(first);
    let second = armed();
    assert!(std::ptr::eq(handler::current(), recorder), "its memory is used again");
    let allowed = pause();
    drop(left_over);
    sleep();
    drop(allowed);
    let noted = second.disarm();
    assert!(noted.calls.is_empty() && noted.lost == 0 && !noted.gave_up, "{:?}", names(&noted));
    let third = armed();
    sleep();
    assert_eq!(names(&third.disarm()), [("clock_nanosleep", 1)], "the pause is over too");
}

#[test]
fn a_forks_child_goes_on_untrapped_and_its_parent_trapped() {
    let armed = armed();
    // SAFETY: the child makes system calls alone, until it ends by `_exit`.
    let child = unsafe { libc::fork() };
    if child == 0 {
        sleep();
        // SAFETY: ends the child at once.
        unsafe { libc::_exit(7) };
    }
    let mut status = 0;
    // SAFETY: `status` is valid for the write.
    let waited = unsafe { libc::waitpid(child, &raw mut status, 0) };
    let noted = armed.disarm();
    assert_eq!((waited, libc::WEXITSTATUS(status)), (child, 7));
    // Before it forks, libc takes its own locks, for which it waits if other tests' threads hold them.
    let others: Vec<_> = names(&noted).into_iter().filter(|(name, _)| *name != "futex").collect();
    assert_eq!(others, [("wait4", 1)]);
}

#[test]
fn a_mask_and_a_stack_for_signals_that_are_set_stay_set() {
    let mut room = vec![0_u8; 64 * 1024];
    let armed = armed();
    // SAFETY: the sets are filled before they are used; the stack outlives its use, as the old one is restored.
    let (masked, trapped, stack) = unsafe {
        let mut all = std::mem::zeroed::<libc::sigset_t>();
        let (mut old, mut now) = (all, all);
        libc::sigfillset(&raw mut all);
        libc::pthread_sigmask(libc::SIG_SETMASK, &raw const all, &raw mut old);
        sleep();
        libc::pthread_sigmask(libc::SIG_SETMASK, &raw const old, &raw mut now);
        let stack = libc::stack_t { ss_sp: room.as_mut_ptr().cast(), ss_flags: 0, ss_size: room.len() };
        let (mut former, mut set) = (stack, stack);
        libc::sigaltstack(&raw const stack, &raw mut former);
        libc::sigaltstack(&raw const former, &raw mut set);
        let is_in = |signal| libc::sigismember(&raw const now, signal) == 1;
        (is_in(libc::SIGUSR1), !is_in(libc::SIGSYS), set.ss_sp == stack.ss_sp)
    };
    let noted = armed.disarm();
    assert!(masked && trapped && stack, "{masked} {trapped} {stack}");
    assert_eq!(names(&noted), [("clock_nanosleep", 1)]);
}

static HANDLED: AtomicU32 = AtomicU32::new(0);

extern "C" fn handle(_: libc::c_int) {
    // SAFETY: touches no memory.
    unsafe { own(libc::SYS_getpid, [0; 4]) };
    sleep();
    HANDLED.fetch_add(1, Ordering::Relaxed);
}

global_asm!(
    ".pushsection .text.blockcheck_foreign_restorer,\"ax\",@progbits",
    ".hidden blockcheck_foreign_restorer",
    // An unwinder looks in front of the address that a handler returns to.
    "nop",
    "blockcheck_foreign_restorer:",
    "mov eax, 15",
    "syscall",
    ".popsection",
);

unsafe extern "C" {
    fn blockcheck_foreign_restorer();
}

/// Computes until another thread has sent this one the signal and it was handled.
fn interrupted_by(signal: libc::c_int) {
    static IS_PAUSED: AtomicBool = AtomicBool::new(true);
    IS_PAUSED.store(true, Ordering::Release);
    let before = HANDLED.load(Ordering::Relaxed);
    let paused = pause();
    // SAFETY: takes nothing.
    let own_thread = unsafe { libc::pthread_self() };
    std::thread::scope(|threads| {
        // SAFETY: this thread waits below, so it is there.
        let send = move || unsafe { libc::pthread_kill(own_thread, signal) };
        threads.spawn(move || {
            while IS_PAUSED.load(Ordering::Acquire) {
                std::hint::spin_loop();
            }
            send()
        });
        drop(paused);
        IS_PAUSED.store(false, Ordering::Release);
        while HANDLED.load(Ordering::Relaxed) == before {
            std::hint::spin_loop();
        }
        std::mem::forget(pause());
    });
}

#[test]
fn other_signals_are_handled_inside_and_return_through_any_code() {
    let _alone = alone();
    // SAFETY: `handle` makes system calls alone.
    unsafe { libc::signal(libc::SIGUSR2, handle as *const () as usize) };
    let first = armed();
    interrupted_by(libc::SIGUSR2);
    let noted = first.disarm();
    assert_eq!(names(&noted), [("clock_nanosleep", 1)], "the handler's");
    assert!(!noted.gave_up);

    // The layout is the kernel's: handler, flags (SA_RESTORER), restorer, mask.
    let restorer = blockcheck_foreign_restorer as *const () as u64;
    let action = [handle as *const () as u64, 0x0400_0000, restorer, 0];
    let set = [libc::SIGUSR2 as u64, action.as_ptr() as u64, 0, 8];
    // SAFETY: the action is of the kernel's layout, with a restorer that does what is asked of one.
    assert_eq!(unsafe { own(libc::SYS_rt_sigaction, set) }, 0);
    let second = armed();
    interrupted_by(libc::SIGUSR2);
    assert!(second.disarm().gave_up, "the return was left to the code");
}

#[test]
fn a_handler_of_others_for_sigsys_gets_what_is_not_a_trap() {
    let _alone = alone();
    drop(armed());
    // SAFETY: `handle` makes system calls alone.
    unsafe { libc::signal(libc::SIGSYS, handle as *const () as usize) };
    let armed = armed();
    // SAFETY: as above. Inside a poll, it is not taken.
    unsafe { libc::signal(libc::SIGSYS, libc::SIG_DFL) };
    let before = HANDLED.load(Ordering::Relaxed);
    // SAFETY: the signal has a handler.
    unsafe { libc::raise(libc::SIGSYS) };
    drop(armed);
    assert_eq!(HANDLED.load(Ordering::Relaxed), before + 1);

    extern "C" fn with_info(signal: libc::c_int, info: *mut libc::siginfo_t, _: *mut libc::c_void) {
        // SAFETY: the kernel gives a handler with SA_SIGINFO a valid one, and whoever passes the signal on must too.
        let told = unsafe { (*info).si_signo };
        TOLD.store(u32::from(told == signal), Ordering::Relaxed);
    }

    static TOLD: AtomicU32 = AtomicU32::new(0);
    // SAFETY: all zero is a valid `sigaction`, and the handler has the signature that SA_SIGINFO asks for.
    unsafe {
        let mut action = std::mem::zeroed::<libc::sigaction>();
        action.sa_sigaction = with_info as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO;
        libc::sigaction(libc::SIGSYS, &raw const action, std::ptr::null_mut());
    }
    let armed = self::armed();
    // SAFETY: as above.
    unsafe { libc::raise(libc::SIGSYS) };
    drop(armed);
    assert_eq!(TOLD.load(Ordering::Relaxed), 1);
}
