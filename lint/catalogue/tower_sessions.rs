//! tower_sessions 0.15.0. Before 0.8, sessions were not async.

#![unlike_before("0.8")]

pub use crate::service::{SessionManager, SessionManagerLayer};
pub use tower_cookies::cookie;
pub use tower_sessions_core::{session, session_store};
pub use tower_sessions_core::session::{Expiry, Session};
pub use tower_sessions_core::session_store::{CachingSessionStore, ExpiredDeletion, SessionStore};
pub use tower_sessions_memory_store::MemoryStore;
pub mod service {
    use crate::SessionStore;
    use crate::session::Expiry;
    use http::{Request, Response};
    use std::borrow::Cow;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use tower_cookies::{Cookie, CookieManager, Cookies, Key};
    use tower_cookies::cookie::SameSite;
    use tower_layer::Layer;
    use tower_service::Service;
    pub trait CookieController: Clone {
        fn get(&self, cookies: &Cookies, name: &str) -> Option<Cookie>;
        fn add(&self, cookies: &Cookies, cookie: Cookie);
        fn remove(&self, cookies: &Cookies, cookie: Cookie);
    }
    #[derive(Clone)] pub struct PlaintextCookie;
    impl CookieController for PlaintextCookie {
        fn get(&self, cookies: &Cookies, name: &str) -> Option<Cookie> {}
        fn add(&self, cookies: &Cookies, cookie: Cookie) {}
        fn remove(&self, cookies: &Cookies, cookie: Cookie) {}
    }
    #[derive(Clone)] pub struct SignedCookie;
    impl CookieController for SignedCookie {
        fn get(&self, cookies: &Cookies, name: &str) -> Option<Cookie> {}
        fn add(&self, cookies: &Cookies, cookie: Cookie) {}
        fn remove(&self, cookies: &Cookies, cookie: Cookie) {}
    }
    #[derive(Clone)] pub struct PrivateCookie;
    impl CookieController for PrivateCookie {
        fn get(&self, cookies: &Cookies, name: &str) -> Option<Cookie> {}
        fn add(&self, cookies: &Cookies, cookie: Cookie) {}
        fn remove(&self, cookies: &Cookies, cookie: Cookie) {}
    }
    #[derive(Clone)] pub struct SessionManager<S, Store: SessionStore, C: CookieController = PlaintextCookie>;
    impl<S, Store: SessionStore> SessionManager<S, Store> { pub fn new(inner: S, session_store: Store) -> Self {} }
    impl<ReqBody, ResBody, S, Store: SessionStore, C: CookieController> Service<Request<ReqBody>> for SessionManager<S, Store, C> where S: Service<Request<ReqBody>, Response = Response<ResBody>> + Clone, ResBody: Default {
        type Response = S::Response;
        type Error = S::Error;
        type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>>>>;
        fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>> {}
        fn call(&mut self, req: Request<ReqBody>) -> Self::Future {}
    }
    #[derive(Clone)] pub struct SessionManagerLayer<Store: SessionStore, C: CookieController = PlaintextCookie>;
    impl<Store: SessionStore, C: CookieController> SessionManagerLayer<Store, C> {
        pub fn with_name<N: Into<Cow<str>>>(self, name: N) -> Self {}
        pub fn with_http_only(self, http_only: bool) -> Self {}
        pub fn with_same_site(self, same_site: SameSite) -> Self {}
        pub fn with_expiry(self, expiry: Expiry) -> Self {}
        pub fn with_secure(self, secure: bool) -> Self {}
        pub fn with_path<P: Into<Cow<str>>>(self, path: P) -> Self {}
        pub fn with_domain<D: Into<Cow<str>>>(self, domain: D) -> Self {}
        pub fn with_always_save(self, always_save: bool) -> Self {}
        pub fn with_signed(self, key: Key) -> SessionManagerLayer<Store, SignedCookie> {}
        pub fn with_private(self, key: Key) -> SessionManagerLayer<Store, PrivateCookie> {}
    }
    impl<Store: SessionStore> SessionManagerLayer<Store> { pub fn new(session_store: Store) -> Self {} }
    impl<S, Store: SessionStore, C: CookieController> Layer<S> for SessionManagerLayer<Store, C> {
        type Service = CookieManager<SessionManager<S, Store, C>>;
        fn layer(&self, inner: S) -> Self::Service {}
    }
}
