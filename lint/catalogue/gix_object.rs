//! gix-object 0.66.1. What is found and written is so in what it is asked of.

use std::io;
use gix_hash::{ObjectId, oid};
pub use find::Error;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Kind { Tree, Blob, Commit, Tag }
#[derive(Clone, Debug)] pub struct Data { pub kind: Kind, pub data: &[u8] }
#[derive(Clone, Debug)] pub struct Header { pub kind: Kind, pub size: u64 }
#[derive(Clone, Debug)] pub struct BlobRef { pub data: &[u8] }
#[derive(Clone, Debug)] pub struct TreeRef;
#[derive(Clone, Debug)] pub struct CommitRef;
#[derive(Clone, Debug)] pub struct TagRef;
pub trait WriteTo {
    fn write_to(&self, out: &mut dyn io::Write) -> io::Result<()>;
    fn kind(&self) -> Kind;
    fn size(&self) -> u64;
}
pub trait Exists { fn exists(&self, id: &oid) -> bool; }
pub trait Find { fn try_find(&self, id: &oid, buffer: &mut Vec<u8>) -> Result<Option<Data>, Error>; }
pub trait FindExt: Find {
    fn find(&self, id: &oid, buffer: &mut Vec<u8>) -> Result<Data, Error> { self.try_find(id, buffer); }
    fn find_blob(&self, id: &oid, buffer: &mut Vec<u8>) -> Result<BlobRef, Error> { self.try_find(id, buffer); }
    fn find_tree(&self, id: &oid, buffer: &mut Vec<u8>) -> Result<TreeRef, Error> { self.try_find(id, buffer); }
    fn find_commit(&self, id: &oid, buffer: &mut Vec<u8>) -> Result<CommitRef, Error> { self.try_find(id, buffer); }
    fn find_tag(&self, id: &oid, buffer: &mut Vec<u8>) -> Result<TagRef, Error> { self.try_find(id, buffer); }
}
impl<T: Find> FindExt for T {}
pub trait Write {
    fn write(&self, object: &dyn WriteTo) -> Result<ObjectId, Error>;
    fn write_buf(&self, object: Kind, from: &[u8]) -> Result<ObjectId, Error>;
    fn write_stream(&self, kind: Kind, size: u64, from: &mut dyn io::Read) -> Result<ObjectId, Error>;
}
pub mod find {
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
