//! blake3 1.8.7.

use arrayvec::ArrayString;
use core::{array, fmt, str};
use crate::hazmat::{ChainingValue, HasherExt};
use digest::common;
use digest::array::Array;
use digest::array::typenum::{U32, U64};
use std::{error, io, path};
pub const OUT_LEN: usize = _;
pub const KEY_LEN: usize = _;
pub const BLOCK_LEN: usize = _;
pub const CHUNK_LEN: usize = _;
#[derive(Clone, Copy)] pub struct Hash;
impl Hash {
    pub fn as_bytes(&self) -> &[u8; OUT_LEN] {}
    pub fn from_bytes(bytes: [u8; OUT_LEN]) -> Self {}
    pub fn as_slice(&self) -> &[u8] {}
    pub fn from_slice(bytes: &[u8]) -> Result<Self, array::TryFromSliceError> {}
    pub fn to_hex(&self) -> ArrayString< {2 *OUT_LEN}> {}
    pub fn from_hex(hex: impl AsRef<[u8]>) -> Result<Self, HexError> {}
}
impl From<[u8; OUT_LEN]> for Hash {}
impl str::FromStr for Hash {
    type Err = HexError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl fmt::Display for Hash {}
#[derive(Clone)] pub struct HexError;
impl fmt::Display for HexError {}
impl error::Error for HexError {}
pub fn hash(input: &[u8]) -> Hash {}
pub fn keyed_hash(key: &[u8; KEY_LEN], input: &[u8]) -> Hash {}
pub fn derive_key(context: &str, key_material: &[u8]) -> [u8; OUT_LEN] {}
#[derive(Clone)] pub struct Hasher;
impl Hasher {
    pub fn new() -> Self {}
    pub fn new_keyed(key: &[u8; KEY_LEN]) -> Self {}
    pub fn new_derive_key(context: &str) -> Self {}
    pub fn reset(&mut self) -> &mut Self {}
    pub fn update(&mut self, input: &[u8]) -> &mut Self {}
    pub fn finalize(&self) -> Hash {}
    pub fn finalize_xof(&self) -> OutputReader {}
    pub fn count(&self) -> u64 {}
    pub fn update_reader(&mut self, reader: impl io::Read) -> io::Result<&mut Self> {}
    pub fn update_rayon(&mut self, input: &[u8]) -> &mut Self {}
    pub fn update_mmap(&mut self, path: impl AsRef<path::Path>) -> io::Result<&mut Self> {}
    pub fn update_mmap_rayon(&mut self, path: impl AsRef<path::Path>) -> io::Result<&mut Self> {}
}
impl Default for Hasher {}
impl io::Write for Hasher {
    fn write(&mut self, input: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl HasherExt for Hasher {
    fn new_from_context_key(context_key: &[u8; KEY_LEN]) -> Hasher {}
    fn set_input_offset(&mut self, offset: u64) -> &mut Hasher {}
    fn finalize_non_root(&self) -> ChainingValue {}
}
impl digest::HashMarker for Hasher {}
impl digest::Update for Hasher { fn update(&mut self, data: &[u8]) {} }
impl digest::Reset for Hasher { fn reset(&mut self) {} }
impl digest::OutputSizeUser for Hasher { type OutputSize = U32; }
impl digest::FixedOutput for Hasher { fn finalize_into(self, out: &mut Array<u8, Self::OutputSize>) {} }
impl digest::FixedOutputReset for Hasher { fn finalize_into_reset(&mut self, out: &mut Array<u8, Self::OutputSize>) {} }
impl digest::ExtendableOutput for Hasher {
    type Reader = OutputReader;
    fn finalize_xof(self) -> Self::Reader {}
}
impl digest::ExtendableOutputReset for Hasher { fn finalize_xof_reset(&mut self) -> Self::Reader {} }
impl common::KeySizeUser for Hasher { type KeySize = U32; }
impl common::BlockSizeUser for Hasher { type BlockSize = U64; }
impl digest::MacMarker for Hasher {}
impl digest::KeyInit for Hasher { fn new(key: &digest::Key<Self>) -> Self {} }
#[derive(Clone)] pub struct OutputReader;
impl OutputReader {
    pub fn fill(&mut self, buf: &mut [u8]) {}
    pub fn position(&self) -> u64 {}
    pub fn set_position(&mut self, position: u64) {}
}
impl io::Read for OutputReader { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl io::Seek for OutputReader { fn seek(&mut self, pos: io::SeekFrom) -> io::Result<u64> {} }
impl digest::XofReader for OutputReader { fn read(&mut self, buffer: &mut [u8]) {} }
pub mod hazmat {
    use crate::{Hash, KEY_LEN, OUT_LEN, OutputReader};
    pub trait HasherExt {
        fn new_from_context_key(context_key: &ContextKey) -> Self;
        fn set_input_offset(&mut self, offset: u64) -> &mut Self;
        fn finalize_non_root(&self) -> ChainingValue;
    }
    pub fn max_subtree_len(input_offset: u64) -> Option<u64> {}
    pub fn left_subtree_len(input_len: u64) -> u64 {}
    #[derive(Clone, Copy)] pub enum Mode { Hash, KeyedHash(&[u8; KEY_LEN]), DeriveKeyMaterial(&ContextKey) }
    pub type ChainingValue = [u8; OUT_LEN];
    pub fn merge_subtrees_non_root(left_child: &ChainingValue, right_child: &ChainingValue, mode: Mode) -> ChainingValue {}
    pub fn merge_subtrees_root(left_child: &ChainingValue, right_child: &ChainingValue, mode: Mode) -> Hash {}
    pub fn merge_subtrees_root_xof(left_child: &ChainingValue, right_child: &ChainingValue, mode: Mode) -> OutputReader {}
    pub type ContextKey = [u8; KEY_LEN];
    pub fn hash_derive_key_context(context: &str) -> ContextKey {}
}
pub mod traits {
    pub use digest;
}
