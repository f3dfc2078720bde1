//! jj-lib 0.45.1: what waits in fns that are not async. Those that are read and write files on the thread that polls them.

pub mod settings {
    #[derive(Clone)] pub struct UserSettings;
}
pub mod repo {
    use crate::settings::UserSettings;
    use std::path::Path;
    pub trait Repo {}
    pub struct ReadonlyRepo;
    impl Repo for ReadonlyRepo {}
    pub struct MutableRepo;
    impl Repo for MutableRepo {}
    #[derive(Clone)] pub struct StoreFactories;
    impl StoreFactories { pub fn empty() -> Self {} }
    impl Default for StoreFactories { fn default() -> Self {} }
    pub enum StoreLoadError {}
    #[derive(Clone)] pub struct RepoLoader;
    impl RepoLoader {
        #[blocking(fs)] pub fn init_from_file_system(settings: &UserSettings, repo_path: &Path, store_factories: &StoreFactories) -> Result<Self, StoreLoadError> {}
        pub fn settings(&self) -> &UserSettings {}
        pub fn store(&self) -> &std::sync::Arc<crate::store::Store> {}
    }
}
pub mod store {
    pub struct Store;
}
pub mod working_copy {
    pub trait WorkingCopy {}
    pub trait WorkingCopyFactory {}
}
pub mod workspace {
    use crate::repo::{RepoLoader, StoreFactories, StoreLoadError};
    use crate::settings::UserSettings;
    use crate::working_copy::{WorkingCopy, WorkingCopyFactory};
    use std::collections::HashMap;
    use std::path::Path;
    #[derive(Debug)] pub enum WorkspaceLoadError {}
    impl std::fmt::Display for WorkspaceLoadError {}
    impl std::error::Error for WorkspaceLoadError {}
    pub type WorkingCopyFactories = HashMap<String, Box<dyn WorkingCopyFactory>>;
    pub struct Workspace;
    impl Workspace {
        #[blocking(fs)] pub fn load(user_settings: &UserSettings, workspace_path: &Path, store_factories: &StoreFactories, working_copy_factories: &WorkingCopyFactories) -> Result<Self, WorkspaceLoadError> {}
        pub fn workspace_root(&self) -> &Path {}
        pub fn repo_path(&self) -> &Path {}
        pub fn repo_loader(&self) -> &RepoLoader {}
        pub fn settings(&self) -> &UserSettings {}
        pub fn working_copy(&self) -> &dyn WorkingCopy {}
    }
    pub trait WorkspaceLoader {
        fn workspace_root(&self) -> &Path;
        fn repo_path(&self) -> &Path;
        #[blocking(fs)] fn load(&self, user_settings: &UserSettings, store_factories: &StoreFactories, working_copy_factories: &WorkingCopyFactories) -> Result<Workspace, WorkspaceLoadError>;
        #[blocking(fs)] fn get_working_copy_type(&self) -> Result<String, StoreLoadError>;
    }
    pub trait WorkspaceLoaderFactory { #[blocking(fs)] fn create(&self, workspace_root: &Path) -> Result<Box<dyn WorkspaceLoader>, WorkspaceLoadError>; }
    pub struct DefaultWorkspaceLoaderFactory;
    impl WorkspaceLoaderFactory for DefaultWorkspaceLoaderFactory {}
    pub struct DefaultWorkspaceLoader;
    impl DefaultWorkspaceLoader { #[blocking(fs)] pub fn new(workspace_root: &Path) -> Result<Self, WorkspaceLoadError> {} }
    impl WorkspaceLoader for DefaultWorkspaceLoader {}
}
pub mod default_backend_factories {
    pub fn default_working_copy_factories() -> crate::workspace::WorkingCopyFactories {}
}
pub mod config {
    use std::path::{Path, PathBuf};
    use std::sync::Arc;
    pub enum ConfigLoadError {}
    pub struct ConfigFileSaveError;
    #[derive(Clone, Copy)] pub enum ConfigSource { Default, System, EnvBase, User, Repo, Workspace, EnvOverrides, CommandArg }
    #[derive(Clone)] pub struct ConfigLayer { pub source: ConfigSource, pub path: Option<PathBuf> }
    impl ConfigLayer {
        pub fn empty(source: ConfigSource) -> Self {}
        pub fn parse(source: ConfigSource, text: &str) -> Result<Self, ConfigLoadError> {}
        #[blocking(fs)] pub fn load_from_file(source: ConfigSource, path: PathBuf) -> Result<Self, ConfigLoadError> {}
    }
    #[derive(Clone)] pub struct ConfigFile;
    impl ConfigFile {
        #[blocking(fs)] pub fn load_or_empty(source: ConfigSource, path: impl Into<PathBuf>) -> Result<Self, ConfigLoadError> {}
        #[blocking(fs)] pub fn save(&self) -> Result<(), ConfigFileSaveError> {}
        pub fn path(&self) -> &Path {}
        pub fn layer(&self) -> &Arc<ConfigLayer> {}
    }
    #[derive(Clone)] pub struct StackedConfig;
    impl StackedConfig {
        pub fn empty() -> Self {}
        pub fn with_defaults() -> Self {}
        #[blocking(fs)] pub fn load_file(&mut self, source: ConfigSource, path: impl Into<PathBuf>) -> Result<(), ConfigLoadError> {}
        #[blocking(fs)] pub fn load_dir(&mut self, source: ConfigSource, path: impl AsRef<Path>) -> Result<(), ConfigLoadError> {}
        pub fn add_layer(&mut self, layer: impl Into<Arc<ConfigLayer>>) {}
    }
}
pub mod git {
    use crate::ref_name::{RefNameBuf, RemoteName};
    use crate::repo::{MutableRepo, Repo};
    use std::num::NonZeroU32;
    use crate::store::Store;
    #[derive(Debug)] pub enum GitExportError {}
    pub struct GitExportStats;
    #[blocking(fs)] pub fn export_refs(mut_repo: &mut MutableRepo) -> Result<GitExportStats, GitExportError> {}
    pub struct UnexpectedGitBackendError;
    pub fn get_git_repo(store: &Store) -> Result<gix::Repository, UnexpectedGitBackendError> {}
    #[blocking(fs)] pub fn save_git_config(config: &gix::config::File) -> std::io::Result<()> {}
    #[derive(Clone)] pub struct GitSubprocessOptions;
    pub trait GitSubprocessCallback {}
    #[derive(Clone)] pub struct GitImportOptions;
    pub struct ExpandedFetchRefSpecs;
    pub struct GitPushStats;
    pub struct GitPushOptions;
    pub struct GitPushRefTargets;
    pub struct GitRefUpdate;
    #[derive(Debug)] pub enum GitFetchError {}
    #[derive(Debug)] pub enum GitPushError {}
    pub struct GitFetch;
    impl GitFetch {
        pub fn new(mut_repo: &mut MutableRepo, subprocess_options: GitSubprocessOptions, import_options: &GitImportOptions) -> Result<Self, UnexpectedGitBackendError> {}
        #[blocking(process)] pub fn fetch(&mut self, remote_name: &RemoteName, refspecs: ExpandedFetchRefSpecs, callback: &mut dyn GitSubprocessCallback, depth: Option<NonZeroU32>) -> Result<(), GitFetchError> {}
        #[blocking(process)] pub fn get_default_branch(&self, remote_name: &RemoteName) -> Result<Option<RefNameBuf>, GitFetchError> {}
    }
    #[blocking(process)] pub fn push_refs(mut_repo: &mut MutableRepo, subprocess_options: GitSubprocessOptions, remote: &RemoteName, targets: &GitPushRefTargets, callback: &mut dyn GitSubprocessCallback, options: &GitPushOptions) -> Result<GitPushStats, GitPushError> {}
    #[blocking(process)] pub fn push_updates(repo: &dyn Repo, subprocess_options: GitSubprocessOptions, remote_name: &RemoteName, updates: &[GitRefUpdate], callback: &mut dyn GitSubprocessCallback, options: &GitPushOptions) -> Result<GitPushStats, GitPushError> {}
}
pub mod ref_name {
    #[derive(Clone)] pub struct RefNameBuf;
    pub struct RemoteName;
}
