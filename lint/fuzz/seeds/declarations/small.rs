pub mod fs { #[blocking(fs)] pub fn call(path: &str) -> Result<(), ()> {} }
pub struct A; impl A { #[off_thread(f)] pub fn run<F: FnOnce()>(&self, f: F) {} }
