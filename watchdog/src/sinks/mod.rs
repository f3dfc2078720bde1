//! Where stalls are told. Each sink has a thread and a bounded queue of its own: one that is slow, stuck or
//! panics loses its own stalls, counted, and holds up neither the monitor nor the program.

mod file;
mod held;
mod limit;
mod outlet;
mod remains;
mod tracing;

pub(crate) use file::ReportFile;
pub(crate) use outlet::{Lost, Outlet, Sink};
pub(crate) use tracing::TracingSink;

use std::sync::Arc;

use crate::registry::Context;
use crate::stall::Stall;

/// A stall on its way to the sinks.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    pub(crate) stall: Arc<Stall>,
    /// Where alerts go; only the first sink has it, which tells them.
    pub(crate) context: Context,
}
