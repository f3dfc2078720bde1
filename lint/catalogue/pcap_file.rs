//! pcap-file 2.0.0, 3.0.0-rc.3. What reads and writes packets is as its reader or writer; a parser has the bytes.

pub type PcapResult<T> = Result<T, PcapError>;
#[derive(Debug)] pub enum PcapError { IncompleteBuffer, IoError(std::io::Error), InvalidField(&str), UnknownBlock(u32) }
impl std::fmt::Display for PcapError {}
impl std::error::Error for PcapError {}
#[derive(Clone, Copy, Debug)] pub enum Endianness { Big, Little }
#[derive(Clone, Copy, Debug)] pub enum TsResolution { MicroSecond, NanoSecond }
#[derive(Clone, Copy, Debug)] pub struct DataLink;
pub mod pcap {
    use crate::{DataLink, Endianness, PcapError, PcapResult, TsResolution};
    use std::borrow::Cow;
    use std::io::{Read, Write};
    use std::time::Duration;
    #[derive(Clone, Copy, Debug, Default)] pub struct PcapHeader { pub version_major: u16, pub version_minor: u16, pub ts_correction: i32, pub ts_accuracy: u32, pub snaplen: u32, pub datalink: DataLink, pub ts_resolution: TsResolution, pub endianness: Endianness }
    impl PcapHeader {
        pub fn from_slice(slice: &[u8]) -> PcapResult<(&[u8], PcapHeader)> {}
        pub fn write_to<W: Write>(&self, writer: &mut W) -> PcapResult<usize> { let b: &[u8]; writer.write_all(b); }
    }
    #[derive(Clone, Debug)] pub struct PcapPacket { pub timestamp: Duration, pub orig_len: u32, pub data: Cow<[u8]> }
    impl PcapPacket {
        pub fn new(timestamp: Duration, orig_len: u32, data: &[u8]) -> PcapPacket {}
        pub fn new_owned(timestamp: Duration, orig_len: u32, data: Vec<u8>) -> PcapPacket {}
        pub fn into_owned(self) -> PcapPacket {}
    }
    #[derive(Clone, Debug)] pub struct RawPcapPacket { pub ts_sec: u32, pub ts_frac: u32, pub incl_len: u32, pub orig_len: u32, pub data: Cow<[u8]> }
    impl RawPcapPacket { pub fn try_into_pcap_packet(self, ts_resolution: TsResolution) -> PcapResult<PcapPacket> {} }
    #[derive(Debug)] pub struct PcapParser;
    impl PcapParser {
        pub fn new(slice: &[u8]) -> PcapResult<(&[u8], PcapParser)> {}
        pub fn next_packet(&self, slice: &[u8]) -> PcapResult<(&[u8], PcapPacket)> {}
        pub fn next_raw_packet(&self, slice: &[u8]) -> PcapResult<(&[u8], RawPcapPacket)> {}
        pub fn header(&self) -> PcapHeader {}
    }
    #[derive(Debug)] #[holds] pub struct PcapReader<R: Read> { reader: R }
    impl<R: Read> PcapReader<R> {
        pub fn new(mut reader: R) -> Result<PcapReader<R>, PcapError> { let b: &mut [u8]; reader.read(b); Ok(PcapReader { reader }) }
        pub fn with_capacity(mut reader: R, capacity: usize) -> Result<PcapReader<R>, PcapError> { let b: &mut [u8]; reader.read(b); Ok(PcapReader { reader }) }
        pub fn into_reader(self) -> R { self.reader }
        pub fn into_inner(self) -> R { self.reader }
        pub fn next_packet(&mut self) -> Option<Result<PcapPacket, PcapError>> { let b: &mut [u8]; self.reader.read(b); }
        pub fn next_raw_packet(&mut self) -> Option<Result<RawPcapPacket, PcapError>> { let b: &mut [u8]; self.reader.read(b); }
        pub fn header(&self) -> PcapHeader {}
    }
    impl<R: Read> IntoIterator for PcapReader<R> {
        type Item = Result<PcapPacket, PcapError>;
        type IntoIter = PcapReaderIterator<R>;
        fn into_iter(self) -> PcapReaderIterator<R> { PcapReaderIterator { reader: self } }
    }
    #[holds] pub struct PcapReaderIterator<R: Read> { reader: PcapReader<R> }
    impl<R: Read> PcapReaderIterator<R> { pub fn into_inner(self) -> PcapReader<R> { self.reader } }
    impl<R: Read> Iterator for PcapReaderIterator<R> {
        type Item = Result<PcapPacket, PcapError>;
        fn next(&mut self) -> Option<Self::Item> { self.reader.next_packet() }
    }
    #[derive(Debug)] #[holds] pub struct PcapWriter<W: Write> { writer: W }
    impl<W: Write> PcapWriter<W> {
        pub fn new(mut writer: W) -> PcapResult<PcapWriter<W>> { let b: &[u8]; writer.write_all(b); Ok(PcapWriter { writer }) }
        pub fn with_header(mut writer: W, header: PcapHeader) -> PcapResult<PcapWriter<W>> { let b: &[u8]; writer.write_all(b); Ok(PcapWriter { writer }) }
        pub fn into_writer(self) -> W { self.writer }
        pub fn into_inner(self) -> W { self.writer }
        pub fn write_packet(&mut self, packet: &PcapPacket) -> PcapResult<usize> { let b: &[u8]; self.writer.write_all(b); }
        pub fn write_raw_packet(&mut self, packet: &RawPcapPacket) -> PcapResult<usize> { let b: &[u8]; self.writer.write_all(b); }
        pub fn flush(&mut self) -> PcapResult<()> { self.writer.flush(); }
        pub fn endianness(&self) -> Endianness {}
        pub fn snaplen(&self) -> u32 {}
        pub fn ts_resolution(&self) -> TsResolution {}
    }
}
pub mod pcapng {
    use crate::{Endianness, PcapError, PcapResult};
    use std::io::{Read, Write};
    use self::blocks::interface_description::InterfaceDescriptionBlock;
    use self::blocks::section_header::SectionHeaderBlock;
    pub use self::blocks::{Block, PcapNgBlock, RawBlock};
    pub mod blocks {
        pub trait PcapNgBlock { fn into_block(self) -> Block; }
        #[derive(Clone, Debug)] pub enum Block { SectionHeader(section_header::SectionHeaderBlock), InterfaceDescription(interface_description::InterfaceDescriptionBlock), Packet, SimplePacket, NameResolution, InterfaceStatistics, EnhancedPacket, SystemdJournalExport, Unknown }
        #[derive(Clone, Debug)] pub struct RawBlock;
        pub mod interface_description { #[derive(Clone, Debug)] pub struct InterfaceDescriptionBlock; }
        pub mod section_header { #[derive(Clone, Debug, Default)] pub struct SectionHeaderBlock; }
    }
    pub struct PcapNgParser;
    impl PcapNgParser {
        pub fn new(src: &[u8]) -> Result<(&[u8], Self), PcapError> {}
        pub fn next_block(&mut self, src: &[u8]) -> Result<(&[u8], Block), PcapError> {}
        pub fn next_raw_block(&mut self, src: &[u8]) -> Result<(&[u8], RawBlock), PcapError> {}
        pub fn section(&self) -> &SectionHeaderBlock {}
        pub fn interfaces(&self) -> &[InterfaceDescriptionBlock] {}
    }
    #[holds] pub struct PcapNgReader<R: Read> { reader: R }
    impl<R: Read> PcapNgReader<R> {
        pub fn new(mut reader: R) -> Result<PcapNgReader<R>, PcapError> { let b: &mut [u8]; reader.read(b); Ok(PcapNgReader { reader }) }
        pub fn with_capacity(mut reader: R, capacity: usize) -> Result<PcapNgReader<R>, PcapError> { let b: &mut [u8]; reader.read(b); Ok(PcapNgReader { reader }) }
        pub fn next_block(&mut self) -> Option<Result<Block, PcapError>> { let b: &mut [u8]; self.reader.read(b); }
        pub fn next_raw_block(&mut self) -> Option<Result<RawBlock, PcapError>> { let b: &mut [u8]; self.reader.read(b); }
        pub fn section(&self) -> &SectionHeaderBlock {}
        pub fn interfaces(&self) -> &[InterfaceDescriptionBlock] {}
        pub fn into_inner(self) -> R { self.reader }
        pub fn get_ref(&self) -> &R { &self.reader }
    }
    #[holds] pub struct PcapNgWriter<W: Write> { writer: W }
    impl<W: Write> PcapNgWriter<W> {
        pub fn new(mut writer: W) -> PcapResult<Self> { let b: &[u8]; writer.write_all(b); Ok(PcapNgWriter { writer }) }
        pub fn with_endianness(mut writer: W, endianness: Endianness) -> PcapResult<Self> { let b: &[u8]; writer.write_all(b); Ok(PcapNgWriter { writer }) }
        pub fn with_section_header(mut writer: W, section: SectionHeaderBlock) -> PcapResult<Self> { let b: &[u8]; writer.write_all(b); Ok(PcapNgWriter { writer }) }
        pub fn write_block(&mut self, block: &Block) -> PcapResult<usize> { let b: &[u8]; self.writer.write_all(b); }
        pub fn write_pcapng_block<B: PcapNgBlock>(&mut self, block: B) -> PcapResult<usize> { let b: &[u8]; self.writer.write_all(b); }
        pub fn write_raw_block(&mut self, block: &RawBlock) -> PcapResult<usize> { let b: &[u8]; self.writer.write_all(b); }
        pub fn into_inner(self) -> W { self.writer }
        pub fn get_ref(&self) -> &W { &self.writer }
        pub fn get_mut(&mut self) -> &mut W { &mut self.writer }
        pub fn section(&self) -> &SectionHeaderBlock {}
        pub fn interfaces(&self) -> &[InterfaceDescriptionBlock] {}
    }
}
