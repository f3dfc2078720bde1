//! promptly 0.3.1. It reads lines of the terminal by rustyline.

use std::error::Error;
use std::fmt;
type Result<T> = std::result::Result<T, ReadlineError>;
#[derive(Debug)] pub struct ReadlineError;
impl fmt::Display for ReadlineError {}
impl Error for ReadlineError {}
pub trait Promptable {}
#[blocking(stdin)] pub fn prompt<T: Promptable, S: AsRef<str>>(msg: S) -> Result<T> {}
#[blocking(stdin)] pub fn prompt_opt<T: Promptable, S: AsRef<str>>(msg: S) -> Result<Option<T>> {}
#[blocking(stdin)] pub fn prompt_default<T: Promptable, S: AsRef<str>>(msg: S, default: T) -> Result<T> {}
