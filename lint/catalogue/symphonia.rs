//! symphonia 0.5.5: what reads of its source. A packet is decoded in less than a millisecond.

pub mod default {
    use crate::core::probe::Probe;
    pub fn get_probe() -> &Probe {}
}
pub mod core {
    pub mod errors {
        use std::{error, fmt};
        pub type Result<T> = std::result::Result<T, Error>;
        #[derive(Debug)] pub enum Error { IoError(std::io::Error), DecodeError(&str), Unsupported(&str), ResetRequired }
        impl fmt::Display for Error {}
        impl error::Error for Error {}
    }
    pub mod io {
        use std::io::{Read, Seek};
        #[derive(Default)] pub struct MediaSourceStreamOptions;
        pub trait MediaSource {}
        impl MediaSource for std::fs::File {}
        impl<T: AsRef<[u8]>> MediaSource for std::io::Cursor<T> {}
        pub struct MediaSourceStream<S> { source: S }
        impl<S: Read + Seek> MediaSourceStream<S> { pub fn new(source: Box<S>, options: MediaSourceStreamOptions) -> Self { MediaSourceStream { source: *source } } }
    }
    pub mod probe {
        use crate::core::errors::Result;
        use crate::core::formats::{FormatOptions, Opened};
        use crate::core::io::MediaSourceStream;
        use crate::core::meta::MetadataOptions;
        use std::io::Read;
        #[derive(Default)] pub struct Hint;
        impl Hint {
            pub fn new() -> Self {}
            pub fn with_extension(&mut self, extension: &str) -> &mut Self {}
            pub fn mime_type(&mut self, mime_type: &str) -> &mut Self {}
        }
        pub struct ProbeResult<S> { pub format: Box<Opened<S>> }
        pub struct Probe;
        impl Probe {
            pub fn format<S: Read>(&self, hint: &Hint, mss: MediaSourceStream<S>, format_opts: &FormatOptions, metadata_opts: &MetadataOptions) -> Result<ProbeResult<S>> { let b: &mut [u8]; mss.source.read(b); Ok(ProbeResult { format: Box::new(Opened { source: mss.source }) }) }
        }
    }
    pub mod meta {
        #[derive(Clone, Copy, Default)] pub struct MetadataOptions;
    }
    pub mod formats {
        use crate::core::errors::Result;
        use std::io::Read;
        #[derive(Clone, Copy, Default)] pub struct FormatOptions;
        pub struct Packet;
        #[derive(Clone)] pub struct Track { pub id: u32 }
        pub trait FormatReader {
            fn next_packet(&mut self) -> Result<Packet>;
            fn tracks(&self) -> &[Track];
            fn default_track(&self) -> Option<&Track> {}
        }
        /// A reader of whatever format it was found to be.
        pub struct Opened<S> { source: S }
        impl<S: Read> FormatReader for Opened<S> {
            fn next_packet(&mut self) -> Result<Packet> { let b: &mut [u8]; self.source.read(b) }
            fn tracks(&self) -> &[Track] {}
        }
    }
}
