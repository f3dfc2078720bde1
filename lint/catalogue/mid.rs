//! mid 5.0.1. Shells are run for what it tells.

use errors::MIDError;
mod errors {
    #[derive(Debug)] pub enum MIDError { ExecuteProcessError(std::io::Error), ParseError(std::string::FromUtf8Error), ResultMidError, EmptyMidKey }
    impl std::fmt::Display for MIDError {}
    impl std::error::Error for MIDError {}
}
#[derive(Debug, PartialEq, Eq, Clone)] pub struct MidData { pub key: String, pub result: Vec<String>, pub hash: String }
#[derive(Debug, PartialEq, Eq, Clone)] pub struct AdditionalData { pub username: String, pub hostname: String, pub model_name: String, pub os_name: String, pub os_version: String, pub os_full: String, pub chip: String, pub chip_short: String, pub memsize: u8, pub cpu_core_count: u8, pub languages: Vec<String> }
#[blocking(process)] #[advice("ask once, before the runtime starts or in `spawn_blocking`")] pub fn get(key: &str) -> Result<String, MIDError> {}
#[blocking(process)] #[advice("ask once, before the runtime starts or in `spawn_blocking`")] pub fn data(key: &str) -> Result<MidData, MIDError> {}
#[blocking(process)] #[advice("ask once, before the runtime starts or in `spawn_blocking`")] pub fn additional_data() -> Result<AdditionalData, MIDError> {}
#[blocking(process)] #[advice("ask once, before the runtime starts or in `spawn_blocking`")] pub fn print(key: &str) {}
