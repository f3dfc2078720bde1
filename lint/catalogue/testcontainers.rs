//! testcontainers 0.28.0, 0.15.0, 0.14.0. A container is waited for until it is ready.

use std::time::Duration;
pub use core::Container;
pub use core::error::TestcontainersError;
type Result<T> = std::result::Result<T, TestcontainersError>;
pub trait Image {
    fn name(&self) -> &str;
    fn tag(&self) -> &str;
}
#[derive(Clone)] pub struct GenericImage;
impl GenericImage {
    pub fn new<S: Into<String>>(name: S, tag: S) -> GenericImage {}
    pub fn with_wait_for(self, wait_for: WaitFor) -> Self {}
    pub fn with_entrypoint(self, entrypoint: &str) -> Self {}
    pub fn with_exposed_port(self, port: ContainerPort) -> Self {}
}
impl Image for GenericImage {
    fn name(&self) -> &str {}
    fn tag(&self) -> &str {}
}
pub struct ContainerRequest<I>;
pub trait ImageExt<I> {
    fn with_cmd(self, cmd: impl IntoIterator<Item = impl Into<String>>) -> ContainerRequest<I> {}
    fn with_name(self, name: impl Into<String>) -> ContainerRequest<I> {}
    fn with_tag(self, tag: impl Into<String>) -> ContainerRequest<I> {}
    fn with_container_name(self, name: impl Into<String>) -> ContainerRequest<I> {}
    fn with_platform(self, platform: impl Into<String>) -> ContainerRequest<I> {}
    fn with_network(self, network: impl Into<String>) -> ContainerRequest<I> {}
    fn with_label(self, key: impl Into<String>, value: impl Into<String>) -> ContainerRequest<I> {}
    fn with_labels(self, labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> ContainerRequest<I> {}
    fn with_env_var(self, name: impl Into<String>, value: impl Into<String>) -> ContainerRequest<I> {}
    fn with_host(self, key: impl Into<String>, value: impl Into<Host>) -> ContainerRequest<I> {}
    fn with_hostname(self, hostname: impl Into<String>) -> ContainerRequest<I> {}
    fn with_mount(self, mount: impl Into<Mount>) -> ContainerRequest<I> {}
    fn with_copy_to(self, target: impl Into<CopyTargetOptions>, source: impl Into<CopyDataSource>) -> ContainerRequest<I> {}
    fn with_mapped_port(self, host_port: u16, container_port: ContainerPort) -> ContainerRequest<I> {}
    fn with_exposed_host_port(self, port: u16) -> ContainerRequest<I> {}
    fn with_exposed_host_ports(self, ports: impl IntoIterator<Item = u16>) -> ContainerRequest<I> {}
    fn with_ulimit(self, name: &str, soft: i64, hard: Option<i64>) -> ContainerRequest<I> {}
    fn with_privileged(self, privileged: bool) -> ContainerRequest<I> {}
    fn with_cap_add(self, capability: impl Into<String>) -> ContainerRequest<I> {}
    fn with_cap_drop(self, capability: impl Into<String>) -> ContainerRequest<I> {}
    fn with_cgroupns_mode(self, cgroupns_mode: CgroupnsMode) -> ContainerRequest<I> {}
    fn with_userns_mode(self, userns_mode: &str) -> ContainerRequest<I> {}
    fn with_shm_size(self, bytes: u64) -> ContainerRequest<I> {}
    fn with_startup_timeout(self, timeout: Duration) -> ContainerRequest<I> {}
    fn with_working_dir(self, working_dir: impl Into<String>) -> ContainerRequest<I> {}
    fn with_log_consumer(self, log_consumer: impl LogConsumer) -> ContainerRequest<I> {}
    fn with_host_config_modifier(self, modifier: impl Fn(&mut HostConfig) + Send + Sync) -> ContainerRequest<I> {}
    fn with_reuse(self, reuse: ReuseDirective) -> ContainerRequest<I> {}
    fn with_user(self, user: impl Into<String>) -> ContainerRequest<I> {}
    fn with_readonly_rootfs(self, readonly_rootfs: bool) -> ContainerRequest<I> {}
    fn with_security_opt(self, security_opt: impl Into<String>) -> ContainerRequest<I> {}
    fn with_ready_conditions(self, ready_conditions: Vec<WaitFor>) -> ContainerRequest<I> {}
    fn with_health_check(self, health_check: Healthcheck) -> ContainerRequest<I> {}
    fn with_device_requests(self, device_requests: Vec<DeviceRequest>) -> ContainerRequest<I> {}
    fn with_open_stdin(self, open_stdin: bool) -> ContainerRequest<I> {}
}
impl<I: Image> ImageExt<I> for I {}
impl<I> ImageExt<I> for ContainerRequest<I> {}
#[derive(Clone)] pub struct GenericBuildableImage;
impl GenericBuildableImage {
    pub fn new(name: impl Into<String>, tag: impl Into<String>) -> Self {}
    pub fn with_dockerfile(self, source: impl Into<std::path::PathBuf>) -> Self {}
    pub fn with_file(self, source: impl Into<std::path::PathBuf>, target: impl Into<String>) -> Self {}
    pub fn with_dockerfile_string(self, content: impl Into<String>) -> Self {}
}
pub mod runners {
    use crate::{Container, ContainerAsync, ContainerRequest, GenericBuildableImage, GenericImage, Image, Result};
    pub trait SyncBuilder<B> { #[blocking(process)] #[advice("use `AsyncBuilder`")] fn build_image(self) -> Result<GenericImage>; }
    impl SyncBuilder<GenericBuildableImage> for GenericBuildableImage { #[blocking(process)] #[advice("use `AsyncBuilder`")] fn build_image(self) -> Result<GenericImage> {} }
    pub trait AsyncBuilder<B> { async fn build_image(self) -> Result<GenericImage>; }
    impl AsyncBuilder<GenericBuildableImage> for GenericBuildableImage { async fn build_image(self) -> Result<GenericImage> {} }
    pub trait SyncRunner<I> {
        #[blocking(process)] #[advice("use `AsyncRunner`")] #[by_name(process)] fn start(self) -> Result<Container<I>>;
        #[blocking(process)] #[advice("use `AsyncRunner`")] fn pull_image(self) -> Result<ContainerRequest<I>>;
    }
    impl<I: Image> SyncRunner<I> for I {
        #[blocking(process)] #[advice("use `AsyncRunner`")] fn start(self) -> Result<Container<I>> {}
        #[blocking(process)] #[advice("use `AsyncRunner`")] fn pull_image(self) -> Result<ContainerRequest<I>> {}
    }
    impl<I> SyncRunner<I> for ContainerRequest<I> {
        #[blocking(process)] #[advice("use `AsyncRunner`")] fn start(self) -> Result<Container<I>> {}
        #[blocking(process)] #[advice("use `AsyncRunner`")] fn pull_image(self) -> Result<ContainerRequest<I>> {}
    }
    pub trait AsyncRunner<I> {
        async fn start(self) -> Result<ContainerAsync<I>>;
        async fn pull_image(self) -> Result<ContainerRequest<I>>;
    }
    impl<I: Image> AsyncRunner<I> for I {
        async fn start(self) -> Result<ContainerAsync<I>> {}
        async fn pull_image(self) -> Result<ContainerRequest<I>> {}
    }
    impl<I> AsyncRunner<I> for ContainerRequest<I> {
        async fn start(self) -> Result<ContainerAsync<I>> {}
        async fn pull_image(self) -> Result<ContainerRequest<I>> {}
    }
}
pub mod core {
    use super::Result;
    use std::net::IpAddr;
    pub mod error {
        #[derive(Debug)] pub enum TestcontainersError {}
        impl std::fmt::Display for TestcontainersError {}
        impl std::error::Error for TestcontainersError {}
    }
    pub struct Container<I>;
    impl<I> Container<I> {
        pub fn id(&self) -> &str {}
        pub fn image(&self) -> &I {}
        #[blocking(process)] pub fn ports(&self) -> Result<Ports> {}
        #[blocking(process)] pub fn get_host_port_ipv4(&self, internal_port: impl Into<ContainerPort>) -> Result<u16> {}
        #[blocking(process)] pub fn get_host_port_ipv6(&self, internal_port: impl Into<ContainerPort>) -> Result<u16> {}
        #[blocking(process)] pub fn get_bridge_ip_address(&self) -> Result<IpAddr> {}
        #[blocking(process)] pub fn get_host(&self) -> Result<url::Host> {}
        #[blocking(process)] pub fn exec(&self, cmd: ExecCommand) -> Result<SyncExecResult> {}
        #[blocking(process)] pub fn stop(&self) -> Result<()> {}
        #[blocking(process)] pub fn stop_with_timeout(&self, timeout_seconds: Option<i32>) -> Result<()> {}
        #[blocking(process)] pub fn start(&self) -> Result<()> {}
        #[blocking(process)] pub fn rm(self) -> Result<()> {}
        #[blocking(process)] pub fn stdout_to_vec(&self) -> Result<Vec<u8>> {}
        #[blocking(process)] pub fn stderr_to_vec(&self) -> Result<Vec<u8>> {}
        #[blocking(process)] pub fn is_running(&self) -> Result<bool> {}
        #[blocking(process)] pub fn exit_code(&self) -> Result<Option<i64>> {}
    }
    impl<I> Drop for Container<I> { #[blocking(cleanup)] fn drop(&mut self) {} }
}
pub struct ContainerAsync<I>;
impl<I> ContainerAsync<I> {
    pub fn id(&self) -> &str {}
    pub fn image(&self) -> &I {}
    pub async fn ports(&self) -> Result<Ports> {}
    pub async fn get_host_port_ipv4(&self, internal_port: impl Into<ContainerPort>) -> Result<u16> {}
    pub async fn get_host_port_ipv6(&self, internal_port: impl Into<ContainerPort>) -> Result<u16> {}
    pub async fn get_host(&self) -> Result<url::Host> {}
    pub async fn exec(&self, cmd: ExecCommand) -> Result<ExecResult> {}
    pub async fn stop(&self) -> Result<()> {}
    pub async fn start(&self) -> Result<()> {}
    pub async fn rm(self) -> Result<()> {}
    pub async fn stdout_to_vec(&self) -> Result<Vec<u8>> {}
    pub async fn stderr_to_vec(&self) -> Result<Vec<u8>> {}
    pub async fn is_running(&self) -> Result<bool> {}
}
#[derive(Debug)] pub struct RunnableImage<I>;
impl<I> RunnableImage<I> {
    pub fn inner(&self) -> &I {}
    pub fn with_tag(self, tag: impl Into<String>) -> Self {}
    pub fn with_container_name(self, name: impl Into<String>) -> Self {}
    pub fn with_network(self, network: impl Into<String>) -> Self {}
    pub fn with_env_var(self, var: (impl Into<String>, impl Into<String>)) -> Self {}
    pub fn with_volume(self, volume: (impl Into<String>, impl Into<String>)) -> Self {}
    pub fn with_mapped_port<P>(self, port: P) -> Self {}
    pub fn with_privileged(self, privileged: bool) -> Self {}
    pub fn with_shm_size(self, bytes: u64) -> Self {}
}
impl<I: Image> From<I> for RunnableImage<I> { fn from(image: I) -> Self {} }
// What versions before 0.16 have: a container of theirs knows its ports, and is removed by a process.
pub mod clients {
    use crate::{Image, RunnableImage};
    use std::net::IpAddr;
    #[derive(Debug, Default)] pub struct Cli;
    impl Cli {
        pub fn docker() -> Self {}
        pub fn podman() -> Self {}
        pub fn new<E>() -> Self {}
        #[blocking(process)] pub fn run<I: Image>(&self, image: impl Into<RunnableImage<I>>) -> Container<I> {}
    }
    pub struct Container<I>;
    impl<I> Container<I> {
        pub fn id(&self) -> &str {}
        pub fn image(&self) -> &I {}
        pub fn get_host_port(&self, internal_port: u16) -> u16 {}
        pub fn get_host_port_ipv4(&self, internal_port: u16) -> u16 {}
        pub fn get_host_port_ipv6(&self, internal_port: u16) -> u16 {}
        #[blocking(process)] pub fn get_bridge_ip_address(&self) -> IpAddr {}
        #[blocking(process)] pub fn exec(&self, cmd: ExecCommand) -> ExecOutput {}
        #[blocking(process)] pub fn stop(&self) {}
        #[blocking(process)] pub fn start(&self) {}
        #[blocking(process)] pub fn rm(&self) {}
    }
    impl<I> Drop for Container<I> { #[blocking(cleanup)] fn drop(&mut self) {} }
    #[derive(Debug)] pub struct ExecOutput { pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    #[derive(Default)] pub struct Http;
    impl Http { pub async fn run<I: Image>(&self, image: impl Into<RunnableImage<I>>) -> ContainerAsync<I> {} }
    pub struct ContainerAsync<I>;
    impl<I> ContainerAsync<I> {
        pub fn id(&self) -> &str {}
        pub async fn get_host_port_ipv4(&self, internal_port: u16) -> u16 {}
        pub async fn get_host_port_ipv6(&self, internal_port: u16) -> u16 {}
        pub async fn start(&self) {}
        pub async fn stop(&self) {}
        pub async fn rm(self) {}
    }
    impl<I> Drop for ContainerAsync<I> { #[blocking(cleanup)] fn drop(&mut self) {} }
}
