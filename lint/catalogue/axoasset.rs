//! axoasset 2.0.2: files and archives by their paths. What comes from elsewhere is fetched by async fns.

use camino::{Utf8Path, Utf8PathBuf};
pub mod error { #[derive(Debug)] pub enum AxoassetError {} impl std::fmt::Display for AxoassetError {} impl std::error::Error for AxoassetError {} }
pub use error::AxoassetError;
type Result<T> = std::result::Result<T, AxoassetError>;
#[derive(Debug)] pub struct LocalAsset;
impl LocalAsset {
    pub fn filename(&self) -> &str {}
    pub fn origin_path(&self) -> &Utf8Path {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn new(origin_path: impl AsRef<Utf8Path>, contents: Vec<u8>) -> Result<Self> {}
    #[blocking(fs)] pub fn load_asset(origin_path: impl AsRef<Utf8Path>) -> Result<LocalAsset> {}
    #[blocking(fs)] pub fn load_string(origin_path: impl AsRef<Utf8Path>) -> Result<String> {}
    #[blocking(fs)] pub fn load_bytes(origin_path: impl AsRef<Utf8Path>) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn write_to_dir(&self, dest_dir: impl AsRef<Utf8Path>) -> Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn write_new(contents: &str, dest_path: impl AsRef<Utf8Path>) -> Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn write_new_all(contents: &str, dest_path: impl AsRef<Utf8Path>) -> Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn create_dir(dest: impl AsRef<Utf8Path>) -> Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn create_dir_all(dest: impl AsRef<Utf8Path>) -> Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn remove_file(dest: impl AsRef<Utf8Path>) -> Result<()> {}
    #[blocking(fs)] pub fn remove_dir(dest: impl AsRef<Utf8Path>) -> Result<()> {}
    #[blocking(fs)] pub fn remove_dir_all(dest: impl AsRef<Utf8Path>) -> Result<()> {}
    #[blocking(fs)] pub fn copy_file_to_dir(origin_path: impl AsRef<Utf8Path>, dest_dir: impl AsRef<Utf8Path>) -> Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn copy_file_to_file(origin_path: impl AsRef<Utf8Path>, dest_path: impl AsRef<Utf8Path>) -> Result<()> {}
    #[blocking(fs)] pub fn copy_dir_to_parent_dir(origin_path: impl AsRef<Utf8Path>, dest_dir: impl AsRef<Utf8Path>) -> Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn copy_dir_to_dir(origin_path: impl AsRef<Utf8Path>, dest_path: impl AsRef<Utf8Path>) -> Result<()> {}
    pub fn current_dir() -> Result<Utf8PathBuf> {}
    #[blocking(stat)] pub fn search_ancestors(start_dir: impl AsRef<Utf8Path>, desired_filename: &str) -> Result<Utf8PathBuf> {}
    #[blocking(fs)] pub fn tar_gz_dir(origin_dir: impl AsRef<Utf8Path>, dest_dir: impl AsRef<Utf8Path>, with_root: Option<impl AsRef<Utf8Path>>) -> Result<()> {}
    #[blocking(fs)] pub fn untar_gz_all(tarball: &Utf8Path, dest_path: &Utf8Path) -> Result<()> {}
    #[blocking(fs)] pub fn untar_gz_file(tarball: &Utf8Path, filename: &str) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn tar_xz_dir(origin_dir: impl AsRef<Utf8Path>, dest_dir: impl AsRef<Utf8Path>, with_root: Option<impl AsRef<Utf8Path>>) -> Result<()> {}
    #[blocking(fs)] pub fn untar_xz_all(tarball: impl AsRef<Utf8Path>, dest_path: impl AsRef<Utf8Path>) -> Result<()> {}
    #[blocking(fs)] pub fn untar_xz_file(tarball: impl AsRef<Utf8Path>, filename: &str) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn tar_zstd_dir(origin_dir: impl AsRef<Utf8Path>, dest_dir: impl AsRef<Utf8Path>, with_root: Option<impl AsRef<Utf8Path>>) -> Result<()> {}
    #[blocking(fs)] pub fn untar_zstd_all(tarball: impl AsRef<Utf8Path>, dest_path: impl AsRef<Utf8Path>) -> Result<()> {}
    #[blocking(fs)] pub fn untar_zstd_file(tarball: impl AsRef<Utf8Path>, filename: &str) -> Result<Vec<u8>> {}
    #[blocking(fs)] pub fn zip_dir(origin_dir: impl AsRef<Utf8Path>, dest_dir: impl AsRef<Utf8Path>, with_root: Option<impl AsRef<Utf8Path>>) -> Result<()> {}
    #[blocking(fs)] pub fn unzip_all(zipfile: impl AsRef<Utf8Path>, dest_dir: impl AsRef<Utf8Path>) -> Result<()> {}
    #[blocking(fs)] pub fn unzip_file(zipfile: impl AsRef<Utf8Path>, filename: &str) -> Result<Vec<u8>> {}
}
#[derive(Clone, Debug)] pub struct SourceFile;
impl SourceFile {
    pub fn new_empty(origin_path: &str) -> Self {}
    pub fn new(origin_path: &str, contents: String) -> Self {}
    #[blocking(fs)] pub fn load_local(origin_path: impl AsRef<Utf8Path>) -> Result<SourceFile> {}
    pub fn deserialize_json<T>(&self) -> Result<T> {}
    pub fn deserialize_toml<T>(&self) -> Result<T> {}
    pub fn deserialize_toml_edit(&self) -> Result<toml_edit::DocumentMut> {}
    pub fn deserialize_yaml<T>(&self) -> Result<T> {}
    pub fn filename(&self) -> &str {}
    pub fn origin_path(&self) -> &str {}
    pub fn as_str(&self) -> &str {}
    pub fn contents(&self) -> &str {}
}
