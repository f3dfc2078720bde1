//! gix_lock 11.0.1; later majors take a parameter more. Unless it is to fail at once, it sleeps until the lock is free.

use std::path::{Path, PathBuf};
use std::{fs, io};
pub use gix_tempfile as tempfile;
pub struct File;
impl File {
    #[blocking(fs)] pub fn acquire_to_update_resource(at_path: impl AsRef<Path>, mode: acquire::Fail, boundary_directory: Option<PathBuf>) -> Result<File, acquire::Error> {}
    pub fn with_mut<T>(&mut self, f: impl FnOnce(&mut fs::File) -> io::Result<T>) -> io::Result<T> { let file: &mut fs::File; f(file) }
    pub fn close(self) -> io::Result<Marker> {}
    pub fn lock_path(&self) -> &Path {}
    pub fn resource_path(&self) -> PathBuf {}
    #[blocking(fs)] pub fn commit(self) -> Result<(PathBuf, Option<fs::File>), commit::Error<Self>> {}
}
impl io::Write for File {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
pub struct Marker;
impl Marker {
    #[blocking(fs)] pub fn acquire_to_hold_resource(at_path: impl AsRef<Path>, mode: acquire::Fail, boundary_directory: Option<PathBuf>) -> Result<Marker, acquire::Error> {}
    pub fn lock_path(&self) -> &Path {}
    pub fn resource_path(&self) -> PathBuf {}
    #[blocking(fs)] pub fn commit(self) -> Result<PathBuf, commit::Error<Self>> {}
}
pub mod acquire {
    use std::time::Duration;
    use std::{error, fmt, io};
    #[derive(Clone, Copy, Default)] pub enum Fail { Immediately, AfterDurationWithBackoff(Duration) }
    #[derive(Debug)] pub enum Error { Io(io::Error) }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
}
pub mod commit {
    use std::{error, fmt, io};
    #[derive(Debug)] pub struct Error<T> { pub error: io::Error, pub instance: T }
    impl<T> fmt::Display for Error<T> {}
    impl<T> error::Error for Error<T> {}
}
