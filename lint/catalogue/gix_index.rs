//! gix-index 0.58.0.

use std::path::{Path, PathBuf};
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug)] pub enum Version { V2, V3, V4 }
#[derive(Clone, Debug)] pub struct Entry;
#[derive(Clone)] pub struct State;
impl State {
    pub fn new(object_hash: gix_hash::Kind) -> Self {}
    pub fn version(&self) -> Version {}
    pub fn entries(&self) -> &[Entry] {}
    pub fn entries_mut(&mut self) -> &mut [Entry] {}
    pub fn write_to(&self, out: impl std::io::Write, options: write::Options) -> Result<Version, Error> { let b: &[u8]; out.write(b); }
    pub fn sort_entries(&mut self) {}
}
#[derive(Clone)] pub struct File;
impl File {
    #[blocking(fs)] pub fn at(path: impl Into<PathBuf>, object_hash: gix_hash::Kind, skip_hash: bool, options: decode::Options) -> Result<Self, Error> {}
    #[blocking(fs)] pub fn at_or_default(path: impl Into<PathBuf>, object_hash: gix_hash::Kind, skip_hash: bool, options: decode::Options) -> Result<Self, Error> {}
    pub fn from_state(state: State, path: impl Into<PathBuf>) -> Self {}
    pub fn into_parts(self) -> (State, PathBuf) {}
    pub fn path(&self) -> &Path {}
    pub fn checksum(&self) -> Option<gix_hash::ObjectId> {}
    pub fn set_path(&mut self, path: impl Into<PathBuf>) {}
    #[blocking(fs)] pub fn verify_integrity(&self) -> Result<(), Error> {}
    pub fn write_to(&self, out: impl std::io::Write, options: write::Options) -> Result<(Version, gix_hash::ObjectId), Error> { let b: &[u8]; out.write(b); }
    #[blocking(fs)] pub fn write(&mut self, options: write::Options) -> Result<(), Error> {}
}
impl std::ops::Deref for File {
    type Target = State;
    fn deref(&self) -> &State {}
}
impl std::ops::DerefMut for File { fn deref_mut(&mut self) -> &mut State {} }
pub mod decode { #[derive(Clone, Copy, Debug, Default)] pub struct Options; }
pub mod write { #[derive(Clone, Copy, Debug, Default)] pub struct Options; }
