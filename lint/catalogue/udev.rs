//! udev 0.9.3. Devices are looked up in files; sockets of monitors are set non-blocking.

use std::ffi::OsStr;
use std::io::Result;
use std::marker::PhantomData;
use std::path::Path;
#[derive(Clone)] pub struct Udev;
impl Udev { pub fn new() -> Result<Self> {} }
pub enum DeviceType { Character, Block }
#[derive(Clone)] pub struct Device;
impl Device {
    #[blocking(fs)] pub fn from_syspath(syspath: &Path) -> Result<Self> {}
    #[blocking(fs)] pub fn from_syspath_with_context(udev: Udev, syspath: &Path) -> Result<Self> {}
    #[blocking(fs)] pub fn from_subsystem_sysname(subsystem: String, sysname: String) -> Result<Self> {}
    #[blocking(fs)] pub fn from_subsystem_sysname_with_context(udev: Udev, subsystem: String, sysname: String) -> Result<Self> {}
    #[blocking(fs)] pub fn from_devnum(dev_type: DeviceType, devnum: libc::dev_t) -> Result<Self> {}
    #[blocking(fs)] pub fn from_devnum_with_context(udev: Udev, dev_type: DeviceType, devnum: libc::dev_t) -> Result<Self> {}
    pub fn is_initialized(&self) -> bool {}
    pub fn devnum(&self) -> Option<libc::dev_t> {}
    pub fn syspath(&self) -> &Path {}
    pub fn devpath(&self) -> &OsStr {}
    pub fn devnode(&self) -> Option<&Path> {}
    pub fn parent(&self) -> Option<Self> {}
    pub fn parent_with_subsystem<T: AsRef<OsStr>>(&self, subsystem: T) -> Result<Option<Self>> {}
    pub fn parent_with_subsystem_devtype<T: AsRef<OsStr>, U: AsRef<OsStr>>(&self, subsystem: T, devtype: U) -> Result<Option<Self>> {}
    pub fn subsystem(&self) -> Option<&OsStr> {}
    pub fn sysname(&self) -> &OsStr {}
    pub fn sysnum(&self) -> Option<usize> {}
    pub fn devtype(&self) -> Option<&OsStr> {}
    pub fn driver(&self) -> Option<&OsStr> {}
    pub fn property_value<T: AsRef<OsStr>>(&self, property: T) -> Option<&OsStr> {}
    #[blocking(fs)] pub fn attribute_value<T: AsRef<OsStr>>(&self, attribute: T) -> Option<&OsStr> {}
    #[blocking(fs)] pub fn set_attribute_value<T: AsRef<OsStr>, U: AsRef<OsStr>>(&mut self, attribute: T, value: U) -> Result<()> {}
    pub fn properties(&self) -> Properties {}
    #[blocking(fs)] pub fn attributes(&self) -> Attributes {}
    pub fn action(&self) -> Option<&OsStr> {}
}
pub struct Entry;
impl Entry {
    pub fn name(&self) -> &OsStr {}
    pub fn value(&self) -> &OsStr {}
}
pub struct Properties;
impl Iterator for Properties { type Item = Entry; }
pub struct Attributes;
impl Iterator for Attributes {
    type Item = Entry;
    #[blocking(fs)] fn next(&mut self) -> Option<Entry> {}
}
pub struct List<T, E> { owner: PhantomData<T>, entries: PhantomData<E> }
impl Iterator for List<Enumerator, Device> {
    type Item = Device;
    #[blocking(fs)] fn next(&mut self) -> Option<Device> {}
}
impl Iterator for List<Hwdb, Entry> { type Item = Entry; }
pub struct Enumerator;
impl Enumerator {
    pub fn new() -> Result<Self> {}
    pub fn with_udev(udev: Udev) -> Result<Self> {}
    pub fn match_is_initialized(&mut self) -> Result<()> {}
    pub fn match_subsystem<T: AsRef<OsStr>>(&mut self, subsystem: T) -> Result<()> {}
    pub fn match_attribute<T: AsRef<OsStr>, U: AsRef<OsStr>>(&mut self, attribute: T, value: U) -> Result<()> {}
    pub fn match_sysname<T: AsRef<OsStr>>(&mut self, sysname: T) -> Result<()> {}
    pub fn match_property<T: AsRef<OsStr>, U: AsRef<OsStr>>(&mut self, property: T, value: U) -> Result<()> {}
    pub fn match_tag<T: AsRef<OsStr>>(&mut self, tag: T) -> Result<()> {}
    pub fn match_parent(&mut self, parent: &Device) -> Result<()> {}
    pub fn nomatch_subsystem<T: AsRef<OsStr>>(&mut self, subsystem: T) -> Result<()> {}
    pub fn add_syspath<T: AsRef<OsStr>>(&mut self, syspath: T) -> Result<()> {}
    #[blocking(fs)] pub fn scan_devices(&mut self) -> Result<List<Enumerator, Device>> {}
}
pub struct Hwdb;
impl Hwdb {
    #[blocking(fs)] pub fn new() -> Result<Self> {}
    pub fn query<S: AsRef<OsStr>>(&self, modalias: S) -> List<Hwdb, Entry> {}
    pub fn query_one<S: AsRef<OsStr>>(&self, modalias: S, name: S) -> Option<&OsStr> {}
}
pub struct MonitorBuilder;
impl MonitorBuilder {
    pub fn new() -> Result<Self> {}
    pub fn new_kernel() -> Result<Self> {}
    pub fn match_subsystem<T: AsRef<OsStr>>(self, subsystem: T) -> Result<Self> {}
    pub fn match_subsystem_devtype<T: AsRef<OsStr>, U: AsRef<OsStr>>(self, subsystem: T, devtype: U) -> Result<Self> {}
    pub fn match_tag<T: AsRef<OsStr>>(self, tag: T) -> Result<Self> {}
    pub fn clear_filters(self) -> Result<Self> {}
    pub fn listen(self) -> Result<MonitorSocket> {}
}
#[derive(Clone)] pub struct MonitorSocket;
impl MonitorSocket { pub fn iter(&self) -> MonitorSocketIter {} }
pub struct MonitorSocketIter;
impl Iterator for MonitorSocketIter {
    type Item = Event;
    #[polls(takes)] fn next(&mut self) -> Option<Event> {}
}
pub enum EventType { Add, Change, Remove, Bind, Unbind, Unknown }
pub struct Event;
impl Event {
    pub fn event_type(&self) -> EventType {}
    pub fn sequence_number(&self) -> u64 {}
    pub fn device(&self) -> Device {}
}
impl std::ops::Deref for Event {
    type Target = Device;
    fn deref(&self) -> &Device {}
}
