//! libmount 0.1.15. A mount reads what is mounted, from a device or from a server.

use std::path::Path;
#[derive(Debug)] pub struct OSError;
impl OSError { pub fn explain(self) -> Error {} }
impl std::fmt::Display for OSError {}
impl std::error::Error for OSError {}
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct BindMount;
impl BindMount {
    pub fn new<A: AsRef<Path>, B: AsRef<Path>>(source: A, target: B) -> BindMount {}
    pub fn recursive(self, flag: bool) -> BindMount {}
    pub fn readonly(self, flag: bool) -> BindMount {}
    #[blocking(fs)] pub fn bare_mount(self) -> Result<(), OSError> {}
    #[blocking(fs)] pub fn mount(self) -> Result<(), Error> {}
}
pub struct Move;
impl Move {
    pub fn new<A: AsRef<Path>, B: AsRef<Path>>(source: A, target: B) -> Move {}
    #[blocking(fs)] pub fn bare_move_mountpoint(self) -> Result<(), OSError> {}
    #[blocking(fs)] pub fn move_mountpoint(self) -> Result<(), Error> {}
}
pub struct Overlay;
impl Overlay {
    pub fn readonly<I: Iterator<Item = &Path>, T: AsRef<Path>>(dirs: I, target: T) -> Overlay {}
    pub fn writable<I: Iterator<Item = &Path>, B: AsRef<Path>, C: AsRef<Path>, D: AsRef<Path>>(lowerdirs: I, upperdir: B, workdir: C, target: D) -> Overlay {}
    #[blocking(fs)] pub fn bare_mount(self) -> Result<(), OSError> {}
    #[blocking(fs)] pub fn mount(self) -> Result<(), Error> {}
}
pub struct Remount;
impl Remount {
    pub fn new<A: AsRef<Path>>(path: A) -> Remount {}
    pub fn bind(self, flag: bool) -> Remount {}
    pub fn readonly(self, flag: bool) -> Remount {}
    pub fn nodev(self, flag: bool) -> Remount {}
    pub fn noexec(self, flag: bool) -> Remount {}
    pub fn nosuid(self, flag: bool) -> Remount {}
    pub fn noatime(self, flag: bool) -> Remount {}
    pub fn nodiratime(self, flag: bool) -> Remount {}
    pub fn relatime(self, flag: bool) -> Remount {}
    pub fn strictatime(self, flag: bool) -> Remount {}
    pub fn dirsync(self, flag: bool) -> Remount {}
    pub fn synchronous(self, flag: bool) -> Remount {}
    pub fn mandlock(self, flag: bool) -> Remount {}
    #[blocking(fs)] pub fn bare_remount(self) -> Result<(), OSError> {}
    #[blocking(fs)] pub fn remount(self) -> Result<(), Error> {}
}
pub struct Tmpfs;
impl Tmpfs {
    pub fn new<P: AsRef<Path>>(path: P) -> Tmpfs {}
    pub fn size_bytes(self, size: usize) -> Tmpfs {}
    pub fn size_blocks(self, size: usize) -> Tmpfs {}
    pub fn nr_inodes(self, num: usize) -> Tmpfs {}
    pub fn mode(self, mode: u32) -> Tmpfs {}
    pub fn uid(self, uid: u32) -> Tmpfs {}
    pub fn gid(self, gid: u32) -> Tmpfs {}
    #[blocking(fs)] pub fn bare_mount(self) -> Result<(), OSError> {}
    #[blocking(fs)] pub fn mount(self) -> Result<(), Error> {}
}
pub mod mountinfo {
    #[derive(Debug)] pub struct ParseError;
    pub struct MountPoint;
    pub struct Parser;
    impl Parser { pub fn new(data: &[u8]) -> Parser {} }
    impl Iterator for Parser {
        type Item = Result<MountPoint, ParseError>;
        fn next(&mut self) -> Option<Result<MountPoint, ParseError>> {}
    }
}
