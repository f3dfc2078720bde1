//! cosmic-text 0.19.0. A font system looks for all fonts that the system has; make one, and keep it.

pub use fontdb;
#[derive(Clone, Copy)] pub struct Metrics { pub font_size: f32, pub line_height: f32 }
impl Metrics { pub const fn new(font_size: f32, line_height: f32) -> Self {} }
pub struct FontSystem;
impl FontSystem {
    #[blocking(fs)] #[advice("make it before the runtime starts, or in `spawn_blocking`: it reads all fonts of the system")] pub fn new() -> Self {}
    #[blocking(fs)] #[advice("make it before the runtime starts, or in `spawn_blocking`: it reads all fonts of the system")] pub fn new_with_fonts(fonts: impl IntoIterator<Item = fontdb::Source>) -> Self {}
    pub fn new_with_locale_and_db(locale: String, db: fontdb::Database) -> Self {}
    pub fn locale(&self) -> &str {}
    pub const fn db(&self) -> &fontdb::Database {}
    pub fn db_mut(&mut self) -> &mut fontdb::Database {}
    pub fn into_locale_and_db(self) -> (String, fontdb::Database) {}
}
pub struct SwashCache;
impl SwashCache { pub fn new() -> Self {} }
