//! imagesize 0.15.0.

use std::io::{BufRead, Seek};
use std::path::Path;
pub type ImageResult<T> = Result<T, ImageError>;
#[derive(Debug)] pub enum ImageError { NotSupported, CorruptedImage, IoError(std::io::Error) }
impl std::fmt::Display for ImageError {}
impl std::error::Error for ImageError {}
#[derive(Clone, Copy, Debug)] pub struct ImageSize { pub width: usize, pub height: usize }
#[derive(Clone, Copy, Debug)] pub enum ImageType { Bmp, Gif, Jpeg, Png, Webp }
impl ImageType { pub fn reader_size<R: BufRead + Seek>(&self, reader: &mut R) -> ImageResult<ImageSize> { let b: &mut [u8]; reader.read_exact(b); } }
pub fn image_type(header: &[u8]) -> ImageResult<ImageType> {}
#[blocking(fs)] #[advice("read the file with the runtime and give it to `blob_size`")] pub fn size<P: AsRef<Path>>(path: P) -> ImageResult<ImageSize> {}
pub fn blob_size(data: &[u8]) -> ImageResult<ImageSize> {}
pub fn reader_size<R: BufRead + Seek>(reader: R) -> ImageResult<ImageSize> { let b: &mut [u8]; reader.read_exact(b); }
pub fn reader_type<R: BufRead + Seek>(reader: R) -> ImageResult<ImageType> { let b: &mut [u8]; reader.read_exact(b); }
