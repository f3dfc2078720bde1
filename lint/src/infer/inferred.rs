//! What inference says of a body.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::report::CallBy;

use super::select::ClosureSig;
use super::ty::{Args, Ty};
use super::values::{Given, ParamAt, Test, Value};
use crate::facts::{ExprId, Name, Span};
use crate::link::{FnId, MacroId, Owner, Program, TraitId};

/// What inference says of a body.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Inferred {
    /// Macro calls whose expansion was not looked at: those of which no definition was read, then those that no rule fits.
    pub(crate) unexpanded: [u32; 2],
    pub(crate) calls: Vec<Call>,
    pub(crate) regions: Vec<Region>,
    /// What closures take and give.
    pub(crate) closures: FxHashMap<(Owner, ExprId), ClosureSig>,
    /// Guards of locks held over an await.
    pub(crate) held_guards: Vec<HeldGuard>,
    /// Loops that wait by spinning.
    pub(crate) spins: Vec<Spin>,
    /// What is given to parameters that are `dyn`, by fn and trait.
    pub(crate) unsized_args: Vec<(FnId, TraitId, Ty)>,
    /// What its own result has behind an `impl` or a `dyn`, by the place of that.
    pub(crate) hidden: Vec<(u32, Ty)>,
    /// What is driven to its end on the spot: the futures given to `block_on`.
    pub(crate) driven: Vec<Span>,
    /// Loops that go on for as long as the program does: they await, and nothing in them ends them.
    pub(crate) endless: Vec<(Span, RegionId)>,
    /// Whether all that it does is to panic, as what is never meant to be called does.
    pub(crate) only_panics: bool,
    /// Whether what it calls depends on its parameters.
    pub(crate) is_symbolic: bool,
    /// The parameters whose values decide what it calls, here or further down.
    pub(crate) deciding: Vec<ParamAt>,
}

impl Inferred {
    /// The region of a closure, unless its call makes a future.
    pub(crate) fn closure(&self, expr: ExprId) -> Option<RegionId> {
        let is_it = |region: &Region| region.expr == Some(expr) && region.kind == RegionKind::Closure;
        self.regions.iter().position(is_it).map(|at| RegionId(at as u32))
    }
}

/// A part of a body that runs at a time of its own.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Region {
    pub(crate) kind: RegionKind,
    /// The region around it.
    pub(crate) parent: Option<RegionId>,
    /// The closure or block; [`None`] for the body itself.
    pub(crate) expr: Option<ExprId>,
    /// What a reader should look at: the closure's or block's first token.
    pub(crate) span: Span,
    /// Awaits that it reaches.
    pub(crate) awaits: u32,
}

/// A region of [`Inferred::regions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct RegionId(pub(crate) u32);

/// When a region runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RegionKind {
    /// When the fn is called.
    Body,
    /// When the closure is called.
    Closure,
    /// When its future is polled.
    Async,
    /// In a poll: a fn that is given by its name to what calls it there.
    Named,
}

/// A call in a body.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Call {
    /// What is called.
    pub(crate) target: Target,
    /// The callee's name.
    pub(crate) name_span: Span,
    /// All of it.
    pub(crate) span: Span,
    pub(crate) region: RegionId,
    /// The name as written.
    pub(crate) name: Name,
    /// What in the text makes it.
    pub(crate) by: CallBy,
    /// A cfg that nothing here knows decides about it.
    pub(crate) maybe: bool,
    /// Its arguments show that it does not block: a zero timeout, a socket that was set non-blocking.
    pub(crate) exempt: bool,
    /// What must hold of the parameters for it to be reached.
    pub(crate) tests: Box<[Test]>,
    /// Whether it is reached only where something before it failed.
    pub(crate) on_failure: bool,
    /// Whether it is made only while a static is empty that is filled then: once in a program's life.
    pub(crate) once: bool,
    /// What is known of its arguments.
    pub(crate) given: Box<[(ParamAt, Given)]>,
    /// Whether nothing was awaited before it.
    pub(crate) first: bool,
    /// Whether the future that it makes, or hands on, is awaited at once.
    pub(crate) awaited: bool,
}

impl Call {
    /// Whether it is the end of a value: no call that anybody wrote.
    pub(crate) fn is_drop(&self) -> bool {
        self.by == CallBy::End
    }

    /// The values that it gives to parameters, where those of the caller's own parameters are known.
    pub(crate) fn values_given(&self, known: &[(ParamAt, Value)]) -> Vec<(ParamAt, Value)> {
        let value_of = |given: &Given| match given {
            Given::Value(value) => Some(*value),
            Given::Own(own) => known.iter().find(|(param, _)| param == own).map(|(_, value)| *value),
        };
        self.given.iter().filter_map(|(param, given)| Some((*param, value_of(given)?))).collect()
    }

    /// Whether only its name says which trait's fn is meant: such a target has no arguments, not even `Self`.
    pub(crate) fn is_by_name(&self, program: &Program<'_>) -> bool {
        let Target::Fn(id, args) = &self.target else { return false };
        args.is_empty() && program.fn_data(*id).attrs.by_name.is_some()
    }
}

/// What a call reaches.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Target {
    /// A fn, with all its parameters: its container's, then its own.
    Fn(FnId, Args),
    /// A value of that type: a closure, a fn pointer, a parameter.
    Value(Ty),
    /// A macro that blocks by itself.
    Macro(MacroId),
    /// A tuple struct's or variant's constructor.
    Ctor,
    Unknown(Why),
}

/// Why a call is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Why {
    /// The path leads to no definition that was read.
    Path,
    /// The receiver's type is not known.
    Receiver,
    /// The receiver's type has no such method that was read.
    Method,
    /// What is called is a value of unknown type.
    Value,
}

/// A guard of a blocking lock that lives over an await.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct HeldGuard {
    /// Where the guard is bound.
    pub(crate) guard: Span,
    /// The first await while it lives.
    pub(crate) awaited: Span,
    pub(crate) region: RegionId,
}

/// A loop that waits for others without ever awaiting.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Spin {
    /// The loop's first token, or its condition.
    pub(crate) span: Span,
    pub(crate) region: RegionId,
}

/// The parameters that are tested, or handed on as they came.
pub(super) fn deciding(calls: &[Call]) -> Vec<ParamAt> {
    let tested = calls.iter().flat_map(|call| call.tests.iter().map(|test| test.param));
    let handed = calls.iter().flat_map(|call| call.given.iter()).filter_map(|(_, given)| match given {
        Given::Own(own) => Some(*own),
        Given::Value(_) => None,
    });
    let mut all: Vec<ParamAt> = tested.chain(handed).collect();
    all.sort_unstable();
    all.dedup();
    all
}
