//! digest 0.11.3.

macro_rules! bench_update { () => {} }
macro_rules! buffer_ct_variable { () => {} }
macro_rules! buffer_fixed { () => {} }
macro_rules! buffer_xof { () => {} }
macro_rules! hash_rt_outsize_serialization_test { () => {} }
macro_rules! hash_serialization_test { () => {} }
macro_rules! new_mac_test { () => {} }
macro_rules! new_test { () => {} }
use common::{BlockSizeUser, KeySizeUser, hazmat};
use common::array::ArraySize;
use common::hazmat::SerializableState;
use common::typenum::Unsigned;
use const_oid::DynAssociatedOid;
use core::{convert, error, fmt};
pub use block_buffer;
pub use common;
pub use const_oid;
pub use zeroize;
pub use common::{InnerInit, InvalidLength, Key, KeyInit, Output, OutputSizeUser, Reset, array, rand_core, typenum};
pub use common::typenum::consts;
pub trait Update {
    fn update(&mut self, data: &[u8]);
    fn chain(self, data: impl AsRef<[u8]>) -> Self {}
}
pub trait FixedOutput: Update + OutputSizeUser {
    fn finalize_into(self, out: &mut Output<Self>);
    fn finalize_fixed(self) -> Output<Self> {}
}
pub trait FixedOutputReset: FixedOutput + Reset {
    fn finalize_into_reset(&mut self, out: &mut Output<Self>);
    fn finalize_fixed_reset(&mut self) -> Output<Self> {}
}
pub trait XofReader {
    fn read(&mut self, buffer: &mut [u8]);
    fn read_boxed(&mut self, n: usize) -> Box<[u8]> {}
}
pub trait ExtendableOutput: Update {
    type Reader: XofReader;
    fn finalize_xof(self) -> Self::Reader;
    fn finalize_xof_into(self, out: &mut [u8]) {}
    fn digest_xof(input: impl AsRef<[u8]>, output: &mut [u8]) where Self: Default {}
    fn finalize_boxed(self, output_size: usize) -> Box<[u8]> {}
}
pub trait ExtendableOutputReset: ExtendableOutput + Reset {
    fn finalize_xof_reset(&mut self) -> Self::Reader;
    fn finalize_xof_reset_into(&mut self, out: &mut [u8]) {}
    fn finalize_boxed_reset(&mut self, output_size: usize) -> Box<[u8]> {}
}
pub trait CustomizedInit {
    fn new_customized(customization: &[u8]) -> Self;
}
pub trait TryCustomizedInit {
    type Error;
    fn try_new_customized(customization: &[u8]) -> Result<Self, Self::Error>;
}
impl<T: CustomizedInit> TryCustomizedInit for T {
    type Error = convert::Infallible;
    fn try_new_customized(customization: &[u8]) -> Result<Self, Self::Error> {}
}
pub trait CollisionResistance {
    type CollisionResistance: Unsigned;
}
#[derive(Clone, Copy, Default)] pub struct InvalidOutputSize;
impl fmt::Display for InvalidOutputSize {}
impl error::Error for InvalidOutputSize {}
#[derive(Clone, Copy, Default)] pub struct InvalidBufferSize;
impl fmt::Display for InvalidBufferSize {}
impl error::Error for InvalidBufferSize {}
pub trait HashMarker {}
pub trait Digest: OutputSizeUser {
    fn new() -> Self;
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self;
    fn update(&mut self, data: impl AsRef<[u8]>);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> Output<Self>;
    fn finalize_into(self, out: &mut Output<Self>);
    fn finalize_reset(&mut self) -> Output<Self> where Self: FixedOutputReset;
    fn finalize_into_reset(&mut self, out: &mut Output<Self>) where Self: FixedOutputReset;
    fn reset(&mut self) where Self: Reset;
    fn output_size() -> usize;
    fn digest(data: impl AsRef<[u8]>) -> Output<Self>;
}
impl<D: FixedOutput + Default + Update + HashMarker> Digest for D {
    fn new() -> Self {}
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self where Self: Default {}
    fn update(&mut self, data: impl AsRef<[u8]>) {}
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    fn finalize(self) -> Output<Self> {}
    fn finalize_into(self, out: &mut Output<Self>) {}
    fn finalize_reset(&mut self) -> Output<Self> where Self: FixedOutputReset {}
    fn finalize_into_reset(&mut self, out: &mut Output<Self>) where Self: FixedOutputReset {}
    fn reset(&mut self) where Self: Reset {}
    fn output_size() -> usize {}
    fn digest(data: impl AsRef<[u8]>) -> Output<Self> {}
}
pub trait DynDigest {
    fn update(&mut self, data: &[u8]);
    fn finalize_reset(&mut self) -> Box<[u8]> {}
    fn finalize(self: Box<Self>) -> Box<[u8]> {}
    fn finalize_into(self, buf: &mut [u8]) -> Result<(), InvalidBufferSize>;
    fn finalize_into_reset(&mut self, out: &mut [u8]) -> Result<(), InvalidBufferSize>;
    fn reset(&mut self);
    fn output_size(&self) -> usize;
    fn box_clone(&self) -> Box<dyn DynDigest>;
}
impl<D: Update + FixedOutputReset + Reset + Clone> DynDigest for D {
    fn update(&mut self, data: &[u8]) {}
    fn finalize_reset(&mut self) -> Box<[u8]> {}
    fn finalize(self: Box<Self>) -> Box<[u8]> {}
    fn finalize_into(self, buf: &mut [u8]) -> Result<(), InvalidBufferSize> {}
    fn finalize_into_reset(&mut self, buf: &mut [u8]) -> Result<(), InvalidBufferSize> {}
    fn reset(&mut self) {}
    fn output_size(&self) -> usize {}
    fn box_clone(&self) -> Box<dyn DynDigest> {}
}
impl Clone for Box<dyn DynDigest> {}
pub trait DynDigestWithOid: DynDigest + DynAssociatedOid {}
impl<T: DynDigest + DynAssociatedOid> DynDigestWithOid for T {}
pub trait MacMarker {}
pub trait Mac: OutputSizeUser {
    fn update(&mut self, data: &[u8]);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> CtOutput<Self>;
    fn finalize_reset(&mut self) -> CtOutput<Self> where Self: FixedOutputReset;
    fn reset(&mut self) where Self: Reset;
    fn verify(self, tag: &Output<Self>) -> Result<(), MacError>;
    fn verify_reset(&mut self, tag: &Output<Self>) -> Result<(), MacError> where Self: FixedOutputReset;
    fn verify_slice(self, tag: &[u8]) -> Result<(), MacError>;
    fn verify_slice_reset(&mut self, tag: &[u8]) -> Result<(), MacError> where Self: FixedOutputReset;
    fn verify_truncated_left(self, tag: &[u8]) -> Result<(), MacError>;
    fn verify_truncated_right(self, tag: &[u8]) -> Result<(), MacError>;
}
impl<T: Update + FixedOutput + MacMarker> Mac for T {
    fn update(&mut self, data: &[u8]) {}
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self {}
    fn finalize(self) -> CtOutput<Self> {}
    fn finalize_reset(&mut self) -> CtOutput<Self> where Self: FixedOutputReset {}
    fn reset(&mut self) where Self: Reset {}
    fn verify(self, tag: &Output<Self>) -> Result<(), MacError> {}
    fn verify_reset(&mut self, tag: &Output<Self>) -> Result<(), MacError> where Self: FixedOutputReset {}
    fn verify_slice(self, tag: &[u8]) -> Result<(), MacError> {}
    fn verify_slice_reset(&mut self, tag: &[u8]) -> Result<(), MacError> where Self: FixedOutputReset {}
    fn verify_truncated_left(self, tag: &[u8]) -> Result<(), MacError> {}
    fn verify_truncated_right(self, tag: &[u8]) -> Result<(), MacError> {}
}
#[derive(Clone)] pub struct CtOutput<T: OutputSizeUser>;
impl<T: OutputSizeUser> CtOutput<T> {
    pub fn new(bytes: Output<T>) -> Self {}
    pub fn as_bytes(&self) -> &Output<T> {}
    pub fn into_bytes(&self) -> Output<T> {}
}
impl<T: OutputSizeUser> From<Output<T>> for CtOutput<T> {}
impl<T: OutputSizeUser> From<&Output<T>> for CtOutput<T> {}
#[derive(Clone, Copy, Default)] pub struct MacError;
impl fmt::Display for MacError {}
impl error::Error for MacError {}
pub struct XofFixedWrapper<T: ExtendableOutput, S: ArraySize>;
impl<T: ExtendableOutput + Clone, S: ArraySize> Clone for XofFixedWrapper<T, S> {}
impl<T: ExtendableOutput + Default, S: ArraySize> Default for XofFixedWrapper<T, S> {}
impl<T: ExtendableOutput + HashMarker, S: ArraySize> HashMarker for XofFixedWrapper<T, S> {}
impl<T: ExtendableOutput + MacMarker, S: ArraySize> MacMarker for XofFixedWrapper<T, S> {}
impl<T: ExtendableOutput + CollisionResistance, S: ArraySize> CollisionResistance for XofFixedWrapper<T, S> {
    type CollisionResistance = T::CollisionResistance;
}
impl<T: ExtendableOutput + BlockSizeUser, S: ArraySize> BlockSizeUser for XofFixedWrapper<T, S> { type BlockSize = T::BlockSize; }
impl<T: ExtendableOutput + KeySizeUser, S: ArraySize> KeySizeUser for XofFixedWrapper<T, S> { type KeySize = T::KeySize; }
impl<T: ExtendableOutput + KeyInit, S: ArraySize> KeyInit for XofFixedWrapper<T, S> { fn new(key: &common::Key<Self>) -> Self {} }
impl<T: ExtendableOutput + Reset, S: ArraySize> Reset for XofFixedWrapper<T, S> { fn reset(&mut self) {} }
impl<T: ExtendableOutput + Update, S: ArraySize> Update for XofFixedWrapper<T, S> { fn update(&mut self, data: &[u8]) {} }
impl<T: ExtendableOutput, S: ArraySize> OutputSizeUser for XofFixedWrapper<T, S> { type OutputSize = S; }
impl<T: ExtendableOutput + Update, S: ArraySize> FixedOutput for XofFixedWrapper<T, S> {
    fn finalize_into(self, out: &mut common::Output<Self>) {}
}
impl<T: ExtendableOutputReset, S: ArraySize> FixedOutputReset for XofFixedWrapper<T, S> {
    fn finalize_into_reset(&mut self, out: &mut common::Output<Self>) {}
}
impl<T: ExtendableOutput, S: ArraySize> ExtendableOutput for XofFixedWrapper<T, S> {
    type Reader = T::Reader;
    fn finalize_xof(self) -> Self::Reader {}
}
impl<T: ExtendableOutputReset, S: ArraySize> ExtendableOutputReset for XofFixedWrapper<T, S> {
    fn finalize_xof_reset(&mut self) -> Self::Reader {}
}
impl<T: ExtendableOutput + CustomizedInit, S: ArraySize> CustomizedInit for XofFixedWrapper<T, S> {
    fn new_customized(customization: &[u8]) -> Self {}
}
impl<T: ExtendableOutput + SerializableState, S: ArraySize> SerializableState for XofFixedWrapper<T, S> {
    type SerializedStateSize = T::SerializedStateSize;
    fn serialize(&self) -> hazmat::SerializedState<Self> {}
    fn deserialize(serialized_state: &hazmat::SerializedState<Self>) -> Result<Self, hazmat::DeserializeStateError> {}
}
pub mod block_api {
    use block_buffer::{BlockBuffer, BlockSizes, BufferKind};
    use common::Output;
    use common::array::{Array, ArraySize};
    use common::hazmat::{DeserializeStateError, SerializableState, SerializedState};
    use common::typenum::{IsLessOrEqual, True};
    use core::fmt;
    use crate::{CollisionResistance, CustomizedInit, Digest, HashMarker, InvalidOutputSize, MacMarker};
    pub use block_buffer::{Eager, Lazy};
    pub use common::{AlgorithmName, Block, BlockSizeUser, OutputSizeUser, Reset};
    pub type Buffer<S> = BlockBuffer<<S as BlockSizeUser>::BlockSize, <S as BufferKindUser>::BufferKind>;
    pub trait UpdateCore: BlockSizeUser {
        fn update_blocks(&mut self, blocks: &[Block<Self>]);
    }
    pub trait SmallBlockSizeUser: BlockSizeUser<BlockSize = <Self as SmallBlockSizeUser>::_BlockSize> {
        type _BlockSize: BlockSizes;
    }
    impl<T: BlockSizeUser> SmallBlockSizeUser for T where T::BlockSize: BlockSizes { type _BlockSize = T::BlockSize; }
    pub trait BufferKindUser: SmallBlockSizeUser {
        type BufferKind: BufferKind;
    }
    pub trait EagerHash: SmallBlockSizeUser + Digest + Clone {
        type Core: HashMarker + UpdateCore + FixedOutputCore + SmallBlockSizeUser<_BlockSize = <Self as SmallBlockSizeUser>::_BlockSize> + BufferKindUser<BufferKind = Eager> + Default + Clone;
    }
    impl<T> EagerHash for T where T: CoreProxy + SmallBlockSizeUser + Digest + Clone, <T as CoreProxy>::Core: HashMarker + UpdateCore + FixedOutputCore + SmallBlockSizeUser<_BlockSize = <T as SmallBlockSizeUser>::_BlockSize> + BufferKindUser<BufferKind = Eager> + Default + Clone {
        type Core = T::Core;
    }
    pub trait FixedOutputCore: UpdateCore + BufferKindUser + OutputSizeUser {
        fn finalize_fixed_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>);
    }
    pub trait ExtendableOutputCore: UpdateCore + BufferKindUser {
        type ReaderCore: XofReaderCore;
        fn finalize_xof_core(&mut self, buffer: &mut Buffer<Self>) -> Self::ReaderCore;
    }
    pub trait XofReaderCore: BlockSizeUser {
        fn read_block(&mut self) -> Block<Self>;
    }
    pub trait VariableOutputCore: UpdateCore + OutputSizeUser + BufferKindUser {
        const TRUNC_SIDE: TruncSide;
        fn new(output_size: usize) -> Result<Self, InvalidOutputSize>;
        fn finalize_variable_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Output<Self>);
    }
    pub trait VariableOutputCoreCustomized: VariableOutputCore {
        fn new_customized(customization: &[u8], output_size: usize) -> Self;
    }
    #[derive(Clone, Copy)] pub enum TruncSide { Left, Right }
    pub trait CoreProxy {
        type Core: BufferKindUser;
        fn compose(core: Self::Core, buffer: Buffer<Self::Core>) -> Self;
        fn decompose(self) -> (Self::Core, Buffer<Self::Core>);
    }
    pub struct CtOutWrapper<T, OutSize>;
    impl<T, OutSize> Clone for CtOutWrapper<T, OutSize> where T: VariableOutputCore + Clone, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {}
    impl<T, OutSize> HashMarker for CtOutWrapper<T, OutSize> where T: VariableOutputCore + HashMarker, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {}
    impl<T, OutSize> MacMarker for CtOutWrapper<T, OutSize> where T: VariableOutputCore + MacMarker, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {}
    impl<T, OutSize> CollisionResistance for CtOutWrapper<T, OutSize> where T: VariableOutputCore + CollisionResistance, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        type CollisionResistance = T::CollisionResistance;
    }
    impl<T, OutSize> BlockSizeUser for CtOutWrapper<T, OutSize> where T: VariableOutputCore, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        type BlockSize = T::BlockSize;
    }
    impl<T, OutSize> UpdateCore for CtOutWrapper<T, OutSize> where T: VariableOutputCore, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        fn update_blocks(&mut self, blocks: &[Block<Self>]) {}
    }
    impl<T, OutSize> OutputSizeUser for CtOutWrapper<T, OutSize> where T: VariableOutputCore, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        type OutputSize = OutSize;
    }
    impl<T, OutSize> BufferKindUser for CtOutWrapper<T, OutSize> where T: VariableOutputCore, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        type BufferKind = T::BufferKind;
    }
    impl<T, OutSize> FixedOutputCore for CtOutWrapper<T, OutSize> where T: VariableOutputCore, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        fn finalize_fixed_core(&mut self, buffer: &mut Buffer<Self>, out: &mut Array<u8, Self::OutputSize>) {}
    }
    impl<T, OutSize> Default for CtOutWrapper<T, OutSize> where T: VariableOutputCore, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {}
    impl<T, OutSize> CustomizedInit for CtOutWrapper<T, OutSize> where T: VariableOutputCoreCustomized, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        fn new_customized(customization: &[u8]) -> Self {}
    }
    impl<T, OutSize> Reset for CtOutWrapper<T, OutSize> where T: VariableOutputCore, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        fn reset(&mut self) {}
    }
    impl<T, OutSize> AlgorithmName for CtOutWrapper<T, OutSize> where T: VariableOutputCore + AlgorithmName, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        fn write_alg_name(f: &mut fmt::Formatter) -> fmt::Result {}
    }
    impl<T, OutSize> SerializableState for CtOutWrapper<T, OutSize> where T: VariableOutputCore + SerializableState, OutSize: ArraySize + IsLessOrEqual<T::OutputSize, Output = True> {
        type SerializedStateSize = <T as SerializableState>::SerializedStateSize;
        fn serialize(&self) -> SerializedState<Self> {}
        fn deserialize(serialized_state: &SerializedState<Self>) -> Result<Self, DeserializeStateError> {}
    }
}
pub mod dev {
    use common::KeyInit;
    use core::fmt::Debug;
    use crate::{ExtendableOutputReset, FixedOutput, FixedOutputReset, HashMarker, Mac, Update};
    pub use blobby;
    #[derive(Clone, Copy)] pub struct TestVector { pub input: &[u8], pub output: &[u8] }
    pub fn feed_rand_16mib<D: Update>(d: &mut D) {}
    pub fn fixed_reset_test<D: FixedOutputReset + Clone + Default + HashMarker>(arg0: &TestVector) -> Result<(), &str> {}
    pub fn fixed_test<D: FixedOutput + Default + HashMarker>(arg0: &TestVector) -> Result<(), &str> {}
    #[derive(Clone, Copy)] pub enum MacTruncSide { Left, Right, None }
    #[derive(Clone, Copy)] pub struct MacTestVector { pub key: &[u8], pub input: &[u8], pub tag: &[u8] }
    pub fn mac_test<M: Mac + KeyInit + Clone>(arg0: &MacTestVector, trunc_side: MacTruncSide) -> Result<(), &str> {}
    pub fn initialized_mac_test<M: Mac + Clone>(mac0: M, input: &[u8], tag: &[u8], trunc_side: MacTruncSide) -> Result<(), &str> {}
    pub fn reset_mac_test<M: Mac + KeyInit + FixedOutputReset + Clone>(arg0: &MacTestVector, trunc_side: MacTruncSide) -> Result<(), &str> {}
    pub fn xof_reset_test<D: ExtendableOutputReset + Default + Debug + Clone>(arg0: &TestVector) -> Result<(), &str> {}
}
