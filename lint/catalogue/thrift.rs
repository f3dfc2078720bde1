//! thrift 0.25.0: all of it waits for its channel. Protocols read of their transport byte by byte; what they write is sent where they are flushed,
//! as transports that buffer have it.

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub trait TThriftClient {
    fn i_prot_mut(&mut self) -> &mut dyn protocol::TInputProtocol;
    fn o_prot_mut(&mut self) -> &mut dyn protocol::TOutputProtocol;
    fn sequence_number(&self) -> i32;
    fn increment_sequence_number(&mut self) -> i32;
}
pub mod transport {
    use crate::Result;
    use std::io::{self, Read, Write};
    use std::net::{TcpStream, ToSocketAddrs};
    use std::os::unix::net::UnixStream;
    use std::sync::Arc;
    use std::time::Duration;
    pub trait TReadTransport: Read {}
    impl<T: Read> TReadTransport for T {}
    pub trait TWriteTransport: Write {}
    impl<T: Write> TWriteTransport for T {}
    pub trait TReadTransportFactory {}
    pub trait TWriteTransportFactory {}
    pub trait TIoChannel: Read + Write { fn split(self) -> Result<(ReadHalf<Self>, WriteHalf<Self>)>; }
    pub struct ReadHalf<C> { handle: C }
    impl<C: Read> ReadHalf<C> { pub fn new(handle: C) -> ReadHalf<C> { ReadHalf { handle } } }
    impl<C: Read> Read for ReadHalf<C> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.handle.read(buf) } }
    pub struct WriteHalf<C> { handle: C }
    impl<C: Write> WriteHalf<C> { pub fn new(handle: C) -> WriteHalf<C> { WriteHalf { handle } } }
    impl<C: Write> Write for WriteHalf<C> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.handle.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.handle.flush() }
    }
    #[derive(Debug, Default)] pub struct TTcpChannel;
    impl TTcpChannel {
        pub fn new() -> TTcpChannel {}
        pub fn with_stream(stream: TcpStream) -> TTcpChannel {}
        pub fn set_read_timeout(&mut self, timeout: Option<Duration>) -> Result<()> {}
        pub fn set_write_timeout(&mut self, timeout: Option<Duration>) -> Result<()> {}
        pub fn set_timeouts(&mut self, read_timeout: Option<Duration>, write_timeout: Option<Duration>) -> Result<()> {}
        #[blocking(net)] pub fn open<A: ToSocketAddrs>(&mut self, remote_address: A) -> Result<()> {}
        pub fn close(&mut self) -> Result<()> {}
    }
    impl TIoChannel for TTcpChannel { fn split(self) -> Result<(ReadHalf<Self>, WriteHalf<Self>)> {} }
    impl Read for TTcpChannel { #[blocking(net)] fn read(&mut self, b: &mut [u8]) -> io::Result<usize> {} }
    impl Write for TTcpChannel {
        #[blocking(net)] fn write(&mut self, b: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl TIoChannel for UnixStream { fn split(self) -> Result<(ReadHalf<Self>, WriteHalf<Self>)> {} }
    pub struct TTlsClientChannel;
    impl TTlsClientChannel {
        #[blocking(net)] pub fn connect<A: ToSocketAddrs>(remote_address: A, server_name: rustls::pki_types::ServerName<'static>, config: Arc<rustls::ClientConfig>) -> Result<Self> {}
        #[blocking(net)] pub fn with_stream(stream: TcpStream, server_name: rustls::pki_types::ServerName<'static>, config: Arc<rustls::ClientConfig>) -> Result<Self> {}
        pub fn set_read_timeout(&mut self, timeout: Option<Duration>) -> Result<()> {}
        pub fn set_write_timeout(&mut self, timeout: Option<Duration>) -> Result<()> {}
        #[blocking(net)] pub fn close(&mut self) -> Result<()> {}
    }
    impl TIoChannel for TTlsClientChannel { fn split(self) -> Result<(ReadHalf<Self>, WriteHalf<Self>)> {} }
    impl Read for TTlsClientChannel { #[blocking(net)] fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {} }
    impl Write for TTlsClientChannel {
        #[blocking(net)] fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {}
        #[blocking(net)] fn flush(&mut self) -> io::Result<()> {}
    }
    #[derive(Debug)] pub struct TBufferChannel;
    impl TBufferChannel {
        pub fn with_capacity(read_capacity: usize, write_capacity: usize) -> TBufferChannel {}
        pub fn read_bytes(&self) -> Vec<u8> {}
        pub fn write_bytes(&self) -> Vec<u8> {}
        pub fn set_readable_bytes(&mut self, buf: &[u8]) -> usize {}
    }
    impl TIoChannel for TBufferChannel { fn split(self) -> Result<(ReadHalf<Self>, WriteHalf<Self>)> {} }
    impl Read for TBufferChannel { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for TBufferChannel {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    #[derive(Debug)] pub struct TBufferedReadTransport<C> { channel: C }
    impl<C: Read> TBufferedReadTransport<C> {
        pub fn new(channel: C) -> TBufferedReadTransport<C> { TBufferedReadTransport { channel } }
        pub fn with_capacity(read_capacity: usize, channel: C) -> TBufferedReadTransport<C> { TBufferedReadTransport { channel } }
    }
    impl<C: Read> Read for TBufferedReadTransport<C> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.channel.read(buf) } }
    #[derive(Debug)] pub struct TBufferedWriteTransport<C> { channel: C }
    impl<C: Write> TBufferedWriteTransport<C> {
        pub fn new(channel: C) -> TBufferedWriteTransport<C> { TBufferedWriteTransport { channel } }
        pub fn with_capacity(write_capacity: usize, channel: C) -> TBufferedWriteTransport<C> { TBufferedWriteTransport { channel } }
    }
    impl<C: Write> Write for TBufferedWriteTransport<C> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> { let b: &[u8]; self.channel.write(b); self.channel.flush() }
    }
    #[derive(Default)] pub struct TBufferedReadTransportFactory;
    impl TBufferedReadTransportFactory { pub fn new() -> TBufferedReadTransportFactory {} }
    impl TReadTransportFactory for TBufferedReadTransportFactory {}
    #[derive(Default)] pub struct TBufferedWriteTransportFactory;
    impl TBufferedWriteTransportFactory { pub fn new() -> TBufferedWriteTransportFactory {} }
    impl TWriteTransportFactory for TBufferedWriteTransportFactory {}
    #[derive(Debug)] pub struct TFramedReadTransport<C> { channel: C }
    impl<C: Read> TFramedReadTransport<C> {
        pub fn new(channel: C) -> TFramedReadTransport<C> { TFramedReadTransport { channel } }
        pub fn with_capacity(read_capacity: usize, channel: C) -> TFramedReadTransport<C> { TFramedReadTransport { channel } }
    }
    impl<C: Read> Read for TFramedReadTransport<C> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.channel.read(buf) } }
    #[derive(Debug)] pub struct TFramedWriteTransport<C> { channel: C }
    impl<C: Write> TFramedWriteTransport<C> {
        pub fn new(channel: C) -> TFramedWriteTransport<C> { TFramedWriteTransport { channel } }
        pub fn with_capacity(write_capacity: usize, channel: C) -> TFramedWriteTransport<C> { TFramedWriteTransport { channel } }
    }
    impl<C: Write> Write for TFramedWriteTransport<C> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> { let b: &[u8]; self.channel.write(b); self.channel.flush() }
    }
    #[derive(Default)] pub struct TFramedReadTransportFactory;
    impl TFramedReadTransportFactory { pub fn new() -> TFramedReadTransportFactory {} }
    impl TReadTransportFactory for TFramedReadTransportFactory {}
    #[derive(Default)] pub struct TFramedWriteTransportFactory;
    impl TFramedWriteTransportFactory { pub fn new() -> TFramedWriteTransportFactory {} }
    impl TWriteTransportFactory for TFramedWriteTransportFactory {}
}
pub mod protocol {
    use crate::transport::{TReadTransport, TWriteTransport};
    use crate::Result;
    #[derive(Clone, Copy, Debug)] pub enum TMessageType { Call, Reply, Exception, OneWay }
    #[derive(Clone, Copy, Debug)] pub enum TType { Stop, Void, Bool, I08, Double, I16, I32, I64, String, Utf7, Struct, Map, Set, List, Utf8, Utf16, Uuid }
    #[derive(Clone, Debug)] pub struct TMessageIdentifier { pub name: String, pub message_type: TMessageType, pub sequence_number: i32 }
    impl TMessageIdentifier { pub fn new<S: Into<String>>(name: S, message_type: TMessageType, sequence_number: i32) -> TMessageIdentifier {} }
    #[derive(Clone, Debug)] pub struct TStructIdentifier { pub name: String }
    impl TStructIdentifier { pub fn new<S: Into<String>>(name: S) -> TStructIdentifier {} }
    #[derive(Clone, Debug)] pub struct TFieldIdentifier { pub name: Option<String>, pub field_type: TType, pub id: Option<i16> }
    impl TFieldIdentifier { pub fn new<N, S, I>(name: N, field_type: TType, id: I) -> TFieldIdentifier where N: Into<Option<S>>, S: Into<String>, I: Into<Option<i16>> {} }
    #[derive(Clone, Debug)] pub struct TListIdentifier { pub element_type: TType, pub size: i32 }
    impl TListIdentifier { pub fn new(element_type: TType, size: i32) -> TListIdentifier {} }
    #[derive(Clone, Debug)] pub struct TSetIdentifier { pub element_type: TType, pub size: i32 }
    impl TSetIdentifier { pub fn new(element_type: TType, size: i32) -> TSetIdentifier {} }
    #[derive(Clone, Debug)] pub struct TMapIdentifier { pub key_type: Option<TType>, pub value_type: Option<TType>, pub size: i32 }
    pub trait TSerializable {
        fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> Result<Self>;
        fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> Result<()>;
    }
    pub trait TInputProtocol {
        fn read_byte(&mut self) -> Result<u8>;
        fn read_message_begin(&mut self) -> Result<TMessageIdentifier> { self.read_byte(); }
        fn read_message_end(&mut self) -> Result<()> {}
        fn read_struct_begin(&mut self) -> Result<Option<TStructIdentifier>> {}
        fn read_struct_end(&mut self) -> Result<()> {}
        fn read_field_begin(&mut self) -> Result<TFieldIdentifier> { self.read_byte(); }
        fn read_field_end(&mut self) -> Result<()> {}
        fn read_bool(&mut self) -> Result<bool> { self.read_byte(); }
        fn read_bytes(&mut self) -> Result<Vec<u8>> { self.read_byte(); }
        fn read_i8(&mut self) -> Result<i8> { self.read_byte(); }
        fn read_i16(&mut self) -> Result<i16> { self.read_byte(); }
        fn read_i32(&mut self) -> Result<i32> { self.read_byte(); }
        fn read_i64(&mut self) -> Result<i64> { self.read_byte(); }
        fn read_double(&mut self) -> Result<f64> { self.read_byte(); }
        fn read_string(&mut self) -> Result<String> { self.read_byte(); }
        fn read_list_begin(&mut self) -> Result<TListIdentifier> { self.read_byte(); }
        fn read_list_end(&mut self) -> Result<()> {}
        fn read_set_begin(&mut self) -> Result<TSetIdentifier> { self.read_byte(); }
        fn read_set_end(&mut self) -> Result<()> {}
        fn read_map_begin(&mut self) -> Result<TMapIdentifier> { self.read_byte(); }
        fn read_map_end(&mut self) -> Result<()> {}
        fn skip(&mut self, field_type: TType) -> Result<()> { self.read_byte(); }
    }
    pub trait TOutputProtocol {
        fn write_byte(&mut self, b: u8) -> Result<()>;
        fn write_message_begin(&mut self, identifier: &TMessageIdentifier) -> Result<()> { self.write_byte(0) }
        fn write_message_end(&mut self) -> Result<()> {}
        fn write_struct_begin(&mut self, identifier: &TStructIdentifier) -> Result<()> {}
        fn write_struct_end(&mut self) -> Result<()> {}
        fn write_field_begin(&mut self, identifier: &TFieldIdentifier) -> Result<()> { self.write_byte(0) }
        fn write_field_end(&mut self) -> Result<()> {}
        fn write_field_stop(&mut self) -> Result<()> { self.write_byte(0) }
        fn write_bool(&mut self, b: bool) -> Result<()> { self.write_byte(0) }
        fn write_bytes(&mut self, b: &[u8]) -> Result<()> { self.write_byte(0) }
        fn write_i8(&mut self, i: i8) -> Result<()> { self.write_byte(0) }
        fn write_i16(&mut self, i: i16) -> Result<()> { self.write_byte(0) }
        fn write_i32(&mut self, i: i32) -> Result<()> { self.write_byte(0) }
        fn write_i64(&mut self, i: i64) -> Result<()> { self.write_byte(0) }
        fn write_double(&mut self, d: f64) -> Result<()> { self.write_byte(0) }
        fn write_string(&mut self, s: &str) -> Result<()> { self.write_byte(0) }
        fn write_list_begin(&mut self, identifier: &TListIdentifier) -> Result<()> { self.write_byte(0) }
        fn write_list_end(&mut self) -> Result<()> {}
        fn write_set_begin(&mut self, identifier: &TSetIdentifier) -> Result<()> { self.write_byte(0) }
        fn write_set_end(&mut self) -> Result<()> {}
        fn write_map_begin(&mut self, identifier: &TMapIdentifier) -> Result<()> { self.write_byte(0) }
        fn write_map_end(&mut self) -> Result<()> {}
        fn flush(&mut self) -> Result<()>;
    }
    pub trait TInputProtocolFactory {}
    pub trait TOutputProtocolFactory {}
    #[derive(Debug)] pub struct TBinaryInputProtocol<T: TReadTransport> { transport: T }
    impl<T: TReadTransport> TBinaryInputProtocol<T> { pub fn new(transport: T, strict: bool) -> Self { TBinaryInputProtocol { transport } } }
    impl<T: TReadTransport> TInputProtocol for TBinaryInputProtocol<T> { fn read_byte(&mut self) -> Result<u8> { let b: &mut [u8]; self.transport.read(b); } }
    #[derive(Debug)] pub struct TBinaryOutputProtocol<T: TWriteTransport> { transport: T }
    impl<T: TWriteTransport> TBinaryOutputProtocol<T> { pub fn new(transport: T, strict: bool) -> TBinaryOutputProtocol<T> { TBinaryOutputProtocol { transport } } }
    impl<T: TWriteTransport> TOutputProtocol for TBinaryOutputProtocol<T> {
        fn write_byte(&mut self, b: u8) -> Result<()> { let x: &[u8]; self.transport.write(x); }
        fn flush(&mut self) -> Result<()> { self.transport.flush() }
    }
    #[derive(Default)] pub struct TBinaryInputProtocolFactory;
    impl TBinaryInputProtocolFactory { pub fn new() -> TBinaryInputProtocolFactory {} }
    impl TInputProtocolFactory for TBinaryInputProtocolFactory {}
    #[derive(Default)] pub struct TBinaryOutputProtocolFactory;
    impl TBinaryOutputProtocolFactory { pub fn new() -> TBinaryOutputProtocolFactory {} }
    impl TOutputProtocolFactory for TBinaryOutputProtocolFactory {}
    #[derive(Debug)] pub struct TCompactInputProtocol<T: TReadTransport> { transport: T }
    impl<T: TReadTransport> TCompactInputProtocol<T> { pub fn new(transport: T) -> Self { TCompactInputProtocol { transport } } }
    impl<T: TReadTransport> TInputProtocol for TCompactInputProtocol<T> { fn read_byte(&mut self) -> Result<u8> { let b: &mut [u8]; self.transport.read(b); } }
    #[derive(Debug)] pub struct TCompactOutputProtocol<T: TWriteTransport> { transport: T }
    impl<T: TWriteTransport> TCompactOutputProtocol<T> { pub fn new(transport: T) -> TCompactOutputProtocol<T> { TCompactOutputProtocol { transport } } }
    impl<T: TWriteTransport> TOutputProtocol for TCompactOutputProtocol<T> {
        fn write_byte(&mut self, b: u8) -> Result<()> { let x: &[u8]; self.transport.write(x); }
        fn flush(&mut self) -> Result<()> { self.transport.flush() }
    }
    #[derive(Default)] pub struct TCompactInputProtocolFactory;
    impl TCompactInputProtocolFactory { pub fn new() -> TCompactInputProtocolFactory {} }
    impl TInputProtocolFactory for TCompactInputProtocolFactory {}
    #[derive(Default)] pub struct TCompactOutputProtocolFactory;
    impl TCompactOutputProtocolFactory { pub fn new() -> TCompactOutputProtocolFactory {} }
    impl TOutputProtocolFactory for TCompactOutputProtocolFactory {}
}
pub mod server {
    use crate::protocol::{TInputProtocol, TInputProtocolFactory, TOutputProtocol, TOutputProtocolFactory};
    use crate::transport::{TReadTransportFactory, TWriteTransportFactory};
    use crate::Result;
    use std::net::ToSocketAddrs;
    use std::path::Path;
    pub trait TProcessor { fn process(&self, i: &mut dyn TInputProtocol, o: &mut dyn TOutputProtocol) -> Result<()>; }
    #[derive(Default)] pub struct TMultiplexedProcessor;
    impl TMultiplexedProcessor {
        pub fn new() -> TMultiplexedProcessor {}
        pub fn register<S: Into<String>>(&mut self, service_name: S, processor: Box<dyn TProcessor + Send + Sync>, as_default: bool) -> Result<()> {}
    }
    impl TProcessor for TMultiplexedProcessor { fn process(&self, i_prot: &mut dyn TInputProtocol, o_prot: &mut dyn TOutputProtocol) -> Result<()> { i_prot.read_message_begin(); o_prot.flush() } }
    #[derive(Debug)] pub struct TServer<PRC, RTF, IPF, WTF, OPF>;
    impl<PRC: TProcessor, RTF: TReadTransportFactory, IPF: TInputProtocolFactory, WTF: TWriteTransportFactory, OPF: TOutputProtocolFactory> TServer<PRC, RTF, IPF, WTF, OPF> {
        pub fn new(read_transport_factory: RTF, input_protocol_factory: IPF, write_transport_factory: WTF, output_protocol_factory: OPF, processor: PRC, num_workers: usize) -> TServer<PRC, RTF, IPF, WTF, OPF> {}
        #[blocking(net)] #[advice("run it on a thread of its own")] #[serves] pub fn listen<A: ToSocketAddrs>(&mut self, listen_address: A) -> Result<()> {}
        #[blocking(net)] #[advice("run it on a thread of its own")] #[serves] pub fn listen_tls<A: ToSocketAddrs>(&mut self, listen_address: A, config: std::sync::Arc<rustls::ServerConfig>) -> Result<()> {}
        #[blocking(net)] #[advice("run it on a thread of its own")] #[serves] pub fn listen_uds<P: AsRef<Path>>(&mut self, listen_path: P) -> Result<()> {}
    }
}
