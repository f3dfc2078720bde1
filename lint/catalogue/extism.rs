//! extism 1.41.0. A plugin is compiled where it is made; how long a call takes the plugin says.

pub use anyhow::Error;
pub struct Plugin;
impl Plugin {
    #[blocking(cpu)] pub fn new(wasm: impl Into<WasmInput>, imports: impl IntoIterator<Item = Function>, with_wasi: bool) -> Result<Plugin, Error> {}
    pub fn new_from_compiled(compiled: &CompiledPlugin) -> Result<Plugin, Error> {}
    pub fn function_exists(&self, function: impl AsRef<str>) -> bool {}
    pub fn reset(&mut self) -> Result<(), Error> {}
    pub fn call<T, U>(&mut self, name: impl AsRef<str>, input: T) -> Result<U, Error> {}
    pub fn call_get_error_code<T, U>(&mut self, name: impl AsRef<str>, input: T) -> Result<U, (Error, i32)> {}
    pub fn call_with_host_context<T, U, C>(&mut self, name: impl AsRef<str>, input: T, host_context: C) -> Result<U, Error> {}
    pub fn cancel_handle(&self) -> CancelHandle {}
}
#[derive(Clone)] pub struct CompiledPlugin;
impl CompiledPlugin { #[blocking(cpu)] pub fn new(builder: PluginBuilder) -> Result<CompiledPlugin, Error> {} }
#[derive(Clone)] pub struct PluginBuilder;
impl PluginBuilder {
    pub fn new(plugin: impl Into<WasmInput>) -> Self {}
    pub fn with_wasi(self, wasi: bool) -> Self {}
    pub fn with_functions(self, f: impl IntoIterator<Item = Function>) -> Self {}
    pub fn with_function<T, F>(self, name: impl Into<String>, args: impl IntoIterator<Item = ValType>, returns: impl IntoIterator<Item = ValType>, user_data: UserData<T>, f: F) -> Self {}
    pub fn with_cache_disabled(self) -> Self {}
    pub fn with_fuel_limit(self, fuel: u64) -> Self {}
    #[blocking(cpu)] pub fn build(self) -> Result<Plugin, Error> {}
    #[blocking(cpu)] pub fn compile(self) -> Result<CompiledPlugin, Error> {}
    pub fn with_function_in_namespace<T, F>(self, namespace: impl Into<String>, name: impl Into<String>, args: impl IntoIterator<Item = ValType>, returns: impl IntoIterator<Item = ValType>, user_data: UserData<T>, f: F) -> Self where F: Fn(&mut CurrentPlugin, &[Val], &mut [Val], UserData<T>) -> Result<(), Error> + Sync + Send {}
    pub fn with_profiling_strategy(self, p: wasmtime::ProfilingStrategy) -> Self {}
    pub fn with_coredump(self, path: impl Into<std::path::PathBuf>) -> Self {}
    pub fn with_memdump(self, path: impl Into<std::path::PathBuf>) -> Self {}
    pub fn with_debug_info(self) -> Self {}
    pub fn with_debug_options(self, options: DebugOptions) -> Self {}
    pub fn with_cache_config(self, dir: impl Into<PathBuf>) -> Self {}
    pub fn with_wasmtime_config(self, config: wasmtime::Config) -> Self {}
    pub fn with_http_response_headers(self, allow: bool) -> Self {}
}
#[derive(Clone)] pub struct Manifest;
impl Manifest {
    pub fn new(wasm: impl IntoIterator<Item = impl Into<Wasm>>) -> Manifest {}
    pub fn with_wasm(self, wasm: impl Into<Wasm>) -> Self {}
    pub fn disallow_all_hosts(self) -> Self {}
    pub fn with_memory_options(self, memory: MemoryOptions) -> Self {}
    pub fn with_memory_max(self, max: u32) -> Self {}
    pub fn with_allowed_host(self, host: impl Into<String>) -> Self {}
    pub fn with_allowed_hosts(self, hosts: impl Iterator<Item = String>) -> Self {}
    pub fn with_allowed_path(self, src: String, dest: impl AsRef<Path>) -> Self {}
    pub fn with_allowed_paths(self, paths: impl Iterator<Item = (String, PathBuf)>) -> Self {}
    pub fn with_config(self, c: impl Iterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {}
    pub fn with_config_key(self, k: impl Into<String>, v: impl Into<String>) -> Self {}
    pub fn with_timeout(self, timeout: std::time::Duration) -> Self {}
}
pub enum Wasm {}
impl Wasm {
    pub fn file(path: impl AsRef<std::path::Path>) -> Wasm {}
    pub fn data(data: impl Into<Vec<u8>>) -> Wasm {}
    pub fn url(url: impl Into<String>) -> Wasm {}
    pub fn with_name(self, name: impl Into<String>) -> Self {}
    pub fn with_hash(self, hash: impl Into<String>) -> Self {}
}
#[derive(Clone)] pub struct CancelHandle;
impl CancelHandle { pub fn cancel(&self) -> Result<(), Error> {} }
