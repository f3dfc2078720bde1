//! tun 0.8.14. A device that is set non-blocking gives what it has at once; where a package does so, its reads are left out.

use std::io::{self, Read, Write};
use std::time::Duration;
pub use crate::error::{Error, Result};
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
#[derive(Clone, Default)] pub struct Configuration;
impl Configuration {
    pub fn name<S: AsRef<str>>(&mut self, tun_name: S) -> &mut Self {}
    pub fn broadcast<A: ToAddress>(&mut self, value: A) -> &mut Self {}
    pub fn down(&mut self) -> &mut Self {}
    pub fn queues(&mut self, value: usize) -> &mut Self {}
    pub fn raw_fd(&mut self, fd: RawFd) -> &mut Self {}
    pub fn metric(&mut self, metric: u16) -> &mut Self {}
    pub fn close_fd_on_drop(&mut self, value: bool) -> &mut Self {}
    pub fn platform<F>(&mut self, f: F) -> &mut Self where F: FnOnce(&mut platform::Configuration) {}
    pub fn packet_information(&mut self, value: bool) -> &mut Self {}
    pub fn tun_name<S: AsRef<str>>(&mut self, tun_name: S) -> &mut Self {}
    pub fn address<A>(&mut self, value: A) -> &mut Self {}
    pub fn netmask<A>(&mut self, value: A) -> &mut Self {}
    pub fn destination<A>(&mut self, value: A) -> &mut Self {}
    pub fn mtu(&mut self, value: u16) -> &mut Self {}
    pub fn up(&mut self) -> &mut Self {}
    pub fn layer(&mut self, value: Layer) -> &mut Self {}
    pub fn platform_config<F>(&mut self, f: F) -> &mut Self where F: FnOnce(&mut PlatformConfig) { let config: PlatformConfig; f(&mut config); self }
}
#[derive(Clone, Copy)] pub enum Layer { L2, L3 }
pub fn configure() -> Configuration {}
pub fn create(configuration: &Configuration) -> Result<Device> {}
pub fn create_as_async(configuration: &Configuration) -> Result<AsyncDevice> {}
pub mod platform {
    pub use crate::Device;
    #[derive(Clone, Copy, Default)] pub struct Configuration;
    impl Configuration {
        pub fn packet_information(&mut self, value: bool) -> &mut Self {}
        pub fn ensure_root_privileges(&mut self, value: bool) -> &mut Self {}
    }
}
pub struct Device;
impl Device {
    pub fn new(config: &Configuration) -> Result<Self> {}
    pub fn split(self) -> (Reader, Writer) {}
    pub fn set_nonblock(&self) -> io::Result<()> {}
    #[blocking(fs, only_made_by(tun, set_nonblock))] #[advice("use `tun::AsyncDevice`")] pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    #[blocking(fs, unless_zero(timeout), only_made_by(tun, set_nonblock))] #[advice("use `tun::AsyncDevice`")] pub fn recv_timeout(&self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {}
    pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
}
impl Read for Device { #[blocking(fs, only_made_by(tun, set_nonblock))] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
/// A packet that does not fit into the queue is dropped.
impl Write for Device {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
pub struct Reader;
impl Reader { #[blocking(fs, unless_zero(timeout), only_made_by(tun, set_nonblock))] pub fn recv_timeout(&self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {} }
impl Read for Reader { #[blocking(fs, only_made_by(tun, set_nonblock))] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub struct Writer;
impl Write for Writer {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
pub struct AsyncDevice;
impl AsyncDevice {
    pub fn get_ref(&self) -> &Device {}
    pub fn get_mut(&mut self) -> &mut Device {}
    pub fn new(device: Device) -> io::Result<AsyncDevice> {}
    pub fn into_framed(self) -> tokio_util::codec::Framed<Self, TunPacketCodec> {}
    pub fn split(self) -> io::Result<(DeviceWriter, DeviceReader)> {}
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
}
impl tokio::io::AsyncRead for AsyncDevice {}
impl tokio::io::AsyncWrite for AsyncDevice {}
pub struct DeviceReader;
impl tokio::io::AsyncRead for DeviceReader {}
#[derive(Clone)] pub struct DeviceWriter;
impl tokio::io::AsyncWrite for DeviceWriter {}
