//! duct_sh 1.0.0.

use duct::Expression;
use std::ffi::OsString;
pub fn sh(command: &str) -> Expression {}
pub fn sh_dangerous<T: Into<OsString>>(command: T) -> Expression {}
