//! Bodies: a small arena of expressions and patterns each.
//!
//! Expressions are kept as far as calls, types and control flow need them. Every child is an index into
//! the same [`Body`], so a body is walked without recursion over owned boxes and serialises flat.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Expr, ExprKind, Later, Name, Pat, Stmt};

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

    /// Whether a pattern in it binds a name.
    pub(crate) fn binds(&self, name: Name) -> bool {
        self.pats.iter().any(|pat| pat.binds(name))
    }

    /// The patterns of `let`s in it, with what they are given.
    pub(crate) fn lets(&self) -> impl Iterator<Item = (PatId, ExprId)> + '_ {
        let stmts = self.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::Block(block) => Some(&block.stmts),
            _ => None,
        });
        stmts.flatten().filter_map(|stmt| match stmt {
            Stmt::Let { pat, init: Some(init), .. } => Some((*pat, *init)),
            _ => None,
        })
    }

    /// Whether an expression is what a call in it calls.
    pub(crate) fn is_called(&self, id: ExprId) -> bool {
        self.exprs.iter().any(|expr| matches!(&expr.kind, ExprKind::Call { callee, .. } if *callee == id))
    }

    /// Whether a block in it declares items.
    pub(crate) fn declares(&self) -> bool {
        self.exprs.iter().any(|expr| matches!(&expr.kind, ExprKind::Block(block) if !block.items.is_empty()))
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
