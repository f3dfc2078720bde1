//! Bodies: a small arena of expressions and patterns each.
//!
//! Expressions are kept as far as calls, types and control flow need them. Every child is an index into
//! the same [`Body`], so a body is walked without recursion over owned boxes and serialises flat.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Cfg, ItemFacts, Later, Name, Path, Span, TypeRef};

/// An expression of a [`Body`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ExprId(pub u32);

/// A pattern of a [`Body`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PatId(pub u32);

/// What a fn, a const or a static evaluates, with the closures and async blocks inside it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// All expressions; children come before their parents.
    pub exprs: Vec<Expr>,
    /// All patterns.
    pub pats: Vec<Pat>,
    /// The patterns of the fn's parameters, without `self`.
    pub params: ThinVec<PatId>,
    /// What is evaluated; a block for a fn.
    pub root: Option<ExprId>,
    /// What is known of it while it is not read: then there are only the patterns of parameters.
    pub later: Option<Box<Later>>,
}

impl Body {
    /// The expression behind an index.
    #[must_use]
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }

    /// Gives back room that was taken ahead: bodies are most of what is kept of a tree.
    pub(crate) fn shrink(&mut self) {
        self.exprs.shrink_to_fit();
        self.pats.shrink_to_fit();
    }

    /// The pattern behind an index.
    #[must_use]
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }
}

/// One expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// All of it, from its first token to its last.
    pub span: Span,
    /// `#[cfg]` on it, where there is one.
    pub cfg: Option<Box<Cfg>>,
}

/// The kinds of expressions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ExprKind {
    /// A path, a local variable included.
    Path(Path),
    /// A literal.
    Lit(Lit),
    /// `f(a, b)`.
    Call {
        /// What is called.
        callee: ExprId,
        /// The arguments.
        args: ThinVec<ExprId>,
    },
    /// `recv.name::<T>(a, b)`.
    MethodCall {
        /// The receiver.
        recv: ExprId,
        /// The method.
        name: Name,
        /// Where its name stands.
        name_span: Span,
        /// The types of its turbofish.
        turbofish: ThinVec<TypeRef>,
        /// The arguments, without the receiver.
        args: ThinVec<ExprId>,
    },
    /// `base.name`, `base.0`.
    Field {
        /// What has the field.
        base: ExprId,
        /// The field; a tuple's number as text.
        name: Name,
    },
    /// `base[index]`.
    Index {
        /// What is indexed.
        base: ExprId,
        /// With what.
        index: ExprId,
    },
    /// `*e`.
    Deref(ExprId),
    /// `!e`, `-e`.
    Unary(Operator, ExprId),
    /// `a + b`, comparisons, `a += b`; not plain assignment.
    Binary {
        /// The operator.
        op: Operator,
        /// The left side.
        lhs: ExprId,
        /// The right side.
        rhs: ExprId,
    },
    /// `a = b`.
    Assign {
        /// The place.
        lhs: ExprId,
        /// The value.
        rhs: ExprId,
    },
    /// `e as T`.
    Cast {
        /// The value.
        expr: ExprId,
        /// The type.
        ty: TypeRef,
    },
    /// `&e`, `&mut e`, `&raw e`.
    Ref {
        /// Whether it is `&mut`.
        mutable: bool,
        /// What is borrowed.
        expr: ExprId,
    },
    /// `{ … }`, `unsafe { … }`, `'a: { … }`, `const { … }`.
    Block(Block),
    /// `async { … }`, `async move { … }`.
    Async(AsyncBlock),
    /// `if cond { … } else { … }`; `cond` may be or contain [`ExprKind::Let`].
    If {
        /// The condition.
        cond: ExprId,
        /// The block if it holds.
        then: ExprId,
        /// What follows `else`.
        otherwise: Option<ExprId>,
    },
    /// `let pat = e` as a condition.
    Let {
        /// The pattern.
        pat: PatId,
        /// What is matched.
        expr: ExprId,
    },
    /// `match e { … }`; also what `matches!` stands for.
    Match {
        /// What is matched.
        scrutinee: ExprId,
        /// The arms.
        arms: ThinVec<Arm>,
    },
    /// `while cond { … }`.
    While {
        /// The condition.
        cond: ExprId,
        /// The block.
        body: ExprId,
    },
    /// `loop { … }`.
    Loop(ExprId),
    /// `for pat in iter { … }`.
    For {
        /// The pattern of an item.
        pat: PatId,
        /// What is iterated.
        iter: ExprId,
        /// The block.
        body: ExprId,
        /// `for await`, as stream macros have it.
        is_await: bool,
    },
    /// `|a, b| e`, `async |a| e`.
    Closure(Box<Closure>),
    /// `e.await`.
    Await(ExprId),
    /// `e?`.
    Try(ExprId),
    /// `return e`.
    Return(Option<ExprId>),
    /// `break e`.
    Break(Option<ExprId>),
    /// `continue`.
    Continue,
    /// `yield e`, as stream macros have it.
    Yield(Option<ExprId>),
    /// `Path { a: e, ..rest }`.
    Struct {
        /// The struct or variant.
        path: Box<Path>,
        /// Its fields.
        fields: ThinVec<FieldInit>,
        /// What follows `..`.
        rest: Option<ExprId>,
    },
    /// `(a, b)`.
    Tuple(ThinVec<ExprId>),
    /// `[a, b]`.
    Array(ThinVec<ExprId>),
    /// `[a; n]`.
    Repeat(ExprId),
    /// `a..b` with what is written of it.
    Range(Option<ExprId>, Option<ExprId>),
    /// `name!(…)`.
    Macro(Box<MacroCall>),
    /// Syntax that is not read; its children, where they could be.
    Unread(ThinVec<ExprId>),
}

