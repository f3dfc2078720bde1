//! rfd 0.16.1.

use std::future::Future;
use std::path::{Path, PathBuf};
#[derive(Clone, Default)] pub struct FileDialog;
impl FileDialog {
    pub fn new() -> Self {}
    pub fn add_filter(self, name: impl Into<String>, extensions: &[impl ToString]) -> Self {}
    pub fn set_directory<P: AsRef<Path>>(self, path: P) -> Self {}
    pub fn set_file_name(self, file_name: impl Into<String>) -> Self {}
    pub fn set_title(self, title: impl Into<String>) -> Self {}
    pub fn set_parent<W>(self, parent: &W) -> Self {}
    pub fn set_can_create_directories(self, can: bool) -> Self {}
    #[blocking(stdin)] #[advice("use `rfd::AsyncFileDialog`")] pub fn pick_file(self) -> Option<PathBuf> {}
    #[blocking(stdin)] #[advice("use `rfd::AsyncFileDialog`")] pub fn pick_files(self) -> Option<Vec<PathBuf>> {}
    #[blocking(stdin)] #[advice("use `rfd::AsyncFileDialog`")] pub fn pick_folder(self) -> Option<PathBuf> {}
    #[blocking(stdin)] #[advice("use `rfd::AsyncFileDialog`")] pub fn pick_folders(self) -> Option<Vec<PathBuf>> {}
    #[blocking(stdin)] #[advice("use `rfd::AsyncFileDialog`")] pub fn save_file(self) -> Option<PathBuf> {}
}
#[derive(Clone, Default)] pub struct AsyncFileDialog;
impl AsyncFileDialog {
    pub fn new() -> Self {}
    pub fn add_filter(self, name: impl Into<String>, extensions: &[impl ToString]) -> Self {}
    pub fn set_directory<P: AsRef<Path>>(self, path: P) -> Self {}
    pub fn set_file_name(self, file_name: impl Into<String>) -> Self {}
    pub fn set_title(self, title: impl Into<String>) -> Self {}
    pub fn set_parent<W>(self, parent: &W) -> Self {}
    pub fn set_can_create_directories(self, can: bool) -> Self {}
    pub fn pick_file(self) -> impl Future<Output = Option<FileHandle>> {}
    pub fn pick_files(self) -> impl Future<Output = Option<Vec<FileHandle>>> {}
    pub fn pick_folder(self) -> impl Future<Output = Option<FileHandle>> {}
    pub fn pick_folders(self) -> impl Future<Output = Option<Vec<FileHandle>>> {}
    pub fn save_file(self) -> impl Future<Output = Option<FileHandle>> {}
}
#[derive(Clone)] pub struct FileHandle;
impl FileHandle {
    pub fn file_name(&self) -> String {}
    pub fn path(&self) -> &Path {}
    pub async fn read(&self) -> Vec<u8> {}
    pub async fn write(&self, data: &[u8]) -> std::io::Result<()> {}
}
#[derive(Clone, Default)] pub struct MessageDialog;
impl MessageDialog {
    pub fn new() -> Self {}
    pub fn set_level(self, level: MessageLevel) -> Self {}
    pub fn set_title(self, text: impl Into<String>) -> Self {}
    pub fn set_description(self, text: impl Into<String>) -> Self {}
    pub fn set_buttons(self, btn: MessageButtons) -> Self {}
    pub fn set_parent<W>(self, parent: &W) -> Self {}
    #[blocking(stdin)] #[advice("use `rfd::AsyncMessageDialog`")] pub fn show(self) -> MessageDialogResult {}
}
#[derive(Clone, Default)] pub struct AsyncMessageDialog;
impl AsyncMessageDialog {
    pub fn new() -> Self {}
    pub fn set_level(self, level: MessageLevel) -> Self {}
    pub fn set_title(self, text: impl Into<String>) -> Self {}
    pub fn set_description(self, text: impl Into<String>) -> Self {}
    pub fn set_buttons(self, btn: MessageButtons) -> Self {}
    pub fn set_parent<W>(self, parent: &W) -> Self {}
    pub fn show(self) -> impl Future<Output = MessageDialogResult> {}
}
pub enum MessageLevel { Info, Warning, Error }
pub enum MessageButtons { Ok, OkCancel, YesNo, YesNoCancel, OkCustom(String), OkCancelCustom(String, String), YesNoCancelCustom(String, String, String) }
#[derive(Clone, Default)] pub enum MessageDialogResult { Yes, No, Ok, Cancel, Custom(String) }
