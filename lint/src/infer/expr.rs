//! Types of expressions.

use super::body::Infer;
use super::inferred::RegionKind;
use super::ty::{Args, Ty, TyKind};
use crate::cfg::State;
use crate::facts::{Arm, ExprId, ExprKind, FieldInit, Lit, Name, Operator, Path};
use crate::link::{Def, Namespace};

impl<'d> Infer<'d, '_, '_> {
    /// The type of an expression; `expected` is what its place asks for, as a hint.
    pub(super) fn expr(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        if self.depth > super::body::MAX_EXPR_DEPTH {
            return Ty::unknown();
        }
        self.depth += 1;
        let maybe = self.maybe;
        let ty =
            if self.is_on(self.body.expr(id).cfg.as_deref()) { self.kind(id, expected) } else { Ty::unit() };
        self.maybe = maybe;
        self.depth -= 1;
        self.note_type(id, ty);
        ty
    }

    fn kind(&mut self, id: ExprId, expected: Option<Ty>) -> Ty {
        let body = self.body;
        match &body.expr(id).kind {
            ExprKind::Path(path) => self.path_expr(path),
            ExprKind::Lit(lit) => self.lit(lit),
            ExprKind::Call { callee, args } => self.call(id, *callee, args, expected),
            ExprKind::MethodCall { .. } => self.method_call(id, expected),
            ExprKind::Field { base, name } => self.field(*base, *name),
            ExprKind::Index { base, index } => self.index(id, *base, *index),
            ExprKind::Deref(inner) => {
                let ty = self.place(*inner);
                self.own_operator(id, "deref", "deref", ty, &[]);
                self.cx.deref(ty).map_or_else(Ty::unknown, |ty| self.cx.normalize(ty))
            }
            ExprKind::Unary(op, inner) => self.unary(id, *op, *inner),
            ExprKind::Binary { op, lhs, rhs } => self.binary(id, *op, *lhs, *rhs),
            ExprKind::Assign { lhs, rhs } => {
                let locals = self.locals.len();
                let place = self.expr(*lhs, None);
                self.changes(*lhs);
                // The place is looked for once the value is there.
                self.end_temporaries(locals);
                let value = self.expr(*rhs, Some(place));
                self.coerce(value, place);
                self.replaced(id, *lhs, place);
                if matches!(body.expr(*lhs).kind, ExprKind::Field { .. }) {
                    self.may_disarm(*lhs, place);
                }
                self.assigned(*lhs);
                Ty::unit()
            }
            ExprKind::Cast { expr, ty } => {
                self.expr(*expr, None);
                self.lower(ty)
            }
            ExprKind::Ref { expr, mutable } => {
                if *mutable {
                    self.changes(*expr);
                }
                let inner = expected.and_then(|ty| match self.cx.shallow(ty).kind() {
                    TyKind::Ref(inner) => Some(*inner),
                    _ => None,
                });
                let ty = self.expr(*expr, inner);
                self.lost(*expr, ty);
                if *mutable {
                    self.may_disarm(*expr, ty);
                }
                ty.reference()
            }
            ExprKind::Block(block) => self.block(id, block, expected),
            ExprKind::Async(block) => {
                let span = body.expr(id).span;
                self.async_region(id, span, |infer| infer.expr(block.body, None))
            }
            ExprKind::If { cond, then, otherwise } => self.if_(*cond, *then, *otherwise, expected),
            ExprKind::Let { pat, expr } => {
                let ty = self.expr(*expr, None);
                self.pat(*pat, ty);
                Ty::bool()
            }
            ExprKind::Match { scrutinee, arms } => self.match_(*scrutinee, arms, expected),
            ExprKind::While { cond, body } => {
                let (locals, start) = (self.locals.len(), self.loop_start());
                self.expr(*cond, None);
                self.end_condition(*cond, locals);
                self.loop_body(*body);
                self.end_variables(locals, *body);
                self.end_loop(start);
                self.check_spin(id, start);
                Ty::unit()
            }
            ExprKind::Loop(inner) => {
                let start = self.loop_start();
                let ty = self.loop_body(*inner);
                self.end_loop(start);
                self.check_spin(id, start);
                // A loop without a `break` never ends.
                if self.cx.table.is_free(ty) && !self.has_break(*inner) { Ty::never() } else { ty }
            }
            ExprKind::For { pat, iter, body, is_await } => self.for_(id, *pat, *iter, *body, *is_await),
            ExprKind::Closure(closure) => self.closure(id, closure, expected),
            ExprKind::Await(inner) => {
                let ty = self.expr(*inner, None);
                self.awaited(id);
                self.cx.output_of(ty).unwrap_or_else(Ty::unknown)
            }
            ExprKind::Try(inner) => self.try_(id, *inner),
            ExprKind::Return(value) => {
                if let Some(value) = value {
                    let result = self.result;
                    let given = self.expr(*value, Some(result));
                    self.coerce(given, result);
                }
                Ty::never()
            }
            ExprKind::Break(value) => {
                let ty = value.map(|value| self.expr(value, None));
                if let (Some(ty), Some(open)) = (ty, self.breaks.last().copied()) {
                    self.coerce(ty, open);
                }
                Ty::never()
            }
            ExprKind::Continue => Ty::never(),
            ExprKind::Yield(value) => {
                if let Some(value) = value {
                    self.expr(*value, None);
                }
                self.awaited(id);
                Ty::unit()
            }
            ExprKind::Struct { path, fields, rest } => self.struct_(path, fields, *rest),
            ExprKind::Tuple(items) => self.tuple(items, expected),
            ExprKind::Array(items) => self.array(items, expected),
            ExprKind::Repeat(item) => {
                let item = self.expr(*item, None);
                Ty::new(TyKind::Array(item))
            }
            ExprKind::Range(from, to) => self.range(*from, *to),
            ExprKind::Macro(call) => self.macro_(id, call, expected),
            ExprKind::Unread(parts) => {
                parts.iter().for_each(|part| {
                    self.expr(*part, None);
                });
                Ty::unknown()
            }
        }
    }

