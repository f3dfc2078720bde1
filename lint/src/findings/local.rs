//! Findings about a context's own code, not about what it calls.

use super::advice::{self, Advised};
use super::contexts::AsyncContext;
use super::reporter::Reporter;
use crate::facts::Span;
use crate::report::{CallBy, Confidence, Finding, Obstacle, Step, StepKind};
use crate::rules::{Level, RuleId};

impl Reporter<'_, '_, '_, '_, '_> {
    /// Guards of blocking locks that the context holds over an await.
    pub(super) fn held_guards(&self, context: &AsyncContext) -> Vec<Finding> {
        let guards = self.bodies.get(context.owner).held_guards.iter();
        let own = guards.filter(|guard| guard.region == context.region);
        own.filter_map(|guard| {
            let place = Some((self.program().file_of(context.owner), guard.awaited));
            let chain = vec![Step { place, callee: "this await".to_owned(), kind: StepKind::Call }];
            let finding =
                self.local(context, RuleId::LockAcrossAwait, guard.guard, "the guard of a blocking lock")?;
            Some(Finding { chain, ..finding })
        })
        .collect()
    }

    /// Loops of the context that wait by spinning.
    pub(super) fn spins(&self, context: &AsyncContext) -> Vec<Finding> {
        let spins = self.bodies.get(context.owner).spins.iter();
        let own = spins.filter(|spin| spin.region == context.region);
        own.filter_map(|spin| self.local(context, RuleId::Spin, spin.span, "a loop that spins")).collect()
    }

    /// A finding about the context's own code, not about what it calls.
    fn local(&self, context: &AsyncContext, rule: RuleId, span: Span, what: &str) -> Option<Finding> {
        let (package, target) = self.target(context)?;
        let level = self.analysis.levels.of(rule);
        if self.is_allowed(&self.allowed_at(context.owner, span, span), rule) {
            return None;
        }
        (level != Level::Allow).then(|| Finding {
            rule,
            level,
            confidence: Confidence::Certain,
            package,
            target,
            file: self.program().file_of(context.owner),
            span,
            call_span: span,
            by: CallBy::Call,
            context: self.context(context),
            callee: what.to_owned(),
            root: what.to_owned(),
            chain: Vec::new(),
            doubt: None,
            help: advice::by_rule(rule, Advised::new(self.analysis.workspace, package, target)),
            observed: None,
            fix: Err(Obstacle::Counterpart),
            also: Vec::new(),
        })
    }
}
