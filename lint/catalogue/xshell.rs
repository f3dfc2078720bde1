//! xshell 0.2.7.

use crate::error::ErrorKind;
use std::{fmt, result};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Output;
#[derive(Clone)] pub struct Shell;
impl Shell {
    pub fn new() -> Result<Shell> {}
    pub fn current_dir(&self) -> PathBuf {}
    pub fn change_dir<P: AsRef<Path>>(&self, dir: P) {}
    pub fn push_dir<P: AsRef<Path>>(&self, path: P) -> PushDir {}
    pub fn var<K: AsRef<OsStr>>(&self, key: K) -> Result<String> {}
    pub fn var_os<K: AsRef<OsStr>>(&self, key: K) -> Option<OsString> {}
    pub fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(&self, key: K, val: V) {}
    pub fn push_env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&self, key: K, val: V) -> PushEnv {}
    #[blocking(fs)] pub fn read_file<P: AsRef<Path>>(&self, path: P) -> Result<String> {}
    #[blocking(fs)] pub fn read_binary_file<P: AsRef<Path>>(&self, path: P) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn read_dir<P: AsRef<Path>>(&self, path: P) -> Result<Vec<PathBuf>> {}
    #[blocking(fs)] pub fn write_file<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> Result<()> {}
    #[blocking(fs)] pub fn copy_file<S: AsRef<Path>, D: AsRef<Path>>(&self, src: S, dst: D) -> Result<()> {}
    #[blocking(fs)] pub fn hard_link<S: AsRef<Path>, D: AsRef<Path>>(&self, src: S, dst: D) -> Result<()> {}
    #[blocking(fs)] pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf> {}
    #[blocking(fs)] pub fn create_temp_dir(&self) -> Result<TempDir> {}
    #[blocking(fs)] pub fn remove_path<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
    #[blocking(stat)] pub fn path_exists<P: AsRef<Path>>(&self, path: P) -> bool {}
    pub fn cmd<P: AsRef<Path>>(&self, program: P) -> Cmd {}
}
pub struct PushDir;
pub struct PushEnv;
pub struct Cmd;
impl fmt::Display for Cmd {}
impl Cmd {
    pub fn arg<P: AsRef<OsStr>>(self, arg: P) -> Cmd {}
    pub fn args<I>(self, args: I) -> Cmd where I: IntoIterator, I::Item: AsRef<OsStr> {}
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(self, key: K, val: V) -> Cmd {}
    pub fn envs<I, K, V>(self, vars: I) -> Cmd where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr> {}
    pub fn env_remove<K: AsRef<OsStr>>(self, key: K) -> Cmd {}
    pub fn env_clear(self) -> Cmd {}
    pub fn ignore_status(self) -> Cmd {}
    pub fn set_ignore_status(&mut self, yes: bool) {}
    pub fn quiet(self) -> Cmd {}
    pub fn set_quiet(&mut self, yes: bool) {}
    pub fn secret(self) -> Cmd {}
    pub fn set_secret(&mut self, yes: bool) {}
    pub fn stdin(self, stdin: impl AsRef<[u8]>) -> Cmd {}
    pub fn ignore_stdout(self) -> Cmd {}
    pub fn set_ignore_stdout(&mut self, yes: bool) {}
    pub fn ignore_stderr(self) -> Cmd {}
    pub fn set_ignore_stderr(&mut self, yes: bool) {}
    #[blocking(process)] pub fn run(&self) -> Result<()> {}
    #[blocking(process)] pub fn read(&self) -> Result<String> {}
    #[blocking(process)] pub fn read_stderr(&self) -> Result<String> {}
    #[blocking(process)] pub fn output(&self) -> Result<Output> {}
}
pub struct TempDir;
impl TempDir { pub fn path(&self) -> &Path {} }
pub type Result<T, E = Error> = result::Result<T, E>;
pub struct Error;
impl From<ErrorKind> for Error {}
impl fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Default)] pub struct CmdData;
impl fmt::Display for CmdData {}
#[returns(xshell::Cmd)] macro_rules! cmd { () => {} }
pub mod error {
    use crate::CmdData;
    use std::{env, io};
    use std::ffi::OsString;
    use std::path::PathBuf;
    use std::process::ExitStatus;
    use std::string::FromUtf8Error;
    pub enum ErrorKind { CurrentDir { err: io::Error, path: Option<PathBuf> }, Var { err: env::VarError, var: OsString }, ReadFile { err: io::Error, path: PathBuf }, ReadDir { err: io::Error, path: PathBuf }, WriteFile { err: io::Error, path: PathBuf }, CopyFile { err: io::Error, src: PathBuf, dst: PathBuf }, HardLink { err: io::Error, src: PathBuf, dst: PathBuf }, CreateDir { err: io::Error, path: PathBuf }, RemovePath { err: io::Error, path: PathBuf }, CmdStatus { cmd: CmdData, status: ExitStatus }, CmdIo { err: io::Error, cmd: CmdData }, CmdUtf8 { err: FromUtf8Error, cmd: CmdData }, CmdStdin { err: io::Error, cmd: CmdData } }
}
