//! What the settings say of fns and macros by their paths.

use super::attrs::{Awaits, Blocking};
use super::ids::{AdtId, CrateId, Def, FnId, MacroId, ModId, Namespace, TraitId};
use super::program::{Origin, Program};
use crate::declare::{Declaration, Declarations, Declared, MacroReading};
use crate::facts::{Name, Path, TypeRef};
use crate::report::Problem;
use crate::suggest::closest;

impl Program<'_> {
    /// Takes in what the settings say. What leads to nothing is a problem at its place in them.
    pub(super) fn declare(&mut self, declarations: &Declarations) {
        for declaration in &declarations.by_path {
            if let Err(message) = self.declare_one(declaration) {
                let path = declarations.source.clone();
                self.problems.push(Problem { path, place: Some(declaration.place), message });
            }
        }
    }

    fn declare_one(&mut self, declaration: &Declaration) -> Result<(), String> {
        let path: Vec<Name> = declaration.path.split("::").map(Name::from).collect();
        if let Declared::Macro(reading) = declaration.what {
            let found = self.macros_at(&path);
            found.iter().for_each(|id| self.read_macro_as(*id, reading));
            return if found.is_empty() { Err(self.idle(declaration, "macro")) } else { Ok(()) };
        }
        let found = self.fns_at(&path);
        if found.is_empty() {
            return Err(self.idle(declaration, "fn"));
        }
        match &declaration.what {
            Declared::Blocking(rule) => {
                let blocking = Blocking {
                    rule: *rule,
                    unless_zero: None,
                    unless_given: None,
                    unless_nonblocking: false,
                    unless_alone: None,
                    unless_after: None,
                    unless_named: None,
                    only_made_by: None,
                };
                found.iter().for_each(|id| self.fns[id.index()].attrs.blocking = Some(blocking.clone()));
            }
            Declared::Nonblocking => {
                found.iter().for_each(|id| self.fns[id.index()].attrs.trusted = true);
            }
            Declared::OffThread(parameters) => {
                self.declare_off_thread(&declaration.path, &found, parameters)?;
            }
            Declared::Macro(_) => {}
        }
        Ok(())
    }

    fn declare_off_thread(
        &mut self,
        path: &str,
        found: &[FnId],
        parameters: &[String],
    ) -> Result<(), String> {
        for parameter in parameters {
            let name = Name::from(parameter.as_str());
            let has = |id: &FnId| self.fns[id.index()].facts.params.iter().any(|own| own.name == Some(name));
            let takers: Vec<FnId> = found.iter().copied().filter(has).collect();
            if takers.is_empty() {
                let own = found.iter().flat_map(|id| &self.fns[id.index()].facts.params);
                let names: Vec<String> =
                    own.filter_map(|own| own.name).map(|name| name.to_string()).collect();
                let hint = hint(closest(parameter, names.iter().map(String::as_str)));
                return Err(format!("`{path}` has no parameter `{parameter}`{hint}"));
            }
            for id in takers {
                self.fns[id.index()].attrs.off_thread.push(name);
            }
        }
        Ok(())
    }

    fn read_macro_as(&mut self, id: MacroId, reading: MacroReading) {
        let attrs = &mut self.macros[id.index()].attrs;
        attrs.is_declared = true;
        match reading {
            MacroReading::Expressions => {}
            MacroReading::Async => attrs.async_body = true,
            MacroReading::Ignored => attrs.opaque = true,
            MacroReading::Join => attrs.awaits = Some(Awaits::Join),
            MacroReading::TryJoin => attrs.awaits = Some(Awaits::TryJoin),
            MacroReading::Select => attrs.awaits = Some(Awaits::Select),
        }
    }

    /// The roots of the crates of a name. `crate` stands for each that is reported on.
    fn roots_named(&self, name: Name) -> Vec<ModId> {
        let is_meant = |krate: &&super::program::CrateData| {
            krate.name == name
                || (name == "crate" && matches!(krate.origin, Origin::Target { selected: true, .. }))
        };
        self.crates.iter().filter(is_meant).map(|krate| krate.root).collect()
    }

    /// What a path from a crate's root leads to, and the names that are left over.
    fn at<'n>(&self, root: ModId, path: &'n [Name], namespace: Namespace) -> Option<(Def, &'n [Name])> {
        let mut names = vec![Name::from("crate")];
        names.extend(&path[1..]);
        let found = self.resolve(root, false, &names, namespace)?;
        Some((found.def, &path[found.used..]))
    }

    fn macros_at(&self, path: &[Name]) -> Vec<MacroId> {
        let (Some(first), Some(last)) = (path.first(), path.last()) else { return Vec::new() };
        let mut found = Vec::new();
        for root in self.roots_named(*first) {
            let own = self.crates[self.krate_of(root).index()].macros.get(last).copied();
            match self.at(root, path, Namespace::Macros) {
                Some((Def::Macro(id), [])) => found.push(id),
                // A macro that is not exported stands under its bare name.
                _ => found.extend(own.filter(|_| path.len() == 2)),
            }
        }
        found
    }

    fn fns_at(&self, path: &[Name]) -> Vec<FnId> {
        let Some(first) = path.first().filter(|_| 1 < path.len()) else { return Vec::new() };
        let mut found = Vec::new();
        for root in self.roots_named(*first) {
            match self.at(root, path, Namespace::Values) {
                Some((Def::Fn(id), [])) => found.push(id),
                Some((Def::Adt(id), [name])) => found.extend(self.fns_of_type(id, *name)),
                Some((Def::Trait(id), [name])) => found.extend(self.fns_of_trait(id, *name)),
                _ => {}
            }
        }
        found
    }

    /// The fns of a name in the impls of a type.
    fn fns_of_type(&self, adt: AdtId, name: Name) -> Vec<FnId> {
        let impls = self.impls.iter().filter(|data| match &data.facts.self_ty {
            TypeRef::Path(path) => self.named_by(data.module, path) == Some(Def::Adt(adt)),
            _ => false,
        });
        impls.flat_map(|data| &data.fns).copied().filter(|id| self.fns[id.index()].name == name).collect()
    }

    /// A trait's fn and those of all impls that stand for it.
    fn fns_of_trait(&self, id: TraitId, name: Name) -> Vec<FnId> {
        let impls = self.impls.iter().filter(|data| {
            let path = data.facts.of_trait.as_ref();
            path.is_some_and(|path| self.named_by(data.module, path) == Some(Def::Trait(id)))
        });
        let fns = self.traits[id.index()].fns.iter().chain(impls.flat_map(|data| &data.fns));
        fns.copied().filter(|id| self.fns[id.index()].name == name).collect()
    }

    /// The type or trait that a path names in a module.
    pub(super) fn named_by(&self, module: ModId, path: &Path) -> Option<Def> {
        let names = path.names();
        let found = self.resolve(module, path.global, &names, Namespace::Types)?;
        (found.used == names.len()).then_some(found.def)
    }

    /// Why a path says nothing.
    fn idle(&self, declaration: &Declaration, kind: &str) -> String {
        let path = &declaration.path;
        let krate = path.split("::").next().unwrap_or_default();
        if !path.contains("::") {
            return format!("`{path}` is no path: write the crate's name before it, as in `app::{path}`");
        }
        if self.roots_named(Name::from(krate)).is_empty() {
            let names: Vec<&str> = self.crates.iter().map(|krate| krate.name.as_str()).collect();
            let hint = hint(closest(krate, names.into_iter()));
            return format!("`{path}` names no {kind}: no crate that was read is called `{krate}`{hint}");
        }
        let known = if kind == "fn" { self.all_fns() } else { self.all_macros() };
        let hint = hint(closest(path, known.iter().map(String::as_str)));
        format!("`{path}` names no {kind} that was read{hint}")
    }

    fn all_fns(&self) -> Vec<String> {
        let own = (0..self.fns.len() as u32).map(FnId);
        own.filter_map(|id| {
            let data = self.fn_data(id);
            let krate = self.krate_of(data.module);
            (!self.is_catalogue(krate)).then(|| self.below_crate(krate, &self.fn_path(id, krate)))
        })
        .collect()
    }

    fn all_macros(&self) -> Vec<String> {
        let named = self.macros.iter().map(|data| {
            let krate = self.krate_of(data.module);
            (krate, format!("{}::{}", self.crates[krate.index()].name, data.name))
        });
        named.filter(|(krate, _)| !self.is_catalogue(*krate)).map(|(_, path)| path).collect()
    }

    fn below_crate(&self, krate: CrateId, path: &str) -> String {
        match path.strip_prefix("crate::") {
            Some(rest) => format!("{}::{rest}", self.crates[krate.index()].name),
            None => path.to_owned(),
        }
    }
}

fn hint(near: Option<&str>) -> String {
    near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}
