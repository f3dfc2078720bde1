//! `std::ascii`.

pub fn escape_default(c: u8) -> EscapeDefault {}

#[derive(Clone, Debug)]
pub struct EscapeDefault;
impl Iterator for EscapeDefault {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
}
impl crate::fmt::Display for EscapeDefault {}
