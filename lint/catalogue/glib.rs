//! glib 0.22.10.

use std::fmt;
use std::future::Future;
pub use error::{BoolError, Error};
pub mod error {
    #[derive(Debug, Clone)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Debug, Clone)] pub struct BoolError;
    impl std::fmt::Display for BoolError {}
    impl std::error::Error for BoolError {}
}
#[derive(Clone, Debug)] pub struct MainLoop;
impl MainLoop {
    pub fn new(context: Option<&MainContext>, is_running: bool) -> MainLoop {}
    pub fn context(&self) -> MainContext {}
    pub fn is_running(&self) -> bool {}
    pub fn quit(&self) {}
    #[blocking(block_on)] #[advice("run it on a thread of its own")] pub fn run(&self) {}
}
#[derive(Clone, Debug)] pub struct MainContext;
impl MainContext {
    pub fn new() -> MainContext {}
    pub fn default() -> MainContext {}
    pub fn thread_default() -> Option<MainContext> {}
    pub fn ref_thread_default() -> MainContext {}
    pub fn is_owner(&self) -> bool {}
    pub fn iteration(&self, may_block: bool) -> bool {}
    pub fn pending(&self) -> bool {}
    pub fn wakeup(&self) {}
    pub fn invoke<F>(&self, func: F) where F: FnOnce() + Send {}
    #[on_executor(f)] pub fn spawn<R: Send, F: Future<Output = R> + Send>(&self, f: F) -> JoinHandle<R> {}
    #[on_executor(f)] pub fn spawn_local<R, F: Future<Output = R>>(&self, f: F) -> JoinHandle<R> {}
    #[blocking(block_on)] #[advice("await the future instead")] pub fn block_on<F: Future>(&self, f: F) -> F::Output {}
}
pub struct JoinHandle<T>;
impl<T> JoinHandle<T> { pub fn abort(&self) {} }
impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
#[derive(Debug)] pub struct JoinError;
impl fmt::Display for JoinError {}
impl std::error::Error for JoinError {}
#[on_executor(f)] pub fn spawn_future<R: Send, F: Future<Output = R> + Send>(f: F) -> JoinHandle<R> {}
#[on_executor(f)] pub fn spawn_future_local<R, F: Future<Output = R>>(f: F) -> JoinHandle<R> {}
pub async fn timeout_future(value: std::time::Duration) {}
pub async fn timeout_future_seconds(value: u32) {}
#[blocking(fs)] pub fn file_get_contents(filename: impl AsRef<std::path::Path>) -> Result<Slice<u8>, Error> {}
pub mod prelude {
    pub trait Cast: Sized {
        fn upcast<T>(self) -> T {}
        fn upcast_ref<T>(&self) -> &T {}
        fn downcast<T>(self) -> Result<T, Self> {}
        fn downcast_ref<T>(&self) -> Option<&T> {}
        fn dynamic_cast<T>(self) -> Result<T, Self> {}
        fn and_downcast<T>(self) -> Option<T> {}
        fn and_upcast<T>(self) -> Option<T> {}
    }
}
#[derive(Clone, Debug)] pub struct KeyFile;
impl KeyFile {
    pub fn new() -> KeyFile {}
    #[blocking(fs)] pub fn load_from_file(&self, file: impl AsRef<std::path::Path>, flags: KeyFileFlags) -> Result<(), Error> {}
    pub fn load_from_data(&self, data: &str, flags: KeyFileFlags) -> Result<(), Error> {}
    #[blocking(fs)] pub fn save_to_file<T: AsRef<std::path::Path>>(&self, filename: T) -> Result<(), Error> {}
}
