//! Macros in the place of items: what they expand to, and what their input declares.

use crate::facts::{ItemFacts, ItemKind, MacroText, Path, Span, TypeRef};
use crate::link::collect::{Collector, Place};
use crate::link::ids::{CrateId, Def, MacroId, Namespace};
use crate::link::program::{Container, MacroData, Program};
use crate::read::{Invocation, MacroRules, listed_names, read_type};

/// Macros expanded inside one another deeper than this are left alone.
pub(in crate::link) const MAX_EXPANSIONS: usize = 16;

/// A macro call in the place of an item.
#[derive(Clone, Copy)]
pub(super) struct ItemMacro<'a> {
    pub(super) item: &'a ItemFacts,
    pub(super) path: &'a Path,
    pub(super) items: Option<&'a [ItemFacts]>,
    pub(super) input: Span,
    pub(super) text: Option<&'a MacroText>,
}

impl<'a> ItemMacro<'a> {
    /// The call that an item is.
    pub(super) fn of(item: &'a ItemFacts) -> Option<Self> {
        let ItemKind::Macro { path, items, input_span, text } = &item.kind else { return None };
        Some(Self { item, path, items: items.as_deref(), input: *input_span, text: text.as_deref() })
    }
}

/// A call of a macro that was not collected yet.
pub(super) struct Waiting<'a> {
    call: ItemMacro<'a>,
    place: Place,
    expansions: usize,
}

