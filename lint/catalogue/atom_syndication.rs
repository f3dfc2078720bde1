//! atom_syndication 0.12.10.

use std::io::{BufRead, Write};
use std::{error, fmt, str};
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct WriteConfig { pub write_document_declaration: bool, pub indent_size: Option<usize> }
#[derive(Clone, Default)] pub struct Feed { pub entries: Vec<Entry> }
impl Feed {
    pub fn read_from<B: BufRead>(reader: B) -> Result<Feed, Error> { let b: &mut Vec<u8>; reader.read_to_end(b) }
    pub fn write_to<W: Write>(&self, writer: W) -> Result<W, Error> { let b: &[u8]; writer.write(b); Ok(writer) }
    pub fn write_with_config<W: Write>(&self, writer: W, write_config: WriteConfig) -> Result<W, Error> { let b: &[u8]; writer.write(b); Ok(writer) }
    pub fn entries(&self) -> &[Entry] {}
}
impl str::FromStr for Feed {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self, Error> {}
}
impl ToString for Feed { fn to_string(&self) -> String {} }
#[derive(Clone, Default)] pub struct Entry;
