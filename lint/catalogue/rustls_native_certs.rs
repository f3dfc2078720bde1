//! rustls_native_certs 0.8.5.

use rustls_pki_types::CertificateDer;
use std::{error, fmt, io};
use std::path::Path;
#[blocking(fs)] #[advice("load them once, before the program serves")] pub fn load_native_certs() -> CertificateResult {}
#[blocking(fs)] pub fn load_certs_from_paths(file: Option<&Path>, dir: Option<&Path>) -> CertificateResult {}
#[derive(Debug, Default)] pub struct CertificateResult { pub certs: Vec<CertificateDer<'static>>, pub errors: Vec<Error> }
impl CertificateResult {
    pub fn expect(self, msg: &str) -> Vec<CertificateDer<'static>> {}
    pub fn unwrap(self) -> Vec<CertificateDer<'static>> {}
}
#[derive(Debug)] pub struct Error { pub context: &'static str }
impl fmt::Display for Error {}
impl error::Error for Error {}
