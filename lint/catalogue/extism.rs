//! extism 1.41.0. A plugin is compiled where it is made; how long a call takes the plugin says.

pub use anyhow::Error;
pub struct Plugin;
impl Plugin {
    #[blocking(cpu)] pub fn new(wasm: impl Into<WasmInput>, imports: impl IntoIterator<Item = Function>, with_wasi: bool) -> Result<Plugin, Error> {}
    pub fn new_from_compiled(compiled: &CompiledPlugin) -> Result<Plugin, Error> {}
    pub fn function_exists(&self, function: impl AsRef<str>) -> bool {}
    pub fn reset(&mut self) -> Result<(), Error> {}
    pub fn call<T, U>(&mut self, name: impl AsRef<str>, input: T) -> Result<U, Error> {}
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
}
#[derive(Clone)] pub struct Manifest;
impl Manifest { pub fn new(wasm: impl IntoIterator<Item = impl Into<Wasm>>) -> Manifest {} }
pub enum Wasm {}
impl Wasm {
    pub fn file(path: impl AsRef<std::path::Path>) -> Wasm {}
    pub fn data(data: impl Into<Vec<u8>>) -> Wasm {}
    pub fn url(url: impl Into<String>) -> Wasm {}
}
