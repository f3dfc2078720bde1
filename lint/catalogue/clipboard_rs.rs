//! clipboard-rs 0.3.5. On X11 what is got is asked of the program that holds the clipboard, in steps of 50 ms; what is set stays with a thread of the crate.

pub use common::{ClipboardContent, ClipboardHandler, ContentFormat, Result, RustImageData};
use std::time::Duration;
pub mod common {
    use std::error::Error;
    pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync + 'static>>;
    pub trait ClipboardHandler { fn on_clipboard_change(&mut self); }
    pub enum ClipboardContent { Text(String), Rtf(String), Html(String), Image(RustImageData), Files(Vec<String>), Other(String, Vec<u8>) }
    #[derive(Clone)] pub enum ContentFormat { Text, Rtf, Html, Image, Files, Other(String) }
    pub trait ContentData {
        fn get_format(&self) -> ContentFormat;
        fn as_bytes(&self) -> &[u8];
        fn as_str(&self) -> Result<&str>;
    }
    impl ContentData for ClipboardContent {
        fn get_format(&self) -> ContentFormat {}
        fn as_bytes(&self) -> &[u8] {}
        fn as_str(&self) -> Result<&str> {}
    }
    pub struct RustImageData;
    pub struct RustImageBuffer(Vec<u8>);
    impl RustImageBuffer {
        pub fn get_bytes(&self) -> &[u8] {}
        #[blocking(fs)] pub fn save_to_path(&self, path: &str) -> Result<()> {}
    }
    pub trait RustImage {
        fn empty() -> Self;
        fn is_empty(&self) -> bool;
        #[blocking(fs)] fn from_path(path: &str) -> Result<Self>;
        fn from_bytes(bytes: &[u8]) -> Result<Self>;
        fn from_dynamic_image(image: image::DynamicImage) -> Self;
        fn get_size(&self) -> (u32, u32);
        #[blocking(cpu)] fn thumbnail(&self, width: u32, height: u32) -> Result<Self>;
        #[blocking(cpu)] fn resize(&self, width: u32, height: u32, filter: image::imageops::FilterType) -> Result<Self>;
        fn to_jpeg(&self) -> Result<RustImageBuffer>;
        fn to_png(&self) -> Result<RustImageBuffer>;
        fn to_bitmap(&self) -> Result<RustImageBuffer>;
        #[blocking(fs)] fn save_to_path(&self, path: &str) -> Result<()>;
        fn get_dynamic_image(&self) -> Result<image::DynamicImage>;
        fn to_rgba8(&self) -> Result<image::RgbaImage>;
    }
    impl RustImage for RustImageData {
        fn empty() -> Self {}
        fn is_empty(&self) -> bool {}
        #[blocking(fs)] fn from_path(path: &str) -> Result<Self> {}
        fn from_bytes(bytes: &[u8]) -> Result<Self> {}
        fn from_dynamic_image(image: image::DynamicImage) -> Self {}
        fn get_size(&self) -> (u32, u32) {}
        #[blocking(cpu)] fn thumbnail(&self, width: u32, height: u32) -> Result<Self> {}
        #[blocking(cpu)] fn resize(&self, width: u32, height: u32, filter: image::imageops::FilterType) -> Result<Self> {}
        fn to_jpeg(&self) -> Result<RustImageBuffer> {}
        fn to_png(&self) -> Result<RustImageBuffer> {}
        fn to_bitmap(&self) -> Result<RustImageBuffer> {}
        #[blocking(fs)] fn save_to_path(&self, path: &str) -> Result<()> {}
        fn get_dynamic_image(&self) -> Result<image::DynamicImage> {}
        fn to_rgba8(&self) -> Result<image::RgbaImage> {}
    }
}
pub trait Clipboard {
    #[blocking(net)] fn available_formats(&self) -> Result<Vec<String>>;
    #[blocking(net)] fn has(&self, format: ContentFormat) -> bool;
    fn clear(&self) -> Result<()>;
    #[blocking(net)] fn get_buffer(&self, format: &str) -> Result<Vec<u8>>;
    #[blocking(net)] fn get_text(&self) -> Result<String>;
    #[blocking(net)] fn get_rich_text(&self) -> Result<String>;
    #[blocking(net)] fn get_html(&self) -> Result<String>;
    #[blocking(net)] fn get_image(&self) -> Result<RustImageData>;
    #[blocking(net)] fn get_files(&self) -> Result<Vec<String>>;
    #[blocking(net)] fn get(&self, formats: &[ContentFormat]) -> Result<Vec<ClipboardContent>>;
    fn set_buffer(&self, format: &str, buffer: Vec<u8>) -> Result<()>;
    fn set_text(&self, text: String) -> Result<()>;
    fn set_rich_text(&self, text: String) -> Result<()>;
    fn set_html(&self, html: String) -> Result<()>;
    fn set_image(&self, image: RustImageData) -> Result<()>;
    fn set_files(&self, files: Vec<String>) -> Result<()>;
    fn set(&self, contents: Vec<ClipboardContent>) -> Result<()>;
}
pub struct ClipboardContextX11Options { pub read_timeout: Option<Duration> }
pub struct ClipboardContext;
impl ClipboardContext {
    pub fn new() -> Result<Self> {}
    pub fn new_with_options(options: ClipboardContextX11Options) -> Result<Self> {}
}
impl Clipboard for ClipboardContext {
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn available_formats(&self) -> Result<Vec<String>> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn has(&self, format: ContentFormat) -> bool {}
    fn clear(&self) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn get_buffer(&self, format: &str) -> Result<Vec<u8>> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn get_text(&self) -> Result<String> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn get_rich_text(&self) -> Result<String> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn get_html(&self) -> Result<String> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn get_image(&self) -> Result<RustImageData> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn get_files(&self) -> Result<Vec<String>> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn get(&self, formats: &[ContentFormat]) -> Result<Vec<ClipboardContent>> {}
    fn set_buffer(&self, format: &str, buffer: Vec<u8>) -> Result<()> {}
    fn set_text(&self, text: String) -> Result<()> {}
    fn set_rich_text(&self, text: String) -> Result<()> {}
    fn set_html(&self, html: String) -> Result<()> {}
    fn set_image(&self, image: RustImageData) -> Result<()> {}
    fn set_files(&self, files: Vec<String>) -> Result<()> {}
    fn set(&self, contents: Vec<ClipboardContent>) -> Result<()> {}
}
pub trait ClipboardWatcher<T: ClipboardHandler> {
    fn add_handler(&mut self, handler: T) -> &mut Self;
    #[blocking(channel)] fn start_watch(&mut self);
    fn get_shutdown_channel(&self) -> WatcherShutdown;
}
pub struct ClipboardWatcherContext<T: ClipboardHandler>;
impl<T: ClipboardHandler> ClipboardWatcherContext<T> {
    pub fn new() -> Result<Self> {}
    pub fn new_with_interval(interval: Duration) -> Result<Self> {}
}
impl<T: ClipboardHandler> ClipboardWatcher<T> for ClipboardWatcherContext<T> {
    fn add_handler(&mut self, handler: T) -> &mut Self {}
    #[blocking(channel)] #[advice("watch on a thread of its own: it ends when it is told to")] fn start_watch(&mut self) {}
    fn get_shutdown_channel(&self) -> WatcherShutdown {}
}
pub struct WatcherShutdown;
impl WatcherShutdown { pub fn stop(self) {} }
