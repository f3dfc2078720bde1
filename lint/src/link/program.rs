//! The definitions of all crates, by path and by type.

use rustc_hash::FxHashMap;

use super::attrs::{self, SomeAttrs};
use super::ids::{
    AdtId, AliasId, CrateId, Def, FnId, ImplId, MacroId, ModId, Namespace, Owner, ParamId, TraitId, ValueId,
};
use crate::cfg::{CfgSet, State};
use crate::discover::Edition;
use crate::facts::{
    AttrFacts, EnumFacts, ExprId, FieldFacts, FnFacts, Generics, ImplFacts, ItemFacts, ItemKind,
    MacroRulesFacts, Name, Span, StructFacts, TraitFacts, TypeAliasFacts, TypeRef, ValueFacts, Visibility,
};
use crate::read::{FileId, Invocation, MacroRules, SourceFile};
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
    pub(super) notes: super::bodies::SharedNotes,
    pub(super) said: super::said::Said,
    /// What item macros expand to, while items are collected.
    pub(super) expanded: super::ahead::Expanded<'a>,
    /// The names that are in scope everywhere, by edition.
    pub(crate) preludes: FxHashMap<Edition, ModId>,
    /// Files that the compiler would want and that were not read, and what of the settings leads to nothing.
    pub(crate) problems: Vec<Problem>,
}

/// A crate.
pub(crate) struct CrateData {
    pub(crate) name: Name,
    pub(crate) origin: Origin,
    pub(crate) edition: Edition,
    /// Whether it comes from a registry or git.
    pub(crate) is_external: bool,
    pub(crate) root: ModId,
    /// The crates it can name.
    pub(crate) externs: FxHashMap<Name, CrateId>,
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

/// A `use`, until it is resolved.
pub(crate) struct Import<'a> {
    pub(crate) item: &'a ItemFacts,
    pub(crate) reach: Reach,
}

/// A fn or method.
pub(crate) struct FnData<'a> {
    pub(crate) name: Name,
    pub(crate) item: &'a ItemFacts,
    pub(crate) facts: &'a FnFacts,
    pub(crate) module: ModId,
    pub(crate) file: FileId,
    pub(crate) container: Container,
    pub(crate) generics: GenericsData<'a>,
    pub(crate) attrs: SomeAttrs,
    /// Whether a cfg that nothing here knows decides about it.
    pub(crate) maybe: bool,
    /// Its body, where it was left for later and asked for since.
    pub(super) read: super::bodies::Read,
}

/// What a fn, type or const stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Container {
    Module,
    Impl(ImplId),
    Trait(TraitId),
}

/// The parameters that an item declares itself.
#[derive(Default)]
pub(crate) struct GenericsData<'a> {
    pub(crate) facts: Option<&'a Generics>,
    /// One a parameter; for a fn, those of `impl Trait` in its parameters follow, in order of the text.
    pub(crate) params: Vec<ParamId>,
    /// The bounds of the parameters that `impl Trait` stands for.
    pub(crate) anonymous: Vec<(&'a TypeRef, ParamId)>,
}

/// A struct, union or enum.
pub(crate) struct AdtData<'a> {
    pub(crate) name: Name,
    pub(crate) item: &'a ItemFacts,
    pub(crate) module: ModId,
    pub(crate) generics: GenericsData<'a>,
    pub(crate) kind: AdtKind<'a>,
    /// Holds a blocking lock while it lives.
    pub(crate) is_lock_guard: bool,
    /// Whether what its fields hold dies with it: in the catalogue, where that is declared.
    pub(crate) holds_its_fields: bool,
    /// What is declared of it about threads.
    pub(crate) threads: Threads,
    /// The cfgs of its crate.
    pub(crate) cfg: &'a CfgSet,
}

/// What a type's declaration says about threads, beyond what its fields do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Threads {
    /// Nothing.
    Unsaid,
    /// `#[not_send]`: stays on its thread.
    NotSend,
    /// `#[not_sync]`: can go to another thread, references to it cannot.
    NotSync,
}

impl Threads {
    pub(crate) fn of(attrs: &[AttrFacts]) -> Self {
        if attrs::has(attrs, "not_send") {
            Self::NotSend
        } else if attrs::has(attrs, "not_sync") {
            Self::NotSync
        } else {
            Self::Unsaid
        }
    }
}

