//! rand 0.10.4, 0.8.8.

use crate::distr::{Distribution, Iter, StandardUniform};
use crate::distr::uniform::{SampleRange, SampleUniform};
use crate::distributions::{DistIter, Standard};
use crate::rngs::ThreadRng;
use std::io;
pub use rand_core;
pub use rand_core::{CryptoRng, Error, RngCore, SeedableRng, TryCryptoRng, TryRng};
pub fn make_rng<R: SeedableRng>() -> R {}
pub struct RngReader<R: TryRng>(pub R);
impl<R: TryRng> io::Read for RngReader<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize, io::Error> {} }
pub fn random<T>() -> T where StandardUniform: Distribution<T> {}
pub fn random_iter<T>() -> Iter<StandardUniform, ThreadRng, T> where StandardUniform: Distribution<T> {}
pub fn random_range<T, R>(range: R) -> T where T: SampleUniform, R: SampleRange<T> {}
pub fn random_bool(p: f64) -> bool {}
pub fn random_ratio(numerator: u32, denominator: u32) -> bool {}
pub fn fill<T: Fill>(dest: &mut [T]) {}
pub trait RngExt: Rng {
    fn random<T>(&mut self) -> T where StandardUniform: Distribution<T> {}
    fn random_iter<T>(self) -> Iter<StandardUniform, Self, T> where StandardUniform: Distribution<T> {}
    fn random_range<T, R>(&mut self, range: R) -> T where T: SampleUniform, R: SampleRange<T> {}
    fn random_bool(&mut self, p: f64) -> bool {}
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
    fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T {}
    fn sample_iter<T, D>(self, distr: D) -> Iter<D, Self, T> where D: Distribution<T> {}
    fn fill<T: Fill>(&mut self, dest: &mut [T]) {}
}
impl<R: Rng> RngExt for R {}
pub trait Fill {
    fn fill_slice<R: Rng>(this: &mut [Self], rng: &mut R);
}
impl Fill for u8 { fn fill_slice<R: Rng>(this: &mut [Self], rng: &mut R) {} }
pub fn rng() -> ThreadRng {}
pub trait Rng: RngCore {
    fn next_u32(&mut self) -> u32 {}
    fn next_u64(&mut self) -> u64 {}
    fn fill_bytes(&mut self, dst: &mut [u8]) {}
    fn gen<T>(&mut self) -> T where Standard: crate::distributions::Distribution<T> {}
    fn gen_range<T, R>(&mut self, range: R) -> T where T: crate::distributions::uniform::SampleUniform, R: crate::distributions::uniform::SampleRange<T> {}
    fn sample<T, D: crate::distributions::Distribution<T>>(&mut self, distr: D) -> T {}
    fn sample_iter<T, D>(self, distr: D) -> DistIter<D, Self, T> where D: crate::distributions::Distribution<T> {}
    fn fill<T: Fill>(&mut self, dest: &mut T) {}
    fn try_fill<T: Fill>(&mut self, dest: &mut T) -> Result<(), Error> {}
    fn gen_bool(&mut self, p: f64) -> bool {}
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
    fn random<T>(&mut self) -> T where StandardUniform: Distribution<T> {}
    fn random_iter<T>(self) -> Iter<StandardUniform, Self, T> where StandardUniform: Distribution<T> {}
    fn random_range<T, R>(&mut self, range: R) -> T where T: SampleUniform, R: SampleRange<T> {}
    fn random_bool(&mut self, p: f64) -> bool {}
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
}
impl<R: RngCore> Rng for R {}
impl Fill for [u8] { fn try_fill<R: Rng>(&mut self, rng: &mut R) -> Result<(), Error> {} }
impl<T, const N: usize> Fill for [T; N] where [T]: Fill { fn try_fill<R: Rng>(&mut self, rng: &mut R) -> Result<(), Error> {} }
pub fn thread_rng() -> ThreadRng {}
pub mod distr {
    use alloc::string;
    use core::{error, fmt};
    use core::arch::x86_64::{__m128i, __m256i, __m512i};
    use core::num::Wrapping;
    use core::ops::{Range, RangeInclusive};
    use core::simd::MaskElement;
    use crate::distr::uniform::{Error, SampleBorrow, SampleUniform};
    use rand_core::Rng;
    #[derive(Clone, Copy, Default)] pub struct StandardUniform;
    impl Distribution<u8> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> u8 {} }
    impl Distribution<u16> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> u16 {} }
    impl Distribution<u32> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> u32 {} }
    impl Distribution<u64> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> u64 {} }
    impl Distribution<u128> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> u128 {} }
    impl Distribution<__m128i> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> __m128i {} }
    impl Distribution<__m256i> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> __m256i {} }
    impl Distribution<__m512i> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> __m512i {} }
    impl Distribution<char> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> char {} }
    impl SampleString for StandardUniform { fn append_string<R: Rng>(&self, rng: &mut R, s: &mut String, len: usize) {} }
    impl Distribution<bool> for StandardUniform { fn sample<R: Rng>(&self, rng: &mut R) -> bool {} }
    impl<T, const LANES: usize> Distribution<Mask<T, LANES>> for StandardUniform where T: MaskElement + Default, StandardUniform: Distribution<Simd<T, LANES>>, Simd<T, LANES>: SimdPartialOrd<Mask = Mask<T, LANES>> {
        fn sample<R: Rng>(&self, rng: &mut R) -> Mask<T, LANES> {}
    }
    impl<T, const N: usize> Distribution<[T; N]> for StandardUniform where StandardUniform: Distribution<T> {
        fn sample<R: Rng>(&self, rng: &mut R) -> [T; N] {}
    }
    impl<T> Distribution<Wrapping<T>> for StandardUniform where StandardUniform: Distribution<T> {
        fn sample<R: Rng>(&self, rng: &mut R) -> Wrapping<T> {}
    }
    #[derive(Clone, Copy)] pub struct Bernoulli;
    impl Bernoulli {
        pub fn new(p: f64) -> Result<Bernoulli, BernoulliError> {}
        pub fn from_ratio(numerator: u32, denominator: u32) -> Result<Bernoulli, BernoulliError> {}
        pub fn p(&self) -> f64 {}
    }
    impl Distribution<bool> for Bernoulli { fn sample<R: Rng>(&self, rng: &mut R) -> bool {} }
    #[derive(Clone, Copy)] pub enum BernoulliError { InvalidProbability }
    impl fmt::Display for BernoulliError {}
    impl error::Error for BernoulliError {}
    pub trait Distribution<T> {
        fn sample<R: Rng>(&self, rng: &mut R) -> T;
        fn sample_iter<R>(self, rng: R) -> Iter<Self, R, T> where R: Rng {}
        fn map<F, S>(self, func: F) -> Map<Self, F, T, S> where F: Fn(T) -> S {}
    }
    impl<T, D: Distribution<T>> Distribution<T> for &D { fn sample<R: Rng>(&self, rng: &mut R) -> T {} }
    pub struct Iter<D, R, T>;
    impl<D, R, T> Iterator for Iter<D, R, T> where D: Distribution<T>, R: Rng {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    pub struct Map<D, F, T, S> { distr: D, func: F }
    impl<D, F, T, S> Distribution<S> for Map<D, F, T, S> where D: Distribution<T>, F: Fn(T) -> S {
        fn sample<R: Rng>(&self, rng: &mut R) -> S { (self.func)(self.distr.sample(rng)) }
    }
    pub trait SampleString {
        fn append_string<R: Rng>(&self, rng: &mut R, string: &mut String, len: usize);
        fn sample_string<R: Rng>(&self, rng: &mut R, len: usize) -> String {}
    }
    #[derive(Clone, Copy, Default)] pub struct OpenClosed01;
    #[derive(Clone, Copy, Default)] pub struct Open01;
    #[derive(Clone, Copy, Default)] pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric { fn sample<R: Rng>(&self, rng: &mut R) -> u8 {} }
    impl SampleString for Alphanumeric { fn append_string<R: Rng>(&self, rng: &mut R, string: &mut String, len: usize) {} }
    #[derive(Clone, Copy, Default)] pub struct Alphabetic;
    impl Distribution<u8> for Alphabetic { fn sample<R: Rng>(&self, rng: &mut R) -> u8 {} }
    impl SampleString for Alphabetic { fn append_string<R: Rng>(&self, rng: &mut R, string: &mut String, len: usize) {} }
    #[derive(Clone, Copy)] pub struct Uniform<X: SampleUniform>;
    impl<X: SampleUniform> Uniform<X> {
        pub fn new<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error> where B1: SampleBorrow<X>, B2: SampleBorrow<X> {}
        pub fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error> where B1: SampleBorrow<X>, B2: SampleBorrow<X> {}
    }
    impl<X: SampleUniform> Distribution<X> for Uniform<X> { fn sample<R: Rng>(&self, rng: &mut R) -> X {} }
    impl<X: SampleUniform> TryFrom<Range<X>> for Uniform<X> { type Error = Error; }
    impl<X: SampleUniform> TryFrom<RangeInclusive<X>> for Uniform<X> { type Error = Error; }
    impl SampleString for Uniform<char> { fn append_string<R: Rng>(&self, rng: &mut R, string: &mut string::String, len: usize) {} }
    pub mod slice {
        use core::{error, fmt};
        use core::num::NonZeroUsize;
        use crate::distr::{Distribution, SampleString};
        use rand_core::Rng;
        #[derive(Clone, Copy)] pub struct Choose<T>;
        impl<T> Choose<T> {
            pub fn new(slice: &[T]) -> Result<Self, Empty> {}
            pub fn num_choices(&self) -> NonZeroUsize {}
        }
        impl<T> Distribution<&T> for Choose<T> { fn sample<R: Rng>(&self, rng: &mut R) -> &T {} }
        impl SampleString for Choose<char> { fn append_string<R: Rng>(&self, rng: &mut R, string: &mut String, len: usize) {} }
        #[derive(Clone, Copy)] pub struct Empty;
        impl fmt::Display for Empty {}
        impl error::Error for Empty {}
    }
    pub mod uniform {
        use core::{error, fmt};
        use core::ops::{Range, RangeInclusive};
        use core::time::Duration;
        use rand_core::Rng;
        pub use crate::distr::Uniform;
        #[derive(Clone, Copy)] pub enum Error { EmptyRange, NonFinite }
        impl fmt::Display for Error {}
        impl error::Error for Error {}
        pub trait SampleUniform {
            type Sampler: UniformSampler<X = Self>;
        }
        impl SampleUniform for usize { type Sampler = UniformUsize; }
        impl SampleUniform for char { type Sampler = UniformChar; }
        impl SampleUniform for Duration { type Sampler = UniformDuration; }
        pub trait UniformSampler {
            type X;
            fn new<B1, B2>(low: B1, high: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X>;
            fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X>;
            fn sample<R: Rng>(&self, rng: &mut R) -> Self::X;
            fn sample_single<R: Rng, B1, B2>(low: B1, high: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn sample_single_inclusive<R: Rng, B1, B2>(low: B1, high: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
        }
        pub trait SampleBorrow<Borrowed> {
            fn borrow(&self) -> &Borrowed;
        }
        impl<Borrowed> SampleBorrow<Borrowed> for Borrowed where Borrowed: SampleUniform { fn borrow(&self) -> &Borrowed {} }
        impl<Borrowed> SampleBorrow<Borrowed> for &Borrowed where Borrowed: SampleUniform { fn borrow(&self) -> &Borrowed {} }
        pub trait SampleRange<T> {
            fn sample_single<R: Rng>(self, rng: &mut R) -> Result<T, Error>;
            fn is_empty(&self) -> bool;
        }
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {
            fn sample_single<R: Rng>(self, rng: &mut R) -> Result<T, Error> {}
            fn is_empty(&self) -> bool {}
        }
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {
            fn sample_single<R: Rng>(self, rng: &mut R) -> Result<T, Error> {}
            fn is_empty(&self) -> bool {}
        }
        #[derive(Clone, Copy)] pub struct UniformFloat<X>;
        #[derive(Clone, Copy)] pub struct UniformInt<X>;
        #[derive(Clone, Copy)] pub struct UniformUsize;
        impl UniformSampler for UniformUsize {
            type X = usize;
            fn new<B1, B2>(low_b: B1, high_b: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn new_inclusive<B1, B2>(low_b: B1, high_b: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn sample<R: Rng>(&self, rng: &mut R) -> usize {}
            fn sample_single<R: Rng, B1, B2>(low_b: B1, high_b: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn sample_single_inclusive<R: Rng, B1, B2>(low_b: B1, high_b: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
        }
        #[derive(Clone, Copy)] pub struct UniformChar;
        impl UniformSampler for UniformChar {
            type X = char;
            fn new<B1, B2>(low_b: B1, high_b: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn new_inclusive<B1, B2>(low_b: B1, high_b: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn sample<R: Rng>(&self, rng: &mut R) -> Self::X {}
        }
        #[derive(Clone, Copy)] pub struct UniformDuration;
        impl UniformSampler for UniformDuration {
            type X = Duration;
            fn new<B1, B2>(low_b: B1, high_b: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn new_inclusive<B1, B2>(low_b: B1, high_b: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn sample<R: Rng>(&self, rng: &mut R) -> Duration {}
        }
    }
    pub mod weighted {
        use core::ops;
        use crate::distr::Distribution;
        use crate::distr::uniform::{SampleBorrow, SampleUniform};
        use crate::distr::weighted::weighted_index::WeightedIndexIter;
        use crate::seq::WeightError;
        use rand_core::Rng;
        pub use crate::seq::WeightError as Error;
        pub trait Weight: Clone {
            const ZERO: Self;
            fn checked_add_assign(&mut self, v: &Self) -> Result<(), ()>;
        }
        #[derive(Clone)] pub struct WeightedIndex<X: SampleUniform + PartialOrd>;
        impl<X: SampleUniform + PartialOrd> WeightedIndex<X> {
            pub fn new<I>(weights: I) -> Result<WeightedIndex<X>, WeightError> where I: IntoIterator, I::Item: SampleBorrow<X>, X: Weight {}
            pub fn update_weights(&mut self, new_weights: &[(usize, &X)]) -> Result<(), WeightError> where X: ops::AddAssign<&X> + ops::SubAssign<&X> + Clone + Default {}
        }
        impl<X: SampleUniform + PartialOrd + Clone> WeightedIndex<X> {
            pub fn weight(&self, index: usize) -> Option<X> where X: ops::SubAssign<&X> {}
            pub fn weights(&self) -> WeightedIndexIter<X> where X: ops::SubAssign<&X> {}
            pub fn total_weight(&self) -> X {}
        }
        impl<X> Distribution<usize> for WeightedIndex<X> where X: SampleUniform + PartialOrd {
            fn sample<R: Rng>(&self, rng: &mut R) -> usize {}
        }
        pub mod weighted_index {
            use core::ops;
            use crate::distr::uniform::SampleUniform;
            pub struct WeightedIndexIter<X: SampleUniform + PartialOrd>;
            impl<X> Clone for WeightedIndexIter<X> where X: SampleUniform + PartialOrd {}
            impl<X> Iterator for WeightedIndexIter<X> where X: ops::SubAssign<&X> + SampleUniform + PartialOrd + Clone {
                type Item = X;
                fn next(&mut self) -> Option<Self::Item> {}
            }
        }
    }
}
pub mod distributions {
    use core::fmt;
    use core::num::Wrapping;
    use core::ops::{Range, RangeInclusive};
    use crate::Rng;
    use crate::distributions::slice::EmptySlice;
    use crate::distributions::uniform::{SampleBorrow, SampleUniform};
    use std::error;
    #[derive(Clone, Copy)] pub struct Standard;
    impl Distribution<u8> for Standard { fn sample<R: Rng>(&self, rng: &mut R) -> u8 {} }
    impl Distribution<u16> for Standard { fn sample<R: Rng>(&self, rng: &mut R) -> u16 {} }
    impl Distribution<u32> for Standard { fn sample<R: Rng>(&self, rng: &mut R) -> u32 {} }
    impl Distribution<u64> for Standard { fn sample<R: Rng>(&self, rng: &mut R) -> u64 {} }
    impl Distribution<u128> for Standard { fn sample<R: Rng>(&self, rng: &mut R) -> u128 {} }
    impl Distribution<usize> for Standard { fn sample<R: Rng>(&self, rng: &mut R) -> usize {} }
    impl Distribution<char> for Standard { fn sample<R: Rng>(&self, rng: &mut R) -> char {} }
    impl DistString for Standard { fn append_string<R: Rng>(&self, rng: &mut R, s: &mut String, len: usize) {} }
    impl Distribution<bool> for Standard { fn sample<R: Rng>(&self, rng: &mut R) -> bool {} }
    impl Distribution<()> for Standard { fn sample<R: Rng>(&self, arg1: &mut R) -> () {} }
    impl<T, const N: usize> Distribution<[T; N]> for Standard where Standard: Distribution<T> {
        fn sample<R: Rng>(&self, _rng: &mut R) -> [T; N] {}
    }
    impl<T> Distribution<Option<T>> for Standard where Standard: Distribution<T> { fn sample<R: Rng>(&self, rng: &mut R) -> Option<T> {} }
    impl<T> Distribution<Wrapping<T>> for Standard where Standard: Distribution<T> {
        fn sample<R: Rng>(&self, rng: &mut R) -> Wrapping<T> {}
    }
    #[derive(Clone, Copy)] pub struct Bernoulli;
    impl Bernoulli {
        pub fn new(p: f64) -> Result<Bernoulli, BernoulliError> {}
        pub fn from_ratio(numerator: u32, denominator: u32) -> Result<Bernoulli, BernoulliError> {}
    }
    impl Distribution<bool> for Bernoulli { fn sample<R: Rng>(&self, rng: &mut R) -> bool {} }
    #[derive(Clone, Copy)] pub enum BernoulliError { InvalidProbability }
    impl fmt::Display for BernoulliError {}
    impl ::std::error::Error for BernoulliError {}
    pub trait Distribution<T> {
        fn sample<R: Rng>(&self, rng: &mut R) -> T;
        fn sample_iter<R>(self, rng: R) -> DistIter<Self, R, T> where R: Rng {}
        fn map<F, S>(self, func: F) -> DistMap<Self, F, T, S> where F: Fn(T) -> S {}
    }
    impl<T, D: Distribution<T>> Distribution<T> for &D { fn sample<R: Rng>(&self, rng: &mut R) -> T {} }
    pub struct DistIter<D, R, T>;
    impl<D, R, T> Iterator for DistIter<D, R, T> where D: Distribution<T>, R: Rng {
        type Item = T;
        fn next(&mut self) -> Option<T> {}
    }
    pub struct DistMap<D, F, T, S> { distr: D, func: F }
    impl<D, F, T, S> Distribution<S> for DistMap<D, F, T, S> where D: Distribution<T>, F: Fn(T) -> S {
        fn sample<R: Rng>(&self, rng: &mut R) -> S { (self.func)(self.distr.sample(rng)) }
    }
    pub trait DistString {
        fn append_string<R: Rng>(&self, rng: &mut R, string: &mut String, len: usize);
        fn sample_string<R: Rng>(&self, rng: &mut R, len: usize) -> String {}
    }
    #[derive(Clone, Copy)] pub struct OpenClosed01;
    #[derive(Clone, Copy)] pub struct Open01;
    #[derive(Clone, Copy)] pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric { fn sample<R: Rng>(&self, rng: &mut R) -> u8 {} }
    impl DistString for Alphanumeric { fn append_string<R: Rng>(&self, rng: &mut R, string: &mut String, len: usize) {} }
    #[derive(Clone, Copy)] pub struct Slice<T>;
    impl<T> Slice<T> { pub fn new(slice: &[T]) -> Result<Self, EmptySlice> {} }
    impl<T> Distribution<&T> for Slice<T> { fn sample<R: Rng>(&self, rng: &mut R) -> &T {} }
    #[derive(Clone)] pub struct WeightedIndex<X: SampleUniform + PartialOrd>;
    impl<X: SampleUniform + PartialOrd> WeightedIndex<X> {
        pub fn new<I>(weights: I) -> Result<WeightedIndex<X>, WeightedError> where I: IntoIterator, I::Item: SampleBorrow<X>, X: ::core::ops::AddAssign<&X> + Clone + Default {}
        pub fn update_weights(&mut self, new_weights: &[(usize, &X)]) -> Result<(), WeightedError> where X: ::core::ops::AddAssign<&X> + ::core::ops::SubAssign<&X> + Clone + Default {}
    }
    impl<X> Distribution<usize> for WeightedIndex<X> where X: SampleUniform + PartialOrd {
        fn sample<R: Rng>(&self, rng: &mut R) -> usize {}
    }
    #[derive(Clone, Copy)] pub enum WeightedError { NoItem, InvalidWeight, AllWeightsZero, TooMany }
    impl error::Error for WeightedError {}
    impl fmt::Display for WeightedError {}
    #[derive(Clone, Copy)] pub struct Uniform<X: SampleUniform>;
    impl<X: SampleUniform> Uniform<X> {
        pub fn new<B1, B2>(low: B1, high: B2) -> Uniform<X> where B1: SampleBorrow<X>, B2: SampleBorrow<X> {}
        pub fn new_inclusive<B1, B2>(low: B1, high: B2) -> Uniform<X> where B1: SampleBorrow<X>, B2: SampleBorrow<X> {}
    }
    impl<X: SampleUniform> Distribution<X> for Uniform<X> { fn sample<R: Rng>(&self, rng: &mut R) -> X {} }
    impl<X: SampleUniform> From<Range<X>> for Uniform<X> {}
    impl<X: SampleUniform> From<RangeInclusive<X>> for Uniform<X> {}
    pub mod slice {
        use core::fmt;
        use std::error;
        #[derive(Clone, Copy)] pub struct EmptySlice;
        impl fmt::Display for EmptySlice {}
        impl error::Error for EmptySlice {}
    }
    pub mod uniform {
        use core::ops::{Range, RangeInclusive};
        use core::time::Duration;
        use crate::Rng;
        use rand_core::RngCore;
        pub use crate::distributions::Uniform;
        pub trait SampleUniform {
            type Sampler: UniformSampler<X = Self>;
        }
        impl SampleUniform for char { type Sampler = UniformChar; }
        impl SampleUniform for Duration { type Sampler = UniformDuration; }
        pub trait UniformSampler {
            type X;
            fn new<B1, B2>(low: B1, high: B2) -> Self where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X>;
            fn new_inclusive<B1, B2>(low: B1, high: B2) -> Self where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X>;
            fn sample<R: Rng>(&self, rng: &mut R) -> Self::X;
            fn sample_single<R: Rng, B1, B2>(low: B1, high: B2, rng: &mut R) -> Self::X where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn sample_single_inclusive<R: Rng, B1, B2>(low: B1, high: B2, rng: &mut R) -> Self::X where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
        }
        pub trait SampleBorrow<Borrowed> {
            fn borrow(&self) -> &Borrowed;
        }
        impl<Borrowed> SampleBorrow<Borrowed> for Borrowed where Borrowed: SampleUniform { fn borrow(&self) -> &Borrowed {} }
        impl<Borrowed> SampleBorrow<Borrowed> for &Borrowed where Borrowed: SampleUniform { fn borrow(&self) -> &Borrowed {} }
        pub trait SampleRange<T> {
            fn sample_single<R: RngCore>(self, rng: &mut R) -> T;
            fn is_empty(&self) -> bool;
        }
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {
            fn sample_single<R: RngCore>(self, rng: &mut R) -> T {}
            fn is_empty(&self) -> bool {}
        }
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {
            fn sample_single<R: RngCore>(self, rng: &mut R) -> T {}
            fn is_empty(&self) -> bool {}
        }
        #[derive(Clone, Copy)] pub struct UniformInt<X>;
        #[derive(Clone, Copy)] pub struct UniformChar;
        impl UniformSampler for UniformChar {
            type X = char;
            fn new<B1, B2>(low_b: B1, high_b: B2) -> Self where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn new_inclusive<B1, B2>(low_b: B1, high_b: B2) -> Self where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn sample<R: Rng>(&self, rng: &mut R) -> Self::X {}
        }
        #[derive(Clone, Copy)] pub struct UniformFloat<X>;
        #[derive(Clone, Copy)] pub struct UniformDuration;
        impl UniformSampler for UniformDuration {
            type X = Duration;
            fn new<B1, B2>(low_b: B1, high_b: B2) -> Self where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn new_inclusive<B1, B2>(low_b: B1, high_b: B2) -> Self where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
            fn sample<R: Rng>(&self, rng: &mut R) -> Duration {}
        }
    }
    pub mod weighted {
        pub use crate::distributions::{WeightedError, WeightedIndex};
        pub mod alias_method {
            use crate::distributions::WeightedError;
            pub struct WeightedIndex<W: Weight>;
            impl<W: Weight> WeightedIndex<W> { pub fn new(_weights: Vec<W>) -> Result<Self, WeightedError> {} }
            pub trait Weight {}
        }
    }
}
pub mod prelude {
    pub use crate::{Rng, RngExt, random, thread_rng};
    pub use crate::distr::Distribution as _;
    pub use crate::distributions::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use rand_core::{CryptoRng, RngCore, SeedableRng};
}
pub mod rngs {
    use core::convert::Infallible;
    use rand_core::{CryptoRng, Error, RngCore, SeedableRng, TryCryptoRng, TryRng};
    pub use chacha20::{ChaCha12Rng, ChaCha20Rng, ChaCha8Rng};
    pub use getrandom::{Error as SysError, SysRng};
    pub use rand_core::OsRng;
    #[derive(Clone)] pub struct SmallRng;
    impl SeedableRng for SmallRng {
        type Seed = [u8; 32];
        fn from_seed(seed: Self::Seed) -> Self {}
        fn seed_from_u64(state: u64) -> Self {}
    }
    impl TryRng for SmallRng {
        type Error = Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Infallible> {}
        fn try_next_u64(&mut self) -> Result<u64, Infallible> {}
        fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Infallible> {}
    }
    #[derive(Clone)] pub struct Xoshiro128PlusPlus;
    impl SeedableRng for Xoshiro128PlusPlus {
        type Seed = [u8; 16];
        fn from_seed(seed: [u8; 16]) -> Xoshiro128PlusPlus {}
        fn seed_from_u64(state: u64) -> Self {}
    }
    impl TryRng for Xoshiro128PlusPlus {
        type Error = Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Infallible> {}
        fn try_next_u64(&mut self) -> Result<u64, Infallible> {}
        fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {}
    }
    #[derive(Clone)] pub struct Xoshiro256PlusPlus;
    impl SeedableRng for Xoshiro256PlusPlus {
        type Seed = [u8; 32];
        fn from_seed(seed: [u8; 32]) -> Xoshiro256PlusPlus {}
        fn seed_from_u64(state: u64) -> Self {}
    }
    impl TryRng for Xoshiro256PlusPlus {
        type Error = Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Infallible> {}
        fn try_next_u64(&mut self) -> Result<u64, Infallible> {}
        fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {}
    }
    pub struct StdRng;
    impl TryRng for StdRng {
        type Error = Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Infallible> {}
        fn try_next_u64(&mut self) -> Result<u64, Infallible> {}
        fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Infallible> {}
    }
    impl SeedableRng for StdRng {
        type Seed = [u8; 32];
        fn from_seed(seed: Self::Seed) -> Self {}
    }
    impl TryCryptoRng for StdRng {}
    #[not_send]
    #[derive(Clone)] pub struct ThreadRng;
    impl ThreadRng { pub fn reseed(&mut self) -> Result<(), getrandom::Error> {} }
    impl Default for ThreadRng {}
    impl TryRng for ThreadRng {
        type Error = Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Infallible> {}
        fn try_next_u64(&mut self) -> Result<u64, Infallible> {}
        fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Infallible> {}
    }
    impl TryCryptoRng for ThreadRng {}
    impl RngCore for SmallRng {
        fn next_u32(&mut self) -> u32 {}
        fn next_u64(&mut self) -> u64 {}
        fn fill_bytes(&mut self, dest: &mut [u8]) {}
        fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {}
    }
    impl RngCore for StdRng {
        fn next_u32(&mut self) -> u32 {}
        fn next_u64(&mut self) -> u64 {}
        fn fill_bytes(&mut self, dest: &mut [u8]) {}
        fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {}
    }
    impl CryptoRng for StdRng {}
    impl RngCore for ThreadRng {
        fn next_u32(&mut self) -> u32 {}
        fn next_u64(&mut self) -> u64 {}
        fn fill_bytes(&mut self, dest: &mut [u8]) {}
        fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {}
    }
    impl CryptoRng for ThreadRng {}
    pub mod adapter {
        use rand_core::{CryptoRng, Error, RngCore, SeedableRng};
        use rand_core::block::BlockRngCore;
        use std::{error, fmt};
        use std::io::Read;
        pub struct ReadRng<R>;
        impl<R: Read> ReadRng<R> { pub fn new(r: R) -> ReadRng<R> {} }
        impl<R: Read> RngCore for ReadRng<R> {
            fn next_u32(&mut self) -> u32 {}
            fn next_u64(&mut self) -> u64 {}
            fn fill_bytes(&mut self, dest: &mut [u8]) {}
            fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {}
        }
        pub struct ReadError;
        impl fmt::Display for ReadError {}
        impl error::Error for ReadError {}
        pub struct ReseedingRng<R, Rsdr>;
        impl<R, Rsdr> ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: RngCore {
            pub fn new(rng: R, threshold: u64, reseeder: Rsdr) -> Self {}
            pub fn reseed(&mut self) -> Result<(), Error> {}
        }
        impl<R, Rsdr: RngCore> RngCore for ReseedingRng<R, Rsdr> where R: BlockRngCore<Item = u32> + SeedableRng, <R as BlockRngCore>::Results: AsRef<[u32]> + AsMut<[u32]> {
            fn next_u32(&mut self) -> u32 {}
            fn next_u64(&mut self) -> u64 {}
            fn fill_bytes(&mut self, dest: &mut [u8]) {}
            fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {}
        }
        impl<R, Rsdr> Clone for ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng + Clone, Rsdr: RngCore + Clone {}
        impl<R, Rsdr> CryptoRng for ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng + CryptoRng, Rsdr: RngCore + CryptoRng {}
    }
    pub mod mock {
        use rand_core::{Error, RngCore};
        #[derive(Clone)] pub struct StepRng;
        impl StepRng { pub fn new(initial: u64, increment: u64) -> Self {} }
        impl RngCore for StepRng {
            fn next_u32(&mut self) -> u32 {}
            fn next_u64(&mut self) -> u64 {}
            fn fill_bytes(&mut self, dest: &mut [u8]) {}
            fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {}
        }
    }
    pub mod small {
        use crate::rngs::xoshiro256plusplus::Xoshiro256PlusPlus;
        pub type Rng = Xoshiro256PlusPlus;
    }
    pub mod xoshiro256plusplus {
        use rand_core::{Error, RngCore, SeedableRng};
        #[derive(Clone)] pub struct Xoshiro256PlusPlus;
        impl SeedableRng for Xoshiro256PlusPlus {
            type Seed = [u8; 32];
            fn from_seed(seed: [u8; 32]) -> Xoshiro256PlusPlus {}
            fn seed_from_u64(state: u64) -> Self {}
        }
        impl RngCore for Xoshiro256PlusPlus {
            fn next_u32(&mut self) -> u32 {}
            fn next_u64(&mut self) -> u64 {}
            fn fill_bytes(&mut self, dest: &mut [u8]) {}
            fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {}
        }
    }
}
pub mod seq {
    use core::{error, fmt};
    use core::ops::{Index, IndexMut};
    use crate::distr::uniform::{SampleBorrow, SampleUniform};
    use crate::distr::weighted::Weight;
    use rand_core::Rng;
    #[derive(Clone, Copy)] pub enum WeightError { InvalidInput, InvalidWeight, InsufficientNonZero, Overflow }
    impl error::Error for WeightError {}
    impl fmt::Display for WeightError {}
    pub trait IteratorRandom: Iterator {
        fn choose<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng {}
        fn choose_stable<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng {}
        fn sample_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize where R: Rng {}
        fn sample<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> where R: Rng {}
        fn choose_multiple_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize where R: Rng {}
        fn choose_multiple<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> where R: Rng {}
    }
    impl<I> IteratorRandom for I where I: Iterator {}
    pub trait IndexedRandom: Index<usize> {
        fn len(&self) -> usize;
        fn is_empty(&self) -> bool {}
        fn choose<R>(&self, rng: &mut R) -> Option<&Self::Output> where R: Rng {}
        fn choose_iter<R>(&self, rng: &mut R) -> Option<impl Iterator<Item = &Self::Output>> where R: Rng {}
        fn sample<R>(&self, rng: &mut R, amount: usize) -> IndexedSamples<Self, Self::Output> where R: Rng {}
        fn sample_array<R, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]> where Self::Output: Clone, R: Rng {}
        fn choose_weighted<R, F, B, X>(&self, rng: &mut R, weight: F) -> Result<&Self::Output, WeightError> where R: Rng, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X> { let a: &Self::Output; weight(a); }
        fn choose_weighted_iter<R, F, B, X>(&self, rng: &mut R, weight: F) -> Result<impl Iterator<Item = &Self::Output>, WeightError> where R: Rng, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X> { let a: &Self::Output; weight(a); }
        fn sample_weighted<R, F, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<IndexedSamples<Self, Self::Output>, WeightError> where R: Rng, F: Fn(&Self::Output) -> X, X: Into<f64> { let a: &Self::Output; weight(a); }
        fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> IndexedSamples<Self, Self::Output> where R: Rng {}
        fn choose_multiple_array<R, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]> where Self::Output: Clone, R: Rng {}
        fn choose_multiple_weighted<R, F, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<IndexedSamples<Self, Self::Output>, WeightError> where R: Rng, F: Fn(&Self::Output) -> X, X: Into<f64> { let a: &Self::Output; weight(a); }
    }
    impl<T> IndexedRandom for [T] { fn len(&self) -> usize {} }
    pub trait IndexedMutRandom: IndexedRandom + IndexMut<usize> {
        fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Output> where R: Rng {}
        fn choose_weighted_mut<R, F, B, X>(&mut self, rng: &mut R, weight: F) -> Result<&mut Self::Output, WeightError> where R: Rng, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X> { let a: &Self::Output; weight(a); }
    }
    impl<IR: IndexedRandom + IndexMut<usize>> IndexedMutRandom for IR {}
    pub trait SliceRandom: IndexedMutRandom {
        fn shuffle<R>(&mut self, rng: &mut R) where R: Rng;
        fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Output], &mut [Self::Output]) where R: Rng;
    }
    impl<T> SliceRandom for [T] {
        fn shuffle<R>(&mut self, rng: &mut R) where R: Rng {}
        fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [T], &mut [T]) where R: Rng {}
    }
    pub struct IndexedSamples<S, T>;
    impl<S: Index<usize, Output = T>, T> Iterator for IndexedSamples<S, T> {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub type SliceChooseIter<S, T> = IndexedSamples<S, T>;
    impl<S: Index<usize, Output = T>, T> Iterator for SliceChooseIter<S, T> {
        type Item = &T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub mod index {
        use crate::seq::WeightError;
        use rand_core::Rng;
        #[derive(Clone)] pub enum IndexVec {  }
        impl IndexVec {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn index(&self, index: usize) -> usize {}
            pub fn into_vec(self) -> Vec<usize> {}
            pub fn iter(&self) -> IndexVecIter {}
        }
        impl IntoIterator for IndexVec {
            type IntoIter = IndexVecIntoIter;
            type Item = usize;
            fn into_iter(self) -> IndexVecIntoIter {}
        }
        impl From<Vec<u32>> for IndexVec {}
        impl From<Vec<u64>> for IndexVec {}
        pub enum IndexVecIter {  }
        impl Iterator for IndexVecIter {
            type Item = usize;
            fn next(&mut self) -> Option<usize> {}
        }
        #[derive(Clone)] pub enum IndexVecIntoIter {  }
        impl Iterator for IndexVecIntoIter {
            type Item = usize;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub fn sample<R>(rng: &mut R, length: usize, amount: usize) -> IndexVec where R: Rng {}
        pub fn sample_weighted<R, F, X>(rng: &mut R, length: usize, weight: F, amount: usize) -> Result<IndexVec, WeightError> where R: Rng, F: Fn(usize) -> X, X: Into<f64> { let a: usize; weight(a); }
        pub fn sample_array<R, const N: usize>(rng: &mut R, len: usize) -> Option<[usize; N]> where R: Rng {}
        impl From<Vec<usize>> for IndexVec {}
    }
}
