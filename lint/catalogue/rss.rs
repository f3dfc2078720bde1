//! rss 2.1.2.

use std::io::{BufRead, Write};
use std::{error, fmt, str};
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Default)] pub struct Channel { pub title: String, pub link: String, pub description: String, pub items: Vec<Item> }
impl Channel {
    pub fn title(&self) -> &str {}
    pub fn link(&self) -> &str {}
    pub fn description(&self) -> &str {}
    pub fn items(&self) -> &[Item] {}
    pub fn into_items(self) -> Vec<Item> {}
    pub fn read_from<R: BufRead>(reader: R) -> Result<Channel, Error> { let b: &mut Vec<u8>; reader.read_to_end(b) }
    pub fn write_to<W: Write>(&self, writer: W) -> Result<W, Error> { let b: &[u8]; writer.write(b); Ok(writer) }
    pub fn pretty_write_to<W: Write>(&self, writer: W, indent_char: u8, indent_size: usize) -> Result<W, Error> { let b: &[u8]; writer.write(b); Ok(writer) }
}
impl str::FromStr for Channel {
    type Err = Error;
    fn from_str(s: &str) -> Result<Channel, Error> {}
}
impl ToString for Channel { fn to_string(&self) -> String {} }
#[derive(Clone, Default)] pub struct Item;
impl Item {
    pub fn title(&self) -> Option<&str> {}
    pub fn link(&self) -> Option<&str> {}
    pub fn description(&self) -> Option<&str> {}
    pub fn content(&self) -> Option<&str> {}
    pub fn pub_date(&self) -> Option<&str> {}
}