/// A literal, as far as types and values that decide need it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Lit {
    /// `"…"`, with its value (raw strings too).
    Str(Name),
    /// `b"…"`.
    ByteStr,
    /// `c"…"`.
    CStr,
    /// `b'x'`.
    Byte,
    /// `'x'`.
    Char,
    /// An integer: its value where it fits, its suffix (empty for none).
    Int(Option<u64>, Name),
    /// A float: whether it is zero, its suffix (empty for none).
    Float(bool, Name),
    /// `true`, `false`.
    Bool(bool),
}

/// Operators that user code can define, grouped as types need them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Operator {
    /// `!`.
    Not,
    /// `-e`.
    Neg,
    /// `+`, and so on: the result has the type of the operator's `Output`.
    Add,
    /// `-`.
    Sub,
    /// `*`.
    Mul,
    /// `/`.
    Div,
    /// `%`.
    Rem,
    /// `&`.
    BitAnd,
    /// `|`.
    BitOr,
    /// `^`.
    BitXor,
    /// `<<`.
    Shl,
    /// `>>`.
    Shr,
    /// `==`.
    Eq,
    /// `!=`.
    Ne,
    /// `<`.
    Lt,
    /// `<=`.
    Le,
    /// `>`.
    Gt,
    /// `>=`.
    Ge,
    /// `&&`.
    And,
    /// `||`.
    Or,
    /// `+=` and the like.
    OpAssign,
}

impl Operator {
    /// Whether it compares its sides, which have one type then, and gives a `bool`.
    pub fn compares(self) -> bool {
        matches!(self, Self::Eq | Self::Ne | Self::Lt | Self::Le | Self::Gt | Self::Ge)
    }
}

/// A block.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Items declared in it; they are visible in all of it.
    pub items: ThinVec<ItemFacts>,
    /// Its statements in order.
    pub stmts: ThinVec<Stmt>,
    /// The value, where it ends without a semicolon.
    pub tail: Option<ExprId>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Stmt {
    /// `let pat: ty = init else { … };`
    Let {
        /// The pattern.
        pat: PatId,
        /// The type, where written.
        ty: Option<Box<TypeRef>>,
        /// The value.
        init: Option<ExprId>,
        /// The block after `else`.
        otherwise: Option<ExprId>,
        /// `#[cfg]` on the statement.
        cfg: Option<Box<Cfg>>,
    },
    /// An expression whose value is dropped, or that is unit. Its `#[cfg]` stands in the expression.
    Expr(ExprId),
}

/// An async block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AsyncBlock {
    /// What it evaluates: a [`ExprKind::Block`].
    pub body: ExprId,
}

/// A closure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closure {
    /// Its parameters, with their types where written.
    pub params: ThinVec<(PatId, Option<TypeRef>)>,
    /// Its result, where written.
    pub ret: Option<TypeRef>,
    /// What it evaluates.
    pub body: ExprId,
    /// `async |…| …`.
    pub is_async: bool,
}

/// An arm of a `match`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Arm {
    /// Its pattern.
    pub pat: PatId,
    /// `if …`.
    pub guard: Option<ExprId>,
    /// What it evaluates.
    pub body: ExprId,
    /// `#[cfg]` on the arm.
    pub cfg: Option<Box<Cfg>>,
}

/// A field of a struct expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldInit {
    /// The field.
    pub name: Name,
    /// Its value; a path for the short form.
    pub value: ExprId,
    /// `#[cfg]` on the field.
    pub cfg: Option<Box<Cfg>>,
}

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
    /// Statements: a [`ExprKind::Block`].
    Block(ExprId),
    /// Arms of `select!`: `pat = future, if guard => handler`.
    Select {
        /// The arms.
        arms: ThinVec<SelectArm>,
        /// The handlers of `else`, `default` and `complete`.
        otherwise: ThinVec<ExprId>,
    },
    /// `expr, pattern if guard`, as `matches!` has it: a [`ExprKind::Match`].
    Matches(ExprId),
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

/// One pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pat {
    /// What it is.
    pub kind: PatKind,
    /// All of it.
    pub span: Span,
}

/// The kinds of patterns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PatKind {
    /// `_`, `..`, literals, ranges.
    Wild,
    /// `name`, `ref name`, `name @ sub`. A bare name may turn out to be a const or a unit variant.
    Bind {
        /// The name.
        name: Name,
        /// Whether it is `ref`.
        by_ref: bool,
        /// What follows `@`.
        sub: Option<PatId>,
    },
    /// `Path(a, b)`.
    TupleStruct {
        /// The struct or variant.
        path: Box<Path>,
        /// Its patterns; `..` is [`PatKind::Rest`].
        pats: ThinVec<PatId>,
    },
    /// `Path { a, b: pat }`.
    Struct {
        /// The struct or variant.
        path: Box<Path>,
        /// Its fields.
        fields: ThinVec<FieldPat>,
    },
    /// A path to a const or unit variant.
    Path(Box<Path>),
    /// `(a, b)`.
    Tuple(ThinVec<PatId>),
    /// `[a, b]`.
    Slice(ThinVec<PatId>),
    /// `&pat`.
    Ref(PatId),
    /// `a | b`.
    Or(ThinVec<PatId>),
    /// `pat: T`, in a closure's or fn's parameter.
    Typed(PatId, Box<TypeRef>),
    /// `..` inside a tuple or a slice.
    Rest,
}

/// A field of a struct pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldPat {
    /// The field.
    pub name: Name,
    /// Its pattern; a binding for the short form.
    pub pat: PatId,
}
