//! reed-solomon-simd 3.1.0. All shards are coded in one call, where they lie.

use std::collections::BTreeMap;
#[derive(Clone, Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(cpu)] pub fn encode<T>(original_count: usize, recovery_count: usize, original: T) -> Result<Vec<Vec<u8>>, Error> where T: IntoIterator, T::Item: AsRef<[u8]> { original.into_iter().next() }
#[blocking(cpu)] pub fn decode<O, R, OT, RT>(original_count: usize, recovery_count: usize, original: O, recovery: R) -> Result<BTreeMap<usize, Vec<u8>>, Error> where O: IntoIterator<Item = (usize, OT)>, R: IntoIterator<Item = (usize, RT)> { original.into_iter().next(); recovery.into_iter().next() }
pub struct ReedSolomonEncoder;
impl ReedSolomonEncoder {
    pub fn new(original_count: usize, recovery_count: usize, shard_bytes: usize) -> Result<Self, Error> {}
    pub fn add_original_shard<T: AsRef<[u8]>>(&mut self, original_shard: T) -> Result<(), Error> {}
    #[blocking(cpu)] pub fn encode(&mut self) -> Result<EncoderResult, Error> {}
    pub fn reset(&mut self, original_count: usize, recovery_count: usize, shard_bytes: usize) -> Result<(), Error> {}
    pub fn supports(original_count: usize, recovery_count: usize) -> bool {}
}
pub struct ReedSolomonDecoder;
impl ReedSolomonDecoder {
    pub fn new(original_count: usize, recovery_count: usize, shard_bytes: usize) -> Result<Self, Error> {}
    pub fn add_original_shard<T: AsRef<[u8]>>(&mut self, index: usize, original_shard: T) -> Result<(), Error> {}
    pub fn add_recovery_shard<T: AsRef<[u8]>>(&mut self, index: usize, recovery_shard: T) -> Result<(), Error> {}
    #[blocking(cpu)] pub fn decode(&mut self) -> Result<DecoderResult, Error> {}
    pub fn reset(&mut self, original_count: usize, recovery_count: usize, shard_bytes: usize) -> Result<(), Error> {}
    pub fn supports(original_count: usize, recovery_count: usize) -> bool {}
}
pub struct EncoderResult;
impl EncoderResult { pub fn recovery(&self, index: usize) -> Option<&[u8]> {} }
pub struct DecoderResult;
impl DecoderResult { pub fn restored_original(&self, index: usize) -> Option<&[u8]> {} }
