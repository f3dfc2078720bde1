//! refinery 0.10.0.

pub use refinery_core::{Error, Migration, Report, Runner, SchemaVersion, Target, config, error, load_sql_migrations};
macro_rules! embed_migrations { ($($input:tt)*) => { pub mod migrations { pub fn runner() -> $crate::Runner { $crate::Runner::new(&[]) } } }; }
