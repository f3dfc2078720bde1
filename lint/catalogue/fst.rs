//! fst 0.4.7. Maps and sets are bytes in memory, or mapped; what builds them writes.

pub use self::map::{Map, MapBuilder};
pub use self::set::{Set, SetBuilder};
use std::{error, fmt, io};
#[derive(Debug)] pub enum Error { Io(io::Error) }
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<io::Error> for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod map {
    use crate::Result;
    use std::io::Write;
    #[derive(Clone)] pub struct Map<D>;
    impl<D: AsRef<[u8]>> Map<D> {
        pub fn new(data: D) -> Result<Map<D>> {}
        pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Option<u64> {}
        pub fn len(&self) -> usize {}
    }
    pub struct MapBuilder<W> { wtr: W }
    impl MapBuilder<Vec<u8>> { pub fn memory() -> Self {} }
    impl<W: Write> MapBuilder<W> {
        pub fn new(wtr: W) -> Result<MapBuilder<W>> { let b: &[u8]; wtr.write(b); Ok(MapBuilder { wtr }) }
        pub fn insert<K: AsRef<[u8]>>(&mut self, key: K, val: u64) -> Result<()> { let b: &[u8]; self.wtr.write(b) }
        pub fn extend_iter<K: AsRef<[u8]>, I: IntoIterator<Item = (K, u64)>>(&mut self, iter: I) -> Result<()> { let b: &[u8]; self.wtr.write(b); iter.into_iter().next() }
        pub fn finish(self) -> Result<()> { let b: &[u8]; self.wtr.write(b) }
        pub fn into_inner(self) -> Result<W> { let b: &[u8]; self.wtr.write(b); Ok(self.wtr) }
    }
}
pub mod set {
    use crate::Result;
    use std::io::Write;
    #[derive(Clone)] pub struct Set<D>;
    impl<D: AsRef<[u8]>> Set<D> {
        pub fn new(data: D) -> Result<Set<D>> {}
        pub fn contains<K: AsRef<[u8]>>(&self, key: K) -> bool {}
        pub fn len(&self) -> usize {}
    }
    pub struct SetBuilder<W> { wtr: W }
    impl SetBuilder<Vec<u8>> { pub fn memory() -> Self {} }
    impl<W: Write> SetBuilder<W> {
        pub fn new(wtr: W) -> Result<SetBuilder<W>> { let b: &[u8]; wtr.write(b); Ok(SetBuilder { wtr }) }
        pub fn insert<K: AsRef<[u8]>>(&mut self, key: K) -> Result<()> { let b: &[u8]; self.wtr.write(b) }
        pub fn extend_iter<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&mut self, iter: I) -> Result<()> { let b: &[u8]; self.wtr.write(b); iter.into_iter().next() }
        pub fn finish(self) -> Result<()> { let b: &[u8]; self.wtr.write(b) }
        pub fn into_inner(self) -> Result<W> { let b: &[u8]; self.wtr.write(b); Ok(self.wtr) }
    }
}
