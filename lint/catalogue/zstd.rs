//! zstd 0.14.4.

use crate::dict::{DecoderDictionary, EncoderDictionary};
use crate::stream::AutoFinishEncoder;
use crate::stream::zio::Writer;
use std::{error, fmt, io, ops, path};
use std::io::{BufRead, BufReader, Read, Write};
use zstd_safe::zstd_sys;
pub use zstd_safe;
pub use zstd_safe::{CLEVEL_DEFAULT as DEFAULT_COMPRESSION_LEVEL, compress_bound};
pub fn compression_level_range() -> ops::RangeInclusive<zstd_safe::CompressionLevel> {}
#[derive(Clone, Copy)] pub struct Error;
impl Error { pub fn is(&self, kind: zstd_sys::ZSTD_ErrorCode) -> bool {} }
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct Decoder<R> { inner: R }
impl<R: Read> Decoder<BufReader<R>> {
    pub fn new(reader: R) -> io::Result<Self> {}
    pub fn try_new(reader: R) -> Result<Self, (R, io::Error)> {}
}
impl<R: BufRead> Decoder<R> {
    pub fn with_buffer(reader: R) -> io::Result<Self> {}
    pub fn try_with_buffer(reader: R) -> Result<Self, (R, io::Error)> {}
    pub fn with_dictionary(reader: R, dictionary: &[u8]) -> io::Result<Self> {}
    pub fn try_with_dictionary(reader: R, dictionary: &[u8]) -> Result<Self, (R, io::Error)> {}
    pub fn with_context(reader: R, context: &mut zstd_safe::DCtx) -> Self {}
    pub fn single_frame(self) -> Self {}
    pub fn with_prepared_dictionary(reader: R, dictionary: &DecoderDictionary) -> io::Result<Self> {}
    pub fn try_with_prepared_dictionary(reader: R, dictionary: &DecoderDictionary) -> Result<Self, (R, io::Error)> {}
    pub fn with_ref_prefix(reader: R, ref_prefix: &[u8]) -> io::Result<Self> {}
    pub fn try_with_ref_prefix(reader: R, ref_prefix: &[u8]) -> Result<Self, (R, io::Error)> {}
    pub fn recommended_output_size() -> usize {}
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn into_inner(self) -> R {}
    pub fn finish_frame(&mut self) -> io::Result<()> {}
    pub fn finish(self) -> R {}
}
impl<R: BufRead> Read for Decoder<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) }
}
pub struct Encoder<W: Write> { inner: W }
impl<W: Write> Encoder<W> {
    pub fn new(writer: W, level: i32) -> io::Result<Self> {}
    pub fn with_dictionary(writer: W, level: i32, dictionary: &[u8]) -> io::Result<Self> {}
    pub fn with_writer(writer: Writer<W, crate::stream::raw::Encoder>) -> Self {}
    pub fn with_encoder(writer: W, encoder: crate::stream::raw::Encoder) -> Self {}
    pub fn with_context(writer: W, context: &mut zstd_safe::CCtx) -> Self {}
    pub fn with_prepared_dictionary(writer: W, dictionary: &EncoderDictionary) -> io::Result<Self> {}
    pub fn with_ref_prefix(writer: W, level: i32, ref_prefix: &[u8]) -> io::Result<Self> {}
    pub fn auto_finish(self) -> AutoFinishEncoder<W> {}
    pub fn on_finish<F: FnMut(io::Result<W>)>(self, f: F) -> AutoFinishEncoder<W, F> {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    #[blocking(compress)] pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
    #[blocking(compress)] pub fn try_finish(self) -> Result<W, (Self, io::Error)> {}
    #[blocking(compress)] pub fn do_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
    pub fn recommended_input_size() -> usize {}
}
impl<W: Write> Write for Encoder<W> {
    #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
}
pub fn decompressed_size(data: &[u8]) -> Option<u64> {}
pub fn decode_all<R: io::Read>(source: R) -> io::Result<Vec<u8>> { let b: &mut [u8]; source.read(b) }
#[blocking(compress)] pub fn encode_all<R: io::Read>(source: R, level: i32) -> io::Result<Vec<u8>> { let b: &mut [u8]; source.read(b) }
pub fn compress_sized<R: io::Read>(source: R, level: i32, size: u64) -> io::Result<Vec<u8>> {}
pub fn compress_sized_into<R, W>(source: R, destination: W, level: i32, size: u64) -> io::Result<()> where R: io::Read, W: io::Write {}
pub fn compress_file<P: AsRef<path::Path>>(path: P, level: i32) -> io::Result<Vec<u8>> {}
pub fn compress_file_into<P, W>(path: P, destination: W, level: i32) -> io::Result<()> where P: AsRef<path::Path>, W: io::Write {}
pub mod bulk {
    use crate::dict::{DecoderDictionary, EncoderDictionary};
    use std::io;
    pub fn compress_to_buffer(source: &[u8], destination: &mut [u8], level: i32) -> io::Result<usize> {}
    pub fn compress(data: &[u8], level: i32) -> io::Result<Vec<u8>> {}
    pub fn decompress_to_buffer(source: &[u8], destination: &mut [u8]) -> io::Result<usize> {}
    pub fn decompress(data: &[u8], capacity: usize) -> io::Result<Vec<u8>> {}
    #[derive(Default)] pub struct Compressor;
    impl Compressor {
        pub fn new(level: i32) -> io::Result<Self> {}
        pub fn with_dictionary(level: i32, dictionary: &[u8]) -> io::Result<Self> {}
        pub fn with_prepared_dictionary(dictionary: &EncoderDictionary) -> io::Result<Self> {}
        pub fn set_compression_level(&mut self, level: i32) -> io::Result<()> {}
        pub fn set_dictionary(&mut self, level: i32, dictionary: &[u8]) -> io::Result<()> {}
        pub fn set_prepared_dictionary(&mut self, dictionary: &EncoderDictionary) -> io::Result<()> {}
        pub fn compress_to_buffer<C: zstd_safe::WriteBuf>(&mut self, source: &[u8], destination: &mut C) -> io::Result<usize> {}
        pub fn compress(&mut self, data: &[u8]) -> io::Result<Vec<u8>> {}
        pub fn context_mut(&mut self) -> &mut zstd_safe::CCtx {}
        pub fn set_parameter(&mut self, parameter: zstd_safe::CParameter) -> io::Result<()> {}
        pub fn set_pledged_src_size(&mut self, size: Option<u64>) -> io::Result<()> {}
    }
    #[derive(Default)] pub struct Decompressor;
    impl Decompressor {
        pub fn new() -> io::Result<Self> {}
        pub fn with_dictionary(dictionary: &[u8]) -> io::Result<Self> {}
        pub fn with_prepared_dictionary(dictionary: &DecoderDictionary) -> io::Result<Self> {}
        pub fn set_dictionary(&mut self, dictionary: &[u8]) -> io::Result<()> {}
        pub fn set_prepared_dictionary(&mut self, dictionary: &DecoderDictionary) -> io::Result<()> {}
        pub fn decompress_to_buffer<C: zstd_safe::WriteBuf>(&mut self, source: &[u8], destination: &mut C) -> io::Result<usize> {}
        pub fn decompress(&mut self, data: &[u8], capacity: usize) -> io::Result<Vec<u8>> {}
        pub fn set_parameter(&mut self, parameter: zstd_safe::DParameter) -> io::Result<()> {}
        pub fn upper_bound(data: &[u8]) -> Option<usize> {}
    }
}
pub mod dict {
    use std::{io, path};
    use std::io::Read;
    pub use zstd_safe::{CDict, DDict};
    pub struct EncoderDictionary;
    impl EncoderDictionary {
        pub fn copy(dictionary: &[u8], level: i32) -> Self {}
        pub fn try_copy(dictionary: &[u8], level: i32) -> io::Result<Self> {}
        pub fn new(dictionary: &[u8], level: i32) -> Self {}
        pub fn try_new(dictionary: &[u8], level: i32) -> io::Result<Self> {}
        pub fn as_cdict(&self) -> &CDict {}
    }
    pub struct DecoderDictionary;
    impl DecoderDictionary {
        pub fn copy(dictionary: &[u8]) -> Self {}
        pub fn try_copy(dictionary: &[u8]) -> io::Result<Self> {}
        pub fn new(dict: &[u8]) -> Self {}
        pub fn try_new(dict: &[u8]) -> io::Result<Self> {}
        pub fn as_ddict(&self) -> &DDict {}
    }
    pub fn from_continuous(sample_data: &[u8], sample_sizes: &[usize], max_size: usize) -> io::Result<Vec<u8>> {}
    pub fn from_samples<S: AsRef<[u8]>>(samples: &[S], max_size: usize) -> io::Result<Vec<u8>> {}
    pub fn from_sample_iterator<I, R>(samples: I, max_size: usize) -> io::Result<Vec<u8>> where I: IntoIterator<Item = io::Result<R>>, R: Read {}
    #[blocking(fs)] pub fn from_files<I, P>(filenames: I, max_size: usize) -> io::Result<Vec<u8>> where P: AsRef<path::Path>, I: IntoIterator<Item = P> {}
}
pub mod stream {
    use std::io;
    use std::io::Write;
    pub use crate::{Decoder, Encoder, compress_file, compress_file_into, compress_sized, compress_sized_into, decode_all, decompressed_size, encode_all};
    pub struct AutoFinishEncoder<W: Write, F: FnMut(io::Result<W>) = Box<dyn Send + FnMut(io::Result<W>)>> { inner: W }
    impl<W: Write, F: FnMut(io::Result<W>)> AutoFinishEncoder<W, F> {
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
    }
    impl<W: Write, F: FnMut(io::Result<W>)> Write for AutoFinishEncoder<W, F> {
        #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub fn copy_decode<R, W>(source: R, destination: W) -> io::Result<()> where R: io::Read, W: io::Write { let b: &mut [u8]; source.read(b); destination.write(b) }
    pub fn copy_encode<R, W>(source: R, destination: W, level: i32) -> io::Result<()> where R: io::Read, W: io::Write { let b: &mut [u8]; source.read(b); destination.write(b) }
    pub mod read {
        use crate::dict::EncoderDictionary;
        use std::io;
        use std::io::{BufRead, BufReader, Read};
        pub use crate::Decoder;
        pub struct Encoder<R> { inner: R }
        impl<R: Read> Encoder<BufReader<R>> { pub fn new(reader: R, level: i32) -> io::Result<Self> {} }
        impl<R: BufRead> Encoder<R> {
            pub fn with_buffer(reader: R, level: i32) -> io::Result<Self> {}
            pub fn with_dictionary(reader: R, level: i32, dictionary: &[u8]) -> io::Result<Self> {}
            pub fn with_context(reader: R, context: &mut zstd_safe::CCtx) -> Self {}
            pub fn with_prepared_dictionary(reader: R, dictionary: &EncoderDictionary) -> io::Result<Self> {}
            pub fn recommended_output_size() -> usize {}
            pub fn get_ref(&self) -> &R {}
            pub fn get_mut(&mut self) -> &mut R {}
            pub fn flush(&mut self, out: &mut [u8]) -> io::Result<usize> {}
            pub fn finish(self) -> R {}
        }
        impl<R: BufRead> Read for Encoder<R> { #[blocking(compress)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    }
    pub mod write {
        use crate::dict::DecoderDictionary;
        use crate::stream::zio::Writer;
        use std::io;
        use std::io::Write;
        pub use crate::Encoder;
        pub use crate::stream::AutoFinishEncoder;
        pub struct Decoder<W: Write> { inner: W }
        impl<W: Write> Decoder<W> {
            pub fn new(writer: W) -> io::Result<Self> {}
            pub fn with_dictionary(writer: W, dictionary: &[u8]) -> io::Result<Self> {}
            pub fn with_writer(writer: Writer<W, crate::stream::raw::Decoder>) -> Self {}
            pub fn with_decoder(writer: W, decoder: crate::stream::raw::Decoder) -> Self {}
            pub fn with_context(writer: W, context: &mut zstd_safe::DCtx) -> Self {}
            pub fn with_prepared_dictionary(writer: W, dictionary: &DecoderDictionary) -> io::Result<Self> {}
            pub fn get_ref(&self) -> &W {}
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn into_inner(self) -> W {}
            pub fn finish(self) -> io::Result<W> {}
            pub fn do_finish(&mut self) -> io::Result<()> {}
            pub fn recommended_input_size() -> usize {}
            pub fn auto_flush(self) -> AutoFlushDecoder<W> {}
            pub fn on_flush<F: FnMut(io::Result<()>)>(self, f: F) -> AutoFlushDecoder<W, F> {}
        }
        impl<W: Write> Write for Decoder<W> {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
            fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
        }
        pub struct AutoFlushDecoder<W: Write, F: FnMut(io::Result<()>) = Box<dyn Send + FnMut(io::Result<()>)>> { inner: W }
        impl<W: Write, F: FnMut(io::Result<()>)> AutoFlushDecoder<W, F> {
            pub fn get_ref(&self) -> &W {}
            pub fn get_mut(&mut self) -> &mut W {}
        }
        impl<W: Write, F: FnMut(io::Result<()>)> Write for AutoFlushDecoder<W, F> {
            fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
            fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
        }
    }
}
