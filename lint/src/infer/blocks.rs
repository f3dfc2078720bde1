//! Blocks and their statements.

use super::body::Infer;
use super::ty::{Ty, TyKind};
use super::values::Value;
use crate::facts::{Block, ExprId, ExprKind, Name, PatId, PatKind, Stmt, TypeRef};
use crate::link::ValueId;

impl<'d> Infer<'d, '_, '_> {
    /// A block: its items, its statements, its value.
    pub(super) fn block(&mut self, id: ExprId, block: &'d Block, expected: Option<Ty>) -> Ty {
        let module = self.module;
        if let Some(own) = self.program().block_mods.get(&(self.owner, id)) {
            self.module = *own;
        }
        let (locals, tests) = (self.locals.len(), self.assumed.len());
        let diverges = self.statements(block);
        let ty = match block.tail {
            Some(tail) if self.is_on(self.body.expr(tail).cfg.as_deref()) => self.expr(tail, expected),
            Some(_) => Ty::unit(),
            None if diverges => Ty::never(),
            None => Ty::unit(),
        };
        self.end_variables(locals, id);
        self.assumed.truncate(tests);
        self.module = module;
        ty
    }

    /// The statements of a block; whether one never ends.
    fn statements(&mut self, block: &'d Block) -> bool {
        block.stmts.iter().fold(false, |diverges, stmt| diverges | self.stmt(stmt))
    }

    /// A statement; whether it never ends.
    fn stmt(&mut self, stmt: &'d Stmt) -> bool {
        let (maybe, locals) = (self.maybe, self.locals.len());
        let diverges = match stmt {
            Stmt::Let { pat, ty, init, otherwise, cfg } => {
                if self.is_on(cfg.as_deref()) {
                    self.let_(*pat, ty.as_deref(), *init, *otherwise);
                }
                false
            }
            Stmt::Expr(id) => match self.expansion(*id) {
                Some(block) => self.spliced(*id, block),
                None => self.ignored(*id),
            },
        };
        self.end_temporaries(locals);
        self.pending.clear();
        self.maybe = maybe;
        diverges
    }

    /// An expression whose value nobody takes; whether it never ends.
    fn ignored(&mut self, id: ExprId) -> bool {
        let on = self.is_on(self.body.expr(id).cfg.as_deref());
        let ty = if on { self.expr(id, None) } else { Ty::unit() };
        self.lost(id, ty);
        matches!(ty.kind(), TyKind::Never)
    }

    /// The statements that a macro expands to.
    fn expansion(&self, id: ExprId) -> Option<&'d Block> {
        match &self.body.expr(id).kind {
            ExprKind::Block(block) if block.is_expansion => Some(block),
            _ => None,
        }
    }

    /// A macro in the place of a statement: `let` in it declares for what follows, by the names that the call gives. Those
    /// that its rules give are not seen there: without a name, they end with the statement, as temporaries do.
    fn spliced(&mut self, id: ExprId, block: &'d Block) -> bool {
        if !self.is_on(self.body.expr(id).cfg.as_deref()) {
            return false;
        }
        let locals = self.locals.len();
        let diverges = self.statements(block) | block.tail.is_some_and(|tail| self.ignored(tail));
        let call = self.body.expr(id).span.lo;
        for local in self.locals[locals..].iter_mut().filter(|local| local.span.lo == call) {
            local.name = Name::default();
        }
        diverges
    }

    fn let_(&mut self, pat: PatId, ty: Option<&'d TypeRef>, init: Option<ExprId>, otherwise: Option<ExprId>) {
        let written = ty.map(|ty| self.lower_told(ty));
        let temporaries = self.locals.len();
        let given = init.map(|init| self.expr(init, written));
        let ty = match (written, given) {
            (Some(written), Some(given)) => {
                self.coerce(given, written);
                self.solve_pending();
                // What is written may leave out more than what is given knows: `let x: impl T`, aliases.
                if self.cx.shallow(written).is_unknown() { given } else { written }
            }
            (Some(written), None) => written,
            (None, Some(given)) => given,
            (None, None) => self.cx.table.var(),
        };
        if let Some(otherwise) = otherwise {
            let assumed = self.assumed.len();
            if let Some(init) = init {
                self.assume_pattern(init, pat, false);
            }
            // What the value needed is gone where it does not fit.
            self.end_temporaries(temporaries);
            let mut branches = self.branches(self.locals.len());
            let given = self.expr(otherwise, None);
            self.end_branch(&mut branches, given);
            self.join_branches(&branches);
            self.assumed.truncate(assumed);
            if let Some(init) = init {
                self.assume_pattern(init, pat, true);
            }
        }
        if let Some(init) = init {
            self.extend_temporary(init, temporaries);
            if !matches!(self.body.pat(pat).kind, PatKind::Wild) {
                self.moved(init);
            }
        }
        // What the pattern binds may hide what stands in the value.
        let (bound, known) = (self.locals.len(), init.map(|init| self.known_of(init)));
        self.pat(pat, ty);
        self.note_known(bound, pat, known.unwrap_or_default());
        if let (Some(init), PatKind::Bind { .. }) = (init, &self.body.pat(pat).kind) {
            self.bound_nonblocking(bound, init);
        }
        match (init, &self.body.pat(pat).kind) {
            (Some(init), PatKind::Wild) => self.lost(init, ty),
            (Some(init), PatKind::Bind { .. }) if bound < self.locals.len() => self.holds_some(init),
            (Some(_), _) => {}
            // It may be given a value later, or none.
            (None, _) => self.locals[bound..].iter_mut().for_each(|local| local.owned = false),
        }
    }

    /// What a variable is that is bound to an expression.
    fn known_of(&self, init: ExprId) -> (Option<Value>, Option<ValueId>) {
        (self.fixed_value(init), self.static_behind(init))
    }

    /// Notes of the variable that a pattern has bound what is known of it.
    fn note_known(&mut self, bound: usize, pat: PatId, (value, of_static): (Option<Value>, Option<ValueId>)) {
        let PatKind::Bind { mutable, by_ref, sub: None, .. } = self.body.pat(pat).kind else { return };
        if let Some(local) = self.locals.get_mut(bound) {
            local.of_static = of_static;
            local.value = value.filter(|_| !mutable && !by_ref);
        }
    }
}
