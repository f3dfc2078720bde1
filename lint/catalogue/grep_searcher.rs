//! grep_searcher 0.1.17.

use std::fs::File;
use std::io;
use std::path::Path;
pub struct Searcher;
impl Searcher {
    pub fn new() -> Searcher {}
    #[blocking(fs)] pub fn search_path<P, M, S>(&mut self, matcher: M, path: P, write_to: S) -> Result<(), S::Error> where P: AsRef<Path>, S: Sink { let m: &SinkMatch; write_to.matched(self, m) }
    #[blocking(fs)] pub fn search_file<M, S>(&mut self, matcher: M, file: &File, write_to: S) -> Result<(), S::Error> where S: Sink { let m: &SinkMatch; write_to.matched(self, m) }
    pub fn search_reader<M, R, S>(&mut self, matcher: M, read_from: R, write_to: S) -> Result<(), S::Error> where R: io::Read, S: Sink { let b: &mut [u8]; read_from.read(b); let m: &SinkMatch; write_to.matched(self, m) }
    pub fn search_slice<M, S>(&mut self, matcher: M, slice: &[u8], write_to: S) -> Result<(), S::Error> where S: Sink { let m: &SinkMatch; write_to.matched(self, m) }
    pub fn line_number(&self) -> bool {}
    pub fn multi_line(&self) -> bool {}
}
#[derive(Clone)] pub struct SearcherBuilder;
impl SearcherBuilder {
    pub fn new() -> SearcherBuilder {}
    pub fn build(&self) -> Searcher {}
    pub fn invert_match(&mut self, yes: bool) -> &mut SearcherBuilder {}
    pub fn line_number(&mut self, yes: bool) -> &mut SearcherBuilder {}
    pub fn multi_line(&mut self, yes: bool) -> &mut SearcherBuilder {}
    pub fn after_context(&mut self, line_count: usize) -> &mut SearcherBuilder {}
    pub fn before_context(&mut self, line_count: usize) -> &mut SearcherBuilder {}
    pub fn passthru(&mut self, yes: bool) -> &mut SearcherBuilder {}
    pub fn heap_limit(&mut self, bytes: Option<usize>) -> &mut SearcherBuilder {}
    pub fn memory_map(&mut self, strategy: MmapChoice) -> &mut SearcherBuilder {}
    pub fn binary_detection(&mut self, detection: BinaryDetection) -> &mut SearcherBuilder {}
    pub fn encoding(&mut self, encoding: Option<Encoding>) -> &mut SearcherBuilder {}
    pub fn bom_sniffing(&mut self, yes: bool) -> &mut SearcherBuilder {}
    pub fn max_matches(&mut self, limit: Option<u64>) -> &mut SearcherBuilder {}
}
#[derive(Clone)] pub struct MmapChoice;
impl MmapChoice {
    pub fn auto() -> MmapChoice {}
    pub fn never() -> MmapChoice {}
}
#[derive(Clone)] pub struct BinaryDetection;
impl BinaryDetection {
    pub fn none() -> BinaryDetection {}
    pub fn quit(binary_byte: u8) -> BinaryDetection {}
    pub fn convert(binary_byte: u8) -> BinaryDetection {}
}
#[derive(Clone)] pub struct Encoding;
pub struct SinkMatch;
impl SinkMatch {
    pub fn bytes(&self) -> &[u8] {}
    pub fn line_number(&self) -> Option<u64> {}
    pub fn absolute_byte_offset(&self) -> u64 {}
}
pub trait SinkError {}
impl SinkError for io::Error {}
pub trait Sink {
    type Error: SinkError;
    fn matched(&mut self, searcher: &Searcher, mat: &SinkMatch) -> Result<bool, Self::Error>;
}
impl<S: Sink> Sink for &mut S {
    type Error = S::Error;
    fn matched(&mut self, searcher: &Searcher, mat: &SinkMatch) -> Result<bool, S::Error> { (**self).matched(searcher, mat) }
}
pub mod sinks {
    use crate::{Searcher, Sink, SinkMatch};
    use std::io;
    pub struct UTF8<F>(pub F);
    impl<F: FnMut(u64, &str) -> Result<bool, io::Error>> Sink for UTF8<F> {
        type Error = io::Error;
        fn matched(&mut self, searcher: &Searcher, mat: &SinkMatch) -> Result<bool, io::Error> { let n: u64; let t: &str; (self.0)(n, t) }
    }
    pub struct Lossy<F>(pub F);
    impl<F: FnMut(u64, &str) -> Result<bool, io::Error>> Sink for Lossy<F> {
        type Error = io::Error;
        fn matched(&mut self, searcher: &Searcher, mat: &SinkMatch) -> Result<bool, io::Error> { let n: u64; let t: &str; (self.0)(n, t) }
    }
    pub struct Bytes<F>(pub F);
    impl<F: FnMut(u64, &[u8]) -> Result<bool, io::Error>> Sink for Bytes<F> {
        type Error = io::Error;
        fn matched(&mut self, searcher: &Searcher, mat: &SinkMatch) -> Result<bool, io::Error> { let n: u64; let t: &[u8]; (self.0)(n, t) }
    }
}
