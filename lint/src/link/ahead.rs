//! What macros in the place of items expand to, made on all threads before items are collected one after the other.
//!
//! Which macro a call means is known for sure only while collecting. Most names mean one macro in all of a tree: what that
//! makes of a call is kept by the two, and a collector that comes to mean another expands that.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use thin_vec::ThinVec;
use typed_arena::Arena;

use super::collect::MAX_EXPANSIONS;
use super::ids::CrateId;
use crate::facts::{ItemFacts, ItemKind, MacroRulesFacts, Name, Span};
use crate::read::{FileId, Invocation, MacroRules, SourceFile, Sources};
use crate::shares::FEW;

/// No more calls are expanded ahead, in case that a collector comes to none of what calls expand to.
const MOST: usize = 1 << 14;

/// A call and the rules that it was expanded by, by their addresses.
type Key = (usize, usize);

/// What was found out ahead.
#[derive(Default)]
pub(super) struct Expanded<'a> {
    /// Expansions; [`None`] inside where no rule fits.
    by_call: FxHashMap<Key, Option<&'a [ItemFacts]>>,
    /// The names of all macros that files declare.
    names: FxHashSet<Name>,
}

impl<'a> Expanded<'a> {
    pub(super) fn of(made: Made, arena: &'a Arena<ThinVec<ItemFacts>>) -> Self {
        let by_call = made.expansions.into_iter().map(|Expansion { key, items }| {
            let items = items.map(|items| &**arena.alloc(items));
            (key, items)
        });
        Self { by_call: by_call.collect(), names: made.names }
    }

    /// What a macro makes of a call, if that was found out.
    pub(super) fn get(&self, call: &ItemFacts, rules: &MacroRulesFacts) -> Option<Option<&'a [ItemFacts]>> {
        self.by_call.get(&key(call, rules)).copied()
    }

    /// Whether some file of the tree declares a macro of a name.
    pub(super) fn declares(&self, name: Name) -> bool {
        self.names.contains(&name)
    }
}

/// What is found out ahead.
#[derive(Default)]
pub(super) struct Made {
    expansions: Vec<Expansion>,
    names: FxHashSet<Name>,
}

fn key(call: &ItemFacts, rules: &MacroRulesFacts) -> Key {
    (std::ptr::from_ref(call).addr(), std::ptr::from_ref(rules).addr())
}

/// Expands the calls in all files whose macro can be told by its name, and what they expand to. `crates` are those of the
/// tree, with the files that they start with.
pub(super) fn expand(sources: &Sources, crates: &[(CrateId, FileId)]) -> Made {
    let seen: Vec<Seen<'_>> = sources.files.par_iter().with_max_len(FEW).map(Seen::of).collect();
    let mut macros: FxHashMap<Name, Option<Macro<'_>>> = FxHashMap::default();
    for (seen, file) in seen.iter().zip(0..) {
        for (name, facts) in &seen.macros {
            let own = Macro { facts, file: FileId(file), rules: OnceLock::new() };
            // A name that is given twice says nothing.
            macros.entry(*name).and_modify(|known| *known = None).or_insert(Some(own));
        }
    }
    let expander = Expander { sources, macros, homes: homes(sources, crates), left: AtomicUsize::new(MOST) };
    let calls: Vec<&Call<'_>> = seen.iter().flat_map(|seen| &seen.calls).collect();
    let made: Vec<Vec<Expansion>> = calls
        .par_iter()
        .with_max_len(FEW)
        .map(|call| {
            let mut made = Vec::new();
            if let Some(invocation) = Invocation::in_file(&call.file.text, call.input, call.item.span) {
                expander.expand(call.item, call.name, &invocation, 0, &mut made);
            }
            made
        })
        .collect();
    let names = expander.macros.into_keys().collect();
    Made { expansions: made.into_iter().flatten().collect(), names }
}

/// The one crate that each file belongs to; [`None`] for a file of several, or of none.
fn homes(sources: &Sources, crates: &[(CrateId, FileId)]) -> Vec<Option<CrateId>> {
    let mut homes: Vec<Option<CrateId>> = vec![None; sources.files.len()];
    let mut is_shared = vec![false; sources.files.len()];
    for (krate, root) in crates {
        let mut open = vec![*root];
        while let Some(id) = open.pop() {
            let at = id.0 as usize;
            let Some(file) = sources.files.get(at).filter(|_| homes[at] != Some(*krate)) else { continue };
            is_shared[at] |= homes[at].replace(*krate).is_some();
            open.extend(file.children.values().chain(file.alternatives.values()));
        }
    }
    homes.into_iter().zip(is_shared).map(|(home, is_shared)| home.filter(|_| !is_shared)).collect()
}

