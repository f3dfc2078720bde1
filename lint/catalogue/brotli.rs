//! brotli 9.1.1.

pub use brotli_decompressor::{BrotliDecompress, Decompressor, DecompressorWriter, reader, writer};
pub use enc::BrotliCompress;
pub use enc::reader::CompressorReader;
pub use enc::writer::CompressorWriter;
pub mod enc {
    use std::io::{self, Read, Write};
    #[derive(Clone, Default)] pub struct BrotliEncoderParams { pub quality: i32, pub lgwin: i32 }
    #[blocking(compress)] pub fn BrotliCompress<InputType, OutputType>(r: &mut InputType, w: &mut OutputType, params: &BrotliEncoderParams) -> Result<usize, io::Error> where InputType: Read, OutputType: Write { let b: &mut [u8]; r.read(b); w.write(b) }
    pub mod reader {
        use super::BrotliEncoderParams;
        use std::io::{Error, Read};
        pub struct CompressorReader<R: Read> { r: R }
        impl<R: Read> CompressorReader<R> {
            pub fn new(r: R, buffer_size: usize, q: u32, lgwin: u32) -> Self {}
            pub fn with_params(r: R, buffer_size: usize, params: &BrotliEncoderParams) -> Self {}
            pub fn get_ref(&self) -> &R {}
            pub fn into_inner(self) -> R {}
        }
        impl<R: Read> Read for CompressorReader<R> { #[blocking(compress)] fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error> { self.r.read(buf) } }
    }
    pub mod writer {
        use super::BrotliEncoderParams;
        use std::io::{Error, Write};
        pub struct CompressorWriter<W: Write> { w: W }
        impl<W: Write> CompressorWriter<W> {
            pub fn new(w: W, buffer_size: usize, q: u32, lgwin: u32) -> Self {}
            pub fn with_params(w: W, buffer_size: usize, params: &BrotliEncoderParams) -> Self {}
            pub fn get_ref(&self) -> &W {}
            pub fn get_mut(&mut self) -> &mut W {}
            #[blocking(compress)] pub fn into_inner(self) -> W { let b: &[u8]; self.w.write(b) }
        }
        impl<W: Write> Write for CompressorWriter<W> {
            #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> Result<usize, Error> { self.w.write(buf) }
            #[blocking(compress)] fn flush(&mut self) -> Result<(), Error> { self.w.flush() }
        }
    }
}
