//! gix-odb 0.87.0. Packs are mapped when they are first needed, loose objects are files.

use gix_hash::{ObjectId, oid};
use gix_object::{Data, Error, Kind, WriteTo};
use std::path::PathBuf;
pub struct Store;
pub struct Cache<S>;
pub type Handle = Cache<store::Handle<Store>>;
pub type HandleArc = Cache<store::Handle<Store>>;
#[blocking(fs)] pub fn at(objects_dir: impl Into<PathBuf>, object_hash: gix_hash::Kind) -> std::io::Result<Handle> {}
#[blocking(fs)] pub fn at_opts(objects_dir: impl Into<PathBuf>, object_hash: gix_hash::Kind, replacements: impl IntoIterator<Item = (ObjectId, ObjectId)>, options: store::init::Options) -> std::io::Result<Handle> {}
impl<S> Cache<S> {
    pub fn into_inner(self) -> S {}
    pub fn into_arc(self) -> std::io::Result<HandleArc> {}
    pub fn has_object_cache(&self) -> bool {}
    pub fn has_pack_cache(&self) -> bool {}
}
impl<S> Clone for Cache<S> {}
impl<S> gix_object::Find for Cache<S> { #[blocking(fs)] fn try_find(&self, id: &oid, buffer: &mut Vec<u8>) -> Result<Option<Data>, Error> {} }
impl<S> gix_object::Exists for Cache<S> { #[blocking(fs)] fn exists(&self, id: &oid) -> bool {} }
impl<S> gix_object::Write for Cache<S> {
    #[blocking(fs)] fn write(&self, object: &dyn WriteTo) -> Result<ObjectId, Error> {}
    #[blocking(fs)] fn write_buf(&self, object: Kind, from: &[u8]) -> Result<ObjectId, Error> {}
    #[blocking(fs)] fn write_stream(&self, kind: Kind, size: u64, from: &mut dyn std::io::Read) -> Result<ObjectId, Error> {}
}
pub mod store {
    pub struct Handle<S>;
    pub mod init { #[derive(Clone, Debug, Default)] pub struct Options; }
}
