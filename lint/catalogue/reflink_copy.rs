//! reflink_copy 0.1.32.

use std::fs::File;
use std::io;
use std::path::Path;
#[derive(Debug, Clone, Copy, PartialEq, Eq)] pub enum ReflinkSupport { Supported, NotSupported, Unknown }
#[blocking(fs)] pub fn reflink(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
#[blocking(fs)] pub fn reflink_file(from: &File, to: &File) -> io::Result<()> {}
#[blocking(fs)] pub fn reflink_file_to_path(from: &File, to: impl AsRef<Path>) -> io::Result<()> {}
#[blocking(fs)] pub fn reflink_or_copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<Option<u64>> {}
#[blocking(fs)] pub fn check_reflink_support(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<ReflinkSupport> {}
pub struct ReflinkBlockBuilder;
impl ReflinkBlockBuilder {
    pub fn new(from: &File, to: &File, src_length: std::num::NonZeroU64) -> Self {}
    pub fn from_offset(self, from_offset: u64) -> Self {}
    pub fn to_offset(self, to_offset: u64) -> Self {}
    pub fn cluster_size(self, cluster_size: std::num::NonZeroU64) -> Self {}
    #[blocking(fs)] pub fn reflink_block(self) -> io::Result<()> {}
}
