//! boa_engine 0.22.0. Scripts run where they are evaluated, with the jobs that they leave; modules are read by the loader while jobs are run.

use std::io;
use std::path::Path;
pub use context::Context;
pub use error::JsError;
pub use module::Module;
pub use native_function::NativeFunction;
pub use object::JsObject;
pub use script::Script;
pub use string::JsString;
pub use value::JsValue;
pub type JsResult<T> = std::result::Result<T, JsError>;
pub struct Source<'path, R> { reader: R }
impl Source<&[u8]> { pub fn from_bytes<T: AsRef<[u8]>>(source: &T) -> Self {} }
impl Source<&[u16]> { pub fn from_utf16(input: &[u16]) -> Self {} }
impl Source<io::BufReader<std::fs::File>> { #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `from_bytes`")] pub fn from_filepath(source: &Path) -> io::Result<Self> {} }
impl<R: io::Read> Source<R> { pub fn from_reader(reader: R, path: Option<&Path>) -> Self {} }
impl<R> Source<R> {
    pub fn with_path(self, new_path: &Path) -> Source<R> {}
    pub fn path(&self) -> Option<&Path> {}
}
pub mod context {
    use super::{JsResult, JsValue, Source, JsObject};
    use std::rc::Rc;
    #[not_send] pub struct Context;
    impl Default for Context {}
    impl Context {
        pub fn builder() -> ContextBuilder {}
        pub fn eval<R>(&mut self, src: Source<R>) -> JsResult<JsValue> {}
        pub fn register_global_property<K, V, A>(&mut self, key: K, value: V, attribute: A) -> JsResult<()> {}
        pub fn register_global_callable(&mut self, name: crate::JsString, length: usize, body: crate::NativeFunction) -> JsResult<()> {}
        pub fn register_global_builtin_callable(&mut self, name: crate::JsString, length: usize, body: crate::NativeFunction) -> JsResult<()> {}
        pub fn register_global_class<C>(&mut self) -> JsResult<()> {}
        pub fn global_object(&self) -> JsObject {}
        pub fn strict(&mut self, strict: bool) {}
        pub fn run_jobs(&mut self) -> JsResult<()> {}
        pub fn clear_kept_objects(&mut self) {}
    }
    #[derive(Default)] pub struct ContextBuilder;
    impl ContextBuilder {
        pub fn new() -> Self {}
        pub fn host_hooks<H>(self, host_hooks: Rc<H>) -> Self {}
        pub fn clock<C>(self, clock: Rc<C>) -> Self {}
        pub fn job_executor<Q>(self, job_executor: Rc<Q>) -> Self {}
        pub fn module_loader<M>(self, module_loader: Rc<M>) -> Self {}
        pub fn can_block(self, can_block: bool) -> Self {}
        pub fn build(self) -> JsResult<Context> {}
    }
}
pub mod error {
    #[derive(Clone, Debug)] pub struct JsError;
    impl std::fmt::Display for JsError {}
    impl std::error::Error for JsError {}
}
pub mod string {
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)] pub struct JsString;
    impl From<&str> for JsString {}
    impl From<String> for JsString {}
    impl JsString {
        pub fn to_std_string(&self) -> Result<String, std::string::FromUtf16Error> {}
        pub fn to_std_string_escaped(&self) -> String {}
        pub fn to_std_string_lossy(&self) -> String {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
}
pub mod native_function {
    #[derive(Clone)] pub struct NativeFunction;
    impl NativeFunction {
        pub fn from_fn_ptr(function: fn(&crate::JsValue, &[crate::JsValue], &mut crate::Context) -> crate::JsResult<crate::JsValue>) -> Self {}
        pub fn from_copy_closure<F>(closure: F) -> Self where F: Fn(&crate::JsValue, &[crate::JsValue], &mut crate::Context) -> crate::JsResult<crate::JsValue> {}
        pub fn from_closure<F>(closure: F) -> Self where F: Fn(&crate::JsValue, &[crate::JsValue], &mut crate::Context) -> crate::JsResult<crate::JsValue> {}
    }
}
pub mod object {
    use crate::{Context, JsResult, JsValue};
    #[derive(Clone, Debug)] #[not_send] pub struct JsObject;
    impl JsObject {
        pub fn get<K>(&self, key: K, context: &mut Context) -> JsResult<JsValue> {}
        pub fn set<K, V>(&self, key: K, value: V, throw: bool, context: &mut Context) -> JsResult<bool> {}
        pub fn is_callable(&self) -> bool {}
        pub fn call(&self, this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {}
        pub fn construct(&self, args: &[JsValue], new_target: Option<&Self>, context: &mut Context) -> JsResult<Self> {}
    }
}
pub mod value {
    use crate::{Context, JsObject, JsResult, JsString};
    #[derive(Clone, Debug, Default)] #[not_send] pub struct JsValue;
    impl JsValue {
        pub fn undefined() -> Self {}
        pub fn null() -> Self {}
        pub fn as_object(&self) -> Option<JsObject> {}
        pub fn as_callable(&self) -> Option<JsObject> {}
        pub fn as_string(&self) -> Option<JsString> {}
        pub fn as_number(&self) -> Option<f64> {}
        pub fn as_boolean(&self) -> Option<bool> {}
        pub fn is_undefined(&self) -> bool {}
        pub fn is_null(&self) -> bool {}
        pub fn is_object(&self) -> bool {}
        pub fn is_string(&self) -> bool {}
        pub fn to_boolean(&self) -> bool {}
        pub fn to_string(&self, context: &mut Context) -> JsResult<JsString> {}
        pub fn to_number(&self, context: &mut Context) -> JsResult<f64> {}
        pub fn to_json(&self, context: &mut Context) -> JsResult<Option<serde_json::Value>> {}
        pub fn from_json(json: &serde_json::Value, context: &mut Context) -> JsResult<Self> {}
        pub fn display(&self) -> ValueDisplay {}
    }
    pub struct ValueDisplay;
    impl std::fmt::Display for ValueDisplay {}
}
pub mod script {
    use crate::{Context, JsResult, JsValue, Source};
    #[derive(Clone, Debug)] #[not_send] pub struct Script;
    impl Script {
        pub fn parse<R>(src: Source<R>, realm: Option<crate::realm::Realm>, context: &mut Context) -> JsResult<Self> {}
        pub fn evaluate(&self, context: &mut Context) -> JsResult<JsValue> {}
        pub async fn evaluate_async(&self, context: &mut Context) -> JsResult<JsValue> {}
        pub async fn evaluate_async_with_budget(&self, context: &mut Context, budget: u32) -> JsResult<JsValue> {}
    }
}
pub mod realm { #[derive(Clone, Debug)] pub struct Realm; }
pub mod module {
    use crate::{Context, JsResult, JsValue, Source};
    use std::path::{Path, PathBuf};
    #[derive(Clone, Debug)] #[not_send] pub struct Module;
    impl Module {
        pub fn parse<R>(src: Source<R>, realm: Option<crate::realm::Realm>, context: &mut Context) -> JsResult<Self> {}
        pub fn link(&self, context: &mut Context) -> JsResult<()> {}
        pub fn namespace(&self, context: &mut Context) -> crate::JsObject {}
        pub fn path(&self) -> Option<&Path> {}
    }
    #[derive(Debug)] pub struct SimpleModuleLoader;
    impl SimpleModuleLoader {
        #[blocking(stat)] pub fn new<P: AsRef<Path>>(root: P) -> JsResult<Self> {}
        pub fn insert(&self, path: PathBuf, module: Module) {}
        pub fn get(&self, path: &Path) -> Option<Module> {}
    }
}
