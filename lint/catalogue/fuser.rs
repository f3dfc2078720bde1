//! fuser 0.18.0, and the names of 0.16. A session waits for the kernel's requests until it is unmounted; it answers them in threads of its own.

use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::thread::JoinHandle;
use std::time::SystemTime;
#[blocking(fs)] pub fn mount<FS: Filesystem, P: AsRef<Path>>(filesystem: FS, mountpoint: P, options: &Config) -> io::Result<()> {}
#[blocking(fs)] pub fn mount2<FS: Filesystem, P: AsRef<Path>>(filesystem: FS, mountpoint: P, options: &[MountOption]) -> io::Result<()> {}
#[blocking(fs)] pub fn spawn_mount<FS: Filesystem, P: AsRef<Path>>(filesystem: FS, mountpoint: P, options: &Config) -> io::Result<BackgroundSession> {}
#[blocking(fs)] pub fn spawn_mount2<FS: Filesystem, P: AsRef<Path>>(filesystem: FS, mountpoint: P, options: &[MountOption]) -> io::Result<BackgroundSession> {}
pub trait Filesystem { fn destroy(&mut self) {} }
pub struct Session<FS: Filesystem>;
impl<FS: Filesystem> Session<FS> {
    #[blocking(fs)] pub fn new<P: AsRef<Path>>(filesystem: FS, mountpoint: P, options: &Config) -> io::Result<Session<FS>> {}
    pub fn from_fd(filesystem: FS, fd: OwnedFd, acl: SessionACL, config: Config) -> io::Result<Self> {}
    pub fn spawn(self) -> io::Result<BackgroundSession> {}
    #[blocking(fs)] pub fn run(self) -> io::Result<()> {}
    #[blocking(fs)] pub fn unmount(&mut self) -> io::Result<()> {}
    pub fn unmount_callable(&mut self) -> SessionUnmounter {}
    pub fn notifier(&self) -> Notifier {}
}
#[derive(Debug)] pub struct SessionUnmounter;
impl SessionUnmounter { #[blocking(fs)] pub fn unmount(&mut self) -> io::Result<()> {} }
#[derive(Debug)] pub struct BackgroundSession { pub guard: JoinHandle<io::Result<()>> }
impl BackgroundSession {
    #[blocking(join)] pub fn umount_and_join(self) -> io::Result<()> {}
    #[blocking(join)] pub fn join(self) -> io::Result<()> {}
    pub fn notifier(&self) -> Notifier {}
}
#[derive(Debug, Clone)] pub struct Notifier;
#[derive(Default, Debug, Clone, Copy)] pub enum SessionACL { All, RootAndOwner, Owner }
#[derive(Debug, Clone, Default)] pub struct Config { pub mount_options: Vec<MountOption>, pub acl: SessionACL, pub n_threads: Option<usize>, pub clone_fd: bool }
#[derive(Debug, Clone)] pub enum MountOption { FSName(String), Subtype(String), CUSTOM(String), AllowOther, AllowRoot, AutoUnmount, DefaultPermissions, Dev, NoDev, Suid, NoSuid, RO, RW, Exec, NoExec, Atime, NoAtime, DirSync, Sync, Async }
#[derive(Clone, Copy, Debug)] pub enum FileType { NamedPipe, CharDevice, BlockDevice, Directory, RegularFile, Symlink, Socket }
#[derive(Clone, Copy, Debug)] pub enum TimeOrNow { SpecificTime(SystemTime), Now }
