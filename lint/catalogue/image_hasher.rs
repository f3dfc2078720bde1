//! image_hasher 3.1.1: to hash an image goes over all of its pixels.

pub use image::imageops::FilterType;
#[derive(Clone, Copy, Debug)] pub enum HashAlg { Mean, Median, Gradient, VertGradient, DoubleGradient, Blockhash }
pub struct HasherConfig<B = Box<[u8]>> { bytes: B }
impl HasherConfig<Box<[u8]>> {
    pub fn new() -> Self {}
    pub fn with_bytes_type<N>() -> HasherConfig<N> {}
}
impl<B> HasherConfig<B> {
    pub fn hash_size(self, width: u32, height: u32) -> Self {}
    pub fn resize_filter(self, resize_filter: FilterType) -> Self {}
    pub fn hash_alg(self, hash_alg: HashAlg) -> Self {}
    pub fn preproc_dct(self) -> Self {}
    pub fn preproc_diff_gauss(self) -> Self {}
    pub fn to_hasher(&self) -> Hasher<B> {}
}
pub struct Hasher<B = Box<[u8]>> { bytes: B }
impl<B> Hasher<B> { #[blocking(cpu)] pub fn hash_image<I>(&self, img: &I) -> ImageHash<B> {} }
#[derive(Clone, Debug)] pub struct ImageHash<B = Box<[u8]>> { hash: B }
#[derive(Debug)] pub enum InvalidBytesError {}
impl<B> ImageHash<B> {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, InvalidBytesError> {}
    pub fn dist(&self, other: &Self) -> u32 {}
    pub fn from_base64(encoded_hash: &str) -> Result<Self, InvalidBytesError> {}
    pub fn to_base64(&self) -> String {}
}
