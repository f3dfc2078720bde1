//! procfs_core 0.18.0: what procfs reads.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, Read};
use std::path::Path;
use std::{error, fmt};
pub type ProcResult<T> = Result<T, ProcError>;
pub enum ProcError {}
impl fmt::Display for ProcError {}
impl error::Error for ProcError {}
pub trait FromRead {
    fn from_read<R: Read>(r: R) -> ProcResult<Self>;
    #[blocking(fs)] fn from_file<P: AsRef<Path>>(path: P) -> ProcResult<Self> {}
}
pub trait FromBufRead { fn from_buf_read<R: BufRead>(r: R) -> ProcResult<Self> { r.fill_buf() } }
impl<T: FromBufRead> FromRead for T { fn from_read<R: Read>(r: R) -> ProcResult<Self> { let b: &mut [u8]; r.read(b) } }
pub trait FromReadSI {
    fn from_read<R: Read>(r: R, system_info: &SystemInfo) -> ProcResult<Self> { let b: &mut [u8]; r.read(b) }
    #[blocking(fs)] fn from_file<P: AsRef<Path>>(path: P, system_info: &SystemInfo) -> ProcResult<Self> {}
}
pub trait SystemInfoInterface {}
pub type SystemInfo = dyn SystemInfoInterface;
pub mod prelude { pub use super::{FromBufRead, FromRead, FromReadSI}; }
#[derive(Clone)] pub struct KernelModule;
#[derive(Clone)] pub struct DiskStat;
#[derive(Clone)] pub struct MountEntry;
#[derive(Clone)] pub struct PartitionEntry;
#[derive(Clone)] pub struct Lock;
#[derive(Clone)] pub struct PhysicalMemoryMap;
#[derive(Clone)] pub struct ProcessCGroups;
#[derive(Clone)] pub struct ConfigSetting;
#[derive(Clone)] pub struct PhysicalPageFlags;
#[derive(Clone)] pub struct Pfn;
#[derive(Clone)] pub struct PageInfo;
#[derive(Clone)] pub struct KernelStats;
impl FromReadSI for KernelStats {}
#[derive(Clone)] pub struct LoadAverage;
impl FromBufRead for LoadAverage {}
#[derive(Clone)] pub struct KernelConfig(pub HashMap<String, ConfigSetting>);
impl FromBufRead for KernelConfig {}
#[derive(Clone)] pub struct VmStat(pub HashMap<String, i64>);
impl FromBufRead for VmStat {}
#[derive(Clone)] pub struct KernelModules(pub HashMap<String, KernelModule>);
impl FromBufRead for KernelModules {}
#[derive(Clone)] pub struct KernelCmdline(pub Vec<String>);
impl FromBufRead for KernelCmdline {}
#[derive(Clone)] pub struct CpuInfo;
impl FromBufRead for CpuInfo {}
#[derive(Clone)] pub struct Devices;
impl FromBufRead for Devices {}
#[derive(Clone)] pub struct DiskStats(pub Vec<DiskStat>);
impl FromBufRead for DiskStats {}
#[derive(Clone)] pub struct Locks(pub Vec<Lock>);
impl FromBufRead for Locks {}
#[derive(Clone)] pub struct Meminfo;
impl FromBufRead for Meminfo {}
#[derive(Clone)] pub struct CpuPressure;
impl FromBufRead for CpuPressure {}
#[derive(Clone)] pub struct MemoryPressure;
impl FromBufRead for MemoryPressure {}
#[derive(Clone)] pub struct IoPressure;
impl FromBufRead for IoPressure {}
#[derive(Clone)] pub struct SharedMemorySegments;
impl FromBufRead for SharedMemorySegments {}
#[derive(Clone)] pub struct Uptime;
impl FromBufRead for Uptime {}
#[derive(Clone)] pub struct Iomem;
impl FromBufRead for Iomem {}
#[derive(Clone)] pub struct CryptoTable;
impl FromBufRead for CryptoTable {}
#[derive(Clone)] pub struct CGroupControllers;
impl FromBufRead for CGroupControllers {}
pub mod net {
    use crate::FromBufRead;
    use std::collections::HashMap;
    #[derive(Clone)] pub struct TcpNetEntry;
    #[derive(Clone)] pub struct UdpNetEntry;
    #[derive(Clone)] pub struct UnixNetEntry;
    #[derive(Clone)] pub struct ARPEntry;
    #[derive(Clone)] pub struct DeviceStatus;
    #[derive(Clone)] pub struct RouteEntry;
    #[derive(Clone)] pub struct UnixNetEntries(pub Vec<UnixNetEntry>);
    impl FromBufRead for UnixNetEntries {}
    #[derive(Clone)] pub struct ArpEntries(pub Vec<ARPEntry>);
    impl FromBufRead for ArpEntries {}
    #[derive(Clone)] pub struct InterfaceDeviceStatus(pub HashMap<String, DeviceStatus>);
    impl FromBufRead for InterfaceDeviceStatus {}
    #[derive(Clone)] pub struct RouteEntries(pub Vec<RouteEntry>);
    impl FromBufRead for RouteEntries {}
    #[derive(Clone)] pub struct Snmp;
    impl FromBufRead for Snmp {}
    #[derive(Clone)] pub struct Snmp6;
    impl FromBufRead for Snmp6 {}
}
pub mod process {
    #[derive(Clone)] pub struct Io;
    #[derive(Clone)] pub struct MemoryMaps;
    impl MemoryMaps {
        pub fn len(&self) -> usize {}
        pub fn iter(&self) -> std::slice::Iter<MemoryMap> {}
    }
    #[derive(Clone)] pub struct SmapsRollup;
    #[derive(Clone)] pub struct MountStats;
    #[derive(Clone)] pub struct MountInfos;
    impl MountInfos { pub fn iter(&self) -> std::slice::Iter<MountInfo> {} }
    #[derive(Clone)] pub struct CoredumpFlags;
    #[derive(Clone)] pub struct Status;
    #[derive(Clone)] pub struct Stat;
    #[derive(Clone)] pub struct Limits;
    #[derive(Clone)] pub struct StatM;
    #[derive(Clone)] pub struct Schedstat;
    #[derive(Clone)] pub struct Syscall;
    #[derive(Clone)] pub struct ClearRefs;
    #[derive(Clone)] pub struct Namespaces;
    #[derive(Clone)] pub struct FDPermissions;
    #[derive(Clone)] pub struct FDTarget;
}
pub mod keyring {
    #[derive(Clone)] pub struct Key;
    #[derive(Clone)] pub struct KeyUser;
}
