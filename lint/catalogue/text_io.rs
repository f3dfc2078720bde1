//! text_io 0.1.13. Without an iterator of bytes, the macros read what is typed.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(stdin)] pub fn typed<T>() -> Result<T, Error> {}
pub fn parsed<T, I: Iterator<Item = u8>>(bytes: I) -> Result<T, Error> { bytes.next() }
macro_rules! try_read {
    () => { $crate::typed() };
    ($text:expr) => { $crate::typed() };
    ($text:expr, $input:expr) => { $crate::parsed($input) };
}
macro_rules! read {
    () => { $crate::typed().unwrap() };
    ($text:expr) => { $crate::typed().unwrap() };
    ($text:expr, $input:expr) => { $crate::parsed($input).unwrap() };
}
macro_rules! try_scan {
    ($input:expr => $pattern:expr, $($arg:expr),*) => {{ $($arg = $crate::parsed($input)?;)* }};
    ($pattern:expr, $($arg:expr),*) => {{ $($arg = $crate::typed()?;)* }};
}
macro_rules! scan {
    ($input:expr => $pattern:expr, $($arg:expr),*) => {{ $($arg = $crate::parsed($input).unwrap();)* }};
    ($pattern:expr, $($arg:expr),*) => {{ $($arg = $crate::typed().unwrap();)* }};
}
