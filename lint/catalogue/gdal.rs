//! gdal 0.19.0: data sets that are opened, and what is read of their bands.

pub use self::dataset::{Dataset, DatasetOptions};
pub mod errors {
    use std::{error, fmt};
    #[derive(Debug)] pub enum GdalError {}
    impl fmt::Display for GdalError {}
    impl error::Error for GdalError {}
    pub type Result<T> = std::result::Result<T, GdalError>;
}
pub mod dataset {
    use crate::errors::Result;
    use crate::raster::RasterBand;
    use std::path::Path;
    #[derive(Default)] pub struct DatasetOptions;
    pub struct Dataset;
    impl Dataset {
        #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Dataset> {}
        #[blocking(fs)] pub fn open_ex<P: AsRef<Path>>(path: P, options: DatasetOptions) -> Result<Dataset> {}
        #[blocking(fs)] pub fn flush_cache(&mut self) -> Result<()> {}
        pub fn rasterband(&self, band_index: usize) -> Result<RasterBand> {}
        pub fn raster_count(&self) -> usize {}
        pub fn raster_size(&self) -> (usize, usize) {}
        pub fn projection(&self) -> String {}
    }
}
pub mod raster {
    use crate::errors::Result;
    pub struct Buffer<T>;
    impl<T> Buffer<T> { pub fn data(&self) -> &[T] {} }
    #[derive(Clone, Copy)] pub enum ResampleAlg {}
    pub struct RasterBand;
    impl RasterBand {
        #[blocking(fs)] pub fn read_into_slice<T: Copy>(&self, window: (isize, isize), window_size: (usize, usize), size: (usize, usize), buffer: &mut [T], e_resample_alg: Option<ResampleAlg>) -> Result<()> {}
        #[blocking(fs)] pub fn read_as<T: Copy>(&self, window: (isize, isize), window_size: (usize, usize), size: (usize, usize), e_resample_alg: Option<ResampleAlg>) -> Result<Buffer<T>> {}
        #[blocking(fs)] pub fn read_band_as<T: Copy>(&self) -> Result<Buffer<T>> {}
        #[blocking(fs)] pub fn read_block<T: Copy>(&self, block_index: (usize, usize)) -> Result<Buffer<T>> {}
        #[blocking(fs)] pub fn write<T: Copy>(&mut self, window: (isize, isize), window_size: (usize, usize), buffer: &mut Buffer<T>) -> Result<()> {}
        pub fn x_size(&self) -> usize {}
        pub fn y_size(&self) -> usize {}
        pub fn no_data_value(&self) -> Option<f64> {}
    }
}
