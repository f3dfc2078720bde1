//! zip 9.8.1, 0.6.6.

use core::fmt;
use core::fmt::Display;
use core::num::NonZeroUsize;
use core::str::Utf8Error;
use crate::extra_fields::{AexEncryption, CustomExtraField, DataStreamAlignment, ExtendedTimestamp, Ntfs, UnicodeExtraField, Zip64ExtendedInformation};
use crate::read::{AesInfo, Config, ExtractOptions, RootDirFilter, ZipArchiveMetadata, ZipFile, ZipFileEntry, ZipFileEntryWithDataDescriptor, ZipFileSeek};
use crate::result::{DateTimeRangeError, ZipError, ZipResult};
use crate::types::ZipFileData;
use crate::unstable::format::compression::Compression;
use crate::write::{FileOptions, StreamWriter, ZipFileBuilder};
use crate::write::options::sealed::FileOptionExtension;
use jiff::civil;
use rayon::iter;
use std::{fs, io, path};
use std::borrow::Cow;
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use time::OffsetDateTime;
use time::error::ComponentRange;
#[derive(Clone, Copy)] pub enum AesSalt { Aes128([u8; AesMode::Aes128.salt_length()]), Aes192([u8; AesMode::Aes192.salt_length()]), Aes256([u8; AesMode::Aes256.salt_length()]) }
impl AesSalt { pub fn try_new(mode: AesMode, salt: &[u8]) -> Result<Self, io::Error> {} }
#[derive(Clone, Copy)] pub enum CompressionMethod { Stored, Deflated, Deflate64, Bzip2, Aes, Zstd, Lzma, Shrink, Reduce(u8), Implode, Xz, Ppmd, Unsupported(u16) }
impl CompressionMethod {
    pub const STORE: Self = _;
    pub const SHRINK: Self = _;
    pub const REDUCE_1: Self = _;
    pub const REDUCE_2: Self = _;
    pub const REDUCE_3: Self = _;
    pub const REDUCE_4: Self = _;
    pub const IMPLODE: Self = _;
    pub const DEFLATE: Self = _;
    pub const DEFLATE64: Self = _;
    pub const PKWARE_IMPLODE: Self = _;
    pub const BZIP2: Self = _;
    pub const LZMA: Self = _;
    pub const IBM_ZOS_CMPSC: Self = _;
    pub const IBM_TERSE: Self = _;
    pub const ZSTD_DEPRECATED: Self = _;
    pub const ZSTD: Self = _;
    pub const MP3: Self = _;
    pub const XZ: Self = _;
    pub const JPEG: Self = _;
    pub const WAVPACK: Self = _;
    pub const PPMD: Self = _;
    pub const AES: Self = _;
    pub const DEFAULT: Self = _;
    pub fn name_from_u16(val: u16) -> &str {}
    pub fn from_u16(val: u16) -> CompressionMethod {}
    pub fn to_u16(self) -> u16 {}
    pub fn into_compression(self) -> Compression {}
}
impl Default for CompressionMethod {}
impl fmt::Display for CompressionMethod {}
pub const SUPPORTED_COMPRESSION_METHODS: &[CompressionMethod] = _;
#[derive(Clone, Copy)] pub struct DateTime;
impl TryFrom<chrono::NaiveDateTime> for DateTime { type Error = DateTimeRangeError; }
impl TryFrom<civil::DateTime> for DateTime { type Error = DateTimeRangeError; }
impl TryFrom<(u16, u16)> for DateTime { type Error = DateTimeRangeError; }
impl Default for DateTime {}
impl fmt::Display for DateTime {}
impl DateTime {
    pub const DEFAULT: Self = _;
    pub fn default_for_write() -> Self {}
    pub fn from_msdos_unchecked(datepart: u16, timepart: u16) -> DateTime {}
    pub fn try_from_msdos(datepart: u16, timepart: u16) -> Result<DateTime, DateTimeRangeError> {}
    pub fn from_date_and_time(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Result<DateTime, DateTimeRangeError> {}
    pub fn is_valid(&self) -> bool {}
    pub fn timepart(&self) -> u16 {}
    pub fn datepart(&self) -> u16 {}
    pub fn year(&self) -> u16 {}
    pub fn month(&self) -> u8 {}
    pub fn day(&self) -> u8 {}
    pub fn hour(&self) -> u8 {}
    pub fn minute(&self) -> u8 {}
    pub fn second(&self) -> u8 {}
    pub fn from_msdos(datepart: u16, timepart: u16) -> DateTime {}
    pub fn from_time(dt: OffsetDateTime) -> Result<DateTime, ()> {}
    pub fn to_time(&self) -> Result<OffsetDateTime, ComponentRange> {}
}
impl TryFrom<time::PrimitiveDateTime> for DateTime { type Error = DateTimeRangeError; }
#[derive(Clone)] pub enum ExtraField { Ntfs(Ntfs), ExtendedTimestamp(ExtendedTimestamp), AeXEncryption(AexEncryption), Zip64ExtendedInformation(Zip64ExtendedInformation), UnicodeComment(UnicodeExtraField), UnicodePath(UnicodeExtraField), DataStreamAlignment(DataStreamAlignment), Custom(CustomExtraField) }
pub const ZIP64_BYTES_THR: u64 = _;
pub const ZIP64_ENTRY_THR: usize = _;
#[derive(Clone, Copy)] pub enum AesMode { Aes128, Aes192, Aes256 }
impl AesMode {
    pub fn as_u8(self) -> u8 {}
    pub fn salt_length(&self) -> usize {}
    pub fn key_length(&self) -> usize {}
}
impl Display for AesMode {}
impl TryFrom<u8> for AesMode { type Error = &str; }
#[derive(Clone, Copy, Default)] pub enum System { Dos, Amiga, OpenVMS, Unix, VmCms, AtariSt, Os2, Macintosh, ZSystem, CPM, WindowsNTFS, MVS, VSE, AcornRisc, VFAT, AlternateMVS, BeOS, Tandem, Os400, OsDarwin, Unknown }
impl System { pub fn from_version_made_by(version_made_by: u16) -> Self {} }
impl From<u8> for System {}
pub trait HasZipMetadata {
    fn get_metadata(&self) -> &ZipFileData;
}
#[derive(Clone, Default)] pub struct ZipReadOptions;
impl ZipReadOptions {
    pub fn new() -> Self {}
    pub fn password(self, password: Option<&[u8]>) -> Self {}
    pub fn ignore_encryption_flag(self, ignore: bool) -> Self {}
    pub fn ignore_crc32(self, should_ignore: bool) -> Self {}
    pub fn override_compressed_size(self, comp_size: u64) -> Self {}
    pub fn override_uncompressed_size(self, uncomp_size: u64) -> Self {}
    pub fn override_crc(self, crc: u32) -> Self {}
    pub fn enforce_header_consistency(self, enforce: bool) -> Self {}
}
#[derive(Clone)] pub struct ZipArchive<R> { reader: R }
impl<R: Read + Seek> ZipArchive<R> {
    #[blocking(fs)] pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()> {}
    #[blocking(fs)] pub fn extract_with_options<P: AsRef<Path>>(&mut self, directory: P, extract_options: ExtractOptions<impl RootDirFilter>) -> ZipResult<()> {}
    #[blocking(fs)] pub fn extract_unwrapped_root_dir<P: AsRef<Path>>(&mut self, directory: P, root_dir_filter: impl RootDirFilter) -> ZipResult<()> {}
    pub fn par_extract_with_reader_factory<P, F>(&mut self, directory: P, reader_factory: F) -> ZipResult<()> where P: AsRef<Path>, F: Fn() -> io::Result<R> {}
    pub fn par_extract_with_reader_factory_and_options<P, F, Filter>(&mut self, directory: P, reader_factory: F, extract_options: ExtractOptions<impl RootDirFilter>, root_dir_filter: Option<Filter>) -> ZipResult<()> where P: AsRef<Path>, F: Fn() -> io::Result<R>, Filter: RootDirFilter {}
    pub fn get_aes_verification_key_and_salt(&mut self, file_number: usize) -> ZipResult<Option<AesInfo>> {}
    pub fn new(reader: R) -> ZipResult<ZipArchive<R>> { let b: &mut [u8]; reader.read(b) }
    pub fn metadata(&self) -> Arc<ZipArchiveMetadata> {}
    pub fn unsafe_new_with_metadata(reader: R, metadata: Arc<ZipArchiveMetadata>) -> Self {}
    pub fn with_config(config: Config, reader: R) -> ZipResult<ZipArchive<R>> {}
    pub fn len(&self) -> usize {}
    pub fn central_directory_start(&self) -> u64 {}
    pub fn is_empty(&self) -> bool {}
    pub fn has_duplicate_names(&self) -> bool {}
    pub fn offset(&self) -> u64 {}
    pub fn comment(&self) -> &[u8] {}
    pub fn raw_zip64_extensible_data_sector(&self) -> Option<&[u8]> {}
    pub fn file_names(&self) -> impl Iterator<Item = ZipResult<Cow<str>>> {}
    pub fn file_names_raw(&self) -> impl Iterator<Item = &[u8]> {}
    pub fn has_overlapping_files(&mut self) -> ZipResult<bool> {}
    pub fn has_overlapping_entries(&mut self) -> ZipResult<bool> {}
    pub fn by_name_decrypt(&mut self, name: &str, password: &[u8]) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_name(&mut self, name: &str) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_name_raw(&mut self, name: &[u8]) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn index_for_name(&self, name: &str) -> Option<usize> {}
    pub fn index_for_name_raw(&self, name: &[u8]) -> Option<usize> {}
    pub fn by_index_with_data_descriptor(&mut self, index: usize) -> ZipResult<ZipFileEntryWithDataDescriptor> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_path_decrypt<T: AsRef<Path>>(&mut self, path: T, password: &[u8]) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_path<T: AsRef<Path>>(&mut self, path: T) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn index_for_path<T: AsRef<Path>>(&self, path: T) -> Option<usize> {}
    pub fn name_for_index(&self, index: usize) -> Option<ZipResult<Cow<str>>> {}
    pub fn by_name_seek(&mut self, name: &str) -> ZipResult<ZipFileSeek<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_index_seek(&mut self, index: usize) -> ZipResult<ZipFileSeek<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_index_decrypt(&mut self, file_number: usize, password: &[u8]) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_index_data(&self, file_number: usize) -> ZipResult<ZipFileEntry> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_index_raw(&mut self, file_number: usize) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_name_with_options(&mut self, name: &str, options: ZipReadOptions) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn by_index_with_options(&mut self, file_number: usize, options: ZipReadOptions) -> ZipResult<ZipFile<R>> { let b: &mut [u8]; self.reader.read(b) }
    pub fn validate_header_consistency(&mut self) -> ZipResult<()> {}
    pub fn root_dir(&self, filter: impl RootDirFilter) -> ZipResult<Option<PathBuf>> {}
    pub fn into_inner(self) -> R {}
}
impl ZipArchive<fs::File> {
    pub fn par_extract_from_path<P: AsRef<Path>, Q: AsRef<Path>>(&mut self, archive_path: P, destination: Q) -> ZipResult<()> {}
    pub fn par_extract_from_path_with_options<P: AsRef<Path>, Q: AsRef<Path>>(&mut self, archive_path: P, destination: Q, options: ExtractOptions<impl RootDirFilter>) -> ZipResult<()> {}
}
impl<T: AsRef<[u8]> + Clone> ZipArchive<io::Cursor<T>> {
    pub fn par_extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()> {}
    pub fn par_extract_with_options<P: AsRef<Path>>(&mut self, directory: P, options: ExtractOptions<impl RootDirFilter>) -> ZipResult<()> {}
}
impl<R> ZipArchive<R> { pub fn decompressed_size(&self) -> Option<u128> {} }
pub struct PreparedZipFile;
impl PreparedZipFile {
    pub fn from_data<N: AsRef<str>, T: FileOptionExtension>(name: N, options: FileOptions<T>, data: &[u8]) -> ZipResult<Self> {}
    pub fn from_path<N: AsRef<str>, P: AsRef<Path>, T: FileOptionExtension>(archive_name: N, disk_path: P, options: FileOptions<T>) -> ZipResult<Self> {}
    pub fn file_name_raw(&self) -> &[u8] {}
    pub fn crc32(&self) -> u32 {}
    pub fn uncompressed_size(&self) -> u64 {}
    pub fn compressed_size(&self) -> u64 {}
}
impl TryFrom<ZipFileBuilder> for PreparedZipFile { type Error = ZipError; }
pub struct ZipWriter<W: Write + Seek> { inner: W }
impl<W: Write + Seek> Write for ZipWriter<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
}
impl<A: Read + Write + Seek> ZipWriter<A> {
    pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>> { let b: &mut [u8]; readwriter.read(b) }
    pub fn new_append_with_config(config: Config, readwriter: A) -> ZipResult<ZipWriter<A>> { let b: &mut [u8]; readwriter.read(b) }
    pub fn set_flush_on_finish_file(&mut self, flush_on_finish_file: bool) {}
    pub fn deep_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn deep_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn finish_into_readable(self) -> ZipResult<ZipArchive<A>> { let b: &[u8]; self.inner.write(b) }
}
impl<W: Write + Seek> ZipWriter<W> {
    pub fn new(inner: W) -> ZipWriter<W> {}
    pub fn set_auto_large_file(self) -> Self {}
    pub fn is_writing_file(&self) -> bool {}
    pub fn set_comment<S>(&mut self, comment: S) -> ZipResult<()> where S: Into<Box<str>> {}
    pub fn set_raw_comment(&mut self, comment: Box<[u8]>) -> ZipResult<()> {}
    pub fn get_comment(&self) -> Result<&str, Utf8Error> {}
    pub fn get_raw_comment(&self) -> &[u8] {}
    pub fn set_raw_zip64_extensible_data_sector(&mut self, extensible_data: Box<[u8]>) {}
    pub fn get_raw_zip64_comment(&self) -> Option<&[u8]> {}
    pub fn set_file_metadata(&mut self, length: u64, crc32: u32) -> ZipResult<()> {}
    pub fn hide_file(&mut self, name: &str) -> ZipResult<()> {}
    pub fn abort_file(&mut self) -> ZipResult<()> {}
    pub fn start_file<S: ToString, T: FileOptionExtension>(&mut self, name: S, options: FileOptions<T>) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn start_file_with_options<T: FileOptionExtension>(&mut self, options: FileOptions<T>) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn merge_archive<R>(&mut self, source: ZipArchive<R>) -> ZipResult<()> where R: Read + Seek { let b: &[u8]; self.inner.write(b) }
    pub fn start_file_from_path<E: FileOptionExtension, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<E>) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn raw_copy_file_rename<R: Read, S: ToString>(&mut self, file: ZipFile<R>, name: S) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn raw_copy_file_to_path<R: Read, P: AsRef<Path>>(&mut self, file: ZipFile<R>, path: P) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn raw_copy_file<R: Read>(&mut self, file: ZipFile<R>) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn raw_copy_file_touch<R: Read>(&mut self, file: ZipFile<R>, last_modified_time: DateTime, unix_mode: Option<u32>) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn add_directory<S, T: FileOptionExtension>(&mut self, name: S, options: FileOptions<T>) -> ZipResult<()> where S: Into<String> { let b: &[u8]; self.inner.write(b) }
    pub fn add_directory_from_path<T: FileOptionExtension, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<T>) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn finish(self) -> ZipResult<W> { let b: &[u8]; self.inner.write(b) }
    pub fn add_symlink<N: ToString, T: ToString, E: FileOptionExtension>(&mut self, name: N, target: T, options: FileOptions<E>) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn add_symlink_from_path<P: AsRef<Path>, T: AsRef<Path>, E: FileOptionExtension>(&mut self, path: P, target: T, options: FileOptions<E>) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn add_prepared_file(&mut self, file: PreparedZipFile) -> ZipResult<()> {}
    pub fn add_prepared_files(&mut self, files: impl IntoIterator<Item = PreparedZipFile>) -> ZipResult<()> {}
    pub fn shallow_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn shallow_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()> { let b: &[u8]; self.inner.write(b) }
    pub fn par_append_data<I, N, T, D>(&mut self, entries: I) -> ZipResult<()> where I: iter::IntoParallelIterator<Item = (N, FileOptions<T>, D)>, N: AsRef<str>, T: FileOptionExtension, D: AsRef<[u8]> {}
    pub fn par_append_data_with_capacity<I, N, T, D>(&mut self, entries: I, channel_capacity: NonZeroUsize) -> ZipResult<()> where I: iter::IntoParallelIterator<Item = (N, FileOptions<T>, D)>, N: AsRef<str>, T: FileOptionExtension, D: AsRef<[u8]> {}
    pub fn par_append_from_paths<I, N, P, T>(&mut self, entries: I) -> ZipResult<()> where I: iter::IntoParallelIterator<Item = (N, P, FileOptions<T>)>, N: AsRef<str>, P: AsRef<Path>, T: FileOptionExtension {}
    pub fn par_append_from_paths_with_capacity<I, N, P, T>(&mut self, entries: I, channel_capacity: NonZeroUsize) -> ZipResult<()> where I: iter::IntoParallelIterator<Item = (N, P, FileOptions<T>)>, N: AsRef<str>, P: AsRef<Path>, T: FileOptionExtension {}
    pub fn par_append_data_atomic<I, N, T, D>(&mut self, entries: I) -> ZipResult<()> where I: iter::IntoParallelIterator<Item = (N, FileOptions<T>, D)>, N: AsRef<str>, T: FileOptionExtension, D: AsRef<[u8]> {}
    pub fn par_append_from_paths_atomic<I, N, P, T>(&mut self, entries: I) -> ZipResult<()> where I: iter::IntoParallelIterator<Item = (N, P, FileOptions<T>)>, N: AsRef<str>, P: AsRef<Path>, T: FileOptionExtension {}
    pub fn get_ref(&self) -> Option<&W> {}
    pub fn get_mut(&mut self) -> Option<&mut W> {}
}
impl<W: Write> ZipWriter<StreamWriter<W>> { pub fn new_stream(inner: W) -> ZipWriter<StreamWriter<W>> {} }
impl std::fmt::Display for CompressionMethod {}
impl ::std::default::Default for DateTime {}
impl TryFrom<OffsetDateTime> for DateTime { type Error = DateTimeRangeError; }
impl<W: Write + io::Seek> ZipWriter<W> {
    pub fn start_file_aligned<S>(&mut self, name: S, options: FileOptions, align: u16) -> Result<u64, ZipError> where S: Into<String> { let b: &[u8]; self.inner.write(b) }
    pub fn start_file_with_extra_data<S>(&mut self, name: S, options: FileOptions) -> ZipResult<u64> where S: Into<String> { let b: &[u8]; self.inner.write(b) }
    pub fn end_local_start_central_extra_data(&mut self) -> ZipResult<u64> {}
    pub fn end_extra_data(&mut self) -> ZipResult<u64> {}
}
pub mod format {
    pub mod blocks {
        use crate::result::{ZipError, ZipResult};
        use crate::unstable::format::magic::Magic;
        use std::io::{Read, Write};
        pub trait FixedSizeBlock: Pod {
            const MAGIC: Magic;
            const WRONG_MAGIC_ERROR: ZipError;
            fn from_le(self) -> Self;
            fn parse<R: Read>(reader: &mut R) -> ZipResult<Self> {}
            fn to_le(self) -> Self;
            fn write<T: Write>(self, writer: &mut T) -> ZipResult<()> {}
        }
        pub trait ZipEntryBlock {
            fn get_uncompressed_size(&self) -> u32;
            fn get_compressed_size(&self) -> u32;
            fn get_header_start(&self) -> Option<u32>;
        }
        pub trait Pod: Copy {
            fn zeroed() -> Self {}
            fn as_bytes(&self) -> &[u8] {}
            fn as_bytes_mut(&mut self) -> &mut [u8] {}
        }
    }
}
pub mod read {
    use crate::{AesMode, CompressionMethod, DateTime, ExtraField};
    use crate::aes::PWD_VERIFY_LENGTH;
    use crate::result::ZipResult;
    use crate::types::ZipFileData;
    use crate::unstable::format::data_descriptor::ZipDataDescriptor;
    use crate::write::SimpleFileOptions;
    use std::io;
    use std::io::{Read, Seek, SeekFrom};
    use std::path::Path;
    pub use crate::{HasZipMetadata, ZipArchive, ZipReadOptions};
    pub struct AesInfo { pub aes_mode: AesMode, pub verification_value: [u8; PWD_VERIFY_LENGTH], pub salt: Vec<u8> }
    #[derive(Clone, Copy, Default)] pub struct Config { pub archive_offset: ArchiveOffset }
    #[derive(Clone, Copy, Default)] pub enum ArchiveOffset { Detect, Known(u64) }
    #[derive(Clone, Copy, Default)] pub enum SymlinkExtractAction { NoExtract, ExtractAsFile, ExtractAsFileUtf8, ExtractRecursiveInFolder, ExtractInFolder, ExtractNoRestrictions }
    pub struct ExtractOptions<F = fn(&Path) -> bool>;
    impl Default for ExtractOptions {}
    impl<F> ExtractOptions<F> {
        pub fn with_root_dir_filter<G: RootDirFilter>(self, filter: G) -> ExtractOptions<G> {}
        pub fn symlink_action(self, symlink_action: SymlinkExtractAction) -> Self {}
        pub fn with_size_limit(self, size_limit: u64) -> Self {}
        pub fn enforce_header_consistency(self, enforce: bool) -> Self {}
    }
    pub trait RootDirFilter: Fn(&Path) -> bool {}
    impl<F: Fn(&Path) -> bool> RootDirFilter for F {}
    pub fn root_dir_common_filter(path: &Path) -> bool {}
    pub fn read_zipfile_from_stream<R: Read>(reader: &mut R) -> ZipResult<Option<ZipFile<R>>> {}
    pub fn read_zipfile_from_stream_with_compressed_size<R: Read>(reader: &mut R, compressed_size: u64) -> ZipResult<Option<ZipFile<R>>> {}
    pub fn read_zipfile_from_stream_with_options<R: Read>(reader: &mut R, options: crate::ZipReadOptions) -> ZipResult<Option<ZipFile<R>>> {}
    #[not_send] pub struct ZipFile<R: Read> { reader: R }
    impl<R: Read> ZipFile<R> {
        pub fn entry(&self) -> ZipFileEntry {}
        pub fn extra_data(&self) -> Option<Vec<u8>> {}
        pub fn data_start(&self) -> Option<u64> {}
        pub fn options(&self) -> SimpleFileOptions {}
        pub fn read_to_end_authenticated(&mut self, buf: &mut Vec<u8>, rollback_on_error: bool) -> io::Result<usize> {}
        pub fn extra_data_fields(&self) -> impl Iterator<Item = &ExtraField> {}
    }
    impl<R: Read> crate::HasZipMetadata for ZipFile<R> { fn get_metadata(&self) -> &ZipFileData {} }
    impl<R: Read> Read for ZipFile<R> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.reader.read(buf) }
    }
    pub struct ZipFileEntryWithDataDescriptor;
    impl ZipFileEntryWithDataDescriptor { pub fn data_descriptor(&self) -> &Option<ZipDataDescriptor> {} }
    impl crate::HasZipMetadata for ZipFileEntryWithDataDescriptor { fn get_metadata(&self) -> &ZipFileData {} }
    pub struct ZipFileEntry;
    impl ZipFileEntry {
        pub fn with_reader<R: Read + Seek>(self, reader: &mut R, options: crate::ZipReadOptions) -> ZipResult<ZipFile<R>> {}
    }
    impl crate::HasZipMetadata for ZipFileEntry { fn get_metadata(&self) -> &ZipFileData {} }
    pub struct OwnedZipFileEntry;
    impl From<ZipFileEntry> for OwnedZipFileEntry {}
    impl crate::HasZipMetadata for OwnedZipFileEntry { fn get_metadata(&self) -> &ZipFileData {} }
    impl OwnedZipFileEntry { pub fn as_ref(&self) -> ZipFileEntry {} }
    pub struct ZipFileSeek<R> { reader: R }
    impl<R: Read> Read for ZipFileSeek<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.reader.read(buf) } }
    impl<R: Seek> Seek for ZipFileSeek<R> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> { self.reader.seek(pos) } }
    impl<R> crate::HasZipMetadata for ZipFileSeek<R> { fn get_metadata(&self) -> &ZipFileData {} }
    pub struct ZipArchiveMetadata;
    impl ZipArchiveMetadata {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn entry(&self, index: usize) -> ZipResult<ZipFileEntry> {}
        pub fn has_duplicate_names(&self) -> bool {}
    }
    impl ZipFile {
        pub fn version_made_by(&self) -> (u8, u8) {}
        pub fn name(&self) -> &str {}
        pub fn name_raw(&self) -> &[u8] {}
        pub fn sanitized_name(&self) -> ::std::path::PathBuf {}
        pub fn mangled_name(&self) -> ::std::path::PathBuf {}
        pub fn enclosed_name(&self) -> Option<&Path> {}
        pub fn comment(&self) -> &str {}
        pub fn compression(&self) -> CompressionMethod {}
        pub fn compressed_size(&self) -> u64 {}
        pub fn size(&self) -> u64 {}
        pub fn last_modified(&self) -> DateTime {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn unix_mode(&self) -> Option<u32> {}
        pub fn crc32(&self) -> u32 {}
        pub fn header_start(&self) -> u64 {}
        pub fn central_header_start(&self) -> u64 {}
    }
    pub mod zip_iterable {
        use crate::read::ZipFile;
        use crate::result::ZipResult;
        use std::io::{Read, Seek};
        pub struct ZipIterableFilesWithReader<R>;
        impl<R: Read + Seek> ZipIterableFilesWithReader<R> {
            pub fn next(&mut self) -> Option<ZipResult<ZipFile<R>>> {}
            pub fn size_hint(&self) -> (usize, Option<usize>) {}
        }
    }
}
pub mod result {
    use core::fmt;
    use core::error::Error;
    use core::fmt::Display;
    use core::num::TryFromIntError;
    use std::{io, string};
    use std::borrow::Cow;
    pub type ZipResult<T> = Result<T, ZipError>;
    pub enum ZipError { Io(io::Error), InvalidArchive(Cow<str>), UnsupportedArchive(&str), FileNotFound, InvalidPassword, CompressionMethodNotSupported(u16), DecompressedSizeLimitExceeded { size: u128, limit: u64 }, DecompressedSizeUnknown }
    impl ZipError { pub const PASSWORD_REQUIRED: &str = _; }
    impl Clone for ZipError {}
    impl Display for ZipError {}
    impl Error for ZipError {}
    impl From<io::Error> for ZipError {}
    impl From<DateTimeRangeError> for ZipError {}
    impl From<string::FromUtf8Error> for ZipError {}
    pub struct DateTimeRangeError;
    impl From<TryFromIntError> for DateTimeRangeError {}
    impl fmt::Display for DateTimeRangeError {}
    impl Error for DateTimeRangeError {}
    pub struct InvalidPassword;
    impl std::fmt::Display for InvalidPassword {}
    impl std::error::Error for InvalidPassword {}
    impl std::fmt::Display for ZipError {}
    impl std::error::Error for ZipError {}
    impl std::fmt::Display for DateTimeRangeError {}
    impl std::error::Error for DateTimeRangeError {}
}
pub mod types {
    use crate::{AesMode, CompressionMethod, DateTime, System};
    use crate::extra_fields::ExtraFields;
    use crate::result::ZipResult;
    use crate::unstable::format::aes::AesVendorVersion;
    use crate::unstable::format::flags::ZipFileFlags;
    use std::io::{Read, Seek};
    use std::sync::OnceLock;
    #[derive(Clone, Default)] pub struct ZipFileData { pub system: System, pub version_made_by: u8, pub flags: ZipFileFlags, pub compression_method: CompressionMethod, pub last_modified_time: Option<DateTime>, pub crc32: u32, pub compressed_size: u64, pub uncompressed_size: u64, pub file_comment: Box<str>, pub header_start: u64, pub central_header_start: u64, pub data_start: OnceLock<u64>, pub external_attributes: u32, pub large_file: bool, pub extra_fields: ExtraFields }
    impl ZipFileData {
        pub fn aes_settings(&self) -> Option<(AesMode, AesVendorVersion)> {}
        pub fn is_encrypted(&self) -> bool {}
        pub fn is_using_data_descriptor(&self) -> bool {}
        pub fn data_start(&self, reader: &mut(impl Read + Seek)) -> ZipResult<u64> {}
        pub fn version_needed(&self) -> u16 {}
    }
}
pub mod unstable {
    use std::io;
    use std::io::Read;
    use std::path::Path;
    pub trait LittleEndianReadExt: Read {
        fn read_u16_le(&mut self) -> io::Result<u16> {}
        fn read_u32_le(&mut self) -> io::Result<u32> {}
        fn read_u64_le(&mut self) -> io::Result<u64> {}
    }
    impl<R: Read> LittleEndianReadExt for R {}
    pub fn path_to_string<T: AsRef<Path>>(path: T) -> Result<Box<str>, io::Error> {}
    pub mod format {
        pub use crate::{ZIP64_BYTES_THR, ZIP64_ENTRY_THR};
        pub const ZIP64_BYTES_THR_U32: u32 = _;
        pub const MIN_VERSION: u8 = _;
        pub const DEFAULT_VERSION: u8 = _;
        pub mod blocks {
            use crate::format::blocks::{FixedSizeBlock, ZipEntryBlock};
            use crate::result::ZipResult;
            use std::io::{Read, Write};
            #[derive(Clone, Copy)] pub struct ZipCentralEntryBlock { pub version_made_by: u16, pub version_to_extract: u16, pub flags: u16, pub compression_method: u16, pub last_mod_time: u16, pub last_mod_date: u16, pub crc32: u32, pub compressed_size: u32, pub uncompressed_size: u32, pub file_name_length: u16, pub extra_field_length: u16, pub file_comment_length: u16, pub disk_number: u16, pub internal_file_attributes: u16, pub external_file_attributes: u32, pub offset: u32 }
            impl ZipCentralEntryBlock { pub fn parse<R: Read>(reader: &mut R) -> ZipResult<Self> {} }
            impl ZipEntryBlock for ZipCentralEntryBlock {
                fn get_uncompressed_size(&self) -> u32 {}
                fn get_compressed_size(&self) -> u32 {}
                fn get_header_start(&self) -> Option<u32> {}
            }
            impl FixedSizeBlock for ZipCentralEntryBlock {}
            #[derive(Clone, Copy)] pub struct ZipLocalEntryBlock { pub version_made_by: u16, pub flags: u16, pub compression_method: u16, pub last_mod_time: u16, pub last_mod_date: u16, pub crc32: u32, pub compressed_size: u32, pub uncompressed_size: u32, pub file_name_length: u16, pub extra_field_length: u16 }
            impl ZipLocalEntryBlock { pub fn parse<R: Read>(reader: &mut R) -> ZipResult<Self> {} }
            impl ZipEntryBlock for ZipLocalEntryBlock {
                fn get_uncompressed_size(&self) -> u32 {}
                fn get_compressed_size(&self) -> u32 {}
                fn get_header_start(&self) -> Option<u32> {}
            }
            impl FixedSizeBlock for ZipLocalEntryBlock {}
            #[derive(Clone, Copy)] pub struct Zip32CDEBlock { pub disk_number: u16, pub disk_with_central_directory: u16, pub number_of_files_on_this_disk: u16, pub number_of_files: u16, pub central_directory_size: u32, pub central_directory_offset: u32, pub zip_file_comment_length: u16 }
            impl FixedSizeBlock for Zip32CDEBlock {}
            pub struct Zip32CentralDirectoryEnd { pub disk_number: u16, pub disk_with_central_directory: u16, pub number_of_files_on_this_disk: u16, pub number_of_files: u16, pub central_directory_size: u32, pub central_directory_offset: u32, pub zip_file_comment: Box<[u8]> }
            impl Zip32CentralDirectoryEnd {
                pub fn parse<T: Read>(reader: &mut T) -> ZipResult<Zip32CentralDirectoryEnd> {}
                pub fn write<T: Write>(self, writer: &mut T) -> ZipResult<()> {}
                pub fn may_be_zip64(&self) -> bool {}
            }
            #[derive(Clone, Copy)] pub struct Zip64CDELocatorBlock { pub disk_with_central_directory: u32, pub end_of_central_directory_offset: u64, pub number_of_disks: u32 }
            impl FixedSizeBlock for Zip64CDELocatorBlock {}
            pub struct Zip64CentralDirectoryEndLocator { pub disk_with_central_directory: u32, pub end_of_central_directory_offset: u64, pub number_of_disks: u32 }
            impl Zip64CentralDirectoryEndLocator {
                pub fn parse<T: Read>(reader: &mut T) -> ZipResult<Zip64CentralDirectoryEndLocator> {}
                pub fn block(self) -> Zip64CDELocatorBlock {}
                pub fn write<T: Write>(self, writer: &mut T) -> ZipResult<()> {}
            }
            #[derive(Clone, Copy)] pub struct Zip64CDEBlock { pub record_size: u64, pub version_made_by: u16, pub version_needed_to_extract: u16, pub disk_number: u32, pub disk_with_central_directory: u32, pub number_of_files_on_this_disk: u64, pub number_of_files: u64, pub central_directory_size: u64, pub central_directory_offset: u64 }
            impl FixedSizeBlock for Zip64CDEBlock {}
            pub struct Zip64CentralDirectoryEnd { pub record_size: u64, pub version_made_by: u16, pub version_needed_to_extract: u16, pub disk_number: u32, pub disk_with_central_directory: u32, pub number_of_files_on_this_disk: u64, pub number_of_files: u64, pub central_directory_size: u64, pub central_directory_offset: u64 }
        }
        pub mod compression {
            use crate::CompressionMethod;
            #[derive(Clone, Copy, Default)] pub enum Compression { Stored, Shrink, ReduceFactor1, ReduceFactor2, ReduceFactor3, ReduceFactor4, Implode, TokenizingCompression, Deflated, Deflate64, PkwareDataCompressionImploding, Reserved11, Bzip2, Reserved13, Lzma, Reserved15, CmpscCompression, Reserved17, IbmTerseNew, IbmLz77, DeprecatedZstd, Zstd, Mp3, Xz, Jpeg, WavPack, Ppmd, Aes, Unknown(u16) }
            impl From<CompressionMethod> for Compression {}
            impl From<u16> for Compression {}
            impl Compression { pub fn as_u16(self) -> u16 {} }
        }
        pub mod data_descriptor {
            use crate::unstable::format::magic::Magic;
            use std::io;
            use std::io::Write;
            #[derive(Clone, Copy)] pub enum ZipDataDescriptor { ZipDataDescriptorBlock(ZipDataDescriptorBlock), Zip64DataDescriptorBlock(Zip64DataDescriptorBlock) }
            #[derive(Clone, Copy)] pub struct ZipDataDescriptorBlock { pub crc32: u32, pub compressed_size: u32, pub uncompressed_size: u32 }
            impl ZipDataDescriptorBlock {
                pub const SIZE: usize = _;
                pub const MAGIC: Magic = _;
                pub fn parse(buff: &[u8; Self::SIZE]) -> Result<Self, &str> {}
                pub fn write<W: Write>(&self, w: &mut W) -> io::Result<()> {}
            }
            #[derive(Clone, Copy)] pub struct Zip64DataDescriptorBlock { pub crc32: u32, pub compressed_size: u64, pub uncompressed_size: u64 }
            impl Zip64DataDescriptorBlock {
                pub const SIZE: usize = _;
                pub const MAGIC: Magic = _;
                pub fn parse(buff: &[u8; Self::SIZE]) -> Result<Self, &str> {}
                pub fn write<W: Write>(&self, w: &mut W) -> io::Result<()> {}
            }
        }
        pub mod ffi {
            pub const S_IFREG: u32 = _;
            pub const S_IFDIR: u32 = _;
            pub const S_IFLNK: u32 = _;
        }
        pub mod flags {
            #[derive(Clone, Copy)] pub enum ZipFlags { Encrypted, CompressionSetting, CompressionSetting2, UsingDataDescriptor, ReservedEnhancedDeflating, CompressedPatchedData, StrongEncryption, LanguageEncoding, ReservedEnhancedCompression, Masked, ReservedAlternateStream, Reserved }
            #[derive(Clone, Copy, Default)] pub struct ZipFileFlags;
            impl ZipFileFlags {
                pub fn matching(&self, matching_flag: ZipFlags) -> bool {}
                pub fn is_encrypted(&self) -> bool {}
                pub fn is_using_data_descriptor(&self) -> bool {}
                pub fn as_u16(self) -> u16 {}
            }
            impl From<u16> for ZipFileFlags {}
        }
        pub mod magic {
            #[derive(Clone, Copy)] pub struct Magic;
            impl Magic {
                pub const LOCAL_FILE_HEADER_SIGNATURE: Self = _;
                pub const CENTRAL_DIRECTORY_HEADER_SIGNATURE: Self = _;
                pub const CENTRAL_DIRECTORY_END_SIGNATURE: Self = _;
                pub const CENTRAL_DIRECTORY_DIGITAL_SIGNATURE: Self = _;
                pub const ZIP64_CENTRAL_DIRECTORY_END_SIGNATURE: Self = _;
                pub const ZIP64_CENTRAL_DIRECTORY_END_LOCATOR_SIGNATURE: Self = _;
                pub const DATA_DESCRIPTOR_SIGNATURE: Self = _;
                pub fn literal(x: u32) -> Self {}
                pub fn from_le_bytes(bytes: [u8; 4]) -> Self {}
                pub fn to_le_bytes(self) -> [u8; 4] {}
                pub fn from_le(self) -> Self {}
                pub fn to_le(self) -> Self {}
            }
        }
        pub mod system {
            pub use crate::System;
        }
    }
    pub mod read {
        use crate::ZipReadOptions;
        use crate::read::{Config, ZipFileEntry};
        use crate::read::zip_iterable::ZipIterableFilesWithReader;
        use crate::result::ZipResult;
        use std::io::{Read, Seek};
        pub struct ZipIterable<R>;
        impl<R: Read + Seek> ZipIterable<R> {
            pub fn try_new(reader: R, config: Config) -> ZipResult<Self> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn files(&mut self) -> ZipResult<&mut ZipIterableFiles<R>> {}
            pub fn files_with_reader(&mut self, body_reader: R, options: ZipReadOptions) -> ZipResult<ZipIterableFilesWithReader<R>> {}
        }
        impl<R: Read + Seek + Clone> ZipIterable<R> {
            pub fn files_with_cloned_reader(&mut self, options: ZipReadOptions) -> ZipResult<ZipIterableFilesWithReader<R>> {}
        }
        pub struct ZipIterableFiles<R>;
        impl<R: Read + Seek> ZipIterableFiles<R> {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn reader_mut(&mut self) -> &mut R {}
        }
        impl<R: Read + Seek> Iterator for ZipIterableFiles<R> {
            type Item = ZipResult<ZipFileEntry>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
    }
    pub mod stream {
        use crate::read::{ZipFile, ZipFileEntry};
        use crate::result::ZipResult;
        use std::io::Read;
        use std::path::Path;
        pub struct ZipStreamReader<R>;
        impl<R> ZipStreamReader<R> { pub fn new(reader: R) -> Self {} }
        impl<R: Read> ZipStreamReader<R> {
            pub fn visit<V: ZipStreamVisitor>(self, visitor: &mut V) -> ZipResult<()> {}
            pub fn extract<P: AsRef<Path>>(self, directory: P) -> ZipResult<()> {}
        }
        pub trait ZipStreamVisitor {
            fn visit_file<R: Read>(&mut self, file: &mut ZipFile<R>) -> ZipResult<()>;
            fn visit_additional_metadata(&mut self, metadata: &ZipFileEntry) -> ZipResult<()>;
        }
        pub struct ZipStreamFileMetadata;
        impl ZipStreamFileMetadata {
            pub fn name(&self) -> &str {}
            pub fn name_raw(&self) -> &[u8] {}
            pub fn mangled_name(&self) -> ::std::path::PathBuf {}
            pub fn enclosed_name(&self) -> Option<&Path> {}
            pub fn is_dir(&self) -> bool {}
            pub fn is_file(&self) -> bool {}
            pub fn comment(&self) -> &str {}
            pub fn data_start(&self) -> u64 {}
            pub fn unix_mode(&self) -> Option<u32> {}
        }
    }
    pub mod write {
        use crate::result::ZipResult;
        use crate::write::FileOptions;
        use crate::write::options::sealed::FileOptionExtension;
        pub trait FileOptionsExt {
            fn with_deprecated_encryption(self, password: &[u8]) -> ZipResult<Self>;
        }
        impl<T: FileOptionExtension> FileOptionsExt for FileOptions<T> {
            fn with_deprecated_encryption(self, password: &[u8]) -> ZipResult<FileOptions<T>> {}
        }
    }
}
pub mod write {
    use crate::{AesMode, AesSalt, CompressionMethod, DateTime, System};
    use crate::extra_fields::CustomExtraField;
    use crate::result::ZipResult;
    use crate::unstable::write::FileOptionsExt;
    use crate::write::options::sealed::FileOptionExtension;
    use std::io;
    use std::io::{Seek, SeekFrom, Write};
    use std::path::Path;
    use std::sync::Arc;
    pub use crate::{PreparedZipFile, ZipWriter};
    pub struct ZipFileBuilder;
    impl ZipFileBuilder {
        pub fn new<N: AsRef<str>, T: FileOptionExtension>(name: N, options: FileOptions<T>) -> ZipResult<Self> {}
        pub fn new_from_path<T: FileOptionExtension, P: AsRef<Path>>(path: P, options: FileOptions<T>) -> ZipResult<Self> {}
        pub fn finish(self) -> ZipResult<crate::PreparedZipFile> {}
    }
    impl Write for ZipFileBuilder {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub struct StreamWriter<W: Write>;
    impl<W: Write> StreamWriter<W> {
        pub fn new(inner: W) -> StreamWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
    }
    impl<W: Write> Write for StreamWriter<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl<W: Write> Seek for StreamWriter<W> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
    #[derive(Clone, Copy)] pub struct FileOptions<T>;
    impl<T> FileOptions<T> {
        pub fn name(self, name: &[u8]) -> FileOptions<T> {}
        pub fn has_encryption(&self) -> bool {}
        pub fn compression_method(self, method: CompressionMethod) -> Self {}
        pub fn system(self, system: System) -> Self {}
        pub fn compression_level(self, level: Option<i64>) -> Self {}
        pub fn last_modified_time(self, mod_time: DateTime) -> Self {}
        pub fn unix_permissions(self, mode: u32) -> Self {}
        pub fn external_attributes(self, external_perms: u32) -> Self {}
        pub fn large_file(self, large: bool) -> Self {}
        pub fn with_aes_encryption_and_salt(self, password: &[u8], salt: AesSalt) -> FileOptions<T> {}
        pub fn with_aes_encryption(self, mode: AesMode, password: &str) -> FileOptions<T> {}
        pub fn with_aes_encryption_bytes(self, mode: AesMode, password: &[u8]) -> FileOptions<T> {}
        pub fn with_zopfli_buffer(self, size: Option<usize>) -> Self {}
        pub fn get_compression_level(&self) -> Option<i64> {}
        pub fn with_alignment(self, alignment: u16) -> Self {}
        pub fn with_android_alignment(self, alignment: u16) -> Self {}
        pub fn with_alignment_and_header_id(self, alignment: u16, header_id: u16) -> Self {}
        pub fn alignment(&self) -> u16 {}
        pub fn alignment_header_id(&self) -> u16 {}
    }
    impl FileOptions<ExtendedFileOptions> {
        pub fn validate_extra_fields(self, validate: bool) -> Self {}
        pub fn with_file_comment<S: Into<Box<str>>>(self, comment: S) -> Self {}
        pub fn add_extra_data<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()> {}
        pub fn add_extra_field<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()> {}
        pub fn clear_extra_data(self) -> Self {}
        pub fn clear_extra_fields(self) -> Self {}
        pub fn extra_fields(&self) -> &[CustomExtraField] {}
        pub fn with_extended_timestamp(self, modified: Option<u32>, accessed: Option<u32>, created: Option<u32>) -> ZipResult<Self> {}
        pub fn with_ntfs_times(self, mtime: u64, atime: u64, ctime: u64) -> ZipResult<Self> {}
        pub fn with_ntfs_file_times(self, mtime: nt_time::FileTime, atime: nt_time::FileTime, ctime: nt_time::FileTime) -> ZipResult<Self> {}
    }
    impl<T: FileOptionExtension> FileOptions<T> { pub fn file_comment(&self) -> Option<&str> {} }
    impl FileOptions<()> {
        pub const DEFAULT: Self = _;
        pub fn into_full_options(self) -> FullFileOptions {}
        pub fn with_extended_timestamp(self, modified: Option<u32>, accessed: Option<u32>, created: Option<u32>) -> ZipResult<FullFileOptions> {}
        pub fn with_ntfs_times(self, mtime: u64, atime: u64, ctime: u64) -> ZipResult<FullFileOptions> {}
        pub fn with_ntfs_file_times(self, mtime: nt_time::FileTime, atime: nt_time::FileTime, ctime: nt_time::FileTime) -> ZipResult<FullFileOptions> {}
    }
    impl<T> Default for FileOptions<T> {}
    pub type SimpleFileOptions = FileOptions<()>;
    pub type FullFileOptions = FileOptions<ExtendedFileOptions>;
    #[derive(Clone, Default)] pub struct ExtendedFileOptions;
    impl ExtendedFileOptions {
        pub fn add_extra_data<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()> {}
        pub fn add_extra_field<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()> {}
        pub fn add_extended_timestamp(&mut self, modified: Option<u32>, accessed: Option<u32>, created: Option<u32>) -> ZipResult<()> {}
        pub fn add_ntfs_times(&mut self, mtime: u64, atime: u64, ctime: u64) -> ZipResult<()> {}
        pub fn add_ntfs_file_times(&mut self, mtime: nt_time::FileTime, atime: nt_time::FileTime, ctime: nt_time::FileTime) -> ZipResult<()> {}
    }
    impl FileOptionExtension for ExtendedFileOptions {
        fn extra_fields(&self) -> Option<&Arc<Vec<CustomExtraField>>> {}
        fn file_comment(&self) -> Option<&str> {}
        fn take_file_comment(&mut self) -> Option<Box<str>> {}
        fn validate_extra_fields(&self) -> bool {}
    }
    impl Default for FileOptions {}
    impl FileOptionsExt for FileOptions { fn with_deprecated_encryption(self, password: &[u8]) -> Self {} }
    pub mod options {
        pub mod sealed {
            use crate::extra_fields::CustomExtraField;
            use std::sync::Arc;
            pub trait FileOptionExtension: Default {
                fn extra_fields(&self) -> Option<&Arc<Vec<CustomExtraField>>>;
                fn file_comment(&self) -> Option<&str>;
                fn take_file_comment(&mut self) -> Option<Box<str>>;
                fn validate_extra_fields(&self) -> bool {}
            }
            impl FileOptionExtension for () {
                fn extra_fields(&self) -> Option<&Arc<Vec<CustomExtraField>>> {}
                fn file_comment(&self) -> Option<&str> {}
                fn take_file_comment(&mut self) -> Option<Box<str>> {}
            }
        }
    }
}
