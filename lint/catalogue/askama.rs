//! askama 0.12.1.

use std::{error, fmt, io};
use std::fmt::Display;
pub use askama_escape::{Html, MarkupDisplay, Text};
pub trait Template: fmt::Display {
    fn render(&self) -> Result<String> {}
    fn render_into(&self, writer: &mut(impl fmt::Write)) -> Result<()>;
    fn write_into(&self, writer: &mut(impl io::Write)) -> io::Result<()> {}
    const EXTENSION: Option<&str>;
    const SIZE_HINT: usize;
    const MIME_TYPE: &str;
}
pub trait DynTemplate {
    fn dyn_render(&self) -> Result<String>;
    fn dyn_render_into(&self, writer: &mut dyn fmt::Write) -> Result<()>;
    fn dyn_write_into(&self, writer: &mut dyn io::Write) -> io::Result<()>;
    fn extension(&self) -> Option<&str>;
    fn size_hint(&self) -> usize;
    fn mime_type(&self) -> &str;
}
impl<T: Template> DynTemplate for T {
    fn dyn_render(&self) -> Result<String> {}
    fn dyn_render_into(&self, writer: &mut dyn fmt::Write) -> Result<()> {}
    fn dyn_write_into(&self, writer: &mut dyn io::Write) -> io::Result<()> {}
    fn extension(&self) -> Option<&str> {}
    fn mime_type(&self) -> &str {}
}
impl fmt::Display for dyn DynTemplate {}
pub fn rerun_if_templates_changed() {}
pub type Result<I, E = Error> = ::std::result::Result<I, E>;
pub enum Error { Fmt(fmt::Error), Custom(Box<dyn error::Error + Send + Sync>), Json(::serde_json::Error), Yaml(::serde_yaml::Error) }
impl error::Error for Error {}
impl Display for Error {}
impl From<fmt::Error> for Error {}
impl From<::serde_json::Error> for Error {}
impl From<::serde_yaml::Error> for Error {}
pub mod filters {
    use askama_escape::{Escaper, MarkupDisplay};
    use dep_humansize::ToF64;
    use dep_num_traits::Signed;
    use dep_num_traits::cast::NumCast;
    use serde::Serialize;
    use std::fmt;
    pub fn safe<E, T>(e: E, v: T) -> crate::Result<MarkupDisplay<E, T>> where E: Escaper, T: fmt::Display {}
    pub fn escape<E, T>(e: E, v: T) -> crate::Result<MarkupDisplay<E, T>> where E: Escaper, T: fmt::Display {}
    pub fn filesizeformat(b: &(impl ToF64 + Copy)) -> crate::Result<String> {}
    pub fn urlencode<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn urlencode_strict<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn fmt() {}
    pub fn format() {}
    pub fn linebreaks<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn linebreaksbr<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn paragraphbreaks<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn lower<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn lowercase<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn upper<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn uppercase<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn trim<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn truncate<T: fmt::Display>(s: T, len: usize) -> crate::Result<String> {}
    pub fn indent<T: fmt::Display>(s: T, width: usize) -> crate::Result<String> {}
    pub fn into_f64<T>(number: T) -> crate::Result<f64> where T: NumCast {}
    pub fn into_isize<T>(number: T) -> crate::Result<isize> where T: NumCast {}
    pub fn join<T, I, S>(input: I, separator: S) -> crate::Result<String> where T: fmt::Display, I: Iterator<Item = T>, S: AsRef<str> {}
    pub fn abs<T>(number: T) -> crate::Result<T> where T: Signed {}
    pub fn capitalize<T: fmt::Display>(s: T) -> crate::Result<String> {}
    pub fn center(src: &dyn fmt::Display, dst_len: usize) -> crate::Result<String> {}
    pub fn wordcount<T: fmt::Display>(s: T) -> crate::Result<usize> {}
    pub fn markdown<E, S>(e: E, s: S, options: Option<&comrak::ComrakOptions>) -> crate::Result<MarkupDisplay<E, String>> where E: Escaper, S: AsRef<str> {}
    pub fn json<S: Serialize>(s: S) -> crate::Result<String> {}
    pub fn yaml<E: Escaper, S: Serialize>(e: E, s: S) -> crate::Result<MarkupDisplay<E, String>> {}
}
pub mod helpers {
    pub struct TemplateLoop<I>;
    impl<I> TemplateLoop<I> where I: Iterator { pub fn new(iter: I) -> Self {} }
    impl<I> Iterator for TemplateLoop<I> where I: Iterator {
        type Item = (<I as Iterator>::Item, LoopItem);
        fn next(&mut self) -> Option<(<I as Iterator>::Item, LoopItem)> {}
    }
    #[derive(Clone, Copy)] pub struct LoopItem { pub index: usize, pub first: bool, pub last: bool }
}
