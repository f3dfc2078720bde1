//! nvml_wrapper 0.13.0. At its start it loads the driver's library, which looks for all devices.

pub mod error {
    use std::{error, fmt};
    #[derive(Debug)] pub enum NvmlError {}
    impl fmt::Display for NvmlError {}
    impl error::Error for NvmlError {}
}
use crate::error::NvmlError;
pub struct Nvml;
impl Nvml {
    #[blocking(fs)] #[advice("initialize it once, before the runtime or in `spawn_blocking`, and keep it")] pub fn init() -> Result<Self, NvmlError> {}
    pub fn shutdown(self) -> Result<(), NvmlError> {}
    pub fn device_count(&self) -> Result<u32, NvmlError> {}
    pub fn sys_driver_version(&self) -> Result<String, NvmlError> {}
    pub fn device_by_index(&self, index: u32) -> Result<Device, NvmlError> {}
}
pub use self::device::Device;
pub mod device {
    use crate::error::NvmlError;
    pub struct Device;
    impl Device {
        pub fn name(&self) -> Result<String, NvmlError> {}
        pub fn uuid(&self) -> Result<String, NvmlError> {}
    }
}
