//! memory-stats 1.2.0. On Linux the kernel goes through all memory of the process to tell.

#[derive(Clone, Copy, Debug, Default)] pub struct MemoryStats { pub physical_mem: usize, pub virtual_mem: usize }
#[blocking(fs)] pub fn memory_stats() -> Option<MemoryStats> {}
