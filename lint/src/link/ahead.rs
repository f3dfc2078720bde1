//! What macros in the place of items expand to, made on all threads before items are collected one after the other.
//!
//! Which macro a call means is known for sure only while collecting. Most names mean one macro in all of a tree: what that
//! makes of a call is kept by the two, and a collector that comes to mean another expands that.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use thin_vec::ThinVec;
use typed_arena::Arena;

use crate::facts::{ItemFacts, ItemKind, MacroRulesFacts, Name, Span};
use crate::read::{Invocation, MacroRules, SourceFile, Sources};
use crate::shares::FEW;

/// Expansions by the addresses of call and rules; [`None`] inside where no rule fits.
#[derive(Default)]
pub(super) struct Expanded<'a>(FxHashMap<(usize, usize), Option<&'a [ItemFacts]>>);

impl<'a> Expanded<'a> {
    /// What a macro makes of a call, if that was found out.
    pub(super) fn of(&self, call: &ItemFacts, rules: &MacroRulesFacts) -> Option<Option<&'a [ItemFacts]>> {
        self.0.get(&key(call, rules)).copied()
    }
}

fn key(call: &ItemFacts, rules: &MacroRulesFacts) -> (usize, usize) {
    (std::ptr::from_ref(call).addr(), std::ptr::from_ref(rules).addr())
}

/// Expands the calls in all files whose macro can be told by its name.
pub(super) fn expand<'a>(sources: &'a Sources, arena: &'a Arena<ThinVec<ItemFacts>>) -> Expanded<'a> {
    let mut seen: Vec<Seen<'a>> = sources.files.par_iter().with_max_len(FEW).map(Seen::of).collect();
    let mut macros: FxHashMap<Name, Option<Macro<'a>>> = FxHashMap::default();
    for (name, own) in seen.iter_mut().flat_map(|seen| std::mem::take(&mut seen.macros)) {
        // A name that is given twice says nothing.
        macros.entry(name).and_modify(|known| *known = None).or_insert(Some(own));
    }
    let calls: Vec<(Call<'a>, Macro<'a>)> = seen
        .into_iter()
        .flat_map(|seen| seen.calls)
        .filter_map(|call| Some((call, (*macros.get(&call.name)?)?)))
        .collect();
    let mut rules: FxHashMap<Name, Option<MacroRules>> = FxHashMap::default();
    for (call, own) in &calls {
        rules.entry(call.name).or_insert_with(|| own.rules());
    }
    let made: Vec<Option<ThinVec<ItemFacts>>> = calls
        .par_iter()
        .with_max_len(FEW)
        .map(|(call, _)| rules.get(&call.name)?.as_ref()?.expand_items(&call.invocation()?))
        .collect();
    let is_known = |name: Name| rules.get(&name).is_some_and(Option::is_some);
    let known = calls.iter().zip(made).filter(|((call, _), _)| is_known(call.name));
    let by_place = known.map(|((call, own), items)| {
        let items = items.map(|items| &**arena.alloc(items));
        (key(call.item, own.facts), items)
    });
    Expanded(by_place.collect())
}

#[derive(Clone, Copy)]
struct Macro<'a> {
    facts: &'a MacroRulesFacts,
    file: &'a SourceFile,
}

impl Macro<'_> {
    /// Its rules, if what they make is the same in whichever crate they are.
    fn rules(&self) -> Option<MacroRules> {
        let Span { lo, hi } = self.facts.rules_span;
        let rules = MacroRules::parse(self.file.text.get(lo as usize..hi as usize)?).ok()?;
        (!rules.name_their_crate()).then_some(rules)
    }
}

#[derive(Clone, Copy)]
struct Call<'a> {
    item: &'a ItemFacts,
    name: Name,
    input: Span,
    file: &'a SourceFile,
}

impl<'a> Call<'a> {
    fn invocation(&self) -> Option<Invocation<'a>> {
        Invocation::in_file(&self.file.text, self.input, self.item.span)
    }
}

/// The macros and calls of a file, outside of bodies.
#[derive(Default)]
struct Seen<'a> {
    macros: Vec<(Name, Macro<'a>)>,
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
                ItemKind::MacroRules(facts) => self.macros.push((item.name, Macro { facts, file })),
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
