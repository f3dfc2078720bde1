//! mail-parser 1.0.1: what older versions have too. Messages are parsed in memory; its mailboxes are folders and files.

use std::borrow::Cow;
#[derive(Clone, Default)] pub struct MessageParser;
impl MessageParser {
    pub fn new() -> Self {}
    pub fn parse<'x>(&self, raw: &'x (impl AsRef<[u8]> + ?Sized)) -> Option<Message<'x>> {}
}
#[derive(Clone, Debug)] pub struct Message<'x>;
impl<'x> Message<'x> {
    pub fn subject(&self) -> Option<&str> {}
    pub fn message_id(&self) -> Option<&str> {}
    pub fn body_text(&self, index: usize) -> Option<Cow<'x, str>> {}
    pub fn body_html(&self, index: usize) -> Option<Cow<'x, str>> {}
    pub fn into_owned(self) -> Message<'static> {}
}
pub mod mailbox {
    pub mod maildir {
        use std::io;
        use std::path::{Path, PathBuf};
        pub struct FolderIterator<'x>;
        impl FolderIterator<'_> { #[blocking(fs)] pub fn new(path: impl Into<PathBuf>, sub_folder_prefix: Option<&str>) -> io::Result<FolderIterator<'_>> {} }
        impl Iterator for FolderIterator<'_> {
            type Item = io::Result<MessageIterator>;
            #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct MessageIterator;
        impl MessageIterator {
            #[blocking(fs)] pub fn new(path: impl Into<PathBuf>) -> io::Result<MessageIterator> {}
            pub fn name(&self) -> Option<&str> {}
        }
        impl Iterator for MessageIterator {
            type Item = io::Result<Message>;
            #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
        }
        #[derive(Clone, Debug)] pub struct Message;
        impl Message {
            pub fn internal_date(&self) -> u64 {}
            pub fn path(&self) -> &Path {}
            pub fn contents(&self) -> &[u8] {}
            pub fn unwrap_contents(self) -> Vec<u8> {}
        }
    }
    pub mod mbox {
        use std::io::{self, BufRead};
        pub struct MessageIterator<T> { reader: T }
        impl<T: BufRead> MessageIterator<T> { pub fn new(reader: T) -> MessageIterator<T> { MessageIterator { reader } } }
        impl<T: BufRead> Iterator for MessageIterator<T> {
            type Item = io::Result<Message>;
            fn next(&mut self) -> Option<Self::Item> { let b: &mut Vec<u8>; self.reader.read_until(0, b); }
        }
        #[derive(Clone, Debug)] pub struct Message;
        impl Message {
            pub fn internal_date(&self) -> u64 {}
            pub fn from(&self) -> &str {}
            pub fn contents(&self) -> &[u8] {}
            pub fn unwrap_contents(self) -> Vec<u8> {}
        }
    }
}
