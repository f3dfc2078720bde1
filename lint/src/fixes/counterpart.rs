//! The async fn that does what a blocking one does, as a place can name it.

use super::{Planner, Site, available};
use crate::discover::Runtime;
use crate::facts::Name;
use crate::infer::Ty;
use crate::link::{self, Container, Def, FnId, ModId, Namespace, Program};
use crate::report::Obstacle;

/// An async counterpart.
pub(super) struct Counterpart {
    /// Its path, as written in the place of the call.
    pub(super) path: String,
    pub(super) id: FnId,
    /// What is to be called on its result to have the blocking fn's.
    pub(super) then: Option<Name>,
}

impl Counterpart {
    /// The counterpart of a fn in a runtime, if what the catalogue says of both leaves no doubt that it is there.
    pub(super) fn of(
        planner: &Planner<'_, '_, '_, '_>,
        site: &Site<'_>,
        id: FnId,
        runtime: Runtime,
        module: ModId,
    ) -> Result<Self, Obstacle> {
        let attrs = &planner.bodies.db.program.fn_data(id).attrs;
        let declared = named(&attrs.instead, runtime).ok_or(Obstacle::Counterpart)?;
        let (path, id) = planner.named_at(site, &declared, runtime, module)?;
        Ok(Self { path, id, then: named(&attrs.then, runtime) })
    }

    /// What runs a closure on a thread that may block; what is called on its result gives the closure's.
    pub(super) fn spawn_blocking(
        planner: &Planner<'_, '_, '_, '_>,
        site: &Site<'_>,
        runtime: Runtime,
        module: ModId,
    ) -> Result<Self, Obstacle> {
        let program = planner.bodies.db.program;
        let declared = runtime.spawn_blocking();
        let (path, id) = planner.named_at(site, declared, runtime, module)?;
        Ok(Self { path, id, then: named(&program.fn_data(id).attrs.then, runtime) })
    }
}

impl Planner<'_, '_, '_, '_> {
    /// What the package of a place lacks to name a fn of its runtime.
    pub(crate) fn lacks(&self, site: &Site<'_>, declared: &str) -> Option<Obstacle> {
        let runtime = self.workspace.packages[site.package].runtime?;
        let names: Vec<Name> = declared.split("::").map(Name::from).collect();
        let (root, _, id) = self.declared(&names)?;
        self.name_of_crate(site, runtime, root, id).err()
    }

    /// The path by which a module can name a fn of a runtime, with that fn, if it surely can.
    fn named_at(
        &self,
        site: &Site<'_>,
        declared: &str,
        runtime: Runtime,
        module: ModId,
    ) -> Result<(String, FnId), Obstacle> {
        let names: Vec<Name> = declared.split("::").map(Name::from).collect();
        let (root, rest, id) = self.declared(&names).ok_or(Obstacle::Counterpart)?;
        let name = self.name_of_crate(site, runtime, root, id)?;
        let path: Vec<Name> = std::iter::once(Name::from(&name)).chain(rest.iter().copied()).collect();
        // Something of that name may stand nearer.
        if self.follow(module, &path) != Some(id) {
            return Err(Obstacle::Counterpart);
        }
        Ok((path.iter().map(Name::as_str).collect::<Vec<_>>().join("::"), id))
    }

    /// The name of a runtime's crate where a fn of it can be used.
    fn name_of_crate(
        &self,
        site: &Site<'_>,
        runtime: Runtime,
        root: ModId,
        id: FnId,
    ) -> Result<String, Obstacle> {
        let program = self.bodies.db.program;
        let package = &self.workspace.packages[site.package];
        let kind = package.targets[site.target].kind;
        // From that version on the crate is as the catalogue has it.
        let since = link::version_of(program, root, "since").ok_or(Obstacle::Counterpart)?;
        available::name_of(package, kind, runtime, &since, &features(program, id))
    }

    /// What the catalogue declares under a path: its crate, the path in it, the fn.
    fn declared<'n>(&self, names: &'n [Name]) -> Option<(ModId, &'n [Name], FnId)> {
        let program = self.bodies.db.program;
        let (krate, rest) = names.split_first()?;
        let found =
            program.crates.iter().find(|own| own.name == *krate && program.is_of_catalogue(own.root))?;
        let id = self.follow(found.root, &[&[Name::from("crate")], rest].concat())?;
        Some((found.root, rest, id))
    }
}

fn named(pairs: &[(Name, Name)], runtime: Runtime) -> Option<Name> {
    pairs.iter().find(|(key, _)| *key == runtime.crate_name()).map(|(_, value)| *value)
}

/// For each module around a fn that needs features: those of which one must be on.
fn features(program: &Program<'_>, id: FnId) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut at = Some(program.fn_data(id).module);
    while let Some(module) = at {
        let data = &program.mods[module.index()];
        let own = data.item.map(|item| link::features(&item.attrs)).unwrap_or_default();
        if !own.is_empty() {
            found.push(own);
        }
        at = data.parent;
    }
    found
}

impl Planner<'_, '_, '_, '_> {
    /// The fn that a path names; that of a type too.
    fn follow(&self, from: ModId, path: &[Name]) -> Option<FnId> {
        let db = self.bodies.db;
        let found = db.program.resolve(from, false, path, Namespace::Values)?;
        match (found.def, &path[found.used..]) {
            (Def::Fn(id), []) => Some(id),
            (Def::Adt(adt), [name]) => {
                let head = crate::infer::Head::Adt(adt);
                let own = db.inherent(*name, head).iter().copied();
                own.into_iter().find(|id| matches!(db.program.fn_data(*id).container, Container::Impl(_)))
            }
            _ => None,
        }
    }
}

/// What awaiting the counterpart gives.
pub(super) fn output(db: &crate::infer::TypeDb<'_, '_>, id: FnId) -> Option<Ty> {
    crate::infer::Ctx::new(db, &[]).output_of(db.sig(id).output)
}
