//! arroy 0.9.0. Its trees lie in LMDB: to search them reads from the map, to build them takes long.

pub use crate::distance::Distance;
use heed::{RoTxn, RwTxn};
use rand::{Rng, SeedableRng};
use roaring::RoaringBitmap;
use std::num::NonZeroUsize;
use std::path::PathBuf;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type Database<D> = heed::Database<internals::KeyCodec, internals::NodeCodec<D>>;
pub type ItemId = u32;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
mod distance { pub trait Distance {} }
pub mod internals {
    pub enum KeyCodec {}
    pub struct NodeCodec<D>;
}
pub mod distances {
    use crate::distance::Distance;
    #[derive(Clone, Debug)] pub enum Cosine {}
    #[derive(Clone, Debug)] pub enum DotProduct {}
    #[derive(Clone, Debug)] pub enum Euclidean {}
    #[derive(Clone, Debug)] pub enum Manhattan {}
    #[derive(Clone, Debug)] pub enum BinaryQuantizedCosine {}
    #[derive(Clone, Debug)] pub enum BinaryQuantizedEuclidean {}
    #[derive(Clone, Debug)] pub enum BinaryQuantizedManhattan {}
    impl Distance for Cosine {}
    impl Distance for DotProduct {}
    impl Distance for Euclidean {}
    impl Distance for Manhattan {}
    impl Distance for BinaryQuantizedCosine {}
    impl Distance for BinaryQuantizedEuclidean {}
    impl Distance for BinaryQuantizedManhattan {}
}
#[derive(Debug)] pub struct Writer<D: Distance>;
impl<D: Distance> Writer<D> {
    pub fn new(database: Database<D>, index: u16, dimensions: usize) -> Writer<D> {}
    #[blocking(db)] pub fn prepare_changing_distance<ND: Distance>(self, wtxn: &mut RwTxn) -> Result<Writer<ND>> {}
    pub fn set_tmpdir(&mut self, path: impl Into<PathBuf>) {}
    #[blocking(db)] pub fn item_vector(&self, rtxn: &RoTxn, item: ItemId) -> Result<Option<Vec<f32>>> {}
    #[blocking(db)] pub fn is_empty(&self, rtxn: &RoTxn) -> Result<bool> {}
    #[blocking(db)] pub fn need_build(&self, rtxn: &RoTxn) -> Result<bool> {}
    #[blocking(db)] pub fn contains_item(&self, rtxn: &RoTxn, item: ItemId) -> Result<bool> {}
    pub fn iter(&self, rtxn: &RoTxn) -> Result<ItemIter<D>> {}
    #[blocking(db)] pub fn add_item(&self, wtxn: &mut RwTxn, item: ItemId, vector: &[f32]) -> Result<()> {}
    #[blocking(db)] pub fn append_item(&self, wtxn: &mut RwTxn, item: ItemId, vector: &[f32]) -> Result<()> {}
    #[blocking(db)] pub fn del_item(&self, wtxn: &mut RwTxn, item: ItemId) -> Result<bool> {}
    #[blocking(db)] pub fn clear(&self, wtxn: &mut RwTxn) -> Result<()> {}
    pub fn builder<R: Rng + SeedableRng>(&self, rng: &mut R) -> ArroyBuilder<D, R> {}
}
#[derive(Clone, Copy, Debug)] pub struct WriterProgress { pub main: MainStep, pub sub: Option<SubStep> }
#[derive(Clone, Copy, Debug)] pub enum MainStep {}
#[derive(Clone, Copy, Debug)] pub struct SubStep { pub current: u64, pub max: u64 }
pub struct ArroyBuilder<D: Distance, R>;
impl<D: Distance, R> ArroyBuilder<D, R> {
    pub fn n_trees(&mut self, n_trees: usize) -> &mut Self {}
    pub fn split_after(&mut self, split_after: usize) -> &mut Self {}
    pub fn available_memory(&mut self, memory: usize) -> &mut Self {}
    pub fn cancel(&mut self, cancel: impl Fn() -> bool) -> &mut Self {}
    pub fn progress(&mut self, progress: impl Fn(WriterProgress)) -> &mut Self {}
    #[blocking(db)] pub fn build(&mut self, wtxn: &mut RwTxn) -> Result<()> {}
    #[blocking(db)] pub fn prepare_hannoy_conversion(&self, wtxn: &mut RwTxn) -> Result<()> {}
}
pub struct Reader<D: Distance>;
impl<D: Distance> Reader<D> {
    #[blocking(db)] pub fn open(rtxn: &RoTxn, index: u16, database: Database<D>) -> Result<Reader<D>> {}
    pub fn dimensions(&self) -> usize {}
    pub fn n_trees(&self) -> usize {}
    pub fn n_items(&self) -> u64 {}
    pub fn item_ids(&self) -> &RoaringBitmap {}
    pub fn index(&self) -> u16 {}
    #[blocking(db)] pub fn stats(&self, rtxn: &RoTxn) -> Result<Stats> {}
    #[blocking(db)] pub fn n_nodes(&self, rtxn: &RoTxn) -> Result<Option<NonZeroUsize>> {}
    #[blocking(db)] pub fn item_vector(&self, rtxn: &RoTxn, item: ItemId) -> Result<Option<Vec<f32>>> {}
    #[blocking(db)] pub fn is_empty(&self, rtxn: &RoTxn) -> Result<bool> {}
    #[blocking(db)] pub fn contains_item(&self, rtxn: &RoTxn, item: ItemId) -> Result<bool> {}
    pub fn iter(&self, rtxn: &RoTxn) -> Result<ItemIter<D>> {}
    pub fn nns(&self, count: usize) -> QueryBuilder<D> {}
}
pub struct QueryBuilder<D: Distance>;
impl<D: Distance> QueryBuilder<D> {
    #[blocking(db)] pub fn by_item(&self, rtxn: &RoTxn, item: ItemId) -> Result<Option<Vec<(ItemId, f32)>>> {}
    #[blocking(db)] pub fn by_vector(&self, rtxn: &RoTxn, vector: &[f32]) -> Result<Vec<(ItemId, f32)>> {}
    pub fn search_k(&mut self, search_k: NonZeroUsize) -> &mut Self {}
    pub fn oversampling(&mut self, oversampling: NonZeroUsize) -> &mut Self {}
    pub fn candidates(&mut self, candidates: &RoaringBitmap) -> &mut Self {}
}
pub struct ItemIter<D: Distance>;
impl<D: Distance> Iterator for ItemIter<D> { type Item = Result<(ItemId, Vec<f32>)>; #[blocking(db)] fn next(&mut self) -> Option<Result<(ItemId, Vec<f32>)>> {} }
#[derive(Debug)] pub struct Stats { pub leaf: u64, pub tree_stats: Vec<TreeStats> }
#[derive(Debug)] pub struct TreeStats { pub depth: usize, pub dummy_normals: usize, pub split_nodes: usize, pub descendants: usize }
