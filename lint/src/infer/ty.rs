//! Types, interned: equal types are equal pointers, so comparing and hashing them is cheap, and bodies can
//! be inferred on several threads. A run makes few distinct types; they are never freed.

use std::cell::RefCell;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex, OnceLock};

use rustc_hash::{FxBuildHasher, FxHashMap};
use serde::{Deserialize, Serialize};

use super::hidden::Hidden;
use crate::facts::{ExprId, Name};
use crate::link::{AdtId, FnId, Owner, ParamId, TraitId};

/// A type.
#[derive(Clone, Copy)]
pub(crate) struct Ty(&'static TyData);

struct TyData {
    kind: TyKind,
    flags: Flags,
    /// The reference to it, which method lookup asks for at every step.
    reference: OnceLock<Ty>,
}

/// What a type contains, known without walking it.
#[derive(Clone, Copy, Default)]
struct Flags {
    vars: bool,
    params: bool,
    hidden: bool,
    depth: u8,
}

/// The kinds of types.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum TyKind {
    /// Not known; agrees with everything and says nothing.
    Unknown,
    Never,
    Str,
    /// `bool`, `char`, an integer or a float.
    Prim(Name),
    Adt(AdtId, Args),
    Ref(Ty),
    Ptr(Ty),
    Slice(Ty),
    Array(Ty),
    Tuple(Args),
    FnPtr(Args, Ty),
    /// The type of a fn's name.
    FnDef(FnId, Args),
    /// A tuple struct's or variant's name as a fn; the variant's place, or none.
    Ctor(AdtId, Option<u32>, Args),
    /// A closure, by where it stands, with what its owner's parameters are.
    Closure(Owner, ExprId, Args),
    /// What an async fn or block gives, by its output.
    Future(Ty),
    /// `dyn A + B`.
    Dyn(Box<[Bound]>, Origin),
    /// `impl A + B` as a result.
    Opaque(Box<[Bound]>, Origin),
    Param(ParamId),
    /// `<T as Trait>::Name`, where T is not known well enough.
    Proj(Ty, TraitId, Args, Name),
    /// To be found out.
    Var(u32),
}

/// The fn whose body tells what stands behind an `impl` or `dyn` in its result, if there is one.
pub(crate) type Origin = Option<Box<Hidden>>;

/// Types in a row.
pub(crate) type Args = Box<[Ty]>;

/// A trait with its arguments and what its associated types must be.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Bound {
    pub(crate) trait_id: TraitId,
    /// Without `Self`.
    pub(crate) args: Args,
    pub(crate) assoc: Box<[(Name, Ty)]>,
}

impl TyKind {
    /// Visits every direct part.
    fn each_part(&self, visit: &mut impl FnMut(Ty)) {
        match self {
            Self::Unknown | Self::Never | Self::Str | Self::Prim(_) | Self::Param(_) | Self::Var(_) => {}
            Self::Ref(ty) | Self::Ptr(ty) | Self::Slice(ty) | Self::Array(ty) | Self::Future(ty) => {
                visit(*ty);
            }
            Self::Adt(_, args)
            | Self::Tuple(args)
            | Self::FnDef(_, args)
            | Self::Ctor(_, _, args)
            | Self::Closure(_, _, args) => args.iter().copied().for_each(visit),
            Self::FnPtr(params, ret) => {
                params.iter().copied().for_each(&mut *visit);
                visit(*ret);
            }
            Self::Dyn(bounds, origin) | Self::Opaque(bounds, origin) => {
                bounds.iter().flat_map(Bound::types).for_each(&mut *visit);
                origin.iter().flat_map(|hidden| &hidden.args).copied().for_each(visit);
            }
            Self::Proj(ty, _, args, _) => {
                visit(*ty);
                args.iter().copied().for_each(visit);
            }
        }
    }
}

const SHARDS: usize = 64;

/// Types by their hashes; where two types have the same one, the second lies at the next that is free. That the hashes are
/// kept saves computing them when a table grows, and looks at most types that are not meant.
type Shard = Mutex<FxHashMap<u64, Ty>>;

static INTERNER: LazyLock<Vec<Shard>> = LazyLock::new(|| (0..SHARDS).map(|_| Shard::default()).collect());

/// How many types are at hand on each thread, by their hash: most that are asked for were asked for just before.
const LATELY_SLOTS: usize = 1 << 12;

thread_local! {
    static LATELY: RefCell<Vec<(u64, Option<Ty>)>> = RefCell::new(vec![(0, None); LATELY_SLOTS]);
}

impl PartialEq for Ty {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Ty {}

impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).hash(state);
    }
}

impl std::fmt::Debug for Ty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.kind.fmt(f)
    }
}

/// Types nested deeper than this are taken as unknown, so that generics that grow come to an end.
const MAX_DEPTH: u8 = 24;

