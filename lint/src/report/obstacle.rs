//! Why a finding has no fix.

use serde::{Deserialize, Serialize};

/// What keeps a program from taking a finding away.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Obstacle {
    /// A feature of the runtime is off.
    Feature {
        /// The runtime's package.
        package: String,
        /// The feature; where several would do, the first.
        feature: String,
    },
    /// The package depends on no runtime itself, or on several.
    Runtime,
    /// The runtime may be of a version with other fns.
    Version {
        /// The runtime's package.
        package: String,
        /// The version from which on its fns are known.
        since: String,
    },
    /// It stands where nothing can be awaited: in a closure that is not async, a `poll`, the guard of a `match`.
    Place,
    /// It stands in the input of a macro, which may do anything with it, or comes out of one.
    Macro,
    /// Something is alive there that must not be kept over an await: a lock's guard, what is bound to its thread.
    Held,
    /// What could stand in its place gives something else.
    Result,
    /// What it takes cannot go to another thread.
    Arguments,
    /// Nothing is known that could stand in its place.
    Counterpart,
    /// It is not certain that it blocks.
    Doubt,
}
