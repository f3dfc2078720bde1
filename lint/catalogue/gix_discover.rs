//! gix-discover 0.57.1.

use std::path::Path;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(stat)] pub fn is_bare(git_dir_candidate: &Path) -> bool {}
pub fn is_submodule_git_dir(git_dir: &Path) -> bool {}
#[blocking(fs)] pub fn is_git(git_dir: &Path) -> Result<repository::Kind, Error> {}
#[blocking(fs)] pub fn upwards(directory: &Path) -> Result<(repository::Path, gix_sec::Trust), Error> {}
#[blocking(fs)] pub fn upwards_opts(directory: &Path, options: upwards::Options) -> Result<(repository::Path, gix_sec::Trust), Error> {}
pub mod repository {
    use std::path::PathBuf;
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum Kind {}
    impl Kind { pub fn is_bare(&self) -> bool {} }
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum Path { LinkedWorkTree { work_dir: PathBuf, git_dir: PathBuf }, WorkTree(PathBuf), Repository(PathBuf) }
    impl Path {
        pub fn from_dot_git_dir(dir: PathBuf, kind: Kind, current_dir: &std::path::Path) -> Option<Self> {}
        pub fn kind(&self) -> Kind {}
        pub fn into_repository_and_work_tree_directories(self) -> (PathBuf, Option<PathBuf>) {}
    }
    impl AsRef<std::path::Path> for Path { fn as_ref(&self) -> &std::path::Path {} }
}
pub mod upwards {
    #[derive(Clone, Debug, Default)] pub struct Options;
    impl Options { pub fn apply_environment(self) -> Self {} }
}
pub mod path {
    use super::Error;
    use std::path::PathBuf;
    #[blocking(fs)] pub fn from_plain_file(path: &std::path::Path) -> Option<std::io::Result<PathBuf>> {}
    #[blocking(fs)] pub fn from_gitdir_file(path: &std::path::Path) -> Result<PathBuf, Error> {}
    pub fn without_dot_git_dir(path: PathBuf) -> PathBuf {}
}
pub mod parse {
    use super::Error;
    use std::path::PathBuf;
    pub fn gitdir(input: &[u8]) -> Result<PathBuf, Error> {}
}
