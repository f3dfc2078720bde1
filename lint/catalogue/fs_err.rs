//! fs_err 3.3.2.

use crate::os::unix::fs::{FileExt, OpenOptionsExt};
use std::{fs, io};
use std::ffi::OsString;
use std::io::{Read, Seek, Write};
use std::os::unix::fs::DirEntryExt;
use std::os::unix::io::{AsRawFd, IntoRawFd};
use std::path::{Path, PathBuf};
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn copy<P, Q>(from: P, to: Q) -> io::Result<u64> where P: AsRef<Path>, Q: AsRef<Path> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn create_dir<P>(path: P) -> io::Result<()> where P: AsRef<Path> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn create_dir_all<P>(path: P) -> io::Result<()> where P: AsRef<Path> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn remove_dir<P>(path: P) -> io::Result<()> where P: AsRef<Path> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn remove_dir_all<P>(path: P) -> io::Result<()> where P: AsRef<Path> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn remove_file<P>(path: P) -> io::Result<()> where P: AsRef<Path> {}
#[blocking(stat)] #[advice("use `fs_err::tokio`")] pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<fs::Metadata> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
#[blocking(stat)] #[advice("use `fs_err::tokio`")] pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<fs::Metadata> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn set_permissions<P: AsRef<Path>>(path: P, perm: fs::Permissions) -> io::Result<()> {}
#[blocking(fs)] #[advice("use `fs_err::tokio`")] pub fn read_dir<P: Into<PathBuf>>(path: P) -> io::Result<ReadDir> {}
pub struct ReadDir;
impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;
    #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> PathBuf {}
    #[blocking(stat)] pub fn metadata(&self) -> io::Result<fs::Metadata> {}
    #[blocking(stat)] pub fn file_type(&self) -> io::Result<fs::FileType> {}
    pub fn file_name(&self) -> OsString {}
}
impl DirEntryExt for DirEntry { fn ino(&self) -> u64 {} }
pub struct File;
impl File {
    #[blocking(fs)] #[advice("use `fs_err::tokio::File`")] pub fn open<P>(path: P) -> Result<Self, io::Error> where P: Into<PathBuf> {}
    #[blocking(fs)] #[advice("use `fs_err::tokio::File`")] pub fn create<P>(path: P) -> Result<Self, io::Error> where P: Into<PathBuf> {}
    #[blocking(fs)] #[advice("use `fs_err::tokio::File`")] pub fn create_new<P>(path: P) -> Result<Self, io::Error> where P: Into<PathBuf> {}
    pub fn options() -> OpenOptions {}
    #[blocking(fs)] #[advice("use `fs_err::tokio::File`")] pub fn sync_all(&self) -> Result<(), io::Error> {}
    #[blocking(fs)] #[advice("use `fs_err::tokio::File`")] pub fn sync_data(&self) -> Result<(), io::Error> {}
    #[blocking(fs)] #[advice("use `fs_err::tokio::File`")] pub fn set_len(&self, size: u64) -> Result<(), io::Error> {}
    #[blocking(stat)] pub fn metadata(&self) -> Result<fs::Metadata, io::Error> {}
    pub fn try_clone(&self) -> Result<Self, io::Error> {}
    #[blocking(fs)] #[advice("use `fs_err::tokio::File`")] pub fn set_permissions(&self, perm: fs::Permissions) -> Result<(), io::Error> {}
    pub fn from_parts<P>(file: fs::File, path: P) -> Self where P: Into<PathBuf> {}
    pub fn into_parts(self) -> (fs::File, PathBuf) {}
    pub fn into_file(self) -> fs::File {}
    pub fn into_path(self) -> PathBuf {}
    pub fn file(&self) -> &fs::File {}
    pub fn file_mut(&mut self) -> &mut fs::File {}
    pub fn path(&self) -> &Path {}
    #[blocking(fs)] pub fn from_options<P>(path: P, options: &fs::OpenOptions) -> Result<Self, io::Error> where P: Into<PathBuf> {}
    #[blocking(fs)] #[advice("wait for the lock on a blocking thread, or use `try_lock`")] pub fn lock(&self) -> Result<(), io::Error> {}
    #[blocking(fs)] #[advice("wait for the lock on a blocking thread, or use `try_lock_shared`")] pub fn lock_shared(&self) -> Result<(), io::Error> {}
    pub fn try_lock(&self) -> Result<(), fs::TryLockError> {}
    pub fn try_lock_shared(&self) -> Result<(), fs::TryLockError> {}
    pub fn unlock(&self) -> Result<(), io::Error> {}
    #[blocking(fs)] pub fn set_times(&self, times: fs::FileTimes) -> Result<(), io::Error> {}
    #[blocking(fs)] pub fn set_modified(&self, time: std::time::SystemTime) -> Result<(), io::Error> {}
}
impl Read for File { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Read for &File { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Seek for File { #[blocking(fs)] fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {} }
impl Seek for &File { #[blocking(fs)] fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {} }
impl Write for File {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
impl Write for &File {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
impl AsRawFd for File {}
impl IntoRawFd for File {}
impl FileExt for File {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {}
    fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> {}
    fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize> {}
    fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> {}
}
#[derive(Clone)] pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> Self {}
    pub fn read(&mut self, read: bool) -> &mut Self {}
    pub fn write(&mut self, write: bool) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
    pub fn create(&mut self, create: bool) -> &mut Self {}
    pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
    #[blocking(fs)] pub fn open<P>(&self, path: P) -> io::Result<File> where P: Into<PathBuf> {}
    pub fn from_options(options: fs::OpenOptions) -> Self {}
    pub fn options(&self) -> &fs::OpenOptions {}
    pub fn options_mut(&mut self) -> &mut fs::OpenOptions {}
}
impl OpenOptionsExt for OpenOptions {
    fn mode(&mut self, mode: u32) -> &mut Self {}
    fn custom_flags(&mut self, flags: i32) -> &mut Self {}
}
pub trait PathExt {
    #[blocking(stat)] fn fs_err_metadata(&self) -> io::Result<fs::Metadata>;
    #[blocking(stat)] fn fs_err_symlink_metadata(&self) -> io::Result<fs::Metadata>;
    #[blocking(fs)] fn fs_err_canonicalize(&self) -> io::Result<PathBuf>;
    #[blocking(fs)] fn fs_err_read_link(&self) -> io::Result<PathBuf>;
    #[blocking(fs)] fn fs_err_read_dir(&self) -> io::Result<ReadDir>;
}
impl PathExt for Path {
    #[blocking(stat)] fn fs_err_metadata(&self) -> io::Result<fs::Metadata> {}
    #[blocking(stat)] fn fs_err_symlink_metadata(&self) -> io::Result<fs::Metadata> {}
    #[blocking(fs)] fn fs_err_canonicalize(&self) -> io::Result<PathBuf> {}
    #[blocking(fs)] fn fs_err_read_link(&self) -> io::Result<PathBuf> {}
    #[blocking(fs)] fn fs_err_read_dir(&self) -> io::Result<ReadDir> {}
}
pub mod os {
    pub mod unix {
        pub mod fs {
            use std::io;
            use std::path::Path;
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }
            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
        }
    }
}
pub mod tokio {
    use std::fs;
    use std::ffi::OsString;
    use std::fs::{FileType, Metadata, Permissions};
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    use tokio::io;
    use tokio::fs::{File as TokioFile, OpenOptions as TokioOpenOptions};
    use tokio::io::{AsyncRead, AsyncSeek, AsyncWrite};
    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64, io::Error> {}
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool> {}
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {}
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()> {}
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}
    #[derive(Default)] pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> Self {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub async fn create(&self, path: impl AsRef<Path>) -> std::io::Result<()> {}
        pub fn mode(&mut self, mode: u32) -> &mut Self {}
    }
    pub struct File;
    impl File {
        pub async fn open(path: impl Into<PathBuf>) -> std::io::Result<File> {}
        pub async fn create(path: impl Into<PathBuf>) -> std::io::Result<File> {}
        pub async fn create_new(path: impl Into<PathBuf>) -> Result<Self, std::io::Error> {}
        pub fn options() -> OpenOptions {}
        pub fn from_std(std: crate::File) -> File {}
        pub async fn sync_all(&self) -> std::io::Result<()> {}
        pub async fn sync_data(&self) -> std::io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> std::io::Result<()> {}
        pub async fn metadata(&self) -> std::io::Result<Metadata> {}
        pub async fn try_clone(&self) -> std::io::Result<File> {}
        pub async fn into_std(self) -> crate::File {}
        pub fn try_into_std(self) -> Result<crate::File, File> {}
        pub async fn set_permissions(&self, perm: Permissions) -> std::io::Result<()> {}
        pub fn from_parts<P>(file: TokioFile, path: P) -> Self where P: Into<PathBuf> {}
        pub fn into_parts(self) -> (TokioFile, PathBuf) {}
        pub fn file(&self) -> &TokioFile {}
        pub fn file_mut(&mut self) -> &mut TokioFile {}
        pub fn path(&self) -> &Path {}
    }
    impl From<crate::File> for File {}
    impl std::os::unix::io::AsRawFd for File {}
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
    #[derive(Clone, Default)] pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub async fn open(&self, path: impl AsRef<Path>) -> std::io::Result<File> {}
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
    }
    impl From<fs::OpenOptions> for OpenOptions {}
    impl From<TokioOpenOptions> for OpenOptions {}
    pub async fn read_dir(path: impl AsRef<Path>) -> std::io::Result<ReadDir> {}
    pub struct ReadDir;
    impl ReadDir {
        pub async fn next_entry(&mut self) -> std::io::Result<Option<DirEntry>> {}
        pub fn poll_next_entry(&mut self, cx: &mut Context) -> Poll<std::io::Result<Option<DirEntry>>> {}
    }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> OsString {}
        pub async fn metadata(&self) -> std::io::Result<Metadata> {}
        pub async fn file_type(&self) -> std::io::Result<FileType> {}
        pub fn ino(&self) -> u64 {}
    }
}
