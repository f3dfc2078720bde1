//! ron 0.12.3, 0.8.1.

use crate::error::SpannedResult;
use crate::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io;
pub use crate::de::{Deserializer, from_str};
pub use crate::error::{Error, Result};
pub use crate::options::Options;
pub use crate::ser::{Serializer, to_string};
pub mod de {
    use crate::error::SpannedResult;
    use serde::Deserialize;
    use serde::de::DeserializeOwned;
    use std::io;
    pub use crate::error::{Error, SpannedError};
    pub struct Deserializer;
    impl Deserializer {
        pub fn from_str(input: &str) -> SpannedResult<Self> {}
        pub fn from_bytes(input: &[u8]) -> SpannedResult<Self> {}
        pub fn end(&mut self) -> crate::error::Result<()> {}
    }
    pub fn from_reader<R, T>(rdr: R) -> SpannedResult<T> where R: io::Read, T: DeserializeOwned { let b: &mut [u8]; rdr.read(b) }
    pub fn from_str<T>(s: &str) -> SpannedResult<T> where T: Deserialize {}
    pub fn from_bytes<T>(s: &[u8]) -> SpannedResult<T> where T: Deserialize {}
}
pub mod error {
    #[derive(Clone)] pub struct Error;
    impl std::error::Error for Error {}
    impl std::fmt::Debug for Error {}
    impl std::fmt::Display for Error {}
    #[derive(Clone)] pub struct SpannedError { pub code: Error }
    impl std::error::Error for SpannedError {}
    impl std::fmt::Debug for SpannedError {}
    impl std::fmt::Display for SpannedError {}
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub type SpannedResult<T> = std::result::Result<T, SpannedError>;
}
pub mod options {
    use crate::error::{Result, SpannedResult};
    use crate::ser::PrettyConfig;
    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Serialize};
    use std::{fmt, io};
    #[derive(Clone)] pub struct Options;
    impl Default for Options { fn default() -> Self {} }
    impl Options {
        pub fn without_recursion_limit(self) -> Self {}
        pub fn with_recursion_limit(self, recursion_limit: usize) -> Self {}
        pub fn from_reader<R, T>(&self, rdr: R) -> SpannedResult<T> where R: io::Read, T: DeserializeOwned { let b: &mut [u8]; rdr.read(b) }
        pub fn from_str<T>(&self, s: &str) -> SpannedResult<T> where T: Deserialize {}
        pub fn from_bytes<T>(&self, s: &[u8]) -> SpannedResult<T> where T: Deserialize {}
        pub fn to_string<T>(&self, value: &T) -> Result<String> where T: Serialize {}
        pub fn to_string_pretty<T>(&self, value: &T, config: PrettyConfig) -> Result<String> where T: Serialize {}
    }
}
pub mod ser {
    use crate::error::Result;
    use serde::Serialize;
    use std::io;
    pub use crate::error::Error;
    #[derive(Clone)] pub struct PrettyConfig;
    impl Default for PrettyConfig { fn default() -> Self {} }
    impl PrettyConfig {
        pub fn new() -> Self {}
        pub fn depth_limit(self, depth_limit: usize) -> Self {}
        pub fn new_line(self, new_line: String) -> Self {}
        pub fn indentor(self, indentor: String) -> Self {}
        pub fn separator(self, separator: String) -> Self {}
        pub fn struct_names(self, struct_names: bool) -> Self {}
        pub fn separate_tuple_members(self, separate_tuple_members: bool) -> Self {}
        pub fn enumerate_arrays(self, enumerate_arrays: bool) -> Self {}
        pub fn compact_arrays(self, compact_arrays: bool) -> Self {}
    }
    pub struct Serializer<W>;
    impl<W> Serializer<W> { pub fn new(writer: W, config: Option<PrettyConfig>) -> Result<Self> {} }
    pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> where W: io::Write, T: Serialize { let b: &[u8]; writer.write(b) }
    pub fn to_writer_pretty<W, T>(writer: W, value: &T, config: PrettyConfig) -> Result<()> where W: io::Write, T: Serialize { let b: &[u8]; writer.write(b) }
    pub fn to_string<T>(value: &T) -> Result<String> where T: Serialize {}
    pub fn to_string_pretty<T>(value: &T, config: PrettyConfig) -> Result<String> where T: Serialize {}
}
