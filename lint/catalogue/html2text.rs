//! html2text 0.17.4. A reader is read to its end.

use std::io::Read;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct RenderTree;
pub fn parse(input: impl Read) -> Result<RenderTree> { let b: &mut Vec<u8>; input.read_to_end(b) }
pub fn from_read<R: Read>(input: R, width: usize) -> Result<String> { let b: &mut Vec<u8>; input.read_to_end(b) }
pub fn from_read_with_decorator<R: Read, D>(input: R, width: usize, decorator: D) -> Result<String> { let b: &mut Vec<u8>; input.read_to_end(b) }
pub fn from_read_rich<R: Read, T>(input: R, width: usize) -> Result<Vec<T>> { let b: &mut Vec<u8>; input.read_to_end(b) }
pub mod config {
    use crate::{RenderTree, Result};
    use std::io::Read;
    pub struct Config<D> { decorator: D }
    impl<D> Config<D> {
        pub fn string_from_read<R: Read>(self, input: R, width: usize) -> Result<String> { let b: &mut Vec<u8>; input.read_to_end(b) }
        pub fn lines_from_read<R: Read, T>(self, input: R, width: usize) -> Result<Vec<T>> { let b: &mut Vec<u8>; input.read_to_end(b) }
        pub fn parse_html<R: Read, T>(&self, input: R) -> Result<T> { let b: &mut Vec<u8>; input.read_to_end(b) }
        pub fn render_to_string(&self, render_tree: RenderTree, width: usize) -> Result<String> {}
        pub fn add_css(self, css: &str) -> Result<Self> {}
        pub fn use_doc_css(self) -> Self {}
    }
    pub struct RichDecorator;
    pub struct PlainDecorator;
    pub fn rich() -> Config<RichDecorator> {}
    pub fn plain() -> Config<PlainDecorator> {}
    pub fn with_decorator<D>(decorator: D) -> Config<D> {}
}
