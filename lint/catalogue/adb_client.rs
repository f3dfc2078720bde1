//! adb_client 3.2.3, with the devices at the root of what came before. All that a device or the server is asked is waited for; the server is started where it does not run.

use std::io::{Read, Write};
use std::path::Path;
pub use emulator::ADBEmulatorDevice;
pub use server::{ADBServer, AdbVersion, DeviceLong, DeviceShort, DeviceState, MDNSBackend, MDNSServices, ServerStatus, WaitForDeviceState, WaitForDeviceTransport};
pub use server_device::ADBServerDevice;
pub use tcp::ADBTcpDevice;
pub use usb::ADBUSBDevice;
#[derive(Debug)] pub enum RustADBError {}
impl std::fmt::Display for RustADBError {}
impl std::error::Error for RustADBError {}
pub type Result<T> = std::result::Result<T, RustADBError>;
#[derive(Clone, Debug)] pub struct AdbStatResponse { pub file_perm: u32, pub file_size: u32, pub mod_time: u32 }
#[derive(Clone, Debug)] pub struct ADBStatExtendedResponse;
#[derive(Clone, Debug)] pub struct ADBListItem { pub name: String, pub time: u32, pub permissions: u32, pub size: u32 }
#[derive(Clone, Debug)] pub enum ADBListItemType { Fifo(ADBListItem), CharacterDevice(ADBListItem), Directory(ADBListItem), BlockDevice(ADBListItem), File(ADBListItem), Symlink(ADBListItem), Socket(ADBListItem), Other(ADBListItem) }
#[derive(Clone, Debug)] pub struct RemountInfo { pub path: String, pub mode: String }
#[derive(Clone, Copy, Debug)] pub enum RebootType { System, Bootloader, Recovery, Sideload, SideloadAutoReboot, Fastboot }
#[derive(Clone, Debug, PartialEq)] pub enum HostFeatures { ShellV2, Cmd }
pub trait ADBDeviceExt {
    #[blocking(net)] fn shell_command(&mut self, command: &dyn AsRef<str>, stdout: Option<&mut dyn Write>, stderr: Option<&mut dyn Write>) -> Result<Option<u8>> {}
    #[blocking(net)] fn shell(&mut self, reader: &mut dyn Read, writer: Box<dyn Write + Send>) -> Result<()> {}
    #[blocking(net)] fn exec(&mut self, command: &str, reader: &mut dyn Read, writer: Box<dyn Write + Send>) -> Result<()> {}
    #[blocking(net)] fn stat(&mut self, remote_path: &dyn AsRef<str>) -> Result<AdbStatResponse> {}
    #[blocking(net)] fn stat_extended(&mut self, remote_path: &dyn AsRef<str>) -> Result<Option<ADBStatExtendedResponse>> {}
    #[blocking(net)] fn pull(&mut self, source: &dyn AsRef<str>, output: &mut dyn Write) -> Result<()> {}
    #[blocking(net)] fn push(&mut self, stream: &mut dyn Read, path: &dyn AsRef<str>) -> Result<()> {}
    #[blocking(net)] fn list(&mut self, path: &dyn AsRef<str>) -> Result<Vec<ADBListItemType>> {}
    #[blocking(net)] fn reboot(&mut self, reboot_type: RebootType) -> Result<()> {}
    #[blocking(net)] fn remount(&mut self) -> Result<Vec<RemountInfo>> {}
    #[blocking(net)] fn root(&mut self) -> Result<()> {}
    #[blocking(net)] fn run_activity(&mut self, package: &dyn AsRef<str>, activity: &dyn AsRef<str>) -> Result<Vec<u8>> {}
    #[blocking(net)] fn install(&mut self, apk_path: &dyn AsRef<Path>, user: Option<&str>) -> Result<()> {}
    #[blocking(net)] fn uninstall(&mut self, package: &dyn AsRef<str>, user: Option<&str>) -> Result<()> {}
    #[blocking(net)] fn enable_verity(&mut self) -> Result<()> {}
    #[blocking(net)] fn disable_verity(&mut self) -> Result<()> {}
    #[blocking(net)] fn framebuffer(&mut self, path: &dyn AsRef<Path>) -> Result<()> {}
    #[blocking(net)] fn framebuffer_bytes(&mut self) -> Result<Vec<u8>> {}
    fn boxed(self) -> Box<dyn ADBDeviceExt> {}
}
pub mod usb {
    use crate::{ADBDeviceExt, ADBListItemType, ADBStatExtendedResponse, AdbStatResponse, RebootType, RemountInfo, Result};
    use std::io::{Read, Write};
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug)] pub struct ADBDeviceInfo { pub vendor_id: u16, pub product_id: u16, pub device_description: String }
    #[blocking(fs)] pub fn find_all_connected_adb_devices() -> Result<Vec<ADBDeviceInfo>> {}
    #[derive(Clone, Debug)] pub struct USBTransport;
    impl USBTransport {
        pub fn new(vendor_id: u16, product_id: u16) -> Result<Self> {}
        pub fn new_from_device(rusb_device: rusb::Device<rusb::Context>) -> Self {}
    }
    #[derive(Debug)] pub struct ADBUSBDevice;
    impl ADBUSBDevice {
        #[blocking(fs)] pub fn new(vendor_id: u16, product_id: u16) -> Result<Self> {}
        #[blocking(fs)] pub fn new_with_custom_private_key<P: AsRef<Path>>(vendor_id: u16, product_id: u16, private_key_path: P) -> Result<Self> {}
        #[blocking(fs)] pub fn new_from_transport(transport: USBTransport, private_key_path: Option<PathBuf>) -> Result<Self> {}
        pub fn vendor_id(&self) -> u16 {}
        pub fn product_id(&self) -> u16 {}
        #[blocking(fs)] pub fn autodetect() -> Result<Self> {}
        #[blocking(fs)] pub fn autodetect_with_custom_private_key(private_key_path: PathBuf) -> Result<Self> {}
    }
    impl ADBDeviceExt for ADBUSBDevice {
        #[blocking(fs)] fn shell_command(&mut self, command: &dyn AsRef<str>, stdout: Option<&mut dyn Write>, stderr: Option<&mut dyn Write>) -> Result<Option<u8>> {}
        #[blocking(fs)] fn shell(&mut self, reader: &mut dyn Read, writer: Box<dyn Write + Send>) -> Result<()> {}
        #[blocking(fs)] fn exec(&mut self, command: &str, reader: &mut dyn Read, writer: Box<dyn Write + Send>) -> Result<()> {}
        #[blocking(fs)] fn stat(&mut self, remote_path: &dyn AsRef<str>) -> Result<AdbStatResponse> {}
        #[blocking(fs)] fn stat_extended(&mut self, remote_path: &dyn AsRef<str>) -> Result<Option<ADBStatExtendedResponse>> {}
        #[blocking(fs)] fn pull(&mut self, source: &dyn AsRef<str>, output: &mut dyn Write) -> Result<()> {}
        #[blocking(fs)] fn push(&mut self, stream: &mut dyn Read, path: &dyn AsRef<str>) -> Result<()> {}
        #[blocking(fs)] fn list(&mut self, path: &dyn AsRef<str>) -> Result<Vec<ADBListItemType>> {}
        #[blocking(fs)] fn reboot(&mut self, reboot_type: RebootType) -> Result<()> {}
        #[blocking(fs)] fn remount(&mut self) -> Result<Vec<RemountInfo>> {}
        #[blocking(fs)] fn root(&mut self) -> Result<()> {}
        #[blocking(fs)] fn run_activity(&mut self, package: &dyn AsRef<str>, activity: &dyn AsRef<str>) -> Result<Vec<u8>> {}
        #[blocking(fs)] fn install(&mut self, apk_path: &dyn AsRef<Path>, user: Option<&str>) -> Result<()> {}
        #[blocking(fs)] fn uninstall(&mut self, package: &dyn AsRef<str>, user: Option<&str>) -> Result<()> {}
        #[blocking(fs)] fn enable_verity(&mut self) -> Result<()> {}
        #[blocking(fs)] fn disable_verity(&mut self) -> Result<()> {}
        #[blocking(fs)] fn framebuffer(&mut self, path: &dyn AsRef<Path>) -> Result<()> {}
        #[blocking(fs)] fn framebuffer_bytes(&mut self) -> Result<Vec<u8>> {}
    }
}
pub mod tcp {
    use crate::{ADBDeviceExt, Result};
    use std::net::SocketAddr;
    use std::path::Path;
    #[derive(Debug)] pub struct ADBTcpDevice;
    impl ADBTcpDevice {
        #[blocking(net)] pub fn new<A: Into<SocketAddr>>(address: A) -> Result<Self> {}
        #[blocking(net)] pub fn new_with_custom_private_key<P: AsRef<Path>, A: Into<SocketAddr>>(address: A, private_key_path: P) -> Result<Self> {}
    }
    impl ADBDeviceExt for ADBTcpDevice {}
}
pub mod server {
    use crate::{ADBEmulatorDevice, ADBServerDevice, Result};
    use std::collections::HashMap;
    use std::net::SocketAddrV4;
    #[derive(Clone, Debug, PartialEq)] pub struct AdbVersion { pub major: u32, pub minor: u32, pub revision: u32 }
    impl std::fmt::Display for AdbVersion {}
    #[derive(Clone, Copy, Debug, PartialEq)] pub enum DeviceState {}
    impl std::fmt::Display for DeviceState {}
    #[derive(Clone, Debug)] pub struct DeviceShort { pub identifier: String, pub state: DeviceState }
    impl std::fmt::Display for DeviceShort {}
    #[derive(Clone, Debug)] pub struct DeviceLong { pub identifier: String, pub state: DeviceState, pub usb: String, pub product: String, pub model: String, pub device: String, pub transport_id: u32 }
    impl std::fmt::Display for DeviceLong {}
    #[derive(Clone, Debug)] pub struct MDNSServices { pub service_name: String, pub reg_type: String, pub socket_v4: SocketAddrV4 }
    #[derive(Clone, Debug)] pub enum MDNSBackend {}
    #[derive(Clone, Debug)] pub struct ServerStatus;
    #[derive(Clone, Debug)] pub enum WaitForDeviceState {}
    #[derive(Clone, Debug)] pub enum WaitForDeviceTransport {}
    #[derive(Debug, Default)] pub struct ADBServer;
    impl ADBServer {
        pub fn new(address: SocketAddrV4) -> Self {}
        pub fn new_from_path(address: SocketAddrV4, adb_path: Option<String>) -> Self {}
        pub fn socket_addr(&self) -> Option<SocketAddrV4> {}
        #[blocking(process)] pub fn start(envs: &HashMap<String, String>, adb_path: &Option<String>) {}
        #[blocking(net)] pub fn connect_device(&mut self, address: SocketAddrV4) -> Result<()> {}
        #[blocking(net)] pub fn devices(&mut self) -> Result<Vec<DeviceShort>> {}
        #[blocking(net)] pub fn devices_long(&mut self) -> Result<Vec<DeviceLong>> {}
        #[blocking(net)] pub fn get_device(&mut self) -> Result<ADBServerDevice> {}
        #[blocking(net)] pub fn get_device_by_name(&mut self, name: &str) -> Result<ADBServerDevice> {}
        #[blocking(net)] pub fn get_device_by_transport_id(&mut self, transport_id: u32) -> Result<ADBServerDevice> {}
        #[blocking(net)] pub fn get_emulator_device(&mut self) -> Result<ADBEmulatorDevice> {}
        #[blocking(net)] pub fn get_emulator_device_by_name(&mut self, name: &str) -> Result<ADBEmulatorDevice> {}
        #[blocking(net)] pub fn disconnect_device(&mut self, address: SocketAddrV4) -> Result<()> {}
        #[blocking(net)] pub fn kill(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn mdns_check(&mut self) -> Result<bool> {}
        #[blocking(net)] pub fn mdns_services(&mut self) -> Result<Vec<MDNSServices>> {}
        #[blocking(net)] pub fn mdns_force_backend(&mut self, backend: MDNSBackend) -> Result<()> {}
        #[blocking(net)] pub fn pair(&mut self, address: SocketAddrV4, code: String) -> Result<()> {}
        #[blocking(net)] pub fn reconnect_offline(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn server_status(&mut self) -> Result<ServerStatus> {}
        #[blocking(net)] pub fn version(&mut self) -> Result<AdbVersion> {}
        #[blocking(net)] pub fn wait_for_device(&mut self, state: WaitForDeviceState, transport: Option<WaitForDeviceTransport>) -> Result<()> {}
        #[blocking(net)] pub fn track_devices(&mut self, callback: impl Fn(DeviceShort) -> Result<()>) -> Result<()> { let a: DeviceShort; callback(a) }
    }
}
pub mod server_device {
    use crate::{ADBDeviceExt, ADBListItemType, AdbStatResponse, HostFeatures, RebootType, RemountInfo, Result};
    use std::io::{Read, Write};
    use std::net::SocketAddrV4;
    use std::path::Path;
    #[derive(Debug)] pub struct ADBServerDevice { pub identifier: Option<String>, pub transport_id: Option<u32> }
    impl ADBServerDevice {
        pub fn new(identifier: String, server_addr: Option<SocketAddrV4>) -> Self {}
        pub fn new_with_transport_id(transport_id: u32, server_addr: Option<SocketAddrV4>) -> Self {}
        pub fn autodetect(server_addr: Option<SocketAddrV4>) -> Self {}
        #[blocking(net)] pub fn forward(&mut self, remote: String, local: String) -> Result<()> {}
        #[blocking(net)] pub fn forward_remove(&mut self, local: String) -> Result<()> {}
        #[blocking(net)] pub fn forward_remove_all(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn host_features(&mut self) -> Result<Vec<HostFeatures>> {}
        #[blocking(net)] pub fn reconnect(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn reverse(&mut self, remote: String, local: String) -> Result<()> {}
        #[blocking(net)] pub fn reverse_remove(&mut self, remote: String) -> Result<()> {}
        #[blocking(net)] pub fn reverse_remove_all(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn tcpip(&mut self, port: u16) -> Result<()> {}
        #[blocking(net)] pub fn transport_any(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn usb(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn get_logs<W: Write>(&mut self, output: W) -> Result<()> {}
        #[blocking(net)] pub fn install<P: AsRef<Path>>(&mut self, apk_path: P, user: Option<&str>) -> Result<()> {}
        #[blocking(net)] pub fn list<A: AsRef<str>>(&mut self, path: A) -> Result<Vec<ADBListItemType>> {}
        #[blocking(net)] pub fn pull(&mut self, path: &dyn AsRef<str>, stream: &mut dyn Write) -> Result<()> {}
        #[blocking(net)] pub fn push<R: Read, A: AsRef<str>>(&mut self, stream: R, path: A) -> Result<()> {}
        #[blocking(net)] pub fn reboot(&mut self, reboot_type: RebootType) -> Result<()> {}
        #[blocking(net)] pub fn remount(&mut self) -> Result<Vec<RemountInfo>> {}
        #[blocking(net)] pub fn root(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn stat<A: AsRef<str>>(&mut self, path: A) -> Result<AdbStatResponse> {}
        #[blocking(net)] pub fn uninstall(&mut self, package_name: &str, user: Option<&str>) -> Result<()> {}
        #[blocking(net)] pub fn disable_verity(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn enable_verity(&mut self) -> Result<()> {}
    }
    impl ADBDeviceExt for ADBServerDevice {}
}
pub mod emulator {
    use crate::{ADBServerDevice, Result, RustADBError};
    use std::net::Ipv4Addr;
    use std::path::PathBuf;
    #[derive(Debug)] pub struct ADBEmulatorDevice { pub identifier: String }
    impl ADBEmulatorDevice {
        pub fn new(identifier: String, ip_address: Option<Ipv4Addr>) -> Result<Self> {}
        #[blocking(net)] pub fn avd_discovery_path(&mut self) -> Result<PathBuf> {}
        #[blocking(net)] pub fn avd_grpc_port(&mut self) -> Result<u16> {}
        #[blocking(net)] pub fn send_raw_command(&mut self, command: &str) -> Result<String> {}
        #[blocking(net)] pub fn rotate(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn send_sms(&mut self, phone_number: &str, content: &str) -> Result<()> {}
    }
    impl TryFrom<ADBServerDevice> for ADBEmulatorDevice { type Error = RustADBError; }
}
pub mod mdns {
    use crate::Result;
    use std::sync::mpsc::Sender;
    #[derive(Clone, Debug)] pub struct MDNSDevice { pub fullname: String }
    pub struct MDNSDiscoveryService;
    impl MDNSDiscoveryService {
        pub fn new() -> Result<Self> {}
        pub fn start(&mut self, sender: Sender<MDNSDevice>) -> Result<()> {}
        pub fn shutdown(&mut self) -> Result<()> {}
    }
}
