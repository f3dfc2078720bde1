//! execute 0.3.0.

use std::ffi::OsStr;
use std::io::{self, Read};
use std::process::{Command, Output};
pub trait Execute {
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute(&mut self) -> Result<Option<i32>, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_output(&mut self) -> Result<Output, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_check_exit_status_code(&mut self, expected_exit_status_code: i32) -> Result<(), io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_input<D: ?Sized + AsRef<[u8]>>(&mut self, data: &D) -> Result<Option<i32>, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_input_output<D: ?Sized + AsRef<[u8]>>(&mut self, data: &D) -> Result<Output, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_input_reader(&mut self, reader: &mut dyn Read) -> Result<Option<i32>, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_input_reader2<const N: usize>(&mut self, reader: &mut dyn Read) -> Result<Option<i32>, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_input_reader_output(&mut self, reader: &mut dyn Read) -> Result<Output, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_input_reader_output2<const N: usize>(&mut self, reader: &mut dyn Read) -> Result<Output, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_multiple(&mut self, others: &mut [&mut Command]) -> Result<Option<i32>, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_multiple_output(&mut self, others: &mut [&mut Command]) -> Result<Output, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_multiple_input<D: ?Sized + AsRef<[u8]>>(&mut self, data: &D, others: &mut [&mut Command]) -> Result<Option<i32>, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_multiple_input_output<D: ?Sized + AsRef<[u8]>>(&mut self, data: &D, others: &mut [&mut Command]) -> Result<Output, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_multiple_input_reader(&mut self, reader: &mut dyn Read, others: &mut [&mut Command]) -> Result<Option<i32>, io::Error> {}
    #[blocking(process)] #[advice("run it with the runtime's own `process::Command`")] fn execute_multiple_input_reader_output(&mut self, reader: &mut dyn Read, others: &mut [&mut Command]) -> Result<Output, io::Error> {}
}
impl Execute for Command {}
pub fn shell<S: AsRef<OsStr>>(cmd: S) -> Command {}
pub fn command<S: AsRef<str>>(cmd: S) -> Command {}
#[returns(std::process::Command)] macro_rules! command { () => {} }
#[returns(std::process::Command)] macro_rules! command_args { () => {} }
