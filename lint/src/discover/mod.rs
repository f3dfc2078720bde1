//! From a manifest or a bare folder to a [`Workspace`], starting no process.

mod workspace;

pub use self::workspace::{Dependency, Edition, Package, Runtime, Target, TargetKind, Workspace};
