//! opencv 0.98: pictures, videos and cameras. A frame is waited for until the camera has one.

pub type Result<T> = std::result::Result<T, Error>;
use std::{error, fmt};
#[derive(Debug)] pub struct Error { pub code: i32, pub message: String }
impl fmt::Display for Error {}
impl error::Error for Error {}
pub mod prelude {
    pub use crate::videoio::{VideoCaptureTrait, VideoCaptureTraitConst, VideoWriterTrait, VideoWriterTraitConst};
}
pub mod core {
    #[derive(Clone)] pub struct Mat;
    impl Mat { pub fn default() -> Mat {} }
    pub struct Vector<T>;
    impl<T> Vector<T> { pub fn new() -> Self {} }
    pub struct Size;
    impl Size { pub fn new(width: i32, height: i32) -> Self {} }
    pub trait ToInputArray {}
    pub trait ToOutputArray {}
}
pub mod imgcodecs {
    use crate::core::{Mat, ToInputArray, Vector};
    use crate::Result;
    pub const IMREAD_COLOR: i32 = 1;
    pub const IMREAD_GRAYSCALE: i32 = 0;
    pub const IMREAD_UNCHANGED: i32 = -1;
    #[blocking(fs)] pub fn imread(filename: &str, flags: i32) -> Result<Mat> {}
    #[blocking(fs)] pub fn imread_def(filename: &str) -> Result<Mat> {}
    #[blocking(fs)] pub fn imwrite(filename: &str, img: &impl ToInputArray, params: &Vector<i32>) -> Result<bool> {}
    #[blocking(fs)] pub fn imwrite_def(filename: &str, img: &impl ToInputArray) -> Result<bool> {}
    #[blocking(cpu)] pub fn imdecode(buf: &impl ToInputArray, flags: i32) -> Result<Mat> {}
    #[blocking(compress)] pub fn imencode(ext: &str, img: &impl ToInputArray, buf: &mut Vector<u8>, params: &Vector<i32>) -> Result<bool> {}
    #[blocking(compress)] pub fn imencode_def(ext: &str, img: &impl ToInputArray, buf: &mut Vector<u8>) -> Result<bool> {}
}
pub mod videoio {
    use crate::core::{Size, ToInputArray, ToOutputArray};
    use crate::Result;
    pub const CAP_ANY: i32 = 0;
    pub trait VideoCaptureTraitConst {
        fn is_opened(&self) -> Result<bool> {}
        fn get(&self, prop_id: i32) -> Result<f64> {}
    }
    pub trait VideoCaptureTrait {
        #[blocking(fs)] fn open_file(&mut self, filename: &str, api_preference: i32) -> Result<bool> {}
        #[blocking(fs)] fn open(&mut self, index: i32, api_preference: i32) -> Result<bool> {}
        #[blocking(fs)] fn grab(&mut self) -> Result<bool> {}
        fn retrieve(&mut self, image: &mut impl ToOutputArray, flag: i32) -> Result<bool> {}
        #[blocking(fs)] fn read(&mut self, image: &mut impl ToOutputArray) -> Result<bool> {}
        fn set(&mut self, prop_id: i32, value: f64) -> Result<bool> {}
        fn release(&mut self) -> Result<()> {}
    }
    pub struct VideoCapture;
    impl VideoCapture {
        pub fn default() -> Result<VideoCapture> {}
        #[blocking(fs)] pub fn new(index: i32, api_preference: i32) -> Result<VideoCapture> {}
        #[blocking(fs)] pub fn new_def(index: i32) -> Result<VideoCapture> {}
        #[blocking(fs)] pub fn from_file(filename: &str, api_preference: i32) -> Result<VideoCapture> {}
        #[blocking(fs)] pub fn from_file_def(filename: &str) -> Result<VideoCapture> {}
    }
    impl VideoCaptureTraitConst for VideoCapture {}
    impl VideoCaptureTrait for VideoCapture {}
    pub trait VideoWriterTraitConst { fn is_opened(&self) -> Result<bool> {} }
    pub trait VideoWriterTrait {
        #[blocking(fs)] fn write(&mut self, image: &impl ToInputArray) -> Result<()> {}
        #[blocking(fs)] fn release(&mut self) -> Result<()> {}
    }
    pub struct VideoWriter;
    impl VideoWriter {
        pub fn fourcc(c1: char, c2: char, c3: char, c4: char) -> Result<i32> {}
        #[blocking(fs)] pub fn new(filename: &str, fourcc: i32, fps: f64, frame_size: Size, is_color: bool) -> Result<VideoWriter> {}
    }
    impl VideoWriterTraitConst for VideoWriter {}
    impl VideoWriterTrait for VideoWriter {}
}
pub mod highgui {
    use crate::Result;
    #[blocking(sleep)] pub fn wait_key(delay: i32) -> Result<i32> {}
    #[blocking(sleep)] pub fn wait_key_def() -> Result<i32> {}
    pub fn poll_key() -> Result<i32> {}
}
