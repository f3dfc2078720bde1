//! async_zip 0.0.19.

use chrono::{DateTime, LocalResult, Utc};
use crate::error::ZipError;
use crate::spec::header::ExtraField;
use std::ops::Deref;
#[derive(Clone, Copy)] pub enum AttributeCompatibility { Unix }
impl TryFrom<u16> for AttributeCompatibility { type Error = ZipError; }
#[derive(Clone, Copy)] pub enum Compression { Stored, Deflate, Deflate64, Bz, Lzma, Zstd, Xz }
impl TryFrom<u16> for Compression { type Error = ZipError; }
#[derive(Clone, Copy)] pub enum DeflateOption { Normal, Maximum, Fast, Super, Other(i32) }
#[derive(Clone, Copy, Default)] pub struct ZipDateTime;
impl ZipDateTime {
    pub fn year(&self) -> i32 {}
    pub fn month(&self) -> u32 {}
    pub fn day(&self) -> u32 {}
    pub fn hour(&self) -> u32 {}
    pub fn minute(&self) -> u32 {}
    pub fn second(&self) -> u32 {}
    pub fn as_chrono(&self) -> LocalResult<DateTime<Utc>> {}
    pub fn from_chrono(dt: &DateTime<Utc>) -> Self {}
}
impl From<ZipDateTimeBuilder> for ZipDateTime {}
impl From<&DateTime<Utc>> for ZipDateTime {}
impl From<DateTime<Utc>> for ZipDateTime {}
pub struct ZipDateTimeBuilder;
impl From<ZipDateTime> for ZipDateTimeBuilder {}
impl Default for ZipDateTimeBuilder {}
impl ZipDateTimeBuilder {
    pub fn new() -> Self {}
    pub fn year(self, year: i32) -> Self {}
    pub fn month(self, month: u32) -> Self {}
    pub fn day(self, day: u32) -> Self {}
    pub fn hour(self, hour: u32) -> Self {}
    pub fn minute(self, minute: u32) -> Self {}
    pub fn second(self, second: u32) -> Self {}
    pub fn build(self) -> ZipDateTime {}
}
#[derive(Clone)] pub struct ZipEntry;
impl From<ZipEntryBuilder> for ZipEntry {}
impl ZipEntry {
    pub fn filename(&self) -> &ZipString {}
    pub fn compression(&self) -> Compression {}
    pub fn crc32(&self) -> u32 {}
    pub fn uncompressed_size(&self) -> u64 {}
    pub fn compressed_size(&self) -> u64 {}
    pub fn attribute_compatibility(&self) -> AttributeCompatibility {}
    pub fn last_modification_date(&self) -> &ZipDateTime {}
    pub fn internal_file_attribute(&self) -> u16 {}
    pub fn external_file_attribute(&self) -> u32 {}
    pub fn extra_fields(&self) -> &[ExtraField] {}
    pub fn comment(&self) -> &ZipString {}
    pub fn unix_permissions(&self) -> Option<u16> {}
    pub fn dir(&self) -> crate::error::Result<bool> {}
}
#[derive(Clone)] pub struct StoredZipEntry;
impl StoredZipEntry {
    pub fn header_offset(&self) -> u64 {}
    pub fn header_size(&self) -> u64 {}
}
impl Deref for StoredZipEntry {
    type Target = ZipEntry;
    fn deref(&self) -> &Self::Target {}
}
pub struct ZipEntryBuilder;
impl From<ZipEntry> for ZipEntryBuilder {}
impl ZipEntryBuilder {
    pub fn new(filename: ZipString, compression: Compression) -> Self {}
    pub fn filename(self, filename: ZipString) -> Self {}
    pub fn compression(self, compression: Compression) -> Self {}
    pub fn crc32<N: Into<u32>>(self, crc: N) -> Self {}
    pub fn compressed_size<N: Into<u64>>(self, size: N) -> Self {}
    pub fn uncompressed_size<N: Into<u64>>(self, size: N) -> Self {}
    pub fn deflate_option(self, option: DeflateOption) -> Self {}
    pub fn attribute_compatibility(self, compatibility: AttributeCompatibility) -> Self {}
    pub fn last_modification_date(self, date: ZipDateTime) -> Self {}
    pub fn internal_file_attribute(self, attribute: u16) -> Self {}
    pub fn external_file_attribute(self, attribute: u32) -> Self {}
    pub fn extra_fields(self, field: Vec<ExtraField>) -> Self {}
    pub fn comment(self, comment: ZipString) -> Self {}
    pub fn unix_permissions(self, mode: u16) -> Self {}
    pub fn current(&self) -> &ZipEntry {}
    pub fn build(self) -> ZipEntry {}
}
#[derive(Clone)] pub struct ZipFile;
impl From<ZipFileBuilder> for ZipFile {}
impl ZipFile {
    pub fn entries(&self) -> &[StoredZipEntry] {}
    pub fn comment(&self) -> &ZipString {}
    pub fn zip64(&self) -> bool {}
}
pub struct ZipFileBuilder;
impl From<ZipFile> for ZipFileBuilder {}
impl Default for ZipFileBuilder {}
impl ZipFileBuilder {
    pub fn new() -> Self {}
    pub fn comment(self, comment: ZipString) -> Self {}
    pub fn build(self) -> ZipFile {}
}
#[derive(Clone, Copy)] pub enum StringEncoding { Utf8, Raw }
#[derive(Clone)] pub struct ZipString;
impl ZipString {
    pub fn new(raw: Vec<u8>, encoding: StringEncoding) -> Self {}
    pub fn new_with_alternative(utf8: String, alternative: Vec<u8>) -> Self {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn encoding(&self) -> StringEncoding {}
    pub fn alternative(&self) -> Option<&[u8]> {}
    pub fn as_str(&self) -> crate::error::Result<&str> {}
    pub fn into_string(self) -> crate::error::Result<String> {}
    pub fn into_alternative(self) -> Option<Vec<u8>> {}
    pub fn is_utf8_without_alternative(&self) -> bool {}
}
impl From<String> for ZipString {}
impl From<&str> for ZipString {}
pub mod base {
    pub mod read {
        use crate::ZipEntry;
        use futures_lite::io::{AsyncBufRead, AsyncRead};
        pub struct WithEntry;
        pub struct WithoutEntry;
        pub struct ZipEntryReader<R, E>;
        impl<R, E> AsyncRead for ZipEntryReader<R, E> where R: AsyncBufRead {}
        impl<R, E> ZipEntryReader<R, E> where R: AsyncBufRead { pub fn compute_hash(&mut self) -> u32 {} }
        impl<R> ZipEntryReader<R, WithEntry> where R: AsyncBufRead {
            pub fn entry(&self) -> &ZipEntry {}
            pub async fn read_to_end_checked(&mut self, buf: &mut Vec<u8>) -> crate::error::Result<usize> {}
            pub async fn read_to_string_checked(&mut self, buf: &mut String) -> crate::error::Result<usize> {}
        }
        pub mod mem {
            use crate::ZipFile;
            use crate::base::read::{WithEntry, WithoutEntry, ZipEntryReader};
            use futures_lite::io::Cursor;
            #[derive(Clone)] pub struct ZipFileReader;
            impl ZipFileReader {
                pub async fn new(data: Vec<u8>) -> crate::error::Result<ZipFileReader> {}
                pub fn from_raw_parts(data: Vec<u8>, file: ZipFile) -> ZipFileReader {}
                pub fn file(&self) -> &ZipFile {}
                pub fn data(&self) -> &[u8] {}
                pub async fn reader_without_entry(&self, index: usize) -> crate::error::Result<ZipEntryReader<Cursor<&[u8]>, WithoutEntry>> {}
                pub async fn reader_with_entry(&self, index: usize) -> crate::error::Result<ZipEntryReader<Cursor<&[u8]>, WithEntry>> {}
            }
        }
        pub mod seek {
            use crate::ZipFile;
            use crate::base::read::{WithEntry, WithoutEntry, ZipEntryReader};
            use futures_lite::io::{AsyncBufRead, AsyncSeek};
            use tokio::io;
            use tokio_util::compat::Compat;
            #[derive(Clone)] pub struct ZipFileReader<R>;
            impl<R> ZipFileReader<R> where R: AsyncBufRead + AsyncSeek {
                pub async fn new(reader: R) -> crate::error::Result<ZipFileReader<R>> {}
                pub fn from_raw_parts(reader: R, file: ZipFile) -> ZipFileReader<R> {}
                pub fn file(&self) -> &ZipFile {}
                pub fn inner_mut(&mut self) -> &mut R {}
                pub fn into_inner(self) -> R {}
                pub async fn reader_without_entry(&mut self, index: usize) -> crate::error::Result<ZipEntryReader<R, WithoutEntry>> {}
                pub async fn reader_with_entry(&mut self, index: usize) -> crate::error::Result<ZipEntryReader<R, WithEntry>> {}
                pub async fn into_entry(self, index: usize) -> crate::error::Result<ZipEntryReader<R, WithoutEntry>> {}
            }
            impl<R> ZipFileReader<Compat<R>> where R: io::AsyncBufRead + io::AsyncSeek {
                pub async fn with_tokio(reader: R) -> crate::error::Result<crate::tokio::read::seek::ZipFileReader<R>> {}
            }
        }
        pub mod stream {
            use crate::base::read::{WithEntry, WithoutEntry, ZipEntryReader};
            use futures_lite::io::AsyncBufRead;
            use tokio::io;
            pub struct Ready<R>;
            pub struct Reading<R, E>;
            #[derive(Clone)] pub struct ZipFileReader<S>;
            impl<R> ZipFileReader<Ready<R>> where R: AsyncBufRead {
                pub fn new(reader: R) -> Self {}
                pub async fn next_without_entry(self) -> crate::error::Result<Option<ZipFileReader<Reading<R, WithoutEntry>>>> {}
                pub async fn next_with_entry(self) -> crate::error::Result<Option<ZipFileReader<Reading<R, WithEntry>>>> {}
                pub async fn into_inner(self) -> R {}
            }
            impl<R> ZipFileReader<crate::tokio::read::stream::Ready<R>> where R: io::AsyncBufRead {
                pub fn with_tokio(reader: R) -> ZipFileReader<crate::tokio::read::stream::Ready<R>> {}
            }
            impl<R, E> ZipFileReader<Reading<R, E>> where R: AsyncBufRead {
                pub fn reader(&self) -> &ZipEntryReader<R, E> {}
                pub fn reader_mut(&mut self) -> &mut ZipEntryReader<R, E> {}
                pub async fn done(self) -> crate::error::Result<ZipFileReader<Ready<R>>> {}
                pub async fn skip(self) -> crate::error::Result<ZipFileReader<Ready<R>>> {}
            }
        }
    }
    pub mod read1 {
        use crate::spec::constructs::{CDR, LF};
        use futures_lite::{AsyncBufRead, AsyncRead};
        pub struct ZipFileReader<R>;
        impl<R: AsyncBufRead> ZipFileReader<R> {
            pub fn lf(&self) -> &LF {}
            pub fn cdr(&self) -> Option<&CDR> {}
        }
        impl<R: AsyncBufRead> AsyncRead for ZipFileReader<R> {}
        #[derive(Clone)] pub struct ZipOptions { pub eocdr_locate_method: ZipLocateMethod, pub validate_compressed_size_header_match: bool, pub validate_uncompressed_size_header_match: bool, pub validate_crc_header_match: bool, pub validate_file_name_header_match: bool, pub validate_compression_header_match: bool, pub validate_num_cd_files: bool, pub validate_crc_match_against_read: bool, pub validate_uncompressed_size_match_against_read: bool, pub validate_file_on_eof: bool, pub validate_eor_is_eoa: bool, pub validate_gpf_header_match: bool, pub max_uncompressed_size_per_file: u64, pub max_compressed_size_per_file: u64, pub max_extra_field_size_per_file: u16, pub max_extra_field_num_per_file: u16, pub max_cd_num_files_load: u64, pub max_cd_num_files: u64, pub max_cd_size_in_bytes: u64 }
        impl Default for ZipOptions {}
        impl ZipOptions { pub fn untrusted() -> Self {} }
        #[derive(Clone)] pub enum ZipLocateMethod { SeekBackReadLinearly }
        pub mod seek {
            use crate::base::read1::{ZipFileReader, ZipOptions};
            use crate::spec::constructs::{CDR, CEOCDR};
            use futures_lite::{AsyncBufRead, AsyncSeek};
            use std::ops::Deref;
            use std::sync::Arc;
            pub struct ZipArchiveReader<R>;
            impl<R: AsyncBufRead + AsyncSeek> ZipArchiveReader<R> {
                pub async fn open(reader: R) -> crate::error::Result<Self> {}
                pub async fn open_with_options(reader: R, opts: ZipOptions) -> crate::error::Result<Self> {}
                pub fn new_with_inner(reader: R, inner: Arc<ZipArchiveInner>) -> Self {}
                pub fn inner(&self) -> &Arc<ZipArchiveInner> {}
                pub async fn file(&mut self, index: usize) -> crate::error::Result<ZipFileReader<&mut R>> {}
                pub async fn file_oneshot(self, index: usize) -> crate::error::Result<ZipFileReader<R>> {}
                pub fn into_factory<G: AsyncFn() -> crate::error::Result<R>>(self, generator: G) -> ZipArchiveFactory<G, R> {}
            }
            impl<R> Deref for ZipArchiveReader<R> {
                type Target = ZipArchiveInner;
                fn deref(&self) -> &Self::Target {}
            }
            #[derive(Clone)] pub struct ZipArchiveInner;
            impl ZipArchiveInner {
                pub fn find(&self, file_name: &[u8]) -> crate::error::Result<impl Iterator<Item = usize>> {}
                pub fn cdrs(&self) -> &[CDR] {}
                pub fn options(&self) -> &ZipOptions {}
                pub fn ceocdr(&self) -> &CEOCDR {}
            }
            pub struct ZipArchiveFactory<G, R>;
            impl<R: AsyncBufRead + AsyncSeek, G: AsyncFn() -> crate::error::Result<R>> ZipArchiveFactory<G, R> {
                pub fn new(generator: G, primary: ZipArchiveReader<R>) -> Self {}
                pub fn primary(&self) -> &ZipArchiveReader<R> {}
                pub async fn reader(&self) -> crate::error::Result<ZipArchiveReader<R>> {}
            }
        }
    }
    pub mod write {
        use crate::ZipEntry;
        use futures_lite::io::AsyncWrite;
        use tokio::io;
        use tokio_util::compat::Compat;
        pub struct ZipFileWriter<W>;
        impl<W: AsyncWrite> ZipFileWriter<W> {
            pub fn new(writer: W) -> Self {}
            pub fn force_no_zip64(self) -> Self {}
            pub fn force_zip64(self) -> Self {}
            pub async fn write_entry_whole<E: Into<ZipEntry>>(&mut self, entry: E, data: &[u8]) -> crate::error::Result<()> {}
            pub async fn write_entry_whole_precompressed<E: Into<ZipEntry>>(&mut self, entry: E, data: &[u8]) -> crate::error::Result<()> {}
            pub async fn write_entry_stream<E: Into<ZipEntry>>(&mut self, entry: E) -> crate::error::Result<EntryStreamWriter<W>> {}
            pub async fn write_entry_stream_precompressed<E: Into<ZipEntry>>(&mut self, entry: E) -> crate::error::Result<EntryStreamWriter<W>> {}
            pub fn comment(&mut self, comment: String) {}
            pub fn inner_mut(&mut self) -> &mut W {}
            pub async fn close(self) -> crate::error::Result<W> {}
        }
        impl<W> ZipFileWriter<Compat<W>> where W: io::AsyncWrite { pub fn with_tokio(writer: W) -> crate::tokio::write::ZipFileWriter<W> {} }
        pub struct EntryStreamWriter<W: AsyncWrite>;
        impl<W: AsyncWrite> EntryStreamWriter<W> { pub async fn close(self) -> crate::error::Result<()> {} }
        impl<W: AsyncWrite> AsyncWrite for EntryStreamWriter<W> {}
        pub async fn compress(entry: &ZipEntry, data: &[u8]) -> Vec<u8> {}
        pub fn crc32(data: &[u8]) -> u32 {}
    }
}
pub mod error {
    use std::{io, result};
    use std::fmt::Display;
    pub type Result<V> = result::Result<V, ZipError>;
    pub enum Zip64ErrorCase { TooManyFiles, LargeFile }
    impl Display for Zip64ErrorCase {}
    pub enum ZipError { InvalidEOCDRSeekMethod, CDRsNotLoaded, InvalidOffset(u64, u64), FeatureNotSupported(&str), CompressionNotSupported(u16), AttributeCompatibilityNotSupported(u16), TargetZip64NotSupported, Zip64Needed(Zip64ErrorCase), EOFNotReached, ExtraFieldTooLarge, CommentTooLarge, FileNameTooLarge, StringNotUtf8, UnableToLocateEOCDR, InvalidExtraFieldHeader(u16, usize), Zip64ExtendedFieldIncomplete, UpstreamReadError(io::Error), BinaryParseError(binrw::Error), CRC32CheckError, EntryIndexOutOfBounds, UnexpectedHeaderError(u32, u32), InfoZipUnicodeCommentFieldIncomplete, InfoZipUnicodePathFieldIncomplete, CompressedSizeHeaderMismatch, UncompressedSizeHeaderMismatch, CrcHeaderMismatch, FileNameHeaderMismatch, CompressionHeaderMismatch, NumFilesMismatch(u64, u64), UncompressedSizeReadMismatch(u64, u64), GPFHeaderMismatch, SORIsNotSOA, EORIsNotEOA, NoZip64ExtendedInformation, NoZip64EOCDR, NumFilesAboveMax(u64), CDSizeAboveMax(u64), UncompressedSizeAboveMax(u64), CompressedSizeAboveMax(u64), ExtraFieldSizeAboveMax(u16), ExtraFieldNumAboveMax(u16), FileMetaNotLoaded }
    impl std::fmt::Display for ZipError {}
    impl std::error::Error for ZipError {}
}
pub mod spec {
    use binrw::{BinRead, BinResult, BinWrite, Endian};
    use binrw::io::{Read, Seek, Write};
    use crate::spec::string::ZipStringArgs;
    pub trait KnownSize {
        const SIZE: usize;
    }
    #[derive(Clone)] pub enum ZipString { UTF8(String), Raw(Vec<u8>) }
    impl ZipString {
        pub fn from_bytes(raw: Vec<u8>, declared_utf8: bool) -> Self {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_str(&self) -> Option<&str> {}
    }
    impl From<String> for ZipString {}
    impl From<&str> for ZipString {}
    impl BinRead for ZipString {
        type Args = ZipStringArgs;
        fn read_options<R: Read + Seek>(reader: &mut R, endian: Endian, args: Self::Args) -> BinResult<Self> {}
    }
    impl BinWrite for ZipString {
        type Args = ();
        fn write_options<W: Write + Seek>(&self, writer: &mut W, endian: Endian, arg3: ()) -> BinResult<()> {}
    }
    pub mod constructs {
        use crate::spec::ZipString;
        use crate::spec::extra::{EF, EFHID};
        use crate::spec::headers1::{CDRH, EOCDL64H, EOCDR64H, EOCDRH, LFH};
        pub struct LF { pub lfh: LFH, pub insecure_file_name: ZipString, pub efs: Vec<EF> }
        impl LF {
            pub fn uncompressed_size(&self) -> crate::error::Result<u64> {}
            pub fn compressed_size(&self) -> crate::error::Result<u64> {}
        }
        #[derive(Clone)] pub struct CDR { pub cdrh: CDRH, pub insecure_file_name: ZipString, pub efs: Vec<EF>, pub file_comment: ZipString }
        impl CDR {
            pub fn lfh_offset(&self) -> crate::error::Result<u64> {}
            pub fn uncompressed_size(&self) -> crate::error::Result<u64> {}
            pub fn compressed_size(&self) -> crate::error::Result<u64> {}
            pub fn find_ef(&self, efid: EFHID) -> Option<&EF> {}
        }
        #[derive(Clone)] pub struct EOCDR { pub eocdrh: EOCDRH, pub file_comment: ZipString }
        #[derive(Clone)] pub struct CEOCDR { pub eocdr: EOCDR, pub eocdr64: Option<EOCDR64H>, pub eocdl64: Option<EOCDL64H> }
        impl CEOCDR {
            pub fn is_zip64(&self) -> bool {}
            pub fn cd_offset(&self) -> crate::error::Result<u64> {}
            pub fn num_entries(&self) -> crate::error::Result<u64> {}
            pub fn num_entries_on_disk(&self) -> crate::error::Result<u64> {}
            pub fn cd_size(&self) -> crate::error::Result<u64> {}
            pub fn disk_num(&self) -> crate::error::Result<u32> {}
            pub fn disk_num_start(&self) -> crate::error::Result<u32> {}
        }
    }
    pub mod extra {
        use binrw::binrw;
        use binrw::binrw::{BinResult, BinWrite, Endian};
        use crate::spec::KnownSize;
        use std::io::Seek;
        #[derive(Clone)] pub struct EFH { pub efid: EFHID, pub data_size: u16 }
        impl KnownSize for EFH {}
        #[derive(Clone, Copy)] pub enum EFHID { EI64, IZUC, IZUF, Other(u16) }
        impl From<u16> for EFHID {}
        #[derive(Clone)] pub struct EF { pub efh: EFH, pub efd: EFD }
        #[derive(Clone)] pub enum EFD { EI64(EI64), IZUF(IZUF), IZUC(IZUC), Unknown(Vec<u8>) }
        impl BinWrite for EFD {
            type Args = ();
            fn write_options<W: binrw::io::Write + Seek>(&self, writer: &mut W, endian: Endian, arg3: ()) -> BinResult<()> {}
        }
        #[derive(Clone)] pub struct EI64 { pub uncompressed_size: u64, pub compressed_size: u64, pub relative_offset: Option<u64>, pub disk_number_start: Option<u32> }
        #[derive(Clone)] pub struct IZUCH { pub version: u8, pub crc32: u32 }
        #[derive(Clone)] pub struct IZUC { pub izuch: IZUCH, pub comment: String }
        #[derive(Clone)] pub struct IZUF { pub izuch: IZUCH, pub insecure_file_name: String }
    }
    pub mod extra_field {
        pub trait ExtraFieldAsBytes {
            fn as_bytes(&self) -> Vec<u8>;
            fn count_bytes(&self) -> usize;
        }
    }
    pub mod header {
        use crate::spec::extra_field::ExtraFieldAsBytes;
        #[derive(Clone)] pub enum ExtraField { Zip64ExtendedInformation(Zip64ExtendedInformationExtraField), InfoZipUnicodeComment(InfoZipUnicodeCommentExtraField), InfoZipUnicodePath(InfoZipUnicodePathExtraField), Unknown(UnknownExtraField) }
        impl ExtraFieldAsBytes for &[ExtraField] {
            fn as_bytes(&self) -> Vec<u8> {}
            fn count_bytes(&self) -> usize {}
        }
        impl ExtraFieldAsBytes for ExtraField {
            fn as_bytes(&self) -> Vec<u8> {}
            fn count_bytes(&self) -> usize {}
        }
        #[derive(Clone)] pub struct Zip64ExtendedInformationExtraField { pub header_id: HeaderId, pub uncompressed_size: Option<u64>, pub compressed_size: Option<u64>, pub relative_header_offset: Option<u64>, pub disk_start_number: Option<u32> }
        impl ExtraFieldAsBytes for Zip64ExtendedInformationExtraField {
            fn as_bytes(&self) -> Vec<u8> {}
            fn count_bytes(&self) -> usize {}
        }
        #[derive(Clone)] pub enum InfoZipUnicodeCommentExtraField { V1 { crc32: u32, unicode: Vec<u8> }, Unknown { version: u8, data: Vec<u8> } }
        impl ExtraFieldAsBytes for InfoZipUnicodeCommentExtraField {
            fn as_bytes(&self) -> Vec<u8> {}
            fn count_bytes(&self) -> usize {}
        }
        #[derive(Clone)] pub enum InfoZipUnicodePathExtraField { V1 { crc32: u32, unicode: Vec<u8> }, Unknown { version: u8, data: Vec<u8> } }
        impl ExtraFieldAsBytes for InfoZipUnicodePathExtraField {
            fn as_bytes(&self) -> Vec<u8> {}
            fn count_bytes(&self) -> usize {}
        }
        #[derive(Clone)] pub struct UnknownExtraField { pub header_id: HeaderId, pub data_size: u16, pub content: Vec<u8> }
        impl ExtraFieldAsBytes for UnknownExtraField {
            fn as_bytes(&self) -> Vec<u8> {}
            fn count_bytes(&self) -> usize {}
        }
        #[derive(Clone, Copy)] pub struct HeaderId(pub u16);
        impl HeaderId {
            pub const ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD: HeaderId = _;
            pub const INFO_ZIP_UNICODE_COMMENT_EXTRA_FIELD: HeaderId = _;
            pub const INFO_ZIP_UNICODE_PATH_EXTRA_FIELD: HeaderId = _;
        }
        impl From<u16> for HeaderId {}
    }
    pub mod headers1 {
        use crate::spec::KnownSize;
        #[derive(Clone, Copy)] pub enum Signature { LFH, CDRH, EOCDRH, EOCDR64H, EOCDL64H, DD }
        impl KnownSize for Signature {}
        #[derive(Clone, Copy)] pub enum Compression { Stored, Shrunk, Reduced1, Reduced2, Reduced3, Reduced4, Imploded, Tokenizing, Deflate, Deflate64, PKImploding, Reserved1, Bz, Reserved2, Lzma, Reserved3, ZosCmpsc, Reserved4, IbtTerse, IbtLz77, Deprecated, Zstd, Mp3, Xz, Jpeg, WavPack, Ppmd, Aex }
        pub struct LFH { pub version: u16, pub gpf: GPF, pub compression: Compression, pub mod_time: u16, pub mod_date: u16, pub crc: u32, pub compressed_size: u32, pub uncompressed_size: u32, pub file_name_length: u16, pub extra_field_length: u16 }
        impl LFH { pub fn claimed_length_in_bytes(&self) -> usize {} }
        impl KnownSize for LFH {}
        #[derive(Clone)] pub struct CDRH { pub v_made_by: u16, pub v_needed: u16, pub gpf: GPF, pub compression: Compression, pub mod_time: u16, pub mod_date: u16, pub crc: u32, pub compressed_size: u32, pub uncompressed_size: u32, pub file_name_length: u16, pub extra_field_length: u16, pub file_comment_length: u16, pub disk_start: u16, pub inter_attr: u16, pub exter_attr: u32, pub lfh_offset: u32 }
        impl KnownSize for CDRH {}
        #[derive(Clone)] pub struct EOCDRH;
        impl KnownSize for EOCDRH {}
        #[derive(Clone)] pub struct GPF;
        impl GPF {
            pub fn data_descriptor(&self) -> bool {}
            pub fn language_encoding_flag(&self) -> bool {}
        }
        #[derive(Clone)] pub struct EOCDR64H { pub size_of_eocdr64: u64, pub v_made_by: u16, pub v_needed: u16, pub disk_num: u32, pub disk_num_start_of_cd: u32, pub num_entries_this_disk: u64, pub num_entries: u64, pub cd_size: u64, pub cd_offset: u64 }
        impl KnownSize for EOCDR64H {}
        #[derive(Clone)] pub struct EOCDL64H { pub num_disk_with_eocdr64: u32, pub relative_offset_of_eocdr64: u64, pub total_num_of_disks: u32 }
        impl KnownSize for EOCDL64H {}
    }
    pub mod string {
        #[derive(Clone)] pub struct ZipStringArgs { pub count: usize, pub utf8: bool }
    }
}
pub mod tokio {
    pub mod read {
        use tokio_util::compat::Compat;
        pub type ZipEntryReader<R, E> = crate::base::read::ZipEntryReader<Compat<R>, E>;
        pub mod fs {
            use crate::ZipFile;
            use crate::base::read::{WithEntry, WithoutEntry, ZipEntryReader};
            use std::path::Path;
            use tokio::fs::File;
            use tokio::io::BufReader;
            use tokio_util::compat::Compat;
            #[derive(Clone)] pub struct ZipFileReader;
            impl ZipFileReader {
                pub async fn new<P>(path: P) -> crate::error::Result<ZipFileReader> where P: AsRef<Path> {}
                pub fn from_raw_parts<P>(path: P, file: ZipFile) -> ZipFileReader where P: AsRef<Path> {}
                pub fn file(&self) -> &ZipFile {}
                pub fn path(&self) -> &Path {}
                pub async fn reader_without_entry(&self, index: usize) -> crate::error::Result<ZipEntryReader<Compat<BufReader<File>>, WithoutEntry>> {}
                pub async fn reader_with_entry(&self, index: usize) -> crate::error::Result<ZipEntryReader<Compat<BufReader<File>>, WithEntry>> {}
            }
        }
        pub mod seek {
            use tokio_util::compat::Compat;
            pub type ZipFileReader<R> = crate::base::read::seek::ZipFileReader<Compat<R>>;
        }
        pub mod stream {
            use tokio_util::compat::Compat;
            pub type Reading<R, E> = crate::base::read::stream::Reading<Compat<R>, E>;
            pub type Ready<R> = crate::base::read::stream::Ready<Compat<R>>;
        }
    }
    pub mod write {
        use tokio_util::compat::Compat;
        pub type ZipFileWriter<W> = crate::base::write::ZipFileWriter<Compat<W>>;
        pub type EntryStreamWriter<W> = crate::base::write::EntryStreamWriter<Compat<W>>;
    }
}
