//! The crates that a package builds: those its manifest describes, and those that cargo finds by their place.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::manifest::{BuildScript, Manifest, PackageTable, Product};
use super::paths::{absolute, key};
use super::workspace::{Edition, Target, TargetKind};
use crate::report::Problem;

/// Which of a package's crates are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// What other packages can use.
    Library,
    /// What is built for users.
    Shipped,
    /// Tests, benchmarks, examples and build script too.
    All,
}

/// The crates of a package that are wanted and there.
pub(super) fn targets(
    manifest: &Manifest,
    package: &str,
    edition: Edition,
    features: &BTreeSet<String>,
    wanted: Wanted,
    problems: &mut Vec<Problem>,
) -> Vec<Target> {
    let Some(table) = &manifest.package else { return Vec::new() };
    let mut finder = Finder { manifest, table, package, edition, features, problems };
    let mut found: Vec<Target> = finder.library().into_iter().collect();
    if wanted != Wanted::Library {
        found.extend(finder.group(TargetKind::Bin, &manifest.bins, "src/bin", table.autobins));
    }
    if wanted == Wanted::All {
        found.extend(finder.group(TargetKind::Example, &manifest.examples, "examples", table.autoexamples));
        found.extend(finder.group(TargetKind::Test, &manifest.tests, "tests", table.autotests));
        found.extend(finder.group(TargetKind::Bench, &manifest.benches, "benches", table.autobenches));
        found.extend(finder.build_script());
    }
    found
}

/// The file of a package's build script.
pub(super) fn build_script(manifest: &Manifest) -> Option<PathBuf> {
    match &manifest.package.as_ref()?.build {
        BuildScript::Off => None,
        BuildScript::At(path) => Some(absolute(&manifest.folder, Path::new(path))),
        BuildScript::Auto => Some(manifest.folder.join("build.rs")).filter(|path| path.is_file()),
    }
}

/// Finds the crates of one package.
struct Finder<'m> {
    manifest: &'m Manifest,
    table: &'m PackageTable,
    package: &'m str,
    edition: Edition,
    /// The features that are on.
    features: &'m BTreeSet<String>,
    problems: &'m mut Vec<Problem>,
}

impl Finder<'_> {
    fn library(&mut self) -> Option<Target> {
        let described = self.manifest.lib.clone();
        let auto = self.manifest.folder.join("src/lib.rs");
        if described.is_none() && !(self.table.autolib && auto.is_file()) {
            return None;
        }
        let product = described.unwrap_or_default();
        let name = product.name.clone().unwrap_or_else(|| self.package.replace('-', "_"));
        let path = self.described_path(&product).unwrap_or(auto);
        self.target(TargetKind::Lib, name, path, &product)
    }

    /// The described crates of a kind, and those found in its folder.
    fn group(&mut self, kind: TargetKind, described: &[Product], folder: &str, auto: bool) -> Vec<Target> {
        let found =
            candidates(&self.manifest.folder, folder, (kind == TargetKind::Bin).then_some(self.package));
        let mut targets = Vec::new();
        for product in described {
            let name = product.name.clone().unwrap_or_else(|| self.package.to_owned());
            let by_name =
                || found.iter().find(|(candidate, _)| *candidate == name).map(|(_, path)| path.clone());
            let Some(path) = self.described_path(product).or_else(by_name) else {
                self.note(format!("no file was found for the {} `{name}`", kind.describe()));
                continue;
            };
            targets.extend(self.target(kind, name, path, product));
        }
        if auto {
            let taken: BTreeSet<PathBuf> = targets.iter().map(|target| key(&target.root_file)).collect();
            let names: BTreeSet<String> = targets.iter().map(|target| target.name.clone()).collect();
            let free =
                found.into_iter().filter(|(name, path)| !names.contains(name) && !taken.contains(&key(path)));
            targets
                .extend(free.filter_map(|(name, path)| self.target(kind, name, path, &Product::default())));
        }
        let left_out = described.iter().filter(|product| self.lacks_features(product));
        let left_out: BTreeSet<&str> =
            left_out.map(|product| product.name.as_deref().unwrap_or(self.package)).collect();
        targets.retain(|target| !left_out.contains(target.name.as_str()));
        targets
    }

    /// Whether cargo does not build it, for a feature that is off; those of dependencies are not looked at.
    fn lacks_features(&self, product: &Product) -> bool {
        let mut own = product.required_features.iter().filter(|name| !name.contains('/'));
        own.any(|name| !self.features.contains(name))
    }

    fn build_script(&mut self) -> Option<Target> {
        let path = build_script(self.manifest)?;
        self.target(TargetKind::BuildScript, "build-script-build".to_owned(), path, &Product::default())
    }

    fn described_path(&self, product: &Product) -> Option<PathBuf> {
        product.path.as_ref().map(|path| absolute(&self.manifest.folder, Path::new(path)))
    }

    fn target(
        &mut self,
        kind: TargetKind,
        name: String,
        root_file: PathBuf,
        product: &Product,
    ) -> Option<Target> {
        if !root_file.is_file() {
            self.note(format!(
                "the {} `{name}` should begin in `{}`, which is not there",
                kind.describe(),
                root_file.display()
            ));
            return None;
        }
        let edition = product.edition.as_deref().and_then(Edition::of).unwrap_or(self.edition);
        Some(Target { kind, crate_name: name.replace('-', "_"), name, root_file, edition })
    }

    fn note(&mut self, message: String) {
        self.problems.push(Problem { path: self.manifest.path.clone(), place: None, message });
    }
}

/// What cargo finds by place: `FOLDER/NAME.rs`, `FOLDER/NAME/main.rs`, and `src/main.rs` under the package's name.
fn candidates(root: &Path, folder: &str, main: Option<&str>) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    if let Some(package) = main {
        let path = root.join("src/main.rs");
        found.extend(path.is_file().then(|| (package.to_owned(), path)));
    }
    let mut entries: Vec<PathBuf> =
        fs::read_dir(root.join(folder)).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let inner = path.join("main.rs");
        if path.extension().is_some_and(|extension| extension == "rs") && path.is_file() {
            found.extend(stem(&path).map(|name| (name, path.clone())));
        } else if inner.is_file() {
            found.extend(path.file_name().map(|name| (name.to_string_lossy().into_owned(), inner.clone())));
        }
    }
    found
}
