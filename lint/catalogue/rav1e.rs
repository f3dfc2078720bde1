//! rav1e 0.8.1. Frames that are sent are coded where packets are asked for.

pub use crate::api::*;
pub mod prelude { pub use crate::api::*; }
mod api {
    #[derive(Debug)] pub enum InvalidConfig {}
    impl std::fmt::Display for InvalidConfig {}
    impl std::error::Error for InvalidConfig {}
    #[derive(Debug)] pub enum EncoderStatus { NeedMoreData, EnoughData, LimitReached, Encoded, Failure, NotReady }
    #[derive(Clone, Debug)] pub struct EncoderConfig;
    impl EncoderConfig { pub fn with_speed_preset(speed: u8) -> Self {} }
    impl Default for EncoderConfig {}
    #[derive(Clone, Debug, Default)] pub struct Config;
    impl Config {
        pub fn new() -> Self {}
        pub fn with_encoder_config(self, enc: EncoderConfig) -> Self {}
        pub fn with_threads(self, threads: usize) -> Self {}
        pub fn new_context<T>(&self) -> Result<Context<T>, InvalidConfig> {}
    }
    pub struct Frame<T> { pixel: T }
    pub struct Packet<T> { pub data: Vec<u8>, pixel: T }
    pub struct Context<T> { pixel: T }
    impl<T> Context<T> {
        pub fn new_frame(&self) -> Frame<T> {}
        pub fn send_frame<F>(&mut self, frame: F) -> Result<(), EncoderStatus> {}
        #[blocking(cpu)] pub fn receive_packet(&mut self) -> Result<Packet<T>, EncoderStatus> {}
        pub fn flush(&mut self) {}
        pub fn container_sequence_header(&self) -> Vec<u8> {}
    }
}
