//! fs_extra 1.3.0.

use crate::dir::{CopyOptions, TransitProcessResult, TransitState};
use std::path::Path;
#[blocking(fs)] pub fn copy_items<P, Q>(from: &[P], to: Q, options: &CopyOptions) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
pub struct TransitProcess { pub copied_bytes: u64, pub total_bytes: u64, pub file_bytes_copied: u64, pub file_total_bytes: u64, pub file_name: String, pub dir_name: String, pub state: TransitState }
impl Clone for TransitProcess {}
#[blocking(fs)] pub fn copy_items_with_progress<P, Q, F>(from: &[P], to: Q, options: &CopyOptions, progress_handler: F) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) -> TransitProcessResult { let a: TransitProcess; progress_handler(a); }
#[blocking(fs)] pub fn move_items<P, Q>(from_items: &[P], to: Q, options: &CopyOptions) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
#[blocking(fs)] pub fn move_items_with_progress<P, Q, F>(from_items: &[P], to: Q, options: &CopyOptions, progress_handler: F) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) -> TransitProcessResult { let a: TransitProcess; progress_handler(a); }
#[blocking(fs)] pub fn remove_items<P>(from_items: &[P]) -> crate::error::Result<()> where P: AsRef<Path> {}
pub mod dir {
    use std::collections::{HashMap, HashSet};
    use std::path::Path;
    use std::time::SystemTime;
    #[derive(Clone)] pub struct CopyOptions { pub overwrite: bool, pub skip_exist: bool, pub buffer_size: usize, pub copy_inside: bool, pub content_only: bool, pub depth: u64 }
    impl CopyOptions {
        pub fn new() -> CopyOptions {}
        pub fn overwrite(self, overwrite: bool) -> Self {}
        pub fn skip_exist(self, skip_exist: bool) -> Self {}
        pub fn buffer_size(self, buffer_size: usize) -> Self {}
        pub fn copy_inside(self, copy_inside: bool) -> Self {}
        pub fn content_only(self, content_only: bool) -> Self {}
        pub fn depth(self, depth: u64) -> Self {}
    }
    impl Default for CopyOptions {}
    #[derive(Clone, Default)] pub struct DirOptions { pub depth: u64 }
    impl DirOptions { pub fn new() -> DirOptions {} }
    pub struct DirContent { pub dir_size: u64, pub files: Vec<String>, pub directories: Vec<String> }
    pub struct TransitProcess { pub copied_bytes: u64, pub total_bytes: u64, pub file_bytes_copied: u64, pub file_total_bytes: u64, pub file_name: String, pub state: TransitState }
    impl Clone for TransitProcess {}
    #[derive(Clone)] pub enum TransitState { Normal, Exists, NoAccess }
    pub enum TransitProcessResult { Overwrite, OverwriteAll, Skip, SkipAll, Retry, Abort, ContinueOrAbort }
    #[derive(Clone)] pub enum DirEntryAttr { Name, Ext, FullName, Path, DosPath, FileSize, Size, IsDir, IsFile, Modified, Accessed, Created, BaseInfo }
    pub enum DirEntryValue { String(String), Boolean(bool), SystemTime(SystemTime), U64(u64) }
    pub struct LsResult { pub base: HashMap<DirEntryAttr, DirEntryValue>, pub items: Vec<HashMap<DirEntryAttr, DirEntryValue>> }
    #[blocking(fs)] pub fn get_details_entry<P>(path: P, config: &HashSet<DirEntryAttr>) -> crate::error::Result<HashMap<DirEntryAttr, DirEntryValue>> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn ls<P>(path: P, config: &HashSet<DirEntryAttr>) -> crate::error::Result<LsResult> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn create<P>(path: P, erase: bool) -> crate::error::Result<()> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn create_all<P>(path: P, erase: bool) -> crate::error::Result<()> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn copy<P, Q>(from: P, to: Q, options: &CopyOptions) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
    #[blocking(fs)] pub fn get_dir_content<P>(path: P) -> crate::error::Result<DirContent> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn get_dir_content2<P>(path: P, options: &DirOptions) -> crate::error::Result<DirContent> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn get_size<P>(path: P) -> crate::error::Result<u64> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn copy_with_progress<P, Q, F>(from: P, to: Q, options: &CopyOptions, progress_handler: F) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) -> TransitProcessResult { let a: TransitProcess; progress_handler(a); }
    #[blocking(fs)] pub fn move_dir<P, Q>(from: P, to: Q, options: &CopyOptions) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
    #[blocking(fs)] pub fn move_dir_with_progress<P, Q, F>(from: P, to: Q, options: &CopyOptions, progress_handler: F) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) -> TransitProcessResult { let a: TransitProcess; progress_handler(a); }
    #[blocking(fs)] pub fn remove<P: AsRef<Path>>(path: P) -> crate::error::Result<()> {}
}
pub mod error {
    use std::fmt;
    use std::error::Error as StdError;
    use std::ffi::OsString;
    use std::io::Error as IoError;
    use std::path::StripPrefixError;
    pub enum ErrorKind { NotFound, PermissionDenied, AlreadyExists, Interrupted, InvalidFolder, InvalidFile, InvalidFileName, InvalidPath, Io(IoError), StripPrefix(StripPrefixError), OsString(OsString), Other }
    pub type Result<T> = ::std::result::Result<T, Error>;
    pub struct Error { pub kind: ErrorKind }
    impl Error { pub fn new(kind: ErrorKind, message: &str) -> Error {} }
    impl fmt::Display for Error {}
    impl StdError for Error {}
    impl From<StripPrefixError> for Error {}
    impl From<OsString> for Error {}
    impl From<IoError> for Error {}
}
pub mod file {
    use std::path::Path;
    pub struct CopyOptions { pub overwrite: bool, pub skip_exist: bool, pub buffer_size: usize }
    impl CopyOptions {
        pub fn new() -> CopyOptions {}
        pub fn overwrite(self, overwrite: bool) -> Self {}
        pub fn skip_exist(self, skip_exist: bool) -> Self {}
        pub fn buffer_size(self, buffer_size: usize) -> Self {}
    }
    impl Default for CopyOptions {}
    pub struct TransitProcess { pub copied_bytes: u64, pub total_bytes: u64 }
    #[blocking(fs)] pub fn copy<P, Q>(from: P, to: Q, options: &CopyOptions) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
    #[blocking(fs)] pub fn copy_with_progress<P, Q, F>(from: P, to: Q, options: &CopyOptions, progress_handler: F) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) { let a: TransitProcess; progress_handler(a); }
    #[blocking(fs)] pub fn move_file<P, Q>(from: P, to: Q, options: &CopyOptions) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
    #[blocking(fs)] pub fn move_file_with_progress<P, Q, F>(from: P, to: Q, options: &CopyOptions, progress_handler: F) -> crate::error::Result<u64> where P: AsRef<Path>, Q: AsRef<Path>, F: FnMut(TransitProcess) { let a: TransitProcess; progress_handler(a); }
    #[blocking(fs)] pub fn remove<P>(path: P) -> crate::error::Result<()> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn read_to_string<P>(path: P) -> crate::error::Result<String> where P: AsRef<Path> {}
    #[blocking(fs)] pub fn write_all<P>(path: P, content: &str) -> crate::error::Result<()> where P: AsRef<Path> {}
}
