//! mlua 0.12.2: how chunks are read. How long a script runs is the script's own affair; it can be awaited.

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub trait AsChunk {
    fn name(&self) -> Option<String> {}
    fn source(&self) -> io::Result<Cow<[u8]>>;
}
impl AsChunk for &str { fn source(&self) -> io::Result<Cow<[u8]>> {} }
impl AsChunk for String { fn source(&self) -> io::Result<Cow<[u8]>> {} }
impl AsChunk for &String { fn source(&self) -> io::Result<Cow<[u8]>> {} }
impl AsChunk for &[u8] { fn source(&self) -> io::Result<Cow<[u8]>> {} }
impl AsChunk for Vec<u8> { fn source(&self) -> io::Result<Cow<[u8]>> {} }
impl AsChunk for &Vec<u8> { fn source(&self) -> io::Result<Cow<[u8]>> {} }
impl AsChunk for &Path { #[blocking(fs)] fn source(&self) -> io::Result<Cow<[u8]>> {} }
impl AsChunk for PathBuf { #[blocking(fs)] fn source(&self) -> io::Result<Cow<[u8]>> {} }
#[not_send] #[derive(Clone)] pub struct Lua;
impl Lua {
    pub fn new() -> Lua {}
    pub fn load(&self, chunk: impl AsChunk) -> Chunk { chunk.source(); }
}
#[not_send] pub struct Chunk;
impl Chunk {
    pub fn set_name(self, name: impl Into<String>) -> Self {}
    pub fn exec(self) -> Result<()> {}
    pub async fn exec_async(self) -> Result<()> {}
    pub fn eval<R>(self) -> Result<R> {}
    pub async fn eval_async<R>(self) -> Result<R> {}
    pub fn into_function(self) -> Result<Function> {}
}
#[not_send] #[derive(Clone)] pub struct Function;
