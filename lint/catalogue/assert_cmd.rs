//! assert_cmd 2.2.2.

pub use cmd::Command;
pub mod assert {
    use std::process::Output;
    pub struct Assert;
    pub type AssertResult = Result<Assert, AssertError>;
    #[derive(Debug)] pub struct AssertError;
    impl std::fmt::Display for AssertError {}
    impl std::error::Error for AssertError {}
    impl Assert {
        pub fn get_output(&self) -> &Output {}
        pub fn success(self) -> Self {}
        pub fn failure(self) -> Self {}
        pub fn interrupted(self) -> Self {}
        pub fn code<I>(self, pred: I) -> Self {}
        pub fn stdout<I>(self, pred: I) -> Self {}
        pub fn stderr<I>(self, pred: I) -> Self {}
        pub fn try_success(self) -> AssertResult {}
    }
}
pub mod cargo {
    #[derive(Debug)] pub struct CargoError;
    impl std::fmt::Display for CargoError {}
    impl std::error::Error for CargoError {}
    pub trait CommandCargoExt { fn cargo_bin<S: AsRef<str>>(name: S) -> Result<Self, CargoError> {} }
    impl CommandCargoExt for std::process::Command {}
}
pub mod output {
    #[derive(Debug)] pub struct OutputError;
    impl std::fmt::Display for OutputError {}
    impl std::error::Error for OutputError {}
    pub type OutputResult = Result<std::process::Output, OutputError>;
    pub trait OutputOkExt {
        #[blocking(process)] fn ok(self) -> OutputResult {}
        #[blocking(process)] fn unwrap(self) -> std::process::Output {}
    }
    impl OutputOkExt for &mut std::process::Command {}
}
pub mod cmd {
    use crate::assert::Assert;
    use crate::cargo::CargoError;
    use crate::output::{OutputError, OutputResult};
    use std::ffi::OsStr;
    use std::io;
    use std::path::Path;
    use std::process::{self, Output};
    use std::time::Duration;
    #[derive(Debug)] pub struct Command;
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Self {}
        pub fn from_std(cmd: process::Command) -> Self {}
        pub fn cargo_bin<S: AsRef<str>>(name: S) -> Result<Self, CargoError> {}
        pub fn write_stdin<S>(&mut self, buffer: S) -> &mut Self {}
        pub fn timeout(&mut self, timeout: Duration) -> &mut Self {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Self {}
        pub fn args<I, S>(&mut self, args: I) -> &mut Self where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Self {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Self {}
        pub fn env_clear(&mut self) -> &mut Self {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Self {}
        #[blocking(process)] pub fn output(&mut self) -> io::Result<Output> {}
        #[blocking(process)] pub fn ok(&mut self) -> OutputResult {}
        #[blocking(process)] pub fn unwrap(&mut self) -> Output {}
        #[blocking(process)] pub fn unwrap_err(&mut self) -> OutputError {}
        #[blocking(process)] pub fn assert(&mut self) -> Assert {}
    }
}
pub mod prelude { pub use crate::cargo::CommandCargoExt; }
