//! interprocess 2.4.7, with the names that 1 had.

pub mod local_socket {
    use std::io::{self, Read, Write};
    use std::time::Duration;
    pub use Listener as LocalSocketListener;
    pub use Stream as LocalSocketStream;
    pub use traits::ListenerExt;
    pub mod traits {
        pub trait Stream {}
        pub trait StreamCommon {}
        pub trait Listener {}
        pub trait ListenerExt {}
        pub mod tokio {
            pub trait Stream {}
            pub trait Listener {}
        }
    }
    pub mod prelude {
        pub use super::traits::{Listener as _, ListenerExt as _, Stream as _, StreamCommon as _};
        pub use super::{Listener as LocalSocketListener, Stream as LocalSocketStream};
    }
    pub struct Stream;
    impl Stream {
        #[blocking(net)] #[advice("use `interprocess::local_socket::tokio`")] pub fn connect(name: Name) -> io::Result<Self> {}
        #[sets_nonblocking(nonblocking)] pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
        pub fn set_recv_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
        pub fn set_send_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
        pub fn split(self) -> (RecvHalf, SendHalf) {}
        pub fn peer_creds(&self) -> io::Result<PeerCreds> {}
        pub fn try_clone(&self) -> io::Result<Self> {}
    }
    impl traits::Stream for Stream {}
    impl Read for Stream { #[blocking(net, unless_nonblocking)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Read for &Stream { #[blocking(net, unless_nonblocking)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for Stream {
        #[blocking(net, unless_nonblocking)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl Write for &Stream {
        #[blocking(net, unless_nonblocking)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub struct RecvHalf;
    impl Read for RecvHalf { #[blocking(net, unless_nonblocking)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    pub struct SendHalf;
    impl Write for SendHalf {
        #[blocking(net, unless_nonblocking)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub struct ConnectOptions;
    impl ConnectOptions {
        pub fn new() -> Self {}
        pub fn name(self, name: Name) -> Self {}
        #[blocking(net)] #[advice("use `connect_tokio`")] pub fn connect_sync(&self) -> io::Result<Stream> {}
        pub async fn connect_tokio(&self) -> io::Result<tokio::Stream> {}
        pub fn wait_mode(self, wait_mode: ConnectWaitMode) -> Self {}
    }
    pub struct ListenerOptions;
    impl ListenerOptions {
        pub fn new() -> Self {}
        pub fn name(self, name: Name) -> Self {}
        pub fn nonblocking(self, nonblocking: ListenerNonblockingMode) -> Self {}
        pub fn reclaim_name(self, reclaim_name: bool) -> Self {}
        pub fn try_overwrite(self, try_overwrite: bool) -> Self {}
        pub fn create_sync(self) -> io::Result<Listener> {}
        pub fn create_tokio(self) -> io::Result<tokio::Listener> {}
        pub fn max_spin_time(self, max_spin_time: Duration) -> Self {}
    }
    #[derive(Clone, Copy)] pub enum ListenerNonblockingMode { Neither, Accept, Stream, Both }
    /// The mode of a listener is no `bool`: where a package names what sets it, its connections are left out.
    pub struct Listener;
    impl Listener {
        pub fn bind(name: Name) -> io::Result<Self> {}
        #[blocking(net, only_made_by(interprocess, ListenerNonblockingMode))] pub fn accept(&self) -> io::Result<Stream> {}
        pub fn incoming(&self) -> Incoming {}
        pub fn set_nonblocking(&self, nonblocking: ListenerNonblockingMode) -> io::Result<()> {}
        pub fn do_not_reclaim_name_on_drop(&mut self) {}
    }
    impl traits::Listener for Listener {}
    impl Iterator for Listener {
        type Item = io::Result<Stream>;
        #[blocking(net, only_made_by(interprocess, ListenerNonblockingMode))] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Incoming;
    impl Iterator for Incoming {
        type Item = io::Result<Stream>;
        #[blocking(net, only_made_by(interprocess, ListenerNonblockingMode))] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub mod tokio {
        use super::Name;
        use std::io;
        pub use Listener as LocalSocketListener;
        pub use Stream as LocalSocketStream;
        pub mod prelude {
            pub use super::super::traits::StreamCommon as _;
            pub use super::super::traits::tokio::{Listener as _, Stream as _};
            pub use super::{Listener as LocalSocketListener, Stream as LocalSocketStream};
        }
        pub struct Stream;
        impl Stream {
            pub async fn connect(name: Name) -> io::Result<Self> {}
            pub fn split(self) -> (RecvHalf, SendHalf) {}
        }
        impl ::tokio::io::AsyncRead for Stream {}
        impl ::tokio::io::AsyncWrite for Stream {}
        pub struct RecvHalf;
        impl ::tokio::io::AsyncRead for RecvHalf {}
        pub struct SendHalf;
        impl ::tokio::io::AsyncWrite for SendHalf {}
        pub struct Listener;
        impl Listener {
            pub fn bind(name: Name) -> io::Result<Self> {}
            pub async fn accept(&self) -> io::Result<Stream> {}
        }
    }
    pub struct Name;
    impl Name {
        pub fn borrow(&self) -> Name {}
        pub fn into_owned(self) -> Name {}
    }
    pub trait ToFsName { fn to_fs_name<FT>(self) -> io::Result<Name> {} }
    pub trait ToNsName { fn to_ns_name<NT>(self) -> io::Result<Name> {} }
}
pub mod unnamed_pipe {
    use std::io::{self, Read, Write};
    pub fn pipe() -> io::Result<(Sender, Recver)> {}
    pub struct Recver;
    impl Read for Recver { #[blocking(process)] #[advice("use `interprocess::unnamed_pipe::tokio`")] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    pub struct Sender;
    impl Write for Sender {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub mod tokio {
        use std::io;
        pub fn pipe() -> io::Result<(Sender, Recver)> {}
        pub struct Recver;
        impl ::tokio::io::AsyncRead for Recver {}
        pub struct Sender;
        impl ::tokio::io::AsyncWrite for Sender {}
    }
}
