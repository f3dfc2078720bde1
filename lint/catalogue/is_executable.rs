//! is_executable 1.0.6.

use std::path::Path;
#[blocking(stat)] pub fn is_executable<P: AsRef<Path>>(path: P) -> bool {}
pub trait IsExecutable { #[blocking(stat)] fn is_executable(&self) -> bool {} }
impl IsExecutable for Path {}
