//! crossbeam_deque 0.8.8.

pub struct Worker<T>;
impl<T> Worker<T> {
    pub fn new_fifo() -> Worker<T> {}
    pub fn new_lifo() -> Worker<T> {}
    pub fn stealer(&self) -> Stealer<T> {}
    #[polls] pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn push(&self, task: T) {}
    #[polls(takes)] pub fn pop(&self) -> Option<T> {}
}
pub struct Stealer<T>;
impl<T> Stealer<T> {
    #[polls] pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    #[polls(takes)] pub fn steal(&self) -> Steal<T> {}
    pub fn steal_batch(&self, dest: &Worker<T>) -> Steal<()> {}
    pub fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()> {}
    pub fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T> {}
    pub fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T> {}
}
impl<T> Clone for Stealer<T> {}
pub struct Injector<T>;
impl<T> Default for Injector<T> {}
impl<T> Injector<T> {
    pub fn new() -> Injector<T> {}
    pub fn push(&self, task: T) {}
    #[polls(takes)] pub fn steal(&self) -> Steal<T> {}
    pub fn steal_batch(&self, dest: &Worker<T>) -> Steal<()> {}
    pub fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()> {}
    pub fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T> {}
    pub fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T> {}
    #[polls] pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
}
#[derive(Copy, Clone)] pub enum Steal<T> { Empty, Success(T), Retry }
impl<T> Steal<T> {
    pub fn is_empty(&self) -> bool {}
    pub fn is_success(&self) -> bool {}
    pub fn is_retry(&self) -> bool {}
    pub fn success(self) -> Option<T> {}
    pub fn or_else<F>(self, f: F) -> Steal<T> where F: FnOnce() -> Steal<T> { f() }
}
impl<T> FromIterator<Steal<T>> for Steal<T> {}
