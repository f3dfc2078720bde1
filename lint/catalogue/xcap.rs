//! xcap 0.9.8. The display server is asked, which may ask the user; what a window or monitor is said to be is one short answer.

pub use image;
use image::RgbaImage;
pub type XCapResult<T> = Result<T, XCapError>;
#[derive(Debug)] pub enum XCapError { Error(String), InvalidCaptureRegion(String) }
impl std::fmt::Display for XCapError {}
impl std::error::Error for XCapError {}
#[derive(Clone, Debug)] pub struct Monitor;
impl Monitor {
    #[blocking(net)] pub fn all() -> XCapResult<Vec<Monitor>> {}
    #[blocking(net)] pub fn from_point(x: i32, y: i32) -> XCapResult<Monitor> {}
    pub fn id(&self) -> XCapResult<u32> {}
    pub fn name(&self) -> XCapResult<String> {}
    pub fn friendly_name(&self) -> XCapResult<String> {}
    pub fn x(&self) -> XCapResult<i32> {}
    pub fn y(&self) -> XCapResult<i32> {}
    pub fn width(&self) -> XCapResult<u32> {}
    pub fn height(&self) -> XCapResult<u32> {}
    pub fn rotation(&self) -> XCapResult<f32> {}
    pub fn scale_factor(&self) -> XCapResult<f32> {}
    pub fn frequency(&self) -> XCapResult<f32> {}
    pub fn is_primary(&self) -> XCapResult<bool> {}
    pub fn is_builtin(&self) -> XCapResult<bool> {}
    #[blocking(net)] pub fn capture_image(&self) -> XCapResult<RgbaImage> {}
    #[blocking(net)] pub fn capture_region(&self, x: u32, y: u32, width: u32, height: u32) -> XCapResult<RgbaImage> {}
    #[blocking(net)] pub fn video_recorder(&self) -> XCapResult<(VideoRecorder, std::sync::mpsc::Receiver<Frame>)> {}
}
#[derive(Clone, Debug)] pub struct Window;
impl Window {
    #[blocking(net)] pub fn all() -> XCapResult<Vec<Window>> {}
    pub fn id(&self) -> XCapResult<u32> {}
    pub fn pid(&self) -> XCapResult<u32> {}
    pub fn app_name(&self) -> XCapResult<String> {}
    pub fn title(&self) -> XCapResult<String> {}
    pub fn current_monitor(&self) -> XCapResult<Monitor> {}
    pub fn x(&self) -> XCapResult<i32> {}
    pub fn y(&self) -> XCapResult<i32> {}
    pub fn z(&self) -> XCapResult<i32> {}
    pub fn width(&self) -> XCapResult<u32> {}
    pub fn height(&self) -> XCapResult<u32> {}
    pub fn is_minimized(&self) -> XCapResult<bool> {}
    pub fn is_maximized(&self) -> XCapResult<bool> {}
    pub fn is_focused(&self) -> XCapResult<bool> {}
    #[blocking(net)] pub fn capture_image(&self) -> XCapResult<RgbaImage> {}
}
#[derive(Clone, Debug)] pub struct Frame { pub width: u32, pub height: u32, pub raw: Vec<u8> }
#[derive(Clone, Debug)] pub struct VideoRecorder;
impl VideoRecorder {
    pub fn start(&self) -> XCapResult<()> {}
    pub fn stop(&self) -> XCapResult<()> {}
}
