//! maildir 0.6.6. A mailbox is folders of files; entries read theirs when they are first asked what is in it.

use mailparse::{MailHeader, MailParseError, ParsedMail};
use std::io::Write;
use std::path::{Path, PathBuf};
#[derive(Debug)] pub enum MailEntryError { IOError(std::io::Error), ParseError(MailParseError), DateError(&str) }
impl std::fmt::Display for MailEntryError {}
impl std::error::Error for MailEntryError {}
impl From<MailParseError> for MailEntryError {}
impl From<std::io::Error> for MailEntryError {}
#[derive(Debug)] pub enum MaildirError { Io(std::io::Error), Utf8(std::str::Utf8Error), Time(std::time::SystemTimeError), InvalidFolderName(String) }
impl std::fmt::Display for MaildirError {}
impl std::error::Error for MaildirError {}
impl From<std::io::Error> for MaildirError {}
pub struct MailEntry;
impl MailEntry {
    pub fn id(&self) -> &str {}
    #[blocking(fs)] pub fn parsed(&mut self) -> Result<ParsedMail, MailEntryError> {}
    #[blocking(fs)] pub fn headers(&mut self) -> Result<Vec<MailHeader>, MailEntryError> {}
    #[blocking(fs)] pub fn received(&mut self) -> Result<i64, MailEntryError> {}
    #[blocking(fs)] pub fn date(&mut self) -> Result<i64, MailEntryError> {}
    pub fn flags(&self) -> &str {}
    pub fn is_draft(&self) -> bool {}
    pub fn is_flagged(&self) -> bool {}
    pub fn is_passed(&self) -> bool {}
    pub fn is_replied(&self) -> bool {}
    pub fn is_seen(&self) -> bool {}
    pub fn is_trashed(&self) -> bool {}
    pub fn path(&self) -> &PathBuf {}
}
pub struct MailEntries;
impl Iterator for MailEntries {
    type Item = std::io::Result<MailEntry>;
    #[blocking(fs)] fn next(&mut self) -> Option<std::io::Result<MailEntry>> {}
}
#[derive(Debug)] pub struct MaildirEntries;
impl Iterator for MaildirEntries {
    type Item = std::io::Result<Maildir>;
    #[blocking(fs)] fn next(&mut self) -> Option<std::io::Result<Maildir>> {}
}
pub struct TemporaryMailFile;
impl TemporaryMailFile { pub fn path(&self) -> &Path {} }
impl Write for TemporaryMailFile {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> std::io::Result<()> {}
}
#[derive(Debug)] pub struct Maildir;
impl Maildir {
    pub fn path(&self) -> &Path {}
    pub fn subfolder(&self, subfolder: &str) -> Result<Maildir, MaildirError> {}
    #[blocking(fs)] pub fn count_new(&self) -> usize {}
    #[blocking(fs)] pub fn count_cur(&self) -> usize {}
    pub fn list_new(&self) -> MailEntries {}
    pub fn list_cur(&self) -> MailEntries {}
    pub fn list_subdirs(&self) -> MaildirEntries {}
    #[blocking(fs)] pub fn move_new_to_cur(&self, id: &str) -> std::io::Result<()> {}
    #[blocking(fs)] pub fn move_new_to_cur_with_flags(&self, id: &str, flags: &str) -> std::io::Result<()> {}
    #[blocking(fs)] pub fn copy_to(&self, id: &str, target: &Maildir) -> std::io::Result<()> {}
    #[blocking(fs)] pub fn move_to(&self, id: &str, target: &Maildir) -> std::io::Result<()> {}
    #[blocking(fs)] pub fn find(&self, id: &str) -> Option<MailEntry> {}
    #[blocking(fs)] pub fn set_flags(&self, id: &str, flags: &str) -> std::io::Result<()> {}
    #[blocking(fs)] pub fn add_flags(&self, id: &str, flags: &str) -> std::io::Result<()> {}
    #[blocking(fs)] pub fn remove_flags(&self, id: &str, flags: &str) -> std::io::Result<()> {}
    #[blocking(fs)] pub fn delete(&self, id: &str) -> std::io::Result<()> {}
    #[blocking(fs)] pub fn create_dirs(&self) -> std::io::Result<()> {}
    #[blocking(fs)] pub fn create_subfolder_dirs(&self, subfolder: &str) -> Result<(), MaildirError> {}
    #[blocking(fs)] pub fn store_new(&self, data: &[u8]) -> Result<String, MaildirError> {}
    #[blocking(fs)] pub fn store_new_with_flags(&self, data: &[u8], flags: &str) -> Result<String, MaildirError> {}
    #[blocking(fs)] pub fn store_cur_with_flags(&self, data: &[u8], flags: &str) -> Result<String, MaildirError> {}
    #[blocking(fs)] pub fn move_tmp_to_new(&self, tmpfile: TemporaryMailFile) -> Result<String, MaildirError> {}
    #[blocking(fs)] pub fn move_tmp_to_new_with_flags(&self, tmpfile: TemporaryMailFile, flags: &str) -> Result<String, MaildirError> {}
    #[blocking(fs)] pub fn move_tmp_to_cur_with_flags(&self, tmpfile: TemporaryMailFile, flags: &str) -> Result<String, MaildirError> {}
    #[blocking(fs)] pub fn open_file_in_tmp(&self) -> Result<TemporaryMailFile, MaildirError> {}
}
impl From<PathBuf> for Maildir {}
impl From<String> for Maildir {}
impl From<&str> for Maildir {}
