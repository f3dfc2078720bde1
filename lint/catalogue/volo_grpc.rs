//! volo_grpc 0.12.2.

pub use crate::server::Server;
type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub mod server {
    use std::future::Future;
    use std::io;
    use std::time::Duration;
    use motore::layer::{Identity, Stack};
    use volo::net::MakeIncoming;
    use volo::net::tls::ServerTlsConfig;
    use crate::BoxError;
    #[derive(Default)] pub struct Server<IL = Identity, OL = tower::layer::util::Identity, SP = ()>;
    impl Server { pub fn new() -> Self {} }
    impl<IL, OL, SP> Server<IL, OL, SP> {
        pub fn tls_config(self, value: impl Into<ServerTlsConfig>) -> Self {}
        pub fn http2_init_stream_window_size(self, sz: impl Into<u32>) -> Self {}
        pub fn http2_init_connection_window_size(self, sz: impl Into<u32>) -> Self {}
        pub fn http2_adaptive_window(self, enabled: bool) -> Self {}
        pub fn http2_max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
        pub fn http2_keepalive_interval(self, interval: impl Into<Option<Duration>>) -> Self {}
        pub fn http2_keepalive_timeout(self, timeout: Duration) -> Self {}
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> Self {}
        pub fn accept_http1(self, accept_http1: bool) -> Self {}
        pub fn layer<Inner>(self, layer: Inner) -> Server<Stack<Inner, IL>, OL, SP> {}
        pub fn layer_front<Front>(self, layer: Front) -> Server<Stack<IL, Front>, OL, SP> {}
        pub fn layer_tower<Outer>(self, layer: Outer) -> Server<IL, tower::layer::util::Stack<Outer, OL>, SP> {}
        pub fn add_service<S>(self, s: S) -> Self {}
        pub fn span_provider<P>(self, provider: P) -> Server<IL, OL, P> {}
        #[serves] pub async fn run_with_shutdown<A: MakeIncoming, F: Future<Output = io::Result<()>>>(self, incoming: A, signal: F) -> Result<(), BoxError> {}
        #[serves] pub async fn run<A: MakeIncoming>(self, incoming: A) -> Result<(), BoxError> {}
    }
}
