//! `use`: a tree becomes an item for each of its leaves.

use syn::UseTree;
use thin_vec::ThinVec;

use super::head::head;
use crate::facts::{ItemFacts, ItemKind, Name, Span, UseFacts, UseTarget};
use crate::read::context::Context;

/// How many names and attributes the leaves of one `use` may take together: each has a copy of its own.
const LARGEST_USE: usize = 1 << 16;

pub(super) fn uses(cx: &mut Context<'_>, of: &syn::ItemUse, into: &mut ThinVec<ItemFacts>) {
    let head = head(cx, &of.attrs, Some(&of.vis), cx.span(of.use_token.span));
    let span = head.start.to(cx.span(of.semi_token.spans[0]));
    let size = 1 + head.attributes.others.len() + head.attributes.cfg.as_ref().map_or(0, |cfg| cfg.size());
    let mut leaves = Leaves { prefix: ThinVec::new(), found: Vec::new(), size, left: LARGEST_USE };
    if leaves.collect(cx, &of.tree).is_none() {
        cx.unread.push((Name::from("use"), span));
    }
    for (path, target, name_span) in leaves.found {
        into.push(ItemFacts {
            name: Name::default(),
            name_span,
            span,
            vis: head.vis.clone(),
            cfg: head.attributes.cfg.clone(),
            attrs: head.attributes.others.clone(),
            kind: ItemKind::Use(UseFacts { global: of.leading_colon.is_some(), path, target }),
        });
    }
}

/// The leaves of a `use` tree, as they are collected.
struct Leaves {
    prefix: ThinVec<Name>,
    found: Vec<(ThinVec<Name>, UseTarget, Span)>,
    /// What each leaf takes beside its path.
    size: usize,
    /// What all leaves may still take.
    left: usize,
}

impl Leaves {
    /// Collects a tree's leaves; [`None`] when they take too much.
    fn collect(&mut self, cx: &Context<'_>, tree: &UseTree) -> Option<()> {
        match tree {
            UseTree::Path(of) => {
                self.prefix.push(cx.name(&of.ident));
                let all = self.collect(cx, &of.tree);
                self.prefix.pop();
                all
            }
            UseTree::Group(of) => of.items.iter().try_for_each(|tree| self.collect(cx, tree)),
            UseTree::Glob(of) => self.leaf(None, UseTarget::Glob, cx.span(of.star_token.spans[0])),
            UseTree::Name(of) => {
                let (name, span) = cx.named(&of.ident);
                // `a::{self}` brings in `a`; alone, `self` is the path.
                match self.prefix.last() {
                    Some(last) if name == "self" => self.leaf(None, UseTarget::Name(*last), span),
                    _ => self.leaf(Some(name), UseTarget::Name(name), span),
                }
            }
            UseTree::Rename(of) => {
                let (name, span) = cx.named(&of.ident);
                let is_prefix = name == "self" && !self.prefix.is_empty();
                self.leaf((!is_prefix).then_some(name), UseTarget::Name(cx.name(&of.rename)), span)
            }
        }
    }

    fn leaf(&mut self, last: Option<Name>, target: UseTarget, span: Span) -> Option<()> {
        self.left = self.left.checked_sub(self.size + self.prefix.len())?;
        let path = self.prefix.iter().copied().chain(last).collect();
        self.found.push((path, target, span));
        Some(())
    }
}
