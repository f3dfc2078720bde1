//! Wraps an async body in a watched future.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Block, Expr, ExprAsync, Ident, Signature, Stmt, parse_quote};

use crate::block;
use crate::options::{Options, root};

/// What a fn's site is made of.
pub(super) struct Site<'a> {
    pub(super) options: &'a Options,
    /// The type or trait that the fn belongs to, if the attribute can see it.
    pub(super) owner: Option<&'a str>,
}

/// Whether a fn is async, or what `#[async_trait]` makes of one.
pub(super) fn is_async(signature: &Signature, block: &mut Block) -> bool {
    signature.asyncness.is_some() || boxed_async(block).is_some()
}

/// Watches the body of a fn that [`is_async`].
pub(super) fn watch(site: &Site<'_>, signature: &mut Signature, block: &mut Block) {
    let (declaration, root) =
        (declaration(site, &signature.ident), root(site.options.root.as_ref(), Span::call_site()));
    let watched = |body: &dyn ToTokens| quote!(#root::__private::watch(&__BLOCKCHECK_SITE, #body));
    if signature.asyncness.is_some() {
        block::replace(signature, block, |body| {
            let watched = watched(&body);
            quote!(#declaration #watched.await)
        });
    } else if let Some(body) = boxed_async(block) {
        let watched = watched(body);
        *body = parse_quote!({ #declaration #watched });
    }
}

/// The argument of `Box::pin(async move { … })`, with which the body ends.
fn boxed_async(block: &mut Block) -> Option<&mut Expr> {
    let Some(Stmt::Expr(Expr::Call(call), None)) = block.stmts.last_mut() else { return None };
    let Expr::Path(callee) = &*call.func else { return None };
    let mut names = callee.path.segments.iter().rev().map(|segment| &segment.ident);
    if names.next()? != "pin" || names.next()? != "Box" {
        return None;
    }
    let argument = call.args.first_mut()?;
    matches!(argument, Expr::Async(ExprAsync { .. })).then_some(argument)
}

/// The static that holds the site. Its line is that of the fn's name.
fn declaration(site: &Site<'_>, ident: &Ident) -> TokenStream {
    let root = root(site.options.root.as_ref(), Span::call_site());
    let module = quote!(::core::module_path!());
    let name = match (&site.options.name, site.owner) {
        (Some(name), _) => quote!(#name),
        (None, Some(owner)) => {
            let method = ident.to_string();
            quote!(::core::concat!(#module, "::", #owner, "::", #method))
        }
        (None, None) => {
            let function = ident.to_string();
            quote!(::core::concat!(#module, "::", #function))
        }
    };
    // `line!` tells where the outermost macro was called; with the span of the user's token that is here.
    let place = quote_spanned!(ident.span()=> (::core::file!(), ::core::line!(), ::core::column!()));
    let threshold = site.options.threshold.map(|nanoseconds| quote!(.threshold(#nanoseconds)));
    let exact = site.options.exact.unwrap_or_default().then(|| quote!(.exact()));
    let panic = site.options.panic.unwrap_or_default().then(|| quote!(.panic()));
    quote! {
        static __BLOCKCHECK_SITE: #root::__private::Declared =
            #root::__private::Declared::new(#name, #module, #place) #threshold #exact #panic;
    }
}
