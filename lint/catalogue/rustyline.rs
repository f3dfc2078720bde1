//! rustyline 17.0.2.

use std::path::Path;
pub use self::config::Config;
pub use self::error::ReadlineError;
pub use self::history::{DefaultHistory, History};
pub type Result<T> = std::result::Result<T, ReadlineError>;
pub type DefaultEditor = Editor<(), DefaultHistory>;
pub trait Helper {}
impl Helper for () {}
pub mod error {
    #[derive(Debug)] pub enum ReadlineError { Io(std::io::Error), Eof, Interrupted }
    impl std::fmt::Display for ReadlineError {}
    impl std::error::Error for ReadlineError {}
}
pub mod config {
    #[derive(Clone, Copy, Default)] pub struct Config;
    impl Config { pub fn builder() -> Builder {} }
    #[derive(Clone, Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Self {}
        pub fn build(self) -> Config {}
    }
}
pub mod history {
    pub trait History {}
    pub struct MemHistory;
    impl History for MemHistory {}
    pub struct FileHistory;
    impl History for FileHistory {}
    pub type DefaultHistory = FileHistory;
}
pub struct Editor<H, I> { helper: Option<H>, history: I }
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
}
pub struct Iter<H, I>;
impl<H: Helper, I: History> Iterator for Iter<H, I> {
    type Item = Result<String>;
    #[blocking(stdin)] #[advice("read lines on a thread of its own")] fn next(&mut self) -> Option<Result<String>> {}
}
