//! auto-launch 0.6.0. Files are written, or `systemctl` and `osascript` are run.

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { AppNameNotSpecified, AppPathNotSpecified, AppPathDoesntExist(std::path::PathBuf), AppPathIsNotAbsolute(std::path::PathBuf), Io(std::io::Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub enum LinuxLaunchMode { XdgAutostart, Systemd }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub enum MacOSLaunchMode { LaunchAgent, AppleScript, SMAppService }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub enum WindowsEnableMode { Dynamic, CurrentUser, System }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct AutoLaunch;
impl AutoLaunch {
    pub fn is_support() -> bool {}
    pub fn get_app_name(&self) -> &str {}
    pub fn get_app_path(&self) -> &str {}
    pub fn get_args(&self) -> &[String] {}
    #[blocking(fs)] pub fn enable(&self) -> Result<()> {}
    #[blocking(fs)] pub fn disable(&self) -> Result<()> {}
    #[blocking(stat)] pub fn is_enabled(&self) -> Result<bool> {}
}
#[derive(Clone, Debug, Default)] pub struct AutoLaunchBuilder { pub app_name: Option<String>, pub app_path: Option<String> }
impl AutoLaunchBuilder {
    pub fn new() -> AutoLaunchBuilder {}
    pub fn set_app_name(&mut self, name: &str) -> &mut Self {}
    pub fn set_app_path(&mut self, path: &str) -> &mut Self {}
    pub fn set_macos_launch_mode(&mut self, mode: MacOSLaunchMode) -> &mut Self {}
    pub fn set_use_launch_agent(&mut self, use_launch_agent: bool) -> &mut Self {}
    pub fn set_bundle_identifiers(&mut self, bundle_identifiers: &[impl AsRef<str>]) -> &mut Self {}
    pub fn set_windows_enable_mode(&mut self, mode: WindowsEnableMode) -> &mut Self {}
    pub fn set_linux_launch_mode(&mut self, mode: LinuxLaunchMode) -> &mut Self {}
    pub fn set_args(&mut self, args: &[impl AsRef<str>]) -> &mut Self {}
    pub fn build(&self) -> Result<AutoLaunch> {}
}
