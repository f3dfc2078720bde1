//! gpio_cdev 0.6.0. An event is waited for, a value is there.

use std::path::Path;
pub mod errors {
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
use errors::Error;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy, Debug)] pub struct LineRequestFlags;
#[derive(Clone, Copy, Debug)] pub struct EventRequestFlags;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum EventType { RisingEdge, FallingEdge }
#[derive(Debug)] pub struct Chip;
impl Chip {
    pub fn new<P: AsRef<Path>>(path: P) -> Result<Self> {}
    pub fn path(&self) -> &Path {}
    pub fn name(&self) -> &str {}
    pub fn label(&self) -> &str {}
    pub fn num_lines(&self) -> u32 {}
    pub fn get_line(&mut self, offset: u32) -> Result<Line> {}
    pub fn get_lines(&mut self, offsets: &[u32]) -> Result<Lines> {}
}
#[derive(Clone, Debug)] pub struct Line;
impl Line {
    pub fn offset(&self) -> u32 {}
    pub fn request(&self, flags: LineRequestFlags, default: u8, consumer: &str) -> Result<LineHandle> {}
    pub fn events(&self, handle_flags: LineRequestFlags, event_flags: EventRequestFlags, consumer: &str) -> Result<LineEventHandle> {}
    pub fn async_events(&self, handle_flags: LineRequestFlags, event_flags: EventRequestFlags, consumer: &str) -> Result<AsyncLineEventHandle> {}
}
#[derive(Debug)] pub struct LineHandle;
impl LineHandle {
    pub fn get_value(&self) -> Result<u8> {}
    pub fn set_value(&self, value: u8) -> Result<()> {}
    pub fn line(&self) -> &Line {}
}
#[derive(Clone, Debug)] pub struct Lines;
impl Lines { pub fn request(&self, flags: LineRequestFlags, default: &[u8], consumer: &str) -> Result<MultiLineHandle> {} }
#[derive(Debug)] pub struct MultiLineHandle;
impl MultiLineHandle {
    pub fn get_values(&self) -> Result<Vec<u8>> {}
    pub fn set_values(&self, values: &[u8]) -> Result<()> {}
}
#[derive(Debug)] pub struct LineEvent;
impl LineEvent {
    pub fn timestamp(&self) -> u64 {}
    pub fn event_type(&self) -> EventType {}
}
#[derive(Debug)] pub struct LineEventHandle;
impl LineEventHandle {
    #[blocking(fs)] #[advice("use `async_events`, of the crate's feature `async-tokio`")] pub fn get_event(&mut self) -> Result<LineEvent> {}
    pub fn get_value(&self) -> Result<u8> {}
    pub fn line(&self) -> &Line {}
}
impl Iterator for LineEventHandle { type Item = Result<LineEvent>; #[blocking(fs)] #[advice("use `async_events`, of the crate's feature `async-tokio`")] fn next(&mut self) -> Option<Result<LineEvent>> {} }
pub struct AsyncLineEventHandle;
impl AsyncLineEventHandle { pub fn new(handle: LineEventHandle) -> Result<AsyncLineEventHandle> {} }
impl futures_core::Stream for AsyncLineEventHandle { type Item = Result<LineEvent>; }
