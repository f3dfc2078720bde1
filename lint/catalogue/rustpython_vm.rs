//! rustpython-vm 0.6.0. How long a script runs the script says.

pub use vm::{Interpreter, InterpreterBuilder, Settings, VirtualMachine};
pub type PyResult<T = PyObjectRef> = Result<T, builtins::PyBaseExceptionRef>;
#[derive(Clone)] #[not_send] pub struct PyObjectRef;
pub mod builtins { #[derive(Clone)] #[not_send] pub struct PyBaseExceptionRef; }
pub mod scope { #[derive(Clone)] #[not_send] pub struct Scope; }
pub mod vm {
    use crate::scope::Scope;
    use crate::PyResult;
    #[derive(Default)] pub struct Settings;
    #[derive(Default)] #[not_send] pub struct InterpreterBuilder;
    impl InterpreterBuilder {
        pub fn new() -> Self {}
        pub fn settings(self, settings: Settings) -> Self {}
        pub fn build(self) -> Interpreter {}
    }
    #[not_send] pub struct Interpreter;
    impl Interpreter {
        pub fn builder(settings: Settings) -> InterpreterBuilder {}
        pub fn without_stdlib(settings: Settings) -> Self {}
        pub fn with_init<F: FnOnce(&mut VirtualMachine)>(settings: Settings, init: F) -> Self { let vm: &mut VirtualMachine; init(vm) }
        pub fn enter<F, R>(&self, f: F) -> R where F: FnOnce(&VirtualMachine) -> R { let vm: &VirtualMachine; f(vm) }
        pub fn enter_and_expect<F, R>(&self, f: F, msg: &str) -> R where F: FnOnce(&VirtualMachine) -> PyResult<R> { let vm: &VirtualMachine; f(vm).unwrap() }
        pub fn run<F>(self, f: F) -> u32 where F: FnOnce(&VirtualMachine) -> PyResult<()> { let vm: &VirtualMachine; f(vm) }
    }
    #[not_send] pub struct VirtualMachine;
    impl VirtualMachine {
        pub fn new_scope_with_builtins(&self) -> Scope {}
        pub fn run_string(&self, scope: Scope, source: &str, source_path: &str) -> PyResult {}
        pub fn run_code_string(&self, scope: Scope, source: &str, source_path: &str) -> PyResult {}
        pub fn run_block_expr(&self, scope: Scope, source: &str) -> PyResult {}
        #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `run_string`")] pub fn run_script(&self, scope: Scope, path: &str) -> PyResult<()> {}
        #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `run_string`")] pub fn run_any_file(&self, scope: Scope, path: &str) -> PyResult<()> {}
    }
}
