//! axoprocess 0.2.1: a command that tells what it failed at.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Child, CommandArgs, CommandEnvs, ExitStatus, Output, Stdio};
pub mod error { #[derive(Debug)] pub enum AxoprocessError {} impl std::fmt::Display for AxoprocessError {} impl std::error::Error for AxoprocessError {} }
pub use error::AxoprocessError;
pub type Result<T> = std::result::Result<T, AxoprocessError>;
#[derive(Clone, Copy, Debug)] pub enum LogStrategy { Stdout, Stderr, Custom }
pub struct Cmd { pub inner: std::process::Command, pub summary: String }
impl Cmd {
    pub fn new(command: impl AsRef<OsStr>, summary: impl Into<String>) -> Self {}
    pub fn stdout_to_stderr(&mut self) -> &mut Self {}
    pub fn log(&mut self, strategy: impl Into<Option<LogStrategy>>) -> &mut Self {}
    pub fn check(&mut self, checked: bool) -> &mut Self {}
    #[blocking(process)] pub fn run(&mut self) -> Result<()> {}
    #[blocking(spawn_process)] pub fn spawn(&mut self) -> Result<Child> {}
    #[blocking(process)] pub fn output(&mut self) -> Result<Output> {}
    #[blocking(process)] pub fn status(&mut self) -> Result<ExitStatus> {}
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Self {}
    pub fn args<I, S>(&mut self, args: I) -> &mut Self where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Self where K: AsRef<OsStr>, V: AsRef<OsStr> {}
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Self where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr> {}
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Self {}
    pub fn env_clear(&mut self) -> &mut Self {}
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Self {}
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Self {}
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Self {}
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Self {}
    pub fn get_program(&self) -> &OsStr {}
    pub fn get_args(&self) -> CommandArgs {}
    pub fn get_envs(&self) -> CommandEnvs {}
    pub fn get_current_dir(&self) -> Option<&Path> {}
    pub fn check_status(&self, status: ExitStatus) -> Result<()> {}
    pub fn maybe_check_status(&self, status: ExitStatus) -> Result<()> {}
    pub fn log_command(&self) {}
}
