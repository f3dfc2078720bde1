//! tauri-plugin-clipboard-manager 2.3.2. As `arboard` does: what is read is asked of the program that holds the clipboard.

use std::borrow::Cow;
use tauri::image::Image;
use tauri::plugin::TauriPlugin;
use tauri::{Manager, Runtime};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Clipboard(String), Tauri(tauri::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub trait ClipboardExt<R: Runtime> {
    fn clipboard(&self) -> &Clipboard<R>;
}
impl<R: Runtime, T: Manager<R>> ClipboardExt<R> for T { fn clipboard(&self) -> &Clipboard<R> {} }
pub struct Clipboard<R: Runtime>;
impl<R: Runtime> Clipboard<R> {
    pub fn write_text<'a, T: Into<Cow<'a, str>>>(&self, text: T) -> Result<()> {}
    pub fn write_image(&self, image: &Image) -> Result<()> {}
    pub fn read_text(&self) -> Result<String> {}
    pub fn write_html<'a, T: Into<Cow<'a, str>>>(&self, html: T, alt_text: Option<T>) -> Result<()> {}
    pub fn clear(&self) -> Result<()> {}
    pub fn read_image(&self) -> Result<Image> {}
}
pub fn init<R: Runtime>() -> TauriPlugin<R> {}
