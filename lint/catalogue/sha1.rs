//! sha1 0.11.0.

pub use digest;
pub use digest::Digest;
pub mod block_api {
    use core::fmt;
    use crate::consts::State;
    use digest::{HashMarker, Output};
    use digest::block_api::{AlgorithmName, Block, BlockSizeUser, Buffer, BufferKindUser, Eager, FixedOutputCore, OutputSizeUser, Reset, UpdateCore};
    use digest::common::hazmat::{DeserializeStateError, SerializableState, SerializedState};
    use digest::typenum::{U20, U28, U64};
    pub fn compress(state: &mut State, blocks: &[[u8; 64]]) {}
    #[derive(Clone)] pub struct Sha1Core;
    impl HashMarker for Sha1Core {}
    impl BlockSizeUser for Sha1Core { type BlockSize = U64; }
    impl BufferKindUser for Sha1Core { type BufferKind = Eager; }
    impl OutputSizeUser for Sha1Core { type OutputSize = U20; }
    impl UpdateCore for Sha1Core { fn update_blocks(&mut self, blocks: &[Block<Self>]) {} }
    impl FixedOutputCore for Sha1Core { fn finalize_fixed_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>) {} }
    impl Default for Sha1Core {}
    impl Reset for Sha1Core { fn reset(&mut self) {} }
    impl AlgorithmName for Sha1Core { fn write_alg_name(f: &mut fmt::Formatter) -> fmt::Result {} }
    impl SerializableState for Sha1Core {
        type SerializedStateSize = U28;
        fn serialize(&self) -> SerializedState<Self> {}
        fn deserialize(serialized_state: &SerializedState<Self>) -> Result<Self, DeserializeStateError> {}
    }
}
pub mod consts {
    pub type State = [u32; STATE_LEN];
    pub const STATE_LEN: usize = _;
}
