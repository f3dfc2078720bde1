//! lsblk 0.6.1. Links in `/dev/disk` are read, one for each name of a disk.

pub use self::blockdevs::BlockDevice;
pub use self::mountpoints::Mount;
pub use self::populate::Populate;
#[derive(Debug)] pub struct LsblkError;
impl std::fmt::Display for LsblkError {}
impl std::error::Error for LsblkError {}
pub mod blockdevs {
    use crate::LsblkError;
    use std::io;
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug, Default)] pub struct BlockDevice { pub name: String, pub fullname: PathBuf, pub diskseq: Option<String>, pub path: Option<String>, pub uuid: Option<String>, pub partuuid: Option<String>, pub label: Option<String>, pub partlabel: Option<String>, pub id: Option<String> }
    impl BlockDevice {
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn list() -> Result<Vec<Self>, LsblkError> {}
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn from_path<P: AsRef<Path>>(p: P) -> Result<Self, LsblkError> {}
        #[blocking(stat)] pub fn from_path_unpopulated<P: AsRef<Path>>(p: P) -> io::Result<Self> {}
        pub fn from_abs_path_unpopulated(absolute_path: PathBuf) -> Self {}
        pub fn is_disk(&self) -> bool {}
        pub fn is_part(&self) -> bool {}
        #[blocking(stat)] pub fn is_physical(&self) -> bool {}
        #[blocking(stat)] pub fn sysfs(&self) -> io::Result<PathBuf> {}
        #[blocking(stat)] pub fn major_minor(&self) -> io::Result<(u32, u32)> {}
        #[blocking(stat)] pub fn disk_name(&self) -> io::Result<String> {}
        #[blocking(stat)] pub fn capacity(&self) -> io::Result<Option<u64>> {}
    }
}
pub mod mountpoints {
    use crate::LsblkError;
    use std::path::PathBuf;
    #[derive(Clone, Debug, Default)] pub struct Mount { pub device: String, pub mountpoint: PathBuf, pub fstype: String, pub mountopts: String }
    impl Mount {
        #[blocking(stat)] pub fn list() -> Result<std::vec::IntoIter<Self>, LsblkError> {}
        pub fn iter_mountopts(&self) -> impl Iterator<Item = (&str, Option<&str>)> {}
    }
}
pub mod populate {
    use crate::{BlockDevice, LsblkError};
    pub trait Populate {
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn populate_diskseq(&mut self) -> Result<Option<&str>, LsblkError> {}
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn populate_path(&mut self) -> Result<Option<&str>, LsblkError> {}
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn populate_uuid(&mut self) -> Result<Option<&str>, LsblkError> {}
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn populate_partuuid(&mut self) -> Result<Option<&str>, LsblkError> {}
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn populate_label(&mut self) -> Result<Option<&str>, LsblkError> {}
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn populate_partlabel(&mut self) -> Result<Option<&str>, LsblkError> {}
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn populate_id(&mut self) -> Result<Option<&str>, LsblkError> {}
    }
    impl Populate for BlockDevice {}
}
