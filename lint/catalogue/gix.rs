//! gix 0.90.0.

use std::path::{Path, PathBuf};
pub struct Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone)] pub struct Repository;
impl Repository {
    pub fn path(&self) -> &Path {}
    pub fn git_dir(&self) -> &Path {}
    pub fn workdir(&self) -> Option<&Path> {}
}
#[blocking(fs)] pub fn discover(directory: impl AsRef<Path>) -> Result<Repository> {}
#[blocking(fs)] pub fn discover_with_environment_overrides(directory: impl AsRef<Path>) -> Result<Repository> {}
#[blocking(fs)] pub fn open(directory: impl Into<PathBuf>) -> Result<Repository> {}
#[blocking(fs)] pub fn open_with_environment_overrides(directory: impl Into<PathBuf>) -> Result<Repository> {}
#[blocking(fs)] pub fn init(directory: impl AsRef<Path>) -> Result<Repository> {}
#[blocking(fs)] pub fn init_bare(directory: impl AsRef<Path>) -> Result<Repository> {}
#[blocking(fs)] pub fn prepare_clone<Url>(url: Url, path: impl AsRef<Path>) -> Result<clone::PrepareFetch> {}
#[blocking(fs)] pub fn prepare_clone_bare<Url>(url: Url, path: impl AsRef<Path>) -> Result<clone::PrepareFetch> {}
pub mod clone {
    use crate::{Repository, Result};
    use std::sync::atomic::AtomicBool;
    pub struct PrepareFetch;
    impl PrepareFetch {
        // It is there only where the network client blocks; `fetch_only` may be async.
        #[blocking(net)] pub fn fetch_then_checkout<P>(&mut self, progress: P, should_interrupt: &AtomicBool) -> Result<(PrepareCheckout, Outcome)> {}
    }
    pub struct Outcome;
    pub struct PrepareCheckout;
    impl PrepareCheckout {
        #[blocking(fs)] pub fn main_worktree<P>(&mut self, progress: P, should_interrupt: &AtomicBool) -> Result<(Repository, Outcome)> {}
        pub fn repo(&self) -> &Repository {}
        pub fn persist(self) -> Repository {}
    }
}
