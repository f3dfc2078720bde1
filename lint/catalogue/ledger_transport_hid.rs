//! ledger-transport-hid 0.11.0. An answer waits for the device, and so for whom it asks. The async `exchange` of the trait does the same.

pub use hidapi;
use hidapi::{DeviceInfo, HidApi};
use ledger_transport::{APDUAnswer, APDUCommand};
use std::ops::Deref;
#[derive(Debug)] pub enum LedgerHIDError { DeviceNotFound, Comm(&str), Io(std::io::Error), Hid(hidapi::HidError) }
impl std::fmt::Display for LedgerHIDError {}
impl std::error::Error for LedgerHIDError {}
pub struct TransportNativeHID;
impl TransportNativeHID {
    pub fn list_ledgers(api: &HidApi) -> impl Iterator<Item = &DeviceInfo> {}
    #[blocking(fs)] pub fn new(api: &HidApi) -> Result<Self, LedgerHIDError> {}
    #[blocking(fs)] pub fn open_device(api: &HidApi, device: &DeviceInfo) -> Result<Self, LedgerHIDError> {}
    #[blocking(fs)] pub fn exchange<I: Deref<Target = [u8]>>(&self, command: &APDUCommand<I>) -> Result<APDUAnswer<Vec<u8>>, LedgerHIDError> {}
}
