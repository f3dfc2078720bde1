//! devicemapper 0.34.8. What changes a device waits for the kernel and for udev; what only asks of one is quick.

use std::collections::HashSet;
use std::fs::File;
use std::path::{Path, PathBuf};
pub type DmResult<T> = Result<T, DmError>;
#[derive(Debug)] pub enum DmError { Dm(ErrorEnum, String), Core(errors::Error) }
impl std::fmt::Display for DmError {}
impl std::error::Error for DmError {}
#[derive(Debug)] pub enum ErrorEnum { Error, Invalid, NotFound }
pub mod errors { #[derive(Debug)] pub struct Error; }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct Device { pub major: u32, pub minor: u32 }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct Sectors(pub u64);
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct DataBlocks(pub u64);
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct MetaBlocks(pub u64);
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct ThinDevId;
impl ThinDevId { pub fn new_u64(value: u64) -> DmResult<ThinDevId> {} }
#[derive(Debug, PartialEq, Eq)] pub struct DmName;
impl DmName { pub fn new(value: &str) -> DmResult<&DmName> {} }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct DmNameBuf;
impl DmNameBuf { pub fn new(s: String) -> DmResult<DmNameBuf> {} }
impl std::ops::Deref for DmNameBuf { type Target = DmName; }
#[derive(Debug, PartialEq, Eq)] pub struct DmUuid;
impl DmUuid { pub fn new(value: &str) -> DmResult<&DmUuid> {} }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct DmUuidBuf;
impl DmUuidBuf { pub fn new(s: String) -> DmResult<DmUuidBuf> {} }
impl std::ops::Deref for DmUuidBuf { type Target = DmUuid; }
#[derive(Debug)] pub enum DevId { Name(&DmName), Uuid(&DmUuid) }
#[derive(Clone, Copy, Debug)] pub struct DmFlags;
#[derive(Clone, Copy, Debug)] pub struct DmUdevFlags;
#[derive(Clone, Copy, Debug, Default)] pub struct DmOptions;
impl DmOptions {
    pub fn set_flags(self, flags: DmFlags) -> DmOptions {}
    pub fn set_udev_flags(self, udev_flags: DmUdevFlags) -> DmOptions {}
    pub fn flags(&self) -> DmFlags {}
    pub fn private() -> DmOptions {}
}
#[derive(Clone, Debug)] pub struct DeviceInfo;
impl DeviceInfo {
    pub fn open_count(&self) -> i32 {}
    pub fn event_nr(&self) -> u32 {}
    pub fn device(&self) -> Device {}
    pub fn name(&self) -> Option<&DmName> {}
    pub fn uuid(&self) -> Option<&DmUuid> {}
    pub fn flags(&self) -> DmFlags {}
}
#[blocking(stat)] pub fn devnode_to_devno(path: &Path) -> DmResult<Option<u64>> {}
pub struct DM;
impl DM {
    #[blocking(fs)] pub fn new() -> DmResult<DM> {}
    pub fn file(&self) -> &File {}
    pub fn version(&self) -> DmResult<(u32, u32, u32)> {}
    #[blocking(fs)] pub fn remove_all(&self, options: DmOptions) -> DmResult<()> {}
    pub fn list_devices(&self) -> DmResult<Vec<(DmNameBuf, Device, Option<u32>)>> {}
    #[blocking(fs)] pub fn device_create(&self, name: &DmName, uuid: Option<&DmUuid>, options: DmOptions) -> DmResult<DeviceInfo> {}
    #[blocking(fs)] pub fn device_remove(&self, id: &DevId, options: DmOptions) -> DmResult<DeviceInfo> {}
    #[blocking(fs)] pub fn device_rename(&self, old_name: &DmName, new: &DevId) -> DmResult<DeviceInfo> {}
    #[blocking(fs)] pub fn device_suspend(&self, id: &DevId, options: DmOptions) -> DmResult<DeviceInfo> {}
    pub fn device_info(&self, id: &DevId) -> DmResult<DeviceInfo> {}
    #[blocking(fs)] #[advice("arm the `DM` with `arm_poll` and wait for its file with the runtime")] pub fn device_wait(&self, id: &DevId, options: DmOptions) -> DmResult<(DeviceInfo, Vec<(u64, u64, String, String)>)> {}
    #[blocking(fs)] pub fn table_load(&self, id: &DevId, targets: &[(u64, u64, String, String)], options: DmOptions) -> DmResult<DeviceInfo> {}
    pub fn table_clear(&self, id: &DevId) -> DmResult<DeviceInfo> {}
    pub fn table_deps(&self, id: &DevId, options: DmOptions) -> DmResult<Vec<Device>> {}
    pub fn table_status(&self, id: &DevId, options: DmOptions) -> DmResult<(DeviceInfo, Vec<(u64, u64, String, String)>)> {}
    #[blocking(fs)] pub fn target_msg(&self, id: &DevId, sector: Option<u64>, msg: &str) -> DmResult<(DeviceInfo, Option<String>)> {}
    pub fn arm_poll(&self) -> DmResult<DeviceInfo> {}
}
impl std::os::fd::AsRawFd for DM { fn as_raw_fd(&self) -> i32 {} }
pub trait TargetParams {}
pub trait TargetTable {}
#[derive(Clone, Debug)] pub struct TargetLine<T> { pub start: Sectors, pub length: Sectors, pub params: T }
impl<T> TargetLine<T> { pub fn new(start: Sectors, length: Sectors, params: T) -> TargetLine<T> {} }
pub trait DmDevice<T: TargetTable> {
    fn device(&self) -> Device;
    fn devnode(&self) -> PathBuf;
    fn name(&self) -> &DmName;
    #[blocking(fs)] fn resume(&mut self, dm: &DM) -> DmResult<()> {}
    fn size(&self) -> Sectors;
    #[blocking(fs)] fn suspend(&mut self, dm: &DM, options: DmOptions) -> DmResult<()> {}
    fn table(&self) -> &T;
    #[blocking(fs)] fn table_load(&self, dm: &DM, table: &T, options: DmOptions) -> DmResult<()> {}
    #[blocking(fs)] fn teardown(&mut self, dm: &DM) -> DmResult<()>;
    fn uuid(&self) -> Option<&DmUuid>;
}
#[blocking(fs)] pub fn message<T: TargetTable, D: DmDevice<T>>(dm: &DM, target: &D, msg: &str) -> DmResult<()> {}
pub fn device_exists(dm: &DM, name: &DmName) -> DmResult<bool> {}
#[derive(Clone, Debug)] pub struct LinearTargetParams { pub device: Device, pub start_offset: Sectors }
impl LinearTargetParams { pub fn new(device: Device, start_offset: Sectors) -> LinearTargetParams {} }
#[derive(Clone, Debug)] pub enum LinearDevTargetParams { Flakey(FlakeyTargetParams), Linear(LinearTargetParams) }
#[derive(Clone, Debug)] pub struct FlakeyTargetParams;
#[derive(Clone, Debug)] pub struct LinearDevTargetTable { pub table: Vec<TargetLine<LinearDevTargetParams>> }
impl TargetTable for LinearDevTargetTable {}
#[derive(Debug)] pub struct LinearDev;
impl DmDevice<LinearDevTargetTable> for LinearDev {}
impl LinearDev {
    #[blocking(fs)] pub fn setup(dm: &DM, name: &DmName, uuid: Option<&DmUuid>, table: Vec<TargetLine<LinearDevTargetParams>>) -> DmResult<LinearDev> {}
    #[blocking(fs)] pub fn set_table(&mut self, dm: &DM, table: Vec<TargetLine<LinearDevTargetParams>>) -> DmResult<()> {}
    #[blocking(fs)] pub fn set_name(&mut self, dm: &DM, name: &DmName) -> DmResult<()> {}
}
#[derive(Clone, Debug)] pub struct ThinPoolTargetParams { pub metadata_dev: Device, pub data_dev: Device, pub data_block_size: Sectors, pub low_water_mark: DataBlocks, pub feature_args: HashSet<String> }
#[derive(Clone, Debug)] pub struct ThinPoolDevTargetTable { pub table: TargetLine<ThinPoolTargetParams> }
impl TargetTable for ThinPoolDevTargetTable {}
#[derive(Clone, Debug)] pub struct ThinPoolWorkingStatus;
#[derive(Clone, Debug)] pub enum ThinPoolStatus { Working(Box<ThinPoolWorkingStatus>), Error, Fail }
#[derive(Debug)] pub struct ThinPoolDev;
impl DmDevice<ThinPoolDevTargetTable> for ThinPoolDev {}
impl ThinPoolDev {
    #[blocking(fs)] pub fn new(dm: &DM, name: &DmName, uuid: Option<&DmUuid>, meta: LinearDev, data: LinearDev, data_block_size: Sectors, low_water_mark: DataBlocks, feature_args: Vec<String>) -> DmResult<ThinPoolDev> {}
    #[blocking(fs)] pub fn setup(dm: &DM, name: &DmName, uuid: Option<&DmUuid>, meta: LinearDev, data: LinearDev, data_block_size: Sectors, low_water_mark: DataBlocks, feature_args: Vec<String>) -> DmResult<ThinPoolDev> {}
    pub fn meta_dev(&self) -> &LinearDev {}
    pub fn data_dev(&self) -> &LinearDev {}
    #[blocking(fs)] pub fn set_low_water_mark(&mut self, dm: &DM, low_water_mark: DataBlocks) -> DmResult<()> {}
    pub fn status(&self, dm: &DM, options: DmOptions) -> DmResult<ThinPoolStatus> {}
    #[blocking(fs)] pub fn set_meta_table(&mut self, dm: &DM, table: Vec<TargetLine<LinearDevTargetParams>>) -> DmResult<()> {}
    #[blocking(fs)] pub fn set_data_table(&mut self, dm: &DM, table: Vec<TargetLine<LinearDevTargetParams>>) -> DmResult<()> {}
}
#[derive(Clone, Debug)] pub struct ThinTargetParams { pub pool: Device, pub thin_id: ThinDevId, pub external_origin_dev: Option<Device> }
#[derive(Clone, Debug)] pub struct ThinDevTargetTable { pub table: TargetLine<ThinTargetParams> }
impl TargetTable for ThinDevTargetTable {}
#[derive(Clone, Debug)] pub struct ThinDevWorkingStatus;
#[derive(Clone, Debug)] pub enum ThinStatus { Working(Box<ThinDevWorkingStatus>), Error, Fail }
#[derive(Debug)] pub struct ThinDev;
impl DmDevice<ThinDevTargetTable> for ThinDev {}
impl ThinDev {
    #[blocking(fs)] pub fn new(dm: &DM, name: &DmName, uuid: Option<&DmUuid>, length: Sectors, thin_pool: &ThinPoolDev, thin_id: ThinDevId) -> DmResult<ThinDev> {}
    #[blocking(fs)] pub fn setup(dm: &DM, name: &DmName, uuid: Option<&DmUuid>, length: Sectors, thin_pool: &ThinPoolDev, thin_id: ThinDevId) -> DmResult<ThinDev> {}
    #[blocking(fs)] pub fn snapshot(&self, dm: &DM, snapshot_name: &DmName, snapshot_uuid: Option<&DmUuid>, thin_pool: &ThinPoolDev, snapshot_thin_id: ThinDevId) -> DmResult<ThinDev> {}
    pub fn id(&self) -> ThinDevId {}
    pub fn status(&self, dm: &DM, options: DmOptions) -> DmResult<ThinStatus> {}
    #[blocking(fs)] pub fn set_table(&mut self, dm: &DM, table: TargetLine<ThinTargetParams>) -> DmResult<()> {}
    #[blocking(fs)] pub fn destroy(&mut self, dm: &DM, thin_pool: &ThinPoolDev) -> DmResult<()> {}
}