impl Ty {
    pub(crate) fn new(kind: TyKind) -> Self {
        let flags = Flags::of(&kind);
        if flags.depth > MAX_DEPTH {
            return Self::unknown();
        }
        let hash = FxBuildHasher.hash_one(&kind);
        LATELY.with_borrow_mut(|lately| {
            let slot = &mut lately[(hash >> 32) as usize % LATELY_SLOTS];
            match slot {
                (own, Some(found)) if *own == hash && found.0.kind == kind => *found,
                _ => {
                    let found = Self::interned(kind, flags, hash);
                    *slot = (hash, Some(found));
                    found
                }
            }
        })
    }

    fn interned(kind: TyKind, flags: Flags, hash: u64) -> Self {
        // A table chooses places by the top bits; these must differ within a shard.
        let shard = &INTERNER[(hash >> 40) as usize % SHARDS];
        let mut shard = shard.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut place = hash;
        loop {
            match shard.entry(place) {
                Entry::Occupied(found) if found.get().0.kind == kind => return *found.get(),
                Entry::Occupied(_) => place = place.wrapping_add(1),
                Entry::Vacant(free) => {
                    let data = TyData { kind, flags, reference: OnceLock::new() };
                    return *free.insert(Self(Box::leak(Box::new(data))));
                }
            }
        }
    }

    pub(crate) fn kind(self) -> &'static TyKind {
        &self.0.kind
    }

    pub(crate) fn unknown() -> Self {
        static UNKNOWN: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Unknown));
        *UNKNOWN
    }

    pub(crate) fn unit() -> Self {
        static UNIT: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Tuple(Box::new([]))));
        *UNIT
    }

    pub(crate) fn never() -> Self {
        static NEVER: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Never));
        *NEVER
    }

    pub(crate) fn str() -> Self {
        static STR: LazyLock<Ty> = LazyLock::new(|| Ty::new(TyKind::Str));
        *STR
    }

    /// A variable by its number; bodies have few, and all have the first.
    pub(crate) fn var(number: u32) -> Self {
        static FIRST: [OnceLock<Ty>; 512] = [const { OnceLock::new() }; 512];
        let new = || Self::new(TyKind::Var(number));
        FIRST.get(number as usize).map_or_else(new, |first| *first.get_or_init(new))
    }

    pub(crate) fn prim(name: &str) -> Self {
        Self::new(TyKind::Prim(Name::from(name)))
    }

    pub(crate) fn bool() -> Self {
        static BOOL: LazyLock<Ty> = LazyLock::new(|| Ty::prim("bool"));
        *BOOL
    }

    pub(crate) fn reference(self) -> Self {
        *self.0.reference.get_or_init(|| Self::new(TyKind::Ref(self)))
    }

    /// Parameters, as they are to themselves.
    pub(crate) fn params(params: &[ParamId]) -> Args {
        params.iter().map(|param| Self::new(TyKind::Param(*param))).collect()
    }

    /// Where the type behind it is told, for an `impl` or a `dyn`.
    pub(crate) fn hidden(self) -> Option<&'static Hidden> {
        match self.kind() {
            TyKind::Dyn(_, origin) | TyKind::Opaque(_, origin) => origin.as_deref(),
            _ => None,
        }
    }

    pub(crate) fn tuple(types: Vec<Self>) -> Self {
        Self::new(TyKind::Tuple(types.into()))
    }

    pub(crate) fn is_unknown(self) -> bool {
        matches!(self.kind(), TyKind::Unknown)
    }

    pub(crate) fn has_vars(self) -> bool {
        self.0.flags.vars
    }

    pub(crate) fn has_params(self) -> bool {
        self.0.flags.params
    }

    /// Whether the body of some fn tells more of it.
    pub(crate) fn has_hidden(self) -> bool {
        self.0.flags.hidden
    }

    /// Visits every direct part.
    pub(crate) fn each_part(self, visit: &mut impl FnMut(Self)) {
        self.kind().each_part(visit);
    }

    /// Whether it, or a part of it at any depth, is meant.
    pub(crate) fn any_part(self, is_meant: &dyn Fn(Self) -> bool) -> bool {
        let mut found = is_meant(self);
        self.each_part(&mut |part| found = found || part.any_part(is_meant));
        found
    }

    /// Rebuilds the type with every direct part mapped; where none changes, it is the type itself.
    pub(crate) fn map(self, f: &mut impl FnMut(Self) -> Self) -> Self {
        self.mapped(f).map_or(self, Self::new)
    }

    fn mapped(self, f: &mut impl FnMut(Self) -> Self) -> Option<TyKind> {
        Some(match self.kind() {
            TyKind::Adt(id, args) => TyKind::Adt(*id, map_args(args, f)?),
            TyKind::Ref(ty) => TyKind::Ref(map_one(*ty, f)?),
            TyKind::Ptr(ty) => TyKind::Ptr(map_one(*ty, f)?),
            TyKind::Slice(ty) => TyKind::Slice(map_one(*ty, f)?),
            TyKind::Array(ty) => TyKind::Array(map_one(*ty, f)?),
            TyKind::Tuple(args) => TyKind::Tuple(map_args(args, f)?),
            TyKind::FnPtr(params, ret) => match (map_args(params, f), map_one(*ret, f)) {
                (None, None) => return None,
                (new, ret_new) => {
                    TyKind::FnPtr(new.unwrap_or_else(|| params.clone()), ret_new.unwrap_or(*ret))
                }
            },
            TyKind::FnDef(id, args) => TyKind::FnDef(*id, map_args(args, f)?),
            TyKind::Ctor(id, variant, args) => TyKind::Ctor(*id, *variant, map_args(args, f)?),
            TyKind::Closure(owner, expr, args) => TyKind::Closure(*owner, *expr, map_args(args, f)?),
            TyKind::Future(ty) => TyKind::Future(map_one(*ty, f)?),
            TyKind::Dyn(bounds, origin) => TyKind::Dyn(map_bounds(bounds, f), map_origin(origin, f)),
            TyKind::Opaque(bounds, origin) => TyKind::Opaque(map_bounds(bounds, f), map_origin(origin, f)),
            TyKind::Proj(ty, trait_id, args, name) => match (map_one(*ty, f), map_args(args, f)) {
                (None, None) => return None,
                (own, new) => {
                    TyKind::Proj(own.unwrap_or(*ty), *trait_id, new.unwrap_or_else(|| args.clone()), *name)
                }
            },
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Str
            | TyKind::Prim(_)
            | TyKind::Param(_)
            | TyKind::Var(_) => return None,
        })
    }

    /// Puts types for parameters.
    pub(crate) fn subst(self, subst: &Subst) -> Self {
        if !self.has_params() || subst.is_empty() {
            return self;
        }
        if let TyKind::Param(param) = self.kind() {
            return subst.get(*param).unwrap_or(self);
        }
        self.map(&mut |ty| ty.subst(subst))
    }
}

