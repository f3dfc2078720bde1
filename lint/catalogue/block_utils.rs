//! block-utils 0.11.1. Devices are looked up in files, formatted and mounted by other programs.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Child;
#[derive(Debug)] pub enum BlockUtilsError {}
impl std::fmt::Display for BlockUtilsError {}
impl std::error::Error for BlockUtilsError {}
pub type BlockResult<T> = Result<T, BlockUtilsError>;
#[derive(Clone)] pub enum MediaType {}
#[derive(Clone)] pub enum DeviceType { Disk, Partition, Unknown }
#[derive(Clone)] pub enum FilesystemType { Btrfs, Ext2, Ext3, Ext4, Lvm, Xfs, Zfs, Ntfs, Vfat, Unrecognised(String), Unknown }
pub enum Scheduler { Cfq, Deadline, Noop }
#[derive(Clone)] pub struct Device { pub id: Option<uuid::Uuid>, pub name: String, pub media_type: MediaType, pub device_type: DeviceType, pub capacity: u64, pub fs_type: FilesystemType, pub serial_number: Option<String>, pub logical_block_size: Option<u64>, pub physical_block_size: Option<u64> }
pub struct AsyncInit { pub format_child: Child, pub post_setup_commands: Vec<(String, Vec<String>)>, pub device: PathBuf }
pub enum Filesystem {}
impl Filesystem { pub fn new(name: &str) -> Filesystem {} }
#[derive(Clone, Default)] pub struct ScsiInfo;
#[blocking(process)] pub fn mount_device(device: &Device, mount_point: impl AsRef<Path>) -> BlockResult<i32> {}
#[blocking(process)] pub fn unmount_device(mount_point: impl AsRef<Path>) -> BlockResult<i32> {}
#[blocking(fs)] pub fn get_mount_device(mount_dir: impl AsRef<Path>) -> BlockResult<Option<PathBuf>> {}
#[blocking(fs)] pub fn get_mounted_devices() -> BlockResult<Vec<Device>> {}
#[blocking(fs)] pub fn get_mountpoint(device: impl AsRef<Path>) -> BlockResult<Option<PathBuf>> {}
#[blocking(process)] pub fn erase_block_device(device: impl AsRef<Path>) -> BlockResult<()> {}
#[blocking(process)] pub fn format_block_device(device: impl AsRef<Path>, filesystem: &Filesystem) -> BlockResult<i32> {}
pub fn async_format_block_device(device: impl AsRef<Path>, filesystem: &Filesystem) -> BlockResult<AsyncInit> {}
#[blocking(stat)] pub fn is_mounted(directory: impl AsRef<Path>) -> BlockResult<bool> {}
#[blocking(fs)] pub fn get_block_partitions() -> BlockResult<Vec<PathBuf>> {}
#[blocking(fs)] pub fn get_block_devices() -> BlockResult<Vec<PathBuf>> {}
#[blocking(fs)] pub fn is_block_device(device_path: impl AsRef<Path>) -> BlockResult<bool> {}
#[blocking(fs)] pub fn get_block_dev_property(device_path: impl AsRef<Path>, tag: &str) -> BlockResult<Option<String>> {}
#[blocking(fs)] pub fn get_block_dev_properties(device_path: impl AsRef<Path>) -> BlockResult<HashMap<String, String>> {}
#[blocking(fs)] pub fn get_scsi_info() -> BlockResult<Vec<ScsiInfo>> {}
pub fn sort_scsi_info(info: &[ScsiInfo]) -> Vec<(ScsiInfo, Option<ScsiInfo>)> {}
#[blocking(fs)] pub fn is_disk(dev_path: impl AsRef<Path>) -> BlockResult<bool> {}
#[blocking(fs)] pub fn get_parent_devpath_from_path(dev_path: impl AsRef<Path>) -> BlockResult<Option<PathBuf>> {}
#[blocking(fs)] pub fn get_children_devpaths_from_path(dev_path: impl AsRef<Path>) -> BlockResult<Vec<PathBuf>> {}
#[blocking(fs)] pub fn get_device_from_path(device_path: impl AsRef<Path>) -> BlockResult<(Option<u64>, Option<Device>)> {}
#[blocking(fs)] pub fn get_all_device_info<P, T>(devices: T) -> BlockResult<Vec<Device>> where P: AsRef<Path>, T: AsRef<[P]> {}
#[blocking(fs)] pub fn get_device_info(device_path: impl AsRef<Path>) -> BlockResult<Device> {}
#[blocking(fs)] pub fn set_elevator(device_path: impl AsRef<Path>, elevator: &Scheduler) -> BlockResult<usize> {}
pub mod nvme {
    use crate::BlockResult;
    use std::path::Path;
    pub struct NvmeDevice;
    #[blocking(process)] pub fn get_error_log(dev: &Path) -> BlockResult<serde_json::Value> {}
    #[blocking(process)] pub fn get_firmware_log(dev: &Path) -> BlockResult<serde_json::Value> {}
    #[blocking(process)] pub fn get_smart_log(dev: &Path) -> BlockResult<serde_json::Value> {}
    #[blocking(process)] pub fn format(dev: &Path) -> BlockResult<()> {}
    #[blocking(process)] pub fn list_nvme_namespaces(dev: &Path) -> BlockResult<Vec<String>> {}
    #[blocking(process)] pub fn list_nvme_controllers() -> BlockResult<Vec<String>> {}
    #[blocking(process)] pub fn list_nvme_devices() -> BlockResult<Vec<NvmeDevice>> {}
}
