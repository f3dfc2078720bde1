//! sourcemap 9.3.2.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { Io(std::io::Error), BadJson(serde_json::Error), RegularSourcemap, IndexedSourcemap }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub fn decode<R: Read>(rdr: R) -> Result<DecodedMap> { let s: &mut Vec<u8>; rdr.read_to_end(s); let m: DecodedMap; Ok(m) }
pub fn decode_slice(slice: &[u8]) -> Result<DecodedMap> {}
pub fn decode_data_url(url: &str) -> Result<DecodedMap> {}
pub fn is_sourcemap<R: Read>(rdr: R) -> bool { let s: &mut Vec<u8>; rdr.read_to_end(s); true }
pub fn is_sourcemap_slice(slice: &[u8]) -> bool {}
#[derive(Clone, Debug, PartialEq)] pub enum DecodedMap { Regular(SourceMap), Index(SourceMapIndex), Hermes(SourceMapHermes) }
impl DecodedMap {
    pub fn from_reader<R: Read>(rdr: R) -> Result<DecodedMap> { let s: &mut Vec<u8>; rdr.read_to_end(s); let m: DecodedMap; Ok(m) }
    pub fn to_writer<W: Write>(&self, w: W) -> Result<()> { let b: &[u8]; w.write_all(b); Ok(()) }
    pub fn lookup_token(&self, line: u32, col: u32) -> Option<Token> {}
}
#[derive(Clone, Debug, PartialEq)] pub struct SourceMapHermes;
#[derive(Clone, Copy)] pub struct Token;
impl Token {
    pub fn get_src(&self) -> (u32, u32) {}
    pub fn get_source(&self) -> Option<&str> {}
    pub fn get_name(&self) -> Option<&str> {}
}
#[derive(Clone, Debug)] pub struct RewriteOptions { pub with_names: bool, pub with_source_contents: bool, pub load_local_source_contents: bool, pub base_path: Option<&Path>, pub strip_prefixes: &[&str] }
impl Default for RewriteOptions { fn default() -> Self {} }
#[derive(Clone, Debug, PartialEq)] pub struct SourceMap;
impl SourceMap {
    pub fn from_reader<R: Read>(rdr: R) -> Result<SourceMap> { let s: &mut Vec<u8>; rdr.read_to_end(s); let m: SourceMap; Ok(m) }
    pub fn to_writer<W: Write>(&self, w: W) -> Result<()> { let b: &[u8]; w.write_all(b); Ok(()) }
    pub fn to_data_url(&self) -> Result<String> {}
    pub fn from_slice(slice: &[u8]) -> Result<SourceMap> {}
    pub fn get_file(&self) -> Option<&str> {}
    pub fn lookup_token(&self, line: u32, col: u32) -> Option<Token> {}
    pub fn get_source_count(&self) -> u32 {}
    pub fn get_source(&self, idx: u32) -> Option<&str> {}
    pub fn set_source_contents(&mut self, idx: u32, value: Option<&str>) {}
    pub fn get_source_contents(&self, idx: u32) -> Option<&str> {}
    pub fn rewrite(self, options: &RewriteOptions) -> Result<SourceMap> {}
}
#[derive(Clone, Debug, PartialEq)] pub struct SourceMapIndex;
impl SourceMapIndex {
    pub fn from_reader<R: Read>(rdr: R) -> Result<SourceMapIndex> { let s: &mut Vec<u8>; rdr.read_to_end(s); let m: SourceMapIndex; Ok(m) }
    pub fn to_writer<W: Write>(&self, w: W) -> Result<()> { let b: &[u8]; w.write_all(b); Ok(()) }
    pub fn from_slice(slice: &[u8]) -> Result<SourceMapIndex> {}
    pub fn flatten(&self) -> Result<SourceMap> {}
}
pub struct SourceMapBuilder;
impl SourceMapBuilder {
    pub fn new(file: Option<&str>) -> SourceMapBuilder {}
    pub fn set_file<T: Into<Arc<str>>>(&mut self, value: Option<T>) {}
    pub fn add_source(&mut self, src: &str) -> u32 {}
    pub fn add_name(&mut self, name: &str) -> u32 {}
    pub fn set_source_contents(&mut self, src_id: u32, contents: Option<&str>) {}
    #[blocking(fs)] #[advice("read the sources with the runtime, and give them to `set_source_contents`")] pub fn load_local_source_contents(&mut self, base_path: Option<&Path>) -> Result<usize> {}
    pub fn into_sourcemap(self) -> SourceMap {}
}
pub mod ram_bundle {
    use crate::Result;
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct RamBundle;
    impl RamBundle {
        pub fn parse_indexed_from_slice(bytes: &[u8]) -> Result<Self> {}
        pub fn parse_indexed_from_vec(bytes: Vec<u8>) -> Result<Self> {}
        #[blocking(fs)] #[advice("read the file with the runtime and give it to `parse_indexed_from_vec`")] pub fn parse_indexed_from_path(path: &Path) -> Result<Self> {}
        #[blocking(fs)] pub fn parse_unbundle_from_path(bundle_path: &Path) -> Result<Self> {}
        pub fn module_count(&self) -> usize {}
    }
    pub fn is_ram_bundle_slice(slice: &[u8]) -> bool {}
    #[blocking(fs)] pub fn is_unbundle_path(bundle_path: &Path) -> bool {}
}
