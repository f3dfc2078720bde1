//! pnet_datalink 0.35.0.

use std::io;
use std::time::Duration;
#[derive(Clone, Copy)] pub enum ChannelType { Layer2, Layer3(u16) }
pub enum Channel { Ethernet(Box<dyn DataLinkSender>, Box<dyn DataLinkReceiver>) }
#[derive(Clone, Copy, Default)] pub struct Config { pub write_buffer_size: usize, pub read_buffer_size: usize, pub read_timeout: Option<Duration>, pub write_timeout: Option<Duration>, pub channel_type: ChannelType, pub promiscuous: bool }
pub fn channel(network_interface: &NetworkInterface, configuration: Config) -> io::Result<Channel> {}
pub trait DataLinkSender {
    fn build_and_send(&mut self, num_packets: usize, packet_size: usize, func: &mut dyn FnMut(&mut [u8])) -> Option<io::Result<()>>;
    fn send_to(&mut self, packet: &[u8], dst: Option<NetworkInterface>) -> Option<io::Result<()>>;
}
pub trait DataLinkReceiver { #[blocking(net)] fn next(&mut self) -> io::Result<&[u8]>; }
#[derive(Clone)] pub struct NetworkInterface { pub name: String, pub description: String, pub index: u32, pub flags: u32 }
impl NetworkInterface {
    pub fn is_up(&self) -> bool {}
    pub fn is_broadcast(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn is_running(&self) -> bool {}
}
pub fn interfaces() -> Vec<NetworkInterface> {}
