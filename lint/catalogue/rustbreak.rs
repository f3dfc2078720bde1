//! rustbreak 2.0.0. What is loaded and saved is what the backend has: a file, a path, or memory.

use std::path::{Path, PathBuf};
use std::sync::{RwLockReadGuard, RwLockWriteGuard};
use crate::backend::{Backend, FileBackend, MemoryBackend, MmapStorage, PathBackend};
pub use crate::deser::DeSerializer;
pub use crate::error::{BackendError, BackendResult, DeSerError, DeSerResult, Result, RustbreakError};
pub mod error {
    #[derive(Debug)] pub enum DeSerError {}
    #[derive(Debug)] pub enum BackendError {}
    #[derive(Debug)] pub enum RustbreakError { DeSerialization(DeSerError), Poison, Backend(BackendError), WritePanic }
    impl std::fmt::Display for DeSerError {}
    impl std::error::Error for DeSerError {}
    impl std::fmt::Display for BackendError {}
    impl std::error::Error for BackendError {}
    impl std::fmt::Display for RustbreakError {}
    impl std::error::Error for RustbreakError {}
    impl From<DeSerError> for RustbreakError {}
    impl From<BackendError> for RustbreakError {}
    pub type Result<T> = std::result::Result<T, RustbreakError>;
    pub type BackendResult<T> = std::result::Result<T, BackendError>;
    pub type DeSerResult<T> = std::result::Result<T, DeSerError>;
}
pub mod deser {
    use crate::error::DeSerResult;
    use serde::{Serialize, de::DeserializeOwned};
    use std::io::Read;
    pub trait DeSerializer<T: Serialize + DeserializeOwned>: Default + Send + Sync + Clone {
        fn serialize(&self, val: &T) -> DeSerResult<Vec<u8>>;
        fn deserialize<R: Read>(&self, s: R) -> DeSerResult<T>;
    }
    #[derive(Clone, Debug, Default)] pub struct Ron;
    #[derive(Clone, Debug, Default)] pub struct Yaml;
    #[derive(Clone, Debug, Default)] pub struct Bincode;
    impl<T: Serialize + DeserializeOwned> DeSerializer<T> for Ron {
        fn serialize(&self, val: &T) -> DeSerResult<Vec<u8>> {}
        fn deserialize<R: Read>(&self, s: R) -> DeSerResult<T> { s.read(&mut []); let v: T; Ok(v) }
    }
    impl<T: Serialize + DeserializeOwned> DeSerializer<T> for Yaml {
        fn serialize(&self, val: &T) -> DeSerResult<Vec<u8>> {}
        fn deserialize<R: Read>(&self, s: R) -> DeSerResult<T> { s.read(&mut []); let v: T; Ok(v) }
    }
    impl<T: Serialize + DeserializeOwned> DeSerializer<T> for Bincode {
        fn serialize(&self, val: &T) -> DeSerResult<Vec<u8>> {}
        fn deserialize<R: Read>(&self, s: R) -> DeSerResult<T> { s.read(&mut []); let v: T; Ok(v) }
    }
}
pub mod backend {
    use crate::error::BackendResult;
    use std::path::{Path, PathBuf};
    pub trait Backend {
        fn get_data(&mut self) -> BackendResult<Vec<u8>>;
        fn put_data(&mut self, data: &[u8]) -> BackendResult<()>;
    }
    impl<T: Backend> Backend for Box<T> {
        fn get_data(&mut self) -> BackendResult<Vec<u8>> { (**self).get_data() }
        fn put_data(&mut self, data: &[u8]) -> BackendResult<()> { (**self).put_data(data) }
    }
    #[derive(Debug)] pub struct FileBackend;
    impl FileBackend {
        pub fn from_file(file: std::fs::File) -> Self {}
        pub fn into_inner(self) -> std::fs::File {}
        #[blocking(fs)] pub fn from_path_or_fail<P: AsRef<Path>>(path: P) -> BackendResult<Self> {}
        #[blocking(fs)] pub fn from_path_or_create<P: AsRef<Path>>(path: P) -> BackendResult<(Self, bool)> {}
        #[blocking(fs)] pub fn from_path_or_create_and<P: AsRef<Path>, C: FnOnce(&mut std::fs::File)>(path: P, closure: C) -> BackendResult<Self> { let a: &mut std::fs::File; closure(a); }
    }
    impl Backend for FileBackend {
        #[blocking(fs)] fn get_data(&mut self) -> BackendResult<Vec<u8>> {}
        #[blocking(fs)] fn put_data(&mut self, data: &[u8]) -> BackendResult<()> {}
    }
    #[derive(Debug)] pub struct PathBackend;
    impl PathBackend {
        #[blocking(fs)] pub fn from_path_or_fail(path: PathBuf) -> BackendResult<Self> {}
        #[blocking(fs)] pub fn from_path_or_create(path: PathBuf) -> BackendResult<(Self, bool)> {}
        #[blocking(fs)] pub fn from_path_or_create_and<C: FnOnce(&mut std::fs::File)>(path: PathBuf, closure: C) -> BackendResult<Self> { let a: &mut std::fs::File; closure(a); }
    }
    impl Backend for PathBackend {
        #[blocking(fs)] fn get_data(&mut self) -> BackendResult<Vec<u8>> {}
        #[blocking(fs)] fn put_data(&mut self, data: &[u8]) -> BackendResult<()> {}
    }
    #[derive(Debug, Default)] pub struct MemoryBackend;
    impl MemoryBackend { pub fn new() -> Self {} }
    impl Backend for MemoryBackend {
        fn get_data(&mut self) -> BackendResult<Vec<u8>> {}
        fn put_data(&mut self, data: &[u8]) -> BackendResult<()> {}
    }
    #[derive(Debug)] pub struct MmapStorage;
    impl MmapStorage {
        pub fn new() -> BackendResult<Self> {}
        pub fn with_size(len: usize) -> BackendResult<Self> {}
    }
    impl Backend for MmapStorage {
        fn get_data(&mut self) -> BackendResult<Vec<u8>> {}
        fn put_data(&mut self, data: &[u8]) -> BackendResult<()> {}
    }
}
#[derive(Debug)] pub struct Database<Data, Back, DeSer> { data: Data, backend: Back, deser: DeSer }
impl<Data, Back: Backend, DeSer> Database<Data, Back, DeSer> {
    pub fn write<T: FnOnce(&mut Data) -> R, R>(&self, task: T) -> Result<R> { let a: &mut Data; Ok(task(a)) }
    pub fn write_safe<T: FnOnce(&mut Data) + std::panic::UnwindSafe>(&self, task: T) -> Result<()> { let a: &mut Data; task(a); }
    pub fn read<T: FnOnce(&Data) -> R, R>(&self, task: T) -> Result<R> { let a: &Data; Ok(task(a)) }
    #[blocking(lock)] pub fn borrow_data(&self) -> Result<RwLockReadGuard<Data>> {}
    #[blocking(lock)] pub fn borrow_data_mut(&self) -> Result<RwLockWriteGuard<Data>> {}
    pub fn load(&self) -> Result<()> { self.backend.get_data(); }
    // What `false` leaves out cannot be told: mostly, `get_data` does not load, and `put_data` saves.
    pub fn get_data(&self, load: bool) -> Result<Data> {}
    pub fn put_data(&self, new_data: Data, save: bool) -> Result<()> { let a: &[u8]; self.backend.put_data(a); }
    pub fn save(&self) -> Result<()> { let a: &[u8]; self.backend.put_data(a); }
    pub fn from_parts(data: Data, backend: Back, deser: DeSer) -> Self { Database { data, backend, deser } }
    pub fn into_inner(self) -> Result<(Data, Back, DeSer)> {}
    pub fn try_clone(&self) -> Result<MemoryDatabase<Data, DeSer>> {}
    pub fn convert_data<C: FnOnce(Data) -> OutputData, OutputData>(self, convert: C) -> Result<Database<OutputData, Back, DeSer>> { let a: Data; convert(a); }
}
impl<Data, Back, DeSer> Database<Data, Back, DeSer> {
    pub fn with_deser<T>(self, deser: T) -> Database<Data, Back, T> {}
    pub fn with_backend<T>(self, backend: T) -> Database<Data, T, DeSer> {}
}
pub type FileDatabase<D, DS> = Database<D, FileBackend, DS>;
impl<Data, DeSer> Database<Data, FileBackend, DeSer> {
    #[blocking(fs)] pub fn load_from_path<S: AsRef<Path>>(path: S) -> Result<Self> {}
    #[blocking(fs)] pub fn load_from_path_or<S: AsRef<Path>>(path: S, data: Data) -> Result<Self> {}
    #[blocking(fs)] pub fn load_from_path_or_else<S: AsRef<Path>, C: FnOnce() -> Data>(path: S, closure: C) -> Result<Self> { closure(); }
    #[blocking(fs)] pub fn load_from_path_or_default<S: AsRef<Path>>(path: S) -> Result<Self> {}
    #[blocking(fs)] pub fn create_at_path<S: AsRef<Path>>(path: S, data: Data) -> Result<Self> {}
    pub fn from_file(file: std::fs::File, data: Data) -> Result<Self> {}
}
pub type PathDatabase<D, DS> = Database<D, PathBackend, DS>;
impl<Data, DeSer> Database<Data, PathBackend, DeSer> {
    #[blocking(fs)] pub fn load_from_path(path: PathBuf) -> Result<Self> {}
    #[blocking(fs)] pub fn load_from_path_or(path: PathBuf, data: Data) -> Result<Self> {}
    #[blocking(fs)] pub fn load_from_path_or_else<C: FnOnce() -> Data>(path: PathBuf, closure: C) -> Result<Self> { closure(); }
    #[blocking(fs)] pub fn load_from_path_or_default(path: PathBuf) -> Result<Self> {}
    #[blocking(fs)] pub fn create_at_path(path: PathBuf, data: Data) -> Result<Self> {}
}
pub type MemoryDatabase<D, DS> = Database<D, MemoryBackend, DS>;
impl<Data, DeSer> Database<Data, MemoryBackend, DeSer> { pub fn memory(data: Data) -> Result<Self> {} }
pub type MmapDatabase<D, DS> = Database<D, MmapStorage, DS>;
impl<Data, DeSer> Database<Data, MmapStorage, DeSer> {
    pub fn mmap(data: Data) -> Result<Self> {}
    pub fn mmap_with_size(data: Data, size: usize) -> Result<Self> {}
}
