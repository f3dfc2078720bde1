//! Wraps an async body in a watched future.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Block, Expr, ExprAsync, Ident, Signature, Stmt, parse_quote};

use super::output;
use crate::options::Options;

/// What a fn's site is made of.
pub(super) struct Site<'a> {
    pub(super) options: &'a Options,
    /// The type or trait that the fn belongs to, if the attribute can see it.
    pub(super) owner: Option<&'a str>,
}

/// Watches the body of an async fn, or of what `#[async_trait]` makes of one. `false` if it is neither.
pub(super) fn watch(site: &Site<'_>, signature: &Signature, block: &mut Block) -> bool {
    if signature.asyncness.is_some() {
        *block = async_body(site, signature, block);
        return true;
    }
    let Some(Stmt::Expr(last, None)) = block.stmts.last_mut() else { return false };
    let Some(body) = boxed_async(last) else { return false };
    let (declaration, root) = (declaration(site, &signature.ident), site.root());
    *body = parse_quote! {{
        #declaration
        #root::__private::watch(&__BLOCKCHECK_SITE, #body)
    }};
    true
}

fn async_body(site: &Site<'_>, signature: &Signature, block: &Block) -> Block {
    let (declaration, root) = (declaration(site, &signature.ident), site.root());
    let output = output::annotation(&signature.output);
    let statements = &block.stmts;
    parse_quote! {{
        #declaration
        #root::__private::watch(&__BLOCKCHECK_SITE, async move {
            #output
            #(#statements)*
        })
        .await
    }}
}

/// The argument of `Box::pin(async move { … })`.
fn boxed_async(expression: &mut Expr) -> Option<&mut Expr> {
    let Expr::Call(call) = expression else { return None };
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
    let root = site.root();
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
    let exact = site.options.exact.then(|| quote!(.exact()));
    let panic = site.options.panic.then(|| quote!(.panic()));
    quote! {
        static __BLOCKCHECK_SITE: #root::__private::Declared =
            #root::__private::Declared::new(#name, #module, #place) #threshold #exact #panic;
    }
}

impl Site<'_> {
    fn root(&self) -> TokenStream {
        match &self.options.root {
            Some(root) => quote!(#root),
            None => quote!(::blockcheck),
        }
    }
}
