//! cargo-util 0.2.30.

use std::path::Path;
pub use crate::process_builder::ProcessBuilder;
pub use crate::process_error::ProcessError;
#[blocking(fs)] pub fn du(path: &Path, patterns: &[&str]) -> anyhow::Result<u64> {}
pub fn is_ci() -> bool {}
#[derive(Default)] pub struct Sha256;
impl Sha256 {
    pub fn new() -> Sha256 {}
    pub fn update(&mut self, bytes: &[u8]) -> &mut Sha256 {}
    #[blocking(fs)] pub fn update_file(&mut self, file: &std::fs::File) -> std::io::Result<&mut Sha256> {}
    #[blocking(fs)] pub fn update_path<P: AsRef<Path>>(&mut self, path: P) -> anyhow::Result<&mut Sha256> {}
    pub fn finish(&mut self) -> [u8; 32] {}
    pub fn finish_hex(&mut self) -> String {}
}
pub mod paths {
    use anyhow::Result;
    use filetime::FileTime;
    use std::ffi::{OsStr, OsString};
    use std::fs::{File, Metadata};
    use std::path::{Path, PathBuf};
    pub fn join_paths<T: AsRef<OsStr>>(paths: &[T], env: &str) -> Result<OsString> {}
    pub fn dylib_path_envvar() -> &'static str {}
    pub fn dylib_path() -> Vec<PathBuf> {}
    pub fn normalize_path(path: &Path) -> PathBuf {}
    #[blocking(stat)] pub fn resolve_executable(exec: &Path) -> Result<PathBuf> {}
    #[blocking(stat)] pub fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> {}
    #[blocking(stat)] pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> {}
    #[blocking(fs)] pub fn read(path: &Path) -> Result<String> {}
    #[blocking(fs)] pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> {}
    #[blocking(fs)] pub fn write_atomic<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> {}
    #[blocking(fs)] pub fn write_if_changed<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> {}
    #[blocking(fs)] pub fn append(path: &Path, contents: &[u8]) -> Result<()> {}
    #[blocking(fs)] pub fn create<P: AsRef<Path>>(path: P) -> Result<File> {}
    #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<File> {}
    #[blocking(stat)] pub fn mtime(path: &Path) -> Result<FileTime> {}
    #[blocking(fs)] pub fn mtime_recursive(path: &Path) -> Result<FileTime> {}
    #[blocking(fs)] pub fn set_invocation_time(path: &Path) -> Result<FileTime> {}
    pub fn path2bytes(path: &Path) -> Result<&[u8]> {}
    pub fn bytes2path(bytes: &[u8]) -> Result<PathBuf> {}
    #[blocking(fs)] pub fn create_dir_all(p: impl AsRef<Path>) -> Result<()> {}
    #[blocking(fs)] pub fn remove_dir_all<P: AsRef<Path>>(p: P) -> Result<()> {}
    #[blocking(fs)] pub fn remove_dir<P: AsRef<Path>>(p: P) -> Result<()> {}
    #[blocking(fs)] pub fn remove_file<P: AsRef<Path>>(p: P) -> Result<()> {}
    #[blocking(fs)] pub fn link_or_copy(src: impl AsRef<Path>, dst: impl AsRef<Path>) -> Result<()> {}
    #[blocking(fs)] pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64> {}
    #[blocking(fs)] pub fn create_dir_all_excluded_from_backups_atomic(p: impl AsRef<Path>) -> Result<()> {}
}
pub mod process_error {
    #[derive(Debug)] pub struct ProcessError { pub desc: String, pub code: Option<i32>, pub stdout: Option<Vec<u8>>, pub stderr: Option<Vec<u8>> }
    impl std::fmt::Display for ProcessError {}
    impl std::error::Error for ProcessError {}
}
pub mod process_builder {
    use anyhow::Result;
    use std::ffi::{OsStr, OsString};
    use std::path::Path;
    use std::process::{Command, ExitStatus, Output};
    #[derive(Clone)] pub struct ProcessBuilder;
    impl ProcessBuilder {
        pub fn new<T: AsRef<OsStr>>(cmd: T) -> ProcessBuilder {}
        pub fn program<T: AsRef<OsStr>>(&mut self, program: T) -> &mut ProcessBuilder {}
        pub fn arg0<T: AsRef<OsStr>>(&mut self, arg: T) -> &mut ProcessBuilder {}
        pub fn arg<T: AsRef<OsStr>>(&mut self, arg: T) -> &mut ProcessBuilder {}
        pub fn args<T: AsRef<OsStr>>(&mut self, args: &[T]) -> &mut ProcessBuilder {}
        pub fn args_replace<T: AsRef<OsStr>>(&mut self, args: &[T]) -> &mut ProcessBuilder {}
        pub fn cwd<T: AsRef<OsStr>>(&mut self, path: T) -> &mut ProcessBuilder {}
        pub fn env<T: AsRef<OsStr>>(&mut self, key: &str, val: T) -> &mut ProcessBuilder {}
        pub fn env_remove(&mut self, key: &str) -> &mut ProcessBuilder {}
        pub fn get_program(&self) -> &OsString {}
        pub fn get_cwd(&self) -> Option<&Path> {}
        pub fn get_env(&self, var: &str) -> Option<OsString> {}
        pub fn stdin<T: Into<Vec<u8>>>(&mut self, stdin: T) -> &mut Self {}
        #[blocking(process)] pub fn status(&self) -> Result<ExitStatus> {}
        #[blocking(process)] pub fn exec(&self) -> Result<()> {}
        pub fn exec_replace(&self) -> Result<()> {}
        #[blocking(process)] pub fn output(&self) -> Result<Output> {}
        #[blocking(process)] pub fn exec_with_output(&self) -> Result<Output> {}
        #[blocking(process)] pub fn exec_with_streaming(&self, on_stdout_line: &mut dyn FnMut(&str) -> Result<()>, on_stderr_line: &mut dyn FnMut(&str) -> Result<()>, capture_output: bool) -> Result<Output> { let a: &str; on_stdout_line(a); on_stderr_line(a) }
        pub fn build_command(&self) -> Command {}
        pub fn wrapped(self, wrapper: Option<impl AsRef<OsStr>>) -> Self {}
    }
}
