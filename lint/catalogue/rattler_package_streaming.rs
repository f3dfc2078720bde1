//! rattler_package_streaming 0.28.3. To extract is to decompress, and to write what comes out.

#[derive(Debug)] pub enum ExtractError { IoError(std::io::Error), CouldNotCreateDestination(std::io::Error), MissingComponent, UnsupportedArchiveType, Cancelled }
impl std::fmt::Display for ExtractError {}
impl std::error::Error for ExtractError {}
#[derive(Debug)] pub struct ExtractResult { pub total_size: u64 }
pub trait DownloadReporter: Send + Sync {
    fn on_download_start(&self);
    fn on_download_progress(&self, bytes_downloaded: u64, total_bytes: Option<u64>);
    fn on_download_complete(&self);
}
pub mod fs {
    use crate::{ExtractError, ExtractResult};
    use rattler_conda_types::{PackageRecord, RepoDataRecord};
    use std::path::Path;
    #[blocking(fs)] #[instead(tokio = "rattler_package_streaming::tokio::fs::extract_tar_bz2")] pub fn extract_tar_bz2(archive: &Path, destination: &Path) -> Result<ExtractResult, ExtractError> {}
    #[blocking(fs)] #[instead(tokio = "rattler_package_streaming::tokio::fs::extract_conda")] pub fn extract_conda(archive: &Path, destination: &Path) -> Result<ExtractResult, ExtractError> {}
    #[blocking(fs)] #[instead(tokio = "rattler_package_streaming::tokio::fs::extract_wheel")] pub fn extract_wheel(archive: &Path, destination: &Path, record: &PackageRecord) -> Result<ExtractResult, ExtractError> {}
    #[blocking(fs)] #[instead(tokio = "rattler_package_streaming::tokio::fs::extract")] pub fn extract(archive: &Path, destination: &Path) -> Result<ExtractResult, ExtractError> {}
    #[derive(Debug)] pub enum LocalPackageRecordError { Extract(ExtractError), Io(std::io::Error), Cancelled }
    pub async fn repodata_record_from_package_archive(package_path: impl AsRef<Path>) -> Result<RepoDataRecord, LocalPackageRecordError> {}
}
pub mod read {
    use crate::{ExtractError, ExtractResult};
    use std::io::Read;
    use std::path::Path;
    pub fn stream_tar_bz2(reader: impl Read) -> tar::Archive<impl Read + Sized> {}
    #[blocking(fs)] #[advice("use `rattler_package_streaming::tokio::async_read`")] pub fn extract_tar_bz2(reader: impl Read, destination: &Path) -> Result<ExtractResult, ExtractError> {}
    #[blocking(fs)] #[advice("use `rattler_package_streaming::tokio::async_read`")] pub fn extract_conda_via_streaming(reader: impl Read, destination: &Path) -> Result<ExtractResult, ExtractError> {}
    #[blocking(fs)] #[advice("use `rattler_package_streaming::tokio::async_read`")] pub fn extract_conda_via_buffering(reader: impl Read, destination: &Path) -> Result<ExtractResult, ExtractError> {}
}
pub mod seek {
    use crate::ExtractError;
    use rattler_conda_types::package::PackageFile;
    use std::io::{Read, Seek, Write};
    use std::path::Path;
    pub fn stream_conda_info(reader: impl Read + Seek) -> Result<tar::Archive<impl Read + Sized>, ExtractError> { let b: &mut [u8]; reader.read_exact(b); let a: Result<tar::Archive<impl Read + Sized>, ExtractError>; a }
    pub fn stream_conda_content(reader: impl Read + Seek) -> Result<tar::Archive<impl Read + Sized>, ExtractError> { let b: &mut [u8]; reader.read_exact(b); let a: Result<tar::Archive<impl Read + Sized>, ExtractError>; a }
    #[blocking(fs)] #[advice("use `rattler_package_streaming::archive`")] pub fn read_package_file<P: PackageFile>(path: impl AsRef<Path>) -> Result<P, ExtractError> {}
    pub fn extract_package_file<P: PackageFile>(reader: impl Read + Seek, location: &Path, writer: &mut impl Write) -> Result<(), ExtractError> { let b: &mut [u8]; reader.read_exact(b); writer.write_all(b); Ok(()) }
}
pub mod write {
    use rattler_conda_types::compression_level::CompressionLevel;
    use std::io::{Seek, Write};
    use std::path::{Path, PathBuf};
    pub trait ProgressBar {
        fn set_progress(&mut self, progress: u64, message: &str);
        fn set_total(&mut self, total: u64);
    }
    #[blocking(compress)] pub fn write_tar_bz2_package<W: Write>(writer: W, base_path: &Path, paths: &[PathBuf], compression_level: CompressionLevel, timestamp: Option<&jiff::Timestamp>, progress_bar: Option<Box<dyn ProgressBar>>) -> Result<(), std::io::Error> {}
    #[blocking(compress)] pub fn write_conda_package<W: Write + Seek>(writer: W, base_path: &Path, paths: &[PathBuf], compression_level: CompressionLevel, compression_num_threads: Option<u32>, out_name: &str, timestamp: Option<&jiff::Timestamp>, progress_bar: Option<Box<dyn ProgressBar>>) -> Result<(), std::io::Error> {}
}
pub mod archive {
    use crate::ExtractError;
    use std::path::Path;
    #[derive(Clone)] pub struct PackageArchive;
    impl PackageArchive {
        pub async fn from_url(client: reqwest_middleware::ClientWithMiddleware, url: url::Url) -> Result<Self, ExtractError> {}
        pub async fn from_path(path: impl AsRef<Path>) -> Result<Self, ExtractError> {}
        pub fn size(&self) -> u64 {}
        pub async fn read_file(&self, path: impl AsRef<Path>) -> Result<Option<Vec<u8>>, ExtractError> {}
        pub async fn read_package_file<P>(&self) -> Result<P, ExtractError> {}
    }
}
pub mod tokio {
    pub mod fs {
        use crate::{ExtractError, ExtractResult};
        use rattler_conda_types::PackageRecord;
        use std::path::Path;
        pub async fn extract_tar_bz2(archive: &Path, destination: &Path) -> Result<ExtractResult, ExtractError> {}
        pub async fn extract_conda(archive: &Path, destination: &Path) -> Result<ExtractResult, ExtractError> {}
        pub async fn extract_wheel(archive: &Path, destination: &Path, record: &PackageRecord) -> Result<ExtractResult, ExtractError> {}
        pub async fn extract(archive: &Path, destination: &Path) -> Result<ExtractResult, ExtractError> {}
    }
    pub mod async_read {
        use crate::{ExtractError, ExtractResult};
        use std::path::Path;
        pub async fn extract_tar_bz2<R>(reader: R, destination: &Path) -> Result<ExtractResult, ExtractError> {}
        pub async fn extract_conda<R>(reader: R, destination: &Path) -> Result<ExtractResult, ExtractError> {}
        pub async fn extract_conda_via_buffering<R>(reader: R, destination: &Path) -> Result<ExtractResult, ExtractError> {}
    }
}
pub mod reqwest {
    pub mod tokio {
        use crate::{DownloadReporter, ExtractError, ExtractResult};
        use std::path::Path;
        use std::sync::Arc;
        pub async fn extract_tar_bz2(client: reqwest_middleware::ClientWithMiddleware, url: url::Url, destination: &Path, expected_sha256: Option<Sha256Hash>, reporter: Option<Arc<dyn DownloadReporter>>) -> Result<ExtractResult, ExtractError> {}
        pub async fn extract_conda(client: reqwest_middleware::ClientWithMiddleware, url: url::Url, destination: &Path, expected_sha256: Option<Sha256Hash>, reporter: Option<Arc<dyn DownloadReporter>>) -> Result<ExtractResult, ExtractError> {}
        pub async fn extract(client: reqwest_middleware::ClientWithMiddleware, url: url::Url, destination: &Path, expected_sha256: Option<Sha256Hash>, reporter: Option<Arc<dyn DownloadReporter>>) -> Result<ExtractResult, ExtractError> {}
    }
}
