//! geojson 1.0.0.

use std::io::{Read, Write};
use std::{error, fmt, str};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone)] pub struct Feature;
#[derive(Clone)] pub struct FeatureCollection { pub features: Vec<Feature> }
#[derive(Clone)] pub struct Geometry;
#[derive(Clone)] pub enum GeoJson { Geometry(Geometry), Feature(Feature), FeatureCollection(FeatureCollection) }
impl GeoJson {
    pub fn from_reader<R: Read>(rdr: R) -> serde_json::Result<Self> { let b: &mut [u8]; rdr.read(b) }
    pub fn to_string_pretty(self) -> Result<String> {}
}
impl str::FromStr for GeoJson {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self> {}
}
pub struct FeatureReader<R> { reader: R }
impl<R: Read> FeatureReader<R> {
    pub fn from_reader(reader: R) -> Self { FeatureReader { reader } }
    pub fn features(self) -> impl Iterator<Item = Result<Feature>> { Features { reader: self.reader } }
}
struct Features<R> { reader: R }
impl<R: Read> Iterator for Features<R> {
    type Item = Result<Feature>;
    fn next(&mut self) -> Option<Result<Feature>> { let b: &mut [u8]; self.reader.read(b) }
}
pub struct FeatureWriter<W: Write> { writer: W }
impl<W: Write> FeatureWriter<W> {
    pub fn from_writer(writer: W) -> Self { FeatureWriter { writer } }
    pub fn write_feature(&mut self, feature: &Feature) -> Result<()> { let b: &[u8]; self.writer.write(b) }
    pub fn serialize<S>(&mut self, value: &S) -> Result<()> { let b: &[u8]; self.writer.write(b) }
    pub fn finish(&mut self) -> Result<()> { let b: &[u8]; self.writer.write(b) }
    pub fn flush(&mut self) -> Result<()> { self.writer.flush() }
}
