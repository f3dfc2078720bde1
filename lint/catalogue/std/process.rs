//! `std::process`.

use crate::ffi::OsStr;
use crate::fmt;
use crate::fs::File;
use crate::io::{self, PipeReader, PipeWriter, Read, Write};
use crate::path::Path;

pub fn exit(code: i32) -> ! {}
pub fn abort() -> ! {}
pub fn id() -> u32 {}

#[derive(Debug)]
pub struct Command;

impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
    pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr> {
        args.into_iter().next();
    }
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr> {}
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>,
    {
        vars.into_iter().next();
    }
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
    pub fn env_clear(&mut self) -> &mut Command {}
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    #[blocking(spawn_process)]
    #[advice("start it with the runtime's own `process::Command`")]
    pub fn spawn(&mut self) -> io::Result<Child> {}
    #[blocking(process)]
    #[instead(tokio = "tokio::process::Command::output", smol = "smol::process::Command::output")]
    pub fn output(&mut self) -> io::Result<Output> {}
    #[blocking(process)]
    #[instead(tokio = "tokio::process::Command::status", smol = "smol::process::Command::status")]
    pub fn status(&mut self) -> io::Result<ExitStatus> {}
    pub fn get_program(&self) -> &OsStr {}
    pub fn get_args(&self) -> CommandArgs<'_> {}
    pub fn get_envs(&self) -> CommandEnvs<'_> {}
    pub fn get_current_dir(&self) -> Option<&Path> {}
}

#[derive(Debug)]
pub struct CommandArgs<'a> { inner: &'a OsStr }
impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr> {}
}

#[derive(Debug)]
pub struct CommandEnvs<'a> { inner: &'a OsStr }
impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
    fn next(&mut self) -> Option<(&'a OsStr, Option<&'a OsStr>)> {}
}

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

impl Child {
    pub fn kill(&mut self) -> io::Result<()> {}
    pub fn id(&self) -> u32 {}
    #[blocking(process)]
    #[instead(tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status")]
    pub fn wait(&mut self) -> io::Result<ExitStatus> {}
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
    #[blocking(process)]
    #[instead(tokio = "tokio::process::Child::wait_with_output", smol = "smol::process::Child::output")]
    pub fn wait_with_output(self) -> io::Result<Output> {}
}

#[derive(Debug)]
pub struct ChildStdin;
impl Write for ChildStdin {
    #[blocking(process)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl Write for &ChildStdin {
    #[blocking(process)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[derive(Debug)]
pub struct ChildStdout;
impl Read for ChildStdout {
    #[blocking(process)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
}

#[derive(Debug)]
pub struct ChildStderr;
impl Read for ChildStderr {
    #[blocking(process)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

#[derive(Debug)]
pub struct Stdio;

impl Stdio {
    pub fn piped() -> Stdio {}
    pub fn inherit() -> Stdio {}
    pub fn null() -> Stdio {}
}

impl From<File> for Stdio { fn from(file: File) -> Stdio {} }
impl From<ChildStdin> for Stdio { fn from(child: ChildStdin) -> Stdio {} }
impl From<ChildStdout> for Stdio { fn from(child: ChildStdout) -> Stdio {} }
impl From<ChildStderr> for Stdio { fn from(child: ChildStderr) -> Stdio {} }
impl From<io::Stdout> for Stdio { fn from(inherit: io::Stdout) -> Stdio {} }
impl From<io::Stderr> for Stdio { fn from(inherit: io::Stderr) -> Stdio {} }
impl From<PipeReader> for Stdio { fn from(pipe: PipeReader) -> Stdio {} }
impl From<PipeWriter> for Stdio { fn from(pipe: PipeWriter) -> Stdio {} }

#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ExitStatus;

impl ExitStatus {
    pub fn success(&self) -> bool {}
    pub fn code(&self) -> Option<i32> {}
}

impl fmt::Display for ExitStatus {}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ExitCode;

impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode;
    pub const FAILURE: ExitCode = ExitCode;
}

impl From<u8> for ExitCode { fn from(code: u8) -> Self {} }

pub trait Termination {
    fn report(self) -> ExitCode;
}
impl Termination for () {}
impl Termination for ExitCode {}
impl<T: Termination, E: fmt::Debug> Termination for Result<T, E> {}