    fn lit(&mut self, lit: &Lit) -> Ty {
        match lit {
            Lit::Str(_) => Ty::str().reference(),
            Lit::ByteStr => Ty::new(TyKind::Array(Ty::prim("u8"))).reference(),
            Lit::CStr => Ty::unknown(),
            Lit::Byte => Ty::prim("u8"),
            Lit::Char => Ty::prim("char"),
            Lit::Bool(_) => Ty::bool(),
            Lit::Int(_, suffix) if suffix.is_empty() => self.cx.table.int_var(),
            Lit::Float(_, suffix) if suffix.is_empty() => self.cx.table.float_var(),
            Lit::Int(_, suffix) | Lit::Float(_, suffix) => Ty::new(TyKind::Prim(*suffix)),
        }
    }

    /// Makes a value's type agree with what its place asks for, dereferencing where Rust would.
    pub(super) fn coerce(&mut self, given: Ty, wanted: Ty) {
        let (given, wanted) = (self.cx.shallow(given), self.cx.shallow(wanted));
        if matches!(given.kind(), TyKind::Never) {
            return;
        }
        let point = self.cx.table.snapshot();
        if self.cx.table.unify(given, wanted) {
            return;
        }
        self.cx.table.rollback(point);
        if let (TyKind::Ref(mut_given), TyKind::Ref(inner)) = (given.kind(), wanted.kind()) {
            let steps = self.cx.steps(*mut_given);
            for step in steps.into_iter().skip(1) {
                let point = self.cx.table.snapshot();
                if self.cx.table.unify(step, *inner) {
                    return;
                }
                self.cx.table.rollback(point);
            }
        }
    }

    fn field(&mut self, base: ExprId, name: Name) -> Ty {
        let ty = self.place(base);
        for step in self.cx.steps(ty) {
            match step.kind() {
                TyKind::Tuple(items) => {
                    if let Some(item) = name.parse::<usize>().ok().and_then(|at| items.get(at)) {
                        return *item;
                    }
                }
                TyKind::Adt(id, args) => {
                    let fields = self.db().fields(*id, None);
                    if let Some((_, ty)) = fields.iter().find(|(own, _)| *own == name) {
                        let data = &self.program().adts[id.index()];
                        let ty = ty.subst(&super::ty::Subst::new(&data.generics.params, args));
                        return self.cx.normalize(ty);
                    }
                }
                _ => {}
            }
        }
        Ty::unknown()
    }

