//! A crate of the catalogue as it is embedded. The build script writes it by this same code.

use serde::{Deserialize, Serialize};

use crate::facts::{Body, Expr, ExprKind, FileFacts, ItemFacts, ItemKind, Span};

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
    /// Keeps of a text what its facts refer to.
    #[allow(dead_code, reason = "only the build script lowers")]
    pub(crate) fn new(path: String, facts: FileFacts, text: &str) -> Self {
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
