//! From facts to tables: every item gets its id and its name in its module.

use typed_arena::Arena;

use super::attrs::{self, SomeAttrs};
use super::ids::{
    AdtId, AliasId, CrateId, Def, FnId, ImplId, MacroId, ModId, Namespace, Owner, ParamId, TraitId, ValueId,
};
use super::program::{
    AdtData, AdtKind, AliasData, Binding, Container, FnData, GenericsData, ImplData, Import, MacroData,
    ModData, Program, Reach, Threads, TraitData, ValueData,
};
use crate::cfg::{CfgSet, State};
use crate::facts::{
    Body, Cfg, ExprId, ExprKind, FileFacts, FnFacts, Generics, ItemFacts, ItemKind, MacroText, ModFacts,
    Name, ParamFacts, Span, TypeRef,
};
use crate::read::{FileId, Invocation};
use crate::report::{Lines, Problem};

/// Where items are collected.
#[derive(Clone, Copy)]
struct Place {
    module: ModId,
    file: FileId,
    /// Whether an unknown cfg around decides about them.
    maybe: bool,
}

/// Collects one crate.
pub(super) struct Collector<'p, 'a> {
    pub(super) program: &'p mut Program<'a>,
    pub(super) krate: CrateId,
    pub(super) cfg: &'a CfgSet,
    /// The first file of the set that the crate's files are numbered in.
    pub(super) file_base: u32,
    /// Files that are being collected, so that a cycle of modules ends.
    pub(super) open_files: Vec<FileId>,
    /// Where items that macros expand to are kept.
    pub(super) arena: &'a Arena<Vec<ItemFacts>>,
    /// How many macros are being expanded inside one another.
    pub(super) expansions: usize,
}

impl<'p, 'a> Collector<'p, 'a> {
    pub(super) fn new(
        program: &'p mut Program<'a>,
        krate: CrateId,
        cfg: &'a CfgSet,
        file_base: u32,
        arena: &'a Arena<Vec<ItemFacts>>,
    ) -> Self {
        Self { program, krate, cfg, file_base, open_files: Vec::new(), arena, expansions: 0 }
    }

