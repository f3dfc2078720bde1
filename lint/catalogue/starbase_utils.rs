//! starbase_utils 0.14.10: files, and formats of them.

pub mod fs {
    use std::fmt::Debug;
    use std::fs::{DirEntry, File, Metadata};
    use std::path::{Path, PathBuf};
    use std::time::{Duration, SystemTime};

    pub use self::fs_error::FsError;

    pub mod fs_error {
        #[derive(Debug)] pub struct FsError;
        impl std::error::Error for FsError {}
        impl std::fmt::Display for FsError {}
    }

    pub struct RemoveDirContentsResult { pub files_deleted: usize, pub bytes_saved: u64 }

    #[blocking(fs)] pub fn append_file<D: AsRef<[u8]>>(path: impl AsRef<Path> + Debug, data: D) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn copy_file<S: AsRef<Path> + Debug, D: AsRef<Path> + Debug>(from: S, to: D) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn copy_dir_all<F: AsRef<Path> + Debug, T: AsRef<Path> + Debug>(from_root: F, from: F, to_root: T) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn create_file<T: AsRef<Path> + Debug>(path: T) -> Result<File, FsError> {}
    #[blocking(fs)] pub fn create_file_if_missing<T: AsRef<Path> + Debug>(path: T) -> Result<File, FsError> {}
    #[blocking(fs)] pub fn create_dir_all<T: AsRef<Path> + Debug>(path: T) -> Result<(), FsError> {}
    pub fn file_name<T: AsRef<Path>>(path: T) -> String {}
    pub fn is_executable<T: AsRef<Path>>(path: T) -> bool {}
    #[blocking(fs)] pub fn metadata<T: AsRef<Path> + Debug>(path: T) -> Result<Metadata, FsError> {}
    #[blocking(fs)] pub fn open_file<T: AsRef<Path> + Debug>(path: T) -> Result<File, FsError> {}
    #[blocking(fs)] pub fn open_file_for_appending<T: AsRef<Path> + Debug>(path: T) -> Result<File, FsError> {}
    #[blocking(fs)] pub fn open_file_for_writing<T: AsRef<Path> + Debug>(path: T) -> Result<File, FsError> {}
    #[blocking(fs)] pub fn read_dir<T: AsRef<Path> + Debug>(path: T) -> Result<Vec<DirEntry>, FsError> {}
    #[blocking(fs)] pub fn read_dir_all<T: AsRef<Path> + Debug>(path: T) -> Result<Vec<DirEntry>, FsError> {}
    #[blocking(fs)] pub fn read_file<T: AsRef<Path> + Debug>(path: T) -> Result<String, FsError> {}
    #[blocking(fs)] pub fn read_file_bytes<T: AsRef<Path> + Debug>(path: T) -> Result<Vec<u8>, FsError> {}
    #[blocking(fs)] pub fn reflink_file<S: AsRef<Path> + Debug, D: AsRef<Path> + Debug>(from: S, to: D) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn remove<T: AsRef<Path> + Debug>(path: T) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn remove_link<T: AsRef<Path> + Debug>(path: T) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn remove_file<T: AsRef<Path> + Debug>(path: T) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn remove_file_if_stale<T: AsRef<Path> + Debug>(path: T, duration: Duration, current_time: Option<SystemTime>) -> Result<u64, FsError> {}
    #[blocking(fs)] pub fn remove_dir_all<T: AsRef<Path> + Debug>(path: T) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn remove_dir_all_except<T: AsRef<Path> + Debug>(path: T, exclude: Vec<PathBuf>) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn remove_dir_stale_contents<P: AsRef<Path> + Debug>(dir: P, duration: Duration) -> Result<RemoveDirContentsResult, FsError> {}
    #[blocking(fs)] pub fn rename<F: AsRef<Path> + Debug, T: AsRef<Path> + Debug>(from: F, to: T) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn truncate_file_handle<T: AsRef<Path> + Debug>(path: T, handle: &mut File) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn update_perms<T: AsRef<Path> + Debug>(path: T, mode: Option<u32>) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn write_file<D: AsRef<[u8]>>(path: impl AsRef<Path> + Debug, data: D) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn write_file_atomic<D: AsRef<[u8]>>(path: impl AsRef<Path> + Debug, data: D) -> Result<(), FsError> {}

