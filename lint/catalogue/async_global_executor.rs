//! async_global_executor 3.1.0.

use std::future::Future;
pub use async_executor::Task;
#[blocking(block_on)] #[alone] #[advice("await the future instead")] pub fn block_on<F: Future<Output = T>, T>(future: F) -> T {}
#[on_executor(future)] pub fn spawn<F: Future<Output = T> + Send, T: Send>(future: F) -> Task<T> {}
#[on_executor(future)] pub fn spawn_local<F: Future<Output = T>, T>(future: F) -> Task<T> {}
#[off_thread(f)] pub fn spawn_blocking<F: FnOnce() -> T + Send, T: Send>(f: F) -> Task<T> {}
pub fn init() {}
pub fn init_with_config(config: GlobalExecutorConfig) {}
#[derive(Default)] pub struct GlobalExecutorConfig;
impl GlobalExecutorConfig {
    pub fn with_env_var(self, env_var: &str) -> Self {}
    pub fn with_min_threads(self, min_threads: usize) -> Self {}
    pub fn with_max_threads(self, max_threads: usize) -> Self {}
}
