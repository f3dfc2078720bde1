//! An async block does not say what it returns, so `?` in it would leave the error's type open. A return that
//! is never reached says it, as `#[tracing::instrument]` does.

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::{VisitMut, visit_type_mut};
use syn::{ReturnType, Type, parse_quote};

/// The statement that says what the block returns; none where it is known or cannot be named.
pub(super) fn annotation(output: &ReturnType) -> Option<TokenStream> {
    let ReturnType::Type(_, ty) = output else { return None };
    if matches!(**ty, Type::Never(_) | Type::ImplTrait(_)) {
        return None;
    }
    let mut ty = ty.clone();
    InferOpaque.visit_type_mut(&mut ty);
    Some(quote! {
        #[allow(
            unknown_lints,
            unreachable_code,
            clippy::diverging_sub_expression,
            clippy::empty_loop,
            clippy::let_unit_value,
            clippy::let_with_type_underscore,
            clippy::needless_return,
            clippy::unreachable
        )]
        if false {
            let __blockcheck_output: #ty = loop {};
            return __blockcheck_output;
        }
    })
}

/// Puts `_` where a type says `impl Trait`, which cannot stand in a `let`.
struct InferOpaque;

impl VisitMut for InferOpaque {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if matches!(ty, Type::ImplTrait(_)) {
            *ty = parse_quote!(_);
        } else {
            visit_type_mut(self, ty);
        }
    }
}
