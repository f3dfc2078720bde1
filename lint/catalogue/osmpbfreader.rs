//! osmpbfreader 0.19.1. A map is read a block at a time.

pub use error::{Error, Result};
pub use objects::{Node, OsmId, OsmObj, Relation, Way};
pub use reader::OsmPbfReader;
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod objects {
    #[derive(Clone, Copy, Debug)] pub enum OsmId {}
    #[derive(Clone, Debug)] pub enum OsmObj { Node(Node), Way(Way), Relation(Relation) }
    #[derive(Clone, Debug)] pub struct Node;
    #[derive(Clone, Debug)] pub struct Way;
    #[derive(Clone, Debug)] pub struct Relation;
    impl OsmObj {
        pub fn is_node(&self) -> bool {}
        pub fn is_way(&self) -> bool {}
        pub fn is_relation(&self) -> bool {}
    }
}
pub mod reader {
    use crate::error::Result;
    use crate::objects::{Node, OsmId, OsmObj, Relation, Way};
    use std::collections::BTreeMap;
    use std::io::{Read, Seek};
    pub struct OsmPbfReader<R> { r: R }
    impl<R: Read> OsmPbfReader<R> {
        pub fn new(r: R) -> OsmPbfReader<R> { OsmPbfReader { r } }
        pub fn into_inner(self) -> R { self.r }
        pub fn iter(&mut self) -> Objects<R, OsmObj> {}
        pub fn par_iter(&mut self) -> Objects<R, OsmObj> {}
        pub fn iter_nodes(&mut self) -> Objects<R, Node> {}
        pub fn iter_ways(&mut self) -> Objects<R, Way> {}
        pub fn iter_relations(&mut self) -> Objects<R, Relation> {}
        pub fn rewind(&mut self) -> Result<()> where R: Seek {}
        #[blocking(cpu)] pub fn get_objs_and_deps<F: FnMut(&OsmObj) -> bool>(&mut self, pred: F) -> Result<BTreeMap<OsmId, OsmObj>> { let b: &mut [u8]; self.r.read(b); let o: &OsmObj; pred(o) }
    }
    pub struct Objects<R, T> { r: R, object: T }
    impl<R: Read, T> Iterator for Objects<R, T> { type Item = Result<T>; fn next(&mut self) -> Option<Result<T>> { let b: &mut [u8]; self.r.read(b); let o: T; Some(Ok(o)) } }
}
