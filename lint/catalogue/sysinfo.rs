//! sysinfo 0.39.6, 0.29.11. From 0.40 on, constructors give a `Result`.

use core::{error, str};
use crate::unix::bsd::freebsd::disk::GetValues;
use libc::{c_char, c_float, c_uint, c_void, size_t};
use std::{cmp, fmt, io, ops, slice};
use std::collections::{HashMap, HashSet, hash_map};
use std::ffi::{OsStr, OsString};
use std::fmt::Debug;
use std::net::{AddrParseError, IpAddr};
use std::num::ParseIntError;
use std::path::Path;
use std::process::ExitStatus;
use std::str::FromStr;
use std::time::Duration;
pub type PID = libc::pid_t;
pub type CSystem = *mut c_void;
pub type CProcess = *const c_void;
pub type RString = *const c_char;
pub type ProcessLoop = fn(pid: PID, process: CProcess, data: *mut c_void) -> bool;
pub type ProcessPidLoop = fn(pid: PID, data: *mut c_void) -> bool;
pub type CNetworks = *mut c_void;
pub type CDisks = *mut c_void;
pub fn sysinfo_init() -> CSystem {}
pub fn sysinfo_destroy(system: CSystem) {}
pub fn sysinfo_refresh_memory(system: CSystem) {}
pub fn sysinfo_refresh_cpu(system: CSystem) {}
pub fn sysinfo_refresh_all(system: CSystem) {}
pub fn sysinfo_refresh_processes(system: CSystem) {}
pub fn sysinfo_refresh_process(system: CSystem, pid: PID) {}
pub fn sysinfo_disks_init() -> CDisks {}
pub fn sysinfo_disks_destroy(disks: CDisks) {}
pub fn sysinfo_disks_refresh(disks: CDisks) {}
pub fn sysinfo_total_memory(system: CSystem) -> size_t {}
pub fn sysinfo_free_memory(system: CSystem) -> size_t {}
pub fn sysinfo_used_memory(system: CSystem) -> size_t {}
pub fn sysinfo_total_swap(system: CSystem) -> size_t {}
pub fn sysinfo_free_swap(system: CSystem) -> size_t {}
pub fn sysinfo_used_swap(system: CSystem) -> size_t {}
pub fn sysinfo_cgroup_limits(system: CSystem, total_memory: *mut size_t, free_memory: *mut size_t, free_swap: *mut size_t, rss: *mut size_t) -> bool {}
pub fn sysinfo_networks_init() -> CNetworks {}
pub fn sysinfo_networks_destroy(networks: CNetworks) {}
pub fn sysinfo_networks_refresh(networks: CNetworks) {}
pub fn sysinfo_networks_received(networks: CNetworks) -> size_t {}
pub fn sysinfo_networks_transmitted(networks: CNetworks) -> size_t {}
pub fn sysinfo_cpus_usage(system: CSystem, length: *mut c_uint, procs: *mut *mut c_float) {}
pub fn sysinfo_processes(system: CSystem, fn_pointer: Option<ProcessLoop>, data: *mut c_void) -> size_t {}
pub fn sysinfo_process_by_pid(system: CSystem, pid: PID) -> CProcess {}
pub fn sysinfo_process_tasks(process: CProcess, fn_pointer: Option<ProcessPidLoop>, data: *mut c_void) -> size_t {}
pub fn sysinfo_process_pid(process: CProcess) -> PID {}
pub fn sysinfo_process_parent_pid(process: CProcess) -> PID {}
pub fn sysinfo_process_cpu_usage(process: CProcess) -> c_float {}
pub fn sysinfo_process_memory(process: CProcess) -> size_t {}
pub fn sysinfo_process_virtual_memory(process: CProcess) -> size_t {}
pub fn sysinfo_process_executable_path(process: CProcess) -> RString {}
pub fn sysinfo_process_root_directory(process: CProcess) -> RString {}
pub fn sysinfo_process_current_directory(process: CProcess) -> RString {}
pub fn sysinfo_rstring_free(s: RString) {}
pub fn sysinfo_cpu_vendor_id(system: CSystem) -> RString {}
pub fn sysinfo_cpu_brand(system: CSystem) -> RString {}
pub fn sysinfo_cpu_frequency(system: CSystem) -> u64 {}
pub fn sysinfo_system_name() -> RString {}
pub fn sysinfo_system_version() -> RString {}
pub fn sysinfo_system_kernel_version() -> RString {}
pub fn sysinfo_system_host_name() -> RString {}
pub fn sysinfo_system_long_version() -> RString {}
pub fn sysinfo_cpu_physical_cores() -> u32 {}
pub fn sysinfo_motherboard_asset_tag() -> RString {}
pub fn sysinfo_motherboard_name() -> RString {}
pub fn sysinfo_motherboard_vendor() -> RString {}
pub fn sysinfo_motherboard_version() -> RString {}
pub fn sysinfo_motherboard_serial_number() -> RString {}
pub fn sysinfo_product_family() -> RString {}
pub fn sysinfo_product_name() -> RString {}
pub fn sysinfo_product_serial_number() -> RString {}
pub fn sysinfo_product_stock_keeping_unit() -> RString {}
pub fn sysinfo_product_uuid() -> RString {}
pub fn sysinfo_product_version() -> RString {}
pub fn sysinfo_product_vendor_name() -> RString {}
#[derive(Clone, Copy, Default)] pub struct DiskUsage { pub total_written_bytes: u64, pub written_bytes: u64, pub total_read_bytes: u64, pub read_bytes: u64 }
pub struct Components;
impl ops::Deref for Components {
    type Target = [Component];
    fn deref(&self) -> &Self::Target {}
}
impl ops::DerefMut for Components { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl IntoIterator for &Components {
    type Item = &Component;
    type IntoIter = slice::Iter<Component>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &mut Components {
    type Item = &mut Component;
    type IntoIter = slice::IterMut<Component>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl Components {
    pub fn new() -> Self {}
    #[blocking(fs)] pub fn new_with_refreshed_list() -> Self {}
    #[blocking(fs)] pub fn refresh(&mut self, remove_not_listed_components: bool) {}
}
pub struct Component;
impl Component {
    pub fn temperature(&self) -> Option<f32> {}
    pub fn max(&self) -> Option<f32> {}
    pub fn critical(&self) -> Option<f32> {}
    pub fn label(&self) -> &str {}
    pub fn id(&self) -> Option<&str> {}
    pub fn refresh(&mut self) {}
}
pub struct Disk;
impl Disk {
    pub fn kind(&self) -> DiskKind {}
    pub fn id(&self) -> Option<u64> {}
    pub fn name(&self) -> &OsStr {}
    pub fn file_system(&self) -> &OsStr {}
    pub fn mount_point(&self) -> &Path {}
    pub fn total_space(&self) -> u64 {}
    pub fn available_space(&self) -> u64 {}
    pub fn is_removable(&self) -> bool {}
    pub fn is_read_only(&self) -> bool {}
    pub fn refresh(&mut self) -> bool {}
    pub fn refresh_specifics(&mut self, refreshes: DiskRefreshKind) -> bool {}
    pub fn usage(&self) -> DiskUsage {}
}
impl From<Disks> for Vec<Disk> {}
impl GetValues for Disk {
    fn update_old(&mut self) {}
    fn get_read(&mut self) -> &mut u64 {}
    fn get_written(&mut self) -> &mut u64 {}
    fn dev_id(&self) -> Option<&String> {}
}
impl crate::unix::bsd::netbsd::disk::GetValues for Disk {
    fn update_old(&mut self) {}
    fn get_read(&mut self) -> &mut u64 {}
    fn get_written(&mut self) -> &mut u64 {}
    fn dev_id(&self) -> &[c_char] {}
}
pub struct Disks;
impl IntoIterator for &Disks {
    type Item = &Disk;
    type IntoIter = slice::Iter<Disk>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &mut Disks {
    type Item = &mut Disk;
    type IntoIter = slice::IterMut<Disk>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl Disks {
    pub fn new() -> Self {}
    #[blocking(fs)] pub fn new_with_refreshed_list() -> Self {}
    #[blocking(fs)] pub fn new_with_refreshed_list_specifics(refreshes: DiskRefreshKind) -> Self {}
    #[blocking(fs)] pub fn refresh(&mut self, remove_not_listed_disks: bool) {}
    #[blocking(fs)] pub fn refresh_specifics(&mut self, remove_not_listed_disks: bool, refreshes: DiskRefreshKind) {}
}
impl ops::Deref for Disks {
    type Target = [Disk];
    fn deref(&self) -> &Self::Target {}
}
impl ops::DerefMut for Disks { fn deref_mut(&mut self) -> &mut Self::Target {} }
#[derive(Clone, Copy)] pub enum DiskKind { HDD, SSD, Unknown(isize) }
impl fmt::Display for DiskKind {}
#[derive(Clone, Copy, Default)] pub struct DiskRefreshKind;
impl DiskRefreshKind {
    pub fn nothing() -> Self {}
    pub fn everything() -> Self {}
    pub fn with_kind(self) -> Self {}
    pub fn without_kind(self) -> Self {}
    pub fn with_storage(self) -> Self {}
    pub fn without_storage(self) -> Self {}
    pub fn with_io_usage(self) -> Self {}
    pub fn without_io_usage(self) -> Self {}
}
pub struct Gpus;
impl Gpus {
    pub fn new() -> Self {}
    pub fn new_with_refreshed_list() -> Self {}
    pub fn refresh(&mut self, remove_not_listed_gpus: bool) {}
}
impl ops::Deref for Gpus {
    type Target = [Gpu];
    fn deref(&self) -> &Self::Target {}
}
impl IntoIterator for &Gpus {
    type Item = &Gpu;
    type IntoIter = slice::Iter<Gpu>;
    fn into_iter(self) -> Self::IntoIter {}
}
#[derive(Clone)] pub struct PCI { pub domain: u32, pub bus: u32, pub device: u32, pub function: u32 }
impl fmt::Display for PCI {}
impl str::FromStr for PCI {
    type Err = &str;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
pub struct Gpu;
impl From<Gpus> for Vec<Gpu> {}
impl Gpu {
    pub fn pci(&self) -> &PCI {}
    pub fn vendor(&self) -> Option<&str> {}
    pub fn model(&self) -> Option<&str> {}
    pub fn usage(&self) -> Option<f32> {}
    pub fn total_memory(&self) -> Option<u64> {}
    pub fn used_memory(&self) -> Option<u64> {}
}
pub struct Networks;
impl IntoIterator for &Networks {
    type Item = (&OsString, &NetworkData);
    type IntoIter = hash_map::Iter<OsString, NetworkData>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl Networks {
    pub fn new() -> Self {}
    #[blocking(fs)] pub fn new_with_refreshed_list() -> Self {}
    #[blocking(fs)] pub fn refresh(&mut self, remove_not_listed_interfaces: bool) {}
}
impl ops::Deref for Networks {
    type Target = HashMap<OsString, NetworkData>;
    fn deref(&self) -> &Self::Target {}
}
pub struct NetworkData;
impl NetworkData {
    pub fn received(&self) -> u64 {}
    pub fn total_received(&self) -> u64 {}
    pub fn transmitted(&self) -> u64 {}
    pub fn total_transmitted(&self) -> u64 {}
    pub fn packets_received(&self) -> u64 {}
    pub fn total_packets_received(&self) -> u64 {}
    pub fn packets_transmitted(&self) -> u64 {}
    pub fn total_packets_transmitted(&self) -> u64 {}
    pub fn errors_on_received(&self) -> u64 {}
    pub fn total_errors_on_received(&self) -> u64 {}
    pub fn errors_on_transmitted(&self) -> u64 {}
    pub fn total_errors_on_transmitted(&self) -> u64 {}
    pub fn mac_address(&self) -> MacAddr {}
    pub fn ip_networks(&self) -> &[IpNetwork] {}
    pub fn mtu(&self) -> u64 {}
    pub fn transmit_link_speed(&self) -> Option<u64> {}
    pub fn receive_link_speed(&self) -> Option<u64> {}
    pub fn operational_state(&self) -> InterfaceOperationalState {}
}
#[derive(Clone, Copy)] pub struct MacAddr(pub [u8; 6]);
impl MacAddr {
    pub const UNSPECIFIED: Self = _;
    pub fn is_unspecified(&self) -> bool {}
}
impl fmt::Display for MacAddr {}
impl FromStr for MacAddr {
    type Err = MacAddrFromStrError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
#[derive(Clone)] pub enum MacAddrFromStrError { IntError(ParseIntError), InvalidAddrFormat }
impl core::fmt::Display for MacAddrFromStrError {}
impl error::Error for MacAddrFromStrError {}
#[derive(Clone, Copy)] pub struct IpNetwork { pub addr: IpAddr, pub prefix: u8 }
impl fmt::Display for IpNetwork {}
impl FromStr for IpNetwork {
    type Err = IpNetworkFromStrError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
#[derive(Clone)] pub enum IpNetworkFromStrError { PrefixError(ParseIntError), AddrParseError(AddrParseError), InvalidAddrFormat }
impl core::fmt::Display for IpNetworkFromStrError {}
impl error::Error for IpNetworkFromStrError {}
#[derive(Clone, Copy)] pub enum InterfaceOperationalState { Up, Down, Testing, Unknown, Dormant, NotPresent, LowerLayerDown }
impl fmt::Display for InterfaceOperationalState {}
pub struct System;
impl System {
    pub fn new() -> Self {}
    #[blocking(fs)] pub fn new_all() -> Self {}
    #[blocking(stat)] pub fn new_with_specifics(refreshes: RefreshKind) -> Self {}
    #[blocking(stat)] pub fn refresh_specifics(&mut self, refreshes: RefreshKind) {}
    #[blocking(fs)] pub fn refresh_all(&mut self) {}
    #[blocking(stat)] pub fn refresh_memory(&mut self) {}
    #[blocking(stat)] pub fn refresh_memory_specifics(&mut self, refresh_kind: MemoryRefreshKind) {}
    #[blocking(stat)] pub fn refresh_cpu_usage(&mut self) {}
    #[blocking(stat)] pub fn refresh_cpu_frequency(&mut self) {}
    #[blocking(stat)] pub fn refresh_cpu_list(&mut self, refresh_kind: CpuRefreshKind) {}
    #[blocking(stat)] pub fn refresh_cpu_all(&mut self) {}
    #[blocking(stat)] pub fn refresh_cpu_specifics(&mut self, refresh_kind: CpuRefreshKind) {}
    #[blocking(fs)] pub fn refresh_processes(&mut self, processes_to_update: ProcessesToUpdate, remove_dead_processes: bool) -> usize {}
    #[blocking(fs)] pub fn refresh_processes_specifics(&mut self, processes_to_update: ProcessesToUpdate, remove_dead_processes: bool, refresh_kind: ProcessRefreshKind) -> usize {}
    pub fn processes(&self) -> &HashMap<Pid, Process> {}
    pub fn process(&self, pid: Pid) -> Option<&Process> {}
    pub fn processes_by_name(&self, name: &OsStr) -> impl Iterator<Item = &Process> {}
    pub fn processes_by_exact_name(&self, name: &OsStr) -> impl Iterator<Item = &Process> {}
    pub fn global_cpu_usage(&self) -> f32 {}
    pub fn cpus(&self) -> &[Cpu] {}
    pub fn total_memory(&self) -> u64 {}
    pub fn free_memory(&self) -> u64 {}
    pub fn available_memory(&self) -> u64 {}
    pub fn used_memory(&self) -> u64 {}
    pub fn total_swap(&self) -> u64 {}
    pub fn free_swap(&self) -> u64 {}
    pub fn used_swap(&self) -> u64 {}
    pub fn cgroup_limits(&self) -> Option<CGroupLimits> {}
    pub fn uptime() -> u64 {}
    pub fn boot_time() -> u64 {}
    pub fn load_average() -> LoadAvg {}
    #[blocking(fs)] pub fn name() -> Option<String> {}
    pub fn kernel_version() -> Option<String> {}
    #[blocking(fs)] pub fn os_version() -> Option<String> {}
    #[blocking(fs)] pub fn long_os_version() -> Option<String> {}
    pub fn distribution_id() -> String {}
    pub fn distribution_id_like() -> Vec<String> {}
    pub fn kernel_long_version() -> String {}
    pub fn host_name() -> Option<String> {}
    pub fn cpu_arch() -> String {}
    pub fn physical_core_count() -> Option<usize> {}
    pub fn open_files_limit() -> Option<usize> {}
}
pub struct Motherboard;
impl Motherboard {
    pub fn new() -> Option<Self> {}
    pub fn name(&self) -> Option<String> {}
    pub fn vendor_name(&self) -> Option<String> {}
    pub fn version(&self) -> Option<String> {}
    pub fn serial_number(&self) -> Option<String> {}
    pub fn asset_tag(&self) -> Option<String> {}
}
pub struct Product;
impl Product {
    pub fn name() -> Option<String> {}
    pub fn family() -> Option<String> {}
    pub fn serial_number() -> Option<String> {}
    pub fn stock_keeping_unit() -> Option<String> {}
    pub fn uuid() -> Option<String> {}
    pub fn version() -> Option<String> {}
    pub fn vendor_name() -> Option<String> {}
}
#[derive(Clone, Default)] pub struct LoadAvg { pub one: f64, pub five: f64, pub fifteen: f64 }
#[derive(Clone, Copy)] pub enum Signal { Hangup, Interrupt, Quit, Illegal, Trap, Abort, IOT, Bus, FloatingPointException, Kill, User1, Segv, User2, Pipe, Alarm, Term, Child, Continue, Stop, TSTP, TTIN, TTOU, Urgent, XCPU, XFSZ, VirtualAlarm, Profiling, Winch, IO, Poll, Power, Sys }
impl fmt::Display for Signal {}
#[derive(Clone, Default)] pub struct CGroupLimits { pub total_memory: u64, pub free_memory: u64, pub free_swap: u64, pub rss: u64 }
#[derive(Clone, Copy)] pub enum ProcessStatus { Idle, Run, Sleep, Stop, Zombie, Tracing, Dead, Wakekill, Waking, Parked, LockBlocked, UninterruptibleDiskSleep, Suspended, Unknown(u32) }
impl fmt::Display for ProcessStatus {}
#[derive(Clone, Copy)] pub enum ThreadKind { Kernel, Userland }
#[derive(Clone, Copy)] pub enum KillError { SignalDoesNotExist, FailedToSendSignal }
impl core::fmt::Display for KillError {}
impl error::Error for KillError {}
pub struct Process;
impl Process {
    pub fn kill(&self) -> bool {}
    pub fn kill_with(&self, signal: Signal) -> Option<bool> {}
    pub fn kill_and_wait(&self) -> Result<Option<ExitStatus>, KillError> {}
    pub fn kill_with_and_wait(&self, signal: Signal) -> Result<Option<ExitStatus>, KillError> {}
    pub fn wait(&self) -> Option<ExitStatus> {}
    pub fn name(&self) -> &OsStr {}
    pub fn cmd(&self) -> &[OsString] {}
    pub fn exe(&self) -> Option<&Path> {}
    pub fn pid(&self) -> Pid {}
    pub fn cgroup_limits(&self) -> Option<CGroupLimits> {}
    pub fn environ(&self) -> &[OsString] {}
    pub fn cwd(&self) -> Option<&Path> {}
    pub fn root(&self) -> Option<&Path> {}
    pub fn memory(&self) -> u64 {}
    pub fn virtual_memory(&self) -> u64 {}
    pub fn parent(&self) -> Option<Pid> {}
    pub fn status(&self) -> ProcessStatus {}
    pub fn start_time(&self) -> u64 {}
    pub fn run_time(&self) -> u64 {}
    pub fn cpu_usage(&self) -> f32 {}
    pub fn accumulated_cpu_time(&self) -> u64 {}
    pub fn disk_usage(&self) -> DiskUsage {}
    pub fn user_id(&self) -> Option<&Uid> {}
    pub fn effective_user_id(&self) -> Option<&Uid> {}
    pub fn group_id(&self) -> Option<Gid> {}
    pub fn effective_group_id(&self) -> Option<Gid> {}
    pub fn session_id(&self) -> Option<Pid> {}
    pub fn tasks(&self) -> Option<&HashSet<Pid>> {}
    pub fn thread_kind(&self) -> Option<ThreadKind> {}
    pub fn exists(&self) -> bool {}
    pub fn open_files(&self) -> Option<usize> {}
    pub fn open_files_limit(&self) -> Option<usize> {}
    pub fn gpu_usage(&self) -> Option<f32> {}
    pub fn gpu_memory(&self) -> Option<u64> {}
}
#[derive(Clone, Copy, Default)] pub enum UpdateKind { Never, Always, OnlyIfNotSet }
#[derive(Clone, Copy)] pub enum ProcessesToUpdate { All, Some(&[Pid]) }
#[derive(Clone, Copy)] pub struct ProcessRefreshKind;
impl Default for ProcessRefreshKind {}
impl ProcessRefreshKind {
    pub fn nothing() -> Self {}
    pub fn everything() -> Self {}
    pub fn new() -> Self {}
    pub fn with_cpu(self) -> Self {}
    pub fn without_cpu(self) -> Self {}
    pub fn with_disk_usage(self) -> Self {}
    pub fn without_disk_usage(self) -> Self {}
    pub fn with_memory(self) -> Self {}
    pub fn without_memory(self) -> Self {}
    pub fn with_user(self, kind: UpdateKind) -> Self {}
    pub fn without_user(self) -> Self {}
    pub fn with_cwd(self, kind: UpdateKind) -> Self {}
    pub fn without_cwd(self) -> Self {}
    pub fn with_root(self, kind: UpdateKind) -> Self {}
    pub fn without_root(self) -> Self {}
    pub fn with_environ(self, kind: UpdateKind) -> Self {}
    pub fn without_environ(self) -> Self {}
    pub fn with_cmd(self, kind: UpdateKind) -> Self {}
    pub fn without_cmd(self) -> Self {}
    pub fn with_exe(self, kind: UpdateKind) -> Self {}
    pub fn without_exe(self) -> Self {}
    pub fn with_tasks(self) -> Self {}
    pub fn without_tasks(self) -> Self {}
}
#[derive(Clone, Copy, Default)] pub struct CpuRefreshKind;
impl CpuRefreshKind {
    pub fn nothing() -> Self {}
    pub fn everything() -> Self {}
    pub fn new() -> Self {}
    pub fn with_cpu_usage(self) -> Self {}
    pub fn without_cpu_usage(self) -> Self {}
    pub fn with_frequency(self) -> Self {}
    pub fn without_frequency(self) -> Self {}
}
#[derive(Clone, Copy, Default)] pub struct MemoryRefreshKind;
impl MemoryRefreshKind {
    pub fn nothing() -> Self {}
    pub fn everything() -> Self {}
    pub fn with_ram(self) -> Self {}
    pub fn without_ram(self) -> Self {}
    pub fn with_swap(self) -> Self {}
    pub fn without_swap(self) -> Self {}
}
#[derive(Clone, Copy, Default)] pub struct RefreshKind;
impl RefreshKind {
    pub fn nothing() -> Self {}
    pub fn everything() -> Self {}
    pub fn new() -> Self {}
    pub fn with_processes(self, kind: ProcessRefreshKind) -> Self {}
    pub fn without_processes(self) -> Self {}
    pub fn with_memory(self, kind: MemoryRefreshKind) -> Self {}
    pub fn without_memory(self) -> Self {}
    pub fn with_cpu(self, kind: CpuRefreshKind) -> Self {}
    pub fn without_cpu(self) -> Self {}
}
pub fn get_current_pid() -> Result<Pid, Error> {}
pub struct Cpu;
impl Cpu {
    pub fn usage(&self) -> f32 {}
    pub fn name(&self) -> &str {}
    pub fn vendor_id(&self) -> &str {}
    pub fn brand(&self) -> &str {}
    pub fn frequency(&self) -> u64 {}
}
pub struct User;
impl User {
    pub fn id(&self) -> &Uid {}
    pub fn group_id(&self) -> Gid {}
    pub fn name(&self) -> &str {}
    pub fn groups(&self) -> Vec<Group> {}
}
impl From<Users> for Vec<User> {}
pub struct Group;
impl Group {
    pub fn id(&self) -> &Gid {}
    pub fn name(&self) -> &str {}
}
impl From<Groups> for Vec<Group> {}
pub struct Users;
impl ops::Deref for Users {
    type Target = [User];
    fn deref(&self) -> &Self::Target {}
}
impl ops::DerefMut for Users { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl IntoIterator for &Users {
    type Item = &User;
    type IntoIter = slice::Iter<User>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &mut Users {
    type Item = &mut User;
    type IntoIter = slice::IterMut<User>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl Users {
    pub fn new() -> Self {}
    #[blocking(fs)] pub fn new_with_refreshed_list() -> Self {}
    #[blocking(fs)] pub fn refresh(&mut self) {}
    pub fn get_user_by_id(&self, user_id: &Uid) -> Option<&User> {}
}
pub struct Groups;
impl ops::Deref for Groups {
    type Target = [Group];
    fn deref(&self) -> &Self::Target {}
}
impl ops::DerefMut for Groups { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl IntoIterator for &Groups {
    type Item = &Group;
    type IntoIter = slice::Iter<Group>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &mut Groups {
    type Item = &mut Group;
    type IntoIter = slice::IterMut<Group>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl Groups {
    pub fn new() -> Self {}
    #[blocking(fs)] pub fn new_with_refreshed_list() -> Self {}
    #[blocking(fs)] pub fn refresh(&mut self) {}
}
pub enum Error { Unsupported, Io(io::Error), Other(Box<dyn std::error::Error + Send + Sync>) }
impl fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<io::Error> for Error {}
impl From<&str> for Error {}
pub fn set_open_files_limit(_new_limit: isize) -> bool {}
impl ComponentExt for Component {
    fn temperature(&self) -> f32 {}
    fn max(&self) -> f32 {}
    fn critical(&self) -> Option<f32> {}
    fn label(&self) -> &str {}
    fn refresh(&mut self) {}
}
impl CpuExt for Cpu {
    fn cpu_usage(&self) -> f32 {}
    fn name(&self) -> &str {}
    fn frequency(&self) -> u64 {}
    fn vendor_id(&self) -> &str {}
    fn brand(&self) -> &str {}
}
impl DiskExt for Disk {
    fn kind(&self) -> DiskKind {}
    fn name(&self) -> &OsStr {}
    fn file_system(&self) -> &[u8] {}
    fn mount_point(&self) -> &Path {}
    fn total_space(&self) -> u64 {}
    fn available_space(&self) -> u64 {}
    fn is_removable(&self) -> bool {}
    fn refresh(&mut self) -> bool {}
}
impl NetworksExt for Networks {
    fn iter(&self) -> NetworksIter {}
    fn refresh_networks_list(&mut self) {}
    fn refresh(&mut self) {}
}
impl NetworkExt for NetworkData {
    fn received(&self) -> u64 {}
    fn total_received(&self) -> u64 {}
    fn transmitted(&self) -> u64 {}
    fn total_transmitted(&self) -> u64 {}
    fn packets_received(&self) -> u64 {}
    fn total_packets_received(&self) -> u64 {}
    fn packets_transmitted(&self) -> u64 {}
    fn total_packets_transmitted(&self) -> u64 {}
    fn errors_on_received(&self) -> u64 {}
    fn total_errors_on_received(&self) -> u64 {}
    fn errors_on_transmitted(&self) -> u64 {}
    fn total_errors_on_transmitted(&self) -> u64 {}
    fn mac_address(&self) -> MacAddr {}
}
impl ProcessExt for Process {
    fn kill_with(&self, _signal: Signal) -> Option<bool> {}
    fn name(&self) -> &str {}
    fn cmd(&self) -> &[String] {}
    fn exe(&self) -> &Path {}
    fn pid(&self) -> Pid {}
    fn environ(&self) -> &[String] {}
    fn cwd(&self) -> &Path {}
    fn root(&self) -> &Path {}
    fn memory(&self) -> u64 {}
    fn virtual_memory(&self) -> u64 {}
    fn parent(&self) -> Option<Pid> {}
    fn status(&self) -> ProcessStatus {}
    fn start_time(&self) -> u64 {}
    fn run_time(&self) -> u64 {}
    fn cpu_usage(&self) -> f32 {}
    fn disk_usage(&self) -> DiskUsage {}
    fn user_id(&self) -> Option<&Uid> {}
    fn effective_user_id(&self) -> Option<&Uid> {}
    fn group_id(&self) -> Option<Gid> {}
    fn effective_group_id(&self) -> Option<Gid> {}
    fn wait(&self) {}
    fn session_id(&self) -> Option<Pid> {}
}
impl SystemExt for System {
    fn new_with_specifics(arg0: RefreshKind) -> System {}
    fn refresh_memory(&mut self) {}
    fn refresh_cpu_specifics(&mut self, _refresh_kind: CpuRefreshKind) {}
    fn refresh_components_list(&mut self) {}
    fn refresh_processes_specifics(&mut self, _refresh_kind: ProcessRefreshKind) {}
    fn refresh_process_specifics(&mut self, _pid: Pid, _refresh_kind: ProcessRefreshKind) -> bool {}
    fn refresh_disks_list(&mut self) {}
    fn refresh_users_list(&mut self) {}
    fn processes(&self) -> &HashMap<Pid, Process> {}
    fn process(&self, _pid: Pid) -> Option<&Process> {}
    fn networks(&self) -> &Networks {}
    fn networks_mut(&mut self) -> &mut Networks {}
    fn global_cpu_info(&self) -> &Cpu {}
    fn cpus(&self) -> &[Cpu] {}
    fn physical_core_count(&self) -> Option<usize> {}
    fn total_memory(&self) -> u64 {}
    fn free_memory(&self) -> u64 {}
    fn available_memory(&self) -> u64 {}
    fn used_memory(&self) -> u64 {}
    fn total_swap(&self) -> u64 {}
    fn free_swap(&self) -> u64 {}
    fn used_swap(&self) -> u64 {}
    fn components(&self) -> &[Component] {}
    fn components_mut(&mut self) -> &mut [Component] {}
    fn disks(&self) -> &[Disk] {}
    fn disks_mut(&mut self) -> &mut [Disk] {}
    fn sort_disks_by<F>(&mut self, _compare: F) where F: FnMut(&Disk, &Disk) -> cmp::Ordering {}
    fn uptime(&self) -> u64 {}
    fn boot_time(&self) -> u64 {}
    fn load_average(&self) -> LoadAvg {}
    fn users(&self) -> &[User] {}
    fn name(&self) -> Option<String> {}
    fn long_os_version(&self) -> Option<String> {}
    fn kernel_version(&self) -> Option<String> {}
    fn os_version(&self) -> Option<String> {}
    fn distribution_id(&self) -> String {}
    fn host_name(&self) -> Option<String> {}
}
impl Default for System {}
pub fn sysinfo_refresh_system(system: CSystem) {}
pub fn sysinfo_refresh_components(system: CSystem) {}
pub fn sysinfo_refresh_disks(system: CSystem) {}
pub fn sysinfo_refresh_disks_list(system: CSystem) {}
pub trait PidExt: Copy + From<usize> + FromStr + fmt::Display {
    fn as_u32(self) -> u32;
    fn from_u32(v: u32) -> Self;
}
pub struct NetworksIter;
impl Iterator for NetworksIter {
    type Item = (&String, &NetworkData);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl UserExt for User {
    fn id(&self) -> &Uid {}
    fn group_id(&self) -> Gid {}
    fn name(&self) -> &str {}
    fn groups(&self) -> &[String] {}
}
pub trait DiskExt: Debug {
    fn kind(&self) -> DiskKind;
    fn name(&self) -> &OsStr;
    fn file_system(&self) -> &[u8];
    fn mount_point(&self) -> &Path;
    fn total_space(&self) -> u64;
    fn available_space(&self) -> u64;
    fn is_removable(&self) -> bool;
    fn refresh(&mut self) -> bool;
}
pub trait ProcessExt: Debug {
    fn kill(&self) -> bool {}
    fn kill_with(&self, signal: Signal) -> Option<bool>;
    fn name(&self) -> &str;
    fn cmd(&self) -> &[String];
    fn exe(&self) -> &Path;
    fn pid(&self) -> Pid;
    fn environ(&self) -> &[String];
    fn cwd(&self) -> &Path;
    fn root(&self) -> &Path;
    fn memory(&self) -> u64;
    fn virtual_memory(&self) -> u64;
    fn parent(&self) -> Option<Pid>;
    fn status(&self) -> ProcessStatus;
    fn start_time(&self) -> u64;
    fn run_time(&self) -> u64;
    fn cpu_usage(&self) -> f32;
    fn disk_usage(&self) -> DiskUsage;
    fn user_id(&self) -> Option<&Uid>;
    fn effective_user_id(&self) -> Option<&Uid>;
    fn group_id(&self) -> Option<Gid>;
    fn effective_group_id(&self) -> Option<Gid>;
    fn wait(&self);
    fn session_id(&self) -> Option<Pid>;
}
pub trait CpuExt: Debug {
    fn cpu_usage(&self) -> f32;
    fn name(&self) -> &str;
    fn vendor_id(&self) -> &str;
    fn brand(&self) -> &str;
    fn frequency(&self) -> u64;
}
pub trait SystemExt: Debug + Default {
    const IS_SUPPORTED: bool;
    const SUPPORTED_SIGNALS: &[Signal];
    const MINIMUM_CPU_UPDATE_INTERVAL: Duration;
    fn new() -> Self {}
    fn new_all() -> Self {}
    fn new_with_specifics(refreshes: RefreshKind) -> Self;
    fn refresh_specifics(&mut self, refreshes: RefreshKind) {}
    fn refresh_all(&mut self) {}
    fn refresh_system(&mut self) {}
    fn refresh_memory(&mut self);
    fn refresh_cpu(&mut self) {}
    fn refresh_cpu_specifics(&mut self, refresh_kind: CpuRefreshKind);
    fn refresh_components(&mut self) {}
    fn refresh_components_list(&mut self);
    fn refresh_processes(&mut self) {}
    fn refresh_processes_specifics(&mut self, refresh_kind: ProcessRefreshKind);
    fn refresh_process(&mut self, pid: Pid) -> bool {}
    fn refresh_process_specifics(&mut self, pid: Pid, refresh_kind: ProcessRefreshKind) -> bool;
    fn refresh_disks(&mut self) {}
    fn refresh_disks_list(&mut self);
    fn refresh_users_list(&mut self);
    fn refresh_networks(&mut self) {}
    fn refresh_networks_list(&mut self) {}
    fn processes(&self) -> &HashMap<Pid, Process>;
    fn process(&self, pid: Pid) -> Option<&Process>;
    fn processes_by_name(&self, name: &str) -> Box<dyn Iterator<Item = &Process>> {}
    fn processes_by_exact_name(&self, name: &str) -> Box<dyn Iterator<Item = &Process>> {}
    fn global_cpu_info(&self) -> &Cpu;
    fn cpus(&self) -> &[Cpu];
    fn physical_core_count(&self) -> Option<usize>;
    fn total_memory(&self) -> u64;
    fn free_memory(&self) -> u64;
    fn available_memory(&self) -> u64;
    fn used_memory(&self) -> u64;
    fn total_swap(&self) -> u64;
    fn free_swap(&self) -> u64;
    fn used_swap(&self) -> u64;
    fn components(&self) -> &[Component];
    fn components_mut(&mut self) -> &mut [Component];
    fn users(&self) -> &[User];
    fn disks(&self) -> &[Disk];
    fn disks_mut(&mut self) -> &mut [Disk];
    fn sort_disks_by<F>(&mut self, compare: F) where F: FnMut(&Disk, &Disk) -> cmp::Ordering;
    fn networks(&self) -> &Networks;
    fn networks_mut(&mut self) -> &mut Networks;
    fn uptime(&self) -> u64;
    fn boot_time(&self) -> u64;
    fn load_average(&self) -> LoadAvg;
    fn name(&self) -> Option<String>;
    fn kernel_version(&self) -> Option<String>;
    fn os_version(&self) -> Option<String>;
    fn long_os_version(&self) -> Option<String>;
    fn distribution_id(&self) -> String;
    fn host_name(&self) -> Option<String>;
    fn get_user_by_id(&self, user_id: &Uid) -> Option<&User> {}
}
pub trait NetworkExt: Debug {
    fn received(&self) -> u64;
    fn total_received(&self) -> u64;
    fn transmitted(&self) -> u64;
    fn total_transmitted(&self) -> u64;
    fn packets_received(&self) -> u64;
    fn total_packets_received(&self) -> u64;
    fn packets_transmitted(&self) -> u64;
    fn total_packets_transmitted(&self) -> u64;
    fn errors_on_received(&self) -> u64;
    fn total_errors_on_received(&self) -> u64;
    fn errors_on_transmitted(&self) -> u64;
    fn total_errors_on_transmitted(&self) -> u64;
    fn mac_address(&self) -> MacAddr;
}
pub trait NetworksExt: Debug {
    fn iter(&self) -> NetworksIter;
    fn refresh_networks_list(&mut self);
    fn refresh(&mut self);
}
pub trait ComponentExt: Debug {
    fn temperature(&self) -> f32;
    fn max(&self) -> f32;
    fn critical(&self) -> Option<f32>;
    fn label(&self) -> &str;
    fn refresh(&mut self);
}
pub trait UserExt: Debug {
    fn id(&self) -> &Uid;
    fn group_id(&self) -> Gid;
    fn name(&self) -> &str;
    fn groups(&self) -> &[String];
}
pub mod unix {
    pub mod bsd {
        pub mod freebsd {
            pub mod disk {
                pub trait GetValues {
                    fn update_old(&mut self);
                    fn get_read(&mut self) -> &mut u64;
                    fn get_written(&mut self) -> &mut u64;
                    fn dev_id(&self) -> Option<&String>;
                }
            }
        }
        pub mod netbsd {
            pub mod disk {
                use libc::c_char;
                pub trait GetValues {
                    fn update_old(&mut self);
                    fn get_read(&mut self) -> &mut u64;
                    fn get_written(&mut self) -> &mut u64;
                    fn dev_id(&self) -> &[c_char];
                }
            }
        }
    }
}
