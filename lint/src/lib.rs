//! Finds calls that block an async executor's thread, by reading source trees.
//!
//! [`check`] is the pipeline; each stage is a function from the earlier stages' data to its own.
//!
//! This library is there for the program `cargo-blockcheck` and its tests: it may change with any version. What other tools
//! can rely on are the program's flags, its exit codes and its output in JSON and SARIF.

pub mod baseline;
pub mod cache;
pub mod cfg;
pub mod cli;
pub mod config;
pub mod declare;
pub mod discover;
pub mod facts;
pub mod findings;
pub mod fixes;
pub mod observed;
pub mod output;
pub mod read;
pub mod refine;
pub mod render;
pub mod report;
pub mod rules;
pub mod vcs;

mod catalogue;
mod dependencies;
mod effects;
mod infer;
mod kept;
mod link;
mod pipeline;
mod shares;
mod suggest;
mod suppress;
mod toml_table;

pub use self::pipeline::{Checked, check};
