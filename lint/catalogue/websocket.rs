//! websocket 0.27.1: its synchronous clients and servers. What `async_connect` and its like give is of futures 0.1.

pub use client::builder::ClientBuilder;
pub use message::{Message, OwnedMessage};
pub use result::{WebSocketError, WebSocketResult};
pub mod header { pub struct Headers; }
pub mod message {
    pub struct Message;
    impl Message {
        pub fn text<S>(data: S) -> Self where S: Into<std::borrow::Cow<str>> {}
        pub fn binary<B>(data: B) -> Self {}
        pub fn close() -> Self {}
    }
    #[derive(Clone)] pub enum OwnedMessage { Text(String), Binary(Vec<u8>), Close(Option<CloseData>), Ping(Vec<u8>), Pong(Vec<u8>) }
}
pub mod result {
    use std::{error, fmt};
    pub enum WebSocketError {}
    impl fmt::Display for WebSocketError {}
    impl error::Error for WebSocketError {}
    pub type WebSocketResult<T> = Result<T, WebSocketError>;
}
pub mod stream {
    pub mod sync {
        use std::io::{Read, Write};
        use std::net::TcpStream;
        pub trait Stream: Read + Write {}
        pub trait AsTcpStream {}
        pub trait Splittable {
            type Reader;
            type Writer;
        }
        impl Splittable for TcpStream {
            type Reader = TcpStream;
            type Writer = TcpStream;
        }
        pub trait NetworkStream: Read + Write {}
        impl<S> Splittable for Box<S> {
            type Reader = Box<dyn NetworkStream + Send>;
            type Writer = Box<dyn NetworkStream + Send>;
        }
        pub struct TlsStream<S>;
    }
}
pub mod ws {
    pub mod receiver {
        use crate::dataframe::DataFrame;
        use crate::{OwnedMessage, WebSocketResult};
        pub struct DataFrameIterator<R>;
        impl<R> Iterator for DataFrameIterator<R> {
            type Item = WebSocketResult<DataFrame>;
            #[blocking(net)] fn next(&mut self) -> Option<WebSocketResult<DataFrame>> {}
        }
        pub struct MessageIterator<R>;
        impl<R> Iterator for MessageIterator<R> {
            type Item = WebSocketResult<OwnedMessage>;
            #[blocking(net)] fn next(&mut self) -> Option<WebSocketResult<OwnedMessage>> {}
        }
    }
}
pub mod dataframe { pub struct DataFrame; }
pub mod client {
    pub use self::builder::ClientBuilder;
    pub mod sync {
        pub use crate::receiver::Reader;
        pub use crate::sender::Writer;
        use crate::dataframe::DataFrame;
        use crate::header::Headers;
        use crate::stream::sync::{AsTcpStream, Splittable, Stream};
        use crate::ws::receiver::{DataFrameIterator, MessageIterator};
        use crate::{OwnedMessage, WebSocketResult};
        use std::io::Result as IoResult;
        use std::net::{SocketAddr, TcpStream};
        pub struct Client<S>;
        impl Client<TcpStream> {
            pub fn shutdown_sender(&self) -> IoResult<()> {}
            pub fn shutdown_receiver(&self) -> IoResult<()> {}
        }
        impl<S> Client<S> where S: AsTcpStream + Stream {
            pub fn shutdown(&self) -> IoResult<()> {}
            pub fn peer_addr(&self) -> IoResult<SocketAddr> {}
            pub fn local_addr(&self) -> IoResult<SocketAddr> {}
            pub fn set_nodelay(&mut self, nodelay: bool) -> IoResult<()> {}
            #[sets_nonblocking(nonblocking)] pub fn set_nonblocking(&self, nonblocking: bool) -> IoResult<()> {}
        }
        impl<S> Client<S> where S: Stream {
            #[blocking(net, unless_nonblocking)] pub fn send_dataframe<D>(&mut self, dataframe: &D) -> WebSocketResult<()> {}
            #[blocking(net, unless_nonblocking)] pub fn send_message<M>(&mut self, message: &M) -> WebSocketResult<()> {}
            #[blocking(net, unless_nonblocking)] pub fn recv_dataframe(&mut self) -> WebSocketResult<DataFrame> {}
            pub fn incoming_dataframes(&mut self) -> DataFrameIterator<S> {}
            #[blocking(net, unless_nonblocking)] pub fn recv_message(&mut self) -> WebSocketResult<OwnedMessage> {}
            pub fn headers(&self) -> &Headers {}
            pub fn protocols(&self) -> &[String] {}
            pub fn stream_ref(&self) -> &S {}
            pub fn into_stream(self) -> (S, Option<(Vec<u8>, usize, usize)>) {}
            pub fn incoming_messages(&mut self) -> MessageIterator<S> {}
        }
        impl<S> Client<S> where S: Splittable + Stream { pub fn split(self) -> IoResult<(Reader<<S as Splittable>::Reader>, Writer<<S as Splittable>::Writer>)> {} }
    }
    pub mod builder {
        use super::sync::Client;
        use crate::{WebSocketResult, stream};
        use crate::stream::sync::{NetworkStream, Stream, TlsStream};
        use native_tls::TlsConnector;
        use std::net::TcpStream;
        use url::{ParseError, Url};
        #[derive(Clone)] pub struct ClientBuilder;
        impl ClientBuilder {
            pub fn from_url(address: &Url) -> Self {}
            pub fn new(address: &str) -> Result<Self, ParseError> {}
            pub fn add_protocol<P>(self, protocol: P) -> Self where P: Into<String> {}
            pub fn add_protocols<I, S>(self, protocols: I) -> Self where I: IntoIterator<Item = S>, S: Into<String> {}
            pub fn clear_protocols(self) -> Self {}
            pub fn max_dataframe_size(self, value: usize) -> Self {}
            pub fn max_message_size(self, value: usize) -> Self {}
            pub fn key(self, key: [u8; 16]) -> Self {}
            pub fn clear_key(self) -> Self {}
            pub fn version(self, version: WebSocketVersion) -> Self {}
            pub fn clear_version(self) -> Self {}
            pub fn origin(self, origin: String) -> Self {}
            pub fn clear_origin(self) -> Self {}
            #[blocking(net)] pub fn connect(&mut self, ssl_config: Option<TlsConnector>) -> WebSocketResult<Client<Box<dyn NetworkStream + Send>>> {}
            #[blocking(net)] pub fn connect_insecure(&mut self) -> WebSocketResult<Client<TcpStream>> {}
            #[blocking(net)] pub fn connect_secure(&mut self, ssl_config: Option<TlsConnector>) -> WebSocketResult<Client<TlsStream<TcpStream>>> {}
            #[blocking(net)] pub fn connect_on<S>(&mut self, stream: S) -> WebSocketResult<Client<S>> where S: Stream {}
            pub fn async_connect(self, ssl_config: Option<TlsConnector>) -> r#async::ClientNew<Box<dyn stream::r#async::Stream + Send>> {}
            pub fn async_connect_secure(self, ssl_config: Option<TlsConnector>) -> r#async::ClientNew<r#async::TlsStream<r#async::TcpStream>> {}
            pub fn async_connect_insecure(self) -> r#async::ClientNew<r#async::TcpStream> {}
            pub fn async_connect_on<S>(self, stream: S) -> r#async::ClientNew<S> where S: stream::r#async::Stream + Send {}
        }
    }
}
pub mod receiver {
    use crate::dataframe::DataFrame;
    use crate::stream::sync::{AsTcpStream, Stream};
    use crate::ws::receiver::{DataFrameIterator, MessageIterator};
    use crate::{OwnedMessage, WebSocketResult};
    use std::io::Read;
    use std::io::Result as IoResult;
    pub struct Reader<R>;
    impl<R> Reader<R> where R: Read {
        #[blocking(net)] pub fn recv_dataframe(&mut self) -> WebSocketResult<DataFrame> {}
        pub fn incoming_dataframes(&mut self) -> DataFrameIterator<R> {}
        #[blocking(net)] pub fn recv_message(&mut self) -> WebSocketResult<OwnedMessage> {}
        pub fn incoming_messages(&mut self) -> MessageIterator<R> {}
    }
    impl<S> Reader<S> where S: AsTcpStream + Stream + Read {
        pub fn shutdown(&self) -> IoResult<()> {}
        pub fn shutdown_all(&self) -> IoResult<()> {}
    }
}
pub mod sender {
    use crate::WebSocketResult;
    use crate::stream::sync::{AsTcpStream, Stream};
    use std::io::Result as IoResult;
    use std::io::Write;
    pub struct Writer<W>;
    impl<W> Writer<W> where W: Write {
        #[blocking(net)] pub fn send_dataframe<D>(&mut self, dataframe: &D) -> WebSocketResult<()> {}
        #[blocking(net)] pub fn send_message<M>(&mut self, message: &M) -> WebSocketResult<()> {}
    }
    impl<S> Writer<S> where S: AsTcpStream + Write {
        pub fn shutdown(&self) -> IoResult<()> {}
        pub fn shutdown_all(&self) -> IoResult<()> {}
    }
}
pub mod server {
    pub struct NoTlsAcceptor;
    pub struct InvalidConnection<S, B> { pub stream: Option<S>, pub buffer: Option<B> }
    pub struct WsServer<S, L>;
    pub mod sync {
        use super::upgrade::sync::{Buffer, Upgrade};
        use super::{InvalidConnection, NoTlsAcceptor, WsServer};
        use crate::stream::sync::TlsStream;
        use native_tls::TlsAcceptor;
        use std::io;
        use std::net::{SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
        pub type AcceptResult<S> = Result<Upgrade<S>, InvalidConnection<S, Buffer>>;
        pub type Server<S> = WsServer<S, TcpListener>;
        impl<S> WsServer<S, TcpListener> {
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            #[sets_nonblocking(nonblocking)] pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
        }
        impl WsServer<TlsAcceptor, TcpListener> {
            pub fn bind_secure<A>(addr: A, acceptor: TlsAcceptor) -> io::Result<Self> where A: ToSocketAddrs {}
            #[blocking(net, unless_nonblocking)] pub fn accept(&mut self) -> AcceptResult<TlsStream<TcpStream>> {}
        }
        impl Iterator for WsServer<TlsAcceptor, TcpListener> {
            type Item = AcceptResult<TlsStream<TcpStream>>;
            #[blocking(net, unless_nonblocking)] fn next(&mut self) -> Option<<Self as Iterator>::Item> {}
        }
        impl WsServer<NoTlsAcceptor, TcpListener> {
            pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<Self> {}
            #[blocking(net, unless_nonblocking)] pub fn accept(&mut self) -> AcceptResult<TcpStream> {}
            pub fn try_clone(&self) -> io::Result<Self> {}
        }
        impl Iterator for WsServer<NoTlsAcceptor, TcpListener> {
            type Item = AcceptResult<TcpStream>;
            #[blocking(net, unless_nonblocking)] fn next(&mut self) -> Option<<Self as Iterator>::Item> {}
        }
    }
    pub mod upgrade {
        pub struct WsUpgrade<S, B> { pub stream: S, pub buffer: B }
        impl<S, B> WsUpgrade<S, B> {
            pub fn use_protocol<P>(self, protocol: P) -> Self where P: Into<String> {}
            pub fn protocols(&self) -> &[String] {}
            pub fn uri(&self) -> String {}
            pub fn origin(&self) -> Option<&str> {}
        }
        pub mod sync {
            use super::WsUpgrade;
            use crate::client::sync::Client;
            use crate::header::Headers;
            use std::io;
            pub struct Buffer;
            pub type Upgrade<S> = WsUpgrade<S, Option<Buffer>>;
            impl<S> WsUpgrade<S, Option<Buffer>> {
                #[blocking(net)] pub fn accept(self) -> Result<Client<S>, (S, io::Error)> {}
                #[blocking(net)] pub fn accept_with(self, custom_headers: &Headers) -> Result<Client<S>, (S, io::Error)> {}
                #[blocking(net)] pub fn accept_with_limits(self, max_dataframe_size: usize, max_message_size: usize) -> Result<Client<S>, (S, io::Error)> {}
                #[blocking(net)] pub fn accept_with_headers_and_limits(self, custom_headers: &Headers, max_dataframe_size: usize, max_message_size: usize) -> Result<Client<S>, (S, io::Error)> {}
                #[blocking(net)] pub fn reject(self) -> Result<S, (S, io::Error)> {}
                #[blocking(net)] pub fn reject_with(self, headers: &Headers) -> Result<S, (S, io::Error)> {}
            }
        }
    }
}
pub mod sync {
    pub use crate::client::sync::Client;
    pub use crate::receiver::{self, Reader};
    pub use crate::sender::{self, Writer};
    pub use crate::server::sync::Server;
    pub use crate::stream::sync::{self as stream, Stream};
    pub mod client {
        pub use crate::client::builder::ClientBuilder;
        pub use crate::client::sync::*;
    }
    pub mod server {
        pub use crate::server::sync::*;
        pub use crate::server::upgrade::sync::{self as upgrade, Upgrade};
    }
}
