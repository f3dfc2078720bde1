//! steamlocate 2.1.1.
#![unlike_before("2")]

pub use app::App;
pub use config::CompatTool;
pub use error::{Error, Result};
pub use library::Library;
pub use shortcut::Shortcut;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
#[blocking(stat)] pub fn locate() -> Result<SteamDir> {}
#[blocking(stat)] pub fn locate_all() -> Result<Vec<SteamDir>> {}
#[derive(Clone, Debug)] pub struct SteamDir;
impl SteamDir {
    #[blocking(stat)] pub fn locate() -> Result<Self> {}
    #[blocking(stat)] pub fn from_dir(path: &Path) -> Result<Self> {}
    pub fn path(&self) -> &Path {}
    #[blocking(fs)] pub fn library_paths(&self) -> Result<Vec<PathBuf>> {}
    #[blocking(fs)] pub fn libraries(&self) -> Result<library::Iter> {}
    #[blocking(fs)] pub fn find_app(&self, app_id: u32) -> Result<Option<(App, Library)>> {}
    #[blocking(fs)] pub fn compat_tool_mapping(&self) -> Result<HashMap<u32, CompatTool>> {}
    #[blocking(fs)] pub fn shortcuts(&self) -> Result<shortcut::Iter> {}
}
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error { FailedLocate(LocateError), InvalidSteamDir(ValidationError), Io { inner: std::io::Error, path: std::path::PathBuf }, MissingExpectedApp { app_id: u32 } }
    #[derive(Clone, Debug)] pub enum LocateError { Unsupported }
    #[derive(Clone, Debug)] pub struct ValidationError;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod config { #[derive(Clone, Debug)] pub struct CompatTool { pub name: Option<String>, pub config: Option<String>, pub priority: Option<u64> } }
pub mod app {
    use crate::Result;
    pub struct Iter<'library>;
    impl Iterator for Iter { type Item = Result<App>; #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {} }
    #[derive(Clone, Debug, PartialEq)] pub struct App { pub app_id: u32, pub install_dir: String, pub name: Option<String>, pub last_user: Option<u64>, pub launcher_path: Option<std::path::PathBuf>, pub last_updated: Option<std::time::SystemTime>, pub size_on_disk: Option<u64>, pub build_id: Option<u64> }
}
pub mod library {
    use crate::{App, Result, app};
    use std::path::{Path, PathBuf};
    pub struct Iter;
    impl Iterator for Iter { type Item = Result<Library>; #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {} }
    #[derive(Clone, Debug)] pub struct Library;
    impl Library {
        #[blocking(fs)] pub fn from_dir(path: &Path) -> Result<Self> {}
        pub fn path(&self) -> &Path {}
        pub fn app_ids(&self) -> &[u32] {}
        #[blocking(fs)] pub fn app(&self, app_id: u32) -> Option<Result<App>> {}
        pub fn apps(&self) -> app::Iter {}
        pub fn resolve_app_dir(&self, app: &App) -> PathBuf {}
    }
}
pub mod shortcut {
    use crate::Result;
    pub struct Iter;
    impl Iterator for Iter { type Item = Result<Shortcut>; #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {} }
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Shortcut { pub app_id: u32, pub app_name: String, pub executable: String, pub start_dir: String }
    impl Shortcut {
        pub fn new(app_id: u32, app_name: String, executable: String, start_dir: String) -> Self {}
        pub fn steam_id(&self) -> u64 {}
    }
}
