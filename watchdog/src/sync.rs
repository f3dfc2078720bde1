//! The atomics that the slot's and the registry's files are written with. The crate of loom models has a
//! file of this name with loom's, and includes those files.

pub(crate) use std::sync::atomic::{AtomicU64, Ordering, compiler_fence, fence};

/// The polling side of the asymmetric barrier: orders the stores before it and the loads after it for the
/// compiler. The monitor's side (`platform::heavy_barrier`) does so for the processor, for both.
#[inline]
pub(crate) fn light_barrier() {
    compiler_fence(Ordering::SeqCst);
}
