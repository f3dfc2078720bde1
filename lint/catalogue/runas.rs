//! runas 1.2.0.

use std::ffi::OsStr;
use std::io;
use std::process::ExitStatus;
pub struct Command;
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
    pub fn args<S: AsRef<OsStr>>(&mut self, args: &[S]) -> &mut Command {}
    pub fn show(&mut self, val: bool) -> &mut Command {}
    pub fn gui(&mut self, val: bool) -> &mut Command {}
    pub fn force_prompt(&mut self, val: bool) -> &mut Command {}
    #[blocking(process)] pub fn status(&mut self) -> io::Result<ExitStatus> {}
}
