//! A type or a condition from its text alone, as the catalogue's attributes and `cfg!` have it.

use super::text::read_text;
use crate::facts::{Cfg, ItemKind, TypeRef};

/// Reads a type; [`None`] if the text is none.
pub(crate) fn read_type(text: &str) -> Option<TypeRef> {
    let facts = read_text(&format!("type T = {text};")).ok()?;
    match facts.items.into_iter().next()?.kind {
        ItemKind::TypeAlias(alias) => alias.ty,
        _ => None,
    }
}

/// Reads what stands between the parentheses of `cfg!(…)`.
pub(crate) fn read_cfg(text: &str) -> Option<Cfg> {
    let facts = read_text(&format!("#[cfg({text})] type T = ();")).ok()?;
    facts.items.into_iter().next()?.cfg.map(|cfg| *cfg)
}
