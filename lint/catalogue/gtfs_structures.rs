//! gtfs-structures 0.52.0. A feed is read and parsed whole.

pub use crate::error::Error;
pub use crate::gtfs::Gtfs;
pub use crate::gtfs_reader::{GtfsReader, RawGtfsReader};
pub use crate::raw_gtfs::RawGtfs;
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod gtfs {
    use crate::error::Error;
    use std::io::{Read, Seek};
    use std::path::Path;
    #[derive(Debug, Default)] pub struct Gtfs;
    impl Gtfs {
        #[blocking(fs)] pub fn new(gtfs: &str) -> Result<Gtfs, Error> {}
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Gtfs, Error> {}
        #[blocking(http)] #[advice("await `from_url_async`")] pub fn from_url<U>(url: U) -> Result<Gtfs, Error> {}
        pub async fn from_url_async<U>(url: U) -> Result<Gtfs, Error> {}
        #[blocking(cpu)] pub fn from_reader<T: Read + Seek>(reader: T) -> Result<Gtfs, Error> { let b: &mut [u8]; reader.read(b) }
        #[blocking(stdio)] pub fn print_stats(&self) {}
    }
}
pub mod raw_gtfs {
    use crate::error::Error;
    use std::io::{Read, Seek};
    use std::path::Path;
    #[derive(Debug, Default)] pub struct RawGtfs;
    impl RawGtfs {
        #[blocking(fs)] pub fn new(gtfs: &str) -> Result<RawGtfs, Error> {}
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<RawGtfs, Error> {}
        #[blocking(http)] #[advice("await `from_url_async`")] pub fn from_url<U>(url: U) -> Result<RawGtfs, Error> {}
        pub async fn from_url_async<U>(url: U) -> Result<RawGtfs, Error> {}
        #[blocking(cpu)] pub fn from_reader<T: Read + Seek>(reader: T) -> Result<RawGtfs, Error> { let b: &mut [u8]; reader.read(b) }
        #[blocking(stdio)] pub fn print_stats(&self) {}
    }
}
pub mod gtfs_reader {
    use crate::error::Error;
    use crate::gtfs::Gtfs;
    use crate::raw_gtfs::RawGtfs;
    use std::io::{Read, Seek};
    use std::path::Path;
    #[derive(Debug, Default)] pub struct GtfsReader;
    impl GtfsReader {
        pub fn read_stop_times(self, read_stop_times: bool) -> Self {}
        pub fn read_shapes(self, read_shapes: bool) -> Self {}
        pub fn trim_fields(self, trim_fields: bool) -> Self {}
        #[blocking(fs)] pub fn read(self, gtfs: &str) -> Result<Gtfs, Error> {}
        #[blocking(fs)] pub fn read_from_path<P: AsRef<Path>>(self, path: P) -> Result<Gtfs, Error> {}
        #[blocking(http)] #[advice("await `read_from_url_async`")] pub fn read_from_url<U>(self, url: U) -> Result<Gtfs, Error> {}
        pub async fn read_from_url_async<U>(self, url: U) -> Result<Gtfs, Error> {}
        pub fn raw(self) -> RawGtfsReader {}
    }
    #[derive(Debug, Default)] pub struct RawGtfsReader;
    impl RawGtfsReader {
        #[blocking(fs)] pub fn read(self, gtfs: &str) -> Result<RawGtfs, Error> {}
        #[blocking(fs)] pub fn read_from_path<P: AsRef<Path>>(&self, path: P) -> Result<RawGtfs, Error> {}
        #[blocking(http)] #[advice("await `read_from_url_async`")] pub fn read_from_url<U>(self, url: U) -> Result<RawGtfs, Error> {}
        pub async fn read_from_url_async<U>(self, url: U) -> Result<RawGtfs, Error> {}
        #[blocking(cpu)] pub fn read_from_reader<T: Read + Seek>(&self, reader: T) -> Result<RawGtfs, Error> { let b: &mut [u8]; reader.read(b) }
    }
}
