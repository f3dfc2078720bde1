//! reed-solomon-erasure 6.0.0. All shards are coded in one call, where they lie; `encode_single` codes one of them.

#[derive(Clone, Copy, Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug)] pub enum SBSError {}
pub trait Field { type Elem; }
pub struct ReedSolomon<F> { field: F }
impl<F> Clone for ReedSolomon<F> { fn clone(&self) -> Self {} }
impl<F: Field> ReedSolomon<F> {
    pub fn new(data_shards: usize, parity_shards: usize) -> Result<ReedSolomon<F>, Error> {}
    pub fn data_shard_count(&self) -> usize {}
    pub fn parity_shard_count(&self) -> usize {}
    pub fn total_shard_count(&self) -> usize {}
    pub fn encode_single<T>(&self, i_data: usize, shards: T) -> Result<(), Error> {}
    pub fn encode_single_sep<U>(&self, i_data: usize, single_data: &[F::Elem], parity: &mut [U]) -> Result<(), Error> {}
    #[blocking(cpu)] pub fn encode<T>(&self, shards: T) -> Result<(), Error> {}
    #[blocking(cpu)] pub fn encode_sep<T, U>(&self, data: &[T], parity: &mut [U]) -> Result<(), Error> {}
    #[blocking(cpu)] pub fn verify<T>(&self, slices: &[T]) -> Result<bool, Error> {}
    #[blocking(cpu)] pub fn verify_with_buffer<T, U>(&self, slices: &[T], buffer: &mut [U]) -> Result<bool, Error> {}
    #[blocking(cpu)] pub fn reconstruct<T>(&self, slices: &mut [T]) -> Result<(), Error> {}
    #[blocking(cpu)] pub fn reconstruct_data<T>(&self, slices: &mut [T]) -> Result<(), Error> {}
}
pub struct ShardByShard<F> { codec: ReedSolomon<F> }
impl<F: Field> ShardByShard<F> {
    pub fn new(codec: &ReedSolomon<F>) -> ShardByShard<F> {}
    pub fn encode<T>(&mut self, shards: T) -> Result<(), SBSError> {}
    pub fn parity_ready(&self) -> bool {}
}
pub mod galois_8 {
    pub struct Field;
    impl crate::Field for Field { type Elem = u8; }
    pub type ReedSolomon = crate::ReedSolomon<Field>;
    pub type ShardByShard = crate::ShardByShard<Field>;
}
pub mod galois_16 {
    pub struct Field;
    impl crate::Field for Field { type Elem = [u8; 2]; }
    pub type ReedSolomon = crate::ReedSolomon<Field>;
    pub type ShardByShard = crate::ShardByShard<Field>;
}
