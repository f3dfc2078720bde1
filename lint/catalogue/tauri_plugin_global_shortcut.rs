//! tauri-plugin-global-shortcut 2.3.2. What registers is done on the main thread, and waited for.

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Runtime};
pub use global_hotkey::GlobalHotKeyEvent as ShortcutEvent;
pub use global_hotkey::HotKeyState as ShortcutState;
pub use global_hotkey::hotkey::{Code, HotKey as Shortcut, Modifiers};
#[derive(Debug)] pub enum Error { GlobalHotkey(String), RecvError(std::sync::mpsc::RecvError), Tauri(tauri::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
type Result<T> = std::result::Result<T, Error>;
pub struct ShortcutWrapper(Shortcut);
impl From<Shortcut> for ShortcutWrapper {}
impl TryFrom<&str> for ShortcutWrapper { type Error = global_hotkey::hotkey::HotKeyParseError; }
pub trait GlobalShortcutExt<R: Runtime> {
    fn global_shortcut(&self) -> &GlobalShortcut<R>;
}
impl<R: Runtime, T: Manager<R>> GlobalShortcutExt<R> for T { fn global_shortcut(&self) -> &GlobalShortcut<R> {} }
pub struct GlobalShortcut<R: Runtime>;
impl<R: Runtime> GlobalShortcut<R> {
    #[blocking(channel)] #[advice("call it in `spawn_blocking`: it waits for the main thread")] pub fn register<S>(&self, shortcut: S) -> Result<()> where S: TryInto<ShortcutWrapper> {}
    #[blocking(channel)] #[advice("call it in `spawn_blocking`: it waits for the main thread")] pub fn on_shortcut<S, F>(&self, shortcut: S, handler: F) -> Result<()> where S: TryInto<ShortcutWrapper>, F: Fn(&AppHandle<R>, &Shortcut, ShortcutEvent) {}
    #[blocking(channel)] #[advice("call it in `spawn_blocking`: it waits for the main thread")] pub fn register_multiple<S, T>(&self, shortcuts: S) -> Result<()> where S: IntoIterator<Item = T>, T: TryInto<ShortcutWrapper> {}
    #[blocking(channel)] #[advice("call it in `spawn_blocking`: it waits for the main thread")] pub fn on_shortcuts<S, T, F>(&self, shortcuts: S, handler: F) -> Result<()> where S: IntoIterator<Item = T>, T: TryInto<ShortcutWrapper>, F: Fn(&AppHandle<R>, &Shortcut, ShortcutEvent) {}
    #[blocking(channel)] #[advice("call it in `spawn_blocking`: it waits for the main thread")] pub fn unregister<S: TryInto<ShortcutWrapper>>(&self, shortcut: S) -> Result<()> {}
    #[blocking(channel)] #[advice("call it in `spawn_blocking`: it waits for the main thread")] pub fn unregister_multiple<T: TryInto<ShortcutWrapper>, S: IntoIterator<Item = T>>(&self, shortcuts: S) -> Result<()> {}
    #[blocking(channel)] #[advice("call it in `spawn_blocking`: it waits for the main thread")] pub fn unregister_all(&self) -> Result<()> {}
    pub fn is_registered<S: TryInto<ShortcutWrapper>>(&self, shortcut: S) -> bool {}
}
/// What is given to it is called by the event loop, on the main thread.
pub struct Builder<R: Runtime>;
impl<R: Runtime> Default for Builder<R> {}
impl<R: Runtime> Builder<R> {
    pub fn new() -> Self {}
    pub fn with_shortcut<T>(self, shortcut: T) -> Result<Self> where T: TryInto<ShortcutWrapper> {}
    pub fn with_shortcuts<S, T>(self, shortcuts: S) -> Result<Self> where S: IntoIterator<Item = T>, T: TryInto<ShortcutWrapper> {}
    pub fn with_handler<F: Fn(&AppHandle<R>, &Shortcut, ShortcutEvent)>(self, handler: F) -> Self {}
    pub fn build(self) -> TauriPlugin<R> {}
}
