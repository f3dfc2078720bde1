//! Items: what a file declares.

use serde::{Deserialize, Serialize};
use thin_vec::ThinVec;

use super::{Body, Cfg, ExprKind, LateFn, Lit, MacroText, Name, Path, Span, TraitBound, TypeRef};

/// What one file says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Its items in order.
    pub items: ThinVec<ItemFacts>,
    /// Inner attributes (`#![…]`), cfgs apart.
    pub attrs: ThinVec<AttrFacts>,
    /// `#![cfg(…)]` of the file.
    pub cfg: Option<Box<Cfg>>,
    /// Macro calls whose input could not be read: the macro's last name and the place.
    pub unread_macros: ThinVec<(Name, Span)>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemFacts {
    /// Its name; empty for `impl`, `use` and item macros.
    pub name: Name,
    /// Where the name stands (the keyword for items without one).
    pub name_span: Span,
    /// All of it, without documentation before it.
    pub span: Span,
    /// Who may use it.
    pub vis: Visibility,
    /// `#[cfg]`s on it, all of which must hold.
    pub cfg: Option<Box<Cfg>>,
    /// Its other attributes, docs left out.
    pub attrs: ThinVec<AttrFacts>,
    /// What it is.
    pub kind: ItemKind,
}

/// Visibility, as far as name lookup needs it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Visibility {
    /// No `pub`.
    Private,
    /// `pub`.
    Public,
    /// `pub(crate)`, `pub(super)`, `pub(in …)`.
    Restricted,
}

/// An attribute other than `cfg` and docs. `cfg_attr` is unpacked: its attributes carry its condition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AttrFacts {
    /// Its path: `tokio::main`, `derive`.
    pub path: ThinVec<Name>,
    /// The tokens of its arguments as text, without the delimiters: `Debug, Clone`; after `=`, the
    /// literal with its quotes.
    pub args: String,
    /// The condition of the `cfg_attr` around it.
    pub cfg: Option<Box<Cfg>>,
    /// All of it.
    pub span: Span,
}

impl AttrFacts {
    /// Its name, where it may be one of this project's: `#[blocking]`, `#[blockcheck::blocking]`.
    pub(crate) fn own_name(&self) -> Option<Name> {
        match self.path.as_slice() {
            [name] => Some(*name),
            [krate, name] if krate.starts_with("blockcheck") => Some(*name),
            _ => None,
        }
    }

    /// Whether it is `#[derive(…)]`.
    pub(crate) fn is_derive(&self) -> bool {
        matches!(self.path.as_slice(), [name] if *name == "derive")
    }

    /// The words in its arguments.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.args.split(|c: char| !c.is_alphanumeric() && c != '_')
    }
}

/// The kinds of items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod name;` or `mod name { … }`.
    Mod(ModFacts),
    /// One leaf of a `use`; a `use` with groups becomes several items.
    Use(UseFacts),
    /// `extern crate a as b;`: the crate's name stands here, the new one is the item's (`_` for none).
    ExternCrate(Name),
    /// A fn.
    Fn(LateFn),
    /// A struct or a union.
    Struct(Box<StructFacts>),
    /// An enum.
    Enum(Box<EnumFacts>),
    /// A trait.
    Trait(Box<TraitFacts>),
    /// `impl … { … }`.
    Impl(Box<ImplFacts>),
    /// `type A = B;`, in an impl or a trait too.
    TypeAlias(Box<TypeAliasFacts>),
    /// `const`.
    Const(Box<ValueFacts>),
    /// `static`; also what `lazy_static!` and `thread_local!` declare, under their macro in [`ItemKind::Macro`].
    Static(Box<ValueFacts>),
    /// `macro_rules! name { … }`.
    MacroRules(MacroRulesFacts),
    /// A macro call in the place of an item.
    Macro {
        /// The macro.
        path: Box<Path>,
        /// The items that its input could be read as.
        items: Option<ThinVec<ItemFacts>>,
        /// Where the input stands, delimiters left out.
        input_span: Span,
        /// The input as text, where it stands in no file.
        text: Option<Box<MacroText>>,
    },
    /// `extern "C" { … }`: the fns and statics it declares.
    Foreign(ThinVec<ItemFacts>),
}

/// A module.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModFacts {
    /// Its items; [`None`] for `mod name;`.
    pub items: Option<ThinVec<ItemFacts>>,
    /// `#[path = "…"]`, each with the condition of a `cfg_attr` around it.
    pub paths: ThinVec<(Option<Cfg>, String)>,
}

/// A leaf of a `use` tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UseFacts {
    /// Whether the path begins with `::`.
    pub global: bool,
    /// The path, `self` at its end left out.
    pub path: ThinVec<Name>,
    /// What it brings in.
    pub target: UseTarget,
}

/// What a `use` brings in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum UseTarget {
    /// One name; `_` brings in a trait without a name.
    Name(Name),
    /// All names: `*`.
    Glob,
}

