//! Types of definitions, computed when first asked for and kept.

mod aliases;
mod constants;
mod dispatched;
mod fields;
mod index;
mod signatures;
mod traits;

pub(crate) use self::index::Head;
pub(crate) use self::signatures::{FnSig, ImplHeader, Pred};

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use self::fields::Fields;
use self::index::{Inherent, OfTraits};
use super::lower::Lowering;
use super::select::FnFamily;
use super::ty::{Bound, Ty, TyKind};
use crate::facts::Name;
use crate::link::{AdtId, Container, GenericsData, ModId, Program, TraitId};

/// Definitions with their types.
pub(crate) struct TypeDb<'p, 'a> {
    pub(crate) program: &'p Program<'a>,
    /// Boxed, as most are never asked for.
    sigs: Vec<OnceLock<Box<FnSig>>>,
    headers: Vec<OnceLock<ImplHeader>>,
    fields: Vec<OnceLock<Vec<Fields>>>,
    /// Whether the end of a value of a type may do something.
    ends: Vec<OnceLock<bool>>,
    guards: Vec<OnceLock<bool>>,
    aliases: Vec<OnceLock<Ty>>,
    values: Vec<OnceLock<Ty>>,
    /// The names of constants and statics that their modules declare more than once.
    declared_again: OnceLock<FxHashSet<(ModId, Name)>>,
    supers: Vec<OnceLock<Vec<Bound>>>,
    scopes: Vec<OnceLock<Vec<TraitId>>>,
    inherent: Inherent,
    of_traits: OfTraits,
    /// The traits of callables.
    families: Vec<(TraitId, FnFamily)>,
    /// Enums with the traits that an attribute macro gives them.
    dispatched: FxHashSet<(AdtId, TraitId)>,
    /// Traits by the names of their fns.
    traits_with: FxHashMap<Name, Vec<TraitId>>,
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
            guards: cells(program.adts.len()),
            aliases: cells(program.aliases.len()),
            values: cells(program.values.len()),
            declared_again: OnceLock::new(),
            supers: cells(program.traits.len()),
            scopes: cells(program.mods.len()),
            inherent: Inherent::default(),
            of_traits: OfTraits::default(),
            families: index::families(program),
            dispatched: dispatched::dispatched(program),
            traits_with: FxHashMap::default(),
        };
        db.index();
        db
    }

    /// The traits whose methods may be called in a module.
    pub(super) fn traits_in_scope(&self, module: ModId) -> &[TraitId] {
        self.scopes[module.index()].get_or_init(|| self.program.traits_in_scope(module))
    }

    /// Lowers types as written inside a fn, const or type.
    pub(super) fn lowering_in<'d>(
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
}
