//! miniz_oxide 0.9.1.

#[derive(Clone, Copy, Debug)] pub enum MZFlush { None, Partial, Sync, Full, Finish, Block }
#[derive(Clone, Copy, Debug)] pub enum MZStatus { Ok, StreamEnd, NeedDict }
#[derive(Clone, Copy, Debug)] pub enum MZError { ErrNo, Stream, Data, Mem, Buf, Version, Param }
#[derive(Clone, Copy, Debug)] pub enum DataFormat { Zlib, ZLibIgnoreChecksum, Raw }
pub type MZResult = Result<MZStatus, MZError>;
#[derive(Clone, Copy, Debug)] pub struct StreamResult { pub bytes_consumed: usize, pub bytes_written: usize, pub status: MZResult }
pub mod deflate {
    #[derive(Clone, Copy, Debug)] pub enum CompressionLevel { NoCompression, BestSpeed, BestCompression, UberCompression, DefaultLevel, DefaultCompression }
    #[blocking(compress)] pub fn compress_to_vec(input: &[u8], level: u8) -> Vec<u8> {}
    #[blocking(compress)] pub fn compress_to_vec_zlib(input: &[u8], level: u8) -> Vec<u8> {}
    pub mod core {
        use crate::DataFormat;
        use crate::deflate::CompressionLevel;
        #[derive(Clone, Copy, Debug)] pub enum CompressionStrategy { Default, Filtered, HuffmanOnly, RLE, Fixed }
        #[derive(Clone, Copy, Debug)] pub enum TDEFLFlush { None, Partial, Sync, Full, Finish }
        #[derive(Clone, Copy, Debug)] pub enum TDEFLStatus { BadParam, PutBufFailed, Okay, Done }
        #[derive(Clone, Default)] pub struct CompressorOxide;
        impl CompressorOxide {
            pub fn new(flags: u32) -> Self {}
            pub fn with_format_and_level(data_format: DataFormat, level: CompressionLevel) -> CompressorOxide {}
            pub fn reset(&mut self) {}
            pub fn set_compression_level(&mut self, level: CompressionLevel) {}
            pub fn set_compression_level_raw(&mut self, level: u8) {}
            pub fn set_format_and_level(&mut self, data_format: DataFormat, level: u8) {}
        }
        #[blocking(compress)] pub fn compress(d: &mut CompressorOxide, in_buf: &[u8], out_buf: &mut [u8], flush: TDEFLFlush) -> (TDEFLStatus, usize, usize) {}
        #[blocking(compress)] pub fn compress_to_output(d: &mut CompressorOxide, in_buf: &[u8], flush: TDEFLFlush, callback_func: impl FnMut(&[u8]) -> bool) -> (TDEFLStatus, usize) { let b: &[u8]; callback_func(b) }
        pub fn create_comp_flags_from_zip_params(level: i32, window_bits: i32, strategy: i32) -> u32 {}
    }
    pub mod stream {
        use crate::deflate::core::CompressorOxide;
        use crate::{MZFlush, StreamResult};
        #[blocking(compress)] pub fn deflate(compressor: &mut CompressorOxide, input: &[u8], output: &mut [u8], flush: MZFlush) -> StreamResult {}
    }
}
pub mod inflate {
    #[derive(Clone, Copy, Debug)] pub enum TINFLStatus { FailedCannotMakeProgress, BadParam, Adler32Mismatch, Failed, Done, NeedsMoreInput, HasMoreOutput }
    #[derive(Debug)] pub struct DecompressError { pub status: TINFLStatus, pub output: Vec<u8> }
    impl std::fmt::Display for DecompressError {}
    impl std::error::Error for DecompressError {}
    pub fn decompress_to_vec(input: &[u8]) -> Result<Vec<u8>, DecompressError> {}
    pub fn decompress_to_vec_zlib(input: &[u8]) -> Result<Vec<u8>, DecompressError> {}
    pub fn decompress_to_vec_with_limit(input: &[u8], max_size: usize) -> Result<Vec<u8>, DecompressError> {}
    pub fn decompress_to_vec_zlib_with_limit(input: &[u8], max_size: usize) -> Result<Vec<u8>, DecompressError> {}
    pub fn decompress_slice_iter_to_slice(out: &mut [u8], it: impl Iterator<Item = &[u8]>, zlib_header: bool, ignore_adler32: bool) -> Result<usize, TINFLStatus> { it.next() }
    pub mod core {
        use crate::inflate::TINFLStatus;
        #[derive(Clone, Default)] pub struct DecompressorOxide;
        impl DecompressorOxide {
            pub fn new() -> DecompressorOxide {}
            pub fn init(&mut self) {}
            pub fn adler32(&self) -> Option<u32> {}
        }
        pub fn decompress(r: &mut DecompressorOxide, in_buf: &[u8], out: &mut [u8], out_pos: usize, flags: u32) -> (TINFLStatus, usize, usize) {}
    }
    pub mod stream {
        use crate::inflate::TINFLStatus;
        use crate::inflate::core::DecompressorOxide;
        use crate::{DataFormat, MZFlush, StreamResult};
        #[derive(Clone, Default)] pub struct InflateState;
        impl InflateState {
            pub fn new(data_format: DataFormat) -> InflateState {}
            pub fn new_boxed(data_format: DataFormat) -> Box<InflateState> {}
            pub fn new_boxed_with_window_bits(window_bits: i32) -> Box<InflateState> {}
            pub fn decompressor(&mut self) -> &mut DecompressorOxide {}
            pub fn last_status(&self) -> TINFLStatus {}
            pub fn reset(&mut self, data_format: DataFormat) {}
        }
        pub fn inflate(state: &mut InflateState, input: &[u8], output: &mut [u8], flush: MZFlush) -> StreamResult {}
    }
}
