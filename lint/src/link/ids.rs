//! Indices into the tables of a [`Program`](super::Program).

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) struct $name(pub(crate) u32);

        impl $name {
            #[allow(dead_code, reason = "parameters are told apart, never looked up")]
            pub(crate) fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

id! {
    /// A crate.
    CrateId
    /// A module, or the names of a block that declares items.
    #[derive(Serialize, Deserialize)]
    ModId
    /// A fn or method.
    FnId
    /// A struct, union or enum.
    #[derive(Serialize, Deserialize)]
    AdtId
    /// A trait.
    #[derive(Serialize, Deserialize)]
    TraitId
    /// An impl.
    #[derive(Serialize, Deserialize)]
    ImplId
    /// A type alias; an impl's or trait's associated type too.
    #[derive(Serialize, Deserialize)]
    AliasId
    /// A const or static.
    #[derive(Serialize, Deserialize)]
    ValueId
    /// A macro by example.
    #[derive(Serialize, Deserialize)]
    MacroId
    /// A parameter of a generic item; each has an id of its own.
    ParamId
}

impl CrateId {
    /// What `$crate:` is followed by where it stands for this crate.
    pub(crate) fn key(self) -> String {
        self.0.to_string()
    }
}

/// What a path can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Def {
    Mod(ModId),
    Fn(FnId),
    Adt(AdtId),
    /// A variant of an enum, by its place.
    Variant(AdtId, u32),
    Trait(TraitId),
    Alias(AliasId),
    Value(ValueId),
    Macro(MacroId),
}

/// What has a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Owner {
    Fn(FnId),
    Value(ValueId),
}

/// The three namespaces of Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Namespace {
    Types,
    Values,
    Macros,
}

impl Namespace {
    pub(crate) const ALL: [Self; 3] = [Self::Types, Self::Values, Self::Macros];
}
