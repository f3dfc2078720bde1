//! `std::fmt`.

use crate::cell::{Ref, RefMut};

pub type Result = crate::result::Result<(), Error>;

#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Error;
impl Display for Error {}
impl crate::error::Error for Error {}

#[lang = "format_arguments"]
#[derive(Clone, Copy)]
#[not_send]
pub struct Arguments<'a> { pieces: &'a str }
impl<'a> Arguments<'a> {
    pub fn as_str(&self) -> Option<&'static str> {}
}
impl Display for Arguments<'_> {}
impl Debug for Arguments<'_> {}

pub fn format(args: Arguments<'_>) -> String {}
pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result { output.write_fmt(args) }

pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result { self.write_str("") }
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result { self.write_str("") }
}
impl<W: Write + ?Sized> Write for &mut W { fn write_str(&mut self, s: &str) -> Result { (**self).write_str(s) } }

pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }

impl<T: ?Sized + Display> Display for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(&**self, f) } }
impl<T: ?Sized + Display> Display for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Display::fmt(&**self, f) } }
impl<T: ?Sized + Debug> Debug for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) } }
impl<T: ?Sized + Debug> Debug for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result { Debug::fmt(&**self, f) } }
impl<T: ?Sized + Display> Display for Ref<'_, T> {}
impl<T: ?Sized + Display> Display for RefMut<'_, T> {}

#[not_send]
pub struct Formatter<'a> { buf: &'a mut String }

impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
    pub fn pad(&mut self, s: &str) -> Result {}
    pub fn write_str(&mut self, data: &str) -> Result {}
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {}
    pub fn fill(&self) -> char {}
    pub fn align(&self) -> Option<Alignment> {}
    pub fn width(&self) -> Option<usize> {}
    pub fn precision(&self) -> Option<usize> {}
    pub fn sign_plus(&self) -> bool {}
    pub fn sign_minus(&self) -> bool {}
    pub fn alternate(&self) -> bool {}
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {}
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {}
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {}
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {}
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {}
}
impl Write for Formatter<'_> { fn write_str(&mut self, s: &str) -> Result {} }

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

pub struct DebugStruct<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}

pub struct DebugTuple<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}

pub struct DebugList<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self { entries.into_iter().next(); }
    pub fn finish(&mut self) -> Result {}
}

pub struct DebugSet<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self { entries.into_iter().next(); }
    pub fn finish(&mut self) -> Result {}
}

pub struct DebugMap<'a, 'b: 'a> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b: 'a> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {}
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self {}
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self {}
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
        entries.into_iter().next();
    }
    pub fn finish(&mut self) -> Result {}
}
