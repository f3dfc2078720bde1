//! An async block does not say what it returns, so `?` in it would leave the error's type open. A return that
//! is never reached says it, as `#[tracing::instrument]` does.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::visit_mut::{VisitMut, visit_type_mut};
use syn::{ReturnType, Type, parse_quote};

use super::parameters::is_primitive;

/// Statements that return what the fn does, shown where its type stands; none if it is known or cannot be named.
pub(super) fn never_returned(output: &ReturnType) -> Option<TokenStream> {
    let ReturnType::Type(_, ty) = output else { return None };
    if matches!(**ty, Type::Never(_)) {
        return None;
    }
    let annotation = annotation(output)?;
    Some(quote_spanned! {super::shown_at(ty.span())=>
        let __blockcheck_output #annotation = loop {};
        return __blockcheck_output;
    })
}

/// The end of the block: its value. Where that may be a future, it is returned, since of a last expression it would be
/// told that it is not awaited (clippy::async_yields_async).
pub(super) fn yielded(output: &ReturnType, body: &TokenStream) -> TokenStream {
    if !may_be_future(output) {
        return body.clone();
    }
    let annotation = annotation(output);
    // A body may diverge where it is a branch, without being told that nothing is made of it.
    quote! {
        let __blockcheck_output #annotation = if true { #body } else {
            #[allow(clippy::empty_loop)]
            loop {}
        };
        #[allow(unreachable_code, clippy::needless_return)]
        return __blockcheck_output;
    }
}

/// `: Type`, as far as it can be named.
fn annotation(output: &ReturnType) -> Option<TokenStream> {
    let ReturnType::Type(_, ty) = output else { return None };
    if matches!(**ty, Type::ImplTrait(_)) {
        return None;
    }
    let mut ty = ty.clone();
    InferOpaque.visit_type_mut(&mut ty);
    Some(quote!(: #ty))
}

/// Whether what a fn returns may itself be a future, by its type as it is written.
pub(super) fn may_be_future(output: &ReturnType) -> bool {
    const NO_FUTURES: [&str; 4] = ["Option", "Result", "String", "Vec"];
    let ReturnType::Type(_, ty) = output else { return false };
    match &**ty {
        Type::Path(path) => {
            let last = path.path.segments.last();
            !is_primitive(path) && !last.is_some_and(|last| NO_FUTURES.iter().any(|name| last.ident == name))
        }
        Type::Array(_) | Type::FnPtr(_) | Type::Never(_) | Type::Ptr(_) | Type::Tuple(_) => false,
        Type::Reference(reference) => reference.mutability.is_some(),
        _ => true,
    }
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
