//! aya 0.14.0. The kernel answers at once; objects lie in files, as do the kernel's own types, which every new loader reads.

use std::path::Path;
#[derive(Debug)] pub enum EbpfError {}
impl std::fmt::Display for EbpfError {}
impl std::error::Error for EbpfError {}
pub enum BtfError {}
#[derive(Clone)] pub struct Btf;
impl Btf {
    #[blocking(fs)] pub fn from_sys_fs() -> Result<Btf, BtfError> {}
    #[blocking(fs)] pub fn parse_file<P: AsRef<Path>>(path: P, endianness: object::Endianness) -> Result<Btf, BtfError> {}
}
pub use self::EbpfLoader as BpfLoader;
pub use self::Ebpf as Bpf;
#[derive(Default)] pub struct EbpfLoader<'a> { btf: Option<&'a Btf> }
impl<'a> EbpfLoader<'a> {
    #[blocking(fs)] pub fn new() -> Self {}
    pub fn btf(&mut self, btf: Option<&'a Btf>) -> &mut Self {}
    pub const fn allow_unsupported_maps(&mut self) -> &mut Self {}
    pub fn default_map_pin_directory<P: AsRef<Path>>(&mut self, path: P) -> &mut Self {}
    pub fn set_global<T>(&mut self, name: &'a str, value: T, must_exist: bool) -> &mut Self {}
    pub fn override_global<T>(&mut self, name: &'a str, value: T, must_exist: bool) -> &mut Self {}
    pub fn set_max_entries(&mut self, name: &'a str, size: u32) -> &mut Self {}
    pub fn map_max_entries(&mut self, name: &'a str, size: u32) -> &mut Self {}
    pub fn extension(&mut self, name: &'a str) -> &mut Self {}
    #[blocking(fs)] pub fn load_file<P: AsRef<Path>>(&mut self, path: P) -> Result<Ebpf, EbpfError> {}
    pub fn load(&mut self, data: &[u8]) -> Result<Ebpf, EbpfError> {}
}
pub struct Ebpf;
impl Ebpf {
    #[blocking(fs)] pub fn load_file<P: AsRef<Path>>(path: P) -> Result<Self, EbpfError> {}
    #[blocking(fs)] pub fn load(data: &[u8]) -> Result<Self, EbpfError> {}
    pub fn map(&self, name: &str) -> Option<&maps::Map> {}
    pub fn map_mut(&mut self, name: &str) -> Option<&mut maps::Map> {}
    pub fn take_map(&mut self, name: &str) -> Option<maps::Map> {}
    pub fn program(&self, name: &str) -> Option<&programs::Program> {}
    pub fn program_mut(&mut self, name: &str) -> Option<&mut programs::Program> {}
}
pub mod maps {
    pub enum Map {}
    pub enum MapError {}
}
pub mod programs {
    use std::path::Path;
    pub enum Program {}
    #[derive(Debug)] pub enum ProgramError {}
    impl std::fmt::Display for ProgramError {}
    impl std::error::Error for ProgramError {}
    pub enum PinError {}
    impl Program {
        pub fn pin<P: AsRef<Path>>(&mut self, path: P) -> Result<(), PinError> {}
        pub fn unload(self) -> Result<(), ProgramError> {}
    }
}
