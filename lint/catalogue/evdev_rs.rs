//! evdev-rs 0.6.3. A device is opened, and all that waits in it read, by its path alone; one that is made of a file waits for events where
//! the file does.

use std::fs::File;
use std::io;
use std::path::Path;
pub struct UninitDevice;
impl UninitDevice {
    pub fn new() -> Option<UninitDevice> {}
    pub fn set_file(self, file: File) -> io::Result<Device> {}
}
pub struct Device;
impl Device {
    pub fn new_from_file(file: File) -> io::Result<Device> {}
    pub fn new_from_fd(file: File) -> io::Result<Device> {}
    #[blocking(fs)] pub fn new_from_path<P: AsRef<Path>>(path: P) -> io::Result<Device> {}
    pub fn file(&self) -> &File {}
    pub fn change_file(&mut self, file: File) -> io::Result<File> {}
    pub fn grab(&mut self, grab: GrabMode) -> io::Result<()> {}
    pub fn has_event_pending(&self) -> bool {}
    pub fn driver_version(&self) -> i32 {}
    pub fn next_event(&self, flags: ReadFlag) -> io::Result<(ReadStatus, InputEvent)> {}
}
pub struct UInputDevice;
impl UInputDevice {
    #[blocking(fs)] pub fn create_from_device<T>(device: &T) -> io::Result<UInputDevice> {}
    pub fn write_event(&self, event: &InputEvent) -> io::Result<()> {}
}
#[derive(Clone, Copy)] pub enum GrabMode { Grab, Ungrab }
#[derive(Clone, Copy)] pub struct ReadFlag;
#[derive(Clone, Copy)] pub enum ReadStatus { Success, Sync }
#[derive(Clone)] pub struct InputEvent;
