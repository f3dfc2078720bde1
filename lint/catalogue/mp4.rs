//! mp4 0.14.0.

use std::io::{self, Read, Seek, Write};
use std::time::Duration;
use std::{error, fmt};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { IoError(io::Error) }
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct Mp4Config;
pub struct Mp4Sample;
pub struct TrackConfig;
pub struct Mp4Reader<R> { reader: R }
impl<R: Read + Seek> Mp4Reader<R> {
    pub fn read_header(reader: R, size: u64) -> Result<Self> { let b: &mut [u8]; reader.read(b); Ok(Mp4Reader { reader }) }
    pub fn size(&self) -> u64 {}
    pub fn duration(&self) -> Duration {}
    pub fn timescale(&self) -> u32 {}
    pub fn sample_count(&self, track_id: u32) -> Result<u32> {}
    pub fn read_sample(&mut self, track_id: u32, sample_id: u32) -> Result<Option<Mp4Sample>> { let b: &mut [u8]; self.reader.read(b) }
}
pub struct Mp4Writer<W> { writer: W }
impl<W> Mp4Writer<W> { pub fn into_writer(self) -> W { self.writer } }
impl<W: Write + Seek> Mp4Writer<W> {
    pub fn write_start(writer: W, config: &Mp4Config) -> Result<Self> { let b: &[u8]; writer.write(b); Ok(Mp4Writer { writer }) }
    pub fn add_track(&mut self, config: &TrackConfig) -> Result<()> {}
    pub fn write_sample(&mut self, track_id: u32, sample: &Mp4Sample) -> Result<()> { let b: &[u8]; self.writer.write(b) }
    pub fn write_end(&mut self) -> Result<()> { let b: &[u8]; self.writer.write(b) }
}
