//! A type from its text alone, as the catalogue's attributes have it.

use super::text::read_text;
use crate::facts::{ItemKind, TypeRef};

/// Reads a type; [`None`] if the text is none.
pub(crate) fn read_type(text: &str) -> Option<TypeRef> {
    let facts = read_text(&format!("type T = {text};")).ok()?;
    match facts.items.into_iter().next()?.kind {
        ItemKind::TypeAlias(alias) => alias.ty,
        _ => None,
    }
}
