//! The stack of a running thread: one signal, whose handler copies registers and stack and does nothing else.
#![allow(unsafe_code, reason = "signals, and the stack that a handler copies")]

use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::sync::OnceLock;

use crate::registry::{REGISTERS, SLOTS, TRANSFERS};

/// Which signal is ours, once a process. It stays ours until the process ends: one that is still on its way when
/// the watchdog stops must find the handler.
static OURS: OnceLock<Option<c_int>> = OnceLock::new();

/// What to send a thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Signal(c_int);

/// Takes the wanted signal, or the highest real-time signal but a few that nothing in the process handles. `None` if
/// there is none: what handles a signal already keeps it.
pub(crate) fn install(wanted: Option<i32>) -> Option<Signal> {
    let installed = OURS.get_or_init(|| {
        let candidates = (libc::SIGRTMIN()..=libc::SIGRTMAX() - 4).rev();
        match wanted {
            Some(wanted) => Some(wanted).filter(|wanted| take(*wanted)),
            None => candidates.into_iter().find(|candidate| take(*candidate)),
        }
    });
    let usable = installed.filter(|ours| wanted.is_none_or(|wanted| wanted == *ours));
    usable.map(Signal).filter(|signal| signal.is_ours())
}

/// Makes a signal ours if nothing handles it.
fn take(signal: c_int) -> bool {
    if !(libc::SIGRTMIN()..=libc::SIGRTMAX()).contains(&signal) || disposition(signal) != Some(libc::SIG_DFL)
    {
        return false;
    }
    let mut action = MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY: all bytes zero are a valid `sigaction`: integers, an empty mask, and no restorer.
    let action = unsafe { action.assume_init_mut() };
    action.sa_sigaction = (on_signal as extern "C" fn(c_int, *mut libc::siginfo_t, *mut c_void)) as usize;
    action.sa_flags = libc::SA_SIGINFO | libc::SA_RESTART | libc::SA_ONSTACK;
    // SAFETY: `action` is valid, and its handler is async-signal-safe: see there.
    unsafe { libc::sigaction(signal, action, std::ptr::null_mut()) == 0 }
}

/// What the process does at the signal.
fn disposition(signal: c_int) -> Option<libc::sighandler_t> {
    let mut action = MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY: `action` is valid for the write; the signal is only asked for.
    let result = unsafe { libc::sigaction(signal, std::ptr::null(), action.as_mut_ptr()) };
    // SAFETY: zero bytes are valid, and so is what the call wrote.
    (result == 0).then(|| unsafe { action.assume_init() }.sa_sigaction)
}

impl Signal {
    /// Whether the handler is still in place. Without it the signal would end the process.
    pub(crate) fn is_ours(self) -> bool {
        disposition(self.0) == Some(on_signal as *const () as usize)
    }

    /// Its bit in the masks of proc_pid_status(5).
    pub(crate) fn bit(self) -> u64 {
        1 << (self.0 - 1)
    }

    /// Sends it to a thread of this process, with which of the transfers it is for and the number of the request.
    /// `false` if that cannot be done.
    pub(crate) fn send(self, tid: u32, transfer: usize, request: u64) -> bool {
        let Ok(tid) = libc::pid_t::try_from(tid) else { return false };
        // SAFETY: `getpid` and `getuid` take nothing and cannot fail.
        let (process, user) = unsafe { (libc::getpid(), libc::getuid()) };
        let info = Info {
            signal: self.0,
            error: 0,
            code: libc::SI_QUEUE,
            padding: 0,
            process,
            user,
            value: request * TRANSFERS.len() as u64 + transfer as u64,
            rest: [0; 12],
        };
        // SAFETY: `info` has the layout and size of the kernel's siginfo and lives through the call. The signal goes
        // to one thread of this process, whose handler is ours (`is_ours`) and safe at any point of it.
        unsafe { libc::syscall(libc::SYS_rt_tgsigqueueinfo, process, tid, self.0, &raw const info) == 0 }
    }
}

