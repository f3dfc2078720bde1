//! tauri-plugin-fs 2.7.1.

use std::path::{Path, PathBuf};
use tauri::plugin::TauriPlugin;
use tauri::{Manager, Runtime};
type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Json(serde_json::Error), Tauri(tauri::Error), Io(std::io::Error), PathForbidden(PathBuf), InvalidPathUrl, UnsafePathBuf(&str) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug, Clone)] pub enum FilePath { Url(url::Url), Path(PathBuf) }
impl FilePath {
    pub fn as_path(&self) -> Option<&Path> {}
    pub fn into_path(self) -> Result<PathBuf> {}
    pub fn simplified(self) -> Self {}
}
impl std::fmt::Display for FilePath {}
impl std::str::FromStr for FilePath { type Err = std::convert::Infallible; fn from_str(s: &str) -> std::result::Result<Self, Self::Err> {} }
impl From<PathBuf> for FilePath {}
impl From<&Path> for FilePath {}
impl From<&PathBuf> for FilePath {}
impl From<url::Url> for FilePath {}
impl From<SafeFilePath> for FilePath {}
#[derive(Debug, Clone)] pub enum SafeFilePath { Url(url::Url), Path(tauri::path::SafePathBuf) }
impl SafeFilePath {
    pub fn as_path(&self) -> Option<&Path> {}
    pub fn into_path(self) -> Result<PathBuf> {}
    pub fn simplified(self) -> Self {}
}
impl std::fmt::Display for SafeFilePath {}
#[derive(Debug, Default, Clone)] pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> Self {}
    pub fn read(&mut self, read: bool) -> &mut Self {}
    pub fn write(&mut self, write: bool) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
    pub fn create(&mut self, create: bool) -> &mut Self {}
    pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
}
impl From<OpenOptions> for std::fs::OpenOptions {}
pub struct Fs<R: Runtime>;
impl<R: Runtime> Fs<R> {
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn open<P: Into<FilePath>>(&self, path: P, opts: OpenOptions) -> std::io::Result<std::fs::File> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn read_to_string<P: Into<FilePath>>(&self, path: P) -> std::io::Result<String> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn read<P: Into<FilePath>>(&self, path: P) -> std::io::Result<Vec<u8>> {}
}
pub trait FsExt<R: Runtime> {
    fn fs_scope(&self) -> tauri::fs::Scope;
    fn try_fs_scope(&self) -> Option<tauri::fs::Scope>;
    fn fs(&self) -> &Fs<R>;
}
impl<R: Runtime, T: Manager<R>> FsExt<R> for T {
    fn fs_scope(&self) -> tauri::fs::Scope {}
    fn try_fs_scope(&self) -> Option<tauri::fs::Scope> {}
    fn fs(&self) -> &Fs<R> {}
}
pub fn init<R: Runtime>() -> TauriPlugin<R> {}
