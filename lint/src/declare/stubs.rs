//! Declarations of crates that nothing else declares: what the settings say by paths, written as catalogue files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use super::{CatalogueFile, Declaration, Declarations, Declared, MacroReading};
use crate::catalogue;
use crate::discover::Workspace;

/// A file for each crate that the settings speak of, that packages depend on, and that is neither read nor in the
/// catalogue. Without it, paths into that crate would lead nowhere.
pub(crate) fn stubs(workspace: &Workspace, declarations: &Declarations) -> Vec<CatalogueFile> {
    let unknown = unknown_crates(workspace, declarations);
    let mut crates: BTreeMap<&str, Module> = BTreeMap::new();
    for declaration in &declarations.by_path {
        let names: Vec<&str> = declaration.path.split("::").collect();
        let [krate, inner @ .., last] = names.as_slice() else { continue };
        let is_plain = names.iter().all(|name| is_name(name));
        if let (true, Some(krate)) = (is_plain, unknown.get(*krate)) {
            crates.entry(krate).or_default().add(inner, last, declaration);
        }
    }
    let file = |(krate, module): (&str, Module)| CatalogueFile {
        krate: krate.to_owned(),
        path: PathBuf::from(format!("{krate}.rs")),
        text: module.text(""),
    };
    crates.into_iter().map(file).collect()
}

/// The crates that packages depend on and nothing else declares.
fn unknown_crates(workspace: &Workspace, declarations: &Declarations) -> BTreeSet<String> {
    let own: BTreeSet<&str> = declarations.catalogue.iter().map(|file| file.krate.as_str()).collect();
    let foreign = |dependency: &&crate::discover::Dependency| dependency.member.is_none();
    let dependencies = workspace.packages.iter().flat_map(|package| &package.dependencies);
    let names = dependencies.filter(foreign).map(|dependency| catalogue::name_of(&dependency.package));
    names.filter(|name| !catalogue::declares(name) && !own.contains(name.as_str())).collect()
}

fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|first| first == '_' || first.is_alphabetic())
        && chars.all(|c| c == '_' || c.is_alphanumeric())
}

/// What is declared in a module or for a type.
#[derive(Default)]
struct Module {
    inner: BTreeMap<String, Self>,
    items: Vec<String>,
}

impl Module {
    fn add(&mut self, path: &[&str], name: &str, declaration: &Declaration) {
        match path.split_first() {
            Some((first, rest)) => {
                self.inner.entry((*first).to_owned()).or_default().add(rest, name, declaration);
            }
            None => self.items.push(item(name, &declaration.what)),
        }
    }

    /// The items, where fns begin their parameters with a receiver or with nothing.
    fn text(&self, receiver: &str) -> String {
        let mut text = self.items.join("\n").replace("(this)", &format!("({receiver})"));
        for (name, module) in &self.inner {
            // Types begin with a capital, as everywhere. Writing to a String does not fail.
            let _ = if name.starts_with(char::is_uppercase) {
                write!(text, "\npub struct {name};\nimpl {name} {{\n{}\n}}\n", module.text("&self"))
            } else {
                write!(text, "\npub mod {name} {{\n{}\n}}\n", module.text(""))
            };
        }
        text
    }
}

/// A fn or macro. What its parameters are is not known, and nothing asks.
fn item(name: &str, what: &Declared) -> String {
    match what {
        Declared::Blocking(rule) => {
            format!("#[blocking({})]\npub fn {name}(this) {{}}", rule.id().replace('-', "_"))
        }
        Declared::Nonblocking => format!("#[nonblocking]\npub fn {name}(this) {{}}"),
        Declared::OffThread(parameters) => {
            let names = parameters.iter().filter(|name| is_name(name));
            let names: Vec<&str> = names.map(String::as_str).collect();
            let typed: Vec<String> = names.iter().map(|name| format!("{name}: impl FnOnce()")).collect();
            format!("#[off_thread({})]\npub fn {name}({}) {{}}", names.join(", "), typed.join(", "))
        }
        Declared::Macro(reading) => format!("{}\nmacro_rules! {name} {{ () => {{}} }}", attribute(*reading)),
    }
}

fn attribute(reading: MacroReading) -> &'static str {
    match reading {
        MacroReading::Expressions => "",
        MacroReading::Async => "#[async_body]",
        MacroReading::Ignored => "#[opaque]",
        MacroReading::Join => "#[awaits(join)]",
        MacroReading::TryJoin => "#[awaits(try_join)]",
        MacroReading::Select => "#[awaits(select)]",
    }
}
