//! Types of definitions, computed when first asked for and kept.

use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::lower::Lowering;
use super::select::FnFamily;
use super::ty::{Args, Bound, Subst, Ty, TyKind};
use crate::discover::Edition;
use crate::facts::{Name, SelfKind, TypeRef};
use crate::link::{
    AdtId, AliasId, Container, Def, FnId, GenericsData, ImplId, ModId, ParamId, Program, TraitId, ValueId,
};
use crate::shares::MANY;

/// A predicate: a type has a trait.
#[derive(Clone, Debug)]
pub(crate) struct Pred {
    pub(crate) ty: Ty,
    pub(crate) bound: Bound,
}

/// The signature of a fn.
#[derive(Debug)]
pub(crate) struct FnSig {
    /// All parameters in scope: the container's, then its own.
    pub(crate) params: Vec<ParamId>,
    /// How many of them are the container's.
    pub(crate) outer: usize,
    /// The type of `self`, where there is one.
    pub(crate) self_input: Option<Ty>,
    pub(crate) inputs: Vec<Ty>,
    /// What a call gives; for an async fn, a future.
    pub(crate) output: Ty,
    pub(crate) preds: Vec<Pred>,
}

/// What an impl says in its first line.
#[derive(Debug)]
pub(crate) struct ImplHeader {
    pub(crate) params: Vec<ParamId>,
    pub(crate) self_ty: Ty,
    pub(crate) trait_ref: Option<(TraitId, Args)>,
    pub(crate) preds: Vec<Pred>,
}

/// What a type is at its outside, to find impls by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Adt(AdtId),
    Prim(Name),
    Str,
    Slice,
    Array,
    Ref,
    Ptr,
    Tuple(usize),
    Dyn(Option<TraitId>),
    Fn,
    Never,
}

impl Head {
    /// [`None`] for parameters and what is not known.
    pub(crate) fn of(ty: Ty) -> Option<Self> {
        Some(match ty.kind() {
            TyKind::Adt(id, _) => Self::Adt(*id),
            TyKind::Prim(name) => Self::Prim(*name),
            TyKind::Str => Self::Str,
            TyKind::Slice(_) => Self::Slice,
            TyKind::Array(_) => Self::Array,
            TyKind::Ref(_) => Self::Ref,
            TyKind::Ptr(_) => Self::Ptr,
            TyKind::Tuple(args) => Self::Tuple(args.len()),
            TyKind::Dyn(bounds) => Self::Dyn(bounds.first().map(|bound| bound.trait_id)),
            TyKind::FnPtr(..) | TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::Closure(..) => Self::Fn,
            TyKind::Never => Self::Never,
            _ => return None,
        })
    }
}

/// The fields of a struct or variant.
pub(crate) type Fields = Vec<(Name, Ty)>;

/// Definitions with their types.
pub(crate) struct TypeDb<'p, 'a> {
    pub(crate) program: &'p Program<'a>,
    /// Boxed, as most are never asked for.
    sigs: Vec<OnceLock<Box<FnSig>>>,
    headers: Vec<OnceLock<ImplHeader>>,
    fields: Vec<OnceLock<Vec<Fields>>>,
    /// Whether the end of a value of a type may do something.
    ends: Vec<OnceLock<bool>>,
    aliases: Vec<OnceLock<Ty>>,
    values: Vec<OnceLock<Ty>>,
    supers: Vec<OnceLock<Vec<Bound>>>,
    scopes: Vec<OnceLock<Vec<TraitId>>>,
    /// Fns of inherent impls, by name and the head of their type.
    inherent: FxHashMap<(Name, Head), Vec<FnId>>,
    /// Consts of inherent impls, likewise.
    consts: FxHashMap<(Name, Head), ValueId>,
    /// Impls of a trait by the head of their type.
    impls: FxHashMap<(TraitId, Head), Vec<ImplId>>,
    /// Impls of a trait for a parameter.
    blanket: FxHashMap<TraitId, Vec<ImplId>>,
    /// All impls of a trait.
    impls_of: FxHashMap<TraitId, Vec<ImplId>>,
    /// The traits of callables.
    families: Vec<(TraitId, FnFamily)>,
    /// Traits by the names of their fns.
    traits_with: FxHashMap<Name, Vec<TraitId>>,
}

