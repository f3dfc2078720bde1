//! From the facts of all files to a [`Program`]: modules, imports, definitions by path.

mod ahead;
mod attrs;
mod bodies;
mod collect;
mod declared;
mod expansions;
mod ids;
mod imports;
mod names;
mod program;
mod resolve;
mod said;
mod unseen;
mod unseen_traits;
mod versions;

pub(crate) use self::attrs::{Awaits, FnAttrs, MacroAttrs, Under, Written, features};
pub(crate) use self::bodies::Notes;
pub(crate) use self::ids::{
    AdtId, AliasId, CrateId, Def, FnId, ImplId, MacroId, ModId, Namespace, Owner, ParamId, TraitId, ValueId,
};
pub(crate) use self::program::{
    AdtKind, Container, CrateData, FnData, GenericsData, Origin, Program, Reach, Threads, ValueData,
};
pub(crate) use self::resolve::Resolved;
pub(crate) use self::versions::{lowest, version_of};

use std::cell::OnceCell;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use thin_vec::ThinVec;
use typed_arena::Arena;

use crate::cfg::CfgSet;
use crate::declare::Declarations;
use crate::discover::{Edition, Package, Target, TargetKind, Workspace};
use crate::facts::{ItemFacts, ItemKind, Name};
use crate::read::{FileId, Sources};
use crate::shares::FEW;

/// What linking takes.
pub(crate) struct Input<'a> {
    pub(crate) workspace: &'a Workspace,
    /// One for each package of the workspace.
    pub(crate) cfgs: &'a [CfgSet],
    /// Its roots are the targets of all packages, in order.
    pub(crate) sources: &'a Sources,
    /// The catalogue's crates, by name, beside the roots of their sources.
    pub(crate) catalogue: &'a [String],
    pub(crate) catalogue_sources: &'a Sources,
    pub(crate) catalogue_cfg: &'a CfgSet,
    /// What the settings say by paths.
    pub(crate) declarations: &'a Declarations,
    /// Where items that macros expand to are kept.
    pub(crate) arena: &'a Arena<ThinVec<ItemFacts>>,
}

/// Links everything. `meanwhile` is called where one thread is left with the work, to give others theirs.
pub(crate) fn link<'a>(input: &Input<'a>, meanwhile: impl FnOnce()) -> Program<'a> {
    let mut program = Program::default();
    program.files.extend(&input.sources.files);
    let base = program.files.len() as u32;
    program.files.extend(&input.catalogue_sources.files);
    let catalogue = catalogue_crates(&mut program, input, base);
    let targets = target_crates(&mut program, input, &catalogue);
    let roots: Vec<(CrateId, FileId)> = targets.iter().map(|(krate, _, file)| (*krate, *file)).collect();
    // It becomes large, and moving it while it grows takes time.
    program.fns.reserve(program.files.par_iter().with_max_len(FEW).map(|file| fns(&file.facts.items)).sum());
    let sources = input.sources;
    let mut made = ahead::Made::default();
    rayon::in_place_scope(|scope| {
        scope.spawn(|_| made = ahead::expand(sources, &roots));
        collect_catalogue(&mut program, input, base);
    });
    program.expanded = ahead::Expanded::of(made, input.arena);
    meanwhile();
    for (krate, package, file) in targets {
        let root = program.crates[krate.index()].root;
        let cfg = &input.cfgs[package];
        collect::Collector::new(&mut program, krate, cfg, 0, input.arena).root(root, file);
    }
    program.expanded = ahead::Expanded::default();
    let mut imports = imports::Imports::of(&mut program);
    imports.resolve(&mut program);
    let (workspace, cfgs, by_name) = (input.workspace, input.cfgs, OnceCell::new());
    let types = unseen::declare(&mut program, &mut imports, &by_name, cfgs);
    if unseen_traits::declare(&mut program, &mut imports, &by_name, workspace, cfgs, input.arena) || types {
        imports.resolve(&mut program);
    }
    program.declare(input.declarations);
    program
}

