//! Matching a macro's input with a rule.

use std::collections::HashMap;

use proc_macro2::{Delimiter, TokenStream};
use syn::ext::IdentExt;
use syn::parse::discouraged::{AnyDelimiter, Speculative};
use syn::parse::{ParseStream, Parser};
use syn::{Ident, Lifetime};

use super::rules::{Part, Repeat};

/// What the variables of a rule stand for.
pub(super) type Bindings<'r> = HashMap<&'r str, Binding>;

/// What a variable stands for.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    /// Tokens.
    Tokens(TokenStream),
    /// One for each time round a repetition.
    Each(Vec<Self>),
}

/// Matches all of an input; [`None`] if the rule does not match it.
pub(super) fn matched<'r>(matcher: &'r [Part], input: TokenStream) -> Option<Bindings<'r>> {
    let whole = |input: ParseStream<'_>| {
        let mut bindings = HashMap::new();
        sequence(matcher, input, &mut bindings)?;
        Ok(bindings)
    };
    whole.parse2(input).ok()
}

fn sequence<'r>(matcher: &'r [Part], input: ParseStream<'_>, bindings: &mut Bindings<'r>) -> syn::Result<()> {
    let mut parts = matcher.iter();
    while let Some(part) = parts.next() {
        match part {
            Part::Word(word) => {
                if input.call(Ident::parse_any)? != word.as_str() {
                    return Err(input.error("expected another word"));
                }
            }
            // A lifetime is one token to the parser and two in the rule.
            Part::Punct('\'', _) => {
                let lifetime = input.parse::<Lifetime>()?;
                if !matches!(parts.next(), Some(Part::Word(word)) if lifetime.ident == word.as_str()) {
                    return Err(input.error("expected another lifetime"));
                }
            }
            Part::Punct(wanted, _) => {
                if input.parse::<proc_macro2::Punct>()?.as_char() != *wanted {
                    return Err(input.error("expected other punctuation"));
                }
            }
            Part::Literal(wanted) => {
                if input.parse::<proc_macro2::Literal>()?.to_string() != *wanted {
                    return Err(input.error("expected another literal"));
                }
            }
            Part::Group(delimiter, inner) => group(*delimiter, inner, input, bindings)?,
            Part::Variable(name, fragment) => {
                let fragment = fragment.ok_or_else(|| input.error("the variable has no kind"))?;
                bindings.insert(name, Binding::Tokens(fragment.take(input)?));
            }
            Part::Repeat(of) => repeat(of, input, bindings)?,
            Part::Crate => return Err(input.error("`$crate` matches nothing")),
        }
    }
    Ok(())
}

fn group<'r>(
    delimiter: Delimiter,
    inner: &'r [Part],
    input: ParseStream<'_>,
    bindings: &mut Bindings<'r>,
) -> syn::Result<()> {
    let (found, _, content) = input.parse_any_delimiter()?;
    if found != delimiter {
        return Err(input.error("expected another group"));
    }
    sequence(inner, &content, bindings)?;
    if content.is_empty() { Ok(()) } else { Err(content.error("expected the end of the group")) }
}

/// Takes as many as match.
fn repeat<'r>(of: &'r Repeat, input: ParseStream<'_>, bindings: &mut Bindings<'r>) -> syn::Result<()> {
    let mut rounds: Vec<Bindings<'r>> = Vec::new();
    while rounds.len() < of.at_most && !input.is_empty() {
        let ahead = input.fork();
        let mut round = HashMap::new();
        let separator = if rounds.is_empty() { &[][..] } else { &of.separator };
        if sequence(separator, &ahead, &mut round).is_err()
            || sequence(&of.parts, &ahead, &mut round).is_err()
        {
            break;
        }
        // What matches nothing would do so for ever.
        if ahead.cursor() == input.cursor() {
            break;
        }
        input.advance_to(&ahead);
        rounds.push(round);
    }
    if rounds.len() < of.at_least {
        return Err(input.error("expected one more"));
    }
    let mut names = Vec::new();
    variables(&of.parts, &mut names);
    for name in names {
        let each = rounds.iter_mut().filter_map(|round| round.remove(name)).collect();
        bindings.insert(name, Binding::Each(each));
    }
    Ok(())
}

/// The names of all variables among parts.
pub(super) fn variables<'r>(parts: &'r [Part], names: &mut Vec<&'r str>) {
    for part in parts {
        match part {
            Part::Variable(name, _) => names.push(name),
            Part::Group(_, inner) => variables(inner, names),
            Part::Repeat(of) => variables(&of.parts, names),
            _ => {}
        }
    }
}
