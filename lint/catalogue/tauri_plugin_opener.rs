//! tauri-plugin-opener 2.5.4. What is opened is not waited for; file managers are asked over D-Bus.

use std::path::Path;
use tauri::plugin::TauriPlugin;
use tauri::{Manager, Runtime};
type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Tauri(tauri::Error), Io(std::io::Error), Json(serde_json::Error), UnknownProgramName(String), UnsupportedPlatform, Zbus(zbus::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub fn open_url<P: AsRef<str>, S: AsRef<str>>(url: P, with: Option<S>) -> Result<()> {}
#[blocking(stat)] pub fn open_path<P: AsRef<Path>, S: AsRef<str>>(path: P, with: Option<S>) -> Result<()> {}
#[blocking(net)] #[advice("call it in `spawn_blocking`: it waits for the file manager's answer")] pub fn reveal_item_in_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
#[blocking(net)] #[advice("call it in `spawn_blocking`: it waits for the file manager's answer")] pub fn reveal_items_in_dir<I, P>(paths: I) -> Result<()> where I: IntoIterator<Item = P>, P: AsRef<Path> {}
pub struct Opener<R: Runtime>;
impl<R: Runtime> Opener<R> {
    pub fn open_url(&self, url: impl Into<String>, with: Option<impl Into<String>>) -> Result<()> {}
    pub fn open_path(&self, path: impl Into<String>, with: Option<impl Into<String>>) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`: it waits for the file manager's answer")] pub fn reveal_item_in_dir<P: AsRef<Path>>(&self, p: P) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`: it waits for the file manager's answer")] pub fn reveal_items_in_dir<I, P>(&self, paths: I) -> Result<()> where I: IntoIterator<Item = P>, P: AsRef<Path> {}
}
pub trait OpenerExt<R: Runtime> {
    fn opener(&self) -> &Opener<R>;
}
impl<R: Runtime, T: Manager<R>> OpenerExt<R> for T { fn opener(&self) -> &Opener<R> {} }
#[derive(Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn open_js_links_on_click(self, open: bool) -> Self {}
    pub fn build<R: Runtime>(self) -> TauriPlugin<R> {}
}
pub fn init<R: Runtime>() -> TauriPlugin<R> {}
