//! nifti 0.18.0.

pub use error::{NiftiError, Result};
pub use header::NiftiHeader;
pub use object::{InMemNiftiObject, NiftiObject, ReaderOptions, ReaderStreamedOptions, StreamedNiftiObject};
pub use volume::{InMemNiftiVolume, StreamedNiftiVolume};
pub mod error {
    #[derive(Debug)] pub enum NiftiError {}
    impl std::fmt::Display for NiftiError {}
    impl std::error::Error for NiftiError {}
    pub type Result<T> = std::result::Result<T, NiftiError>;
}
pub mod header {
    use crate::error::Result;
    #[derive(Clone, Debug, Default)] pub struct NiftiHeader;
    impl NiftiHeader {
        #[blocking(fs)] pub fn from_file<P: AsRef<std::path::Path>>(path: P) -> Result<NiftiHeader> {}
        pub fn from_reader<S: std::io::Read>(input: S) -> Result<NiftiHeader> { let b: &mut [u8]; input.read(b) }
        pub fn dim(&self) -> Result<&[u16]> {}
    }
}
pub mod volume {
    #[derive(Clone, Debug)] pub struct InMemNiftiVolume;
    impl InMemNiftiVolume { #[blocking(cpu)] pub fn into_ndarray<T>(self) -> crate::error::Result<ndarray::ArrayD<T>> {} }
    pub struct StreamedNiftiVolume<R> { source: R }
    impl<R: std::io::Read> StreamedNiftiVolume<R> {
        pub fn dim(&self) -> &[u16] {}
        pub fn slices_left(&self) -> usize {}
        pub fn read_slice(&mut self) -> crate::error::Result<InMemNiftiVolume> { let b: &mut [u8]; self.source.read(b) }
    }
    impl<R: std::io::Read> Iterator for StreamedNiftiVolume<R> { type Item = crate::error::Result<InMemNiftiVolume>; fn next(&mut self) -> Option<crate::error::Result<InMemNiftiVolume>> { let b: &mut [u8]; self.source.read(b); let v: InMemNiftiVolume; Some(Ok(v)) } }
}
pub mod object {
    use crate::error::Result;
    use crate::header::NiftiHeader;
    use crate::volume::{InMemNiftiVolume, StreamedNiftiVolume};
    use std::fs::File;
    use std::path::Path;
    #[derive(Clone, Debug, Default)] pub struct ReaderOptions;
    impl ReaderOptions {
        pub fn new() -> Self {}
        pub fn fix_header(&mut self, fix_header: bool) -> &mut Self {}
        #[blocking(fs)] pub fn read_file<P: AsRef<Path>>(&self, path: P) -> Result<InMemNiftiObject> {}
        #[blocking(fs)] pub fn read_file_pair<P: AsRef<Path>, Q: AsRef<Path>>(&self, hdr_path: P, vol_path: Q) -> Result<InMemNiftiObject> {}
    }
    #[derive(Clone, Debug, Default)] pub struct ReaderStreamedOptions;
    impl ReaderStreamedOptions {
        pub fn new() -> Self {}
        #[blocking(fs)] pub fn read_file<P: AsRef<Path>>(&self, path: P) -> Result<StreamedNiftiObject<File>> {}
        #[blocking(fs)] pub fn read_file_pair<P: AsRef<Path>, Q: AsRef<Path>>(&self, hdr_path: P, vol_path: Q) -> Result<StreamedNiftiObject<File>> {}
    }
    pub trait NiftiObject { type Volume; fn header(&self) -> &NiftiHeader; fn volume(&self) -> &Self::Volume; fn into_volume(self) -> Self::Volume; }
    pub struct GenericNiftiObject<V> { volume: V }
    impl<V> NiftiObject for GenericNiftiObject<V> {
        type Volume = V;
        fn header(&self) -> &NiftiHeader {}
        fn volume(&self) -> &V { &self.volume }
        fn into_volume(self) -> V { self.volume }
    }
    pub type InMemNiftiObject = GenericNiftiObject<InMemNiftiVolume>;
    pub type StreamedNiftiObject<R> = GenericNiftiObject<StreamedNiftiVolume<R>>;
    impl GenericNiftiObject<InMemNiftiVolume> {
        #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(fs)] pub fn from_file_pair<P: AsRef<Path>, Q: AsRef<Path>>(hdr_path: P, vol_path: Q) -> Result<Self> {}
    }
}
pub mod writer {
    use crate::error::Result;
    use crate::header::NiftiHeader;
    pub struct WriterOptions;
    impl WriterOptions {
        pub fn new<P: AsRef<std::path::Path>>(path: P) -> WriterOptions {}
        pub fn reference_header(self, header: &NiftiHeader) -> Self {}
        pub fn compress(self, compress: bool) -> Self {}
        #[blocking(fs)] pub fn write_nifti<D>(&self, data: &D) -> Result<()> {}
        #[blocking(fs)] pub fn write_rgb_nifti<D>(&self, data: &D) -> Result<()> {}
    }
}
