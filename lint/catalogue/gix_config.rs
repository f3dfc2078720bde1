//! gix-config 0.62.2. A file is written by `write_to`, into what the caller opened.

pub use file::init::Options;
pub type Result<T = ()> = std::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum Source { GitInstallation, System, Git, User, Local, Worktree, Env, Cli, Api, EnvOverride }
impl Source { pub fn storage_location(self, env_var: &mut dyn FnMut(&str) -> Option<std::ffi::OsString>) -> Option<std::path::PathBuf> {} }
pub trait AsKey {}
#[derive(Clone, Debug, Default)] pub struct File;
impl File {
    pub fn new(meta: impl Into<file::Metadata>) -> Self {}
    pub fn from_bytes_no_includes(input: &[u8], meta: impl Into<file::Metadata>, options: Options) -> Result<Self> {}
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `from_bytes_no_includes`")] pub fn from_path_no_includes(path: std::path::PathBuf, source: Source) -> Result<Self> {}
    #[blocking(fs)] pub fn from_paths_metadata(path_meta: impl IntoIterator<Item = impl Into<file::Metadata>>, options: Options) -> Result<Option<Self>> {}
    #[blocking(fs)] pub fn from_globals() -> Result<File> {}
    #[blocking(fs)] pub fn from_git_dir(dir: std::path::PathBuf) -> Result<File> {}
    pub fn from_environment_overrides() -> Result<File> {}
    pub fn from_env(options: Options) -> Result<Option<File>> {}
    #[blocking(fs)] pub fn resolve_includes(&mut self, options: Options) -> Result {}
    pub fn string(&self, key: impl AsKey) -> Option<bstr::BString> {}
    pub fn strings(&self, key: impl AsKey) -> Option<Vec<bstr::BString>> {}
    pub fn boolean(&self, key: impl AsKey) -> Result<Option<bool>> {}
    pub fn integer(&self, key: impl AsKey) -> Result<Option<i64>> {}
    pub fn raw_value(&self, key: impl AsKey) -> Result<bstr::BString> {}
    pub fn to_bstring(&self) -> bstr::BString {}
    pub fn write_to(&self, out: &mut dyn std::io::Write) -> std::io::Result<()> { let b: &[u8]; out.write_all(b) }
}
pub mod file {
    #[derive(Clone, Debug)] pub struct Metadata { pub path: Option<std::path::PathBuf>, pub source: crate::Source, pub level: u8 }
    impl From<crate::Source> for Metadata { fn from(source: crate::Source) -> Self {} }
    pub mod init { #[derive(Clone, Default)] pub struct Options; }
}
