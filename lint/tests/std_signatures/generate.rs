//! Turns the catalogue into wrappers.

use std::fs;
use std::path::Path;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{
    Fields, FnArg, GenericParam, Generics, Ident, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, ItemTrait,
    ItemUse, Receiver, ReceiverKind, ReturnType, Safety, Signature, TraitItem, Type, TypeParamBound, UseTree,
    Visibility,
};

use super::generics::{Bounds, applied, needs_unstable, parsed, stand_ins};
use super::rewrite::{Names, elided};
use super::unstable;

/// The crate that must compile.
pub(crate) struct Generated {
    /// Its source.
    pub(crate) text: String,
    /// How many declarations it takes at their word.
    pub(crate) wrappers: usize,
}

/// Reads the catalogue's folder from its `lib.rs`.
pub(crate) fn crate_of_wrappers(catalogue: &Path) -> Generated {
    let mut generator = Generator { wrappers: 0 };
    let items = parse(&catalogue.join("lib.rs"));
    let body = generator.module(&Module { path: "std".to_owned(), root: true }, &items, catalogue);
    let text = format!("#![allow(warnings)]\nextern crate std;\n{body}\n{}", unstable::BY_HAND);
    Generated { text, wrappers: generator.wrappers }
}

fn parse(file: &Path) -> Vec<Item> {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())).items
}

/// The module whose items are wrapped.
struct Module {
    /// Its path in std; for a private module, the one that re-exports it.
    path: String,
    /// Whether it is the crate's root.
    root: bool,
}

struct Generator {
    wrappers: usize,
}

