//! Conditions that are decided before the program runs: `if cfg!(unix)`, `if !cfg!(test) && ready`, `if VERBOSE`.

use super::body::Infer;
use super::values::Value;
use crate::cfg::State;
use crate::facts::{ExprId, ExprKind, MacroCall, Operator};
use crate::link::Def;

impl Infer<'_, '_, '_> {
    /// What is known of a condition before the program runs; [`None`] where it depends on values.
    pub(super) fn decided(&self, id: ExprId) -> Option<State> {
        match &self.body.expr(id).kind {
            ExprKind::Macro(call) => self.cfg_macro(call),
            ExprKind::Lit(_) | ExprKind::Path(_) => match self.fixed_value(id)? {
                Value::Bool(value) => Some(if value { State::On } else { State::Off }),
                _ => None,
            },
            ExprKind::Let { pat, expr } => {
                self.rules_out(*pat, self.fixed_value(*expr)?).then_some(State::Off)
            }
            ExprKind::Unary(Operator::Not, inner) => self.decided(*inner).map(State::negated),
            ExprKind::Binary { op: Operator::And, lhs, rhs } => self.decisive(State::Off, *lhs, *rhs),
            ExprKind::Binary { op: Operator::Or, lhs, rhs } => self.decisive(State::On, *lhs, *rhs),
            _ => None,
        }
    }

    /// One side is enough where it has the value that decides.
    fn decisive(&self, value: State, lhs: ExprId, rhs: ExprId) -> Option<State> {
        match (self.decided(lhs), self.decided(rhs)) {
            (Some(left), _) if left == value => Some(value),
            (_, Some(right)) if right == value => Some(value),
            (Some(left), Some(right)) => Some(if left == State::Unknown { left } else { right }),
            _ => None,
        }
    }

    fn cfg_macro(&self, call: &MacroCall) -> Option<State> {
        let names = call.path.names();
        let program = self.program();
        let found = program.resolve_macro(self.module, call.path.global, &names)?;
        if !matches!(program.lang.get("cfg"), Some(Def::Macro(id)) if *id == found) {
            return None;
        }
        let text = program.input_text(program.file_of(self.owner), call);
        Some(self.cfg.eval(&crate::read::read_cfg(text)?))
    }
}
