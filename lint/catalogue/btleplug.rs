//! btleplug 0.13.5. What waits for a device is awaited.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod api {
    use crate::Result;
    use crate::platform::PeripheralId;
    use futures_core::Stream;
    use std::collections::BTreeSet;
    use std::pin::Pin;
    use std::time::Duration;
    use uuid::Uuid;
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)] pub struct BDAddr;
    impl std::fmt::Display for BDAddr {}
    #[derive(Clone, Copy, Debug)] pub enum AddressType { Random, Public }
    #[derive(Clone, Debug)] pub struct ValueNotification { pub uuid: Uuid, pub service_uuid: Uuid, pub value: Vec<u8> }
    #[derive(Clone, Debug)] pub struct Service { pub uuid: Uuid, pub primary: bool, pub characteristics: BTreeSet<Characteristic> }
    #[derive(Clone, Copy, Debug)] pub struct CharPropFlags;
    #[derive(Clone, Debug)] pub struct Characteristic { pub uuid: Uuid, pub service_uuid: Uuid, pub properties: CharPropFlags, pub descriptors: BTreeSet<Descriptor> }
    #[derive(Clone, Debug)] pub struct Descriptor { pub uuid: Uuid, pub service_uuid: Uuid, pub characteristic_uuid: Uuid }
    #[derive(Clone, Debug, Default)] pub struct PeripheralProperties { pub address: BDAddr, pub address_type: Option<AddressType>, pub local_name: Option<String>, pub tx_power_level: Option<i16>, pub rssi: Option<i16>, pub services: Vec<Uuid> }
    #[derive(Clone, Debug, Default)] pub struct ScanFilter { pub services: Vec<Uuid> }
    #[derive(Clone, Copy, Debug)] pub enum WriteType { WithResponse, WithoutResponse }
    #[derive(Clone, Copy, Debug)] pub enum CentralState { Unknown, PoweredOn, PoweredOff }
    #[derive(Clone, Debug)] pub enum CentralEvent { DeviceDiscovered(PeripheralId), DeviceUpdated(PeripheralId), DeviceConnected(PeripheralId), DeviceDisconnected(PeripheralId) }
    pub trait Manager {
        type Adapter: Central;
        async fn adapters(&self) -> Result<Vec<Self::Adapter>> {}
    }
    pub trait Central: Send + Sync + Clone {
        type Peripheral: Peripheral;
        async fn events(&self) -> Result<Pin<Box<dyn Stream<Item = CentralEvent> + Send>>> {}
        async fn start_scan(&self, filter: ScanFilter) -> Result<()> {}
        async fn stop_scan(&self) -> Result<()> {}
        async fn peripherals(&self) -> Result<Vec<Self::Peripheral>> {}
        async fn peripheral(&self, id: &PeripheralId) -> Result<Self::Peripheral> {}
        async fn add_peripheral(&self, address: &PeripheralId) -> Result<Self::Peripheral> {}
        async fn adapter_info(&self) -> Result<String> {}
        async fn adapter_state(&self) -> Result<CentralState> {}
    }
    pub trait Peripheral: Send + Sync + Clone {
        fn id(&self) -> PeripheralId {}
        fn address(&self) -> BDAddr {}
        fn mtu(&self) -> u16 {}
        async fn properties(&self) -> Result<Option<PeripheralProperties>> {}
        fn services(&self) -> BTreeSet<Service> {}
        fn characteristics(&self) -> BTreeSet<Characteristic> {}
        async fn is_connected(&self) -> Result<bool> {}
        async fn connect(&self) -> Result<()> {}
        async fn connect_with_timeout(&self, timeout: Duration) -> Result<()> {}
        async fn disconnect(&self) -> Result<()> {}
        async fn discover_services(&self) -> Result<()> {}
        async fn discover_services_with_timeout(&self, timeout: Duration) -> Result<()> {}
        async fn write(&self, characteristic: &Characteristic, data: &[u8], write_type: WriteType) -> Result<()> {}
        async fn read(&self, characteristic: &Characteristic) -> Result<Vec<u8>> {}
        async fn subscribe(&self, characteristic: &Characteristic) -> Result<()> {}
        async fn unsubscribe(&self, characteristic: &Characteristic) -> Result<()> {}
        async fn notifications(&self) -> Result<Pin<Box<dyn Stream<Item = ValueNotification> + Send>>> {}
        async fn write_descriptor(&self, descriptor: &Descriptor, data: &[u8]) -> Result<()> {}
        async fn read_descriptor(&self, descriptor: &Descriptor) -> Result<Vec<u8>> {}
        async fn read_rssi(&self) -> Result<i16> {}
    }
}
pub mod platform {
    use crate::{Result, api};
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)] pub struct PeripheralId;
    impl std::fmt::Display for PeripheralId {}
    #[derive(Clone, Debug)] pub struct Manager;
    impl Manager { pub async fn new() -> Result<Self> {} }
    impl api::Manager for Manager { type Adapter = Adapter; }
    #[derive(Clone, Debug)] pub struct Adapter;
    impl api::Central for Adapter { type Peripheral = Peripheral; }
    #[derive(Clone, Debug)] pub struct Peripheral;
    impl api::Peripheral for Peripheral {}
}
