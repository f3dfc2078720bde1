//! gix_tempfile 11.0.1, and what later majors share.

use std::path::Path;
use std::io;
pub use self::handle::{Closed, Handle, Writable};
#[derive(Clone)] pub enum ContainingDirectory { Exists, CreateAllRaceProof(create_dir::Retries) }
#[derive(Clone)] pub enum AutoRemove { Tempfile, TempfileAndEmptyParentDirectoriesUntil { boundary_directory: std::path::PathBuf } }
#[blocking(fs)] pub fn new(containing_directory: impl AsRef<Path>, directory: ContainingDirectory, cleanup: AutoRemove) -> io::Result<Handle<Writable>> {}
#[blocking(fs)] pub fn writable_at(path: impl AsRef<Path>, directory: ContainingDirectory, cleanup: AutoRemove) -> io::Result<Handle<Writable>> {}
#[blocking(fs)] pub fn mark_at(path: impl AsRef<Path>, directory: ContainingDirectory, cleanup: AutoRemove) -> io::Result<Handle<Closed>> {}
pub mod create_dir {
    #[derive(Clone, Copy, Default)] pub struct Retries;
}
pub mod handle {
    use std::path::Path;
    use std::{fs, io};
    pub struct Closed;
    pub struct Writable;
    pub struct Handle<Marker>;
    impl Handle<Writable> {
        pub fn with_mut<T>(&mut self, once: impl FnOnce(&mut tempfile::NamedTempFile) -> T) -> io::Result<T> { let file: &mut tempfile::NamedTempFile; Ok(once(file)) }
        pub fn close(self) -> io::Result<Handle<Closed>> {}
        #[blocking(fs)] pub fn persist(self, path: impl AsRef<Path>) -> Result<Option<fs::File>, persist::Error<Writable>> {}
    }
    impl Handle<Closed> { #[blocking(fs)] pub fn persist(self, path: impl AsRef<Path>) -> Result<(), persist::Error<Closed>> {} }
    impl io::Write for Handle<Writable> {
        #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
    }
    pub mod persist {
        use crate::handle::Handle;
        use std::{error, fmt, io};
        #[derive(Debug)] pub struct Error<T> { pub handle: Handle<T>, pub error: io::Error }
        impl<T> fmt::Display for Error<T> {}
        impl<T> error::Error for Error<T> {}
    }
}