    fn index(&mut self, id: ExprId, base: ExprId, index: ExprId) -> Ty {
        let ty = self.place(base);
        let by = self.expr(index, None);
        let by_range = self.is_range(by);
        let lang = self.program().lang_trait("index");
        for step in self.cx.steps(ty) {
            match step.kind() {
                TyKind::Slice(element) | TyKind::Array(element) => {
                    return if by_range { Ty::new(TyKind::Slice(*element)) } else { *element };
                }
                TyKind::Str => return Ty::str(),
                TyKind::Adt(..) => {
                    let args: Args = Box::new([by]);
                    let found =
                        lang.and_then(|lang| self.cx.project(step, lang, &args, Name::from("Output")));
                    if let Some(found) = found
                        && !matches!(found.kind(), TyKind::Proj(..))
                    {
                        self.own_operator(id, "index", "index", step, &[by]);
                        return found;
                    }
                }
                _ => {}
            }
        }
        Ty::unknown()
    }

    fn is_range(&self, ty: Ty) -> bool {
        let ty = self.cx.shallow(ty);
        ["Range", "RangeFrom", "RangeTo", "RangeInclusive", "RangeToInclusive", "RangeFull"]
            .iter()
            .any(|name| self.cx.is_lang(ty, name))
    }

    fn unary(&mut self, id: ExprId, op: Operator, inner: ExprId) -> Ty {
        let ty = self.expr(inner, None);
        let ty = self.cx.normalize(ty);
        if matches!(ty.kind(), TyKind::Prim(_) | TyKind::Var(_)) {
            return ty;
        }
        let lang = if op == Operator::Not { "not" } else { "neg" };
        self.own_operator(id, lang, lang, ty, &[]);
        self.operator_output(lang, ty, &Args::default())
    }

    fn operator_output(&mut self, lang: &str, own: Ty, args: &Args) -> Ty {
        let Some(lang) = self.program().lang_trait(lang) else { return Ty::unknown() };
        self.cx.project(own, lang, args, Name::from("Output")).unwrap_or_else(Ty::unknown)
    }

    fn binary(&mut self, id: ExprId, op: Operator, lhs: ExprId, rhs: ExprId) -> Ty {
        let locals = self.locals.len();
        let left = self.expr(lhs, None);
        if matches!(op, Operator::And | Operator::Or) {
            self.end_condition(lhs, locals);
        }
        // Of what is built in, the value is computed before the place is looked for.
        if op == Operator::OpAssign && matches!(self.cx.shallow(left).kind(), TyKind::Prim(_)) {
            self.end_temporaries(locals);
        }
        let hint = op.compares().then_some(left);
        let tests = self.assumed.len();
        let right = self.expr(rhs, hint);
        if matches!(op, Operator::And | Operator::Or) {
            self.assumed.truncate(tests);
        }
        let (left, right) = (self.cx.normalize(left), self.cx.normalize(right));
        self.operator_call(id, op, left, right);
        match op {
            _ if op.compares() => {
                self.literals_agree(left, right);
                Ty::bool()
            }
            Operator::And | Operator::Or => Ty::bool(),
            Operator::OpAssign => {
                self.assigning_operator(id, left, right);
                self.changes(lhs);
                self.literals_agree(left, right);
                Ty::unit()
            }
            _ => self.arithmetic(op, left, right),
        }
    }

    /// A literal beside a typed number has its type.
    fn literals_agree(&mut self, left: Ty, right: Ty) {
        let literal = |ty: Ty| matches!(ty.kind(), TyKind::Var(_));
        if literal(left) || literal(right) {
            self.cx.table.unify(left, right);
        }
    }

