//! notify 8.2.2. Watchers that poll walk what they are to watch at once, on the thread that asks for it; of inotify the watcher's own thread
//! walks what is to be watched with all folders in it, and is waited for.

use crate::poll::ScanEventHandler;
use std::{fmt, io, sync};
use std::error::Error as StdError;
use std::path::{Path, PathBuf};
use std::result::Result as StdResult;
use std::sync::mpsc;
use std::time::Duration;
pub use notify_types::event;
pub use notify_types::event::{Event, EventKind};
pub trait EventHandler {
    fn handle_event(&mut self, event: Result<Event>);
}
impl<F> EventHandler for F where F: FnMut(Result<Event>) { fn handle_event(&mut self, event: Result<Event>) {} }
impl EventHandler for crossbeam_channel::Sender<Result<Event>> { fn handle_event(&mut self, event: Result<Event>) {} }
impl EventHandler for flume::Sender<Result<Event>> { fn handle_event(&mut self, event: Result<Event>) {} }
impl EventHandler for mpsc::Sender<Result<Event>> { fn handle_event(&mut self, event: Result<Event>) {} }
#[derive(Clone, Copy)] pub enum WatcherKind { Inotify, Fsevent, Kqueue, PollWatcher, ReadDirectoryChangesWatcher, NullWatcher }
pub trait PathsMut {
    fn add(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn remove(&mut self, path: &Path) -> Result<()>;
    fn commit(self: Box<Self>) -> Result<()>;
}
pub trait Watcher {
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<Self>;
    fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()>;
    fn unwatch(&mut self, path: &Path) -> Result<()>;
    fn paths_mut(&mut self) -> Box<dyn PathsMut> {}
    fn configure(&mut self, _option: Config) -> Result<bool> {}
    fn kind() -> WatcherKind;
}
pub type RecommendedWatcher = INotifyWatcher;
pub fn recommended_watcher<F>(event_handler: F) -> Result<RecommendedWatcher> where F: EventHandler {}
pub struct INotifyWatcher;
impl Watcher for INotifyWatcher {
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<Self> {}
    #[blocking(fs, unless_given(recursive_mode, NonRecursive))] fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()> {}
    fn unwatch(&mut self, path: &Path) -> Result<()> {}
    fn configure(&mut self, config: Config) -> Result<bool> {}
    fn kind() -> WatcherKind {}
}
pub struct NullWatcher;
impl Watcher for NullWatcher {
    fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()> {}
    fn unwatch(&mut self, path: &Path) -> Result<()> {}
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<Self> {}
    fn configure(&mut self, config: Config) -> Result<bool> {}
    fn kind() -> WatcherKind {}
}
pub struct PollWatcher;
impl PollWatcher {
    pub fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<PollWatcher> {}
    pub fn poll(&self) -> Result<()> {}
    pub fn with_initial_scan<F: EventHandler, G: ScanEventHandler>(event_handler: F, config: Config, scan_callback: G) -> Result<PollWatcher> {}
}
impl Watcher for PollWatcher {
    fn new<F: EventHandler>(event_handler: F, config: Config) -> Result<Self> {}
    #[blocking(fs)] #[advice("use `RecommendedWatcher`, or watch on a thread where blocking is fine: all that is to be watched is walked at once, and with `with_compare_contents` read")] fn watch(&mut self, path: &Path, recursive_mode: RecursiveMode) -> Result<()> {}
    fn unwatch(&mut self, path: &Path) -> Result<()> {}
    fn kind() -> WatcherKind {}
}
#[derive(Clone, Copy)] pub enum RecursiveMode { Recursive, NonRecursive }
#[derive(Clone, Copy)] pub struct Config;
impl Config {
    pub fn with_poll_interval(self, dur: Duration) -> Self {}
    pub fn poll_interval(&self) -> Option<Duration> {}
    pub fn with_manual_polling(self) -> Self {}
    pub fn with_compare_contents(self, compare_contents: bool) -> Self {}
    pub fn compare_contents(&self) -> bool {}
    pub fn with_follow_symlinks(self, follow_symlinks: bool) -> Self {}
    pub fn follow_symlinks(&self) -> bool {}
}
impl Default for Config {}
pub type Result<T> = StdResult<T, Error>;
pub enum ErrorKind { Generic(String), Io(io::Error), PathNotFound, WatchNotFound, InvalidConfig(Config), MaxFilesWatch }
pub struct Error { pub kind: ErrorKind, pub paths: Vec<PathBuf> }
impl Error {
    pub fn add_path(self, path: PathBuf) -> Self {}
    pub fn set_paths(self, paths: Vec<PathBuf>) -> Self {}
    pub fn new(kind: ErrorKind) -> Self {}
    pub fn generic(msg: &str) -> Self {}
    pub fn io(err: io::Error) -> Self {}
    pub fn io_watch(err: io::Error) -> Self {}
    pub fn path_not_found() -> Self {}
    pub fn watch_not_found() -> Self {}
    pub fn invalid_config(config: &Config) -> Self {}
}
impl fmt::Display for Error {}
impl StdError for Error {}
impl From<io::Error> for Error {}
impl<T> From<mpsc::SendError<T>> for Error {}
impl From<mpsc::RecvError> for Error {}
impl<T> From<sync::PoisonError<T>> for Error {}
pub mod inotify {
    pub use crate::INotifyWatcher;
}
pub mod null {
    pub use crate::NullWatcher;
}
pub mod poll {
    use std::path::PathBuf;
    use std::sync::mpsc;
    pub use crate::PollWatcher;
    pub type ScanEvent = crate::Result<PathBuf>;
    pub trait ScanEventHandler {
        fn handle_event(&mut self, event: ScanEvent);
    }
    impl<F> ScanEventHandler for F where F: FnMut(ScanEvent) { fn handle_event(&mut self, event: ScanEvent) {} }
    impl ScanEventHandler for crossbeam_channel::Sender<ScanEvent> { fn handle_event(&mut self, event: ScanEvent) {} }
    impl ScanEventHandler for flume::Sender<ScanEvent> { fn handle_event(&mut self, event: ScanEvent) {} }
    impl ScanEventHandler for mpsc::Sender<ScanEvent> { fn handle_event(&mut self, event: ScanEvent) {} }
    impl ScanEventHandler for () { fn handle_event(&mut self, _event: ScanEvent) {} }
}
