//! evdev 0.13.2.

use std::io;
use std::path::{Path, PathBuf};
use std::task::{Context, Poll};
pub use device::{Device, EventStream};
#[derive(Clone, Copy, Debug)] pub struct InputEvent;
impl InputEvent {
    pub fn new(type_: u16, code: u16, value: i32) -> Self {}
    pub fn code(&self) -> u16 {}
    pub fn value(&self) -> i32 {}
    pub fn event_type(&self) -> EventType {}
    pub fn destructure(self) -> EventSummary {}
}
mod device {
    use crate::InputEvent;
    use std::io;
    use std::path::Path;
    use std::task::{Context, Poll};
    pub struct Device;
    impl Device {
        pub fn from_fd(fd: OwnedFd) -> io::Result<Device> {}
        pub fn get_absinfo(&self) -> io::Result<impl Iterator<Item = (AbsoluteAxisCode, AbsInfo)>> {}
        #[blocking(fs)] pub fn open(path: impl AsRef<Path>) -> io::Result<Device> {}
        pub fn name(&self) -> Option<&str> {}
        pub fn physical_path(&self) -> Option<&str> {}
        pub fn unique_name(&self) -> Option<&str> {}
        #[blocking(fs, unless_nonblocking)] #[advice("use `into_event_stream`")] pub fn fetch_events(&mut self) -> io::Result<FetchEventsSynced> {}
        pub fn into_event_stream(self) -> io::Result<EventStream> {}
        #[sets_nonblocking(nonblocking)] pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
        pub fn grab(&mut self) -> io::Result<()> {}
        pub fn ungrab(&mut self) -> io::Result<()> {}
        pub fn is_grabbed(&self) -> bool {}
        pub fn send_events(&mut self, events: &[InputEvent]) -> io::Result<()> {}
    }
    pub struct FetchEventsSynced;
    impl Iterator for FetchEventsSynced { type Item = InputEvent; fn next(&mut self) -> Option<InputEvent> {} }
    pub struct EventStream;
    impl EventStream {
        pub fn device(&self) -> &Device {}
        pub fn device_mut(&mut self) -> &mut Device {}
        pub async fn next_event(&mut self) -> io::Result<InputEvent> {}
        pub fn poll_event(&mut self, cx: &mut Context) -> Poll<io::Result<InputEvent>> {}
    }
    impl futures_core::Stream for EventStream { type Item = io::Result<InputEvent>; }
}
pub fn enumerate() -> EnumerateDevices {}
pub struct EnumerateDevices;
impl Iterator for EnumerateDevices { type Item = (PathBuf, Device); #[blocking(fs)] fn next(&mut self) -> Option<(PathBuf, Device)> {} }
pub mod raw_stream {
    use crate::InputEvent;
    use std::io;
    use std::path::Path;
    pub struct RawDevice;
    impl RawDevice {
        #[blocking(fs)] #[advice("use `into_event_stream`")] pub fn fetch_events(&mut self) -> io::Result<impl Iterator<Item = InputEvent>> {}
        pub fn get_absinfo(&self) -> io::Result<impl Iterator<Item = (AbsoluteAxisCode, AbsInfo)>> {}
        pub fn from_fd(fd: OwnedFd) -> io::Result<RawDevice> {}
        #[blocking(fs)] pub fn open(path: impl AsRef<Path>) -> io::Result<RawDevice> {}
        pub fn into_event_stream(self) -> io::Result<EventStream> {}
    }
    pub struct EventStream;
    impl EventStream { pub async fn next_event(&mut self) -> io::Result<InputEvent> {} }
}
