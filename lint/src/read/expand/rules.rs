//! The rules of a macro, from its text, in a form that can be shared between threads.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::error;
use super::fragments::{Fragment, OPERATORS};
use crate::read::text::ReadError;
use crate::read::{depth, stack};

/// A macro by example.
#[derive(Debug)]
pub struct MacroRules {
    pub(super) rules: Vec<Rule>,
}

/// `(matcher) => { template }`.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) matcher: Vec<Part>,
    pub(super) template: Vec<Part>,
}

/// A part of a matcher or of a template.
#[derive(Debug)]
pub(super) enum Part {
    /// An identifier or keyword.
    Word(String),
    /// One character of punctuation, and whether it is joined to the next.
    Punct(char, bool),
    /// A literal, as written.
    Literal(String),
    /// A group.
    Group(Delimiter, Vec<Self>),
    /// `$name:fragment`, in a template `$name`.
    Variable(String, Option<Fragment>),
    /// `$(…) separator op`.
    Repeat(Repeat),
    /// `$crate`.
    Crate,
}

impl Part {
    fn names_its_crate(&self) -> bool {
        match self {
            Self::Crate => true,
            Self::Group(_, parts) => parts.iter().any(Self::names_its_crate),
            Self::Repeat(of) => of.parts.iter().any(Self::names_its_crate),
            Self::Word(_) | Self::Punct(..) | Self::Literal(_) | Self::Variable(..) => false,
        }
    }
}

/// `$(…) separator op`.
#[derive(Debug)]
pub(super) struct Repeat {
    pub(super) parts: Vec<Part>,
    /// The tokens of the separator, if there is one.
    pub(super) separator: Vec<Part>,
    pub(super) at_least: usize,
    pub(super) at_most: usize,
}

impl MacroRules {
    /// Whether they have `$crate`.
    #[must_use]
    pub fn name_their_crate(&self) -> bool {
        self.rules.iter().any(|rule| rule.template.iter().any(Part::names_its_crate))
    }

    /// Parses what stands between the delimiters of `macro_rules! name { … }`.
    ///
    /// # Errors
    ///
    /// These are no rules.
    pub fn parse(rules_text: &str) -> Result<Self, ReadError> {
        let here = || {
            let rules = parse(rules_text);
            proc_macro2::extra::invalidate_current_thread_spans();
            rules
        };
        stack::with_large_stack(here).unwrap_or_else(|err| Err(error(&err.to_string())))
    }
}

fn parse(text: &str) -> Result<MacroRules, ReadError> {
    if depth::too_deep(text).is_some() {
        return Err(error("the rules are nested too deeply to be read"));
    }
    let tokens: TokenStream = text.parse().map_err(|_| error("these are no tokens"))?;
    let mut tokens = Tokens(tokens.into_iter().collect::<Vec<_>>().into_iter().peekable());
    let mut rules = Vec::new();
    while let Some(matcher) = tokens.group() {
        if !(tokens.punct('=') && tokens.punct('>')) {
            return Err(error("expected `=>`"));
        }
        let template = tokens.group().ok_or_else(|| error("expected what the rule expands to"))?;
        rules.push(Rule {
            matcher: parts(matcher, Side::Matcher)?,
            template: parts(template, Side::Template)?,
        });
        if !tokens.punct(';') {
            break;
        }
    }
    if tokens.0.next().is_some() {
        return Err(error("expected a rule"));
    }
    Ok(MacroRules { rules })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Matcher,
    Template,
}

struct Tokens(std::iter::Peekable<std::vec::IntoIter<TokenTree>>);

impl Tokens {
    fn of(tokens: TokenStream) -> Self {
        Self(tokens.into_iter().collect::<Vec<_>>().into_iter().peekable())
    }

    fn group(&mut self) -> Option<TokenStream> {
        match self.0.next_if(|token| matches!(token, TokenTree::Group(_)))? {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        }
    }

    fn punct(&mut self, wanted: char) -> bool {
        self.0
            .next_if(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted))
            .is_some()
    }
}

fn parts(tokens: TokenStream, side: Side) -> Result<Vec<Part>, ReadError> {
    let mut tokens = Tokens::of(tokens);
    let mut parts = Vec::new();
    while let Some(token) = tokens.0.next() {
        let is_dollar = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '$');
        parts.push(if is_dollar { dollar(&mut tokens, side)? } else { part(token, side)? });
    }
    Ok(parts)
}

fn part(token: TokenTree, side: Side) -> Result<Part, ReadError> {
    Ok(match token {
        TokenTree::Group(group) => Part::Group(group.delimiter(), self::parts(group.stream(), side)?),
        TokenTree::Ident(ident) => Part::Word(ident.to_string()),
        TokenTree::Punct(punct) => Part::Punct(punct.as_char(), punct.spacing() == Spacing::Joint),
        TokenTree::Literal(literal) => Part::Literal(literal.to_string()),
    })
}

/// What follows a `$`.
fn dollar(tokens: &mut Tokens, side: Side) -> Result<Part, ReadError> {
    match tokens.0.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
            repeat(group.stream(), tokens, side)
        }
        Some(TokenTree::Ident(ident)) if ident == "crate" => Ok(Part::Crate),
        Some(TokenTree::Ident(ident)) => {
            let name = ident.to_string();
            if side == Side::Template {
                return Ok(Part::Variable(name, None));
            }
            let fragment = if tokens.punct(':') { tokens.0.next() } else { None };
            let fragment = match fragment {
                Some(TokenTree::Ident(fragment)) => Fragment::of_name(&fragment.to_string()),
                _ => None,
            };
            let fragment = fragment.ok_or_else(|| error("expected the kind of a macro variable"))?;
            Ok(Part::Variable(name, Some(fragment)))
        }
        // `$$`, `${…}`: unstable.
        _ => Err(error("expected a macro variable or a repetition")),
    }
}

fn repeat(inner: TokenStream, tokens: &mut Tokens, side: Side) -> Result<Part, ReadError> {
    let parts = parts(inner, side)?;
    let mut separator = Vec::new();
    // The separator's characters, while it may still become a longer operator.
    let mut operator = String::new();
    loop {
        let token = tokens.0.next().ok_or_else(|| error("expected `*`, `+` or `?`"))?;
        let mut is_continued = false;
        if let TokenTree::Punct(punct) = &token {
            let longer = format!("{operator}{}", punct.as_char());
            is_continued = !operator.is_empty() && OPERATORS.iter().any(|known| known.starts_with(&longer));
            if !is_continued && let Some((at_least, at_most)) = bounds(punct.as_char()) {
                // Whatever it was joined to in the rule is not what follows it.
                if let Some(Part::Punct(_, is_joint)) = separator.last_mut() {
                    *is_joint = false;
                }
                return Ok(Part::Repeat(Repeat { parts, separator, at_least, at_most }));
            }
            operator = if punct.spacing() == Spacing::Joint { longer } else { String::new() };
        }
        if !separator.is_empty() && !is_continued {
            return Err(error("expected `*`, `+` or `?`"));
        }
        separator.push(part(token, side)?);
    }
}

fn bounds(op: char) -> Option<(usize, usize)> {
    match op {
        '*' => Some((0, usize::MAX)),
        '+' => Some((1, usize::MAX)),
        '?' => Some((0, 1)),
        _ => None,
    }
}
