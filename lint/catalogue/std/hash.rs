//! `std::hash`.

pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}
impl<T: ?Sized + Hash> Hash for &T {}
impl<T: ?Sized + Hash> Hash for &mut T {}

pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8) {}
    fn write_u16(&mut self, i: u16) {}
    fn write_u32(&mut self, i: u32) {}
    fn write_u64(&mut self, i: u64) {}
    fn write_u128(&mut self, i: u128) {}
    fn write_usize(&mut self, i: usize) {}
}

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 {}
}

#[derive(Clone, Debug, Default)]
pub struct DefaultHasher;
impl DefaultHasher {
    pub const fn new() -> DefaultHasher {}
}
impl Hasher for DefaultHasher {
    fn finish(&self) -> u64 {}
    fn write(&mut self, bytes: &[u8]) {}
}

#[derive(Clone, Debug, Default)]
pub struct RandomState;
impl RandomState {
    pub fn new() -> RandomState {}
}
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher {}
}

pub struct BuildHasherDefault<H> { hasher: Option<H> }
impl<H> Clone for BuildHasherDefault<H> { fn clone(&self) -> Self {} }
impl<H> Default for BuildHasherDefault<H> { fn default() -> Self {} }
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H { H::default() }
}
