//! Macros whose input is items, `static ref NAME: T = value;` among them.

use proc_macro2::TokenTree;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Attribute, Expr, Ident, Item, Token, TraitItem, Type, Visibility};
use thin_vec::ThinVec;

use crate::facts::ItemFacts;
use crate::read::context::Context;
use crate::read::items;

/// An item, or a static as macros declare it.
pub(in crate::read) enum Declaration {
    Item(Box<Item>),
    /// What only a trait can have: a fn without a body, a type without a value.
    TraitItem(Box<TraitItem>),
    Static(Box<MacroStatic>),
}

/// `static [ref] NAME: T = value`, with a semicolon after all but the last. What `task_local!` declares has no value yet.
pub(in crate::read) struct MacroStatic {
    pub(in crate::read) attrs: Vec<Attribute>,
    pub(in crate::read) vis: Visibility,
    pub(in crate::read) keyword: Token![static],
    pub(in crate::read) ident: Ident,
    pub(in crate::read) ty: Type,
    pub(in crate::read) value: Option<Expr>,
}

/// Whether the input can only be items: what begins like this is no expression.
pub(super) fn begin(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    if ahead.call(Attribute::parse_outer).is_err() {
        return false;
    }
    let is_static = ahead.peek(Token![static]) && ahead.peek2(Ident) || ahead.peek2(Token![ref]);
    is_static
        || ahead.peek(Token![pub])
        || ahead.peek(Token![fn])
        || ahead.peek(Token![struct])
        || ahead.peek(Token![enum])
        || ahead.peek(Token![impl])
        || ahead.peek(Token![mod])
        || ahead.peek(Token![trait])
}

/// Reads items up to the end of the input.
pub(in crate::read) fn parse(input: ParseStream<'_>) -> syn::Result<Vec<Declaration>> {
    // What begins a module may be an inner attribute.
    input.call(Attribute::parse_inner)?;
    let mut read = Vec::new();
    while !input.is_empty() {
        let ahead = input.fork();
        if let Ok(declared) = macro_static(&ahead) {
            input.advance_to(&ahead);
            read.push(Declaration::Static(Box::new(declared)));
            continue;
        }
        let ahead = input.fork();
        match input.parse()? {
            Item::Verbatim(_) => {
                // Both parse the same tokens, up to a semicolon.
                let item: TraitItem = ahead.parse()?;
                read.push(Declaration::TraitItem(Box::new(item)));
            }
            item => read.push(Declaration::Item(Box::new(item))),
        }
    }
    Ok(read)
}

/// Reads the fns with bodies that stand among what is no item (`command! { name: "a", async fn run() {} }`): such a
/// macro has nothing better to do with them than to declare them.
pub(super) fn fns_among(input: ParseStream<'_>) -> syn::Result<Vec<Declaration>> {
    let mut read = Vec::new();
    while !input.is_empty() {
        let ahead = input.fork();
        if may_begin_fn(input)
            && let Ok(item @ Item::Fn(_)) = ahead.parse()
        {
            input.advance_to(&ahead);
            read.push(Declaration::Item(Box::new(item)));
        } else {
            input.parse::<TokenTree>()?;
        }
    }
    Ok(read)
}

fn may_begin_fn(input: ParseStream<'_>) -> bool {
    input.peek(Token![fn])
        || input.peek(Token![async])
        || input.peek(Token![pub])
        || input.peek(Token![unsafe])
        || input.peek(Token![const])
        || input.peek(Token![#])
}

fn macro_static(input: ParseStream<'_>) -> syn::Result<MacroStatic> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    let keyword = input.parse()?;
    input.parse::<Option<Token![ref]>>()?;
    let ident = input.parse()?;
    input.parse::<Token![:]>()?;
    let ty = input.parse()?;
    let value = match input.parse::<Option<Token![=]>>()? {
        Some(_) => Some(input.parse()?),
        None => None,
    };
    if !input.is_empty() {
        input.parse::<Token![;]>()?;
    }
    Ok(MacroStatic { attrs, vis, keyword, ident, ty, value })
}

/// Lowers items.
pub(in crate::read) fn lower(cx: &mut Context<'_>, declarations: &[Declaration]) -> ThinVec<ItemFacts> {
    let mut read = ThinVec::new();
    for declaration in declarations {
        match declaration {
            Declaration::Item(item) => items::item(cx, item, &mut read),
            Declaration::TraitItem(item) => read.extend(items::trait_item(cx, item)),
            Declaration::Static(of) => read.push(items::macro_static(cx, of)),
        }
    }
    read
}
