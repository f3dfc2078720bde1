//! wit-parser 0.263.0: what finds packages, and reads their files.

use std::path::Path;
pub type PackageId = id_arena::Id<Package>;
pub type WorldId = id_arena::Id<World>;
pub type InterfaceId = id_arena::Id<Interface>;
pub type TypeId = id_arena::Id<TypeDef>;
#[derive(Clone)] pub struct Package;
#[derive(Clone)] pub struct World;
#[derive(Clone)] pub struct Interface;
#[derive(Clone)] pub struct TypeDef;
#[derive(Clone)] pub struct PackageName { pub namespace: String, pub name: String, pub version: Option<semver::Version> }
impl PackageName { pub fn interface_id(&self, interface: &str) -> String {} }
#[derive(Clone)] pub struct UnresolvedPackage;
#[derive(Clone)] pub struct UnresolvedPackageGroup { pub main: UnresolvedPackage, pub nested: Vec<UnresolvedPackage>, pub source_map: SourceMap }
impl UnresolvedPackageGroup {
    pub fn parse(path: impl AsRef<Path>, contents: &str) -> Result<UnresolvedPackageGroup, (SourceMap, ParseError)> {}
    #[blocking(fs)] pub fn parse_dir(path: impl AsRef<Path>) -> anyhow::Result<UnresolvedPackageGroup> {}
}
#[derive(Clone, Default)] pub struct SourceMap;
impl SourceMap {
    pub fn new() -> Self {}
    #[blocking(fs)] pub fn push_dir(&mut self, path: &Path) -> anyhow::Result<()> {}
    #[blocking(fs)] pub fn push_file(&mut self, path: &Path) -> anyhow::Result<()> {}
    pub fn push(&mut self, path: &Path, contents: impl Into<String>) {}
    pub fn parse(self) -> Result<UnresolvedPackageGroup, (SourceMap, ParseError)> {}
}
pub struct ParseError;
#[derive(Clone)] pub struct PackageSourceMap;
impl PackageSourceMap { pub fn paths(&self) -> impl Iterator<Item = &Path> {} }
#[derive(Clone, Default)] pub struct Resolve;
impl Resolve {
    pub fn new() -> Resolve {}
    #[blocking(fs)] pub fn push_path(&mut self, path: impl AsRef<Path>) -> anyhow::Result<(PackageId, PackageSourceMap)> {}
    #[blocking(fs)] pub fn push_dir(&mut self, path: impl AsRef<Path>) -> anyhow::Result<(PackageId, PackageSourceMap)> {}
    #[blocking(fs)] pub fn push_file(&mut self, path: impl AsRef<Path>) -> anyhow::Result<PackageId> {}
    pub fn push_str(&mut self, path: impl AsRef<Path>, contents: &str) -> anyhow::Result<PackageId> {}
    pub fn push_source(&mut self, path: &str, contents: &str) -> anyhow::Result<PackageId> {}
    pub fn push_group(&mut self, unresolved_group: UnresolvedPackageGroup) -> anyhow::Result<PackageId> {}
    pub fn merge(&mut self, resolve: Resolve) -> anyhow::Result<Remap> {}
    pub fn select_world(&self, main_packages: &[PackageId], world: Option<&str>) -> anyhow::Result<WorldId> {}
    pub fn id_of(&self, interface: InterfaceId) -> Option<String> {}
}
pub struct Remap;
