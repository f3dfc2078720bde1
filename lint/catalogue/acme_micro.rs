//! acme_micro 0.14.0.

use order::NewOrder;
pub use anyhow::{Error, Result};
#[derive(Clone)] pub enum DirectoryUrl { LetsEncrypt, LetsEncryptStaging, Other(&str) }
#[derive(Clone)] pub struct Directory;
impl Directory {
    #[blocking(http)] pub fn from_url(url: DirectoryUrl) -> Result<Directory> {}
    #[blocking(http)] pub fn register_account(&self, contact: Vec<String>) -> Result<Account> {}
    #[blocking(http)] pub fn load_account(&self, pem: &str, contact: Vec<String>) -> Result<Account> {}
}
#[derive(Clone)] pub struct Account;
impl Account {
    pub fn acme_private_key_pem(&self) -> Result<String> {}
    #[blocking(http)] pub fn new_order(&self, primary_name: &str, alt_names: &[&str]) -> Result<NewOrder> {}
    #[blocking(http)] pub fn revoke_certificate(&self, cert: &Certificate, reason: RevocationReason) -> Result<()> {}
}
#[derive(Clone)] pub struct Certificate;
impl Certificate {
    pub fn parse(private_key: String, certificate: String) -> Result<Self> {}
    pub fn private_key(&self) -> &str {}
    pub fn private_key_der(&self) -> Result<Vec<u8>> {}
    pub fn certificate(&self) -> &str {}
    pub fn certificate_der(&self) -> Result<Vec<u8>> {}
    pub fn valid_days_left(&self) -> Result<i64> {}
}
#[blocking(cpu)] pub fn create_rsa_key(bits: u32) -> Result<PKey<pkey::Private>> {}
pub fn create_p256_key() -> Result<PKey<pkey::Private>> {}
pub fn create_p384_key() -> Result<PKey<pkey::Private>> {}
pub mod order {
    use crate::{Certificate, Result};
    use std::time::Duration;
    pub struct Auth;
    impl Auth {
        pub fn domain_name(&self) -> &str {}
        pub fn need_challenge(&self) -> bool {}
        pub fn http_challenge(&self) -> Option<Challenge<Http>> {}
        pub fn dns_challenge(&self) -> Option<Challenge<Dns>> {}
        pub fn tls_alpn_challenge(&self) -> Option<Challenge<TlsAlpn>> {}
    }
    pub struct Http;
    pub struct Dns;
    pub struct TlsAlpn;
    pub struct Challenge<A>;
    impl Challenge<Http> {
        pub fn http_token(&self) -> &str {}
        pub fn http_proof(&self) -> Result<String> {}
    }
    impl Challenge<Dns> { pub fn dns_proof(&self) -> Result<String> {} }
    impl Challenge<TlsAlpn> { pub fn tls_alpn_proof(&self) -> Result<[u8; 32]> {} }
    impl<A> Challenge<A> {
        pub fn need_validate(&self) -> bool {}
        #[blocking(http)] pub fn validate(&self, delay: Duration) -> Result<()> {}
    }
    pub struct NewOrder;
    impl NewOrder {
        pub fn is_validated(&self) -> bool {}
        pub fn confirm_validations(&self) -> Option<CsrOrder> {}
        #[blocking(http)] pub fn refresh(&mut self) -> Result<()> {}
        #[blocking(http)] pub fn authorizations(&self) -> Result<Vec<Auth>> {}
    }
    pub struct CsrOrder;
    impl CsrOrder {
        #[blocking(http)] pub fn finalize(self, private_key_pem: &str, delay: Duration) -> Result<CertOrder> {}
        #[blocking(http)] pub fn finalize_pkey(self, private_key: PKey<pkey::Private>, delay: Duration) -> Result<CertOrder> {}
    }
    pub struct CertOrder;
    impl CertOrder {
        #[blocking(http)] pub fn download_cert(self) -> Result<Certificate> {}
    }
}
