//! whoami 1.6.1, 2.1.3, which gives results.

use core::{fmt, result};
use core::fmt::Display;
use core::str::FromStr;
use crate::conversions::OsString;
use std::error;
pub fn cpu_arch() -> CpuArchitecture {}
pub fn account() -> Result<String> {}
pub fn account_os() -> Result<OsString> {}
pub fn username() -> String {}
pub fn username_os() -> Result<OsString> {}
pub fn realname() -> String {}
pub fn realname_os() -> Result<OsString> {}
pub fn hostname() -> String {}
pub fn devicename() -> String {}
pub fn devicename_os() -> Result<OsString> {}
pub fn distro() -> String {}
pub fn desktop_env() -> Option<DesktopEnvironment> {}
pub fn platform() -> Platform {}
pub fn lang_prefs() -> Result<LanguagePreferences> {}
#[derive(Clone, Copy)] pub enum Width { Bits32, Bits64 }
impl Display for Width {}
#[derive(Clone)] pub enum CpuArchitecture { Unknown(String), ArmV5, ArmV6, ArmV7, Arm64, I386, I586, I686, X64, Mips, MipsEl, Mips64, Mips64El, PowerPc, PowerPc64, PowerPc64Le, Riscv32, Riscv64, S390x, Sparc, Sparc64, Wasm32, Wasm64 }
impl Display for CpuArchitecture {}
impl CpuArchitecture { pub fn width(&self) -> Result<Width> {} }
#[derive(Clone)] pub enum DesktopEnvironment { Unknown(String), WebBrowser(String), Gnome, Windows, Lxde, Openbox, Mate, Xfce, Plasma, Cinnamon, I3, Aqua, Ios, Android, Console, Ubuntu, Ermine, Orbital, Niri, Hyprland, Cosmic }
impl Display for DesktopEnvironment {}
impl DesktopEnvironment {
    pub fn is_gtk(&self) -> bool {}
    pub fn is_kde(&self) -> bool {}
}
pub struct Error;
impl fmt::Display for Error {}
impl error::Error for Error {}
impl core::error::Error for Error {}
#[derive(Clone, Copy)] pub struct Language;
impl Default for Language {}
impl FromStr for Language {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self> {}
}
impl Display for Language {}
#[derive(Clone, Default)] pub struct LanguagePreferences;
impl Display for LanguagePreferences {}
impl LanguagePreferences {
    pub fn collation_langs(&self) -> impl Iterator<Item = Language> {}
    pub fn char_class_langs(&self) -> impl Iterator<Item = Language> {}
    pub fn monetary_langs(&self) -> impl Iterator<Item = Language> {}
    pub fn message_langs(&self) -> impl Iterator<Item = Language> {}
    pub fn numeric_langs(&self) -> impl Iterator<Item = Language> {}
    pub fn time_langs(&self) -> impl Iterator<Item = Language> {}
}
#[derive(Clone)] pub enum Platform { Unknown(String), Linux, Bsd, Windows, Mac, Illumos, Ios, Android, Nintendo3ds, PlayStation, Fuchsia, Redox, Hurd }
impl Display for Platform {}
pub type Result<T = (), E = Error> = result::Result<T, E>;
pub mod conversions {
    use std::ffi;
    pub type OsString = ffi::OsString;
}
pub mod fallible {
    pub type Result<T> = std::result::Result<T, std::io::Error>;
    pub fn account() -> Result<String> {}
    pub fn username() -> Result<String> {}
    pub fn realname() -> Result<String> {}
    pub fn devicename() -> Result<String> {}
    pub fn hostname() -> Result<String> {}
    pub fn distro() -> Result<String> {}
}
