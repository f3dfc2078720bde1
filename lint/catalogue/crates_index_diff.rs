//! crates-index-diff 33.0.0. The index is a git repository, which is cloned where it is not there, and fetched from.

use std::path::Path;
use std::sync::atomic::AtomicBool;
pub use gix;
#[derive(Clone, Debug)] pub struct CrateVersion;
impl CrateVersion { pub fn version(&self) -> semver::Version {} }
#[derive(Clone, Debug)] pub enum Change { Added(CrateVersion), Unyanked(CrateVersion), AddedAndYanked(CrateVersion), Yanked(CrateVersion), CrateDeleted { name: String, versions: Vec<CrateVersion> }, VersionDeleted(CrateVersion) }
impl Change {
    pub fn added(&self) -> Option<&CrateVersion> {}
    pub fn yanked(&self) -> Option<&CrateVersion> {}
    pub fn unyanked(&self) -> Option<&CrateVersion> {}
    pub fn crate_deleted(&self) -> Option<(&str, &[CrateVersion])> {}
    pub fn version_deleted(&self) -> Option<&CrateVersion> {}
    pub fn versions(&self) -> &[CrateVersion] {}
}
pub struct Index { pub seen_ref_name: &str, pub branch_name: &str }
impl Index {
    #[blocking(net)] pub fn from_path_or_cloned(path: impl AsRef<Path>) -> Result<Index, index::init::Error> {}
    #[blocking(net)] pub fn from_path_or_cloned_with_options<P>(path: impl AsRef<Path>, progress: P, should_interrupt: &AtomicBool, options: index::CloneOptions) -> Result<Index, index::init::Error> {}
    pub fn repository(&self) -> &gix::Repository {}
    pub fn repository_mut(&mut self) -> &mut gix::Repository {}
    #[blocking(fs)] pub fn last_seen_reference(&self) -> Result<gix::Reference, gix::Error> {}
    #[blocking(net)] pub fn peek_changes(&self) -> Result<(Vec<Change>, gix::hash::ObjectId), index::diff::Error> {}
    #[blocking(net)] pub fn peek_changes_ordered(&self) -> Result<(Vec<Change>, gix::hash::ObjectId), index::diff::Error> {}
    #[blocking(net)] pub fn peek_changes_with_options<P>(&self, progress: P, should_interrupt: &AtomicBool, order: index::diff::Order) -> Result<(Vec<Change>, gix::hash::ObjectId), index::diff::Error> {}
    #[blocking(fs)] pub fn changes_between_commits(&self, from: impl Into<gix::hash::ObjectId>, to: impl Into<gix::hash::ObjectId>) -> Result<Vec<Change>, index::diff::Error> {}
    #[blocking(fs)] pub fn changes_between_ancestor_commits(&self, ancestor_commit: impl Into<gix::hash::ObjectId>, current_commit: impl Into<gix::hash::ObjectId>) -> Result<(Vec<Change>, index::diff::Order), index::diff::Error> {}
    #[blocking(net)] pub fn fetch_changes(&self) -> Result<Vec<Change>, index::diff::Error> {}
    #[blocking(net)] pub fn fetch_changes_ordered(&self) -> Result<Vec<Change>, index::diff::Error> {}
    #[blocking(net)] pub fn fetch_changes_with_options<P>(&self, progress: P, should_interrupt: &AtomicBool, order: index::diff::Order) -> Result<Vec<Change>, index::diff::Error> {}
    #[blocking(fs)] pub fn set_last_seen_reference(&self, to: gix::hash::ObjectId) -> Result<(), index::diff::Error> {}
    #[blocking(fs)] pub fn changes(&self, from: impl AsRef<str>, to: impl AsRef<str>) -> Result<Vec<Change>, index::diff::Error> {}
}
pub mod index {
    #[derive(Clone, Debug)] pub struct CloneOptions { pub url: String }
    pub mod init {
        #[derive(Debug)] pub enum Error {}
        impl std::fmt::Display for Error {}
        impl std::error::Error for Error {}
    }
    pub mod diff {
        #[derive(Clone, Copy, Debug)] pub enum Order { ImplementationDefined, AsInCratesIndex }
        #[derive(Debug)] pub enum Error {}
        impl std::fmt::Display for Error {}
        impl std::error::Error for Error {}
    }
}
