//! flate2 1.1.11.

use core::fmt;
use core::mem::MaybeUninit;
use crate::gz::GzHeaderParser;
use crate::write::GzEncoder;
use crate::zio::{Flush, Ops, Writer};
use std::{io, time};
use std::error::Error;
use std::io::{BufRead, Read, Write};
#[derive(Clone, Copy)] pub struct Compression;
impl Compression {
    pub fn new(level: u32) -> Compression {}
    pub fn none() -> Compression {}
    pub fn fast() -> Compression {}
    pub fn best() -> Compression {}
    pub fn level(&self) -> u32 {}
}
impl Default for Compression {}
#[derive(Default)] pub struct Crc;
impl Crc {
    pub fn new() -> Self {}
    pub fn sum(&self) -> u32 {}
    pub fn amount(&self) -> u32 {}
    pub fn update(&mut self, data: &[u8]) {}
    pub fn reset(&mut self) {}
    pub fn combine(&mut self, additional_crc: &Self) {}
}
pub struct CrcReader<R> { inner: R }
impl<R: Read> CrcReader<R> { pub fn new(r: R) -> CrcReader<R> {} }
impl<R> CrcReader<R> {
    pub fn crc(&self) -> &Crc {}
    pub fn into_inner(self) -> R {}
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn reset(&mut self) {}
}
impl<R: Read> Read for CrcReader<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
impl<R: BufRead> BufRead for CrcReader<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> { self.inner.fill_buf() }
    fn consume(&mut self, amt: usize) {}
}
pub struct CrcWriter<W> { inner: W }
impl<W> CrcWriter<W> {
    pub fn crc(&self) -> &Crc {}
    pub fn into_inner(self) -> W {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn reset(&mut self) {}
}
impl<W: Write> CrcWriter<W> { pub fn new(w: W) -> CrcWriter<W> {} }
impl<W: Write> Write for CrcWriter<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
}
#[derive(Clone, Default)] pub struct GzHeader;
impl GzHeader {
    pub fn filename(&self) -> Option<&[u8]> {}
    pub fn extra(&self) -> Option<&[u8]> {}
    pub fn comment(&self) -> Option<&[u8]> {}
    pub fn operating_system(&self) -> u8 {}
    pub fn mtime(&self) -> u32 {}
    pub fn mtime_as_datetime(&self) -> Option<time::SystemTime> {}
    pub fn mtime_as_duration(&self) -> Option<core::time::Duration> {}
}
impl From<GzHeaderParser> for GzHeader {}
#[derive(Default)] pub struct GzBuilder;
impl GzBuilder {
    pub fn new() -> GzBuilder {}
    pub fn mtime(self, mtime: u32) -> GzBuilder {}
    pub fn operating_system(self, os: u8) -> GzBuilder {}
    pub fn extra<T: Into<Vec<u8>>>(self, extra: T) -> GzBuilder {}
    pub fn filename<T: Into<Vec<u8>>>(self, filename: T) -> GzBuilder {}
    pub fn comment<T: Into<Vec<u8>>>(self, comment: T) -> GzBuilder {}
    pub fn write<W: Write>(self, w: W, lvl: Compression) -> GzEncoder<W> {}
    pub fn read<R: Read>(self, r: R, lvl: Compression) -> crate::read::GzEncoder<R> {}
    pub fn buf_read<R>(self, r: R, lvl: Compression) -> crate::bufread::GzEncoder<R> where R: BufRead {}
}
pub struct Compress;
impl Compress {
    pub fn new(level: Compression, zlib_header: bool) -> Compress {}
    pub fn new_with_window_bits(level: Compression, zlib_header: bool, window_bits: u8) -> Compress {}
    pub fn new_gzip(level: Compression, window_bits: u8) -> Compress {}
    pub fn total_in(&self) -> u64 {}
    pub fn total_out(&self) -> u64 {}
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, CompressError> {}
    pub fn reset(&mut self) {}
    pub fn set_level(&mut self, level: Compression) -> Result<(), CompressError> {}
    pub fn compress(&mut self, input: &[u8], output: &mut [u8], flush: FlushCompress) -> Result<Status, CompressError> {}
    pub fn compress_uninit(&mut self, input: &[u8], output: &mut [MaybeUninit<u8>], flush: FlushCompress) -> Result<Status, CompressError> {}
    pub fn compress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushCompress) -> Result<Status, CompressError> {}
}
impl Ops for Compress {
    type Error = CompressError;
    type Flush = FlushCompress;
    fn total_in(&self) -> u64 {}
    fn total_out(&self) -> u64 {}
    fn run(&mut self, input: &[u8], output: &mut [u8], flush: FlushCompress) -> Result<Status, CompressError> {}
    fn run_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushCompress) -> Result<Status, CompressError> {}
    fn flush<W: Write>(writer: &mut Writer<W, Self>) -> io::Result<()> {}
}
pub struct Decompress;
impl Decompress {
    pub fn new(zlib_header: bool) -> Decompress {}
    pub fn new_with_window_bits(zlib_header: bool, window_bits: u8) -> Decompress {}
    pub fn new_gzip(window_bits: u8) -> Decompress {}
    pub fn total_in(&self) -> u64 {}
    pub fn total_out(&self) -> u64 {}
    pub fn decompress(&mut self, input: &[u8], output: &mut [u8], flush: FlushDecompress) -> Result<Status, DecompressError> {}
    pub fn decompress_uninit(&mut self, input: &[u8], output: &mut [MaybeUninit<u8>], flush: FlushDecompress) -> Result<Status, DecompressError> {}
    pub fn decompress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushDecompress) -> Result<Status, DecompressError> {}
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, DecompressError> {}
    pub fn reset(&mut self, zlib_header: bool) {}
}
impl Ops for Decompress {
    type Error = DecompressError;
    type Flush = FlushDecompress;
    fn total_in(&self) -> u64 {}
    fn total_out(&self) -> u64 {}
    fn run(&mut self, input: &[u8], output: &mut [u8], flush: FlushDecompress) -> Result<Status, DecompressError> {}
    fn run_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushDecompress) -> Result<Status, DecompressError> {}
    fn flush<W: Write>(writer: &mut Writer<W, Self>) -> io::Result<()> {}
}
#[derive(Clone, Copy)] pub enum FlushCompress { None, Partial, Sync, Full, Finish }
impl Flush for FlushCompress {
    fn none() -> Self {}
    fn finish() -> Self {}
}
#[derive(Clone, Copy)] pub enum FlushDecompress { None, Sync, Finish }
impl Flush for FlushDecompress {
    fn none() -> Self {}
    fn finish() -> Self {}
}
#[derive(Clone)] pub struct DecompressError;
impl DecompressError {
    pub fn needs_dictionary(&self) -> Option<u32> {}
    pub fn message(&self) -> Option<&str> {}
}
impl Error for DecompressError {}
impl fmt::Display for DecompressError {}
#[derive(Clone)] pub struct CompressError;
impl Error for CompressError {}
impl CompressError { pub fn message(&self) -> Option<&str> {} }
impl fmt::Display for CompressError {}
#[derive(Clone, Copy)] pub enum Status { Ok, BufError, StreamEnd }
impl From<::zlib_rs::Status> for Status {}
pub mod bufread {
    use crate::{Compress, Compression, Decompress, GzHeader};
    use std::io;
    use std::io::{BufRead, Read, Write};
    pub struct DeflateEncoder<R> { inner: R }
    impl<R: BufRead> DeflateEncoder<R> { pub fn new(r: R, level: Compression) -> DeflateEncoder<R> {} }
    impl<R> DeflateEncoder<R> {
        pub fn reset(&mut self, r: R) -> R {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R: BufRead> Read for DeflateEncoder<R> { #[blocking(compress)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    impl<W: BufRead + Write> Write for DeflateEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct DeflateDecoder<R> { inner: R }
    impl<R: BufRead> DeflateDecoder<R> { pub fn new(r: R) -> DeflateDecoder<R> {} }
    impl<R> DeflateDecoder<R> {
        pub fn reset(&mut self, r: R) -> R {}
        pub fn reset_data(&mut self) {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R: BufRead> Read for DeflateDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<W: BufRead + Write> Write for DeflateDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct GzEncoder<R> { inner: R }
    impl<R: BufRead> GzEncoder<R> { pub fn new(r: R, level: Compression) -> GzEncoder<R> {} }
    impl<R> GzEncoder<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: BufRead> Read for GzEncoder<R> { #[blocking(compress)] fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<R: BufRead + Write> Write for GzEncoder<R> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct GzDecoder<R> { inner: R }
    impl<R: BufRead> GzDecoder<R> { pub fn new(r: R) -> GzDecoder<R> {  } }
    impl<R> GzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn reset(&mut self, r: R) -> R {}
    }
    impl<R: BufRead> Read for GzDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<R: BufRead + Write> Write for GzDecoder<R> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct MultiGzDecoder<R> { inner: R }
    impl<R: BufRead> MultiGzDecoder<R> { pub fn new(r: R) -> MultiGzDecoder<R> {  } }
    impl<R> MultiGzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: BufRead> Read for MultiGzDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    pub struct ZlibEncoder<R> { inner: R }
    impl<R: BufRead> ZlibEncoder<R> {
        pub fn new(r: R, level: Compression) -> ZlibEncoder<R> {}
        pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R> {}
    }
    impl<R> ZlibEncoder<R> {
        pub fn reset(&mut self, r: R) -> R {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R: BufRead> Read for ZlibEncoder<R> { #[blocking(compress)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    impl<R: BufRead + Write> Write for ZlibEncoder<R> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct ZlibDecoder<R> { inner: R }
    impl<R: BufRead> ZlibDecoder<R> {
        pub fn new(r: R) -> ZlibDecoder<R> {}
        pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R> {}
    }
    impl<R> ZlibDecoder<R> {
        pub fn reset(&mut self, r: R) -> R {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R: BufRead> Read for ZlibDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<R: BufRead + Write> Write for ZlibDecoder<R> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
}
pub mod gz {
    #[derive(Default)] pub struct GzHeaderParser;
}
pub mod read {
    use crate::{Compress, Compression, Decompress, GzHeader};
    use std::io;
    use std::io::{Read, Write};
    pub struct DeflateEncoder<R> { inner: R }
    impl<R: Read> DeflateEncoder<R> { pub fn new(r: R, level: Compression) -> DeflateEncoder<R> {} }
    impl<R> DeflateEncoder<R> {
        pub fn reset(&mut self, r: R) -> R {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R: Read> Read for DeflateEncoder<R> { #[blocking(compress)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    impl<W: Read + Write> Write for DeflateEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct DeflateDecoder<R> { inner: R }
    impl<R: Read> DeflateDecoder<R> {
        pub fn new(r: R) -> DeflateDecoder<R> {}
        pub fn new_with_buf(r: R, buf: Vec<u8>) -> DeflateDecoder<R> {}
    }
    impl<R> DeflateDecoder<R> {
        pub fn reset(&mut self, r: R) -> R {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R: Read> Read for DeflateDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<W: Read + Write> Write for DeflateDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct GzEncoder<R> { inner: R }
    impl<R: Read> GzEncoder<R> { pub fn new(r: R, level: Compression) -> GzEncoder<R> {} }
    impl<R> GzEncoder<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: Read> Read for GzEncoder<R> { #[blocking(compress)] fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<R: Read + Write> Write for GzEncoder<R> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct GzDecoder<R> { inner: R }
    impl<R: Read> GzDecoder<R> { pub fn new(r: R) -> GzDecoder<R> {  } }
    impl<R> GzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn reset(&mut self, r: R) -> R {}
    }
    impl<R: Read> Read for GzDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<R: Read + Write> Write for GzDecoder<R> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct MultiGzDecoder<R> { inner: R }
    impl<R: Read> MultiGzDecoder<R> { pub fn new(r: R) -> MultiGzDecoder<R> {  } }
    impl<R> MultiGzDecoder<R> {
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: Read> Read for MultiGzDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<R: Read + Write> Write for MultiGzDecoder<R> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct ZlibEncoder<R> { inner: R }
    impl<R: Read> ZlibEncoder<R> {
        pub fn new(r: R, level: Compression) -> ZlibEncoder<R> {}
        pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R> {}
    }
    impl<R> ZlibEncoder<R> {
        pub fn reset(&mut self, r: R) -> R {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R: Read> Read for ZlibEncoder<R> { #[blocking(compress)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    impl<W: Read + Write> Write for ZlibEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct ZlibDecoder<R> { inner: R }
    impl<R: Read> ZlibDecoder<R> {
        pub fn new(r: R) -> ZlibDecoder<R> {}
        pub fn new_with_buf(r: R, buf: Vec<u8>) -> ZlibDecoder<R> {}
        pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R> {}
        pub fn new_with_decompress_and_buf(r: R, buf: Vec<u8>, decompression: Decompress) -> ZlibDecoder<R> {}
    }
    impl<R> ZlibDecoder<R> {
        pub fn reset(&mut self, r: R) -> R {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R: Read> Read for ZlibDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<R: Read + Write> Write for ZlibDecoder<R> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
}
pub mod write {
    use crate::{Compress, Compression, Decompress, GzHeader};
    use std::io;
    use std::io::{Read, Write};
    pub struct DeflateEncoder<W: Write> { inner: W }
    impl<W: Write> DeflateEncoder<W> {
        pub fn new(w: W, level: Compression) -> DeflateEncoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn reset(&mut self, w: W) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        #[blocking(compress)] pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
        #[blocking(compress)] pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        #[blocking(compress)] pub fn flush_finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<W: Write> Write for DeflateEncoder<W> {
        #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    impl<W: Read + Write> Read for DeflateEncoder<W> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    pub struct DeflateDecoder<W: Write> { inner: W }
    impl<W: Write> DeflateDecoder<W> {
        pub fn new(w: W) -> DeflateDecoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn reset(&mut self, w: W) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
        pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<W: Write> Write for DeflateDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    impl<W: Read + Write> Read for DeflateDecoder<W> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    pub struct GzEncoder<W: Write> { inner: W }
    impl<W: Write> GzEncoder<W> {
        pub fn new(w: W, level: Compression) -> GzEncoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocking(compress)] pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
        #[blocking(compress)] pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
    }
    impl<W: Write> Write for GzEncoder<W> {
        #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    impl<R: Read + Write> Read for GzEncoder<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    pub struct GzDecoder<W: Write> { inner: W }
    impl<W: Write> GzDecoder<W> {
        pub fn new(w: W) -> GzDecoder<W> {}
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
        pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
    }
    impl<W: Write> Write for GzDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    impl<W: Read + Write> Read for GzDecoder<W> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    pub struct MultiGzDecoder<W: Write> { inner: W }
    impl<W: Write> MultiGzDecoder<W> {
        pub fn new(w: W) -> MultiGzDecoder<W> {}
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
        pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
    }
    impl<W: Write> Write for MultiGzDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct ZlibEncoder<W: Write> { inner: W }
    impl<W: Write> ZlibEncoder<W> {
        pub fn new(w: W, level: Compression) -> ZlibEncoder<W> {}
        pub fn new_with_compress(w: W, compression: Compress) -> ZlibEncoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn reset(&mut self, w: W) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        #[blocking(compress)] pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
        #[blocking(compress)] pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        #[blocking(compress)] pub fn flush_finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<W: Write> Write for ZlibEncoder<W> {
        #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    impl<W: Read + Write> Read for ZlibEncoder<W> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    pub struct ZlibDecoder<W: Write> { inner: W }
    impl<W: Write> ZlibDecoder<W> {
        pub fn new(w: W) -> ZlibDecoder<W> {}
        pub fn new_with_decompress(w: W, decompression: Decompress) -> ZlibDecoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn reset(&mut self, w: W) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
        pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<W: Write> Write for ZlibDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    impl<W: Read + Write> Read for ZlibDecoder<W> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
}
