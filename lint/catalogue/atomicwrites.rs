//! atomicwrites 0.4.4.

use std::{fmt, fs, io, path};
use std::error::Error as ErrorTrait;
#[derive(Clone, Copy)] pub enum OverwriteBehavior { AllowOverwrite, DisallowOverwrite }
pub enum Error<E> { Internal(io::Error), User(E) }
impl<E: fmt::Display> fmt::Display for Error<E> {}
impl<E: ErrorTrait> ErrorTrait for Error<E> {}
pub struct AtomicFile;
impl AtomicFile {
    pub fn new<P>(path: P, overwrite: OverwriteBehavior) -> Self where P: AsRef<path::Path> {}
    pub fn new_with_tmpdir<P, Q>(path: P, overwrite: OverwriteBehavior, tmpdir: Q) -> Self where P: AsRef<path::Path>, Q: AsRef<path::Path> {}
    pub fn path(&self) -> &path::Path {}
    #[blocking(fs)] pub fn write<T, E, F>(&self, f: F) -> Result<T, Error<E>> where F: FnOnce(&mut fs::File) -> Result<T, E> { let a: &mut std::fs::File; f(a) }
    pub fn write_with_options<T, E, F>(&self, f: F, options: fs::OpenOptions) -> Result<T, Error<E>> where F: FnOnce(&mut fs::File) -> Result<T, E> { let a: &mut fs::File; f(a) }
}
pub fn replace_atomic(src: &path::Path, dst: &path::Path) -> io::Result<()> {}
pub fn move_atomic(src: &path::Path, dst: &path::Path) -> io::Result<()> {}
