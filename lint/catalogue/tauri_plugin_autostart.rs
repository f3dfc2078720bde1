//! tauri-plugin-autostart 2.5.1. As `auto_launch` does: files are written, or `osascript` is run.

use tauri::plugin::TauriPlugin;
use tauri::{Manager, Runtime, State};
type Result<T> = std::result::Result<T, Error>;
#[derive(Debug, Default, Clone, Copy)] pub enum MacosLauncher { LaunchAgent, AppleScript }
#[derive(Debug)] pub enum Error { Io(std::io::Error), Anyhow(String) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct AutoLaunchManager;
impl AutoLaunchManager {
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn enable(&self) -> Result<()> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn disable(&self) -> Result<()> {}
    #[blocking(stat)] pub fn is_enabled(&self) -> Result<bool> {}
}
pub trait ManagerExt<R: Runtime> {
    fn autolaunch(&self) -> State<AutoLaunchManager>;
}
impl<R: Runtime, T: Manager<R>> ManagerExt<R> for T { fn autolaunch(&self) -> State<AutoLaunchManager> {} }
#[derive(Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn arg<S: Into<String>>(self, arg: S) -> Self {}
    pub fn args<I, S>(self, args: I) -> Self where I: IntoIterator<Item = S>, S: Into<String> {}
    pub fn macos_launcher(self, macos_launcher: MacosLauncher) -> Self {}
    pub fn app_name<S: Into<String>>(self, app_name: S) -> Self {}
    pub fn build<R: Runtime>(self) -> TauriPlugin<R> {}
}
pub fn init<R: Runtime>(macos_launcher: MacosLauncher, args: Option<Vec<&str>>) -> TauriPlugin<R> {}
