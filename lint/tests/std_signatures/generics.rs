//! What wrappers are generic over.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Ident, TypeParamBound, WherePredicate};

use super::rewrite::Names;
use super::unstable;

/// The type parameters that are bounded by a trait which cannot be named.
pub(crate) fn stand_ins(generics: &Generics) -> Vec<(String, TokenStream)> {
    let mut found = Vec::new();
    for param in generics.type_params() {
        let stand_in = param.bounds.iter().filter_map(bound_name).find_map(|name| {
            unstable::TRAITS.iter().find(|(unstable, _)| name == unstable).and_then(|(_, stand_in)| *stand_in)
        });
        found.extend(stand_in.map(|stand_in| (param.ident.to_string(), parsed(stand_in))));
    }
    found
}

/// Whether a bound is by a trait that nothing stands in for. `F: FnOnce(T) -> U` can be written on stable.
pub(crate) fn needs_unstable(generics: &Generics) -> bool {
    let own = generics.type_params().flat_map(|param| &param.bounds);
    let wheres = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let wheres = wheres.filter_map(|predicate| match predicate {
        WherePredicate::Type(predicate) => Some(&predicate.bounds),
        _ => None,
    });
    own.chain(wheres.flatten()).filter_map(bound_name).any(|name| {
        let without_stand_in =
            |(unstable, stand_in): &(&str, Option<&str>)| name == unstable && stand_in.is_none();
        unstable::TRAITS.iter().any(without_stand_in)
            && !unstable::CALLABLE.iter().any(|callable| name == callable)
    })
}

fn wheres_of(generics: &Generics) -> impl Iterator<Item = TokenStream> {
    generics.where_clause.iter().flat_map(|clause| &clause.predicates).map(WherePredicate::to_token_stream)
}

/// What a wrapper is generic over; each part ends in a comma.
#[derive(Default)]
pub(crate) struct Bounds {
    pub(crate) lifetimes: TokenStream,
    pub(crate) params: TokenStream,
    pub(crate) wheres: TokenStream,
    /// The parameters but lifetimes, as arguments.
    pub(crate) arguments: TokenStream,
}

impl Bounds {
    pub(crate) fn of(generics: &Generics, names: &Names) -> Self {
        let mut bounds = Self::default();
        // `&'a T` in a signature implies `T: 'a`; here nothing does. How lifetimes relate is not proven.
        for (longer, shorter) in generics.lifetimes().flat_map(|a| generics.lifetimes().map(move |b| (a, b)))
        {
            let (longer, shorter) = (&longer.lifetime, &shorter.lifetime);
            bounds.wheres.extend(quote!(#longer: #shorter,));
        }
        for (lifetime, param) in
            generics.lifetimes().flat_map(|l| generics.type_params().map(move |p| (l, p)))
        {
            let (lifetime, param) = (&lifetime.lifetime, names.apply(&param.ident));
            bounds.wheres.extend(quote!(#param: #lifetime,));
        }
        for param in &generics.params {
            match param {
                GenericParam::Lifetime(param) => {
                    let (name, outlived) = (&param.lifetime, &param.bounds);
                    bounds.lifetimes.extend(quote!(#name,));
                    bounds.wheres.extend(quote!(#name: #outlived,));
                }
                GenericParam::Type(param) if names.stand_ins.iter().any(|(name, _)| param.ident == name) => {}
                GenericParam::Type(param) => {
                    let (name, wanted) = (&param.ident, names.apply(&param.bounds));
                    bounds.params.extend(quote!(#name: #wanted,));
                    bounds.arguments.extend(quote!(#name,));
                }
                GenericParam::Const(param) => {
                    let (name, ty) = (&param.ident, &param.ty);
                    bounds.params.extend(quote!(const #name: #ty,));
                    bounds.arguments.extend(quote!(#name,));
                }
            }
        }
        for predicate in wheres_of(generics) {
            let predicate = names.apply(&predicate);
            bounds.wheres.extend(quote!(#predicate,));
        }
        bounds
    }
}

/// A generic item applied to its own parameters.
pub(crate) fn applied(path: &TokenStream, generics: &Generics, names: &Names) -> TokenStream {
    let arguments: Vec<_> = generics
        .params
        .iter()
        .map(|param| match param {
            GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
            GenericParam::Type(param) => names.apply(&param.ident),
            GenericParam::Const(param) => param.ident.to_token_stream(),
        })
        .collect();
    if arguments.is_empty() { path.clone() } else { quote!(#path<#(#arguments),*>) }
}

fn bound_name(bound: &TypeParamBound) -> Option<Ident> {
    let TypeParamBound::Trait(bound) = bound else { return None };
    bound.path.segments.last().map(|segment| segment.ident.clone())
}

pub(crate) fn parsed(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}
