//! What a rule makes of the input that it matched.

use std::collections::HashMap;

use proc_macro2::{Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use super::LARGEST;
use super::matcher::{Binding, matched, variables};
use super::rules::{MacroRules, Part, Repeat};

impl MacroRules {
    /// The tokens that the first rule which matches makes of an input.
    pub(super) fn transcribed(&self, input: &TokenStream, krate: &str) -> Option<TokenStream> {
        for rule in &self.rules {
            if let Some(bindings) = matched(&rule.matcher, input.clone()) {
                let bindings = bindings.iter().map(|(name, binding)| (*name, binding)).collect();
                let mut output = Output { tokens: Vec::new(), left: LARGEST };
                parts(&rule.template, &bindings, krate, &mut output)?;
                return Some(output.tokens.into_iter().collect());
            }
        }
        None
    }
}

/// The bindings in sight: inside a repetition, those of one round.
type Scope<'a> = HashMap<&'a str, &'a Binding>;

struct Output {
    tokens: Vec<TokenTree>,
    /// How many more tokens may come.
    left: usize,
}

impl Output {
    fn push(&mut self, token: TokenTree) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        self.tokens.push(token);
        Some(())
    }
}

fn parts(parts: &[Part], scope: &Scope<'_>, krate: &str, output: &mut Output) -> Option<()> {
    for part in parts {
        self::part(part, scope, krate, output)?;
    }
    Some(())
}

fn part(part: &Part, scope: &Scope<'_>, krate: &str, output: &mut Output) -> Option<()> {
    match part {
        Part::Word(word) => output.push(TokenTree::Ident(ident(word))),
        Part::Crate => output.push(TokenTree::Ident(Ident::new(krate, Span::call_site()))),
        Part::Punct(punct, is_joint) => {
            let spacing = if *is_joint { Spacing::Joint } else { Spacing::Alone };
            output.push(TokenTree::Punct(Punct::new(*punct, spacing)))
        }
        Part::Literal(literal) => {
            let mut literal: Literal = literal.parse().ok()?;
            literal.set_span(Span::call_site());
            output.push(TokenTree::Literal(literal))
        }
        Part::Group(delimiter, inner) => {
            let mut content = Output { tokens: Vec::new(), left: output.left };
            parts(inner, scope, krate, &mut content)?;
            output.left = content.left;
            output.push(TokenTree::Group(Group::new(*delimiter, content.tokens.into_iter().collect())))
        }
        Part::Variable(name, _) => match scope.get(name.as_str()) {
            Some(Binding::Tokens(tokens)) => {
                tokens.clone().into_iter().try_for_each(|token| output.push(token))
            }
            // A variable that repeats, outside of a repetition.
            Some(Binding::Each(_)) => None,
            // `$name` of a macro that the template defines.
            None => {
                output.push(TokenTree::Punct(Punct::new('$', Spacing::Alone)))?;
                output.push(TokenTree::Ident(ident(name)))
            }
        },
        Part::Repeat(of) => repeat(of, scope, krate, output),
    }
}

fn repeat(of: &Repeat, scope: &Scope<'_>, krate: &str, output: &mut Output) -> Option<()> {
    let mut names = Vec::new();
    variables(&of.parts, &mut names);
    let mut rounds = None;
    for name in &names {
        if let Some(Binding::Each(each)) = scope.get(name) {
            // Variables that repeat together do so equally often.
            if rounds.is_some_and(|rounds| rounds != each.len()) {
                return None;
            }
            rounds = Some(each.len());
        }
    }
    for round in 0..rounds? {
        if 0 < round {
            parts(&of.separator, scope, krate, output)?;
        }
        let mut inner = scope.clone();
        for name in &names {
            if let Some(Binding::Each(each)) = scope.get(name) {
                inner.insert(name, each.get(round)?);
            }
        }
        // A round without tokens is work all the same.
        output.left = output.left.checked_sub(1)?;
        parts(&of.parts, &inner, krate, output)?;
    }
    Some(())
}

/// An identifier of the rules, which were lexed: it is one.
fn ident(word: &str) -> Ident {
    match word.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(word, Span::call_site()),
    }
}
