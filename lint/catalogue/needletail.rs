//! needletail 0.7.4.

pub use self::parser::{parse_fastx_file, parse_fastx_reader, parse_fastx_stdin, FastxReader};
pub mod errors {
    use std::{error, fmt};
    #[derive(Clone, Debug)] pub struct ParseError;
    impl fmt::Display for ParseError {}
    impl error::Error for ParseError {}
}
pub mod parser {
    use crate::errors::ParseError;
    use std::borrow::Cow;
    use std::fs::File;
    use std::io::{self, Read};
    use std::path::Path;
    pub struct SequenceRecord;
    impl SequenceRecord {
        pub fn id(&self) -> &[u8] {}
        pub fn seq(&self) -> Cow<[u8]> {}
        pub fn qual(&self) -> Option<&[u8]> {}
        pub fn num_bases(&self) -> usize {}
    }
    pub trait FastxReader { fn next(&mut self) -> Option<Result<SequenceRecord, ParseError>>; }
    struct Parsed<R> { reader: R }
    impl<R: Read> FastxReader for Parsed<R> { fn next(&mut self) -> Option<Result<SequenceRecord, ParseError>> { let b: &mut [u8]; self.reader.read(b) } }
    pub fn parse_fastx_reader<R: Read>(reader: R) -> Result<Box<dyn FastxReader>, ParseError> { let b: &mut [u8]; reader.read(b); Ok(Box::new(Parsed { reader })) }
    #[blocking(fs)] pub fn parse_fastx_file<P: AsRef<Path>>(path: P) -> Result<Box<dyn FastxReader>, ParseError> { let file: File; parse_fastx_reader(file) }
    #[blocking(stdin)] pub fn parse_fastx_stdin() -> Result<Box<dyn FastxReader>, ParseError> { parse_fastx_reader(io::stdin()) }
}
