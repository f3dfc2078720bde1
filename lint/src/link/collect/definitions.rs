//! Definitions: fns, types, traits, impls, consts, with their parameters and what blocks in their bodies declare.

use std::sync::OnceLock;

use thin_vec::ThinVec;

use crate::facts::{
    Body, ExprId, ExprKind, Generics, ItemFacts, ItemKind, LateFn, Name, TraitFacts, TypeRef,
};
use crate::link::attrs::{self, SomeAttrs};
use crate::link::collect::macros::ItemMacro;
use crate::link::collect::{Collector, Place};
use crate::link::ids::{
    AdtId, AliasId, Def, FnId, ImplId, ModId, Namespace, Owner, ParamId, TraitId, ValueId,
};
use crate::link::program::{
    AdtData, AdtKind, AliasData, Container, FnData, FnParams, GenericsData, ImplData, Threads, TraitData,
    ValueData,
};
use crate::read::FileId;

/// What an impl or a trait holds.
#[derive(Default)]
struct Members {
    fns: Vec<FnId>,
    types: Vec<AliasId>,
    consts: Vec<ValueId>,
}

impl<'a> Collector<'_, 'a> {
    pub(super) fn function(
        &mut self,
        item: &'a ItemFacts,
        facts: &'a LateFn,
        container: Container,
        place: Place,
    ) -> FnId {
        let head = facts.head();
        let params = FnParams { first: ParamId(self.program.params), count: head.params };
        self.program.params += u32::from(head.params);
        let id = FnId(self.program.fns.len() as u32);
        let is_test = place.in_test || attrs::make_test(&item.attrs);
        self.program.fns.push(FnData {
            name: item.name,
            item,
            facts,
            module: place.module,
            file: place.file,
            container,
            params,
            generics: OnceLock::new(),
            attrs: SomeAttrs::of(&item.attrs),
            maybe: place.maybe,
            is_test,
            read: Default::default(),
        });
        if head.declares
            && let Some(body) = &facts.body
        {
            self.body(Owner::Fn(id), body, Place { in_test: is_test, ..place });
        }
        id
    }

    /// Gives blocks that declare items a scope of their own.
    fn body(&mut self, owner: Owner, body: &'a Body, place: Place) {
        if !body.declares() {
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

    pub(super) fn adt(
        &mut self,
        item: &'a ItemFacts,
        generics: &'a Generics,
        kind: AdtKind<'a>,
        place: Place,
    ) -> AdtId {
        let generics = self.generics(generics);
        let id = AdtId(self.program.adts.len() as u32);
        let is_catalogue = self.program.is_catalogue(self.krate);
        let is_lock_guard = attrs::has(&item.attrs, "lock_guard") && is_catalogue;
        let has_thread = attrs::has(&item.attrs, "has_thread") && is_catalogue;
        let is_struct = matches!(kind, AdtKind::Struct(_));
        let holds_its_fields = is_struct && (!is_catalogue || attrs::has(&item.attrs, "holds"));
        self.program.adts.push(AdtData {
            name: item.name,
            item: Some(item),
            module: place.module,
            generics,
            kind,
            is_lock_guard,
            has_thread,
            holds_its_fields,
            threads: Threads::of(&item.attrs),
            cfg: self.cfg,
        });
        self.bind(item, place, Namespace::Types, Def::Adt(id));
        id
    }

    pub(super) fn trait_(&mut self, item: &'a ItemFacts, facts: &'a TraitFacts, place: Place) {
        let generics = self.generics(&facts.generics);
        let self_param = self.param();
        let id = TraitId(self.program.traits.len() as u32);
        self.program.traits.push(TraitData {
            name: item.name,
            item,
            facts,
            module: place.module,
            generics,
            self_param,
            fns: Vec::new(),
            types: Vec::new(),
            consts: Vec::new(),
        });
        self.bind(item, place, Namespace::Types, Def::Trait(id));
        let members = self.members(&facts.items, Container::Trait(id), place);
        let data = &mut self.program.traits[id.index()];
        (data.fns, data.types, data.consts) = (members.fns, members.types, members.consts);
    }

    pub(super) fn impl_(&mut self, item: &'a ItemFacts, place: Place) {
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
        let members = self.members(&facts.items, Container::Impl(id), place);
        let data = &mut self.program.impls[id.index()];
        (data.fns, data.types, data.consts) = (members.fns, members.types, members.consts);
    }

    /// What a trait holds as far as one of its impls shows it, by what stands around that.
    pub(in crate::link) fn members_shown(
        &mut self,
        items: &'a [ItemFacts],
        of: TraitId,
        module: ModId,
        file: FileId,
    ) -> (Vec<FnId>, Vec<AliasId>) {
        let place = Place { module, file, maybe: false, in_test: false };
        let members = self.members(items, Container::Trait(of), place);
        (members.fns, members.types)
    }

    /// What an impl or a trait holds; a macro there stands for what it expands to, or else for what its input was read as.
    fn members(&mut self, items: &'a [ItemFacts], container: Container, place: Place) -> Members {
        let mut members = Members::default();
        for item in items {
            let Some(place) = self.under(item.cfg.as_deref(), place) else { continue };
            match &item.kind {
                ItemKind::Fn(facts) => members.fns.push(self.function(item, facts, container, place)),
                ItemKind::TypeAlias(_) => members.types.extend(self.alias(item, container, place)),
                ItemKind::Const(_) => members.consts.push(self.value(item, container, None, place)),
                ItemKind::Macro { items, .. } => {
                    let expanded = ItemMacro::of(item).and_then(|call| self.expand(&call, place));
                    let Some(items) = expanded.or(items.as_deref()) else { continue };
                    let more = self.within_expansion(|collector| collector.members(items, container, place));
                    members.fns.extend(more.fns);
                    members.types.extend(more.types);
                    members.consts.extend(more.consts);
                }
                _ => {}
            }
        }
        members
    }

    pub(super) fn alias(
        &mut self,
        item: &'a ItemFacts,
        container: Container,
        place: Place,
    ) -> Option<AliasId> {
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

    pub(super) fn value(
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
            is_static: matches!(item.kind, ItemKind::Static(_)),
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

    fn generics(&mut self, facts: &'a Generics) -> GenericsData<'a> {
        let params = facts.params.iter().map(|_| self.param()).collect();
        GenericsData { facts: Some(facts), params, anonymous: ThinVec::new() }
    }

    fn param(&mut self) -> ParamId {
        let id = ParamId(self.program.params);
        self.program.params += 1;
        id
    }
}
