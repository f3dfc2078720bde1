//! grass 0.13.4. A sheet is compiled with all that it imports, which is read from files unless another `fs` is given.

use std::path::Path;
pub type Result<T> = std::result::Result<T, Box<Error>>;
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug, Default)] pub struct Options;
pub enum OutputStyle { Expanded, Compressed }
pub enum InputSyntax { Scss, Sass, Css }
#[derive(Debug)] pub struct StdFs;
#[derive(Debug)] pub struct NullFs;
impl Options {
    pub fn fs<F>(self, fs: &F) -> Self {}
    pub fn style(self, style: OutputStyle) -> Self {}
    pub fn quiet(self, quiet: bool) -> Self {}
    pub fn input_syntax(self, syntax: InputSyntax) -> Self {}
    pub fn load_path<P: AsRef<Path>>(self, path: P) -> Self {}
    pub fn load_paths<P: AsRef<Path>>(self, paths: &[P]) -> Self {}
}
#[blocking(fs)] pub fn from_path<P: AsRef<Path>>(p: P, options: &Options) -> Result<String> {}
#[blocking(cpu)] pub fn from_string<S: Into<String>>(input: S, options: &Options) -> Result<String> {}
