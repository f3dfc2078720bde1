//! nostrdb 0.9.0.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error { DbOpenFailed, NotFound, DecodeError, QueryError, NoteProcessFailed, TransactionFailed, SubscriptionError, BufferOverflow, Filter(FilterError), IO(std::io::Error) }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub enum FilterError { FieldAlreadyStarted, FieldNotStarted, FieldAlreadyExists, AlreadyExists, UnitsMismatch }
#[derive(Clone, Copy)] pub struct Config;
impl Default for Config {}
impl Config {
    pub fn new() -> Self {}
    pub fn set_flags(self, flags: i32) -> Self {}
    pub fn skip_validation(self, skip: bool) -> Self {}
    pub fn set_sub_callback<F: FnMut(u64)>(self, closure: F) -> Self {}
    pub fn set_mapsize(self, bytes: usize) -> Self {}
    pub fn set_ingester_threads(self, threads: i32) -> Self {}
}
#[derive(Clone)] pub struct Ndb;
impl Ndb {
    #[blocking(db)] pub fn new(db_dir: &str, config: &Config) -> Result<Self> {}
    #[blocking(db)] pub fn query<'a>(&self, txn: &'a Transaction, filters: &[Filter], max_results: i32) -> Result<Vec<QueryResult<'a>>> {}
    #[blocking(db)] pub fn get_profile_by_key<'a>(&self, transaction: &'a Transaction, key: ProfileKey) -> Result<ProfileRecord<'a>> {}
    #[blocking(db)] pub fn get_profile_by_pubkey<'a>(&self, transaction: &'a Transaction, id: &[u8; 32]) -> Result<ProfileRecord<'a>> {}
    #[blocking(db)] pub fn get_notekey_by_id(&self, txn: &Transaction, id: &[u8; 32]) -> Result<NoteKey> {}
    #[blocking(db)] pub fn get_profilekey_by_pubkey(&self, txn: &Transaction, pubkey: &[u8; 32]) -> Result<ProfileKey> {}
    #[blocking(db)] pub fn get_note_by_key<'a>(&self, transaction: &'a Transaction, note_key: NoteKey) -> Result<Note<'a>> {}
    #[blocking(db)] pub fn get_note_by_id<'a>(&self, transaction: &'a Transaction, id: &[u8; 32]) -> Result<Note<'a>> {}
    #[blocking(db)] pub fn search_profile<'a>(&self, transaction: &'a Transaction, search: &str, limit: u32) -> Result<Vec<&'a [u8; 32]>> {}
    pub fn process_event(&self, json: &str) -> Result<()> {}
    pub fn process_client_event(&self, json: &str) -> Result<()> {}
    pub fn add_key(&self, key: &[u8; 32]) -> bool {}
    pub fn subscription_count(&self) -> u32 {}
    pub fn subscribe(&self, filters: &[Filter]) -> Result<Subscription> {}
    pub fn unsubscribe(&mut self, sub: Subscription) -> Result<()> {}
    pub fn poll_for_notes(&self, sub: Subscription, max_notes: u32) -> Vec<NoteKey> {}
    pub async fn wait_for_notes(&self, sub_id: Subscription, max_notes: u32) -> Result<Vec<NoteKey>> {}
}
pub struct Transaction;
impl Transaction { #[blocking(db)] pub fn new(ndb: &Ndb) -> Result<Self> {} }
#[derive(Clone, Copy)] pub struct Subscription;
#[derive(Clone)] pub struct Filter;
impl Filter {
    pub fn new() -> FilterBuilder {}
    pub fn from_json(json: &str) -> Result<Self> {}
    pub fn matches(&self, note: &Note) -> bool {}
    pub fn json(&self) -> Result<String> {}
}
pub struct FilterBuilder;
impl FilterBuilder {
    pub fn new() -> FilterBuilder {}
    pub fn ids<'a, I>(self, events: I) -> Self where I: IntoIterator<Item = &'a [u8; 32]> {}
    pub fn authors<'a, I>(self, authors: I) -> Self where I: IntoIterator<Item = &'a [u8; 32]> {}
    pub fn kinds<I>(self, kinds: I) -> Self where I: IntoIterator<Item = u64> {}
    pub fn search(self, search: &str) -> Self {}
    pub fn since(self, since: u64) -> Self {}
    pub fn until(self, until: u64) -> Self {}
    pub fn limit(self, limit: u64) -> Self {}
    pub fn build(&mut self) -> Filter {}
}
pub struct QueryResult<'a> { pub note: Note<'a>, pub note_size: u64, pub note_key: NoteKey }
#[derive(Clone, Copy)] pub struct NoteKey;
impl NoteKey { pub fn as_u64(&self) -> u64 {} pub fn new(key: u64) -> Self {} }
#[derive(Clone, Copy)] pub struct ProfileKey;
impl ProfileKey { pub fn as_u64(&self) -> u64 {} pub fn new(key: u64) -> Self {} }
pub struct ProfileRecord<'a>;
#[derive(Clone)] pub struct Note<'a>;
impl<'a> Note<'a> {
    pub fn key(&self) -> Option<NoteKey> {}
    pub fn size(&self) -> usize {}
    pub fn json(&self) -> Result<String> {}
    pub fn created_at(&self) -> u64 {}
    pub fn content(&self) -> &'a str {}
    pub fn pubkey(&self) -> &'a [u8; 32] {}
    pub fn id(&self) -> &'a [u8; 32] {}
    pub fn kind(&self) -> u32 {}
    pub fn sig(&self) -> &'a [u8; 64] {}
}
