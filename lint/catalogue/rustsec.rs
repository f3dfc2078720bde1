//! rustsec 0.34.1.

pub use self::advisory::Advisory;
pub use self::database::Database;
pub use self::report::Report;
pub use self::repository::git::Repository;
pub use cargo_lock::{self, Lockfile, SourceId, package};
pub use semver::{self, Version, VersionReq};
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)] pub struct Vulnerability { pub advisory: advisory::Metadata }
pub mod advisory {
    use crate::Error;
    use std::path::Path;
    #[derive(Clone)] pub struct Id;
    #[derive(Clone)] pub struct Metadata { pub id: Id, pub title: String, pub description: String }
    #[derive(Clone)] pub struct Advisory { pub metadata: Metadata }
    impl Advisory {
        #[blocking(fs)] pub fn load_file(path: impl AsRef<Path>) -> Result<Self, Error> {}
        pub fn id(&self) -> &Id {}
        pub fn title(&self) -> &str {}
        pub fn description(&self) -> &str {}
    }
}
pub mod database {
    use crate::advisory::{self, Advisory};
    use crate::repository::git;
    use crate::{Error, Lockfile, Vulnerability};
    use std::path::Path;
    #[derive(Clone, Default)] pub struct Query;
    impl Query { pub fn new() -> Self {} }
    pub struct Database;
    impl Database {
        #[blocking(fs)] pub fn open(path: &Path) -> Result<Self, Error> {}
        #[blocking(fs)] pub fn load_from_repo(repo: &git::Repository) -> Result<Self, Error> {}
        #[blocking(http)] pub fn fetch() -> Result<Self, Error> {}
        pub fn get(&self, id: &advisory::Id) -> Option<&Advisory> {}
        pub fn query(&self, query: &Query) -> Vec<&Advisory> {}
        pub fn query_vulnerabilities(&self, lockfile: &Lockfile, query: &Query) -> Vec<Vulnerability> {}
        pub fn vulnerabilities(&self, lockfile: &Lockfile) -> Vec<Vulnerability> {}
    }
}
pub mod report {
    use crate::{Database, Lockfile};
    #[derive(Clone, Default)] pub struct Settings;
    #[derive(Clone)] pub struct Report;
    impl Report { pub fn generate(db: &Database, lockfile: &Lockfile, settings: &Settings) -> Self {} }
}
pub mod repository {
    pub mod git {
        use crate::Error;
        use std::path::{Path, PathBuf};
        use std::time::Duration;
        pub struct Commit;
        pub struct Repository;
        impl Repository {
            pub fn default_path() -> PathBuf {}
            #[blocking(http)] pub fn fetch_default_repo() -> Result<Self, Error> {}
            #[blocking(http)] pub fn fetch<P: Into<PathBuf>>(url: &str, into_path: P, ensure_fresh: bool, lock_timeout: Duration) -> Result<Self, Error> {}
            #[blocking(fs)] pub fn open<P: Into<PathBuf>>(into_path: P) -> Result<Self, Error> {}
            #[blocking(fs)] pub fn latest_commit(&self) -> Result<Commit, Error> {}
            pub fn path(&self) -> &Path {}
        }
    }
}
pub mod registry {
    use crate::Error;
    use crate::package::Package;
    use std::time::Duration;
    pub struct CachedIndex;
    impl CachedIndex {
        #[blocking(http)] pub fn fetch(lock_timeout: Duration) -> Result<Self, Error> {}
        #[blocking(http)] pub fn fetch_as(lock_timeout: Duration, user_agent: String) -> Result<Self, Error> {}
        #[blocking(fs)] pub fn open(lock_timeout: Duration) -> Result<Self, Error> {}
        #[blocking(http)] pub fn find_yanked<'a, I: IntoIterator<Item = &'a Package>>(&mut self, packages: I) -> Vec<Result<&'a Package, Error>> {}
    }
}