fn families(program: &Program<'_>) -> Vec<(TraitId, FnFamily)> {
    let of = |names: [&str; 3], family| {
        names.map(|name| program.lang_trait(name)).into_iter().flatten().map(move |id| (id, family))
    };
    let sync = of(["fn_once", "fn_mut", "fn"], FnFamily::Sync);
    sync.chain(of(["async_fn_once", "async_fn_mut", "async_fn"], FnFamily::Async)).collect()
}

fn cells<T>(count: usize) -> Vec<OnceLock<T>> {
    (0..count).map(|_| OnceLock::new()).collect()
}

impl<'p, 'a> TypeDb<'p, 'a> {
    pub(crate) fn new(program: &'p Program<'a>) -> Self {
        let mut db = Self {
            program,
            sigs: cells(program.fns.len()),
            headers: cells(program.impls.len()),
            fields: cells(program.adts.len()),
            ends: cells(program.adts.len()),
            aliases: cells(program.aliases.len()),
            values: cells(program.values.len()),
            supers: cells(program.traits.len()),
            scopes: cells(program.mods.len()),
            inherent: FxHashMap::default(),
            consts: FxHashMap::default(),
            impls: FxHashMap::default(),
            blanket: FxHashMap::default(),
            impls_of: FxHashMap::default(),
            families: families(program),
            traits_with: FxHashMap::default(),
        };
        db.index();
        db
    }

    fn index(&mut self) {
        (0..self.program.impls.len() as u32).into_par_iter().with_max_len(MANY).for_each(|index| {
            self.header(ImplId(index));
        });
        for (index, data) in self.program.impls.iter().enumerate() {
            let id = ImplId(index as u32);
            let (self_ty, trait_id) = {
                let header = self.header(id);
                (header.self_ty, header.trait_ref.as_ref().map(|(id, _)| *id))
            };
            let head = Head::of(self_ty);
            match (trait_id, head) {
                (Some(trait_id), head) => {
                    self.impls_of.entry(trait_id).or_default().push(id);
                    match head {
                        Some(head) => self.impls.entry((trait_id, head)).or_default().push(id),
                        None if matches!(self_ty.kind(), TyKind::Param(_)) => {
                            self.blanket.entry(trait_id).or_default().push(id);
                        }
                        None => {}
                    }
                }
                (None, Some(head)) if data.facts.of_trait.is_none() => {
                    for id in &data.fns {
                        let name = self.program.fn_data(*id).name;
                        self.inherent.entry((name, head)).or_default().push(*id);
                    }
                    for id in &data.consts {
                        let name = self.program.values[id.index()].name;
                        self.consts.insert((name, head), *id);
                    }
                }
                _ => {}
            }
        }
        for (index, data) in self.program.traits.iter().enumerate() {
            for id in &data.fns {
                let name = self.program.fn_data(*id).name;
                self.traits_with.entry(name).or_default().push(TraitId(index as u32));
            }
        }
    }

    pub(crate) fn inherent(&self, name: Name, head: Head) -> &[FnId] {
        self.inherent.get(&(name, head)).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn inherent_const(&self, name: Name, head: Head) -> Option<ValueId> {
        self.consts.get(&(name, head)).copied()
    }

    /// The impls of a trait that a type with this head may have, those for a parameter last.
    pub(crate) fn impls(&self, trait_id: TraitId, head: Option<Head>) -> impl Iterator<Item = ImplId> + '_ {
        let exact = head.and_then(|head| self.impls.get(&(trait_id, head)));
        let blanket = self.blanket.get(&trait_id);
        exact.into_iter().chain(blanket).flatten().copied()
    }

