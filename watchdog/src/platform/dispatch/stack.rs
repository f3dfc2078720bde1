//! The stack of a trapped call.

use super::raw::{Call, peek_u64};

/// How many frames are kept: enough to get from a system call through the library to the poll, and then some.
const DEEPEST: usize = 96;

/// Addresses in code, innermost first.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Frames {
    addresses: [usize; DEEPEST],
    length: usize,
}

impl Frames {
    /// Of the code that the signal interrupted. Called by the handler.
    pub(super) fn of_interrupted(call: Call, context: &mut libc::ucontext_t) -> Self {
        let registers = &mut context.uc_mcontext.gregs;
        let [next, stack] = [libc::REG_RIP as usize, libc::REG_RSP as usize];
        let interrupted = [registers[next], registers[stack]];
        // The library's `clone` says nothing to unwinders, whose child would believe it; its caller is on the stack.
        if matches!(call.number, libc::SYS_clone | libc::SYS_clone3)
            && let Some(caller) = peek_u64(interrupted[1] as u64)
        {
            (registers[next], registers[stack]) = (caller as i64, interrupted[1] + 8);
        }
        let frames = Self::of_context(context.uc_mcontext.gregs[next] as usize);
        let registers = &mut context.uc_mcontext.gregs;
        (registers[next], registers[stack]) = (interrupted[0], interrupted[1]);
        frames
    }

    /// The unwinder reads the interrupted registers from the signal's frame, so `at` is found behind the handler's.
    fn of_context(at: usize) -> Self {
        let mut frames = Self { addresses: [0; DEEPEST], length: 0 };
        // SAFETY: what this shares with other threads are the unwinder's own caches, which the crate leaves out when
        // it resolves no names; the symbols are looked up later. The signal is the trapped instruction's own, so it
        // interrupts the unwinder itself only if that made a blocking call.
        unsafe {
            backtrace::trace_unsynchronized(|frame| {
                let address = frame.ip().addr();
                // The handler's own frames come first.
                if frames.length == 0 && address != at {
                    return true;
                }
                frames.push(address);
                frames.length < DEEPEST
            });
        }
        if frames.length == 0 {
            frames.push(at);
        }
        frames
    }

    fn push(&mut self, address: usize) {
        self.addresses[self.length] = address;
        self.length += 1;
    }

    pub(crate) fn addresses(&self) -> &[usize] {
        &self.addresses[..self.length]
    }
}

impl std::fmt::Debug for Frames {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.addresses()).finish()
    }
}
