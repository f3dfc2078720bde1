//! governor 0.10.4.

use core::{fmt, hash};
use core::hash::Hash;
use core::num::NonZeroU32;
use core::ops::Add;
use core::time::Duration;
use crate::clock::{Clock, Reference};
use crate::middleware::{NoOpMiddleware, RateLimitingMiddleware};
use crate::nanos::Nanos;
use crate::state::{DirectStateStore, InMemoryState, NotKeyed, StateStore};
use crate::state::keyed::{DashMapStateStore, DefaultHasher, DefaultKeyedStateStore, HashMapStateStore, KeyedStateStore, ShrinkableKeyedStateStore};
use futures_util::{Sink, Stream};
use std::error;
use std::time::Instant;
pub type DefaultDirectRateLimiter<MW = NoOpMiddleware<<clock::DefaultClock as Clock>::Instant>> = RateLimiter<NotKeyed, InMemoryState, clock::DefaultClock, MW>;
pub type DefaultKeyedRateLimiter<K, MW = NoOpMiddleware<<clock::DefaultClock as Clock>::Instant>, S = DefaultHasher> = RateLimiter<K, DefaultKeyedStateStore<K, S>, clock::DefaultClock, MW>;
#[derive(Clone, Copy)] pub struct InsufficientCapacity(pub u32);
impl fmt::Display for InsufficientCapacity {}
impl error::Error for InsufficientCapacity {}
pub struct NotUntil<P: Reference>;
impl<P: Reference> NotUntil<P> {
    pub fn earliest_possible(&self) -> P {}
    pub fn wait_time_from(&self, from: P) -> Duration {}
    pub fn quota(&self) -> Quota {}
}
impl<P: Reference> fmt::Display for NotUntil<P> {}
#[derive(Clone, Copy, Default)] pub struct Jitter;
impl Jitter {
    pub fn up_to(max: Duration) -> Jitter {}
    pub fn new(min: Duration, interval: Duration) -> Jitter {}
}
impl Add<Duration> for Jitter { type Output = Duration; }
impl Add<Nanos> for Jitter { type Output = Nanos; }
impl Add<Instant> for Jitter { type Output = Instant; }
#[derive(Clone, Copy)] pub struct Quota;
impl Quota {
    pub fn per_second(max_burst: NonZeroU32) -> Quota {}
    pub fn per_minute(max_burst: NonZeroU32) -> Quota {}
    pub fn per_hour(max_burst: NonZeroU32) -> Quota {}
    pub fn with_period(replenish_1_per: Duration) -> Option<Quota> {}
    pub fn allow_burst(self, max_burst: NonZeroU32) -> Quota {}
    pub fn new(max_burst: NonZeroU32, replenish_all_per: Duration) -> Option<Quota> {}
    pub fn replenish_interval(&self) -> Duration {}
    pub fn burst_size(&self) -> NonZeroU32 {}
    pub fn burst_size_replenished_in(&self) -> Duration {}
}
pub struct RateLimiter<K, S, C, MW = NoOpMiddleware>;
impl<K, S, C, MW> RateLimiter<K, S, C, MW> where S: StateStore<Key = K>, C: Clock, MW: RateLimitingMiddleware<C::Instant> {
    pub fn new(quota: Quota, state: S, clock: C) -> Self {}
    pub fn into_state_store(self) -> S {}
    pub fn clock(&self) -> &C {}
    pub fn with_middleware<Outer: RateLimitingMiddleware<C::Instant>>(self,) -> RateLimiter<K, S, C, Outer> {}
}
impl RateLimiter<NotKeyed, InMemoryState, clock::DefaultClock, NoOpMiddleware> {
    pub fn direct(quota: Quota) -> RateLimiter<NotKeyed, InMemoryState, clock::DefaultClock, NoOpMiddleware> {}
}
impl<C> RateLimiter<NotKeyed, InMemoryState, C, NoOpMiddleware<C::Instant>> where C: Clock {
    pub fn direct_with_clock(quota: Quota, clock: C) -> Self {}
}
impl<S, C, MW> RateLimiter<NotKeyed, S, C, MW> where S: DirectStateStore, C: Clock, MW: RateLimitingMiddleware<C::Instant> {
    pub fn check(&self) -> Result<MW::PositiveOutcome, MW::NegativeOutcome> {}
    pub fn check_n(&self, n: NonZeroU32) -> Result<Result<MW::PositiveOutcome, MW::NegativeOutcome>, InsufficientCapacity> {}
}
impl<S, C, MW> RateLimiter<NotKeyed, S, C, MW> where S: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>> {
    pub async fn until_ready(&self) -> MW::PositiveOutcome {}
    pub async fn until_ready_with_jitter(&self, jitter: Jitter) -> MW::PositiveOutcome {}
    pub async fn until_n_ready(&self, n: std::num::NonZeroU32) -> Result<MW::PositiveOutcome, InsufficientCapacity> {}
    pub async fn until_n_ready_with_jitter(&self, n: std::num::NonZeroU32, jitter: Jitter) -> Result<MW::PositiveOutcome, InsufficientCapacity> {}
}
impl<K> RateLimiter<K, DefaultKeyedStateStore<K>, clock::DefaultClock> where K: Clone + Hash + Eq {
    pub fn keyed(quota: Quota) -> Self {}
    pub fn dashmap(quota: Quota) -> Self {}
    pub fn hashmap(quota: Quota) -> Self {}
}
impl<K, S> RateLimiter<K, DefaultKeyedStateStore<K, S>, clock::DefaultClock> where K: Clone + Hash + Eq, S: hash::BuildHasher + Default {
    pub fn hashmap_with_hasher(quota: Quota, hasher: S) -> Self {}
}
impl<K, S> RateLimiter<K, DefaultKeyedStateStore<K, S>, clock::DefaultClock> where K: Clone + Hash + Eq, S: hash::BuildHasher + Clone + Default {
    pub fn dashmap_with_hasher(quota: Quota, hasher: S) -> Self {}
}
impl<K> RateLimiter<K, HashMapStateStore<K>, clock::DefaultClock> where K: Clone + Hash + Eq {
    pub fn hashmap(quota: Quota) -> Self {}
}
impl<K, S> RateLimiter<K, HashMapStateStore<K, S>, clock::DefaultClock> where K: Clone + Hash + Eq, S: hash::BuildHasher + Default + Clone {
    pub fn hashmap_with_hasher(quota: Quota, hasher: S) -> Self {}
}
impl<K, S, C, MW> RateLimiter<K, S, C, MW> where S: KeyedStateStore<K>, K: Hash, C: Clock, MW: RateLimitingMiddleware<C::Instant> {
    pub fn check_key(&self, key: &K) -> Result<MW::PositiveOutcome, MW::NegativeOutcome> {}
    pub fn check_key_n(&self, key: &K, n: NonZeroU32) -> Result<Result<MW::PositiveOutcome, MW::NegativeOutcome>, InsufficientCapacity> {}
}
impl<K, S, C, MW> RateLimiter<K, S, C, MW> where S: ShrinkableKeyedStateStore<K>, K: Hash, C: Clock, MW: RateLimitingMiddleware<C::Instant> {
    pub fn retain_recent(&self) {}
    pub fn shrink_to_fit(&self) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl<K, C> RateLimiter<K, HashMapStateStore<K>, C, NoOpMiddleware<C::Instant>> where K: Hash + Eq + Clone, C: Clock {
    pub fn hashmap_with_clock(quota: Quota, clock: C) -> Self {}
}
impl<K, S, C> RateLimiter<K, HashMapStateStore<K, S>, C, NoOpMiddleware<C::Instant>> where K: Hash + Eq + Clone, S: hash::BuildHasher, C: Clock {
    pub fn hashmap_with_clock_and_hasher(quota: Quota, clock: C, hasher: S) -> Self {}
}
impl<K, C> RateLimiter<K, DashMapStateStore<K>, C, NoOpMiddleware<C::Instant>> where K: Hash + Eq + Clone, C: Clock {
    pub fn dashmap_with_clock(quota: Quota, clock: C) -> Self {}
}
impl<K, S, C> RateLimiter<K, DashMapStateStore<K, S>, C, NoOpMiddleware<C::Instant>> where K: Hash + Eq + Clone, S: hash::BuildHasher + Default + Clone, C: Clock {
    pub fn dashmap_with_clock_and_hasher(quota: Quota, clock: C, hasher: S) -> Self {}
}
impl<K, S, C, MW> RateLimiter<K, S, C, MW> where K: Hash + Eq + Clone, S: KeyedStateStore<K>, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>> {
    pub async fn until_key_ready(&self, key: &K) -> MW::PositiveOutcome {}
    pub async fn until_key_ready_with_jitter(&self, key: &K, jitter: Jitter) -> MW::PositiveOutcome {}
    pub async fn until_key_n_ready(&self, key: &K, n: NonZeroU32) -> Result<MW::PositiveOutcome, InsufficientCapacity> {}
    pub async fn until_key_n_ready_with_jitter(&self, key: &K, n: NonZeroU32, jitter: Jitter) -> Result<MW::PositiveOutcome, InsufficientCapacity> {}
}
pub struct RatelimitedSink<Item, S: Sink<Item>, D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>>;
impl<Item, S: Sink<Item>, D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>> RatelimitedSink<Item, S, D, C, MW> {
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
    pub fn into_inner(self) -> S {}
}
impl<Item, S: Sink<Item>, D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>> Sink<Item> for RatelimitedSink<Item, S, D, C, MW> {
    type Error = S::Error;
}
impl<Item, S: Stream + Sink<Item>, D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>> Stream for RatelimitedSink<Item, S, D, C, MW> {
    type Item = <S as Stream>::Item;
}
pub struct RatelimitedStream<S: Stream, D: DirectStateStore, C: Clock, MW: RateLimitingMiddleware<C::Instant>>;
impl<S: Stream, D: DirectStateStore, C: Clock, MW: RateLimitingMiddleware<C::Instant>> RatelimitedStream<S, D, C, MW> {
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
    pub fn into_inner(self) -> (S, Option<S::Item>) {}
}
impl<S: Stream, D: DirectStateStore, C: Clock, MW> Stream for RatelimitedStream<S, D, C, MW> where C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>> {
    type Item = S::Item;
}
impl<Item, S: Stream + Sink<Item>, D: DirectStateStore, C: Clock, MW: RateLimitingMiddleware<C::Instant>> Sink<Item> for RatelimitedStream<S, D, C, MW> {
    type Error = <S as Sink<Item>>::Error;
}
pub mod clock {
    use core::fmt::Debug;
    use core::ops::Add;
    use core::time::Duration;
    use crate::nanos::Nanos;
    use std::time::SystemTime;
    use web_time::Instant;
    pub trait Reference: Add<Nanos, Output = Self> + PartialEq + Eq + Ord + Copy + Clone + Debug {
        fn duration_since(&self, earlier: Self) -> Nanos;
        fn saturating_sub(&self, duration: Nanos) -> Self;
    }
    impl Reference for Duration {
        fn duration_since(&self, earlier: Self) -> Nanos {}
        fn saturating_sub(&self, duration: Nanos) -> Self {}
    }
    impl Reference for Instant {
        fn duration_since(&self, earlier: Self) -> Nanos {}
        fn saturating_sub(&self, duration: Nanos) -> Self {}
    }
    impl Reference for SystemTime {
        fn duration_since(&self, earlier: Self) -> Nanos {}
        fn saturating_sub(&self, duration: Nanos) -> Self {}
    }
    pub trait Clock {
        type Instant: Reference;
        fn now(&self) -> Self::Instant;
    }
    #[derive(Clone, Default)] pub struct FakeRelativeClock;
    impl FakeRelativeClock { pub fn advance(&self, by: Duration) {} }
    impl Clock for FakeRelativeClock {
        type Instant = Nanos;
        fn now(&self) -> Self::Instant {}
    }
    #[derive(Clone, Default)] pub struct MonotonicClock;
    impl Clock for MonotonicClock {
        type Instant = Instant;
        fn now(&self) -> Self::Instant {}
    }
    impl ReasonablyRealtime for MonotonicClock {}
    #[derive(Clone, Default)] pub struct SystemClock;
    impl Clock for SystemClock {
        type Instant = SystemTime;
        fn now(&self) -> Self::Instant {}
    }
    impl ReasonablyRealtime for SystemClock {}
    pub trait ReasonablyRealtime: Clock {
        fn reference_point(&self) -> Self::Instant {}
    }
    #[derive(Clone)] pub struct QuantaClock;
    impl Default for QuantaClock {}
    impl Clock for QuantaClock {
        type Instant = QuantaInstant;
        fn now(&self) -> Self::Instant {}
    }
    impl ReasonablyRealtime for QuantaClock {}
    #[derive(Clone, Copy)] pub struct QuantaInstant;
    impl std::ops::Add<Nanos> for QuantaInstant { type Output = QuantaInstant; }
    impl Reference for QuantaInstant {
        fn duration_since(&self, earlier: Self) -> Nanos {}
        fn saturating_sub(&self, duration: Nanos) -> Self {}
    }
    #[derive(Clone)] pub struct QuantaUpkeepClock;
    impl QuantaUpkeepClock {
        pub fn from_interval(interval: std::time::Duration) -> Result<QuantaUpkeepClock, quanta::Error> {}
        pub fn from_builder(builder: quanta::Upkeep) -> Result<QuantaUpkeepClock, quanta::Error> {}
    }
    impl Clock for QuantaUpkeepClock {
        type Instant = QuantaInstant;
        fn now(&self) -> Self::Instant {}
    }
    pub type DefaultClock = crate::clock::MonotonicClock;
}
pub mod jitter {
    use crate::nanos::Nanos;
    use rand::Rng;
    use rand::distr::uniform;
    use rand::distr::uniform::{SampleBorrow, UniformSampler};
    #[derive(Clone, Copy)] pub struct UniformJitter;
    impl UniformSampler for UniformJitter {
        type X = Nanos;
        fn new<B1, B2>(low: B1, high: B2) -> Result<Self, uniform::Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
        fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Self, uniform::Error> where B1: SampleBorrow<Self::X>, B2: SampleBorrow<Self::X> {}
        fn sample<R: Rng>(&self, rng: &mut R) -> Self::X {}
    }
}
pub mod middleware {
    use core::fmt;
    use crate::{NotUntil, Quota, clock};
    use crate::clock::{Clock, Reference};
    #[derive(Clone)] pub struct StateSnapshot;
    impl StateSnapshot {
        pub fn quota(&self) -> Quota {}
        pub fn remaining_burst_capacity(&self) -> u32 {}
    }
    pub trait RateLimitingMiddleware<P: Reference>: fmt::Debug {
        type PositiveOutcome;
        type NegativeOutcome;
        fn allow<K>(key: &K, state: impl Into<StateSnapshot>) -> Self::PositiveOutcome;
        fn disallow<K>(key: &K, limiter: impl Into<StateSnapshot>, start_time: P) -> Self::NegativeOutcome;
    }
    pub struct NoOpMiddleware<P: Reference = <clock::DefaultClock as Clock>::Instant>;
    impl<P: Reference> RateLimitingMiddleware<P> for NoOpMiddleware<P> {
        type PositiveOutcome = ();
        type NegativeOutcome = NotUntil<P>;
        fn allow<K>(_key: &K, _state: impl Into<StateSnapshot>) -> Self::PositiveOutcome {}
        fn disallow<K>(_key: &K, state: impl Into<StateSnapshot>, start_time: P) -> Self::NegativeOutcome {}
    }
    pub struct StateInformationMiddleware;
    impl<P: Reference> RateLimitingMiddleware<P> for StateInformationMiddleware {
        type PositiveOutcome = StateSnapshot;
        type NegativeOutcome = NotUntil<P>;
        fn allow<K>(_key: &K, state: impl Into<StateSnapshot>) -> Self::PositiveOutcome {}
        fn disallow<K>(_key: &K, state: impl Into<StateSnapshot>, start_time: P) -> Self::NegativeOutcome {}
    }
}
pub mod nanos {
    use core::ops::{Add, Div, Mul};
    use core::time::Duration;
    use crate::clock::Reference;
    use crate::jitter::UniformJitter;
    use rand::distr::uniform::SampleUniform;
    #[derive(Clone, Copy, Default)] pub struct Nanos;
    impl SampleUniform for Nanos { type Sampler = UniformJitter; }
    impl Nanos {
        pub fn as_u64(self) -> u64 {}
        pub fn new(u: u64) -> Self {}
        pub fn saturating_sub(self, rhs: Nanos) -> Nanos {}
    }
    impl From<Duration> for Nanos {}
    impl Add<Nanos> for Nanos { type Output = Nanos; }
    impl Mul<u64> for Nanos { type Output = Nanos; }
    impl Div<Nanos> for Nanos { type Output = u64; }
    impl From<u64> for Nanos {}
    impl Reference for Nanos {
        fn duration_since(&self, earlier: Self) -> Nanos {}
        fn saturating_sub(&self, duration: Nanos) -> Self {}
    }
    impl Add<Duration> for Nanos { type Output = Self; }
}
pub mod prelude {
    pub use crate::state::{SinkRateLimitExt, StreamRateLimitExt};
}
pub mod state {
    use crate::{Jitter, NotUntil, clock};
    use crate::middleware::RateLimitingMiddleware;
    use crate::nanos::Nanos;
    use futures_util::{Sink, Stream};
    pub use crate::{RateLimiter, RatelimitedSink, RatelimitedStream};
    pub trait StateStore {
        type Key;
        fn measure_and_replace<T, F, E>(&self, key: &Self::Key, f: F) -> Result<T, E> where F: Fn(Option<Nanos>) -> Result<(T, Nanos), E>;
    }
    pub enum NotKeyed { NonKey }
    pub trait DirectStateStore: StateStore<Key = NotKeyed> {}
    impl<T> DirectStateStore for T where T: StateStore<Key = NotKeyed> {}
    pub trait SinkRateLimitExt<Item, S>: Sink<Item> where S: Sink<Item> {
        fn ratelimit_sink<D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>>(self, limiter: &crate::RateLimiter<NotKeyed, D, C, MW>) -> crate::RatelimitedSink<Item, S, D, C, MW>;
        fn ratelimit_sink_with_jitter<D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>>(self, limiter: &crate::RateLimiter<NotKeyed, D, C, MW>, jitter: Jitter) -> crate::RatelimitedSink<Item, S, D, C, MW>;
    }
    impl<Item, S: Sink<Item>> SinkRateLimitExt<Item, S> for S {
        fn ratelimit_sink<D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>>(self, limiter: &crate::RateLimiter<NotKeyed, D, C, MW>) -> crate::RatelimitedSink<Item, S, D, C, MW> {}
        fn ratelimit_sink_with_jitter<D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>>(self, limiter: &crate::RateLimiter<NotKeyed, D, C, MW>, jitter: Jitter) -> crate::RatelimitedSink<Item, S, D, C, MW> {}
    }
    pub trait StreamRateLimitExt: Stream {
        fn ratelimit_stream<D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant>>(self, limiter: &crate::RateLimiter<NotKeyed, D, C, MW>) -> crate::RatelimitedStream<Self, D, C, MW>;
        fn ratelimit_stream_with_jitter<D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant>>(self, limiter: &crate::RateLimiter<NotKeyed, D, C, MW>, jitter: Jitter) -> crate::RatelimitedStream<Self, D, C, MW>;
    }
    impl<S: Stream> StreamRateLimitExt for S {
        fn ratelimit_stream<D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant>>(self, limiter: &crate::RateLimiter<NotKeyed, D, C, MW>) -> crate::RatelimitedStream<Self, D, C, MW> {}
        fn ratelimit_stream_with_jitter<D: DirectStateStore, C: clock::ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant>>(self, limiter: &crate::RateLimiter<NotKeyed, D, C, MW>, jitter: Jitter) -> crate::RatelimitedStream<Self, D, C, MW> {}
    }
    #[derive(Default)] pub struct InMemoryState;
    impl StateStore for InMemoryState {
        type Key = NotKeyed;
        fn measure_and_replace<T, F, E>(&self, _key: &Self::Key, f: F) -> Result<T, E> where F: Fn(Option<Nanos>) -> Result<(T, Nanos), E> {}
    }
    pub mod direct {
        pub use crate::{RatelimitedSink, RatelimitedStream};
        pub use crate::state::{DirectStateStore, NotKeyed, SinkRateLimitExt, StreamRateLimitExt};
    }
    pub mod keyed {
        use core::hash::Hash;
        use crate::nanos::Nanos;
        use crate::state::{InMemoryState, StateStore};
        use crate::state::keyed::hashmap::Mutex;
        use dashmap::DashMap;
        use std::hash;
        use std::collections::HashMap;
        pub type DefaultHasher = hash::RandomState;
        pub trait KeyedStateStore<K: Hash>: StateStore<Key = K> {}
        impl<T, K: Hash> KeyedStateStore<K> for T where T: StateStore<Key = K>, K: Eq + Clone + Hash {}
        pub trait ShrinkableKeyedStateStore<K: Hash>: KeyedStateStore<K> {
            fn retain_recent(&self, drop_below: Nanos);
            fn shrink_to_fit(&self) {}
            fn len(&self) -> usize;
            fn is_empty(&self) -> bool;
        }
        pub type DefaultKeyedStateStore<K, S = DefaultHasher> = HashMapStateStore<K, S>;
        pub type HashMapStateStore<K, S = DefaultHasher> = Mutex<HashMap<K, InMemoryState, S>>;
        pub type DashMapStateStore<K, S = DefaultHasher> = DashMap<K, InMemoryState, S>;
        impl<K: Hash + Eq + Clone, S: core::hash::BuildHasher + Clone> StateStore for DashMapStateStore<K, S> {
            type Key = K;
            fn measure_and_replace<T, F, E>(&self, key: &Self::Key, f: F) -> Result<T, E> where F: Fn(Option<Nanos>) -> Result<(T, Nanos), E> {}
        }
        impl<K: Hash + Eq + Clone, S: core::hash::BuildHasher + Clone> ShrinkableKeyedStateStore<K> for DashMapStateStore<K, S> {
            fn retain_recent(&self, drop_below: Nanos) {}
            fn shrink_to_fit(&self) {}
            fn len(&self) -> usize {}
            fn is_empty(&self) -> bool {}
        }
        pub mod hashmap {
            use core::hash;
            use core::hash::Hash;
            use crate::nanos::Nanos;
            use crate::state::StateStore;
            use crate::state::keyed::{HashMapStateStore, ShrinkableKeyedStateStore};
            pub type Mutex<T> = parking_lot::Mutex<T>;
            impl<K: Hash + Eq + Clone, S: hash::BuildHasher> StateStore for HashMapStateStore<K, S> {
                type Key = K;
                fn measure_and_replace<T, F, E>(&self, key: &Self::Key, f: F) -> Result<T, E> where F: Fn(Option<Nanos>) -> Result<(T, Nanos), E> {}
            }
            impl<K: Hash + Eq + Clone, S: hash::BuildHasher> ShrinkableKeyedStateStore<K> for HashMapStateStore<K, S> {
                fn retain_recent(&self, drop_below: Nanos) {}
                fn shrink_to_fit(&self) {}
                fn len(&self) -> usize {}
                fn is_empty(&self) -> bool {}
            }
        }
    }
}
