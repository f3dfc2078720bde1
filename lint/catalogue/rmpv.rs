//! rmpv 1.3.1.

#[derive(Clone)] pub enum Value { Nil, Boolean(bool), Integer(Integer), F32(f32), F64(f64), String(Utf8String), Binary(Vec<u8>), Array(Vec<Value>), Map(Vec<(Value, Value)>), Ext(i8, Vec<u8>) }
impl Value {
    pub fn as_ref(&self) -> ValueRef<'_> {}
    pub fn is_nil(&self) -> bool {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn as_slice(&self) -> Option<&[u8]> {}
    pub fn as_array(&self) -> Option<&Vec<Value>> {}
    pub fn as_map(&self) -> Option<&Vec<(Value, Value)>> {}
    pub fn as_ext(&self) -> Option<(i8, &[u8])> {}
}
impl std::fmt::Display for Value {}
#[derive(Clone, Copy)] pub struct Integer;
#[derive(Clone)] pub struct Utf8String;
#[derive(Clone, Copy)] pub struct Utf8StringRef<'a>;
#[derive(Clone)] pub enum ValueRef<'a> { Nil, Boolean(bool), Integer(Integer), F32(f32), F64(f64), String(Utf8StringRef<'a>), Binary(&'a [u8]), Array(Vec<ValueRef<'a>>), Map(Vec<(ValueRef<'a>, ValueRef<'a>)>), Ext(i8, &'a [u8]) }
impl<'a> ValueRef<'a> { pub fn to_owned(&self) -> Value {} }
pub mod decode {
    use std::io;
    pub use self::value::{read_value, read_value_with_max_depth};
    pub enum Error { InvalidMarkerRead(io::Error), InvalidDataRead(io::Error), DepthLimitExceeded }
    impl Error { pub fn kind(&self) -> io::ErrorKind {} }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    pub mod value {
        pub use super::Error;
        use crate::Value;
        use std::io::Read;
        pub fn read_value<R: Read>(rd: &mut R) -> Result<Value, Error> { let b: &mut [u8]; rd.read_exact(b) }
        pub fn read_value_with_max_depth<R: Read>(rd: &mut R, max_depth: usize) -> Result<Value, Error> { let b: &mut [u8]; rd.read_exact(b) }
    }
}
pub mod encode {
    use super::Value;
    use std::io::Write;
    pub enum Error { InvalidMarkerWrite(std::io::Error), InvalidDataWrite(std::io::Error) }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    pub fn write_value<W: Write>(wr: &mut W, val: &Value) -> Result<(), Error> { let b: &[u8]; wr.write_all(b) }
}
