//! What `--init` writes.

/// A file of settings in which everything is off.
pub const TEMPLATE: &str = include_str!("template.toml");
