//! battery 0.7.8. Batteries are read from sysfs, or asked of the system.

pub use self::errors::{Error, Result};
pub mod errors {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<std::io::Error> for Error {}
}
pub mod units {}
#[derive(Debug)] pub struct Manager;
impl Manager {
    #[blocking(stat)] pub fn new() -> Result<Manager> {}
    #[blocking(stat)] pub fn batteries(&self) -> Result<Batteries> {}
    #[blocking(stat)] pub fn refresh(&self, battery: &mut Battery) -> Result<()> {}
}
#[derive(Debug)] pub struct Batteries;
impl Iterator for Batteries {
    type Item = Result<Battery>;
    #[blocking(stat)] fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Debug)] pub struct Battery;
impl Battery {
    pub fn state(&self) -> State {}
    pub fn technology(&self) -> Technology {}
    pub fn cycle_count(&self) -> Option<u32> {}
    pub fn vendor(&self) -> Option<&str> {}
    pub fn model(&self) -> Option<&str> {}
    pub fn serial_number(&self) -> Option<&str> {}
}
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub enum State { Unknown, Charging, Discharging, Empty, Full, Paused }
impl std::fmt::Display for State {}
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub enum Technology { Unknown, LithiumIon, LeadAcid, LithiumPolymer, NickelMetalHydride, NickelCadmium, NickelZinc, LithiumIronPhosphate, RechargeableAlkalineManganese }
impl std::fmt::Display for Technology {}
