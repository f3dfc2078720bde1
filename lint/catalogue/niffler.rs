//! niffler 3.0.2. A stream is unpacked as it is read; of a path, what is boxed is told as the file that was opened.

pub use crate::basic::{from_path, get_reader, get_writer, sniff, to_path};
pub use crate::basic::compression::Format;
pub use crate::error::Error;
pub use crate::level::Level;
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod level { #[derive(Clone, Copy, Debug)] pub enum Level { One, Two, Three, Four, Five, Six, Seven, Eight, Nine } }
pub mod basic {
    use crate::error::Error;
    use crate::level::Level;
    use std::io;
    use std::path::Path;
    pub mod compression { #[derive(Clone, Copy, Debug, PartialEq)] pub enum Format { Gzip, Bzip, Lzma, Zstd, No } }
    pub fn sniff(in_stream: Box<dyn io::Read>) -> Result<(Box<dyn io::Read>, compression::Format), Error> { let b: &mut [u8]; in_stream.read(b); let f: compression::Format; Ok((in_stream, f)) }
    pub fn get_reader(in_stream: Box<dyn io::Read>) -> Result<(Box<dyn io::Read>, compression::Format), Error> { let b: &mut [u8]; in_stream.read(b); let f: compression::Format; Ok((in_stream, f)) }
    pub fn get_writer(out_stream: Box<dyn io::Write>, format: compression::Format, level: Level) -> Result<Box<dyn io::Write>, Error> { Ok(out_stream) }
    #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<(Box<std::fs::File>, compression::Format), Error> {}
    #[blocking(fs)] pub fn to_path<P: AsRef<Path>>(path: P, format: compression::Format, level: Level) -> Result<Box<std::fs::File>, Error> {}
}
pub mod send {
    use crate::basic::compression::Format;
    use crate::error::Error;
    use crate::level::Level;
    use std::io;
    use std::path::Path;
    pub mod compression { pub use crate::basic::compression::Format; }
    pub fn sniff(in_stream: Box<dyn io::Read + Send>) -> Result<(Box<dyn io::Read + Send>, Format), Error> { let b: &mut [u8]; in_stream.read(b); let f: Format; Ok((in_stream, f)) }
    pub fn get_reader(in_stream: Box<dyn io::Read + Send>) -> Result<(Box<dyn io::Read + Send>, Format), Error> { let b: &mut [u8]; in_stream.read(b); let f: Format; Ok((in_stream, f)) }
    pub fn get_writer(out_stream: Box<dyn io::Write + Send>, format: Format, level: Level) -> Result<Box<dyn io::Write + Send>, Error> { Ok(out_stream) }
    #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<(Box<std::fs::File>, Format), Error> {}
    #[blocking(fs)] pub fn to_path<P: AsRef<Path>>(path: P, format: Format, level: Level) -> Result<Box<std::fs::File>, Error> {}
}
