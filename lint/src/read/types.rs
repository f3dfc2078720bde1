//! Paths, types, bounds and generics.

use syn::{
    AngleBracketedGenericArguments, GenericArgument, NamedArg, PathArguments, QSelf, ReturnType, Type,
    TypeParamBound, WherePredicate as SynWhere,
};
use thin_vec::ThinVec;

use super::context::Context;
use crate::facts::{
    AssocBinding, GenericArg, GenericArgs, GenericParam, Generics, Path, PathSegment, Span, TraitBound,
    TypeRef, WherePredicate,
};

/// The type `()`.
pub(super) fn unit() -> TypeRef {
    TypeRef::Tuple(ThinVec::new())
}

/// A type.
pub(super) fn ty(cx: &Context<'_>, ty: &Type) -> TypeRef {
    match ty {
        Type::Path(path) => TypeRef::Path(self::path(cx, path.qself.as_ref(), &path.path)),
        Type::Reference(reference) => TypeRef::Ref {
            mutable: reference.mutability.is_some(),
            inner: Box::new(self::ty(cx, &reference.elem)),
        },
        Type::Tuple(tuple) => TypeRef::Tuple(tuple.elems.iter().map(|elem| self::ty(cx, elem)).collect()),
        Type::Slice(slice) => TypeRef::Slice(Box::new(self::ty(cx, &slice.elem))),
        Type::Array(array) => TypeRef::Array(Box::new(self::ty(cx, &array.elem))),
        Type::Ptr(ptr) => TypeRef::Ptr(Box::new(self::ty(cx, &ptr.elem))),
        Type::Paren(paren) => self::ty(cx, &paren.elem),
        Type::Group(group) => self::ty(cx, &group.elem),
        Type::ImplTrait(of) => TypeRef::Impl(bounds(cx, &of.bounds)),
        Type::TraitObject(of) => TypeRef::Dyn(bounds(cx, &of.bounds)),
        Type::FnPtr(ptr) => {
            TypeRef::FnPtr { params: inputs(cx, &ptr.inputs), ret: Box::new(ret(cx, &ptr.output)) }
        }
        Type::Never(_) => TypeRef::Never,
        Type::Infer(_) => TypeRef::Infer,
        _ => TypeRef::Unread,
    }
}

/// What follows `->`; unit where nothing does.
pub(super) fn ret(cx: &Context<'_>, output: &ReturnType) -> TypeRef {
    match output {
        ReturnType::Default => unit(),
        ReturnType::Type(_, ty) => self::ty(cx, ty),
    }
}

/// A path.
pub(super) fn path(cx: &Context<'_>, qself: Option<&QSelf>, path: &syn::Path) -> Path {
    let mut span: Option<Span> = None;
    if let Some(qself) = qself {
        span = Some(cx.span(qself.lt_token.spans[0]).to(cx.span(qself.gt_token.spans[0])));
    } else if let Some(colons) = path.leading_colon {
        span = Some(cx.span(colons.spans[0]));
    }
    let mut segments = ThinVec::with_capacity(path.segments.len());
    for segment in &path.segments {
        let (name, name_span) = cx.named(&segment.ident);
        let (args, end) = match &segment.arguments {
            PathArguments::None => (None, name_span),
            PathArguments::AngleBracketed(args) => {
                (Some(Box::new(generic_args(cx, args))), cx.span(args.gt_token.spans[0]))
            }
            PathArguments::Parenthesized(args) => {
                let read = GenericArgs {
                    args: inputs(cx, &args.inputs).into_iter().map(GenericArg::Type).collect(),
                    bindings: ThinVec::new(),
                    fn_output: Some(Box::new(ret(cx, &args.output))),
                };
                let end = ret_end(cx, &args.output).unwrap_or_else(|| cx.group_end(args.paren_token.span));
                (Some(Box::new(read)), end)
            }
        };
        span = Some(span.unwrap_or(name_span).to(end));
        segments.push(PathSegment { name, args, span: name_span });
    }
    Path {
        global: path.leading_colon.is_some() && qself.is_none(),
        qself: qself.map(|qself| Box::new((ty(cx, &qself.ty), qself.position))),
        segments,
        span: span.unwrap_or_default(),
    }
}

/// The types of a turbofish.
pub(super) fn turbofish(cx: &Context<'_>, args: &AngleBracketedGenericArguments) -> ThinVec<TypeRef> {
    let types = generic_args(cx, args).args.into_iter();
    types
        .map(|arg| match arg {
            GenericArg::Type(ty) => ty,
            GenericArg::Const => TypeRef::Unread,
        })
        .collect()
}

