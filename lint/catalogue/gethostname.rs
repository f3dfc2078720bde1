//! gethostname 1.1.0.

use std::ffi::OsString;
pub fn gethostname() -> OsString {}
