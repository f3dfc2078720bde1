//! procfs 0.18.0: it reads files of `/proc`, which no device is waited for. One of them is quick; those that go through all processes, or
//! all memory of one, are not.

use std::collections::HashMap;
pub use procfs_core::*;
pub trait Current: FromRead { #[blocking(stat)] fn current() -> ProcResult<Self> {} }
pub trait CurrentSI: FromReadSI {
    #[blocking(stat)] fn current() -> ProcResult<Self> {}
    #[blocking(stat)] fn current_with_system_info(si: &SystemInfo) -> ProcResult<Self> {}
}
pub struct LocalSystemInfo;
impl SystemInfoInterface for LocalSystemInfo {}
pub fn current_system_info() -> &SystemInfo {}
pub mod prelude {
    pub use super::{Current, CurrentSI};
    pub use procfs_core::prelude::*;
}
pub fn ticks_per_second() -> u64 {}
pub fn page_size() -> u64 {}
pub fn boot_time_secs() -> ProcResult<u64> {}
impl CurrentSI for KernelStats {}
impl Current for LoadAverage {}
impl Current for KernelConfig {}
impl Current for VmStat {}
impl Current for KernelModules {}
impl Current for KernelCmdline {}
impl Current for CpuInfo {}
impl Current for Devices {}
impl Current for DiskStats {}
impl Current for Locks {}
impl Current for Meminfo {}
impl Current for CpuPressure {}
impl Current for MemoryPressure {}
impl Current for IoPressure {}
impl Current for SharedMemorySegments {}
impl Current for Uptime {}
impl Current for Iomem {}
impl Current for CryptoTable {}
impl Current for CGroupControllers {}
impl Current for Vec<MountEntry> {}
impl Current for Vec<PartitionEntry> {}
#[blocking(stat)] pub fn kernel_config() -> ProcResult<HashMap<String, ConfigSetting>> {}
#[blocking(stat)] pub fn vmstat() -> ProcResult<HashMap<String, i64>> {}
#[blocking(stat)] pub fn modules() -> ProcResult<HashMap<String, KernelModule>> {}
#[blocking(stat)] pub fn cmdline() -> ProcResult<Vec<String>> {}
#[blocking(stat)] pub fn diskstats() -> ProcResult<Vec<DiskStat>> {}
#[blocking(stat)] pub fn mounts() -> ProcResult<Vec<MountEntry>> {}
#[blocking(stat)] pub fn partitions() -> ProcResult<Vec<PartitionEntry>> {}
#[blocking(stat)] pub fn locks() -> ProcResult<Vec<Lock>> {}
#[blocking(stat)] pub fn iomem() -> ProcResult<Vec<(usize, PhysicalMemoryMap)>> {}
#[blocking(stat)] pub fn crypto() -> ProcResult<CryptoTable> {}
#[blocking(stat)] pub fn cgroups() -> ProcResult<CGroupControllers> {}
pub mod net {
    pub use procfs_core::net::*;
    use crate::{Current, ProcResult};
    use std::collections::HashMap;
    impl Current for UnixNetEntries {}
    impl Current for ArpEntries {}
    impl Current for InterfaceDeviceStatus {}
    impl Current for RouteEntries {}
    impl Current for Snmp {}
    impl Current for Snmp6 {}
    #[blocking(stat)] pub fn tcp() -> ProcResult<Vec<TcpNetEntry>> {}
    #[blocking(stat)] pub fn tcp6() -> ProcResult<Vec<TcpNetEntry>> {}
    #[blocking(stat)] pub fn udp() -> ProcResult<Vec<UdpNetEntry>> {}
    #[blocking(stat)] pub fn udp6() -> ProcResult<Vec<UdpNetEntry>> {}
    #[blocking(stat)] pub fn unix() -> ProcResult<Vec<UnixNetEntry>> {}
    #[blocking(stat)] pub fn arp() -> ProcResult<Vec<ARPEntry>> {}
    #[blocking(stat)] pub fn dev_status() -> ProcResult<HashMap<String, DeviceStatus>> {}
    #[blocking(stat)] pub fn route() -> ProcResult<Vec<RouteEntry>> {}
    #[blocking(stat)] pub fn snmp() -> ProcResult<Snmp> {}
    #[blocking(stat)] pub fn snmp6() -> ProcResult<Snmp6> {}
}
pub mod process {
    pub use procfs_core::process::*;
    use crate::net::{self, TcpNetEntry, UdpNetEntry};
    use crate::{FromRead, FromReadSI, ProcResult, ProcessCGroups};
    use procfs_core::PageInfo;
    use std::collections::HashMap;
    use std::ffi::OsString;
    use std::fs::File;
    use std::path::{Path, PathBuf};
    #[derive(Clone)] pub struct FDInfo { pub fd: i32, pub mode: u16, pub target: FDTarget }
    impl FDInfo {
        #[blocking(stat)] pub fn from_raw_fd(pid: i32, raw_fd: i32) -> ProcResult<Self> {}
        #[blocking(stat)] pub fn from_raw_fd_with_root(root: impl AsRef<Path>, pid: i32, raw_fd: i32) -> ProcResult<Self> {}
        pub fn mode(&self) -> FDPermissions {}
    }
    pub struct Process { pub pid: i32 }
    impl Process {
        #[blocking(stat)] pub fn new(pid: i32) -> ProcResult<Process> {}
        #[blocking(stat)] pub fn new_with_root(root: PathBuf) -> ProcResult<Process> {}
        #[blocking(stat)] pub fn myself() -> ProcResult<Process> {}
    }
    impl Process {
        #[blocking(stat)] pub fn cgroups(&self) -> ProcResult<ProcessCGroups> {}
        #[blocking(fs)] pub fn pagemap(&self) -> ProcResult<PageMap> {}
        #[blocking(stat)] pub fn cmdline(&self) -> ProcResult<Vec<String>> {}
        pub fn pid(&self) -> i32 {}
        #[blocking(stat)] pub fn is_alive(&self) -> bool {}
        #[blocking(stat)] pub fn uid(&self) -> ProcResult<u32> {}
        #[blocking(stat)] pub fn cwd(&self) -> ProcResult<PathBuf> {}
        #[blocking(stat)] pub fn root(&self) -> ProcResult<PathBuf> {}
        #[blocking(stat)] pub fn environ(&self) -> ProcResult<HashMap<OsString, OsString>> {}
        #[blocking(stat)] pub fn exe(&self) -> ProcResult<PathBuf> {}
        #[blocking(stat)] pub fn io(&self) -> ProcResult<Io> {}
        #[blocking(stat)] pub fn maps(&self) -> ProcResult<MemoryMaps> {}
        #[blocking(fs)] pub fn smaps(&self) -> ProcResult<MemoryMaps> {}
        #[blocking(fs)] pub fn smaps_rollup(&self) -> ProcResult<SmapsRollup> {}
        #[blocking(stat)] pub fn mountstats(&self) -> ProcResult<MountStats> {}
        #[blocking(stat)] pub fn mountinfo(&self) -> ProcResult<MountInfos> {}
        #[blocking(stat)] pub fn fd_count(&self) -> ProcResult<usize> {}
        #[blocking(stat)] pub fn fd(&self) -> ProcResult<FDsIter> {}
        #[blocking(stat)] pub fn fd_from_fd(&self, fd: i32) -> ProcResult<FDInfo> {}
        #[blocking(stat)] pub fn coredump_filter(&self) -> ProcResult<Option<CoredumpFlags>> {}
        #[blocking(stat)] pub fn autogroup(&self) -> ProcResult<String> {}
        #[blocking(stat)] pub fn auxv(&self) -> ProcResult<HashMap<u64, u64>> {}
        #[blocking(stat)] pub fn wchan(&self) -> ProcResult<String> {}
        #[blocking(stat)] pub fn status(&self) -> ProcResult<Status> {}
        #[blocking(stat)] pub fn stat(&self) -> ProcResult<Stat> {}
        #[blocking(stat)] pub fn limits(&self) -> ProcResult<Limits> {}
        #[blocking(stat)] pub fn loginuid(&self) -> ProcResult<u32> {}
        #[blocking(stat)] pub fn oom_score(&self) -> ProcResult<u16> {}
        #[blocking(stat)] pub fn oom_score_adj(&self) -> ProcResult<i16> {}
        #[blocking(stat)] pub fn set_oom_score_adj(&self, new_oom_score_adj: i16) -> ProcResult<()> {}
        #[blocking(stat)] pub fn statm(&self) -> ProcResult<StatM> {}
        #[blocking(stat)] pub fn task_main_thread(&self) -> ProcResult<Task> {}
        #[blocking(stat)] pub fn task_from_tid(&self, tid: i32) -> ProcResult<Task> {}
        #[blocking(stat)] pub fn schedstat(&self) -> ProcResult<Schedstat> {}
        #[blocking(stat)] pub fn syscall(&self) -> ProcResult<Syscall> {}
        #[blocking(stat)] pub fn tasks(&self) -> ProcResult<TasksIter> {}
        #[blocking(stat)] pub fn tcp(&self) -> ProcResult<Vec<TcpNetEntry>> {}
        #[blocking(stat)] pub fn tcp6(&self) -> ProcResult<Vec<TcpNetEntry>> {}
        #[blocking(stat)] pub fn udp(&self) -> ProcResult<Vec<UdpNetEntry>> {}
        #[blocking(stat)] pub fn udp6(&self) -> ProcResult<Vec<UdpNetEntry>> {}
        #[blocking(stat)] pub fn dev_status(&self) -> ProcResult<HashMap<String, net::DeviceStatus>> {}
        #[blocking(stat)] pub fn unix(&self) -> ProcResult<Vec<net::UnixNetEntry>> {}
        #[blocking(stat)] pub fn arp(&self) -> ProcResult<Vec<net::ARPEntry>> {}
        #[blocking(stat)] pub fn route(&self) -> ProcResult<Vec<net::RouteEntry>> {}
        #[blocking(stat)] pub fn snmp(&self) -> ProcResult<net::Snmp> {}
        #[blocking(stat)] pub fn snmp6(&self) -> ProcResult<net::Snmp6> {}
        #[blocking(stat)] pub fn mem(&self) -> ProcResult<File> {}
        #[blocking(stat)] pub fn open_relative<P>(&self, path: P) -> ProcResult<File> where P: AsRef<Path> {}
        #[blocking(stat)] pub fn read<P, T>(&self, path: P) -> ProcResult<T> where P: AsRef<Path>, T: FromRead {}
        #[blocking(stat)] pub fn read_si<P, T>(&self, path: P) -> ProcResult<T> where P: AsRef<Path>, T: FromReadSI {}
    }
    pub struct FDsIter;
    impl Iterator for FDsIter {
        type Item = ProcResult<FDInfo>;
        #[blocking(fs)] fn next(&mut self) -> Option<ProcResult<FDInfo>> {}
    }
    pub struct TasksIter;
    impl Iterator for TasksIter {
        type Item = ProcResult<Task>;
        fn next(&mut self) -> Option<ProcResult<Task>> {}
    }
    #[blocking(fs)] pub fn all_processes() -> ProcResult<ProcessesIter> {}
    #[blocking(fs)] pub fn all_processes_with_root(root: impl AsRef<Path>) -> ProcResult<ProcessesIter> {}
    pub struct ProcessesIter;
    impl Iterator for ProcessesIter {
        type Item = ProcResult<Process>;
        #[blocking(fs)] fn next(&mut self) -> Option<ProcResult<Process>> {}
    }
    pub struct Task { pub pid: i32, pub tid: i32 }
    impl Task {
        #[blocking(stat)] pub fn stat(&self) -> ProcResult<Stat> {}
        #[blocking(stat)] pub fn status(&self) -> ProcResult<Status> {}
        #[blocking(stat)] pub fn io(&self) -> ProcResult<Io> {}
        #[blocking(stat)] pub fn schedstat(&self) -> ProcResult<Schedstat> {}
        #[blocking(stat)] pub fn syscall(&self) -> ProcResult<Syscall> {}
        #[blocking(stat)] pub fn children(&self) -> ProcResult<Vec<u32>> {}
        #[blocking(stat)] pub fn read<P, T>(&self, path: P) -> ProcResult<T> where P: AsRef<Path>, T: FromRead {}
    }
    impl Process { #[blocking(stat)] pub fn namespaces(&self) -> ProcResult<Namespaces> {} }
    pub struct PageMap;
    impl PageMap {
        #[blocking(stat)] pub fn get_info(&mut self, page_index: usize) -> ProcResult<PageInfo> {}
    }
}
pub mod sys {
    pub mod fs {
        use crate::ProcResult;
        use std::time::Duration;
        #[derive(Clone)] pub struct DEntryState { pub nr_dentry: u32, pub nr_unused: u32, pub age_limit: Duration, pub want_pages: bool }
        #[blocking(stat)] pub fn dentry_state() -> ProcResult<DEntryState> {}
        #[blocking(stat)] pub fn file_max() -> ProcResult<usize> {}
        #[blocking(stat)] pub fn set_file_max(max: usize) -> ProcResult<()> {}
        #[derive(Clone)] pub struct FileState { pub allocated: u64, pub free: u64, pub max: u64 }
        #[blocking(stat)] pub fn file_nr() -> ProcResult<FileState> {}
    }
    pub mod kernel {
        use crate::ProcResult;
        use std::collections::HashSet;
        #[derive(Copy, Clone)] pub struct Version { pub major: u8, pub minor: u8, pub patch: u16 }
        impl Version {
            pub fn new(major: u8, minor: u8, patch: u16) -> Version {}
            #[blocking(stat)] pub fn current() -> ProcResult<Self> {}
        }
        #[derive(Clone)] pub struct Type { pub sysname: String }
        impl Type {
            pub fn new(sysname: String) -> Type {}
            #[blocking(stat)] pub fn current() -> ProcResult<Self> {}
        }
        #[derive(Clone)] pub struct BuildInfo { pub version: String, pub flags: HashSet<String>, pub extra: String }
        impl BuildInfo {
            pub fn new(version: &str, flags: HashSet<String>, extra: String) -> BuildInfo {}
            #[blocking(stat)] pub fn current() -> ProcResult<Self> {}
            pub fn smp(&self) -> bool {}
            pub fn preempt(&self) -> bool {}
            pub fn preemptrt(&self) -> bool {}
            pub fn version_number(&self) -> ProcResult<u32> {}
            pub fn extra_date(&self) -> ProcResult<chrono::DateTime<chrono::Local>> {}
        }
        #[blocking(stat)] pub fn pid_max() -> ProcResult<i32> {}
        #[derive(Copy, Clone)] pub struct SemaphoreLimits { pub semmsl: u64, pub semmns: u64, pub semopm: u64, pub semmni: u64 }
        impl SemaphoreLimits { #[blocking(stat)] pub fn new() -> ProcResult<Self> {} }
        #[blocking(stat)] pub fn shmall() -> ProcResult<u64> {}
        #[blocking(stat)] pub fn shmmax() -> ProcResult<u64> {}
        #[blocking(stat)] pub fn set_shmmax(new_value: u64) -> ProcResult<()> {}
        #[blocking(stat)] pub fn shmmni() -> ProcResult<u64> {}
        #[blocking(stat)] pub fn threads_max() -> ProcResult<u32> {}
        #[blocking(stat)] pub fn set_threads_max(new_limit: u32) -> ProcResult<()> {}
        pub mod random {
            use crate::ProcResult;
            #[blocking(stat)] pub fn entropy_avail() -> ProcResult<u16> {}
            #[blocking(stat)] pub fn poolsize() -> ProcResult<u16> {}
            #[blocking(stat)] pub fn read_wakeup_threshold() -> ProcResult<u32> {}
            #[blocking(stat)] pub fn write_wakeup_threshold(new_value: u32) -> ProcResult<()> {}
            #[blocking(stat)] pub fn uuid() -> ProcResult<String> {}
            #[blocking(stat)] pub fn boot_id() -> ProcResult<String> {}
        }
    }
    pub mod vm {
        use crate::ProcResult;
        #[blocking(stat)] pub fn admin_reserve_kbytes() -> ProcResult<usize> {}
        #[blocking(stat)] pub fn set_admin_reserve_kbytes(kbytes: usize) -> ProcResult<()> {}
        #[blocking(stat)] pub fn compact_memory() -> ProcResult<()> {}
        #[blocking(stat)] pub fn max_map_count() -> ProcResult<u64> {}
        #[blocking(stat)] pub fn set_max_map_count(count: u64) -> ProcResult<()> {}
    }
}
pub use crate::sys::kernel::BuildInfo as KernelBuildInfo;
pub use crate::sys::kernel::Type as KernelType;
pub use crate::sys::kernel::Version as KernelVersion;
