//! volo_http 0.5.7.

pub use crate::server::{Router, Server};
type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub mod server {
    use std::future::Future;
    use std::pin::Pin;
    use motore::layer::{Identity, Stack};
    use volo::net::MakeIncoming;
    use volo::net::tls::ServerTlsConfig;
    use crate::BoxError;
    pub use crate::server::route::Router;
    pub trait IntoResponse {}
    pub struct Config;
    pub struct Server<S, L = Identity, SP = ()>;
    impl<S> Server<S> { pub fn new(service: S) -> Self {} }
    impl<S, L, SP> Server<S, L, SP> {
        pub fn tls_config(self, config: impl Into<ServerTlsConfig>) -> Self {}
        #[on_executor(hook)] pub fn register_shutdown_hook(self, hook: impl FnOnce() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send) -> Self {}
        pub fn layer<Inner>(self, layer: Inner) -> Server<S, Stack<Inner, L>, SP> {}
        pub fn layer_front<Front>(self, layer: Front) -> Server<S, Stack<L, Front>, SP> {}
        pub fn span_provider<P>(self, span_provider: P) -> Server<S, L, P> {}
        pub fn config(&self) -> &Config {}
        pub fn config_mut(&mut self) -> &mut Config {}
        pub fn set_max_headers(&mut self, max_headers: usize) -> &mut Self {}
        pub fn http1_only(self) -> Self {}
        pub fn http2_only(self) -> Self {}
        #[serves] pub async fn run<MI, B>(self, mk_incoming: MI) -> Result<(), BoxError> where MI: MakeIncoming {}
    }
    pub mod route {
        pub struct Router<B = (), E = ()>;
        impl<B, E> Router<B, E> {
            pub fn new() -> Self {}
            pub fn route<S>(self, uri: S, method_router: MethodRouter<B, E>) -> Self where S: AsRef<str> {}
            pub fn nest<U>(self, uri: U, router: Router<B, E>) -> Self where U: AsRef<str> {}
            pub fn nest_service<U, S>(self, uri: U, service: S) -> Self where U: AsRef<str> {}
            #[on_executor(handler)] pub fn fallback<H, T>(self, handler: H) -> Self {}
            pub fn merge(self, other: Self) -> Self {}
            pub fn layer<L, B2, E2>(self, l: L) -> Router<B2, E2> {}
        }
        pub struct MethodRouter<B = (), E = ()>;
        impl<B, E> MethodRouter<B, E> {
            #[on_executor(handler)] pub fn options<H, T>(self, handler: H) -> Self {}
            #[on_executor(handler)] pub fn get<H, T>(self, handler: H) -> Self {}
            #[on_executor(handler)] pub fn post<H, T>(self, handler: H) -> Self {}
            #[on_executor(handler)] pub fn put<H, T>(self, handler: H) -> Self {}
            #[on_executor(handler)] pub fn delete<H, T>(self, handler: H) -> Self {}
            #[on_executor(handler)] pub fn head<H, T>(self, handler: H) -> Self {}
            #[on_executor(handler)] pub fn trace<H, T>(self, handler: H) -> Self {}
            #[on_executor(handler)] pub fn connect<H, T>(self, handler: H) -> Self {}
            #[on_executor(handler)] pub fn patch<H, T>(self, handler: H) -> Self {}
            #[on_executor(handler)] pub fn fallback<H, T>(self, handler: H) -> Self {}
            pub fn layer<L, B2, E2>(self, l: L) -> MethodRouter<B2, E2> {}
        }
        #[on_executor(handler)] pub fn options<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
        #[on_executor(handler)] pub fn get<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
        #[on_executor(handler)] pub fn post<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
        #[on_executor(handler)] pub fn put<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
        #[on_executor(handler)] pub fn delete<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
        #[on_executor(handler)] pub fn head<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
        #[on_executor(handler)] pub fn trace<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
        #[on_executor(handler)] pub fn connect<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
        #[on_executor(handler)] pub fn patch<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
        #[on_executor(handler)] pub fn any<H, T, B, E>(handler: H) -> MethodRouter<B, E> {}
    }
    pub mod utils {
        use std::io;
        use std::path::Path;
        use http::HeaderValue;
        pub struct FileResponse;
        impl FileResponse {
            #[blocking(fs)] pub fn new<P>(path: P, content_type: HeaderValue) -> io::Result<Self> where P: AsRef<Path> {}
            #[blocking(fs)] pub fn new_with_guess_type<P>(path: P) -> io::Result<Self> where P: AsRef<Path> {}
        }
        impl crate::server::IntoResponse for FileResponse {}
        pub struct ServeDir<E, F>;
        impl<E, F> ServeDir<E, F> {
            #[blocking(fs)] pub fn new<P>(path: P) -> Self where P: AsRef<Path> {}
            #[on_executor(mime_getter)] pub fn mime_getter<M>(self, mime_getter: M) -> ServeDir<E, M> where M: Fn(&Path) -> HeaderValue {}
        }
    }
}
