//! pnet_transport 0.35.0.

use std::io;
use std::net::IpAddr;
use std::time::Duration;
#[derive(Clone, Copy)] pub enum TransportProtocol { Ipv4(IpNextHeaderProtocol), Ipv6(IpNextHeaderProtocol) }
#[derive(Clone, Copy)] pub enum TransportChannelType { Layer4(TransportProtocol), Layer3(IpNextHeaderProtocol) }
pub struct TransportSender;
impl TransportSender {
    pub fn send_to<T>(&mut self, packet: T, destination: IpAddr) -> io::Result<usize> {}
    pub fn set_ttl(&mut self, time_to_live: u8) -> io::Result<()> {}
}
pub struct TransportReceiver;
pub fn transport_channel(buffer_size: usize, channel_type: TransportChannelType) -> io::Result<(TransportSender, TransportReceiver)> {}
pub fn transport_channel_with(buffer_size: usize, channel_type: TransportChannelType, configuration: Config) -> io::Result<(TransportSender, TransportReceiver)> {}
pub struct Ipv4TransportChannelIterator;
pub fn ipv4_packet_iter(tr: &mut TransportReceiver) -> Ipv4TransportChannelIterator {}
impl Ipv4TransportChannelIterator {
    #[blocking(net)] pub fn next(&mut self) -> io::Result<(Ipv4Packet, IpAddr)> {}
    #[blocking(net, unless_zero(t))] pub fn next_with_timeout(&mut self, t: Duration) -> io::Result<Option<(Ipv4Packet, IpAddr)>> {}
}
pub struct UdpTransportChannelIterator;
pub fn udp_packet_iter(tr: &mut TransportReceiver) -> UdpTransportChannelIterator {}
impl UdpTransportChannelIterator {
    #[blocking(net)] pub fn next(&mut self) -> io::Result<(UdpPacket, IpAddr)> {}
    #[blocking(net, unless_zero(t))] pub fn next_with_timeout(&mut self, t: Duration) -> io::Result<Option<(UdpPacket, IpAddr)>> {}
}
pub struct IcmpTransportChannelIterator;
pub fn icmp_packet_iter(tr: &mut TransportReceiver) -> IcmpTransportChannelIterator {}
impl IcmpTransportChannelIterator {
    #[blocking(net)] pub fn next(&mut self) -> io::Result<(IcmpPacket, IpAddr)> {}
    #[blocking(net, unless_zero(t))] pub fn next_with_timeout(&mut self, t: Duration) -> io::Result<Option<(IcmpPacket, IpAddr)>> {}
}
pub struct Icmpv6TransportChannelIterator;
pub fn icmpv6_packet_iter(tr: &mut TransportReceiver) -> Icmpv6TransportChannelIterator {}
impl Icmpv6TransportChannelIterator {
    #[blocking(net)] pub fn next(&mut self) -> io::Result<(Icmpv6Packet, IpAddr)> {}
    #[blocking(net, unless_zero(t))] pub fn next_with_timeout(&mut self, t: Duration) -> io::Result<Option<(Icmpv6Packet, IpAddr)>> {}
}
pub struct TcpTransportChannelIterator;
pub fn tcp_packet_iter(tr: &mut TransportReceiver) -> TcpTransportChannelIterator {}
impl TcpTransportChannelIterator {
    #[blocking(net)] pub fn next(&mut self) -> io::Result<(TcpPacket, IpAddr)> {}
    #[blocking(net, unless_zero(t))] pub fn next_with_timeout(&mut self, t: Duration) -> io::Result<Option<(TcpPacket, IpAddr)>> {}
}
