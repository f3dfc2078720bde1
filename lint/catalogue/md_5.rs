//! md_5 0.11.0.

pub use digest;
pub use digest::Digest;
pub mod block_api {
    use core::fmt;
    use digest::{HashMarker, Output};
    use digest::block_api::{AlgorithmName, Block, BlockSizeUser, Buffer, BufferKindUser, Eager, FixedOutputCore, OutputSizeUser, Reset, UpdateCore};
    use digest::common::hazmat::{DeserializeStateError, SerializableState, SerializedState};
    use digest::typenum::{U16, U24, U64};
    #[derive(Clone)] pub struct Md5Core;
    impl HashMarker for Md5Core {}
    impl BlockSizeUser for Md5Core { type BlockSize = U64; }
    impl BufferKindUser for Md5Core { type BufferKind = Eager; }
    impl OutputSizeUser for Md5Core { type OutputSize = U16; }
    impl UpdateCore for Md5Core { fn update_blocks(&mut self, blocks: &[Block<Self>]) {} }
    impl FixedOutputCore for Md5Core { fn finalize_fixed_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>) {} }
    impl Default for Md5Core {}
    impl Reset for Md5Core { fn reset(&mut self) {} }
    impl AlgorithmName for Md5Core { fn write_alg_name(f: &mut fmt::Formatter) -> fmt::Result {} }
    impl SerializableState for Md5Core {
        type SerializedStateSize = U24;
        fn serialize(&self) -> SerializedState<Self> {}
        fn deserialize(serialized_state: &SerializedState<Self>) -> Result<Self, DeserializeStateError> {}
    }
    pub fn compress(state: &mut [u32; 4], blocks: &[[u8; 64]]) {}
}