    fn arithmetic(&mut self, op: Operator, left: Ty, right: Ty) -> Ty {
        let peel = |ty: Ty| match ty.kind() {
            TyKind::Ref(inner) if matches!(inner.kind(), TyKind::Prim(_)) => *inner,
            _ => ty,
        };
        let (left, right) = (peel(left), peel(right));
        let number = |ty: Ty| matches!(ty.kind(), TyKind::Prim(_) | TyKind::Var(_));
        if number(left) && number(right) {
            if !matches!(op, Operator::Shl | Operator::Shr) {
                self.cx.table.unify(left, right);
            }
            return if matches!(left.kind(), TyKind::Var(_)) { self.cx.shallow(right) } else { left };
        }
        let Some(lang) = operator_trait(op) else { return Ty::unknown() };
        self.operator_output(lang, left, &Args::from([right]))
    }

    fn if_(&mut self, cond: ExprId, then: ExprId, otherwise: Option<ExprId>, expected: Option<Ty>) -> Ty {
        let locals = self.locals.len();
        self.expr(cond, None);
        self.end_condition(cond, locals);
        let decided = self.decided(cond);
        if decided == Some(State::Off) {
            self.locals.truncate(locals);
            return otherwise.map_or_else(Ty::unit, |otherwise| self.expr(otherwise, expected));
        }
        let (maybe, tests) = (self.maybe, self.assumed.len());
        self.maybe |= decided == Some(State::Unknown);
        self.assume(cond, true);
        let first = self.expr(then, expected);
        self.end_variables(locals, then);
        self.assumed.truncate(tests);
        let otherwise = otherwise.filter(|_| decided != Some(State::On));
        let ty = match otherwise {
            Some(otherwise) => {
                self.assume(cond, false);
                let second = self.expr(otherwise, expected.or(Some(first)));
                self.assumed.truncate(tests);
                if matches!(self.cx.shallow(second).kind(), TyKind::Never) {
                    self.assume(cond, true);
                }
                self.join(first, second)
            }
            None if decided == Some(State::On) => first,
            None => Ty::unit(),
        };
        // What follows a branch that leaves is reached by the other one.
        if matches!(self.cx.shallow(first).kind(), TyKind::Never) {
            self.assume(cond, false);
        }
        self.maybe = maybe;
        ty
    }

    /// The type of branches: the first that is known.
    pub(super) fn join(&mut self, first: Ty, second: Ty) -> Ty {
        let (a, b) = (self.cx.shallow(first), self.cx.shallow(second));
        if matches!(a.kind(), TyKind::Never | TyKind::Unknown) {
            return b;
        }
        if !matches!(b.kind(), TyKind::Never) {
            self.coerce(b, a);
        }
        a
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &'d [Arm], expected: Option<Ty>) -> Ty {
        let ty = self.expr(scrutinee, None);
        let tests = self.assumed.len();
        let (mut result, mut left) = (Ty::never(), Vec::new());
        for arm in arms {
            let maybe = self.maybe;
            if self.is_on(arm.cfg.as_deref()) {
                let (locals, before) = (self.locals.len(), self.assumed.len());
                self.pat(arm.pat, ty);
                self.assume_pattern(scrutinee, arm.pat, true);
                if let Some(guard) = arm.guard {
                    self.expr(guard, None);
                }
                let given = self.expr(arm.body, expected);
                self.end_variables(locals, arm.body);
                self.assumed.truncate(before);
                if arm.guard.is_none() && !self.maybe {
                    self.assume_pattern(scrutinee, arm.pat, false);
                    if matches!(self.cx.shallow(given).kind(), TyKind::Never) {
                        left.push(arm.pat);
                    }
                }
                result = self.join(result, given);
            }
            self.maybe = maybe;
        }
        self.assumed.truncate(tests);
        // What follows is not reached by arms that leave.
        left.into_iter().for_each(|pat| self.assume_pattern(scrutinee, pat, false));
        result
    }

    fn loop_body(&mut self, body: ExprId) -> Ty {
        let open = self.cx.table.var();
        self.breaks.push(open);
        self.expr(body, None);
        self.breaks.pop();
        open
    }

