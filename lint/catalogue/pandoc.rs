//! pandoc 0.8.11: the program runs where `execute` is called.

use std::path::{Path, PathBuf};
#[derive(Debug)] pub enum PandocError {}
impl std::fmt::Display for PandocError {}
impl std::error::Error for PandocError {}
#[derive(Clone)] pub enum InputKind { Files(Vec<PathBuf>), Pipe(String) }
#[derive(Clone)] pub enum OutputKind { File(PathBuf), Pipe }
pub enum PandocOutput { ToFile(PathBuf), ToBuffer(String), ToBufferRaw(Vec<u8>) }
pub fn new() -> Pandoc {}
#[derive(Clone, Default)] pub struct Pandoc;
impl Pandoc {
    pub fn new() -> Pandoc {}
    pub fn add_latex_path_hint<T: AsRef<Path>>(&mut self, path: &T) -> &mut Pandoc {}
    pub fn add_pandoc_path_hint<T: AsRef<Path>>(&mut self, path: &T) -> &mut Pandoc {}
    pub fn set_doc_class(&mut self, class: DocumentClass) -> &mut Pandoc {}
    pub fn set_show_cmdline(&mut self, flag: bool) -> &mut Pandoc {}
    pub fn set_output_format(&mut self, format: OutputFormat, extensions: Vec<MarkdownExtension>) -> &mut Pandoc {}
    pub fn set_input_format(&mut self, format: InputFormat, extensions: Vec<MarkdownExtension>) -> &mut Pandoc {}
    pub fn add_input<T: AsRef<Path>>(&mut self, filename: &T) -> &mut Pandoc {}
    pub fn set_input(&mut self, input: InputKind) -> &mut Pandoc {}
    pub fn set_output(&mut self, output: OutputKind) -> &mut Pandoc {}
    pub fn set_bibliography<T: AsRef<Path>>(&mut self, filename: &T) -> &mut Pandoc {}
    pub fn set_csl<T: AsRef<Path>>(&mut self, filename: &T) -> &mut Pandoc {}
    pub fn set_toc(&mut self) -> &mut Pandoc {}
    pub fn set_chapters(&mut self) -> &mut Pandoc {}
    pub fn set_number_sections(&mut self) -> &mut Pandoc {}
    pub fn set_latex_template<T: AsRef<Path>>(&mut self, filename: &T) -> &mut Pandoc {}
    pub fn set_slide_level(&mut self, level: u32) -> &mut Pandoc {}
    pub fn set_variable<T: AsRef<str>, U: AsRef<str>>(&mut self, key: &T, value: &U) -> &mut Pandoc {}
    pub fn add_filter<F>(&mut self, filter: F) -> &mut Pandoc where F: Fn(String) -> String {}
    pub fn add_option(&mut self, option: PandocOption) -> &mut Pandoc {}
    pub fn add_options(&mut self, options: &[PandocOption]) -> &mut Pandoc {}
    pub fn arg<T: AsRef<str>, U: AsRef<str>>(&mut self, key: &T, value: &U) -> &mut Pandoc {}
    #[blocking(process)] pub fn generate_latex_template<T: AsRef<str>>(self, filename: &T) {}
    #[blocking(process)] pub fn execute(self) -> Result<PandocOutput, PandocError> {}
}
