//! dssim-core 3.5.1.

pub struct Dssim;
impl Dssim {
    pub fn new() -> Self {}
    pub fn set_scales(&mut self, scales: &[f64]) {}
    pub fn set_save_ssim_maps(&mut self, num_scales: u8) {}
    #[blocking(cpu)] pub fn create_image_rgba(&self, bitmap: &[rgb::RGBA<u8>], width: usize, height: usize) -> Option<DssimImage<f32>> {}
    #[blocking(cpu)] pub fn create_image_rgb(&self, bitmap: &[rgb::RGB<u8>], width: usize, height: usize) -> Option<DssimImage<f32>> {}
    #[blocking(cpu)] pub fn create_image<I>(&self, src_img: &I) -> Option<DssimImage<f32>> {}
    #[blocking(cpu)] pub fn compare<M>(&self, original_image: &DssimImage<f32>, modified_image: M) -> (Val, Vec<SsimMap>) {}
}
#[derive(Clone)] pub struct DssimImage<T> { value: T }
impl<T> DssimImage<T> {
    pub fn width(&self) -> usize {}
    pub fn height(&self) -> usize {}
}
#[derive(Clone, Copy)] pub struct Val;
pub struct SsimMap { pub ssim: f64 }
