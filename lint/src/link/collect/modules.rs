//! Modules with their files, and other crates that get a name.

use std::sync::Arc;

use crate::cfg::State;
use crate::facts::{ItemFacts, ModFacts, Name};
use crate::link::attrs;
use crate::link::collect::{Collector, Place};
use crate::link::ids::{Def, ModId, Namespace};
use crate::link::program::ModData;
use crate::read::FileId;
use crate::report::{Lines, Problem};

impl<'a> Collector<'_, 'a> {
    pub(super) fn module(&mut self, item: &'a ItemFacts, facts: &'a ModFacts, place: Place) {
        let (file, inner) = match &facts.items {
            Some(items) => (place.file, Err(items)),
            None => match self.module_file(item, facts, place) {
                Some(file) => (file, Ok(file)),
                None => return self.absent(item, facts, place),
            },
        };
        let module = self.new_module(item.name, Some(place.module), file, false);
        self.program.mods[module.index()].item = Some(item);
        self.bind(item, place, Namespace::Types, Def::Mod(module));
        let place = Place { module, file, ..place };
        match inner {
            Ok(file) => {
                let facts = self.facts(file);
                self.file(facts, place);
            }
            Err(items) => self.items(items, place),
        }
    }

    /// The file of a `mod name;`: by the first `cfg_attr(…, path = "…")` that holds, or by its name.
    fn module_file(&self, item: &ItemFacts, facts: &ModFacts, place: Place) -> Option<FileId> {
        let stated = facts.paths.iter().enumerate().find_map(|(nth, (cfg, _))| {
            let holds = cfg.as_ref().is_some_and(|cfg| self.cfg.eval(cfg) == State::On);
            holds.then_some(nth as u32)
        });
        let Some(nth) = stated else { return self.child(place.file, item) };
        let alternatives = &self.program.files[place.file.0 as usize].alternatives;
        let file = alternatives.get(&(item.span.lo, nth))?;
        Some(FileId(file.0 + self.file_base))
    }

    /// Notes that a module's file was not read, where it is certain that the compiler would want it. What a published
    /// package lacks is nothing that a reader of the report could mend.
    fn absent(&mut self, item: &ItemFacts, facts: &ModFacts, place: Place) {
        let file = self.program.files[place.file.0 as usize];
        if self.program.crates[self.krate.index()].is_external {
            return;
        }
        let is_certain = !place.maybe && facts.paths.iter().all(|(cfg, _)| cfg.is_none());
        let Some(why) = file.absent.get(&item.span.lo).filter(|_| is_certain) else { return };
        let (line, column) = Lines::new(&file.text).place(item.span.lo as usize);
        let message = format!("the module `{}` is not read: {why}", item.name);
        let place = Some((line as u32, column as u32));
        self.program.problems.push(Problem { path: file.path.clone(), place, message });
    }

    /// The file that an item brings in; for a module whose name a macro was given, that of the name.
    pub(super) fn child(&self, file: FileId, item: &ItemFacts) -> Option<FileId> {
        let children = &self.program.files[file.0 as usize].children;
        let child = children.get(&item.span.lo).or_else(|| children.get(&item.name_span.lo))?;
        Some(FileId(child.0 + self.file_base))
    }

    pub(super) fn new_module(
        &mut self,
        name: Name,
        parent: Option<ModId>,
        file: FileId,
        is_block: bool,
    ) -> ModId {
        let id = ModId(self.program.mods.len() as u32);
        self.program.mods.push(ModData::new(self.krate, name, parent, file, is_block));
        id
    }

    pub(super) fn extern_crate(&mut self, item: &ItemFacts, name: Name, place: Place) {
        let krate = &self.program.crates[self.krate.index()];
        let found = if name == "self" { Some(self.krate) } else { krate.externs.get(&name).copied() };
        let Some(found) = found else { return };
        if attrs::has(&item.attrs, "macro_use") {
            self.program.crates[self.krate.index()].macro_use.push(found);
        }
        if item.name != "_" {
            let root = self.program.crates[found.index()].root;
            self.bind(item, place, Namespace::Types, Def::Mod(root));
            let root_mod = self.program.crates[self.krate.index()].root;
            if place.module == root_mod {
                let externs = &mut self.program.crates[self.krate.index()].externs;
                Arc::make_mut(externs).insert(item.name, found);
            }
        }
    }
}
