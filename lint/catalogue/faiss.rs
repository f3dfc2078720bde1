//! faiss 0.13.0. What is added, trained or looked for keeps all cores at work while the caller waits.

pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub use index::{Idx, Index, index_factory};
pub use metric::MetricType;
pub mod metric { #[derive(Clone, Copy, Debug)] pub enum MetricType { InnerProduct, L2 } }
pub mod index {
    use crate::error::Result;
    use crate::metric::MetricType;
    #[derive(Clone, Copy, Debug)] pub struct Idx;
    impl Idx { pub fn new(idx: u64) -> Self {} pub fn get(self) -> Option<u64> {} }
    pub struct SearchResult { pub distances: Vec<f32>, pub labels: Vec<Idx> }
    pub struct AssignSearchResult { pub labels: Vec<Idx> }
    pub trait Index {
        fn is_trained(&self) -> bool {}
        fn ntotal(&self) -> u64 {}
        fn d(&self) -> u32 {}
        #[blocking(cpu)] fn add(&mut self, x: &[f32]) -> Result<()> {}
        #[blocking(cpu)] fn add_with_ids(&mut self, x: &[f32], xids: &[Idx]) -> Result<()> {}
        #[blocking(cpu)] fn train(&mut self, x: &[f32]) -> Result<()> {}
        #[blocking(cpu)] fn assign(&mut self, q: &[f32], k: usize) -> Result<AssignSearchResult> {}
        #[blocking(cpu)] fn search(&mut self, q: &[f32], k: usize) -> Result<SearchResult> {}
        fn reset(&mut self) -> Result<()> {}
    }
    #[derive(Debug)] pub struct IndexImpl;
    impl Index for IndexImpl {}
    pub fn index_factory<D: AsRef<str>>(d: u32, description: D, metric: MetricType) -> Result<IndexImpl> {}
    pub mod flat {
        use crate::error::Result;
        use crate::metric::MetricType;
        #[derive(Debug)] pub struct FlatIndexImpl;
        pub type FlatIndex = FlatIndexImpl;
        impl FlatIndexImpl {
            pub fn new(d: u32, metric: MetricType) -> Result<Self> {}
            pub fn new_l2(d: u32) -> Result<Self> {}
            pub fn new_ip(d: u32) -> Result<Self> {}
        }
        impl super::Index for FlatIndexImpl {}
    }
    pub mod id_map {
        #[derive(Debug)] pub struct IdMap<I> { index: I }
        impl<I> IdMap<I> { pub fn new(index: I) -> crate::error::Result<Self> {} }
        impl<I> super::Index for IdMap<I> {}
    }
    pub mod io {
        use crate::error::Result;
        use super::IndexImpl;
        #[blocking(fs)] pub fn write_index<I, P: AsRef<str>>(index: &I, file_name: P) -> Result<()> {}
        #[blocking(fs)] pub fn read_index<P: AsRef<str>>(file_name: P) -> Result<IndexImpl> {}
        #[blocking(fs)] pub fn read_index_with_flags<P: AsRef<str>, F>(file_name: P, io_flags: F) -> Result<IndexImpl> {}
    }
}
pub use index::io::{read_index, write_index};
pub mod cluster {
    use crate::error::Result;
    pub struct KMeansResult { pub centroids: Vec<f32>, pub q_error: f32 }
    #[blocking(cpu)] pub fn kmeans_clustering(d: u32, k: u32, x: &[f32]) -> Result<KMeansResult> {}
    pub struct Clustering;
    impl Clustering {
        pub fn new(d: u32, k: u32) -> Result<Self> {}
        #[blocking(cpu)] pub fn train<I>(&mut self, x: &[f32], index: &mut I) -> Result<()> {}
    }
}
