//! notify-rust 4.19.0.

pub type Result<T> = std::result::Result<T, error::Error>;
pub mod error {
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
#[derive(Clone, Debug)] pub struct Notification { pub appname: String, pub summary: String, pub body: String, pub icon: String }
impl Default for Notification {}
impl Notification {
    pub fn at_bus(sub_bus: &str) -> Notification {}
    pub async fn show_async_at_bus(&self, sub_bus: &str) -> Result<NotificationHandle> {}
    pub fn image_data(&mut self, image: Image) -> &mut Notification {}
    pub fn image_path(&mut self, path: &str) -> &mut Notification {}
    pub fn app_id(&mut self, app_id: &str) -> &mut Notification {}
    pub fn image<T: AsRef<std::path::Path> + Sized>(&mut self, path: T) -> Result<&mut Notification> {}
    pub fn sound_name(&mut self, name: &str) -> &mut Notification {}
    pub fn hint(&mut self, hint: Hint) -> &mut Notification {}
    pub fn timeout<T: Into<Timeout>>(&mut self, timeout: T) -> &mut Notification {}
    pub fn urgency(&mut self, urgency: Urgency) -> &mut Notification {}
    pub fn actions(&mut self, actions: Vec<String>) -> &mut Notification {}
    pub fn new() -> Notification {}
    pub fn appname(&mut self, appname: &str) -> &mut Notification {}
    pub fn summary(&mut self, summary: &str) -> &mut Notification {}
    pub fn subtitle(&mut self, subtitle: &str) -> &mut Notification {}
    pub fn body(&mut self, body: &str) -> &mut Notification {}
    pub fn icon(&mut self, icon: &str) -> &mut Notification {}
    pub fn auto_icon(&mut self) -> &mut Notification {}
    pub fn action(&mut self, identifier: &str, label: &str) -> &mut Notification {}
    pub fn id(&mut self, id: u32) -> &mut Notification {}
    pub fn finalize(&self) -> Notification {}
    #[blocking(net)] #[advice("use `show_async`")] pub fn show(&self) -> Result<NotificationHandle> {}
    pub async fn show_async(&self) -> Result<NotificationHandle> {}
}
pub struct NotificationHandle;
impl NotificationHandle {
    #[blocking(net)] pub fn wait_for_action<F: FnOnce(&str)>(self, invocation_closure: F) { invocation_closure(""); }
    #[blocking(net)] pub fn close(self) {}
    pub fn id(&self) -> u32 {}
}
