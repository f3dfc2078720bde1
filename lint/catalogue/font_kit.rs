//! font-kit 0.14.3.

pub mod error {
    #[derive(Debug)] pub enum FontLoadingError {}
    impl std::fmt::Display for FontLoadingError {}
    impl std::error::Error for FontLoadingError {}
    #[derive(Debug)] pub enum SelectionError { NotFound, CannotAccessSource { reason: Option<std::borrow::Cow<'static, str>> } }
    impl std::fmt::Display for SelectionError {}
    impl std::error::Error for SelectionError {}
}
pub mod family_name {
    #[derive(Clone)] pub enum FamilyName { Title(String), Serif, SansSerif, Monospace, Cursive, Fantasy }
}
pub mod properties {
    #[derive(Clone, Copy, Default)] pub struct Properties;
    impl Properties { pub fn new() -> Properties {} }
}
pub mod handle {
    use crate::error::FontLoadingError;
    use crate::font::Font;
    use std::path::PathBuf;
    use std::sync::Arc;
    #[derive(Clone)] pub enum Handle { Path { path: PathBuf, font_index: u32 }, Memory { bytes: Arc<Vec<u8>>, font_index: u32 } }
    impl Handle {
        pub fn from_path(path: PathBuf, font_index: u32) -> Handle {}
        pub fn from_memory(bytes: Arc<Vec<u8>>, font_index: u32) -> Handle {}
        #[blocking(fs)] pub fn load(&self) -> Result<Font, FontLoadingError> {}
    }
}
pub mod family_handle {
    use crate::handle::Handle;
    pub struct FamilyHandle;
    impl FamilyHandle {
        pub fn is_empty(&self) -> bool {}
        pub fn fonts(&self) -> &[Handle] {}
    }
}
pub mod font {
    use crate::error::FontLoadingError;
    use crate::handle::Handle;
    use std::fs::File;
    use std::path::Path;
    use std::sync::Arc;
    #[derive(Clone)] pub struct Font;
    impl Font {
        pub fn from_bytes(font_data: Arc<Vec<u8>>, font_index: u32) -> Result<Font, FontLoadingError> {}
        #[blocking(fs)] pub fn from_file(file: &mut File, font_index: u32) -> Result<Font, FontLoadingError> {}
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P, font_index: u32) -> Result<Font, FontLoadingError> {}
        #[blocking(fs)] pub fn from_handle(handle: &Handle) -> Result<Self, FontLoadingError> {}
        pub fn full_name(&self) -> String {}
        pub fn family_name(&self) -> String {}
        pub fn postscript_name(&self) -> Option<String> {}
        pub fn is_monospace(&self) -> bool {}
        pub fn glyph_for_char(&self, character: char) -> Option<u32> {}
        pub fn copy_font_data(&self) -> Option<Arc<Vec<u8>>> {}
    }
}
pub mod source {
    use crate::error::SelectionError;
    use crate::family_handle::FamilyHandle;
    use crate::family_name::FamilyName;
    use crate::handle::Handle;
    use crate::properties::Properties;
    pub trait Source {
        #[blocking(fs)] fn all_fonts(&self) -> Result<Vec<Handle>, SelectionError>;
        #[blocking(fs)] fn all_families(&self) -> Result<Vec<String>, SelectionError>;
        #[blocking(fs)] fn select_family_by_name(&self, family_name: &str) -> Result<FamilyHandle, SelectionError>;
        #[blocking(fs)] fn select_by_postscript_name(&self, postscript_name: &str) -> Result<Handle, SelectionError> {}
        #[blocking(fs)] fn select_best_match(&self, family_names: &[FamilyName], properties: &Properties) -> Result<Handle, SelectionError> {}
    }
    pub struct SystemSource;
    impl SystemSource {
        #[blocking(fs)] pub fn new() -> SystemSource {}
        #[blocking(fs)] pub fn all_fonts(&self) -> Result<Vec<Handle>, SelectionError> {}
        #[blocking(fs)] pub fn all_families(&self) -> Result<Vec<String>, SelectionError> {}
        #[blocking(fs)] pub fn select_family_by_name(&self, family_name: &str) -> Result<FamilyHandle, SelectionError> {}
        #[blocking(fs)] pub fn select_by_postscript_name(&self, postscript_name: &str) -> Result<Handle, SelectionError> {}
        #[blocking(fs)] pub fn select_best_match(&self, family_names: &[FamilyName], properties: &Properties) -> Result<Handle, SelectionError> {}
    }
    impl Source for SystemSource {}
}
