//! Macro calls: what their inputs run and what they give.

use super::body::Infer;
use super::inferred::Target;
use super::lower::Lowering;
use super::ty::{Ty, TyKind};
use crate::cfg::State;
use crate::facts::{Cfg, ExprId, MacroArg, MacroCall, MacroInput, Name, SelectArm};
use crate::link::{Awaits, MacroAttrs, MacroId};
use crate::read::words;

/// What follows the name of an arm that is taken where no other is ready, without blanks.
const AT_ONCE: [&str; 3] = ["=>", "()=>", "(Duration::ZERO)=>"];

impl<'d> Infer<'d, '_, '_> {
    pub(super) fn macro_(&mut self, id: ExprId, call: &'d MacroCall, expected: Option<Ty>) -> Ty {
        let names = call.path.names();
        let found = self.program().resolve_macro(self.module, call.path.global, &names);
        let Some(macro_id) = found else { return self.input(id, &call.input, expected) };
        let program = self.program();
        let attrs: &MacroAttrs = &program.macros[macro_id.index()].attrs;
        let unset = |cfg| self.cfg.eval(&Cfg::Flag(cfg)) == State::Off;
        if attrs.opaque || attrs.built_with.is_some_and(unset) {
            return self.returned(macro_id, None);
        }
        if attrs.async_body {
            let span = call.path.span;
            self.async_region(id, span, |infer| infer.input(id, &call.input, None));
            return self.returned(macro_id, None);
        }
        if attrs.blocking.is_some() && !attrs.unless_arm.is_some_and(|arm| self.has_arm(call, arm)) {
            self.record_macro(id, call, macro_id);
        }
        match attrs.awaits {
            Some(awaits) => self.awaiting(id, awaits, &call.input, expected),
            None => {
                let first = self.first_arg(id, &call.input, expected);
                self.returned(macro_id, first)
            }
        }
    }

    fn record_macro(&mut self, id: ExprId, call: &MacroCall, macro_id: MacroId) {
        let name = call.path.segments.last().map(|segment| segment.name).unwrap_or_default();
        let span = self.body.expr(id).span;
        let call = self.call_of(span, call.path.name_span(), name, Target::Macro(macro_id));
        self.out.calls.push(call);
    }

    /// Whether an arm of that name is taken at once where no other is ready: `default => …`, `default() => …`.
    fn has_arm(&self, call: &MacroCall, arm: Name) -> bool {
        let program = self.program();
        let text = program.input_text(program.file_of(self.owner), call);
        words(text).filter(|word| *word == arm.as_str()).any(|word| {
            let end = word.as_ptr().addr() - text.as_ptr().addr() + word.len();
            let rest = || text[end..].chars().filter(|char| !char.is_whitespace());
            AT_ONCE.iter().any(|at_once| rest().take(at_once.len()).eq(at_once.chars()))
        })
    }

    /// Infers the input; gives the type of its first argument.
    fn first_arg(&mut self, id: ExprId, input: &'d MacroInput, expected: Option<Ty>) -> Option<Ty> {
        match input {
            MacroInput::Exprs(args) => {
                let mut first = None;
                for arg in args {
                    let ty = self.arg(arg);
                    first.get_or_insert(ty);
                }
                first
            }
            other => Some(self.input(id, other, expected)),
        }
    }

    fn arg(&mut self, arg: &'d MacroArg) -> Ty {
        self.expr(arg.value, None)
    }

    /// Infers an input for what runs in it; the type of a block or a match is the macro's, as for
    /// `matches!`-likes and macros that only wrap statements.
    fn input(&mut self, id: ExprId, input: &'d MacroInput, expected: Option<Ty>) -> Ty {
        match input {
            MacroInput::Exprs(args) => {
                args.iter().for_each(|arg| {
                    self.arg(arg);
                });
                Ty::unknown()
            }
            MacroInput::Block(block) => {
                self.expr(*block, expected);
                Ty::unknown()
            }
            MacroInput::Matches(inner) => {
                self.expr(*inner, None);
                Ty::bool()
            }
            MacroInput::Choice(inner) => self.expr(*inner, expected),
            MacroInput::Select { arms, otherwise } => self.select_arms(id, arms, otherwise, expected),
            MacroInput::Unread => Ty::unknown(),
        }
    }

    /// What a macro gives by its declaration, with the type of its first argument put in.
    fn returned(&mut self, id: MacroId, first: Option<Ty>) -> Ty {
        let Some(ty) = self.program().macro_returns(id) else { return Ty::unknown() };
        let module = self.program().macros[id.index()].module;
        let db = self.db();
        let mut lowering = Lowering::new(db, module);
        lowering.arg = Some(match first {
            Some(ty) => ty,
            None => self.cx.table.var(),
        });
        let ty = lowering.lower(ty);
        self.cx.normalize(ty)
    }

    /// Macros that poll futures where they stand.
    fn awaiting(&mut self, id: ExprId, awaits: Awaits, input: &'d MacroInput, expected: Option<Ty>) -> Ty {
        match (awaits, input) {
            (Awaits::Join | Awaits::TryJoin, MacroInput::Exprs(args)) => {
                let outputs: Vec<Ty> = args
                    .iter()
                    .map(|arg| {
                        let (since, calls) = (self.locals.len(), self.out.calls.len());
                        let ty = self.arg(arg);
                        self.awaits_at_once(arg.value, calls);
                        self.end_temporaries(since);
                        self.cx.output_of(ty).unwrap_or_else(Ty::unknown)
                    })
                    .collect();
                self.awaited(id);
                if awaits == Awaits::Join { Ty::tuple(outputs) } else { self.all_ok(&outputs) }
            }
            (_, input) => self.input(id, input, expected),
        }
    }

    /// `Result<(A, B), E>` of `Result<A, E>` and `Result<B, E>`.
    fn all_ok(&mut self, outputs: &[Ty]) -> Ty {
        let mut oks = Vec::new();
        let mut error = Ty::unknown();
        for output in outputs {
            let output = self.cx.normalize(*output);
            match output.kind() {
                TyKind::Adt(_, args) if self.cx.is_lang(output, "Result") => {
                    oks.push(args.first().copied().unwrap_or_else(Ty::unknown));
                    error = args.get(1).copied().unwrap_or(error);
                }
                _ => oks.push(Ty::unknown()),
            }
        }
        match self.program().lang_adt("Result") {
            Some(id) => Ty::new(TyKind::Adt(id, Box::new([Ty::tuple(oks), error]))),
            None => Ty::unknown(),
        }
    }

    fn select_arms(
        &mut self,
        id: ExprId,
        arms: &'d [SelectArm],
        otherwise: &'d [ExprId],
        expected: Option<Ty>,
    ) -> Ty {
        let mut futures = Vec::new();
        for arm in arms {
            let since = self.locals.len();
            if let Some(guard) = arm.guard {
                self.expr(guard, None);
            }
            let calls = self.out.calls.len();
            futures.push(self.expr(arm.future, None));
            self.awaits_at_once(arm.future, calls);
            // The futures are kept in a variable, and what they needed to be made ends with that.
            self.end_temporaries(since);
        }
        self.awaited(id);
        let mut result = Ty::never();
        for (arm, future) in arms.iter().zip(futures) {
            let output = self.cx.output_of(future).unwrap_or_else(Ty::unknown);
            let locals = self.locals.len();
            self.pat(arm.pat, output);
            let given = self.expr(arm.handler, expected);
            self.end_variables(locals, arm.handler);
            result = self.join(result, given);
        }
        for handler in otherwise {
            let given = self.expr(*handler, expected);
            result = self.join(result, given);
        }
        result
    }
}