impl Generator {
    /// One wrapper: a fn whose body needs what was declared. It stands on lines of its own, for the compiler's errors.
    fn wrap(&mut self, what: &str, bounds: &Bounds, body: &TokenStream) -> String {
        self.wrappers += 1;
        let name: String = what.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
        let name = format_ident!("w{}_{name}", self.wrappers);
        let Bounds { lifetimes, params, wheres, .. } = bounds;
        format!("// {what}\n{}\n", quote!(fn #name<#lifetimes #params>() where #wheres { #body }))
    }

    /// A wrapper that needs a bound to hold.
    fn wrap_bound(&mut self, what: &str, bounds: &Bounds, ty: &TokenStream, bound: &TokenStream) -> String {
        let Bounds { lifetimes, params, wheres, .. } = bounds;
        let arguments = &bounds.arguments;
        let body = quote!(
            fn need<#lifetimes #params>() where #wheres #ty: #bound {}
            need::<#arguments>();
        );
        self.wrap(what, bounds, &body)
    }

    fn module(&mut self, module: &Module, items: &[Item], folder: &Path) -> String {
        let mut out = String::new();
        // In the root, `str` or `f64` are modules, and would hide the types of these names.
        if !module.root {
            out += &format!("pub use {}::*;\n", module.path);
        }
        for item in items {
            out += &match item {
                Item::Mod(inner) => self.inner_module(module, inner, folder),
                Item::Use(import) => self.import(module, import),
                Item::Fn(function) if is_public(&function.vis) => {
                    let path = path_in(module, &function.sig.ident);
                    self.callable(
                        &path.clone(),
                        &path,
                        &function.sig,
                        &Generics::default(),
                        &Names::default(),
                    )
                }
                Item::Struct(declared) if is_public(&declared.vis) => self.structure(module, declared),
                Item::Enum(declared) if is_public(&declared.vis) => self.enumeration(module, declared),
                Item::Trait(declared) if is_public(&declared.vis) => self.interface(module, declared),
                Item::Impl(declared) => self.implementation(declared),
                Item::Const(value) if is_public(&value.vis) => {
                    let (path, ty) =
                        (parsed(&path_in(module, &value.ident)), Names::default().apply(&value.ty));
                    self.wrap(&value.ident.to_string(), &Bounds::default(), &quote!(let _: #ty = #path;))
                }
                Item::Type(alias) if is_public(&alias.vis) => self.alias(module, alias),
                Item::Macro(declared) => {
                    let name = declared.ident.as_ref().map_or_else(String::new, ToString::to_string);
                    self.wrappers += 1;
                    format!("const _: () = {{ use {}::{name}; }};\n", module.path)
                }
                _ => String::new(),
            };
        }
        out
    }

    fn inner_module(&mut self, module: &Module, inner: &syn::ItemMod, folder: &Path) -> String {
        let name = inner.ident.to_string();
        let public = is_public(&inner.vis);
        let path = if public { format!("{}::{name}", module.path) } else { module.path.clone() };
        if unstable::MODULES.contains(&path.as_str()) {
            return String::new();
        }
        // The root's items are not brought in: see above.
        let child = Module { path, root: module.root && !public };
        let inside = folder.join(&name);
        let body = match &inner.content {
            Some((_, items)) => self.module(&child, items, &inside),
            None => self.module(&child, &parse(&folder.join(format!("{name}.rs"))), &inside),
        };
        let platform = unstable::PLATFORMS.iter().find(|(module, _)| *module == child.path);
        let cfg = platform.map_or_else(String::new, |(_, cfg)| format!("#[cfg({cfg})] "));
        format!("{cfg}pub mod {name} {{\n{body}}}\n")
    }

    /// Imports stay as they are, for the declarations to read alike; a re-export must exist under its new path.
    fn import(&mut self, module: &Module, import: &ItemUse) -> String {
        let mut leaves = Vec::new();
        use_leaves(&import.tree, "", &mut leaves);
        let mut out = String::new();
        for (path, name) in leaves {
            let is_unstable = unstable::TRAITS.iter().any(|(unstable, _)| *unstable == name)
                || unstable::MODULES
                    .iter()
                    .any(|module| path.starts_with(&module.replacen("std", "crate", 1)));
            if is_public(&import.vis) && name != "*" {
                self.wrappers += 1;
                out += &format!("const _: () = {{ use {}::{name} as _; }};\n", module.path);
            }
            if !is_unstable && path.starts_with("crate") {
                let absolute = path.replacen("crate", "std", 1);
                out += &format!("use {absolute};\n");
            }
        }
        out
    }

    fn structure(&mut self, module: &Module, declared: &ItemStruct) -> String {
        let path = path_in(module, &declared.ident);
        let names = Names { stand_ins: stand_ins(&declared.generics), ..Names::default() };
        let ty = applied(&parsed(&path), &declared.generics, &names);
        let bounds = Bounds::of(&declared.generics, &names);
        let mut body = quote!(fn is<X: ?Sized>() {} is::<#ty>(););
        for (index, field) in declared.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
            let of = &names.apply(&field.ty);
            let name = field
                .ident
                .as_ref()
                .map_or_else(|| syn::Index::from(index).to_token_stream(), ToTokens::to_token_stream);
            body.extend(quote!(let _: for<'x> fn(&'x #ty) -> &'x #of = |x| &x.#name;));
        }
        let mut out = self.wrap(&path, &bounds, &body);
        out += &self.derived(&path, &ty, &declared.attrs, &declared.generics, &names);
        out
    }

    fn enumeration(&mut self, module: &Module, declared: &ItemEnum) -> String {
        let path = path_in(module, &declared.ident);
        let names = Names::default();
        let ty = applied(&parsed(&path), &declared.generics, &names);
        let bounds = Bounds::of(&declared.generics, &names);
        let mut body = quote!(fn is<X: ?Sized>() {} is::<#ty>(););
        for variant in &declared.variants {
            let name = &variant.ident;
            let types: Vec<_> = variant.fields.iter().map(|field| names.apply(&field.ty)).collect();
            body.extend(match &variant.fields {
                Fields::Unit => quote!(let _: #ty = <#ty>::#name;),
                Fields::Unnamed(_) => quote!(let _: fn(#(#types),*) -> #ty = <#ty>::#name;),
                Fields::Named(fields) => {
                    let fields: Vec<_> =
                        fields.named.iter().filter_map(|field| field.ident.as_ref()).collect();
                    let whole = parsed(&path);
                    quote!(let _: fn(#(#types),*) -> #ty = |#(#fields),*| #whole::#name { #(#fields),* };)
                }
            });
        }
        let mut out = self.wrap(&path, &bounds, &body);
        out += &self.derived(&path, &ty, &declared.attrs, &declared.generics, &names);
        out
    }

    /// `#[derive(Trait)]` means an impl where all parameters implement it.
    fn derived(
        &mut self,
        path: &str,
        ty: &TokenStream,
        attrs: &[syn::Attribute],
        generics: &Generics,
        names: &Names,
    ) -> String {
        let mut out = String::new();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
            let _ = attr.parse_nested_meta(|meta| {
                let name = meta.path.get_ident().map_or_else(String::new, ToString::to_string);
                let of_trait = match name.as_str() {
                    "Debug" => quote!(std::fmt::Debug),
                    "Hash" => quote!(std::hash::Hash),
                    _ => meta.path.to_token_stream(),
                };
                let mut bounds = Bounds::of(generics, names);
                for param in generics.type_params() {
                    let param = names.apply(&param.ident);
                    bounds.wheres.extend(quote!(#param: #of_trait,));
                }
                out += &self.wrap_bound(&format!("{path} is {name}"), &bounds, ty, &of_trait);
                Ok(())
            });
        }
        out
    }

    fn alias(&mut self, module: &Module, alias: &syn::ItemType) -> String {
        let path = path_in(module, &alias.ident);
        if unstable::ALIASES.contains(&path.as_str()) {
            return String::new();
        }
        let names = Names::default();
        let bounds = Bounds::of(&alias.generics, &names);
        let (ty, target) = (applied(&parsed(&path), &alias.generics, &names), names.apply(&alias.ty));
        let body = quote!(let _: std::marker::PhantomData<#ty> = std::marker::PhantomData::<#target>;);
        self.wrap(&path, &bounds, &body)
    }

    fn interface(&mut self, module: &Module, declared: &ItemTrait) -> String {
        if is_unstable(&declared.ident) {
            return String::new();
        }
        let path = path_in(module, &declared.ident);
        let plain = Names::default();
        let of_trait = applied(&parsed(&path), &declared.generics, &plain);
        let names = Names { self_ty: Some(quote!(Me)), ..Names::default() };
        let mut generics = declared.generics.clone();
        for param in generics.type_params_mut() {
            param.default = None;
        }
        generics.params.push(syn::parse_quote!(Me: #of_trait));

        let bounds = Bounds::of(&generics, &names);
        let mut out = self.wrap(&path, &bounds, &quote!());
        for bound in &declared.supertraits {
            out += &self.wrap_bound(
                &format!("{path} has a supertrait"),
                &bounds,
                &quote!(Me),
                &names.apply(bound),
            );
        }
        for item in &declared.items {
            out += &match item {
                TraitItem::Fn(function) => {
                    let callee = format!("<Me as {of_trait}>::{}", function.sig.ident);
                    let what = format!("{path}::{}", function.sig.ident);
                    self.callable(&what, &callee, &function.sig, &generics, &names)
                }
                TraitItem::Type(ty) => {
                    let (name, ty_bounds) = (&ty.ident, &ty.bounds);
                    let what = format!("{path}::{name}");
                    let ty = quote!(<Me as #of_trait>::#name);
                    let bounded =
                        ty_bounds.iter().filter(|bound| !is_maybe(bound)).map(|bound| names.apply(bound));
                    bounded.map(|bound| self.wrap_bound(&what, &bounds, &ty, &bound)).collect()
                }
                _ => String::new(),
            };
        }
        out
    }

    fn implementation(&mut self, declared: &ItemImpl) -> String {
        let stand_ins = stand_ins(&declared.generics);
        let plain = Names { stand_ins: stand_ins.clone(), ..Names::default() };
        let self_ty = plain.apply(&declared.self_ty);
        let is_object = matches!(*declared.self_ty, Type::TraitObject(_));
        let self_ty = if is_object { quote!((#self_ty + 'static)) } else { self_ty };
        let (of_trait, trait_name) = implemented(declared);
        if trait_name.as_ref().is_some_and(is_unstable) {
            return String::new();
        }
        let (generics, self_ty, of_trait, lifetime) =
            named_lifetimes(&declared.generics, self_ty, of_trait.map(|t| plain.apply(&t)));
        let names = Names { self_ty: Some(self_ty.clone()), of_trait: of_trait.clone(), stand_ins, lifetime };
        let bounds = Bounds::of(&generics, &names);
        let head =
            of_trait.as_ref().map_or_else(|| quote!(<#self_ty>), |of_trait| quote!(<#self_ty as #of_trait>));
        let mut out = String::new();
        if let Some(of_trait) = &of_trait {
            out += &self.wrap_bound(&head.to_string(), &bounds, &self_ty, of_trait);
        }
        for item in &declared.items {
            out += &match item {
                ImplItem::Fn(function) if of_trait.is_some() || is_public(&function.vis) => {
                    let callee = format!("{head}::{}", function.sig.ident);
                    self.callable(&callee.clone(), &callee, &function.sig, &generics, &names)
                }
                ImplItem::Type(ty) => {
                    let (name, target) = (&ty.ident, names.apply(&ty.ty));
                    let body = quote!(let _: std::marker::PhantomData<#head::#name> = std::marker::PhantomData::<#target>;);
                    self.wrap(&format!("{head}::{name}"), &bounds, &body)
                }
                ImplItem::Const(value) => {
                    let (name, ty) = (&value.ident, names.apply(&value.ty));
                    self.wrap(&format!("{head}::{name}"), &bounds, &quote!(let _: #ty = #head::#name;))
                }
                _ => String::new(),
            };
        }
        out
    }

    /// A fn item coerces to a fn pointer only where all types are the same.
    fn callable(
        &mut self,
        what: &str,
        callee: &str,
        sig: &Signature,
        outer: &Generics,
        names: &Names,
    ) -> String {
        if unstable::CALLEES.contains(&what) {
            return String::new();
        }
        let mut names = names.clone();
        names.stand_ins.extend(stand_ins(&sig.generics));
        if needs_unstable(&sig.generics) {
            return String::new();
        }
        let mut generics = outer.clone();
        generics.params.extend(sig.generics.params.clone());
        if let Some(clause) = &sig.generics.where_clause {
            generics.make_where_clause().predicates.extend(clause.predicates.clone());
        }
        let mut bounds = Bounds::of(&generics, &names);

        let mut inputs = Vec::new();
        let mut has_self = false;
        for (index, input) in sig.inputs.iter().enumerate() {
            match input {
                FnArg::Receiver(receiver) => {
                    let written = names.apply(&receiver_type(receiver));
                    let ty = elided(written.clone(), "s");
                    has_self = written.to_string() != ty.to_string();
                    inputs.push(ty);
                }
                FnArg::Typed(typed) => match &*typed.ty {
                    Type::ImplTrait(argument) => {
                        let param = format_ident!("Arg{index}");
                        let wanted = names.apply(&argument.bounds);
                        bounds.params.extend(quote!(#param: #wanted,));
                        inputs.push(param.to_token_stream());
                    }
                    ty if names.lifetime => inputs.push(elided(names.apply(ty), "me")),
                    ty => inputs.push(names.apply(ty)),
                },
            }
        }
        let output = match &sig.output {
            ReturnType::Default => quote!(),
            ReturnType::Type(arrow, ty) => {
                let ty = names.apply(ty);
                let ty = match (has_self, names.lifetime) {
                    (true, _) => elided(ty, "s"),
                    (false, true) => elided(ty, "me"),
                    (false, false) => ty,
                };
                quote!(#arrow #ty)
            }
        };
        let arguments: Vec<_> = sig
            .generics
            .params
            .iter()
            .filter_map(|param| match param {
                GenericParam::Type(param) => Some(names.apply(&param.ident)),
                GenericParam::Const(param) => Some(param.ident.to_token_stream()),
                GenericParam::Lifetime(_) => None,
            })
            .collect();
        let turbofish = if arguments.is_empty() { quote!() } else { quote!(::<#(#arguments),*>) };
        let callee = parsed(callee);
        let unsafety = matches!(sig.safety, Safety::Unsafe(_)).then(|| quote!(unsafe));
        let for_self = if has_self { quote!(for<'s>) } else { quote!() };
        let body = quote!(let _: #for_self #unsafety fn(#(#inputs),*) #output = #callee #turbofish;);
        self.wrap(what, &bounds, &body)
    }
}

/// `impl Read for Take<'_, T>`: what is left out gets a name, so that types in it can be written twice.
fn named_lifetimes(
    generics: &Generics,
    self_ty: TokenStream,
    of_trait: Option<TokenStream>,
) -> (Generics, TokenStream, Option<TokenStream>, bool) {
    let mut generics = generics.clone();
    let (named, named_trait) =
        (elided(self_ty.clone(), "me"), of_trait.clone().map(|of_trait| elided(of_trait, "me")));
    let changed = |a: &TokenStream, b: &TokenStream| a.to_string() != b.to_string();
    if changed(&self_ty, &named) || matches!((&of_trait, &named_trait), (Some(a), Some(b)) if changed(a, b)) {
        generics.params.insert(0, syn::parse_quote!('me));
        return (generics, named, named_trait, true);
    }
    (generics, self_ty, of_trait, false)
}

fn receiver_type(receiver: &Receiver) -> TokenStream {
    match &receiver.kind {
        ReceiverKind::Value => quote!(Self),
        ReceiverKind::Reference(and, lifetime, mutability) => quote!(#and #lifetime #mutability Self),
        ReceiverKind::Typed(_, ty) => ty.to_token_stream(),
        other => panic!("{other:?}"),
    }
}

fn implemented(declared: &ItemImpl) -> (Option<TokenStream>, Option<Ident>) {
    declared.trait_.as_ref().map_or((None, None), |of_trait| {
        let path = &of_trait.0;
        (Some(path.to_token_stream()), path.segments.last().map(|segment| segment.ident.clone()))
    })
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_unstable(name: &Ident) -> bool {
    unstable::TRAITS.iter().any(|(unstable, _)| name == unstable)
}

fn path_in(module: &Module, name: &Ident) -> String {
    format!("{}::{name}", module.path)
}

fn is_maybe(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Trait(bound) if bound.maybe.is_some())
}

fn use_leaves(tree: &UseTree, prefix: &str, leaves: &mut Vec<(String, String)>) {
    match tree {
        UseTree::Path(path) => use_leaves(&path.tree, &format!("{prefix}{}::", path.ident), leaves),
        UseTree::Name(name) if name.ident == "self" => {
            let path = prefix.trim_end_matches("::").to_owned();
            let last = path.rsplit("::").next().unwrap_or_default().to_owned();
            leaves.push((path, last));
        }
        UseTree::Name(name) => leaves.push((format!("{prefix}{}", name.ident), name.ident.to_string())),
        UseTree::Rename(rename) => {
            leaves
                .push((format!("{prefix}{} as {}", rename.ident, rename.rename), rename.rename.to_string()));
        }
        UseTree::Glob(_) => leaves.push((format!("{prefix}*"), "*".to_owned())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| use_leaves(tree, prefix, leaves)),
    }
}
