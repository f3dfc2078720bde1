//! arboard 3.7.0. What is got is asked of the program that holds the clipboard; what is set stays with a thread of the crate.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{error, fmt};
#[derive(Debug)] pub enum Error { ContentNotAvailable, ClipboardNotSupported, ClipboardOccupied, ConversionFailure, Unknown { description: String } }
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Clone, Debug)] pub struct ImageData<'a> { pub width: usize, pub height: usize, pub bytes: Cow<'a, [u8]> }
impl<'a> ImageData<'a> {
    pub fn into_owned_bytes(self) -> Cow<'static, [u8]> {}
    pub fn to_owned_img(&self) -> ImageData<'static> {}
}
pub struct Clipboard;
impl Clipboard {
    pub fn new() -> Result<Self, Error> {}
    pub fn get_text(&mut self) -> Result<String, Error> {}
    pub fn set_text<'a, T: Into<Cow<'a, str>>>(&mut self, text: T) -> Result<(), Error> {}
    pub fn set_html<'a, T: Into<Cow<'a, str>>>(&mut self, html: T, alt_text: Option<T>) -> Result<(), Error> {}
    pub fn get_image(&mut self) -> Result<ImageData<'static>, Error> {}
    pub fn set_image(&mut self, image: ImageData) -> Result<(), Error> {}
    pub fn clear(&mut self) -> Result<(), Error> {}
    pub fn clear_with(&mut self) -> Clear {}
    pub fn get(&mut self) -> Get {}
    pub fn set(&mut self) -> Set<AtOnce> {}
}
pub struct Get;
impl Get {
    pub fn text(self) -> Result<String, Error> {}
    pub fn image(self) -> Result<ImageData<'static>, Error> {}
    pub fn html(self) -> Result<String, Error> {}
    pub fn file_list(self) -> Result<Vec<PathBuf>, Error> {}
}
/// `When` is not the crate's: what is set waits until another program has taken the clipboard over, where that was asked for.
pub struct Set<When>;
pub struct AtOnce;
pub struct Waiting;
impl Set<AtOnce> {
    pub fn text<'a, T: Into<Cow<'a, str>>>(self, text: T) -> Result<(), Error> {}
    pub fn html<'a, T: Into<Cow<'a, str>>>(self, html: T, alt_text: Option<T>) -> Result<(), Error> {}
    pub fn image(self, image: ImageData) -> Result<(), Error> {}
    pub fn file_list(self, file_list: &[impl AsRef<Path>]) -> Result<(), Error> {}
}
impl Set<Waiting> {
    #[blocking(process)] pub fn text<'a, T: Into<Cow<'a, str>>>(self, text: T) -> Result<(), Error> {}
    #[blocking(process)] pub fn html<'a, T: Into<Cow<'a, str>>>(self, html: T, alt_text: Option<T>) -> Result<(), Error> {}
    #[blocking(process)] pub fn image(self, image: ImageData) -> Result<(), Error> {}
    #[blocking(process)] pub fn file_list(self, file_list: &[impl AsRef<Path>]) -> Result<(), Error> {}
}
impl<When> Set<When> {
    pub fn wait(self) -> Set<Waiting> {}
    pub fn wait_until(self, deadline: Instant) -> Set<Waiting> {}
    pub fn wait_once(self) -> Set<Waiting> {}
    pub fn clipboard(self, selection: LinuxClipboardKind) -> Self {}
    pub fn exclude_from_history(self) -> Self {}
}
pub struct Clear;
impl Clear { pub fn default(self) -> Result<(), Error> {} }
#[derive(Clone, Copy)] pub enum LinuxClipboardKind { Clipboard, Primary, Secondary }
pub trait GetExtLinux { fn clipboard(self, selection: LinuxClipboardKind) -> Self; }
impl GetExtLinux for Get { fn clipboard(self, selection: LinuxClipboardKind) -> Self {} }
pub trait SetExtLinux {}
pub trait ClearExtLinux { fn clipboard(self, selection: LinuxClipboardKind) -> Result<(), Error>; }
impl ClearExtLinux for Clear { fn clipboard(self, selection: LinuxClipboardKind) -> Result<(), Error> {} }
