//! v4l 0.14.0. A frame is waited for.

pub use device::Device;
pub mod device {
    use std::io;
    use std::path::Path;
    pub struct Device;
    impl Device {
        #[blocking(fs)] pub fn new(index: usize) -> io::Result<Self> {}
        #[blocking(fs)] pub fn with_path<P: AsRef<Path>>(path: P) -> io::Result<Self> {}
    }
    pub struct Handle;
    impl Handle { #[blocking(fs, unless_zero(timeout))] pub fn poll(&self, events: i16, timeout: i32) -> io::Result<i32> {} }
}
pub mod buffer {
    #[derive(Clone, Copy, Debug)] pub struct Metadata;
    #[derive(Clone, Copy, Debug)] pub enum Type { VideoCapture, VideoOutput }
}
pub mod context { pub fn enum_devices() -> Vec<Node> {} }
pub mod io {
    pub mod traits {
        use crate::buffer::Metadata;
        use std::io;
        pub trait CaptureStream {
            type Item;
            #[blocking(fs)] fn dequeue(&mut self) -> io::Result<usize> {}
            #[blocking(fs)] fn next(&mut self) -> io::Result<(&Self::Item, &Metadata)> {}
        }
        pub trait OutputStream {
            type Item;
            #[blocking(fs)] fn dequeue(&mut self) -> io::Result<usize> {}
            #[blocking(fs)] fn next(&mut self) -> io::Result<(&mut Self::Item, &mut Metadata)> {}
        }
    }
    pub mod mmap {
        use crate::buffer::Type;
        use crate::device::Device;
        use crate::io::traits::{CaptureStream, OutputStream};
        use std::io;
        use std::time::Duration;
        pub struct Stream;
        impl Stream {
            pub fn new(dev: &Device, buf_type: Type) -> io::Result<Self> {}
            pub fn with_buffers(dev: &Device, buf_type: Type, buf_count: u32) -> io::Result<Self> {}
            pub fn set_timeout(&mut self, duration: Duration) {}
            pub fn clear_timeout(&mut self) {}
        }
        impl CaptureStream for Stream { type Item = [u8]; }
        impl OutputStream for Stream { type Item = [u8]; }
    }
    pub mod userptr {
        use crate::buffer::Type;
        use crate::device::Device;
        use crate::io::traits::CaptureStream;
        use std::io;
        pub struct Stream;
        impl Stream {
            pub fn new(dev: &Device, buf_type: Type) -> io::Result<Self> {}
            pub fn with_buffers(dev: &Device, buf_type: Type, buf_count: u32) -> io::Result<Self> {}
        }
        impl CaptureStream for Stream { type Item = [u8]; }
    }
}
pub mod video {
    pub use capture::Capture;
    pub mod capture {
        use crate::device::Device;
        use std::io;
        pub trait Capture {
            fn format(&self) -> io::Result<Format> {}
            fn set_format(&self, fmt: &Format) -> io::Result<Format> {}
        }
        impl Capture for Device {}
    }
}
pub mod prelude {
    pub use crate::device::Device;
    pub use crate::io::mmap::Stream as MmapStream;
    pub use crate::io::userptr::Stream as UserptrStream;
}
