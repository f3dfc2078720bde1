//! pcap 2.5.0, 0.7.0. A capture of a device waits for packets unless it was set non-blocking, one of a file reads it.

use std::borrow::Borrow;
use std::net::IpAddr;
use std::ops::Deref;
use std::path::Path;
use std::{error, fmt};
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub enum ConnectionStatus { Unknown, Connected, Disconnected, NotApplicable }
#[derive(Clone)] pub struct DeviceFlags { pub if_flags: IfFlags, pub connection_status: ConnectionStatus }
impl DeviceFlags {
    pub fn empty() -> Self {}
    pub fn contains(&self, if_flags: IfFlags) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn is_up(&self) -> bool {}
    pub fn is_running(&self) -> bool {}
    pub fn is_wireless(&self) -> bool {}
}
#[derive(Clone)] pub struct Device { pub name: String, pub desc: Option<String>, pub addresses: Vec<Address>, pub flags: DeviceFlags }
impl Device {
    pub fn open(self) -> Result<Capture<Active>, Error> {}
    pub fn lookup() -> Result<Option<Device>, Error> {}
    pub fn list() -> Result<Vec<Device>, Error> {}
}
impl From<&str> for Device {}
#[derive(Clone)] pub struct Address { pub addr: IpAddr, pub netmask: Option<IpAddr>, pub broadcast_addr: Option<IpAddr>, pub dst_addr: Option<IpAddr> }
pub trait PacketCodec {
    type Item;
    fn decode(&mut self, packet: Packet) -> Self::Item;
}
#[derive(Clone)] pub struct Packet { pub header: &PacketHeader, pub data: &[u8] }
impl Packet { pub fn new(header: &PacketHeader, data: &[u8]) -> Packet {} }
impl Deref for Packet {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
#[derive(Copy, Clone)] pub struct PacketHeader { pub ts: libc::timeval, pub caplen: u32, pub len: u32 }
pub enum Inactive {}
pub enum Active {}
pub enum Offline {}
pub enum Dead {}
pub trait Activated: State {}
impl Activated for Active {}
impl Activated for Offline {}
impl Activated for Dead {}
pub trait State {}
impl State for Inactive {}
impl State for Active {}
impl State for Offline {}
impl State for Dead {}
pub struct Capture<T: State>;
impl<T: State> Capture<T> {
    pub fn is_nonblock(&self) -> bool {}
}
#[derive(Clone, Copy)] pub enum Precision { Micro, Nano }
impl Capture<Inactive> {
    pub fn from_device<D: Into<Device>>(device: D) -> Result<Capture<Inactive>, Error> {}
    pub fn open(self) -> Result<Capture<Active>, Error> {}
    pub fn timeout(self, ms: i32) -> Capture<Inactive> {}
    pub fn tstamp_type(self, tstamp_type: TimestampType) -> Capture<Inactive> {}
    pub fn promisc(self, to: bool) -> Capture<Inactive> {}
    pub fn immediate_mode(self, to: bool) -> Capture<Inactive> {}
    pub fn want_pktap(self, to: bool) -> Capture<Inactive> {}
    pub fn rfmon(self, to: bool) -> Capture<Inactive> {}
    pub fn buffer_size(self, to: i32) -> Capture<Inactive> {}
    pub fn precision(self, precision: Precision) -> Capture<Inactive> {}
    pub fn snaplen(self, to: i32) -> Capture<Inactive> {}
}
#[derive(Clone, Copy)] pub enum TimestampType { Host, HostLowPrec, HostHighPrec, Adapter, AdapterUnsynced }
#[derive(Clone, Copy)] pub struct Stat { pub received: u32, pub dropped: u32, pub if_dropped: u32 }
#[derive(Clone, Copy)] pub enum Direction { InOut, In, Out }
impl<T: Activated> Capture<T> {
    pub fn list_datalinks(&self) -> Result<Vec<Linktype>, Error> {}
    pub fn set_datalink(&mut self, linktype: Linktype) -> Result<(), Error> {}
    pub fn get_datalink(&self) -> Linktype {}
    #[blocking(fs)] pub fn savefile<P: AsRef<Path>>(&self, path: P) -> Result<Savefile, Error> {}
    pub fn direction(&self, direction: Direction) -> Result<(), Error> {}
    pub fn iter<C: PacketCodec>(self, codec: C) -> PacketIter<T, C> {}
    pub fn breakloop_handle(&mut self) -> BreakLoop {}
    pub fn compile(&self, program: &str, optimize: bool) -> Result<BpfProgram, Error> {}
    pub fn filter(&mut self, program: &str, optimize: bool) -> Result<(), Error> {}
    pub fn stats(&mut self) -> Result<Stat, Error> {}
}
pub struct BreakLoop;
impl BreakLoop { pub fn breakloop(&self) {} }
pub struct Savefile;
impl Savefile {
    #[blocking(fs)] pub fn write(&mut self, packet: &Packet) {}
    #[blocking(fs)] pub fn flush(&mut self) -> Result<(), Error> {}
}
pub struct BpfInstruction;
pub struct BpfProgram;
impl BpfProgram {
    pub fn filter(&self, buf: &[u8]) -> bool {}
    pub fn get_instructions(&self) -> &[BpfInstruction] {}
}
impl fmt::Display for BpfInstruction {}
pub struct Linktype(pub i32);
impl Capture<Active> {
    pub fn sendpacket<B: Borrow<[u8]>>(&mut self, buf: B) -> Result<(), Error> {}
    #[gives_nonblocking] pub fn setnonblock(self) -> Result<Capture<Active>, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn next(&mut self) -> Result<Packet, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn next_packet(&mut self) -> Result<Packet, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn for_each<F>(&mut self, count: Option<usize>, handler: F) -> Result<(), Error> where F: FnMut(Packet) { let p: Packet; handler(p) }
    #[blocking(net, unless_nonblocking)] pub fn dispatch<F>(&mut self, count: Option<usize>, handler: F) -> Result<usize, Error> where F: FnMut(Packet) { let p: Packet; handler(p) }
}
impl Capture<Offline> {
    #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Capture<Offline>, Error> {}
    #[blocking(fs)] pub fn from_file_with_precision<P: AsRef<Path>>(path: P, precision: Precision) -> Result<Capture<Offline>, Error> {}
    #[blocking(fs)] pub fn next(&mut self) -> Result<Packet, Error> {}
    #[blocking(fs)] pub fn next_packet(&mut self) -> Result<Packet, Error> {}
    #[blocking(fs)] pub fn for_each<F>(&mut self, count: Option<usize>, handler: F) -> Result<(), Error> where F: FnMut(Packet) { let p: Packet; handler(p) }
    #[blocking(fs)] pub fn dispatch<F>(&mut self, count: Option<usize>, handler: F) -> Result<usize, Error> where F: FnMut(Packet) { let p: Packet; handler(p) }
}
impl Capture<Dead> { pub fn dead(linktype: Linktype) -> Result<Capture<Dead>, Error> {} }
pub struct PacketIter<S: Activated, C>;
impl<S: Activated, C> PacketIter<S, C> { pub fn capture_mut(&mut self) -> &mut Capture<S> {} }
impl<C: PacketCodec> Iterator for PacketIter<Active, C> {
    type Item = Result<C::Item, Error>;
    #[blocking(net, unless_nonblocking)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<C: PacketCodec> Iterator for PacketIter<Offline, C> {
    type Item = Result<C::Item, Error>;
    #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
}
impl<T: Activated> Capture<T> { pub fn stream<C: PacketCodec>(self, codec: C) -> Result<PacketStream<T, C>, Error> {} }
pub struct PacketStream<T: Activated, C>;
impl<T: Activated, C> PacketStream<T, C> { pub fn capture_mut(&mut self) -> &mut Capture<T> {} }
impl<T: Activated, C: PacketCodec> futures_core::Stream for PacketStream<T, C> { type Item = Result<C::Item, Error>; }
