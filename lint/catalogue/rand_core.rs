//! rand_core 0.10.1.

use core::error;
use core::ops::DerefMut;
pub use core::convert::Infallible;
pub trait Rng: TryRng<Error = Infallible> {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
impl<R> Rng for R where R: TryRng<Error = Infallible> {
    fn next_u32(&mut self) -> u32 {}
    fn next_u64(&mut self) -> u64 {}
    fn fill_bytes(&mut self, dst: &mut [u8]) {}
}
pub trait CryptoRng: Rng + TryCryptoRng<Error = Infallible> {}
impl<R> CryptoRng for R where R: TryCryptoRng<Error = Infallible> {}
pub trait TryRng {
    type Error: error::Error;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
    fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
}
impl<R: DerefMut> TryRng for R where R::Target: TryRng {
    type Error = <R::Target as TryRng>::Error;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {}
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {}
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error> {}
}
pub trait TryCryptoRng: TryRng {}
impl<R: DerefMut> TryCryptoRng for R where R::Target: TryCryptoRng {}
pub trait RngCore: Rng {
    fn next_u32(&mut self) -> u32 {}
    fn next_u64(&mut self) -> u64 {}
    fn fill_bytes(&mut self, dst: &mut [u8]) {}
}
impl<R: Rng> RngCore for R {}
#[derive(Clone, Copy, Default)] pub struct OsRng;
impl TryRng for OsRng {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {}
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {}
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error> {}
}
impl TryCryptoRng for OsRng {}
pub trait TryRngCore: TryRng {
    type Error: error::Error;
}
impl<R: TryRng> TryRngCore for R { type Error = R::Error; }
pub trait SeedableRng {
    type Seed: Clone + Default + AsRef<[u8]> + AsMut<[u8]>;
    fn from_seed(seed: Self::Seed) -> Self;
    fn from_entropy() -> Self {}
    fn from_os_rng() -> Self {}
    fn seed_from_u64(state: u64) -> Self {}
    fn from_rng<R: Rng>(rng: &mut R) -> Self {}
    fn try_from_rng<R: TryRng>(rng: &mut R) -> Result<Self, R::Error> {}
    fn fork(&mut self) -> Self where Self: Rng {}
    fn try_fork(&mut self) -> Result<Self, Self::Error> where Self: TryRng {}
}
#[derive(Clone, Copy, Default)] pub struct UnwrapErr<R: TryRng>(pub R);
impl<R: TryRng> TryRng for UnwrapErr<R> {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {}
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {}
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error> {}
}
impl<R: TryCryptoRng> TryCryptoRng for UnwrapErr<R> {}
impl<R: TryRng> UnwrapErr<&mut R> { pub fn re(&mut self) -> UnwrapErr<&mut R> {} }
pub mod block {
    use crate::utils::Word;
    pub trait Generator {
        type Output;
        fn generate(&mut self, output: &mut Self::Output);
        fn drop(&mut self, output: &mut Self::Output) {}
    }
    #[derive(Clone)] pub struct BlockRng<G: Generator> { pub core: G }
    impl<W: Word + Default, const N: usize, G: Generator<Output = [W; N]>> BlockRng<G> {
        pub fn new(core: G) -> BlockRng<G> {}
        pub fn reconstruct(core: G, remaining_results: &[W]) -> Option<Self> {}
    }
    impl<W: Word, const N: usize, G: Generator<Output = [W; N]>> BlockRng<G> {
        pub fn reset_and_skip(&mut self, n: usize) {}
        pub fn word_offset(&self) -> usize {}
        pub fn remaining_results(&self) -> &[W] {}
        pub fn next_word(&mut self) -> W {}
        pub fn fill_bytes(&mut self, dest: &mut [u8]) {}
    }
    impl<const N: usize, G: Generator<Output = [u32; N]>> BlockRng<G> { pub fn next_u64_from_u32(&mut self) -> u64 {} }
}
pub mod utils {
    use crate::TryRng;
    pub fn next_u64_via_u32<R: TryRng>(rng: &mut R) -> Result<u64, R::Error> {}
    pub fn fill_bytes_via_next_word<E, W: Word>(dst: &mut [u8], next_word: impl FnMut() -> Result<W, E>) -> Result<(), E> { next_word() }
    pub fn next_word_via_fill<W: Word, R: TryRng>(rng: &mut R) -> Result<W, R::Error> {}
    pub fn read_words<W: Word, const N: usize>(src: &[u8]) -> [W; N] {}
    pub trait Word {}
    impl Word for u32 {}
    impl Word for u64 {}
}
