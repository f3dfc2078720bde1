//! What `use` inside of a macro's expansion brings in.
//!
//! Blocks in the text of a file that declare something have scopes, which were made when the program was linked. Bodies are
//! expanded later, so that paths in an expansion that begin with a name from such a `use` are spelled out instead.

use rustc_hash::FxHashMap;
use thin_vec::ThinVec;

use crate::facts::{
    Body, Expr, ExprId, ExprKind, ItemFacts, ItemKind, Name, Path, PathSegment, UseFacts, UseTarget,
};

/// Names, with what they stand for.
type Brought = FxHashMap<Name, UseFacts>;

/// Spells out the paths in an expansion: the expression at `at`, and what was added to the body from `exprs` and `pats` on.
pub(super) fn spell_out(body: &mut Body, at: ExprId, exprs: usize, pats: usize) {
    let mut brought = Brought::default();
    bring_in(&mut brought, &body.exprs[at.0 as usize]);
    body.exprs[exprs..].iter().for_each(|expr| bring_in(&mut brought, expr));
    if brought.is_empty() {
        return;
    }
    // A variable of that name is meant where both are there.
    brought.retain(|name, _| !body.binds(*name));
    let mut visit = |path: &mut Path| spell(&brought, path);
    body.exprs[at.0 as usize].each_path(&mut visit);
    body.exprs[exprs..].iter_mut().for_each(|expr| expr.each_path(&mut visit));
    body.pats[pats..].iter_mut().for_each(|pat| pat.each_path(&mut visit));
}

fn bring_in(brought: &mut Brought, expr: &Expr) {
    let ExprKind::Block(block) = &expr.kind else { return };
    for ItemFacts { kind, cfg, .. } in &block.items {
        if let (ItemKind::Use(facts), None) = (kind, cfg)
            && let UseTarget::Name(name) = facts.target
            && name != "_"
            && !facts.path.is_empty()
        {
            brought.insert(name, facts.clone());
        }
    }
}

/// How many imports may lead to one another.
const MAX_STEPS: usize = 4;

fn spell(brought: &Brought, path: &mut Path) {
    for _ in 0..MAX_STEPS {
        let Some(first) = path.segments.first().filter(|_| !path.global) else { return };
        // What follows `<T>::` is a name of the type.
        if path.qself.as_ref().is_some_and(|qself| qself.1 == 0) {
            return;
        }
        let Some(facts) = brought.get(&first.name) else { return };
        let added = facts.path.len() - 1;
        let names = facts.path.iter().map(|name| PathSegment { name: *name, args: None, span: first.span });
        let mut segments: ThinVec<PathSegment> = names.collect();
        let mut written = std::mem::take(&mut path.segments).into_iter();
        if let (Some(last), Some(first)) = (segments.last_mut(), written.next()) {
            last.args = first.args;
        }
        segments.extend(written);
        path.segments = segments;
        path.global = facts.global;
        if let Some(qself) = &mut path.qself {
            qself.1 += added;
        }
        // `use io;` and `use std;` bring in what they begin with.
        if added == 0 || facts.path.first() == Some(&path.segments[added].name) {
            return;
        }
    }
}
