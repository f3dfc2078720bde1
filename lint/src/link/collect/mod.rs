//! From facts to tables: every item gets its id and its name in its module.

mod definitions;
mod derives;
mod macros;
mod modules;

use thin_vec::ThinVec;
use typed_arena::Arena;

use self::derives::Deriving;
pub(super) use self::macros::MAX_EXPANSIONS;
use self::macros::{ItemMacro, Waiting};
use super::attrs;
use super::ids::{CrateId, Def, MacroId, ModId, Namespace};
use super::program::{AdtKind, Binding, Container, Import, MacroData, Program, Reach};
use crate::cfg::{CfgSet, State};
use crate::facts::{Cfg, FileFacts, ItemFacts, ItemKind};
use crate::read::FileId;

/// Where items are collected.
#[derive(Clone, Copy)]
struct Place {
    module: ModId,
    file: FileId,
    /// Whether an unknown cfg around decides about them.
    maybe: bool,
    /// Whether they stand in a test, or under a condition of tests.
    in_test: bool,
}

/// Collects one crate.
pub(super) struct Collector<'p, 'a> {
    program: &'p mut Program<'a>,
    krate: CrateId,
    cfg: &'a CfgSet,
    /// The first file of the set that the crate's files are numbered in.
    file_base: u32,
    /// Files that are being collected, so that a cycle of modules ends.
    open_files: Vec<FileId>,
    /// Where items that macros expand to are kept.
    arena: &'a Arena<ThinVec<ItemFacts>>,
    /// How many macros are being expanded inside one another.
    expansions: usize,
    /// Calls that came before their macros.
    waiting: Vec<Waiting<'a>>,
    /// Types whose derives may declare something.
    deriving: Vec<Deriving<'a>>,
}

impl<'p, 'a> Collector<'p, 'a> {
    pub(super) fn new(
        program: &'p mut Program<'a>,
        krate: CrateId,
        cfg: &'a CfgSet,
        file_base: u32,
        arena: &'a Arena<ThinVec<ItemFacts>>,
    ) -> Self {
        Self {
            program,
            krate,
            cfg,
            file_base,
            open_files: Vec::new(),
            arena,
            expansions: 0,
            waiting: Vec::new(),
            deriving: Vec::new(),
        }
    }

    /// Collects the file that a crate starts with.
    pub(super) fn root(&mut self, module: ModId, file: FileId) {
        let facts = self.facts(file);
        self.file(facts, Place { module, file, maybe: false, in_test: false });
        self.calls_waiting();
        self.derives();
    }

    fn facts(&self, file: FileId) -> &'a FileFacts {
        &self.program.files[file.0 as usize].facts
    }

    fn file(&mut self, facts: &'a FileFacts, place: Place) {
        if self.open_files.contains(&place.file) || self.open_files.len() > 200 {
            return;
        }
        let Some(place) = self.under(facts.cfg.as_deref(), place) else { return };
        self.open_files.push(place.file);
        self.items(&facts.items, place);
        self.open_files.pop();
    }

    /// The place under a condition, unless that is off.
    fn under(&self, cfg: Option<&Cfg>, place: Place) -> Option<Place> {
        let Some(cfg) = cfg else { return Some(place) };
        let in_test = place.in_test || self.cfg.is_for_tests(cfg);
        match self.cfg.eval(cfg) {
            State::On => Some(Place { in_test, ..place }),
            State::Unknown => Some(Place { maybe: true, in_test, ..place }),
            State::Off => None,
        }
    }

    fn items(&mut self, items: &'a [ItemFacts], place: Place) {
        for item in items {
            if let Some(place) = self.under(item.cfg.as_deref(), place) {
                self.item(item, place);
            }
        }
    }

    fn item(&mut self, item: &'a ItemFacts, place: Place) {
        match &item.kind {
            ItemKind::Mod(facts) => self.module(item, facts, place),
            ItemKind::Use(_) => {
                let reach = Reach::of(item, place.module);
                self.program.mods[place.module.index()].imports.push(Import { item, reach });
            }
            ItemKind::ExternCrate(name) => self.extern_crate(item, *name, place),
            ItemKind::Fn(facts) => {
                let id = self.function(item, facts, Container::Module, place);
                self.bind(item, place, Namespace::Values, Def::Fn(id));
            }
            ItemKind::Struct(facts) => {
                let id = self.adt(item, &facts.generics, AdtKind::Struct(facts), place);
                if facts.is_tuple || facts.fields.is_empty() {
                    self.bind(item, place, Namespace::Values, Def::Adt(id));
                }
                self.note_derives(item, place);
            }
            ItemKind::Enum(facts) => {
                self.adt(item, &facts.generics, AdtKind::Enum(facts), place);
                self.note_derives(item, place);
            }
            ItemKind::Trait(facts) => self.trait_(item, facts, place),
            ItemKind::Impl(_) => self.impl_(item, place),
            ItemKind::TypeAlias(_) => {
                if let Some(id) = self.alias(item, Container::Module, place) {
                    self.bind(item, place, Namespace::Types, Def::Alias(id));
                }
            }
            ItemKind::Const(_) | ItemKind::Static(_) => {
                let id = self.value(item, Container::Module, None, place);
                self.bind(item, place, Namespace::Values, Def::Value(id));
            }
            ItemKind::MacroRules(facts) => {
                let id = MacroId(self.program.macros.len() as u32);
                self.program.macros.push(MacroData::new(item, facts, place.module, place.file));
                self.program.crates[self.krate.index()].macros.insert(item.name, id);
                self.bind(item, place, Namespace::Macros, Def::Macro(id));
            }
            ItemKind::Macro { .. } => {
                if let Some(call) = ItemMacro::of(item) {
                    self.item_macro(call, place);
                }
            }
            ItemKind::Foreign(items) => self.items(items, place),
        }
    }

    fn bind(&mut self, item: &ItemFacts, place: Place, namespace: Namespace, def: Def) {
        let reach = match def {
            // Exported macros stand at the crate's root, whatever their module.
            Def::Macro(_) if attrs::has(&item.attrs, "macro_export") => Reach::Everywhere,
            Def::Macro(_) if self.program.is_catalogue(self.krate) => Reach::Everywhere,
            _ => Reach::of(item, place.module),
        };
        let binding = Binding { def, reach, from_glob: false };
        if matches!(def, Def::Macro(_)) && attrs::has(&item.attrs, "macro_export") {
            let root = self.program.crates[self.krate.index()].root;
            self.program.mods[root.index()].scope.entry(item.name).or_default().macros = Some(binding);
        }
        *self.program.mods[place.module.index()].scope.entry(item.name).or_default().slot(namespace) =
            Some(binding);
        if let Some(name) = attrs::lang_name(&item.attrs)
            && self.program.is_catalogue(self.krate)
        {
            self.program.lang.insert(name.as_str(), def);
        }
    }
}
