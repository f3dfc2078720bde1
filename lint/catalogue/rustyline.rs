//! rustyline 17.0.2.

use std::path::Path;
pub use self::config::Config;
pub use self::error::ReadlineError;
pub use self::history::{DefaultHistory, History};
pub type Result<T> = std::result::Result<T, ReadlineError>;
pub type DefaultEditor = Editor<(), DefaultHistory>;
pub trait Helper {}
impl Helper for () {}
pub use self::config::{Behavior, BellStyle, Builder, ColorMode, CompletionType, Configurer, EditMode};
pub trait ExternalPrinter { fn print(&mut self, msg: String) -> Result<()>; }
pub mod error {
    #[derive(Debug)] pub enum ReadlineError { Io(std::io::Error), Eof, Interrupted }
    impl std::fmt::Display for ReadlineError {}
    impl std::error::Error for ReadlineError {}
}
pub mod config {
    #[derive(Clone, Copy, Default)] pub struct Config;
    impl Config {
        pub fn builder() -> Builder {}
        pub fn auto_add_history(&self) -> bool {}
    }
    #[derive(Clone, Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Self {}
        pub fn build(self) -> Config {}
        pub fn max_history_size(self, max_size: usize) -> Result<Self> {}
        pub fn history_ignore_dups(self, yes: bool) -> Result<Self> {}
        pub fn history_ignore_space(self, yes: bool) -> Self {}
        pub fn completion_type(self, completion_type: CompletionType) -> Self {}
        pub fn completion_prompt_limit(self, completion_prompt_limit: usize) -> Self {}
        pub fn keyseq_timeout(self, keyseq_timeout_ms: Option<u16>) -> Self {}
        pub fn edit_mode(self, edit_mode: EditMode) -> Self {}
        pub fn auto_add_history(self, yes: bool) -> Self {}
        pub fn bell_style(self, bell_style: BellStyle) -> Self {}
        pub fn color_mode(self, color_mode: ColorMode) -> Self {}
        pub fn behavior(self, behavior: Behavior) -> Self {}
        pub fn tab_stop(self, tab_stop: usize) -> Self {}
        pub fn check_cursor_position(self, yes: bool) -> Self {}
        pub fn indent_size(self, indent_size: usize) -> Self {}
        pub fn bracketed_paste(self, enabled: bool) -> Self {}
        pub fn enable_signals(self, enable_signals: bool) -> Self {}
    }
    #[derive(Clone, Copy)] pub enum BellStyle { Audible, None, Visible }
    #[derive(Clone, Copy)] pub enum CompletionType { Circular, List, Fuzzy }
    #[derive(Clone, Copy)] pub enum EditMode { Emacs, Vi }
    #[derive(Clone, Copy)] pub enum ColorMode { Enabled, Forced, Disabled }
    #[derive(Clone, Copy)] pub enum Behavior { Stdio, PreferTerm }
    pub trait Configurer {
        fn set_auto_add_history(&mut self, yes: bool) {}
        fn set_history_ignore_dups(&mut self, yes: bool) -> crate::Result<()> {}
        fn set_history_ignore_space(&mut self, yes: bool) {}
        fn set_max_history_size(&mut self, max_size: usize) -> crate::Result<()> {}
        fn set_edit_mode(&mut self, edit_mode: EditMode) {}
        fn set_completion_type(&mut self, completion_type: CompletionType) {}
    }
}
pub mod history {
    pub trait History {}
    pub struct MemHistory;
    impl MemHistory {
        pub fn new() -> Self {}
    }
    impl History for MemHistory {}
    pub struct FileHistory;
    impl FileHistory {
        pub fn new() -> Self {}
    }
    impl History for FileHistory {}
    pub type DefaultHistory = FileHistory;
}
pub struct Editor<H, I> { helper: Option<H>, history: I }
impl<H: Helper, I: History> config::Configurer for Editor<H, I> {}
impl<H: Helper> Editor<H, DefaultHistory> {
    pub fn new() -> Result<Self> {}
    pub fn with_config(config: Config) -> Result<Self> {}
}
impl<H: Helper, I: History> Editor<H, I> {
    pub fn with_history(config: Config, history: I) -> Result<Self> {}
    #[blocking(stdin)] #[advice("read lines on a thread of its own")] pub fn readline(&mut self, prompt: &str) -> Result<String> {}
    #[blocking(stdin)] #[advice("read lines on a thread of its own")] pub fn readline_with_initial(&mut self, prompt: &str, initial: (&str, &str)) -> Result<String> {}
    #[blocking(fs)] pub fn load_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()> {}
    #[blocking(fs)] pub fn save_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()> {}
    #[blocking(fs)] pub fn append_history<P: AsRef<Path> + ?Sized>(&mut self, path: &P) -> Result<()> {}
    pub fn add_history_entry<S: AsRef<str> + Into<String>>(&mut self, line: S) -> Result<bool> {}
    pub fn clear_history(&mut self) -> Result<()> {}
    pub fn history_mut(&mut self) -> &mut I {}
    pub fn history(&self) -> &I {}
    pub fn set_helper(&mut self, helper: Option<H>) {}
    pub fn helper_mut(&mut self) -> Option<&mut H> {}
    pub fn helper(&self) -> Option<&H> {}
    pub fn iter(&mut self, prompt: &str) -> Iter<H, I> {}
    pub fn bind_sequence<E, R>(&mut self, key_seq: E, handler: R) -> Option<EventHandler> {}
    pub fn unbind_sequence<E>(&mut self, key_seq: E) -> Option<EventHandler> {}
    pub fn dimensions(&mut self) -> Option<(usize, usize)> {}
    pub fn clear_screen(&mut self) -> Result<()> {}
    pub fn create_external_printer(&mut self) -> Result<impl ExternalPrinter> {}
}
pub struct Iter<H, I>;
impl<H: Helper, I: History> Iterator for Iter<H, I> {
    type Item = Result<String>;
    #[blocking(stdin)] #[advice("read lines on a thread of its own")] fn next(&mut self) -> Option<Result<String>> {}
}