    /// Whether a `break` stands within a loop's own body.
    fn has_break(&self, body: ExprId) -> bool {
        let span = self.body.expr(body).span;
        // Children come before their parents; what a loop holds lies right before its body.
        self.body.exprs[..body.0 as usize]
            .iter()
            .rev()
            .take_while(|expr| expr.span.lo >= span.lo || expr.span.hi > span.lo)
            .any(|expr| matches!(expr.kind, ExprKind::Break(_)))
    }

    fn for_(
        &mut self,
        id: ExprId,
        pat: crate::facts::PatId,
        iter: ExprId,
        body: ExprId,
        is_await: bool,
    ) -> Ty {
        let ty = self.expr(iter, None);
        let ty = self.cx.normalize(ty);
        let item = if is_await { Ty::unknown() } else { self.iterate(iter, ty) };
        if is_await {
            self.awaited(id);
        }
        let (locals, start) = (self.locals.len(), self.loop_start());
        self.pat(pat, item);
        self.loop_body(body);
        self.end_variables(locals, body);
        self.end_loop(start);
        Ty::unit()
    }

    fn try_(&mut self, id: ExprId, inner: ExprId) -> Ty {
        let ty = self.expr(inner, None);
        let ty = self.cx.normalize(ty);
        // The two that nearly every `?` stands on need no trait.
        if let TyKind::Adt(_, args) = ty.kind()
            && (self.cx.is_lang(ty, "Result") || self.cx.is_lang(ty, "Option"))
        {
            if let Some(error) = args.get(1) {
                self.convert_error(id, *error);
            }
            return args.first().copied().unwrap_or_else(Ty::unknown);
        }
        let Some(lang) = self.program().lang_trait("try") else { return Ty::unknown() };
        self.cx.project(ty, lang, &Args::default(), Name::from("Output")).unwrap_or_else(Ty::unknown)
    }

    /// The `From` call of a `?` whose error becomes another that the tree defines.
    fn convert_error(&mut self, id: ExprId, error: Ty) {
        let result = self.cx.shallow(self.result);
        let TyKind::Adt(_, args) = result.kind() else { return };
        let Some(wanted) = args.get(1).map(|ty| self.cx.normalize(*ty)) else { return };
        let error = self.cx.normalize(error);
        if self.cx.is_lang(result, "Result") && wanted != error {
            self.own_operator(id, "from", "from", wanted, &[error]);
        }
    }

    fn struct_(&mut self, path: &'d Path, fields: &'d [FieldInit], rest: Option<ExprId>) -> Ty {
        let (ty, variant) = self.struct_type(path);
        for field in fields {
            let maybe = self.maybe;
            if self.is_on(field.cfg.as_deref()) {
                let wanted = self.field_type(ty, variant, field.name);
                let given = self.expr(field.value, wanted);
                if let Some(wanted) = wanted {
                    self.coerce(given, wanted);
                }
            }
            self.maybe = maybe;
        }
        if let Some(rest) = rest {
            self.expr(rest, Some(ty));
        }
        ty
    }

    /// The type that a struct expression or pattern names, and its variant.
    pub(super) fn struct_type(&mut self, path: &Path) -> (Ty, Option<u32>) {
        let names = path.names();
        let first = path.segments.first().map(|segment| segment.name);
        if first.is_some_and(|name| name == "Self") && names.len() == 2 {
            let own = self.lowering.self_ty.unwrap_or_else(Ty::unknown);
            if let TyKind::Adt(id, _) = own.kind() {
                return (own, self.variant_named(*id, names[1]));
            }
        }
        if path.qself.is_none()
            && let Some(found) = self.program().resolve(self.module, path.global, &names, Namespace::Types)
            && let Def::Variant(id, variant) = found.def
        {
            let args = path.segments.iter().rev().find_map(|segment| segment.args.as_deref());
            let ty = self.with_lowering(|lowering| lowering.adt(id, args));
            return (ty, Some(variant));
        }
        let ty = self.with_lowering(|lowering| lowering.lower(&crate::facts::TypeRef::Path(path.clone())));
        (self.cx.normalize(ty), None)
    }

