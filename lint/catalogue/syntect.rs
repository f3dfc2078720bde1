//! syntect 5.3.0. Of its own definitions the syntaxes take tens of milliseconds, the themes do not.

use std::fmt;
#[derive(Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Debug)] pub enum LoadingError {}
impl fmt::Display for LoadingError {}
impl std::error::Error for LoadingError {}
pub mod parsing {
    use crate::LoadingError;
    use std::io;
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct SyntaxReference { pub name: String, pub file_extensions: Vec<String>, pub hidden: bool }
    #[derive(Clone, Debug, Default)] pub struct SyntaxSet;
    impl SyntaxSet {
        pub fn new() -> SyntaxSet {}
        #[blocking(cpu)] #[advice("load it once, in a `LazyLock`")] pub fn load_defaults_newlines() -> SyntaxSet {}
        #[blocking(cpu)] #[advice("load it once, in a `LazyLock`")] pub fn load_defaults_nonewlines() -> SyntaxSet {}
        #[blocking(fs)] pub fn load_from_folder<P: AsRef<Path>>(folder: P) -> Result<SyntaxSet, LoadingError> {}
        pub fn syntaxes(&self) -> &[SyntaxReference] {}
        pub fn find_syntax_by_name(&self, name: &str) -> Option<&SyntaxReference> {}
        pub fn find_syntax_by_extension(&self, extension: &str) -> Option<&SyntaxReference> {}
        pub fn find_syntax_by_token(&self, s: &str) -> Option<&SyntaxReference> {}
        pub fn find_syntax_by_first_line(&self, s: &str) -> Option<&SyntaxReference> {}
        pub fn find_syntax_by_path(&self, path: &str) -> Option<&SyntaxReference> {}
        #[blocking(fs)] pub fn find_syntax_for_file<P: AsRef<Path>>(&self, path_obj: P) -> io::Result<Option<&SyntaxReference>> {}
        pub fn find_syntax_plain_text(&self) -> &SyntaxReference {}
        pub fn into_builder(self) -> SyntaxSetBuilder {}
    }
    #[derive(Clone, Default)] pub struct SyntaxSetBuilder;
    impl SyntaxSetBuilder {
        pub fn new() -> SyntaxSetBuilder {}
        pub fn add_plain_text_syntax(&mut self) {}
        #[blocking(fs)] pub fn add_from_folder<P: AsRef<Path>>(&mut self, folder: P, lines_include_newline: bool) -> Result<(), LoadingError> {}
        pub fn build(self) -> SyntaxSet {}
    }
}
pub mod highlighting {
    use crate::LoadingError;
    use std::collections::BTreeMap;
    use std::io::{BufRead, Seek};
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug, Default)] pub struct Theme { pub name: Option<String>, pub author: Option<String>, pub settings: ThemeSettings }
    #[derive(Clone, Debug, Default)] pub struct ThemeSettings { pub foreground: Option<Color>, pub background: Option<Color> }
    #[derive(Clone, Copy, Debug)] pub struct Color { pub r: u8, pub g: u8, pub b: u8, pub a: u8 }
    #[derive(Clone, Copy, Debug)] pub struct Style { pub foreground: Color, pub background: Color }
    #[derive(Debug, Default)] pub struct ThemeSet { pub themes: BTreeMap<String, Theme> }
    impl ThemeSet {
        pub fn new() -> ThemeSet {}
        pub fn load_defaults() -> ThemeSet {}
        #[blocking(fs)] pub fn discover_theme_paths<P: AsRef<Path>>(folder: P) -> Result<Vec<PathBuf>, LoadingError> {}
        #[blocking(fs)] pub fn get_theme<P: AsRef<Path>>(path: P) -> Result<Theme, LoadingError> {}
        pub fn load_from_reader<R: BufRead + Seek>(r: &mut R) -> Result<Theme, LoadingError> { let b: &mut [u8]; r.read(b) }
        #[blocking(fs)] pub fn load_from_folder<P: AsRef<Path>>(folder: P) -> Result<ThemeSet, LoadingError> {}
        #[blocking(fs)] pub fn add_from_folder<P: AsRef<Path>>(&mut self, folder: P) -> Result<(), LoadingError> {}
    }
}
pub mod easy {
    use crate::Error;
    use crate::highlighting::{Style, Theme};
    use crate::parsing::{SyntaxReference, SyntaxSet};
    use std::fs::File;
    use std::io::{self, BufReader};
    use std::path::Path;
    pub struct HighlightLines;
    impl HighlightLines {
        pub fn new(syntax: &SyntaxReference, theme: &Theme) -> HighlightLines {}
        pub fn highlight_line<'b>(&mut self, line: &'b str, syntax_set: &SyntaxSet) -> Result<Vec<(Style, &'b str)>, Error> {}
    }
    pub struct HighlightFile { pub reader: BufReader<File>, pub highlight_lines: HighlightLines }
    impl HighlightFile { #[blocking(fs)] pub fn new<P: AsRef<Path>>(path_obj: P, ss: &SyntaxSet, theme: &Theme) -> io::Result<HighlightFile> {} }
}
pub mod html {
    use crate::Error;
    use crate::highlighting::Theme;
    use crate::parsing::{SyntaxReference, SyntaxSet};
    use std::path::Path;
    #[derive(Clone, Copy, Debug)] pub enum ClassStyle { Spaced, SpacedPrefixed { prefix: &'static str } }
    pub struct ClassedHTMLGenerator;
    impl ClassedHTMLGenerator {
        pub fn new_with_class_style(syntax_reference: &SyntaxReference, syntax_set: &SyntaxSet, style: ClassStyle) -> ClassedHTMLGenerator {}
        pub fn parse_html_for_line_which_includes_newline(&mut self, line: &str) -> Result<(), Error> {}
        pub fn finalize(self) -> String {}
    }
    pub fn css_for_theme_with_class_style(theme: &Theme, style: ClassStyle) -> Result<String, Error> {}
    pub fn highlighted_html_for_string(s: &str, ss: &SyntaxSet, syntax: &SyntaxReference, theme: &Theme) -> Result<String, Error> {}
    #[blocking(fs)] pub fn highlighted_html_for_file<P: AsRef<Path>>(path: P, ss: &SyntaxSet, theme: &Theme) -> Result<String, Error> {}
}
pub mod dumps {
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use std::io::{BufRead, Write};
    use std::path::Path;
    pub fn dump_to_writer<T: Serialize, W: Write>(to_dump: &T, output: W) -> Result<(), crate::LoadingError> { let b: &[u8]; output.write(b) }
    pub fn dump_binary<T: Serialize>(o: &T) -> Vec<u8> {}
    #[blocking(fs)] pub fn dump_to_file<T: Serialize, P: AsRef<Path>>(o: &T, path: P) -> Result<(), crate::LoadingError> {}
    pub fn from_reader<T: DeserializeOwned, R: BufRead>(input: R) -> Result<T, crate::LoadingError> { let b: &mut [u8]; input.read(b) }
    pub fn from_binary<T: DeserializeOwned>(v: &[u8]) -> T {}
    #[blocking(fs)] pub fn from_dump_file<T: DeserializeOwned, P: AsRef<Path>>(path: P) -> Result<T, crate::LoadingError> {}
    #[blocking(fs)] pub fn dump_to_uncompressed_file<T: Serialize, P: AsRef<Path>>(o: &T, path: P) -> Result<(), crate::LoadingError> {}
    #[blocking(fs)] pub fn from_uncompressed_dump_file<T: DeserializeOwned, P: AsRef<Path>>(path: P) -> Result<T, crate::LoadingError> {}
}
