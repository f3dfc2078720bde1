//! self_update 1.3.3.

#[returns(&'static str)] macro_rules! cargo_crate_version { () => {} }
use crate::update::UpdateInternals;
use hmac::digest;
use http::HeaderMap;
use std::{error, fmt, future, io, path, result, slice, time, vec};
use zip::result::ZipError;
use zipsign_api::ZipsignError;
pub use bytes;
pub use futures_util;
pub use http;
pub use reqwest;
pub use ureq;
pub use zipsign_api;
pub type VerifyingKey = [u8; zipsign_api::PUBLIC_KEY_LENGTH];
#[derive(Clone)] pub struct ProgressStyle { pub template: String, pub chars: String }
impl ProgressStyle { pub fn new(template: impl Into<String>, chars: impl Into<String>) -> Self {} }
pub fn get_target() -> &str {}
#[derive(Clone)] pub enum VersionStatus { UpToDate(String), Updated(String) }
impl VersionStatus {
    pub fn version(&self) -> &str {}
    pub fn is_up_to_date(&self) -> bool {}
    pub fn is_updated(&self) -> bool {}
}
impl fmt::Display for VersionStatus {}
#[derive(Clone, Copy)] pub enum ArchiveKind { Tar(Option<Compression>), Plain(Option<Compression>), Zip }
impl fmt::Display for ArchiveKind {}
#[derive(Clone, Copy)] pub enum Compression { Gz, Xz }
pub struct Extract;
impl Extract {
    pub fn from_source(source: impl AsRef<path::Path>) -> Extract {}
    pub fn archive(&mut self, kind: ArchiveKind) -> &mut Self {}
    #[blocking(http)] pub fn extract_into(&self, into_dir: impl AsRef<path::Path>) -> Result<()> {}
    #[blocking(http)] pub fn extract_file<T: AsRef<path::Path>>(&self, into_dir: impl AsRef<path::Path>, file_to_extract: T) -> Result<()> {}
}
pub struct Move;
impl Move {
    pub fn from_source(source: impl AsRef<path::Path>) -> Move {}
    pub fn replace_using_temp(&mut self, temp: impl AsRef<path::Path>) -> &mut Self {}
    #[blocking(http)] pub fn to_dest(&self, dest: impl AsRef<path::Path>) -> Result<()> {}
}
pub struct MoveAll;
impl MoveAll {
    pub fn from_temp(temp: impl AsRef<path::Path>) -> Self {}
    pub fn add(&mut self, source: impl AsRef<path::Path>, dest: impl AsRef<path::Path>) -> &mut Self {}
    pub fn commit(&mut self) -> Result<()> {}
}
pub struct Download;
impl Download {
    pub fn show_progress(&mut self, b: bool) -> &mut Self {}
    pub fn set_progress_style(&mut self, progress_template: String, progress_chars: String) -> &mut Self {}
    pub fn set_headers(&mut self, headers: reqwest::header::HeaderMap) -> &mut Self {}
    pub fn set_header(&mut self, name: reqwest::header::HeaderName, value: reqwest::header::HeaderValue) -> &mut Self {}
    pub fn from_url(url: impl Into<String>) -> Self {}
    pub fn show_download_progress(&mut self, b: bool) -> &mut Self {}
    pub fn timeout(&mut self, timeout: time::Duration) -> &mut Self {}
    pub fn max_download_size(&mut self, max_bytes: u64) -> &mut Self {}
    pub fn progress_callback(&mut self, callback: impl Fn(u64, Option<u64>)) -> &mut Self {}
    pub fn progress_style(&mut self, style: ProgressStyle) -> &mut Self {}
    pub fn replace_headers(&mut self, headers: http::header::HeaderMap) -> &mut Self {}
    pub fn add_root_certificate(&mut self, cert: Certificate) -> &mut Self {}
    pub fn proxy(&mut self, url: impl Into<String>) -> &mut Self {}
    pub fn request_header<N, V>(&mut self, name: N, value: V) -> &mut Self where N: ::core::convert::TryInto<http::header::HeaderName>, V: ::core::convert::TryInto<http::header::HeaderValue> {}
    #[blocking(http)] pub fn download_to<T: io::Write>(&self, dest: T) -> Result<()> {}
    pub async fn download_to_async<T: io::Write>(&self, dest: T) -> Result<()> {}
}
#[derive(Clone)] pub enum Checksum { Sha256(String), Sha512(String) }
impl Checksum {
    pub fn parse_digest(digest: &str) -> Result<Self> {}
    pub fn from_sums_file(sums: &str, file_name: &str) -> Result<Self> {}
}
pub type Result<T> = result::Result<T, Error>;
pub enum Error { Internal { message: String, source: Option<Box<dyn error::Error + Send + Sync>> }, VerificationRejected { reason: Option<String> }, ArchiveVerificationRejected { reason: Option<String> }, ChecksumSourceInvalid { asset: String, reason: String }, ChecksumMismatch { expected: String, computed: String }, Aborted, NotFound { url: String }, Unauthorized { status: u16, url: String }, RateLimited { status: u16, url: String, reset_at: Option<time::SystemTime>, retry_after: Option<time::Duration> }, HttpStatus { status: u16, url: String }, NoReleaseFound { target: Option<String> }, MissingAssetField { field: String }, InvalidResponse { source: Box<dyn error::Error + Send + Sync> }, MissingField { field: &str }, InstallPathNotWritable { path: path::PathBuf }, NoAppBundle { exe: path::PathBuf }, ConflictingConfig { field: &str, conflict: &str }, AppTranslocated { exe: path::PathBuf }, NoCurrentVersion, InvalidHeader { source: Box<dyn error::Error + Send + Sync> }, InvalidAuthToken { source: Box<dyn error::Error + Send + Sync> }, InvalidCertificate { source: Box<dyn error::Error + Send + Sync> }, InvalidProxy { source: Box<dyn error::Error + Send + Sync> }, InvalidProgressStyle { source: Box<dyn error::Error + Send + Sync> }, Io(io::Error), Zip(Box<dyn error::Error + Send + Sync>), Json(Box<dyn error::Error + Send + Sync>), Transport(Box<dyn error::Error + Send + Sync>), SemVer(Box<dyn error::Error + Send + Sync>), ArchiveNotEnabled(String), CompressionNotEnabled(String), NoSignatures(ArchiveKind), Signature(Box<dyn error::Error + Send + Sync>), InvalidAssetName { name: String }, SignatureNonUTF8, S3Auth(Box<dyn error::Error + Send + Sync>), InvalidAssetKeyPattern { source: Box<dyn error::Error + Send + Sync> } }
impl Error {
    pub fn http_status(&self) -> Option<u16> {}
    pub fn url(&self) -> Option<&str> {}
    pub fn rate_limit_delay(&self) -> Option<time::Duration> {}
    pub fn no_release_found() -> Error {}
    pub fn no_release_found_for_target(target: impl Into<String>) -> Error {}
    pub fn missing_asset_field(field: impl Into<String>) -> Error {}
    pub fn checksum_mismatch(expected: impl Into<String>, computed: impl Into<String>) -> Error {}
    pub fn invalid_response(source: impl Into<Box<dyn error::Error + Send + Sync>>) -> Error {}
    pub fn http_status_error(status: u16, url: impl Into<String>) -> Error {}
    pub fn http_status_error_with_headers(status: u16, url: impl Into<String>, headers: &HeaderMap) -> Error {}
    pub fn transport(source: impl Into<Box<dyn error::Error + Send + Sync>>) -> Error {}
    pub fn verification_rejected(reason: impl Into<String>) -> Error {}
    pub fn archive_verification_rejected(reason: impl Into<String>) -> Error {}
}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<io::Error> for Error {}
impl From<serde_json::Error> for Error {}
impl From<reqwest::Error> for Error {}
impl From<ureq::Error> for Error {}
impl From<semver::Error> for Error {}
impl From<ZipError> for Error {}
impl From<ZipsignError> for Error {}
impl From<time::SystemTimeError> for Error {}
impl From<digest::InvalidLength> for Error {}
impl From<url::ParseError> for Error {}
impl From<time::error::ComponentRange> for Error {}
#[derive(Clone)] pub struct Certificate;
impl Certificate {
    pub fn from_pem(bytes: impl Into<Vec<u8>>) -> Self {}
    pub fn from_der(bytes: impl Into<Vec<u8>>) -> Self {}
}
#[derive(Clone, Default)] pub struct ReleaseAsset;
impl ReleaseAsset {
    pub fn new(name: impl Into<String>, download_url: impl Into<String>) -> Self {}
    pub fn with_digest(self, digest: impl Into<String>) -> Self {}
    pub fn name(&self) -> &str {}
    pub fn download_url(&self) -> &str {}
    pub fn digest(&self) -> Option<&str> {}
}
#[derive(Clone)] pub enum ReleaseStatus { UpToDate, Updated(Release) }
impl ReleaseStatus {
    pub fn into_version_status(self, current_version: String) -> VersionStatus {}
    pub fn is_up_to_date(&self) -> bool {}
    pub fn is_updated(&self) -> bool {}
    pub fn updated_release(&self) -> Option<&Release> {}
    pub fn into_updated_release(self) -> Option<Release> {}
    pub fn version(&self) -> Option<&str> {}
}
#[derive(Clone, Default)] pub struct Release;
impl Release {
    pub fn name(&self) -> &str {}
    pub fn version(&self) -> &str {}
    pub fn date(&self) -> &str {}
    pub fn body(&self) -> Option<&str> {}
    pub fn release_notes_url(&self) -> Option<&str> {}
    pub fn assets(&self) -> &[ReleaseAsset] {}
    pub fn has_target_asset(&self, target: &str) -> bool {}
    pub fn asset_for(&self, target: &str, identifier: Option<&str>) -> Option<ReleaseAsset> {}
    pub fn builder() -> ReleaseBuilder {}
}
#[derive(Clone, Default)] pub struct ReleaseBuilder;
impl ReleaseBuilder {
    pub fn new() -> ReleaseBuilder {}
    pub fn version(&mut self, version: impl Into<String>) -> &mut Self {}
    pub fn name(&mut self, name: impl Into<String>) -> &mut Self {}
    pub fn date(&mut self, date: impl Into<String>) -> &mut Self {}
    pub fn body(&mut self, body: impl Into<String>) -> &mut Self {}
    pub fn release_notes_url(&mut self, url: impl Into<String>) -> &mut Self {}
    pub fn asset(&mut self, asset: ReleaseAsset) -> &mut Self {}
    pub fn assets(&mut self, assets: impl IntoIterator<Item = ReleaseAsset>) -> &mut Self {}
    pub fn build(&self) -> Result<Release> {}
}
#[derive(Clone)] pub struct Releases;
impl Releases {
    pub fn from_listing(releases: Vec<Release>) -> Self {}
    pub fn from_releases(releases: Vec<Release>, current_version: impl Into<String>) -> Self {}
    pub fn with_current_version(self, current_version: impl Into<String>) -> Self {}
    pub fn all(&self) -> &[Release] {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn current_version(&self) -> Option<&str> {}
    pub fn latest(&self) -> Option<&Release> {}
    pub fn into_vec(self) -> Vec<Release> {}
    pub fn is_update_available(&self) -> Result<bool> {}
}
impl IntoIterator for Releases {
    type Item = Release;
    type IntoIter = vec::IntoIter<Release>;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &Releases {
    type Item = &Release;
    type IntoIter = slice::Iter<Release>;
    fn into_iter(self) -> Self::IntoIter {}
}
pub trait ReleaseSource {
    #[blocking(http)] fn get_latest_release(&self) -> Result<Release> {}
    fn get_releases(&self) -> Result<Vec<Release>>;
    #[blocking(http)] fn get_release_version(&self, ver: &str) -> Result<Release> {}
}
pub trait AsyncReleaseSource {
    #[blocking(http)] fn get_latest_release(&self) -> impl future::Future<Output = Result<Release>> {}
    fn get_releases(&self) -> impl future::Future<Output = Result<Vec<Release>>>;
    #[blocking(http)] fn get_release_version(&self, ver: &str) -> impl future::Future<Output = Result<Release>> {}
}
pub trait AsyncReleaseUpdate: UpdateConfig + UpdateInternals {
    fn get_latest_release_async(&self,) -> impl future::Future<Output = Result<Releases>>;
    fn get_newer_releases_async(&self,) -> impl future::Future<Output = Result<Releases>>;
    fn get_release_version_async(&self, ver: &str) -> impl future::Future<Output = Result<Release>>;
    fn update_async(&self) -> impl future::Future<Output = Result<VersionStatus>> {}
    fn update_extended_async(&self,) -> impl future::Future<Output = Result<ReleaseStatus>> {}
}
#[derive(Clone, Copy, Default)] pub enum UpdateStrategy { Compatible, Latest }
pub trait UpdateConfig {
    fn current_version(&self) -> &str;
    fn target(&self) -> &str;
    fn release_tag(&self) -> Option<&str>;
    fn asset_identifier(&self) -> Option<&str> {}
    fn bin_name(&self) -> &str;
    fn bin_install_path(&self) -> &path::Path;
    fn check_install_path_writable(&self) -> bool {}
    fn bin_path_in_archive(&self) -> &str;
    fn bundle_path_in_archive(&self) -> Option<&str> {}
    fn bundle_install_path(&self) -> Option<&path::Path> {}
    fn show_download_progress(&self) -> bool;
    fn show_output(&self) -> bool;
    fn no_confirm(&self) -> bool;
    fn update_strategy(&self) -> UpdateStrategy {}
    fn show_release_notes(&self) -> bool {}
    fn progress_template(&self) -> &str;
    fn progress_chars(&self) -> &str;
    fn auth_token(&self) -> Option<&str>;
    fn api_headers(&self, _auth_token: Option<&str>) -> Result<http::HeaderMap> {}
}
pub trait ReleaseUpdate: UpdateConfig + UpdateInternals {
    #[blocking(http)] fn get_latest_release(&self) -> Result<Releases>;
    fn get_newer_releases(&self) -> Result<Releases>;
    #[blocking(http)] fn get_release_version(&self, ver: &str) -> Result<Release>;
    #[blocking(http)] fn update(&self) -> Result<VersionStatus> {}
    #[blocking(http)] fn update_extended(&self) -> Result<ReleaseStatus> {}
}
pub fn verify_signature(archive_path: impl AsRef<path::Path>, keys: &[VerifyingKey]) -> Result<()> {}
pub type DynProgressFn = dyn Fn(u64, Option<u64>) + Send + Sync;
pub type DynVerifyFn = dyn Fn(&path::Path) -> Result<()> + Send + Sync;
pub type DynAssetMatcher = dyn Fn(&[ReleaseAsset]) -> Option<ReleaseAsset> + Send + Sync;
pub mod backends {
    pub mod common {
        #[derive(Clone)] pub struct RequestConfig;
        impl Default for RequestConfig {}
    }
    pub mod custom {
        use crate::{AsyncReleaseSource, AsyncReleaseUpdate, Release, ReleaseSource, ReleaseStatus, ReleaseUpdate, Releases, VersionStatus};
        #[derive(Clone, Default)] pub struct UpdateBuilder;
        impl UpdateBuilder {
            pub fn current_version(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn release_tag(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn asset_identifier(&mut self, identifier: impl Into<String>) -> &mut Self {}
            pub fn bin_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn bin_install_path<A: AsRef<std::path::Path>>(&mut self, bin_install_path: A) -> &mut Self {}
            pub fn bin_path_in_archive(&mut self, bin_path: impl Into<String>) -> &mut Self {}
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self {}
            pub fn show_output(&mut self, show: bool) -> &mut Self {}
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self {}
            pub fn unattended(&mut self) -> &mut Self {}
            pub fn timeout(&mut self, timeout: std::time::Duration) -> &mut Self {}
            pub fn retries(&mut self, retries: u32) -> &mut Self {}
            pub fn new() -> Self {}
            pub fn source(&mut self, source: impl ReleaseSource) -> &mut Self {}
            pub fn build(&self) -> crate::Result<Update> {}
        }
        pub struct Update;
        impl Update {
            pub fn configure() -> UpdateBuilder {}
            #[blocking(http)] pub fn update(&self) -> crate::Result<crate::VersionStatus> {}
            #[blocking(http)] pub fn update_extended(&self) -> crate::Result<crate::ReleaseStatus> {}
            #[blocking(http)] pub fn get_latest_release(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_newer_releases(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_release_version(&self, ver: &str) -> crate::Result<crate::Release> {}
            #[blocking(http)] pub fn is_update_available(&self) -> crate::Result<Option<crate::Release>> {}
        }
        impl ReleaseUpdate for Update {
            #[blocking(http)] fn get_latest_release(&self) -> crate::Result<Releases> {}
            fn get_newer_releases(&self) -> crate::Result<Releases> {}
            #[blocking(http)] fn get_release_version(&self, ver: &str) -> crate::Result<Release> {}
        }
        pub struct AsyncUpdateBuilder<S: AsyncReleaseSource>;
        impl<S: AsyncReleaseSource> Default for AsyncUpdateBuilder<S> {}
        impl<S: AsyncReleaseSource> AsyncUpdateBuilder<S> {
            pub fn new() -> Self {}
            pub fn source(&mut self, source: S) -> &mut Self {}
            pub fn build_async(&self) -> crate::Result<AsyncUpdate<S>> {}
        }
        pub struct AsyncUpdate<S: AsyncReleaseSource>;
        impl<S: AsyncReleaseSource> AsyncUpdate<S> {
            pub fn configure() -> AsyncUpdateBuilder<S> {}
            pub async fn update_async(&self) -> crate::Result<VersionStatus> {}
            pub async fn update_extended_async(&self) -> crate::Result<ReleaseStatus> {}
            pub async fn get_latest_release_async(&self) -> crate::Result<Releases> {}
            pub async fn get_newer_releases_async(&self) -> crate::Result<Releases> {}
            pub async fn get_release_version_async(&self, ver: &str) -> crate::Result<Release> {}
            pub async fn is_update_available_async(&self) -> crate::Result<Option<Release>> {}
        }
        impl<S: AsyncReleaseSource> AsyncReleaseUpdate for AsyncUpdate<S> {
            async fn get_latest_release_async(&self) -> crate::Result<Releases> {}
            async fn get_newer_releases_async(&self) -> crate::Result<Releases> {}
            async fn get_release_version_async(&self, ver: &str) -> crate::Result<Release> {}
        }
        pub struct Blocking<S>;
        impl<S> Blocking<S> {
            pub fn new(source: S) -> Self {}
            pub fn into_inner(self) -> S {}
            pub fn as_inner(&self) -> &S {}
        }
        impl<S: ReleaseSource + Clone> AsyncReleaseSource for Blocking<S> {
            #[blocking(http)] async fn get_latest_release(&self) -> crate::Result<Release> {}
            async fn get_releases(&self) -> crate::Result<Vec<Release>> {}
            #[blocking(http)] async fn get_release_version(&self, ver: &str) -> crate::Result<Release> {}
        }
    }
    pub mod gitea {
        use crate::{AsyncReleaseUpdate, Release, ReleaseUpdate, Releases};
        #[derive(Clone)] pub struct ReleaseListBuilder;
        impl ReleaseListBuilder {
            pub fn with_target(&mut self, target: &str) -> &mut Self {}
            pub fn with_host(&mut self, host: &str) -> &mut Self {}
            pub fn host(&mut self, url: impl Into<String>) -> &mut Self {}
            pub fn repo_owner(&mut self, owner: impl Into<String>) -> &mut Self {}
            pub fn repo_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn filter_target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn auth_token(&mut self, auth_token: impl Into<String>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<ReleaseList> {}
        }
        #[derive(Clone)] pub struct ReleaseList;
        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder {}
            #[blocking(http)] pub fn fetch(&self) -> crate::Result<Releases> {}
            pub async fn fetch_async(&self) -> crate::Result<Releases> {}
        }
        #[derive(Clone, Default)] pub struct UpdateBuilder;
        impl UpdateBuilder {
            pub fn current_version(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn release_tag(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn asset_identifier(&mut self, identifier: impl Into<String>) -> &mut Self {}
            pub fn bin_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn bin_install_path<A: AsRef<std::path::Path>>(&mut self, bin_install_path: A) -> &mut Self {}
            pub fn bin_path_in_archive(&mut self, bin_path: impl Into<String>) -> &mut Self {}
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self {}
            pub fn show_output(&mut self, show: bool) -> &mut Self {}
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self {}
            pub fn unattended(&mut self) -> &mut Self {}
            pub fn timeout(&mut self, timeout: std::time::Duration) -> &mut Self {}
            pub fn retries(&mut self, retries: u32) -> &mut Self {}
            pub fn auth_token(&mut self, auth_token: impl Into<String>) -> &mut Self {}
            pub fn new() -> Self {}
            pub fn host(&mut self, url: impl Into<String>) -> &mut Self {}
            pub fn repo_owner(&mut self, owner: impl Into<String>) -> &mut Self {}
            pub fn repo_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn tag_prefix(&mut self, prefix: impl Into<String>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<Update> {}
            pub fn build_async(&self) -> crate::Result<AsyncUpdate> {}
        }
        pub struct Update;
        impl Update {
            pub fn configure() -> UpdateBuilder {}
            #[blocking(http)] pub fn update(&self) -> crate::Result<crate::VersionStatus> {}
            #[blocking(http)] pub fn update_extended(&self) -> crate::Result<crate::ReleaseStatus> {}
            #[blocking(http)] pub fn get_latest_release(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_newer_releases(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_release_version(&self, ver: &str) -> crate::Result<crate::Release> {}
            #[blocking(http)] pub fn is_update_available(&self) -> crate::Result<Option<crate::Release>> {}
        }
        impl ReleaseUpdate for Update {
            #[blocking(http)] fn get_latest_release(&self) -> crate::Result<Releases> {}
            fn get_newer_releases(&self) -> crate::Result<Releases> {}
            #[blocking(http)] fn get_release_version(&self, ver: &str) -> crate::Result<Release> {}
        }
        impl AsyncReleaseUpdate for Update {
            async fn get_latest_release_async(&self) -> crate::Result<Releases> {}
            async fn get_newer_releases_async(&self) -> crate::Result<Releases> {}
            async fn get_release_version_async(&self, ver: &str) -> crate::Result<Release> {}
        }
        pub struct AsyncUpdate;
    }
    pub mod gitee {
        use crate::{AsyncReleaseUpdate, Release, ReleaseUpdate, Releases};
        #[derive(Clone)] pub struct ReleaseListBuilder;
        impl ReleaseListBuilder {
            pub fn host(&mut self, url: impl Into<String>) -> &mut Self {}
            pub fn repo_owner(&mut self, owner: impl Into<String>) -> &mut Self {}
            pub fn repo_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn filter_target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn auth_token(&mut self, auth_token: impl Into<String>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<ReleaseList> {}
        }
        #[derive(Clone)] pub struct ReleaseList;
        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder {}
            #[blocking(http)] pub fn fetch(&self) -> crate::Result<Releases> {}
            pub async fn fetch_async(&self) -> crate::Result<Releases> {}
        }
        #[derive(Clone, Default)] pub struct UpdateBuilder;
        impl UpdateBuilder {
            pub fn current_version(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn release_tag(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn asset_identifier(&mut self, identifier: impl Into<String>) -> &mut Self {}
            pub fn bin_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn bin_install_path<A: AsRef<std::path::Path>>(&mut self, bin_install_path: A) -> &mut Self {}
            pub fn bin_path_in_archive(&mut self, bin_path: impl Into<String>) -> &mut Self {}
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self {}
            pub fn show_output(&mut self, show: bool) -> &mut Self {}
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self {}
            pub fn unattended(&mut self) -> &mut Self {}
            pub fn timeout(&mut self, timeout: std::time::Duration) -> &mut Self {}
            pub fn retries(&mut self, retries: u32) -> &mut Self {}
            pub fn auth_token(&mut self, auth_token: impl Into<String>) -> &mut Self {}
            pub fn new() -> Self {}
            pub fn host(&mut self, url: impl Into<String>) -> &mut Self {}
            pub fn repo_owner(&mut self, owner: impl Into<String>) -> &mut Self {}
            pub fn repo_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn tag_prefix(&mut self, prefix: impl Into<String>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<Update> {}
            pub fn build_async(&self) -> crate::Result<AsyncUpdate> {}
        }
        pub struct Update;
        impl Update {
            pub fn configure() -> UpdateBuilder {}
            #[blocking(http)] pub fn update(&self) -> crate::Result<crate::VersionStatus> {}
            #[blocking(http)] pub fn update_extended(&self) -> crate::Result<crate::ReleaseStatus> {}
            #[blocking(http)] pub fn get_latest_release(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_newer_releases(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_release_version(&self, ver: &str) -> crate::Result<crate::Release> {}
            #[blocking(http)] pub fn is_update_available(&self) -> crate::Result<Option<crate::Release>> {}
        }
        impl ReleaseUpdate for Update {
            #[blocking(http)] fn get_latest_release(&self) -> crate::Result<Releases> {}
            fn get_newer_releases(&self) -> crate::Result<Releases> {}
            #[blocking(http)] fn get_release_version(&self, ver: &str) -> crate::Result<Release> {}
        }
        impl AsyncReleaseUpdate for Update {
            async fn get_latest_release_async(&self) -> crate::Result<Releases> {}
            async fn get_newer_releases_async(&self) -> crate::Result<Releases> {}
            async fn get_release_version_async(&self, ver: &str) -> crate::Result<Release> {}
        }
        pub struct AsyncUpdate;
    }
    pub mod github {
        use crate::{AsyncReleaseUpdate, Release, ReleaseUpdate, Releases};
        #[derive(Clone)] pub struct ReleaseListBuilder;
        impl ReleaseListBuilder {
            pub fn with_target(&mut self, target: &str) -> &mut Self {}
            pub fn with_url(&mut self, url: &str) -> &mut Self {}
            pub fn repo_owner(&mut self, owner: impl Into<String>) -> &mut Self {}
            pub fn repo_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn filter_target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn api_base_url(&mut self, url: impl Into<String>) -> &mut Self {}
            pub fn auth_token(&mut self, auth_token: impl Into<String>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<ReleaseList> {}
        }
        #[derive(Clone)] pub struct ReleaseList;
        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder {}
            #[blocking(http)] pub fn fetch(&self) -> crate::Result<Releases> {}
            pub async fn fetch_async(&self) -> crate::Result<Releases> {}
        }
        #[derive(Clone, Default)] pub struct UpdateBuilder;
        impl UpdateBuilder {
            pub fn current_version(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn release_tag(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn asset_identifier(&mut self, identifier: impl Into<String>) -> &mut Self {}
            pub fn bin_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn bin_install_path<A: AsRef<std::path::Path>>(&mut self, bin_install_path: A) -> &mut Self {}
            pub fn bin_path_in_archive(&mut self, bin_path: impl Into<String>) -> &mut Self {}
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self {}
            pub fn show_output(&mut self, show: bool) -> &mut Self {}
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self {}
            pub fn unattended(&mut self) -> &mut Self {}
            pub fn timeout(&mut self, timeout: std::time::Duration) -> &mut Self {}
            pub fn retries(&mut self, retries: u32) -> &mut Self {}
            pub fn auth_token(&mut self, auth_token: impl Into<String>) -> &mut Self {}
            pub fn with_url(&mut self, url: &str) -> &mut Self {}
            pub fn target_version_tag(&mut self, ver: &str) -> &mut Self {}
            pub fn identifier(&mut self, identifier: &str) -> &mut Self {}
            pub fn new() -> Self {}
            pub fn repo_owner(&mut self, owner: impl Into<String>) -> &mut Self {}
            pub fn repo_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn api_base_url(&mut self, url: impl Into<String>) -> &mut Self {}
            pub fn tag_prefix(&mut self, prefix: impl Into<String>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<Update> {}
            pub fn build_async(&self) -> crate::Result<AsyncUpdate> {}
        }
        pub struct Update;
        impl Update {
            pub fn configure() -> UpdateBuilder {}
            #[blocking(http)] pub fn update(&self) -> crate::Result<crate::VersionStatus> {}
            #[blocking(http)] pub fn update_extended(&self) -> crate::Result<crate::ReleaseStatus> {}
            #[blocking(http)] pub fn get_latest_release(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_newer_releases(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_release_version(&self, ver: &str) -> crate::Result<crate::Release> {}
            #[blocking(http)] pub fn is_update_available(&self) -> crate::Result<Option<crate::Release>> {}
        }
        impl ReleaseUpdate for Update {
            #[blocking(http)] fn get_latest_release(&self) -> crate::Result<Releases> {}
            fn get_newer_releases(&self) -> crate::Result<Releases> {}
            #[blocking(http)] fn get_release_version(&self, ver: &str) -> crate::Result<Release> {}
        }
        impl AsyncReleaseUpdate for Update {
            async fn get_latest_release_async(&self) -> crate::Result<Releases> {}
            async fn get_newer_releases_async(&self) -> crate::Result<Releases> {}
            async fn get_release_version_async(&self, ver: &str) -> crate::Result<Release> {}
        }
        pub struct AsyncUpdate;
    }
    pub mod gitlab {
        use crate::{AsyncReleaseUpdate, Release, ReleaseUpdate, Releases};
        #[derive(Clone)] pub struct ReleaseListBuilder;
        impl ReleaseListBuilder {
            pub fn with_target(&mut self, target: &str) -> &mut Self {}
            pub fn with_host(&mut self, host: &str) -> &mut Self {}
            pub fn host(&mut self, url: impl Into<String>) -> &mut Self {}
            pub fn repo_owner(&mut self, owner: impl Into<String>) -> &mut Self {}
            pub fn repo_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn filter_target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn auth_token(&mut self, auth_token: impl Into<String>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<ReleaseList> {}
        }
        #[derive(Clone)] pub struct ReleaseList;
        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder {}
            #[blocking(http)] pub fn fetch(&self) -> crate::Result<Releases> {}
            pub async fn fetch_async(&self) -> crate::Result<Releases> {}
        }
        #[derive(Clone)] pub struct UpdateBuilder;
        impl UpdateBuilder {
            pub fn current_version(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn release_tag(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn asset_identifier(&mut self, identifier: impl Into<String>) -> &mut Self {}
            pub fn bin_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn bin_install_path<A: AsRef<std::path::Path>>(&mut self, bin_install_path: A) -> &mut Self {}
            pub fn bin_path_in_archive(&mut self, bin_path: impl Into<String>) -> &mut Self {}
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self {}
            pub fn show_output(&mut self, show: bool) -> &mut Self {}
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self {}
            pub fn unattended(&mut self) -> &mut Self {}
            pub fn timeout(&mut self, timeout: std::time::Duration) -> &mut Self {}
            pub fn retries(&mut self, retries: u32) -> &mut Self {}
            pub fn auth_token(&mut self, auth_token: impl Into<String>) -> &mut Self {}
            pub fn with_url(&mut self, url: &str) -> &mut Self {}
            pub fn target_version_tag(&mut self, ver: &str) -> &mut Self {}
            pub fn identifier(&mut self, identifier: &str) -> &mut Self {}
            pub fn new() -> Self {}
            pub fn host(&mut self, url: impl Into<String>) -> &mut Self {}
            pub fn repo_owner(&mut self, owner: impl Into<String>) -> &mut Self {}
            pub fn repo_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn tag_prefix(&mut self, prefix: impl Into<String>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<Update> {}
            pub fn build_async(&self) -> crate::Result<AsyncUpdate> {}
        }
        impl Default for UpdateBuilder {}
        pub struct Update;
        impl Update {
            pub fn configure() -> UpdateBuilder {}
            #[blocking(http)] pub fn update(&self) -> crate::Result<crate::VersionStatus> {}
            #[blocking(http)] pub fn update_extended(&self) -> crate::Result<crate::ReleaseStatus> {}
            #[blocking(http)] pub fn get_latest_release(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_newer_releases(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_release_version(&self, ver: &str) -> crate::Result<crate::Release> {}
            #[blocking(http)] pub fn is_update_available(&self) -> crate::Result<Option<crate::Release>> {}
        }
        impl ReleaseUpdate for Update {
            #[blocking(http)] fn get_latest_release(&self) -> crate::Result<Releases> {}
            fn get_newer_releases(&self) -> crate::Result<Releases> {}
            #[blocking(http)] fn get_release_version(&self, ver: &str) -> crate::Result<Release> {}
        }
        impl AsyncReleaseUpdate for Update {
            async fn get_latest_release_async(&self) -> crate::Result<Releases> {}
            async fn get_newer_releases_async(&self) -> crate::Result<Releases> {}
            async fn get_release_version_async(&self, ver: &str) -> crate::Result<Release> {}
        }
        pub struct AsyncUpdate;
    }
    pub mod manifest {
        use crate::{AsyncReleaseSource, AsyncReleaseUpdate, Release, ReleaseSource, ReleaseUpdate, Releases};
        pub fn parse_manifest(body: &str, manifest_url: &str) -> crate::Result<Vec<Release>> {}
        #[derive(Clone)] pub struct ManifestSource;
        impl ManifestSource { pub fn new(url: impl Into<String>) -> Self {} }
        impl ReleaseSource for ManifestSource { fn get_releases(&self) -> crate::Result<Vec<Release>> {} }
        impl AsyncReleaseSource for ManifestSource { async fn get_releases(&self) -> crate::Result<Vec<Release>> {} }
        #[derive(Clone, Default)] pub struct UpdateBuilder;
        impl UpdateBuilder {
            pub fn current_version(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn release_tag(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn asset_identifier(&mut self, identifier: impl Into<String>) -> &mut Self {}
            pub fn bin_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn bin_install_path<A: AsRef<std::path::Path>>(&mut self, bin_install_path: A) -> &mut Self {}
            pub fn bin_path_in_archive(&mut self, bin_path: impl Into<String>) -> &mut Self {}
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self {}
            pub fn show_output(&mut self, show: bool) -> &mut Self {}
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self {}
            pub fn unattended(&mut self) -> &mut Self {}
            pub fn timeout(&mut self, timeout: std::time::Duration) -> &mut Self {}
            pub fn retries(&mut self, retries: u32) -> &mut Self {}
            pub fn new() -> Self {}
            pub fn manifest_url(&mut self, url: impl Into<String>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<Update> {}
            pub fn build_async(&self) -> crate::Result<AsyncUpdate> {}
        }
        pub struct Update;
        impl Update {
            pub fn configure() -> UpdateBuilder {}
            #[blocking(http)] pub fn update(&self) -> crate::Result<crate::VersionStatus> {}
            #[blocking(http)] pub fn update_extended(&self) -> crate::Result<crate::ReleaseStatus> {}
            #[blocking(http)] pub fn get_latest_release(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_newer_releases(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_release_version(&self, ver: &str) -> crate::Result<crate::Release> {}
            #[blocking(http)] pub fn is_update_available(&self) -> crate::Result<Option<crate::Release>> {}
        }
        impl ReleaseUpdate for Update {
            #[blocking(http)] fn get_latest_release(&self) -> crate::Result<Releases> {}
            fn get_newer_releases(&self) -> crate::Result<Releases> {}
            #[blocking(http)] fn get_release_version(&self, ver: &str) -> crate::Result<Release> {}
        }
        impl AsyncReleaseUpdate for Update {
            async fn get_latest_release_async(&self) -> crate::Result<Releases> {}
            async fn get_newer_releases_async(&self) -> crate::Result<Releases> {}
            async fn get_release_version_async(&self, ver: &str) -> crate::Result<Release> {}
        }
        pub struct AsyncUpdate;
    }
    pub mod s3 {
        use crate::{AsyncReleaseUpdate, Release, ReleaseUpdate, Releases};
        use std::time::Duration;
        #[derive(Clone, Default)] pub enum Endpoint { S3, S3DualStack, GCS, DigitalOceanSpaces, Generic(String) }
        impl From<&str> for Endpoint {}
        impl From<String> for Endpoint {}
        #[derive(Clone)] pub struct ReleaseListBuilder;
        impl ReleaseListBuilder {
            pub fn with_target(&mut self, target: &str) -> &mut Self {}
            pub fn end_point(&mut self, end_point: Endpoint) -> &mut Self {}
            pub fn bucket_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn max_keys(&mut self, max_keys: u16) -> &mut Self {}
            pub fn signature_ttl(&mut self, ttl: Duration) -> &mut Self {}
            pub fn asset_prefix(&mut self, prefix: impl Into<String>) -> &mut Self {}
            pub fn asset_key_pattern(&mut self, pattern: impl Into<String>) -> &mut Self {}
            pub fn region(&mut self, region: impl Into<String>) -> &mut Self {}
            pub fn endpoint(&mut self, endpoint: impl Into<Endpoint>) -> &mut Self {}
            pub fn filter_target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn access_key(&mut self, access_key: impl Into<AccessKey>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<ReleaseList> {}
        }
        #[derive(Clone)] pub struct ReleaseList;
        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder {}
            #[blocking(http)] pub fn fetch(&self) -> crate::Result<Releases> {}
            pub async fn fetch_async(&self) -> crate::Result<Releases> {}
        }
        #[derive(Clone)] pub struct UpdateBuilder;
        impl Default for UpdateBuilder {}
        impl UpdateBuilder {
            pub fn current_version(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn release_tag(&mut self, ver: impl Into<String>) -> &mut Self {}
            pub fn target(&mut self, target: impl Into<String>) -> &mut Self {}
            pub fn asset_identifier(&mut self, identifier: impl Into<String>) -> &mut Self {}
            pub fn bin_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn bin_install_path<A: AsRef<std::path::Path>>(&mut self, bin_install_path: A) -> &mut Self {}
            pub fn bin_path_in_archive(&mut self, bin_path: impl Into<String>) -> &mut Self {}
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self {}
            pub fn show_output(&mut self, show: bool) -> &mut Self {}
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self {}
            pub fn unattended(&mut self) -> &mut Self {}
            pub fn timeout(&mut self, timeout: std::time::Duration) -> &mut Self {}
            pub fn retries(&mut self, retries: u32) -> &mut Self {}
            pub fn with_url(&mut self, url: &str) -> &mut Self {}
            pub fn target_version_tag(&mut self, ver: &str) -> &mut Self {}
            pub fn identifier(&mut self, identifier: &str) -> &mut Self {}
            pub fn new() -> Self {}
            pub fn max_keys(&mut self, max_keys: u16) -> &mut Self {}
            pub fn signature_ttl(&mut self, ttl: Duration) -> &mut Self {}
            pub fn endpoint(&mut self, endpoint: impl Into<Endpoint>) -> &mut Self {}
            pub fn bucket_name(&mut self, name: impl Into<String>) -> &mut Self {}
            pub fn asset_prefix(&mut self, prefix: impl Into<String>) -> &mut Self {}
            pub fn asset_key_pattern(&mut self, pattern: impl Into<String>) -> &mut Self {}
            pub fn region(&mut self, region: impl Into<String>) -> &mut Self {}
            pub fn access_key(&mut self, access_key: impl Into<AccessKey>) -> &mut Self {}
            pub fn build(&self) -> crate::Result<Update> {}
            pub fn build_async(&self) -> crate::Result<AsyncUpdate> {}
        }
        pub struct Update;
        impl Update {
            pub fn configure() -> UpdateBuilder {}
            #[blocking(http)] pub fn update(&self) -> crate::Result<crate::VersionStatus> {}
            #[blocking(http)] pub fn update_extended(&self) -> crate::Result<crate::ReleaseStatus> {}
            #[blocking(http)] pub fn get_latest_release(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_newer_releases(&self) -> crate::Result<crate::Releases> {}
            #[blocking(http)] pub fn get_release_version(&self, ver: &str) -> crate::Result<crate::Release> {}
            #[blocking(http)] pub fn is_update_available(&self) -> crate::Result<Option<crate::Release>> {}
        }
        impl ReleaseUpdate for Update {
            #[blocking(http)] fn get_latest_release(&self) -> crate::Result<Releases> {}
            fn get_newer_releases(&self) -> crate::Result<Releases> {}
            #[blocking(http)] fn get_release_version(&self, ver: &str) -> crate::Result<Release> {}
        }
        impl AsyncReleaseUpdate for Update {
            async fn get_latest_release_async(&self) -> crate::Result<Releases> {}
            async fn get_newer_releases_async(&self) -> crate::Result<Releases> {}
            async fn get_release_version_async(&self, ver: &str) -> crate::Result<Release> {}
        }
        pub struct AsyncUpdate;
        #[derive(Clone)] pub struct AccessKey { pub access_key_id: String, pub secret_access_key: String }
        impl AccessKey { pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Self {} }
        impl From<(&str, &str)> for AccessKey {}
        impl From<(String, String)> for AccessKey {}
    }
}
pub mod check_interval {
    use std::path::PathBuf;
    use std::time::Duration;
    #[derive(Clone)] pub struct UpdateCheckGuard;
    impl UpdateCheckGuard {
        pub fn new(stamp_path: impl Into<PathBuf>, interval: Duration) -> Self {}
        pub fn should_check(&self) -> crate::Result<bool> {}
        pub fn record_check(&self) -> crate::Result<()> {}
    }
}
pub mod errors {
    pub use crate::{Error, Result};
}
pub mod http_client {
    use futures_util::{future, stream};
    use http::HeaderValue;
    use reqwest::blocking;
    use reqwest::blocking::Response;
    use std::io;
    use std::time::Duration;
    use ureq::{Agent, Body};
    pub use http::{HeaderMap, header};
    pub trait HttpClient {
        fn get(&self, url: &str, headers: &HeaderMap, timeout: Option<Duration>) -> crate::Result<Box<dyn HttpResponse>>;
    }
    pub trait HttpResponse {
        fn headers(&self) -> &HeaderMap<HeaderValue>;
        fn body(self: Box<Self>) -> Box<dyn io::Read>;
        fn body_buffered(self: Box<Self>) -> Box<dyn io::BufRead> {}
    }
    impl HttpResponse for Response {
        fn headers(&self) -> &HeaderMap<http::HeaderValue> {}
        fn body(self: Box<Self>) -> Box<dyn io::Read> {}
    }
    impl HttpResponse for ureq::http::Response<Body> {
        fn headers(&self) -> &HeaderMap<http::HeaderValue> {}
        fn body(self: Box<Self>) -> Box<dyn io::Read> {}
    }
    pub trait AsyncHttpClient {
        fn get(&self, url: &str, headers: &HeaderMap, timeout: Option<Duration>) -> future::BoxFuture<crate::Result<Box<dyn AsyncHttpResponse>>>;
    }
    pub trait AsyncHttpResponse {
        fn headers(&self) -> &HeaderMap<HeaderValue>;
        fn text(self: Box<Self>) -> future::BoxFuture<crate::Result<String>>;
        fn bytes_stream(self: Box<Self>) -> stream::BoxStream<crate::Result<bytes::Bytes>>;
    }
    impl AsyncHttpResponse for reqwest::Response {
        fn headers(&self) -> &HeaderMap<http::HeaderValue> {}
        fn text(self: Box<Self>) -> future::BoxFuture<crate::Result<String>> {}
        fn bytes_stream(self: Box<Self>) -> stream::BoxStream<crate::Result<bytes::Bytes>> {}
    }
    #[derive(Default)] pub struct ReqwestClient;
    impl From<blocking::Client> for ReqwestClient {}
    impl HttpClient for ReqwestClient {
        fn get(&self, url: &str, headers: &HeaderMap, timeout: Option<Duration>) -> crate::Result<Box<dyn HttpResponse>> {}
    }
    #[derive(Default)] pub struct ReqwestAsyncClient;
    impl From<reqwest::Client> for ReqwestAsyncClient {}
    impl AsyncHttpClient for ReqwestAsyncClient {
        fn get(&self, url: &str, headers: &HeaderMap, timeout: Option<Duration>) -> future::BoxFuture<crate::Result<Box<dyn AsyncHttpResponse>>> {}
    }
    pub struct UreqClient;
    impl Default for UreqClient {}
    impl From<Agent> for UreqClient {}
    impl HttpClient for UreqClient {
        fn get(&self, url: &str, headers: &HeaderMap, timeout: Option<Duration>) -> crate::Result<Box<dyn HttpResponse>> {}
    }
}
pub mod restart {
    use std::convert::Infallible;
    use std::ffi::OsStr;
    pub fn restart() -> crate::Result<Infallible> {}
    pub fn restart_with<I, S>(args: I) -> crate::Result<Infallible> where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
}
pub mod update {
    use http as http_client;
    use crate::{Checksum, DynAssetMatcher, DynProgressFn, DynVerifyFn, VerifyingKey};
    use crate::backends::common::RequestConfig;
    use crate::http_client::{AsyncHttpClient, HttpClient};
    use std::{sync, time};
    pub use crate::{AsyncReleaseSource, AsyncReleaseUpdate, Release, ReleaseAsset, ReleaseBuilder, ReleaseSource, ReleaseStatus, ReleaseUpdate, Releases, UpdateConfig, UpdateStrategy, verify_signature};
    pub trait UpdateInternals {
        fn request_timeout(&self) -> Option<time::Duration>;
        fn request_headers(&self) -> &http_client::HeaderMap;
        fn request_config(&self) -> &RequestConfig;
        fn request_client(&self) -> Option<sync::Arc<dyn HttpClient>>;
        fn request_async_client(&self) -> Option<sync::Arc<dyn AsyncHttpClient>>;
        fn progress_callback(&self) -> Option<sync::Arc<DynProgressFn>>;
        fn verify_callback(&self) -> Option<sync::Arc<DynVerifyFn>>;
        fn verify_archive_callback(&self) -> Option<sync::Arc<DynVerifyFn>>;
        fn asset_matcher(&self) -> Option<sync::Arc<DynAssetMatcher>> {}
        fn verify_checksum(&self) -> Option<&Checksum>;
        fn checksum_from_asset(&self) -> Option<&str>;
        fn verify_release_digest(&self) -> bool;
        fn verifying_keys(&self) -> &[VerifyingKey] {}
    }
}
pub mod version {
    use std::cmp;
    pub fn bump_is_greater(current: &str, other: &str) -> crate::Result<bool> {}
    pub fn cmp_versions(a: &str, b: &str) -> crate::Result<cmp::Ordering> {}
    pub fn bump_is_compatible(current: &str, other: &str) -> crate::Result<bool> {}
    pub fn bump_is_major(current: &str, other: &str) -> crate::Result<bool> {}
    pub fn bump_is_minor(current: &str, other: &str) -> crate::Result<bool> {}
    pub fn bump_is_patch(current: &str, other: &str) -> crate::Result<bool> {}
}