    pub(crate) fn impls_of(&self, trait_id: TraitId) -> &[ImplId] {
        self.impls_of.get(&trait_id).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn fn_family(&self, trait_id: TraitId) -> Option<FnFamily> {
        self.families.iter().find(|(id, _)| *id == trait_id).map(|(_, family)| *family)
    }

    pub(crate) fn traits_with(&self, name: Name) -> &[TraitId] {
        self.traits_with.get(&name).map_or(&[], Vec::as_slice)
    }

    /// The traits whose methods may be called in a module.
    pub(crate) fn traits_in_scope(&self, module: ModId) -> &[TraitId] {
        self.scopes[module.index()].get_or_init(|| self.program.traits_in_scope(module))
    }

    /// Lowers types as written inside a fn, const or type.
    pub(crate) fn lowering_in<'d>(
        &'d self,
        module: ModId,
        container: Container,
        own: Option<&'d GenericsData<'a>>,
    ) -> Lowering<'d, 'p, 'a> {
        let mut lowering = Lowering::new(self, module);
        match container {
            Container::Module => {}
            Container::Impl(id) => {
                let data = &self.program.impls[id.index()];
                lowering.add_params(&data.generics);
                // The header's own type may name `Self` only after it is known.
                if let Some(header) = self.headers[id.index()].get() {
                    lowering.self_ty = Some(header.self_ty);
                } else {
                    lowering.self_ty = Some(lowering.lower(&data.facts.self_ty));
                }
                lowering.self_impl = Some(id);
            }
            Container::Trait(id) => {
                let data = &self.program.traits[id.index()];
                lowering.add_params(&data.generics);
                lowering.self_ty = Some(Ty::new(TyKind::Param(data.self_param)));
                lowering.self_trait = Some(id);
            }
        }
        if let Some(own) = own {
            lowering.add_params(own);
        }
        lowering
    }

    pub(crate) fn header(&self, id: ImplId) -> &ImplHeader {
        self.headers[id.index()].get_or_init(|| {
            let data = &self.program.impls[id.index()];
            let mut lowering = Lowering::new(self, data.module);
            lowering.add_params(&data.generics);
            let self_ty = lowering.lower(&data.facts.self_ty);
            lowering.self_ty = Some(self_ty);
            lowering.self_impl = Some(id);
            let trait_ref = data.facts.of_trait.as_ref().and_then(|path| lowering.trait_path(path));
            let preds = lowering.preds(&data.generics);
            ImplHeader {
                params: data.generics.params.clone(),
                self_ty,
                trait_ref: trait_ref.map(|bound| (bound.trait_id, bound.args)),
                preds,
            }
        })
    }

    /// The parameters that a container brings into scope.
    pub(crate) fn outer_params(&self, container: Container) -> Vec<ParamId> {
        match container {
            Container::Module => Vec::new(),
            Container::Impl(id) => self.program.impls[id.index()].generics.params.clone(),
            Container::Trait(id) => self.trait_params(id),
        }
    }

    /// `Self`, then the trait's parameters.
    pub(crate) fn trait_params(&self, id: TraitId) -> Vec<ParamId> {
        let data = &self.program.traits[id.index()];
        std::iter::once(data.self_param).chain(data.generics.params.iter().copied()).collect()
    }

    fn outer_preds(&self, container: Container, lowering: &Lowering<'_, '_, '_>) -> Vec<Pred> {
        match container {
            Container::Module => Vec::new(),
            Container::Impl(id) => self.header(id).preds.clone(),
            Container::Trait(id) => {
                let data = &self.program.traits[id.index()];
                let args = data.generics.params.iter().map(|param| Ty::new(TyKind::Param(*param))).collect();
                let own = Bound { trait_id: id, args, assoc: Box::new([]) };
                let mut preds = vec![Pred { ty: Ty::new(TyKind::Param(data.self_param)), bound: own }];
                preds.extend(lowering.preds(&data.generics));
                preds
            }
        }
    }

    pub(crate) fn sig(&self, id: FnId) -> &FnSig {
        self.sigs[id.index()].get_or_init(|| Box::new(self.lower_sig(id)))
    }

    fn lower_sig(&self, id: FnId) -> FnSig {
        let data = self.program.fn_data(id);
        let lowering = self.lowering_in(data.module, data.container, Some(&data.generics));
        let mut params = self.outer_params(data.container);
        let outer = params.len();
        params.extend(&data.generics.params);
        let mut preds = self.outer_preds(data.container, &lowering);
        preds.extend(lowering.preds(&data.generics));
        let self_input = data.facts.self_param.as_ref().map(|param| {
            let own = lowering.self_ty.unwrap_or_else(Ty::unknown);
            match &param.kind {
                SelfKind::Value => own,
                SelfKind::Ref | SelfKind::RefMut => own.reference(),
                SelfKind::Typed(ty) => lowering.lower(ty),
            }
        });
        let output = lowering.lower(&data.facts.ret);
        FnSig {
            params,
            outer,
            self_input,
            inputs: data.facts.params.iter().map(|param| lowering.lower(&param.ty)).collect(),
            output: if data.facts.is_async { Ty::new(TyKind::Future(output)) } else { output },
            preds,
        }
    }

    /// The fields of a struct or of a variant of an enum.
    pub(crate) fn fields(&self, id: AdtId, variant: Option<u32>) -> &Fields {
        static NONE: Fields = Vec::new();
        self.field_rows(id).get(variant.unwrap_or(0) as usize).unwrap_or(&NONE)
    }

    /// The types of all fields of a type, in all its variants, with its parameters put in.
    pub(crate) fn parts(&self, id: AdtId, args: &[Ty]) -> impl Iterator<Item = Ty> + '_ {
        let subst = Subst::new(&self.program.adts[id.index()].generics.params, args);
        self.field_rows(id).iter().flatten().map(move |(_, ty)| ty.subst(&subst))
    }

    /// Whether a value of a type may do something when it dies: the type says so itself, or one that it surely holds.
    pub(crate) fn does_something_at_its_end(&self, id: AdtId) -> bool {
        *self.ends[id.index()].get_or_init(|| {
            let Some(drop) = self.program.lang_trait("drop") else { return false };
            let (mut open, mut seen) = (vec![id], FxHashSet::from_iter([id]));
            while let Some(id) = open.pop() {
                if self.impls.contains_key(&(drop, Head::Adt(id))) {
                    return true;
                }
                if !self.program.adts[id.index()].holds_its_fields {
                    continue;
                }
                let mut types: Vec<Ty> = self.field_rows(id).iter().flatten().map(|(_, ty)| *ty).collect();
                while let Some(ty) = types.pop() {
                    match ty.kind() {
                        // What it is is known only where a value is at hand.
                        TyKind::Param(_) => return true,
                        TyKind::Adt(inner, args) => {
                            open.extend(seen.insert(*inner).then_some(*inner));
                            types.extend(args.iter().filter(|arg| !matches!(arg.kind(), TyKind::Param(_))));
                        }
                        TyKind::Tuple(items) => types.extend(items),
                        _ => {}
                    }
                }
            }
            false
        })
    }

    /// The fields of a struct (one row) or of each variant of an enum.
    fn field_rows(&self, id: AdtId) -> &[Fields] {
        self.fields[id.index()].get_or_init(|| {
            let data = &self.program.adts[id.index()];
            let mut lowering = Lowering::new(self, data.module);
            lowering.add_params(&data.generics);
            let args: Args =
                data.generics.params.iter().map(|param| Ty::new(TyKind::Param(*param))).collect();
            lowering.self_ty = Some(Ty::new(TyKind::Adt(id, args)));
            let row = |variant| {
                let there = data.fields(variant).iter().filter(|field| data.is_there(field));
                there.map(|field| (field.name, lowering.lower(&field.ty))).collect()
            };
            match &data.kind {
                crate::link::AdtKind::Struct(_) => vec![row(None)],
                crate::link::AdtKind::Enum(facts) => {
                    (0..facts.variants.len() as u32).map(|index| row(Some(index))).collect()
                }
            }
        })
    }

    /// What a type alias stands for, in terms of its own parameters.
    pub(crate) fn alias(&self, id: AliasId) -> Ty {
        // A cell that is being filled is asked for again by an alias that names itself.
        if let Some(ty) = self.aliases[id.index()].get() {
            return *ty;
        }
        let data = &self.program.aliases[id.index()];
        let Some(ty) = &data.facts.ty else { return Ty::unknown() };
        let Some(_open) = OpenAlias::enter(id) else { return Ty::unknown() };
        let lowering = self.lowering_in(data.module, data.container, Some(&data.generics));
        let ty = lowering.lower(ty);
        *self.aliases[id.index()].get_or_init(|| ty)
    }

    /// The type of a const or static.
    pub(crate) fn value(&self, id: ValueId) -> Ty {
        *self.values[id.index()].get_or_init(|| {
            let data = &self.program.values[id.index()];
            let lowering = self.lowering_in(data.module, data.container, None);
            let written = lowering.lower(&data.facts.ty);
            let Some(TypeRef::Path(wrap)) = &data.wrap else { return written };
            let names = wrap.names();
            let std = self.program.preludes.get(&Edition::default()).copied().unwrap_or(data.module);
            match self.program.resolve(std, true, &names, crate::link::Namespace::Types) {
                Some(found) => match found.def {
                    Def::Adt(id) => Ty::new(TyKind::Adt(id, Box::new([written]))),
                    _ => written,
                },
                None => written,
            }
        })
    }

    /// The supertraits of a trait, over its own parameters.
    pub(crate) fn supers(&self, id: TraitId) -> &[Bound] {
        self.supers[id.index()].get_or_init(|| {
            let data = &self.program.traits[id.index()];
            let lowering = self.lowering_in(data.module, Container::Trait(id), None);
            let mut bounds: Vec<Bound> =
                data.facts.supers.iter().filter_map(|bound| lowering.bound(bound)).collect();
            bounds.retain(|bound| bound.trait_id != id);
            bounds
        })
    }

    /// What maps a trait's parameters to an instance of it.
    pub(crate) fn trait_subst(&self, id: TraitId, self_ty: Ty, args: &[Ty]) -> Subst {
        let data = &self.program.traits[id.index()];
        let mut subst = Subst::new(&data.generics.params, args);
        subst.push(data.self_param, self_ty);
        subst
    }

    /// The associated type of that name in a trait.
    pub(crate) fn trait_type(&self, id: TraitId, name: Name) -> Option<AliasId> {
        let data = &self.program.traits[id.index()];
        data.types.iter().copied().find(|alias| self.program.aliases[alias.index()].name == name)
    }

    /// The bounds that a trait puts on one of its associated types.
    pub(crate) fn type_bounds(&self, trait_id: TraitId, alias: AliasId) -> Vec<Bound> {
        let data = &self.program.aliases[alias.index()];
        let lowering = self.lowering_in(data.module, Container::Trait(trait_id), None);
        data.facts.bounds.iter().filter_map(|bound| lowering.bound(bound)).collect()
    }

    /// The fn of that name in a trait.
    pub(crate) fn trait_fn(&self, id: TraitId, name: Name) -> Option<FnId> {
        let data = &self.program.traits[id.index()];
        data.fns.iter().copied().find(|id| self.program.fn_data(*id).name == name)
    }

    /// The fn of that name in an impl.
    pub(crate) fn impl_fn(&self, id: ImplId, name: Name) -> Option<FnId> {
        let data = &self.program.impls[id.index()];
        data.fns.iter().copied().find(|id| self.program.fn_data(*id).name == name)
    }

    /// The associated type of that name in an impl.
    pub(crate) fn impl_type(&self, id: ImplId, name: Name) -> Option<AliasId> {
        let data = &self.program.impls[id.index()];
        data.types.iter().copied().find(|alias| self.program.aliases[alias.index()].name == name)
    }
}

thread_local! {
    /// The aliases that are being lowered on this thread, so that one that names itself ends.
    static OPEN_ALIASES: std::cell::RefCell<Vec<AliasId>> = const { std::cell::RefCell::new(Vec::new()) };
}

struct OpenAlias;

impl OpenAlias {
    fn enter(id: AliasId) -> Option<Self> {
        OPEN_ALIASES.with_borrow_mut(|open| {
            if open.contains(&id) || open.len() > 64 {
                return None;
            }
            open.push(id);
            Some(Self)
        })
    }
}

impl Drop for OpenAlias {
    fn drop(&mut self) {
        OPEN_ALIASES.with_borrow_mut(Vec::pop);
    }
}
