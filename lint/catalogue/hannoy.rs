//! hannoy 0.3.0. Its graph lies in LMDB: to search it reads from the map, to build it takes long.

pub use crate::distance::Distance;
use heed::{Env, RoTxn, RwTxn, WithoutTls};
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
    #[derive(Clone, Debug)] pub enum Euclidean {}
    #[derive(Clone, Debug)] pub enum Manhattan {}
    #[derive(Clone, Debug)] pub enum Hamming {}
    #[derive(Clone, Debug)] pub enum BinaryQuantizedCosine {}
    #[derive(Clone, Debug)] pub enum BinaryQuantizedEuclidean {}
    #[derive(Clone, Debug)] pub enum BinaryQuantizedManhattan {}
    impl Distance for Cosine {}
    impl Distance for Euclidean {}
    impl Distance for Manhattan {}
    impl Distance for Hamming {}
    impl Distance for BinaryQuantizedCosine {}
    impl Distance for BinaryQuantizedEuclidean {}
    impl Distance for BinaryQuantizedManhattan {}
}
pub struct Writer<D: Distance>;
impl<D: Distance> Writer<D> {
    pub fn new(database: Database<D>, index: u16, dimensions: usize) -> Writer<D> {}
    #[blocking(db)] pub fn prepare_changing_distance<ND: Distance>(self, wtxn: &mut RwTxn) -> Result<Writer<ND>> {}
    pub fn set_tmpdir(&mut self, path: impl Into<PathBuf>) {}
    #[blocking(db)] pub fn is_empty(&self, rtxn: &RoTxn) -> Result<bool> {}
    #[blocking(db)] pub fn need_build(&self, rtxn: &RoTxn) -> Result<bool> {}
    #[blocking(db)] pub fn item_vector(&self, rtxn: &RoTxn, item: ItemId) -> Result<Option<Vec<f32>>> {}
    #[blocking(db)] pub fn contains_item(&self, rtxn: &RoTxn, item: ItemId) -> Result<bool> {}
    pub fn iter(&self, rtxn: &RoTxn) -> Result<ItemIter<D>> {}
    #[blocking(db)] pub fn add_item(&self, wtxn: &mut RwTxn, item: ItemId, vector: &[f32]) -> Result<()> {}
    #[blocking(db)] pub fn del_item(&self, wtxn: &mut RwTxn, item: ItemId) -> Result<bool> {}
    #[blocking(db)] pub fn clear(&self, wtxn: &mut RwTxn) -> Result<()> {}
    pub fn builder<R: Rng + SeedableRng>(&self, rng: &mut R) -> HannoyBuilder<D, R, NoProgress> {}
}
pub struct HannoyBuilder<D: Distance, R, P>;
impl<D: Distance, R, P> HannoyBuilder<D, R, P> {
    pub fn cancel(&mut self, cancel: impl Fn() -> bool) -> &mut Self {}
    pub fn progress<NP>(self, progress: NP) -> HannoyBuilder<D, R, NP> {}
    pub fn ef_construction(&mut self, ef_construction: usize) -> &mut Self {}
    pub fn alpha(&mut self, alpha: f32) -> &mut Self {}
    #[blocking(db)] pub fn build<const M: usize, const M0: usize>(&mut self, wtxn: &mut RwTxn) -> Result<()> {}
    #[blocking(db)] pub fn force_rebuild<const M: usize, const M0: usize>(&mut self, wtxn: &mut RwTxn) -> Result<()> {}
    #[blocking(db)] pub fn prepare_arroy_conversion(&self, wtxn: &mut RwTxn) -> Result<()> {}
}
pub struct NoProgress;
pub struct Reader<D: Distance>;
impl<D: Distance> Reader<D> {
    #[blocking(db)] pub fn open(rtxn: &RoTxn, index: u16, database: Database<D>) -> Result<Reader<D>> {}
    pub fn dimensions(&self) -> usize {}
    pub fn n_entrypoints(&self) -> usize {}
    pub fn n_items(&self) -> u64 {}
    pub fn item_ids(&self) -> &RoaringBitmap {}
    pub fn index(&self) -> u16 {}
    #[blocking(db)] pub fn n_nodes(&self, rtxn: &RoTxn) -> Result<Option<NonZeroUsize>> {}
    #[blocking(db)] pub fn item_vector(&self, rtxn: &RoTxn, item_id: ItemId) -> Result<Option<Vec<f32>>> {}
    #[blocking(db)] pub fn is_empty(&self, rtxn: &RoTxn) -> Result<bool> {}
    #[blocking(db)] pub fn contains_item(&self, rtxn: &RoTxn, item_id: ItemId) -> Result<bool> {}
    pub fn iter(&self, rtxn: &RoTxn) -> Result<ItemIter<D>> {}
    pub fn nns(&self, count: usize) -> QueryBuilder<D> {}
    #[blocking(db)] pub fn by_items(&self, env: &Env<WithoutTls>, items: &[ItemId], n: usize, ef_search: usize) -> Result<Vec<Option<Searched>>> {}
}
pub struct QueryBuilder<D: Distance>;
impl<D: Distance> QueryBuilder<D> {
    #[blocking(db)] pub fn by_item(&self, rtxn: &RoTxn, item: ItemId) -> Result<Option<Searched>> {}
    #[blocking(db)] pub fn by_item_with_cancellation(&self, rtxn: &RoTxn, item: ItemId, cancel_fn: impl Fn() -> bool) -> Result<Option<Searched>> { cancel_fn() }
    #[blocking(db)] pub fn by_vector(&self, rtxn: &RoTxn, vector: &[f32]) -> Result<Searched> {}
    #[blocking(db)] pub fn by_vector_with_cancellation(&self, rtxn: &RoTxn, vector: &[f32], cancel_fn: impl Fn() -> bool) -> Result<Searched> { cancel_fn() }
    pub fn candidates(&mut self, candidates: &RoaringBitmap) -> &mut Self {}
    pub fn ef_search(&mut self, ef: usize) -> &mut Self {}
    pub fn linear_below(&mut self, threshold: usize) -> &mut Self {}
    pub fn linear_below_ratio(&mut self, ratio: f32) -> &mut Self {}
}
#[derive(Debug)] pub struct Searched { pub nns: Vec<(ItemId, f32)>, pub did_cancel: bool }
impl Searched {
    pub fn did_cancel(&self) -> bool {}
    pub fn into_nns(self) -> Vec<(ItemId, f32)> {}
}
pub struct ItemIter<D: Distance>;
impl<D: Distance> Iterator for ItemIter<D> { type Item = Result<(ItemId, Vec<f32>)>; #[blocking(db)] fn next(&mut self) -> Option<Result<(ItemId, Vec<f32>)>> {} }