/// The mapped type, if it is another.
fn map_one(ty: Ty, f: &mut impl FnMut(Ty) -> Ty) -> Option<Ty> {
    let new = f(ty);
    (new != ty).then_some(new)
}

/// The mapped types, if any is another: most types that are mapped stay what they are, and a look at the interner
/// costs more than all the rest.
fn map_args(args: &[Ty], f: &mut impl FnMut(Ty) -> Ty) -> Option<Args> {
    let mut mapped = args.iter().map(|ty| f(*ty));
    let (place, first) = mapped.by_ref().enumerate().find(|(place, ty)| args[*place] != *ty)?;
    let mut all = Vec::with_capacity(args.len());
    all.extend_from_slice(&args[..place]);
    all.push(first);
    all.extend(mapped);
    Some(all.into())
}

fn map_bounds(bounds: &[Bound], f: &mut impl FnMut(Ty) -> Ty) -> Box<[Bound]> {
    bounds.iter().map(|bound| bound.map(f)).collect()
}

fn map_origin(origin: &Origin, f: &mut impl FnMut(Ty) -> Ty) -> Origin {
    origin.as_ref().map(|hidden| Box::new(hidden.map(f)))
}

impl Bound {
    pub(crate) fn map(&self, f: &mut impl FnMut(Ty) -> Ty) -> Self {
        Self {
            trait_id: self.trait_id,
            args: map_args(&self.args, f).unwrap_or_else(|| self.args.clone()),
            assoc: self.assoc.iter().map(|(name, ty)| (*name, f(*ty))).collect(),
        }
    }

    pub(crate) fn subst(&self, subst: &Subst) -> Self {
        self.map(&mut |ty| ty.subst(subst))
    }

    fn types(&self) -> impl Iterator<Item = Ty> + '_ {
        self.args.iter().copied().chain(self.assoc.iter().map(|(_, ty)| *ty))
    }
}

impl Flags {
    fn of(kind: &TyKind) -> Self {
        let vars = matches!(kind, TyKind::Var(_));
        let params = matches!(kind, TyKind::Param(_));
        let hidden = matches!(kind, TyKind::Dyn(_, Some(_)) | TyKind::Opaque(_, Some(_)));
        let mut flags = Self { vars, params, hidden, depth: 0 };
        kind.each_part(&mut |ty| flags.add(ty));
        flags
    }

    fn add(&mut self, part: Ty) {
        let part = part.0.flags;
        self.vars |= part.vars;
        self.params |= part.params;
        self.hidden |= part.hidden;
        self.depth = self.depth.max(part.depth.saturating_add(1));
    }
}

/// What parameters stand for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Subst {
    pairs: Vec<(ParamId, Ty)>,
}

impl Subst {
    pub(crate) fn new(params: &[ParamId], args: &[Ty]) -> Self {
        Self { pairs: params.iter().copied().zip(args.iter().copied()).collect() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    pub(crate) fn get(&self, param: ParamId) -> Option<Ty> {
        self.pairs.iter().find(|(id, _)| *id == param).map(|(_, ty)| *ty)
    }

    pub(crate) fn push(&mut self, param: ParamId, ty: Ty) {
        self.pairs.push((param, ty));
    }
}
