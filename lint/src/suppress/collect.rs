//! The suppressions of a file.

use std::cell::OnceCell;
use std::ops::Range;

use memchr::memmem;

use super::directive;
use crate::facts::{AttrFacts, FileFacts, ItemFacts, ItemKind, Span};
use crate::read::{CommentKind, SourceFile, after_attributes, allowed, comments};
use crate::report::LineStarts;
use crate::rules::{RuleId, Selector, UnknownRule};

/// A place where something is allowed.
#[derive(Debug)]
pub(crate) struct Suppression {
    /// What is allowed.
    pub(crate) rules: Vec<Selector>,
    /// Where.
    pub(super) scope: Scope,
    /// Whether it is a comment or an attribute.
    pub(crate) kind: Kind,
    /// The comment or the attribute.
    pub(crate) span: Span,
    /// Whether it says why.
    pub(crate) has_reason: bool,
}

/// What a suppression is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Comment,
    Attribute,
    /// What clippy has of a rule is allowed: whoever wrote that has thought of it, and may not know of this program.
    Clippys,
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

/// A comment or attribute that does not do what it was written for.
#[derive(Debug)]
pub(crate) struct Mistake {
    pub(crate) span: Span,
    /// What is wrong.
    pub(crate) message: &'static str,
    /// What to do.
    pub(crate) advice: String,
}

impl Mistake {
    pub(crate) fn idle(kind: Kind, span: Span, advice: String) -> Self {
        let message = match kind {
            Kind::Comment => "this comment suppresses nothing",
            Kind::Attribute | Kind::Clippys => "this attribute suppresses nothing",
        };
        Self { span, message, advice }
    }

    pub(crate) fn idle_in_part(kind: Kind, span: Span, advice: String) -> Self {
        let message = match kind {
            Kind::Comment => "a part of this comment suppresses nothing",
            Kind::Attribute | Kind::Clippys => "a part of this attribute suppresses nothing",
        };
        Self { span, message, advice }
    }

    fn unknown(attribute: Span, error: &UnknownRule) -> Self {
        Self { span: attribute, message: "this attribute names no rule", advice: error.to_string() }
    }

    pub(crate) fn unreasoned(kind: Kind, span: Span) -> Self {
        let advice = match kind {
            Kind::Comment => "say why: `allow(RULE) — reason`".to_owned(),
            Kind::Attribute | Kind::Clippys => "say why: `reason = \"…\"`".to_owned(),
        };
        Self { span, message: "this suppression gives no reason", advice }
    }
}

impl Suppression {
    /// Where it holds in its file; of a line, the place where its code begins.
    pub(crate) fn range(&self, lines: &LineStarts<'_>) -> Range<usize> {
        match self.scope {
            Scope::File => 0..lines.text().len(),
            Scope::Within(item) => item.lo as usize..item.hi as usize,
            Scope::Line(line) => {
                let of_line = lines.line(line);
                let start = lines.start(line) + (of_line.len() - of_line.trim_start().len());
                start..start + 1
            }
        }
    }
}

/// The suppressions of a file, and the comments that were meant as one.
pub(super) fn collect(file: &SourceFile) -> (Vec<Suppression>, Vec<Mistake>) {
    let mut found = Vec::new();
    let mut mistakes = Vec::new();
    if NAMING.iter().any(|text| memmem::find(file.text.as_bytes(), text.as_bytes()).is_some()) {
        attributes(&file.facts.items, &mut found, &mut mistakes);
    }
    found.extend(of_clippy(&file.text));
    if !directive::may_be_in(&file.text) {
        return (found, mistakes);
    }
    let lines = LineStarts::new(&file.text);
    let heads = OnceCell::new();
    for comment in comments(&file.text) {
        let is_documentation = comment.kind == CommentKind::Documentation;
        if !directive::is_meant(comment.text, is_documentation) {
            continue;
        }
        let mut idle = |advice: String| mistakes.push(Mistake::idle(Kind::Comment, comment.span, advice));
        if is_documentation {
            idle("this is documentation; write `// blockcheck: allow(RULE) — reason`".to_owned());
            continue;
        }
        let Some(directive) = directive::read(comment.text) else {
            idle("write `// blockcheck: allow(RULE) — reason`, or `allow-file(RULE)`".to_owned());
            continue;
        };
        let mut rules = Vec::new();
        for rule in directive.rules {
            match rule {
                Ok(rule) => rules.push(rule),
                Err(error) => idle(error.to_string()),
            }
        }
        let scope = match (directive.whole_file, comment.is_trailing, comment.next_token) {
            (true, ..) => Scope::File,
            (false, false, Some(byte)) => below(heads.get_or_init(|| heads_of(&file.facts)), byte)
                .unwrap_or_else(|| Scope::Line(lines.line_of(after_attributes(&file.text, byte as usize)))),
            _ => Scope::Line(lines.line_of(comment.span.lo as usize)),
        };
        if !rules.is_empty() {
            let has_reason = !directive.reason.is_empty();
            found.push(Suppression { rules, scope, kind: Kind::Comment, span: comment.span, has_reason });
        }
    }
    (found, mistakes)
}

