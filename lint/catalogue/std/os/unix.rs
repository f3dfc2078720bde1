//! `std::os::unix`.

pub mod net;

pub mod io {
    pub use crate::os::fd::*;
}

pub mod prelude {
    pub use super::ffi::{OsStrExt, OsStringExt};
    pub use super::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
    pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
    pub use super::process::{CommandExt, ExitStatusExt};
    pub use super::thread::JoinHandleExt;
}

pub mod ffi {
    use crate::ffi::{OsStr, OsString};

    pub trait OsStrExt {
        fn from_bytes(slice: &[u8]) -> &Self;
        fn as_bytes(&self) -> &[u8];
    }
    impl OsStrExt for OsStr {
        fn from_bytes(slice: &[u8]) -> &OsStr {}
        fn as_bytes(&self) -> &[u8] {}
    }

    pub trait OsStringExt {
        fn from_vec(vec: Vec<u8>) -> Self;
        fn into_vec(self) -> Vec<u8>;
    }
    impl OsStringExt for OsString {
        fn from_vec(vec: Vec<u8>) -> OsString {}
        fn into_vec(self) -> Vec<u8> {}
    }
}

pub mod fs {
    use crate::fs::{DirBuilder, DirEntry, File, FileType, Metadata, OpenOptions, Permissions};
    use crate::io;
    use crate::path::Path;

    pub trait FileExt {
        fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
        fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> { self.read_at(buf, offset); }
        fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
        fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> { self.write_at(buf, offset); }
    }
    impl FileExt for File {
        #[blocking(fs)]
        fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {}
        #[blocking(fs)]
        fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize> {}
    }

    pub trait PermissionsExt {
        fn mode(&self) -> u32;
        fn set_mode(&mut self, mode: u32);
        fn from_mode(mode: u32) -> Self;
    }
    impl PermissionsExt for Permissions {
        fn mode(&self) -> u32 {}
        fn set_mode(&mut self, mode: u32) {}
        fn from_mode(mode: u32) -> Permissions {}
    }

    pub trait OpenOptionsExt {
        fn mode(&mut self, mode: u32) -> &mut Self;
        fn custom_flags(&mut self, flags: i32) -> &mut Self;
    }
    impl OpenOptionsExt for OpenOptions {
        fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
        fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
    }

    pub trait MetadataExt {
        fn dev(&self) -> u64;
        fn ino(&self) -> u64;
        fn mode(&self) -> u32;
        fn nlink(&self) -> u64;
        fn uid(&self) -> u32;
        fn gid(&self) -> u32;
        fn rdev(&self) -> u64;
        fn size(&self) -> u64;
        fn atime(&self) -> i64;
        fn atime_nsec(&self) -> i64;
        fn mtime(&self) -> i64;
        fn mtime_nsec(&self) -> i64;
        fn ctime(&self) -> i64;
        fn ctime_nsec(&self) -> i64;
        fn blksize(&self) -> u64;
        fn blocks(&self) -> u64;
    }
    impl MetadataExt for Metadata {
        fn dev(&self) -> u64 {}
        fn ino(&self) -> u64 {}
        fn mode(&self) -> u32 {}
        fn nlink(&self) -> u64 {}
        fn uid(&self) -> u32 {}
        fn gid(&self) -> u32 {}
        fn rdev(&self) -> u64 {}
        fn size(&self) -> u64 {}
        fn atime(&self) -> i64 {}
        fn atime_nsec(&self) -> i64 {}
        fn mtime(&self) -> i64 {}
        fn mtime_nsec(&self) -> i64 {}
        fn ctime(&self) -> i64 {}
        fn ctime_nsec(&self) -> i64 {}
        fn blksize(&self) -> u64 {}
        fn blocks(&self) -> u64 {}
    }

    pub trait FileTypeExt {
        fn is_block_device(&self) -> bool;
        fn is_char_device(&self) -> bool;
        fn is_fifo(&self) -> bool;
        fn is_socket(&self) -> bool;
    }
    impl FileTypeExt for FileType {
        fn is_block_device(&self) -> bool {}
        fn is_char_device(&self) -> bool {}
        fn is_fifo(&self) -> bool {}
        fn is_socket(&self) -> bool {}
    }

    pub trait DirEntryExt { fn ino(&self) -> u64; }
    impl DirEntryExt for DirEntry { fn ino(&self) -> u64 {} }

    pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
    impl DirBuilderExt for DirBuilder { fn mode(&mut self, mode: u32) -> &mut DirBuilder {} }

    #[blocking(fs)]
    #[instead(tokio = "tokio::fs::symlink", smol = "smol::fs::unix::symlink", async_std = "async_std::os::unix::fs::symlink")]
    pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    #[blocking(fs)]
    pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
    #[blocking(fs)]
    pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
    #[blocking(fs)]
    pub fn fchown<F: crate::os::fd::AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
    #[blocking(fs)]
    pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()> {}
}

pub mod process {
    use crate::ffi::OsStr;
    use crate::io;
    use crate::process::{Command, ExitStatus};

    pub trait CommandExt {
        fn uid(&mut self, id: u32) -> &mut Command;
        fn gid(&mut self, id: u32) -> &mut Command;
        unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> io::Result<()> + Send + Sync + 'static;
        fn exec(&mut self) -> io::Error;
        fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
        fn process_group(&mut self, pgroup: i32) -> &mut Command;
    }
    impl CommandExt for Command {
        fn uid(&mut self, id: u32) -> &mut Command {}
        fn gid(&mut self, id: u32) -> &mut Command {}
        unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> io::Result<()> + Send + Sync + 'static {}
        fn exec(&mut self) -> io::Error {}
        fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        fn process_group(&mut self, pgroup: i32) -> &mut Command {}
    }

    pub trait ExitStatusExt {
        fn from_raw(raw: i32) -> Self;
        fn signal(&self) -> Option<i32>;
        fn core_dumped(&self) -> bool;
        fn stopped_signal(&self) -> Option<i32>;
        fn continued(&self) -> bool;
        fn into_raw(self) -> i32;
    }
    impl ExitStatusExt for ExitStatus {
        fn from_raw(raw: i32) -> ExitStatus {}
        fn signal(&self) -> Option<i32> {}
        fn core_dumped(&self) -> bool {}
        fn stopped_signal(&self) -> Option<i32> {}
        fn continued(&self) -> bool {}
        fn into_raw(self) -> i32 {}
    }

    pub fn parent_id() -> u32 {}
}

pub mod thread {
    pub type RawPthread = u64;
    pub trait JoinHandleExt {
        fn as_pthread_t(&self) -> RawPthread;
        fn into_pthread_t(self) -> RawPthread;
    }
    impl<T> JoinHandleExt for crate::thread::JoinHandle<T> {
        fn as_pthread_t(&self) -> RawPthread {}
        fn into_pthread_t(self) -> RawPthread {}
    }
}
