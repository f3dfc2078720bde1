//! v8 152.2.0. Scripts run on the thread that calls them; scopes were `HandleScope`s before `PinScope`.

use std::ops::{Deref, DerefMut};
#[not_send] pub struct Local<T> { value: T }
impl<T> Local<T> {
    pub fn new<S, H>(scope: S, handle: H) -> Local<T> {}
    pub fn cast<A>(other: Local<A>) -> Self {}
}
impl<T> Clone for Local<T> { fn clone(&self) -> Self {} }
impl<T> Copy for Local<T> {}
impl<T> Deref for Local<T> { type Target = T; fn deref(&self) -> &T {} }
#[not_send] pub struct Global<T> { value: T }
impl<T> Global<T> {
    pub fn new<I, H>(isolate: I, handle: H) -> Self {}
    pub fn open<I>(&self, scope: I) -> &T {}
}
impl<T> Clone for Global<T> { fn clone(&self) -> Self {} }
pub struct Value;
pub struct Object;
pub struct String;
pub struct Context;
pub struct ScriptOrigin;
#[not_send] pub struct Isolate;
#[not_send] pub struct OwnedIsolate;
impl Isolate {
    pub fn new(params: CreateParams) -> OwnedIsolate {}
    pub fn create_params() -> CreateParams {}
    pub fn thread_safe_handle(&self) -> IsolateHandle {}
    pub fn perform_microtask_checkpoint(&mut self) {}
    #[blocking(cpu)] pub fn low_memory_notification(&mut self) {}
    #[blocking(cpu)] pub fn take_heap_snapshot<F: FnMut(&[u8]) -> bool>(&mut self, callback: F) { let part: &[u8]; callback(part) }
}
impl OwnedIsolate { #[blocking(cpu)] pub fn create_blob(self, function_code_handling: FunctionCodeHandling) -> Option<StartupData> {} }
impl Deref for OwnedIsolate { type Target = Isolate; fn deref(&self) -> &Isolate {} }
impl DerefMut for OwnedIsolate { fn deref_mut(&mut self) -> &mut Isolate {} }
#[derive(Clone)] pub struct IsolateHandle;
impl IsolateHandle {
    pub fn terminate_execution(&self) -> bool {}
    pub fn cancel_terminate_execution(&self) -> bool {}
    pub fn is_execution_terminating(&self) -> bool {}
}
pub enum FunctionCodeHandling { Clear, Keep }
pub struct StartupData;
#[derive(Default)] pub struct CreateParams;
impl CreateParams { pub fn heap_limits(self, initial: usize, max: usize) -> Self {} }
pub struct Script;
impl Script {
    pub fn compile<S>(scope: S, source: Local<String>, origin: Option<&ScriptOrigin>) -> Option<Local<Script>> {}
    pub fn run<S>(&self, scope: S) -> Option<Local<Value>> {}
    pub fn get_unbound_script<S>(&self, scope: S) -> Local<UnboundScript> {}
}
pub struct UnboundScript;
impl UnboundScript { pub fn bind_to_current_context<S>(&self, scope: S) -> Local<Script> {} }
pub struct Function;
impl Function {
    pub fn new<S, F>(scope: S, callback: F) -> Option<Local<Function>> {}
    pub fn call<S>(&self, scope: S, recv: Local<Value>, args: &[Local<Value>]) -> Option<Local<Value>> {}
    pub fn call_with_context<S>(&self, scope: S, context: Local<Context>, recv: Local<Value>, args: &[Local<Value>]) -> Option<Local<Value>> {}
    pub fn new_instance<S>(&self, scope: S, args: &[Local<Value>]) -> Option<Local<Object>> {}
    pub fn get_name<S>(&self, scope: S) -> Local<String> {}
}
pub struct Module;
pub enum ModuleStatus { Uninstantiated, Instantiating, Instantiated, Evaluating, Evaluated, Errored }
impl Module {
    pub fn get_status(&self) -> ModuleStatus {}
    pub fn get_module_namespace(&self) -> Local<Value> {}
    pub fn instantiate_module<S, F>(&self, scope: S, callback: F) -> Option<bool> {}
    pub fn evaluate<S>(&self, scope: S) -> Option<Local<Value>> {}
}
pub mod script_compiler {
    use super::{Function, Local, Module, Object, Script, ScriptOrigin, String, UnboundScript};
    pub struct Source;
    impl Source { pub fn new(source_string: Local<String>, origin: Option<&ScriptOrigin>) -> Self {} }
    pub fn compile_module<S>(scope: S, source: &mut Source) -> Option<Local<Module>> {}
    pub fn compile_module2<S>(scope: S, source: &mut Source, options: CompileOptions, no_cache_reason: NoCacheReason) -> Option<Local<Module>> {}
    pub fn compile<S>(scope: S, source: &mut Source, options: CompileOptions, no_cache_reason: NoCacheReason) -> Option<Local<Script>> {}
    pub fn compile_function<S>(scope: S, source: &mut Source, arguments: &[Local<String>], context_extensions: &[Local<Object>], options: CompileOptions, no_cache_reason: NoCacheReason) -> Option<Local<Function>> {}
    pub fn compile_unbound_script<S>(scope: S, source: &mut Source, options: CompileOptions, no_cache_reason: NoCacheReason) -> Option<Local<UnboundScript>> {}
}