/// The head of an item: from its first attribute to its name.
struct Head {
    begin: u32,
    name: u32,
    item: Span,
}

/// The heads of all items, by where they begin.
fn heads_of(facts: &FileFacts) -> Vec<Head> {
    let mut heads = Vec::new();
    each_item(&facts.items, &mut |item| {
        if !matches!(item.kind, ItemKind::Use(_)) {
            let begin = item.attrs.iter().map(|attribute| attribute.span.lo).fold(item.span.lo, u32::min);
            heads.push(Head { begin, name: item.name_span.lo, item: item.span });
        }
    });
    heads.sort_by_key(|head| head.begin);
    heads
}

/// What a comment above `byte` is for, if an item begins there: the item, below its attributes or above them.
fn below(heads: &[Head], byte: u32) -> Option<Scope> {
    let last = heads.partition_point(|head| head.begin <= byte).checked_sub(1)?;
    (byte <= heads[last].name).then_some(Scope::Within(heads[last].item))
}

/// `#[allow_blocking(fs, reason = "…")]`: calls in the item that break the rules named, or any rule if none is.
/// `#[blocking(fs)]`, which declares something, may name what is no rule, too.
fn attributes(items: &[ItemFacts], found: &mut Vec<Suppression>, mistakes: &mut Vec<Mistake>) {
    each_item(items, &mut |item| {
        for attribute in &item.attrs {
            if attribute.path.last().is_some_and(|name| name == ALLOWING) {
                let rules = rules_of(attribute, mistakes);
                if !rules.is_empty() {
                    let (kind, scope, span) = (Kind::Attribute, Scope::Within(item.span), attribute.span);
                    let has_reason = directive::attribute_has_reason(&attribute.args);
                    found.push(Suppression { rules, scope, kind, span, has_reason });
                }
            } else if attribute.own_name().is_some_and(|name| name == DECLARING) {
                rules_of(attribute, mistakes);
            }
        }
    });
}

/// The rules that an attribute names; all, where it names none.
fn rules_of(attribute: &AttrFacts, mistakes: &mut Vec<Mistake>) -> Vec<Selector> {
    let mut names = directive::attribute_rules(&attribute.args).peekable();
    if names.peek().is_none() {
        return vec![Selector::All];
    }
    let known = |name: String| match name.parse() {
        Ok(rule) => Some(rule),
        Err(error) => {
            mistakes.push(Mistake::unknown(attribute.span, &error));
            None
        }
    };
    names.filter_map(known).collect()
}

/// Rules that clippy has too, under other names.
const OF_CLIPPY: &[(&str, RuleId)] = &[("await_holding_lock", RuleId::LockAcrossAwait)];

fn of_clippy(text: &str) -> impl Iterator<Item = Suppression> {
    OF_CLIPPY.iter().flat_map(|(lint, rule)| {
        allowed(text, lint).into_iter().map(|span| Suppression {
            rules: vec![Selector::Rule(*rule)],
            scope: Scope::Within(span),
            kind: Kind::Clippys,
            span,
            has_reason: true,
        })
    })
}

/// The attribute that suppresses.
const ALLOWING: &str = "allow_blocking";

/// The one that says what a fn does.
const DECLARING: &str = "blocking";

/// The text of either, where it may name rules.
const NAMING: [&str; 2] = [ALLOWING, "blocking("];

/// All items that can hold code, outer ones first.
fn each_item<'f>(items: impl IntoIterator<Item = &'f ItemFacts>, visit: &mut dyn FnMut(&ItemFacts)) {
    for item in items {
        visit(item);
        each_item(item.inner(), visit);
    }
}
