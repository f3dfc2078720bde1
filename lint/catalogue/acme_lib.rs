//! acme-lib 0.9.1.

use openssl::pkey::{self, PKey};
use crate::persist::Persist;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[blocking(cpu)] pub fn create_rsa_key(bits: u32) -> PKey<pkey::Private> {}
pub fn create_p256_key() -> PKey<pkey::Private> {}
pub fn create_p384_key() -> PKey<pkey::Private> {}
#[derive(Clone)] pub enum DirectoryUrl<'a> { LetsEncrypt, LetsEncryptStaging, Other(&'a str) }
pub enum RevocationReason {}
#[derive(Clone)] pub struct Certificate;
impl Certificate {
    pub fn private_key(&self) -> &str {}
    pub fn private_key_der(&self) -> Vec<u8> {}
    pub fn certificate(&self) -> &str {}
    pub fn certificate_der(&self) -> Vec<u8> {}
    pub fn valid_days_left(&self) -> i64 {}
}
#[derive(Clone)] pub struct Directory<P: Persist> { persist: P }
impl<P: Persist> Directory<P> {
    #[blocking(http)] pub fn from_url(persist: P, url: DirectoryUrl) -> Result<Directory<P>> { Ok(Directory { persist }) }
    #[blocking(http)] pub fn account(&self, contact_email: &str) -> Result<Account<P>> {}
    #[blocking(http)] pub fn account_with_realm(&self, realm: &str, contact: Option<Vec<String>>) -> Result<Account<P>> {}
}
#[derive(Clone)] pub struct Account<P: Persist> { persist: P }
impl<P: Persist> Account<P> {
    pub fn acme_private_key_pem(&self) -> String {}
    pub fn certificate(&self, primary_name: &str) -> Result<Option<Certificate>> { let k: &persist::PersistKey; self.persist.get(k); }
    #[blocking(http)] pub fn new_order(&self, primary_name: &str, alt_names: &[&str]) -> Result<order::NewOrder<P>> {}
    #[blocking(http)] pub fn revoke_certificate(&self, cert: &Certificate, reason: RevocationReason) -> Result<()> {}
}
pub mod persist {
    use crate::Result;
    use std::path::Path;
    pub enum PersistKind { Certificate, PrivateKey, AccountPrivateKey }
    pub struct PersistKey<'a> { pub realm: u64, pub kind: PersistKind, pub key: &'a str }
    pub trait Persist {
        fn put(&self, key: &PersistKey, value: &[u8]) -> Result<()>;
        fn get(&self, key: &PersistKey) -> Result<Option<Vec<u8>>>;
    }
    #[derive(Clone, Default)] pub struct MemoryPersist;
    impl MemoryPersist { pub fn new() -> Self {} }
    impl Persist for MemoryPersist {
        fn put(&self, key: &PersistKey, value: &[u8]) -> Result<()> {}
        fn get(&self, key: &PersistKey) -> Result<Option<Vec<u8>>> {}
    }
    #[derive(Clone)] pub struct FilePersist;
    impl FilePersist { pub fn new<P: AsRef<Path>>(dir: P) -> Self {} }
    impl Persist for FilePersist {
        #[blocking(fs)] fn put(&self, key: &PersistKey, value: &[u8]) -> Result<()> {}
        #[blocking(fs)] fn get(&self, key: &PersistKey) -> Result<Option<Vec<u8>>> {}
    }
}
pub mod order {
    use crate::persist::Persist;
    use crate::{Certificate, Result};
    use openssl::pkey::{self, PKey};
    pub struct Http;
    pub struct Dns;
    pub struct TlsAlpn;
    pub struct NewOrder<P: Persist> { persist: P }
    impl<P: Persist> NewOrder<P> {
        pub fn is_validated(&self) -> bool {}
        pub fn confirm_validations(&self) -> Option<CsrOrder<P>> {}
        #[blocking(http)] pub fn refresh(&mut self) -> Result<()> {}
        #[blocking(http)] pub fn authorizations(&self) -> Result<Vec<Auth<P>>> {}
    }
    pub struct CsrOrder<P: Persist> { persist: P }
    impl<P: Persist> CsrOrder<P> {
        #[blocking(http)] pub fn finalize(self, private_key_pem: &str, delay_millis: u64) -> Result<CertOrder<P>> {}
        #[blocking(http)] pub fn finalize_pkey(self, private_key: PKey<pkey::Private>, delay_millis: u64) -> Result<CertOrder<P>> {}
    }
    pub struct CertOrder<P: Persist> { persist: P }
    impl<P: Persist> CertOrder<P> { #[blocking(http)] pub fn download_and_save_cert(self) -> Result<Certificate> {} }
    pub struct Auth<P: Persist> { persist: P }
    impl<P: Persist> Auth<P> {
        pub fn domain_name(&self) -> &str {}
        pub fn need_challenge(&self) -> bool {}
        pub fn http_challenge(&self) -> Challenge<P, Http> {}
        pub fn dns_challenge(&self) -> Challenge<P, Dns> {}
        pub fn tls_alpn_challenge(&self) -> Challenge<P, TlsAlpn> {}
    }
    pub struct Challenge<P: Persist, A> { persist: P, kind: std::marker::PhantomData<A> }
    impl<P: Persist> Challenge<P, Http> {
        pub fn http_token(&self) -> &str {}
        pub fn http_proof(&self) -> String {}
    }
    impl<P: Persist> Challenge<P, Dns> { pub fn dns_proof(&self) -> String {} }
    impl<P: Persist, A> Challenge<P, A> {
        pub fn need_validate(&self) -> bool {}
        #[blocking(http)] pub fn validate(self, delay_millis: u64) -> Result<()> {}
    }
}
