//! All paths that stand in expressions, patterns and types.

use super::{Expr, ExprKind, GenericArg, Pat, PatKind, Path, Stmt, TraitBound, TypeRef};

impl Expr {
    /// Visits the paths that are written in it, those in expressions and patterns below it left out.
    pub(crate) fn each_path(&mut self, visit: &mut dyn FnMut(&mut Path)) {
        match &mut self.kind {
            ExprKind::Path(path) => path.each_path(visit),
            ExprKind::Struct { path, .. } => path.each_path(visit),
            ExprKind::Macro(call) => call.path.each_path(visit),
            ExprKind::MethodCall { turbofish, .. } => turbofish.iter_mut().for_each(|ty| ty.each_path(visit)),
            ExprKind::Cast { ty, .. } => ty.each_path(visit),
            ExprKind::Closure(closure) => {
                let types = closure.params.iter_mut().filter_map(|(_, ty)| ty.as_mut());
                types.chain(&mut closure.ret).for_each(|ty| ty.each_path(visit));
            }
            ExprKind::Block(block) => {
                for stmt in &mut block.stmts {
                    if let Stmt::Let { ty: Some(ty), .. } = stmt {
                        ty.each_path(visit);
                    }
                }
            }
            _ => {}
        }
    }
}

impl Pat {
    /// Visits the paths that are written in it, those in patterns below it left out.
    pub(crate) fn each_path(&mut self, visit: &mut dyn FnMut(&mut Path)) {
        match &mut self.kind {
            PatKind::TupleStruct { path, .. } | PatKind::Struct { path, .. } | PatKind::Path(path) => {
                path.each_path(visit);
            }
            PatKind::Typed(_, ty) => ty.each_path(visit),
            _ => {}
        }
    }
}

impl Path {
    /// Visits those in its arguments, then itself.
    fn each_path(&mut self, visit: &mut dyn FnMut(&mut Self)) {
        if let Some(qself) = &mut self.qself {
            qself.0.each_path(visit);
        }
        for args in self.segments.iter_mut().filter_map(|segment| segment.args.as_mut()) {
            for arg in &mut args.args {
                if let GenericArg::Type(ty) = arg {
                    ty.each_path(visit);
                }
            }
            for binding in &mut args.bindings {
                binding.ty.iter_mut().for_each(|ty| ty.each_path(visit));
                each_of_bounds(&mut binding.bounds, visit);
            }
            args.fn_output.iter_mut().for_each(|ty| ty.each_path(visit));
        }
        visit(self);
    }
}

impl TypeRef {
    fn each_path(&mut self, visit: &mut dyn FnMut(&mut Path)) {
        match self {
            Self::Path(path) => path.each_path(visit),
            Self::Ref { inner, .. } | Self::Ptr(inner) | Self::Slice(inner) | Self::Array(inner) => {
                inner.each_path(visit);
            }
            Self::Tuple(types) => types.iter_mut().for_each(|ty| ty.each_path(visit)),
            Self::FnPtr { params, ret } => {
                params.iter_mut().for_each(|ty| ty.each_path(visit));
                ret.each_path(visit);
            }
            Self::Impl(bounds) | Self::Dyn(bounds) => each_of_bounds(bounds, visit),
            Self::Never | Self::Infer | Self::Unread => {}
        }
    }
}

fn each_of_bounds(bounds: &mut [TraitBound], visit: &mut dyn FnMut(&mut Path)) {
    bounds.iter_mut().for_each(|bound| bound.path.each_path(visit));
}
