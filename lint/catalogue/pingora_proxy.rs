//! pingora_proxy 0.9.1. Its filters that are not async run in polls too.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;
use bytes::Bytes;
use pingora_core::server::configuration::ServerConf;
use pingora_core::services::listening::Service;
use pingora_core::upstreams::peer::HttpPeer;
use pingora_error::{Error, Result};
pub struct Session;
pub trait ProxyHttp {
    type CTX;
    #[async_context] fn new_ctx(&self) -> Self::CTX;
    async fn upstream_peer(&self, session: &mut Session, ctx: &mut Self::CTX) -> Result<Box<HttpPeer>>;
    #[async_context] fn request_cache_filter(&self, session: &mut Session, ctx: &mut Self::CTX) -> Result<()> {}
    #[async_context] fn cache_miss(&self, session: &mut Session, ctx: &mut Self::CTX) {}
    #[async_context] fn upstream_response_body_filter(&self, session: &mut Session, body: &mut Option<Bytes>, end_of_stream: bool, ctx: &mut Self::CTX) -> Result<Option<Duration>> {}
    #[async_context] fn response_body_filter(&self, session: &mut Session, body: &mut Option<Bytes>, end_of_stream: bool, ctx: &mut Self::CTX) -> Result<Option<Duration>> {}
    #[async_context] fn persist_connection_context(&self, session: &Session, ctx: &Self::CTX) -> Option<Box<dyn Any + Send + Sync>> {}
    #[async_context] fn suppress_error_log(&self, session: &Session, ctx: &Self::CTX, error: &Error) -> bool {}
    #[async_context] fn error_while_proxy(&self, peer: &HttpPeer, session: &mut Session, e: Box<Error>, ctx: &mut Self::CTX, client_reused: bool) -> Box<Error> {}
    #[async_context] fn fail_to_connect(&self, session: &mut Session, peer: &HttpPeer, ctx: &mut Self::CTX, e: Box<Error>) -> Box<Error> {}
    #[async_context] fn request_summary(&self, session: &Session, ctx: &Self::CTX) -> String {}
    #[async_context] fn is_purge(&self, session: &Session, ctx: &Self::CTX) -> bool {}
}
pub struct HttpProxy<SV, C = ()>;
impl<SV> HttpProxy<SV> { pub fn new(inner: SV, conf: Arc<ServerConf>) -> Self {} }
pub fn http_proxy<SV>(conf: &Arc<ServerConf>, inner: SV) -> HttpProxy<SV> where SV: ProxyHttp {}
pub fn http_proxy_service<SV>(conf: &Arc<ServerConf>, inner: SV) -> Service<HttpProxy<SV, ()>> where SV: ProxyHttp {}
pub fn http_proxy_service_with_name<SV>(conf: &Arc<ServerConf>, inner: SV, name: &str) -> Service<HttpProxy<SV, ()>> where SV: ProxyHttp {}
pub mod prelude { pub use crate::{ProxyHttp, Session, http_proxy, http_proxy_service}; }
