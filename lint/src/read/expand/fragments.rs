//! The kinds of macro variables, and what each takes from the input.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;
use syn::{Block, Expr, Ident, Item, Lifetime, Lit, Meta, Pat, Path, Token, Type, Visibility};

/// The kind of a macro variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

impl Fragment {
    pub(super) fn of_name(name: &str) -> Option<Self> {
        Some(match name {
            "block" => Self::Block,
            "expr" | "expr_2021" => Self::Expr,
            "ident" => Self::Ident,
            "item" => Self::Item,
            "lifetime" => Self::Lifetime,
            "literal" => Self::Literal,
            "meta" => Self::Meta,
            "pat" => Self::Pat,
            "pat_param" => Self::PatParam,
            "path" => Self::Path,
            "stmt" => Self::Stmt,
            "tt" => Self::Tt,
            "ty" => Self::Ty,
            "vis" => Self::Vis,
            _ => return None,
        })
    }

    /// Takes one from the input.
    pub(super) fn take(self, input: ParseStream<'_>) -> syn::Result<TokenStream> {
        let begin = input.cursor();
        self.skip(input)?;
        let tokens = between(begin, input.cursor());
        // An expression stays one, whatever stands around it where it is put.
        if self == Self::Expr && tokens.clone().into_iter().nth(1).is_some() {
            return Ok(TokenTree::Group(Group::new(Delimiter::None, tokens)).into());
        }
        Ok(tokens)
    }

    fn skip(self, input: ParseStream<'_>) -> syn::Result<()> {
        match self {
            Self::Block => input.parse::<Block>().map(drop),
            Self::Expr => input.parse::<Expr>().map(drop),
            Self::Ident => input.call(Ident::parse_any).map(drop),
            Self::Item => input.parse::<Item>().map(drop),
            Self::Lifetime => input.parse::<Lifetime>().map(drop),
            Self::Literal => {
                input.parse::<Option<Token![-]>>()?;
                input.parse::<Lit>().map(drop)
            }
            Self::Meta => input.parse::<Meta>().map(drop),
            Self::Pat => input.call(Pat::parse_multi_with_leading_vert).map(drop),
            Self::PatParam => input.call(Pat::parse_single).map(drop),
            Self::Path => input.parse::<Path>().map(drop),
            Self::Stmt => statement(input),
            Self::Tt => token_tree(input),
            Self::Ty => input.parse::<Type>().map(drop),
            Self::Vis => input.parse::<Visibility>().map(drop),
        }
    }
}

/// A statement without its semicolon.
fn statement(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![let]) {
        input.parse::<Token![let]>()?;
        input.call(Pat::parse_multi_with_leading_vert)?;
        if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            input.parse::<Type>()?;
        }
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            input.parse::<Expr>()?;
        }
        if input.peek(Token![else]) {
            input.parse::<Token![else]>()?;
            input.parse::<Block>()?;
        }
        return Ok(());
    }
    let ahead = input.fork();
    if ahead.parse::<Item>().is_ok() {
        input.advance_to(&ahead);
        return Ok(());
    }
    input.parse::<Expr>().map(drop)
}

/// Operators of several characters, which are one token tree.
pub(super) const OPERATORS: &[&str] = &[
    "<<=", ">>=", "...", "..=", "&&", "||", "==", "!=", "<=", ">=", "=>", "->", "<-", "::", "..", "+=", "-=",
    "*=", "/=", "%=", "^=", "&=", "|=", "<<", ">>",
];

fn token_tree(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Lifetime) {
        return input.parse::<Lifetime>().map(drop);
    }
    let ahead = input.fork();
    let mut operator = String::new();
    let mut ends = Vec::new();
    while let Ok(TokenTree::Punct(punct)) = ahead.parse::<TokenTree>() {
        operator.push(punct.as_char());
        ends.push(ahead.fork());
        if punct.spacing() == Spacing::Alone || ends.len() == 3 {
            break;
        }
    }
    if let Some(known) = OPERATORS.iter().find(|known| operator.starts_with(**known)) {
        input.advance_to(&ends[known.len() - 1]);
        return Ok(());
    }
    input.parse::<TokenTree>().map(drop)
}

fn between(begin: Cursor<'_>, end: Cursor<'_>) -> TokenStream {
    let mut tokens = Vec::new();
    let mut at = begin;
    while at != end
        && let Some((token, next)) = at.token_tree()
    {
        tokens.push(token);
        at = next;
    }
    tokens.into_iter().collect()
}
