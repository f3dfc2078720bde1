//! From source files to facts: the only place that knows `syn`.

mod sources;

pub use self::sources::{FileId, SourceFile, Sources};
