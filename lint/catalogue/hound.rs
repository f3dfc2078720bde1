//! hound 3.5.1. Samples are read and written one by one, through a buffer where the file is named.

use std::io::{self, Read, Seek, Write};
use std::path::Path;
use std::{error, fmt, fs, result};
pub type Result<T> = result::Result<T, Error>;
#[derive(Debug)] pub enum Error { IoError(io::Error), FormatError(&str), TooWide, UnfinishedSample, Unsupported, InvalidSampleFormat }
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<io::Error> for Error {}
#[derive(Clone, Copy)] pub enum SampleFormat { Float, Int }
#[derive(Clone, Copy)] pub struct WavSpec { pub channels: u16, pub sample_rate: u32, pub bits_per_sample: u16, pub sample_format: SampleFormat }
pub trait Sample {}
impl Sample for i8 {}
impl Sample for i16 {}
impl Sample for i32 {}
impl Sample for f32 {}
pub struct WavReader<R> { reader: R }
impl<R: Read> WavReader<R> {
    pub fn new(reader: R) -> Result<WavReader<R>> { let b: &mut [u8]; reader.read(b); Ok(WavReader { reader }) }
    pub fn spec(&self) -> WavSpec {}
    pub fn samples<S: Sample>(&mut self) -> WavSamples<&mut R, S> { WavSamples { reader: &mut self.reader } }
    pub fn into_samples<S: Sample>(self) -> WavIntoSamples<R, S> { WavIntoSamples { reader: self.reader } }
    pub fn duration(&self) -> u32 {}
    pub fn len(&self) -> u32 {}
    pub fn into_inner(self) -> R { self.reader }
    pub fn seek(&mut self, time: u32) -> io::Result<()> where R: Seek {}
}
impl WavReader<io::BufReader<fs::File>> { #[blocking(fs)] pub fn open<P: AsRef<Path>>(filename: P) -> Result<WavReader<io::BufReader<fs::File>>> {} }
pub struct WavSamples<R, S> { reader: R }
impl<R: Read, S: Sample> Iterator for WavSamples<R, S> {
    type Item = Result<S>;
    fn next(&mut self) -> Option<Result<S>> { let b: &mut [u8]; self.reader.read(b) }
}
pub struct WavIntoSamples<R, S> { reader: R }
impl<R: Read, S: Sample> Iterator for WavIntoSamples<R, S> {
    type Item = Result<S>;
    fn next(&mut self) -> Option<Result<S>> { let b: &mut [u8]; self.reader.read(b) }
}
pub struct WavWriter<W: Write + Seek> { writer: W }
impl<W: Write + Seek> WavWriter<W> {
    pub fn new(writer: W, spec: WavSpec) -> Result<WavWriter<W>> { let b: &[u8]; writer.write(b); Ok(WavWriter { writer }) }
    pub fn write_sample<S: Sample>(&mut self, sample: S) -> Result<()> { let b: &[u8]; self.writer.write(b) }
    pub fn get_i16_writer(&mut self, num_samples: u32) -> SampleWriter16<W> { SampleWriter16 { writer: &mut self.writer } }
    pub fn flush(&mut self) -> Result<()> { self.writer.flush() }
    pub fn finalize(self) -> Result<()> { self.writer.flush() }
    pub fn spec(&self) -> WavSpec {}
    pub fn duration(&self) -> u32 {}
    pub fn len(&self) -> u32 {}
}
impl WavWriter<io::BufWriter<fs::File>> {
    #[blocking(fs)] pub fn create<P: AsRef<Path>>(filename: P, spec: WavSpec) -> Result<WavWriter<io::BufWriter<fs::File>>> {}
    #[blocking(fs)] pub fn append<P: AsRef<Path>>(filename: P) -> Result<WavWriter<io::BufWriter<fs::File>>> {}
}
pub struct SampleWriter16<W: Write + Seek> { writer: &mut W }
impl<W: Write + Seek> SampleWriter16<W> {
    pub fn write_sample<S: Sample>(&mut self, sample: S) {}
    pub fn flush(self) -> Result<()> { let b: &[u8]; self.writer.write(b) }
}
