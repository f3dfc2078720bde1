//! minus 5.8.0. A pager waits until the user quits; what is sent to it goes through an unbounded channel.

pub use self::error::MinusError;
pub use self::hooks::{Hook, HookCallback};
pub use self::sink::OutputSink;
pub type Result<T = (), E = MinusError> = std::result::Result<T, E>;
pub type ExitCallbacks = Vec<Box<dyn FnMut() + Send + Sync>>;
#[derive(Clone, Copy, Debug)] pub enum ExitStrategy { ProcessQuit, PagerQuit }
#[derive(Clone, Copy, Debug)] pub enum LineNumbers { AlwaysOn, Enabled, Disabled, AlwaysOff }
#[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn page_all(pager: Pager) -> Result<()> {}
#[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn dynamic_paging(pager: Pager) -> Result<()> {}
#[derive(Clone)] pub struct Pager;
impl Pager {
    pub fn new() -> Self {}
    pub fn set_text(&self, s: impl Into<String>) -> Result<()> {}
    pub fn push_str(&self, s: impl Into<String>) -> Result<()> {}
    pub fn set_line_numbers(&self, l: LineNumbers) -> Result<()> {}
    pub fn set_prompt(&self, text: impl Into<String>) -> Result<()> {}
    pub fn send_message(&self, text: impl Into<String>) -> Result<()> {}
    pub fn set_exit_strategy(&self, es: ExitStrategy) -> Result<()> {}
    pub fn set_run_no_overflow(&self, val: bool) -> Result<()> {}
    pub fn horizontal_scroll(&self, value: bool) -> Result<()> {}
    pub fn set_input_classifier(&self, handler: Box<dyn input::InputClassifier + Send + Sync>) -> Result<()> {}
    pub fn add_exit_callback(&self, cb: Box<dyn FnMut() + Send + Sync>) -> Result<()> {}
    pub fn add_hook(&self, hook: Hook, id: u64, cb: HookCallback) -> Result<()> {}
    pub fn remove_hook(&self, hook: Hook, id: u64) -> Result<()> {}
    pub fn show_prompt(&self, show: bool) -> Result {}
    pub fn follow_output(&self, follow_output: bool) -> Result {}
    pub fn set_output_sink<S: OutputSink>(&self, sink: S) -> Result {}
}
impl Default for Pager {}
pub struct PagerState;
impl std::fmt::Write for Pager {}
pub mod error {
    #[derive(Debug)] pub struct MinusError;
    impl std::fmt::Display for MinusError {}
    impl std::error::Error for MinusError {}
}
pub mod hooks {
    #[derive(Clone, Copy, Debug)] pub enum Hook { EOF, SOF }
    pub type HookCallback = Box<dyn FnMut(&crate::PagerState) + Send + Sync>;
}
pub mod input { pub trait InputClassifier {} }
pub mod sink { pub trait OutputSink: std::io::Write { fn is_tty(&self) -> bool {} } }
