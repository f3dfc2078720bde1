//! subprocess 1.2.3, 0.2.15.

use crate::exec::InputRedirection;
use crate::unix::{ExitStatusExt, ProcessExt};
use std::{fmt, io};
use std::convert::Infallible;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{Read, Write};
use std::ops::BitOr;
use std::path::Path;
use std::time::Duration;
// Of version 0.2.
pub struct Popen { pub stdin: Option<File>, pub stdout: Option<File>, pub stderr: Option<File> }
impl Popen {
    #[blocking(spawn_process)] pub fn create<A: AsRef<OsStr>>(argv: &[A], config: PopenConfig) -> io::Result<Popen> {}
    pub fn detach(&mut self) {}
    pub fn pid(&self) -> Option<u32> {}
    pub fn communicate_start(&mut self, input_data: Option<Vec<u8>>) -> Communicator {}
    #[blocking(process)] pub fn communicate_bytes(&mut self, input_data: Option<&[u8]>) -> io::Result<(Option<Vec<u8>>, Option<Vec<u8>>)> {}
    #[blocking(process)] pub fn communicate(&mut self, input_data: Option<&str>) -> io::Result<(Option<String>, Option<String>)> {}
    pub fn poll(&mut self) -> Option<ExitStatus> {}
    #[blocking(process)] pub fn wait(&mut self) -> io::Result<ExitStatus> {}
    #[blocking(process, unless_zero(dur))] pub fn wait_timeout(&mut self, dur: Duration) -> io::Result<Option<ExitStatus>> {}
    pub fn terminate(&mut self) -> io::Result<()> {}
    pub fn kill(&mut self) -> io::Result<()> {}
    pub fn exit_status(&self) -> Option<ExitStatus> {}
}
#[derive(Default)] pub struct PopenConfig;
pub struct Communicator;
impl Communicator {
    pub fn read_to(&mut self, stdout: impl Write, stderr: impl Write) -> io::Result<()> {}
    #[blocking(process)] pub fn read(&mut self) -> io::Result<(Vec<u8>, Vec<u8>)> {}
    #[blocking(process)] pub fn read_string(&mut self) -> io::Result<(String, String)> {}
    pub fn limit_size(self, size: usize) -> Communicator {}
    pub fn limit_time(self, time: Duration) -> Communicator {}
}
pub enum Redirection { None, Pipe, Merge, File(File), Null }
impl IntoInputSource for Redirection { fn into_input_source(self) -> InputRedirection {} }
impl IntoOutputSink for Redirection { fn into_output_sink(self) -> Redirection {} }
pub struct Exec;
impl Exec {
    pub fn cmd(command: impl Into<OsString>) -> Exec {}
    pub fn shell(cmdstr: impl Into<OsString>) -> Exec {}
    pub fn arg(self, arg: impl Into<OsString>) -> Exec {}
    pub fn args(self, args: impl IntoIterator<Item = impl Into<OsString>>) -> Exec {}
    pub fn detached(self) -> Exec {}
    pub fn checked(self) -> Exec {}
    pub fn env_clear(self) -> Exec {}
    pub fn env(self, key: impl Into<OsString>, value: impl Into<OsString>) -> Exec {}
    pub fn env_extend(self, vars: impl IntoIterator<Item = (impl Into<OsString>, impl Into<OsString>)>) -> Exec {}
    pub fn env_remove(self, key: impl Into<OsString>) -> Exec {}
    pub fn arg0(self, arg: impl Into<OsString>) -> Exec {}
    pub fn cwd(self, dir: impl AsRef<Path>) -> Exec {}
    pub fn stdin<T: IntoInputSource>(self, stdin: T) -> Exec {}
    pub fn stdout<T: IntoOutputSink>(self, stdout: T) -> Exec {}
    pub fn stderr<T: IntoOutputSink>(self, stderr: T) -> Exec {}
    #[blocking(spawn_process)] pub fn start(self) -> io::Result<Job> {}
    #[blocking(process)] pub fn join(self) -> io::Result<ExitStatus> {}
    pub fn stream_stdout(self) -> io::Result<impl Read> {}
    pub fn stream_stderr(self) -> io::Result<impl Read> {}
    pub fn stream_stdin(self) -> io::Result<impl Write> {}
    #[blocking(process)] pub fn communicate(self) -> io::Result<Communicator> {}
    #[blocking(process)] pub fn capture(self) -> io::Result<Capture> {}
    pub fn to_cmdline_lossy(&self) -> String {}
    pub fn time_limit(self, time: Duration) -> Exec {}
    #[blocking(spawn_process)] pub fn popen(self) -> Result<Popen, PopenError> {}
}
impl BitOr for Exec { type Output = Pipeline; }
impl ExecExt for Exec {
    fn setuid(self, uid: u32) -> Exec {}
    fn setgid(self, gid: u32) -> Exec {}
    fn setpgid(self) -> Exec {}
    fn pre_exec<F>(self, f: F) -> Exec where F: FnMut() -> io::Result<()> {}
    fn exec_replace(self) -> io::Result<Infallible> {}
}
pub struct Capture { pub stdout: Vec<u8>, pub stderr: Vec<u8>, pub exit_status: ExitStatus }
impl Capture {
    pub fn stdout_str(&self) -> String {}
    pub fn stderr_str(&self) -> String {}
    pub fn success(&self) -> bool {}
    pub fn check(self) -> io::Result<Self> {}
}
pub struct InputData;
impl InputData {
    pub fn from_bytes(data: impl AsRef<[u8]>) -> Self {}
    pub fn from_reader(reader: impl Read) -> Self {}
}
impl Read for InputData { #[blocking(process)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Default for InputData {}
impl IntoInputSource for InputData { fn into_input_source(self) -> InputRedirection {} }
pub trait IntoInputSource {}
impl IntoInputSource for File { fn into_input_source(self) -> InputRedirection {} }
impl IntoInputSource for Vec<u8> { fn into_input_source(self) -> InputRedirection {} }
impl IntoInputSource for String { fn into_input_source(self) -> InputRedirection {} }
impl IntoInputSource for &str { fn into_input_source(self) -> InputRedirection {} }
impl IntoInputSource for &[u8] { fn into_input_source(self) -> InputRedirection {} }
impl<const N: usize> IntoInputSource for &[u8; N] { fn into_input_source(self) -> InputRedirection {} }
impl<const N: usize> IntoInputSource for [u8; N] { fn into_input_source(self) -> InputRedirection {} }
impl IntoInputSource for Box<[u8]> { fn into_input_source(self) -> InputRedirection {} }
impl IntoInputSource for Box<str> { fn into_input_source(self) -> InputRedirection {} }
pub trait IntoOutputSink {}
impl IntoOutputSink for File { fn into_output_sink(self) -> Redirection {} }
pub trait JobExt {
    fn send_signal(&self, signal: i32) -> io::Result<()>;
    fn send_signal_group(&self, signal: i32) -> io::Result<()>;
}
pub trait ExecExt {
    fn setuid(self, uid: u32) -> Self;
    fn setgid(self, gid: u32) -> Self;
    fn setpgid(self) -> Self;
    fn pre_exec<F>(self, f: F) -> Self where F: FnMut() -> io::Result<()>;
    fn exec_replace(self) -> io::Result<Infallible>;
}
pub trait PipelineExt {
    fn setpgid(self) -> Self;
}
pub struct Job { pub stdin: Option<File>, pub stdout: Option<File>, pub stderr: Option<File>, pub stdin_data: InputData, pub check_success: bool, pub processes: Vec<Process> }
impl JobExt for Job {
    fn send_signal(&self, signal: i32) -> io::Result<()> {}
    fn send_signal_group(&self, signal: i32) -> io::Result<()> {}
}
impl Job {
    #[blocking(process)] pub fn communicate(&mut self) -> io::Result<Communicator> {}
    pub fn terminate(&self) -> io::Result<()> {}
    #[blocking(process)] pub fn wait(&self) -> io::Result<ExitStatus> {}
    pub fn pid(&self) -> u32 {}
    pub fn pids(&self) -> Vec<u32> {}
    pub fn kill(&self) -> io::Result<()> {}
    pub fn detach(&self) {}
    pub fn poll(&self) -> Option<ExitStatus> {}
    #[blocking(process, unless_zero(dur))] pub fn wait_timeout(&self, timeout: Duration) -> io::Result<Option<ExitStatus>> {}
    #[blocking(process)] pub fn join(self) -> io::Result<ExitStatus> {}
    pub fn join_timeout(self, timeout: Duration) -> io::Result<ExitStatus> {}
    #[blocking(process)] pub fn capture(self) -> io::Result<Capture> {}
    pub fn capture_timeout(self, timeout: Duration) -> io::Result<Capture> {}
}
pub struct Pipeline;
impl PipelineExt for Pipeline { fn setpgid(self) -> Pipeline {} }
impl Default for Pipeline {}
impl Pipeline {
    pub fn new() -> Pipeline {}
    pub fn pipe(self, cmd: Exec) -> Pipeline {}
    pub fn stdin<T: IntoInputSource>(self, stdin: T) -> Pipeline {}
    pub fn stdout<T: IntoOutputSink>(self, stdout: T) -> Pipeline {}
    pub fn stderr_all<T: IntoOutputSink>(self, stderr: T) -> Pipeline {}
    pub fn checked(self) -> Pipeline {}
    pub fn cwd(self, dir: impl AsRef<Path>) -> Pipeline {}
    pub fn detached(self) -> Pipeline {}
    #[blocking(spawn_process)] pub fn start(self) -> io::Result<Job> {}
    #[blocking(process)] pub fn join(self) -> io::Result<ExitStatus> {}
    pub fn stream_stdout(self) -> io::Result<impl Read> {}
    pub fn stream_stderr_all(self) -> io::Result<impl Read> {}
    pub fn stream_stdin(self) -> io::Result<impl Write> {}
    #[blocking(process)] pub fn communicate(self) -> io::Result<Communicator> {}
    #[blocking(process)] pub fn capture(self) -> io::Result<Capture> {}
    pub fn from_exec_iter<I>(iterable: I) -> Pipeline where I: IntoIterator<Item = Exec> {}
    pub fn stderr_to(self, to: File) -> Pipeline {}
    #[blocking(spawn_process)] pub fn popen(self) -> Result<Vec<Popen>, PopenError> {}
}
impl BitOr<Exec> for Pipeline { type Output = Pipeline; }
impl BitOr for Pipeline { type Output = Pipeline; }
impl FromIterator<Exec> for Pipeline {}
#[derive(Clone, Copy)] pub struct ExitStatus;
impl ExitStatus {
    pub fn success(&self) -> bool {}
    pub fn is_killed_by(&self, signum: i32) -> bool {}
    pub fn code(&self) -> Option<u32> {}
    pub fn signal(&self) -> Option<i32> {}
}
impl fmt::Display for ExitStatus {}
impl ExitStatusExt for ExitStatus {
    fn from_raw(raw: i32) -> ExitStatus {}
    fn into_raw(self) -> Option<i32> {}
}
#[derive(Clone)] pub struct Process;
impl Process {
    pub fn pid(&self) -> u32 {}
    pub fn exit_status(&self) -> Option<ExitStatus> {}
    pub fn poll(&self) -> Option<ExitStatus> {}
    #[blocking(process)] pub fn wait(&self) -> io::Result<ExitStatus> {}
    #[blocking(process, unless_zero(dur))] pub fn wait_timeout(&self, dur: Duration) -> io::Result<Option<ExitStatus>> {}
    pub fn terminate(&self) -> io::Result<()> {}
    pub fn kill(&self) -> io::Result<()> {}
    pub fn detach(&self) {}
}
impl ProcessExt for Process {
    fn send_signal(&self, signal: i32) -> io::Result<()> {}
    fn send_signal_group(&self, signal: i32) -> io::Result<()> {}
}
pub mod exec {
    use crate::{InputData, Redirection};
    pub enum InputRedirection { Redirection(Redirection), Data(InputData) }
}
pub mod unix {
    use crate::ExitStatus;
    use std::io;
    pub use crate::{JobExt, PipelineExt};
    pub trait ProcessExt {
        fn send_signal(&self, signal: i32) -> io::Result<()>;
        fn send_signal_group(&self, signal: i32) -> io::Result<()>;
    }
    pub trait ExitStatusExt {
        fn from_raw(raw: i32) -> ExitStatus;
        fn into_raw(self) -> Option<i32>;
    }
}