/// How many fns there are among items.
fn fns(items: &[ItemFacts]) -> usize {
    let within = |item: &ItemFacts| match &item.kind {
        ItemKind::Fn(_) => 1,
        ItemKind::Mod(facts) => fns(facts.items.as_deref().unwrap_or_default()),
        ItemKind::Impl(facts) => fns(&facts.items),
        ItemKind::Trait(facts) => fns(&facts.items),
        _ => 0,
    };
    items.iter().map(within).sum()
}

fn new_crate(
    program: &mut Program<'_>,
    name: &str,
    origin: Origin,
    edition: Edition,
    file: FileId,
) -> CrateId {
    let krate = CrateId(program.crates.len() as u32);
    let root = ModId(program.mods.len() as u32);
    program.mods.push(program::ModData::new(krate, Name::from(name), None, file, false));
    program.crates.push(program::CrateData {
        name: Name::from(name),
        origin,
        edition,
        is_external: false,
        is_published_library: false,
        root,
        externs: Arc::default(),
        macros: FxHashMap::default(),
        macro_use: Vec::new(),
    });
    krate
}

/// Makes the crates of the catalogue; each can name all others.
fn catalogue_crates(program: &mut Program<'_>, input: &Input<'_>, base: u32) -> FxHashMap<Name, CrateId> {
    let mut by_name = FxHashMap::default();
    for (name, root) in input.catalogue.iter().zip(&input.catalogue_sources.roots) {
        let Some(root) = root else { continue };
        let file = FileId(root.0 + base);
        let krate = new_crate(program, name, Origin::Catalogue, Edition::E2021, file);
        by_name.insert(Name::from(name), krate);
    }
    if let Some(std) = by_name.get(&Name::from("std")).copied() {
        by_name.insert(Name::from("core"), std);
        by_name.insert(Name::from("alloc"), std);
    }
    let externs = Arc::new(by_name.clone());
    for krate in by_name.values() {
        program.crates[krate.index()].externs = Arc::clone(&externs);
    }
    by_name
}

fn collect_catalogue<'a>(program: &mut Program<'a>, input: &Input<'a>, base: u32) {
    let crates: Vec<CrateId> = (0..program.crates.len() as u32).map(CrateId).collect();
    for krate in crates {
        if !program.is_catalogue(krate) {
            continue;
        }
        let root = program.crates[krate.index()].root;
        let file = program.mods[root.index()].file;
        let cfg = input.catalogue_cfg;
        collect::Collector::new(program, krate, cfg, base, input.arena).root(root, file);
    }
    program.preludes = preludes(program);
}

/// `std::prelude::rust_2021` and the like, by edition.
fn preludes(program: &Program<'_>) -> FxHashMap<Edition, ModId> {
    let named = [
        (Edition::E2015, "rust_2015"),
        (Edition::E2018, "rust_2018"),
        (Edition::E2021, "rust_2021"),
        (Edition::E2024, "rust_2024"),
    ];
    named.into_iter().filter_map(|(edition, name)| Some((edition, prelude(program, name)?))).collect()
}

fn prelude(program: &Program<'_>, name: &str) -> Option<ModId> {
    let std = program.crates.iter().find(|krate| krate.name == "std")?;
    let in_module = |module: ModId, name: &str| {
        let entry = program.mods[module.index()].scope.get(&Name::from(name))?;
        match entry.types?.def {
            Def::Mod(id) => Some(id),
            _ => None,
        }
    };
    let prelude = in_module(std.root, "prelude")?;
    in_module(prelude, name)
}

