//! psutil 5.4.0. Its single files of `/proc` are there at once.

pub mod process {
    pub type Pid = u32;
    #[derive(Clone, Debug)] pub struct Process;
    #[derive(Debug)] pub enum ProcessError {}
    impl std::fmt::Display for ProcessError {}
    impl std::error::Error for ProcessError {}
    pub type ProcessResult<T> = Result<T, ProcessError>;
    impl Process {
        pub fn new(pid: Pid) -> ProcessResult<Process> {}
        pub fn current() -> ProcessResult<Process> {}
        pub fn pid(&self) -> Pid {}
        pub fn name(&self) -> ProcessResult<String> {}
    }
    #[blocking(fs)] pub fn processes() -> crate::Result<Vec<ProcessResult<Process>>> {}
    #[blocking(fs)] pub fn pids() -> crate::Result<Vec<Pid>> {}
    #[derive(Clone, Debug)] pub struct ProcessCollector;
    impl ProcessCollector {
        #[blocking(fs)] pub fn new() -> crate::Result<ProcessCollector> {}
        #[blocking(fs)] pub fn update(&mut self) -> crate::Result<()> {}
    }
}
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod disk {
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct DiskUsage;
    impl DiskUsage {
        pub fn total(&self) -> u64 {}
        pub fn used(&self) -> u64 {}
        pub fn free(&self) -> u64 {}
        pub fn percent(&self) -> f32 {}
    }
    #[blocking(fs)] pub fn disk_usage<P: AsRef<Path>>(path: P) -> crate::Result<DiskUsage> {}
}
pub mod memory {
    #[derive(Clone, Debug)] pub struct VirtualMemory;
    impl VirtualMemory {
        pub fn total(&self) -> u64 {}
        pub fn available(&self) -> u64 {}
        pub fn used(&self) -> u64 {}
        pub fn percent(&self) -> f32 {}
    }
    pub fn virtual_memory() -> crate::Result<VirtualMemory> {}
}
pub mod cpu {
    #[derive(Clone, Debug)] pub struct CpuPercentCollector;
    impl CpuPercentCollector {
        pub fn new() -> crate::Result<CpuPercentCollector> {}
        pub fn cpu_percent(&mut self) -> crate::Result<f32> {}
        pub fn cpu_percent_percpu(&mut self) -> crate::Result<Vec<f32>> {}
    }
}
