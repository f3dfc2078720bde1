//! volo_thrift 0.12.7.

pub use crate::server::Router;
type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub mod server {
    use std::future::Future;
    use std::pin::Pin;
    use motore::layer::{Identity, Stack};
    use volo::net::{Address, MakeIncoming};
    use crate::BoxError;
    pub struct Router;
    pub struct Server<S, L = Identity, Req = (), MkC = (), SP = ()>;
    impl<S> Server<S> {
        pub fn new(service: S) -> Self {}
        pub fn with_router(router: Router) -> Self {}
    }
    impl<S, L, Req, MkC, SP> Server<S, L, Req, MkC, SP> {
        #[on_executor(hook)] pub fn register_shutdown_hook(self, hook: impl FnOnce() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send) -> Self {}
        pub fn layer<Inner>(self, layer: Inner) -> Server<S, Stack<Inner, L>, Req, MkC, SP> {}
        pub fn layer_front<Front>(self, layer: Front) -> Server<S, Stack<L, Front>, Req, MkC, SP> {}
        pub fn make_codec<MakeCodec>(self, make_codec: MakeCodec) -> Server<S, L, Req, MakeCodec, SP> {}
        pub fn multiplex(self, multiplex: bool) -> Server<S, L, Req, MkC, SP> {}
        pub fn span_provider<P>(self, provider: P) -> Server<S, L, Req, MkC, P> {}
        #[serves] pub async fn run<MI: MakeIncoming>(self, make_incoming: MI) -> Result<(), BoxError> {}
        #[serves] pub async fn run_with_fallback<A1, A2>(self, shmipc_addr: A1, fallback_addr: A2) -> Result<(), BoxError> where A1: Into<Address>, A2: MakeIncoming {}
    }
}
