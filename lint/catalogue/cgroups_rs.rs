//! cgroups-rs 0.5.1. What the kernel is told of groups are files.

pub use self::manager::{FsManager, Manager, SystemdManager};
#[derive(Clone, Copy)] pub enum FreezerState { Thawed, Freezing, Frozen }
#[derive(Clone, Copy)] pub struct CgroupPid { pub pid: u64 }
impl From<u64> for CgroupPid { fn from(u: u64) -> CgroupPid {} }
impl From<&std::process::Child> for CgroupPid { fn from(u: &std::process::Child) -> CgroupPid {} }
pub struct CgroupStats;
pub mod fs {
    use crate::CgroupPid;
    use std::collections::HashMap;
    use std::path::{Path, PathBuf};
    pub use self::cgroup::Cgroup;
    pub mod error {
        pub struct Error;
        impl std::fmt::Display for Error {}
        impl std::error::Error for Error {}
        pub type Result<T> = std::result::Result<T, Error>;
    }
    pub enum MaxValue { Max, Value(i64) }
    #[derive(Clone)] pub enum Subsystem {}
    impl Subsystem {
        pub fn to_controller(&self) -> &dyn Controller {}
        pub fn controller_name(&self) -> String {}
    }
    pub enum Controllers {}
    #[derive(Clone, Default)] pub struct Resources;
    pub trait Hierarchy {
        fn subsystems(&self) -> Vec<Subsystem>;
        fn root(&self) -> PathBuf;
        fn root_control_group(&self) -> Cgroup;
        fn parent_control_group(&self, path: &str) -> Cgroup;
        fn v2(&self) -> bool;
    }
    pub trait Controller {
        fn control_type(&self) -> Controllers;
        fn path(&self) -> &Path;
        #[blocking(fs)] fn apply(&self, res: &Resources) -> error::Result<()>;
        #[blocking(fs)] fn create(&self) -> error::Result<()>;
        #[blocking(stat)] fn exists(&self) -> bool;
        #[blocking(fs)] fn delete(&self) -> error::Result<()>;
        #[blocking(fs)] fn add_task(&self, pid: &CgroupPid) -> error::Result<()>;
        #[blocking(fs)] fn add_task_by_tgid(&self, pid: &CgroupPid) -> error::Result<()>;
        #[blocking(fs)] fn tasks(&self) -> Vec<CgroupPid>;
        #[blocking(fs)] fn procs(&self) -> Vec<CgroupPid>;
        fn v2(&self) -> bool;
    }
    pub mod hierarchies {
        use super::{Cgroup, Hierarchy, Subsystem};
        use std::path::PathBuf;
        #[derive(Clone)] pub struct V1;
        impl V1 { #[blocking(stat)] pub fn new() -> V1 {} }
        impl Hierarchy for V1 {}
        #[derive(Clone)] pub struct V2;
        impl V2 { #[blocking(stat)] pub fn new() -> V2 {} }
        impl Hierarchy for V2 {}
        #[blocking(stat)] pub fn is_cgroup2_unified_mode() -> bool {}
        #[blocking(stat)] pub fn auto() -> Box<dyn Hierarchy> {}
    }
    pub mod cgroup {
        use super::error::Result;
        use super::{Controller, Hierarchy, Resources, Subsystem};
        use crate::CgroupPid;
        use std::collections::HashMap;
        use std::path::Path;
        #[derive(Clone)] pub struct Cgroup;
        impl Cgroup {
            #[blocking(fs)] pub fn new<P: AsRef<Path>>(hier: Box<dyn Hierarchy>, path: P) -> Result<Cgroup> {}
            #[blocking(fs)] pub fn new_with_specified_controllers<P: AsRef<Path>>(hier: Box<dyn Hierarchy>, path: P, specified_controllers: Option<Vec<String>>) -> Result<Cgroup> {}
            #[blocking(fs)] pub fn new_with_relative_paths<P: AsRef<Path>>(hier: Box<dyn Hierarchy>, path: P, relative_paths: HashMap<String, String>) -> Result<Cgroup> {}
            pub fn load<P: AsRef<Path>>(hier: Box<dyn Hierarchy>, path: P) -> Cgroup {}
            pub fn load_with_specified_controllers<P: AsRef<Path>>(hier: Box<dyn Hierarchy>, path: P, specified_controllers: Vec<String>) -> Cgroup {}
            pub fn load_with_relative_paths<P: AsRef<Path>>(hier: Box<dyn Hierarchy>, path: P, relative_paths: HashMap<String, String>) -> Cgroup {}
            pub fn v2(&self) -> bool {}
            pub fn path(&self) -> &str {}
            pub fn subsystems(&self) -> &Vec<Subsystem> {}
            pub fn controller_of<T>(&self) -> Option<&T> {}
            #[blocking(fs)] pub fn create(&self) -> Result<()> {}
            #[blocking(fs)] pub fn delete(&self) -> Result<()> {}
            #[blocking(fs)] pub fn apply(&self, res: &Resources) -> Result<()> {}
            #[blocking(fs)] pub fn remove_task(&self, tid: CgroupPid) -> Result<()> {}
            #[blocking(fs)] pub fn remove_task_by_tgid(&self, tgid: CgroupPid) -> Result<()> {}
            #[blocking(fs)] pub fn move_task_to_parent(&self, tid: CgroupPid) -> Result<()> {}
            #[blocking(fs)] pub fn move_task_to_parent_by_tgid(&self, tgid: CgroupPid) -> Result<()> {}
            pub fn parent_control_group(&self) -> Cgroup {}
            #[blocking(fs)] pub fn kill(&self) -> Result<()> {}
            #[blocking(fs)] pub fn add_task(&self, tid: CgroupPid) -> Result<()> {}
            #[blocking(fs)] pub fn add_task_by_tgid(&self, tgid: CgroupPid) -> Result<()> {}
            #[blocking(fs)] pub fn procs(&self) -> Vec<CgroupPid> {}
            #[blocking(fs)] pub fn tasks(&self) -> Vec<CgroupPid> {}
            #[blocking(stat)] pub fn exists(&self) -> bool {}
        }
    }
    pub mod cgroup_builder {
        use super::error::Error;
        use super::{Cgroup, Hierarchy};
        pub struct CgroupBuilder;
        impl CgroupBuilder {
            pub fn new(name: &str) -> CgroupBuilder {}
            pub fn memory(self) -> MemoryResourceBuilder {}
            pub fn pid(self) -> PidResourceBuilder {}
            pub fn cpu(self) -> CpuResourceBuilder {}
            pub fn set_specified_controllers(self, specified_controllers: Vec<String>) -> Self {}
            #[blocking(fs)] pub fn build(self, hier: Box<dyn Hierarchy>) -> Result<Cgroup, Error> {}
        }
        pub struct MemoryResourceBuilder;
        impl MemoryResourceBuilder {
            pub fn memory_hard_limit(self, limit: i64) -> MemoryResourceBuilder {}
            pub fn memory_soft_limit(self, limit: i64) -> MemoryResourceBuilder {}
            pub fn memory_swap_limit(self, limit: i64) -> MemoryResourceBuilder {}
            pub fn done(self) -> CgroupBuilder {}
        }
        pub struct PidResourceBuilder;
        impl PidResourceBuilder {
            pub fn maximum_number_of_processes(self, max: super::MaxValue) -> PidResourceBuilder {}
            pub fn done(self) -> CgroupBuilder {}
        }
        pub struct CpuResourceBuilder;
        impl CpuResourceBuilder {
            pub fn cpus(self, cpus: String) -> CpuResourceBuilder {}
            pub fn shares(self, shares: u64) -> CpuResourceBuilder {}
            pub fn quota(self, quota: i64) -> CpuResourceBuilder {}
            pub fn period(self, period: u64) -> CpuResourceBuilder {}
            pub fn done(self) -> CgroupBuilder {}
        }
    }
    pub mod memory {
        use super::error::Result;
        pub struct MemController;
        pub struct Memory;
        impl MemController {
            #[blocking(fs)] pub fn memory_stat(&self) -> Memory {}
            #[blocking(fs)] pub fn set_limit(&self, limit: i64) -> Result<()> {}
            #[blocking(fs)] pub fn set_soft_limit(&self, limit: i64) -> Result<()> {}
            #[blocking(fs)] pub fn set_memswap_limit(&self, limit: i64) -> Result<()> {}
            #[blocking(fs)] pub fn reset_max_usage(&self) -> Result<()> {}
        }
    }
    pub mod cpu {
        use super::error::Result;
        pub struct CpuController;
        pub struct Cpu;
        impl CpuController {
            #[blocking(fs)] pub fn cpu(&self) -> Cpu {}
            #[blocking(fs)] pub fn set_shares(&self, shares: u64) -> Result<()> {}
            #[blocking(fs)] pub fn set_cfs_period(&self, us: u64) -> Result<()> {}
            #[blocking(fs)] pub fn set_cfs_quota(&self, us: i64) -> Result<()> {}
        }
    }
    pub mod freezer {
        use super::error::Result;
        use crate::FreezerState;
        pub struct FreezerController;
        impl FreezerController {
            #[blocking(fs)] pub fn freeze(&self) -> Result<()> {}
            #[blocking(fs)] pub fn thaw(&self) -> Result<()> {}
            #[blocking(fs)] pub fn state(&self) -> Result<FreezerState> {}
        }
    }
}
pub mod manager {
    use crate::{CgroupPid, CgroupStats, FreezerState};
    pub struct Error;
    pub type Result<T> = std::result::Result<T, Error>;
    pub trait Manager {
        #[blocking(fs)] fn add_proc(&mut self, tgid: CgroupPid) -> Result<()>;
        #[blocking(fs)] fn add_thread(&mut self, pid: CgroupPid) -> Result<()>;
        #[blocking(fs)] fn pids(&self) -> Result<Vec<CgroupPid>>;
        #[blocking(fs)] fn freeze(&self, state: FreezerState) -> Result<()>;
        #[blocking(fs)] fn destroy(&mut self) -> Result<()>;
        #[blocking(fs)] fn set(&mut self, resources: &oci_spec::runtime::LinuxResources) -> Result<()>;
        #[blocking(fs)] fn stats(&self) -> CgroupStats;
        fn systemd(&self) -> bool;
        fn v2(&self) -> bool;
    }
    pub struct FsManager;
    impl FsManager {
        #[blocking(stat)] pub fn new(base: &str) -> Result<Self> {}
        #[blocking(stat)] pub fn exists(&self) -> bool {}
    }
    impl Manager for FsManager {}
    pub struct SystemdManager;
    impl SystemdManager { #[blocking(stat)] pub fn new(path: &str) -> Result<Self> {} }
    impl Manager for SystemdManager {}
}
