//! rs-drivelist 0.9.4. On Linux `lsblk` is run.

#[blocking(process)] #[advice("call it in `spawn_blocking`")] pub fn drive_list() -> anyhow::Result<Vec<device::DeviceDescriptor>> {}
pub mod device {
    #[derive(Clone, Debug)] pub struct MountPoint { pub path: String, pub label: Option<String>, pub totalBytes: Option<u64>, pub availableBytes: Option<u64> }
    #[derive(Clone, Debug, Default)] pub struct DeviceDescriptor { pub device: String, pub description: String, pub size: u64, pub mountpoints: Vec<MountPoint> }
}
