//! Finds calls that block an async executor's thread, by reading source trees.

pub mod cfg;
pub mod discover;
pub mod facts;
mod catalogue;
mod effects;
pub mod findings;
mod infer;
mod link;
pub mod read;
pub mod report;
pub mod rules;
mod suggest;
mod toml_table;
