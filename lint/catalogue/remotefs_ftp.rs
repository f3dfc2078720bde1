//! remotefs-ftp 1.0.0. What waits is said of `RemoteFs` in remotefs.

pub use crate::client::FtpFs;
pub use crate::client::TokioFtpFs;
pub mod client {
    use remotefs::fs::{AsyncRemoteFs, RemoteFs};
    pub struct FtpFs;
    impl FtpFs {
        pub fn new<S: AsRef<str>>(hostname: S, port: u16) -> Self {}
        pub fn username<S: AsRef<str>>(self, username: S) -> Self {}
        pub fn password<S: AsRef<str>>(self, password: S) -> Self {}
        pub fn active_mode(self) -> Self {}
        pub fn passive_mode(self) -> Self {}
        pub fn welcome_message(&self) -> Option<String> {}
    }
    impl RemoteFs for FtpFs {}
    pub struct TokioFtpFs;
    impl TokioFtpFs {
        pub fn new<S: AsRef<str>>(hostname: S, port: u16) -> Self {}
        pub fn username<S: AsRef<str>>(self, username: S) -> Self {}
        pub fn password<S: AsRef<str>>(self, password: S) -> Self {}
        pub fn active_mode(self) -> Self {}
        pub fn passive_mode(self) -> Self {}
        pub fn welcome_message(&self) -> Option<String> {}
    }
    impl AsyncRemoteFs for TokioFtpFs {}
}
