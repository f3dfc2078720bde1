//! wasmtime 48.0.8. To compile takes from milliseconds to seconds; what was compiled before is only mapped.

use std::path::Path;
pub use anyhow::{Error, Result};
#[derive(Clone, Default)] pub struct Config;
impl Config {
    pub fn cache(&mut self, cache: Option<Cache>) -> &mut Self {}
    pub fn memory_reservation(&mut self, bytes: u64) -> &mut Self {}
    pub fn signals_based_traps(&mut self, enable: bool) -> &mut Self {}
    pub fn debug_info(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_backtrace(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_backtrace_details(&mut self, enable: WasmBacktraceDetails) -> &mut Self {}
    pub fn native_unwind_info(&mut self, enable: bool) -> &mut Self {}
    pub fn max_wasm_stack(&mut self, size: usize) -> &mut Self {}
    pub fn async_stack_size(&mut self, size: usize) -> &mut Self {}
    pub fn wasm_features(&mut self, flag: WasmFeatures, enable: bool) -> &mut Self {}
    pub fn wasm_threads(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_reference_types(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_simd(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_bulk_memory(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_multi_value(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_multi_memory(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_memory64(&mut self, enable: bool) -> &mut Self {}
    pub fn strategy(&mut self, strategy: Strategy) -> &mut Self {}
    pub fn profiler(&mut self, profile: ProfilingStrategy) -> &mut Self {}
    pub fn cranelift_opt_level(&mut self, level: OptLevel) -> &mut Self {}
    #[blocking(fs)] pub fn cache_config_load(&mut self, path: impl AsRef<Path>) -> Result<&mut Self> {}
    #[blocking(fs)] pub fn cache_config_load_default(&mut self) -> Result<&mut Self> {}
    pub fn disable_cache(&mut self) -> &mut Self {}
    pub fn allocation_strategy(&mut self, strategy: InstanceAllocationStrategy) -> &mut Self {}
    pub fn memory_init_cow(&mut self, enable: bool) -> &mut Self {}
    pub fn parallel_compilation(&mut self, parallel: bool) -> &mut Self {}
    pub fn table_lazy_init(&mut self, table_lazy_init: bool) -> &mut Self {}
    pub fn static_memory_maximum_size(&mut self, max_size: u64) -> &mut Self {}
    pub fn cranelift_nan_canonicalization(&mut self, enable: bool) -> &mut Self {}
    pub fn target(&mut self, target: &str) -> Result<&mut Self> {}
    pub fn new() -> Self {}
    pub fn async_support(&mut self, enable: bool) -> &mut Self {}
    pub fn wasm_component_model(&mut self, enable: bool) -> &mut Self {}
    pub fn consume_fuel(&mut self, enable: bool) -> &mut Self {}
    pub fn epoch_interruption(&mut self, enable: bool) -> &mut Self {}
}
#[derive(Clone, Default)] pub struct Engine;
impl Engine {
    pub fn config(&self) -> &Config {}
    pub fn weak(&self) -> EngineWeak {}
    pub fn new(config: &Config) -> Result<Self> {}
    #[blocking(cpu)] pub fn precompile_module(&self, bytes: &[u8]) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn precompile_component(&self, bytes: &[u8]) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn detect_precompiled_file(path: impl AsRef<Path>) -> Result<Option<Precompiled>> {}
    pub fn increment_epoch(&self) {}
}
#[derive(Clone)] pub struct Module;
impl Module {
    pub fn imports(&self) -> impl ExactSizeIterator<Item = ImportType> {}
    pub fn exports(&self) -> impl ExactSizeIterator<Item = ExportType> {}
    pub fn get_export(&self, name: &str) -> Option<ExternType> {}
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
    pub fn dwarf_package(&mut self, dwp_bytes: &[u8]) -> Result<&mut Self> {}
    #[blocking(fs)] pub fn dwarf_package_file(&mut self, file: &Path) -> Result<&mut Self> {}
    pub fn wasm(&mut self, wasm_bytes: &[u8], wasm_path: Option<&Path>) -> Result<&mut Self> {}
    pub fn wat(&mut self, enable: bool) -> Result<&mut Self> {}
    #[blocking(fs)] pub fn wasm_file(&mut self, file: &Path) -> Result<&mut Self> {}
    #[blocking(cpu)] pub fn compile_module(&self) -> Result<Module> {}
    #[blocking(cpu)] pub fn compile_component(&self) -> Result<component::Component> {}
    #[blocking(cpu)] pub fn compile_module_serialized(&self) -> Result<Vec<u8>> {}
    #[blocking(cpu)] pub fn compile_component_serialized(&self) -> Result<Vec<u8>> {}
}
pub struct Store<T>;
impl<T> Store<T> {
    pub fn get_fuel(&self) -> Result<u64> {}
    pub fn limiter(&mut self, limiter: impl FnMut(&mut T) -> &mut (dyn crate::ResourceLimiter) + Send + Sync) {}
    pub fn limiter_async(&mut self, limiter: impl FnMut(&mut T) -> &mut (dyn crate::ResourceLimiterAsync) + Send + Sync) {}
    pub fn epoch_deadline_callback(&mut self, callback: impl FnMut(StoreContextMut<T>) -> Result<UpdateDeadline> + Send + Sync) {}
    pub fn epoch_deadline_trap(&mut self) {}
    pub fn epoch_deadline_async_yield_and_update(&mut self, delta: u64) {}
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
    pub fn engine(&self) -> &Engine {}
    pub fn allow_shadowing(&mut self, allow: bool) -> &mut Self {}
    pub fn define(&mut self, store: impl AsContext<Data = T>, module: &str, name: &str, item: impl Into<Extern>) -> Result<&mut Self> {}
    pub fn func_wrap<Params, Args>(&mut self, module: &str, name: &str, func: impl IntoFunc<T, Params, Args>) -> Result<&mut Self> {}
    pub fn instance(&mut self, store: impl AsContextMut<Data = T>, module_name: &str, instance: Instance) -> Result<&mut Self> {}
    pub fn module(&mut self, store: impl AsContextMut<Data = T>, module_name: &str, module: &Module) -> Result<&mut Self> {}
    pub fn get_default(&self, store: impl AsContextMut<Data = T>, module: &str) -> Result<Func> {}
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
    pub fn get_memory(&self, store: impl AsContextMut, name: &str) -> Option<Memory> {}
    pub fn get_export(&self, store: impl AsContextMut, name: &str) -> Option<Extern> {}
    pub fn exports<T>(&self, store: impl Into<StoreContextMut<T>>) -> impl ExactSizeIterator<Item = Export> {}
    pub fn new<S>(store: S, module: &Module, imports: &[Extern]) -> Result<Instance> {}
    pub async fn new_async<S>(store: S, module: &Module, imports: &[Extern]) -> Result<Instance> {}
    pub fn get_func<S>(&self, store: S, name: &str) -> Option<Func> {}
    pub fn get_typed_func<Params, Results>(&self, store: impl AsContextMut, name: &str) -> Result<TypedFunc<Params, Results>> {}
}
#[derive(Clone, Copy)] pub struct Func;
impl Func {
    pub fn typed<Params, Results>(&self, store: impl AsContext) -> Result<TypedFunc<Params, Results>> {}
    pub fn call<S>(&self, store: S, params: &[Val], results: &mut [Val]) -> Result<()> {}
    pub async fn call_async<S>(&self, store: S, params: &[Val], results: &mut [Val]) -> Result<()> {}
}
#[derive(Clone, Copy)] pub struct TypedFunc<Params, Results>;
/// How long a call takes its module says.
impl<Params, Results> TypedFunc<Params, Results> {
    pub fn call<S>(&self, store: S, params: Params) -> Result<Results> {}
    pub async fn call_async<S>(&self, store: S, params: Params) -> Result<Results> {}
}
pub mod component {
    use crate::{Engine, Result};
    use std::path::Path;
    #[derive(Debug)] pub struct Resource<T>;
    impl<T> Resource<T> {
        pub fn new_own(rep: u32) -> Resource<T> {}
        pub fn new_borrow(rep: u32) -> Resource<T> {}
        pub fn rep(&self) -> u32 {}
        pub fn owned(&self) -> bool {}
    }
    #[derive(Debug)] pub enum ResourceTableError { Full, NotPresent, WrongType, HasChildren }
    impl std::fmt::Display for ResourceTableError {}
    impl std::error::Error for ResourceTableError {}
    #[derive(Debug, Default)] pub struct ResourceTable;
    impl ResourceTable {
        pub fn new() -> Self {}
        pub fn push<T>(&mut self, entry: T) -> std::result::Result<Resource<T>, ResourceTableError> {}
        pub fn push_child<T, U>(&mut self, entry: T, parent: &Resource<U>) -> std::result::Result<Resource<T>, ResourceTableError> {}
        pub fn get<T>(&self, key: &Resource<T>) -> std::result::Result<&T, ResourceTableError> {}
        pub fn get_mut<T>(&mut self, key: &Resource<T>) -> std::result::Result<&mut T, ResourceTableError> {}
        pub fn delete<T>(&mut self, resource: Resource<T>) -> std::result::Result<T, ResourceTableError> {}
    }
    #[derive(Clone)] pub struct Component;
    impl Component {
        #[blocking(cpu)] pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component> {}
        #[blocking(cpu)] pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Component> {}
        #[blocking(cpu)] pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Component> {}
        pub fn deserialize(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component> {}
        #[blocking(fs)] pub fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Component> {}
        pub fn serialize(&self) -> Result<Vec<u8>> {}
        pub fn engine(&self) -> &Engine {}
    }
    #[derive(Clone)] pub struct Linker<T>;
    impl<T> Linker<T> {
        pub fn new(engine: &Engine) -> Linker<T> {}
        pub fn engine(&self) -> &Engine {}
        pub fn allow_shadowing(&mut self, allow: bool) -> &mut Self {}
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
    impl Instance {
        pub fn get_func<S>(&self, store: S, name: impl InstanceExportLookup) -> Option<Func> {}
        pub fn get_typed_func<Params, Results>(&self, store: impl AsContextMut, name: impl InstanceExportLookup) -> Result<TypedFunc<Params, Results>> {}
    }
    #[derive(Clone, Copy)] pub struct Func;
    #[derive(Clone, Copy)] pub struct TypedFunc<Params, Results>;
    impl<Params, Results> TypedFunc<Params, Results> {
        pub fn call<S>(&self, store: S, params: Params) -> Result<Results> {}
        pub async fn call_async<S>(&self, store: S, params: Params) -> Result<Results> {}
    }
}
