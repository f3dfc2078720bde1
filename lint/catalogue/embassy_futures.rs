//! embassy_futures 0.1.2. Its `block_on` polls without a pause.

pub use block_on::{block_on, poll_once};
pub use yield_now::yield_now;
pub mod block_on {
    use core::future::Future;
    use core::task::Poll;
    #[blocking(block_on)] #[alone] #[advice("await the future instead")] pub fn block_on<F: Future>(fut: F) -> F::Output {}
    pub fn poll_once<F: Future>(fut: F) -> Poll<F::Output> {}
}
pub mod yield_now { pub async fn yield_now() {} }
pub mod join {
    use core::future::Future;
    pub async fn join<A: Future, B: Future>(future1: A, future2: B) -> (A::Output, B::Output) { (future1.await, future2.await) }
    pub async fn join3<A: Future, B: Future, C: Future>(future1: A, future2: B, future3: C) -> (A::Output, B::Output, C::Output) { (future1.await, future2.await, future3.await) }
}
pub mod select {
    use core::future::Future;
    pub enum Either<A, B> { First(A), Second(B) }
    impl<A, B> Either<A, B> {
        pub fn is_first(&self) -> bool {}
        pub fn is_second(&self) -> bool {}
    }
    pub async fn select<A: Future, B: Future>(a: A, b: B) -> Either<A::Output, B::Output> { if true { Either::First(a.await) } else { Either::Second(b.await) } }
}
