//! bdk_wallet 3.2.0. A wallet lives in memory; its persister reads and writes.

pub use bitcoin;
pub use crate::signer::SignOptions;
pub use rusqlite;
use bdk_chain::local_chain::CannotConnectError;
use bdk_chain::tx_graph::CalculateFeeError;
use bitcoin::{Amount, FeeRate, Network, OutPoint, Psbt, ScriptBuf, Transaction, Txid};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
#[derive(Clone, Debug, Default)] pub struct ChangeSet { pub network: Option<Network> }
impl ChangeSet {
    #[blocking(db)] pub fn init_sqlite_tables(db_tx: &rusqlite::Transaction) -> rusqlite::Result<()> {}
    #[blocking(db)] pub fn from_sqlite(db_tx: &rusqlite::Transaction) -> rusqlite::Result<Self> {}
    #[blocking(db)] pub fn persist_to_sqlite(&self, db_tx: &rusqlite::Transaction) -> rusqlite::Result<()> {}
}
#[derive(Clone, Copy, Debug)] pub enum KeychainKind { External, Internal }
#[derive(Clone, Debug)] pub struct AddressInfo { pub index: u32, pub address: bitcoin::Address, pub keychain: KeychainKind }
impl std::fmt::Display for AddressInfo {}
#[derive(Clone, Debug, Default)] pub struct Balance { pub immature: Amount, pub trusted_pending: Amount, pub untrusted_pending: Amount, pub confirmed: Amount }
impl Balance { pub fn total(&self) -> Amount {} pub fn trusted_spendable(&self) -> Amount {} }
#[derive(Clone, Debug)] pub struct LocalOutput { pub outpoint: OutPoint, pub keychain: KeychainKind, pub is_spent: bool, pub derivation_index: u32 }
#[derive(Clone, Debug, Default)] pub struct Update;
pub trait WalletPersister {
    type Error;
    fn initialize(persister: &mut Self) -> Result<ChangeSet, Self::Error>;
    fn persist(persister: &mut Self, changeset: &ChangeSet) -> Result<(), Self::Error>;
}
impl WalletPersister for rusqlite::Connection {
    type Error = rusqlite::Error;
    #[blocking(db)] fn initialize(persister: &mut Self) -> Result<ChangeSet, rusqlite::Error> {}
    #[blocking(db)] fn persist(persister: &mut Self, changeset: &ChangeSet) -> Result<(), rusqlite::Error> {}
}
impl WalletPersister for rusqlite::Transaction {
    type Error = rusqlite::Error;
    #[blocking(db)] fn initialize(persister: &mut Self) -> Result<ChangeSet, rusqlite::Error> {}
    #[blocking(db)] fn persist(persister: &mut Self, changeset: &ChangeSet) -> Result<(), rusqlite::Error> {}
}
impl WalletPersister for bdk_file_store::Store<ChangeSet> {
    type Error = FileStoreError;
    #[blocking(fs)] fn initialize(persister: &mut Self) -> Result<ChangeSet, FileStoreError> {}
    #[blocking(fs)] fn persist(persister: &mut Self, changeset: &ChangeSet) -> Result<(), FileStoreError> {}
}
pub trait AsyncWalletPersister { type Error; }
#[derive(Debug)] pub enum FileStoreError {}
impl std::fmt::Display for FileStoreError {}
impl std::error::Error for FileStoreError {}
#[derive(Debug)] pub enum CreateWithPersistError<E> { Persist(E), DataAlreadyExists(Box<ChangeSet>), Descriptor(descriptor::DescriptorError) }
impl<E> std::fmt::Display for CreateWithPersistError<E> {}
impl<E> std::error::Error for CreateWithPersistError<E> {}
#[derive(Debug)] pub enum LoadWithPersistError<E> { Persist(E), InvalidChangeSet(LoadError) }
impl<E> std::fmt::Display for LoadWithPersistError<E> {}
impl<E> std::error::Error for LoadWithPersistError<E> {}
#[derive(Debug)] pub enum LoadError {}
impl std::fmt::Display for LoadError {}
impl std::error::Error for LoadError {}
pub mod descriptor {
    #[derive(Debug)] pub enum DescriptorError {}
    impl std::fmt::Display for DescriptorError {}
    impl std::error::Error for DescriptorError {}
    pub trait IntoWalletDescriptor {}
}
pub mod signer {
    #[derive(Clone, Debug, Default)] pub struct SignOptions { pub trust_witness_utxo: bool, pub allow_all_sighashes: bool, pub try_finalize: bool }
    #[derive(Debug)] pub enum SignerError {}
    impl std::fmt::Display for SignerError {}
    impl std::error::Error for SignerError {}
}
pub struct PersistedWallet<P> { inner: Wallet, persister: P }
impl<P> Deref for PersistedWallet<P> { type Target = Wallet; fn deref(&self) -> &Wallet { &self.inner } }
impl<P> DerefMut for PersistedWallet<P> { fn deref_mut(&mut self) -> &mut Wallet { &mut self.inner } }
impl<P: WalletPersister> PersistedWallet<P> {
    pub fn create(persister: &mut P, params: CreateParams) -> Result<Self, CreateWithPersistError<P::Error>> { P::initialize(persister); let changes: &ChangeSet; P::persist(persister, changes); }
    pub fn load(persister: &mut P, params: LoadParams) -> Result<Option<Self>, LoadWithPersistError<P::Error>> { P::initialize(persister); }
    pub fn persist(&mut self, persister: &mut P) -> Result<bool, P::Error> { let changes: &ChangeSet; P::persist(persister, changes); }
    pub async fn create_async(persister: &mut P, params: CreateParams) -> Result<Self, CreateWithPersistError<P::Error>> {}
    pub async fn load_async(persister: &mut P, params: LoadParams) -> Result<Option<Self>, LoadWithPersistError<P::Error>> {}
    pub async fn persist_async(&mut self, persister: &mut P) -> Result<bool, P::Error> {}
}
pub struct CreateParams;
impl CreateParams {
    pub fn new_single<D>(descriptor: D) -> Self {}
    pub fn new<D>(descriptor: D, change_descriptor: D) -> Self {}
    pub fn network(self, network: Network) -> Self {}
    pub fn genesis_hash(self, genesis_hash: bitcoin::BlockHash) -> Self {}
    pub fn lookahead(self, lookahead: u32) -> Self {}
    pub fn use_spk_cache(self, use_spk_cache: bool) -> Self {}
    pub fn create_wallet<P: WalletPersister>(self, persister: &mut P) -> Result<PersistedWallet<P>, CreateWithPersistError<P::Error>> { PersistedWallet::create(persister, self) }
    pub async fn create_wallet_async<P>(self, persister: &mut P) -> Result<PersistedWallet<P>, CreateWithPersistError<P::Error>> {}
    pub fn create_wallet_no_persist(self) -> Result<Wallet, descriptor::DescriptorError> {}
}
#[derive(Default)] pub struct LoadParams;
impl LoadParams {
    pub fn new() -> Self {}
    pub fn descriptor<D>(self, keychain: KeychainKind, expected_descriptor: Option<D>) -> Self {}
    pub fn check_network(self, network: Network) -> Self {}
    pub fn lookahead(self, lookahead: u32) -> Self {}
    pub fn extract_keys(self) -> Self {}
    pub fn use_spk_cache(self, use_spk_cache: bool) -> Self {}
    pub fn load_wallet<P: WalletPersister>(self, persister: &mut P) -> Result<Option<PersistedWallet<P>>, LoadWithPersistError<P::Error>> { PersistedWallet::load(persister, self) }
    pub async fn load_wallet_async<P>(self, persister: &mut P) -> Result<Option<PersistedWallet<P>>, LoadWithPersistError<P::Error>> {}
    pub fn load_wallet_no_persist(self, changeset: ChangeSet) -> Result<Option<Wallet>, LoadError> {}
}
#[derive(Debug)] pub struct Wallet;
impl Wallet {
    pub fn create_single<D>(descriptor: D) -> CreateParams {}
    pub fn create<D>(descriptor: D, change_descriptor: D) -> CreateParams {}
    pub fn create_from_two_path_descriptor<D>(two_path_descriptor: D) -> CreateParams {}
    pub fn load() -> LoadParams {}
    pub fn network(&self) -> Network {}
    pub fn peek_address(&self, keychain: KeychainKind, index: u32) -> AddressInfo {}
    pub fn reveal_next_address(&mut self, keychain: KeychainKind) -> AddressInfo {}
    pub fn next_unused_address(&mut self, keychain: KeychainKind) -> AddressInfo {}
    pub fn is_mine(&self, script: ScriptBuf) -> bool {}
    pub fn list_unspent(&self) -> impl Iterator<Item = LocalOutput> {}
    pub fn get_utxo(&self, op: OutPoint) -> Option<LocalOutput> {}
    pub fn calculate_fee_rate(&self, tx: &Transaction) -> Result<FeeRate, CalculateFeeError> {}
    pub fn balance(&self) -> Balance {}
    pub fn sign(&self, psbt: &mut Psbt, sign_options: SignOptions) -> Result<bool, signer::SignerError> {}
    pub fn apply_update(&mut self, update: impl Into<Update>) -> Result<(), CannotConnectError> {}
    pub fn apply_unconfirmed_txs<T: Into<Arc<Transaction>>>(&mut self, unconfirmed_txs: impl IntoIterator<Item = (T, u64)>) { unconfirmed_txs.into_iter().next(); }
    pub fn apply_evicted_txs(&mut self, evicted_txs: impl IntoIterator<Item = (Txid, u64)>) { evicted_txs.into_iter().next(); }
    pub fn staged(&self) -> Option<&ChangeSet> {}
    pub fn take_staged(&mut self) -> Option<ChangeSet> {}
}
