//! From types as written to types.

mod assoc;
mod bounds;
mod path;

use std::borrow::Cow;
use std::cell::Cell;

use super::db::TypeDb;
use super::hidden::ToldBy;
use super::ty::{Origin, Ty, TyKind};
use crate::facts::{Name, TraitBound, TypeRef};
use crate::link::{GenericsData, ImplId, ModId, ParamId, TraitId};

/// Lowers types as written in one place.
pub(super) struct Lowering<'d, 'p, 'a> {
    pub(super) db: &'d TypeDb<'p, 'a>,
    pub(super) module: ModId,
    params: Cow<'d, [(Name, ParamId)]>,
    generics: Cow<'d, [&'d GenericsData<'a>]>,
    pub(super) self_ty: Option<Ty>,
    pub(super) self_trait: Option<TraitId>,
    pub(super) self_impl: Option<ImplId>,
    /// What `arg` stands for in the declared result of a macro.
    pub(super) arg: Option<Ty>,
    /// Whose `impl` and `dyn` are lowered, where the body of a fn tells what is behind them.
    pub(super) told_by: Option<&'d ToldBy<'d>>,
    /// What `_` and missing arguments become: a variable inside a body, else unknown.
    fresh: Option<&'d dyn Fn() -> Ty>,
}

thread_local! {
    /// How many associated types and defaults are being looked up inside one another on this thread, whatever item they
    /// stand in: `T: Add<T::Output>` and `type B: Add<Self::B>` would not end.
    static NESTING: Cell<u32> = const { Cell::new(0) };
}

/// Associated types and defaults looked up inside one another deeper than this are unknown.
const MAX_NESTING: u32 = 8;

/// Looks something up inside of what is being looked up, unless that is too deep.
fn nested<R>(find: impl FnOnce() -> R) -> Option<R> {
    if NESTING.get() >= MAX_NESTING {
        return None;
    }
    NESTING.set(NESTING.get() + 1);
    let found = find();
    NESTING.set(NESTING.get() - 1);
    Some(found)
}

impl<'d, 'p, 'a> Lowering<'d, 'p, 'a> {
    pub(super) fn new(db: &'d TypeDb<'p, 'a>, module: ModId) -> Self {
        Self {
            db,
            module,
            params: Cow::Borrowed(&[]),
            generics: Cow::Borrowed(&[]),
            self_ty: None,
            self_trait: None,
            self_impl: None,
            arg: None,
            told_by: None,
            fresh: None,
        }
    }

    pub(super) fn add_params(&mut self, generics: &'d GenericsData<'a>) {
        if let Some(facts) = generics.facts {
            self.params
                .to_mut()
                .extend(facts.params.iter().zip(&generics.params).map(|(param, id)| (param.name, *id)));
        }
        self.generics.to_mut().push(generics);
    }

    /// The same place, but for what `_` becomes.
    pub(super) fn with_fresh<'e>(&'e self, module: ModId, fresh: &'e dyn Fn() -> Ty) -> Lowering<'e, 'p, 'a>
    where
        'd: 'e,
    {
        Lowering {
            db: self.db,
            module,
            params: Cow::Borrowed(&self.params),
            generics: Cow::Borrowed(&self.generics),
            self_ty: self.self_ty,
            self_trait: self.self_trait,
            self_impl: self.self_impl,
            arg: self.arg,
            told_by: None,
            fresh: Some(fresh),
        }
    }

    fn fresh(&self) -> Ty {
        self.fresh.map_or_else(Ty::unknown, |fresh| fresh())
    }

    pub(super) fn param(&self, name: Name) -> Option<ParamId> {
        self.params.iter().rev().find(|(own, _)| *own == name).map(|(_, id)| *id)
    }

    pub(super) fn lower(&self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref { inner, .. } => self.lower(inner).reference(),
            TypeRef::Ptr(inner) => Ty::new(TyKind::Ptr(self.lower(inner))),
            TypeRef::Tuple(types) => Ty::tuple(types.iter().map(|ty| self.lower(ty)).collect()),
            TypeRef::Slice(inner) => Ty::new(TyKind::Slice(self.lower(inner))),
            TypeRef::Array(inner) => Ty::new(TyKind::Array(self.lower(inner))),
            TypeRef::FnPtr { params, ret } => match self.anonymous(ty) {
                Some(param) => Ty::new(TyKind::Param(param)),
                None => self.fn_pointer(params, ret),
            },
            TypeRef::Impl(bounds) => match self.anonymous(ty) {
                Some(param) => Ty::new(TyKind::Param(param)),
                None => Ty::new(TyKind::Opaque(self.bounds(bounds), self.origin())),
            },
            TypeRef::Dyn(bounds) => match self.anonymous(ty) {
                Some(param) => Ty::new(TyKind::Param(param)),
                None => self.dyn_of(bounds),
            },
            TypeRef::Never => Ty::never(),
            TypeRef::Infer => self.fresh(),
            TypeRef::Unread => Ty::unknown(),
        }
    }

    /// The type that a `dyn` is, or a pointer to a fn, also where it stands for a parameter.
    pub(in crate::infer) fn as_dyn(&self, ty: &TypeRef) -> Option<Ty> {
        match ty {
            TypeRef::Dyn(bounds) => Some(self.dyn_of(bounds)),
            TypeRef::FnPtr { params, ret } => Some(self.fn_pointer(params, ret)),
            _ => None,
        }
    }

    fn fn_pointer(&self, params: &[TypeRef], ret: &TypeRef) -> Ty {
        let params = params.iter().map(|ty| self.lower(ty)).collect();
        Ty::new(TyKind::FnPtr(params, self.lower(ret)))
    }

    fn dyn_of(&self, bounds: &[TraitBound]) -> Ty {
        Ty::new(TyKind::Dyn(self.bounds(bounds), self.origin()))
    }

    /// Where the type behind the next `impl` or `dyn` is told.
    fn origin(&self) -> Origin {
        self.told_by.map(|told_by| Box::new(told_by.next()))
    }

    /// The parameter that an `impl Trait` or a `dyn` in a parameter's type stands for.
    fn anonymous(&self, ty: &TypeRef) -> Option<ParamId> {
        let known = self.generics.iter().flat_map(|generics| &generics.anonymous);
        known.into_iter().find(|(own, _)| std::ptr::eq(*own, ty)).map(|(_, param)| *param)
    }
}
