//! config 0.15.27, 0.13.4, 0.9.3.

use crate::builder::{AsyncState, BuilderState, DefaultState};
use crate::error::Unexpected;
use crate::file::source::FileSourceResult;
use crate::map::InternalMap;
use crate::value::{Array, Table};
use nom::error;
use serde_core::{de, ser};
use serde_core::de::Deserialize;
use serde_core::ser::Serialize;
use std::fmt;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::path::{Path, PathBuf};
pub use convert_case::Case;
#[derive(Clone, Default)] pub struct ConfigBuilder<St: BuilderState>;
impl<St: BuilderState> ConfigBuilder<St> {
    pub fn set_default<S, T>(self, key: S, value: T) -> crate::error::Result<Self> where S: AsRef<str>, T: Into<Value> {}
    pub fn set_override<S, T>(self, key: S, value: T) -> crate::error::Result<Self> where S: AsRef<str>, T: Into<Value> {}
    pub fn set_override_option<S, T>(self, key: S, value: Option<T>) -> crate::error::Result<Self> where S: AsRef<str>, T: Into<Value> {}
}
impl ConfigBuilder<DefaultState> {
    pub fn add_source<T>(self, source: T) -> Self where T: Source {}
    pub fn add_async_source<T>(self, source: T) -> ConfigBuilder<AsyncState> where T: AsyncSource {}
    #[blocking(fs)] #[advice("load the configuration before the runtime starts")] pub fn build(self) -> crate::error::Result<Config> {}
    pub fn build_cloned(&self) -> crate::error::Result<Config> {}
}
impl ConfigBuilder<AsyncState> {
    pub fn add_source<T>(self, source: T) -> Self where T: Source {}
    pub fn add_async_source<T>(self, source: T) -> Self where T: AsyncSource {}
    #[blocking(fs)] #[advice("load the configuration before the runtime starts")] pub async fn build(self) -> crate::error::Result<Config> {}
    pub async fn build_cloned(&self) -> crate::error::Result<Config> {}
}
#[derive(Clone)] pub struct Config { pub cache: Value }
impl Default for Config {}
impl Config {
    pub fn new() -> Self {}
    pub fn get_str(&self, key: &str) -> crate::error::Result<String> {}
    pub fn try_into<T: Deserialize>(self) -> crate::error::Result<T> {}
    pub fn builder() -> ConfigBuilder<DefaultState> {}
    pub fn get<T: Deserialize>(&self, key: &str) -> crate::error::Result<T> {}
    pub fn get_string(&self, key: &str) -> crate::error::Result<String> {}
    pub fn get_int(&self, key: &str) -> crate::error::Result<i64> {}
    pub fn get_float(&self, key: &str) -> crate::error::Result<f64> {}
    pub fn get_bool(&self, key: &str) -> crate::error::Result<bool> {}
    pub fn get_table(&self, key: &str) -> crate::error::Result<Map<String, Value>> {}
    pub fn get_array(&self, key: &str) -> crate::error::Result<Vec<Value>> {}
    pub fn try_deserialize<T: Deserialize>(self) -> crate::error::Result<T> {}
    pub fn try_from<T: Serialize>(from: &T) -> crate::error::Result<Self> {}
    #[blocking(fs)] pub fn merge<T>(&mut self, source: T) -> crate::error::Result<&mut Self> where T: Source {}
    pub fn with_merged<T>(self, source: T) -> crate::error::Result<Self> where T: Source {}
    #[blocking(fs)] pub fn refresh(&mut self) -> crate::error::Result<&mut Self> {}
    pub fn set_default<T>(&mut self, key: &str, value: T) -> crate::error::Result<&mut Self> where T: Into<Value> {}
    pub fn set<T>(&mut self, key: &str, value: T) -> crate::error::Result<&mut Self> where T: Into<Value> {}
    pub fn set_once(&mut self, key: &str, value: Value) -> crate::error::Result<()> {}
    pub fn deserialize<T: serde::de::Deserialize>(self) -> crate::error::Result<T> {}
}
impl Source for Config {
    fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {}
    fn collect(&self) -> crate::error::Result<Map<String, Value>> {}
}
impl de::Deserializer for Config { type Error = ConfigError; }
#[derive(Clone, Default)] pub struct Environment;
impl Environment {
    pub fn with_prefix(s: &str) -> Self {}
    pub fn prefix(self, s: &str) -> Self {}
    pub fn with_convert_case(tt: Case) -> Self {}
    pub fn convert_case(self, tt: Case) -> Self {}
    pub fn prefix_separator(self, s: &str) -> Self {}
    pub fn separator(self, s: &str) -> Self {}
    pub fn list_separator(self, s: &str) -> Self {}
    pub fn with_list_parse_key(self, key: &str) -> Self {}
    pub fn ignore_empty(self, ignore: bool) -> Self {}
    pub fn try_parsing(self, try_parsing: bool) -> Self {}
    pub fn keep_prefix(self, keep: bool) -> Self {}
    pub fn source(self, source: Option<Map<String, String>>) -> Self {}
    pub fn new() -> Self {}
}
impl Source for Environment {
    fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {}
    fn collect(&self) -> crate::error::Result<Map<String, Value>> {}
}
pub enum ConfigError { Frozen, NotFound(String), PathParse { cause: Box<dyn Error + Send + Sync> }, FileParse { uri: Option<String>, cause: Box<dyn Error + Send + Sync> }, Type { origin: Option<String>, unexpected: Unexpected, expected: &str, key: Option<String> }, At { error: Box<Self>, origin: Option<String>, key: Option<String> }, Message(String), Foreign(Box<dyn Error + Send + Sync>) }
impl fmt::Display for ConfigError {}
impl Error for ConfigError {}
impl de::Error for ConfigError {}
impl ser::Error for ConfigError {}
pub trait FileStoredFormat: Format {
    fn file_extensions(&self) -> &[&str];
}
#[derive(Clone)] pub struct File<T, F>;
impl<F> File<FileSourceString, F> where F: FileStoredFormat { pub fn from_str(s: &str, format: F) -> Self {} }
impl<F> File<FileSourceFile, F> where F: FileStoredFormat { pub fn new(name: &str, format: F) -> Self {} }
impl File<FileSourceFile, FileFormat> { pub fn with_name(base_name: &str) -> Self {} }
impl<T, F> File<T, F> where F: FileStoredFormat, T: FileSource<F> {
    pub fn format(self, format: F) -> Self {}
    pub fn required(self, required: bool) -> Self {}
}
impl From<&Path> for File<FileSourceFile, FileFormat> {}
impl From<PathBuf> for File<FileSourceFile, FileFormat> {}
impl<T, F> Source for File<T, F> where F: FileStoredFormat + Debug + Clone, T: FileSource<F> {
    fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {}
    fn collect(&self) -> crate::error::Result<Map<String, Value>> {}
}
#[derive(Clone, Copy)] pub enum FileFormat { Toml, Json, Yaml, Ini, Ron, Json5, Corn }
impl Format for FileFormat {
    fn parse(&self, uri: Option<&String>, text: &str) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>> {}
}
impl FileStoredFormat for FileFormat { fn file_extensions(&self) -> &[&str] {} }
pub trait FileSource<T>: Debug + Clone where T: Format + FileStoredFormat {
    fn resolve(&self, format_hint: Option<T>) -> Result<FileSourceResult, Box<dyn Error + Send + Sync>>;
}
#[derive(Clone)] pub struct FileSourceFile;
impl FileSourceFile { pub fn new(name: PathBuf) -> Self {} }
impl<F> FileSource<F> for FileSourceFile where F: Format + FileStoredFormat {
    fn resolve(&self, format_hint: Option<F>) -> Result<FileSourceResult, Box<dyn Error + Send + Sync>> {}
}
#[derive(Clone)] pub struct FileSourceString;
impl From<&str> for FileSourceString {}
impl<F> FileSource<F> for FileSourceString where F: Format + FileStoredFormat {
    fn resolve(&self, format_hint: Option<F>) -> Result<FileSourceResult, Box<dyn Error + Send + Sync>> {}
}
pub trait Format {
    fn parse(&self, uri: Option<&String>, text: &str) -> Result<Map<String, Value>, Box<dyn Error + Send + Sync>>;
}
pub type Map<K, V> = InternalMap<K, V>;
pub trait Source: Debug {
    fn clone_into_box(&self) -> Box<dyn Source + Send + Sync>;
    fn collect(&self) -> crate::error::Result<Map<String, Value>>;
    fn collect_to(&self, cache: &mut Value) -> crate::error::Result<()> {}
}
impl Clone for Box<dyn Source + Send + Sync> {}
impl Source for Vec<Box<dyn Source + Send + Sync>> {
    fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {}
    fn collect(&self) -> crate::error::Result<Map<String, Value>> {}
}
impl Source for [Box<dyn Source + Send + Sync>] {
    fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {}
    fn collect(&self) -> crate::error::Result<Map<String, Value>> {}
}
impl<T> Source for Vec<T> where T: Source + Clone {
    fn clone_into_box(&self) -> Box<dyn Source + Send + Sync> {}
    fn collect(&self) -> crate::error::Result<Map<String, Value>> {}
}
pub trait AsyncSource: Debug {
    async fn collect(&self) -> crate::error::Result<Map<String, Value>>;
    async fn collect_to(&self, cache: &mut Value) -> crate::error::Result<()> {}
}
impl Clone for Box<dyn AsyncSource + Send + Sync> {}
#[derive(Clone, Default)] pub enum ValueKind { Nil, Boolean(bool), I64(i64), I128(i128), U64(u64), U128(u128), Float(f64), String(String), Table(Table), Array(Array) }
impl<T> From<Option<T>> for ValueKind where T: Into<Self> {}
impl From<String> for ValueKind {}
impl From<&str> for ValueKind {}
impl From<i8> for ValueKind {}
impl From<i16> for ValueKind {}
impl From<i32> for ValueKind {}
impl From<i64> for ValueKind {}
impl From<i128> for ValueKind {}
impl From<u8> for ValueKind {}
impl From<u16> for ValueKind {}
impl From<u32> for ValueKind {}
impl From<u64> for ValueKind {}
impl From<u128> for ValueKind {}
impl From<f64> for ValueKind {}
impl From<bool> for ValueKind {}
impl<T> From<Map<String, T>> for ValueKind where T: Into<Value> {}
impl<T> From<Vec<T>> for ValueKind where T: Into<Value> {}
impl Display for ValueKind {}
#[derive(Clone, Default)] pub struct Value { pub kind: ValueKind }
impl de::Deserializer for Value {
    type Error = ConfigError;
    fn deserialize_any<V>(self, visitor: V) -> crate::error::Result<V::Value> where V: de::Visitor {}
    fn deserialize_bool<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i8<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i16<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i32<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i64<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u8<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u16<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u32<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u64<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_f32<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_f64<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_str<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_string<V: de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_option<V>(self, visitor: V) -> crate::error::Result<V::Value> where V: de::Visitor {}
    fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> crate::error::Result<V::Value> where V: de::Visitor {}
    fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> crate::error::Result<V::Value> where V: de::Visitor {}
}
impl Value {
    pub fn new<V>(origin: Option<&String>, kind: V) -> Self where V: Into<ValueKind> {}
    pub fn origin(&self) -> Option<&str> {}
    pub fn try_deserialize<T: Deserialize>(self) -> crate::error::Result<T> {}
    pub fn into_bool(self) -> crate::error::Result<bool> {}
    pub fn into_int(self) -> crate::error::Result<i64> {}
    pub fn into_int128(self) -> crate::error::Result<i128> {}
    pub fn into_uint(self) -> crate::error::Result<u64> {}
    pub fn into_uint128(self) -> crate::error::Result<u128> {}
    pub fn into_float(self) -> crate::error::Result<f64> {}
    pub fn into_string(self) -> crate::error::Result<String> {}
    pub fn into_array(self) -> crate::error::Result<Vec<Self>> {}
    pub fn into_table(self) -> crate::error::Result<Map<String, Self>> {}
}
impl<T> From<T> for Value where T: Into<ValueKind> {}
impl Display for Value {}
#[derive(Clone, Default)] pub struct AsyncConfigBuilder;
impl serde::de::Deserializer for Config {
    type Error = ConfigError;
    fn deserialize_any<V>(self, visitor: V) -> crate::error::Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_bool<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i8<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i16<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i32<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i64<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u8<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u16<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u32<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u64<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_f32<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_f64<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_str<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_string<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_option<V>(self, visitor: V) -> crate::error::Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> crate::error::Result<V::Value> where V: serde::de::Visitor {}
}
impl serde::de::Error for ConfigError {}
impl serde::ser::Error for ConfigError {}
impl Default for ValueKind {}
impl serde::de::Deserializer for Value {
    type Error = ConfigError;
    fn deserialize_any<V>(self, visitor: V) -> crate::error::Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_bool<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i8<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i16<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i32<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_i64<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u8<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u16<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u32<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_u64<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_f32<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_f64<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_str<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_string<V: serde::de::Visitor>(self, visitor: V) -> crate::error::Result<V::Value> {}
    fn deserialize_option<V>(self, visitor: V) -> crate::error::Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> crate::error::Result<V::Value> where V: serde::de::Visitor {}
    fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> crate::error::Result<V::Value> where V: serde::de::Visitor {}
}
pub mod builder {
    pub use crate::{AsyncConfigBuilder, ConfigBuilder};
    pub trait BuilderState {}
    #[derive(Clone, Default)] pub struct DefaultState;
    impl BuilderState for DefaultState {}
    #[derive(Clone, Default)] pub struct AsyncState;
    impl BuilderState for AsyncState {}
}
pub mod error {
    use crate::ConfigError;
    use std::{fmt, result};
    pub enum Unexpected { Bool(bool), I64(i64), I128(i128), U64(u64), U128(u128), Float(f64), Str(String), Unit, Seq, Map }
    impl fmt::Display for Unexpected {}
    pub type Result<T, E = ConfigError> = result::Result<T, E>;
}
pub mod file {
    pub mod source {
        use crate::{FileStoredFormat, Format};
        use std::error::Error;
        use std::fmt::Debug;
        pub struct FileSourceResult;
        impl FileSourceResult {
            pub fn uri(&self) -> &Option<String> {}
            pub fn content(&self) -> &str {}
            pub fn format(&self) -> &dyn Format {}
        }
        pub trait FileSource<T>: Debug + Clone where T: Format + FileStoredFormat {
            fn resolve(&self, format_hint: Option<T>) -> Result<FileSourceResult, Box<dyn Error + Send + Sync>>;
        }
    }
}
pub mod map {
    use std::collections;
    pub type InternalMap<K, V> = collections::HashMap<K, V>;
}
pub mod value {
    use crate::{Map, Value};
    pub type Array = Vec<Value>;
    pub type Table = Map<String, Value>;
}
