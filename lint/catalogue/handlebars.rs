//! handlebars 5.1.2, 6.4.4.

macro_rules! handlebars_helper { () => {} }
use crate::decorators::DecoratorResult;
use crate::error::ScriptError;
use crate::template::{TemplateElement, TemplateMapping};
use crate::testing::TestHandlebars;
use rhai::{Engine, EvalAltResult};
use rust_embed::RustEmbed;
use serde::Serialize;
use serde_json::error::Error as SerdeError;
use serde_json::value::Value as Json;
use std::fmt;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::error::Error as StdError;
use std::io::{Error as IOError, Write};
use std::rc::Rc;
use std::string::FromUtf8Error;
use std::sync::Arc;
use walkdir::Error as WalkdirError;
#[derive(Clone, Default)] pub struct BlockParams;
impl BlockParams {
    pub fn new() -> BlockParams {}
    pub fn add_path(&mut self, k: &str, path: Vec<String>) -> Result<(), RenderError> {}
    pub fn add_value(&mut self, k: &str, v: Json) -> Result<(), RenderError> {}
    pub fn get(&self, k: &str) -> Option<&BlockParamHolder> {}
}
#[derive(Clone, Default)] pub struct BlockContext;
impl BlockContext {
    pub fn new() -> BlockContext {}
    pub fn set_local_var(&mut self, name: &str, value: Json) {}
    pub fn local_variables_mut(&mut self) -> &mut LocalVars {}
    pub fn get_local_var(&self, name: &str) -> Option<&Json> {}
    pub fn base_path(&self) -> &Vec<String> {}
    pub fn base_path_mut(&mut self) -> &mut Vec<String> {}
    pub fn base_value(&self) -> Option<&Json> {}
    pub fn set_base_value(&mut self, value: Json) {}
    pub fn get_block_param(&self, block_param_name: &str) -> Option<&BlockParamHolder> {}
    pub fn set_block_params(&mut self, block_params: BlockParams) {}
    pub fn local_variables(&self) -> &LocalVars {}
    pub fn get_local_partial(&self, name: &str) -> Option<&Template> {}
    pub fn set_local_partial(&mut self, name: String, template: &Template) {}
    pub fn set_block_param(&mut self, key: &str, value: BlockParamHolder) {}
}
#[derive(Clone)] pub struct Context;
impl Context {
    pub fn null() -> Context {}
    pub fn wraps<T: Serialize>(e: T) -> Result<Context, RenderError> {}
    pub fn data(&self) -> &Json {}
    pub fn data_mut(&mut self) -> &mut Json {}
}
impl From<Json> for Context {}
pub trait DecoratorDef {
    fn call(&self, d: &Decorator, r: &Handlebars, ctx: &Context, rc: &mut RenderContext) -> DecoratorResult;
}
impl<F: Fn(&Decorator, &Handlebars, &Context, &mut RenderContext) -> DecoratorResult> DecoratorDef for F {
    fn call(&self, d: &Decorator, reg: &Handlebars, ctx: &Context, rc: &mut RenderContext) -> DecoratorResult {}
}
pub struct RenderError { pub template_name: Option<String>, pub line_no: Option<usize>, pub column_no: Option<usize> }
impl fmt::Display for RenderError {}
impl From<IOError> for RenderError {}
impl From<FromUtf8Error> for RenderError {}
impl From<TemplateError> for RenderError {}
impl From<RenderErrorReason> for RenderError {}
impl RenderError {
    pub fn new<T: AsRef<str>>(desc: T) -> RenderError {}
    pub fn strict_error(path: Option<&String>) -> RenderError {}
    pub fn from_error<E>(_error_info: &str, cause: E) -> RenderError where E: StdError {}
    pub fn reason(&self) -> &RenderErrorReason {}
}
impl StdError for RenderError {}
pub enum RenderErrorReason { TemplateNotFound(String), TemplateError(TemplateError), MissingVariable(Option<String>), PartialNotFound(String), HelperNotFound(String), ParamNotFoundForIndex(&str, usize), ParamNotFoundForName(&str, String), ParamTypeMismatchForName(&str, String, String), HashTypeMismatchForName(&str, String, String), DecoratorNotFound(String), CannotIncludeSelf, InvalidLoggingLevel(String), InvalidParamType(&str), BlockContentRequired, InvalidJsonPath(String), InvalidJsonIndex(String), SerdeError(SerdeError), IOError(IOError), Utf8Error(FromUtf8Error), NestedError(Box<dyn StdError + Send + Sync>), ScriptValueError(Box<EvalAltResult>), ScriptLoadError(ScriptError), Unimplemented, Other(String) }
pub enum TemplateErrorReason { MismatchingClosedHelper(String, String), MismatchingClosedDecorator(String, String), InvalidSyntax(String), InvalidParam(String), NestedSubexpression, IoError(IOError, String), WalkdirError { err: WalkdirError } }
pub struct TemplateError;
impl TemplateError {
    pub fn of(e: TemplateErrorReason) -> TemplateError {}
    pub fn at(self, template_str: &str, line_no: usize, column_no: usize) -> TemplateError {}
    pub fn in_template(self, name: String) -> TemplateError {}
    pub fn reason(&self) -> &TemplateErrorReason {}
    pub fn pos(&self) -> Option<(usize, usize)> {}
    pub fn name(&self) -> Option<&String> {}
}
impl From<(IOError, String)> for TemplateError {}
impl From<WalkdirError> for TemplateError {}
impl fmt::Display for TemplateError {}
pub type HelperResult = Result<(), RenderError>;
pub trait HelperDef {
    fn call_inner(&self, arg1: &Helper, arg2: &Handlebars, arg3: &Context, arg4: &mut RenderContext) -> Result<ScopedJson, RenderError> {}
    fn call(&self, h: &Helper, r: &Handlebars, ctx: &Context, rc: &mut RenderContext, out: &mut dyn Output) -> HelperResult {}
}
impl<F: Fn(&Helper, &Handlebars, &Context, &mut RenderContext, &mut dyn Output) -> HelperResult> HelperDef for F {
    fn call(&self, h: &Helper, r: &Handlebars, ctx: &Context, rc: &mut RenderContext, out: &mut dyn Output) -> HelperResult {}
}
#[derive(Clone)] pub enum Path { Relative((Vec<PathSeg>, String)), Local((usize, String, String)) }
impl Path { pub fn parse(raw: &str) -> Result<Path, RenderError> {} }
#[derive(Clone)] pub enum ScopedJson { Constant(&Json), Derived(Json), Context(&Json, Vec<String>), Missing }
impl ScopedJson {
    pub fn as_json(&self) -> &Json {}
    pub fn render(&self) -> String {}
    pub fn is_missing(&self) -> bool {}
    pub fn into_derived(self) -> ScopedJson {}
    pub fn context_path(&self) -> Option<&Vec<String>> {}
}
impl From<Json> for ScopedJson {}
#[derive(Clone)] pub struct PathAndJson;
impl PathAndJson {
    pub fn new(relative_path: Option<String>, value: ScopedJson) -> PathAndJson {}
    pub fn relative_path(&self) -> Option<&String> {}
    pub fn context_path(&self) -> Option<&Vec<String>> {}
    pub fn value(&self) -> &Json {}
    pub fn is_value_missing(&self) -> bool {}
    pub fn render(&self) -> String {}
    pub fn try_get_constant_value(&self) -> Option<&Json> {}
}
pub trait JsonRender {
    fn render(&self) -> String;
}
impl JsonRender for Json { fn render(&self) -> String {} }
pub trait JsonTruthy {
    fn is_truthy(&self, include_zero: bool) -> bool;
}
impl JsonTruthy for Json { fn is_truthy(&self, include_zero: bool) -> bool {} }
pub fn to_json<T>(src: T) -> Json where T: Serialize {}
#[derive(Clone, Default)] pub struct LocalVars;
impl LocalVars {
    pub fn put(&mut self, key: &str, value: Json) {}
    pub fn get(&self, key: &str) -> Option<&Json> {}
}
pub trait Output {
    fn write(&mut self, seg: &str) -> Result<(), IOError>;
    fn write_fmt(&mut self, args: fmt::Arguments) -> Result<(), IOError> {}
}
pub struct StringOutput;
impl Output for StringOutput {
    fn write(&mut self, seg: &str) -> Result<(), IOError> {}
    fn write_fmt(&mut self, args: fmt::Arguments) -> Result<(), IOError> {}
}
impl StringOutput {
    pub fn new() -> StringOutput {}
    pub fn into_string(self) -> Result<String, FromUtf8Error> {}
}
impl Default for StringOutput {}
pub type EscapeFn = Arc<dyn Fn(&str) -> String + Send + Sync>;
pub fn html_escape(data: &str) -> String {}
pub fn no_escape(data: &str) -> String {}
#[derive(Clone)] pub struct Handlebars;
impl Default for Handlebars {}
impl Handlebars {
    pub fn new() -> Handlebars {}
    pub fn set_strict_mode(&mut self, enabled: bool) {}
    pub fn strict_mode(&self) -> bool {}
    pub fn dev_mode(&self) -> bool {}
    pub fn set_dev_mode(&mut self, enabled: bool) {}
    pub fn set_prevent_indent(&mut self, enable: bool) {}
    pub fn prevent_indent(&self) -> bool {}
    pub fn register_template(&mut self, name: &str, tpl: Template) {}
    pub fn register_template_string<S>(&mut self, name: &str, tpl_str: S) -> Result<(), TemplateError> where S: AsRef<str> {}
    pub fn register_partial<S>(&mut self, name: &str, partial_str: S) -> Result<(), TemplateError> where S: AsRef<str> {}
    #[blocking(fs)] pub fn register_template_file<P>(&mut self, name: &str, tpl_path: P) -> Result<(), TemplateError> where P: AsRef<std::path::Path> {}
    #[blocking(fs)] pub fn register_templates_directory<P>(&mut self, dir_path: P, options: DirectorySourceOptions) -> Result<(), TemplateError> where P: AsRef<std::path::Path> {}
    pub fn register_embed_templates<E>(&mut self) -> Result<(), TemplateError> where E: RustEmbed {}
    pub fn register_embed_templates_with_extension<E>(&mut self, tpl_extension: &str) -> Result<(), TemplateError> where E: RustEmbed {}
    pub fn unregister_template(&mut self, name: &str) {}
    pub fn register_helper(&mut self, name: &str, def: Box<dyn HelperDef + Send + Sync>) {}
    pub fn register_script_helper(&mut self, name: &str, script: &str) -> Result<(), ScriptError> {}
    #[blocking(fs)] pub fn register_script_helper_file<P>(&mut self, name: &str, script_path: P) -> Result<(), ScriptError> where P: AsRef<std::path::Path> {}
    pub fn engine(&self) -> &Engine {}
    pub fn set_engine(&mut self, engine: Engine) {}
    pub fn register_decorator(&mut self, name: &str, def: Box<dyn DecoratorDef + Send + Sync>) {}
    pub fn register_escape_fn<F: Fn(&str) -> String>(&mut self, escape_fn: F) {}
    pub fn unregister_escape_fn(&mut self) {}
    pub fn get_escape_fn(&self) -> &dyn Fn(&str) -> String {}
    pub fn has_template(&self, name: &str) -> bool {}
    pub fn get_template(&self, name: &str) -> Option<&Template> {}
    pub fn get_templates(&self) -> &HashMap<String, Template> {}
    pub fn clear_templates(&mut self) {}
    pub fn render<T>(&self, name: &str, data: &T) -> Result<String, RenderError> where T: Serialize {}
    pub fn render_with_context(&self, name: &str, ctx: &Context) -> Result<String, RenderError> {}
    pub fn render_to_write<T, W>(&self, name: &str, data: &T, writer: W) -> Result<(), RenderError> where T: Serialize, W: Write { let b: &[u8]; writer.write(b) }
    pub fn render_with_context_to_write<W>(&self, name: &str, ctx: &Context, writer: W) -> Result<(), RenderError> where W: Write {}
    pub fn render_template<T>(&self, template_string: &str, data: &T) -> Result<String, RenderError> where T: Serialize {}
    pub fn render_template_with_context(&self, template_string: &str, ctx: &Context) -> Result<String, RenderError> {}
    pub fn render_template_with_context_to_write<W>(&self, template_string: &str, ctx: &Context, writer: W) -> Result<(), RenderError> where W: Write {}
    pub fn render_template_to_write<T, W>(&self, template_string: &str, data: &T, writer: W) -> Result<(), RenderError> where T: Serialize, W: Write { let b: &[u8]; writer.write(b) }
    pub fn set_recursive_lookup(&mut self, enabled: bool) {}
    pub fn recursive_lookup(&self) -> bool {}
    pub fn unregister_helper(&mut self, name: &str) {}
}
pub struct DirectorySourceOptions { pub tpl_extension: String, pub temporary: bool }
impl Default for DirectorySourceOptions {}
#[derive(Clone)] pub struct RenderContext;
impl RenderContext {
    pub fn new(root_template: Option<&String>) -> RenderContext {}
    pub fn push_block(&mut self, block: BlockContext) {}
    pub fn pop_block(&mut self) {}
    pub fn block(&self) -> Option<&BlockContext> {}
    pub fn block_mut(&mut self) -> Option<&mut BlockContext> {}
    pub fn context(&self) -> Option<Rc<Context>> {}
    pub fn set_context(&mut self, ctx: Context) {}
    pub fn evaluate(&self, context: &Context, relative_path: &str) -> Result<ScopedJson, RenderError> {}
    pub fn get_partial(&self, name: &str) -> Option<&Template> {}
    pub fn set_partial(&mut self, name: String, partial: &Template) {}
    pub fn remove_partial(&mut self, name: &str) {}
    pub fn is_current_template(&self, p: &str) -> bool {}
    pub fn register_local_helper(&mut self, name: &str, def: Box<dyn HelperDef + Send + Sync>) {}
    pub fn unregister_local_helper(&mut self, name: &str) {}
    pub fn get_local_helper(&self, name: &str) -> Option<Rc<dyn HelperDef + Send + Sync>> {}
    pub fn get_current_template_name(&self) -> Option<&String> {}
    pub fn set_current_template_name(&mut self, name: Option<&String>) {}
    pub fn get_root_template_name(&self) -> Option<&String> {}
    pub fn is_disable_escape(&self) -> bool {}
    pub fn set_disable_escape(&mut self, disable: bool) {}
    pub fn replace_blocks(&mut self, blocks: VecDeque<BlockContext>) -> VecDeque<BlockContext> {}
    pub fn set_trailing_newline(&mut self, trailing_newline: bool) {}
    pub fn get_trailine_newline(&self) -> bool {}
    pub fn set_content_produced(&mut self, content_produced: bool) {}
    pub fn get_content_produced(&self) -> bool {}
    pub fn set_indent_before_write(&mut self, indent_before_write: bool) {}
    pub fn get_indent_before_write(&self) -> bool {}
    pub fn set_recursive_lookup(&mut self, enabled: bool) {}
}
#[derive(Clone)] pub struct Helper;
impl Helper {
    pub fn name(&self) -> &str {}
    pub fn params(&self) -> &Vec<PathAndJson> {}
    pub fn param(&self, idx: usize) -> Option<&PathAndJson> {}
    pub fn hash(&self) -> &BTreeMap<&str, PathAndJson> {}
    pub fn hash_get(&self, key: &str) -> Option<&PathAndJson> {}
    pub fn template(&self) -> Option<&Template> {}
    pub fn inverse(&self) -> Option<&Template> {}
    pub fn is_block(&self) -> bool {}
    pub fn has_block_param(&self) -> bool {}
    pub fn block_param(&self) -> Option<&str> {}
    pub fn block_param_pair(&self) -> Option<(&str, &str)> {}
}
pub struct Decorator;
impl Decorator {
    pub fn name(&self) -> &str {}
    pub fn params(&self) -> &Vec<PathAndJson> {}
    pub fn param(&self, idx: usize) -> Option<&PathAndJson> {}
    pub fn hash(&self) -> &BTreeMap<&str, PathAndJson> {}
    pub fn hash_get(&self, key: &str) -> Option<&PathAndJson> {}
    pub fn template(&self) -> Option<&Template> {}
    pub fn indent(&self) -> Option<&String> {}
}
pub trait Renderable {
    fn render(&self, registry: &Handlebars, context: &Context, rc: &mut RenderContext, out: &mut dyn Output) -> Result<(), RenderError>;
    fn renders(&self, registry: &Handlebars, ctx: &Context, rc: &mut RenderContext) -> Result<String, RenderError> {}
}
pub trait Evaluable {
    fn eval(&self, registry: &Handlebars, context: &Context, rc: &mut RenderContext) -> Result<(), RenderError>;
}
#[derive(Clone, Default)] pub struct Template { pub name: Option<String>, pub elements: Vec<TemplateElement>, pub mapping: Vec<TemplateMapping> }
impl Renderable for Template {
    fn render(&self, registry: &Handlebars, ctx: &Context, rc: &mut RenderContext, out: &mut dyn Output) -> Result<(), RenderError> {}
}
impl Evaluable for Template {
    fn eval(&self, registry: &Handlebars, ctx: &Context, rc: &mut RenderContext) -> Result<(), RenderError> {}
}
impl Template {
    pub fn new() -> Template {}
    pub fn compile(source: &str) -> Result<Template, TemplateError> {}
    pub fn compile_with_name<S: AsRef<str>>(source: S, name: String) -> Result<Template, TemplateError> {}
}
#[derive(Clone)] pub enum BlockParamHolder { Path(Vec<String>), Value(Json) }
impl BlockParamHolder {
    pub fn value(v: Json) -> BlockParamHolder {}
    pub fn path(r: Vec<String>) -> BlockParamHolder {}
}
impl From<RenderError> for RenderErrorReason {}
#[derive(Clone)] pub enum PathSeg { Named(String), Ruled(Rule) }
pub struct WriteOutput<W: Write>;
impl<W: Write> Output for WriteOutput<W> {
    fn write(&mut self, seg: &str) -> Result<(), IOError> {}
    fn write_fmt(&mut self, args: fmt::Arguments) -> Result<(), IOError> {}
}
impl<W: Write> WriteOutput<W> { pub fn new(write: W) -> WriteOutput<W> {} }
impl TestHandlebars for Handlebars {
    fn register(&mut self, name: &str, template: &str) {}
    fn assert_render_template<T: Serialize>(&self, template: &str, data: &T, expected: &str) {}
    fn assert_render<T: Serialize>(&self, name: &str, data: &T, expected: &str) {}
    fn assert_render_template_ok<T: Serialize>(&self, template: &str, data: &T) {}
    fn assert_render_template_err<T: Serialize>(&self, template: &str, data: &T, msg: Option<&str>) -> RenderError {}
    fn assert_render_err<T: Serialize>(&self, name: &str, data: &T, msg: Option<&str>) -> RenderError {}
}
pub mod block {
    use serde_json::value::Value as Json;
    #[derive(Clone)] pub enum BlockParamHolder { Path(Vec<String>), Value(Json) }
    impl BlockParamHolder {
        pub fn value(v: Json) -> BlockParamHolder {}
        pub fn path(r: Vec<String>) -> BlockParamHolder {}
    }
}
pub mod decorators {
    use crate::RenderError;
    pub type DecoratorResult = Result<(), RenderError>;
}
pub mod error {
    use rhai::ParseError;
    use std::io::Error as IOError;
    pub enum ScriptError { IoError(IOError), ParseError(ParseError) }
}
pub mod json {
    pub mod path {
        #[derive(Clone)] pub enum PathSeg { Named(String), Ruled(Rule) }
    }
}
pub mod template {
    use crate::{Context, Evaluable, Handlebars, Output, Path, PathAndJson, RenderContext, RenderError, Renderable, TemplateError};
    use serde_json::value::Value as Json;
    use std::borrow::Cow;
    use std::collections::HashMap;
    pub use crate::Template;
    #[derive(Clone)] pub struct TemplateMapping(pub usize, pub usize);
    #[derive(Clone)] pub struct Subexpression { pub element: Box<TemplateElement> }
    impl Subexpression {
        pub fn new(name: Parameter, params: Vec<Parameter>, hash: HashMap<String, Parameter>) -> Subexpression {}
        pub fn is_helper(&self) -> bool {}
        pub fn as_element(&self) -> &TemplateElement {}
        pub fn name(&self) -> &str {}
        pub fn params(&self) -> Option<&Vec<Parameter>> {}
        pub fn hash(&self) -> Option<&HashMap<String, Parameter>> {}
    }
    #[derive(Clone)] pub enum BlockParam { Single(Parameter), Pair((Parameter, Parameter)) }
    #[derive(Clone)] pub struct ExpressionSpec { pub name: Parameter, pub params: Vec<Parameter>, pub hash: HashMap<String, Parameter>, pub block_param: Option<BlockParam>, pub omit_pre_ws: bool, pub omit_pro_ws: bool }
    #[derive(Clone)] pub enum Parameter { Name(String), Path(Path), Literal(Json), Subexpression(Subexpression) }
    impl Parameter {
        pub fn expand_as_name(&self, registry: &Handlebars, ctx: &Context, rc: &mut RenderContext) -> Result<Cow<str>, RenderError> {}
        pub fn expand(&self, registry: &Handlebars, ctx: &Context, rc: &mut RenderContext) -> Result<PathAndJson, RenderError> {}
        pub fn as_name(&self) -> Option<&str> {}
        pub fn parse(s: &str) -> Result<Parameter, TemplateError> {}
    }
    #[derive(Clone)] pub struct HelperTemplate { pub name: Parameter, pub params: Vec<Parameter>, pub hash: HashMap<String, Parameter>, pub block_param: Option<BlockParam>, pub template: Option<crate::Template>, pub inverse: Option<crate::Template>, pub block: bool, pub chain: bool }
    impl HelperTemplate {
        pub fn new(exp: ExpressionSpec, block: bool) -> HelperTemplate {}
        pub fn new_chain(exp: ExpressionSpec, block: bool) -> HelperTemplate {}
        pub fn is_chained(&self) -> bool {}
    }
    #[derive(Clone)] pub struct DecoratorTemplate { pub name: Parameter, pub params: Vec<Parameter>, pub hash: HashMap<String, Parameter>, pub template: Option<crate::Template>, pub indent: Option<String> }
    impl DecoratorTemplate { pub fn new(exp: ExpressionSpec) -> DecoratorTemplate {} }
    #[derive(Clone)] pub enum TemplateElement { RawString(String), HtmlExpression(Box<HelperTemplate>), Expression(Box<HelperTemplate>), HelperBlock(Box<HelperTemplate>), DecoratorExpression(Box<DecoratorTemplate>), DecoratorBlock(Box<DecoratorTemplate>), PartialExpression(Box<DecoratorTemplate>), PartialBlock(Box<DecoratorTemplate>), Comment(String) }
    impl Renderable for TemplateElement {
        fn render(&self, registry: &Handlebars, ctx: &Context, rc: &mut RenderContext, out: &mut dyn Output) -> Result<(), RenderError> {}
    }
    impl Evaluable for TemplateElement {
        fn eval(&self, registry: &Handlebars, ctx: &Context, rc: &mut RenderContext) -> Result<(), RenderError> {}
    }
}
pub mod testing {
    use crate::RenderError;
    use serde::Serialize;
    pub trait TestHandlebars {
        fn register(&mut self, name: &str, template: &str);
        fn assert_render_template<T: Serialize>(&self, template: &str, data: &T, expected: &str);
        fn assert_render<T: Serialize>(&self, name: &str, data: &T, expected: &str);
        fn assert_render_template_ok<T: Serialize>(&self, template: &str, data: &T);
        fn assert_render_template_err<T: Serialize>(&self, template: &str, data: &T, msg: Option<&str>) -> RenderError;
        fn assert_render_err<T: Serialize>(&self, name: &str, data: &T, msg: Option<&str>) -> RenderError;
    }
}
