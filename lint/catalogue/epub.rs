//! epub 2.1.6.

pub mod doc {
    use std::fs::File;
    use std::io::{BufReader, Read, Seek};
    use std::path::{Path, PathBuf};
    use std::{error, fmt};
    #[derive(Debug)] pub enum DocError {}
    impl fmt::Display for DocError {}
    impl error::Error for DocError {}
    pub struct EpubDoc<R> { archive: R }
    impl EpubDoc<BufReader<File>> { #[blocking(fs)] pub fn new<P: AsRef<Path>>(path: P) -> Result<Self, DocError> {} }
    impl<R: Read + Seek> EpubDoc<R> {
        pub fn from_reader(reader: R) -> Result<Self, DocError> { let b: &mut [u8]; reader.read(b); Ok(EpubDoc { archive: reader }) }
        pub fn get_title(&self) -> Option<String> {}
        pub fn get_cover_id(&self) -> Option<String> {}
        pub fn get_cover(&mut self) -> Option<(Vec<u8>, String)> { let b: &mut [u8]; self.archive.read(b) }
        pub fn get_resource_by_path<P: AsRef<Path>>(&mut self, path: P) -> Option<Vec<u8>> { let b: &mut [u8]; self.archive.read(b) }
        pub fn get_resource(&mut self, id: &str) -> Option<(Vec<u8>, String)> { let b: &mut [u8]; self.archive.read(b) }
        pub fn get_resource_str_by_path<P: AsRef<Path>>(&mut self, path: P) -> Option<String> { let b: &mut [u8]; self.archive.read(b) }
        pub fn get_resource_str(&mut self, id: &str) -> Option<(String, String)> { let b: &mut [u8]; self.archive.read(b) }
        pub fn get_current(&mut self) -> Option<(Vec<u8>, String)> { let b: &mut [u8]; self.archive.read(b) }
        pub fn get_current_str(&mut self) -> Option<(String, String)> { let b: &mut [u8]; self.archive.read(b) }
        pub fn get_current_path(&self) -> Option<PathBuf> {}
        pub fn get_current_id(&self) -> Option<String> {}
        pub fn go_next(&mut self) -> bool {}
        pub fn go_prev(&mut self) -> bool {}
    }
}
