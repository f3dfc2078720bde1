//! wasmi 2.0.0. To validate a module and translate it takes a while; how long a call takes the module says.

#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Default)] pub struct Config;
impl Config {
    pub fn consume_fuel(&mut self, enable: bool) -> &mut Self {}
    pub fn compilation_mode(&mut self, mode: CompilationMode) -> &mut Self {}
}
pub enum CompilationMode { Eager, LazyTranslation, Lazy }
#[derive(Clone, Default)] pub struct Engine;
impl Engine { pub fn new(config: &Config) -> Self {} }
#[derive(Clone)] pub struct Module;
impl Module {
    #[blocking(cpu)] pub fn new(engine: &Engine, wasm: impl AsRef<[u8]>) -> Result<Self, Error> {}
    #[blocking(cpu)] pub unsafe fn new_unchecked(engine: &Engine, wasm: &[u8]) -> Result<Self, Error> {}
    #[blocking(cpu)] pub fn validate(engine: &Engine, wasm: &[u8]) -> Result<(), Error> {}
    pub fn engine(&self) -> &Engine {}
}
pub struct Store<T> { data: T }
impl<T> Store<T> {
    pub fn new(engine: &Engine, data: T) -> Self {}
    pub fn engine(&self) -> &Engine {}
    pub fn data(&self) -> &T { &self.data }
    pub fn data_mut(&mut self) -> &mut T { &mut self.data }
    pub fn into_data(self) -> T { self.data }
    pub fn get_fuel(&self) -> Result<u64, Error> {}
    pub fn set_fuel(&mut self, fuel: u64) -> Result<(), Error> {}
}
pub struct Linker<T> { data: T }
impl<T> Linker<T> {
    pub fn new(engine: &Engine) -> Self {}
    pub fn allow_shadowing(&mut self, allow: bool) -> &mut Self {}
    pub fn instantiate_and_start<C>(&self, context: C, module: &Module) -> Result<Instance, Error> {}
}
#[derive(Clone, Copy)] pub struct Instance;
impl Instance {
    pub fn get_func<C>(&self, store: C, name: &str) -> Option<Func> {}
    pub fn get_memory<C>(&self, store: C, name: &str) -> Option<Memory> {}
    pub fn get_typed_func<P, R, C>(&self, store: C, name: &str) -> Result<TypedFunc<P, R>, Error> {}
}
#[derive(Clone, Copy)] pub struct Func;
#[derive(Clone, Copy)] pub struct Memory;
pub struct TypedFunc<P, R> { params: P, results: R }
impl<P, R> TypedFunc<P, R> { pub fn call<C>(&self, ctx: C, params: P) -> Result<R, Error> {} }
