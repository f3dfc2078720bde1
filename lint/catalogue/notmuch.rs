//! notmuch 0.8.1. A database is Xapian's, in files; what is asked of a message that was found is read from there too, or from its file.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error { IoError(std::io::Error), NotmuchError(Status), NotmuchVerboseError(Status, String), UnspecifiedError }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
#[derive(Clone, Copy, Debug)] pub enum Status {}
#[derive(Clone, Copy, Debug)] pub enum DatabaseMode { ReadOnly, ReadWrite }
#[derive(Clone, Copy, Debug)] pub enum Sort { OldestFirst, NewestFirst, MessageID, Unsorted }
#[derive(Clone, Copy, Debug)] pub enum Exclude { Flag, True, False, All }
#[derive(Clone, Copy, Debug)] pub enum MessageFlag { Match, Excluded, Ghost }
#[derive(Clone, Copy, Debug)] pub enum DecryptionPolicy { False, True, Auto, NoStash }
#[derive(Clone, Copy, Debug)] pub enum ConfigKey {}
#[derive(Clone, Debug)] pub struct Revision { pub revision: u64, pub uuid: String }
#[derive(Clone, Debug)] pub struct Database;
impl Database {
    #[blocking(db)] pub fn create<P: AsRef<Path>>(path: P) -> Result<Self> {}
    #[blocking(db)] pub fn open<P: AsRef<Path>>(path: P, mode: DatabaseMode) -> Result<Self> {}
    #[blocking(db)] pub fn open_with_config<DP: AsRef<Path>, CP: AsRef<Path>>(database_path: Option<DP>, mode: DatabaseMode, config_path: Option<CP>, profile: Option<&str>) -> Result<Self> {}
    #[blocking(db)] pub fn close(&self) -> Result<()> {}
    #[blocking(db)] pub fn compact<P: AsRef<Path>, F: FnMut(&str)>(path: P, backup_path: Option<&P>) -> Result<()> {}
    #[blocking(db)] pub fn compact_with_status<P: AsRef<Path>, F: FnMut(&str)>(path: P, backup_path: Option<&P>, status: F) -> Result<()> { let a: &str; status(a); }
    pub fn path(&self) -> &Path {}
    pub fn version(&self) -> u32 {}
    pub fn revision(&self) -> Revision {}
    pub fn needs_upgrade(&self) -> bool {}
    #[blocking(db)] pub fn upgrade<F: FnMut(f64)>(&self) -> Result<()> {}
    #[blocking(db)] pub fn upgrade_with_status<F: FnMut(f64)>(&self, status: F) -> Result<()> { let a: f64; status(a); }
    #[blocking(db)] pub fn directory<P: AsRef<Path>>(&self, path: P) -> Result<Option<Directory>> {}
    #[blocking(db)] pub fn config_list(&self, prefix: &str) -> Result<ConfigList> {}
    pub fn config(&self, key: ConfigKey) -> Option<String> {}
    #[blocking(db)] pub fn config_set(&self, key: ConfigKey, val: &str) -> Result<()> {}
    pub fn config_bool(&self, key: ConfigKey) -> Result<bool> {}
    pub fn config_path(&self) -> Option<&Path> {}
    pub fn create_query(&self, query_string: &str) -> Result<Query> {}
    #[blocking(db)] pub fn all_tags(&self) -> Result<Tags> {}
    #[blocking(db)] pub fn find_message(&self, message_id: &str) -> Result<Option<Message>> {}
    #[blocking(db)] pub fn find_message_by_filename<P: AsRef<Path>>(&self, filename: &P) -> Result<Option<Message>> {}
    #[blocking(db)] pub fn remove_message<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
    pub fn default_indexopts(&self) -> Result<IndexOpts> {}
    #[blocking(db)] pub fn index_file<P: AsRef<Path>>(&self, path: P, indexopts: Option<IndexOpts>) -> Result<Message> {}
    pub fn begin_atomic(&self) -> Result<()> {}
    #[blocking(db)] pub fn end_atomic(&self) -> Result<()> {}
}
#[derive(Debug)] pub struct AtomicOperation;
impl AtomicOperation { pub fn new(database: &Database) -> Result<Self> {} }
#[derive(Clone, Debug)] pub struct Directory;
#[derive(Clone, Debug)] pub struct ConfigList;
#[derive(Clone, Debug)] pub struct IndexOpts;
impl IndexOpts {
    pub fn set_decrypt_policy(&self, decrypt_policy: DecryptionPolicy) -> Result<()> {}
    pub fn decrypt_policy(&self) -> DecryptionPolicy {}
}
#[derive(Clone, Debug)] pub struct Query;
impl Query {
    pub fn create(database: &Database, query_string: &str) -> Result<Self> {}
    pub fn query_string(&self) -> String {}
    pub fn set_sort(&self, sort: Sort) {}
    pub fn sort(&self) -> Sort {}
    #[blocking(db)] pub fn search_messages(&self) -> Result<Messages> {}
    #[blocking(db)] pub fn count_messages(&self) -> Result<u32> {}
    #[blocking(db)] pub fn search_threads(&self) -> Result<Threads> {}
    #[blocking(db)] pub fn count_threads(&self) -> Result<u32> {}
    pub fn add_tag_exclude(&self, tag: &str) -> Result<()> {}
    pub fn set_omit_excluded(&self, omit_excluded: Exclude) {}
}
#[derive(Clone, Debug)] pub struct Messages;
impl Messages { #[blocking(db)] pub fn collect_tags(&self) -> Tags {} }
impl Iterator for Messages {
    type Item = Message;
    #[blocking(db)] fn next(&mut self) -> Option<Message> {}
}
#[derive(Clone, Debug)] pub struct Threads;
impl Iterator for Threads {
    type Item = Thread;
    #[blocking(db)] fn next(&mut self) -> Option<Thread> {}
}
#[derive(Clone, Debug)] pub struct Thread;
impl Thread {
    pub fn id(&self) -> &str {}
    pub fn total_messages(&self) -> i32 {}
    pub fn total_files(&self) -> i32 {}
    pub fn toplevel_messages(&self) -> Messages {}
    pub fn matched_messages(&self) -> i32 {}
    pub fn messages(&self) -> Messages {}
    pub fn tags(&self) -> Tags {}
    pub fn subject(&self) -> Cow<str> {}
    pub fn authors(&self) -> Vec<String> {}
    pub fn oldest_date(&self) -> i64 {}
    pub fn newest_date(&self) -> i64 {}
}
#[derive(Clone, Debug)] pub struct Tags;
impl Iterator for Tags {
    type Item = String;
    fn next(&mut self) -> Option<String> {}
}
#[derive(Clone, Debug)] pub struct Filenames;
impl Iterator for Filenames {
    type Item = PathBuf;
    fn next(&mut self) -> Option<PathBuf> {}
}
#[derive(Clone, Debug)] pub struct MessageProperties;
impl Iterator for MessageProperties {
    type Item = (String, String);
    fn next(&mut self) -> Option<(String, String)> {}
}
#[derive(Clone, Debug)] pub struct Message;
impl Message {
    pub fn id(&self) -> Cow<str> {}
    #[blocking(db)] pub fn thread_id(&self) -> Cow<str> {}
    pub fn replies(&self) -> Messages {}
    #[blocking(db)] pub fn count_files(&self) -> i32 {}
    #[blocking(db)] pub fn filenames(&self) -> Filenames {}
    #[blocking(db)] pub fn filename(&self) -> &Path {}
    pub fn get_flag(&self, flag: MessageFlag) -> bool {}
    pub fn set_flag(&self, flag: MessageFlag, value: bool) {}
    #[blocking(db)] pub fn date(&self) -> i64 {}
    #[blocking(db)] pub fn header(&self, name: &str) -> Result<Option<Cow<str>>> {}
    #[blocking(db)] pub fn tags(&self) -> Tags {}
    #[blocking(db)] pub fn add_tag(&self, tag: &str) -> Result<()> {}
    #[blocking(db)] pub fn remove_tag(&self, tag: &str) -> Result<()> {}
    #[blocking(db)] pub fn remove_all_tags(&self) -> Result<()> {}
    #[blocking(fs)] pub fn tags_to_maildir_flags(&self) -> Result<()> {}
    #[blocking(db)] pub fn maildir_flags_to_tags(&self) -> Result<()> {}
    #[blocking(db)] pub fn reindex(&self, indexopts: IndexOpts) -> Result<()> {}
    pub fn freeze(&self) -> Result<()> {}
    #[blocking(db)] pub fn thaw(&self) -> Result<()> {}
    #[blocking(db)] pub fn properties(&self, key: &str, exact: bool) -> MessageProperties {}
    #[blocking(db)] pub fn remove_all_properties(&self, key: Option<&str>) -> Result<()> {}
    #[blocking(db)] pub fn count_properties(&self, key: &str) -> Result<u32> {}
    #[blocking(db)] pub fn property(&self, key: &str) -> Result<Cow<str>> {}
    #[blocking(db)] pub fn add_property(&self, key: &str, value: &str) -> Result<()> {}
    #[blocking(db)] pub fn remove_property(&self, key: &str, value: &str) -> Result<()> {}
}
pub struct FrozenMessage;
impl FrozenMessage { #[blocking(db)] pub fn new(message: &Message) -> Result<Self> {} }
