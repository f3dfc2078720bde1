//! tauri_plugin_dialog 2.8.4.

use std::path::{Path, PathBuf};
use tauri::{Manager, Runtime};
pub enum PickerMode { Document, Media, Image, Video }
pub enum MessageDialogKind { Info, Warning, Error }
pub enum MessageDialogButtons { Ok, OkCancel, YesNo, YesNoCancel, OkCustom(String), OkCancelCustom(String, String), YesNoCancelCustom(String, String, String) }
pub enum MessageDialogResult { Yes, No, Ok, Cancel, Custom(String) }
#[derive(Clone)] pub enum FilePath { Url(url::Url), Path(PathBuf) }
impl FilePath {
    pub fn into_path(self) -> std::result::Result<PathBuf, Error> {}
    pub fn as_path(&self) -> Option<&Path> {}
    pub fn simplified(self) -> Self {}
}
impl std::fmt::Display for FilePath {}
pub trait DialogExt<R: Runtime> {
    fn dialog(&self) -> &Dialog<R>;
}
impl<R: Runtime, T: Manager<R>> DialogExt<R> for T { fn dialog(&self) -> &Dialog<R> {} }
pub struct Dialog<R>;
impl<R: Runtime> Dialog<R> {
    pub fn message(&self, message: impl Into<String>) -> MessageDialogBuilder<R> {}
    pub fn file(&self) -> FileDialogBuilder<R> {}
}
pub struct MessageDialogBuilder<R>;
impl<R: Runtime> MessageDialogBuilder<R> {
    pub fn new(dialog: Dialog<R>, title: impl Into<String>, message: impl Into<String>) -> Self {}
    pub fn title(self, title: impl Into<String>) -> Self {}
    pub fn parent<W>(self, parent: &W) -> Self {}
    pub fn buttons(self, buttons: MessageDialogButtons) -> Self {}
    pub fn kind(self, kind: MessageDialogKind) -> Self {}
    pub fn show<F: FnOnce(bool)>(self, f: F) {}
    pub fn show_with_result<F: FnOnce(MessageDialogResult)>(self, f: F) {}
    #[blocking(stdin)] #[advice("use `show` with a callback that sends the answer")] pub fn blocking_show(self) -> bool {}
    #[blocking(stdin)] #[advice("use `show_with_result` with a callback that sends the answer")] pub fn blocking_show_with_result(self) -> MessageDialogResult {}
}
pub struct FileDialogBuilder<R>;
impl<R: Runtime> FileDialogBuilder<R> {
    pub fn new(dialog: Dialog<R>) -> Self {}
    pub fn add_filter(self, name: impl Into<String>, extensions: &[&str]) -> Self {}
    pub fn set_directory<P: AsRef<Path>>(self, directory: P) -> Self {}
    pub fn set_file_name(self, file_name: impl Into<String>) -> Self {}
    pub fn set_parent<W>(self, parent: &W) -> Self {}
    pub fn set_title(self, title: impl Into<String>) -> Self {}
    pub fn set_can_create_directories(self, can: bool) -> Self {}
    pub fn set_picker_mode(self, mode: PickerMode) -> Self {}
    pub fn pick_file<F: FnOnce(Option<FilePath>)>(self, f: F) {}
    pub fn pick_files<F: FnOnce(Option<Vec<FilePath>>)>(self, f: F) {}
    pub fn pick_folder<F: FnOnce(Option<FilePath>)>(self, f: F) {}
    pub fn pick_folders<F: FnOnce(Option<Vec<FilePath>>)>(self, f: F) {}
    pub fn save_file<F: FnOnce(Option<FilePath>)>(self, f: F) {}
    #[blocking(stdin)] #[advice("use `pick_file` with a callback that sends the answer")] pub fn blocking_pick_file(self) -> Option<FilePath> {}
    #[blocking(stdin)] #[advice("use `pick_files` with a callback that sends the answer")] pub fn blocking_pick_files(self) -> Option<Vec<FilePath>> {}
    #[blocking(stdin)] #[advice("use `pick_folder` with a callback that sends the answer")] pub fn blocking_pick_folder(self) -> Option<FilePath> {}
    #[blocking(stdin)] #[advice("use `pick_folders` with a callback that sends the answer")] pub fn blocking_pick_folders(self) -> Option<Vec<FilePath>> {}
    #[blocking(stdin)] #[advice("use `save_file` with a callback that sends the answer")] pub fn blocking_save_file(self) -> Option<FilePath> {}
}
