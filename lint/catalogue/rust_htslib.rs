//! rust_htslib 0.47.1: alignments and variants.

pub mod bam {
    use crate::errors::Result;
    use std::path::Path;
    pub trait Read {
        #[blocking(fs)] fn read(&mut self, record: &mut record::Record) -> Option<Result<()>>;
        fn records(&mut self) -> Records<Self>;
        fn header(&self) -> &HeaderView;
        fn set_threads(&mut self, n_threads: usize) -> Result<()>;
    }
    pub struct HeaderView;
    pub struct Header;
    pub use self::record::Record;
    pub mod record { pub struct Record; }
    pub struct Records<R>;
    impl<R> Iterator for Records<R> {
        type Item = Result<record::Record>;
        #[blocking(fs)] fn next(&mut self) -> Option<Result<record::Record>> {}
    }
    pub struct Reader;
    impl Reader {
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(net)] pub fn from_url(url: &url::Url) -> Result<Self> {}
    }
    impl Read for Reader {
        #[blocking(fs)] fn read(&mut self, record: &mut record::Record) -> Option<Result<()>> {}
        fn records(&mut self) -> Records<Self> {}
        fn header(&self) -> &HeaderView {}
        fn set_threads(&mut self, n_threads: usize) -> Result<()> {}
    }
    pub struct IndexedReader;
    impl IndexedReader {
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(net)] pub fn from_url(url: &url::Url) -> Result<Self> {}
        #[blocking(fs)] pub fn fetch<T>(&mut self, fetch_definition: T) -> Result<()> {}
    }
    impl Read for IndexedReader {
        #[blocking(fs)] fn read(&mut self, record: &mut record::Record) -> Option<Result<()>> {}
        fn records(&mut self) -> Records<Self> {}
        fn header(&self) -> &HeaderView {}
        fn set_threads(&mut self, n_threads: usize) -> Result<()> {}
    }
    pub struct Writer;
    #[derive(Clone, Copy)] pub enum Format {}
    impl Writer {
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P, header: &Header, format: Format) -> Result<Self> {}
        #[blocking(fs)] pub fn write(&mut self, record: &record::Record) -> Result<()> {}
    }
}
pub mod bcf {
    use crate::errors::Result;
    use std::path::Path;
    pub trait Read {
        #[blocking(fs)] fn read(&mut self, record: &mut record::Record) -> Option<Result<()>>;
        fn records(&mut self) -> Records<Self>;
        fn header(&self) -> &HeaderView;
        fn set_threads(&mut self, n_threads: usize) -> Result<()>;
    }
    pub struct HeaderView;
    pub struct Header;
    pub use self::record::Record;
    pub mod record { pub struct Record; }
    pub struct Records<R>;
    impl<R> Iterator for Records<R> {
        type Item = Result<record::Record>;
        #[blocking(fs)] fn next(&mut self) -> Option<Result<record::Record>> {}
    }
    pub struct Reader;
    impl Reader {
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(net)] pub fn from_url(url: &url::Url) -> Result<Self> {}
    }
    impl Read for Reader {
        #[blocking(fs)] fn read(&mut self, record: &mut record::Record) -> Option<Result<()>> {}
        fn records(&mut self) -> Records<Self> {}
        fn header(&self) -> &HeaderView {}
        fn set_threads(&mut self, n_threads: usize) -> Result<()> {}
    }
    pub struct IndexedReader;
    impl IndexedReader {
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(net)] pub fn from_url(url: &url::Url) -> Result<Self> {}
        #[blocking(fs)] pub fn fetch(&mut self, rid: u32, start: u64, end: Option<u64>) -> Result<()> {}
    }
    impl Read for IndexedReader {
        #[blocking(fs)] fn read(&mut self, record: &mut record::Record) -> Option<Result<()>> {}
        fn records(&mut self) -> Records<Self> {}
        fn header(&self) -> &HeaderView {}
        fn set_threads(&mut self, n_threads: usize) -> Result<()> {}
    }
    pub struct Writer;
    #[derive(Clone, Copy)] pub enum Format {}
    impl Writer {
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P, header: &Header, uncompressed: bool, format: Format) -> Result<Self> {}
        #[blocking(fs)] pub fn write(&mut self, record: &record::Record) -> Result<()> {}
    }
}
pub mod errors {
    use std::{error, fmt};
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error {}
    impl fmt::Display for Error {}
    impl error::Error for Error {}
}
