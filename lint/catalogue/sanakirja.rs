//! sanakirja 2.0.0-beta.3. What is read is mapped; a transaction that writes waits for the one that does, a commit for the device.

use std::borrow::Borrow;
use std::path::Path;
pub use sanakirja_core::{AllocPage, LoadPage, Storable, UnsizedStorable, btree};
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct Env;
impl Env {
    #[blocking(db)] pub unsafe fn new_nolock<P: AsRef<Path>>(path: P, length: u64, n_roots: usize) -> Result<Self, Error> {}
    #[blocking(db)] pub fn new<P: AsRef<Path>>(path: P, length: u64, n_roots: usize) -> Result<Env, Error> {}
    pub fn new_anon(length: u64, n_roots: usize) -> Result<Env, Error> {}
    pub fn txn_begin<E: Borrow<Self>>(env: E) -> Result<Txn<E>, Error> {}
    #[blocking(db)] pub fn mut_txn_begin<E: Borrow<Self>>(env: E) -> Result<MutTxn<E>, Error> {}
}
pub struct Txn<E>;
impl<E> Txn<E> {
    pub fn env_borrow(&self) -> &Env {}
    pub fn root(&self, n: usize) -> u64 {}
}
pub struct MutTxn<E>;
impl<E> MutTxn<E> {
    pub fn env_borrow(&self) -> &Env {}
    pub fn mut_txn_begin(self) -> SubTxn<E, Self> {}
    pub fn remove_root(&mut self, num: usize) {}
    pub fn root(&self, n: usize) -> Option<u64> {}
}
pub struct SubTxn<E, Parent>;
impl<E, T> SubTxn<E, T> {
    pub fn abort(self) -> T {}
    pub fn root(&self, n: usize) -> Option<u64> {}
}
pub trait Commit {
    type Parent;
    fn commit(self) -> Result<Self::Parent, Error>;
}
impl<E> Commit for SubTxn<E, MutTxn<E>> {
    type Parent = MutTxn<E>;
    fn commit(self) -> Result<MutTxn<E>, Error> {}
}
impl<E> Commit for MutTxn<E> {
    type Parent = ();
    #[blocking(db)] fn commit(self) -> Result<(), Error> {}
}
pub trait RootDb {
    fn root_db<K, V, P>(&self, n: usize) -> Option<btree::Db_<K, V, P>>;
}
impl<E> RootDb for Txn<E> { fn root_db<K, V, P>(&self, n: usize) -> Option<btree::Db_<K, V, P>> {} }
impl<E> RootDb for MutTxn<E> { fn root_db<K, V, P>(&self, n: usize) -> Option<btree::Db_<K, V, P>> {} }
