//! captcha 1.0.0. Letters are drawn one by one; what takes long is to write the picture.

use std::path::Path;
pub mod filters {
    pub trait Filter {}
    pub struct Noise;
    impl Noise { pub fn new(prob: f32) -> Noise {} }
    impl Filter for Noise {}
    pub struct Wave;
    impl Wave { pub fn new(f: f64, amp: f64) -> Wave {} }
    impl Filter for Wave {}
    pub struct Grid;
    impl Grid { pub fn new(x_gap: u32, y_gap: u32) -> Grid {} }
    impl Filter for Grid {}
    pub struct Dots;
    impl Dots { pub fn new(n: u32) -> Dots {} }
    impl Filter for Dots {}
}
pub enum CaptchaName { Amelia, Lucy, Mila }
pub enum Difficulty { Easy, Medium, Hard }
pub fn by_name(d: Difficulty, t: CaptchaName) -> Captcha {}
pub fn generate(d: Difficulty) -> Captcha {}
pub struct Geometry;
pub type Captcha = RngCaptcha<rand::rngs::ThreadRng>;
pub struct RngCaptcha<T> { rng: T }
impl<T> RngCaptcha<T> {
    pub fn new() -> Captcha {}
    pub fn from_rng(rng: T) -> RngCaptcha<T> { RngCaptcha { rng } }
    pub fn apply_filter<F: filters::Filter>(&mut self, f: F) -> &mut Self {}
    pub fn set_color(&mut self, color: [u8; 3]) -> &mut Self {}
    #[blocking(fs)] pub fn save(&self, p: &Path) -> std::io::Result<()> {}
    pub fn set_chars(&mut self, c: &[char]) -> &mut Self {}
    pub fn add_char(&mut self) -> &mut Self {}
    pub fn add_chars(&mut self, n: u32) -> &mut Self {}
    pub fn add_text_area(&mut self) -> &mut Self {}
    pub fn view(&mut self, w: u32, h: u32) -> &mut Self {}
    pub fn chars(&self) -> Vec<char> {}
    pub fn chars_as_string(&self) -> String {}
    pub fn as_wav(&self) -> Vec<Option<Vec<u8>>> {}
    #[blocking(cpu)] pub fn as_png(&self) -> Option<Vec<u8>> {}
    #[blocking(cpu)] pub fn as_base64(&self) -> Option<String> {}
    #[blocking(cpu)] pub fn as_tuple(&self) -> Option<(String, Vec<u8>)> {}
    pub fn supported_chars(&self) -> Vec<char> {}
}
