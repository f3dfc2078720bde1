//! threadpool 1.8.1.

#[derive(Clone, Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Builder {}
    pub fn num_threads(self, num_threads: usize) -> Builder {}
    pub fn thread_name(self, name: String) -> Builder {}
    pub fn thread_stack_size(self, size: usize) -> Builder {}
    pub fn build(self) -> ThreadPool {}
}
pub struct ThreadPool;
impl ThreadPool {
    pub fn new(num_threads: usize) -> ThreadPool {}
    pub fn with_name(name: String, num_threads: usize) -> ThreadPool {}
    pub fn new_with_name(name: String, num_threads: usize) -> ThreadPool {}
    #[off_thread(job)] pub fn execute<F>(&self, job: F) where F: FnOnce() {}
    pub fn queued_count(&self) -> usize {}
    pub fn active_count(&self) -> usize {}
    pub fn max_count(&self) -> usize {}
    pub fn panic_count(&self) -> usize {}
    pub fn set_threads(&mut self, num_threads: usize) {}
    pub fn set_num_threads(&mut self, num_threads: usize) {}
    #[blocking(join)] pub fn join(&self) {}
}
impl Clone for ThreadPool {}
impl Default for ThreadPool {}
