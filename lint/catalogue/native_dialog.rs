//! native_dialog 0.9.7, with the names that 0.7 has. It waits until the user has closed the dialog.

use std::path::{Path, PathBuf};
use std::{error, fmt};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Copy, Default)] pub enum MessageLevel { Info, Warning, Error }
#[derive(Clone, Copy, Default)] pub enum MessageType { Info, Warning, Error }
#[derive(Clone, Default)] pub struct DialogBuilder;
impl DialogBuilder {
    pub fn file() -> FileDialogBuilder {}
    pub fn message() -> MessageDialogBuilder {}
}
#[derive(Clone, Default)] pub struct FileDialogBuilder;
impl FileDialogBuilder {
    pub fn set_title(self, title: impl ToString) -> Self {}
    pub fn set_filename(self, filename: impl ToString) -> Self {}
    pub fn reset_filename(self) -> Self {}
    pub fn set_location<P: AsRef<Path> + ?Sized>(self, path: &P) -> Self {}
    pub fn reset_location(self) -> Self {}
    pub fn add_filter<T, U, V>(self, name: T, extensions: V) -> Self {}
    pub fn add_filters<I>(self, filters: I) -> Self {}
    pub fn reset_filters(self) -> Self {}
    pub fn set_owner<W>(self, window: &W) -> Self {}
    pub fn reset_owner(self) -> Self {}
    pub fn open_single_file(self) -> OpenSingleFile {}
    pub fn open_multiple_file(self) -> OpenMultipleFile {}
    pub fn open_single_dir(self) -> OpenSingleDir {}
    pub fn save_single_file(self) -> SaveSingleFile {}
}
#[derive(Clone, Default)] pub struct MessageDialogBuilder;
impl MessageDialogBuilder {
    pub fn set_title(self, title: impl ToString) -> Self {}
    pub fn set_text(self, text: impl ToString) -> Self {}
    pub fn set_level(self, level: MessageLevel) -> Self {}
    pub fn set_owner<W>(self, window: &W) -> Self {}
    pub fn reset_owner(self) -> Self {}
    pub fn alert(self) -> MessageAlert {}
    pub fn confirm(self) -> MessageConfirm {}
}
pub struct OpenSingleFile;
impl OpenSingleFile {
    #[blocking(stdin)] #[advice("use `spawn`")] pub fn show(self) -> Result<Option<PathBuf>> {}
    pub async fn spawn(self) -> Result<Option<PathBuf>> {}
}
pub struct OpenMultipleFile;
impl OpenMultipleFile {
    #[blocking(stdin)] #[advice("use `spawn`")] pub fn show(self) -> Result<Vec<PathBuf>> {}
    pub async fn spawn(self) -> Result<Vec<PathBuf>> {}
}
pub struct OpenSingleDir;
impl OpenSingleDir {
    #[blocking(stdin)] #[advice("use `spawn`")] pub fn show(self) -> Result<Option<PathBuf>> {}
    pub async fn spawn(self) -> Result<Option<PathBuf>> {}
}
pub struct SaveSingleFile;
impl SaveSingleFile {
    #[blocking(stdin)] #[advice("use `spawn`")] pub fn show(self) -> Result<Option<PathBuf>> {}
    pub async fn spawn(self) -> Result<Option<PathBuf>> {}
}
pub struct MessageAlert;
impl MessageAlert {
    #[blocking(stdin)] #[advice("use `spawn`")] pub fn show(self) -> Result<()> {}
    pub async fn spawn(self) -> Result<()> {}
}
pub struct MessageConfirm;
impl MessageConfirm {
    #[blocking(stdin)] #[advice("use `spawn`")] pub fn show(self) -> Result<bool> {}
    pub async fn spawn(self) -> Result<bool> {}
}
#[derive(Clone, Default)] pub struct FileDialog;
impl FileDialog {
    pub fn new() -> Self {}
    pub fn set_title(self, title: &str) -> Self {}
    pub fn set_filename(self, filename: &str) -> Self {}
    pub fn reset_filename(self) -> Self {}
    pub fn set_location<P: AsRef<Path> + ?Sized>(self, path: &P) -> Self {}
    pub fn reset_location(self) -> Self {}
    pub fn add_filter(self, description: &str, extensions: &[&str]) -> Self {}
    pub fn remove_all_filters(self) -> Self {}
    pub fn set_owner<W>(self, window: &W) -> Self {}
    pub fn reset_owner(self) -> Self {}
    #[blocking(stdin)] pub fn show_open_single_file(self) -> Result<Option<PathBuf>> {}
    #[blocking(stdin)] pub fn show_open_multiple_file(self) -> Result<Vec<PathBuf>> {}
    #[blocking(stdin)] pub fn show_open_single_dir(self) -> Result<Option<PathBuf>> {}
    #[blocking(stdin)] pub fn show_save_single_file(self) -> Result<Option<PathBuf>> {}
}
#[derive(Clone, Default)] pub struct MessageDialog;
impl MessageDialog {
    pub fn new() -> Self {}
    pub fn set_title(self, title: &str) -> Self {}
    pub fn set_text(self, text: &str) -> Self {}
    pub fn set_type(self, typ: MessageType) -> Self {}
    pub fn set_owner<W>(self, window: &W) -> Self {}
    pub fn reset_owner(self) -> Self {}
    #[blocking(stdin)] pub fn show_alert(self) -> Result<()> {}
    #[blocking(stdin)] pub fn show_confirm(self) -> Result<bool> {}
}
