//! What was seen and what was not.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::Analysis;
use super::contexts::AsyncContext;
use crate::effects::{Graph, NodeKey};
use crate::facts::Span;
use crate::infer::{Bodies, Call, Target, Ty, TyKind, Why};
use crate::link::{FnId, Notes, Origin, Owner, Program};
use crate::read::{FileId, SourceFile};
use crate::report::{CallBy, Coverage};

pub(super) fn coverage(
    analysis: &Analysis<'_>,
    bodies: &Bodies<'_, '_, '_>,
    contexts: &[AsyncContext],
    graph: &Graph<'_, '_, '_, '_>,
    notes: &Notes,
) -> Coverage {
    let mut calls = 0;
    let mut unresolved: BTreeMap<Why, usize> = BTreeMap::new();
    for context in contexts {
        let inferred = bodies.get(context.owner);
        for call in
            inferred.calls.iter().filter(|call| call.region == context.region && call.by == CallBy::Call)
        {
            calls += 1;
            if let Some(why) = unresolved_by(call) {
                *unresolved.entry(why).or_default() += 1;
            }
        }
    }
    let own = own_files(analysis);
    let selected = selected_files(bodies.db.program);
    let behind = fns_behind(bodies, graph, contexts, own.len());
    let unexpanded = unexpanded(bodies, contexts).into_iter();
    Coverage {
        files: selected.len(),
        contexts: contexts.len(),
        calls,
        unresolved: unresolved.into_iter().map(|(why, count)| (reason(why).to_owned(), count)).collect(),
        unexpanded: unexpanded.map(|(why, count)| (why.to_owned(), count)).collect(),
        unread_macros: unread_macros(bodies.db.program, own, &selected, notes),
        fns_behind: behind.len(),
        unresolved_behind: behind.into_par_iter().map(|id| unresolved_calls(bodies, Owner::Fn(id))).sum(),
    }
}

/// The fns of the tree that calls of the contexts lead to, which are no contexts themselves.
fn fns_behind(
    bodies: &Bodies<'_, '_, '_>,
    graph: &Graph<'_, '_, '_, '_>,
    contexts: &[AsyncContext],
    own: usize,
) -> FxHashSet<FnId> {
    let program = bodies.db.program;
    let of_contexts: FxHashSet<Owner> = contexts.iter().map(|context| context.owner).collect();
    let fns = graph.nodes.iter().filter_map(|node| match &node.key {
        NodeKey::Fn(id, _) => Some(*id),
        NodeKey::Any(..) | NodeKey::Closure(..) | NodeKey::Macro(_) | NodeKey::Harmless => None,
    });
    fns.filter(|id| {
        let owner = Owner::Fn(*id);
        let is_own = (program.file_of(owner).0 as usize) < own;
        is_own && program.fn_data(*id).facts.body.is_some() && !of_contexts.contains(&owner)
    })
    .collect()
}

fn unresolved_calls(bodies: &Bodies<'_, '_, '_>, owner: Owner) -> usize {
    let calls = bodies.get(owner).calls.iter();
    calls.filter(|call| call.by == CallBy::Call && unresolved_by(call).is_some()).count()
}

/// Why nobody knows what a call leads to. What a parameter stands for, the callers tell; what is behind a pointer to a fn, or
/// a `dyn` that is kept somewhere, nobody does.
fn unresolved_by(call: &Call) -> Option<Why> {
    match &call.target {
        Target::Unknown(why) => Some(*why),
        Target::Value(ty) => is_kept_code(*ty).then_some(Why::Value),
        Target::Fn(..) | Target::Macro(_) | Target::Ctor => None,
    }
}

fn is_kept_code(ty: Ty) -> bool {
    match ty.kind() {
        TyKind::FnPtr(..) | TyKind::Dyn(_, None) => true,
        TyKind::Ref(inner) => is_kept_code(*inner),
        TyKind::Adt(_, args) => matches!(&args[..], [only] if is_kept_code(*only)),
        _ => false,
    }
}

/// The files of the packages that are reported on, as far as they are compiled.
fn selected_files(program: &Program<'_>) -> FxHashSet<FileId> {
    let is_selected: Vec<bool> = (program.crates.iter())
        .map(|krate| matches!(krate.origin, Origin::Target { selected: true, .. }))
        .collect();
    let mods = program.mods.iter().map(|module| (module.krate, module.file));
    let fns = program.fns.iter().map(|data| (program.mods[data.module.index()].krate, data.file));
    mods.chain(fns).filter(|(krate, _)| is_selected[krate.index()]).map(|(_, file)| file).collect()
}

/// Macro calls in the bodies of contexts whose expansion was not looked at, by reason.
fn unexpanded(bodies: &Bodies<'_, '_, '_>, contexts: &[AsyncContext]) -> BTreeMap<&'static str, usize> {
    let mut owners: Vec<Owner> = contexts.iter().map(|context| context.owner).collect();
    owners.sort_unstable();
    owners.dedup();
    let reasons = [
        "no definition was read; the input is taken as code",
        "no rule fits, or it goes too deep; the input is taken as code",
    ];
    let mut counts = BTreeMap::new();
    for owner in owners {
        for (reason, count) in reasons.into_iter().zip(bodies.get(owner).unexpanded) {
            if 0 < count {
                *counts.entry(reason).or_default() += count as usize;
            }
        }
    }
    counts
}

/// Macros that could not be read, in what was looked at; what one expands to was, whatever its input.
fn unread_macros(
    program: &Program<'_>,
    own: &[SourceFile],
    selected: &FxHashSet<FileId>,
    notes: &Notes,
) -> usize {
    let in_bodies = notes.unread_macros.values().filter(|(file, _)| (file.0 as usize) < own.len());
    let of_selected = selected.iter().filter_map(|id| Some((*id, own.get(id.0 as usize)?)));
    let elsewhere = of_selected.map(|(id, file)| {
        let is_unseen = |span: &Span| !program.expanded_calls.contains(&(id, span.lo));
        file.facts.unread_macros.iter().filter(|(_, span)| is_unseen(span)).count()
    });
    elsewhere.chain(in_bodies.map(|(_, count)| *count)).sum()
}

/// The files of the tree. Those of dependencies follow them.
fn own_files<'a>(analysis: &Analysis<'a>) -> &'a [SourceFile] {
    let sources = analysis.sources;
    let targets = analysis
        .workspace
        .packages
        .iter()
        .flat_map(|package| package.targets.iter().map(|_| package.external));
    let external = targets.zip(&sources.roots).filter(|(external, _)| *external);
    let first = external.filter_map(|(_, root)| *root).min();
    first.map_or(&sources.files, |first| &sources.files[..first.0 as usize])
}

fn reason(why: Why) -> &'static str {
    match why {
        Why::Path => "the path leads to nothing that was read",
        Why::Receiver => "the receiver's type is not known",
        Why::Method => "the receiver's type has no such method that was read",
        Why::Value => "what is called is a value, and nobody knows which code is in it",
    }
}