/// The kinds of user-defined types.
pub(crate) enum AdtKind<'a> {
    Struct(&'a StructFacts),
    Enum(&'a EnumFacts),
}

impl<'a> AdtData<'a> {
    /// Whether a field is not left out by a cfg.
    pub(crate) fn is_there(&self, field: &FieldFacts) -> bool {
        field.cfg.as_deref().is_none_or(|cfg| self.cfg.eval(cfg) != State::Off)
    }

    /// The fields of the struct, or of the variant at a place.
    pub(crate) fn fields(&self, variant: Option<u32>) -> &'a [FieldFacts] {
        match (&self.kind, variant) {
            (AdtKind::Struct(facts), _) => &facts.fields,
            (AdtKind::Enum(facts), Some(index)) => {
                facts.variants.get(index as usize).map_or(&[], |variant| &variant.fields)
            }
            (AdtKind::Enum(_), None) => &[],
        }
    }
}

/// A trait.
pub(crate) struct TraitData<'a> {
    pub(crate) name: Name,
    pub(crate) facts: &'a TraitFacts,
    pub(crate) module: ModId,
    pub(crate) generics: GenericsData<'a>,
    /// The parameter that stands for `Self`.
    pub(crate) self_param: ParamId,
    pub(crate) fns: Vec<FnId>,
    pub(crate) types: Vec<AliasId>,
    pub(crate) consts: Vec<ValueId>,
}

/// An impl.
pub(crate) struct ImplData<'a> {
    pub(crate) facts: &'a ImplFacts,
    pub(crate) module: ModId,
    pub(crate) generics: GenericsData<'a>,
    pub(crate) fns: Vec<FnId>,
    pub(crate) types: Vec<AliasId>,
    pub(crate) consts: Vec<ValueId>,
}

/// A type alias.
pub(crate) struct AliasData<'a> {
    pub(crate) name: Name,
    pub(crate) facts: &'a TypeAliasFacts,
    pub(crate) module: ModId,
    pub(crate) container: Container,
    pub(crate) generics: GenericsData<'a>,
}

/// A const or static.
pub(crate) struct ValueData<'a> {
    pub(crate) name: Name,
    pub(crate) facts: &'a ValueFacts,
    pub(crate) module: ModId,
    pub(crate) file: FileId,
    pub(crate) container: Container,
    /// The type that a macro such as `thread_local!` wraps around the written one.
    pub(crate) wrap: Option<TypeRef>,
}

/// A macro by example.
pub(crate) struct MacroData<'a> {
    pub(crate) name: Name,
    pub(crate) facts: &'a MacroRulesFacts,
    pub(crate) module: ModId,
    pub(crate) file: FileId,
    pub(crate) attrs: super::attrs::MacroAttrs,
    /// Its rules, parsed when first needed; [`None`] where they are not to be expanded or cannot be read.
    rules: std::sync::OnceLock<Option<MacroRules>>,
    /// The type of its value, read when first needed.
    returned: std::sync::OnceLock<Option<TypeRef>>,
}

impl<'a> MacroData<'a> {
    pub(crate) fn new(item: &'a ItemFacts, facts: &'a MacroRulesFacts, module: ModId, file: FileId) -> Self {
        let attrs = super::attrs::MacroAttrs::of(&item.attrs);
        let (rules, returned) = Default::default();
        Self { name: item.name, facts, module, file, attrs, rules, returned }
    }
}

impl<'a> Program<'a> {
    pub(crate) fn is_catalogue(&self, krate: CrateId) -> bool {
        self.crates[krate.index()].origin == Origin::Catalogue
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

    /// The rules of a macro, where calls of it are to be expanded: the catalogue's macros mostly say by
    /// attributes what they do, and have the one empty rule `() => {}`.
    pub(crate) fn macro_rules(&self, id: MacroId) -> Option<&MacroRules> {
        let data = &self.macros[id.index()];
        if data.attrs.is_declared {
            return None;
        }
        let parse = || {
            let text = self.text(data.file, data.facts.rules_span);
            let is_declared_only = text.split_whitespace().collect::<String>() == "()=>{}";
            if is_declared_only { None } else { MacroRules::parse(text).ok() }
        };
        data.rules.get_or_init(parse).as_ref()
    }

    /// The type of a macro's value, where it is declared.
    pub(crate) fn macro_returns(&self, id: MacroId) -> Option<&TypeRef> {
        let data = &self.macros[id.index()];
        let text = data.attrs.returns.as_ref()?;
        data.returned.get_or_init(|| crate::read::read_type(text)).as_ref()
    }

    /// A call of a macro, for its expansion; `$crate` in it stands for the macro's crate.
    pub(crate) fn expand_items(&self, id: MacroId, invocation: Invocation<'_>) -> Option<Vec<ItemFacts>> {
        let krate = self.crate_key(id);
        self.macro_rules(id)?.expand_items(&invocation.of_crate(&krate))
    }

    /// What `$crate:` is followed by where it stands for a macro's crate.
    pub(crate) fn crate_key(&self, id: MacroId) -> String {
        self.krate_of(self.macros[id.index()].module).0.to_string()
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
