//! shared_child 1.1.2.

use std::io;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus};
use std::time::{Duration, Instant};
pub struct SharedChild;
impl SharedChild {
    #[blocking(spawn_process)] pub fn spawn(command: &mut Command) -> io::Result<Self> {}
    pub fn new(child: Child) -> io::Result<Self> {}
    pub fn id(&self) -> u32 {}
    #[blocking(process)] pub fn wait(&self) -> io::Result<ExitStatus> {}
    #[blocking(process, unless_zero(timeout))] pub fn wait_timeout(&self, timeout: Duration) -> io::Result<Option<ExitStatus>> {}
    #[blocking(process)] pub fn wait_deadline(&self, deadline: Instant) -> io::Result<Option<ExitStatus>> {}
    #[polls(takes)]
    pub fn try_wait(&self) -> io::Result<Option<ExitStatus>> {}
    pub fn kill(&self) -> io::Result<()> {}
    pub fn into_inner(self) -> Child {}
    pub fn take_stdin(&self) -> Option<ChildStdin> {}
    pub fn take_stdout(&self) -> Option<ChildStdout> {}
    pub fn take_stderr(&self) -> Option<ChildStderr> {}
}
