//! rexpect 0.7.1. What is expected is waited for, up to the timeout.

use std::io::{Read, Write};
use std::process::Command;
pub use error::Error;
pub use reader::ReadUntil;
pub use session::{spawn, spawn_bash, spawn_python, spawn_stream, spawn_with_options};
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod reader {
    pub enum ReadUntil { String(String), EOF, NBytes(usize), Any(Vec<ReadUntil>) }
    #[derive(Default)] pub struct Options;
    impl Options {
        pub fn new() -> Self {}
        pub fn timeout_ms(self, timeout_ms: Option<u64>) -> Self {}
        pub fn strip_ansi_escape_codes(self, yes: bool) -> Self {}
    }
}
pub mod process {
    use crate::error::Error;
    use std::process::Command;
    pub struct PtyProcess;
    impl PtyProcess {
        #[blocking(spawn_process)] pub fn new(command: Command) -> Result<Self, Error> {}
        pub fn set_kill_timeout(&mut self, timeout_ms: Option<u64>) {}
        pub fn status(&self) -> Option<WaitStatus> {}
        #[blocking(process)] pub fn wait(&self) -> Result<WaitStatus, Error> {}
        #[blocking(process)] pub fn exit(&mut self) -> Result<WaitStatus, Error> {}
        #[blocking(process)] pub fn kill(&mut self, sig: Signal) -> Result<WaitStatus, Error> {}
    }
}
pub mod session {
    use crate::error::Error;
    use crate::process::PtyProcess;
    pub use crate::reader::{Options, ReadUntil};
    use std::fs::File;
    use std::io::{Read, Write};
    use std::ops::{Deref, DerefMut};
    use std::process::Command;
    pub struct StreamSession<W>;
    impl<W: Write> StreamSession<W> {
        pub fn new<R: Read + Send>(reader: R, writer: W, options: Options) -> Self {}
        pub fn send_line(&mut self, line: &str) -> Result<usize, Error> {}
        pub fn send(&mut self, s: &str) -> Result<usize, Error> {}
        pub fn send_control(&mut self, c: char) -> Result<(), Error> {}
        pub fn flush(&mut self) -> Result<(), Error> {}
        #[blocking(process)] pub fn read_line(&mut self) -> Result<String, Error> {}
        pub fn try_read(&mut self) -> Option<char> {}
        #[blocking(process)] pub fn exp_eof(&mut self) -> Result<String, Error> {}
        #[blocking(process)] pub fn exp_regex(&mut self, regex: &str) -> Result<(String, String), Error> {}
        #[blocking(process)] pub fn exp_string(&mut self, needle: &str) -> Result<String, Error> {}
        #[blocking(process)] pub fn exp_char(&mut self, needle: char) -> Result<String, Error> {}
        #[blocking(process)] pub fn exp_any(&mut self, needles: Vec<ReadUntil>) -> Result<(String, String), Error> {}
    }
    pub struct PtySession;
    impl PtySession {
        pub fn new(process: PtyProcess, options: Options) -> Result<Self, Error> {}
        pub fn process(&self) -> &PtyProcess {}
        pub fn process_mut(&mut self) -> &mut PtyProcess {}
    }
    impl Deref for PtySession { type Target = StreamSession<File>; fn deref(&self) -> &StreamSession<File> {} }
    impl DerefMut for PtySession { fn deref_mut(&mut self) -> &mut StreamSession<File> {} }
    pub struct PtyReplSession;
    impl PtyReplSession {
        pub fn new(pty_session: PtySession, prompt: String) -> Self {}
        pub fn quit_command(self, cmd: Option<String>) -> Self {}
        pub fn echo_on(self, yes: bool) -> Self {}
        #[blocking(process)] pub fn wait_for_prompt(&mut self) -> Result<String, Error> {}
        #[blocking(process)] pub fn execute(&mut self, cmd: &str, ready_regex: &str) -> Result<(), Error> {}
        pub fn send_line(&mut self, line: &str) -> Result<usize, Error> {}
    }
    impl Deref for PtyReplSession { type Target = PtySession; fn deref(&self) -> &PtySession {} }
    impl DerefMut for PtyReplSession { fn deref_mut(&mut self) -> &mut PtySession {} }
    #[blocking(spawn_process)] pub fn spawn(program: &str, timeout_ms: Option<u64>) -> Result<PtySession, Error> {}
    #[blocking(spawn_process)] pub fn spawn_command(command: Command, timeout_ms: Option<u64>) -> Result<PtySession, Error> {}
    #[blocking(spawn_process)] pub fn spawn_with_options(command: Command, options: Options) -> Result<PtySession, Error> {}
    #[blocking(process)] pub fn spawn_bash(timeout: Option<u64>) -> Result<PtyReplSession, Error> {}
    #[blocking(spawn_process)] pub fn spawn_python(timeout: Option<u64>) -> Result<PtyReplSession, Error> {}
    pub fn spawn_stream<R: Read + Send, W: Write>(reader: R, writer: W, timeout_ms: Option<u64>) -> StreamSession<W> {}
}
