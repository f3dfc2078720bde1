//! hmac 0.13.0.

use digest::{Digest, FixedOutput, FixedOutputReset, MacMarker, Output, OutputSizeUser, Reset, Update};
use digest::common::{BlockSizeUser, InvalidLength, Key, KeySizeUser};
pub use digest;
pub use digest::{KeyInit, Mac};
pub use digest::block_api::EagerHash;
#[derive(Clone)] pub struct SimpleHmac<D: Digest + BlockSizeUser>;
impl<D: Digest + BlockSizeUser> KeySizeUser for SimpleHmac<D> { type KeySize = D::BlockSize; }
impl<D: Digest + BlockSizeUser> MacMarker for SimpleHmac<D> {}
impl<D: Digest + BlockSizeUser> KeyInit for SimpleHmac<D> {
    fn new(key: &Key<Self>) -> Self {}
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> {}
}
impl<D: Digest + BlockSizeUser> Update for SimpleHmac<D> { fn update(&mut self, data: &[u8]) {} }
impl<D: Digest + BlockSizeUser> OutputSizeUser for SimpleHmac<D> { type OutputSize = D::OutputSize; }
impl<D: Digest + BlockSizeUser> FixedOutput for SimpleHmac<D> { fn finalize_into(self, out: &mut Output<Self>) {} }
#[derive(Clone)] pub struct SimpleHmacReset<D: Digest + BlockSizeUser>;
impl<D: Digest + BlockSizeUser> KeySizeUser for SimpleHmacReset<D> { type KeySize = D::BlockSize; }
impl<D: Digest + BlockSizeUser> MacMarker for SimpleHmacReset<D> {}
impl<D: Digest + BlockSizeUser> KeyInit for SimpleHmacReset<D> {
    fn new(key: &Key<Self>) -> Self {}
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> {}
}
impl<D: Digest + BlockSizeUser> Update for SimpleHmacReset<D> { fn update(&mut self, data: &[u8]) {} }
impl<D: Digest + BlockSizeUser> OutputSizeUser for SimpleHmacReset<D> { type OutputSize = D::OutputSize; }
impl<D: Digest + BlockSizeUser> FixedOutput for SimpleHmacReset<D> { fn finalize_into(self, out: &mut Output<Self>) {} }
impl<D: Digest + BlockSizeUser + Reset> Reset for SimpleHmacReset<D> { fn reset(&mut self) {} }
impl<D: Digest + BlockSizeUser + FixedOutputReset> FixedOutputReset for SimpleHmacReset<D> {
    fn finalize_into_reset(&mut self, out: &mut Output<Self>) {}
}
pub mod block_api {
    use core::fmt;
    use digest::{InvalidLength, KeyInit, MacMarker, Output, Reset};
    use digest::block_api::{AlgorithmName, Block, BlockSizeUser, Buffer, BufferKindUser, EagerHash, FixedOutputCore, OutputSizeUser, UpdateCore};
    use digest::block_buffer::Eager;
    use digest::common::{Key, KeySizeUser};
    pub struct HmacCore<D: EagerHash>;
    impl<D: EagerHash> Clone for HmacCore<D> {}
    impl<D: EagerHash> MacMarker for HmacCore<D> {}
    impl<D: EagerHash> BufferKindUser for HmacCore<D> { type BufferKind = Eager; }
    impl<D: EagerHash> KeySizeUser for HmacCore<D> { type KeySize = <<D as EagerHash>::Core as BlockSizeUser>::BlockSize; }
    impl<D: EagerHash> BlockSizeUser for HmacCore<D> { type BlockSize = <<D as EagerHash>::Core as BlockSizeUser>::BlockSize; }
    impl<D: EagerHash> OutputSizeUser for HmacCore<D> { type OutputSize = <<D as EagerHash>::Core as OutputSizeUser>::OutputSize; }
    impl<D: EagerHash> KeyInit for HmacCore<D> {
        fn new(key: &Key<Self>) -> Self {}
        fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> {}
    }
    impl<D: EagerHash> UpdateCore for HmacCore<D> { fn update_blocks(&mut self, blocks: &[Block<Self>]) {} }
    impl<D: EagerHash> FixedOutputCore for HmacCore<D> {
        fn finalize_fixed_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>) {}
    }
    impl<D: EagerHash + AlgorithmName> AlgorithmName for HmacCore<D> { fn write_alg_name(f: &mut fmt::Formatter) -> fmt::Result {} }
    pub struct HmacResetCore<D: EagerHash>;
    impl<D: EagerHash> Clone for HmacResetCore<D> {}
    impl<D: EagerHash> MacMarker for HmacResetCore<D> {}
    impl<D: EagerHash> BufferKindUser for HmacResetCore<D> { type BufferKind = Eager; }
    impl<D: EagerHash> KeySizeUser for HmacResetCore<D> { type KeySize = <<D as EagerHash>::Core as BlockSizeUser>::BlockSize; }
    impl<D: EagerHash> BlockSizeUser for HmacResetCore<D> { type BlockSize = <<D as EagerHash>::Core as BlockSizeUser>::BlockSize; }
    impl<D: EagerHash> OutputSizeUser for HmacResetCore<D> { type OutputSize = <<D as EagerHash>::Core as OutputSizeUser>::OutputSize; }
    impl<D: EagerHash> KeyInit for HmacResetCore<D> {
        fn new(key: &Key<Self>) -> Self {}
        fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength> {}
    }
    impl<D: EagerHash> UpdateCore for HmacResetCore<D> { fn update_blocks(&mut self, blocks: &[Block<Self>]) {} }
    impl<D: EagerHash> FixedOutputCore for HmacResetCore<D> {
        fn finalize_fixed_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>) {}
    }
    impl<D: EagerHash> Reset for HmacResetCore<D> { fn reset(&mut self) {} }
    impl<D: EagerHash + AlgorithmName> AlgorithmName for HmacResetCore<D> { fn write_alg_name(f: &mut fmt::Formatter) -> fmt::Result {} }
}
