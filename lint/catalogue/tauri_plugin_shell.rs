//! tauri-plugin-shell 2.3.5. Threads of the crate wait for programs and read what they print.

use process::Command;
use std::ffi::OsStr;
use std::path::Path;
use tauri::plugin::TauriPlugin;
use tauri::{Manager, Runtime};
type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Io(std::io::Error), CurrentExeHasNoParent, UnknownProgramName(String), SidecarNotAllowed(std::path::PathBuf), ProgramNotAllowed(std::path::PathBuf), Json(serde_json::Error), Utf8(std::str::Utf8Error) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct Shell<R: Runtime>;
impl<R: Runtime> Shell<R> {
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {}
    pub fn sidecar(&self, program: impl AsRef<Path>) -> Result<Command> {}
    pub fn open(&self, path: impl Into<String>, with: Option<open::Program>) -> Result<()> {}
}
pub trait ShellExt<R: Runtime> {
    fn shell(&self) -> &Shell<R>;
}
impl<R: Runtime, T: Manager<R>> ShellExt<R> for T { fn shell(&self) -> &Shell<R> {} }
pub fn init<R: Runtime>() -> TauriPlugin<R> {}
pub mod open { pub enum Program { Open, Start, XdgOpen, Gio, GnomeOpen, KdeOpen, WslView, Firefox, Chrome, Chromium, Safari } }
pub mod process {
    use std::ffi::OsStr;
    use std::path::Path;
    use std::process::Command as StdCommand;
    use tauri::async_runtime::Receiver;
    #[derive(Debug, Clone)] pub struct TerminatedPayload { pub code: Option<i32>, pub signal: Option<i32> }
    #[derive(Debug, Clone)] pub enum CommandEvent { Stderr(Vec<u8>), Stdout(Vec<u8>), Error(String), Terminated(TerminatedPayload) }
    #[derive(Debug)] pub struct Command;
    impl From<Command> for StdCommand {}
    impl Command {
        pub fn arg<S: AsRef<OsStr>>(self, arg: S) -> Self {}
        pub fn args<I, S>(self, args: I) -> Self where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
        pub fn env_clear(self) -> Self {}
        pub fn env<K, V>(self, key: K, value: V) -> Self where K: AsRef<OsStr>, V: AsRef<OsStr> {}
        pub fn envs<I, K, V>(self, envs: I) -> Self where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr> {}
        pub fn current_dir<P: AsRef<Path>>(self, current_dir: P) -> Self {}
        pub fn set_raw_out(self, raw_out: bool) -> Self {}
        #[blocking(spawn_process)] pub fn spawn(self) -> crate::Result<(Receiver<CommandEvent>, CommandChild)> {}
        pub async fn status(self) -> crate::Result<ExitStatus> {}
        pub async fn output(self) -> crate::Result<Output> {}
    }
    #[derive(Debug)] pub struct CommandChild;
    impl CommandChild {
        #[blocking(process)] #[advice("call it in `spawn_blocking`: it waits for a program that does not read")] pub fn write(&mut self, buf: &[u8]) -> crate::Result<()> {}
        pub fn kill(self) -> crate::Result<()> {}
        pub fn pid(&self) -> u32 {}
    }
    #[derive(Debug)] pub struct ExitStatus;
    impl ExitStatus {
        pub fn code(&self) -> Option<i32> {}
        pub fn success(&self) -> bool {}
    }
    #[derive(Debug)] pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
}
