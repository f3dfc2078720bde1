//! tera 1.20.1, 2.4.0.

macro_rules! context {
    ($($key:expr => $value:expr),* $(,)?) => {{ let mut context = $crate::Context::new(); $(context.insert($key, $value);)* context }};
}
macro_rules! try_get_value { () => {} }
use crate::parsing::ast::{ComponentDefinition, Type};
use crate::value::{Key, ValueInner, ValueKind};
use crate::value::utils::DeserializationFailed;
use serde::{Deserialize, de};
use serde::ser::Serialize;
use std::{borrow, error, fmt, io, string};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::error::Error as StdError;
use std::io::Write;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
pub use serde_json::value::{from_value, to_value};
pub use tests::TestResult;
pub trait Filter {
    fn filter(&self, value: &Value, args: &HashMap<String, Value>) -> Result<Value>;
    fn is_safe(&self) -> bool {}
}
impl<F> Filter for F where F: Fn(&Value, &HashMap<String, Value>) -> Result<Value> {
    fn filter(&self, value: &Value, args: &HashMap<String, Value>) -> Result<Value> {}
}
pub trait Function {
    fn call(&self, args: &HashMap<String, Value>) -> Result<Value>;
    fn is_safe(&self) -> bool {}
}
impl<F> Function for F where F: Fn(&HashMap<String, Value>) -> Result<Value> {
    fn call(&self, args: &HashMap<String, Value>) -> Result<Value> {}
}
pub trait Test {
    fn test(&self, value: Option<&Value>, args: &[Value]) -> Result<bool>;
}
impl<F> Test for F where F: Fn(Option<&Value>, &[Value]) -> Result<bool> {
    fn test(&self, value: Option<&Value>, args: &[Value]) -> Result<bool> {}
}
#[derive(Clone)] pub struct Context;
impl Context {
    pub fn new() -> Self {}
    pub fn insert<T: Serialize, S: Into<String>>(&mut self, key: S, val: &T) {}
    pub fn try_insert<T: Serialize, S: Into<String>>(&mut self, key: S, val: &T) -> Result<()> {}
    pub fn extend(&mut self, source: Context) {}
    pub fn into_json(self) -> Value {}
    pub fn from_value(obj: Value) -> Result<Self> {}
    pub fn from_serialize(value: impl Serialize) -> Result<Self> {}
    pub fn get(&self, index: &str) -> Option<&Value> {}
    pub fn remove(&mut self, index: &str) -> Option<Value> {}
    pub fn contains_key(&self, index: &str) -> bool {}
    pub fn insert_value<S: Into<Cow<str>>>(&mut self, key: S, val: Value) {}
}
impl Default for Context {}
pub enum ErrorKind { Msg(String), CircularExtend { tpl: String, inheritance_chain: Vec<String> }, MissingParent { current: String, parent: String }, TemplateNotFound(String), FilterNotFound(String), TestNotFound(String), InvalidMacroDefinition(String), FunctionNotFound(String), Json(serde_json::Error), CallFunction(String), CallFilter(String), CallTest(String), Io(io::ErrorKind), Utf8Conversion { context: String } }
pub struct Error { pub kind: ErrorKind }
impl fmt::Display for Error {}
impl StdError for Error {}
impl Error {
    pub fn msg(value: impl ToString) -> Self {}
    pub fn circular_extend(tpl: impl ToString, inheritance_chain: Vec<String>) -> Self {}
    pub fn missing_parent(current: impl ToString, parent: impl ToString) -> Self {}
    pub fn template_not_found(tpl: impl ToString) -> Self {}
    pub fn filter_not_found(name: impl ToString) -> Self {}
    pub fn test_not_found(name: impl ToString) -> Self {}
    pub fn function_not_found(name: impl ToString) -> Self {}
    pub fn chain(value: impl ToString, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {}
    pub fn call_function(name: impl ToString, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {}
    pub fn call_filter(name: impl ToString, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {}
    pub fn call_test(name: impl ToString, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {}
    pub fn json(value: serde_json::Error) -> Self {}
    pub fn invalid_macro_def(name: impl ToString) -> Self {}
    pub fn io_error(error: io::Error) -> Self {}
    pub fn utf8_conversion_error(error: string::FromUtf8Error, context: String) -> Self {}
    pub fn new(kind: ErrorKind) -> Self {}
    pub fn kind(&self) -> &ErrorKind {}
    pub fn message(message: impl ToString) -> Self {}
}
impl From<io::Error> for Error {}
impl From<&str> for Error {}
impl From<String> for Error {}
impl From<serde_json::Error> for Error {}
pub type Result<T> = ::std::result::Result<T, Error>;
#[derive(Clone)] pub struct Tera;
impl Tera {
    #[blocking(fs)] pub fn new(dir: &str) -> Result<Tera> {}
    #[blocking(fs)] pub fn parse(dir: &str) -> Result<Tera> {}
    pub fn build_inheritance_chains(&mut self) -> Result<()> {}
    pub fn check_macro_files(&self) -> Result<()> {}
    pub fn render(&self, template_name: &str, context: &Context) -> Result<String> {}
    pub fn render_to(&self, template_name: &str, context: &Context, write: impl Write) -> Result<()> { let b: &[u8]; write.write(b) }
    pub fn render_str(&mut self, input: &str, context: &Context) -> Result<String> {}
    pub fn one_off(input: &str, context: &Context, autoescape: bool) -> Result<String> {}
    pub fn get_template_names(&self) -> impl Iterator<Item = &str> {}
    pub fn add_raw_template(&mut self, name: &str, content: &str) -> Result<()> {}
    pub fn add_raw_templates<I, N, C>(&mut self, templates: I) -> Result<()> where I: IntoIterator<Item = (N, C)>, N: AsRef<str>, C: AsRef<str> {}
    #[blocking(fs)] pub fn add_template_file<P: AsRef<Path>>(&mut self, path: P, name: Option<&str>) -> Result<()> {}
    #[blocking(fs)] pub fn add_template_files<I, P, N>(&mut self, files: I) -> Result<()> where I: IntoIterator<Item = (P, Option<N>)>, P: AsRef<Path>, N: AsRef<str> {}
    pub fn register_filter<F: Filter>(&mut self, name: &str, filter: F) {}
    pub fn register_tester<T: Test>(&mut self, name: &str, tester: T) {}
    pub fn register_function<F: Function>(&mut self, name: &str, function: F) {}
    pub fn autoescape_on(&mut self, suffixes: Vec<&str>) {}
    pub fn set_escape_fn(&mut self, function: EscapeFn) {}
    pub fn reset_escape_fn(&mut self) {}
    #[blocking(fs)] pub fn full_reload(&mut self) -> Result<()> {}
    pub fn extend(&mut self, other: &Tera) -> Result<()> {}
    pub fn load_from_glob(&mut self, glob: &str) -> TeraResult<()> {}
    pub fn set_delimiters(&mut self, delimiters: Delimiters) -> TeraResult<()> {}
    pub fn register_test<Func, Arg, Res>(&mut self, name: impl Into<Cow<str>>, test: Func) where Func: Test<Arg, Res> + Test<<Arg as ArgFromValue>::Output, Res>, Arg: ArgFromValue, Res: TestResult {}
    pub fn register_from(&mut self, other: &Tera) {}
    pub fn get_template_variables(&self, template_name: &str) -> TeraResult<HashSet<&str>> {}
    pub fn get_component_definition(&self, name: &str) -> Option<ComponentInfo> {}
    pub fn contains_component(&self, component_name: &str) -> bool {}
    pub fn get_component_names(&self) -> impl Iterator<Item = &str> {}
    pub fn set_fallback_prefixes(&mut self, prefixes: impl IntoIterator<Item = impl Into<Cow<str>>>) -> TeraResult<()> {}
    pub fn contains_template(&self, template_name: &str) -> bool {}
    pub fn global_context(&mut self) -> &mut Context {}
    pub fn render_str_to(&self, input: &str, context: &Context, autoescape: bool, write: impl Write) -> TeraResult<()> {}
    pub fn render_component(&self, component_name: &str, context: &Context, body: Option<&str>, autoescape: bool) -> TeraResult<String> {}
    pub fn render_component_to(&self, component_name: &str, context: &Context, body: Option<&str>, autoescape: bool, write: impl Write) -> TeraResult<()> {}
    pub fn render_component_with_implicits(&self, component_name: &str, args: &Context, implicits: &Context, body: Option<&str>, autoescape: bool) -> TeraResult<String> {}
    pub fn render_component_with_implicits_to(&self, component_name: &str, args: &Context, implicits: &Context, body: Option<&str>, autoescape: bool, write: impl Write) -> TeraResult<()> {}
    pub fn render_block(&self, template_name: &str, block_name: &str, context: &Context) -> TeraResult<String> {}
    pub fn render_block_to(&self, template_name: &str, block_name: &str, context: &Context, write: impl Write) -> TeraResult<()> {}
}
impl Default for Tera {}
pub fn escape_html(input: &str) -> String {}
pub trait ArgFromValue {
    type Output;
    fn from_value(value: &Value) -> TeraResult<Self::Output>;
}
impl ArgFromValue for f32 {
    type Output = Self;
    fn from_value(value: &Value) -> Result<Self, Error> {}
}
impl ArgFromValue for String {
    type Output = String;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
impl ArgFromValue for &str {
    type Output = &str;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
impl ArgFromValue for Cow<str> {
    type Output = Cow<str>;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
impl<T: ArgFromValue<Output = T>> ArgFromValue for Vec<T> {
    type Output = Vec<T>;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
#[derive(Clone, Default)] pub struct Kwargs;
impl Kwargs {
    pub fn new(map: Arc<Map>) -> Self {}
    pub fn deserialize<T: Deserialize>(&self) -> TeraResult<T> {}
    pub fn get<T>(&self, key: &str) -> TeraResult<Option<T>> where T: ArgFromValue<Output = T> {}
    pub fn must_get<T>(&self, key: &str) -> TeraResult<T> where T: ArgFromValue<Output = T> {}
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Value)> {}
}
impl<const N: usize> From<[(&str, Value); N]> for Kwargs {}
pub struct StringInput;
impl StringInput {
    pub fn into_value(self) -> Value {}
    pub fn as_str(&self) -> &str {}
    pub fn is_safe(&self) -> bool {}
    pub fn inherit_safety(&self, output: String) -> Value {}
    pub fn rendered(&self, state: &State) -> TeraResult<Cow<str>> {}
}
impl ArgFromValue for StringInput {
    type Output = StringInput;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
#[derive(Clone, Copy)] pub enum ComponentArgType { String, Bool, Integer, Float, Number, Array, Map, Bytes }
impl ComponentArgType { pub fn as_str(&self) -> &str {} }
impl fmt::Display for ComponentArgType {}
impl From<Type> for ComponentArgType {}
#[derive(Clone)] pub struct ComponentArg;
impl ComponentArg {
    pub fn name(&self) -> &str {}
    pub fn default(&self) -> Option<&Value> {}
    pub fn arg_type(&self) -> Option<ComponentArgType> {}
    pub fn is_required(&self) -> bool {}
    pub fn is_implicit(&self) -> bool {}
}
#[derive(Clone)] pub struct ComponentInfo;
impl ComponentInfo {
    pub fn name(&self) -> &str {}
    pub fn args(&self) -> &[ComponentArg] {}
    pub fn rest_param(&self) -> Option<&str> {}
    pub fn metadata(&self) -> &BTreeMap<String, Value> {}
}
impl From<&ComponentDefinition> for ComponentInfo {}
#[derive(Clone)] pub struct Delimiters { pub block_start: Cow<str>, pub block_end: Cow<str>, pub variable_start: Cow<str>, pub variable_end: Cow<str>, pub comment_start: Cow<str>, pub comment_end: Cow<str> }
impl Default for Delimiters {}
#[derive(Clone)] pub struct ReportError;
impl ReportError {
    pub fn message(&self) -> &str {}
    pub fn span(&self) -> &Span {}
    pub fn filename(&self) -> &str {}
}
impl fmt::Display for ErrorKind {}
impl error::Error for Error {}
impl From<string::FromUtf8Error> for Error {}
pub type TeraResult<T> = Result<T, Error>;
impl<I: Into<Value>> FunctionResult for TeraResult<I> { fn into_result(self) -> TeraResult<Value> {} }
impl<Func, Arg, Res> Filter<Arg, Res> for Func where Func: Fn(Arg, Kwargs, &State) -> Res, Arg: ArgFromValue, Res: FunctionResult {
    fn call(&self, value: Arg, kwargs: Kwargs, state: &State) -> Res {}
}
impl<Func, Res> Function<Res> for Func where Func: Fn(Kwargs, &State) -> Res, Res: FunctionResult {
    fn call(&self, kwargs: Kwargs, state: &State) -> Res {}
}
pub type EscapeFn = fn(&str, &mut dyn Write) -> io::Result<()>;
#[derive(Clone, Default)] pub struct Span { pub start_line: usize, pub start_col: usize, pub end_line: usize, pub end_col: usize, pub range: Range<usize> }
impl fmt::Display for Span {}
pub type Map = ahash::AHashMap<Key, Value>;
impl ArgFromValue for Map {
    type Output = Map;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
impl ArgFromValue for &Map {
    type Output = &Map;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
#[derive(Clone)] pub struct Value;
impl ArgFromValue for &Value {
    type Output = &Value;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
impl ArgFromValue for Value {
    type Output = Value;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
impl ArgFromValue for &[Value] {
    type Output = &[Value];
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
impl fmt::Display for Value {}
impl Value {
    pub fn none() -> Self {}
    pub fn undefined() -> Self {}
    pub fn kind(&self) -> ValueKind {}
    pub fn is_undefined(&self) -> bool {}
    pub fn is_none(&self) -> bool {}
    pub fn is_bool(&self) -> bool {}
    pub fn is_string(&self) -> bool {}
    pub fn is_i128(&self) -> bool {}
    pub fn is_u128(&self) -> bool {}
    pub fn is_i64(&self) -> bool {}
    pub fn is_u64(&self) -> bool {}
    pub fn is_f64(&self) -> bool {}
    pub fn is_array(&self) -> bool {}
    pub fn is_map(&self) -> bool {}
    pub fn is_bytes(&self) -> bool {}
    pub fn from_serializable<T: Serialize>(value: &T) -> Value {}
    pub fn try_from_serializable<T: Serialize>(value: &T) -> TeraResult<Value> {}
    pub fn normal_string(val: &str) -> Value {}
    pub fn safe_string(val: &str) -> Value {}
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Value {}
    pub fn as_i128(&self) -> Option<i128> {}
    pub fn as_u128(&self) -> Option<u128> {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn as_number(&self) -> Option<Number> {}
    pub fn is_number(&self) -> bool {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn is_safe(&self) -> bool {}
    pub fn mark_safe(self) -> Self {}
    pub fn as_map(&self) -> Option<&Map> {}
    pub fn as_array(&self) -> Option<&[Value]> {}
    pub fn as_bytes(&self) -> Option<&[u8]> {}
    pub fn into_map(self) -> Option<Map> {}
    pub fn get_from_path(&self, path: &str) -> Option<&Value> {}
    pub fn is_truthy(&self) -> bool {}
    pub fn len(&self) -> Option<usize> {}
    pub fn reverse(&self) -> TeraResult<Value> {}
    pub fn name(&self) -> &str {}
}
impl From<ValueInner> for Value {}
impl From<bool> for Value {}
impl From<&str> for Value {}
impl From<String> for Value {}
impl From<char> for Value {}
impl From<borrow::Cow<str>> for Value {}
impl From<u8> for Value {}
impl From<i8> for Value {}
impl From<u32> for Value {}
impl From<u64> for Value {}
impl From<usize> for Value {}
impl From<u128> for Value {}
impl From<i32> for Value {}
impl From<i64> for Value {}
impl From<isize> for Value {}
impl From<i128> for Value {}
impl From<f64> for Value {}
impl From<u16> for Value {}
impl From<i16> for Value {}
impl From<f32> for Value {}
impl From<()> for Value {}
impl<T: Into<Value>> From<Option<T>> for Value {}
impl From<Key> for Value {}
impl From<&[Value]> for Value {}
impl From<&[u8]> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl<T: Into<Value>> From<BTreeSet<T>> for Value {}
impl<K: Into<Key>, T: Into<Value>> From<ahash::AHashMap<K, T>> for Value {}
impl<K: Into<Key>, T: Into<Value>> From<BTreeMap<K, T>> for Value {}
impl<K: Into<Key>, T: Into<Value>> From<indexmap::IndexMap<K, T>> for Value {}
impl de::Deserializer for Value {
    type Error = DeserializationFailed;
    fn deserialize_any<V: de::Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> {}
    fn deserialize_option<V: de::Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> {}
    fn deserialize_newtype_struct<V: de::Visitor>(self, name: &str, visitor: V) -> Result<V::Value, Self::Error> {}
    fn deserialize_enum<V: de::Visitor>(self, name: &str, variants: &[&str], visitor: V) -> Result<V::Value, Self::Error> {}
}
impl de::Deserializer for &Value {
    type Error = DeserializationFailed;
    fn deserialize_any<V: de::Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> {}
    fn deserialize_option<V: de::Visitor>(self, visitor: V) -> Result<V::Value, Self::Error> {}
    fn deserialize_newtype_struct<V: de::Visitor>(self, name: &str, visitor: V) -> Result<V::Value, Self::Error> {}
    fn deserialize_enum<V: de::Visitor>(self, name: &str, variants: &[&str], visitor: V) -> Result<V::Value, Self::Error> {}
}
impl From<Number> for Value {}
pub trait FunctionResult {
    fn into_result(self) -> TeraResult<Value>;
}
impl<I: Into<Value>> FunctionResult for I { fn into_result(self) -> TeraResult<Value> {} }
#[derive(Clone, Copy)] pub enum Number { Integer(i128), Float(f64) }
impl ArgFromValue for Number {
    type Output = Number;
    fn from_value(value: &Value) -> TeraResult<Self::Output> {}
}
impl fmt::Display for Number {}
impl Number {
    pub fn is_float(&self) -> bool {}
    pub fn is_integer(&self) -> bool {}
    pub fn as_float(&self) -> f64 {}
    pub fn as_integer(&self) -> Option<i128> {}
}
pub struct State;
impl State {
    pub fn new(context: &Context) -> Self {}
    pub fn get<T>(&self, name: &str) -> TeraResult<Option<T>> where T: ArgFromValue<Output = T> {}
    pub fn autoescaping_enabled(&self) -> bool {}
    pub fn escape_if_needed(&self, value: &Value) -> TeraResult<String> {}
    pub fn escape(&self, input: &str) -> TeraResult<String> {}
    pub fn call_filter(&self, name: &str, value: &Value, kwargs: Kwargs) -> TeraResult<Value> {}
}
pub mod parsing {
    pub mod ast {
        use crate::{Context, Error, Span, Value};
        use crate::utils::Spanned;
        use crate::value::Key;
        use std::fmt;
        use std::collections::BTreeMap;
        use std::str::FromStr;
        #[derive(Clone, Copy)] pub enum Type { String, Bool, Integer, Float, Number, Array, Map, Bytes }
        impl FromStr for Type {
            type Err = Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {}
        }
        impl Type {
            pub fn as_str(&self) -> &str {}
            pub fn matches_value(&self, value: &Value) -> bool {}
            pub fn from_value(val: &Value) -> Option<Self> {}
        }
        #[derive(Clone, Default)] pub struct ComponentDefinition { pub name: String, pub kwargs: BTreeMap<String, ComponentArgument>, pub rest_param_name: Option<String>, pub metadata: BTreeMap<String, Value>, pub body: Vec<Node> }
        impl ComponentDefinition {
            pub fn kwargs_list(&self) -> Vec<&str> {}
            pub fn build_context(&self, provided_keys: impl Iterator<Item = &str>, get_value: impl Fn(&str) -> Option<Value>, get_implicit_value: impl Fn(&str) -> Value, body: Option<Value>) -> Result<Context, String> {}
        }
        #[derive(Clone, Default)] pub struct ComponentArgument { pub default: Option<Value>, pub typ: Option<Type>, pub implicit: bool }
        impl ComponentArgument { pub fn type_matches(&self, value: &Value) -> bool {} }
        #[derive(Clone)] pub enum Node { Content(String), Expression(Expression), Set(Set), BlockSet(BlockSet), Include(Include), Block(Block), ForLoop(ForLoop), Break, Continue, If(If), FilterSection(FilterSection) }
        #[derive(Clone)] pub enum Expression { Const(Spanned<Value>), Array(Spanned<Array>), Map(Spanned<Map>), Var(Spanned<Var>), GetAttr(Spanned<GetAttr>), GetItem(Spanned<GetItem>), Slice(Spanned<Slice>), Filter(Spanned<Filter>), Test(Spanned<Test>), Ternary(Spanned<Ternary>), ListComprehension(Spanned<ListComprehension>), ComponentCall(Spanned<ComponentCall>), FunctionCall(Spanned<FunctionCall>), UnaryOperation(Spanned<UnaryOperation>), BinaryOperation(Spanned<BinaryOperation>) }
        impl Expression {
            pub fn is_literal(&self) -> bool {}
            pub fn span(&self) -> &Span {}
            pub fn expand_span(&mut self, span: &Span) {}
        }
        impl fmt::Display for Expression {}
        #[derive(Clone)] pub struct Set { pub name: String, pub value: Expression, pub global: bool }
        #[derive(Clone)] pub struct BlockSet { pub name: String, pub filters: Vec<Expression>, pub body: Vec<Node>, pub global: bool }
        #[derive(Clone)] pub struct Include { pub name: Spanned<String> }
        #[derive(Clone)] pub struct Block { pub name: Spanned<String>, pub body: Vec<Node> }
        #[derive(Clone)] pub struct If { pub expr: Expression, pub body: Vec<Node>, pub false_body: Vec<Node> }
        #[derive(Clone)] pub struct FilterSection { pub filters: Vec<Expression>, pub body: Vec<Node> }
        #[derive(Clone)] pub struct ForLoop { pub key: Option<String>, pub value: String, pub target: Expression, pub body: Vec<Node>, pub else_body: Vec<Node> }
        #[derive(Clone)] pub struct Filter { pub expr: Expression, pub name: String, pub kwargs: BTreeMap<String, Expression> }
        impl fmt::Display for Filter {}
        #[derive(Clone)] pub struct UnaryOperation { pub op: UnaryOperator, pub expr: Expression }
        impl fmt::Display for UnaryOperation {}
        #[derive(Clone)] pub struct BinaryOperation { pub op: BinaryOperator, pub left: Expression, pub right: Expression }
        impl fmt::Display for BinaryOperation {}
        #[derive(Clone)] pub struct Map { pub entries: Vec<MapEntry> }
        impl fmt::Display for Map {}
        #[derive(Clone)] pub struct Array { pub items: Vec<ArrayEntry> }
        impl fmt::Display for Array {}
        #[derive(Clone)] pub struct Test { pub expr: Expression, pub name: String, pub kwargs: BTreeMap<String, Expression> }
        impl fmt::Display for Test {}
        #[derive(Clone)] pub struct ComponentCall { pub name: String, pub kwargs: Vec<MapEntry>, pub body: Vec<Node>, pub self_closing: bool }
        impl fmt::Display for ComponentCall {}
        #[derive(Clone)] pub struct FunctionCall { pub name: String, pub kwargs: BTreeMap<String, Expression> }
        impl fmt::Display for FunctionCall {}
        #[derive(Clone)] pub struct Ternary { pub expr: Expression, pub true_expr: Expression, pub false_expr: Expression }
        impl fmt::Display for Ternary {}
        #[derive(Clone)] pub struct Var { pub name: String }
        impl fmt::Display for Var {}
        #[derive(Clone)] pub struct GetAttr { pub expr: Expression, pub name: String, pub optional: bool }
        impl fmt::Display for GetAttr {}
        #[derive(Clone)] pub struct Slice { pub expr: Expression, pub start: Option<Expression>, pub end: Option<Expression>, pub step: Option<Expression>, pub optional: bool }
        impl fmt::Display for Slice {}
        #[derive(Clone)] pub struct GetItem { pub expr: Expression, pub sub_expr: Expression, pub optional: bool }
        impl fmt::Display for GetItem {}
        #[derive(Clone)] pub struct ListComprehension { pub expr: Expression, pub key: Option<String>, pub value: String, pub target: Expression, pub condition: Option<Expression> }
        impl fmt::Display for ListComprehension {}
        #[derive(Clone, Copy)] pub enum UnaryOperator { Not, Minus }
        impl fmt::Display for UnaryOperator {}
        #[derive(Clone, Copy)] pub enum BinaryOperator { Mul, Div, Mod, Plus, Minus, FloorDiv, Power, LessThan, GreaterThan, LessThanOrEqual, GreaterThanOrEqual, Equal, NotEqual, And, Or, StrConcat, In, Is, Pipe }
        impl fmt::Display for BinaryOperator {}
        #[derive(Clone)] pub enum MapEntry { KeyValue { key: Key, value: Expression }, Spread(Expression) }
        impl fmt::Display for MapEntry {}
        #[derive(Clone)] pub enum ArrayEntry { Item(Expression), Spread(Expression) }
        impl fmt::Display for ArrayEntry {}
    }
}
pub mod tera {
    pub type EscapeFn = fn(&str) -> String;
}
pub mod utils {
    use crate::Span;
    use std::fmt;
    use std::ops::Deref;
    #[derive(Clone)] pub struct Spanned<T: fmt::Debug>;
    impl<T: fmt::Debug> Spanned<T> {
        pub fn new(node: T, span: Span) -> Self {}
        pub fn span(&self) -> &Span {}
        pub fn span_mut(&mut self) -> &mut Span {}
        pub fn into_parts(self) -> (T, Span) {}
    }
    impl<T: fmt::Debug> Deref for Spanned<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
}
pub mod value {
    use std::fmt;
    use std::borrow::Cow;
    use std::sync::Arc;
    pub use crate::{FunctionResult, Map, Value};
    #[derive(Clone, Copy)] pub enum ValueKind { Undefined, None, Bool, U64, I64, U128, I128, F64, String, Array, Map, Bytes }
    #[derive(Clone)] pub enum Key { Bool(bool), U64(u64), I64(i64), U128(u128), I128(i128), String(Arc<str>), Str(&str) }
    impl Key {
        pub fn as_str(&self) -> Option<&str> {}
        pub fn as_value(&self) -> crate::Value {}
    }
    impl fmt::Display for Key {}
    impl From<&str> for Key {}
    impl From<String> for Key {}
    impl From<u128> for Key {}
    impl From<i128> for Key {}
    impl From<Cow<str>> for Key {}
    #[derive(Clone)] pub enum ValueInner { Undefined, None, Bool(bool), U64(u64), I64(i64), F64(f64), U128(Box<u128>), I128(Box<i128>), String(SmartString), Array(Arc<Vec<crate::Value>>), Map(Arc<crate::Map>), Bytes(Arc<Vec<u8>>) }
    #[derive(Clone)] pub enum SmartString { Small { len: u8, kind: StringKind, data: [u8; 21] }, Large(Arc<str>, StringKind) }
    impl fmt::Display for SmartString {}
    #[derive(Clone, Copy)] pub enum StringKind { Normal, Safe }
    pub mod utils {
        use serde::de;
        use std::{error, fmt};
        pub struct DeserializationFailed(pub String);
        impl fmt::Display for DeserializationFailed {}
        impl error::Error for DeserializationFailed {}
        impl de::Error for DeserializationFailed {}
    }
}
