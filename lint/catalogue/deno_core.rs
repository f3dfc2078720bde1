//! deno_core 0.413.0. A runtime lives on an executor's thread, and its event loop runs scripts there too: what runs them is not marked.

use std::rc::Rc;
use std::task::{Context, Poll};
pub use serde_json;
pub use url;
pub use v8;
#[not_send] pub struct JsRuntime;
#[derive(Default)] pub struct RuntimeOptions;
#[derive(Default)] pub struct PollEventLoopOptions { wait_for_inspector: bool }
#[derive(Debug)] pub struct CoreError;
impl JsRuntime {
    pub fn new(options: RuntimeOptions) -> JsRuntime {}
    pub fn try_new(options: RuntimeOptions) -> Result<JsRuntime, CoreError> {}
    pub fn execute_script<N, C>(&mut self, name: N, source_code: C) -> Result<v8::Global<v8::Value>, CoreError> {}
    pub fn inspector(&mut self) -> Rc<JsRuntimeInspector> {}
    pub fn v8_isolate(&mut self) -> &mut v8::OwnedIsolate {}
    pub fn mod_evaluate(&mut self, id: ModuleId) -> impl std::future::Future<Output = Result<(), CoreError>> {}
    pub fn poll_event_loop(&mut self, cx: &mut Context, poll_options: PollEventLoopOptions) -> Poll<Result<(), CoreError>> {}
    pub async fn run_event_loop(&mut self, poll_options: PollEventLoopOptions) -> Result<(), CoreError> {}
    pub async fn call_and_await(&mut self, function: &v8::Global<v8::Function>) -> Result<v8::Global<v8::Value>, CoreError> {}
    pub async fn resolve_value(&mut self, global: v8::Global<v8::Value>) -> Result<v8::Global<v8::Value>, CoreError> {}
    pub async fn load_main_es_module(&mut self, specifier: &ModuleSpecifier) -> Result<ModuleId, CoreError> {}
    pub async fn load_side_es_module(&mut self, specifier: &ModuleSpecifier) -> Result<ModuleId, CoreError> {}
}
pub type ModuleId = usize;
pub type ModuleSpecifier = url::Url;
#[not_send] pub struct JsRuntimeForSnapshot;
impl JsRuntimeForSnapshot {
    pub fn new(options: RuntimeOptions) -> JsRuntimeForSnapshot {}
    #[blocking(cpu)] pub fn snapshot(self) -> Box<[u8]> {}
}
#[not_send] pub struct JsRuntimeInspector;
impl JsRuntimeInspector {
    #[blocking(channel)] #[advice("await `JsRuntime::run_event_loop` with `wait_for_inspector`, or give the runtime a thread of its own")] pub fn wait_for_session(&self) {}
    #[blocking(channel)] #[advice("give the runtime a thread of its own")] pub fn wait_for_session_and_break_on_next_statement(&self) {}
}
pub struct FsModuleLoader;
pub struct NoopModuleLoader;
pub fn resolve_url(url_str: &str) -> Result<ModuleSpecifier, ModuleResolutionError> {}
pub fn resolve_import(specifier: &str, base: &str) -> Result<ModuleSpecifier, ModuleResolutionError> {}
#[derive(Debug)] pub struct ModuleResolutionError;
pub mod snapshot {
    use super::CoreError;
    pub struct CreateSnapshotOptions;
    pub struct CreateSnapshotOutput { pub output: Box<[u8]> }
    #[blocking(cpu)] pub fn create_snapshot(create_snapshot_options: CreateSnapshotOptions, warmup_script: Option<&'static str>) -> Result<CreateSnapshotOutput, CoreError> {}
}
