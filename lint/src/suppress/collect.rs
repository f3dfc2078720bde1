//! The suppressions of a file.

use super::directive::{self, PREFIX};
use crate::facts::{AttrFacts, FileFacts, ItemFacts, ItemKind, Span};
use crate::read::{SourceFile, comments};
use crate::report::Lines;
use crate::rules::{Selector, UnknownRule};

/// A place where something is allowed.
#[derive(Debug)]
pub(crate) struct Suppression {
    /// What is allowed.
    pub(crate) rules: Vec<Selector>,
    /// Where.
    pub(super) scope: Scope,
    /// The comment; [`None`] for an attribute, which has effects of its own.
    pub(crate) comment: Option<Span>,
    /// Whether it says why.
    pub(crate) has_reason: bool,
}

/// Where a suppression holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// For calls on a line.
    Line(usize),
    /// In an item.
    Within(Span),
    /// In the whole file.
    File,
}

/// A comment that does not do what it was written for.
#[derive(Debug)]
pub(crate) struct Mistake {
    pub(crate) comment: Span,
    /// What is wrong.
    pub(crate) message: &'static str,
    /// What to do.
    pub(crate) advice: String,
}

impl Mistake {
    pub(crate) fn idle(comment: Span, advice: String) -> Self {
        Self { comment, message: "this comment suppresses nothing", advice }
    }

    fn unknown(attribute: Span, error: &UnknownRule) -> Self {
        Self { comment: attribute, message: "this attribute names no rule", advice: error.to_string() }
    }

    pub(crate) fn unreasoned(comment: Span) -> Self {
        let advice = "say why: `allow(RULE) — reason`".to_owned();
        Self { comment, message: "this suppression gives no reason", advice }
    }
}

/// The suppressions of a file, and the comments that were meant as one.
pub(super) fn collect(file: &SourceFile) -> (Vec<Suppression>, Vec<Mistake>) {
    let mut found = Vec::new();
    let mut mistakes = Vec::new();
    attributes(&file.facts.items, &mut found, &mut mistakes);
    let comments = comments(&file.text, PREFIX);
    if comments.is_empty() {
        return (found, mistakes);
    }
    let lines = Lines::new(&file.text);
    for comment in comments.into_iter().filter(|comment| comment.text.starts_with(PREFIX)) {
        let Some(directive) = directive::read(comment.text) else {
            let advice = "write `// blockcheck: allow(RULE) — reason`, or `allow-file(RULE)`".to_owned();
            mistakes.push(Mistake::idle(comment.span, advice));
            continue;
        };
        let mut rules = Vec::new();
        for rule in directive.rules {
            match rule {
                Ok(rule) => rules.push(rule),
                Err(error) => mistakes.push(Mistake::idle(comment.span, error.to_string())),
            }
        }
        let scope = match (directive.whole_file, comment.is_trailing, comment.next_token) {
            (true, ..) => Scope::File,
            (false, false, Some(byte)) => below(&file.facts, &lines, byte),
            _ => Scope::Line(lines.place(comment.span.lo as usize).0),
        };
        if !rules.is_empty() {
            let has_reason = !directive.reason.is_empty();
            found.push(Suppression { rules, scope, comment: Some(comment.span), has_reason });
        }
    }
    (found, mistakes)
}

/// What a comment above `byte` is for: the item that begins there, or the line.
fn below(facts: &FileFacts, lines: &Lines<'_>, byte: u32) -> Scope {
    let mut scope = Scope::Line(lines.place(byte as usize).0);
    each_item(&facts.items, &mut |item| {
        let begins = item.span.lo == byte || item.attrs.iter().any(|attribute| attribute.span.lo == byte);
        if begins && !matches!(item.kind, ItemKind::Use(_)) {
            scope = Scope::Within(item.span);
        }
    });
    scope
}

/// `#[allow_blocking(fs, reason = "…")]`: calls in the item that break the rules named, or any rule if none is.
fn attributes(items: &[ItemFacts], found: &mut Vec<Suppression>, mistakes: &mut Vec<Mistake>) {
    each_item(items, &mut |item| {
        for attribute in item.attrs.iter().filter(|attribute| is_allowing(attribute)) {
            let mut rules = Vec::new();
            for name in directive::attribute_rules(&attribute.args) {
                match name.parse() {
                    Ok(rule) => rules.push(rule),
                    Err(error) => mistakes.push(Mistake::unknown(attribute.span, &error)),
                }
            }
            if rules.is_empty() && !directive::attribute_rules(&attribute.args).any(|_| true) {
                rules.push(Selector::All);
            }
            let scope = Scope::Within(item.span);
            found.push(Suppression { rules, scope, comment: None, has_reason: true });
        }
    });
}

fn is_allowing(attribute: &AttrFacts) -> bool {
    attribute.path.last().is_some_and(|name| name == "allow_blocking")
}

/// All items that can hold code, outer ones first.
fn each_item(items: &[ItemFacts], visit: &mut dyn FnMut(&ItemFacts)) {
    for item in items {
        visit(item);
        match &item.kind {
            ItemKind::Mod(module) => each_item(module.items.as_deref().unwrap_or_default(), visit),
            ItemKind::Trait(declared) => each_item(&declared.items, visit),
            ItemKind::Impl(block) => each_item(&block.items, visit),
            _ => {}
        }
    }
}
