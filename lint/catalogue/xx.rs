//! xx 2.6.3.

pub use self::error::{XXError, XXResult};
pub mod error {
    pub enum XXError { Error(String) }
    impl std::error::Error for XXError {}
    impl std::fmt::Display for XXError {}
    pub type XXResult<T> = Result<T, XXError>;
}
pub mod file {
    use crate::XXResult;
    use std::fs;
    use std::path::{Path, PathBuf};
    #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P) -> XXResult<fs::File> {}
    #[blocking(fs)] pub fn create<P: AsRef<Path>>(path: P) -> XXResult<fs::File> {}
    #[blocking(fs)] pub fn read_to_string<P: AsRef<Path>>(path: P) -> XXResult<String> {}
    #[blocking(fs)] pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> XXResult<()> {}
    #[blocking(fs)] pub fn mkdirp<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    #[blocking(fs)] pub fn mv<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> XXResult<()> {}
    #[blocking(fs)] pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    #[blocking(fs)] pub fn touch_dir<P: AsRef<Path>>(dir: P) -> XXResult<()> {}
    #[blocking(fs)] pub fn ls<P: AsRef<Path>>(path: P) -> XXResult<Vec<PathBuf>> {}
    #[blocking(fs)] pub fn glob<P: Into<PathBuf>>(input: P) -> XXResult<Vec<PathBuf>> {}
    pub fn display_path<P: AsRef<Path>>(path: P) -> String {}
    #[blocking(fs)] pub fn chmod<P: AsRef<Path>>(path: P, mode: u32) -> XXResult<()> {}
    #[blocking(stat)] pub fn find_up<FN: AsRef<str>>(from: &Path, filenames: &[FN]) -> Option<PathBuf> {}
    #[blocking(stat)] pub fn find_up_all<FN: AsRef<str>>(from: &Path, filenames: &[FN]) -> Vec<PathBuf> {}
    #[blocking(fs)] pub fn make_executable<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    #[blocking(fs)] pub fn append<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> XXResult<()> {}
    #[blocking(fs)] pub fn copy_dir_all<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> XXResult<()> {}
    #[blocking(stat)] pub fn size<P: AsRef<Path>>(path: P) -> XXResult<u64> {}
    #[blocking(fs)] pub fn is_empty_dir<P: AsRef<Path>>(path: P) -> XXResult<bool> {}
    #[blocking(stat)] pub fn which<S: AsRef<str>>(name: S) -> Option<PathBuf> {}
    #[blocking(fs)] pub fn read<P: AsRef<Path>>(path: P) -> XXResult<Vec<u8>> {}
    #[blocking(fs)] pub fn touch_file<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    #[blocking(fs)] pub fn remove_file<P: AsRef<Path>>(path: P) -> XXResult<()> {}
    #[blocking(fs)] pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> XXResult<u64> {}
    #[blocking(fs)] pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> XXResult<()> {}
    #[blocking(stat)] pub fn is_symlink<P: AsRef<Path>>(path: P) -> bool {}
    #[blocking(fs)] pub fn resolve_symlink<P: AsRef<Path>>(path: P) -> XXResult<PathBuf> {}
    pub fn display_rel_path<P: AsRef<Path>>(path: P) -> String {}
    pub fn split_file_name<P: AsRef<Path>>(path: P) -> (String, Option<String>) {}
    #[blocking(stat)] pub fn is_executable<P: AsRef<Path>>(path: P) -> bool {}
    #[blocking(fs)] pub fn canonicalize<P: AsRef<Path>>(path: P) -> XXResult<PathBuf> {}
    #[blocking(fs)] pub fn same_file<P: AsRef<Path>, Q: AsRef<Path>>(path1: P, path2: Q) -> XXResult<bool> {}
    #[blocking(stat)] pub fn modified_time<P: AsRef<Path>>(path: P) -> XXResult<std::time::Duration> {}
}
pub mod archive {
    use crate::XXResult;
    use std::path::Path;
    #[derive(Clone)] pub struct ArchiveEntry { pub path: String, pub size: u64, pub is_dir: bool, pub is_symlink: bool }
    #[blocking(fs)] pub fn untar_gz(archive: &Path, destination: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn ungz(archive: &Path, destination: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn untar_bz2(archive: &Path, destination: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn untar_xz(archive: &Path, destination: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn unzip(archive: &Path, destination: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn tar_gz(source: &Path, archive: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn tar_gz_multi(sources: &[&Path], archive: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn tar_bz2(source: &Path, archive: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn tar_bz2_multi(sources: &[&Path], archive: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn tar_xz(source: &Path, archive: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn tar_xz_multi(sources: &[&Path], archive: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn zip(source: &Path, archive: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn zip_multi(sources: &[&Path], archive: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn gz(source: &Path, archive: &Path) -> XXResult<()> {}
    #[blocking(fs)] pub fn list_tar_gz(archive: &Path) -> XXResult<Vec<ArchiveEntry>> {}
    #[blocking(fs)] pub fn list_tar_bz2(archive: &Path) -> XXResult<Vec<ArchiveEntry>> {}
    #[blocking(fs)] pub fn list_tar_xz(archive: &Path) -> XXResult<Vec<ArchiveEntry>> {}
    #[blocking(fs)] pub fn list_zip(archive: &Path) -> XXResult<Vec<ArchiveEntry>> {}
    pub fn has_single_root_dir(entries: &[ArchiveEntry]) -> Option<String> {}
}
pub mod hash {
    use crate::XXResult;
    use std::collections::HashMap;
    use std::hash::Hash;
    use std::path::Path;
    pub fn hash_to_str<T: Hash>(t: &T) -> String {}
    #[blocking(fs)] pub fn file_hash_sha256(path: impl AsRef<Path>) -> XXResult<String> {}
    #[blocking(fs)] pub fn file_hash_sha512(path: impl AsRef<Path>) -> XXResult<String> {}
    #[blocking(fs)] pub fn ensure_checksum_sha256(path: &Path, checksum: &str) -> XXResult<()> {}
    #[blocking(fs)] pub fn ensure_checksum_sha512(path: &Path, checksum: &str) -> XXResult<()> {}
    pub fn parse_shasums(text: &str) -> HashMap<String, String> {}
    pub fn sha256(data: &[u8]) -> String {}
    pub fn sha512(data: &[u8]) -> String {}
    #[blocking(fs)] pub fn file_hash_md5(path: impl AsRef<Path>) -> XXResult<String> {}
    pub fn md5(data: &[u8]) -> String {}
    #[blocking(fs)] pub fn file_hash_sha1(path: impl AsRef<Path>) -> XXResult<String> {}
    pub fn sha1(data: &[u8]) -> String {}
    #[blocking(fs)] pub fn file_hash_blake3(path: impl AsRef<Path>) -> XXResult<String> {}
    pub fn blake3(data: &[u8]) -> String {}
    #[blocking(fs)] pub fn ensure_checksum_blake3(path: &Path, checksum: &str) -> XXResult<()> {}
}
pub mod fslock {
    use crate::XXResult;
    use std::path::Path;
    pub struct LockFile;
    impl LockFile {
        pub fn try_lock(&mut self) -> XXResult<bool> {}
        #[blocking(fs)] pub fn lock(&mut self) -> XXResult<()> {}
        pub fn unlock(&mut self) -> XXResult<()> {}
    }
    pub struct FSLock;
    impl FSLock {
        pub fn new(path: &Path) -> Self {}
        pub fn with_callback<F: Fn(&Path) + 'static>(self, cb: F) -> Self {}
        #[blocking(fs)] pub fn lock(self) -> XXResult<LockFile> {}
    }
    #[blocking(fs)] pub fn get(path: &Path, force: bool) -> XXResult<Option<LockFile>> {}
}
pub mod process {
    use crate::XXResult;
    use std::ffi::OsString;
    use std::path::Path;
    use std::process::Output;
    #[blocking(process)] pub fn sh(script: &str) -> XXResult<String> {}
    pub fn cmd<T: Into<OsString>, U: IntoIterator>(program: T, args: U) -> XXExpression where U::Item: Into<OsString> {}
    pub struct XXExpression;
    impl XXExpression {
        pub fn stdout_capture(self) -> Self {}
        pub fn stderr_capture(self) -> Self {}
        pub fn arg(self, arg: impl Into<OsString>) -> Self {}
        pub fn args(self, args: impl IntoIterator<Item = impl Into<OsString>>) -> Self {}
        pub fn env<K: Into<OsString>, V: Into<OsString>>(self, key: K, value: V) -> Self {}
        pub fn env_clear(self) -> Self {}
        pub fn cwd<P: AsRef<Path>>(self, dir: P) -> Self {}
        pub fn stdin_bytes<B: AsRef<[u8]>>(self, data: B) -> Self {}
        pub fn unchecked(self) -> Self {}
        #[blocking(process)] pub fn run(&self) -> XXResult<Output> {}
        #[blocking(process)] pub fn read(&self) -> XXResult<String> {}
    }
}
pub mod git {
    use crate::XXResult;
    use std::path::{Path, PathBuf};
    pub struct Git { pub dir: PathBuf }
    impl Git {
        pub fn new(dir: PathBuf) -> Self {}
        #[blocking(stat)] pub fn is_repo(&self) -> bool {}
        #[blocking(process)] pub fn update(&self, gitref: Option<String>) -> XXResult<(String, String)> {}
        #[blocking(process)] pub fn current_branch(&self) -> XXResult<String> {}
        #[blocking(process)] pub fn current_sha(&self) -> XXResult<String> {}
        #[blocking(process)] pub fn current_sha_short(&self) -> XXResult<String> {}
        #[blocking(process)] pub fn current_abbrev_ref(&self) -> XXResult<String> {}
        #[blocking(process)] pub fn get_remote_url(&self) -> Option<String> {}
        #[blocking(process)] pub fn add<P: AsRef<Path>>(&self, paths: &[P]) -> XXResult<()> {}
        #[blocking(process)] pub fn add_all(&self) -> XXResult<()> {}
        #[blocking(process)] pub fn commit(&self, message: &str) -> XXResult<String> {}
        #[blocking(process)] pub fn push(&self) -> XXResult<()> {}
        #[blocking(process)] pub fn pull(&self) -> XXResult<()> {}
        #[blocking(process)] pub fn fetch(&self) -> XXResult<()> {}
        #[blocking(process)] pub fn checkout(&self, ref_name: &str) -> XXResult<()> {}
    }
}
