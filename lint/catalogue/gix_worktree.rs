//! gix-worktree 0.59.0. A stack reads the attribute and ignore files of the folders that it comes to.

use std::path::Path;
pub struct Stack;
impl Stack {
    pub fn new(worktree_root: impl Into<std::path::PathBuf>, state: stack::State, case: gix_glob::pattern::Case, buf: Vec<u8>, id_mappings: Vec<(std::path::PathBuf, gix_hash::ObjectId)>) -> Self {}
    #[blocking(fs)] pub fn at_path(&mut self, relative: impl gix_fs::stack::ToNormalPathComponents, mode: Option<gix_index::entry::Mode>, objects: &dyn gix_object::Find) -> std::io::Result<stack::Platform> {}
    #[blocking(fs)] pub fn at_entry(&mut self, relative: impl Into<&bstr::BStr>, mode: Option<gix_index::entry::Mode>, objects: &dyn gix_object::Find) -> std::io::Result<stack::Platform> {}
    pub fn base(&self) -> &Path {}
}
pub mod stack {
    use std::path::Path;
    #[derive(Clone)] pub enum State {}
    pub struct Platform;
    impl Platform {
        pub fn path(&self) -> &Path {}
        pub fn is_excluded(&self) -> bool {}
        pub fn excluded_kind(&self) -> Option<gix_ignore::Kind> {}
    }
}
