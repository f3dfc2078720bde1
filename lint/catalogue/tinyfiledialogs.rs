//! tinyfiledialogs 3.9.1. It waits until the user has closed the dialog.

#[derive(Clone, Copy)] pub enum MessageBoxIcon { Info, Warning, Error, Question }
#[derive(Clone, Copy, PartialEq, Eq)] pub enum OkCancel { Cancel, Ok }
#[derive(Clone, Copy, PartialEq, Eq)] pub enum YesNo { No, Yes }
pub enum DefaultColorValue<'a> { Hex(&'a str), RGB(&'a [u8; 3]) }
#[blocking(stdin)] pub fn message_box_ok(title: &str, message: &str, icon: MessageBoxIcon) {}
#[blocking(stdin)] pub fn message_box_ok_cancel(title: &str, message: &str, icon: MessageBoxIcon, default: OkCancel) -> OkCancel {}
#[blocking(stdin)] pub fn message_box_yes_no(title: &str, message: &str, icon: MessageBoxIcon, default: YesNo) -> YesNo {}
#[blocking(stdin)] pub fn input_box(title: &str, message: &str, default: &str) -> Option<String> {}
#[blocking(stdin)] pub fn password_box(title: &str, message: &str) -> Option<String> {}
#[blocking(stdin)] pub fn save_file_dialog_with_filter(title: &str, path: &str, filter_patterns: &[&str], description: &str) -> Option<String> {}
#[blocking(stdin)] pub fn save_file_dialog(title: &str, path: &str) -> Option<String> {}
#[blocking(stdin)] pub fn open_file_dialog(title: &str, path: &str, filter: Option<(&[&str], &str)>) -> Option<String> {}
#[blocking(stdin)] pub fn open_file_dialog_multi(title: &str, path: &str, filter: Option<(&[&str], &str)>) -> Option<Vec<String>> {}
#[blocking(stdin)] pub fn select_folder_dialog(title: &str, path: &str) -> Option<String> {}
#[blocking(stdin)] pub fn color_chooser_dialog(title: &str, default: DefaultColorValue) -> Option<(String, [u8; 3])> {}
