//! os_info 3.15.0. Programs are run for what it tells (`uname`, `getconf`, `lsb_release`).

use std::fmt;
#[blocking(process)] pub fn get() -> Info {}
#[derive(Clone, Debug, PartialEq)] pub struct Info;
impl Info {
    pub fn unknown() -> Self {}
    pub fn with_type(os_type: Type) -> Self {}
    pub fn os_type(&self) -> Type {}
    pub fn version(&self) -> &Version {}
    pub fn edition(&self) -> Option<&str> {}
    pub fn codename(&self) -> Option<&str> {}
    pub fn bitness(&self) -> Bitness {}
    pub fn architecture(&self) -> Option<&str> {}
}
impl Default for Info {}
impl fmt::Display for Info {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Type { Linux, Macos, Windows, Unknown }
impl fmt::Display for Type {}
#[derive(Clone, Debug, PartialEq)] pub enum Version { Unknown, Semantic(u64, u64, u64), Rolling(Option<String>), Custom(String) }
impl Version { pub fn from_string<S: Into<String> + AsRef<str>>(s: S) -> Self {} }
impl fmt::Display for Version {}
#[derive(Clone, Copy, Debug, PartialEq)] pub enum Bitness { Unknown, X32, X64 }
impl fmt::Display for Bitness {}
