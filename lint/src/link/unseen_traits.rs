//! Traits of crates that are not read, as far as impls in the tree show them: `impl storage_api::Store for Disk` says what fns
//! a `Store` has and what they give. What is behind `dyn Store` may still be a type of that crate, so that no call of its
//! fns is certain to lead to one of the impls.

use std::cell::OnceCell;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use thin_vec::ThinVec;
use typed_arena::Arena;

use super::collect::Collector;
use super::ids::{Def, ImplId, ModId, Namespace, ParamId, TraitId};
use super::imports::{ByName, Imports};
use super::program::{GenericsData, Origin, Program, TraitData};
use super::unseen;
use crate::cfg::CfgSet;
use crate::discover::{Edition, Workspace};
use crate::facts::{
    FnFacts, Generics, ItemFacts, ItemKind, LateFn, Name, Path, Span, TraitFacts, TypeAliasFacts, Visibility,
};
use crate::read::FileId;
use crate::shares::MANY;

/// A trait, by its crate and its name: what it is called from outside of its crate may be one of several paths.
type Key = (Name, Name);

/// What is known of a trait.
#[derive(Default)]
struct Shown {
    impls: Vec<ImplId>,
    /// The paths that it was met under, each behind the root of a crate of the catalogue that does not have it, if there is one.
    paths: FxHashSet<(Option<ModId>, Vec<Name>)>,
}

/// Declares the traits of unread crates that impls are for. Whether there is one.
pub(super) fn declare<'a>(
    program: &mut Program<'a>,
    imports: &mut Imports<'a>,
    by_name: &OnceCell<ByName<'a>>,
    workspace: &Workspace,
    cfgs: &'a [CfgSet],
    arena: &'a Arena<ThinVec<ItemFacts>>,
) -> bool {
    let shown = shown(program, imports, by_name);
    let mut keys: Vec<Key> = shown.keys().copied().collect();
    keys.sort_unstable();
    for key in &keys {
        let Shown { impls, paths } = &shown[key];
        let root = krate(program, imports, workspace, key.0);
        let id = trait_(program, root, key.1, impls, cfgs, arena);
        let mut paths: Vec<&(Option<ModId>, Vec<Name>)> = paths.iter().collect();
        paths.sort_unstable();
        for (known, path) in paths {
            let root = known.unwrap_or(root);
            if let Some((module, name)) = unseen::place(program, imports, root, &path[1..])
                && program.in_module(module, name, Namespace::Types, module).is_none()
            {
                unseen::bind(program, imports, module, name, Def::Trait(id));
            }
        }
    }
    !keys.is_empty()
}

/// The traits that impls, and imports elsewhere, name and that are of crates which are not read.
fn shown<'a>(
    program: &Program<'a>,
    imports: &Imports<'a>,
    by_name: &OnceCell<ByName<'a>>,
) -> FxHashMap<Key, Shown> {
    let mut shown: FxHashMap<Key, Shown> = FxHashMap::default();
    let impls = (0..program.impls.len() as u32).into_par_iter().with_max_len(MANY).map(ImplId);
    let asking: Vec<(ImplId, Vec<Name>)> = impls.filter_map(|id| Some((id, asking(program, id)?))).collect();
    // Most trees have none, and need not know what is imported by which name.
    if asking.is_empty() {
        return shown;
    }
    let by_name = by_name.get_or_init(|| imports.by_name());
    for (id, names) in asking {
        let module = program.impls[id.index()].module;
        if let Some((known, names)) = outside(program, by_name, module, names) {
            let own = shown.entry((names[0], names[names.len() - 1])).or_default();
            own.impls.push(id);
            own.paths.insert((known, names));
        }
    }
    // Others may import it from another of its crate's modules.
    for facts in by_name.values() {
        if let [krate, .., name] = facts.path.as_slice()
            && let Some(own) = shown.get_mut(&(*krate, *name))
        {
            let known: FxHashSet<_> = own.paths.iter().map(|(known, _)| *known).collect();
            own.paths.extend(known.into_iter().map(|known| (known, facts.path.to_vec())));
        }
    }
    shown
}

/// The path of the trait of an impl, if it leads to nothing. A trait with types of its own says more than one impl can show.
fn asking(program: &Program<'_>, id: ImplId) -> Option<Vec<Name>> {
    let data = &program.impls[id.index()];
    let path: &Path = data.facts.of_trait.as_ref()?;
    if program.is_of_catalogue(data.module) || path.qself.is_some() || path.segments.is_empty() {
        return None;
    }
    if path.segments.last()?.args.as_deref().is_some_and(|args| !args.args.is_empty()) {
        return None;
    }
    let names = path.names();
    program.resolve(data.module, path.global, &names, Namespace::Types).is_none().then_some(names)
}

