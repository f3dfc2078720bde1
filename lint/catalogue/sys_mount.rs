//! sys-mount 3.1.1.

use std::io;
use std::path::Path;
#[derive(Clone, Copy)] pub struct MountFlags;
#[derive(Clone, Copy)] pub struct PropagationType;
#[derive(Clone, Copy)] pub struct UnmountFlags;
pub enum FilesystemType<'a> { Auto(&'a SupportedFilesystems), Set(&'a [&'a str]), Manual(&'a str) }
impl<'a> From<&'a str> for FilesystemType<'a> { fn from(fs: &'a str) -> Self {} }
impl<'a> From<&'a SupportedFilesystems> for FilesystemType<'a> { fn from(s: &'a SupportedFilesystems) -> Self {} }
#[derive(Clone)] pub struct SupportedFilesystems;
impl SupportedFilesystems {
    #[blocking(stat)] pub fn new() -> io::Result<Self> {}
    pub fn is_supported(&self, fs: &str) -> bool {}
}
#[derive(Clone, Default)] pub struct MountBuilder;
impl MountBuilder {
    pub fn data(self, data: &str) -> Self {}
    pub fn fstype<'a>(self, fs: impl Into<FilesystemType<'a>>) -> Self {}
    pub fn flags(self, flags: MountFlags) -> Self {}
    pub fn loopback_offset(self, offset: u64) -> Self {}
    pub fn explicit_loopback(self) -> Self {}
    #[blocking(fs)] pub fn mount(self, source: impl AsRef<Path>, target: impl AsRef<Path>) -> io::Result<Mount> {}
    #[blocking(fs)] pub fn mount_autodrop(self, source: impl AsRef<Path>, target: impl AsRef<Path>, unmount_flags: UnmountFlags) -> io::Result<UnmountDrop<Mount>> {}
}
pub struct Mount;
impl Mount {
    pub fn builder() -> MountBuilder {}
    #[blocking(fs)] pub fn new(source: impl AsRef<Path>, target: impl AsRef<Path>) -> io::Result<Mount> {}
    pub fn backing_loop_device(&self) -> Option<&Path> {}
    pub fn get_fstype(&self) -> &str {}
    pub fn target_path(&self) -> &Path {}
    #[blocking(fs)] pub fn set_propagation_type(&mut self, propagation_type: PropagationType) -> io::Result<()> {}
}
pub trait Unmount {
    #[blocking(fs)] fn unmount(&self, flags: UnmountFlags) -> io::Result<()>;
    fn into_unmount_drop(self, flags: UnmountFlags) -> UnmountDrop<Self> {}
}
impl Unmount for Mount { #[blocking(fs)] fn unmount(&self, flags: UnmountFlags) -> io::Result<()> {} }
pub struct UnmountDrop<T: Unmount> { mount: T }
impl<T: Unmount> std::ops::Deref for UnmountDrop<T> { type Target = T; fn deref(&self) -> &T { &self.mount } }
#[blocking(fs)] pub fn unmount<P: AsRef<Path>>(path: P, flags: UnmountFlags) -> io::Result<()> {}
#[blocking(fs)] pub fn swapoff<P: AsRef<Path>>(dest: P) -> io::Result<()> {}
