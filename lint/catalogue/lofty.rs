//! lofty 0.25.5.

use file::TaggedFile;
use std::fs::File;
use std::path::Path;
pub use probe::{read_from, read_from_path};
pub mod config {
    #[derive(Clone, Copy, Debug, Default)] pub struct ParseOptions;
    impl ParseOptions {
        pub fn new() -> Self {}
        pub fn read_properties(self, read_properties: bool) -> Self {}
        pub fn read_cover_art(self, read_cover_art: bool) -> Self {}
    }
    #[derive(Clone, Copy, Debug, Default)] pub struct WriteOptions;
    impl WriteOptions {
        pub fn new() -> Self {}
        pub fn preferred_padding(self, preferred_padding: u32) -> Self {}
    }
}
pub mod error {
    #[derive(Debug)] pub struct LoftyError;
    impl std::fmt::Display for LoftyError {}
    impl std::error::Error for LoftyError {}
    pub type Result<T> = std::result::Result<T, LoftyError>;
}
pub mod io {
    use std::io::{Read, Seek, Write};
    pub trait FileLike: Read + Write + Seek {}
    impl FileLike for std::fs::File {}
    impl FileLike for std::io::Cursor<Vec<u8>> {}
}
pub mod probe {
    use crate::config::ParseOptions;
    use crate::error::Result;
    use crate::file::{FileType, TaggedFile};
    use std::fs::File;
    use std::io::{self, BufReader, Read, Seek};
    use std::path::Path;
    pub struct Probe<R> { inner: R }
    impl<R: Read> Probe<R> {
        pub fn new(reader: R) -> Self {}
        pub fn with_file_type(reader: R, file_type: FileType) -> Self {}
        pub fn file_type(&self) -> Option<FileType> {}
        pub fn set_file_type(self, file_type: FileType) -> Self {}
        pub fn options(self, options: ParseOptions) -> Self {}
        pub fn into_inner(self) -> R {}
    }
    impl Probe<BufReader<File>> { #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Self> {} }
    impl<R: Read + Seek> Probe<R> {
        pub fn guess_file_type(self) -> io::Result<Self> { let b: &mut [u8]; self.inner.read(b); Ok(self) }
        pub fn read(self) -> Result<TaggedFile> { let b: &mut [u8]; self.inner.read(b) }
    }
    #[blocking(fs)] pub fn read_from(file: &mut File) -> Result<TaggedFile> {}
    #[blocking(fs)] pub fn read_from_path<P: AsRef<Path>>(path: P) -> Result<TaggedFile> {}
}
pub mod properties {
    use std::time::Duration;
    #[derive(Clone, Debug)] pub struct FileProperties;
    impl FileProperties {
        pub fn duration(&self) -> Duration {}
        pub fn overall_bitrate(&self) -> Option<u32> {}
        pub fn audio_bitrate(&self) -> Option<u32> {}
        pub fn sample_rate(&self) -> Option<u32> {}
        pub fn channels(&self) -> Option<u8> {}
    }
}
pub mod file {
    use crate::config::WriteOptions;
    use crate::error::Result;
    use crate::io::FileLike;
    use crate::properties::FileProperties;
    use crate::tag::{Tag, TagType};
    use std::path::Path;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum FileType { Aac, Aiff, Ape, Flac, Mpeg, Mp4, Mpc, Opus, Vorbis, Speex, Wav, WavPack, Custom(&'static str) }
    pub struct TaggedFile;
    pub trait TaggedFileExt {
        fn file_type(&self) -> FileType {}
        fn tags(&self) -> &[Tag] {}
        fn primary_tag_type(&self) -> TagType {}
        fn tag(&self, tag_type: TagType) -> Option<&Tag> {}
        fn tag_mut(&mut self, tag_type: TagType) -> Option<&mut Tag> {}
        fn primary_tag(&self) -> Option<&Tag> {}
        fn primary_tag_mut(&mut self) -> Option<&mut Tag> {}
        fn first_tag(&self) -> Option<&Tag> {}
        fn first_tag_mut(&mut self) -> Option<&mut Tag> {}
        fn insert_tag(&mut self, tag: Tag) -> Option<Tag> {}
        fn remove(&mut self, tag_type: TagType) -> Option<Tag> {}
        fn clear(&mut self) {}
    }
    impl TaggedFileExt for TaggedFile {}
    pub trait AudioFile {
        #[blocking(fs)] fn save_to_path(&self, path: impl AsRef<Path>, write_options: WriteOptions) -> Result<()> {}
        fn save_to<F: FileLike>(&self, file: &mut F, write_options: WriteOptions) -> Result<()> { let b: &mut [u8]; file.read(b); file.write(b) }
        fn properties(&self) -> &FileProperties {}
        fn contains_tag(&self) -> bool {}
        fn contains_tag_type(&self, tag_type: TagType) -> bool {}
    }
    impl AudioFile for TaggedFile {}
}
pub mod tag {
    use crate::config::WriteOptions;
    use crate::error::Result;
    use crate::io::FileLike;
    use std::borrow::Cow;
    use std::path::Path;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TagType { Ape, Id3v1, Id3v2, Mp4Ilst, VorbisComments, RiffInfo, AiffText }
    impl TagType { #[blocking(fs)] pub fn remove_from_path(&self, path: impl AsRef<Path>, write_options: WriteOptions) -> Result<()> {} }
    #[derive(Clone, Debug)] pub struct Tag;
    impl Tag {
        pub fn new(tag_type: TagType) -> Self {}
        pub fn tag_type(&self) -> TagType {}
        pub fn item_count(&self) -> u32 {}
    }
    pub trait TagExt {
        #[blocking(fs)] fn save_to_path<P: AsRef<Path>>(&self, path: P, write_options: WriteOptions) -> Result<()> {}
        fn save_to<F: FileLike>(&self, file: &mut F, write_options: WriteOptions) -> Result<()> { let b: &mut [u8]; file.read(b); file.write(b) }
        #[blocking(fs)] fn remove_from_path<P: AsRef<Path>>(&self, path: P, write_options: WriteOptions) -> Result<()> {}
    }
    impl TagExt for Tag {}
    pub trait Accessor {
        fn title(&self) -> Option<Cow<str>> {}
        fn artist(&self) -> Option<Cow<str>> {}
        fn album(&self) -> Option<Cow<str>> {}
        fn genre(&self) -> Option<Cow<str>> {}
        fn set_title(&mut self, value: String) {}
        fn set_artist(&mut self, value: String) {}
        fn set_album(&mut self, value: String) {}
        fn set_genre(&mut self, value: String) {}
    }
    impl Accessor for Tag {}
}
pub mod prelude {
    pub use crate::file::{AudioFile, TaggedFileExt};
    pub use crate::tag::{Accessor, TagExt};
}
