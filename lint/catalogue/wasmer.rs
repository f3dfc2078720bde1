//! wasmer 7.5.0. To compile takes from milliseconds to seconds; what was compiled before is only loaded.

use std::path::Path;
#[derive(Clone, Default)] pub struct Engine;
#[derive(Default)] pub struct Store;
impl Store {
    pub fn new(engine: impl Into<Engine>) -> Self {}
    pub fn engine(&self) -> &Engine {}
}
#[derive(Debug)] pub enum CompileError {}
impl std::fmt::Display for CompileError {}
impl std::error::Error for CompileError {}
#[derive(Debug)] pub enum IoCompileError { Io(std::io::Error), Compile(CompileError) }
impl std::fmt::Display for IoCompileError {}
impl std::error::Error for IoCompileError {}
#[derive(Clone)] pub struct Module;
impl Module {
    #[blocking(cpu)] pub fn new(engine: &impl AsEngineRef, bytes: impl AsRef<[u8]>) -> Result<Self, CompileError> {}
    pub async fn new_async(engine: &impl AsEngineRef, bytes: impl AsRef<[u8]>) -> Result<Self, CompileError> {}
    #[blocking(cpu)] pub fn from_file(engine: &impl AsEngineRef, file: impl AsRef<Path>) -> Result<Self, IoCompileError> {}
    #[blocking(cpu)] pub fn from_binary(engine: &impl AsEngineRef, binary: &[u8]) -> Result<Self, CompileError> {}
    #[blocking(cpu)] pub fn from_binary_unchecked(engine: &impl AsEngineRef, binary: &[u8]) -> Result<Self, CompileError> {}
    pub fn validate(engine: &impl AsEngineRef, binary: &[u8]) -> Result<(), CompileError> {}
    pub fn serialize(&self) -> Result<bytes::Bytes, SerializeError> {}
    #[blocking(fs)] pub fn serialize_to_file(&self, path: impl AsRef<Path>) -> Result<(), SerializeError> {}
    pub fn deserialize(engine: &impl AsEngineRef, bytes: impl IntoBytes) -> Result<Self, DeserializeError> {}
    #[blocking(fs)] pub fn deserialize_from_file(engine: &impl AsEngineRef, path: impl AsRef<Path>) -> Result<Self, DeserializeError> {}
    #[blocking(fs)] pub fn deserialize_from_file_unchecked(engine: &impl AsEngineRef, path: impl AsRef<Path>) -> Result<Self, DeserializeError> {}
    pub fn name(&self) -> Option<&str> {}
}
#[derive(Clone)] pub struct Instance { pub exports: Exports }
impl Instance { pub fn new(store: &mut impl AsStoreMut, module: &Module, imports: &Imports) -> Result<Self, InstantiationError> {} }
