//! rattler_conda_types 0.58.1. `MatchSpec`s and versions are parsed in memory; what has a path reads or writes it.

use std::io::Read;
use std::path::{Path, PathBuf};
pub use minimal_prefix_record::{collect_minimal_prefix_records, MinimalPrefixCollection, MinimalPrefixRecord};
pub use prefix_record::PrefixRecord;
pub use repo_data::RepoDataPatch;
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct PackageName;
impl PackageName {
    pub fn as_source(&self) -> &str {}
    pub fn as_normalized(&self) -> &str {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct Subdir;
impl Subdir {
    pub fn current() -> Option<Self> {}
    pub fn as_str(self) -> &str {}
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct MatchSpec;
#[derive(Clone, Debug, PartialEq, Eq)] pub struct Version;
#[derive(Clone, Debug, PartialEq, Eq)] pub struct GenericVirtualPackage;
#[derive(Clone, Debug, PartialEq, Eq)] pub struct PackageRecord { pub name: PackageName, pub build_number: u64, pub depends: Vec<String>, pub constrains: Vec<String>, pub subdir: String }
impl PackageRecord {
    pub fn sort_topologically<T: AsRef<PackageRecord> + Clone>(records: Vec<T>) -> Vec<T> {}
}
impl RecordFromPath for PackageRecord { #[blocking(fs)] fn from_path(path: &Path) -> Result<Self, std::io::Error> {} }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct RepoDataRecord { pub package_record: PackageRecord, pub url: url::Url, pub channel: Option<String> }
#[derive(Clone, Debug)] pub struct Channel;
#[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct RepoData;
impl RepoData {
    #[blocking(fs)] #[advice("read the file with the runtime and deserialize what is in it in `spawn_blocking`")] pub fn from_path(path: impl AsRef<Path>) -> Result<Self, std::io::Error> {}
    pub fn into_repo_data_records(self, channel: &Channel) -> Vec<RepoDataRecord> {}
}
pub trait RecordFromPath { #[blocking(fs)] fn from_path(path: &Path) -> Result<Self, std::io::Error>; }
mod repo_data {
    use std::path::Path;
    #[derive(Clone, Debug, Default)] pub struct RepoDataPatch;
    impl RepoDataPatch { #[blocking(fs)] pub fn from_package(package: impl AsRef<Path>) -> std::io::Result<Self> {} }
}
pub mod prefix_record {
    use crate::{PackageName, RecordFromPath, RepoDataRecord};
    use std::io::{Read, Write};
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct PathsEntry { pub relative_path: PathBuf, pub original_path: Option<PathBuf>, pub no_link: bool }
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct PrefixRecord { pub repodata_record: RepoDataRecord, pub package_tarball_full_path: Option<PathBuf>, pub extracted_package_dir: Option<PathBuf>, pub files: Vec<PathBuf> }
    impl PrefixRecord {
        pub fn from_reader(reader: impl Read) -> Result<Self, std::io::Error> { let s: &mut String; reader.read_to_string(s); let r: PrefixRecord; Ok(r) }
        pub fn from_repodata_record(repodata_record: RepoDataRecord, paths: Vec<PathsEntry>) -> Self {}
        #[blocking(fs)] #[advice("read the file with the runtime, and parse what is in it")] pub fn from_path(path: impl AsRef<Path>) -> Result<Self, std::io::Error> {}
        pub fn file_name(&self) -> String {}
        #[blocking(fs)] pub fn write_to_path(&self, path: impl AsRef<Path>, pretty: bool) -> Result<(), std::io::Error> {}
        pub fn write_to(&self, writer: impl Write, pretty: bool) -> Result<(), std::io::Error> { let b: &[u8]; writer.write_all(b) }
        #[blocking(fs)] pub fn collect_from_prefix<T: RecordFromPath + Send>(prefix: &Path) -> Result<Vec<T>, std::io::Error> {}
        pub fn name(&self) -> &PackageName {}
    }
    impl RecordFromPath for PrefixRecord { #[blocking(fs)] fn from_path(path: &Path) -> Result<Self, std::io::Error> {} }
    impl std::str::FromStr for PrefixRecord {
        type Err = std::io::Error;
        fn from_str(s: &str) -> Result<Self, std::io::Error> {}
    }
}
pub mod minimal_prefix_record {
    use crate::{PackageName, PrefixRecord};
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct MinimalPrefixRecord { pub name: PackageName }
    impl MinimalPrefixRecord { #[blocking(fs)] pub fn from_path(path: &Path) -> Result<Self, std::io::Error> {} }
    #[blocking(fs)] pub fn collect_minimal_prefix_records(prefix: &Path) -> Result<Vec<MinimalPrefixRecord>, std::io::Error> {}
    pub trait MinimalPrefixCollection { #[blocking(fs)] fn collect_minimal_from_prefix(prefix: &Path) -> Result<Vec<MinimalPrefixRecord>, std::io::Error>; }
    impl MinimalPrefixCollection for PrefixRecord {}
}
pub mod prefix {
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug)] pub struct Prefix;
    impl Prefix {
        #[blocking(fs)] pub fn create(path: impl Into<PathBuf>) -> Result<Self, std::io::Error> {}
        pub fn path(&self) -> &Path {}
    }
}
#[derive(Clone, Debug)] pub struct PrefixDataError;
pub struct PrefixData;
impl PrefixData {
    #[blocking(fs)] pub fn new(prefix_path: impl Into<PathBuf>) -> Result<Self, PrefixDataError> {}
    #[blocking(fs)] pub fn get(&self, package_name: &PackageName) -> Option<Result<&PrefixRecord, &PrefixDataError>> {}
}
#[derive(Clone, Debug, Default, PartialEq)] pub struct EnvironmentYaml { pub name: Option<String>, pub prefix: Option<PathBuf> }
impl EnvironmentYaml {
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_yaml_str`")] pub fn from_path(path: &Path) -> std::io::Result<Self> {}
    pub fn from_yaml_str(contents: &str) -> Result<Self, serde_yaml::Error> {}
    #[blocking(fs)] #[advice("write what `to_yaml_string` gives with the runtime")] pub fn to_path(&self, path: &Path) -> std::io::Result<()> {}
    pub fn to_yaml_string(&self) -> String {}
}
#[derive(Debug)] pub enum ParseExplicitEnvironmentSpecError { MissingExplicitTag, IoError(std::io::Error) }
#[derive(Clone, Debug)] pub struct ExplicitEnvironmentSpec { pub platform: Option<Subdir> }
impl ExplicitEnvironmentSpec {
    pub fn from_reader(reader: impl Read) -> Result<Self, ParseExplicitEnvironmentSpecError> { let s: &mut String; reader.read_to_string(s); let e: ExplicitEnvironmentSpec; Ok(e) }
    #[blocking(fs)] pub fn from_path(path: &Path) -> Result<Self, ParseExplicitEnvironmentSpecError> {}
    pub fn to_spec_string(&self) -> String {}
    #[blocking(fs)] #[advice("write what `to_spec_string` gives with the runtime")] pub fn to_path(&self, path: impl AsRef<Path>) -> Result<(), std::io::Error> {}
}
pub mod compression_level { #[derive(Clone, Copy, Debug, Default)] pub enum CompressionLevel { Lowest, Highest, Default, Numeric(i32) } }
pub mod package {
    use std::io::Read;
    use std::path::Path;
    pub trait PackageFile: Sized {
        fn package_path() -> &Path;
        fn from_str(str: &str) -> Result<Self, std::io::Error>;
        fn from_slice(slice: &[u8]) -> Result<Self, std::io::Error> {}
        fn from_reader(reader: impl Read) -> Result<Self, std::io::Error> { let s: &mut String; reader.read_to_string(s); let f: Self; Ok(f) }
        #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_slice`")] fn from_path(path: impl AsRef<Path>) -> Result<Self, std::io::Error> {}
        #[blocking(fs)] #[advice("read the file that `package_path` tells with the runtime and give it to `from_slice`")] fn from_package_directory(path: impl AsRef<Path>) -> Result<Self, std::io::Error> {}
    }
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct AboutJson;
    impl PackageFile for AboutJson {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Files;
    impl PackageFile for Files {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct HasPrefix;
    impl PackageFile for HasPrefix {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct IndexJson;
    impl PackageFile for IndexJson {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct LinkJson;
    impl PackageFile for LinkJson {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct NoLink;
    impl PackageFile for NoLink {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct NoSoftlink;
    impl PackageFile for NoSoftlink {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct PathsJson;
    impl PackageFile for PathsJson {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct RunExportsJson;
    impl PackageFile for RunExportsJson {}
    impl PathsJson {
        #[blocking(fs)] pub fn from_package_directory_with_deprecated_fallback(path: &Path) -> Result<Self, std::io::Error> {}
        #[blocking(fs)] pub fn from_deprecated_package_directory(path: &Path) -> Result<Self, std::io::Error> {}
    }
}
