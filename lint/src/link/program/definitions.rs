//! What is known of each fn, type, trait, impl, alias and const.

use std::sync::OnceLock;

use thin_vec::ThinVec;

use crate::cfg::{CfgSet, State};
use crate::facts::{
    AttrFacts, EnumFacts, FieldFacts, FnFacts, Generics, ImplFacts, ItemFacts, LateFn, Name, ParamFacts,
    StructFacts, TraitFacts, TypeAliasFacts, TypeRef, ValueFacts,
};
use crate::link::attrs::{self, SomeAttrs};
use crate::link::bodies::Read;
use crate::link::ids::{AliasId, FnId, ImplId, ModId, ParamId, TraitId, ValueId};
use crate::read::FileId;

/// A fn or method.
pub(crate) struct FnData<'a> {
    pub(crate) name: Name,
    pub(crate) item: &'a ItemFacts,
    pub(crate) facts: &'a LateFn,
    pub(crate) module: ModId,
    pub(crate) file: FileId,
    pub(crate) container: Container,
    /// Its own parameters.
    pub(in crate::link) params: FnParams,
    pub(in crate::link) generics: OnceLock<Box<GenericsData<'a>>>,
    pub(crate) attrs: SomeAttrs,
    /// Whether a cfg that nothing here knows decides about it.
    pub(crate) maybe: bool,
    /// Whether it is a test, or stands in one, or under a condition of tests.
    pub(crate) is_test: bool,
    /// Its body, where it was left for later and asked for since.
    pub(in crate::link) read: Read,
}

impl<'a> FnData<'a> {
    /// Its own parameters, which are numbered in a row.
    pub(crate) fn params(&self) -> impl ExactSizeIterator<Item = ParamId> + use<> {
        let FnParams { first, count } = self.params;
        (0..count).map(move |at| ParamId(first.0 + u32::from(at)))
    }

    /// They, with what it says of them: it is read for that.
    pub(crate) fn generics(&self) -> &GenericsData<'a> {
        self.generics.get_or_init(|| {
            let facts: &'a FnFacts = self.facts;
            let mut ids = self.params().skip(facts.generics.params.len());
            let mut anonymous = ThinVec::new();
            for ParamFacts { ty, .. } in &facts.params {
                ty.each_anonymous(&mut |ty| anonymous.extend(ids.next().map(|id| (ty, id))));
            }
            Box::new(GenericsData {
                facts: Some(&facts.generics),
                params: self.params().collect(),
                anonymous,
            })
        })
    }
}

/// The numbers of a fn's own parameters.
#[derive(Clone, Copy)]
pub(in crate::link) struct FnParams {
    pub(in crate::link) first: ParamId,
    pub(in crate::link) count: u16,
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
    /// One a parameter; for a fn, those follow that types in its parameters stand for, in order of the text.
    pub(crate) params: ThinVec<ParamId>,
    /// The types that stand for parameters of their own: `impl Trait`, and `dyn Fn()` in its usual places.
    pub(crate) anonymous: ThinVec<(&'a TypeRef, ParamId)>,
}

/// A struct, union or enum.
pub(crate) struct AdtData<'a> {
    pub(crate) name: Name,
    /// Its declaration, where it has one in the text.
    pub(crate) item: Option<&'a ItemFacts>,
    pub(crate) module: ModId,
    pub(crate) generics: GenericsData<'a>,
    pub(crate) kind: AdtKind<'a>,
    /// Holds a blocking lock while it lives.
    pub(crate) is_lock_guard: bool,
    /// What a fn that gets one is part of has a thread of its own.
    pub(crate) has_thread: bool,
    /// Whether what its fields hold dies with it: in the catalogue, where that is declared.
    pub(crate) holds_its_fields: bool,
    /// What is declared of it about threads.
    pub(crate) threads: Threads,
    /// The cfgs of its crate.
    pub(crate) cfg: &'a CfgSet,
}

/// The kinds of user-defined types.
pub(crate) enum AdtKind<'a> {
    Struct(&'a StructFacts),
    Enum(&'a EnumFacts),
    /// Impls are for it, but no file declares it: a derive, an attribute, a macro or a build script does.
    Unseen,
}

impl<'a> AdtData<'a> {
    pub(crate) fn attrs(&self) -> &'a [AttrFacts] {
        self.item.map_or(&[], |item| &item.attrs)
    }

    /// Whether no file declares it.
    pub(crate) fn is_unseen(&self) -> bool {
        matches!(self.kind, AdtKind::Unseen)
    }

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
            (AdtKind::Enum(_), None) | (AdtKind::Unseen, _) => &[],
        }
    }
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
    /// `#[shared]`: several threads have it at once, so what it holds must be such that references to it can go.
    Shared,
}

impl Threads {
    pub(crate) fn of(attrs: &[AttrFacts]) -> Self {
        if attrs::has(attrs, "not_send") {
            Self::NotSend
        } else if attrs::has(attrs, "not_sync") {
            Self::NotSync
        } else if attrs::has(attrs, "shared") {
            Self::Shared
        } else {
            Self::Unsaid
        }
    }
}

/// A trait.
pub(crate) struct TraitData<'a> {
    pub(crate) name: Name,
    pub(crate) item: &'a ItemFacts,
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
    pub(crate) is_static: bool,
    pub(crate) facts: &'a ValueFacts,
    pub(crate) module: ModId,
    pub(crate) file: FileId,
    pub(crate) container: Container,
    /// The type that a macro such as `thread_local!` wraps around the written one.
    pub(crate) wrap: Option<TypeRef>,
}
