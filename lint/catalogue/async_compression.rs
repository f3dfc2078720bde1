//! async_compression 0.4.52.

pub use compression_codecs as codecs;
pub use compression_core as core;
pub use compression_codecs::brotli::params as brotli;
pub use compression_codecs::lz4::params as lz4;
pub use compression_codecs::zstd::params as zstd;
pub use compression_core::Level;
