//! tfhe 1.8.2. Keys and each operation on ciphertexts take from tens of milliseconds to seconds; a client key encrypts and decrypts at once.

#[derive(Clone, Copy)] pub struct Config;
pub struct ConfigBuilder;
impl ConfigBuilder {
    pub fn default() -> Self {}
    pub fn build(self) -> Config {}
}
#[blocking(cpu)] pub fn generate_keys<C: Into<Config>>(config: C) -> (ClientKey, ServerKey) {}
pub fn set_server_key<T>(keys: T) {}
pub fn unset_server_key() {}
#[derive(Clone)] pub struct ClientKey;
impl ClientKey {
    pub fn generate<C: Into<Config>>(config: C) -> Self {}
    #[blocking(cpu)] pub fn generate_server_key(&self) -> ServerKey {}
    #[blocking(cpu)] pub fn generate_compressed_server_key(&self) -> CompressedServerKey {}
}
#[derive(Clone)] pub struct ServerKey;
impl ServerKey { #[blocking(cpu)] pub fn new(keys: &ClientKey) -> Self {} }
#[derive(Clone)] pub struct CompressedServerKey;
impl CompressedServerKey {
    #[blocking(cpu)] pub fn new(keys: &ClientKey) -> Self {}
    #[blocking(cpu)] pub fn decompress(&self) -> ServerKey {}
}
#[derive(Clone)] pub struct PublicKey;
impl PublicKey { #[blocking(cpu)] pub fn new(client_key: &ClientKey) -> Self {} }
#[derive(Clone)] pub struct FheUint<Id> { id: Id }
#[derive(Clone)] pub struct FheInt<Id> { id: Id }
#[derive(Clone)] pub struct FheBool;
pub struct FheUint2Id;
pub type FheUint2 = FheUint<FheUint2Id>;
pub struct FheUint4Id;
pub type FheUint4 = FheUint<FheUint4Id>;
pub struct FheUint6Id;
pub type FheUint6 = FheUint<FheUint6Id>;
pub struct FheUint8Id;
pub type FheUint8 = FheUint<FheUint8Id>;
pub struct FheUint10Id;
pub type FheUint10 = FheUint<FheUint10Id>;
pub struct FheUint12Id;
pub type FheUint12 = FheUint<FheUint12Id>;
pub struct FheUint14Id;
pub type FheUint14 = FheUint<FheUint14Id>;
pub struct FheUint16Id;
pub type FheUint16 = FheUint<FheUint16Id>;
pub struct FheUint32Id;
pub type FheUint32 = FheUint<FheUint32Id>;
pub struct FheUint64Id;
pub type FheUint64 = FheUint<FheUint64Id>;
pub struct FheUint128Id;
pub type FheUint128 = FheUint<FheUint128Id>;
pub struct FheUint256Id;
pub type FheUint256 = FheUint<FheUint256Id>;
pub struct FheInt2Id;
pub type FheInt2 = FheInt<FheInt2Id>;
pub struct FheInt4Id;
pub type FheInt4 = FheInt<FheInt4Id>;
pub struct FheInt6Id;
pub type FheInt6 = FheInt<FheInt6Id>;
pub struct FheInt8Id;
pub type FheInt8 = FheInt<FheInt8Id>;
pub struct FheInt10Id;
pub type FheInt10 = FheInt<FheInt10Id>;
pub struct FheInt12Id;
pub type FheInt12 = FheInt<FheInt12Id>;
pub struct FheInt14Id;
pub type FheInt14 = FheInt<FheInt14Id>;
pub struct FheInt16Id;
pub type FheInt16 = FheInt<FheInt16Id>;
pub struct FheInt32Id;
pub type FheInt32 = FheInt<FheInt32Id>;
pub struct FheInt64Id;
pub type FheInt64 = FheInt<FheInt64Id>;
pub struct FheInt128Id;
pub type FheInt128 = FheInt<FheInt128Id>;
pub struct FheInt256Id;
pub type FheInt256 = FheInt<FheInt256Id>;
pub mod prelude {
    pub use crate::traits::{FheDecrypt, FheEncrypt, FheEq, FheMax, FheMin, FheOrd, FheTryEncrypt, IfThenElse};
}
mod traits {
    use crate::{ClientKey, FheBool, FheInt, FheUint};
    use std::ops::{Add, AddAssign, BitAnd, BitOr, BitXor, Div, Mul, MulAssign, Not, Rem, Sub, SubAssign};
    pub trait FheEncrypt<T, Key> { fn encrypt(value: T, key: &Key) -> Self; }
    pub trait FheTryEncrypt<T, Key> { type Error; fn try_encrypt(value: T, key: &Key) -> Result<Self, Self::Error>; }
    pub trait FheDecrypt<T> { fn decrypt(&self, key: &ClientKey) -> T; }
    pub trait FheEq<Rhs> {
        #[blocking(cpu)] fn eq(&self, other: Rhs) -> FheBool;
        #[blocking(cpu)] fn ne(&self, other: Rhs) -> FheBool;
    }
    pub trait FheOrd<Rhs> {
        #[blocking(cpu)] fn lt(&self, other: Rhs) -> FheBool;
        #[blocking(cpu)] fn le(&self, other: Rhs) -> FheBool;
        #[blocking(cpu)] fn gt(&self, other: Rhs) -> FheBool;
        #[blocking(cpu)] fn ge(&self, other: Rhs) -> FheBool;
    }
    pub trait FheMin<Rhs> { type Output; #[blocking(cpu)] fn min(&self, other: Rhs) -> Self::Output; }
    pub trait FheMax<Rhs> { type Output; #[blocking(cpu)] fn max(&self, other: Rhs) -> Self::Output; }
    pub trait IfThenElse<C> {
        #[blocking(cpu)] fn if_then_else(&self, ct_then: &C, ct_else: &C) -> C;
        #[blocking(cpu)] fn select(&self, ct_when_true: &C, ct_when_false: &C) -> C;
        #[blocking(cpu)] fn cmux(&self, ct_then: &C, ct_else: &C) -> C;
    }
    impl<C> IfThenElse<C> for FheBool {}
    impl FheEncrypt<bool, ClientKey> for FheBool { fn encrypt(value: bool, key: &ClientKey) -> Self {} }
    impl FheDecrypt<bool> for FheBool { fn decrypt(&self, key: &ClientKey) -> bool {} }
    impl<Id, T> FheEncrypt<T, ClientKey> for FheUint<Id> { fn encrypt(value: T, key: &ClientKey) -> Self {} }
    impl<Id, T> FheTryEncrypt<T, ClientKey> for FheUint<Id> { type Error = crate::Error; fn try_encrypt(value: T, key: &ClientKey) -> Result<Self, crate::Error> {} }
    impl<Id, T> FheDecrypt<T> for FheUint<Id> { fn decrypt(&self, key: &ClientKey) -> T {} }
    impl<Id, R> FheEq<R> for FheUint<Id> {}
    impl<Id, R> FheOrd<R> for FheUint<Id> {}
    impl<Id, R> FheMin<R> for FheUint<Id> { type Output = FheUint<Id>; }
    impl<Id, R> FheMax<R> for FheUint<Id> { type Output = FheUint<Id>; }
    impl<Id, R> Add<R> for FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn add(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> Add<R> for &FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn add(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> Sub<R> for FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn sub(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> Sub<R> for &FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn sub(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> Mul<R> for FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn mul(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> Mul<R> for &FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn mul(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> Div<R> for FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn div(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> Div<R> for &FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn div(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> Rem<R> for FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn rem(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> Rem<R> for &FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn rem(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> BitAnd<R> for FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn bitand(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> BitAnd<R> for &FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn bitand(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> BitOr<R> for FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn bitor(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> BitOr<R> for &FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn bitor(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> BitXor<R> for FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn bitxor(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> BitXor<R> for &FheUint<Id> { type Output = FheUint<Id>; #[blocking(cpu)] fn bitxor(self, rhs: R) -> FheUint<Id> {} }
    impl<Id, R> AddAssign<R> for FheUint<Id> { #[blocking(cpu)] fn add_assign(&mut self, rhs: R) {} }
    impl<Id, R> SubAssign<R> for FheUint<Id> { #[blocking(cpu)] fn sub_assign(&mut self, rhs: R) {} }
    impl<Id, R> MulAssign<R> for FheUint<Id> { #[blocking(cpu)] fn mul_assign(&mut self, rhs: R) {} }
    impl<Id, T> FheEncrypt<T, ClientKey> for FheInt<Id> { fn encrypt(value: T, key: &ClientKey) -> Self {} }
    impl<Id, T> FheTryEncrypt<T, ClientKey> for FheInt<Id> { type Error = crate::Error; fn try_encrypt(value: T, key: &ClientKey) -> Result<Self, crate::Error> {} }
    impl<Id, T> FheDecrypt<T> for FheInt<Id> { fn decrypt(&self, key: &ClientKey) -> T {} }
    impl<Id, R> FheEq<R> for FheInt<Id> {}
    impl<Id, R> FheOrd<R> for FheInt<Id> {}
    impl<Id, R> FheMin<R> for FheInt<Id> { type Output = FheInt<Id>; }
    impl<Id, R> FheMax<R> for FheInt<Id> { type Output = FheInt<Id>; }
    impl<Id, R> Add<R> for FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn add(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> Add<R> for &FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn add(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> Sub<R> for FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn sub(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> Sub<R> for &FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn sub(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> Mul<R> for FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn mul(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> Mul<R> for &FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn mul(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> Div<R> for FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn div(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> Div<R> for &FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn div(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> Rem<R> for FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn rem(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> Rem<R> for &FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn rem(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> BitAnd<R> for FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn bitand(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> BitAnd<R> for &FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn bitand(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> BitOr<R> for FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn bitor(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> BitOr<R> for &FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn bitor(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> BitXor<R> for FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn bitxor(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> BitXor<R> for &FheInt<Id> { type Output = FheInt<Id>; #[blocking(cpu)] fn bitxor(self, rhs: R) -> FheInt<Id> {} }
    impl<Id, R> AddAssign<R> for FheInt<Id> { #[blocking(cpu)] fn add_assign(&mut self, rhs: R) {} }
    impl<Id, R> SubAssign<R> for FheInt<Id> { #[blocking(cpu)] fn sub_assign(&mut self, rhs: R) {} }
    impl<Id, R> MulAssign<R> for FheInt<Id> { #[blocking(cpu)] fn mul_assign(&mut self, rhs: R) {} }
}
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
