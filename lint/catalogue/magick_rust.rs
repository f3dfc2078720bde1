//! magick_rust 2.1.1. A wand reads, changes and writes images where it is asked to.

pub use crate::wand::*;
pub use crate::result::MagickError;
pub fn magick_wand_genesis() {}
pub fn magick_wand_terminus() {}
pub mod result {
    #[derive(Debug)] pub struct MagickError(pub String);
    impl std::fmt::Display for MagickError {}
    impl std::error::Error for MagickError {}
    pub type Result<T> = std::result::Result<T, MagickError>;
}

pub mod wand {
    use crate::result::Result;
    pub struct PixelWand;
    impl PixelWand { pub fn new() -> PixelWand {} }
    pub struct DrawingWand;
    impl DrawingWand { pub fn new() -> DrawingWand {} }
    #[derive(Clone)] pub struct MagickWand;
    impl MagickWand {
        pub fn new() -> MagickWand {}
        pub fn new_from_image(img: &Image) -> Result<MagickWand> {}
        pub fn new_image(&self, columns: usize, rows: usize, background: &PixelWand) -> Result<()> {}
        pub fn set_resource_limit(resource: ResourceType, limit: u64) -> Result<()> {}
        pub fn get_resource_limit(resource: ResourceType) -> u64 {}
        pub fn get_resource(resource: ResourceType) -> u64 {}
        pub fn set_option(&mut self, key: &str, value: &str) -> Result<()> {}
        #[blocking(cpu)] pub fn annotate_image(&mut self, drawing_wand: &DrawingWand, x: f64, y: f64, angle: f64, text: &str) -> Result<()> {}
        pub fn add_image(&mut self, other_wand: &MagickWand) -> Result<()> {}
        #[blocking(cpu)] pub fn append_all(&mut self, stack: bool) -> Result<MagickWand> {}
        pub fn label_image(&self, label: &str) -> Result<()> {}
        #[blocking(fs)] pub fn write_images(&self, path: &str, adjoin: bool) -> Result<()> {}
        #[blocking(fs)] pub fn read_image(&self, path: &str) -> Result<()> {}
        #[blocking(cpu)] pub fn read_image_blob<T: AsRef<[u8]>>(&self, data: T) -> Result<()> {}
        #[blocking(fs)] pub fn ping_image(&self, path: &str) -> Result<()> {}
        pub fn ping_image_blob<T: AsRef<[u8]>>(&self, data: T) -> Result<()> {}
        #[blocking(cpu)] pub fn merge_image_layers(&self, method: LayerMethod) -> Result<MagickWand> {}
        pub fn get_number_images(&self) -> usize {}
        #[blocking(cpu)] pub fn compare_images(&self, reference: &MagickWand, metric: MetricType) -> (f64, Option<MagickWand>) {}
        #[blocking(cpu)] pub fn compose_images(&self, reference: &MagickWand, composition_operator: CompositeOperator, clip_to_self: bool, x: isize, y: isize) -> Result<()> {}
        #[blocking(cpu)] pub fn compose_images_gravity(&self, reference: &MagickWand, composition_operator: CompositeOperator, gravity_type: GravityType) -> Result<()> {}
        #[blocking(cpu)] pub fn coalesce(&mut self) -> Result<MagickWand> {}
        pub fn clut_image(&self, clut_wand: &MagickWand, method: PixelInterpolateMethod) -> Result<()> {}
        pub fn hald_clut_image(&self, clut_wand: &MagickWand) -> Result<()> {}
        #[blocking(cpu)] pub fn fx(&mut self, expression: &str) -> Result<MagickWand> {}
        pub fn set_size(&self, columns: usize, rows: usize) -> Result<()> {}
        #[blocking(cpu)] pub fn level_image(&self, black_point: f64, gamma: f64, white_point: f64) -> Result<()> {}
        #[blocking(cpu)] pub fn levelize_image(&self, black_point: f64, gamma: f64, white_point: f64) -> Result<()> {}
        #[blocking(cpu)] pub fn normalize_image(&self) -> Result<()> {}
        #[blocking(cpu)] pub fn ordered_dither_image(&self, threshold_map: &str) -> Result<()> {}
        #[blocking(cpu)] pub fn sigmoidal_contrast_image(&self, sharpen: bool, strength: f64, midpoint: f64) -> Result<()> {}
        pub fn extend_image(&self, width: usize, height: usize, x: isize, y: isize) -> Result<()> {}
        pub fn profile_image<T: Into<Option<&[u8]>>>(&self, name: &str, profile: T) -> Result<()> {}
        pub fn strip_image(&self) -> Result<()> {}
        pub fn flip_image(&self) -> Result<()> {}
        pub fn negate_image(&self) -> Result<()> {}
        pub fn flop_image(&self) -> Result<()> {}
        #[blocking(cpu)] pub fn blur_image(&self, radius: f64, sigma: f64) -> Result<()> {}
        #[blocking(cpu)] pub fn gaussian_blur_image(&self, radius: f64, sigma: f64) -> Result<()> {}
        #[blocking(cpu)] pub fn statistic_image(&self, statistic_type: StatisticType, width: usize, height: usize) -> Result<()> {}
        #[blocking(cpu)] pub fn median_blur_image(&self, width: usize, height: usize) -> Result<()> {}
        #[blocking(cpu)] pub fn adaptive_resize_image(&self, width: usize, height: usize) -> Result<()> {}
        #[blocking(cpu)] pub fn rotate_image(&self, background: &PixelWand, degrees: f64) -> Result<()> {}
        #[blocking(cpu)] pub fn trim_image(&self, fuzz: f64) -> Result<()> {}
        pub fn get_image_virtual_pixel_method(&self) -> VirtualPixelMethod {}
        pub fn set_image_virtual_pixel_method(&mut self, method: VirtualPixelMethod) -> VirtualPixelMethod {}
        pub fn get_image_width(&self) -> usize {}
        pub fn get_image_height(&self) -> usize {}
        pub fn get_image_page(&self) -> (usize, usize, isize, isize) {}
        pub fn reset_image_page(&self, page_geometry: &str) -> Result<()> {}
        pub fn get_image_artifact(&self, artifact: &str) -> Result<String> {}
        pub fn get_image_artifacts(&self, pattern: &str) -> Result<Vec<String>> {}
        pub fn set_image_artifact(&mut self, artifact: &str, value: &str) -> Result<()> {}
        pub fn delete_image_artifact(&mut self, artifact: &str) -> Result<()> {}
        pub fn get_image_property(&self, name: &str) -> Result<String> {}
        pub fn get_image_properties(&self, pattern: &str) -> Result<Vec<String>> {}
        pub fn set_image_property(&self, name: &str, value: &str) -> Result<()> {}
        pub fn get_image_pixel_color(&self, x: isize, y: isize) -> Option<PixelWand> {}
        pub fn set_sampling_factors(&self, samplingFactors: &[f64]) -> Result<()> {}
        #[blocking(cpu)] pub fn get_image_histogram(&self) -> Option<Vec<PixelWand>> {}
        #[blocking(cpu)] pub fn sharpen_image(&self, radius: f64, sigma: f64) -> Result<()> {}
        pub fn set_background_color(&self, pixel_wand: &PixelWand) -> Result<()> {}
        pub fn set_image_background_color(&self, pixel_wand: &PixelWand) -> Result<()> {}
        pub fn get_image_resolution(&self) -> Result<(f64, f64)> {}
        pub fn get_image_range(&self) -> Result<(f64, f64)> {}
        pub fn get_image_channel_range(&mut self, channel: ChannelType) -> Result<(f64, f64)> {}
        pub fn set_image_resolution(&self, x_resolution: f64, y_resolution: f64) -> Result<()> {}
        pub fn set_resolution(&self, x_resolution: f64, y_resolution: f64) -> Result<()> {}
        #[blocking(cpu)] pub fn sepia_tone_image(&self, threshold: f64) -> Result<()> {}
        #[blocking(cpu)] pub fn resize_image(&self, width: usize, height: usize, filter: FilterType) -> Result<()> {}
        #[blocking(cpu)] pub fn scale_image(&self, width_scale: f64, height_scale: f64, filter: FilterType) -> Result<()> {}
        #[blocking(cpu)] pub fn thumbnail_image(&self, width: usize, height: usize) -> Result<()> {}
        pub fn crop_image(&self, width: usize, height: usize, x: isize, y: isize) -> Result<()> {}
        #[blocking(cpu)] pub fn sample_image(&self, width: usize, height: usize) -> Result<()> {}
        #[blocking(cpu)] pub fn resample_image(&self, x_resolution: f64, y_resolution: f64, filter: FilterType) -> Result<()> {}
        #[blocking(cpu)] pub fn liquid_rescale_image(&self, width: usize, height: usize, delta_x: f64, rigidity: f64) -> Result<()> {}
        #[blocking(cpu)] pub fn implode(&self, amount: f64, method: PixelInterpolateMethod) -> Result<()> {}
        #[blocking(cpu)] pub fn fit(&self, width: usize, height: usize) {}
        pub fn requires_orientation(&self) -> bool {}
        #[blocking(cpu)] pub fn auto_orient(&self) -> bool {}
        #[blocking(fs)] pub fn write_image(&self, path: &str) -> Result<()> {}
        #[blocking(cpu)] pub fn write_image_blob(&self, format: &str) -> Result<Vec<u8>> {}
        #[blocking(cpu)] pub fn write_images_blob(&self, format: &str) -> Result<Vec<u8>> {}
        pub fn get_image_alpha_channel(&self) -> bool {}
        #[blocking(cpu)] pub fn draw_image(&mut self, drawing_wand: &DrawingWand) -> Result<()> {}
        #[blocking(cpu)] pub fn deskew_image(&mut self, threshold: f64) -> Result<()> {}
        pub fn set_image_mask(&mut self, pixel_mask: PixelMask, clip_mask: &MagickWand) -> Result<()> {}
        pub fn set_image_channel_mask(&mut self, option: ChannelType) -> ChannelType {}
        pub fn evaluate_image(&mut self, op: MagickEvaluateOperator, val: f64) -> Result<()> {}
        pub fn border_image(&self, pixel_wand: &PixelWand, width: usize, height: usize, compose: CompositeOperator) -> Result<()> {}
        #[blocking(cpu)] pub fn floodfill_paint_image(&self, fill: &PixelWand, fuzz: f64, border_color: &PixelWand, x: isize, y: isize, invert: bool) -> Result<()> {}
        #[blocking(cpu)] pub fn transparent_paint_image(&self, target: &PixelWand, alpha: f64, fuzz: f64, invert: bool) -> Result<()> {}
        #[blocking(cpu)] pub fn shadow_image(&self, alpha: f64, sigma: f64, x: isize, y: isize) -> Result<()> {}
        pub fn reset_iterator(&self) {}
        pub fn set_first_iterator(&self) {}
        pub fn set_last_iterator(&self) {}
        pub fn next_image(&self) -> bool {}
        pub fn previous_image(&self) -> bool {}
        pub fn has_next_image(&self) -> bool {}
        pub fn has_previous_image(&self) -> bool {}
        pub fn remove_image(&mut self) -> Result<()> {}
        #[blocking(cpu)] pub fn auto_threshold(&self, method: AutoThresholdMethod) -> Result<()> {}
        #[blocking(cpu)] pub fn transform_image_colorspace(&self, colorspace: ColorspaceType) -> Result<()> {}
        #[blocking(cpu)] pub fn quantize_image(&self, number_of_colors: usize, colorspace: ColorspaceType, tree_depth: usize, dither_method: DitherMethod, measure_error: bool) -> Result<()> {}
        #[blocking(cpu)] pub fn quantize_images(&self, number_of_colors: usize, colorspace: ColorspaceType, tree_depth: usize, dither_method: DitherMethod, measure_error: bool) -> Result<()> {}
        pub fn combine_images(&self, colorspace: ColorspaceType) -> Result<MagickWand> {}
        pub fn get_image(&self) -> Result<Image> {}
        #[blocking(cpu)] pub fn contrast_stretch_image(&self, black_point: f64, white_point: f64) -> Result<()> {}
    }
}
