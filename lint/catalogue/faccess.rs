//! faccess 0.2.4.

use std::io;
use std::path::Path;
#[derive(Debug, Clone, Copy, PartialEq, Eq)] pub struct AccessMode;
impl AccessMode {
    pub const EXISTS: AccessMode = AccessMode;
    pub const READ: AccessMode = AccessMode;
    pub const WRITE: AccessMode = AccessMode;
    pub const EXECUTE: AccessMode = AccessMode;
}
impl std::ops::BitOr for AccessMode { type Output = AccessMode; fn bitor(self, other: AccessMode) -> AccessMode {} }
pub trait PathExt {
    #[blocking(stat)] fn access(&self, mode: AccessMode) -> io::Result<()> {}
    #[blocking(stat)] fn readable(&self) -> bool {}
    #[blocking(stat)] fn writable(&self) -> bool {}
    #[blocking(stat)] fn executable(&self) -> bool {}
}
impl PathExt for Path {}
