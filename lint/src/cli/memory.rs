//! The memory that this process holds, where the system tells.

/// Memory in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Memory {
    /// Held now.
    pub(super) now: u64,
    /// Held at most so far.
    pub(super) peak: u64,
}

#[cfg(target_os = "linux")]
pub(super) fn memory() -> Option<Memory> {
    let status = procfs::process::Process::myself().ok()?.status().ok()?;
    // The system counts in KiB.
    Some(Memory { now: status.vmrss? << 10, peak: status.vmhwm? << 10 })
}

#[cfg(not(target_os = "linux"))]
pub(super) fn memory() -> Option<Memory> {
    None
}
