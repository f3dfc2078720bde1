//! systemd 0.11.1: waiting for the journal's next entries. Those that are there are read of mapped files.

pub mod journal {
    use std::collections::BTreeMap;
    use std::io::Result;
    use std::time;
    pub type JournalRecord = BTreeMap<String, String>;
    #[derive(Clone, Copy)] pub enum JournalFiles { System, CurrentUser, All }
    #[derive(Clone, Copy)] pub enum JournalWaitResult { Nop, Append, Invalidate }
    pub enum JournalSeek { Head, Current, Tail }
    #[derive(Clone, Default)] pub struct OpenOptions;
    impl OpenOptions {
        pub fn system(&mut self, system: bool) -> &mut Self {}
        pub fn current_user(&mut self, current_user: bool) -> &mut Self {}
        pub fn local_only(&mut self, local_only: bool) -> &mut Self {}
        pub fn runtime_only(&mut self, runtime_only: bool) -> &mut Self {}
        #[blocking(fs)] pub fn open(&self) -> Result<Journal> {}
    }
    pub struct Journal;
    impl Journal {
        #[blocking(fs)] pub fn open(files: JournalFiles, runtime_only: bool, local_only: bool) -> Result<Journal> {}
        pub fn next(&mut self) -> Result<u64> {}
        pub fn next_entry(&mut self) -> Result<Option<JournalRecord>> {}
        pub fn previous_entry(&mut self) -> Result<Option<JournalRecord>> {}
        #[blocking(fs, unless_zero(wait_time))] pub fn wait(&mut self, wait_time: Option<time::Duration>) -> Result<JournalWaitResult> {}
        #[blocking(fs, unless_zero(wait_time))] pub fn await_next_entry(&mut self, wait_time: Option<time::Duration>) -> Result<Option<JournalRecord>> {}
        #[blocking(fs)] pub fn watch_all_elements<F>(&mut self, f: F) -> Result<()> where F: FnMut(JournalRecord) -> Result<()> { let r: JournalRecord; f(r) }
        pub fn seek(&mut self, seek: JournalSeek) -> Result<()> {}
        pub fn seek_head(&mut self) -> Result<()> {}
        pub fn seek_tail(&mut self) -> Result<()> {}
    }
}
pub use self::journal::{Journal, JournalFiles, JournalRecord, JournalSeek, JournalWaitResult};
