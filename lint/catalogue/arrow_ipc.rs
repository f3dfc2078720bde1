//! arrow_ipc 60: what `arrow::ipc` is.

pub use arrow::ipc::{reader, writer};
