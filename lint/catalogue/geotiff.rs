//! geotiff 0.1.0. A reader is read to its end, and all values are kept.

use std::io::{Read, Seek};
pub struct GeoTiff { pub raster_width: usize, pub raster_height: usize, pub num_samples: usize }
impl GeoTiff {
    #[blocking(cpu)] pub fn read<R: Read + Seek>(reader: R) -> tiff::TiffResult<Self> { let b: &mut [u8]; reader.read(b) }
    pub fn get_value_at<T, C>(&self, coord: &C, sample: usize) -> Option<T> {}
}