/// siginfo_t of a queued signal on 64-bit Linux, 128 bytes.
#[repr(C)]
struct Info {
    signal: c_int,
    error: c_int,
    code: c_int,
    padding: c_int,
    process: libc::pid_t,
    user: libc::uid_t,
    value: u64,
    rest: [u64; 12],
}

const _: () = assert!(size_of::<Info>() == size_of::<libc::siginfo_t>());

/// Copies what was asked for. It runs at any point of any code on the thread: it calls nothing but the loads and
/// stores below and those of `transfer` and `slot`, takes no lock, allocates nothing, reads no clock, and leaves `errno` alone
/// since it makes no call that sets it.
extern "C" fn on_signal(_: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: the kernel passes a valid siginfo with SA_SIGINFO.
    let code = unsafe { (*info).si_code };
    if code != libc::SI_QUEUE {
        return;
    }
    // SAFETY: as above; a queued signal's siginfo has this layout.
    let value = unsafe { (*info.cast::<Info>()).value };
    let all = TRANSFERS.len() as u64;
    let (transfer, request) = (&TRANSFERS[(value % all) as usize], value / all);
    let Some([low, top, seat, level]) = transfer.begin(request) else { return };
    // SAFETY: the kernel passes the interrupted context, valid until the handler returns.
    let [pc, sp, fp, lr, first] = registers(unsafe { &*context.cast::<libc::ucontext_t>() });
    let [outer, outer_tag] = poll(seat, level);
    let [inner, inner_tag] = poll(seat, level + 1);
    let registers: [u64; REGISTERS] = [pc, sp, fp, lr, first, outer, outer_tag, inner, inner_tag];
    // Wrapping, as the code may keep anything where the stack's pointer should be.
    let from = sp.wrapping_add(7) & !7;
    let mut length = 0;
    if low <= from && from < top {
        let words = (top - from) / 8;
        while (length as u64) < words {
            let address = (from + length as u64 * 8) as *const u64;
            // SAFETY: the bounds are this thread's own stack, of which what lies between the stack pointer and the top is
            // mapped as long as the thread runs; the address is aligned. The thread itself is in here and changes nothing.
            // Others may, to which it lent a part, as a scoped thread's closure or an atomic: to the language such a
            // read is a race, as a debugger's is. It is one load of a word, which no processor tears, volatile, so that the
            // compiler makes exactly that of it and concludes nothing from it; and all bits are a number, which is
            // copied and never followed as a pointer here. So the worst is a copy of a word that was changing, in which
            // the walk, which trusts none of them, does not find a frame.
            let word = unsafe { address.read_volatile() };
            if !transfer.put(length, word) {
                break;
            }
            length += 1;
        }
    }
    transfer.finish(request, registers, length);
}

/// The number and the tag of the poll that runs at a level of a seat; zeros if none does. The poll may be over when
/// the asker comes to look.
fn poll(seat: u64, level: u64) -> [u64; 2] {
    let seen = SLOTS.slot(seat as usize).and_then(|slot| slot.read(level as usize));
    seen.map_or([0, 0], |seen| [seen.sequence, seen.tag])
}

/// The program counter, the stack and frame pointers, the link register, and a call's first argument.
#[cfg(target_arch = "x86_64")]
fn registers(context: &libc::ucontext_t) -> [u64; 5] {
    let register = |number: c_int| context.uc_mcontext.gregs[number as usize] as u64;
    [register(libc::REG_RIP), register(libc::REG_RSP), register(libc::REG_RBP), 0, register(libc::REG_RDI)]
}

/// The program counter, the stack and frame pointers, the link register, and a call's first argument.
#[cfg(target_arch = "aarch64")]
fn registers(context: &libc::ucontext_t) -> [u64; 5] {
    let machine = &context.uc_mcontext;
    [machine.pc, machine.sp, machine.regs[29], machine.regs[30], machine.regs[0]]
}
