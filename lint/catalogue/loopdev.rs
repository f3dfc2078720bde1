//! loopdev 0.4.0, and loopdev-3 0.5.3.

use std::io;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
pub struct LoopControl;
impl LoopControl {
    #[blocking(fs)] pub fn open() -> io::Result<Self> {}
    #[blocking(fs)] pub fn next_free(&self) -> io::Result<LoopDevice> {}
    #[blocking(fs)] pub fn add(&self, n: u32) -> io::Result<LoopDevice> {}
}
pub struct LoopDevice;
impl LoopDevice {
    #[blocking(fs)] pub fn open<P: AsRef<Path>>(dev: P) -> io::Result<Self> {}
    pub fn with(&self) -> AttachOptions {}
    #[blocking(fs)] pub fn attach_file<P: AsRef<Path>>(&self, backing_file: P) -> io::Result<()> {}
    #[blocking(fs)] pub fn attach_fd(&self, fd: impl AsRawFd) -> io::Result<()> {}
    #[blocking(stat)] pub fn path(&self) -> Option<PathBuf> {}
    #[blocking(stat)] pub fn major(&self) -> io::Result<u32> {}
    #[blocking(stat)] pub fn minor(&self) -> io::Result<u32> {}
    #[blocking(fs)] pub fn detach(&self) -> io::Result<()> {}
    #[blocking(fs)] pub fn set_capacity(&self) -> io::Result<()> {}
    #[blocking(fs)] pub fn set_direct_io(&self, direct_io: bool) -> io::Result<()> {}
}
pub struct AttachOptions;
impl AttachOptions {
    pub fn offset(self, offset: u64) -> Self {}
    pub fn size_limit(self, size_limit: u64) -> Self {}
    pub fn read_only(self, read_only: bool) -> Self {}
    pub fn autoclear(self, autoclear: bool) -> Self {}
    pub fn set_direct_io(self, direct_io: bool) -> Self {}
    pub fn part_scan(self, enable: bool) -> Self {}
    #[blocking(fs)] pub fn attach(self, backing_file: impl AsRef<Path>) -> io::Result<()> {}
    #[blocking(fs)] pub fn attach_fd(self, backing_file_fd: impl AsRawFd) -> io::Result<()> {}
}
