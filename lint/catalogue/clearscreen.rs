//! clearscreen 5.0.0: the way that fits the terminal is looked up in its terminfo file. Most of the others only write to the terminal.

use std::io::Write;
use std::process::ExitStatus;
#[blocking(stdio)] pub fn clear() -> Result<(), Error> {}
pub fn is_microsoft_terminal() -> bool {}
#[derive(Clone, Copy, Debug)] pub enum ClearScreen { Terminfo, TerminfoScreen, TerminfoScrollback, TerminfoReset, XtermClear, XtermReset, TputClear, TputReset, Cls, WindowsConsoleClear, WindowsConsoleBlank, WindowsCooked, VtRis, VtLeaveAlt, VtCooked, VtWellDone }
impl Default for ClearScreen { #[blocking(stat)] fn default() -> Self {} }
impl ClearScreen {
    #[blocking(stdio)] pub fn clear(self) -> Result<(), Error> {}
    pub fn clear_to(self, w: &mut impl Write) -> Result<(), Error> { let b: &[u8]; w.write_all(b); w.flush() }
}
#[derive(Debug)] pub enum Error { Io(std::io::Error), Command(&'static str, ExitStatus) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
