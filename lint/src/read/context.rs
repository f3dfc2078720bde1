//! What lowering carries along.

use std::cell::Cell;
use std::collections::HashSet;
use std::rc::Rc;

use proc_macro2::Ident;
use proc_macro2::extra::DelimSpan;
use rustc_hash::FxHashMap;
use thin_vec::ThinVec;

use super::spans::{self, Source};
use crate::facts::{Body, Expr, ExprId, ExprKind, Later, Name, Pat, PatId, PatKind, Span};

/// Bodies of which a text has only blanks, by their first bytes.
pub(super) type Left = FxHashMap<u32, Later>;

/// The state of lowering one file or one expansion.
#[derive(Debug)]
pub(super) struct Context<'a> {
    /// Where the tokens come from.
    pub(super) source: Source<'a>,
    /// Macro calls whose input was not read.
    pub(super) unread: ThinVec<(Name, Span)>,
    /// Where a `for` stood that was followed by `await`.
    pub(super) awaited_fors: HashSet<Span>,
    /// What may still be spent on inputs of macros.
    pub(super) effort: Effort,
    /// Bodies of which the text has only blanks, by their first bytes.
    pub(super) left: Left,
}

/// Bytes of macros' inputs that may still be parsed: what is nested is parsed at each level anew, and that
/// must not add up to more than a multiple of the text.
#[derive(Clone, Debug)]
pub(super) struct Effort(Rc<Cell<usize>>);

impl Effort {
    /// Enough for sources that people write, where little is nested more than a few times.
    fn for_text(len: usize) -> Self {
        Self(Rc::new(Cell::new((1 << 16) + 16 * len)))
    }

    /// Whether there is enough for this; then it is spent.
    pub(super) fn take(&self, input: Span) -> bool {
        self.take_bytes(input.hi.saturating_sub(input.lo) as usize)
    }

    /// The same for a number of bytes.
    pub(super) fn take_bytes(&self, bytes: usize) -> bool {
        let left = self.0.get().checked_sub(bytes);
        if let Some(left) = left {
            self.0.set(left);
        }
        left.is_some()
    }
}

impl<'a> Context<'a> {
    /// For a text of that many bytes.
    pub(super) fn new(source: Source<'a>, len: usize) -> Self {
        let effort = Effort::for_text(len);
        Self {
            source,
            unread: ThinVec::new(),
            awaited_fors: HashSet::new(),
            effort,
            left: FxHashMap::default(),
        }
    }

    /// The same, for a text in which bodies are left out.
    pub(super) fn with_left(mut self, left: Left) -> Self {
        self.left = left;
        self
    }

    /// What is known of a body, if it is left out.
    pub(super) fn take_left(&mut self, body: Span) -> Option<Later> {
        self.left.remove(&body.lo).filter(|later| later.span == body)
    }

    /// Where a token stands.
    pub(super) fn span(&self, token: proc_macro2::Span) -> Span {
        spans::span(self.source, token)
    }

    /// Where a group stands, with its delimiters.
    pub(super) fn group(&self, delimiters: DelimSpan) -> Span {
        self.span(delimiters.join())
    }

    /// Where a group ends: at its closing delimiter, in a file.
    pub(super) fn group_end(&self, delimiters: DelimSpan) -> Span {
        match self.source {
            Source::File(_) => self.span(delimiters.close()),
            Source::Expansion { .. } => self.group(delimiters),
        }
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
