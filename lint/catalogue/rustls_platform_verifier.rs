//! rustls_platform_verifier 0.7.1. On Linux it reads the system's certificates when it is made.

use rustls::client::WantsClientCert;
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, ConfigBuilder, WantsVerifier};
use rustls_pki_types::CertificateDer;
use std::sync::Arc;
#[derive(Debug)] pub struct Verifier;
impl Verifier {
    #[blocking(fs)] #[advice("make it once, before the program serves")] pub fn new(crypto_provider: Arc<CryptoProvider>) -> Result<Self, rustls::Error> {}
    #[blocking(fs)] #[advice("make it once, before the program serves")] pub fn new_with_extra_roots(extra_roots: impl IntoIterator<Item = CertificateDer<'static>>, crypto_provider: Arc<CryptoProvider>) -> Result<Self, rustls::Error> {}
}
pub trait BuilderVerifierExt { fn with_platform_verifier(self) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error>; }
impl BuilderVerifierExt for ConfigBuilder<ClientConfig, WantsVerifier> {
    #[blocking(fs)] #[advice("make it once, before the program serves")] fn with_platform_verifier(self) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {}
}
pub trait ConfigVerifierExt { fn with_platform_verifier() -> Result<ClientConfig, rustls::Error>; }
impl ConfigVerifierExt for ClientConfig {
    #[blocking(fs)] #[advice("make it once, before the program serves")] fn with_platform_verifier() -> Result<ClientConfig, rustls::Error> {}
}
