//! plotters 0.3.7. A picture is drawn in memory, and written when it is presented, unless it is drawn into a buffer of the caller's.

pub mod backend {
    use std::marker::PhantomData;
    use std::path::Path;
    pub trait DrawingBackend {
        type ErrorType;
        fn get_size(&self) -> (u32, u32);
        fn present(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>>;
    }
    #[derive(Debug)] pub enum DrawingErrorKind<E> { DrawingError(E), FontError(Box<dyn std::error::Error>) }
    pub struct ToFile;
    pub struct ToBuffer;
    #[derive(Debug)] pub enum BitMapBackendError {}
    pub struct BitMapBackend<Target> { target: PhantomData<Target> }
    impl<Target> BitMapBackend<Target> {
        pub fn new<T: AsRef<Path>>(path: &T, size: (u32, u32)) -> BitMapBackend<ToFile> {}
        #[blocking(fs)] pub fn gif<T: AsRef<Path>>(path: T, size: (u32, u32), frame_delay: u32) -> Result<BitMapBackend<ToFile>, BitMapBackendError> {}
        pub fn with_buffer(buf: &mut [u8], size: (u32, u32)) -> BitMapBackend<ToBuffer> {}
    }
    impl DrawingBackend for BitMapBackend<ToFile> {
        type ErrorType = BitMapBackendError;
        #[blocking(fs)] fn present(&mut self) -> Result<(), DrawingErrorKind<BitMapBackendError>> {}
    }
    impl DrawingBackend for BitMapBackend<ToBuffer> {
        type ErrorType = BitMapBackendError;
        fn present(&mut self) -> Result<(), DrawingErrorKind<BitMapBackendError>> {}
    }
    pub struct SVGBackend<Target> { target: PhantomData<Target> }
    impl<Target> SVGBackend<Target> {
        pub fn new<T: AsRef<Path>>(path: &T, size: (u32, u32)) -> SVGBackend<ToFile> {}
        pub fn with_string(buf: &mut String, size: (u32, u32)) -> SVGBackend<ToBuffer> {}
    }
    impl DrawingBackend for SVGBackend<ToFile> {
        type ErrorType = std::io::Error;
        #[blocking(fs)] fn present(&mut self) -> Result<(), DrawingErrorKind<std::io::Error>> {}
    }
    impl DrawingBackend for SVGBackend<ToBuffer> {
        type ErrorType = std::io::Error;
        fn present(&mut self) -> Result<(), DrawingErrorKind<std::io::Error>> {}
    }
}
pub mod coord {
    #[derive(Clone)] pub struct Shift;
}
pub mod drawing {
    use crate::backend::DrawingBackend;
    use crate::coord::Shift;
    #[derive(Debug)] pub enum DrawingAreaErrorKind<E> { BackendError(E), SharingError, LayoutError }
    #[derive(Clone)] pub struct DrawingArea<DB, CT> { backend: DB, coord: CT }
    pub trait IntoDrawingArea { fn into_drawing_area(self) -> DrawingArea<Self, Shift>; }
    impl<T: DrawingBackend> IntoDrawingArea for T { fn into_drawing_area(self) -> DrawingArea<T, Shift> { DrawingArea { backend: self, coord: Shift } } }
    impl<DB: DrawingBackend, CT> DrawingArea<DB, CT> {
        pub fn dim_in_pixel(&self) -> (u32, u32) {}
        pub fn fill<C>(&self, color: &C) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {}
        pub fn draw<E>(&self, element: &E) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> {}
        pub fn present(&self) -> Result<(), DrawingAreaErrorKind<DB::ErrorType>> { self.backend.present(); }
        pub fn margin<ST, SB, SL, SR>(&self, top: ST, bottom: SB, left: SL, right: SR) -> DrawingArea<DB, Shift> {}
        pub fn titled<S>(&self, text: &str, style: S) -> Result<Self, DrawingAreaErrorKind<DB::ErrorType>> {}
        pub fn split_evenly(&self, dim: (usize, usize)) -> Vec<Self> {}
        pub fn split_vertically<S>(&self, y: S) -> (Self, Self) {}
        pub fn split_horizontally<S>(&self, x: S) -> (Self, Self) {}
    }
}
pub mod prelude {
    pub use crate::backend::{BitMapBackend, DrawingBackend, SVGBackend};
    pub use crate::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
}
