//! pathrs 0.2.6. A handle is an `O_PATH` descriptor: to clone one is no I/O.

use error::Error;
use flags::{OpenFlags, RenameFlags, ResolverFlags};
use std::fs::{File, Permissions};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
pub mod error {
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum ErrorKind { NotImplemented, NotSupported, InvalidArgument, SafetyViolation, OsError(Option<i32>), InternalError }
    impl Error { pub fn kind(&self) -> ErrorKind {} }
}
pub mod flags {
    #[derive(Clone, Copy, Debug)] pub struct OpenFlags;
    #[derive(Clone, Copy, Debug)] pub struct RenameFlags;
    #[derive(Clone, Copy, Debug, Default)] pub struct ResolverFlags;
}
#[derive(Clone, Debug)] pub enum InodeType { File(Permissions), Directory(Permissions), Symlink(PathBuf), Hardlink(PathBuf), Fifo(Permissions) }
#[derive(Debug)] pub struct Root;
impl Root {
    #[blocking(fs)] pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {}
    pub fn from_fd(fd: impl Into<OwnedFd>) -> Self {}
    pub fn as_ref(&self) -> RootRef {}
    pub fn resolver_flags(&self) -> ResolverFlags {}
    pub fn set_resolver_flags(&mut self, flags: ResolverFlags) -> &mut Self {}
    pub fn with_resolver_flags(self, flags: ResolverFlags) -> Self {}
    pub fn try_clone(&self) -> Result<Root, Error> {}
    #[blocking(fs)] pub fn resolve(&self, path: impl AsRef<Path>) -> Result<Handle, Error> {}
    #[blocking(fs)] pub fn resolve_nofollow(&self, path: impl AsRef<Path>) -> Result<Handle, Error> {}
    #[blocking(fs)] pub fn open_subpath(&self, path: impl AsRef<Path>, flags: impl Into<OpenFlags>) -> Result<File, Error> {}
    #[blocking(fs)] pub fn readlink(&self, path: impl AsRef<Path>) -> Result<PathBuf, Error> {}
    #[blocking(fs)] pub fn create(&self, path: impl AsRef<Path>, inode_type: &InodeType) -> Result<(), Error> {}
    #[blocking(fs)] pub fn create_file(&self, path: impl AsRef<Path>, flags: impl Into<OpenFlags>, perm: &Permissions) -> Result<File, Error> {}
    #[blocking(fs)] pub fn mkdir_all(&self, path: impl AsRef<Path>, perm: &Permissions) -> Result<Handle, Error> {}
    #[blocking(fs)] pub fn remove_dir(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remove_file(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remove_all(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn rename(&self, source: impl AsRef<Path>, destination: impl AsRef<Path>, rflags: RenameFlags) -> Result<(), Error> {}
}
impl AsFd for Root { fn as_fd(&self) -> BorrowedFd {} }
#[derive(Clone, Copy, Debug)] pub struct RootRef;
impl RootRef {
    pub fn from_fd(inner: BorrowedFd) -> RootRef {}
    pub fn resolver_flags(&self) -> ResolverFlags {}
    pub fn set_resolver_flags(&mut self, flags: ResolverFlags) -> &mut Self {}
    pub fn with_resolver_flags(self, flags: ResolverFlags) -> Self {}
    pub fn try_clone(&self) -> Result<Root, Error> {}
    #[blocking(fs)] pub fn resolve(&self, path: impl AsRef<Path>) -> Result<Handle, Error> {}
    #[blocking(fs)] pub fn resolve_nofollow(&self, path: impl AsRef<Path>) -> Result<Handle, Error> {}
    #[blocking(fs)] pub fn open_subpath(&self, path: impl AsRef<Path>, flags: impl Into<OpenFlags>) -> Result<File, Error> {}
    #[blocking(fs)] pub fn readlink(&self, path: impl AsRef<Path>) -> Result<PathBuf, Error> {}
    #[blocking(fs)] pub fn create(&self, path: impl AsRef<Path>, inode_type: &InodeType) -> Result<(), Error> {}
    #[blocking(fs)] pub fn create_file(&self, path: impl AsRef<Path>, flags: impl Into<OpenFlags>, perm: &Permissions) -> Result<File, Error> {}
    #[blocking(fs)] pub fn mkdir_all(&self, path: impl AsRef<Path>, perm: &Permissions) -> Result<Handle, Error> {}
    #[blocking(fs)] pub fn remove_dir(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remove_file(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remove_all(&self, path: impl AsRef<Path>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn rename(&self, source: impl AsRef<Path>, destination: impl AsRef<Path>, rflags: RenameFlags) -> Result<(), Error> {}
}
#[derive(Debug)] pub struct Handle;
impl Handle {
    pub fn from_fd(fd: impl Into<OwnedFd>) -> Self {}
    pub fn as_ref(&self) -> HandleRef {}
    pub fn try_clone(&self) -> Result<Self, Error> {}
    #[blocking(fs)] pub fn reopen(&self, flags: impl Into<OpenFlags>) -> Result<File, Error> {}
}
impl AsFd for Handle { fn as_fd(&self) -> BorrowedFd {} }
#[derive(Clone, Copy, Debug)] pub struct HandleRef;
impl HandleRef {
    pub fn from_fd(inner: BorrowedFd) -> HandleRef {}
    pub fn try_clone(&self) -> Result<Handle, Error> {}
    #[blocking(fs)] pub fn reopen(&self, flags: impl Into<OpenFlags>) -> Result<File, Error> {}
}
