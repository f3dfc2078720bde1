//! fnv 1.0.7.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
pub type FnvBuildHasher = BuildHasherDefault<FnvHasher>;
pub type FnvHashMap<K, V> = HashMap<K, V, FnvBuildHasher>;
pub type FnvHashSet<T> = HashSet<T, FnvBuildHasher>;
pub struct FnvHasher;
impl FnvHasher { pub fn with_key(key: u64) -> FnvHasher {} }
impl Default for FnvHasher {}
impl Hasher for FnvHasher {}
