//! Names of async contexts that tell equal fns of a file apart.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::facts::{FileFacts, GenericArg, ItemFacts, ItemKind, Path, Span, TypeRef};
use crate::read::{FileId, Sources};

use super::Finding;

/// The items of the files that findings are in, in which the fn around each is looked for.
#[derive(Debug)]
pub struct Owners<'s> {
    sources: &'s Sources,
    files: HashMap<FileId, Vec<Node<'s>>>,
}

/// An item, and the place of the one around it.
#[derive(Debug)]
struct Node<'s> {
    item: &'s ItemFacts,
    around: Option<usize>,
}

impl<'s> Owners<'s> {
    /// Those of some sources.
    #[must_use]
    pub fn new(sources: &'s Sources) -> Self {
        Self { sources, files: HashMap::new() }
    }

    /// The path, in its file, of the fn that a finding is in: modules, the type and the trait of an impl, fns around it. It has
    /// no lines, so that it stays when these move.
    pub fn path(&mut self, finding: &Finding) -> String {
        let context = &finding.context;
        let nodes = (self.files.entry(finding.file))
            .or_insert_with_key(|file| nodes(&self.sources.files[file.0 as usize].facts));
        let mut names = names_around(nodes, context.span);
        // What a macro expands to has no item in the file.
        if names.last() != Some(&context.name) {
            names.push(context.name.clone());
        }
        names.join("::")
    }
}

/// All items of a file that can hold code, by where they begin, outer ones first.
fn nodes(facts: &FileFacts) -> Vec<Node<'_>> {
    let mut nodes = Vec::new();
    add(&facts.items, None, &mut nodes);
    nodes
}

fn add<'s>(items: impl IntoIterator<Item = &'s ItemFacts>, around: Option<usize>, nodes: &mut Vec<Node<'s>>) {
    let mut items: Vec<_> = items.into_iter().filter(|item| !matches!(item.kind, ItemKind::Use(_))).collect();
    items.sort_by_key(|item| item.span.lo);
    for item in items {
        nodes.push(Node { item, around });
        let own = nodes.len() - 1;
        add(item.inner(), Some(own), nodes);
    }
}

/// The names of the items around a place, outer ones first.
fn names_around(nodes: &[Node<'_>], place: Span) -> Vec<String> {
    let mut names = Vec::new();
    let mut next = nodes.partition_point(|node| node.item.span.lo <= place.lo).checked_sub(1);
    while let Some(node) = next.map(|at| &nodes[at]) {
        if node.item.span.contains(place) {
            names.extend(name(node.item));
        }
        next = node.around;
    }
    names.reverse();
    names
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
