//! gix-ref 0.69.1. References are files, or lines of the file of packed ones.

#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)] pub struct FullName;
#[derive(Clone, Debug)] pub struct Reference { pub name: FullName }
pub mod store {
    pub use crate::file::Store;
    pub mod init { #[derive(Clone, Copy, Debug, Default)] pub struct Options; }
}
pub mod packed {
    #[derive(Debug)] pub struct Buffer;
}
pub mod transaction {
    #[derive(Clone, Debug)] pub struct RefEdit;
}
pub mod file {
    use crate::{Error, Reference, packed, store, transaction::RefEdit};
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug)] pub struct Store;
    impl Store {
        pub fn at(git_dir: PathBuf, object_hash: gix_hash::Kind) -> Self {}
        pub fn at_opts(git_dir: PathBuf, object_hash: gix_hash::Kind, options: store::init::Options) -> Self {}
        pub fn git_dir(&self) -> &Path {}
        pub fn common_dir(&self) -> Option<&Path> {}
        pub fn common_dir_resolved(&self) -> &Path {}
        pub fn packed_refs_path(&self) -> PathBuf {}
        #[blocking(fs)] pub fn try_find<Name>(&self, partial: Name) -> Result<Option<Reference>, Error> {}
        #[blocking(fs)] pub fn find<Name>(&self, partial: Name) -> Result<Reference, Error> {}
        #[blocking(fs)] pub fn iter(&self) -> Result<Platform, Error> {}
        #[blocking(fs)] pub fn open_packed_buffer(&self) -> Result<Option<packed::Buffer>, Error> {}
        #[blocking(stat)] pub fn cached_packed_buffer(&self) -> Result<Option<SharedBufferSnapshot>, Error> {}
        #[blocking(fs)] pub fn force_refresh_packed_buffer(&self) -> Result<(), Error> {}
        pub fn transaction(&self) -> Transaction {}
    }
    pub struct SharedBufferSnapshot;
    pub struct Platform;
    impl Platform {
        #[blocking(fs)] pub fn all(&self) -> std::io::Result<LooseThenPacked> {}
    }
    pub struct LooseThenPacked;
    impl Iterator for LooseThenPacked {
        type Item = Result<Reference, Error>;
        #[blocking(fs)] fn next(&mut self) -> Option<Result<Reference, Error>> {}
    }
    pub struct Transaction;
    impl Transaction {
        #[blocking(fs)] pub fn prepare(self, edits: impl IntoIterator<Item = RefEdit>, ref_files_lock_fail_mode: gix_lock::acquire::Fail, packed_refs_lock_fail_mode: gix_lock::acquire::Fail) -> Result<Self, Error> {}
        #[blocking(fs)] pub fn commit(self, committer: impl Into<Option<gix_actor::SignatureRef>>) -> Result<Vec<RefEdit>, Error> {}
    }
    pub trait ReferenceExt {
        #[blocking(fs)] fn log_exists(&self, store: &Store) -> Result<bool, Error> {}
        #[blocking(fs)] fn peel_to_id(&mut self, store: &Store, objects: &dyn gix_object::Find) -> Result<gix_hash::ObjectId, Error> {}
        #[blocking(fs)] fn peel_to_id_in_place(&mut self, store: &Store, objects: &dyn gix_object::Find) -> Result<gix_hash::ObjectId, Error> {}
        #[blocking(fs)] fn follow(&self, store: &Store) -> Option<Result<Reference, Error>> {}
    }
    impl ReferenceExt for Reference {}
}