/// A fn, a method, or a trait's fn without a body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FnFacts {
    /// `async fn`.
    pub is_async: bool,
    /// Neither `unsafe` nor of another ABI: its name can be given where a closure is asked for.
    pub is_plain: bool,
    /// Its generics.
    pub generics: Generics,
    /// `self`.
    pub self_param: Option<SelfParam>,
    /// The other parameters.
    pub params: ThinVec<ParamFacts>,
    /// The result, unit where not written.
    pub ret: TypeRef,
    /// What it does; [`None`] in a trait or `extern` block.
    pub body: Option<Box<Body>>,
}

impl FnFacts {
    /// Whether it is a method that takes `&mut self`.
    pub(crate) fn takes_mut(&self) -> bool {
        matches!(&self.self_param, Some(own) if own.kind == SelfKind::RefMut)
    }

    /// The place of a parameter of some name, without `self`.
    pub(crate) fn param_named(&self, name: Name) -> Option<usize> {
        self.params.iter().position(|param| param.name == Some(name))
    }
}

/// The `self` of a method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SelfParam {
    /// How it is taken.
    pub kind: SelfKind,
}

/// How `self` is taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum SelfKind {
    /// `self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: T`.
    Typed(Box<TypeRef>),
}

/// A parameter of a fn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ParamFacts {
    /// Its name, where its pattern is one.
    pub name: Option<Name>,
    /// Its type.
    pub ty: TypeRef,
    /// `#[cfg]` on it.
    pub cfg: Option<Box<Cfg>>,
}

/// The generics of an item.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Generics {
    /// Types and consts in order.
    pub params: ThinVec<GenericParam>,
    /// Whether there are lifetimes among them: all that is kept of these.
    pub has_lifetimes: bool,
    /// The `where` clause on types.
    pub wheres: ThinVec<WherePredicate>,
}

/// A parameter of a generic item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenericParam {
    /// Its name.
    pub name: Name,
    /// Whether it is `const N: T`.
    pub is_const: bool,
    /// Its bounds.
    pub bounds: ThinVec<TraitBound>,
    /// Its default.
    pub default: Option<TypeRef>,
}

/// `T: Bound` of a `where` clause.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WherePredicate {
    /// What is bounded.
    pub ty: TypeRef,
    /// By what.
    pub bounds: ThinVec<TraitBound>,
}

/// A struct or union.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StructFacts {
    /// Its generics.
    pub generics: Generics,
    /// Its fields; a tuple's are named by number.
    pub fields: ThinVec<FieldFacts>,
    /// Whether it is built like a fn: `struct A(B);`.
    pub is_tuple: bool,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldFacts {
    /// Its name or number.
    pub name: Name,
    /// Whether it has no `pub` of any kind.
    pub is_private: bool,
    /// Its type.
    pub ty: TypeRef,
    /// `#[cfg]` on it.
    pub cfg: Option<Box<Cfg>>,
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EnumFacts {
    /// Its generics.
    pub generics: Generics,
    /// Its variants.
    pub variants: ThinVec<VariantFacts>,
}

/// A variant of an enum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantFacts {
    /// Its name.
    pub name: Name,
    /// Its fields.
    pub fields: ThinVec<FieldFacts>,
    /// Whether it is built like a fn.
    pub is_tuple: bool,
    /// `#[cfg]` on it.
    pub cfg: Option<Box<Cfg>>,
}

/// A trait.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TraitFacts {
    /// Its generics.
    pub generics: Generics,
    /// Its supertraits.
    pub supers: ThinVec<TraitBound>,
    /// Its fns, types and consts.
    pub items: ThinVec<ItemFacts>,
}

/// An impl.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImplFacts {
    /// Its generics.
    pub generics: Generics,
    /// The trait, where there is one (negative impls are dropped).
    pub of_trait: Option<Path>,
    /// What it is for.
    pub self_ty: TypeRef,
    /// Its fns, types and consts.
    pub items: ThinVec<ItemFacts>,
}

/// A type alias or an associated type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypeAliasFacts {
    /// Its generics.
    pub generics: Generics,
    /// Its bounds, in a trait.
    pub bounds: ThinVec<TraitBound>,
    /// What it stands for; [`None`] in a trait without a default.
    pub ty: Option<TypeRef>,
}

/// A const or static.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ValueFacts {
    /// Its type.
    pub ty: TypeRef,
    /// Its value.
    pub body: Option<Box<Body>>,
}

impl ValueFacts {
    /// The literal that its value is written as.
    #[must_use]
    pub fn literal(&self) -> Option<&Lit> {
        let body = self.body.as_deref()?;
        match &body.expr(body.root?).kind {
            ExprKind::Lit(literal) => Some(literal),
            _ => None,
        }
    }

    /// Whether its value is another one's, by its name.
    #[must_use]
    pub fn is_path(&self) -> bool {
        let root = self.body.as_deref().and_then(|body| Some(body.expr(body.root?)));
        root.is_some_and(|root| matches!(root.kind, ExprKind::Path(_)))
    }
}

/// A macro by example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MacroRulesFacts {
    /// `#[macro_export]`.
    pub exported: bool,
    /// Where its rules stand, delimiters left out.
    pub rules_span: Span,
    /// The rules as text, where they stand in no file.
    pub text: Option<Box<MacroText>>,
}
