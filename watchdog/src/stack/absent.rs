//! Where stacks are not to be had: another system, or the feature `stack` is off.

use super::{Options, Pending};
use crate::registry::Seat;
use crate::slot::Seen;

/// Never there.
#[derive(Debug)]
pub(crate) enum Service {}

impl Service {
    /// # Errors
    ///
    /// Never.
    pub(crate) fn start(_: Options) -> std::io::Result<Option<Self>> {
        Ok(None)
    }

    pub(crate) fn close(self) {
        match self {}
    }

    pub(crate) fn ask(&self, _: &'static Seat, _: usize, _: Seen) -> Pending {
        match *self {}
    }
}

pub(crate) fn stack_bounds() -> Option<(u64, u64)> {
    None
}
