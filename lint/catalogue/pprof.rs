//! pprof 0.15.0. What a report is built of are the symbols of all stacks, read from the binary and demangled.

use std::collections::HashMap;
use std::io::Write;
use std::{error, fmt};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub struct ProfilerGuardBuilder;
impl Default for ProfilerGuardBuilder {}
impl ProfilerGuardBuilder {
    pub fn frequency(self, frequency: i32) -> Self {}
    pub fn blocklist<T: AsRef<str>>(self, blocklist: &[T]) -> Self {}
    pub fn build(self) -> Result<ProfilerGuard> {}
}
pub struct ProfilerGuard;
impl ProfilerGuard {
    pub fn new(frequency: i32) -> Result<ProfilerGuard> {}
    pub fn report(&self) -> ReportBuilder {}
}
pub struct ReportBuilder;
impl ReportBuilder {
    pub fn frames_post_processor<T>(&mut self, frames_post_processor: T) -> &mut Self where T: Fn(&mut Frames) {}
    pub fn build_unresolved(&self) -> Result<UnresolvedReport> {}
    #[blocking(cpu)] pub fn build(&self) -> Result<Report> {}
}
pub struct Frames;
pub struct UnresolvedReport;
pub struct Report { pub data: HashMap<Frames, isize> }
impl Report {
    #[blocking(cpu)] pub fn flamegraph<W: Write>(&self, writer: W) -> Result<()> { let b: &[u8]; writer.write(b) }
    pub fn pprof(&self) -> Result<protos::Profile> {}
}
pub mod protos {
    pub struct Profile;
}
