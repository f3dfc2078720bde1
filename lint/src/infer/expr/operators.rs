//! Operators: what they give, and the calls behind them.

use crate::facts::{ExprId, Name, Operator};
use crate::infer::body::Infer;
use crate::infer::ty::{Args, Ty, TyKind};
use crate::report::CallBy;

impl Infer<'_, '_, '_> {
    pub(super) fn unary(&mut self, id: ExprId, op: Operator, inner: ExprId) -> Ty {
        let ty = self.expr(inner, None);
        let ty = self.cx.normalize(ty);
        if matches!(ty.kind(), TyKind::Prim(_) | TyKind::Var(_)) {
            return ty;
        }
        let lang = if op == Operator::Not { "not" } else { "neg" };
        self.own_operator(id, lang, lang, ty, &[]);
        self.operator_output(lang, ty, &Args::default())
    }

    pub(super) fn binary(&mut self, id: ExprId, op: Operator, lhs: ExprId, rhs: ExprId) -> Ty {
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

    fn operator_output(&mut self, lang: &str, own: Ty, args: &Args) -> Ty {
        let Some(lang) = self.program().lang_trait(lang) else { return Ty::unknown() };
        self.cx.project(own, lang, args, Name::from("Output")).unwrap_or_else(Ty::unknown)
    }

    /// The call behind an operator, where user code defines it.
    fn operator_call(&mut self, id: ExprId, op: Operator, left: Ty, right: Ty) {
        if !matches!(left.kind(), TyKind::Adt(..)) {
            return;
        }
        let (lang, method) = match op {
            Operator::Add => ("add", "add"),
            Operator::Sub => ("sub", "sub"),
            Operator::Mul => ("mul", "mul"),
            Operator::Div => ("div", "div"),
            Operator::Eq | Operator::Ne => ("eq", "eq"),
            _ => return,
        };
        let Some(trait_id) = self.program().lang_trait(lang) else { return };
        let Some(fn_id) = self.db().trait_fn(trait_id, Name::from(method)) else { return };
        self.record_implicit(id, CallBy::Operator, fn_id, Box::new([left, right]));
    }

    /// The call behind `+=` and its like: which of them it is was not kept, so that a type must have just one.
    fn assigning_operator(&mut self, id: ExprId, left: Ty, right: Ty) {
        const LANGS: [&str; 10] = [
            "add_assign",
            "sub_assign",
            "mul_assign",
            "div_assign",
            "rem_assign",
            "bitand_assign",
            "bitor_assign",
            "bitxor_assign",
            "shl_assign",
            "shr_assign",
        ];
        if !matches!(left.kind(), TyKind::Adt(..)) {
            return;
        }
        let has = |lang: &&str| {
            self.program().lang_trait(lang).is_some_and(|id| self.cx.select(left, id, &[right]).is_some())
        };
        let found: Vec<&str> = LANGS.into_iter().filter(has).collect();
        if let [only] = found.as_slice() {
            self.own_operator(id, only, only, left, &[right]);
        }
    }

    /// A call that an operator makes on a type of the tree; what other crates make of it does not block.
    pub(in crate::infer) fn own_operator(
        &mut self,
        id: ExprId,
        lang: &str,
        method: &str,
        own: Ty,
        args: &[Ty],
    ) {
        let own = self.cx.normalize(own);
        let TyKind::Adt(adt, _) = own.kind() else { return };
        let program = self.program();
        if program.is_of_catalogue(program.adts[adt.index()].module) {
            return;
        }
        let Some(trait_id) = program.lang_trait(lang) else { return };
        let Some(fn_id) = self.db().trait_fn(trait_id, Name::from(method)) else { return };
        let all: Args = std::iter::once(own).chain(args.iter().copied()).collect();
        self.record_implicit(id, CallBy::Operator, fn_id, all);
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
