//! unrar 0.5.8.

use error::UnrarError;
use std::fmt;
use std::path::{Path, PathBuf};
pub use error::UnrarResult;
pub mod error {
    use std::{error, fmt};
    pub struct UnrarError;
    impl error::Error for UnrarError {}
    impl fmt::Display for UnrarError {}
    pub type UnrarResult<T> = Result<T, UnrarError>;
}
pub struct Archive;
pub type Glob = PathBuf;
impl Archive {
    pub fn new<T>(file: &T) -> Self where T: AsRef<Path> {}
    pub fn with_password<F, Pw>(file: &F, password: &Pw) -> Self where F: AsRef<Path>, Pw: AsRef<[u8]> {}
    pub fn filename(&self) -> &Path {}
    pub fn set_comments(&mut self, comments: &mut Vec<u8>) {}
    pub fn is_archive(&self) -> bool {}
    pub fn is_multipart(&self) -> bool {}
    pub fn all_parts_option(&self) -> Option<Glob> {}
    pub fn all_parts(&self) -> Glob {}
    pub fn nth_part(&self, n: i32) -> Option<PathBuf> {}
    pub fn first_part_option(&self) -> Option<PathBuf> {}
    pub fn first_part(&self) -> PathBuf {}
    pub fn as_first_part(self) -> Self {}
    #[blocking(fs)] pub fn open_for_processing(self) -> UnrarResult<OpenArchive<Process, CursorBeforeHeader>> {}
    #[blocking(fs)] pub fn open_for_listing(self) -> UnrarResult<OpenArchive<List, CursorBeforeHeader>> {}
    #[blocking(fs)] pub fn open_for_listing_split(self) -> UnrarResult<OpenArchive<ListSplit, CursorBeforeHeader>> {}
}
#[derive(Clone, Copy)] pub enum VolumeInfo { None, First, Subsequent }
pub struct OpenArchive<M: OpenMode, C: Cursor>;
pub struct CursorBeforeHeader;
pub struct CursorBeforeFile;
pub trait Cursor {}
impl Cursor for CursorBeforeHeader {}
impl Cursor for CursorBeforeFile {}
pub struct Process;
pub struct List;
pub struct ListSplit;
pub trait OpenMode {}
impl OpenMode for Process {}
impl OpenMode for List {}
impl OpenMode for ListSplit {}
impl<Mode: OpenMode, C: Cursor> OpenArchive<Mode, C> {
    pub fn is_locked(&self) -> bool {}
    pub fn has_encrypted_headers(&self) -> bool {}
    pub fn has_recovery_record(&self) -> bool {}
    pub fn has_comment(&self) -> bool {}
    pub fn is_solid(&self) -> bool {}
    pub fn volume_info(&self) -> VolumeInfo {}
    pub fn force_heal(&mut self) {}
}
impl<Mode: OpenMode> OpenArchive<Mode, CursorBeforeHeader> { #[blocking(fs)] pub fn read_header(self) -> UnrarResult<Option<OpenArchive<Mode, CursorBeforeFile>>> {} }
impl Iterator for OpenArchive<List, CursorBeforeHeader> {
    type Item = Result<FileHeader, UnrarError>;
    #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
}
impl Iterator for OpenArchive<ListSplit, CursorBeforeHeader> {
    type Item = Result<FileHeader, UnrarError>;
    #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<M: OpenMode> OpenArchive<M, CursorBeforeFile> {
    pub fn entry(&self) -> &FileHeader {}
    #[blocking(fs)] pub fn skip(self) -> UnrarResult<OpenArchive<M, CursorBeforeHeader>> {}
}
impl OpenArchive<Process, CursorBeforeFile> {
    #[blocking(fs)] pub fn read(self) -> UnrarResult<(Vec<u8>, OpenArchive<Process, CursorBeforeHeader>)> {}
    #[blocking(fs)] pub fn test(self) -> UnrarResult<OpenArchive<Process, CursorBeforeHeader>> {}
    #[blocking(fs)] pub fn extract(self) -> UnrarResult<OpenArchive<Process, CursorBeforeHeader>> {}
    #[blocking(fs)] pub fn extract_with_base<P: AsRef<Path>>(self, base: P) -> UnrarResult<OpenArchive<Process, CursorBeforeHeader>> {}
    #[blocking(fs)] pub fn extract_to<P: AsRef<Path>>(self, file: P) -> UnrarResult<OpenArchive<Process, CursorBeforeHeader>> {}
}
pub struct FileHeader { pub filename: PathBuf, pub unpacked_size: u64, pub file_crc: u32, pub file_time: u32, pub method: u32, pub file_attr: u32 }
impl FileHeader {
    pub fn is_split(&self) -> bool {}
    pub fn is_split_after(&self) -> bool {}
    pub fn is_split_before(&self) -> bool {}
    pub fn is_directory(&self) -> bool {}
    pub fn is_encrypted(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
}
impl fmt::Display for FileHeader {}
