//! tauri-plugin-deep-link 2.4.9. On Linux files are written, and `update-desktop-database` and `xdg-mime` are run.

use tauri::plugin::TauriPlugin;
use tauri::{EventId, Manager, Runtime};
use url::Url;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { UnsupportedPlatform, Io(std::io::Error), Tauri(tauri::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct OpenUrlEvent;
impl OpenUrlEvent {
    pub fn id(&self) -> EventId {}
    pub fn urls(self) -> Vec<Url> {}
}
pub struct DeepLink<R: Runtime>;
impl<R: Runtime> DeepLink<R> {
    pub fn handle_cli_arguments<S: AsRef<str>, I: Iterator<Item = S>>(&self, args: I) { args.next(); }
    pub fn get_current(&self) -> Result<Option<Vec<Url>>> {}
    #[blocking(process)] #[advice("call it in `setup` or in `spawn_blocking`")] pub fn register_all(&self) -> Result<()> {}
    #[blocking(process)] #[advice("call it in `setup` or in `spawn_blocking`")] pub fn register<S: AsRef<str>>(&self, _protocol: S) -> Result<()> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn unregister<S: AsRef<str>>(&self, _protocol: S) -> Result<()> {}
    #[blocking(process)] #[advice("call it in `spawn_blocking`")] pub fn is_registered<S: AsRef<str>>(&self, _protocol: S) -> Result<bool> {}
    pub fn on_open_url<F: Fn(OpenUrlEvent)>(&self, f: F) -> EventId {}
}
pub trait DeepLinkExt<R: Runtime> {
    fn deep_link(&self) -> &DeepLink<R>;
}
impl<R: Runtime, T: Manager<R>> DeepLinkExt<R> for T { fn deep_link(&self) -> &DeepLink<R> {} }
pub fn init<R: Runtime>() -> TauriPlugin<R> {}
