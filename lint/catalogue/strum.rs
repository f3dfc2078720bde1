//! strum 0.28.0. What its derives write is not seen: the trait is there for every type, as nobody writes it himself.

pub trait IntoEnumIterator: Sized {
    type Iterator: Iterator<Item = Self>;
    fn iter() -> Self::Iterator;
}
impl<T> IntoEnumIterator for T {
    type Iterator = std::vec::IntoIter<T>;
    fn iter() -> std::vec::IntoIter<T> {}
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)] pub enum ParseError { VariantNotFound }
impl std::fmt::Display for ParseError {}
impl std::error::Error for ParseError {}
