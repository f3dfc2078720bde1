//! Names of async contexts that tell equal fns of a file apart.

use std::fmt::Write as _;

use crate::facts::{FileFacts, GenericArg, ItemFacts, ItemKind, Path, Span, TypeRef};
use crate::read::Sources;

use super::Finding;

/// The path, in its file, of the fn that a finding is in: modules, the type and the trait of an impl, fns around it. It has no
/// lines, so that it stays when these move.
#[must_use]
pub fn owner(finding: &Finding, sources: &Sources) -> String {
    let context = &finding.context;
    let mut names = path_to(&sources.files[finding.file.0 as usize].facts, context.span);
    // What a macro expands to has no item in the file.
    if names.last() != Some(&context.name) {
        names.push(context.name.clone());
    }
    names.join("::")
}

/// The names of the items around a place, from the file to it.
fn path_to(facts: &FileFacts, place: Span) -> Vec<String> {
    let mut names = Vec::new();
    let mut items: Vec<&ItemFacts> = facts.items.iter().collect();
    while let Some(item) = items.into_iter().find(|item| item.span.contains(place) && holds_code(item)) {
        names.extend(name(item));
        items = item.inner();
    }
    names
}

fn holds_code(item: &ItemFacts) -> bool {
    !matches!(item.kind, ItemKind::Use(_))
}

fn name(item: &ItemFacts) -> Option<String> {
    match &item.kind {
        ItemKind::Macro { .. } => None,
        ItemKind::Impl(block) => Some(match &block.of_trait {
            Some(of_trait) => format!("<{} as {}>", ty(&block.self_ty), path(of_trait)),
            None => ty(&block.self_ty),
        }),
        _ => Some(item.name.to_string()),
    }
}

/// A type, as far as impls of one file differ by it.
fn ty(of: &TypeRef) -> String {
    match of {
        TypeRef::Path(of) => path(of),
        TypeRef::Ref { inner, mutable } => format!("&{}{}", if *mutable { "mut " } else { "" }, ty(inner)),
        TypeRef::Ptr(inner) => format!("*{}", ty(inner)),
        TypeRef::Slice(inner) | TypeRef::Array(inner) => format!("[{}]", ty(inner)),
        TypeRef::Tuple(types) => format!("({})", list(types.iter().map(ty))),
        TypeRef::Dyn(bounds) | TypeRef::Impl(bounds) => {
            format!("dyn {}", list(bounds.iter().map(|bound| path(&bound.path))))
        }
        _ => "_".to_owned(),
    }
}

fn path(of: &Path) -> String {
    let mut text = String::new();
    for (number, segment) in of.segments.iter().enumerate() {
        let stroke = if number == 0 { "" } else { "::" };
        // A string takes all.
        let _ = write!(text, "{stroke}{}", segment.name);
        let Some(args) = &segment.args else { continue };
        let args = args.args.iter().map(|arg| match arg {
            GenericArg::Type(of) => ty(of),
            GenericArg::Const => "_".to_owned(),
        });
        let _ = write!(text, "<{}>", list(args));
    }
    text
}

fn list(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}
