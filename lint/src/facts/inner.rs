//! What is declared inside items.

use super::{Body, ExprKind, ItemFacts, ItemKind};

impl ItemFacts {
    /// The items that are declared right in it, in modules, traits and impls, in bodies, and in the input of macros.
    pub(crate) fn inner(&self) -> Vec<&Self> {
        match &self.kind {
            ItemKind::Mod(module) => module.items.iter().flatten().collect(),
            ItemKind::Trait(declared) => declared.items.iter().collect(),
            ItemKind::Impl(block) => block.items.iter().collect(),
            // Where the input stands in no file, neither do they.
            ItemKind::Macro { items, text: None, .. } => items.iter().flatten().collect(),
            // A body that declares nothing need not be unpacked to know that.
            ItemKind::Fn(facts) if facts.head().declares => of_body(facts.body.as_deref()),
            ItemKind::Const(value) | ItemKind::Static(value) => of_body(value.body.as_deref()),
            _ => Vec::new(),
        }
    }
}

fn of_body(body: Option<&Body>) -> Vec<&ItemFacts> {
    let blocks = body.into_iter().flat_map(|body| &body.exprs).filter_map(|expr| match &expr.kind {
        ExprKind::Block(block) => Some(&block.items),
        _ => None,
    });
    blocks.flatten().collect()
}
