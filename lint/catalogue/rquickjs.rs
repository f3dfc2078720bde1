//! rquickjs 0.14.0. How long a script runs the script says; its files are read when it is asked for them.

use std::path::Path;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)] pub struct Runtime;
impl Runtime {
    pub fn new() -> Result<Self> {}
    pub fn set_memory_limit(&self, limit: usize) {}
    pub fn set_max_stack_size(&self, limit: usize) {}
    pub fn is_job_pending(&self) -> bool {}
}
#[derive(Clone)] pub struct Context;
impl Context {
    pub fn base(runtime: &Runtime) -> Result<Self> {}
    pub fn full(runtime: &Runtime) -> Result<Self> {}
    pub fn runtime(&self) -> &Runtime {}
    pub fn with<F, R>(&self, f: F) -> R where F: FnOnce(Ctx) -> R { let ctx: Ctx; f(ctx) }
}
#[derive(Clone)] pub struct AsyncRuntime;
impl AsyncRuntime {
    pub fn new() -> Result<Self> {}
    pub async fn set_memory_limit(&self, limit: usize) {}
    pub async fn set_max_stack_size(&self, limit: usize) {}
    pub async fn idle(&self) {}
}
#[derive(Clone)] pub struct AsyncContext;
impl AsyncContext {
    pub async fn base(runtime: &AsyncRuntime) -> Result<Self> {}
    pub async fn full(runtime: &AsyncRuntime) -> Result<Self> {}
    pub fn runtime(&self) -> &AsyncRuntime {}
    pub async fn with<F, R>(&self, f: F) -> R where F: FnOnce(Ctx) -> R { let ctx: Ctx; f(ctx) }
}
#[derive(Clone)] #[not_send] pub struct Ctx;
#[derive(Default)] pub struct EvalOptions;
impl Ctx {
    pub fn eval<V, S: Into<Vec<u8>>>(&self, source: S) -> Result<V> {}
    pub fn eval_with_options<V, S: Into<Vec<u8>>>(&self, source: S, options: EvalOptions) -> Result<V> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `eval`")] pub fn eval_file<V, P: AsRef<Path>>(&self, path: P) -> Result<V> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `eval_with_options`")] pub fn eval_file_with_options<V, P: AsRef<Path>>(&self, path: P, options: EvalOptions) -> Result<V> {}
    pub fn globals(&self) -> Object {}
    pub fn catch(&self) -> Value {}
    pub fn run_gc(&self) {}
    pub fn json_parse<S: Into<Vec<u8>>>(&self, json: S) -> Result<Value> {}
}
#[derive(Clone)] #[not_send] pub struct Value;
#[derive(Clone)] #[not_send] pub struct Object;
impl Object {
    pub fn new(ctx: Ctx) -> Result<Self> {}
    pub fn get<K, V>(&self, k: K) -> Result<V> {}
    pub fn set<K, V>(&self, key: K, value: V) -> Result<()> {}
}
