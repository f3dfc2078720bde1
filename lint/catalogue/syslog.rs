//! syslog 7.0.0. Only what connects through TCP waits.

use std::fmt;
use std::net::ToSocketAddrs;
use std::path::Path;
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, Debug)] pub enum Facility { LOG_KERN, LOG_USER, LOG_MAIL, LOG_DAEMON, LOG_AUTH, LOG_SYSLOG, LOG_LOCAL0 }
#[derive(Clone, Debug)] pub struct Formatter3164 { pub facility: Facility, pub hostname: Option<String>, pub process: String, pub pid: u32 }
#[derive(Clone, Debug)] pub struct Formatter5424 { pub facility: Facility, pub hostname: Option<String>, pub process: String, pub pid: u32 }
pub enum LoggerBackend {}
pub struct Logger<Backend, Formatter> { pub formatter: Formatter, pub backend: Backend }
impl<W, F> Logger<W, F> {
    pub fn new(backend: W, formatter: F) -> Self {}
    pub fn emerg<T>(&mut self, message: T) -> Result<()> {}
    pub fn alert<T>(&mut self, message: T) -> Result<()> {}
    pub fn crit<T>(&mut self, message: T) -> Result<()> {}
    pub fn err<T>(&mut self, message: T) -> Result<()> {}
    pub fn warning<T>(&mut self, message: T) -> Result<()> {}
    pub fn notice<T>(&mut self, message: T) -> Result<()> {}
    pub fn info<T>(&mut self, message: T) -> Result<()> {}
    pub fn debug<T>(&mut self, message: T) -> Result<()> {}
}
pub fn unix<F: Clone>(formatter: F) -> Result<Logger<LoggerBackend, F>> {}
pub fn unix_custom<P: AsRef<Path>, F>(formatter: F, path: P) -> Result<Logger<LoggerBackend, F>> {}
pub fn udp<T: ToSocketAddrs, U: ToSocketAddrs, F>(formatter: F, local: T, server: U) -> Result<Logger<LoggerBackend, F>> {}
#[blocking(net)] pub fn tcp<T: ToSocketAddrs, F>(formatter: F, server: T) -> Result<Logger<LoggerBackend, F>> {}
pub struct BasicLogger;
impl BasicLogger { pub fn new(logger: Logger<LoggerBackend, Formatter3164>) -> BasicLogger {} }
pub fn init(facility: Facility, log_level: log::LevelFilter, application_name: Option<&str>) -> Result<()> {}
pub fn init_unix(facility: Facility, log_level: log::LevelFilter) -> Result<()> {}
pub fn init_unix_custom<P: AsRef<Path>>(facility: Facility, log_level: log::LevelFilter, path: P) -> Result<()> {}
pub fn init_udp<T: ToSocketAddrs>(local: T, server: T, hostname: String, facility: Facility, log_level: log::LevelFilter) -> Result<()> {}
#[blocking(net)] pub fn init_tcp<T: ToSocketAddrs>(server: T, hostname: String, facility: Facility, log_level: log::LevelFilter) -> Result<()> {}
