//! socketcan 4.0.0. Frames are waited for; interfaces are set up by the kernel, which answers at once, by drivers that may not.

pub use self::addr::CanAddr;
pub use self::errors::{Error, IoError, IoErrorKind, IoResult, Result};
pub use self::frame::{CanAnyFrame, CanDataFrame, CanErrorFrame, CanFdFrame, CanFrame, CanRemoteFrame};
pub use self::nl::CanInterface;
pub use self::socket::{CanFdSocket, CanFilter, CanSocket, Socket, SocketOptions};
pub use self::timestamp::CanTimestamps;
pub mod errors {
    pub use std::io::{Error as IoError, ErrorKind as IoErrorKind, Result as IoResult};
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error { Io(IoError) }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<IoError> for Error {}
}
pub mod addr { #[derive(Clone, Copy)] pub struct CanAddr; }
pub mod timestamp { #[derive(Clone, Copy, Debug)] pub struct CanTimestamps; }
pub mod frame {
    #[derive(Clone, Copy, Debug)] pub enum CanFrame { Data(CanDataFrame), Remote(CanRemoteFrame), Error(CanErrorFrame) }
    #[derive(Clone, Copy, Debug)] pub enum CanAnyFrame { Normal(CanDataFrame), Remote(CanRemoteFrame), Error(CanErrorFrame), Fd(CanFdFrame) }
    #[derive(Clone, Copy, Debug)] pub struct CanDataFrame;
    #[derive(Clone, Copy, Debug)] pub struct CanRemoteFrame;
    #[derive(Clone, Copy, Debug)] pub struct CanErrorFrame;
    #[derive(Clone, Copy, Debug)] pub struct CanFdFrame;
}
pub mod socket {
    use crate::{CanAddr, CanAnyFrame, CanFrame, CanTimestamps, IoResult};
    use std::io::{Read, Write};
    use std::time::{Duration, SystemTime};
    pub trait Socket {
        type FrameType;
        fn open(ifname: &str) -> IoResult<Self> {}
        fn open_iface(ifindex: u32) -> IoResult<Self> {}
        fn open_addr(addr: &CanAddr) -> IoResult<Self>;
        fn nonblocking(&self) -> IoResult<bool> {}
        #[sets_nonblocking(nonblocking)] fn set_nonblocking(&self, nonblocking: bool) -> IoResult<()> {}
        fn read_timeout(&self) -> IoResult<Option<Duration>> {}
        fn set_read_timeout<D: Into<Option<Duration>>>(&self, duration: D) -> IoResult<()> {}
        fn write_timeout(&self) -> IoResult<Option<Duration>> {}
        fn set_write_timeout<D: Into<Option<Duration>>>(&self, duration: D) -> IoResult<()> {}
        #[blocking(net, unless_nonblocking)] #[advice("use the socket of `socketcan::tokio`")] fn read_frame(&self) -> IoResult<Self::FrameType>;
        #[blocking(net, unless_zero(timeout))] #[advice("use the socket of `socketcan::tokio`")] fn read_frame_timeout(&self, timeout: Duration) -> IoResult<Self::FrameType> {}
        #[blocking(net, unless_nonblocking)] #[advice("use the socket of `socketcan::tokio`")] fn read_frame_with_timestamp(&self) -> IoResult<(Self::FrameType, SystemTime)> {}
        #[blocking(net, unless_nonblocking)] #[advice("use the socket of `socketcan::tokio`")] fn read_frame_with_hw_timestamp(&self) -> IoResult<(Self::FrameType, Duration)> {}
        #[blocking(net, unless_nonblocking)] #[advice("use the socket of `socketcan::tokio`")] fn read_frame_with_timestamps(&self) -> IoResult<(Self::FrameType, CanTimestamps)> {}
        fn write_frame<F: Into<Self::FrameType>>(&self, frame: &F) -> IoResult<()>;
        #[blocking(net)] #[advice("use the socket of `socketcan::tokio`")] fn write_frame_insist<F: Into<Self::FrameType>>(&self, frame: &F) -> IoResult<()> {}
    }
    pub trait SocketOptions {
        fn set_filters<F: Into<CanFilter>>(&self, filters: &[F]) -> IoResult<()> {}
        fn set_filter_drop_all(&self) -> IoResult<()> {}
        fn set_filter_accept_all(&self) -> IoResult<()> {}
        fn set_error_filter(&self, mask: u32) -> IoResult<()> {}
        fn set_error_filter_drop_all(&self) -> IoResult<()> {}
        fn set_error_filter_accept_all(&self) -> IoResult<()> {}
        fn set_loopback(&self, enabled: bool) -> IoResult<()> {}
        fn set_recv_own_msgs(&self, enabled: bool) -> IoResult<()> {}
        fn set_join_filters(&self, enabled: bool) -> IoResult<()> {}
        fn set_recv_timestamp(&self, enable: bool) -> IoResult<()> {}
    }
    #[derive(Clone, Copy, Debug)] pub struct CanFilter;
    impl CanFilter { pub fn new(id: u32, mask: u32) -> Self {} }
    #[derive(Debug)] pub struct CanSocket;
    impl Socket for CanSocket {
        type FrameType = CanFrame;
        fn open_addr(addr: &CanAddr) -> IoResult<Self> {}
        #[blocking(net, unless_nonblocking)] #[advice("use `socketcan::tokio::CanSocket`")] fn read_frame(&self) -> IoResult<CanFrame> {}
        fn write_frame<F: Into<CanFrame>>(&self, frame: &F) -> IoResult<()> {}
    }
    impl SocketOptions for CanSocket {}
    impl Read for CanSocket { #[blocking(net, unless_nonblocking)] fn read(&mut self, buf: &mut [u8]) -> IoResult<usize> {} }
    impl Write for CanSocket { fn write(&mut self, buf: &[u8]) -> IoResult<usize> {} }
    #[derive(Debug)] pub struct CanFdSocket;
    impl Socket for CanFdSocket {
        type FrameType = CanAnyFrame;
        fn open_addr(addr: &CanAddr) -> IoResult<Self> {}
        #[blocking(net, unless_nonblocking)] #[advice("use `socketcan::tokio::CanFdSocket`")] fn read_frame(&self) -> IoResult<CanAnyFrame> {}
        fn write_frame<F: Into<CanAnyFrame>>(&self, frame: &F) -> IoResult<()> {}
    }
    impl SocketOptions for CanFdSocket {}
    impl Read for CanFdSocket { #[blocking(net, unless_nonblocking)] fn read(&mut self, buf: &mut [u8]) -> IoResult<usize> {} }
    impl Write for CanFdSocket { fn write(&mut self, buf: &[u8]) -> IoResult<usize> {} }
}
pub mod nl {
    use crate::errors::Error;
    pub type NlResult<T> = std::result::Result<T, Error>;
    pub struct CanInterface;
    impl CanInterface {
        pub fn open(ifname: &str) -> NlResult<Self> {}
        pub fn open_iface(if_index: u32) -> Self {}
        #[blocking(net)] pub fn bring_down(&self) -> NlResult<()> {}
        #[blocking(net)] pub fn bring_up(&self) -> NlResult<()> {}
        #[blocking(net)] pub fn create_vcan(name: &str, index: Option<u32>) -> NlResult<Self> {}
        #[blocking(net)] pub fn create<I: Into<Option<u32>>>(name: &str, index: I, kind: &str) -> NlResult<Self> {}
        #[blocking(net)] pub fn set_bitrate<P: Into<Option<u32>>>(&self, bitrate: u32, sample_point: P) -> NlResult<()> {}
        #[blocking(net)] pub fn restart(&self) -> NlResult<()> {}
        #[blocking(stat)] pub fn bit_rate(&self) -> NlResult<Option<u32>> {}
    }
}
#[features("tokio")]
pub mod tokio {
    use crate::{CanAddr, CanAnyFrame, CanFrame, IoResult, SocketOptions};
    pub struct CanSocket;
    impl CanSocket {
        pub fn open(ifname: &str) -> IoResult<Self> {}
        pub fn open_if(ifindex: u32) -> IoResult<Self> {}
        pub fn open_addr(addr: &CanAddr) -> IoResult<Self> {}
        pub async fn write_frame(&self, frame: CanFrame) -> IoResult<()> {}
        pub fn try_write_frame(&self, frame: CanFrame) -> IoResult<()> {}
        pub async fn read_frame(&self) -> IoResult<CanFrame> {}
        pub fn try_read_frame(&self) -> IoResult<CanFrame> {}
    }
    impl SocketOptions for CanSocket {}
    pub struct CanFdSocket;
    impl CanFdSocket {
        pub fn open(ifname: &str) -> IoResult<Self> {}
        pub fn open_if(ifindex: u32) -> IoResult<Self> {}
        pub fn open_addr(addr: &CanAddr) -> IoResult<Self> {}
        pub async fn write_frame<F: Into<CanAnyFrame>>(&self, frame: &F) -> IoResult<()> {}
        pub async fn read_frame(&self) -> IoResult<CanAnyFrame> {}
    }
    impl SocketOptions for CanFdSocket {}
}
