//! tauri-plugin-os 2.3.2. The version is `os_info`'s, which runs programs to tell it.

use tauri::Runtime;
use tauri::plugin::TauriPlugin;
pub use os_info::Version;
pub enum OsType { Linux, Windows, Macos, IOS, Android }
impl std::fmt::Display for OsType {}
pub fn platform() -> &'static str {}
#[blocking(process)] #[advice("ask once, in `setup` or in `spawn_blocking`")] pub fn version() -> Version {}
pub fn type_() -> OsType {}
pub fn family() -> &'static str {}
pub fn arch() -> &'static str {}
pub fn exe_extension() -> &'static str {}
pub fn locale() -> Option<String> {}
pub fn hostname() -> String {}
pub fn init<R: Runtime>() -> TauriPlugin<R> {}
