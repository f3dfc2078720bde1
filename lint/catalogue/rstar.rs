//! rstar 0.14.0. Only to load many elements at once takes long.

pub struct RTree<T, P = DefaultParams> { element: T, params: P }
pub struct DefaultParams;
impl<T> RTree<T> {
    pub fn new() -> Self {}
    #[blocking(cpu)] pub fn bulk_load(elements: Vec<T>) -> Self {}
}
impl<T, P> RTree<T, P> {
    pub fn new_with_params() -> Self {}
    #[blocking(cpu)] pub fn bulk_load_with_params(elements: Vec<T>) -> Self {}
    pub fn size(&self) -> usize {}
    pub fn insert(&mut self, t: T) {}
    pub fn contains(&self, t: &T) -> bool {}
    pub fn remove(&mut self, t: &T) -> Option<T> {}
}
