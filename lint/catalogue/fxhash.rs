//! fxhash 0.2.1.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hash, Hasher};
pub type FxBuildHasher = BuildHasherDefault<FxHasher>;
pub type FxHashMap<K, V> = HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = HashSet<V, FxBuildHasher>;
#[derive(Clone)] pub struct FxHasher;
impl Default for FxHasher {}
impl Hasher for FxHasher {}
#[derive(Clone)] pub struct FxHasher64;
impl Default for FxHasher64 {}
impl Hasher for FxHasher64 {}
#[derive(Clone)] pub struct FxHasher32;
impl Default for FxHasher32 {}
impl Hasher for FxHasher32 {}
pub fn hash64<T: Hash + ?Sized>(v: &T) -> u64 {}
pub fn hash32<T: Hash + ?Sized>(v: &T) -> u32 {}
pub fn hash<T: Hash + ?Sized>(v: &T) -> usize {}
