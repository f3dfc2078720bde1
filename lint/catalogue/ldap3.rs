//! ldap3 0.11.5.

use std::time::Duration;
pub use self::result::{LdapError, LdapResult, Result, SearchResult};
pub mod result {
    pub type Result<T> = std::result::Result<T, LdapError>;
    #[derive(Debug)] pub enum LdapError { EmptyUnixPath, EndOfStream, OpSend, ResultRecv, IdScrubSend }
    impl std::fmt::Display for LdapError {}
    impl std::error::Error for LdapError {}
    #[derive(Clone, Debug)] pub struct LdapResult { pub rc: u32, pub matched: String, pub text: String, pub refs: Vec<String> }
    impl LdapResult {
        pub fn success(self) -> Result<LdapResult> {}
        pub fn non_error(self) -> Result<LdapResult> {}
    }
    pub struct SearchResult(pub Vec<crate::ResultEntry>, pub LdapResult);
    impl SearchResult {
        pub fn success(self) -> Result<(Vec<crate::ResultEntry>, LdapResult)> {}
        pub fn non_error(self) -> Result<(Vec<crate::ResultEntry>, LdapResult)> {}
    }
}
#[derive(Clone, Debug)] pub struct ResultEntry;
#[derive(Clone, Copy, Debug)] pub enum Scope { Base, OneLevel, Subtree }
#[derive(Clone)] pub struct LdapConnSettings;
impl LdapConnSettings {
    pub fn set_connector(self, connector: TlsConnector) -> Self {}
    pub fn set_config(self, config: Arc<ClientConfig>) -> Self {}
    pub fn set_std_stream(self, stream: StdStream) -> Self {}
    pub fn new() -> LdapConnSettings {}
    pub fn set_conn_timeout(self, timeout: Duration) -> Self {}
    pub fn set_starttls(self, starttls: bool) -> Self {}
    pub fn set_no_tls_verify(self, no_tls_verify: bool) -> Self {}
}
#[derive(Clone, Default)] pub struct SearchOptions;
impl SearchOptions {
    pub fn new() -> Self {}
    pub fn deref(self, d: DerefAliases) -> Self {}
    pub fn typesonly(self, typesonly: bool) -> Self {}
    pub fn timelimit(self, timelimit: i32) -> Self {}
    pub fn sizelimit(self, sizelimit: i32) -> Self {}
}
pub enum Mod<S> { Add(S, std::collections::HashSet<S>), Delete(S, std::collections::HashSet<S>), Replace(S, std::collections::HashSet<S>), Increment(S, S) }
/// A synchronous connection, which drives a runtime of its own.
pub struct LdapConn;
impl LdapConn {
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn sasl_gssapi_cred_bind(&mut self, cred: Cred, server_fqdn: &str) -> Result<LdapResult> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn sasl_ntlm_bind(&mut self, username: &str, password: &str) -> Result<LdapResult> {}
    pub fn with_controls<V: IntoRawControlVec>(&mut self, ctrls: V) -> &mut Self {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn sasl_gssapi_bind(&mut self, server_fqdn: &str) -> Result<LdapResult> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn modifydn(&mut self, dn: &str, rdn: &str, delete_old: bool, new_sup: Option<&str>) -> Result<LdapResult> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn new(url: &str) -> Result<Self> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn with_settings(settings: LdapConnSettings, url: &str) -> Result<Self> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn from_url(url: &url::Url) -> Result<Self> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn from_url_with_settings(settings: LdapConnSettings, url: &url::Url) -> Result<Self> {}
    pub fn with_search_options(&mut self, opts: SearchOptions) -> &mut Self {}
    pub fn with_timeout(&mut self, duration: Duration) -> &mut Self {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> Result<LdapResult> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn sasl_external_bind(&mut self) -> Result<LdapResult> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn search<S: AsRef<str>, A: AsRef<[S]>>(&mut self, base: &str, scope: Scope, filter: &str, attrs: A) -> Result<SearchResult> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn streaming_search<S: AsRef<str>, A: AsRef<[S]>>(&mut self, base: &str, scope: Scope, filter: &str, attrs: A) -> Result<EntryStream<S, A>> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn add<S: AsRef<[u8]> + Eq + std::hash::Hash>(&mut self, dn: &str, attrs: Vec<(S, std::collections::HashSet<S>)>) -> Result<LdapResult> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn modify<S: AsRef<[u8]> + Eq + std::hash::Hash>(&mut self, dn: &str, mods: Vec<Mod<S>>) -> Result<LdapResult> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn delete(&mut self, dn: &str) -> Result<LdapResult> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn unbind(&mut self) -> Result<()> {}
    pub fn is_closed(&mut self) -> bool {}
}
pub struct EntryStream<S, A>;
impl<S, A> EntryStream<S, A> {
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn next(&mut self) -> Result<Option<ResultEntry>> {}
    #[blocking(net)] #[advice("use `LdapConnAsync`")] pub fn result(self) -> LdapResult {}
}
