//! A crate of the catalogue as it is embedded. The build script writes it by this same code.

use serde::{Deserialize, Serialize};

use crate::facts::{Block, Body, Expr, ExprKind, FileFacts, ItemFacts, ItemKind, Span};

/// A file of the catalogue, lowered.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct LoweredFile {
    /// Its path under `lint/catalogue/`.
    pub(crate) path: String,
    /// What it says.
    pub(crate) facts: FileFacts,
    /// The parts of its text that are read later, each with where it begins: rules and input of macros.
    pub(crate) pieces: Vec<(u32, String)>,
}

impl LoweredFile {
    /// Keeps of a text what its facts refer to, and of bodies that do nothing only that they are there.
    #[allow(dead_code, reason = "only the build script lowers")]
    pub(crate) fn new(path: String, mut facts: FileFacts, text: &str) -> Self {
        empty_bodies(&mut facts.items);
        let mut spans = Vec::new();
        of_items(&facts.items, &mut spans);
        spans.sort_unstable();
        let mut pieces: Vec<(u32, String)> = Vec::new();
        let mut end = 0;
        for span in spans.into_iter().filter(|span| span.lo < span.hi) {
            let lo = span.lo.max(end);
            if let Some(piece) = text.get(lo as usize..span.hi as usize).filter(|_| lo < span.hi) {
                pieces.push((lo, piece.to_owned()));
                end = span.hi;
            }
        }
        Self { path, facts, pieces }
    }

    /// The text, blank where nothing refers to it.
    #[allow(dead_code, reason = "the build script has the text itself")]
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for (at, piece) in &self.pieces {
            text.extend(std::iter::repeat_n(' ', (*at as usize).saturating_sub(text.len())));
            text.push_str(piece);
        }
        text
    }
}

/// Takes what there is of bodies without statements, which most declarations have: the patterns of their parameters.
fn empty_bodies(items: &mut [ItemFacts]) {
    for item in items {
        match &mut item.kind {
            ItemKind::Mod(module) => module.items.iter_mut().for_each(|items| empty_bodies(items)),
            ItemKind::Trait(facts) => empty_bodies(&mut facts.items),
            ItemKind::Impl(facts) => empty_bodies(&mut facts.items),
            ItemKind::Fn(facts) => {
                let body = facts.get_mut().and_then(|facts| facts.body.as_mut());
                if let Some(body) = body.filter(|body| does_nothing(body)) {
                    **body = Body::default();
                }
            }
            _ => {}
        }
    }
}

fn does_nothing(body: &Body) -> bool {
    let root = body.root.map(|root| &body.expr(root).kind);
    matches!(root, Some(ExprKind::Block(block)) if *block == Block::default())
}

/// The places whose text is read after facts are there.
fn of_items(items: &[ItemFacts], spans: &mut Vec<Span>) {
    for item in items {
        match &item.kind {
            ItemKind::Mod(module) => of_items(module.items.as_deref().unwrap_or_default(), spans),
            ItemKind::Fn(facts) => facts.body.iter().for_each(|body| of_body(body, spans)),
            ItemKind::Const(facts) | ItemKind::Static(facts) => {
                facts.body.iter().for_each(|body| of_body(body, spans));
            }
            ItemKind::Trait(facts) => of_items(&facts.items, spans),
            ItemKind::Impl(facts) => of_items(&facts.items, spans),
            ItemKind::Foreign(items) => of_items(items, spans),
            ItemKind::MacroRules(rules) => spans.push(rules.rules_span),
            ItemKind::Macro { items, input_span, .. } => {
                spans.push(*input_span);
                of_items(items.as_deref().unwrap_or_default(), spans);
            }
            _ => {}
        }
    }
}

fn of_body(body: &Body, spans: &mut Vec<Span>) {
    for Expr { kind, .. } in &body.exprs {
        match kind {
            ExprKind::Macro(call) => spans.push(call.input_span),
            ExprKind::Block(block) => of_items(&block.items, spans),
            _ => {}
        }
    }
}
