//! Short turns on the processor for a thread that does little each time: the scheduler then runs it sooner when it wakes.
#![allow(unsafe_code, reason = "system calls that std does not offer")]

/// The shortest turn that the kernel grants.
const SHORTEST: u64 = 100_000;

/// `SCHED_OTHER`, whose threads have turns of a length.
const ORDINARY: u32 = 0;

/// The first version of the kernel's `sched_attr` (sched_setattr(2)).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
struct Attributes {
    size: u32,
    policy: u32,
    flags: u64,
    nice: i32,
    priority: u32,
    /// Of ordinary threads, from Linux 6.12 on, the length of a turn in nanoseconds.
    runtime: u64,
    deadline: u64,
    period: u64,
}

const SIZE: u32 = size_of::<Attributes>() as u32;

/// Asks for short turns for the calling thread, which loses nothing else by it. `false` where the kernel does not know them,
/// and for threads of other policies, which are left alone.
pub(crate) fn take_short_turns() -> bool {
    attributes().is_some_and(|attributes| {
        attributes.policy == ORDINARY && set(&Attributes { runtime: SHORTEST, ..attributes })
    })
}

fn attributes() -> Option<Attributes> {
    let mut attributes = Attributes::default();
    // SAFETY: the kernel writes `SIZE` bytes at most to `attributes`, which has as many.
    let result = unsafe { libc::syscall(libc::SYS_sched_getattr, 0, &raw mut attributes, SIZE, 0) };
    (result == 0).then_some(attributes)
}

fn set(attributes: &Attributes) -> bool {
    // SAFETY: the kernel reads as many bytes from `attributes` as these say they are.
    unsafe { libc::syscall(libc::SYS_sched_setattr, 0, std::ptr::from_ref(attributes), 0) == 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_become_short_and_nothing_else_changes() {
        let before = attributes().expect("Linux tells");
        let is_set = take_short_turns();
        let after = attributes().expect("Linux tells");
        assert_eq!((after.policy, after.nice), (before.policy, before.nice));
        // Kernels before 6.12 do not keep it.
        if is_set && after.runtime != 0 {
            assert_eq!(after.runtime, SHORTEST);
        }
    }
}