    pub struct DirLock;
    pub struct FileLock;
    #[blocking(fs)] pub fn lock_directory<T: AsRef<Path> + Debug>(path: T) -> Result<DirLock, FsError> {}
    #[blocking(fs)] pub fn acquire_exclusive_lock<T: AsRef<Path> + Debug>(path: T, file: &File) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn acquire_shared_lock<T: AsRef<Path> + Debug>(path: T, file: &File) -> Result<(), FsError> {}
    #[blocking(fs)] pub fn lock_file<T: AsRef<Path> + Debug>(path: T) -> Result<FileLock, FsError> {}
    #[blocking(fs)] pub fn read_file_with_lock<T: AsRef<Path>>(path: T) -> Result<String, FsError> {}
    #[blocking(fs)] pub fn write_file_with_lock<T: AsRef<Path>, D: AsRef<[u8]>>(path: T, data: D) -> Result<(), FsError> {}
}

pub mod json {
    use std::fmt::Debug;
    use std::path::Path;
    #[derive(Debug)] pub struct JsonError;
    impl std::error::Error for JsonError {}
    impl std::fmt::Display for JsonError {}
    pub fn parse<D>(data: impl AsRef<str>) -> Result<D, JsonError> {}
    pub fn format<D>(data: &D, pretty: bool) -> Result<String, JsonError> {}
    #[blocking(fs)] pub fn read_file<D>(path: impl AsRef<Path> + Debug) -> Result<D, JsonError> {}
    #[blocking(fs)] pub fn write_file<D>(path: impl AsRef<Path> + Debug, json: &D, pretty: bool) -> Result<(), JsonError> {}
    #[blocking(fs)] pub fn write_file_with_config<D>(path: impl AsRef<Path> + Debug, json: &D, pretty: bool) -> Result<(), JsonError> {}
}

pub mod yaml {
    use std::fmt::Debug;
    use std::path::Path;
    #[derive(Debug)] pub struct YamlError;
    impl std::error::Error for YamlError {}
    impl std::fmt::Display for YamlError {}
    pub fn parse<D>(data: impl AsRef<str>) -> Result<D, YamlError> {}
    pub fn format<D>(data: &D) -> Result<String, YamlError> {}
    #[blocking(fs)] pub fn read_file<D>(path: impl AsRef<Path> + Debug) -> Result<D, YamlError> {}
    #[blocking(fs)] pub fn write_file<D>(path: impl AsRef<Path> + Debug, data: &D) -> Result<(), YamlError> {}
    #[blocking(fs)] pub fn write_file_with_config<D>(path: impl AsRef<Path> + Debug, data: &D) -> Result<(), YamlError> {}
}

pub mod toml {
    use std::fmt::Debug;
    use std::path::Path;
    #[derive(Debug)] pub struct TomlError;
    impl std::error::Error for TomlError {}
    impl std::fmt::Display for TomlError {}
    pub fn parse<D>(data: impl AsRef<str>) -> Result<D, TomlError> {}
    pub fn format<D>(data: &D, pretty: bool) -> Result<String, TomlError> {}
    #[blocking(fs)] pub fn read_file<D>(path: impl AsRef<Path> + Debug) -> Result<D, TomlError> {}
    #[blocking(fs)] pub fn write_file<D>(path: impl AsRef<Path> + Debug, toml: &D, pretty: bool) -> Result<(), TomlError> {}
}

pub mod glob {
    use std::path::{Path, PathBuf};
    #[derive(Debug)] pub struct GlobError;
    impl std::error::Error for GlobError {}
    impl std::fmt::Display for GlobError {}
    #[blocking(fs)] pub fn walk<P, I, V>(base_dir: P, patterns: I) -> Result<Vec<PathBuf>, GlobError> where P: AsRef<Path>, I: IntoIterator<Item = V> {}
    #[blocking(fs)] pub fn walk_files<P, I, V>(base_dir: P, patterns: I) -> Result<Vec<PathBuf>, GlobError> where P: AsRef<Path>, I: IntoIterator<Item = V> {}
    #[blocking(fs)] pub fn walk_fast<P, I, V>(base_dir: P, patterns: I) -> Result<Vec<PathBuf>, GlobError> where P: AsRef<Path>, I: IntoIterator<Item = V> {}
}
