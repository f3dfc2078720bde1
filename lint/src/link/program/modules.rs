//! Crates, modules, and what names stand for in them.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::discover::Edition;
use crate::facts::{ItemFacts, ItemKind, Name, Visibility};
use crate::link::ids::{CrateId, Def, MacroId, ModId, Namespace, TraitId};
use crate::read::FileId;

/// A crate.
pub(crate) struct CrateData {
    pub(crate) name: Name,
    pub(crate) origin: Origin,
    pub(crate) edition: Edition,
    /// Whether it comes from a registry or git.
    pub(crate) is_external: bool,
    /// Whether it is a library that others may build with, who are not seen here.
    pub(crate) is_published_library: bool,
    pub(crate) root: ModId,
    /// The crates it can name; one table for all of the catalogue.
    pub(crate) externs: Arc<FxHashMap<Name, CrateId>>,
    /// `macro_rules!` by name, wherever in the crate they stand.
    pub(crate) macros: FxHashMap<Name, MacroId>,
    /// `#[macro_use] extern crate`.
    pub(crate) macro_use: Vec<CrateId>,
}

/// Where a crate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A target of a package of the workspace.
    Target { package: usize, target: usize, selected: bool },
    /// The catalogue.
    Catalogue,
    /// Nowhere: of a crate that was not read, only what the tree shows of its traits is known.
    Unread,
}

/// A module's or a block's names.
pub(crate) struct ModData<'a> {
    pub(crate) krate: CrateId,
    pub(crate) file: FileId,
    /// The module around it, or the one around the block.
    pub(crate) parent: Option<ModId>,
    /// Whether it is the names of a block: lookups go on in its parent.
    pub(crate) is_block: bool,
    pub(crate) name: Name,
    /// What declares it; [`None`] for a crate's root and for blocks.
    pub(crate) item: Option<&'a ItemFacts>,
    pub(crate) scope: FxHashMap<Name, ScopeEntry>,
    /// Traits imported without a name.
    pub(crate) unnamed_traits: Vec<TraitId>,
    pub(crate) imports: Vec<Import<'a>>,
}

impl ModData<'_> {
    /// One without a name in it.
    pub(in crate::link) fn new(
        krate: CrateId,
        name: Name,
        parent: Option<ModId>,
        file: FileId,
        is_block: bool,
    ) -> Self {
        Self {
            krate,
            file,
            parent,
            is_block,
            name,
            item: None,
            scope: FxHashMap::default(),
            unnamed_traits: Vec::new(),
            imports: Vec::new(),
        }
    }
}

/// What a name stands for in a module, by namespace.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct ScopeEntry {
    pub(crate) types: Option<Binding>,
    pub(crate) values: Option<Binding>,
    pub(crate) macros: Option<Binding>,
}

impl ScopeEntry {
    pub(crate) fn get(&self, namespace: Namespace) -> Option<Binding> {
        match namespace {
            Namespace::Types => self.types,
            Namespace::Values => self.values,
            Namespace::Macros => self.macros,
        }
    }

    pub(crate) fn slot(&mut self, namespace: Namespace) -> &mut Option<Binding> {
        match namespace {
            Namespace::Types => &mut self.types,
            Namespace::Values => &mut self.values,
            Namespace::Macros => &mut self.macros,
        }
    }
}

/// One meaning of a name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Binding {
    pub(crate) def: Def,
    pub(crate) reach: Reach,
    /// Came through a glob: an explicit one wins over it.
    pub(crate) from_glob: bool,
}

/// From where a name may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    Everywhere,
    Crate,
    /// The module and those inside it.
    Module(ModId),
}

impl Reach {
    /// The reach of an item of a module.
    pub(crate) fn of(item: &ItemFacts, module: ModId) -> Self {
        match item.vis {
            Visibility::Public => Self::Everywhere,
            Visibility::Restricted => Self::Crate,
            Visibility::Private => match item.kind {
                ItemKind::MacroRules(_) => Self::Crate,
                _ => Self::Module(module),
            },
        }
    }
}

/// A `use`, until it is resolved.
pub(crate) struct Import<'a> {
    pub(crate) item: &'a ItemFacts,
    pub(crate) reach: Reach,
}