    pub(super) fn variant_named(&self, id: crate::link::AdtId, name: Name) -> Option<u32> {
        match &self.program().adts[id.index()].kind {
            crate::link::AdtKind::Enum(facts) => {
                facts.variants.iter().position(|variant| variant.name == name).map(|at| at as u32)
            }
            crate::link::AdtKind::Struct(_) => None,
        }
    }

    /// The type of a field of a struct or variant.
    pub(super) fn field_type(&mut self, ty: Ty, variant: Option<u32>, name: Name) -> Option<Ty> {
        let TyKind::Adt(id, args) = self.cx.shallow(ty).kind() else { return None };
        let (_, field) = *self.db().fields(*id, variant).iter().find(|(own, _)| *own == name)?;
        let data = &self.program().adts[id.index()];
        let field = field.subst(&super::ty::Subst::new(&data.generics.params, args));
        Some(self.cx.normalize(field))
    }

    fn tuple(&mut self, items: &[ExprId], expected: Option<Ty>) -> Ty {
        let hints: Vec<Option<Ty>> = match expected.map(|ty| self.cx.shallow(ty).kind()) {
            Some(TyKind::Tuple(wanted)) if wanted.len() == items.len() => {
                wanted.iter().copied().map(Some).collect()
            }
            _ => vec![None; items.len()],
        };
        Ty::tuple(items.iter().zip(hints).map(|(item, hint)| self.expr(*item, hint)).collect())
    }

    fn array(&mut self, items: &[ExprId], expected: Option<Ty>) -> Ty {
        let hint = expected.and_then(|ty| match self.cx.shallow(ty).kind() {
            TyKind::Array(element) | TyKind::Slice(element) => Some(*element),
            _ => None,
        });
        let mut element = self.cx.table.var();
        for item in items {
            let given = self.expr(*item, hint);
            element = self.join(element, given);
        }
        Ty::new(TyKind::Array(element))
    }

    fn range(&mut self, from: Option<ExprId>, to: Option<ExprId>) -> Ty {
        let start = from.map(|from| self.expr(from, None));
        let end = to.map(|to| self.expr(to, start));
        if let (Some(start), Some(end)) = (start, end) {
            self.cx.table.unify(start, end);
        }
        let name = match (start, end) {
            (Some(_), Some(_)) => "Range",
            (Some(_), None) => "RangeFrom",
            (None, Some(_)) => "RangeTo",
            (None, None) => "RangeFull",
        };
        let Some(id) = self.program().lang_adt(name) else { return Ty::unknown() };
        let args: Args = start.or(end).into_iter().collect();
        Ty::new(TyKind::Adt(id, args))
    }

    /// Runs `f` in an async region; gives the future's type.
    pub(super) fn async_region(
        &mut self,
        id: ExprId,
        span: crate::facts::Span,
        f: impl FnOnce(&mut Self) -> Ty,
    ) -> Ty {
        let result = self.cx.table.var();
        let (region, outer) = (self.region, std::mem::replace(&mut self.result, result));
        let breaks = std::mem::take(&mut self.breaks);
        let tests = self.assumed.len();
        self.region = self.new_region(RegionKind::Async, Some(id), span);
        let given = f(self);
        self.coerce(given, result);
        self.assumed.truncate(tests);
        self.region = region;
        self.result = outer;
        self.breaks = breaks;
        Ty::new(TyKind::Future(result))
    }

    /// Notes that the region awaits here.
    pub(super) fn awaited(&mut self, id: ExprId) {
        let region = self.region;
        if let Some(region) = self.out.regions.get_mut(region.0 as usize) {
            region.awaits += 1;
        }
        self.check_guards(id);
    }
}

fn operator_trait(op: Operator) -> Option<&'static str> {
    Some(match op {
        Operator::Add => "add",
        Operator::Sub => "sub",
        Operator::Mul => "mul",
        Operator::Div => "div",
        Operator::Rem => "rem",
        Operator::BitAnd => "bitand",
        Operator::BitOr => "bitor",
        Operator::BitXor => "bitxor",
        Operator::Shl => "shl",
        Operator::Shr => "shr",
        _ => return None,
    })
}
