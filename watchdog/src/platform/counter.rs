//! The processor's time-stamp counter.
#![allow(unsafe_code, reason = "an instruction that std offers as unsafe")]

/// What it shows; `None` where there is none that can be read in line. Whether it is steady, who asks must know.
#[inline(always)]
pub(crate) fn counter() -> Option<u64> {
    #[cfg(target_arch = "x86_64")]
    {
        // SAFETY: every processor of this kind has it, and it touches no memory.
        Some(unsafe { core::arch::x86_64::_rdtsc() })
    }
    #[cfg(not(target_arch = "x86_64"))]
    None
}
