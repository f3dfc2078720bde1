//! tabled 0.15.0, and what is like it up to 0.22. A table is text; nothing is printed.

use std::fmt;
pub trait Tabled { fn fields(&self) -> Vec<std::borrow::Cow<str>>; fn headers() -> Vec<std::borrow::Cow<str>>; }
#[derive(Clone, Debug, Default)] pub struct Table;
impl Table {
    pub fn new<I, T>(iter: I) -> Self where I: IntoIterator<Item = T> { iter.into_iter().next() }
    pub fn builder<I, T>(iter: I) -> builder::Builder where I: IntoIterator<Item = T> { iter.into_iter().next() }
    pub fn with<O>(&mut self, option: O) -> &mut Self {}
    pub fn modify<T, O>(&mut self, target: T, option: O) -> &mut Self {}
    pub fn shape(&self) -> (usize, usize) {}
    pub fn count_rows(&self) -> usize {}
    pub fn count_columns(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn total_width(&self) -> usize {}
    pub fn total_height(&self) -> usize {}
}
impl fmt::Display for Table {}
pub mod builder {
    #[derive(Clone, Debug, Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Self {}
        pub fn push_record<R>(&mut self, record: R) {}
        pub fn build(self) -> crate::Table {}
    }
}
