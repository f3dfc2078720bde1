//! Expressions and statements of a body.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Cfg, ExprId, ItemFacts, Lit, MacroCall, Name, Operator, PatId, Path, Span, TypeRef};

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

/// A block.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Items declared in it; they are visible in all of it.
    pub items: ThinVec<ItemFacts>,
    /// Its statements in order.
    pub stmts: ThinVec<Stmt>,
    /// The value, where it ends without a semicolon.
    pub tail: Option<ExprId>,
    /// Whether it is the statements that a macro expands to: in the place of a statement, it ends none of its variables. No
    /// text says so.
    #[serde(skip)]
    pub is_expansion: bool,
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