impl<'a> Collector<'_, 'a> {
    /// An item macro: an `include!`, a macro of the program, or items that its input was read as.
    pub(super) fn item_macro(&mut self, call: ItemMacro<'a>, place: Place) {
        if let Some(file) = self.child(place.file, call.item) {
            let facts = self.facts(file);
            self.file(facts, Place { file, ..place });
            return;
        }
        if let Some(items) = self.expand(&call, place) {
            self.within_expansion(|collector| collector.items(items, place));
            return;
        }
        let name = call.path.segments.last().map(|last| last.name);
        if name.is_some_and(|name| self.program.expanded.declares(name)) {
            // `use crate::singleton; singleton!(Store);` stands before the macro where its module does.
            self.waiting.push(Waiting { call, place, expansions: self.expansions });
        } else {
            self.input_of(&call, place);
        }
    }

    /// Collects what calls stand for that came before their macros.
    pub(super) fn calls_waiting(&mut self) {
        while !self.waiting.is_empty() {
            // What is expanded may declare the macros of others.
            while self.expand_waiting() {}
            for Waiting { call, place, expansions } in std::mem::take(&mut self.waiting) {
                self.expansions = expansions;
                self.input_of(&call, place);
            }
        }
        self.expansions = 0;
    }

    /// Collects what the calls that wait expand to; whether any did.
    fn expand_waiting(&mut self) -> bool {
        let mut any = false;
        for waiting in std::mem::take(&mut self.waiting) {
            self.expansions = waiting.expansions;
            match self.expand(&waiting.call, waiting.place) {
                Some(items) => {
                    self.within_expansion(|collector| collector.items(items, waiting.place));
                    any = true;
                }
                None => self.waiting.push(waiting),
            }
        }
        any
    }

    /// What the input of a macro that is not known was read as.
    fn input_of(&mut self, call: &ItemMacro<'a>, place: Place) {
        let path = call.path;
        let Some(items) = call.items.or_else(|| self.listed_modules(call, place)) else { return };
        for inner in items {
            let Some(place) = self.under(inner.cfg.as_deref(), place) else { continue };
            if let ItemKind::Static(_) = &inner.kind {
                let wrap = self.program.static_wrap(self.krate, path);
                let id = self.value(inner, Container::Module, wrap, place);
                self.bind(inner, place, Namespace::Values, Def::Value(id));
            } else {
                self.item(inner, place);
            }
        }
    }

    /// What a macro that is not known declares, as files show: all that it is given are the names of files that lie where
    /// those of modules do, and that nothing else in its file brings in.
    fn listed_modules(&self, call: &ItemMacro<'a>, place: Place) -> Option<&'a [ItemFacts]> {
        let file = self.program.files[place.file.0 as usize];
        let names = listed_names(&file.text, call.input).filter(|_| call.text.is_none())?;
        let inside = |at: u32| call.input.lo <= at && at < call.input.hi;
        let is_own = |(at, _): &(u32, &str)| {
            let child = file.children.get(at);
            child.is_some_and(|child| file.children.iter().all(|(other, id)| id != child || inside(*other)))
        };
        if names.is_empty() || !names.iter().all(is_own) {
            return None;
        }
        let rules =
            MacroRules::parse("($($(pub)? $name:ident $(,)? $(;)?)*) => { $(pub mod $name;)* }").ok()?;
        let items = rules.expand_items(&Invocation::in_file(&file.text, call.input, call.item.span)?)?;
        Some(self.arena.alloc(items))
    }

    /// Collects what a macro expanded to.
    pub(super) fn within_expansion<R>(&mut self, collect: impl FnOnce(&mut Self) -> R) -> R {
        self.expansions += 1;
        let collected = collect(self);
        self.expansions -= 1;
        collected
    }

    /// The items that a macro of the program expands to.
    pub(super) fn expand(&mut self, call: &ItemMacro<'a>, place: Place) -> Option<&'a [ItemFacts]> {
        let items = self.expansion(call, place)?;
        self.program.expanded_calls.insert((place.file, call.path.span.lo));
        Some(items)
    }

    /// Imports are not resolved yet: a macro is found by its name in its crate, or, exported, in those collected before.
    fn expansion(&self, call: &ItemMacro<'a>, place: Place) -> Option<&'a [ItemFacts]> {
        if self.expansions >= MAX_EXPANSIONS || self.program.is_catalogue(self.krate) {
            return None;
        }
        let name = call.path.segments.last()?.name;
        let own = self.program.crates[self.krate.index()].macros.get(&name);
        let id = own
            .copied()
            .or_else(|| self.program.exported_macro(self.krate, call.path))
            .or_else(|| self.extern_macro(call.path))?;
        let rules = self.program.macros[id.index()].facts;
        if let Some(items) = self.program.expanded.get(call.item, rules) {
            return items;
        }
        let text = &self.program.files[place.file.0 as usize].text;
        let invocation = match call.text {
            Some(text) => Invocation::expanded(text, call.item.span),
            None => Invocation::in_file(text, call.input, call.item.span)?,
        };
        let items = self.program.expand_items(id, invocation)?;
        Some(self.arena.alloc(items))
    }

    /// The macro that a path names in the catalogue's crates that this crate can name: that of the crate it begins with, else
    /// the only one of its name.
    fn extern_macro(&self, path: &Path) -> Option<MacroId> {
        let program = &*self.program;
        let name = path.segments.last()?.name;
        let of_crate = |krate: CrateId| {
            let macros = &program.crates[krate.index()].macros;
            let is_bang = |id: &MacroId| !program.macros[id.index()].attrs.derives;
            program.is_catalogue(krate).then(|| macros.get(&name).copied()).flatten().filter(is_bang)
        };
        if let Some(id) = program.crate_before(self.krate, path).and_then(of_crate) {
            return Some(id);
        }
        let externs = program.crates[self.krate.index()].externs.values();
        let mut found: Vec<MacroId> = externs.copied().filter_map(of_crate).collect();
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [id] => Some(*id),
            _ => None,
        }
    }
}

impl Program<'_> {
    /// The crate that a path of several names begins with.
    fn crate_before(&self, from: CrateId, path: &Path) -> Option<CrateId> {
        match &*path.segments {
            [first, _, ..] => self.crates[from.index()].externs.get(&first.name).copied(),
            _ => None,
        }
    }

    /// The exported macro that a path names: that of the crate it begins with, else the only one of that name among the
    /// crates of the tree and those from elsewhere that the crate can name.
    fn exported_macro(&self, from: CrateId, path: &Path) -> Option<MacroId> {
        let name = path.segments.last()?.name;
        let of_crate = |krate: CrateId| {
            let id = *self.crates[krate.index()].macros.get(&name)?;
            (self.macros[id.index()].facts.exported && !self.is_catalogue(krate)).then_some(id)
        };
        let externs = &self.crates[from.index()].externs;
        if let Some(id) = self.crate_before(from, path).and_then(of_crate) {
            return Some(id);
        }
        let is_near = |krate: &CrateId| {
            !self.crates[krate.index()].is_external || externs.values().any(|named| named == krate)
        };
        let all = (0..self.crates.len() as u32).map(CrateId);
        let mut found = all.filter(is_near).filter_map(of_crate);
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// The type that an item macro wraps around the statics it declares. Its name alone decides which macro
    /// it is, as imports are not resolved yet: a macro of the catalogue by that name, of the crate that is
    /// written if one is, unless the crate has one of its own.
    fn static_wrap(&self, krate: CrateId, path: &Path) -> Option<TypeRef> {
        let name = path.segments.last()?.name;
        if self.crates[krate.index()].macros.contains_key(&name) {
            return None;
        }
        let of_name = || self.macros.iter().filter(|data| data.name == name && data.attrs.wraps.is_some());
        let of_crate = |data: &&MacroData<'_>| {
            let krate = self.mods[data.module.index()].krate;
            1 < path.segments.len() && self.crates[krate.index()].name == path.segments[0].name
        };
        let found = of_name().find(of_crate).or_else(|| of_name().next());
        found.and_then(|data| read_type(data.attrs.wraps.as_deref()?))
    }
}
