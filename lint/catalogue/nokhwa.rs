//! nokhwa 0.10.11. A frame is waited for.

use std::borrow::Cow;
pub mod error {
    #[derive(Clone, Debug)] pub enum NokhwaError {}
    impl std::fmt::Display for NokhwaError {}
    impl std::error::Error for NokhwaError {}
}
pub use error::NokhwaError;
pub mod utils {
    #[derive(Clone, Debug)] pub enum CameraIndex { Index(u32), String(String) }
    #[derive(Clone, Copy, Debug)] pub enum ApiBackend { Auto, Video4Linux, MediaFoundation, AVFoundation }
    pub struct RequestedFormat;
    impl RequestedFormat {
        pub fn new<Decoder>(requested: RequestedFormatType) -> RequestedFormat {}
        pub fn with_formats(requested: RequestedFormatType, decoder: &[FrameFormat]) -> RequestedFormat {}
    }
    #[derive(Clone, Debug)] pub struct CameraInfo;
    impl CameraInfo {
        pub fn index(&self) -> &CameraIndex {}
        pub fn human_name(&self) -> String {}
        pub fn description(&self) -> &str {}
    }
}
#[derive(Clone, Debug)] pub struct Buffer;
impl Buffer {
    pub fn buffer(&self) -> &[u8] {}
    pub fn resolution(&self) -> Resolution {}
}
pub struct Camera;
impl Camera {
    pub fn index(&self) -> &utils::CameraIndex {}
    pub fn backend(&self) -> utils::ApiBackend {}
    pub fn camera_format(&self) -> CameraFormat {}
    pub fn resolution(&self) -> Resolution {}
    pub fn frame_rate(&self) -> u32 {}
    pub fn frame_format(&self) -> FrameFormat {}
    #[blocking(fs)] pub fn new(index: utils::CameraIndex, format: utils::RequestedFormat) -> Result<Self, NokhwaError> {}
    #[blocking(fs)] pub fn with_backend(index: utils::CameraIndex, format: utils::RequestedFormat, backend: utils::ApiBackend) -> Result<Self, NokhwaError> {}
    #[blocking(fs)] pub fn open_stream(&mut self) -> Result<(), NokhwaError> {}
    pub fn is_stream_open(&self) -> bool {}
    pub fn info(&self) -> &utils::CameraInfo {}
    #[blocking(fs)] pub fn frame(&mut self) -> Result<Buffer, NokhwaError> {}
    #[blocking(fs)] pub fn frame_raw(&mut self) -> Result<Cow<[u8]>, NokhwaError> {}
    #[blocking(fs)] pub fn write_frame_to_buffer<F>(&mut self, buffer: &mut [u8]) -> Result<(), NokhwaError> {}
    pub fn stop_stream(&mut self) -> Result<(), NokhwaError> {}
}
pub struct CallbackCamera;
impl CallbackCamera {
    #[blocking(fs)] pub fn new(index: utils::CameraIndex, format: utils::RequestedFormat, callback: impl FnMut(Buffer) + Send) -> Result<Self, NokhwaError> {}
    #[blocking(fs)] pub fn open_stream(&mut self) -> Result<(), NokhwaError> {}
    #[blocking(fs)] pub fn poll_frame(&mut self) -> Result<Buffer, NokhwaError> {}
    pub fn last_frame(&self) -> Result<Buffer, NokhwaError> {}
    pub fn is_stream_open(&self) -> Result<bool, NokhwaError> {}
    pub fn stop_stream(&mut self) -> Result<(), NokhwaError> {}
}
#[blocking(fs)] pub fn query(api: utils::ApiBackend) -> Result<Vec<utils::CameraInfo>, NokhwaError> {}
pub fn native_api_backend() -> Option<utils::ApiBackend> {}
