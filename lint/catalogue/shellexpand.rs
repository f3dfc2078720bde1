//! shellexpand 3.1.2.

use crate::strings::wtraits::{OString, Xstr};
use std::fmt;
use std::borrow::Cow;
use std::env::VarError;
use std::error::Error;
pub fn full_with_context<SI, CO, C, E, P, HD>(input: &SI, home_dir: HD, context: C) -> Result<Cow<Xstr>, LookupError<E>> where SI: AsRef<Xstr>, CO: AsRef<Xstr>, C: FnMut(&str) -> Result<Option<CO>, E>, P: AsRef<Xstr>, HD: FnOnce() -> Option<P> { let a: &str; context(a) }
pub fn full_with_context_no_errors<SI, CO, C, P, HD>(input: &SI, home_dir: HD, context: C) -> Cow<Xstr> where SI: AsRef<Xstr>, CO: AsRef<Xstr>, C: FnMut(&str) -> Option<CO>, P: AsRef<Xstr>, HD: FnOnce() -> Option<P> { home_dir(); let a: &str; context(a); }
pub fn full<SI>(input: &SI) -> Result<Cow<Xstr>, LookupError<VarError>> where SI: AsRef<Xstr> {}
#[derive(Clone)] pub struct LookupError<E> { pub var_name: OString, pub cause: E }
impl<E: fmt::Display> fmt::Display for LookupError<E> {}
impl<E: Error> Error for LookupError<E> {}
pub fn env_with_context<SI, CO, C, E>(input: &SI, context: C) -> Result<Cow<Xstr>, LookupError<E>> where SI: AsRef<Xstr>, CO: AsRef<Xstr>, C: FnMut(&str) -> Result<Option<CO>, E> { let a: &str; context(a) }
pub fn env_with_context_no_errors<SI, CO, C>(input: &SI, context: C) -> Cow<Xstr> where SI: AsRef<Xstr>, CO: AsRef<Xstr>, C: FnMut(&str) -> Option<CO> { let a: &str; context(a); }
pub fn env<SI>(input: &SI) -> Result<Cow<Xstr>, LookupError<VarError>> where SI: AsRef<Xstr> {}
pub fn tilde_with_context<SI, P, HD>(input: &SI, home_dir: HD) -> Cow<Xstr> where SI: AsRef<Xstr>, P: AsRef<Xstr>, HD: FnOnce() -> Option<P> { home_dir(); }
pub fn tilde<SI>(input: &SI) -> Cow<Xstr> where SI: AsRef<Xstr> {}
pub mod path {
    use std::{fmt, path};
    use std::borrow::Cow;
    use std::env::VarError;
    use std::error::Error;
    use std::ffi::OsString;
    pub fn full_with_context<SI, CO, C, E, P, HD>(input: &SI, home_dir: HD, context: C) -> Result<Cow<Xstr>, LookupError<E>> where SI: AsRef<Xstr>, CO: AsRef<Xstr>, C: FnMut(&str) -> Result<Option<CO>, E>, P: AsRef<Xstr>, HD: FnOnce() -> Option<P> { let a: &str; context(a) }
    pub fn full_with_context_no_errors<SI, CO, C, P, HD>(input: &SI, home_dir: HD, context: C) -> Cow<Xstr> where SI: AsRef<Xstr>, CO: AsRef<Xstr>, C: FnMut(&str) -> Option<CO>, P: AsRef<Xstr>, HD: FnOnce() -> Option<P> { home_dir(); let a: &str; context(a); }
    pub fn full<SI>(input: &SI) -> Result<Cow<Xstr>, LookupError<VarError>> where SI: AsRef<Xstr> {}
    #[derive(Clone)] pub struct LookupError<E> { pub var_name: OString, pub cause: E }
    impl<E: fmt::Display> fmt::Display for LookupError<E> {}
    impl<E: Error> Error for LookupError<E> {}
    pub fn env_with_context<SI, CO, C, E>(input: &SI, context: C) -> Result<Cow<Xstr>, LookupError<E>> where SI: AsRef<Xstr>, CO: AsRef<Xstr>, C: FnMut(&str) -> Result<Option<CO>, E> { let a: &str; context(a) }
    pub fn env_with_context_no_errors<SI, CO, C>(input: &SI, context: C) -> Cow<Xstr> where SI: AsRef<Xstr>, CO: AsRef<Xstr>, C: FnMut(&str) -> Option<CO> { let a: &str; context(a); }
    pub fn env<SI>(input: &SI) -> Result<Cow<Xstr>, LookupError<VarError>> where SI: AsRef<Xstr> {}
    pub fn tilde_with_context<SI, P, HD>(input: &SI, home_dir: HD) -> Cow<Xstr> where SI: AsRef<Xstr>, P: AsRef<Xstr>, HD: FnOnce() -> Option<P> { home_dir(); }
    pub fn tilde<SI>(input: &SI) -> Cow<Xstr> where SI: AsRef<Xstr> {}
    pub type Xstr = path::Path;
    pub type OString = OsString;
    pub mod wtraits {
        pub type Xstr = Xstr;
        pub type OString = OString;
    }
}
pub mod strings {
    pub type Xstr = str;
    pub type OString = String;
    pub mod wtraits {
        pub type Xstr = Xstr;
        pub type OString = OString;
    }
}
