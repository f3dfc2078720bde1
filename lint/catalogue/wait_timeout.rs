//! wait_timeout 0.2.1.

use std::io;
use std::process::{Child, ExitStatus};
use std::time::Duration;
pub trait ChildExt {
    #[blocking(process, unless_zero(ms))] fn wait_timeout_ms(&mut self, ms: u32) -> io::Result<Option<ExitStatus>>;
    #[blocking(process, unless_zero(dur))] fn wait_timeout(&mut self, dur: Duration) -> io::Result<Option<ExitStatus>>;
}
impl ChildExt for Child {
    #[blocking(process, unless_zero(ms))] fn wait_timeout_ms(&mut self, ms: u32) -> io::Result<Option<ExitStatus>> {}
    #[blocking(process, unless_zero(dur))] fn wait_timeout(&mut self, dur: Duration) -> io::Result<Option<ExitStatus>> {}
}
