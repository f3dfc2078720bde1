//! minijinja 3.1.0. `path_loader` reads a template once, when it is asked for the first time.

pub use self::environment::Environment;
pub use self::error::{Error, ErrorKind};
pub use self::loader::{TemplateSource, path_loader};
pub use self::template::{Captured, Template};
pub use self::value::Value;
#[derive(Clone, Copy, Debug)] pub enum AutoEscape { None, Html, Json, Custom(&str) }
#[derive(Clone, Copy, Debug, Default)] pub enum UndefinedBehavior { Lenient, Chainable, SemiStrict, Strict }
#[returns(Value)] macro_rules! context { () => {} }
#[returns(String)] macro_rules! render { () => {} }
pub mod error {
    #[derive(Debug)] pub struct Error;
    impl Error {
        pub fn new<D: Into<std::borrow::Cow<str>>>(kind: ErrorKind, detail: D) -> Error {}
        pub fn kind(&self) -> ErrorKind {}
    }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum ErrorKind { NonPrimitive, InvalidOperation, SyntaxError, TemplateNotFound, UnknownFilter, UndefinedError, BadSerialization, WriteFailure }
}
pub mod value {
    #[derive(Clone, Debug, Default)] pub struct Value;
    impl Value { pub fn from_serialize<T: serde::Serialize>(value: T) -> Value {} }
    impl std::fmt::Display for Value {}
}
mod loader {
    use crate::Error;
    use std::path::Path;
    pub struct TemplateSource;
    impl TemplateSource {
        pub fn new<S: Into<String>>(source: S) -> TemplateSource {}
        pub fn source(&self) -> &str {}
    }
    impl From<String> for TemplateSource {}
    pub fn path_loader<P: AsRef<Path>>(dir: P) -> impl Fn(&str) -> Result<Option<TemplateSource>, Error> {}
}
mod environment {
    use crate::loader::TemplateSource;
    use crate::{AutoEscape, Error, Template, UndefinedBehavior, Value};
    use std::borrow::Cow;
    #[derive(Clone, Debug, Default)] pub struct Environment;
    impl Environment {
        pub fn new() -> Environment {}
        pub fn empty() -> Environment {}
        pub fn add_template(&mut self, name: &str, source: &str) -> Result<(), Error> {}
        pub fn add_template_owned<N: Into<Cow<str>>, S: Into<Cow<str>>>(&mut self, name: N, source: S) -> Result<(), Error> {}
        pub fn set_loader<F: Fn(&str) -> Result<Option<R>, Error>, R: Into<TemplateSource>>(&mut self, f: F) {}
        pub fn set_auto_reload(&mut self, yes: bool) {}
        pub fn remove_template(&mut self, name: &str) {}
        pub fn clear_templates(&mut self) {}
        pub fn templates(&self) -> impl Iterator<Item = (&str, Template)> {}
        pub fn get_template(&self, name: &str) -> Result<Template, Error> {}
        pub fn template_from_named_str(&self, name: &str, source: &str) -> Result<Template, Error> {}
        pub fn template_from_str(&self, source: &str) -> Result<Template, Error> {}
        pub fn render_named_str<V: Into<Value>>(&self, name: &str, source: &str, ctx: V) -> Result<String, Error> {}
        pub fn render_str<V: Into<Value>>(&self, source: &str, ctx: V) -> Result<String, Error> {}
        pub fn set_auto_escape_callback<F: Fn(&str) -> AutoEscape>(&mut self, f: F) {}
        pub fn set_undefined_behavior(&mut self, behavior: UndefinedBehavior) {}
        pub fn set_recursion_limit(&mut self, level: usize) {}
        pub fn add_filter<N: Into<Cow<str>>, F>(&mut self, name: N, f: F) {}
        pub fn add_test<N: Into<Cow<str>>, F>(&mut self, name: N, f: F) {}
        pub fn add_function<N: Into<Cow<str>>, F>(&mut self, name: N, f: F) {}
        pub fn add_global<N: Into<Cow<str>>, V: Into<Value>>(&mut self, name: N, value: V) {}
    }
}
mod template {
    use crate::{Error, Value};
    use std::io;
    #[derive(Clone, Debug)] pub struct Template;
    impl Template {
        pub fn name(&self) -> &str {}
        pub fn source(&self) -> &str {}
        pub fn render<V: Into<Value>>(&self, ctx: V) -> Result<String, Error> {}
        pub fn render_captured<V: Into<Value>>(&self, ctx: V) -> Result<Captured, Error> {}
        pub fn render_captured_to<V: Into<Value>, W: io::Write>(&self, ctx: V, w: W) -> Result<Captured, Error> { let b: &[u8]; w.write_all(b) }
    }
    #[derive(Debug)] pub struct Captured;
    impl Captured {
        pub fn output(&self) -> &str {}
        pub fn into_output(self) -> String {}
    }
}
