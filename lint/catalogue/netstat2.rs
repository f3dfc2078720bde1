//! netstat2 0.11.2. Sockets are asked of the kernel; whose they are is found by reading the links of all processes.

pub use crate::types::*;
pub mod types {
    pub mod error {
        #[derive(Debug)] pub enum Error { OsError(std::io::Error), FailedToListProcesses(std::io::Error) }
        impl std::fmt::Display for Error {}
        impl std::error::Error for Error {}
    }
    use std::net::IpAddr;
    #[derive(Clone, Copy, Debug, PartialEq)] pub struct AddressFamilyFlags;
    impl AddressFamilyFlags {
        pub const IPV4: Self = AddressFamilyFlags;
        pub const IPV6: Self = AddressFamilyFlags;
    }
    impl std::ops::BitOr for AddressFamilyFlags {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {}
    }
    #[derive(Clone, Copy, Debug, PartialEq)] pub struct ProtocolFlags;
    impl ProtocolFlags {
        pub const TCP: Self = ProtocolFlags;
        pub const UDP: Self = ProtocolFlags;
    }
    impl std::ops::BitOr for ProtocolFlags {
        type Output = Self;
        fn bitor(self, other: Self) -> Self {}
    }
    #[derive(Clone, Debug, PartialEq)] pub struct SocketInfo { pub protocol_socket_info: ProtocolSocketInfo, pub associated_pids: Vec<u32>, pub inode: u32, pub uid: u32 }
    impl SocketInfo {
        pub fn local_addr(&self) -> IpAddr {}
        pub fn local_port(&self) -> u16 {}
    }
    #[derive(Clone, Debug, PartialEq)] pub enum ProtocolSocketInfo { Tcp(TcpSocketInfo), Udp(UdpSocketInfo) }
    #[derive(Clone, Debug, PartialEq)] pub struct TcpSocketInfo { pub local_addr: IpAddr, pub local_port: u16, pub remote_addr: IpAddr, pub remote_port: u16, pub state: TcpState }
    #[derive(Clone, Debug, PartialEq)] pub struct UdpSocketInfo { pub local_addr: IpAddr, pub local_port: u16 }
    #[derive(Clone, Copy, Debug, PartialEq)] pub enum TcpState { Closed, Listen, SynSent, SynReceived, Established, FinWait1, FinWait2, CloseWait, Closing, LastAck, TimeWait, DeleteTcb, Unknown }
    impl std::fmt::Display for TcpState {}
}
#[blocking(fs)] pub fn get_sockets_info(af_flags: AddressFamilyFlags, proto_flags: ProtocolFlags) -> Result<Vec<SocketInfo>, error::Error> {}
#[blocking(fs)] pub fn iterate_sockets_info(af_flags: AddressFamilyFlags, proto_flags: ProtocolFlags) -> Result<impl Iterator<Item = Result<SocketInfo, error::Error>>, error::Error> {}
#[blocking(stat)] pub fn iterate_sockets_info_without_pids(af_flags: AddressFamilyFlags, proto_flags: ProtocolFlags) -> Result<impl Iterator<Item = Result<SocketInfo, error::Error>>, error::Error> {}
