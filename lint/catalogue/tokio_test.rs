//! tokio_test 0.4.6.

use std::future::Future;
#[blocking(block_on)] #[advice("await the future instead")] pub fn block_on<F: Future>(future: F) -> F::Output {}
pub mod task {
    use std::future::Future;
    use std::task::Poll;
    pub fn spawn<T>(task: T) -> Spawn<T> {}
    pub struct Spawn<T>;
    impl<T> Spawn<T> {
        pub fn into_inner(self) -> T {}
        pub fn is_woken(&self) -> bool {}
    }
    impl<T: Future> Spawn<T> { pub fn poll(&mut self) -> Poll<T::Output> {} }
}
