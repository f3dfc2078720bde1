//! containerd-shim 0.12.0. With its feature `async` the crate's root has what `asynchronous` has; without, what `synchronous` has, which no async code meets.

pub use asynchronous::{spawn, run, ExitSignal, Shim};
pub use asynchronous::{monitor, publisher};
pub use error::{Error, Result};
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error { InvalidArgument(String), NotFoundError(String), Other(String) }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
#[derive(Debug, Default)] pub struct Config { pub no_setup_logger: bool, pub default_log_level: String, pub no_reaper: bool, pub no_sub_reaper: bool }
#[derive(Debug, Default)] pub struct StartOpts { pub id: String, pub publish_binary: String, pub address: String, pub ttrpc_address: String, pub namespace: String, pub debug: bool }
impl StartOpts { pub fn socket_address(&self, grouping: &str) -> String {} }
#[derive(Clone, Debug, Default)] pub struct Flags { pub debug: bool, pub namespace: String, pub id: String, pub socket: String, pub bundle: String, pub address: String, pub publish_binary: String, pub action: String }
pub fn parse<S: AsRef<std::ffi::OsStr>>(args: &[S]) -> Result<Flags> {}
pub fn socket_address(socket_path: &str, namespace: &str, id: &str) -> String {}
pub struct Console { pub file: std::fs::File }
pub mod asynchronous {
    use crate::{Config, Flags, Result, StartOpts};
    pub trait Shim {
        type T;
        async fn new(runtime_id: &str, args: &Flags, config: &mut Config) -> Self;
        async fn start_shim(&mut self, opts: StartOpts) -> Result<String>;
        async fn wait(&mut self);
        async fn create_task_service(&self, publisher: publisher::RemotePublisher) -> Self::T;
    }
    pub async fn run<T: Shim>(runtime_id: &str, opts: Option<Config>) {}
    pub async fn spawn(opts: StartOpts, grouping: &str, vars: Vec<(&str, &str)>) -> Result<String> {}
    #[derive(Default)] pub struct ExitSignal;
    impl ExitSignal {
        pub fn signal(&self) {}
        pub async fn wait(&self) {}
    }
    pub mod monitor {
        use crate::Result;
        #[derive(Clone, PartialEq, Eq, Hash)] pub enum Topic { Pid, Exec, All }
        #[derive(Clone, Debug)] pub enum Subject { Pid(i32), Exec(String, String) }
        #[derive(Debug)] pub struct ExitEvent { pub subject: Subject, pub exit_code: i32 }
        pub struct Subscription { pub id: i64, pub rx: tokio::sync::mpsc::UnboundedReceiver<ExitEvent> }
        pub async fn monitor_subscribe(topic: Topic) -> Result<Subscription> {}
        pub async fn monitor_unsubscribe(sub_id: i64) -> Result<()> {}
        pub async fn monitor_notify_by_pid(pid: i32, exit_code: i32) -> Result<()> {}
        pub async fn monitor_notify_by_exec(id: &str, exec_id: &str, exit_code: i32) -> Result<()> {}
    }
    pub mod publisher {
        use crate::Result;
        pub struct RemotePublisher { pub address: String }
        impl RemotePublisher { pub async fn new(address: impl AsRef<str>) -> Result<RemotePublisher> {} }
    }
    pub mod util {
        use crate::Result;
        use std::path::Path;
        pub async fn read_file_to_str(path: impl AsRef<Path>) -> Result<String> {}
        pub async fn write_str_to_file(filename: impl AsRef<Path>, s: impl AsRef<str>) -> Result<()> {}
        pub async fn read_pid_from_file(pid_path: &Path) -> Result<i32> {}
        pub async fn read_spec(bundle: impl AsRef<Path>) -> Result<oci_spec::runtime::Spec> {}
        pub async fn read_runtime(bundle: impl AsRef<Path>) -> Result<String> {}
        pub async fn write_runtime(bundle: impl AsRef<Path>, binary_name: &str) -> Result<()> {}
    }
}
pub mod synchronous {
    pub mod util {
        use crate::Result;
        use std::path::Path;
        #[blocking(fs)] pub fn read_file_to_str<P: AsRef<Path>>(filename: P) -> Result<String> {}
        #[blocking(fs)] pub fn read_runtime(bundle: impl AsRef<Path>) -> Result<String> {}
        #[blocking(fs)] pub fn read_address() -> Result<String> {}
        #[blocking(fs)] pub fn read_pid_from_file(pid_path: &Path) -> Result<i32> {}
        #[blocking(fs)] pub fn write_str_to_path(filename: &Path, s: &str) -> Result<()> {}
        #[blocking(fs)] pub fn write_runtime(bundle: &str, binary_name: &str) -> Result<()> {}
        #[blocking(fs)] pub fn write_address(address: &str) -> Result<()> {}
        #[blocking(fs)] pub fn read_spec_from_file(bundle: &str) -> Result<oci_spec::runtime::Spec> {}
    }
}
pub mod util {
    use crate::Result;
    pub use crate::asynchronous::util::{read_file_to_str, read_pid_from_file, read_runtime, read_spec, write_runtime, write_str_to_file};
    #[blocking(net)] pub fn connect(address: impl AsRef<str>) -> Result<i32> {}
}
pub mod mount {
    use crate::Result;
    use std::path::Path;
    #[blocking(fs)] pub fn mount_rootfs(fs_type: Option<&str>, source: Option<&str>, options: &[String], target: impl AsRef<Path>) -> Result<()> {}
    #[blocking(fs)] pub fn umount_recursive(target: Option<&str>, flags: i32) -> Result<()> {}
    #[blocking(fs)] pub fn get_free_loop_dev() -> Result<i32> {}
}
pub mod cgroup {
    use crate::Result;
    use cgroups_rs::fs::Cgroup;
    use oci_spec::runtime::LinuxResources;
    #[blocking(fs)] pub fn set_cgroup_and_oom_score(pid: u32, shim_cgroup: &str) -> Result<()> {}
    #[blocking(fs)] pub fn add_task_to_cgroup(path: &str, pid: u32) -> Result<()> {}
    #[blocking(fs)] pub fn adjust_oom_score(pid: u32) -> Result<()> {}
    #[blocking(fs)] pub fn collect_metrics(cgroup: &Cgroup) -> Result<Metrics> {}
    #[blocking(fs)] pub fn get_cgroup(pid: u32) -> Result<Cgroup> {}
    #[blocking(fs)] pub fn update_resources(cgroup: &Cgroup, resources: &LinuxResources) -> Result<()> {}
}
