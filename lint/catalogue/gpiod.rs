//! gpiod 0.3.0. An event is waited for, a value is there.

use std::io::Result;
use std::path::PathBuf;
pub use gpiod_core::{Active, AsValues, AsValuesMut, Bias, BitId, ChipInfo, Direction, DirectionType, Drive, Edge, EdgeDetect, Event, Input, LineId, LineInfo, Masked, Options, Output, Values, ValuesInfo};
pub struct Lines<Direction>;
impl<Direction> Lines<Direction> { pub fn get_values<T: AsValuesMut>(&self, values: T) -> Result<T> {} }
impl Lines<Input> { #[blocking(fs)] pub fn read_event(&mut self) -> Result<Event> {} }
impl Iterator for Lines<Input> {
    type Item = Result<Event>;
    #[blocking(fs)] fn next(&mut self) -> Option<Result<Event>> {}
}
impl Lines<Output> { pub fn set_values<T: AsValues>(&self, values: T) -> Result<()> {} }
pub struct Chip;
impl Chip {
    pub fn new(device: impl AsDevicePath) -> Result<Chip> {}
    #[blocking(fs)] pub fn list_devices() -> Result<Vec<PathBuf>> {}
    pub fn line_info(&self, line: LineId) -> Result<LineInfo> {}
    pub fn request_lines<Direction: DirectionType>(&self, options: Options<Direction, impl AsRef<[LineId]>, impl AsRef<str>>) -> Result<Lines<Direction>> {}
}
pub trait AsDevicePath { fn as_device_path(&self) -> PathBuf; }