fn generic_args(cx: &Context<'_>, args: &AngleBracketedGenericArguments) -> GenericArgs {
    let mut read = GenericArgs { args: ThinVec::with_capacity(args.args.len()), ..GenericArgs::default() };
    for arg in &args.args {
        match arg {
            GenericArgument::Type(arg) => read.args.push(GenericArg::Type(ty(cx, arg))),
            GenericArgument::Const(_) => read.args.push(GenericArg::Const),
            GenericArgument::AssocType(assoc) => read.bindings.push(AssocBinding {
                name: cx.name(&assoc.ident),
                ty: Some(ty(cx, &assoc.ty)),
                bounds: ThinVec::new(),
            }),
            GenericArgument::Constraint(constraint) => read.bindings.push(AssocBinding {
                name: cx.name(&constraint.ident),
                ty: None,
                bounds: bounds(cx, &constraint.bounds),
            }),
            _ => {}
        }
    }
    read
}

fn inputs<'s>(cx: &Context<'_>, inputs: impl IntoIterator<Item = &'s NamedArg>) -> ThinVec<TypeRef> {
    inputs.into_iter().map(|input| ty(cx, &input.ty)).collect()
}

/// The traits among bounds.
pub(super) fn bounds<'s>(
    cx: &Context<'_>,
    bounds: impl IntoIterator<Item = &'s TypeParamBound>,
) -> ThinVec<TraitBound> {
    let traits = bounds.into_iter().filter_map(|bound| match bound {
        TypeParamBound::Trait(bound) if bound.maybe.is_none() => Some(bound),
        _ => None,
    });
    let mut read: ThinVec<_> = traits.map(|bound| TraitBound { path: path(cx, None, &bound.path) }).collect();
    read.shrink_to_fit();
    read
}

/// The generics of an item.
pub(super) fn generics(cx: &Context<'_>, generics: &syn::Generics) -> Generics {
    let mut read = Generics::default();
    for param in &generics.params {
        match param {
            syn::GenericParam::Lifetime(_) => read.has_lifetimes = true,
            syn::GenericParam::Type(param) => read.params.push(GenericParam {
                name: cx.name(&param.ident),
                is_const: false,
                bounds: bounds(cx, &param.bounds),
                default: param.default.as_ref().map(|(_, default)| ty(cx, default)),
            }),
            syn::GenericParam::Const(param) => read.params.push(GenericParam {
                name: cx.name(&param.ident),
                is_const: true,
                bounds: ThinVec::new(),
                default: None,
            }),
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        if let SynWhere::Type(predicate) = predicate {
            read.wheres.push(WherePredicate {
                ty: ty(cx, &predicate.bounded_ty),
                bounds: bounds(cx, &predicate.bounds),
            });
        }
    }
    read.params.shrink_to_fit();
    read.wheres.shrink_to_fit();
    read
}

/// The last part of a type, for the end of what it closes.
pub(super) fn end(cx: &Context<'_>, ty: &Type) -> Option<Span> {
    match ty {
        Type::Path(path) => path_end(cx, &path.path),
        Type::Reference(reference) => end(cx, &reference.elem),
        Type::Ptr(ptr) => end(cx, &ptr.elem),
        Type::Tuple(tuple) => Some(cx.group_end(tuple.paren_token.span)),
        Type::Paren(paren) => Some(cx.group_end(paren.paren_token.span)),
        Type::Slice(slice) => Some(cx.group_end(slice.bracket_token.span)),
        Type::Array(array) => Some(cx.group_end(array.bracket_token.span)),
        Type::Group(group) => end(cx, &group.elem),
        Type::ImplTrait(of) => of.bounds.last().and_then(|bound| bound_end(cx, bound)),
        Type::TraitObject(of) => of.bounds.last().and_then(|bound| bound_end(cx, bound)),
        Type::FnPtr(ptr) => ret_end(cx, &ptr.output).or_else(|| Some(cx.group_end(ptr.paren_token.span))),
        Type::Never(never) => Some(cx.span(never.bang_token.spans[0])),
        Type::Infer(infer) => Some(cx.span(infer.underscore_token.span)),
        Type::Macro(mac) => Some(cx.group_end(*mac.mac.delimiter.span())),
        _ => None,
    }
}

fn ret_end(cx: &Context<'_>, output: &ReturnType) -> Option<Span> {
    match output {
        ReturnType::Default => None,
        ReturnType::Type(_, ty) => end(cx, ty),
    }
}

fn bound_end(cx: &Context<'_>, bound: &TypeParamBound) -> Option<Span> {
    match bound {
        TypeParamBound::Trait(bound) => match &bound.paren_token {
            Some(paren) => Some(cx.group_end(paren.span)),
            None => path_end(cx, &bound.path),
        },
        TypeParamBound::Lifetime(lifetime) => Some(cx.span(lifetime.ident.span())),
        TypeParamBound::PreciseCapture(capture) => Some(cx.span(capture.gt_token.spans[0])),
        _ => None,
    }
}

fn path_end(cx: &Context<'_>, path: &syn::Path) -> Option<Span> {
    let last = path.segments.last()?;
    Some(match &last.arguments {
        PathArguments::None => cx.span(last.ident.span()),
        PathArguments::AngleBracketed(args) => cx.span(args.gt_token.spans[0]),
        PathArguments::Parenthesized(args) => {
            ret_end(cx, &args.output).unwrap_or_else(|| cx.group_end(args.paren_token.span))
        }
    })
}
