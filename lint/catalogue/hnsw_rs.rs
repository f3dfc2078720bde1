//! hnsw_rs 0.3.5. Dumps are files; what inserts or searches in parallel waits for rayon's threads.

pub use anndists;
pub mod api {
    use crate::hnsw::Neighbour;
    use std::path::Path;
    pub trait AnnT {
        type Val;
        fn insert_data(&mut self, data: &[Self::Val], id: usize);
        fn search_neighbours(&self, data: &[Self::Val], knbn: usize, ef_s: usize) -> Vec<Neighbour>;
        #[blocking(cpu)] fn parallel_insert_data(&mut self, data: &[(&Vec<Self::Val>, usize)]);
        #[blocking(cpu)] fn parallel_search_neighbours(&self, data: &[Vec<Self::Val>], knbn: usize, ef_s: usize) -> Vec<Vec<Neighbour>>;
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] fn file_dump(&self, path: &Path, file_basename: &str) -> anyhow::Result<String>;
    }
}
pub mod filter {
    pub trait FilterT { fn hnsw_filter(&self, id: &usize) -> bool; }
}
pub mod hnsw {
    use crate::api::AnnT;
    use crate::filter::FilterT;
    use anndists::dist::Distance;
    use std::path::Path;
    use std::sync::Arc;
    pub type DataId = usize;
    #[derive(Clone, Copy, Debug)] pub struct PointId(pub u8, pub i32);
    #[derive(Clone, Copy, Debug)] pub struct Neighbour { pub d_id: DataId, pub distance: f32, pub p_id: PointId }
    impl Neighbour {
        pub fn new(d_id: DataId, distance: f32, p_id: PointId) -> Neighbour {}
        pub fn get_origin_id(&self) -> DataId {}
        pub fn get_distance(&self) -> f32 {}
    }
    #[derive(Debug)] pub struct Point<T>;
    impl<T> Point<T> {
        pub fn get_v(&self) -> &[T] {}
        pub fn get_point_id(&self) -> PointId {}
        pub fn get_origin_id(&self) -> usize {}
    }
    pub struct PointIndexation<T>;
    impl<T> PointIndexation<T> {
        pub fn get_nb_point(&self) -> usize {}
        pub fn get_point_data(&self, p_id: &PointId) -> Option<Vec<T>> {}
    }
    pub struct Hnsw<T, D>;
    impl<T, D: Distance<T>> Hnsw<T, D> {
        pub fn new(max_nb_connection: usize, max_elements: usize, max_layer: usize, ef_construction: usize, f: D) -> Self {}
        pub fn get_ef_construction(&self) -> usize {}
        pub fn get_max_level(&self) -> usize {}
        pub fn get_max_level_observed(&self) -> u8 {}
        pub fn get_max_nb_connection(&self) -> u8 {}
        pub fn get_nb_point(&self) -> usize {}
        pub fn set_searching_mode(&mut self, flag: bool) {}
        pub fn set_keeping_pruned(&mut self, flag: bool) {}
        pub fn set_extend_candidates(&mut self, flag: bool) {}
        pub fn get_distance_name(&self) -> String {}
        pub fn get_distance(&self) -> &D {}
        pub fn insert(&self, datav_with_id: (&[T], usize)) {}
        pub fn insert_slice(&self, data_with_id: (&[T], usize)) {}
        #[blocking(cpu)] pub fn parallel_insert(&self, datas: &[(&Vec<T>, usize)]) {}
        #[blocking(cpu)] pub fn parallel_insert_slice(&self, datas: &Vec<(&[T], usize)>) {}
        pub fn get_point_indexation(&self) -> &PointIndexation<T> {}
        pub fn search(&self, data: &[T], knbn: usize, ef_arg: usize) -> Vec<Neighbour> {}
        pub fn search_filter(&self, data: &[T], knbn: usize, ef_arg: usize, filter: Option<&dyn FilterT>) -> Vec<Neighbour> {}
        pub fn parallel_search(&self, datas: &[Vec<T>], knbn: usize, ef: usize) -> Vec<Vec<Neighbour>> {}
    }
    impl<T, D: Distance<T>> AnnT for Hnsw<T, D> { type Val = T; }
}
pub mod hnswio {
    use crate::hnsw::Hnsw;
    use anndists::dist::Distance;
    use std::io::Read;
    use std::path::Path;
    #[derive(Clone, Copy, Debug)] pub enum DumpMode { Light, Full }
    #[derive(Clone, Copy, Debug, Default)] pub struct ReloadOptions;
    impl ReloadOptions {
        pub fn new(datamap: bool) -> Self {}
        pub fn set_mmap(&mut self, val: bool) -> Self {}
        pub fn set_mmap_threshold(&mut self, threshold: usize) -> Self {}
        pub fn use_mmap(&self) -> (bool, usize) {}
    }
    #[derive(Clone)] pub struct Description { pub format_version: usize, pub dumpmode: u8, pub max_nb_connection: u8 }
    impl Description {
        pub fn get_typename(&self) -> String {}
        pub fn get_dimension(&self) -> usize {}
    }
    pub fn load_description(io_in: &mut dyn Read) -> anyhow::Result<Description> { let b: &mut [u8]; io_in.read(b); }
    pub struct HnswIo;
    impl HnswIo {
        pub fn new(directory: &Path, basename: &str) -> Self {}
        pub fn new_with_options(directory: &Path, basename: &str, options: ReloadOptions) -> Self {}
        pub fn get_basename(&self) -> &str {}
        pub fn set_values(&mut self, directory: &Path, basename: String, options: ReloadOptions) -> anyhow::Result<()> {}
        pub fn set_options(&mut self, options: ReloadOptions) {}
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn load_hnsw<T, D: Distance<T>>(&mut self) -> anyhow::Result<Hnsw<T, D>> {}
        #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn load_hnsw_with_dist<T, D: Distance<T>>(&self, f: D) -> anyhow::Result<Hnsw<T, D>> {}
    }
}
pub mod datamap {
    use std::path::Path;
    pub struct DataMap;
    impl DataMap { #[blocking(fs)] pub fn from_hnswdump<T>(dir: &Path, file_name: &str) -> Result<DataMap, String> {} }
}
pub mod prelude {
    pub use crate::api::*;
    pub use crate::filter::*;
    pub use crate::hnsw::*;
    pub use crate::hnswio::*;
    pub use anndists::dist::distances::*;
}