/// Makes a crate of every target whose root file was read.
fn target_crates(
    program: &mut Program<'_>,
    input: &Input<'_>,
    catalogue: &FxHashMap<Name, CrateId>,
) -> Vec<(CrateId, usize, FileId)> {
    let mut made = Vec::new();
    let mut libs: FxHashMap<usize, (CrateId, Name)> = FxHashMap::default();
    let mut roots = input.sources.roots.iter();
    for (package, data) in input.workspace.packages.iter().enumerate() {
        for (index, target) in data.targets.iter().enumerate() {
            let Some(Some(file)) = roots.next() else { continue };
            let origin = Origin::Target { package, target: index, selected: data.selected };
            let krate = new_crate(program, &target.crate_name, origin, target.edition, *file);
            program.crates[krate.index()].is_external = data.external;
            if target.kind == TargetKind::Lib {
                program.crates[krate.index()].is_published_library = data.published;
                libs.insert(package, (krate, Name::from(&target.crate_name)));
            }
            made.push((krate, package, *file, target));
        }
    }
    for (krate, package, _, target) in &made {
        let data = &input.workspace.packages[*package];
        let externs = externs(program, data, target, catalogue, &libs, *package);
        program.crates[krate.index()].externs = Arc::new(externs);
    }
    // A crate comes after those whose macros it may use.
    let ranks = ranks(input.workspace);
    made.sort_by_key(|(_, package, ..)| ranks[*package]);
    made.into_iter().map(|(krate, package, file, _)| (krate, package, file)).collect()
}

/// The place of each package in an order in which dependencies come before those who use them.
fn ranks(workspace: &Workspace) -> Vec<usize> {
    let mut ranks = vec![usize::MAX; workspace.packages.len()];
    let mut next = 0;
    let mut open: Vec<(usize, bool)> =
        (0..workspace.packages.len()).rev().map(|place| (place, false)).collect();
    let mut seen = vec![false; workspace.packages.len()];
    while let Some((place, is_done)) = open.pop() {
        if is_done {
            ranks[place] = next;
            next += 1;
        } else if !std::mem::replace(&mut seen[place], true) {
            open.push((place, true));
            let members =
                workspace.packages[place].dependencies.iter().filter_map(|dependency| dependency.member);
            open.extend(members.filter(|member| !seen[*member]).map(|member| (member, false)));
        }
    }
    ranks
}

/// The crates that a target can name.
fn externs(
    program: &Program<'_>,
    package: &Package,
    target: &Target,
    catalogue: &FxHashMap<Name, CrateId>,
    libs: &FxHashMap<usize, (CrateId, Name)>,
    index: usize,
) -> FxHashMap<Name, CrateId> {
    let mut externs: FxHashMap<Name, CrateId> = FxHashMap::default();
    if package.open_dependencies {
        externs.extend(catalogue.iter().map(|(name, krate)| (*name, *krate)));
    }
    for name in ["std", "core", "alloc"] {
        if let Some(krate) = catalogue.get(&Name::from(name)) {
            externs.insert(Name::from(name), *krate);
        }
    }
    for dependency in &package.dependencies {
        let name = Name::from(&dependency.extern_name);
        let member = dependency.member.and_then(|member| libs.get(&member));
        // A member's library may have a name of its own; a rename in the manifest wins over it.
        let renamed = dependency.extern_name != dependency.package.replace('-', "_");
        let name = match member {
            Some((_, own)) if !renamed => *own,
            _ => name,
        };
        let known = || {
            let own = Name::from(&crate::catalogue::name_of(&dependency.package));
            // Who gives a package that is not known the name of one that is means a fork of it.
            let found = catalogue.get(&own).or_else(|| catalogue.get(&name)).copied()?;
            let is_another = versions::asks_for_older(program, found, dependency)
                || versions::asks_for_less(program, found, dependency);
            (!is_another).then_some(found)
        };
        if let Some(krate) = member.map(|(krate, _)| *krate).or_else(known) {
            externs.insert(name, krate);
        }
    }
    if target.kind != TargetKind::Lib
        && let Some((krate, name)) = libs.get(&index)
    {
        externs.insert(*name, *krate);
    }
    externs
}
