//! typst 0.15.1. To compile a document takes from tens of milliseconds to seconds.

pub use typst_library::World;
pub use crate::diag::Warned;
pub mod diag {
    pub struct Warned<T> { pub output: T }
    pub type SourceResult<T> = Result<T, Vec<SourceDiagnostic>>;
    #[derive(Debug)] pub struct SourceDiagnostic;
}
#[blocking(cpu)] pub fn compile<T>(world: &dyn World) -> Warned<diag::SourceResult<T>> {}
#[blocking(cpu)] pub fn trace<T, S, V>(world: &dyn World, span: S) -> V {}
