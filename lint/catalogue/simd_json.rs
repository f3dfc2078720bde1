//! simd-json 0.19.0.

pub use self::error::Error;
pub use self::serde::{from_reader, from_slice, from_str, to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty};
pub use self::value::{BorrowedValue, OwnedValue, to_borrowed_value, to_owned_value};
pub type Result<T> = std::result::Result<T, Error>;
mod error {
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub struct Buffers;
impl Buffers { pub fn new(input_len: usize) -> Self {} }
pub mod value {
    use crate::Result;
    #[derive(Clone, Debug)] pub enum BorrowedValue { Static, String, Array, Object }
    #[derive(Clone, Debug)] pub enum OwnedValue { Static, String, Array, Object }
    pub fn to_borrowed_value(s: &mut [u8]) -> Result<BorrowedValue> {}
    pub fn to_owned_value(s: &mut [u8]) -> Result<OwnedValue> {}
}
pub mod serde {
    use crate::{Buffers, Result};
    use ::serde::{Deserialize, Serialize};
    use std::io::{Read, Write};
    pub fn from_slice<T: Deserialize>(s: &mut [u8]) -> Result<T> {}
    pub fn from_slice_with_buffers<T: Deserialize>(s: &mut [u8], buffers: &mut Buffers) -> Result<T> {}
    pub unsafe fn from_str<T: Deserialize>(s: &mut str) -> Result<T> {}
    pub fn from_reader<R: Read, T: Deserialize>(rdr: R) -> Result<T> { let b: &mut Vec<u8>; rdr.read_to_end(b); let t: T; Ok(t) }
    pub fn from_reader_with_buffers<R: Read, T: Deserialize>(rdr: R, buffers: &mut Buffers) -> Result<T> { let b: &mut Vec<u8>; rdr.read_to_end(b); let t: T; Ok(t) }
    pub fn to_vec<T: Serialize>(to: &T) -> Result<Vec<u8>> {}
    pub fn to_vec_pretty<T: Serialize>(to: &T) -> Result<Vec<u8>> {}
    pub fn to_string<T: Serialize>(to: &T) -> Result<String> {}
    pub fn to_string_pretty<T: Serialize>(to: &T) -> Result<String> {}
    pub fn to_writer<T: Serialize, W: Write>(writer: W, to: &T) -> Result<()> { let b: &[u8]; writer.write_all(b); Ok(()) }
    pub fn to_writer_pretty<T: Serialize, W: Write>(writer: W, to: &T) -> Result<()> { let b: &[u8]; writer.write_all(b); Ok(()) }
}
