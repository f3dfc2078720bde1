//! ciborium 0.2.2.

#[returns(std::result::Result<ciborium::Value, ciborium::value::Error>)] macro_rules! cbor { () => {} }
use std::io;
use std::io::{Read, Write};
use core::fmt;
use crate::de::Error;
use crate::value::{CanonicalValue, Integer};
pub fn from_reader<T: serde::de::DeserializeOwned, R: Read>(reader: R) -> Result<T, Error<io::Error>> { let b: &mut [u8]; reader.read_exact(b) }
pub fn from_reader_with_buffer<T: serde::de::DeserializeOwned, R: Read>(reader: R, scratch_buffer: &mut [u8]) -> Result<T, Error<io::Error>> { let b: &mut [u8]; reader.read_exact(b) }
pub fn into_writer<T: serde::ser::Serialize, W: Write>(value: &T, writer: W) -> Result<(), crate::ser::Error<io::Error>> { let b: &[u8]; writer.write_all(b) }
#[derive(Clone)] pub enum Value { Integer(Integer), Bytes(Vec<u8>), Float(f64), Text(String), Bool(bool), Null, Tag(u64, Box<Value>), Array(Vec<Value>), Map(Vec<(Value, Value)>) }
impl Value {
    pub fn is_integer(&self) -> bool {}
    pub fn as_integer(&self) -> Option<Integer> {}
    pub fn into_integer(self) -> Result<Integer, Self> {}
    pub fn is_bytes(&self) -> bool {}
    pub fn as_bytes(&self) -> Option<&Vec<u8>> {}
    pub fn as_bytes_mut(&mut self) -> Option<&mut Vec<u8>> {}
    pub fn into_bytes(self) -> Result<Vec<u8>, Self> {}
    pub fn is_float(&self) -> bool {}
    pub fn as_float(&self) -> Option<f64> {}
    pub fn into_float(self) -> Result<f64, Self> {}
    pub fn is_text(&self) -> bool {}
    pub fn as_text(&self) -> Option<&str> {}
    pub fn as_text_mut(&mut self) -> Option<&mut String> {}
    pub fn into_text(self) -> Result<String, Self> {}
    pub fn is_bool(&self) -> bool {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn into_bool(self) -> Result<bool, Self> {}
    pub fn is_null(&self) -> bool {}
    pub fn is_tag(&self) -> bool {}
    pub fn as_tag(&self) -> Option<(u64, &Value)> {}
    pub fn as_tag_mut(&mut self) -> Option<(&mut u64, &mut Value)> {}
    pub fn into_tag(self) -> Result<(u64, Box<Value>), Self> {}
    pub fn is_array(&self) -> bool {}
    pub fn as_array(&self) -> Option<&Vec<Value>> {}
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
    pub fn into_array(self) -> Result<Vec<Value>, Self> {}
    pub fn is_map(&self) -> bool {}
    pub fn as_map(&self) -> Option<&Vec<(Value, Value)>> {}
    pub fn as_map_mut(&mut self) -> Option<&mut Vec<(Value, Value)>> {}
    pub fn into_map(self) -> Result<Vec<(Value, Value)>, Self> {}
    pub fn deserialized<T: serde::de::Deserialize>(&self) -> Result<T, crate::value::Error> {}
    pub fn serialized<T: serde::ser::Serialize>(value: &T) -> Result<Self, crate::value::Error> {}
}
impl From<u128> for Value {}
impl From<i128> for Value {}
impl From<char> for Value {}
impl From<CanonicalValue> for Value {}
pub mod de {
    use std::io;
    use std::io::Read;
    use core::fmt;
    use core::fmt::{Debug, Display};
    use serde::de;
    use serde::de::{Error as DeError, StdError};
    pub use crate::{from_reader, from_reader_with_buffer};
    pub fn from_reader_with_recursion_limit<T: de::DeserializeOwned, R: Read>(reader: R, recurse_limit: usize) -> Result<T, Error<io::Error>> { let b: &mut [u8]; reader.read_exact(b) }
    pub enum Error<T> { Io(T), Syntax(usize), Semantic(Option<usize>, String), RecursionLimitExceeded }
    impl<T> Error<T> { pub fn semantic(offset: impl Into<Option<usize>>, msg: impl Into<String>) -> Self {} }
    impl<T> From<T> for Error<T> {}
    impl<T> From<ciborium_ll::Error<T>> for Error<T> {}
    impl<T: Debug> Display for Error<T> {}
    impl<T: Debug> StdError for Error<T> {}
    impl<T: Debug> DeError for Error<T> { fn custom<U: Display>(msg: U) -> Self {} }
}
pub mod ser {
    use core::fmt::{Debug, Display};
    use serde::ser::{Error as SerError, StdError};
    pub use crate::into_writer;
    pub enum Error<T> { Io(T), Value(String) }
    impl<T> From<T> for Error<T> {}
    impl<T: Debug> Display for Error<T> {}
    impl<T: Debug> StdError for Error<T> {}
    impl<T: Debug> SerError for Error<T> { fn custom<U: Display>(msg: U) -> Self {} }
}
pub mod tag {
    #[derive(Clone, Copy)] pub struct Captured<V>(pub Option<u64>, pub V);
    #[derive(Clone, Copy)] pub struct Required<V, const TAG: u64>(pub V);
    #[derive(Clone, Copy)] pub struct Accepted<V, const TAG: u64>(pub V);
}
pub mod value {
    use core::{fmt, num};
    use core::cmp::Ordering;
    use serde::{de, ser};
    pub use crate::Value;
    #[derive(Clone)] pub struct CanonicalValue;
    impl From<crate::Value> for CanonicalValue {}
    #[derive(Clone, Copy)] pub struct Integer;
    impl Integer { pub fn canonical_cmp(&self, other: &Self) -> Ordering {} }
    impl TryFrom<i128> for Integer { type Error = num::TryFromIntError; }
    impl TryFrom<u128> for Integer { type Error = num::TryFromIntError; }
    pub enum Error { Custom(String) }
    impl fmt::Display for Error {}
    impl de::StdError for Error {}
    impl de::Error for Error {}
    impl ser::Error for Error {}
}
