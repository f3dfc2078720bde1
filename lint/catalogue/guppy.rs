//! guppy 0.19.1.

use std::path::PathBuf;
use std::process::Command;
pub use serde_json::Value as JsonValue;
pub mod errors {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub use self::errors::Error;
#[derive(Clone)] pub struct PackageId;
impl PackageId { pub fn repr(&self) -> &str {} }
#[derive(Clone, Default)] pub struct MetadataCommand;
impl MetadataCommand {
    pub fn new() -> Self {}
    pub fn cargo_path(&mut self, path: impl Into<PathBuf>) -> &mut Self {}
    pub fn manifest_path(&mut self, path: impl Into<PathBuf>) -> &mut Self {}
    pub fn current_dir(&mut self, path: impl Into<PathBuf>) -> &mut Self {}
    pub fn no_deps(&mut self) -> &mut Self {}
    pub fn other_options(&mut self, options: impl IntoIterator<Item = impl Into<String>>) -> &mut Self {}
    pub fn cargo_command(&self) -> Command {}
    #[blocking(process)] #[advice("run `cargo_command` asynchronously, and give its output to `CargoMetadata::parse_json`")] pub fn exec(&self) -> Result<CargoMetadata, Error> {}
    #[blocking(process)] #[advice("run `cargo_command` asynchronously, and give its output to `PackageGraph::from_json`")] pub fn build_graph(&self) -> Result<graph::PackageGraph, Error> {}
}
#[derive(Clone)] pub struct CargoMetadata;
impl CargoMetadata {
    pub fn parse_json(json: impl AsRef<str>) -> Result<Self, Error> {}
    pub fn serialize(&self, writer: &mut impl std::io::Write) -> Result<(), Error> { let b: &[u8]; writer.write(b); }
    pub fn build_graph(self) -> Result<graph::PackageGraph, Error> {}
}
pub mod graph {
    use crate::{CargoMetadata, Error, MetadataCommand, PackageId};
    #[derive(Clone)] pub struct PackageGraph;
    impl PackageGraph {
        #[blocking(process)] #[advice("run `cargo_command` asynchronously, and give its output to `from_json`")] pub fn from_command(command: &mut MetadataCommand) -> Result<Self, Error> {}
        pub fn from_metadata(metadata: CargoMetadata) -> Result<Self, Error> {}
        pub fn from_json(json: impl AsRef<str>) -> Result<Self, Error> {}
        pub fn workspace(&self) -> Workspace {}
        pub fn package_ids(&self) -> impl ExactSizeIterator<Item = &PackageId> {}
        pub fn packages(&self) -> impl ExactSizeIterator<Item = PackageMetadata> {}
        pub fn metadata(&self, package_id: &PackageId) -> Result<PackageMetadata, Error> {}
        pub fn package_count(&self) -> usize {}
    }
    #[derive(Clone, Copy)] pub struct Workspace;
    impl Workspace {
        pub fn root(&self) -> &camino::Utf8Path {}
        pub fn target_directory(&self) -> &camino::Utf8Path {}
        pub fn iter(&self) -> impl ExactSizeIterator<Item = PackageMetadata> {}
        pub fn member_by_name(&self, name: impl AsRef<str>) -> Result<PackageMetadata, Error> {}
    }
    #[derive(Clone, Copy)] pub struct PackageMetadata;
    impl PackageMetadata {
        pub fn id(&self) -> &PackageId {}
        pub fn name(&self) -> &str {}
        pub fn version(&self) -> &semver::Version {}
        pub fn manifest_path(&self) -> &camino::Utf8Path {}
    }
}
