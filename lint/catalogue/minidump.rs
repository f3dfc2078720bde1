//! minidump 0.27.0.

use std::ops::Deref;
use std::path::Path;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type MmapMinidump = Minidump<memmap2::Mmap>;
pub trait MinidumpStream {}
pub struct Minidump<T> { data: T }
impl<T> Minidump<T> {
    #[blocking(fs)] #[advice("read the file asynchronously, and give its bytes to `read`")] pub fn read_path<P: AsRef<Path>>(path: P) -> Result<MmapMinidump, Error> {}
    pub fn read(data: T) -> Result<Minidump<T>, Error> { Ok(Minidump { data }) }
    pub fn get_stream<S: MinidumpStream>(&self) -> Result<S, Error> {}
    pub fn get_raw_stream(&self, stream_type: u32) -> Result<&[u8], Error> {}
}
