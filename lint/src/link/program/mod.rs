//! The definitions of all crates, by path and by type.

mod definitions;
mod macros;
mod modules;

pub(in crate::link) use self::definitions::FnParams;
pub(crate) use self::definitions::{
    AdtData, AdtKind, AliasData, Container, FnData, GenericsData, ImplData, Threads, TraitData, ValueData,
};
pub(crate) use self::macros::MacroData;
pub(crate) use self::modules::{Binding, CrateData, Import, ModData, Origin, Reach, ScopeEntry};

use rustc_hash::{FxHashMap, FxHashSet};

use super::ahead::Expanded;
use super::bodies::SharedNotes;
use super::ids::{AdtId, CrateId, Def, FnId, ModId, Owner, TraitId};
use super::said::Said;
use crate::discover::Edition;
use crate::facts::{ExprId, MacroCall, Span};
use crate::read::{FileId, SourceFile};
use crate::report::Problem;

/// All definitions, linked.
#[derive(Default)]
pub(crate) struct Program<'a> {
    /// The files of the analysed tree, then those of the catalogue.
    pub(crate) files: Vec<&'a SourceFile>,
    pub(crate) crates: Vec<CrateData>,
    pub(crate) mods: Vec<ModData<'a>>,
    pub(crate) fns: Vec<FnData<'a>>,
    pub(crate) adts: Vec<AdtData<'a>>,
    pub(crate) traits: Vec<TraitData<'a>>,
    pub(crate) impls: Vec<ImplData<'a>>,
    pub(crate) aliases: Vec<AliasData<'a>>,
    pub(crate) values: Vec<ValueData<'a>>,
    pub(crate) macros: Vec<MacroData<'a>>,
    /// How many generic parameters have an id.
    pub(crate) params: u32,
    /// What the language itself uses, by the name in `#[lang = "…"]`.
    pub(crate) lang: FxHashMap<&'static str, Def>,
    /// The names of blocks that declare items.
    pub(crate) block_mods: FxHashMap<(Owner, ExprId), ModId>,
    /// What came of reading bodies.
    pub(in crate::link) notes: SharedNotes,
    pub(in crate::link) said: Said,
    /// What item macros expand to, while items are collected.
    pub(in crate::link) expanded: Expanded<'a>,
    /// The macro calls in the place of items that were expanded, by where they begin.
    pub(crate) expanded_calls: FxHashSet<(FileId, u32)>,
    /// The names that are in scope everywhere, by edition.
    pub(crate) preludes: FxHashMap<Edition, ModId>,
    /// Files that the compiler would want and that were not read, and what of the settings leads to nothing.
    pub(crate) problems: Vec<Problem>,
}

impl<'a> Program<'a> {
    pub(crate) fn is_catalogue(&self, krate: CrateId) -> bool {
        self.crates[krate.index()].origin == Origin::Catalogue
    }

    /// Whether a trait is of a crate that was not read, and only impls in the tree show something of it.
    pub(crate) fn is_of_unread(&self, id: TraitId) -> bool {
        let krate = self.krate_of(self.traits[id.index()].module);
        self.crates[krate.index()].origin == Origin::Unread
    }

    /// Whether a module is of the catalogue, not of the analysed tree.
    pub(crate) fn is_of_catalogue(&self, module: ModId) -> bool {
        self.is_catalogue(self.krate_of(module))
    }

    pub(crate) fn fn_data(&self, id: FnId) -> &FnData<'a> {
        &self.fns[id.index()]
    }

    pub(crate) fn krate_of(&self, module: ModId) -> CrateId {
        self.mods[module.index()].krate
    }

    /// The file that a body stands in.
    pub(crate) fn file_of(&self, owner: Owner) -> FileId {
        match owner {
            Owner::Fn(id) => self.fns[id.index()].file,
            Owner::Value(id) => self.values[id.index()].file,
        }
    }

    /// The module that a body stands in.
    pub(crate) fn module_of(&self, owner: Owner) -> ModId {
        match owner {
            Owner::Fn(id) => self.fns[id.index()].module,
            Owner::Value(id) => self.values[id.index()].module,
        }
    }

    /// The text of a span in a file.
    pub(crate) fn text(&self, file: FileId, span: Span) -> &'a str {
        self.files[file.0 as usize].text.get(span.lo as usize..span.hi as usize).unwrap_or("")
    }

    /// What stands between the delimiters of a macro call in a file, or in what a macro there expands to.
    pub(crate) fn input_text<'t>(&'t self, file: FileId, call: &'t MacroCall) -> &'t str {
        match &call.text {
            Some(text) => &text.text,
            None => self.text(file, call.input_span),
        }
    }

    /// The lang item that is a type.
    pub(crate) fn lang_adt(&self, name: &str) -> Option<AdtId> {
        match self.lang.get(name) {
            Some(Def::Adt(id)) => Some(*id),
            _ => None,
        }
    }

    /// The lang item that is a trait.
    pub(crate) fn lang_trait(&self, name: &str) -> Option<TraitId> {
        match self.lang.get(name) {
            Some(Def::Trait(id)) => Some(*id),
            _ => None,
        }
    }
}
