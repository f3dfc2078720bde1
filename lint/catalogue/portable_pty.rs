//! portable_pty 0.9.0.

use anyhow::Error;
use std::io::Result as IoResult;
use std::path::PathBuf;
pub use cmdbuilder::CommandBuilder;
pub struct PtySize { pub rows: u16, pub cols: u16, pub pixel_width: u16, pub pixel_height: u16 }
impl Default for PtySize {}
pub trait MasterPty {
    fn resize(&self, size: PtySize) -> Result<(), Error>;
    fn get_size(&self) -> Result<PtySize, Error>;
    fn try_clone_reader(&self) -> Result<Box<dyn std::io::Read + Send>, Error>;
    fn take_writer(&self) -> Result<Box<dyn std::io::Write + Send>, Error>;
    fn tty_name(&self) -> Option<PathBuf>;
}
pub trait ChildKiller {
    fn kill(&mut self) -> IoResult<()>;
    fn clone_killer(&self) -> Box<dyn ChildKiller + Send + Sync>;
}
pub trait Child: ChildKiller {
    fn try_wait(&mut self) -> IoResult<Option<ExitStatus>>;
    #[blocking(process)] #[advice("wait in `spawn_blocking`")] fn wait(&mut self) -> IoResult<ExitStatus>;
    fn process_id(&self) -> Option<u32>;
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
pub struct PtyPair { pub slave: Box<dyn SlavePty + Send>, pub master: Box<dyn MasterPty + Send> }
pub trait PtySystem { fn openpty(&self, size: PtySize) -> anyhow::Result<PtyPair>; }
pub fn native_pty_system() -> Box<dyn PtySystem + Send> {}
pub mod cmdbuilder {
    #[derive(Clone)] pub struct CommandBuilder;
}
