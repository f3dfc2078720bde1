//! usearch 2.26.6. A search in the graph is short; one that compares all vectors is not, nor are files.

use ffi::Matches;
pub type Key = u64;
pub type Distance = f32;
pub mod ffi {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum MetricKind { Unknown, IP, L2sq, Cos, Pearson, Haversine, Divergence, Hamming, Tanimoto, Sorensen }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum ScalarKind { Unknown, F64, F32, F16, BF16, I8, U8, B1 }
    pub struct Matches { pub keys: Vec<u64>, pub distances: Vec<f32> }
    #[derive(Clone, Default)] pub struct IndexOptions { pub dimensions: usize, pub metric: MetricKind, pub quantization: ScalarKind, pub connectivity: usize, pub expansion_add: usize, pub expansion_search: usize, pub multi: bool }
    pub struct IndexMetadata;
    pub struct MemoryStats;
}
pub use ffi::{IndexMetadata, IndexOptions, MemoryStats, MetricKind, ScalarKind};
pub trait VectorType {}
impl VectorType for f32 {}
impl VectorType for f64 {}
impl VectorType for i8 {}
impl VectorType for u8 {}
pub struct Index;
impl Index {
    pub fn new(options: &IndexOptions) -> Result<Self, cxx::Exception> {}
    #[blocking(fs)] pub fn metadata(path: &str) -> Result<IndexMetadata, cxx::Exception> {}
    #[blocking(fs)] pub fn restore(path: &str) -> Result<Self, cxx::Exception> {}
    #[blocking(fs)] pub fn restore_view(path: &str) -> Result<Self, cxx::Exception> {}
    pub fn restore_from_buffer(buffer: &[u8]) -> Result<Self, cxx::Exception> {}
    pub fn search<T: VectorType>(&self, query: &[T], count: usize) -> Result<Matches, cxx::Exception> {}
    #[blocking(cpu)] pub fn exact_search<T: VectorType>(&self, query: &[T], count: usize) -> Result<Matches, cxx::Exception> {}
    pub fn filtered_search<T: VectorType, F: Fn(Key) -> bool>(&self, query: &[T], count: usize, filter: F) -> Result<Matches, cxx::Exception> { let k: Key; filter(k); }
    pub fn add<T: VectorType>(&self, key: Key, vector: &[T]) -> Result<(), cxx::Exception> {}
    pub fn get<T: VectorType>(&self, key: Key, vector: &mut [T]) -> Result<usize, cxx::Exception> {}
    pub fn export<T: VectorType>(&self, key: Key, vector: &mut Vec<T>) -> Result<usize, cxx::Exception> {}
    pub fn reserve(&self, capacity: usize) -> Result<(), cxx::Exception> {}
    pub fn dimensions(&self) -> usize {}
    pub fn connectivity(&self) -> usize {}
    pub fn size(&self) -> usize {}
    pub fn capacity(&self) -> usize {}
    pub fn serialized_length(&self) -> usize {}
    pub fn remove(&self, key: Key) -> Result<usize, cxx::Exception> {}
    pub fn rename(&self, from: Key, to: Key) -> Result<usize, cxx::Exception> {}
    pub fn contains(&self, key: Key) -> bool {}
    pub fn count(&self, key: Key) -> usize {}
    #[blocking(fs)] pub fn save(&self, path: &str) -> Result<(), cxx::Exception> {}
    #[blocking(fs)] pub fn load(&self, path: &str) -> Result<(), cxx::Exception> {}
    #[blocking(fs)] pub fn view(&self, path: &str) -> Result<(), cxx::Exception> {}
    #[blocking(cpu)] pub fn compact(&self) -> Result<(), cxx::Exception> {}
    pub fn reset(&self) -> Result<(), cxx::Exception> {}
    pub fn memory_usage(&self) -> usize {}
    pub fn memory_stats(&self) -> MemoryStats {}
    pub fn save_to_buffer(&self, buffer: &mut [u8]) -> Result<(), cxx::Exception> {}
    pub fn load_from_buffer(&self, buffer: &[u8]) -> Result<(), cxx::Exception> {}
}
pub fn new_index(options: &IndexOptions) -> Result<Index, cxx::Exception> {}
