//! rustc-hash 2.1.1.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, Hasher};
pub type FxHashMap<K, V> = HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = HashSet<V, FxBuildHasher>;
pub type FxHashMapRand<K, V> = HashMap<K, V, FxRandomState>;
pub type FxHashSetRand<V> = HashSet<V, FxRandomState>;
#[derive(Clone, Copy)] pub struct FxHasher;
impl FxHasher {
    pub fn with_seed(seed: usize) -> FxHasher {}
    pub fn default() -> FxHasher {}
}
impl Default for FxHasher {}
impl Hasher for FxHasher {}
#[derive(Clone, Copy)] pub struct FxBuildHasher;
impl Default for FxBuildHasher {}
impl BuildHasher for FxBuildHasher {
    type Hasher = FxHasher;
    fn build_hasher(&self) -> FxHasher {}
}
#[derive(Clone)] pub struct FxRandomState;
impl FxRandomState { pub fn new() -> FxRandomState {} }
impl Default for FxRandomState {}
impl BuildHasher for FxRandomState {
    type Hasher = FxHasher;
    fn build_hasher(&self) -> FxHasher {}
}
