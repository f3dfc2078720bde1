//! kiddo 6.3.0, with the trees of 5. A search takes microseconds; only to build a tree of all points at once takes long.

pub struct KdTree<A, const K: usize> { axis: A }
impl<A, const K: usize> KdTree<A, K> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn add<T>(&mut self, query: &[A; K], item: T) {}
}
pub struct ImmutableKdTree<A, const K: usize> { axis: A }
impl<A, const K: usize> ImmutableKdTree<A, K> {
    #[blocking(cpu)] pub fn new_from_slice(source: &[[A; K]]) -> Self {}
    pub fn size(&self) -> usize {}
}
