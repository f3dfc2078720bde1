//! wasmtime 48.0.8. To compile takes from milliseconds to seconds; what was compiled before is only mapped.

use std::path::Path;
pub use anyhow::{Error, Result};
#[derive(Clone, Default)] pub struct Config;
impl Config {
    pub fn new() -> Self {}
    pub fn async_support(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_component_model(&mut self, enable: bool) -> &mut Self {}
    pub fn consume_fuel(&mut self, enable: bool) -> &mut Self {}
    pub fn epoch_interruption(&mut self, enable: bool) -> &mut Self {}
}
#[derive(Clone, Default)] pub struct Engine;
impl Engine {
    pub fn new(config: &Config) -> Result<Self> {}
    #[blocking(cpu)] pub fn precompile_module(&self, bytes: &[u8]) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn precompile_component(&self, bytes: &[u8]) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn detect_precompiled_file(path: impl AsRef<Path>) -> Result<Option<Precompiled>> {}
    pub fn increment_epoch(&self) {}
}
#[derive(Clone)] pub struct Module;
impl Module {
    #[blocking(cpu)] pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module> {}
    #[blocking(cpu)] pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Module> {}
    #[blocking(cpu)] pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Module> {}
    #[blocking(cpu)] pub fn from_trusted_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Module> {}
    pub fn deserialize(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module> {}
    #[blocking(fs)] pub fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Module> {}
    pub fn serialize(&self) -> Result<Vec<u8>> {}
    pub fn engine(&self) -> &Engine {}
    pub fn name(&self) -> Option<&str> {}
}
pub struct CodeBuilder;
impl CodeBuilder {
    pub fn new(engine: &Engine) -> Self {}
    pub fn wasm_binary(&mut self, wasm_bytes: impl Into<std::borrow::Cow<[u8]>>, wasm_path: Option<&Path>) -> Result<&mut Self> {}
    pub fn wasm_binary_or_text(&mut self, wasm_bytes: &[u8], wasm_path: Option<&Path>) -> Result<&mut Self> {}
    #[blocking(fs)] pub fn wasm_binary_file(&mut self, file: &Path) -> Result<&mut Self> {}
    #[blocking(fs)] pub fn wasm_binary_or_text_file(&mut self, file: &Path) -> Result<&mut Self> {}
    #[blocking(cpu)] pub fn compile_module(&self) -> Result<Module> {}
    #[blocking(cpu)] pub fn compile_component(&self) -> Result<component::Component> {}
    #[blocking(cpu)] pub fn compile_module_serialized(&self) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn compile_component_serialized(&self) -> Result<Vec<u8>> {}
}
pub struct Store<T>;
impl<T> Store<T> {
    pub fn new(engine: &Engine, data: T) -> Self {}
    pub fn data(&self) -> &T {}
    pub fn data_mut(&mut self) -> &mut T {}
    pub fn into_data(self) -> T {}
    pub fn engine(&self) -> &Engine {}
    pub fn set_fuel(&mut self, fuel: u64) -> Result<()> {}
    pub fn set_epoch_deadline(&mut self, ticks_beyond_current: u64) {}
}
#[derive(Clone)] pub struct Linker<T>;
impl<T> Linker<T> {
    pub fn new(engine: &Engine) -> Linker<T> {}
    pub fn instantiate<S>(&self, store: S, module: &Module) -> Result<Instance> {}
    pub async fn instantiate_async<S>(&self, store: S, module: &Module) -> Result<Instance> {}
    pub fn instantiate_pre(&self, module: &Module) -> Result<InstancePre<T>> {}
}
#[derive(Clone)] pub struct InstancePre<T>;
impl<T> InstancePre<T> {
    pub fn instantiate<S>(&self, store: S) -> Result<Instance> {}
    pub async fn instantiate_async<S>(&self, store: S) -> Result<Instance> {}
}
#[derive(Clone, Copy)] pub struct Instance;
impl Instance {
    pub fn new<S>(store: S, module: &Module, imports: &[Extern]) -> Result<Instance> {}
    pub async fn new_async<S>(store: S, module: &Module, imports: &[Extern]) -> Result<Instance> {}
    pub fn get_func<S>(&self, store: S, name: &str) -> Option<Func> {}
    pub fn get_typed_func<Params, Results>(&self, store: impl AsContextMut, name: &str) -> Result<TypedFunc<Params, Results>> {}
}
#[derive(Clone, Copy)] pub struct Func;
#[derive(Clone, Copy)] pub struct TypedFunc<Params, Results>;
/// How long a call takes its module says.
impl<Params, Results> TypedFunc<Params, Results> {
    pub fn call<S>(&self, store: S, params: Params) -> Result<Results> {}
    pub async fn call_async<S>(&self, store: S, params: Params) -> Result<Results> {}
}
pub mod component {
    use crate::{Engine, Result};
    use std::path::Path;
    #[derive(Clone)] pub struct Component;
    impl Component {
        #[blocking(cpu)] pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component> {}
        #[blocking(cpu)] pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Component> {}
        #[blocking(cpu)] pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Component> {}
        pub fn deserialize(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component> {}
        #[blocking(fs)] pub fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Component> {}
        pub fn serialize(&self) -> Result<Vec<u8>> {}
    }
    #[derive(Clone)] pub struct Linker<T>;
    impl<T> Linker<T> {
        pub fn new(engine: &Engine) -> Linker<T> {}
        pub fn instantiate<S>(&self, store: S, component: &Component) -> Result<Instance> {}
        pub async fn instantiate_async<S>(&self, store: S, component: &Component) -> Result<Instance> {}
        pub fn instantiate_pre(&self, component: &Component) -> Result<InstancePre<T>> {}
    }
    #[derive(Clone)] pub struct InstancePre<T>;
    impl<T> InstancePre<T> {
        pub fn instantiate<S>(&self, store: S) -> Result<Instance> {}
        pub async fn instantiate_async<S>(&self, store: S) -> Result<Instance> {}
    }
    #[derive(Clone, Copy)] pub struct Instance;
}
