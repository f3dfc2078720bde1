//! sysctl 0.7.1. One value is read of the kernel at once; going through all of them reads a tree of folders.

use std::str::FromStr;
#[derive(Debug)] pub enum SysctlError { NotFound(String), NoReadAccess, NoWriteAccess, NotSupported, IoError(std::io::Error) }
impl std::fmt::Display for SysctlError {}
impl std::error::Error for SysctlError {}
#[derive(Clone, Debug)] pub enum CtlValue { None, Int(i32), String(String), S64(i64), Struct(Vec<u8>), Node(Vec<u8>), Uint(u32), Long(i64), Ulong(u64), U64(u64), U8(u8), U16(u16), S8(i8), S16(i16), S32(i32), U32(u32) }
impl std::fmt::Display for CtlValue {}
#[derive(Clone, Copy, Debug)] pub enum CtlType { None, Node, Int, String, S64, Struct, Uint, Long, Ulong, U64, U8, U16, S8, S16, S32, U32 }
#[derive(Clone, Debug)] pub struct CtlInfo { pub ctl_type: CtlType, pub fmt: String, pub flags: u32 }
pub trait Sysctl {
    fn new(name: &str) -> Result<Self, SysctlError>;
    fn new_with_type(name: &str, ctl_type: CtlType, fmt: &str) -> Result<Self, SysctlError>;
    fn name(&self) -> Result<String, SysctlError>;
    fn value_type(&self) -> Result<CtlType, SysctlError>;
    fn description(&self) -> Result<String, SysctlError>;
    fn value(&self) -> Result<CtlValue, SysctlError>;
    fn value_as<T>(&self) -> Result<Box<T>, SysctlError>;
    fn value_string(&self) -> Result<String, SysctlError>;
    fn set_value(&self, value: CtlValue) -> Result<CtlValue, SysctlError>;
    fn set_value_string(&self, value: &str) -> Result<String, SysctlError>;
    fn info(&self) -> Result<CtlInfo, SysctlError>;
}
#[derive(Clone, Debug)] pub struct Ctl;
impl FromStr for Ctl {
    type Err = SysctlError;
    #[blocking(stat)] fn from_str(name: &str) -> Result<Self, Self::Err> {}
}
impl Sysctl for Ctl {
    #[blocking(stat)] fn new(name: &str) -> Result<Self, SysctlError> {}
    #[blocking(stat)] fn new_with_type(name: &str, ctl_type: CtlType, fmt: &str) -> Result<Self, SysctlError> {}
    fn name(&self) -> Result<String, SysctlError> {}
    #[blocking(stat)] fn value_type(&self) -> Result<CtlType, SysctlError> {}
    fn description(&self) -> Result<String, SysctlError> {}
    #[blocking(stat)] fn value(&self) -> Result<CtlValue, SysctlError> {}
    #[blocking(stat)] fn value_as<T>(&self) -> Result<Box<T>, SysctlError> {}
    #[blocking(stat)] fn value_string(&self) -> Result<String, SysctlError> {}
    #[blocking(stat)] fn set_value(&self, value: CtlValue) -> Result<CtlValue, SysctlError> {}
    #[blocking(stat)] fn set_value_string(&self, value: &str) -> Result<String, SysctlError> {}
    #[blocking(stat)] fn info(&self) -> Result<CtlInfo, SysctlError> {}
}
pub struct CtlIter;
impl CtlIter {
    #[blocking(fs)] pub fn root() -> Self {}
    #[blocking(fs)] pub fn below(node: Ctl) -> Self {}
}
impl Iterator for CtlIter {
    type Item = Result<Ctl, SysctlError>;
    #[blocking(stat)] fn next(&mut self) -> Option<Self::Item> {}
}
