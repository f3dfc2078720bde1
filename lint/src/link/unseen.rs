//! Types that impls are for and that no file declares: derives, attributes, macros and build scripts make them. What they
//! hold is not known, but what the impls say of them is.

use std::cell::OnceCell;

use rayon::prelude::*;
use thin_vec::ThinVec;

use super::ids::{AdtId, Def, ImplId, ModId, Namespace, ParamId};
use super::imports::{ByName, Imports};
use super::program::{
    AdtData, AdtKind, Binding, GenericsData, ImplData, ModData, Origin, Program, Reach, Threads,
};
use crate::cfg::CfgSet;
use crate::facts::{GenericArg, Name, Path, TypeRef, UseFacts};
use crate::shares::MANY;

/// How many imports are followed to where a type, or the crate of a trait, must stand.
pub(super) const MAX_IMPORTS: usize = 8;

/// Where a type must stand: in a module, behind modules that are not there either.
struct Found {
    module: ModId,
    /// The modules, then the type.
    names: Vec<Name>,
    /// How many arguments it is written with.
    args: usize,
}

/// Declares the types that impls ask for. Whether there is one.
pub(super) fn declare<'a>(
    program: &mut Program<'a>,
    imports: &mut Imports<'a>,
    by_name: &OnceCell<ByName<'a>>,
    cfgs: &'a [CfgSet],
) -> bool {
    let impls = (0..program.impls.len() as u32).into_par_iter().with_max_len(MANY).map(ImplId);
    let asking: Vec<Asking<'_>> = impls.filter_map(|id| asking(program, id)).collect();
    // Most trees have none, and need not know what is imported by which name.
    if asking.is_empty() {
        return false;
    }
    let by_name = by_name.get_or_init(|| imports.by_name());
    let found: Vec<Found> = asking.into_iter().filter_map(|own| find(program, by_name, own)).collect();
    for found in &found {
        let Some((module, name)) = place(program, imports, found.module, &found.names) else { continue };
        let Origin::Target { package, .. } = program.crates[program.krate_of(module).index()].origin else {
            continue;
        };
        if program.in_module(module, name, Namespace::Types, module).is_none() {
            let id = adt(program, module, name, found.args, &cfgs[package]);
            bind(program, imports, module, name, Def::Adt(id));
        }
    }
    !found.is_empty()
}

/// An impl for what is written as a path that leads to nothing.
struct Asking<'a> {
    data: &'a ImplData<'a>,
    path: &'a Path,
    names: Vec<Name>,
}

fn asking<'p>(program: &'p Program<'_>, id: ImplId) -> Option<Asking<'p>> {
    let data = &program.impls[id.index()];
    let TypeRef::Path(path) = &data.facts.self_ty else { return None };
    if program.is_of_catalogue(data.module) {
        return None;
    }
    let names = written(path)?;
    let is_param = data.facts.generics.params.iter().any(|param| param.name == names[0]);
    let is_there = || program.resolve(data.module, false, &names, Namespace::Types).is_some();
    (!is_param && !is_there()).then_some(Asking { data, path, names })
}

/// Where the type that an impl asks for must stand.
fn find(program: &Program<'_>, imports: &ByName<'_>, own: Asking<'_>) -> Option<Found> {
    let Asking { data, path, names } = own;
    let is_inherent = data.facts.of_trait.is_none();
    let (module, names) = follow(program, imports, data.module, names, is_inherent)?;
    let args = path.segments.last()?.args.as_deref();
    let args =
        args.map_or(0, |args| args.args.iter().filter(|arg| matches!(arg, GenericArg::Type(_))).count());
    Some(Found { module, names, args })
}

/// The names of a path that a type of the crate can be written as.
fn written(path: &Path) -> Option<Vec<Name>> {
    let is_plain = path.qself.is_none() && !path.global && !path.segments.is_empty();
    is_plain.then(|| path.names())
}

/// Where a path leads: the last module that is there, and the names behind it. An impl of a trait may be for a type of any
/// crate, one without is for a type of its own.
fn follow(
    program: &Program<'_>,
    imports: &ByName<'_>,
    mut module: ModId,
    mut names: Vec<Name>,
    is_inherent: bool,
) -> Option<(ModId, Vec<Name>)> {
    for _ in 0..MAX_IMPORTS {
        let before = &names[..names.len() - 1];
        let there = (1..=before.len()).rev().find_map(|count| {
            match program.resolve(module, false, &before[..count], Namespace::Types)?.def {
                Def::Mod(found) => Some((found, count)),
                _ => None,
            }
        });
        if let Some((found, count)) = there {
            return (!program.is_of_catalogue(found)).then(|| (found, names.split_off(count)));
        }
        match imports_of(program, imports, module, names[0]) {
            Some((around, facts)) if !facts.global && !facts.path.is_empty() => {
                module = around;
                names.splice(..1, facts.path.iter().copied());
            }
            _ => return (is_inherent && names.len() == 1).then(|| (program.real_module(module), names)),
        }
    }
    None
}

/// The import that brings in a name, and the module or block that it stands in.
pub(super) fn imports_of<'a>(
    program: &Program<'_>,
    imports: &ByName<'a>,
    mut module: ModId,
    name: Name,
) -> Option<(ModId, &'a UseFacts)> {
    loop {
        if let Some(facts) = imports.get(&(module, name)) {
            return Some((module, facts));
        }
        let data = &program.mods[module.index()];
        module = data.parent.filter(|_| data.is_block)?;
    }
}

/// Makes the modules that the last of some names stands behind.
pub(super) fn place(
    program: &mut Program<'_>,
    imports: &mut Imports<'_>,
    mut module: ModId,
    names: &[Name],
) -> Option<(ModId, Name)> {
    let (name, modules) = names.split_last()?;
    for inner in modules {
        module = match program.in_module(module, *inner, Namespace::Types, module) {
            Some(Def::Mod(id)) => id,
            Some(_) => return None,
            None => {
                let id = ModId(program.mods.len() as u32);
                let around = &program.mods[module.index()];
                let data = ModData::new(around.krate, *inner, Some(module), around.file, false);
                program.mods.push(data);
                bind(program, imports, module, *inner, Def::Mod(id));
                id
            }
        };
    }
    Some((module, *name))
}

fn adt<'a>(program: &mut Program<'a>, module: ModId, name: Name, args: usize, cfg: &'a CfgSet) -> AdtId {
    let id = AdtId(program.adts.len() as u32);
    let first = program.params;
    program.params += args as u32;
    let params: ThinVec<ParamId> = (first..program.params).map(ParamId).collect();
    program.adts.push(AdtData {
        name,
        item: None,
        module,
        generics: GenericsData { facts: None, params, anonymous: ThinVec::new() },
        kind: AdtKind::Unseen,
        is_lock_guard: false,
        has_thread: false,
        holds_its_fields: false,
        threads: Threads::Unsaid,
        cfg,
    });
    id
}

pub(super) fn bind(
    program: &mut Program<'_>,
    imports: &mut Imports<'_>,
    module: ModId,
    name: Name,
    def: Def,
) {
    let binding = Binding { def, reach: Reach::Everywhere, from_glob: false };
    program.mods[module.index()].scope.entry(name).or_default().types = Some(binding);
    imports.bound(module, name);
}
