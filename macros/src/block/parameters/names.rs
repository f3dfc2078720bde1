//! The variables that an argument is bound to.

use proc_macro2::Ident;
use syn::visit_mut::{VisitMut, visit_pat_ident_mut};
use syn::{Expr, FieldPat, FnArg, PatIdent};

/// In the order in which they stand.
pub(super) fn of(argument: &FnArg) -> Vec<Ident> {
    match argument {
        FnArg::Receiver(receiver) => vec![Ident::new("self", receiver.self_token.span)],
        FnArg::Typed(argument) => {
            let mut names = Names(Vec::new());
            names.visit_pat_mut(&mut argument.pat.clone());
            names.0
        }
    }
}

struct Names(Vec<Ident>);

impl VisitMut for Names {
    fn visit_pat_ident_mut(&mut self, pattern: &mut PatIdent) {
        // A reference into what the pattern leaves in place needs no turn of its own; alternatives bind the same names.
        if pattern.by_ref.is_none() && !self.0.contains(&pattern.ident) {
            self.0.push(pattern.ident.clone());
        }
        visit_pat_ident_mut(self, pattern);
    }

    fn visit_field_pat_mut(&mut self, field: &mut FieldPat) {
        // One with attributes may not be there.
        if field.attrs.is_empty() {
            self.visit_pat_mut(&mut field.pat);
        }
    }

    fn visit_expr_mut(&mut self, _: &mut Expr) {}
}
