//! tauri-plugin-notification 2.3.3. A task shows what is to be shown.

use tauri::plugin::{PermissionState, TauriPlugin};
use tauri::{Manager, Runtime};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Io(std::io::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug)] pub struct NotificationBuilder<R: Runtime>;
impl<R: Runtime> NotificationBuilder<R> {
    pub fn id(self, id: i32) -> Self {}
    pub fn channel_id(self, id: impl Into<String>) -> Self {}
    pub fn title(self, title: impl Into<String>) -> Self {}
    pub fn body(self, body: impl Into<String>) -> Self {}
    pub fn large_body(self, large_body: impl Into<String>) -> Self {}
    pub fn summary(self, summary: impl Into<String>) -> Self {}
    pub fn action_type_id(self, action_type_id: impl Into<String>) -> Self {}
    pub fn group(self, group: impl Into<String>) -> Self {}
    pub fn group_summary(self) -> Self {}
    pub fn sound(self, sound: impl Into<String>) -> Self {}
    pub fn inbox_line(self, line: impl Into<String>) -> Self {}
    pub fn icon(self, icon: impl Into<String>) -> Self {}
    pub fn large_icon(self, large_icon: impl Into<String>) -> Self {}
    pub fn icon_color(self, icon_color: impl Into<String>) -> Self {}
    pub fn extra(self, key: impl Into<String>, value: impl serde::Serialize) -> Self {}
    pub fn ongoing(self) -> Self {}
    pub fn auto_cancel(self) -> Self {}
    pub fn silent(self) -> Self {}
    pub fn show(self) -> Result<()> {}
}
pub struct Notification<R: Runtime>;
impl<R: Runtime> Notification<R> {
    pub fn builder(&self) -> NotificationBuilder<R> {}
    pub fn request_permission(&self) -> Result<PermissionState> {}
    pub fn permission_state(&self) -> Result<PermissionState> {}
}
pub trait NotificationExt<R: Runtime> {
    fn notification(&self) -> &Notification<R>;
}
impl<R: Runtime, T: Manager<R>> NotificationExt<R> for T { fn notification(&self) -> &Notification<R> {} }
pub fn init<R: Runtime>() -> TauriPlugin<R> {}
