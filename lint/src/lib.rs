//! Finds calls that block an async executor's thread, by reading source trees.

pub mod cfg;
pub mod discover;
pub mod facts;
pub mod read;
pub mod report;
pub mod rules;
mod suggest;
mod toml_table;
