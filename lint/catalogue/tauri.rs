//! tauri 1.8.3, 2.12.5.

use std::any::Any;
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, MutexGuard};
#[attribute_macro(handler(async))] pub fn command() {}
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct Config;
pub struct PackageInfo;
pub trait Runtime {}
pub struct Wry;
impl Runtime for Wry {}
pub struct State<T>(&T);
impl<T> State<T> { pub fn inner(&self) -> &T { self.0 } }
impl<T> Deref for State<T> {
    type Target = T;
    fn deref(&self) -> &T { self.0 }
}
impl<T> Clone for State<T> {}
pub trait Manager<R: Runtime> {
    fn app_handle(&self) -> &AppHandle<R> {}
    fn config(&self) -> &Config {}
    fn package_info(&self) -> &PackageInfo {}
    fn get_window(&self, label: &str) -> Option<Window<R>> {}
    fn get_focused_window(&self) -> Option<Window<R>> {}
    fn windows(&self) -> HashMap<String, Window<R>> {}
    fn get_webview(&self, label: &str) -> Option<Webview<R>> {}
    fn webviews(&self) -> HashMap<String, Webview<R>> {}
    fn get_webview_window(&self, label: &str) -> Option<WebviewWindow<R>> {}
    fn webview_windows(&self) -> HashMap<String, WebviewWindow<R>> {}
    fn emit_all<S>(&self, event: &str, payload: S) -> Result<()> {}
    fn manage<T>(&self, state: T) -> bool {}
    fn unmanage<T>(&self) -> Option<T> {}
    fn state<T>(&self) -> State<T> {}
    fn try_state<T>(&self) -> Option<State<T>> {}
    fn path(&self) -> &path::PathResolver<R> {}
    fn resources_table(&self) -> MutexGuard<ResourceTable> {}
}
pub type ResourceId = u32;
pub trait Resource: Any + Send + Sync + 'static { fn name(&self) -> Cow<'_, str> {} fn close(self: Arc<Self>) {} }
#[derive(Default)] pub struct ResourceTable;
impl ResourceTable {
    pub fn add<T: Resource>(&mut self, resource: T) -> ResourceId {}
    pub fn add_arc<T: Resource>(&mut self, resource: Arc<T>) -> ResourceId {}
    pub fn has(&self, rid: ResourceId) -> bool {}
    pub fn get<T: Resource>(&self, rid: ResourceId) -> Result<Arc<T>> {}
    pub fn get_any(&self, rid: ResourceId) -> Result<Arc<dyn Resource>> {}
    pub fn replace<T: Resource>(&mut self, rid: ResourceId, resource: T) {}
    pub fn take<T: Resource>(&mut self, rid: ResourceId) -> Result<Arc<T>> {}
    pub fn take_any(&mut self, rid: ResourceId) -> Result<Arc<dyn Resource>> {}
    pub fn names(&self) -> impl Iterator<Item = (ResourceId, Cow<'_, str>)> {}
    pub fn close(&mut self, rid: ResourceId) -> Result<()> {}
}
pub struct AppHandle<R: Runtime = Wry>;
impl<R: Runtime> Manager<R> for AppHandle<R> {}
impl<R: Runtime> Clone for AppHandle<R> {}
pub struct App<R: Runtime = Wry>;
impl<R: Runtime> Manager<R> for App<R> {}
pub struct Window<R: Runtime = Wry>;
impl<R: Runtime> Manager<R> for Window<R> {}
impl<R: Runtime> Clone for Window<R> {}
pub struct Webview<R: Runtime = Wry>;
impl<R: Runtime> Manager<R> for Webview<R> {}
impl<R: Runtime> Clone for Webview<R> {}
pub struct WebviewWindow<R: Runtime = Wry>;
impl<R: Runtime> Manager<R> for WebviewWindow<R> {}
impl<R: Runtime> Clone for WebviewWindow<R> {}
impl<R: Runtime> App<R> {
    pub fn handle(&self) -> &AppHandle<R> {}
    pub fn path_resolver(&self) -> PathResolver {}
}
impl<R: Runtime> AppHandle<R> {
    pub fn path_resolver(&self) -> PathResolver {}
    pub fn exit(&self, exit_code: i32) {}
    pub fn restart(&self) -> ! {}
    pub fn run_on_main_thread<F: FnOnce()>(&self, f: F) -> Result<()> {}
}
pub trait Emitter<R: Runtime> {
    fn emit<S>(&self, event: &str, payload: S) -> Result<()> {}
    fn emit_to<I, S>(&self, target: I, event: &str, payload: S) -> Result<()> {}
    fn emit_filter<S, F>(&self, event: &str, payload: S, filter: F) -> Result<()> {}
}
impl<R: Runtime> Emitter<R> for App<R> {}
impl<R: Runtime> Emitter<R> for AppHandle<R> {}
impl<R: Runtime> Emitter<R> for Window<R> {}
impl<R: Runtime> Emitter<R> for Webview<R> {}
impl<R: Runtime> Emitter<R> for WebviewWindow<R> {}
#[derive(Clone)] pub struct Monitor;
impl<R: Runtime> Window<R> {
    pub fn label(&self) -> &str {}
    pub fn show(&self) -> Result<()> {}
    pub fn hide(&self) -> Result<()> {}
    pub fn close(&self) -> Result<()> {}
    pub fn set_focus(&self) -> Result<()> {}
    pub fn unminimize(&self) -> Result<()> {}
    pub fn eval(&self, js: impl Into<String>) -> Result<()> {}
    pub fn is_visible(&self) -> Result<bool> {}
    pub fn is_minimized(&self) -> Result<bool> {}
    pub fn set_position<Pos>(&self, position: Pos) -> Result<()> {}
    pub fn set_size<S>(&self, size: S) -> Result<()> {}
    pub fn current_monitor(&self) -> Result<Option<Monitor>> {}
    pub fn primary_monitor(&self) -> Result<Option<Monitor>> {}
    pub fn available_monitors(&self) -> Result<Vec<Monitor>> {}
    pub fn open_devtools(&self) {}
    pub fn close_devtools(&self) {}
    pub fn is_devtools_open(&self) -> bool {}
}
impl<R: Runtime> WebviewWindow<R> {
    pub fn label(&self) -> &str {}
    pub fn show(&self) -> Result<()> {}
    pub fn hide(&self) -> Result<()> {}
    pub fn close(&self) -> Result<()> {}
    pub fn set_focus(&self) -> Result<()> {}
    pub fn unminimize(&self) -> Result<()> {}
    pub fn eval(&self, js: impl Into<String>) -> Result<()> {}
    pub fn is_visible(&self) -> Result<bool> {}
    pub fn is_minimized(&self) -> Result<bool> {}
    pub fn set_position<Pos>(&self, position: Pos) -> Result<()> {}
    pub fn set_size<S>(&self, size: S) -> Result<()> {}
    pub fn current_monitor(&self) -> Result<Option<Monitor>> {}
    pub fn primary_monitor(&self) -> Result<Option<Monitor>> {}
    pub fn available_monitors(&self) -> Result<Vec<Monitor>> {}
    pub fn open_devtools(&self) {}
    pub fn close_devtools(&self) {}
    pub fn is_devtools_open(&self) -> bool {}
}
/// What is given to it is called by `build` and the event loop, on the main thread.
pub struct Builder<R: Runtime>;
impl Default for Builder<Wry> {}
impl<R: Runtime> Builder<R> {
    pub fn new() -> Self {}
    pub fn setup<F>(self, setup: F) -> Self {}
    pub fn invoke_handler<F>(self, invoke_handler: F) -> Self {}
    pub fn plugin<P>(self, plugin: P) -> Self {}
    pub fn manage<T>(self, state: T) -> Self {}
    pub fn menu<F>(self, menu: F) -> Self {}
    pub fn system_tray<S>(self, system_tray: S) -> Self {}
    pub fn on_system_tray_event<F>(self, handler: F) -> Self {}
    pub fn on_menu_event<F>(self, handler: F) -> Self {}
    pub fn on_window_event<F>(self, handler: F) -> Self {}
    pub fn build<C>(self, context: C) -> Result<App<R>> {}
    pub fn run<C>(self, context: C) -> Result<()> {}
}
pub struct WebviewWindowBuilder<R: Runtime>;
impl<R: Runtime> WebviewWindowBuilder<R> {
    pub fn new<M: Manager<R>, L: Into<String>, U>(manager: &M, label: L, url: U) -> Self {}
    pub fn title<S: Into<String>>(self, title: S) -> Self {}
    pub fn inner_size(self, width: f64, height: f64) -> Self {}
    pub fn resizable(self, resizable: bool) -> Self {}
    pub fn visible(self, visible: bool) -> Self {}
    pub fn decorations(self, decorations: bool) -> Self {}
    pub fn always_on_top(self, always_on_top: bool) -> Self {}
    pub fn center(self) -> Self {}
    pub fn build(self) -> Result<WebviewWindow<R>> {}
}
pub struct PathResolver;
impl PathResolver {
    pub fn resolve_resource<P: AsRef<Path>>(&self, path: P) -> Option<PathBuf> {}
    pub fn resource_dir(&self) -> Option<PathBuf> {}
    pub fn app_config_dir(&self) -> Option<PathBuf> {}
    pub fn app_data_dir(&self) -> Option<PathBuf> {}
    pub fn app_local_data_dir(&self) -> Option<PathBuf> {}
    pub fn app_cache_dir(&self) -> Option<PathBuf> {}
    pub fn app_log_dir(&self) -> Option<PathBuf> {}
    pub fn app_dir(&self) -> Option<PathBuf> {}
    pub fn log_dir(&self) -> Option<PathBuf> {}
}
pub mod path {
    use std::path::PathBuf;
    use crate::{Result, Runtime};
    pub struct PathResolver<R: Runtime>;
    impl<R: Runtime> PathResolver<R> {
        pub fn file_name(&self, path: &str) -> Option<String> {}
        pub fn audio_dir(&self) -> Result<PathBuf> {}
        pub fn cache_dir(&self) -> Result<PathBuf> {}
        pub fn config_dir(&self) -> Result<PathBuf> {}
        pub fn data_dir(&self) -> Result<PathBuf> {}
        pub fn local_data_dir(&self) -> Result<PathBuf> {}
        pub fn desktop_dir(&self) -> Result<PathBuf> {}
        pub fn document_dir(&self) -> Result<PathBuf> {}
        pub fn download_dir(&self) -> Result<PathBuf> {}
        pub fn executable_dir(&self) -> Result<PathBuf> {}
        pub fn font_dir(&self) -> Result<PathBuf> {}
        pub fn home_dir(&self) -> Result<PathBuf> {}
        pub fn picture_dir(&self) -> Result<PathBuf> {}
        pub fn public_dir(&self) -> Result<PathBuf> {}
        pub fn runtime_dir(&self) -> Result<PathBuf> {}
        pub fn template_dir(&self) -> Result<PathBuf> {}
        pub fn video_dir(&self) -> Result<PathBuf> {}
        pub fn resource_dir(&self) -> Result<PathBuf> {}
        pub fn app_config_dir(&self) -> Result<PathBuf> {}
        pub fn app_data_dir(&self) -> Result<PathBuf> {}
        pub fn app_local_data_dir(&self) -> Result<PathBuf> {}
        pub fn app_cache_dir(&self) -> Result<PathBuf> {}
        pub fn app_log_dir(&self) -> Result<PathBuf> {}
        pub fn temp_dir(&self) -> Result<PathBuf> {}
    }
}
pub mod async_runtime {
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use tokio::runtime::{Handle as TokioHandle, Runtime as TokioRuntime};
    pub use tokio::sync::{Mutex, RwLock};
    pub use tokio::sync::mpsc::{Receiver, Sender, channel};
    pub use tokio::task::JoinHandle as TokioJoinHandle;
    pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        pub fn inner(&self) -> &TokioJoinHandle<T> {}
        pub fn abort(&self) {}
    }
    impl<T> Future for JoinHandle<T> {
        type Output = crate::Result<T>;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {}
    }
    pub struct Runtime;
    impl Runtime {
        pub fn inner(&self) -> &TokioRuntime {}
        pub fn handle(&self) -> RuntimeHandle {}
        #[on_executor(task)] pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future {}
        #[off_thread(func)] pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R {}
        #[blocking(block_on)] #[advice("await the future: `block_on` panics inside a runtime")] pub fn block_on<F: Future>(&self, task: F) -> F::Output {}
    }
    #[derive(Clone)] pub struct RuntimeHandle;
    impl RuntimeHandle {
        pub fn inner(&self) -> &TokioHandle {}
        #[on_executor(task)] pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future {}
        #[off_thread(func)] pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R {}
        #[blocking(block_on)] #[advice("await the future: `block_on` panics inside a runtime")] pub fn block_on<F: Future>(&self, task: F) -> F::Output {}
    }
    pub fn set(handle: TokioHandle) {}
    pub fn handle() -> RuntimeHandle {}
    #[blocking(block_on)] #[advice("await the future: `block_on` panics inside a runtime")] pub fn block_on<F: Future>(task: F) -> F::Output {}
    #[on_executor(task)] pub fn spawn<F>(task: F) -> JoinHandle<F::Output> where F: Future {}
    #[off_thread(func)] pub fn spawn_blocking<F, R>(func: F) -> JoinHandle<R> where F: FnOnce() -> R {}
}
pub mod api {
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    pub mod dialog {
        pub mod blocking {
            use std::path::{Path, PathBuf};
            use crate::{Runtime, Window};
            pub struct FileDialogBuilder;
            impl FileDialogBuilder {
                pub fn new() -> Self {}
                pub fn add_filter(self, name: impl AsRef<str>, extensions: &[&str]) -> Self {}
                pub fn set_directory<P: AsRef<Path>>(self, directory: P) -> Self {}
                pub fn set_file_name(self, file_name: &str) -> Self {}
                pub fn set_title(self, title: &str) -> Self {}
                #[blocking(stdin)] #[advice("use `tauri::api::dialog` and its callbacks")] pub fn pick_file(self) -> Option<PathBuf> {}
                #[blocking(stdin)] #[advice("use `tauri::api::dialog` and its callbacks")] pub fn pick_files(self) -> Option<Vec<PathBuf>> {}
                #[blocking(stdin)] #[advice("use `tauri::api::dialog` and its callbacks")] pub fn pick_folder(self) -> Option<PathBuf> {}
                #[blocking(stdin)] #[advice("use `tauri::api::dialog` and its callbacks")] pub fn pick_folders(self) -> Option<Vec<PathBuf>> {}
                #[blocking(stdin)] #[advice("use `tauri::api::dialog` and its callbacks")] pub fn save_file(self) -> Option<PathBuf> {}
            }
            #[blocking(stdin)] #[advice("use `tauri::api::dialog` and its callbacks")] pub fn ask<R: Runtime>(parent_window: Option<&Window<R>>, title: impl AsRef<str>, message: impl AsRef<str>) -> bool {}
            #[blocking(stdin)] #[advice("use `tauri::api::dialog` and its callbacks")] pub fn confirm<R: Runtime>(parent_window: Option<&Window<R>>, title: impl AsRef<str>, message: impl AsRef<str>) -> bool {}
            #[blocking(stdin)] #[advice("use `tauri::api::dialog` and its callbacks")] pub fn message<R: Runtime>(parent_window: Option<&Window<R>>, title: impl AsRef<str>, message: impl AsRef<str>) {}
        }
    }
    pub mod file {
        use std::path::Path;
        #[blocking(fs)] pub fn read_string<P: AsRef<Path>>(file: P) -> crate::api::Result<String> {}
        #[blocking(fs)] pub fn read_binary<P: AsRef<Path>>(file: P) -> crate::api::Result<Vec<u8>> {}
    }
    pub mod path {
        use std::path::PathBuf;
        use crate::{Config, PackageInfo};
        pub fn audio_dir() -> Option<PathBuf> {}
        pub fn cache_dir() -> Option<PathBuf> {}
        pub fn config_dir() -> Option<PathBuf> {}
        pub fn data_dir() -> Option<PathBuf> {}
        pub fn local_data_dir() -> Option<PathBuf> {}
        pub fn desktop_dir() -> Option<PathBuf> {}
        pub fn document_dir() -> Option<PathBuf> {}
        pub fn download_dir() -> Option<PathBuf> {}
        pub fn executable_dir() -> Option<PathBuf> {}
        pub fn font_dir() -> Option<PathBuf> {}
        pub fn home_dir() -> Option<PathBuf> {}
        pub fn picture_dir() -> Option<PathBuf> {}
        pub fn public_dir() -> Option<PathBuf> {}
        pub fn runtime_dir() -> Option<PathBuf> {}
        pub fn template_dir() -> Option<PathBuf> {}
        pub fn video_dir() -> Option<PathBuf> {}
        pub fn app_config_dir(config: &Config) -> Option<PathBuf> {}
        pub fn app_data_dir(config: &Config) -> Option<PathBuf> {}
        pub fn app_local_data_dir(config: &Config) -> Option<PathBuf> {}
        pub fn app_cache_dir(config: &Config) -> Option<PathBuf> {}
        pub fn app_log_dir(config: &Config) -> Option<PathBuf> {}
        pub fn app_dir(config: &Config) -> Option<PathBuf> {}
        pub fn log_dir(config: &Config) -> Option<PathBuf> {}
    }
    pub mod process {
        use std::collections::HashMap;
        use std::path::PathBuf;
        use tokio::sync::mpsc::Receiver;
        pub enum CommandEvent { Stderr(String), Stdout(String), Error(String), Terminated(TerminatedPayload) }
        pub struct TerminatedPayload { pub code: Option<i32>, pub signal: Option<i32> }
        pub struct CommandChild;
        impl CommandChild {
            pub fn write(&mut self, buf: &[u8]) -> crate::api::Result<()> {}
            pub fn kill(self) -> crate::api::Result<()> {}
            pub fn pid(&self) -> u32 {}
        }
        pub struct ExitStatus;
        impl ExitStatus {
            pub fn code(&self) -> Option<i32> {}
            pub fn success(&self) -> bool {}
        }
        pub struct Output { pub status: ExitStatus, pub stdout: String, pub stderr: String }
        pub struct Command;
        impl Command {
            pub fn new<S: Into<String>>(program: S) -> Self {}
            pub fn new_sidecar<S: Into<String>>(program: S) -> crate::Result<Self> {}
            pub fn args<I, S>(self, args: I) -> Self where I: IntoIterator<Item = S>, S: AsRef<str> {}
            pub fn env_clear(self) -> Self {}
            pub fn envs(self, env: HashMap<String, String>) -> Self {}
            pub fn current_dir(self, current_dir: PathBuf) -> Self {}
            #[blocking(spawn_process)] pub fn spawn(self) -> crate::api::Result<(Receiver<CommandEvent>, CommandChild)> {}
            #[blocking(process)] #[advice("spawn it and receive its events")] pub fn status(self) -> crate::api::Result<ExitStatus> {}
            #[blocking(process)] #[advice("spawn it and receive its events")] pub fn output(self) -> crate::api::Result<Output> {}
        }
    }
}
