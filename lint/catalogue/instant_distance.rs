//! instant-distance 0.6.1. A search takes microseconds; a map is built on all cores, and its builder waits.

#[derive(Clone, Copy)] pub struct PointId;
pub struct Heuristic;
#[derive(Default)] pub struct Builder;
impl Builder {
    pub fn ef_construction(self, ef_construction: usize) -> Self {}
    pub fn ef_search(self, ef: usize) -> Self {}
    pub fn select_heuristic(self, params: Option<Heuristic>) -> Self {}
    pub fn seed(self, seed: u64) -> Self {}
    #[blocking(cpu)] pub fn build<P, V>(self, points: Vec<P>, values: Vec<V>) -> HnswMap<P, V> {}
    #[blocking(cpu)] pub fn build_hnsw<P>(self, points: Vec<P>) -> (Hnsw<P>, Vec<PointId>) {}
}
#[derive(Default)] pub struct Search;
pub struct HnswMap<P, V> { point: P, pub values: Vec<V> }
pub struct MapItem<P, V> { pub distance: f32, pub pid: PointId, pub point: P, pub value: V }
impl<P, V> HnswMap<P, V> { pub fn search(&self, point: &P, search: &mut Search) -> impl Iterator<Item = MapItem<P, V>> {} }
pub struct Hnsw<P> { point: P }
pub struct Item<P> { pub distance: f32, pub pid: PointId, pub point: P }
impl<P> Hnsw<P> {
    pub fn builder() -> Builder {}
    pub fn search(&self, point: &P, search: &mut Search) -> impl Iterator<Item = Item<P>> {}
}
