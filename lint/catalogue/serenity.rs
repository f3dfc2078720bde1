//! serenity 0.12.5.

pub use async_trait::async_trait;
pub use crate::client::Client;
pub use crate::error::{Error, Result};
pub use futures;
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod client {
    use std::future::{Future, IntoFuture};
    use std::ops::Range;
    use std::pin::Pin;
    use std::sync::Arc;
    use tokio::sync::RwLock;
    use typemap_rev::{TypeMap, TypeMapKey};
    use crate::error::Result;
    use crate::framework::Framework;
    use crate::gateway::{ActivityData, ShardManager};
    use crate::http::Http;
    use crate::model::gateway::GatewayIntents;
    pub trait EventHandler {}
    pub trait RawEventHandler {}
    #[derive(Clone)] pub struct Context { pub data: Arc<RwLock<TypeMap>>, pub http: Arc<Http> }
    pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn new(token: impl AsRef<str>, intents: GatewayIntents) -> Self {}
        pub fn new_with_http(http: Http, intents: GatewayIntents) -> Self {}
        pub fn token(self, token: impl AsRef<str>) -> Self {}
        pub fn application_id(self, application_id: crate::model::id::ApplicationId) -> Self {}
        pub fn type_map(self, type_map: TypeMap) -> Self {}
        pub fn type_map_insert<T: TypeMapKey>(self, value: T::Value) -> Self {}
        pub fn cache_settings(self, settings: crate::cache::Settings) -> Self {}
        pub fn framework<F>(self, framework: F) -> Self where F: Framework {}
        pub fn voice_manager<V>(self, voice_manager: V) -> Self {}
        pub fn voice_manager_arc<V>(self, voice_manager: Arc<V>) -> Self {}
        pub fn intents(self, intents: GatewayIntents) -> Self {}
        pub fn event_handler<H: EventHandler>(self, event_handler: H) -> Self {}
        pub fn event_handler_arc<H: EventHandler>(self, event_handler_arc: Arc<H>) -> Self {}
        pub fn raw_event_handler<H: RawEventHandler>(self, raw_event_handler: H) -> Self {}
        pub fn activity(self, activity: ActivityData) -> Self {}
        pub fn status(self, status: crate::model::user::OnlineStatus) -> Self {}
    }
    impl IntoFuture for ClientBuilder {
        type Output = Result<Client>;
        type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
        fn into_future(self) -> Self::IntoFuture {}
    }
    pub struct Client { pub data: Arc<RwLock<TypeMap>>, pub shard_manager: Arc<ShardManager>, pub http: Arc<Http> }
    impl Client {
        pub fn builder(token: impl AsRef<str>, intents: GatewayIntents) -> ClientBuilder {}
        #[serves] pub async fn start(&mut self) -> Result<()> {}
        #[serves] pub async fn start_autosharded(&mut self) -> Result<()> {}
        #[serves] pub async fn start_shard(&mut self, shard: u32, shards: u32) -> Result<()> {}
        #[serves] pub async fn start_shards(&mut self, total_shards: u32) -> Result<()> {}
        #[serves] pub async fn start_shard_range(&mut self, range: Range<u32>, total_shards: u32) -> Result<()> {}
    }
}
pub mod framework { pub trait Framework {} }
pub mod gateway {
    #[derive(Clone, Debug)] pub struct ActivityData;
    #[derive(Debug)] pub struct ShardManager;
    impl ShardManager { pub async fn shutdown_all(&self) {} }
}
pub mod http {
    #[derive(Debug)] pub struct Http;
    impl Http { pub fn new(token: &str) -> Self {} }
    pub trait CacheHttp {}
}
pub mod model { pub mod gateway { #[derive(Clone, Copy, Debug, Default)] pub struct GatewayIntents; } }
pub mod all {
    pub use crate::client::*;
    pub use crate::framework::*;
    pub use crate::gateway::*;
    pub use crate::http::*;
    pub use crate::model::gateway::*;
}
pub mod prelude {
    pub use crate::client::{Client, Context, EventHandler, RawEventHandler};
    pub use crate::error::Error as SerenityError;
    pub use crate::http::CacheHttp;
    pub use crate::model::gateway::GatewayIntents;
    pub use tokio::sync::{Mutex, RwLock};
    pub use typemap_rev::{TypeMap, TypeMapKey};
}
