//! inotify 0.11.5.

use std::io;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::os::raw::c_int;
use std::os::unix::io::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::path::Path;
pub use futures_util::{Stream, StreamExt};
pub struct Events;
impl Iterator for Events {
    type Item = Event<&OsStr>;
    fn next(&mut self) -> Option<Self::Item> {}
}
#[derive(Clone)] pub struct Event<S> { pub wd: WatchDescriptor, pub mask: EventMask, pub cookie: u32, pub name: Option<S> }
impl Event<&OsStr> {
    pub fn into_owned(&self) -> EventOwned {}
    pub fn to_owned(&self) -> EventOwned {}
}
pub type EventOwned = Event<OsString>;
#[derive(Clone, Copy)] pub struct ParsedEventMask { pub kind: Option<EventKind>, pub auxiliary_flags: EventAuxiliaryFlags }
impl ParsedEventMask {
    pub fn from_parts(kind: Option<EventKind>, auxiliary_flags: EventAuxiliaryFlags) -> Self {}
    pub fn from_raw_event_mask(mask: EventMask) -> Result<Self, EventMaskParseError> {}
}
impl TryFrom<EventMask> for ParsedEventMask { type Error = EventMaskParseError; }
#[derive(Clone, Copy)] pub enum EventKind { Access, Attrib, CloseWrite, CloseNowrite, Create, Delete, DeleteSelf, Modify, MoveSelf, MovedFrom, MovedTo, Open }
impl EventKind { pub fn from_raw_event_mask(mask: EventMask) -> Result<Option<Self>, EventMaskParseError> {} }
impl TryFrom<EventMask> for Option<EventKind> { type Error = EventMaskParseError; }
#[derive(Clone, Copy, Default)] pub struct EventAuxiliaryFlags { pub ignored: bool, pub isdir: bool, pub unmount: bool }
impl EventAuxiliaryFlags { pub fn from_raw_event_mask(mask: EventMask) -> Self {} }
impl From<EventMask> for EventAuxiliaryFlags {}
#[derive(Clone, Copy)] pub enum EventMaskParseError { TooManyBitsSet(EventMask), QueueOverflow }
impl Display for EventMaskParseError {}
impl Error for EventMaskParseError {}
pub struct Inotify;
impl Inotify {
    pub fn init() -> io::Result<Inotify> {}
    pub fn watches(&self) -> Watches {}
    pub fn add_watch<P>(&mut self, path: P, mask: WatchMask) -> io::Result<WatchDescriptor> where P: AsRef<Path> {}
    pub fn rm_watch(&mut self, wd: WatchDescriptor) -> io::Result<()> {}
    #[blocking(fs)] pub fn read_events_blocking(&mut self, buffer: &mut [u8]) -> io::Result<Events> {}
    pub fn read_events(&mut self, buffer: &mut [u8]) -> io::Result<Events> {}
    pub fn event_stream<T>(&mut self, buffer: T) -> io::Result<EventStream<T>> where T: AsMut<[u8]> + AsRef<[u8]> {}
    pub fn into_event_stream<T>(self, buffer: T) -> io::Result<EventStream<T>> where T: AsMut<[u8]> + AsRef<[u8]> {}
    pub fn close(self) -> io::Result<()> {}
}
impl AsRawFd for Inotify {}
impl FromRawFd for Inotify {}
impl IntoRawFd for Inotify {}
impl AsFd for Inotify {}
impl From<OwnedFd> for Inotify {}
pub fn get_buffer_size(path: &Path) -> io::Result<usize> {}
pub fn get_absolute_path_buffer_size(path: &Path) -> usize {}
#[derive(Clone, Copy)] pub struct WatchMask;
impl WatchMask {
    pub const ACCESS: Self = _;
    pub const ATTRIB: Self = _;
    pub const CLOSE_WRITE: Self = _;
    pub const CLOSE_NOWRITE: Self = _;
    pub const CREATE: Self = _;
    pub const DELETE: Self = _;
    pub const DELETE_SELF: Self = _;
    pub const MODIFY: Self = _;
    pub const MOVE_SELF: Self = _;
    pub const MOVED_FROM: Self = _;
    pub const MOVED_TO: Self = _;
    pub const OPEN: Self = _;
    pub const ALL_EVENTS: Self = _;
    pub const MOVE: Self = _;
    pub const CLOSE: Self = _;
    pub const DONT_FOLLOW: Self = _;
    pub const EXCL_UNLINK: Self = _;
    pub const MASK_ADD: Self = _;
    pub const MASK_CREATE: Self = _;
    pub const ONESHOT: Self = _;
    pub const ONLYDIR: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
    pub fn from_bits_unchecked(bits: u32) -> Self {}
}
#[derive(Clone)] pub struct Watches;
impl Watches {
    pub fn add<P>(&mut self, path: P, mask: WatchMask) -> io::Result<WatchDescriptor> where P: AsRef<Path> {}
    pub fn remove(&mut self, wd: WatchDescriptor) -> io::Result<()> {}
}
#[derive(Clone)] pub struct WatchDescriptor;
impl WatchDescriptor { pub fn get_watch_descriptor_id(&self) -> c_int {} }
pub struct EventStream<T>;
impl<T> EventStream<T> where T: AsMut<[u8]> + AsRef<[u8]> {
    pub fn watches(&self) -> Watches {}
    pub fn into_inotify(self) -> Inotify {}
}
impl<T> Stream for EventStream<T> where T: AsMut<[u8]> + AsRef<[u8]> { type Item = io::Result<EventOwned>; }
