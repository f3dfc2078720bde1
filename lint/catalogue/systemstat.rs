//! systemstat 0.2.8. What it reads is procfs and sysfs; file systems are asked for their space, which one of the net answers late.

pub use self::data::*;
pub use self::platform::Platform;
pub use self::platform::PlatformImpl as System;
pub mod data {
    use std::io;
    pub use std::collections::BTreeMap;
    pub use std::time::Duration;
    pub use bytesize::ByteSize;
    pub fn saturating_sub_bytes(l: ByteSize, r: ByteSize) -> ByteSize {}
    pub struct DelayedMeasurement<T>;
    impl<T> DelayedMeasurement<T> { #[blocking(stat)] pub fn done(&self) -> io::Result<T> {} }
    #[derive(Clone, Debug)] pub struct CPULoad { pub user: f32, pub nice: f32, pub system: f32, pub interrupt: f32, pub idle: f32 }
    #[derive(Clone, Debug)] pub struct LoadAverage { pub one: f32, pub five: f32, pub fifteen: f32 }
    #[derive(Clone, Debug)] pub struct Memory { pub total: ByteSize, pub free: ByteSize }
    #[derive(Clone, Debug)] pub struct Swap { pub total: ByteSize, pub free: ByteSize }
    #[derive(Clone, Debug)] pub struct BatteryLife { pub remaining_capacity: f32, pub remaining_time: Duration }
    #[derive(Clone, Debug)] pub struct Filesystem { pub free: ByteSize, pub avail: ByteSize, pub total: ByteSize, pub fs_type: String, pub fs_mounted_from: String, pub fs_mounted_on: String }
    #[derive(Clone, Debug)] pub struct BlockDeviceStats { pub name: String }
    #[derive(Clone, Debug)] pub struct Network { pub name: String }
    #[derive(Clone, Debug)] pub struct NetworkStats { pub rx_bytes: ByteSize, pub tx_bytes: ByteSize }
    #[derive(Clone, Debug)] pub struct SocketStats;
}
pub mod platform {
    use crate::data::*;
    use std::{io, path};
    pub trait Platform {
        fn new() -> Self;
        #[blocking(stat)] fn cpu_load(&self) -> io::Result<DelayedMeasurement<Vec<CPULoad>>>;
        #[blocking(stat)] fn cpu_load_aggregate(&self) -> io::Result<DelayedMeasurement<CPULoad>>;
        #[blocking(stat)] fn load_average(&self) -> io::Result<LoadAverage>;
        #[blocking(stat)] fn memory(&self) -> io::Result<Memory>;
        #[blocking(stat)] fn swap(&self) -> io::Result<Swap>;
        #[blocking(stat)] fn memory_and_swap(&self) -> io::Result<(Memory, Swap)>;
        #[blocking(stat)] fn uptime(&self) -> io::Result<Duration>;
        #[blocking(stat)] fn boot_time(&self) -> io::Result<time::OffsetDateTime>;
        #[blocking(stat)] fn battery_life(&self) -> io::Result<BatteryLife>;
        #[blocking(stat)] fn on_ac_power(&self) -> io::Result<bool>;
        #[blocking(fs)] fn mounts(&self) -> io::Result<Vec<Filesystem>>;
        #[blocking(fs)] fn mount_at<P: AsRef<path::Path>>(&self, path: P) -> io::Result<Filesystem>;
        #[blocking(stat)] fn block_device_statistics(&self) -> io::Result<BTreeMap<String, BlockDeviceStats>>;
        #[blocking(stat)] fn networks(&self) -> io::Result<BTreeMap<String, Network>>;
        #[blocking(stat)] fn network_stats(&self, interface: &str) -> io::Result<NetworkStats>;
        #[blocking(stat)] fn cpu_temp(&self) -> io::Result<f32>;
        #[blocking(stat)] fn socket_stats(&self) -> io::Result<SocketStats>;
    }
    pub struct PlatformImpl;
    impl Platform for PlatformImpl {
        fn new() -> Self {}
        #[blocking(stat)] fn cpu_load(&self) -> io::Result<DelayedMeasurement<Vec<CPULoad>>> {}
        #[blocking(stat)] fn cpu_load_aggregate(&self) -> io::Result<DelayedMeasurement<CPULoad>> {}
        #[blocking(stat)] fn load_average(&self) -> io::Result<LoadAverage> {}
        #[blocking(stat)] fn memory(&self) -> io::Result<Memory> {}
        #[blocking(stat)] fn swap(&self) -> io::Result<Swap> {}
        #[blocking(stat)] fn memory_and_swap(&self) -> io::Result<(Memory, Swap)> {}
        #[blocking(stat)] fn uptime(&self) -> io::Result<Duration> {}
        #[blocking(stat)] fn boot_time(&self) -> io::Result<time::OffsetDateTime> {}
        #[blocking(stat)] fn battery_life(&self) -> io::Result<BatteryLife> {}
        #[blocking(stat)] fn on_ac_power(&self) -> io::Result<bool> {}
        #[blocking(fs)] fn mounts(&self) -> io::Result<Vec<Filesystem>> {}
        #[blocking(fs)] fn mount_at<P: AsRef<path::Path>>(&self, path: P) -> io::Result<Filesystem> {}
        #[blocking(stat)] fn block_device_statistics(&self) -> io::Result<BTreeMap<String, BlockDeviceStats>> {}
        #[blocking(stat)] fn networks(&self) -> io::Result<BTreeMap<String, Network>> {}
        #[blocking(stat)] fn network_stats(&self, interface: &str) -> io::Result<NetworkStats> {}
        #[blocking(stat)] fn cpu_temp(&self) -> io::Result<f32> {}
        #[blocking(stat)] fn socket_stats(&self) -> io::Result<SocketStats> {}
    }
}
