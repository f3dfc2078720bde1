//! grib 0.20.2. All sections are looked for where a file is read, and a message's values read where it is decoded.

use std::io::{Cursor, Read, Seek};
#[derive(Debug)] pub enum GribError {}
impl std::fmt::Display for GribError {}
impl std::error::Error for GribError {}
pub struct SeekableGrib2Reader<R> { reader: R }
pub struct Grib2<R> { reader: R }
pub fn from_reader<SR: Read + Seek>(reader: SR) -> Result<Grib2<SeekableGrib2Reader<SR>>, GribError> { let b: &mut [u8]; reader.read(b); let reader = SeekableGrib2Reader { reader }; Ok(Grib2 { reader }) }
pub fn from_bytes<T: AsRef<[u8]>>(bytes: T) -> Result<Grib2<SeekableGrib2Reader<Cursor<T>>>, GribError> {}
impl<R> Grib2<R> {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> SubmessageIterator<R> {}
    pub fn submessages(&self) -> SubmessageIterator<R> {}
}
pub struct MessageIndex;
pub struct SubmessageIterator<R> { reader: R }
impl<R> Iterator for SubmessageIterator<R> { type Item = (MessageIndex, SubMessage<R>); fn next(&mut self) -> Option<(MessageIndex, SubMessage<R>)> {} }
pub struct SubMessage<R> { reader: R }
impl<R> SubMessage<R> { pub fn describe(&self) -> String {} pub fn grid_shape(&self) -> Result<(usize, usize), GribError> {} }
pub struct Grib2SubmessageDecoder;
impl Grib2SubmessageDecoder {
    pub fn from<R: Read>(submessage: SubMessage<SeekableGrib2Reader<R>>) -> Result<Self, GribError> { let b: &mut [u8]; submessage.reader.reader.read(b) }
    #[blocking(cpu)] pub fn dispatch(&self) -> Result<impl Iterator<Item = f32>, GribError> {}
}
