//! secrecy 0.10.3.

use serde::Serialize;
use zeroize::Zeroize;
pub use zeroize;
pub struct SecretBox<S: Zeroize>;
impl<S: Zeroize> From<Box<S>> for SecretBox<S> {}
impl<S: Zeroize> SecretBox<S> { pub fn new(boxed_secret: Box<S>) -> Self {} }
impl<S: Zeroize + Default> SecretBox<S> { pub fn init_with_mut(ctr: impl FnOnce(&mut S)) -> Self { let a: &mut S; ctr(a); } }
impl<S: Zeroize + Clone> SecretBox<S> {
    pub fn init_with(ctr: impl FnOnce() -> S) -> Self { ctr(); }
    pub fn try_init_with<E>(ctr: impl FnOnce() -> Result<S, E>) -> Result<Self, E> { ctr() }
}
impl<S: Zeroize + Default> Default for SecretBox<S> {}
impl<S> Clone for SecretBox<S> where S: CloneableSecret {}
impl<S: Zeroize> ExposeSecret<S> for SecretBox<S> { fn expose_secret(&self) -> &S {} }
impl<S: Zeroize> ExposeSecretMut<S> for SecretBox<S> { fn expose_secret_mut(&mut self) -> &mut S {} }
impl<S> From<Vec<S>> for SecretSlice<S> where S: Zeroize, [S]: Zeroize {}
impl<S> Clone for SecretSlice<S> where S: CloneableSecret + Zeroize, [S]: Zeroize {}
impl<S> Default for SecretSlice<S> where S: Zeroize, [S]: Zeroize {}
impl From<String> for SecretString {}
impl From<&str> for SecretString {}
impl Clone for SecretString {}
impl Default for SecretString {}
pub type SecretSlice<S> = SecretBox<[S]>;
pub type SecretString = SecretBox<str>;
pub trait CloneableSecret: Clone + Zeroize {}
impl CloneableSecret for i8 {}
impl CloneableSecret for i16 {}
impl CloneableSecret for i32 {}
impl CloneableSecret for i64 {}
impl CloneableSecret for i128 {}
impl CloneableSecret for isize {}
impl CloneableSecret for u8 {}
impl CloneableSecret for u16 {}
impl CloneableSecret for u32 {}
impl CloneableSecret for u64 {}
impl CloneableSecret for u128 {}
impl CloneableSecret for usize {}
pub trait ExposeSecret<S> {
    fn expose_secret(&self) -> &S;
}
pub trait ExposeSecretMut<S> {
    fn expose_secret_mut(&mut self) -> &mut S;
}
pub trait SerializableSecret: Serialize {}
