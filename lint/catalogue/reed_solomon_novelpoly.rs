//! reed-solomon-novelpoly 2.0.0. A whole payload is coded in one call.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)] pub struct WrappedShard;
impl WrappedShard {
    pub fn new(data: Vec<u8>) -> Self {}
    pub fn into_inner(self) -> Vec<u8> {}
}
#[derive(Clone)] pub struct CodeParams;
impl CodeParams {
    pub fn derive_parameters(n: usize, k: usize) -> Result<Self> {}
    pub fn make_encoder(&self) -> ReedSolomon {}
    pub fn n(&self) -> usize {}
    pub fn k(&self) -> usize {}
}
#[derive(Clone)] pub struct ReedSolomon;
impl ReedSolomon {
    pub fn shard_len(&self, payload_size: usize) -> usize {}
    #[blocking(cpu)] pub fn encode<S>(&self, bytes: &[u8]) -> Result<Vec<S>> {}
    #[blocking(cpu)] pub fn reconstruct<S>(&self, received_shards: Vec<Option<S>>) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn reconstruct_from_systematic<S>(&self, chunks: Vec<S>) -> Result<Vec<u8>> {}
}
#[blocking(cpu)] pub fn encode<S>(bytes: &[u8], n_min: usize) -> Result<Vec<S>> {}
#[blocking(cpu)] pub fn reconstruct<S>(received_shards: Vec<Option<S>>, validator_count: usize) -> Result<Vec<u8>> {}
