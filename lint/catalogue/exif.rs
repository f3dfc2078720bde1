//! kamadak_exif 0.6.2, whose library is called `exif`.

use std::io::{BufRead, Seek, Write};
use std::{error, fmt};
#[derive(Debug)] pub enum Error {}
impl Error { pub fn distill_partial_result<F>(self, f: F) -> Result<Exif, Error> where F: FnOnce(Vec<Error>) { let errors: Vec<Error>; f(errors); } }
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct Reader;
impl Reader {
    pub fn new() -> Self {}
    pub fn continue_on_error(&mut self, continue_on_error: bool) -> &mut Self {}
    pub fn read_raw(&self, data: Vec<u8>) -> Result<Exif, Error> {}
    pub fn read_from_container<R>(&self, reader: &mut R) -> Result<Exif, Error> where R: BufRead + Seek { let b: &mut [u8]; reader.read(b) }
}
pub fn get_exif_attr_from_jpeg<R>(reader: &mut R) -> Result<Vec<u8>, Error> where R: BufRead { let b: &mut [u8]; reader.read(b) }
pub fn parse_exif(data: &[u8]) -> Result<(Vec<Field>, bool), Error> {}
pub struct Exif;
impl Exif {
    pub fn buf(&self) -> &[u8] {}
    pub fn fields(&self) -> std::slice::Iter<Field> {}
    pub fn little_endian(&self) -> bool {}
    pub fn get_field(&self, tag: Tag, ifd_num: In) -> Option<&Field> {}
}
#[derive(Debug, Clone)] pub struct Field { pub tag: Tag, pub ifd_num: In, pub value: Value }
#[derive(Debug, Clone, Copy, PartialEq, Eq)] pub struct Tag;
#[derive(Debug, Clone, Copy, PartialEq, Eq)] pub struct In;
#[derive(Debug, Clone)] pub enum Value {}
impl Value { pub fn get_uint(&self, index: usize) -> Option<u32> {} }
pub mod experimental {
    use crate::{Error, Field};
    use std::io::{Seek, Write};
    pub struct Writer;
    impl Writer {
        pub fn new() -> Writer {}
        pub fn push_field(&mut self, field: &Field) {}
        pub fn write<W>(&mut self, w: &mut W, little_endian: bool) -> Result<(), Error> where W: Write + Seek { let b: &[u8]; w.write(b) }
    }
}
