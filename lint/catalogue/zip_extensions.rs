//! zip-extensions 0.14.1.

pub use crate::deflate::{zip_create_from_directory, zip_create_from_directory_with_options, ZipWriterExtensions};
pub use crate::inflate::{is_zip, try_is_zip, zip_extract, zip_extract_file, zip_extract_file_to_memory, ZipArchiveExtensions};
pub mod deflate {
    use std::path::PathBuf;
    use zip::result::ZipResult;
    #[blocking(fs)] pub fn zip_create_from_directory(archive_file: &PathBuf, directory: &PathBuf) -> ZipResult<()> {}
    #[blocking(fs)] pub fn zip_create_from_directory_with_options<F>(archive_file: &PathBuf, directory: &PathBuf, cb_file_options: F) -> ZipResult<()> {}
    pub trait ZipWriterExtensions {
        #[blocking(fs)] fn create_from_directory(&mut self, directory: &PathBuf) -> ZipResult<()> {}
        #[blocking(fs)] fn create_from_directory_with_options<F, H>(&mut self, directory: &PathBuf, cb_file_options: F, handler: &H) -> ZipResult<()> {}
    }
    impl<W> ZipWriterExtensions for zip::ZipWriter<W> {}
}
pub mod inflate {
    use std::path::PathBuf;
    use zip::result::ZipResult;
    #[blocking(fs)] pub fn zip_extract(archive_file: &PathBuf, target_dir: &PathBuf) -> ZipResult<()> {}
    #[blocking(fs)] pub fn zip_extract_file(archive_file: &PathBuf, entry_path: &PathBuf, target_dir: &PathBuf, overwrite: bool) -> ZipResult<()> {}
    #[blocking(fs)] pub fn zip_extract_file_to_memory(archive_file: &PathBuf, entry_path: &PathBuf, buffer: &mut Vec<u8>) -> ZipResult<()> {}
    #[blocking(fs)] pub fn try_is_zip(file: &PathBuf) -> ZipResult<bool> {}
    #[blocking(fs)] pub fn is_zip(file: &PathBuf) -> bool {}
    pub trait ZipArchiveExtensions {
        #[blocking(fs)] fn extract(&mut self, path: &PathBuf) -> ZipResult<()> {}
        #[blocking(fs)] fn extract_file(&mut self, file_number: usize, destination_file_path: &PathBuf, overwrite: bool) -> ZipResult<()> {}
        #[blocking(compress)] fn extract_file_to_memory(&mut self, file_number: usize, buffer: &mut Vec<u8>) -> ZipResult<()> {}
        fn entry_path(&mut self, file_number: usize) -> ZipResult<PathBuf> {}
        fn file_number(&mut self, entry_path: &PathBuf) -> Option<usize> {}
    }
    impl<R> ZipArchiveExtensions for zip::ZipArchive<R> {}
}
