//! sha2 0.11.1.

pub use digest;
pub use digest::Digest;
pub mod block_api {
    use core::fmt;
    use digest::{HashMarker, InvalidOutputSize, Output};
    use digest::block_api::{AlgorithmName, Block, BlockSizeUser, Buffer, BufferKindUser, Eager, OutputSizeUser, UpdateCore, VariableOutputCore};
    use digest::common::hazmat::{DeserializeStateError, SerializableState, SerializedState};
    use digest::typenum::{U128, U32, U40, U64, U80};
    #[derive(Clone)] pub struct Sha256VarCore;
    impl HashMarker for Sha256VarCore {}
    impl BlockSizeUser for Sha256VarCore { type BlockSize = U64; }
    impl BufferKindUser for Sha256VarCore { type BufferKind = Eager; }
    impl UpdateCore for Sha256VarCore { fn update_blocks(&mut self, blocks: &[Block<Self>]) {} }
    impl OutputSizeUser for Sha256VarCore { type OutputSize = U32; }
    impl VariableOutputCore for Sha256VarCore {
        fn new(output_size: usize) -> Result<Self, InvalidOutputSize> {}
        fn finalize_variable_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>) {}
    }
    impl AlgorithmName for Sha256VarCore { fn write_alg_name(f: &mut fmt::Formatter) -> fmt::Result {} }
    impl SerializableState for Sha256VarCore {
        type SerializedStateSize = U40;
        fn serialize(&self) -> SerializedState<Self> {}
        fn deserialize(serialized_state: &SerializedState<Self>) -> Result<Self, DeserializeStateError> {}
    }
    #[derive(Clone)] pub struct Sha512VarCore;
    impl HashMarker for Sha512VarCore {}
    impl BlockSizeUser for Sha512VarCore { type BlockSize = U128; }
    impl BufferKindUser for Sha512VarCore { type BufferKind = Eager; }
    impl UpdateCore for Sha512VarCore { fn update_blocks(&mut self, blocks: &[Block<Self>]) {} }
    impl OutputSizeUser for Sha512VarCore { type OutputSize = U64; }
    impl VariableOutputCore for Sha512VarCore {
        fn new(output_size: usize) -> Result<Self, InvalidOutputSize> {}
        fn finalize_variable_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>) {}
    }
    impl AlgorithmName for Sha512VarCore { fn write_alg_name(f: &mut fmt::Formatter) -> fmt::Result {} }
    impl SerializableState for Sha512VarCore {
        type SerializedStateSize = U80;
        fn serialize(&self) -> SerializedState<Self> {}
        fn deserialize(serialized_state: &SerializedState<Self>) -> Result<Self, DeserializeStateError> {}
    }
    pub fn compress256(state: &mut [u32; 8], blocks: &[[u8; 64]]) {}
    pub fn compress512(state: &mut [u64; 8], blocks: &[[u8; 128]]) {}
}
