//! notify-debouncer-mini 0.7.0. Dropped, it tells its thread to end and does not wait.

use notify::{Error, RecommendedWatcher, Watcher};
use std::time::Duration;
pub use notify;
pub use notify_types::debouncer_mini::{DebouncedEvent, DebouncedEventKind};
pub type DebounceEventResult = Result<Vec<DebouncedEvent>, Error>;
pub trait DebounceEventHandler { fn handle_event(&mut self, event: DebounceEventResult); }
impl<F> DebounceEventHandler for F where F: FnMut(DebounceEventResult) { fn handle_event(&mut self, event: DebounceEventResult) {} }
impl DebounceEventHandler for crossbeam_channel::Sender<DebounceEventResult> { fn handle_event(&mut self, event: DebounceEventResult) {} }
impl DebounceEventHandler for flume::Sender<DebounceEventResult> { fn handle_event(&mut self, event: DebounceEventResult) {} }
impl DebounceEventHandler for std::sync::mpsc::Sender<DebounceEventResult> { fn handle_event(&mut self, event: DebounceEventResult) {} }
#[derive(Clone, Copy, Default)] pub struct Config;
impl Config {
    pub fn with_timeout(self, timeout: Duration) -> Self {}
    pub fn with_batch_mode(self, batch_mode: bool) -> Self {}
    pub fn with_notify_config(self, notify_config: notify::Config) -> Self {}
}
pub struct Debouncer<T: Watcher> { watcher: T }
impl<T: Watcher> Debouncer<T> { pub fn watcher(&mut self) -> &mut dyn Watcher { &mut self.watcher } }
pub fn new_debouncer<F: DebounceEventHandler>(timeout: Duration, event_handler: F) -> Result<Debouncer<RecommendedWatcher>, Error> {}
pub fn new_debouncer_opt<F: DebounceEventHandler, T: Watcher>(config: Config, event_handler: F) -> Result<Debouncer<T>, Error> {}
