//! rhai 1.27.0. How long a script runs is the script's own affair; here are those that lie in files.

use std::path::{Path, PathBuf};
#[not_send] #[derive(Clone, Default)] pub struct AST;
#[not_send] #[derive(Clone)] pub struct Dynamic;
#[not_send] #[derive(Clone)] pub struct Scope;
impl Scope {
    pub fn new() -> Self {}
    pub fn push<T>(&mut self, name: impl Into<String>, value: T) -> &mut Self {}
    pub fn push_constant<T>(&mut self, name: impl Into<String>, value: T) -> &mut Self {}
    pub fn set_value<T>(&mut self, name: impl Into<String>, value: T) -> &mut Self {}
    pub fn get_value<T>(&self, name: &str) -> Option<T> {}
}
#[derive(Debug)] pub enum EvalAltResult {}
impl std::fmt::Display for EvalAltResult {}
impl std::error::Error for EvalAltResult {}
#[derive(Debug)] pub struct ParseError;
impl std::fmt::Display for ParseError {}
impl std::error::Error for ParseError {}
impl From<ParseError> for Box<EvalAltResult> { fn from(err: ParseError) -> Self {} }
#[not_send] pub struct Engine;
impl Engine {
    pub fn new() -> Self {}
    pub fn new_raw() -> Self {}
    pub fn compile(&self, script: impl AsRef<str>) -> Result<AST, ParseError> {}
    pub fn compile_with_scope(&self, scope: &Scope, script: impl AsRef<str>) -> Result<AST, ParseError> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `compile`")] pub fn compile_file(&self, path: PathBuf) -> Result<AST, Box<EvalAltResult>> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `compile_with_scope`")] pub fn compile_file_with_scope(&self, scope: &Scope, path: PathBuf) -> Result<AST, Box<EvalAltResult>> {}
    pub fn eval<T>(&self, script: &str) -> Result<T, Box<EvalAltResult>> {}
    pub fn eval_with_scope<T>(&self, scope: &mut Scope, script: &str) -> Result<T, Box<EvalAltResult>> {}
    pub fn eval_expression<T>(&self, script: &str) -> Result<T, Box<EvalAltResult>> {}
    pub fn eval_ast<T>(&self, ast: &AST) -> Result<T, Box<EvalAltResult>> {}
    pub fn eval_ast_with_scope<T>(&self, scope: &mut Scope, ast: &AST) -> Result<T, Box<EvalAltResult>> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `eval`")] pub fn eval_file<T>(&self, path: PathBuf) -> Result<T, Box<EvalAltResult>> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `eval_with_scope`")] pub fn eval_file_with_scope<T>(&self, scope: &mut Scope, path: PathBuf) -> Result<T, Box<EvalAltResult>> {}
    pub fn run(&self, script: &str) -> Result<(), Box<EvalAltResult>> {}
    pub fn run_with_scope(&self, scope: &mut Scope, script: &str) -> Result<(), Box<EvalAltResult>> {}
    pub fn run_ast(&self, ast: &AST) -> Result<(), Box<EvalAltResult>> {}
    pub fn run_ast_with_scope(&self, scope: &mut Scope, ast: &AST) -> Result<(), Box<EvalAltResult>> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `run`")] pub fn run_file(&self, path: PathBuf) -> Result<(), Box<EvalAltResult>> {}
    #[blocking(fs)] #[advice("read the file asynchronously, and give its text to `run_with_scope`")] pub fn run_file_with_scope(&self, scope: &mut Scope, path: PathBuf) -> Result<(), Box<EvalAltResult>> {}
    pub fn call_fn<T>(&self, scope: &mut Scope, ast: &AST, fn_name: impl AsRef<str>, args: impl FuncArgs) -> Result<T, Box<EvalAltResult>> {}
}
pub trait FuncArgs {}
pub fn eval<T>(script: &str) -> Result<T, Box<EvalAltResult>> {}
pub fn run(script: &str) -> Result<(), Box<EvalAltResult>> {}
#[blocking(fs)] #[advice("read the file asynchronously, and give its text to `eval`")] pub fn eval_file<T>(path: impl AsRef<Path>) -> Result<T, Box<EvalAltResult>> {}
#[blocking(fs)] #[advice("read the file asynchronously, and give its text to `run`")] pub fn run_file(path: impl AsRef<Path>) -> Result<(), Box<EvalAltResult>> {}