    /// Collects the file that a crate starts with.
    pub(super) fn root(&mut self, module: ModId, file: FileId) {
        let facts = self.facts(file);
        self.file(facts, Place { module, file, maybe: false });
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
        match cfg.map_or(State::On, |cfg| self.cfg.eval(cfg)) {
            State::On => Some(place),
            State::Unknown => Some(Place { maybe: true, ..place }),
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
            }
            ItemKind::Enum(facts) => {
                self.adt(item, &facts.generics, AdtKind::Enum(facts), place);
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
            ItemKind::Macro { path, items, input_span, text } => {
                let call = ItemMacro {
                    item,
                    path,
                    items: items.as_deref(),
                    input: *input_span,
                    text: text.as_deref(),
                };
                self.item_macro(&call, place);
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

    fn module(&mut self, item: &'a ItemFacts, facts: &'a ModFacts, place: Place) {
        let (file, inner) = match &facts.items {
            Some(items) => (place.file, Err(items)),
            None => match self.module_file(item, facts, place) {
                Some(file) => (file, Ok(file)),
                None => return self.absent(item, facts, place),
            },
        };
        let module = self.new_module(item.name, Some(place.module), file, false);
        self.program.mods[module.index()].item = Some(item);
        self.bind(item, place, Namespace::Types, Def::Mod(module));
        let place = Place { module, file, ..place };
        match inner {
            Ok(file) => {
                let facts = self.facts(file);
                self.file(facts, place);
            }
            Err(items) => self.items(items, place),
        }
    }

    /// The file of a `mod name;`: by the first `cfg_attr(…, path = "…")` that holds, or by its name.
    fn module_file(&self, item: &ItemFacts, facts: &ModFacts, place: Place) -> Option<FileId> {
        let stated = facts.paths.iter().enumerate().find_map(|(nth, (cfg, _))| {
            let holds = cfg.as_ref().is_some_and(|cfg| self.cfg.eval(cfg) == State::On);
            holds.then_some(nth as u32)
        });
        let Some(nth) = stated else { return self.child(place.file, item) };
        let alternatives = &self.program.files[place.file.0 as usize].alternatives;
        let file = alternatives.get(&(item.span.lo, nth))?;
        Some(FileId(file.0 + self.file_base))
    }

    /// Notes that a module's file was not read, where it is certain that the compiler would want it. What a published
    /// package lacks is nothing that a reader of the report could mend.
    fn absent(&mut self, item: &ItemFacts, facts: &ModFacts, place: Place) {
        let file = self.program.files[place.file.0 as usize];
        if self.program.crates[self.krate.index()].is_external {
            return;
        }
        let is_certain = !place.maybe && facts.paths.iter().all(|(cfg, _)| cfg.is_none());
        let Some(why) = file.absent.get(&item.span.lo).filter(|_| is_certain) else { return };
        let (line, column) = Lines::new(&file.text).place(item.span.lo as usize);
        let message = format!("the module `{}` is not read: {why}", item.name);
        let place = Some((line as u32, column as u32));
        self.program.problems.push(Problem { path: file.path.clone(), place, message });
    }

    /// The file that an item brings in.
    fn child(&self, file: FileId, item: &ItemFacts) -> Option<FileId> {
        let child = *self.program.files[file.0 as usize].children.get(&item.span.lo)?;
        Some(FileId(child.0 + self.file_base))
    }

    pub(super) fn new_module(
        &mut self,
        name: Name,
        parent: Option<ModId>,
        file: FileId,
        is_block: bool,
    ) -> ModId {
        let id = ModId(self.program.mods.len() as u32);
        self.program.mods.push(ModData {
            krate: self.krate,
            file,
            parent,
            is_block,
            name,
            item: None,
            scope: rustc_hash::FxHashMap::default(),
            unnamed_traits: Vec::new(),
            imports: Vec::new(),
        });
        id
    }

    fn extern_crate(&mut self, item: &ItemFacts, name: Name, place: Place) {
        let krate = &self.program.crates[self.krate.index()];
        let found = if name == "self" { Some(self.krate) } else { krate.externs.get(&name).copied() };
        let Some(found) = found else { return };
        if attrs::has(&item.attrs, "macro_use") {
            self.program.crates[self.krate.index()].macro_use.push(found);
        }
        if item.name != "_" {
            let root = self.program.crates[found.index()].root;
            self.bind(item, place, Namespace::Types, Def::Mod(root));
            let root_mod = self.program.crates[self.krate.index()].root;
            if place.module == root_mod {
                self.program.crates[self.krate.index()].externs.insert(item.name, found);
            }
        }
    }

    fn generics(&mut self, facts: &'a Generics) -> GenericsData<'a> {
        let params = facts.params.iter().map(|_| self.param()).collect();
        GenericsData { facts: Some(facts), params, anonymous: Vec::new() }
    }

    fn param(&mut self) -> ParamId {
        let id = ParamId(self.program.params);
        self.program.params += 1;
        id
    }

    fn function(
        &mut self,
        item: &'a ItemFacts,
        facts: &'a FnFacts,
        container: Container,
        place: Place,
    ) -> FnId {
        let mut generics = self.generics(&facts.generics);
        for ParamFacts { ty, .. } in &facts.params {
            self.anonymous(ty, &mut generics);
        }
        let id = FnId(self.program.fns.len() as u32);
        self.program.fns.push(FnData {
            name: item.name,
            item,
            facts,
            module: place.module,
            file: place.file,
            container,
            generics,
            attrs: SomeAttrs::of(&item.attrs),
            maybe: place.maybe,
            read: Default::default(),
        });
        if let Some(body) = &facts.body {
            self.body(Owner::Fn(id), body, place);
        }
        id
    }

    /// Every `impl Trait` in a parameter's type is a parameter of the fn.
    fn anonymous(&mut self, ty: &'a TypeRef, generics: &mut GenericsData<'a>) {
        match ty {
            TypeRef::Impl(_) => {
                let param = self.param();
                generics.params.push(param);
                generics.anonymous.push((ty, param));
            }
            TypeRef::Ref { inner, .. }
            | TypeRef::Slice(inner)
            | TypeRef::Array(inner)
            | TypeRef::Ptr(inner) => {
                self.anonymous(inner, generics);
            }
            TypeRef::Tuple(types) => types.iter().for_each(|ty| self.anonymous(ty, generics)),
            TypeRef::Path(path) => {
                let args = path.segments.iter().filter_map(|segment| segment.args.as_deref());
                for arg in args.flat_map(|args| &args.args) {
                    if let crate::facts::GenericArg::Type(ty) = arg {
                        self.anonymous(ty, generics);
                    }
                }
            }
            _ => {}
        }
    }

    /// Gives blocks that declare items a scope of their own.
    fn body(&mut self, owner: Owner, body: &'a Body, place: Place) {
        let has_items = |kind: &ExprKind| matches!(kind, ExprKind::Block(block) if !block.items.is_empty());
        if !body.exprs.iter().any(|expr| has_items(&expr.kind)) {
            return;
        }
        // Parents come after their children, so walking backwards meets an outer block first.
        let mut open: Vec<(ExprId, ModId)> = Vec::new();
        for index in (0..body.exprs.len()).rev() {
            let expr = &body.exprs[index];
            let ExprKind::Block(block) = &expr.kind else { continue };
            if block.items.is_empty() {
                continue;
            }
            let around = open.iter().rev().find(|(id, _)| body.expr(*id).span.contains(expr.span));
            let parent = around.map_or(place.module, |(_, module)| *module);
            let module = self.new_module(Name::from("{}"), Some(parent), place.file, true);
            let id = ExprId(index as u32);
            self.program.block_mods.insert((owner, id), module);
            open.push((id, module));
            self.items(&block.items, Place { module, ..place });
        }
    }

    fn adt(&mut self, item: &'a ItemFacts, generics: &'a Generics, kind: AdtKind<'a>, place: Place) -> AdtId {
        let generics = self.generics(generics);
        let id = AdtId(self.program.adts.len() as u32);
        let is_catalogue = self.program.is_catalogue(self.krate);
        let is_lock_guard = attrs::has(&item.attrs, "lock_guard") && is_catalogue;
        let is_struct = matches!(kind, AdtKind::Struct(_));
        let holds_its_fields = is_struct && (!is_catalogue || attrs::has(&item.attrs, "holds"));
        self.program.adts.push(AdtData {
            name: item.name,
            item,
            module: place.module,
            generics,
            kind,
            is_lock_guard,
            holds_its_fields,
            threads: Threads::of(&item.attrs),
            cfg: self.cfg,
        });
        self.bind(item, place, Namespace::Types, Def::Adt(id));
        id
    }

    fn trait_(&mut self, item: &'a ItemFacts, facts: &'a crate::facts::TraitFacts, place: Place) {
        let generics = self.generics(&facts.generics);
        let self_param = self.param();
        let id = TraitId(self.program.traits.len() as u32);
        self.program.traits.push(TraitData {
            name: item.name,
            facts,
            module: place.module,
            generics,
            self_param,
            fns: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
        });
        self.bind(item, place, Namespace::Types, Def::Trait(id));
        let (fns, types, consts) = self.members(&facts.items, Container::Trait(id), place);
        let data = &mut self.program.traits[id.index()];
        (data.fns, data.types, data.consts) = (fns, types, consts);
    }

    fn impl_(&mut self, item: &'a ItemFacts, place: Place) {
        let ItemKind::Impl(facts) = &item.kind else { return };
        let generics = self.generics(&facts.generics);
        let id = ImplId(self.program.impls.len() as u32);
        self.program.impls.push(ImplData {
            facts,
            module: place.module,
            generics,
            fns: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
        });
        let (fns, types, consts) = self.members(&facts.items, Container::Impl(id), place);
        let data = &mut self.program.impls[id.index()];
        (data.fns, data.types, data.consts) = (fns, types, consts);
    }

    fn members(
        &mut self,
        items: &'a [ItemFacts],
        container: Container,
        place: Place,
    ) -> (Vec<FnId>, Vec<AliasId>, Vec<ValueId>) {
        let (mut fns, mut types, mut consts) = (Vec::new(), Vec::new(), Vec::new());
        for item in items {
            let Some(place) = self.under(item.cfg.as_deref(), place) else { continue };
            match &item.kind {
                ItemKind::Fn(facts) => fns.push(self.function(item, facts, container, place)),
                ItemKind::TypeAlias(_) => types.extend(self.alias(item, container, place)),
                ItemKind::Const(_) => consts.push(self.value(item, container, None, place)),
                ItemKind::Macro { items: Some(items), .. } => {
                    let (more_fns, more_types, more_consts) = self.members(items, container, place);
                    fns.extend(more_fns);
                    types.extend(more_types);
                    consts.extend(more_consts);
                }
                _ => {}
            }
        }
        (fns, types, consts)
    }

    fn alias(&mut self, item: &'a ItemFacts, container: Container, place: Place) -> Option<AliasId> {
        let ItemKind::TypeAlias(facts) = &item.kind else { return None };
        let generics = self.generics(&facts.generics);
        let id = AliasId(self.program.aliases.len() as u32);
        self.program.aliases.push(AliasData {
            name: item.name,
            facts,
            module: place.module,
            container,
            generics,
        });
        Some(id)
    }

    fn value(
        &mut self,
        item: &'a ItemFacts,
        container: Container,
        wrap: Option<TypeRef>,
        place: Place,
    ) -> ValueId {
        let (ItemKind::Const(facts) | ItemKind::Static(facts)) = &item.kind else {
            unreachable!("only consts and statics are collected as values")
        };
        let id = ValueId(self.program.values.len() as u32);
        self.program.values.push(ValueData {
            name: item.name,
            facts,
            module: place.module,
            file: place.file,
            container,
            wrap,
        });
        if let Some(body) = &facts.body {
            self.body(Owner::Value(id), body, place);
        }
        id
    }

    /// An item macro: an `include!`, a macro of the program, or items that its input was read as.
    fn item_macro(&mut self, call: &ItemMacro<'a>, place: Place) {
        if let Some(file) = self.child(place.file, call.item) {
            let facts = self.facts(file);
            self.file(facts, Place { file, ..place });
            return;
        }
        if let Some(items) = self.expand(call, place) {
            self.expansions += 1;
            self.items(items, place);
            self.expansions -= 1;
            return;
        }
        let path = call.path;
        let Some(items) = call.items else { return };
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
}

/// A macro call in the place of an item.
struct ItemMacro<'a> {
    item: &'a ItemFacts,
    path: &'a crate::facts::Path,
    items: Option<&'a [ItemFacts]>,
    input: Span,
    text: Option<&'a MacroText>,
}

impl<'a> Collector<'_, 'a> {
    /// The items that a macro of the program expands to. Imports are not resolved yet: a macro is found by
    /// its name in its crate, or, exported, in those collected before.
    fn expand(&self, call: &ItemMacro<'a>, place: Place) -> Option<&'a [ItemFacts]> {
        if self.expansions >= MAX_EXPANSIONS || self.program.is_catalogue(self.krate) {
            return None;
        }
        let name = call.path.segments.last()?.name;
        let own = self.program.crates[self.krate.index()].macros.get(&name);
        let id = own
            .copied()
            .or_else(|| self.program.exported_macro(self.krate, call.path))
            .or_else(|| self.extern_macro(name))?;
        let rules = self.program.macros[id.index()].facts;
        if let Some(items) = self.program.expanded.of(call.item, rules) {
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
}

impl Collector<'_, '_> {
    /// The macro of that name in the catalogue's crates that this crate can name, if there is just one.
    fn extern_macro(&self, name: Name) -> Option<MacroId> {
        let program = &*self.program;
        let externs = program.crates[self.krate.index()].externs.values();
        let mut found: Vec<MacroId> = externs
            .filter(|krate| program.is_catalogue(**krate))
            .filter_map(|krate| program.crates[krate.index()].macros.get(&name).copied())
            .collect();
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [id] => Some(*id),
            _ => None,
        }
    }
}

/// Macros expanded inside one another deeper than this are left alone.
const MAX_EXPANSIONS: usize = 16;

impl Program<'_> {
    /// The exported macro that a path names: that of the crate it begins with, else the only one of that name among the
    /// crates of the tree and those from elsewhere that the crate can name.
    fn exported_macro(&self, from: CrateId, path: &crate::facts::Path) -> Option<MacroId> {
        let name = path.segments.last()?.name;
        let of_crate = |krate: CrateId| {
            let id = *self.crates[krate.index()].macros.get(&name)?;
            (self.macros[id.index()].facts.exported && !self.is_catalogue(krate)).then_some(id)
        };
        let externs = &self.crates[from.index()].externs;
        if let [first, _, ..] = &*path.segments
            && let Some(id) = externs.get(&first.name).and_then(|krate| of_crate(*krate))
        {
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
    /// it is, as imports are not resolved yet: a macro of the catalogue by that name, unless the crate has
    /// one of its own.
    fn static_wrap(&self, krate: CrateId, path: &crate::facts::Path) -> Option<TypeRef> {
        let name = path.segments.last()?.name;
        if self.crates[krate.index()].macros.contains_key(&name) {
            return None;
        }
        self.macros
            .iter()
            .find(|data| data.name == name && data.attrs.wraps.is_some())
            .and_then(|data| crate::read::read_type(data.attrs.wraps.as_deref()?))
    }
}
