//! service-manager 0.11.0. `systemctl`, `launchctl` and the like are run and waited for; files of services are written before.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::PathBuf;
use std::str::FromStr;
pub trait ServiceManager {
    #[blocking(stat)] fn available(&self) -> io::Result<bool>;
    #[blocking(process)] fn install(&self, ctx: ServiceInstallCtx) -> io::Result<()>;
    #[blocking(process)] fn uninstall(&self, ctx: ServiceUninstallCtx) -> io::Result<()>;
    #[blocking(process)] fn start(&self, ctx: ServiceStartCtx) -> io::Result<()>;
    #[blocking(process)] fn stop(&self, ctx: ServiceStopCtx) -> io::Result<()>;
    fn level(&self) -> ServiceLevel;
    fn set_level(&mut self, level: ServiceLevel) -> io::Result<()>;
    #[blocking(process)] fn status(&self, ctx: ServiceStatusCtx) -> io::Result<ServiceStatus>;
}
impl dyn ServiceManager {
    #[blocking(stat)] pub fn target_or_native(kind: impl Into<Option<ServiceManagerKind>>) -> io::Result<Box<dyn ServiceManager>> {}
    pub fn target(kind: ServiceManagerKind) -> Box<dyn ServiceManager> {}
    #[blocking(stat)] pub fn native() -> io::Result<Box<dyn ServiceManager>> {}
}
#[blocking(stat)] pub fn native_service_manager() -> io::Result<Box<dyn ServiceManager>> {}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum ServiceLevel { System, User }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)] pub enum RestartPolicy { Never, Always { delay_secs: Option<u32> }, OnFailure { delay_secs: Option<u32>, max_retries: Option<u32>, reset_after_secs: Option<u32> }, OnSuccess { delay_secs: Option<u32> } }
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub enum ServiceStatus { NotInstalled, Running, Stopped(Option<String>) }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum ServiceManagerKind { Launchd, OpenRc, Rcd, Sc, Systemd, WinSw }
impl ServiceManagerKind { #[blocking(stat)] pub fn native() -> io::Result<ServiceManagerKind> {} }
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct ServiceLabel { pub qualifier: Option<String>, pub organization: Option<String>, pub application: String }
impl ServiceLabel {
    pub fn to_qualified_name(&self) -> String {}
    pub fn to_script_name(&self) -> String {}
}
impl std::fmt::Display for ServiceLabel {}
impl FromStr for ServiceLabel {
    type Err = io::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct ServiceInstallCtx { pub label: ServiceLabel, pub program: PathBuf, pub args: Vec<OsString>, pub contents: Option<String>, pub username: Option<String>, pub working_directory: Option<PathBuf>, pub environment: Option<Vec<(String, String)>>, pub autostart: bool, pub restart_policy: RestartPolicy }
impl ServiceInstallCtx {
    pub fn cmd_iter(&self) -> impl Iterator<Item = &OsStr> {}
    pub fn args_iter(&self) -> impl Iterator<Item = &OsStr> {}
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct ServiceUninstallCtx { pub label: ServiceLabel }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct ServiceStartCtx { pub label: ServiceLabel }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct ServiceStopCtx { pub label: ServiceLabel }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct ServiceStatusCtx { pub label: ServiceLabel }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct SystemdServiceManager;
impl SystemdServiceManager {
    pub fn system() -> Self {}
    pub fn user() -> Self {}
    pub fn into_system(self) -> Self {}
    pub fn into_user(self) -> Self {}
    pub fn with_config(self, config: SystemdConfig) -> Self {}
}
#[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct SystemdConfig;
impl ServiceManager for SystemdServiceManager {
    #[blocking(stat)] fn available(&self) -> io::Result<bool> {}
    #[blocking(process)] fn install(&self, ctx: ServiceInstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn uninstall(&self, ctx: ServiceUninstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn start(&self, ctx: ServiceStartCtx) -> io::Result<()> {}
    #[blocking(process)] fn stop(&self, ctx: ServiceStopCtx) -> io::Result<()> {}
    fn level(&self) -> ServiceLevel {}
    fn set_level(&mut self, level: ServiceLevel) -> io::Result<()> {}
    #[blocking(process)] fn status(&self, ctx: ServiceStatusCtx) -> io::Result<ServiceStatus> {}
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct LaunchdServiceManager;
impl LaunchdServiceManager {
    pub fn system() -> Self {}
    pub fn user() -> Self {}
    pub fn into_system(self) -> Self {}
    pub fn into_user(self) -> Self {}
    pub fn with_config(self, config: LaunchdConfig) -> Self {}
}
#[derive(Clone, Debug, Default, PartialEq, Eq)] pub struct LaunchdConfig;
impl ServiceManager for LaunchdServiceManager {
    #[blocking(stat)] fn available(&self) -> io::Result<bool> {}
    #[blocking(process)] fn install(&self, ctx: ServiceInstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn uninstall(&self, ctx: ServiceUninstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn start(&self, ctx: ServiceStartCtx) -> io::Result<()> {}
    #[blocking(process)] fn stop(&self, ctx: ServiceStopCtx) -> io::Result<()> {}
    fn level(&self) -> ServiceLevel {}
    fn set_level(&mut self, level: ServiceLevel) -> io::Result<()> {}
    #[blocking(process)] fn status(&self, ctx: ServiceStatusCtx) -> io::Result<ServiceStatus> {}
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct OpenRcServiceManager;
impl ServiceManager for OpenRcServiceManager {
    #[blocking(stat)] fn available(&self) -> io::Result<bool> {}
    #[blocking(process)] fn install(&self, ctx: ServiceInstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn uninstall(&self, ctx: ServiceUninstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn start(&self, ctx: ServiceStartCtx) -> io::Result<()> {}
    #[blocking(process)] fn stop(&self, ctx: ServiceStopCtx) -> io::Result<()> {}
    fn level(&self) -> ServiceLevel {}
    fn set_level(&mut self, level: ServiceLevel) -> io::Result<()> {}
    #[blocking(process)] fn status(&self, ctx: ServiceStatusCtx) -> io::Result<ServiceStatus> {}
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct RcdServiceManager;
impl ServiceManager for RcdServiceManager {
    #[blocking(stat)] fn available(&self) -> io::Result<bool> {}
    #[blocking(process)] fn install(&self, ctx: ServiceInstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn uninstall(&self, ctx: ServiceUninstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn start(&self, ctx: ServiceStartCtx) -> io::Result<()> {}
    #[blocking(process)] fn stop(&self, ctx: ServiceStopCtx) -> io::Result<()> {}
    fn level(&self) -> ServiceLevel {}
    fn set_level(&mut self, level: ServiceLevel) -> io::Result<()> {}
    #[blocking(process)] fn status(&self, ctx: ServiceStatusCtx) -> io::Result<ServiceStatus> {}
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct ScServiceManager;
impl ServiceManager for ScServiceManager {
    #[blocking(stat)] fn available(&self) -> io::Result<bool> {}
    #[blocking(process)] fn install(&self, ctx: ServiceInstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn uninstall(&self, ctx: ServiceUninstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn start(&self, ctx: ServiceStartCtx) -> io::Result<()> {}
    #[blocking(process)] fn stop(&self, ctx: ServiceStopCtx) -> io::Result<()> {}
    fn level(&self) -> ServiceLevel {}
    fn set_level(&mut self, level: ServiceLevel) -> io::Result<()> {}
    #[blocking(process)] fn status(&self, ctx: ServiceStatusCtx) -> io::Result<ServiceStatus> {}
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct WinSwServiceManager;
impl ServiceManager for WinSwServiceManager {
    #[blocking(stat)] fn available(&self) -> io::Result<bool> {}
    #[blocking(process)] fn install(&self, ctx: ServiceInstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn uninstall(&self, ctx: ServiceUninstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn start(&self, ctx: ServiceStartCtx) -> io::Result<()> {}
    #[blocking(process)] fn stop(&self, ctx: ServiceStopCtx) -> io::Result<()> {}
    fn level(&self) -> ServiceLevel {}
    fn set_level(&mut self, level: ServiceLevel) -> io::Result<()> {}
    #[blocking(process)] fn status(&self, ctx: ServiceStatusCtx) -> io::Result<ServiceStatus> {}
}
#[derive(Clone, Debug, PartialEq, Eq)] pub enum TypedServiceManager { Launchd(LaunchdServiceManager), OpenRc(OpenRcServiceManager), Rcd(RcdServiceManager), Sc(ScServiceManager), Systemd(SystemdServiceManager), WinSw(WinSwServiceManager) }
impl TypedServiceManager {
    #[blocking(stat)] pub fn target_or_native(kind: impl Into<Option<ServiceManagerKind>>) -> io::Result<Self> {}
    pub fn target(kind: ServiceManagerKind) -> Self {}
    #[blocking(stat)] pub fn native() -> io::Result<Self> {}
    pub fn into_box(self) -> Box<dyn ServiceManager> {}
}
impl ServiceManager for TypedServiceManager {
    #[blocking(stat)] fn available(&self) -> io::Result<bool> {}
    #[blocking(process)] fn install(&self, ctx: ServiceInstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn uninstall(&self, ctx: ServiceUninstallCtx) -> io::Result<()> {}
    #[blocking(process)] fn start(&self, ctx: ServiceStartCtx) -> io::Result<()> {}
    #[blocking(process)] fn stop(&self, ctx: ServiceStopCtx) -> io::Result<()> {}
    fn level(&self) -> ServiceLevel {}
    fn set_level(&mut self, level: ServiceLevel) -> io::Result<()> {}
    #[blocking(process)] fn status(&self, ctx: ServiceStatusCtx) -> io::Result<ServiceStatus> {}
}
