//! xml 1.4.0, and the package xml-rs.

pub use self::reader::{EventReader, ParserConfig};
pub use self::writer::{EmitterConfig, EventWriter};
pub mod reader {
    use std::io::Read;
    use std::{error, fmt};
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    #[derive(Clone, Debug)] pub struct Error;
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    #[derive(Clone, Debug)] pub enum XmlEvent {}
    #[derive(Clone, Default)] pub struct ParserConfig;
    impl ParserConfig {
        pub fn new() -> Self {}
        pub fn create_reader<R: Read>(self, source: R) -> EventReader<R> { EventReader { source } }
        pub fn trim_whitespace(self, value: bool) -> Self {}
        pub fn whitespace_to_characters(self, value: bool) -> Self {}
        pub fn cdata_to_characters(self, value: bool) -> Self {}
        pub fn ignore_comments(self, value: bool) -> Self {}
        pub fn coalesce_characters(self, value: bool) -> Self {}
    }
    pub struct EventReader<R> { source: R }
    impl<R: Read> EventReader<R> {
        pub fn new(source: R) -> Self { EventReader { source } }
        pub fn new_with_config(source: R, config: impl Into<ParserConfig>) -> Self { EventReader { source } }
        pub fn next(&mut self) -> Result<XmlEvent> { let b: &mut [u8]; self.source.read(b) }
        pub fn skip(&mut self) -> Result<()> { let b: &mut [u8]; self.source.read(b) }
        pub fn source(&self) -> &R { &self.source }
        pub fn source_mut(&mut self) -> &mut R { &mut self.source }
        pub fn into_inner(self) -> R { self.source }
    }
    impl EventReader<&[u8]> { pub fn from_str(source: &str) -> Self {} }
    impl<R: Read> IntoIterator for EventReader<R> {
        type Item = Result<XmlEvent>;
        type IntoIter = Events<R>;
        fn into_iter(self) -> Events<R> { Events { reader: self } }
    }
    pub struct Events<R> { reader: EventReader<R> }
    impl<R: Read> Events<R> { pub fn into_inner(self) -> EventReader<R> { self.reader } }
    impl<R: Read> Iterator for Events<R> {
        type Item = Result<XmlEvent>;
        fn next(&mut self) -> Option<Result<XmlEvent>> { Some(self.reader.next()) }
    }
}
pub mod writer {
    use std::io::{self, Write};
    use std::{error, fmt};
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    #[derive(Debug)] pub enum Error { Io(io::Error) }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    pub enum XmlEvent {}
    #[derive(Clone, Default)] pub struct EmitterConfig { pub perform_indent: bool, pub write_document_declaration: bool }
    impl EmitterConfig {
        pub fn new() -> Self {}
        pub fn create_writer<W: Write>(self, sink: W) -> EventWriter<W> { EventWriter { sink } }
        pub fn line_separator(self, value: impl Into<std::borrow::Cow<str>>) -> Self {}
        pub fn indent_string(self, value: impl Into<std::borrow::Cow<str>>) -> Self {}
        pub fn perform_indent(self, value: bool) -> Self {}
        pub fn write_document_declaration(self, value: bool) -> Self {}
    }
    pub struct EventWriter<W> { sink: W }
    impl<W: Write> EventWriter<W> {
        pub fn new(sink: W) -> Self { EventWriter { sink } }
        pub fn new_with_config(sink: W, config: EmitterConfig) -> Self { EventWriter { sink } }
        pub fn write<E>(&mut self, event: E) -> Result<()> where E: Into<XmlEvent> { let b: &[u8]; self.sink.write(b) }
        pub fn inner_mut(&mut self) -> &mut W { &mut self.sink }
        pub fn into_inner(self) -> W { self.sink }
    }
}
