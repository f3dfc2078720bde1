//! serde_cbor 0.11.2.

pub use crate::de::{Deserializer, StreamDeserializer, from_mut_slice, from_reader, from_slice};
pub use crate::error::{Error, Result};
pub use crate::ser::{Serializer, to_vec, to_writer};
pub mod de {
    use crate::error::Result;
    use serde::{Deserialize, de};
    use std::io;
    pub struct Deserializer<R>;
    impl<R> Deserializer<R> {
        pub fn from_reader(reader: R) -> Deserializer<R> {}
        pub fn from_slice(bytes: &[u8]) -> Deserializer<&[u8]> {}
        pub fn end(&mut self) -> Result<()> {}
    }
    pub struct StreamDeserializer<R, T>;
    pub fn from_slice<T>(slice: &[u8]) -> Result<T> where T: Deserialize {}
    pub fn from_mut_slice<T>(slice: &mut [u8]) -> Result<T> where T: Deserialize {}
    pub fn from_reader<T, R>(reader: R) -> Result<T> where T: de::DeserializeOwned, R: io::Read { let b: &mut [u8]; reader.read(b) }
}
pub mod error {
    pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Debug for Error {}
    impl std::fmt::Display for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod ser {
    use crate::error::Result;
    use serde::Serialize;
    use std::io;
    pub struct Serializer<W>;
    impl<W> Serializer<W> {
        pub fn new(writer: W) -> Self {}
        pub fn into_inner(self) -> W {}
    }
    pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> where T: Serialize {}
    pub fn to_vec_packed<T>(value: &T) -> Result<Vec<u8>> where T: Serialize {}
    pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> where W: io::Write, T: Serialize { let b: &[u8]; writer.write(b) }
}
