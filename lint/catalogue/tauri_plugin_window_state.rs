//! tauri-plugin-window-state 2.4.1. States are read once, at start; what restores one takes it from memory.

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Runtime, WebviewWindow, Window};
pub const DEFAULT_FILENAME: &str = ".window-state.json";
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Io(std::io::Error), Tauri(tauri::Error), SerdeJson(serde_json::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug, Default)] pub struct StateFlags;
impl StateFlags {
    pub const SIZE: Self = _;
    pub const POSITION: Self = _;
    pub const MAXIMIZED: Self = _;
    pub const VISIBLE: Self = _;
    pub const DECORATIONS: Self = _;
    pub const FULLSCREEN: Self = _;
    pub fn all() -> Self {}
    pub fn empty() -> Self {}
    pub fn contains(&self, other: Self) -> bool {}
}
impl std::ops::BitOr for StateFlags { type Output = Self; fn bitor(self, other: Self) -> Self {} }
pub trait AppHandleExt {
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn save_window_state(&self, flags: StateFlags) -> Result<()>;
    fn filename(&self) -> String;
}
impl<R: Runtime> AppHandleExt for AppHandle<R> {
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn save_window_state(&self, flags: StateFlags) -> Result<()> {}
    fn filename(&self) -> String {}
}
pub trait WindowExt { fn restore_state(&self, flags: StateFlags) -> tauri::Result<()>; }
impl<R: Runtime> WindowExt for WebviewWindow<R> { fn restore_state(&self, flags: StateFlags) -> tauri::Result<()> {} }
impl<R: Runtime> WindowExt for Window<R> { fn restore_state(&self, flags: StateFlags) -> tauri::Result<()> {} }
#[derive(Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn with_state_flags(self, flags: StateFlags) -> Self {}
    pub fn with_filename(self, filename: impl Into<String>) -> Self {}
    pub fn with_denylist(self, denylist: &[&str]) -> Self {}
    pub fn with_filter<F>(self, filter_callback: F) -> Self where F: Fn(&str) -> bool {}
    pub fn skip_initial_state(self, label: &str) -> Self {}
    pub fn map_label<F>(self, map_fn: F) -> Self where F: Fn(&str) -> &str {}
    pub fn build<R: Runtime>(self) -> TauriPlugin<R> {}
}
