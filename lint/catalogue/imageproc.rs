//! imageproc 0.27.0: what goes over whole images, or over them many times.

pub use image;
pub mod definitions { pub type Image<P> = image::ImageBuffer<P, Vec<<P as image::Pixel>::Subpixel>>; }
pub mod filter {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn bilateral_filter<I, P, C>(image: &I, radius: u8, spatial_sigma: f32, color_distance: C) -> Image<P> {}
    #[blocking(cpu)] pub fn box_filter(image: &GrayImage, x_radius: u32, y_radius: u32) -> Image<Luma<u8>> {}
    #[blocking(cpu)] pub fn median_filter<P>(image: &Image<P>, x_radius: u32, y_radius: u32) -> Image<P> {}
    #[blocking(cpu)] pub fn filter<P, K, F, Q>(image: &Image<P>, kernel: Kernel<K>, f: F) -> Image<Q> where F: FnMut(K) -> Q::Subpixel { let k: K; f(k) }
    #[blocking(cpu)] pub fn filter_parallel<P, K, F, Q>(image: &Image<P>, kernel: Kernel<K>, f: F) -> Image<Q> {}
    #[blocking(cpu)] pub fn gaussian_blur_f32<P>(image: &Image<P>, sigma: f32) -> Image<P> {}
    #[blocking(cpu)] pub fn separable_filter<P, K>(image: &Image<P>, h_kernel: &[K], v_kernel: &[K]) -> Image<P> {}
    #[blocking(cpu)] pub fn separable_filter_equal<P, K>(image: &Image<P>, kernel: &[K]) -> Image<P> {}
    #[blocking(cpu)] pub fn filter_clamped<P, K, S>(image: &Image<P>, kernel: Kernel<K>) -> Image<ChannelMap<P, S>> {}
    #[blocking(cpu)] pub fn filter_clamped_parallel<P, K, S>(image: &Image<P>, kernel: Kernel<K>) -> Image<ChannelMap<P, S>> {}
    #[blocking(cpu)] pub fn horizontal_filter<P, K>(image: &Image<P>, kernel: &[K]) -> Image<P> {}
    #[blocking(cpu)] pub fn vertical_filter<P, K>(image: &Image<P>, kernel: &[K]) -> Image<P> {}
    #[blocking(cpu)] pub fn laplacian_filter(image: &GrayImage) -> Image<Luma<i16>> {}
    #[blocking(cpu)] pub fn laplacian_filter_parallel(image: &GrayImage) -> Image<Luma<i16>> {}
    #[blocking(cpu)] pub fn sharpen3x3(image: &GrayImage) -> GrayImage {}
    #[blocking(cpu)] pub fn sharpen3x3_parallel(image: &GrayImage) -> GrayImage {}
    #[blocking(cpu)] pub fn sharpen_gaussian(image: &GrayImage, sigma: f32, amount: f32) -> GrayImage {}
}
pub mod edges {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn canny(image: &GrayImage, low_threshold: f32, high_threshold: f32) -> GrayImage {}
}
pub mod contours {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn find_contours<T>(image: &GrayImage) -> Vec<Contour<T>> {}
    #[blocking(cpu)] pub fn find_contours_with_threshold<T>(image: &GrayImage, threshold: u8) -> Vec<Contour<T>> {}
}
pub mod corners {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn corners_fast12(image: &GrayImage, threshold: u8) -> Vec<Corner> {}
    #[blocking(cpu)] pub fn corners_fast9(image: &GrayImage, threshold: u8) -> Vec<Corner> {}
    #[blocking(cpu)] pub fn oriented_fast(image: &GrayImage, threshold: Option<u8>, target_num_corners: usize, edge_radius: u32, seed: Option<u64>) -> Vec<OrientedFastCorner> {}
    pub fn fast_corner_score(image: &GrayImage, threshold: u8, x: u32, y: u32, variant: Fast) -> u8 {}
}
pub mod distance_transform {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn distance_transform(image: &GrayImage, norm: Norm) -> GrayImage {}
    #[blocking(cpu)] pub fn distance_transform_mut(image: &mut GrayImage, norm: Norm) {}
    #[blocking(cpu)] pub fn euclidean_squared_distance_transform(image: &Image<Luma<u8>>) -> Image<Luma<f64>> {}
}
pub mod hough {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn detect_lines(image: &GrayImage, options: LineDetectionOptions) -> Vec<PolarLine> {}
    pub fn draw_polar_lines<P>(image: &Image<P>, lines: &[PolarLine], color: P) -> Image<P> {}
    pub fn draw_polar_lines_mut<P>(image: &mut Image<P>, lines: &[PolarLine], color: P) {}
    pub fn intersection_points(line: PolarLine, image_width: u32, image_height: u32) -> Option<((f32, f32), (f32, f32))> {}
}
pub mod hog {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn hog(image: &GrayImage, options: HogOptions) -> Result<Vec<f32>, String> {}
    #[blocking(cpu)] pub fn cell_histograms(image: &GrayImage, spec: HogSpec) -> Array3d<f32> {}
    pub fn render_hist_grid(star_side: u32, grid: &View3d<f32>, signed: bool) -> Image<Luma<u8>> {}
}
pub mod morphology {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn dilate(image: &GrayImage, norm: Norm, k: u8) -> GrayImage {}
    #[blocking(cpu)] pub fn dilate_mut(image: &mut GrayImage, norm: Norm, k: u8) {}
    #[blocking(cpu)] pub fn erode(image: &GrayImage, norm: Norm, k: u8) -> GrayImage {}
    #[blocking(cpu)] pub fn erode_mut(image: &mut GrayImage, norm: Norm, k: u8) {}
    #[blocking(cpu)] pub fn open(image: &GrayImage, norm: Norm, k: u8) -> GrayImage {}
    #[blocking(cpu)] pub fn open_mut(image: &mut GrayImage, norm: Norm, k: u8) {}
    #[blocking(cpu)] pub fn close(image: &GrayImage, norm: Norm, k: u8) -> GrayImage {}
    #[blocking(cpu)] pub fn close_mut(image: &mut GrayImage, norm: Norm, k: u8) {}
    #[blocking(cpu)] pub fn grayscale_dilate(image: &GrayImage, mask: &Mask) -> GrayImage {}
    #[blocking(cpu)] pub fn grayscale_erode(image: &GrayImage, mask: &Mask) -> GrayImage {}
    #[blocking(cpu)] pub fn grayscale_open(image: &GrayImage, mask: &Mask) -> GrayImage {}
    #[blocking(cpu)] pub fn grayscale_close(image: &GrayImage, mask: &Mask) -> GrayImage {}
}
pub mod noise {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn gaussian_noise<P>(image: &Image<P>, mean: f64, stddev: f64, seed: u64) -> Image<P> {}
    #[blocking(cpu)] pub fn gaussian_noise_mut<P>(image: &mut Image<P>, mean: f64, stddev: f64, seed: u64) {}
    #[blocking(cpu)] pub fn salt_and_pepper_noise<P>(image: &Image<P>, rate: f64, seed: u64) -> Image<P> {}
    #[blocking(cpu)] pub fn salt_and_pepper_noise_mut<P>(image: &mut Image<P>, rate: f64, seed: u64) {}
}
pub mod seam_carving {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn shrink_width<P>(image: &Image<P>, target_width: u32) -> Image<P> {}
    pub fn find_vertical_seam<P>(image: &Image<P>) -> VerticalSeam {}
    pub fn remove_vertical_seam<P>(image: &Image<P>, seam: &VerticalSeam) -> Image<P> {}
    pub fn draw_vertical_seams(image: &GrayImage, seams: &[VerticalSeam]) -> Image<Rgb<u8>> {}
}
pub mod template_matching {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn match_template(image: &GrayImage, template: &GrayImage, method: MatchTemplateMethod) -> Image<Luma<f32>> {}
    #[blocking(cpu)] pub fn match_template_parallel(image: &GrayImage, template: &GrayImage, method: MatchTemplateMethod) -> Image<Luma<f32>> {}
    #[blocking(cpu)] pub fn match_template_with_mask(image: &GrayImage, template: &GrayImage, method: MatchTemplateMethod, mask: &GrayImage) -> Image<Luma<f32>> {}
    #[blocking(cpu)] pub fn match_template_with_mask_parallel(image: &GrayImage, template: &GrayImage, method: MatchTemplateMethod, mask: &GrayImage) -> Image<Luma<f32>> {}
    #[blocking(cpu)] pub fn find_extremes<T>(image: &Image<Luma<T>>) -> Extremes<T> {}
}
pub mod contrast {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn adaptive_threshold(image: &GrayImage, block_radius: u32, delta: i32) -> GrayImage {}
    pub fn otsu_level(image: &GrayImage) -> u8 {}
    pub fn kapur_level(img: &GrayImage) -> u8 {}
    pub fn threshold(image: &GrayImage, threshold: u8, threshold_type: ThresholdType) -> GrayImage {}
    pub fn threshold_mut(image: &mut GrayImage, threshold: u8, threshold_type: ThresholdType) {}
    #[blocking(cpu)] pub fn equalize_histogram(image: &GrayImage) -> GrayImage {}
    #[blocking(cpu)] pub fn equalize_histogram_mut(image: &mut GrayImage) {}
    #[blocking(cpu)] pub fn stretch_contrast<P>(image: &Image<P>, input_lower: u8, input_upper: u8, output_lower: u8, output_upper: u8) -> Image<P> {}
    #[blocking(cpu)] pub fn stretch_contrast_mut<P>(image: &mut Image<P>, input_min: u8, input_max: u8, output_min: u8, output_max: u8) {}
    #[blocking(cpu)] pub fn match_histogram(image: &GrayImage, target: &GrayImage) -> GrayImage {}
    #[blocking(cpu)] pub fn match_histogram_mut(image: &mut GrayImage, target: &GrayImage) {}
}
pub mod geometric_transformations {
    use crate::definitions::Image;
    use image::{GrayImage, Luma, Rgb};
    #[blocking(cpu)] pub fn rotate_about_center<P>(image: &Image<P>, theta: f32, interpolation: Interpolation, extend: Border<P>) -> Image<P> {}
    #[blocking(cpu)] pub fn rotate<P>(image: &Image<P>, center: (f32, f32), theta: f32, interpolation: Interpolation, extend: Border<P>) -> Image<P> {}
    #[blocking(cpu)] pub fn rotate_about_center_no_crop<P>(image: &Image<P>, theta: f32, interpolation: Interpolation, extend: Border<P>) -> Image<P> {}
    #[blocking(cpu)] pub fn rotate90<P>(image: &Image<P>) -> Image<P> {}
    #[blocking(cpu)] pub fn rotate270<P>(image: &Image<P>) -> Image<P> {}
    #[blocking(cpu)] pub fn rotate180<P>(image: &Image<P>) -> Image<P> {}
    #[blocking(cpu)] pub fn rotate180_mut<P>(image: &mut Image<P>) {}
    pub fn translate<P>(image: &Image<P>, t: (i32, i32), extend: Border<P>) -> Image<P> {}
    #[blocking(cpu)] pub fn warp<P>(image: &Image<P>, projection: Projection, interpolation: Interpolation, extend: Border<P>) -> Image<P> {}
    #[blocking(cpu)] pub fn warp_into<P>(image: &Image<P>, projection: Projection, interpolation: Interpolation, extend: Border<P>, out: &mut Image<P>) {}
    #[blocking(cpu)] pub fn warp_with<P, F>(image: &Image<P>, mapping: F, interpolation: Interpolation, extend: Border<P>) -> Image<P> where F: Fn(f32, f32) -> (f32, f32) { mapping(0.0, 0.0) }
    #[blocking(cpu)] pub fn warp_into_with<P, F>(image: &Image<P>, mapping: F, interpolation: Interpolation, extend: Border<P>, out: &mut Image<P>) where F: Fn(f32, f32) -> (f32, f32) { mapping(0.0, 0.0) }
}
