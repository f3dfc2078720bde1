//! ffmpeg_next 9.0.0: what opens, reads and writes files and streams.

use std::{error, fmt};
pub use self::packet::Packet;
#[derive(Clone, Copy, Debug)] pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub fn init() -> Result<(), Error> {}
pub mod packet {
    use crate::format::context;
    use crate::Error;
    #[derive(Clone)] pub struct Packet;
    impl Packet {
        pub fn empty() -> Self {}
        #[blocking(fs)] pub fn read(&mut self, format: &mut context::Input) -> Result<(), Error> {}
        #[blocking(fs)] pub fn write(&self, format: &mut context::Output) -> Result<bool, Error> {}
        #[blocking(fs)] pub fn write_interleaved(&self, format: &mut context::Output) -> Result<(), Error> {}
    }
}
pub mod format {
    use crate::{Dictionary, Error};
    use std::path::Path;
    #[blocking(fs)] pub fn input<P: AsRef<Path>>(path: &P) -> Result<context::Input, Error> {}
    #[blocking(fs)] pub fn input_with_dictionary<P: AsRef<Path>>(path: &P, options: Dictionary) -> Result<context::Input, Error> {}
    #[blocking(fs)] pub fn output<P: AsRef<Path>>(path: &P) -> Result<context::Output, Error> {}
    #[blocking(fs)] pub fn output_as<P: AsRef<Path>>(path: &P, format: &str) -> Result<context::Output, Error> {}
    pub mod context {
        use crate::{Dictionary, Error};
        pub struct Input;
        impl Input {
            pub fn packets(&mut self) -> input::PacketIter {}
            pub fn duration(&self) -> i64 {}
            #[blocking(fs)] pub fn seek<R>(&mut self, ts: i64, range: R) -> Result<(), Error> {}
        }
        pub struct Output;
        impl Output {
            #[blocking(fs)] pub fn write_header(&mut self) -> Result<(), Error> {}
            #[blocking(fs)] pub fn write_header_with(&mut self, options: Dictionary) -> Result<Dictionary, Error> {}
            #[blocking(fs)] pub fn write_trailer(&mut self) -> Result<(), Error> {}
        }
        pub mod input {
            use crate::{Packet, Stream};
            pub struct PacketIter;
            impl Iterator for PacketIter {
                type Item = (Stream, Packet);
                #[blocking(fs)] fn next(&mut self) -> Option<(Stream, Packet)> {}
            }
        }
    }
}
pub struct Stream;
pub struct Dictionary;
impl Dictionary {
    pub fn new() -> Self {}
    pub fn set(&mut self, key: &str, value: &str) {}
}