/// The path that begins with the name of a crate which is not read, and the root of that crate in the catalogue, which has no
/// such trait then.
fn outside(
    program: &Program<'_>,
    imports: &ByName<'_>,
    mut module: ModId,
    mut names: Vec<Name>,
) -> Option<(Option<ModId>, Vec<Name>)> {
    for _ in 0..unseen::MAX_IMPORTS {
        match unseen::imports_of(program, imports, module, names[0]) {
            Some((around, facts)) if !facts.path.is_empty() => {
                module = around;
                names.splice(..1, facts.path.iter().copied());
            }
            _ => break,
        }
    }
    let is_word = matches!(names[0].as_str(), "crate" | "self" | "super" | "$crate");
    if names.len() < 2 || is_word {
        return None;
    }
    match program.resolve(module, false, &names[..1], Namespace::Types).map(|found| found.def) {
        None => Some((None, names)),
        Some(Def::Mod(root)) if program.is_of_catalogue(root) => Some((Some(root), names)),
        Some(_) => None,
    }
}

/// The root of a crate that is not read. All that depend on it can name it.
fn krate(program: &mut Program<'_>, imports: &mut Imports<'_>, workspace: &Workspace, name: Name) -> ModId {
    if let Some(own) = program.crates.iter().find(|own| own.origin == Origin::Unread && own.name == name) {
        return own.root;
    }
    let id = super::new_crate(program, name.as_str(), Origin::Unread, Edition::E2021, FileId(0));
    let own = &mut program.crates[id.index()];
    own.is_external = true;
    let root = own.root;
    for data in &mut program.crates {
        let Origin::Target { package, .. } = data.origin else { continue };
        let package = &workspace.packages[package];
        let depends =
            package.open_dependencies || package.dependencies.iter().any(|own| name == own.extern_name);
        if depends && !data.externs.contains_key(&name) {
            Arc::make_mut(&mut data.externs).insert(name, id);
        }
    }
    imports.bound(root, name);
    root
}

/// Makes the trait, with the fns and types of its impls.
fn trait_<'a>(
    program: &mut Program<'a>,
    root: ModId,
    name: Name,
    impls: &[ImplId],
    cfgs: &'a [CfgSet],
    arena: &'a Arena<ThinVec<ItemFacts>>,
) -> TraitId {
    let facts = TraitFacts { generics: Generics::default(), supers: ThinVec::new(), items: ThinVec::new() };
    let items: &'a ThinVec<ItemFacts> =
        arena.alloc(ThinVec::from([item(name, ItemKind::Trait(Box::new(facts)))]));
    let id = TraitId(program.traits.len() as u32);
    let self_param = ParamId(program.params);
    program.params += 1;
    let ItemKind::Trait(facts) = &items[0].kind else { unreachable!("it was made a trait above") };
    program.traits.push(TraitData {
        name,
        item: &items[0],
        facts,
        module: root,
        generics: GenericsData::default(),
        self_param,
        fns: Vec::new(),
        types: Vec::new(),
        consts: Vec::new(),
    });
    let mut seen: FxHashSet<Name> = FxHashSet::default();
    for own in impls {
        let data = &program.impls[own.index()];
        let (module, members) = (data.module, members(&data.facts.items, &mut seen));
        let krate = program.krate_of(module);
        let Origin::Target { package, .. } = program.crates[krate.index()].origin else { continue };
        let (file, members) = (program.mods[module.index()].file, arena.alloc(members));
        let mut collector = Collector::new(program, krate, &cfgs[package], 0, arena);
        let (fns, types) = collector.members_shown(members, id, module, file);
        let data = &mut program.traits[id.index()];
        data.fns.extend(fns);
        data.types.extend(types);
    }
    id
}

/// The members of an impl that others have not shown, as a trait would declare them.
fn members(items: &[ItemFacts], seen: &mut FxHashSet<Name>) -> ThinVec<ItemFacts> {
    let declared = items.iter().filter_map(|own| {
        let kind = match &own.kind {
            ItemKind::Fn(facts) => ItemKind::Fn(LateFn::new(signature(facts))),
            ItemKind::TypeAlias(facts) => {
                ItemKind::TypeAlias(Box::new(TypeAliasFacts { ty: None, ..(**facts).clone() }))
            }
            _ => return None,
        };
        seen.insert(own.name).then(|| ItemFacts {
            kind,
            attrs: own.attrs.clone(),
            ..item(own.name, ItemKind::Foreign(ThinVec::new()))
        })
    });
    declared.collect()
}

/// A fn without its body.
fn signature(facts: &FnFacts) -> FnFacts {
    FnFacts {
        is_async: facts.is_async,
        is_plain: facts.is_plain,
        generics: facts.generics.clone(),
        self_param: facts.self_param.clone(),
        params: facts.params.clone(),
        ret: facts.ret.clone(),
        body: None,
    }
}

fn item(name: Name, kind: ItemKind) -> ItemFacts {
    let (name_span, span) = (Span::default(), Span::default());
    ItemFacts { name, name_span, span, vis: Visibility::Public, cfg: None, attrs: ThinVec::new(), kind }
}
