//! `Cargo.lock`.

use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::path::Path;

use semver::{Version, VersionReq};

use crate::report::Problem;
use crate::toml_table::{Notes, TomlTable};

/// A lock file, as far as it could be read.
#[derive(Debug)]
pub(super) struct Lockfile {
    packages: Vec<Locked>,
    by_name: HashMap<String, Vec<usize>>,
}

/// A package in it.
#[derive(Debug)]
pub(super) struct Locked {
    pub(super) name: String,
    pub(super) version: String,
    /// Where it comes from; [`None`] for a package of the tree.
    pub(super) source: Option<String>,
    /// `name`, `name version` or `name version (source)`.
    dependencies: Vec<String>,
}

impl fmt::Display for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.version)
    }
}

impl Lockfile {
    /// Reads a lock file, and what is odd about it.
    pub(super) fn read(path: &Path) -> (Option<Self>, Vec<Problem>) {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                let message = format!(
                    "cannot read this lock file: {error}; without it the versions of dependencies are not known, \
                     and calls into them are not followed; `cargo generate-lockfile` writes it"
                );
                return (None, vec![Problem { path: path.to_path_buf(), place: None, message }]);
            }
        };
        let notes = Notes::new(path, &text);
        let table = notes.parse(&text);
        let root = TomlTable::root(table.get_ref(), &notes);
        let packages = root.tables("package").iter().filter_map(locked).collect();
        (Some(Self::new(packages)), notes.into_problems())
    }

    fn new(packages: Vec<Locked>) -> Self {
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, package) in packages.iter().enumerate() {
            by_name.entry(package.name.clone()).or_default().push(place);
        }
        Self { packages, by_name }
    }

    pub(super) fn package(&self, place: usize) -> &Locked {
        &self.packages[place]
    }

    /// The package of the tree that has a name.
    pub(super) fn member(&self, name: &str) -> Option<usize> {
        let mut named = self.by_name.get(name)?.iter().copied();
        named.find(|&place| self.packages[place].source.is_none())
    }

    /// What a package depends on under a name. Of several versions, the newest that fits what its manifest wants.
    pub(super) fn dependency(&self, of: usize, name: &str, wanted: Option<&str>) -> Option<usize> {
        let entries = &self.packages[of].dependencies;
        let mut found: Vec<usize> = entries.iter().filter_map(|entry| self.named(entry, name)).collect();
        if let [_, _, ..] = found.as_slice() {
            let wanted = wanted.and_then(|wanted| VersionReq::parse(wanted).ok());
            let version = |place: &usize| Version::parse(&self.packages[*place].version).ok();
            let fits = |place: &usize| {
                wanted.as_ref().is_none_or(|wanted| version(place).is_some_and(|own| wanted.matches(&own)))
            };
            found.retain(fits);
            found.sort_by_key(version);
        }
        found.pop()
    }

    /// The package that an entry stands for, if it has the name.
    fn named(&self, entry: &str, name: &str) -> Option<usize> {
        let mut words = entry.split(' ');
        if words.next() != Some(name) {
            return None;
        }
        let (version, source) = (words.next(), words.next());
        let source = source.map(|source| source.trim_matches(['(', ')']));
        let fits = |place: &usize| {
            let package = &self.packages[*place];
            version.is_none_or(|version| package.version == version)
                && source
                    .is_none_or(|source| package.source.as_deref().is_some_and(|own| own.starts_with(source)))
        };
        self.by_name.get(name)?.iter().copied().find(fits)
    }
}

/// A package, unless its name or version could lead out of the folder that sources are looked for in.
fn locked(table: &TomlTable<'_, '_>) -> Option<Locked> {
    let is_plain = |text: &String| !text.is_empty() && !text.contains(['/', '\\', '\0']) && text != "..";
    Some(Locked {
        name: table.string("name").filter(is_plain)?,
        version: table.string("version").filter(is_plain)?,
        source: table.string("source"),
        dependencies: table.strings("dependencies").unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, version: &str, dependencies: &[&str]) -> Locked {
        Locked {
            name: name.to_owned(),
            version: version.to_owned(),
            source: (name != "app").then(|| "registry+https://example.org".to_owned()),
            dependencies: dependencies.iter().map(|&entry| entry.to_owned()).collect(),
        }
    }

    #[test]
    fn of_several_versions_the_one_that_fits_is_meant() {
        let lock = Lockfile::new(vec![
            package("app", "0.1.0", &["mail 0.1.4", "mail 1.2.0", "one"]),
            package("mail", "0.1.4", &[]),
            package("mail", "1.2.0", &[]),
            package("one", "3.0.0", &["mail 1.2.0 (registry+https://example.org)"]),
        ]);
        let app = lock.member("app").expect("it is there");
        assert_eq!(lock.dependency(app, "mail", Some("0.1")), Some(1));
        assert_eq!(lock.dependency(app, "mail", Some("1")), Some(2));
        assert_eq!(lock.dependency(app, "one", None), Some(3));
        assert_eq!(lock.dependency(3, "mail", Some("*")), Some(2));
        assert_eq!(lock.dependency(app, "other", None), None);
        assert_eq!(lock.member("mail"), None);
    }
}
