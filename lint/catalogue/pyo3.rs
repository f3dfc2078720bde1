//! pyo3 0.30.1, with the names that these had before 0.26.

/// To be attached is to wait for the interpreter's lock, where it has one.
#[derive(Clone, Copy)] pub struct Python;
impl Python {
    #[blocking(lock)] pub fn attach<F, R>(f: F) -> R where F: FnOnce(Python) -> R { let py: Python; f(py) }
    #[blocking(lock)] pub fn try_attach<F, R>(f: F) -> Option<R> where F: FnOnce(Python) -> R { let py: Python; Some(f(py)) }
    #[blocking(lock)] pub fn with_gil<F, R>(f: F) -> R where F: FnOnce(Python) -> R { let py: Python; f(py) }
    pub fn detach<T, F>(self, f: F) -> T where F: FnOnce() -> T { f() }
    pub fn allow_threads<T, F>(self, f: F) -> T where F: FnOnce() -> T { f() }
    pub fn initialize() {}
    pub fn version(self) -> &str {}
}
pub mod marker { pub use crate::Python; }
pub mod prelude { pub use crate::Python; }
