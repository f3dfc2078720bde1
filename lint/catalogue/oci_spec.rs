//! oci-spec 0.10.0: documents of images and containers, which are read from files and written to them.

pub use error::{OciSpecError, Result};
mod error {
    #[derive(Debug)] pub enum OciSpecError {}
    impl std::fmt::Display for OciSpecError {}
    impl std::error::Error for OciSpecError {}
    pub type Result<T> = std::result::Result<T, OciSpecError>;
}
pub mod image {
    use crate::error::Result;
    use std::io::{Read, Write};
    use std::path::Path;
    #[derive(Clone)] pub enum MediaType {}
    #[derive(Clone)] pub struct Digest;
    #[derive(Clone)] pub struct Descriptor;
    impl Descriptor {
        pub fn new(media_type: MediaType, size: u64, digest: impl Into<Digest>) -> Self {}
        pub fn media_type(&self) -> &MediaType {}
        pub fn digest(&self) -> &Digest {}
        pub fn size(&self) -> u64 {}
    }
    #[derive(Clone)] pub struct History;
    #[derive(Clone)] pub struct RootFs;
    #[derive(Clone, Default)] pub struct ImageIndex;
    impl ImageIndex {
        pub fn manifests(&self) -> &Vec<Descriptor> {}
        #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<ImageIndex> {}
        pub fn from_reader<R: Read>(reader: R) -> Result<ImageIndex> { let b: &mut [u8]; reader.read(b); }
        #[blocking(fs)] pub fn to_file<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        #[blocking(fs)] pub fn to_file_pretty<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        pub fn to_writer<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_writer_pretty<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_string(&self) -> Result<String> {}
    }
    #[derive(Clone, Default)] pub struct ImageManifest;
    impl ImageManifest {
        pub fn config(&self) -> &Descriptor {}
        pub fn layers(&self) -> &Vec<Descriptor> {}
        #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<ImageManifest> {}
        pub fn from_reader<R: Read>(reader: R) -> Result<ImageManifest> { let b: &mut [u8]; reader.read(b); }
        #[blocking(fs)] pub fn to_file<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        #[blocking(fs)] pub fn to_file_pretty<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        pub fn to_writer<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_writer_pretty<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_string(&self) -> Result<String> {}
    }
    #[derive(Clone, Default)] pub struct ImageConfiguration;
    impl ImageConfiguration {
        pub fn history(&self) -> &Option<Vec<History>> {}
        pub fn rootfs(&self) -> &RootFs {}
        #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<ImageConfiguration> {}
        pub fn from_reader<R: Read>(reader: R) -> Result<ImageConfiguration> { let b: &mut [u8]; reader.read(b); }
        #[blocking(fs)] pub fn to_file<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        #[blocking(fs)] pub fn to_file_pretty<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        pub fn to_writer<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_writer_pretty<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_string(&self) -> Result<String> {}
    }
    #[derive(Clone, Default)] pub struct OciLayout;
    impl OciLayout {
        pub fn image_layout_version(&self) -> &String {}
        #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<OciLayout> {}
        pub fn from_reader<R: Read>(reader: R) -> Result<OciLayout> { let b: &mut [u8]; reader.read(b); }
        #[blocking(fs)] pub fn to_file<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        #[blocking(fs)] pub fn to_file_pretty<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        pub fn to_writer<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_writer_pretty<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_string(&self) -> Result<String> {}
    }
    #[derive(Clone, Default)] pub struct ArtifactManifest;
    impl ArtifactManifest {
        pub fn blobs(&self) -> &Vec<Descriptor> {}
        #[blocking(fs)] pub fn from_file(path: impl AsRef<Path>) -> Result<ArtifactManifest> {}
        pub fn from_reader<R: Read>(reader: R) -> Result<ArtifactManifest> { let b: &mut [u8]; reader.read(b); }
        #[blocking(fs)] pub fn to_file<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        #[blocking(fs)] pub fn to_file_pretty<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        pub fn to_writer<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_writer_pretty<W: Write>(&self, writer: &mut W) -> Result<()> { let b: &[u8]; writer.write(b); }
        pub fn to_string(&self) -> Result<String> {}
    }
}
pub mod runtime {
    use crate::error::Result;
    use std::path::Path;
    #[derive(Clone, Default)] pub struct Spec;
    impl Spec {
        #[blocking(fs)] pub fn load<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(fs)] pub fn save<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        #[blocking(fs)] pub fn canonicalize_rootfs<P: AsRef<Path>>(&mut self, bundle: P) -> Result<()> {}
        pub fn rootless(uid: u32, gid: u32) -> Self {}
        pub fn process(&self) -> &Option<Process> {}
        pub fn root(&self) -> &Option<Root> {}
        pub fn linux(&self) -> &Option<Linux> {}
        pub fn set_process(&mut self, process: Option<Process>) -> &mut Self {}
        pub fn set_root(&mut self, root: Option<Root>) -> &mut Self {}
        pub fn set_linux(&mut self, linux: Option<Linux>) -> &mut Self {}
    }
    #[derive(Clone, Default)] pub struct Process;
    #[derive(Clone, Default)] pub struct Root;
    #[derive(Clone, Default)] pub struct Linux;
    #[derive(Clone, Default)] pub struct LinuxResources;
    #[derive(Clone, Default)] pub struct Features;
}
