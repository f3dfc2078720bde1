//! portable_pty 0.9.0.

use anyhow::Error;
use std::ffi::{OsStr, OsString};
use std::io::Result as IoResult;
pub use crate::cmdbuilder::CommandBuilder;
#[derive(Clone, Copy)] pub struct PtySize { pub rows: u16, pub cols: u16, pub pixel_width: u16, pub pixel_height: u16 }
impl Default for PtySize { fn default() -> Self {} }
pub trait MasterPty {
    fn resize(&self, size: PtySize) -> Result<(), Error>;
    fn get_size(&self) -> Result<PtySize, Error>;
    fn try_clone_reader(&self) -> Result<Box<dyn std::io::Read + Send>, Error>;
    fn take_writer(&self) -> Result<Box<dyn std::io::Write + Send>, Error>;
    fn process_group_leader(&self) -> Option<i32>;
}
pub trait Child: ChildKiller {
    #[polls] fn try_wait(&mut self) -> IoResult<Option<ExitStatus>>;
    #[blocking(process)] fn wait(&mut self) -> IoResult<ExitStatus>;
    fn process_id(&self) -> Option<u32>;
}
impl Child for std::process::Child {
    fn try_wait(&mut self) -> IoResult<Option<ExitStatus>> {}
    #[blocking(process)] fn wait(&mut self) -> IoResult<ExitStatus> {}
    fn process_id(&self) -> Option<u32> {}
}
pub trait ChildKiller {
    fn kill(&mut self) -> IoResult<()>;
    fn clone_killer(&self) -> Box<dyn ChildKiller + Send + Sync>;
}
pub trait SlavePty {
    #[blocking(spawn_process)] fn spawn_command(&self, cmd: CommandBuilder) -> Result<Box<dyn Child + Send + Sync>, Error>;
}
#[derive(Clone)] pub struct ExitStatus;
impl ExitStatus {
    pub fn with_exit_code(code: u32) -> Self {}
    pub fn with_signal(signal: &str) -> Self {}
    pub fn success(&self) -> bool {}
    pub fn exit_code(&self) -> u32 {}
    pub fn signal(&self) -> Option<&str> {}
}
impl From<std::process::ExitStatus> for ExitStatus { fn from(status: std::process::ExitStatus) -> ExitStatus {} }
pub struct PtyPair { pub slave: Box<dyn SlavePty + Send>, pub master: Box<dyn MasterPty + Send> }
pub trait PtySystem {
    fn openpty(&self, size: PtySize) -> anyhow::Result<PtyPair>;
}
pub fn native_pty_system() -> Box<dyn PtySystem + Send> {}
pub mod cmdbuilder {
    use std::ffi::{OsStr, OsString};
    #[derive(Clone)] pub struct CommandBuilder;
    impl CommandBuilder {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Self {}
        pub fn from_argv(args: Vec<OsString>) -> Self {}
        pub fn set_controlling_tty(&mut self, controlling_tty: bool) {}
        pub fn get_controlling_tty(&self) -> bool {}
        pub fn new_default_prog() -> Self {}
        pub fn is_default_prog(&self) -> bool {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) {}
        pub fn args<I, S>(&mut self, args: I) where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
        pub fn get_argv(&self) -> &Vec<OsString> {}
        pub fn get_argv_mut(&mut self) -> &mut Vec<OsString> {}
        pub fn env<K, V>(&mut self, key: K, value: V) where K: AsRef<OsStr>, V: AsRef<OsStr> {}
        pub fn env_remove<K>(&mut self, key: K) where K: AsRef<OsStr> {}
        pub fn env_clear(&mut self) {}
        pub fn get_env<K>(&self, key: K) -> Option<&OsStr> where K: AsRef<OsStr> {}
        pub fn cwd<D>(&mut self, dir: D) where D: AsRef<OsStr> {}
        pub fn clear_cwd(&mut self) {}
        pub fn get_cwd(&self) -> Option<&OsString> {}
        pub fn as_unix_command_line(&self) -> anyhow::Result<String> {}
        pub fn get_shell(&self) -> String {}
    }
}
