//! libcontainer 0.7.0. Containers are started by other processes, which are waited for; their states are files.

pub use oci_spec;
pub mod error {
    #[derive(Debug)] pub enum LibcontainerError {}
    impl std::fmt::Display for LibcontainerError {}
    impl std::error::Error for LibcontainerError {}
}
pub mod signal {
    #[derive(Clone, Copy)] pub struct Signal;
}
pub mod syscall {
    pub mod syscall {
        #[derive(Clone, Copy, Default)] pub enum SyscallType { Linux, Test }
    }
}
pub mod workload {
    pub trait Executor {
        fn exec(&self, spec: &oci_spec::runtime::Spec) -> Result<(), ExecutorError>;
        fn validate(&self, spec: &oci_spec::runtime::Spec) -> Result<(), ExecutorValidationError>;
    }
    pub enum ExecutorError {}
    pub enum ExecutorValidationError {}
}
pub mod container {
    use crate::error::LibcontainerError;
    use crate::signal::Signal;
    use std::ffi::OsString;
    use std::path::{Path, PathBuf};
    pub use self::state::{ContainerStatus, State};
    pub mod state {
        use std::path::{Path, PathBuf};
        #[derive(Clone, Copy, PartialEq)] pub enum ContainerStatus { Creating, Created, Running, Stopped, Paused }
        #[derive(Clone)] pub struct State { pub id: String, pub status: ContainerStatus, pub pid: Option<i32>, pub bundle: PathBuf }
        pub enum StateError {}
        impl State {
            pub fn new(container_id: &str, status: ContainerStatus, pid: Option<i32>, bundle: PathBuf) -> Self {}
            #[blocking(fs)] pub fn save(&self, container_root: &Path) -> Result<(), StateError> {}
            #[blocking(fs)] pub fn load(container_root: &Path) -> Result<Self, StateError> {}
            pub fn file_path(container_root: &Path) -> PathBuf {}
        }
    }
    pub struct CheckpointOptions { pub ext_unix_sk: bool, pub file_locks: bool, pub image_path: PathBuf, pub leave_running: bool, pub shell_job: bool, pub tcp_established: bool, pub work_path: Option<PathBuf>, pub link_remap: bool }
    #[derive(Clone, Default)] pub struct Container { pub state: State, pub root: PathBuf }
    impl Container {
        #[blocking(fs)] pub fn new(container_id: &str, status: ContainerStatus, pid: Option<i32>, bundle: &Path, container_root: &Path) -> Result<Self, LibcontainerError> {}
        #[blocking(fs)] pub fn load(container_root: PathBuf) -> Result<Self, LibcontainerError> {}
        #[blocking(fs)] pub fn save(&self) -> Result<(), LibcontainerError> {}
        #[blocking(fs)] pub fn spec(&self) -> Result<crate::config::YoukiConfig, LibcontainerError> {}
        #[blocking(stat)] pub fn refresh_status(&mut self) -> Result<(), LibcontainerError> {}
        #[blocking(fs)] pub fn refresh_state(&mut self) -> Result<&mut Self, LibcontainerError> {}
        pub fn id(&self) -> &str {}
        pub fn status(&self) -> ContainerStatus {}
        pub fn bundle(&self) -> &PathBuf {}
        pub fn can_start(&self) -> bool {}
        pub fn can_kill(&self) -> bool {}
        pub fn can_delete(&self) -> bool {}
        pub fn creator(&self) -> Option<OsString> {}
        #[blocking(fs)] pub fn start(&mut self) -> Result<(), LibcontainerError> {}
        #[blocking(fs)] pub fn kill<S: Into<Signal>>(&mut self, signal: S, all: bool) -> Result<(), LibcontainerError> {}
        #[blocking(fs)] pub fn pause(&mut self) -> Result<(), LibcontainerError> {}
        #[blocking(fs)] pub fn resume(&mut self) -> Result<(), LibcontainerError> {}
        #[blocking(fs)] pub fn delete(&mut self, force: bool) -> Result<(), LibcontainerError> {}
        #[blocking(fs)] pub fn events(&mut self, interval: u32, stats: bool) -> Result<(), LibcontainerError> {}
        #[blocking(process)] pub fn checkpoint(&mut self, opts: &CheckpointOptions) -> Result<(), LibcontainerError> {}
    }
    pub mod builder {
        use super::init_builder::InitContainerBuilder;
        use super::tenant_builder::TenantContainerBuilder;
        use crate::error::LibcontainerError;
        use crate::syscall::syscall::SyscallType;
        use crate::workload::Executor;
        use std::os::fd::OwnedFd;
        use std::path::PathBuf;
        pub struct ContainerBuilder;
        impl ContainerBuilder {
            pub fn new(container_id: String, syscall: SyscallType) -> Self {}
            pub fn validate_id(self) -> Result<Self, LibcontainerError> {}
            pub fn as_tenant(self) -> TenantContainerBuilder {}
            pub fn as_init<P: Into<PathBuf>>(self, bundle: P) -> InitContainerBuilder {}
            #[blocking(stat)] pub fn with_root_path<P: Into<PathBuf>>(self, path: P) -> Result<Self, LibcontainerError> {}
            #[blocking(stat)] pub fn with_pid_file<P: Into<PathBuf>>(self, path: Option<P>) -> Result<Self, LibcontainerError> {}
            pub fn with_console_socket<P: Into<PathBuf>>(self, path: Option<P>) -> Self {}
            pub fn with_preserved_fds(self, preserved_fds: i32) -> Self {}
            pub fn with_executor(self, executor: impl Executor) -> Self {}
            pub fn with_stdin(self, stdin: impl Into<OwnedFd>) -> Self {}
            pub fn with_stdout(self, stdout: impl Into<OwnedFd>) -> Self {}
            pub fn with_stderr(self, stderr: impl Into<OwnedFd>) -> Self {}
        }
    }
    pub mod init_builder {
        use super::Container;
        use crate::error::LibcontainerError;
        use std::path::PathBuf;
        pub struct InitContainerBuilder;
        impl InitContainerBuilder {
            pub fn with_systemd(self, should_use: bool) -> Self {}
            pub fn as_sibling(self, as_sibling: bool) -> Self {}
            pub fn with_detach(self, detached: bool) -> Self {}
            pub fn with_no_pivot(self, no_pivot: bool) -> Self {}
            pub fn with_bundle<P: Into<PathBuf>>(self, bundle: P) -> Self {}
            #[blocking(process)] pub fn build(self) -> Result<Container, LibcontainerError> {}
        }
    }
    pub mod tenant_builder {
        use crate::error::LibcontainerError;
        use std::collections::HashMap;
        use std::path::PathBuf;
        pub struct TenantContainerBuilder;
        impl TenantContainerBuilder {
            pub fn with_env(self, env: HashMap<String, String>) -> Self {}
            pub fn with_cwd<P: Into<PathBuf>>(self, path: Option<P>) -> Self {}
            pub fn with_container_args(self, args: Vec<String>) -> Self {}
            pub fn with_no_new_privs(self, no_new_privs: bool) -> Self {}
            pub fn with_capabilities(self, capabilities: Vec<String>) -> Self {}
            pub fn with_process<P: Into<PathBuf>>(self, path: Option<P>) -> Self {}
            pub fn as_sibling(self, as_sibling: bool) -> Self {}
            pub fn with_detach(self, detached: bool) -> Self {}
            #[blocking(process)] pub fn build(self) -> Result<nix::unistd::Pid, LibcontainerError> {}
        }
    }
}
pub mod config {
    use std::path::Path;
    #[derive(Clone)] pub struct YoukiConfig;
    pub enum ConfigError {}
    impl YoukiConfig {
        #[blocking(fs)] pub fn save<P: AsRef<Path>>(&self, path: P) -> Result<(), ConfigError> {}
        #[blocking(fs)] pub fn load<P: AsRef<Path>>(path: P) -> Result<Self, ConfigError> {}
    }
}
