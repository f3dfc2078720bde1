//! base64 0.23.1, 0.13.1.

use core::fmt;
pub use crate::engine::Engine;
use std::error;
pub fn encode<T: AsRef<[u8]>>(input: T) -> String {}
pub fn encode_engine<E: Engine, T: AsRef<[u8]>>(input: T, engine: &E) -> String {}
pub fn encode_engine_string<E: Engine, T: AsRef<[u8]>>(input: T, output_buf: &mut String, engine: &E) {}
pub fn encode_engine_slice<E: Engine, T: AsRef<[u8]>>(input: T, output_buf: &mut [u8], engine: &E) -> Result<usize, EncodeSliceError> {}
pub fn encoded_len(bytes_len: usize, padding: bool) -> Option<usize> {}
#[derive(Clone)] pub enum EncodeSliceError { OutputSliceTooSmall }
impl fmt::Display for EncodeSliceError {}
impl error::Error for EncodeSliceError {}
#[derive(Clone)] pub enum DecodeError { InvalidByte(usize, u8), InvalidLength(usize), InvalidLastSymbol { offset: usize, symbol: u8, symbol_value: u8 }, InvalidPadding }
impl fmt::Display for DecodeError {}
impl error::Error for DecodeError {}
#[derive(Clone)] pub enum DecodeSliceError { DecodeError(DecodeError), OutputSliceTooSmall }
impl fmt::Display for DecodeSliceError {}
impl error::Error for DecodeSliceError {}
impl From<DecodeError> for DecodeSliceError {}
pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError> {}
pub fn decode_engine<E: Engine, T: AsRef<[u8]>>(input: T, engine: &E) -> Result<Vec<u8>, DecodeError> {}
pub fn decode_engine_vec<E: Engine, T: AsRef<[u8]>>(input: T, buffer: &mut Vec<u8>, engine: &E) -> Result<(), DecodeError> {}
pub fn decode_engine_slice<E: Engine, T: AsRef<[u8]>>(input: T, output: &mut [u8], engine: &E) -> Result<usize, DecodeSliceError> {}
pub fn decoded_len_estimate(encoded_len: usize) -> usize {}
#[derive(Clone, Copy)] pub enum CharacterSet { Standard, UrlSafe, Crypt, Bcrypt, ImapMutf7, BinHex }
#[derive(Clone, Copy)] pub struct Config;
impl Config {
    pub fn new(char_set: CharacterSet, pad: bool) -> Config {}
    pub fn pad(self, pad: bool) -> Config {}
    pub fn decode_allow_trailing_bits(self, allow: bool) -> Config {}
}
pub const STANDARD: Config = _;
pub const STANDARD_NO_PAD: Config = _;
pub const URL_SAFE: Config = _;
pub const URL_SAFE_NO_PAD: Config = _;
pub const CRYPT: Config = _;
pub const BCRYPT: Config = _;
pub const IMAP_MUTF7: Config = _;
pub const BINHEX: Config = _;
pub fn encode_config<T: AsRef<[u8]>>(input: T, config: Config) -> String {}
pub fn encode_config_buf<T: AsRef<[u8]>>(input: T, config: Config, buf: &mut String) {}
pub fn encode_config_slice<T: AsRef<[u8]>>(input: T, config: Config, output: &mut [u8]) -> usize {}
pub fn decode_config<T: AsRef<[u8]>>(input: T, config: Config) -> Result<Vec<u8>, DecodeError> {}
pub fn decode_config_buf<T: AsRef<[u8]>>(input: T, config: Config, buffer: &mut Vec<u8>) -> Result<(), DecodeError> {}
pub fn decode_config_slice<T: AsRef<[u8]>>(input: T, config: Config, output: &mut [u8]) -> Result<usize, DecodeError> {}
pub mod alphabet {
    use core::{convert, fmt};
    use std::error;
    #[derive(Clone)] pub struct Alphabet;
    impl Alphabet {
        pub fn new(alphabet: &str) -> Result<Self, ParseAlphabetError> {}
        pub fn new_with_padding(alphabet: &str, padding: Symbol) -> Result<Self, ParseAlphabetError> {}
        pub fn as_str(&self) -> &str {}
        pub fn symbols(&self) -> [Symbol; ALPHABET_LEN] {}
        pub fn padding(&self) -> Symbol {}
    }
    impl convert::TryFrom<&str> for Alphabet { type Error = ParseAlphabetError; }
    #[derive(Clone, Copy)] pub struct Symbol;
    impl Symbol {
        pub fn new(symbol: u8) -> Option<Self> {}
        pub fn as_u8(&self) -> u8 {}
        pub fn as_char(&self) -> char {}
    }
    pub enum ParseAlphabetError { InvalidLength, DuplicatedByte(u8), UnprintableByte(u8), ReservedByte(u8) }
    impl fmt::Display for ParseAlphabetError {}
    impl error::Error for ParseAlphabetError {}
    pub const STANDARD: Alphabet = _;
    pub const URL_SAFE: Alphabet = _;
    pub const CRYPT: Alphabet = _;
    pub const BCRYPT: Alphabet = _;
    pub const IMAP_MUTF7: Alphabet = _;
    pub const BIN_HEX: Alphabet = _;
    pub const ALPHABET_LEN: usize = _;
}
pub mod display {
    use core::fmt::Display;
    use crate::Config;
    use crate::engine::Engine;
    pub struct Base64Display<E: Engine>;
    impl<E: Engine> Base64Display<E> { pub fn new(bytes: &[u8], engine: &E) -> Base64Display<E> {} }
    impl<E: Engine> Display for Base64Display<E> {}
    impl Base64Display { pub fn with_config(bytes: &[u8], config: Config) -> Base64Display {} }
    impl Display for Base64Display {}
}
pub mod engine {
    use crate::{DecodeError, DecodeSliceError, EncodeSliceError, encode};
    use crate::alphabet::{Alphabet, Symbol};
    use crate::engine::general_purpose::decode::GeneralPurposeEstimate;
    pub trait Config {
        fn encode_padding(&self) -> bool;
    }
    pub trait DecodeEstimate {
        fn decoded_len_estimate(&self) -> usize;
    }
    #[derive(Clone, Copy)] pub enum DecodePaddingMode { Indifferent, RequireCanonical, RequireNone }
    pub struct DecodeMetadata;
    #[derive(Clone)] pub struct GeneralPurpose;
    impl GeneralPurpose { pub fn new(alphabet: &Alphabet, config: GeneralPurposeConfig) -> Self {} }
    impl Engine for GeneralPurpose {
        type Config = GeneralPurposeConfig;
        type DecodeEstimate = GeneralPurposeEstimate;
        fn internal_encode(&self, input: &[u8], output: &mut [u8]) -> usize {}
        fn internal_decoded_len_estimate(&self, input_len: usize) -> Self::DecodeEstimate {}
        fn internal_decode(&self, input: &[u8], output: &mut [u8], estimate: Self::DecodeEstimate) -> Result<DecodeMetadata, DecodeSliceError> {}
        fn config(&self) -> &Self::Config {}
        fn padding(&self) -> Symbol {}
    }
    pub type Scalar = GeneralPurpose;
    #[derive(Clone, Copy)] pub struct GeneralPurposeConfig;
    impl GeneralPurposeConfig {
        pub fn new() -> Self {}
        pub fn with_encode_padding(self, padding: bool) -> Self {}
        pub fn with_decode_allow_trailing_bits(self, allow: bool) -> Self {}
        pub fn with_decode_padding_mode(self, mode: DecodePaddingMode) -> Self {}
    }
    impl Default for GeneralPurposeConfig {}
    impl Config for GeneralPurposeConfig { fn encode_padding(&self) -> bool {} }
    #[derive(Clone)] pub struct Simd;
    impl Simd {
        pub fn standard(config: GeneralPurposeConfig) -> Self {}
        pub fn url_safe(config: GeneralPurposeConfig) -> Self {}
    }
    impl Engine for Simd {
        type Config = GeneralPurposeConfig;
        type DecodeEstimate = GeneralPurposeEstimate;
        fn internal_encode(&self, input: &[u8], output: &mut [u8]) -> usize {}
        fn internal_decoded_len_estimate(&self, input_len: usize) -> Self::DecodeEstimate {}
        fn internal_decode(&self, input: &[u8], output: &mut [u8], estimate: Self::DecodeEstimate) -> Result<DecodeMetadata, DecodeSliceError> {}
        fn config(&self) -> &Self::Config {}
        fn padding(&self) -> Symbol {}
    }
    #[derive(Clone)] pub struct Avx2;
    impl Avx2 {
        pub fn standard(config: GeneralPurposeConfig) -> Option<Self> {}
        pub fn url_safe(config: GeneralPurposeConfig) -> Option<Self> {}
        pub fn standard_unchecked(config: GeneralPurposeConfig) -> Self {}
        pub fn url_safe_unchecked(config: GeneralPurposeConfig) -> Self {}
    }
    impl Engine for Avx2 {
        type Config = GeneralPurposeConfig;
        type DecodeEstimate = GeneralPurposeEstimate;
        fn internal_encode(&self, input: &[u8], output: &mut [u8]) -> usize {}
        fn internal_decoded_len_estimate(&self, input_len: usize) -> Self::DecodeEstimate {}
        fn internal_decode(&self, input: &[u8], output: &mut [u8], estimate: Self::DecodeEstimate) -> Result<DecodeMetadata, DecodeSliceError> {}
        fn config(&self) -> &Self::Config {}
        fn padding(&self) -> Symbol {}
    }
    pub trait Engine {
        type Config: Config;
        type DecodeEstimate: DecodeEstimate;
        fn config(&self) -> &Self::Config;
        fn encode<T: AsRef<[u8]>>(&self, input: T) -> String {}
        fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String) {}
        fn encode_slice<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut [u8]) -> Result<usize, EncodeSliceError> {}
        fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, DecodeError> {}
        fn decode_vec<T: AsRef<[u8]>>(&self, input: T, buffer: &mut Vec<u8>) -> Result<(), DecodeError> {}
        fn decode_slice<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeSliceError> {}
        fn decode_slice_unchecked<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeError> {}
        fn padding(&self) -> Symbol;
    }
    pub mod general_purpose {
        pub use crate::engine::{GeneralPurpose, GeneralPurposeConfig, Scalar};
        pub const STANDARD: crate::engine::GeneralPurpose = _;
        pub const STANDARD_PAD_INDIFFERENT: crate::engine::GeneralPurpose = _;
        pub const STANDARD_NO_PAD: crate::engine::GeneralPurpose = _;
        pub const STANDARD_NO_PAD_INDIFFERENT: crate::engine::GeneralPurpose = _;
        pub const URL_SAFE: crate::engine::GeneralPurpose = _;
        pub const URL_SAFE_PAD_INDIFFERENT: crate::engine::GeneralPurpose = _;
        pub const URL_SAFE_NO_PAD: crate::engine::GeneralPurpose = _;
        pub const URL_SAFE_NO_PAD_INDIFFERENT: crate::engine::GeneralPurpose = _;
        pub const PAD: crate::engine::GeneralPurposeConfig = _;
        pub const PAD_INDIFFERENT: crate::engine::GeneralPurposeConfig = _;
        pub const NO_PAD: crate::engine::GeneralPurposeConfig = _;
        pub const NO_PAD_INDIFFERENT: crate::engine::GeneralPurposeConfig = _;
        pub mod decode {
            use crate::engine::DecodeEstimate;
            pub struct GeneralPurposeEstimate;
            impl DecodeEstimate for GeneralPurposeEstimate { fn decoded_len_estimate(&self) -> usize {} }
        }
    }
    pub mod simd {
        pub use crate::engine::{Avx2, Simd};
    }
}
pub mod prelude {
    pub use crate::engine::general_purpose::{STANDARD as BASE64_STANDARD, STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD, URL_SAFE as BASE64_URL_SAFE, URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD};
}
pub mod read {
    use crate::engine::Engine;
    use std::io;
    use std::io::Read;
    pub struct DecoderReader<E: Engine, R: io::Read>;
    impl<E: Engine, R: io::Read> DecoderReader<E, R> {
        pub fn new(reader: R, engine: &E) -> Self {}
        pub fn into_inner(self) -> R {}
    }
    impl<E: Engine, R: io::Read> io::Read for DecoderReader<E, R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl<R: Read> Read for DecoderReader<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
}
pub mod write {
    use crate::Config;
    use crate::engine::Engine;
    use crate::write::encoder_string_writer::StrConsumer;
    use std::io;
    use std::io::Write;
    pub struct EncoderWriter<E: Engine, W: io::Write>;
    impl<E: Engine, W: io::Write> EncoderWriter<E, W> {
        pub fn new(delegate: W, engine: &E) -> EncoderWriter<E, W> {}
        pub fn finish(&mut self) -> Result<W> {}
        pub fn into_inner(self) -> W {}
    }
    impl<E: Engine, W: io::Write> io::Write for EncoderWriter<E, W> {
        fn write(&mut self, input: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    pub struct EncoderStringWriter<E: Engine, S: StrConsumer>;
    impl<E: Engine, S: StrConsumer> EncoderStringWriter<E, S> {
        pub fn from_consumer(str_consumer: S, engine: &E) -> Self {}
        pub fn into_inner(self) -> S {}
    }
    impl<E: Engine> EncoderStringWriter<E, String> { pub fn new(engine: &E) -> Self {} }
    impl<E: Engine, S: StrConsumer> io::Write for EncoderStringWriter<E, S> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl<W: Write> Write for EncoderWriter<W> {
        fn write(&mut self, input: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl<S: StrConsumer> EncoderStringWriter<S> { pub fn from(str_consumer: S, config: Config) -> Self {} }
    impl<S: StrConsumer> Write for EncoderStringWriter<S> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub mod encoder_string_writer {
        pub trait StrConsumer {
            fn consume(&mut self, buf: &str);
        }
        impl<S: StrConsumer> StrConsumer for &mut S { fn consume(&mut self, buf: &str) {} }
        impl StrConsumer for String { fn consume(&mut self, buf: &str) {} }
    }
}
