//! Macro calls in bodies, and what could be read of their input.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{ExprId, Name, PatId, Path, Span};

/// A macro call in a body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MacroCall {
    /// The macro.
    pub path: Path,
    /// What stands between its delimiters, as far as it could be read.
    pub input: MacroInput,
    /// Where that stands, delimiters left out: what an expansion takes.
    pub input_span: Span,
    /// The same as text, where it stands in no file: in a call that a macro expands to.
    pub text: Option<Box<MacroText>>,
}

/// Text that a macro expanded to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MacroText {
    /// The text.
    pub text: String,
    /// Where its tokens come from, in order.
    pub origins: ThinVec<Origin>,
}

/// Where a token of [`MacroText`] comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The token's first byte in the text.
    pub at: u32,
    /// The token, or the macro call that made it, in the file.
    pub span: Span,
}

/// What could be read of a macro's input. The shape is taken from the tokens alone; whether it is what
/// the macro means is for later stages to say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MacroInput {
    /// Expressions between commas or semicolons, some of them named (`target: "x"`, `user = %id`).
    Exprs(ThinVec<MacroArg>),
    /// Statements: a [`ExprKind::Block`](super::ExprKind::Block).
    Block(ExprId),
    /// Arms of `select!`: `pat = future, if guard => handler`.
    Select {
        /// The arms.
        arms: ThinVec<SelectArm>,
        /// The handlers of `else`, `default` and `complete`.
        otherwise: ThinVec<ExprId>,
    },
    /// `expr, pattern if guard`, as `matches!` has it: a [`ExprKind::Match`](super::ExprKind::Match).
    Matches(ExprId),
    /// Branches of which conditions of compilation choose one: a [`ExprKind::Match`](super::ExprKind::Match) of nothing.
    Choice(ExprId),
    /// Tokens that were not understood. Empty input is [`MacroInput::Exprs`] of nothing.
    Unread,
}

/// An argument of a macro.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MacroArg {
    /// `name = value`, `name: value`.
    pub name: Option<Name>,
    /// The value.
    pub value: ExprId,
}

/// An arm of `select!`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SelectArm {
    /// What the result is matched with.
    pub pat: PatId,
    /// The future (or, in crossbeam's, the operation).
    pub future: ExprId,
    /// `, if guard`.
    pub guard: Option<ExprId>,
    /// What runs when it is ready.
    pub handler: ExprId,
}
