//! notify_debouncer_full 0.7.0. Dropped, it tells its thread to end and does not wait.

use notify::{Config, Error, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::time::Duration;
pub use file_id;
pub use notify;
pub use notify_types::debouncer_full::DebouncedEvent;
pub type DebounceEventResult = Result<Vec<DebouncedEvent>, Vec<Error>>;
pub trait DebounceEventHandler { fn handle_event(&mut self, event: DebounceEventResult); }
impl<F> DebounceEventHandler for F where F: FnMut(DebounceEventResult) { fn handle_event(&mut self, event: DebounceEventResult) {} }
pub trait FileIdCache {}
#[derive(Clone, Copy)] pub struct NoCache;
impl NoCache { pub fn new() -> Self {} }
impl FileIdCache for NoCache {}
#[derive(Clone)] pub struct FileIdMap;
impl FileIdMap { pub fn new() -> Self {} }
impl FileIdCache for FileIdMap {}
pub type RecommendedCache = NoCache;
pub struct Debouncer<T: Watcher, C: FileIdCache> { watcher: T, cache: C }
impl<T: Watcher, C: FileIdCache> Debouncer<T, C> {
    #[blocking(join)] #[advice("call `stop_nonblocking`, which does not wait for its thread")] pub fn stop(self) {}
    pub fn stop_nonblocking(self) {}
    pub fn watcher(&mut self) -> &mut dyn Watcher {}
    pub fn watch(&mut self, path: impl AsRef<Path>, recursive_mode: RecursiveMode) -> notify::Result<()> { self.watcher.watch(path.as_ref(), recursive_mode) }
    pub fn unwatch(&mut self, path: impl AsRef<Path>) -> notify::Result<()> {}
    pub fn configure(&mut self, option: Config) -> notify::Result<bool> {}
}
pub fn new_debouncer<F: DebounceEventHandler>(timeout: Duration, tick_rate: Option<Duration>, event_handler: F) -> Result<Debouncer<RecommendedWatcher, RecommendedCache>, Error> {}
pub fn new_debouncer_opt<F: DebounceEventHandler, T: Watcher, C: FileIdCache>(timeout: Duration, tick_rate: Option<Duration>, event_handler: F, file_id_cache: C, config: Config) -> Result<Debouncer<T, C>, Error> {}