/// Expands calls, and the calls that come of them.
struct Expander<'a> {
    sources: &'a Sources,
    macros: FxHashMap<Name, Option<Macro<'a>>>,
    homes: Vec<Option<CrateId>>,
    /// How many more calls are expanded.
    left: AtomicUsize,
}

struct Macro<'a> {
    facts: &'a MacroRulesFacts,
    file: FileId,
    rules: OnceLock<Option<Rules>>,
}

/// What is needed to expand calls of a macro.
struct Rules {
    rules: MacroRules,
    /// What its crate is called.
    krate: String,
}

/// What a call expands to. What stands there stays where it is when this is moved.
pub(super) struct Expansion {
    key: Key,
    items: Option<ThinVec<ItemFacts>>,
}

impl Expander<'_> {
    fn expand(
        &self,
        call: &ItemFacts,
        name: Name,
        invocation: &Invocation<'_>,
        depth: usize,
        made: &mut Vec<Expansion>,
    ) {
        let Some(Some(own)) = self.macros.get(&name) else { return };
        let Some(Rules { rules, krate }) = own.rules.get_or_init(|| self.rules(own)) else { return };
        let is_left = |left: usize| left.checked_sub(1);
        if self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, is_left).is_err() {
            return;
        }
        let items = rules.expand_items(&invocation.of_crate(krate));
        if depth < MAX_EXPANSIONS {
            self.expand_within(items.as_deref().unwrap_or_default(), depth + 1, made);
        }
        made.push(Expansion { key: key(call, own.facts), items });
    }

    fn expand_within(&self, items: &[ItemFacts], depth: usize, made: &mut Vec<Expansion>) {
        for item in items {
            match &item.kind {
                ItemKind::Mod(facts) => {
                    self.expand_within(facts.items.as_deref().unwrap_or_default(), depth, made);
                }
                ItemKind::Impl(facts) => self.expand_within(&facts.items, depth, made),
                ItemKind::Trait(facts) => self.expand_within(&facts.items, depth, made),
                ItemKind::Macro { path, text: Some(text), .. } => {
                    if let Some(last) = path.segments.last() {
                        let invocation = Invocation::expanded(text, item.span);
                        self.expand(item, last.name, &invocation, depth, made);
                    }
                }
                _ => {}
            }
        }
    }

    /// The rules of a macro, if it is known what they make: where they name their crate, that must be one.
    fn rules(&self, own: &Macro<'_>) -> Option<Rules> {
        let (Span { lo, hi }, at) = (own.facts.rules_span, own.file.0 as usize);
        let rules = MacroRules::parse(self.sources.files[at].text.get(lo as usize..hi as usize)?).ok()?;
        let krate = match self.homes[at] {
            Some(home) => home.key(),
            None if rules.name_their_crate() => return None,
            None => String::new(),
        };
        Some(Rules { rules, krate })
    }
}

struct Call<'a> {
    item: &'a ItemFacts,
    name: Name,
    input: Span,
    file: &'a SourceFile,
}

/// The macros and calls of a file, outside of bodies.
#[derive(Default)]
struct Seen<'a> {
    macros: Vec<(Name, &'a MacroRulesFacts)>,
    calls: Vec<Call<'a>>,
}

impl<'a> Seen<'a> {
    fn of(file: &'a SourceFile) -> Self {
        let mut seen = Self::default();
        seen.items(&file.facts.items, file);
        seen
    }

    fn items(&mut self, items: &'a [ItemFacts], file: &'a SourceFile) {
        for item in items {
            match &item.kind {
                ItemKind::Mod(facts) => self.items(facts.items.as_deref().unwrap_or_default(), file),
                ItemKind::Impl(facts) => self.items(&facts.items, file),
                ItemKind::Trait(facts) => self.items(&facts.items, file),
                ItemKind::MacroRules(facts) => self.macros.push((item.name, facts)),
                ItemKind::Macro { path, input_span, text: None, .. } => {
                    let last = path.segments.last();
                    let call = last.map(|last| Call { item, name: last.name, input: *input_span, file });
                    self.calls.extend(call);
                }
                _ => {}
            }
        }
    }
}
