//! Which fns block, by which rules, how surely, and the shortest way to what blocks.
//!
//! Effects are reachability. A node is a fn (or closure) with what its parameters are, an edge a call; what
//! blocks by itself is a root. The graph is grown from the calls of async contexts only, then each rule is
//! searched backwards from its roots, so that the way found is the shortest and recursion needs no care.

mod ahead;
mod alternatives;
mod graph;
mod leads;
mod node;
mod solve;
mod values;

pub(crate) use self::graph::Graph;
pub(crate) use self::leads::{Lead, Leads};
pub(crate) use self::node::{Doubt, Edge, NodeId, NodeKey};
pub(crate) use self::solve::{Effect, Effects, solve};
