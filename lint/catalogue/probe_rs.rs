//! probe-rs 0.32.0. What is asked of a probe, or by it of the target, is waited for.

use std::time::Duration;
pub use crate::session::{Permissions, Session, SessionConfig};
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)] pub struct Target;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum CoreType {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Architecture { Arm, Riscv, Xtensa }
#[derive(Clone, Copy, Debug, PartialEq)] pub enum CoreStatus { Running, Halted(HaltReason), LockedUp, Sleeping, Unknown }
impl CoreStatus { pub fn is_halted(&self) -> bool {} }
#[derive(Clone, Copy, Debug, PartialEq)] pub enum HaltReason {}
#[derive(Clone, Debug)] pub struct CoreInformation { pub pc: u64 }
#[derive(Clone, Copy, Debug)] pub struct RegisterId;
pub trait MemoryInterface<ERR = Error> {
    #[blocking(fs)] fn read_word_64(&mut self, address: u64) -> Result<u64, ERR> {}
    #[blocking(fs)] fn read_64(&mut self, address: u64, data: &mut [u64]) -> Result<(), ERR> {}
    #[blocking(fs)] fn write_word_64(&mut self, address: u64, data: u64) -> Result<(), ERR> {}
    #[blocking(fs)] fn write_64(&mut self, address: u64, data: &[u64]) -> Result<(), ERR> {}
    #[blocking(fs)] fn read_word_32(&mut self, address: u64) -> Result<u32, ERR> {}
    #[blocking(fs)] fn read_32(&mut self, address: u64, data: &mut [u32]) -> Result<(), ERR> {}
    #[blocking(fs)] fn write_word_32(&mut self, address: u64, data: u32) -> Result<(), ERR> {}
    #[blocking(fs)] fn write_32(&mut self, address: u64, data: &[u32]) -> Result<(), ERR> {}
    #[blocking(fs)] fn read_word_16(&mut self, address: u64) -> Result<u16, ERR> {}
    #[blocking(fs)] fn read_16(&mut self, address: u64, data: &mut [u16]) -> Result<(), ERR> {}
    #[blocking(fs)] fn write_word_16(&mut self, address: u64, data: u16) -> Result<(), ERR> {}
    #[blocking(fs)] fn write_16(&mut self, address: u64, data: &[u16]) -> Result<(), ERR> {}
    #[blocking(fs)] fn read_word_8(&mut self, address: u64) -> Result<u8, ERR> {}
    #[blocking(fs)] fn read_8(&mut self, address: u64, data: &mut [u8]) -> Result<(), ERR> {}
    #[blocking(fs)] fn write_word_8(&mut self, address: u64, data: u8) -> Result<(), ERR> {}
    #[blocking(fs)] fn write_8(&mut self, address: u64, data: &[u8]) -> Result<(), ERR> {}
    #[blocking(fs)] fn read(&mut self, address: u64, data: &mut [u8]) -> Result<(), ERR> {}
    #[blocking(fs)] fn write(&mut self, address: u64, data: &[u8]) -> Result<(), ERR> {}
    #[blocking(fs)] fn flush(&mut self) -> Result<(), ERR> {}
    fn supports_native_64bit_access(&mut self) -> bool {}
}
pub struct Core;
impl MemoryInterface for Core {}
impl Core {
    pub fn target(&self) -> &Target {}
    pub fn id(&self) -> usize {}
    #[blocking(fs)] pub fn wait_for_core_halted(&mut self, timeout: Duration) -> Result<(), Error> {}
    #[blocking(fs)] pub fn core_halted(&mut self) -> Result<bool, Error> {}
    #[blocking(fs)] pub fn halt(&mut self, timeout: Duration) -> Result<CoreInformation, Error> {}
    #[blocking(fs)] pub fn run(&mut self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn reset(&mut self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn reset_and_halt(&mut self, timeout: Duration) -> Result<CoreInformation, Error> {}
    #[blocking(fs)] pub fn step(&mut self) -> Result<CoreInformation, Error> {}
    #[blocking(fs)] pub fn status(&mut self) -> Result<CoreStatus, Error> {}
    #[blocking(fs)] pub fn read_core_reg<T>(&mut self, address: impl Into<RegisterId>) -> Result<T, Error> {}
    #[blocking(fs)] pub fn write_core_reg<T>(&mut self, address: impl Into<RegisterId>, value: T) -> Result<(), Error> {}
    #[blocking(fs)] pub fn available_breakpoint_units(&mut self) -> Result<u32, Error> {}
    #[blocking(fs)] pub fn set_hw_breakpoint(&mut self, address: u64) -> Result<(), Error> {}
    #[blocking(fs)] pub fn clear_hw_breakpoint(&mut self, address: u64) -> Result<(), Error> {}
    #[blocking(fs)] pub fn clear_all_hw_breakpoints(&mut self) -> Result<(), Error> {}
    pub fn architecture(&self) -> Architecture {}
    pub fn core_type(&self) -> CoreType {}
}
pub mod session {
    use crate::{Architecture, Core, CoreType, Error, Target};
    #[derive(Clone, Debug, Default)] pub struct Permissions;
    impl Permissions {
        pub fn new() -> Self {}
        pub fn allow_erase_all(self) -> Self {}
    }
    #[derive(Clone, Debug, Default)] pub struct SessionConfig;
    #[derive(Debug)] pub struct Session;
    impl Session {
        #[blocking(fs)] pub fn auto_attach(target: impl Into<crate::config::TargetSelector>, session_config: SessionConfig) -> Result<Session, Error> {}
        #[blocking(fs)] pub fn auto_attach_with_registry(target: impl Into<crate::config::TargetSelector>, session_config: SessionConfig, registry: &crate::config::Registry) -> Result<Session, Error> {}
        pub fn list_cores(&self) -> Vec<(usize, CoreType)> {}
        #[blocking(fs)] pub fn halted_access<R>(&mut self, f: impl FnOnce(&mut Self) -> Result<R, Error>) -> Result<R, Error> { let a: &mut Self; f(a) }
        #[blocking(fs)] pub fn core(&mut self, core_index: usize) -> Result<Core, Error> {}
        #[blocking(fs)] pub fn prepare_running_on_ram(&mut self, vector_table_addr: u64) -> Result<(), Error> {}
        #[blocking(fs)] pub fn sequence_erase_all(&mut self) -> Result<(), Error> {}
        pub fn target(&self) -> &Target {}
        pub fn architecture(&self) -> Architecture {}
        #[blocking(fs)] pub fn clear_all_hw_breakpoints(&mut self) -> Result<(), Error> {}
        #[blocking(fs)] pub fn resume_all_cores(&mut self) -> Result<(), Error> {}
    }
}
pub mod config {
    pub enum TargetSelector {}
    pub struct Registry;
    impl Registry {
        pub fn new() -> Self {}
        pub fn from_builtin_families() -> Self {}
    }
}
pub mod probe {
    use crate::{Error, Permissions, Session};
    use crate::config::{Registry, TargetSelector};
    #[derive(Debug)] pub enum DebugProbeError {}
    impl std::fmt::Display for DebugProbeError {}
    impl std::error::Error for DebugProbeError {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum WireProtocol { Swd, Jtag }
    #[derive(Clone, Debug)] pub struct DebugProbeSelector;
    #[derive(Clone, Debug)] pub struct DebugProbeInfo { pub identifier: String, pub vendor_id: u16, pub product_id: u16, pub serial_number: Option<String> }
    impl DebugProbeInfo {
        #[blocking(fs)] pub fn open(&self) -> Result<Probe, DebugProbeError> {}
        pub fn probe_type(&self) -> String {}
    }
    #[derive(Debug)] pub struct Probe;
    impl Probe {
        pub fn get_name(&self) -> String {}
        #[blocking(fs)] pub fn attach(self, target: impl Into<TargetSelector>, permissions: Permissions) -> Result<Session, Error> {}
        #[blocking(fs)] pub fn attach_with_registry(self, target: impl Into<TargetSelector>, permissions: Permissions, registry: &Registry) -> Result<Session, Error> {}
        #[blocking(fs)] pub fn attach_to_unspecified(&mut self) -> Result<(), Error> {}
        #[blocking(fs)] pub fn attach_to_unspecified_under_reset(&mut self) -> Result<(), Error> {}
        #[blocking(fs)] pub fn attach_under_reset(self, target: impl Into<TargetSelector>, permissions: Permissions) -> Result<Session, Error> {}
        #[blocking(fs)] pub fn attach_under_reset_with_registry(self, target: impl Into<TargetSelector>, permissions: Permissions, registry: &Registry) -> Result<Session, Error> {}
        #[blocking(fs)] pub fn select_protocol(&mut self, protocol: WireProtocol) -> Result<(), DebugProbeError> {}
        pub fn protocol(&self) -> Option<WireProtocol> {}
        #[blocking(fs)] pub fn detach(&mut self) -> Result<(), Error> {}
        #[blocking(fs)] pub fn target_reset(&mut self) -> Result<(), DebugProbeError> {}
        #[blocking(fs)] pub fn target_reset_assert(&mut self) -> Result<(), DebugProbeError> {}
        #[blocking(fs)] pub fn target_reset_deassert(&mut self) -> Result<(), DebugProbeError> {}
        #[blocking(fs)] pub fn set_speed(&mut self, speed_khz: u32) -> Result<u32, DebugProbeError> {}
        pub fn speed_khz(&self) -> u32 {}
        #[blocking(fs)] pub fn get_target_voltage(&mut self) -> Result<Option<f32>, DebugProbeError> {}
    }
    pub mod list {
        use super::{DebugProbeError, DebugProbeInfo, DebugProbeSelector, Probe};
        #[derive(Debug, Default)] pub struct Lister;
        impl Lister {
            pub fn new() -> Self {}
            #[blocking(fs)] pub fn open(&self, selector: impl Into<DebugProbeSelector>) -> Result<Probe, DebugProbeError> {}
            #[blocking(fs)] pub fn list_all(&self) -> Vec<DebugProbeInfo> {}
            #[blocking(fs)] pub fn list(&self, selector: Option<&DebugProbeSelector>) -> Vec<DebugProbeInfo> {}
        }
    }
}
pub mod flashing {
    use crate::Session;
    use std::io::{Read, Seek};
    use std::path::Path;
    #[derive(Debug)] pub enum FlashError {}
    impl std::fmt::Display for FlashError {}
    impl std::error::Error for FlashError {}
    #[derive(Debug)] pub enum FileDownloadError {}
    impl std::fmt::Display for FileDownloadError {}
    impl std::error::Error for FileDownloadError {}
    #[derive(Default)] pub struct DownloadOptions;
    impl DownloadOptions { pub fn new() -> Self {} }
    pub struct FlashProgress;
    pub trait ImageLoader {}
    pub struct FlashLoader;
    impl FlashLoader {
        pub fn add_data(&mut self, address: u64, data: &[u8]) -> Result<(), FlashError> {}
        pub fn load_image<T: Read + Seek>(&mut self, session: &mut Session, file: &mut T, format: impl ImageLoader, image_instruction_set: Option<crate::InstructionSet>) -> Result<(), FileDownloadError> { let b: &mut [u8]; file.read(b); }
        #[blocking(fs)] pub fn verify(&self, session: &mut Session, progress: &mut FlashProgress) -> Result<(), FlashError> {}
        #[blocking(fs)] pub fn commit(&self, session: &mut Session, options: DownloadOptions) -> Result<(), FlashError> {}
    }
    #[blocking(fs)] pub fn build_loader(session: &mut Session, path: impl AsRef<Path>, format: impl ImageLoader, image_instruction_set: Option<crate::InstructionSet>) -> Result<FlashLoader, FileDownloadError> {}
    #[blocking(fs)] pub fn download_file(session: &mut Session, path: impl AsRef<Path>, format: impl ImageLoader) -> Result<(), FileDownloadError> {}
    #[blocking(fs)] pub fn download_file_with_options(session: &mut Session, path: impl AsRef<Path>, format: impl ImageLoader, options: DownloadOptions) -> Result<(), FileDownloadError> {}
    #[blocking(fs)] pub fn erase_all(session: &mut Session, progress: &mut FlashProgress, read_flasher_rtt: bool) -> Result<(), FlashError> {}
    #[blocking(fs)] pub fn erase(session: &mut Session, progress: &mut FlashProgress, address_start: u64, address_end: u64, read_flasher_rtt: bool) -> Result<(), FlashError> {}
    #[blocking(fs)] pub fn run_blank_check(session: &mut Session, progress: &mut FlashProgress, address_start: u64, address_end: u64, read_flasher_rtt: bool) -> Result<(), FlashError> {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum InstructionSet {}
pub mod rtt {
    use crate::Core;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Debug, Default)] pub enum ScanRegion {}
    #[derive(Debug)] pub struct Rtt;
    impl Rtt {
        #[blocking(fs)] pub fn attach_region(core: &mut Core, region: &ScanRegion) -> Result<Rtt, Error> {}
        #[blocking(fs)] pub fn attach(core: &mut Core) -> Result<Rtt, Error> {}
        pub fn up_channels(&mut self) -> &mut [UpChannel] {}
        pub fn down_channels(&mut self) -> &mut [DownChannel] {}
        pub fn up_channel(&mut self, channel: usize) -> Option<&mut UpChannel> {}
        pub fn down_channel(&mut self, channel: usize) -> Option<&mut DownChannel> {}
    }
    #[derive(Debug)] pub struct UpChannel;
    impl UpChannel {
        pub fn number(&self) -> usize {}
        pub fn name(&self) -> Option<&str> {}
        pub fn buffer_size(&self) -> usize {}
        #[blocking(fs)] pub fn read(&mut self, core: &mut Core, buf: &mut [u8]) -> Result<usize, Error> {}
        #[blocking(fs)] pub fn peek(&mut self, core: &mut Core, buf: &mut [u8]) -> Result<usize, Error> {}
    }
    #[derive(Debug)] pub struct DownChannel;
    impl DownChannel {
        pub fn number(&self) -> usize {}
        pub fn name(&self) -> Option<&str> {}
        pub fn buffer_size(&self) -> usize {}
        #[blocking(fs)] pub fn write(&mut self, core: &mut Core, buf: &[u8]) -> Result<usize, Error> {}
    }
}
