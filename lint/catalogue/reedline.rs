//! reedline 0.52.1.

use std::path::PathBuf;
use std::process::Command;
use std::result;
pub struct ReedlineError;
pub type Result<T> = result::Result<T, ReedlineError>;
pub enum Signal { Success(String), CtrlC, CtrlD }
pub trait Prompt {}
pub trait Completer {}
pub trait EditMode {}
pub trait Highlighter {}
pub trait Hinter {}
pub trait History {}
pub trait Validator {}
pub struct DefaultPrompt;
impl Prompt for DefaultPrompt {}
pub struct Reedline;
impl Reedline {
    pub fn create() -> Self {}
    pub fn with_hinter(self, hinter: Box<dyn Hinter>) -> Self {}
    pub fn with_completer(self, completer: Box<dyn Completer + Send>) -> Self {}
    pub fn with_quick_completions(self, quick_completions: bool) -> Self {}
    pub fn with_partial_completions(self, partial_completions: bool) -> Self {}
    pub fn with_ansi_colors(self, use_ansi_coloring: bool) -> Self {}
    pub fn with_highlighter(self, highlighter: Box<dyn Highlighter>) -> Self {}
    pub fn with_history(self, history: Box<dyn History>) -> Self {}
    pub fn with_history_exclusion_prefix(self, ignore_prefix: Option<String>) -> Self {}
    pub fn with_validator(self, validator: Box<dyn Validator>) -> Self {}
    pub fn with_buffer_editor(self, editor: Command, temp_file: PathBuf) -> Self {}
    pub fn with_edit_mode(self, edit_mode: Box<dyn EditMode>) -> Self {}
    pub fn with_menu<M>(self, menu: M) -> Self {}
    #[blocking(fs)] pub fn sync_history(&mut self) -> std::io::Result<()> {}
    #[blocking(stdin)] #[advice("read lines on a thread of its own")] pub fn read_line(&mut self, prompt: &dyn Prompt) -> Result<Signal> {}
}
