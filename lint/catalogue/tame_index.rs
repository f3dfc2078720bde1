//! tame-index 0.27.1. Where a place is to be found, `cargo` is asked for its version. Requests are made by others; a `FileLock` says that the cache is locked.

pub use self::error::Error;
pub use self::index::{GitIndex, IndexCache, IndexLocation, IndexPath, IndexUrl, SparseIndex};
pub use self::krate::{IndexDependency, IndexKrate, IndexVersion};
pub use camino::{Utf8Path as Path, Utf8PathBuf as PathBuf};
pub use semver::Version;
#[derive(Clone, Copy)] pub struct KrateName;
impl KrateName {
    pub fn crates_io(name: &str) -> Result<Self, Error> {}
    pub fn from_static(name: &str) -> Self {}
    pub fn cargo(name: &str) -> Result<Self, Error> {}
}
impl TryFrom<&str> for KrateName {
    type Error = Error;
    fn try_from(s: &str) -> Result<Self, Self::Error> {}
}
pub mod error {
    #[derive(Debug)] pub enum Error { Io(std::io::Error) }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<std::io::Error> for Error {}
}
pub mod external { pub use http; }
pub mod utils {
    #[blocking(process)] pub fn cargo_version(working_dir: Option<&crate::Path>) -> Result<crate::Version, crate::Error> {}
}
pub mod flock {
    use crate::{Error, Path, PathBuf};
    use std::time::Duration;
    pub struct LockOptions;
    impl LockOptions {
        pub fn new(path: &Path) -> Self {}
        pub fn cargo_package_lock(root: Option<PathBuf>) -> Result<Self, Error> {}
        pub fn shared(self) -> Self {}
        pub fn exclusive(self, shared_fallback: bool) -> Self {}
        #[blocking(stat)] pub fn try_lock(&self) -> Result<FileLock, Error> {}
        #[blocking(fs)] pub fn lock(&self, wait: impl Fn(&Path) -> Option<Duration>) -> Result<FileLock, Error> { let p: &Path; wait(p); }
    }
    pub struct FileLock;
    impl FileLock { pub fn unlocked() -> Self {} }
}
pub mod index {
    pub use crate::flock::FileLock;
    use crate::{Error, IndexKrate, KrateName, Path, PathBuf};
    use std::borrow::Cow;
    #[derive(Clone, Debug)] pub struct IndexConfig { pub dl: String, pub api: Option<String>, pub auth_required: bool }
    impl IndexConfig { pub fn download_url(&self, name: KrateName, version: &str) -> String {} }
    #[derive(Debug, Default)] pub enum IndexUrl { CratesIoSparse, CratesIoGit, NonCratesIo(Cow<str>), Local(Cow<Path>) }
    impl IndexUrl {
        pub fn as_str(&self) -> &str {}
        pub fn is_sparse(&self) -> bool {}
        #[blocking(fs)] pub fn crates_io(config_root: Option<PathBuf>, cargo_home: Option<&Path>, cargo_version: Option<&str>) -> Result<Self, Error> {}
        #[blocking(fs)] pub fn for_registry_name(config_root: Option<PathBuf>, cargo_home: Option<&Path>, registry_name: &str) -> Result<Self, Error> {}
    }
    #[derive(Default)] pub enum IndexPath { CargoHome, UserSpecified(PathBuf), Exact(PathBuf) }
    #[derive(Default)] pub struct IndexLocation { pub url: IndexUrl, pub root: IndexPath, pub cargo_version: Option<crate::Version> }
    impl IndexLocation {
        pub fn new(url: IndexUrl) -> Self {}
        pub fn with_root(self, root: Option<PathBuf>) -> Self {}
        #[blocking(process)] pub fn into_parts(self) -> Result<(PathBuf, String), Error> {}
    }
    pub enum IndexEntry { Remote, Cache, Local }
    impl IndexEntry { pub fn deserialize(&self) -> Result<IndexKrate, Error> {} }
    impl TryFrom<IndexEntry> for IndexKrate {
        type Error = Error;
        fn try_from(value: IndexEntry) -> Result<Self, Self::Error> {}
    }
    pub enum ComboIndexCache { Git(GitIndex), Sparse(SparseIndex), Local(LocalIndex), LocalRegistry(LocalRegistry) }
    impl ComboIndexCache {
        #[blocking(process)] pub fn new(il: IndexLocation) -> Result<Self, Error> {}
        #[blocking(fs)] pub fn cached_krate(&self, name: KrateName, lock: &FileLock) -> Result<Option<IndexEntry>, Error> {}
        pub fn cache_path(&self, name: KrateName) -> PathBuf {}
    }
    pub struct GitIndex;
    impl GitIndex {
        #[blocking(process)] pub fn new(il: IndexLocation) -> Result<Self, Error> {}
        pub fn set_head_commit(&mut self, commit_id: Option<[u8; 20]>) {}
        #[blocking(fs)] pub fn cached_krate(&self, name: KrateName, lock: &FileLock) -> Result<Option<IndexEntry>, Error> {}
    }
    pub struct SparseIndex;
    impl SparseIndex {
        #[blocking(process)] pub fn new(il: IndexLocation) -> Result<Self, Error> {}
        #[blocking(fs)] pub fn index_config(&self) -> Result<IndexConfig, Error> {}
        pub fn crate_url(&self, name: KrateName) -> String {}
        pub fn url(&self) -> &str {}
        pub fn cache(&self) -> &IndexCache {}
        #[blocking(fs)] pub fn cached_krate(&self, name: KrateName, lock: &FileLock) -> Result<Option<IndexEntry>, Error> {}
        #[blocking(fs)] pub fn make_remote_request(&self, name: KrateName, revision: Option<sparse::HttpRevision>, lock: &FileLock) -> Result<sparse::Request, Error> {}
        #[blocking(fs)] pub fn parse_remote_response(&self, name: KrateName, response: impl Into<sparse::Response>, write_cache_entry: bool, lock: &FileLock) -> Result<Option<IndexEntry>, Error> {}
    }
    pub mod sparse {
        pub enum HttpRevision { Etag(&str), LastModified(&str) }
        pub struct Request { pub uri: String, pub method: http::Method }
        impl From<Request> for http::Request<()> {}
        pub struct Response { pub status_code: http::StatusCode, pub revision: Option<HttpRevision>, pub body: &[u8] }
    }
    pub struct IndexCache;
    impl IndexCache {
        pub fn at_path(path: PathBuf) -> Self {}
        #[blocking(fs)] pub fn cached_krate(&self, name: KrateName, lock: &FileLock) -> Result<Option<IndexEntry>, Error> {}
        pub fn cache_path(&self, name: KrateName) -> PathBuf {}
        #[blocking(fs)] pub fn read_cache_file(&self, name: KrateName, lock: &FileLock) -> Result<Option<IndexEntry>, Error> {}
    }
    pub struct LocalIndex;
    impl LocalIndex {
        #[blocking(stat)] pub fn open(root: PathBuf) -> Result<Self, Error> {}
        #[blocking(fs)] pub fn krate(&self, name: KrateName, lock: &FileLock) -> Result<Option<IndexEntry>, Error> {}
    }
    pub struct LocalRegistry;
    impl LocalRegistry {
        #[blocking(fs)] pub fn open(path: PathBuf, _validate: bool) -> Result<Self, Error> {}
        pub fn index(&self) -> &LocalIndex {}
    }
}
pub mod krate {
    use crate::Error;
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct IndexKrate { pub versions: Vec<IndexVersion> }
    impl IndexKrate {
        pub fn highest_version(&self) -> &IndexVersion {}
        pub fn highest_normal_version(&self) -> Option<&IndexVersion> {}
        pub fn name(&self) -> &str {}
        #[blocking(fs)] pub fn new(index_path: impl AsRef<crate::Path>) -> Result<Self, Error> {}
        pub fn from_slice(bytes: &[u8]) -> Result<Self, Error> {}
        pub fn write_json_lines<W: std::io::Write>(&self, writer: &mut W) -> Result<(), Error> { let b: &[u8]; writer.write_all(b) }
    }
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct IndexVersion { pub yanked: bool }
    impl IndexVersion {
        pub fn dependencies(&self) -> &[IndexDependency] {}
        pub fn is_yanked(&self) -> bool {}
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct IndexDependency { pub optional: bool }
    impl IndexDependency { pub fn crate_name(&self) -> &str {} }
}
