//! backon 1.6.0.

use core::future::Future;
use core::time::Duration;
use crate::backoff::constant::ConstantBackoff;
use crate::backoff::exponential::ExponentialBackoff;
use crate::backoff::fibonacci::FibonacciBackoff;
use crate::blocking_sleep::MaybeBlockingSleeper;
use crate::sleep::{MaybeSleeper, PleaseEnableAFeatureOrProvideACustomSleeper};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::time;
pub trait Backoff: Iterator<Item = Duration> {}
impl<T> Backoff for T where T: Iterator<Item = Duration> {}
pub trait BackoffBuilder {
    type Backoff: Backoff;
    fn build(self) -> Self::Backoff;
}
impl<B: Backoff> BackoffBuilder for B {
    type Backoff = B;
    fn build(self) -> Self::Backoff {}
}
#[derive(Clone, Copy)] pub struct ConstantBuilder;
impl Default for ConstantBuilder {}
impl ConstantBuilder {
    pub fn new() -> Self {}
    pub fn with_delay(self, delay: Duration) -> Self {}
    pub fn with_max_times(self, max_times: usize) -> Self {}
    pub fn with_jitter(self) -> Self {}
    pub fn with_jitter_seed(self, seed: u64) -> Self {}
    pub fn without_max_times(self) -> Self {}
}
impl BackoffBuilder for ConstantBuilder {
    type Backoff = ConstantBackoff;
    fn build(self) -> Self::Backoff {}
}
impl BackoffBuilder for &ConstantBuilder {
    type Backoff = ConstantBackoff;
    fn build(self) -> Self::Backoff {}
}
#[derive(Clone, Copy)] pub struct FibonacciBuilder;
impl Default for FibonacciBuilder {}
impl FibonacciBuilder {
    pub fn new() -> Self {}
    pub fn with_jitter(self) -> Self {}
    pub fn with_jitter_seed(self, seed: u64) -> Self {}
    pub fn with_min_delay(self, min_delay: Duration) -> Self {}
    pub fn with_max_delay(self, max_delay: Duration) -> Self {}
    pub fn without_max_delay(self) -> Self {}
    pub fn with_max_times(self, max_times: usize) -> Self {}
    pub fn without_max_times(self) -> Self {}
}
impl BackoffBuilder for FibonacciBuilder {
    type Backoff = FibonacciBackoff;
    fn build(self) -> Self::Backoff {}
}
impl BackoffBuilder for &FibonacciBuilder {
    type Backoff = FibonacciBackoff;
    fn build(self) -> Self::Backoff {}
}
#[derive(Clone, Copy)] pub struct ExponentialBuilder;
impl Default for ExponentialBuilder {}
impl ExponentialBuilder {
    pub fn new() -> Self {}
    pub fn with_jitter(self) -> Self {}
    pub fn with_jitter_seed(self, seed: u64) -> Self {}
    pub fn with_factor(self, factor: f32) -> Self {}
    pub fn with_min_delay(self, min_delay: Duration) -> Self {}
    pub fn with_max_delay(self, max_delay: Duration) -> Self {}
    pub fn without_max_delay(self) -> Self {}
    pub fn with_max_times(self, max_times: usize) -> Self {}
    pub fn without_max_times(self) -> Self {}
    pub fn with_total_delay(self, total_delay: Option<Duration>) -> Self {}
}
impl BackoffBuilder for ExponentialBuilder {
    type Backoff = ExponentialBackoff;
    fn build(self) -> Self::Backoff {}
}
impl BackoffBuilder for &ExponentialBuilder {
    type Backoff = ExponentialBackoff;
    fn build(self) -> Self::Backoff {}
}
pub trait Retryable<B: BackoffBuilder, T, E, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut> {
    fn retry(self, builder: B) -> Retry<B::Backoff, T, E, Fut, FutureFn>;
}
impl<B, T, E, Fut, FutureFn> Retryable<B, T, E, Fut, FutureFn> for FutureFn where B: BackoffBuilder, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut {
    fn retry(self, builder: B) -> Retry<B::Backoff, T, E, Fut, FutureFn> {}
}
pub struct Retry<B: Backoff, T, E, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut, SF: MaybeSleeper = DefaultSleeper, RF = fn(&E) -> bool, NF = fn(&E, Duration), AF = fn(&E, Option<Duration>) -> Option<Duration>> { f: FutureFn }
impl<B, T, E, Fut, FutureFn, SF, RF, NF, AF> Retry<B, T, E, Fut, FutureFn, SF, RF, NF, AF> where B: Backoff, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut, SF: MaybeSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration), AF: FnMut(&E, Option<Duration>) -> Option<Duration> {
    pub fn sleep<SN: Sleeper>(self, sleep_fn: SN) -> Retry<B, T, E, Fut, FutureFn, SN, RF, NF, AF> {}
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> Retry<B, T, E, Fut, FutureFn, SF, RN, NF, AF> {}
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> Retry<B, T, E, Fut, FutureFn, SF, RF, NN, AF> {}
    pub fn adjust<NAF: FnMut(&E, Option<Duration>) -> Option<Duration>>(self, adjust: NAF) -> Retry<B, T, E, Fut, FutureFn, SF, RF, NF, NAF> {}
}
impl<B, T, E, Fut, FutureFn, SF, RF, NF, AF> Future for Retry<B, T, E, Fut, FutureFn, SF, RF, NF, AF> where B: Backoff, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut, SF: Sleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration), AF: FnMut(&E, Option<Duration>) -> Option<Duration> {
    type Output = Result<T, E>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { (self.f)() }
}
pub trait RetryableWithContext<B: BackoffBuilder, T, E, Ctx, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut> {
    fn retry(self, builder: B) -> RetryWithContext<B::Backoff, T, E, Ctx, Fut, FutureFn>;
}
impl<B, T, E, Ctx, Fut, FutureFn> RetryableWithContext<B, T, E, Ctx, Fut, FutureFn> for FutureFn where B: BackoffBuilder, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut {
    fn retry(self, builder: B) -> RetryWithContext<B::Backoff, T, E, Ctx, Fut, FutureFn> {}
}
pub struct RetryWithContext<B: Backoff, T, E, Ctx, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut, SF: MaybeSleeper = DefaultSleeper, RF = fn(&E) -> bool, NF = fn(&E, Duration)> { f: FutureFn }
impl<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> where B: Backoff, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut, SF: MaybeSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    pub fn sleep<SN: Sleeper>(self, sleep_fn: SN) -> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SN, RF, NF> {}
    pub fn context(self, context: Ctx) -> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> {}
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RN, NF> {}
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NN> {}
}
impl<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> Future for RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> where B: Backoff, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut, SF: Sleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    type Output = (Ctx, Result<T, E>);
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Self::Output> { let a: Ctx; (self.f)(a) }
}
pub trait Sleeper {
    type Sleep: Future;
    fn sleep(&self, dur: Duration) -> Self::Sleep;
}
impl<F: Fn(Duration) -> Fut, Fut: Future> Sleeper for F {
    type Sleep = Fut;
    fn sleep(&self, dur: Duration) -> Self::Sleep {}
}
pub type DefaultSleeper = PleaseEnableAFeatureOrProvideACustomSleeper;
#[derive(Clone, Copy, Default)] pub struct TokioSleeper;
impl Sleeper for TokioSleeper {
    type Sleep = time::Sleep;
    fn sleep(&self, dur: Duration) -> Self::Sleep {}
}
#[derive(Clone, Copy, Default)] pub struct FuturesTimerSleeper;
impl Sleeper for FuturesTimerSleeper {
    type Sleep = futures_timer::Delay;
    fn sleep(&self, dur: Duration) -> Self::Sleep {}
}
pub trait BlockingRetryable<B: BackoffBuilder, T, E, F: FnMut() -> Result<T, E>> {
    fn retry(self, builder: B) -> BlockingRetry<B::Backoff, T, E, F>;
}
impl<B, T, E, F> BlockingRetryable<B, T, E, F> for F where B: BackoffBuilder, F: FnMut() -> Result<T, E> {
    fn retry(self, builder: B) -> BlockingRetry<B::Backoff, T, E, F> {}
}
pub struct BlockingRetry<B: Backoff, T, E, F: FnMut() -> Result<T, E>, SF: MaybeBlockingSleeper = DefaultBlockingSleeper, RF = fn(&E) -> bool, NF = fn(&E, Duration)> { f: F, retryable: RF, notify: NF }
impl<B, T, E, F, SF, RF, NF> BlockingRetry<B, T, E, F, SF, RF, NF> where B: Backoff, F: FnMut() -> Result<T, E>, SF: MaybeBlockingSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    pub fn sleep<SN: BlockingSleeper>(self, sleep_fn: SN) -> BlockingRetry<B, T, E, F, SN, RF, NF> {}
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> BlockingRetry<B, T, E, F, SF, RN, NF> {}
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> BlockingRetry<B, T, E, F, SF, RF, NN> {}
}
impl<B, T, E, F, SF, RF, NF> BlockingRetry<B, T, E, F, SF, RF, NF> where B: Backoff, F: FnMut() -> Result<T, E>, SF: BlockingSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    #[blocking(sleep)] pub fn call(self) -> Result<T, E> { let e: &E; let dur: Duration; (self.retryable)(e); (self.notify)(e, dur); (self.f)() }
}
pub trait BlockingRetryableWithContext<B: BackoffBuilder, T, E, Ctx, F: FnMut(Ctx) -> (Ctx, Result<T, E>)> {
    fn retry(self, builder: B) -> BlockingRetryWithContext<B::Backoff, T, E, Ctx, F>;
}
impl<B, T, E, Ctx, F> BlockingRetryableWithContext<B, T, E, Ctx, F> for F where B: BackoffBuilder, F: FnMut(Ctx) -> (Ctx, Result<T, E>) {
    fn retry(self, builder: B) -> BlockingRetryWithContext<B::Backoff, T, E, Ctx, F> {}
}
pub struct BlockingRetryWithContext<B: Backoff, T, E, Ctx, F: FnMut(Ctx) -> (Ctx, Result<T, E>), SF: MaybeBlockingSleeper = DefaultBlockingSleeper, RF = fn(&E) -> bool, NF = fn(&E, Duration)> { f: F, retryable: RF, notify: NF }
impl<B, T, E, Ctx, F, SF, RF, NF> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NF> where B: Backoff, F: FnMut(Ctx) -> (Ctx, Result<T, E>), SF: MaybeBlockingSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    pub fn context(self, context: Ctx) -> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NF> {}
    pub fn sleep<SN: BlockingSleeper>(self, sleep_fn: SN) -> BlockingRetryWithContext<B, T, E, Ctx, F, SN, RF, NF> {}
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RN, NF> {}
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NN> {}
}
impl<B, T, E, Ctx, F, SF, RF, NF> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NF> where B: Backoff, F: FnMut(Ctx) -> (Ctx, Result<T, E>), SF: BlockingSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    #[blocking(sleep)] pub fn call(self) -> (Ctx, Result<T, E>) { let ctx: Ctx; let e: &E; let dur: Duration; (self.retryable)(e); (self.notify)(e, dur); (self.f)(ctx) }
}
pub trait BlockingSleeper {
    fn sleep(&self, dur: Duration);
}
impl<F: Fn(Duration)> BlockingSleeper for F { fn sleep(&self, dur: Duration) {} }
pub type DefaultBlockingSleeper = crate::blocking_sleep::PleaseEnableAFeatureOrProvideACustomSleeper;
#[derive(Clone, Copy, Default)] pub struct StdSleeper;
impl BlockingSleeper for StdSleeper { fn sleep(&self, dur: Duration) {} }
#[derive(Clone, Copy, Default)] pub struct EmbassySleeper;
impl Sleeper for EmbassySleeper {
    type Sleep = embassy_time::Timer;
    fn sleep(&self, dur: Duration) -> Self::Sleep {}
}
impl BlockingSleeper for EmbassySleeper { fn sleep(&self, dur: Duration) {} }
pub mod backoff {
    pub mod constant {
        use core::time::Duration;
        pub struct ConstantBackoff;
        impl Iterator for ConstantBackoff {
            type Item = Duration;
            fn next(&mut self) -> Option<Self::Item> {}
        }
    }
    pub mod exponential {
        use core::time::Duration;
        pub struct ExponentialBackoff;
        impl Iterator for ExponentialBackoff {
            type Item = Duration;
            fn next(&mut self) -> Option<Self::Item> {}
        }
    }
    pub mod fibonacci {
        use core::time::Duration;
        pub struct FibonacciBackoff;
        impl Iterator for FibonacciBackoff {
            type Item = Duration;
            fn next(&mut self) -> Option<Self::Item> {}
        }
    }
}
pub mod blocking_sleep {
    use crate::BlockingSleeper;
    pub trait MaybeBlockingSleeper {}
    impl<T: BlockingSleeper> MaybeBlockingSleeper for T {}
    #[derive(Clone, Copy, Default)] pub struct PleaseEnableAFeatureOrProvideACustomSleeper;
    impl MaybeBlockingSleeper for PleaseEnableAFeatureOrProvideACustomSleeper {}
}
pub mod sleep {
    use core::future::{Future, Ready};
    use crate::Sleeper;
    pub trait MaybeSleeper {
        type Sleep: Future;
    }
    impl<T: Sleeper> MaybeSleeper for T { type Sleep = <T as Sleeper>::Sleep; }
    #[derive(Clone, Copy, Default)] pub struct PleaseEnableAFeatureOrProvideACustomSleeper;
    impl MaybeSleeper for PleaseEnableAFeatureOrProvideACustomSleeper { type Sleep = Ready<()>; }
}
