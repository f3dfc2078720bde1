//! What a graph of calls is made of.

use crate::facts::{ExprId, Span};
use crate::infer::{Args, ParamAt, Value};
use crate::link::{FnId, MacroId, Owner};
use crate::rules::RuleId;

/// A node of a [`Graph`](super::Graph).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(pub(crate) u32);

/// What a node stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum NodeKey {
    /// A fn, with what its parameters are where that decides.
    Fn(FnId, Args),
    /// A closure.
    Closure(Owner, ExprId, Args),
    /// A trait's fn on a type that may be one of several: what its parameters may be, or nothing where any type that has the
    /// trait may be meant.
    Any(FnId, Box<[Args]>),
    /// A macro that blocks by itself.
    Macro(MacroId),
    /// What cannot block; it counts among all that a call may lead to.
    Harmless,
}

/// The values of parameters, where they are known and decide what is called.
pub(crate) type Known = Box<[(ParamAt, Value)]>;

/// A node.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) key: NodeKey,
    pub(crate) known: Known,
    /// The rule by which it blocks by itself.
    pub(crate) root: Option<RuleId>,
    /// Whether it is written in the analysed tree, not in the catalogue.
    pub(crate) in_tree: bool,
    /// Whether it is for what is done once in a program's life.
    pub(crate) once: bool,
    pub(crate) edges: Vec<Edge>,
}

/// A call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Edge {
    pub(crate) to: NodeId,
    /// Where it stands.
    pub(crate) owner: Owner,
    pub(crate) span: Span,
    /// Whether it is there only perhaps.
    pub(crate) likely: Option<Doubt>,
    /// The end of a value, which counts only where what it does is certain.
    pub(crate) is_drop: bool,
    /// What the sources allow there, by its place in [`Graph::cuts`](super::Graph::cuts).
    pub(crate) cut: Option<u32>,
}

/// Why a call may not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// A cfg that nothing here knows decides about it.
    Cfg,
    /// Only where something before it failed.
    Failure,
    /// The type behind a trait may be another.
    Impl,
    /// Only the name says that the trait's fn is meant.
    Name,
}
