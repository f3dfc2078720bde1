//! What lowering carries along.

use std::collections::HashSet;

use proc_macro2::Ident;
use proc_macro2::extra::DelimSpan;

use super::spans::{self, Source};
use crate::facts::{Body, Expr, ExprId, ExprKind, Name, Pat, PatId, PatKind, Span};

/// The state of lowering one file or one expansion.
#[derive(Debug)]
pub(super) struct Context<'a> {
    /// Where the tokens come from.
    pub(super) source: Source<'a>,
    /// Macro calls whose input was not read.
    pub(super) unread: Vec<(Name, Span)>,
    /// Where a `for` stood that was followed by `await`.
    pub(super) awaited_fors: HashSet<Span>,
}

impl<'a> Context<'a> {
    pub(super) fn new(source: Source<'a>) -> Self {
        Self { source, unread: Vec::new(), awaited_fors: HashSet::new() }
    }

    /// Where a token stands.
    pub(super) fn span(&self, token: proc_macro2::Span) -> Span {
        spans::span(self.source, token)
    }

    /// Where a group stands, with its delimiters.
    pub(super) fn group(&self, delimiters: DelimSpan) -> Span {
        self.span(delimiters.join())
    }

    /// A name and where it stands.
    pub(super) fn named(&self, ident: &Ident) -> (Name, Span) {
        spans::named(self.source, ident)
    }

    /// A name.
    pub(super) fn name(&self, ident: &Ident) -> Name {
        self.named(ident).0
    }
}

/// Adds an expression to a body.
pub(super) fn push(body: &mut Body, kind: ExprKind, span: Span) -> ExprId {
    let id = ExprId(body.exprs.len() as u32);
    body.exprs.push(Expr { kind, span, cfg: None });
    id
}

/// Adds a pattern to a body.
pub(super) fn push_pat(body: &mut Body, kind: PatKind, span: Span) -> PatId {
    let id = PatId(body.pats.len() as u32);
    body.pats.push(Pat { kind, span });
    id
}
