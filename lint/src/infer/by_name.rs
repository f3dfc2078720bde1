//! Fns that are given by their names to what calls them in a poll: `stream.map(check)` is as good as `stream.map(|x| check(x))`.

use super::body::Infer;
use super::inferred::{RegionKind, Target};
use super::ty::{Args, Subst, Ty, TyKind};
use crate::facts::{ExprId, ExprKind, Name};
use crate::link::FnId;

impl Infer<'_, '_, '_> {
    /// Notes the calls of such fns among a call's arguments, each in a region of its own.
    pub(super) fn calls_by_name(&mut self, id: FnId, subst: &Subst, args: &[ExprId]) {
        let data = self.program().fn_data(id);
        for name in &data.attrs.on_executor {
            let Some((given, fn_args)) = self.named_fn(id, *name, subst) else { continue };
            let Some(arg) = self.argument(id, args, *name) else { continue };
            let ExprKind::Path(path) = &self.body.expr(arg).kind else { continue };
            let Some(last) = path.segments.last() else { continue };
            let (span, name_span, name) = (path.span, last.span, last.name);
            let around = self.region;
            self.region = self.new_region(RegionKind::Named, Some(arg), span);
            let call = self.call_of(span, name_span, name, Target::Fn(given, fn_args));
            self.out.calls.push(call);
            self.region = around;
        }
    }

    /// The fn that a parameter is given, if it is given one by its name.
    fn named_fn(&self, id: FnId, param: Name, subst: &Subst) -> Option<(FnId, Args)> {
        let declared: Ty = self.db().input_named(id, param)?.subst(subst);
        match self.cx.shallow(declared).kind() {
            TyKind::FnDef(given, args) => Some((*given, args.clone())),
            _ => None,
        }
    }
}
