//! portable_pty 0.9.0.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{Read, Result as IoResult, Write};
pub use cmdbuilder::CommandBuilder;
pub mod cmdbuilder {
    use std::ffi::{OsStr, OsString};
    #[derive(Clone, Debug)] pub struct CommandBuilder;
    impl CommandBuilder {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Self {}
        pub fn from_argv(args: Vec<OsString>) -> Self {}
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
        pub fn get_cwd(&self) -> Option<&OsString> {}
        pub fn get_shell(&self) -> String {}
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)] pub struct PtySize { pub rows: u16, pub cols: u16, pub pixel_width: u16, pub pixel_height: u16 }
impl Default for PtySize {}
/// The crate gives `Box<dyn Read + Send>` and `Box<dyn Write + Send>`: these stand for what is in them.
pub struct PtyReader;
impl Read for PtyReader { #[blocking(process)] fn read(&mut self, buf: &mut [u8]) -> IoResult<usize> {} }
pub struct PtyWriter;
impl Write for PtyWriter {
    #[blocking(process)] fn write(&mut self, buf: &[u8]) -> IoResult<usize> {}
    fn flush(&mut self) -> IoResult<()> {}
}
pub trait MasterPty: Send {
    fn resize(&self, size: PtySize) -> anyhow::Result<()>;
    fn get_size(&self) -> anyhow::Result<PtySize>;
    fn try_clone_reader(&self) -> anyhow::Result<Box<PtyReader>>;
    fn take_writer(&self) -> anyhow::Result<Box<PtyWriter>>;
    fn process_group_leader(&self) -> Option<i32>;
    fn tty_name(&self) -> Option<std::path::PathBuf>;
}
pub trait Child: fmt::Debug + ChildKiller + Send {
    fn try_wait(&mut self) -> IoResult<Option<ExitStatus>>;
    #[blocking(process)] fn wait(&mut self) -> IoResult<ExitStatus>;
    fn process_id(&self) -> Option<u32>;
}
pub trait ChildKiller: fmt::Debug + Send {
    fn kill(&mut self) -> IoResult<()>;
    fn clone_killer(&self) -> Box<dyn ChildKiller + Send + Sync>;
}
pub trait SlavePty { #[blocking(spawn_process)] fn spawn_command(&self, cmd: CommandBuilder) -> anyhow::Result<Box<dyn Child + Send + Sync>>; }
#[derive(Debug, Clone)] pub struct ExitStatus;
impl ExitStatus {
    pub fn with_exit_code(code: u32) -> Self {}
    pub fn with_signal(signal: &str) -> Self {}
    pub fn success(&self) -> bool {}
    pub fn exit_code(&self) -> u32 {}
    pub fn signal(&self) -> Option<&str> {}
}
impl fmt::Display for ExitStatus {}
pub struct PtyPair { pub slave: Box<dyn SlavePty + Send>, pub master: Box<dyn MasterPty + Send> }
pub trait PtySystem { fn openpty(&self, size: PtySize) -> anyhow::Result<PtyPair>; }
#[derive(Default)] pub struct NativePtySystem;
impl PtySystem for NativePtySystem { fn openpty(&self, size: PtySize) -> anyhow::Result<PtyPair> {} }
pub fn native_pty_system() -> Box<dyn PtySystem + Send> {}
