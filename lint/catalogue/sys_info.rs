//! sys_info 0.9.1. Its files of `/proc` are there at once; disks are asked one after the other.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug)] pub struct LoadAvg { pub one: f64, pub five: f64, pub fifteen: f64 }
#[derive(Debug)] pub struct MemInfo { pub total: u64, pub free: u64, pub avail: u64, pub buffers: u64, pub cached: u64, pub swap_total: u64, pub swap_free: u64 }
#[derive(Debug)] pub struct DiskInfo { pub total: u64, pub free: u64 }
pub fn os_type() -> Result<String, Error> {}
pub fn os_release() -> Result<String, Error> {}
pub fn cpu_num() -> Result<u32, Error> {}
pub fn cpu_speed() -> Result<u64, Error> {}
pub fn loadavg() -> Result<LoadAvg, Error> {}
pub fn proc_total() -> Result<u64, Error> {}
pub fn mem_info() -> Result<MemInfo, Error> {}
#[blocking(fs)] pub fn disk_info() -> Result<DiskInfo, Error> {}
pub fn hostname() -> Result<String, Error> {}
