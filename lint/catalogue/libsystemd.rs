//! libsystemd 0.7.2. Messages to the service manager and the journal are short and sent at once.

pub mod errors {
    #[derive(Debug)] pub struct SdError;
    impl std::fmt::Display for SdError {}
    impl std::error::Error for SdError {}
}
pub mod activation {
    use crate::errors::SdError;
    use std::os::fd::RawFd;
    pub trait IsType {
        fn is_fifo(&self) -> bool;
        fn is_special(&self) -> bool;
        fn is_inet(&self) -> bool;
        fn is_unix(&self) -> bool;
    }
    #[derive(Clone, Debug)] pub struct FileDescriptor;
    impl std::os::fd::IntoRawFd for FileDescriptor { fn into_raw_fd(self) -> RawFd {} }
    pub fn receive_descriptors(unset_env: bool) -> Result<Vec<FileDescriptor>, SdError> {}
    pub fn receive_descriptors_with_names(unset_env: bool) -> Result<Vec<(FileDescriptor, String)>, SdError> {}
}
pub mod credentials {
    use crate::errors::SdError;
    use std::fs::{File, ReadDir};
    #[derive(Debug)] pub struct CredentialsLoader;
    impl CredentialsLoader {
        #[blocking(fs)] pub fn open() -> Result<Self, SdError> {}
        pub fn path_from_env() -> Option<std::path::PathBuf> {}
        #[blocking(fs)] pub fn get(&self, id: impl AsRef<str>) -> Result<File, SdError> {}
        #[blocking(fs)] pub fn iter(&self) -> Result<ReadDir, SdError> {}
    }
}
pub mod daemon {
    use crate::errors::SdError;
    use std::os::fd::RawFd;
    use std::time::Duration;
    #[derive(Clone, Debug)] pub enum NotifyState { Buserror(String), Errno(u8), Fdname(String), Fdstore, Mainpid(nix::unistd::Pid), Other(String), Ready, Reloading, Status(String), Stopping, Watchdog, WatchdogUsec(u64) }
    #[blocking(stat)] pub fn booted() -> bool {}
    pub fn watchdog_enabled(unset_env: bool) -> Option<Duration> {}
    pub fn notify(unset_env: bool, state: &[NotifyState]) -> Result<bool, SdError> {}
    pub fn notify_with_fds(unset_env: bool, state: &[NotifyState], fds: &[RawFd]) -> Result<bool, SdError> {}
}
pub mod id128 {
    use crate::errors::SdError;
    #[derive(Clone, Debug)] pub struct Id128;
    impl Id128 {
        pub fn try_from_slice(bytes: &[u8]) -> Result<Self, SdError> {}
        pub fn parse_str<S: AsRef<str>>(input: S) -> Result<Self, SdError> {}
        pub fn app_specific(&self, app: &Self) -> Result<Self, SdError> {}
        pub fn lower_hex(&self) -> String {}
        pub fn dashed_hex(&self) -> String {}
    }
    #[blocking(fs)] pub fn get_machine() -> Result<Id128, SdError> {}
    #[blocking(fs)] pub fn get_machine_app_specific(app_id: &Id128) -> Result<Id128, SdError> {}
    #[blocking(stat)] pub fn get_boot() -> Result<Id128, SdError> {}
    #[blocking(stat)] pub fn get_boot_app_specific(app_id: &Id128) -> Result<Id128, SdError> {}
}
pub mod logging {
    use crate::errors::SdError;
    #[derive(Clone, Copy, Debug)] pub enum Priority { Emergency, Alert, Critical, Error, Warning, Notice, Info, Debug }
    pub fn journal_send<K, V>(priority: Priority, msg: &str, vars: impl Iterator<Item = (K, V)>) -> Result<(), SdError> where K: AsRef<str>, V: AsRef<str> {}
    pub fn journal_print(priority: Priority, msg: &str) -> Result<(), SdError> {}
    pub fn connected_to_journal() -> bool {}
}
pub mod unit {
    pub fn escape_name(name: &str) -> String {}
    pub fn escape_path(name: &str) -> String {}
}
