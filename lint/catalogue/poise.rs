//! poise 0.7.1. Its bots are served by serenity's client.

use std::future::Future;
use std::pin::Pin;
pub use async_trait::async_trait;
pub use crate::framework::{Framework, FrameworkBuilder};
pub use poise_macros as macros;
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;
pub struct FrameworkOptions<U, E>;
impl<U, E> Default for FrameworkOptions<U, E> { fn default() -> Self {} }
pub mod framework {
    use std::sync::Arc;
    use crate::{BoxFuture, FrameworkOptions};
    #[derive(Default)] pub struct FrameworkBuilder<U, E>;
    impl<U, E> FrameworkBuilder<U, E> {
        #[on_executor(setup)] pub fn setup<F>(self, setup: F) -> Self where F: FnOnce(&serenity::client::Context, &serenity::model::gateway::Ready, &Framework<U, E>) -> BoxFuture<Result<U, E>> {}
        pub fn options(self, options: FrameworkOptions<U, E>) -> Self {}
        pub fn initialize_owners(self, initialize_owners: bool) -> Self {}
        pub fn build(self) -> Framework<U, E> {}
    }
    pub struct Framework<U, E>;
    impl<U, E> Framework<U, E> {
        pub fn builder() -> FrameworkBuilder<U, E> {}
        pub fn build() -> FrameworkBuilder<U, E> {}
        #[on_executor(setup)] pub fn new<F>(options: FrameworkOptions<U, E>, setup: F) -> Self where F: FnOnce(&serenity::client::Context, &serenity::model::gateway::Ready, &Self) -> BoxFuture<Result<U, E>> {}
        pub fn options(&self) -> &FrameworkOptions<U, E> {}
        pub fn shard_manager(&self) -> &Arc<serenity::gateway::ShardManager> {}
        pub async fn user_data(&self) -> &U {}
    }
    impl<U, E> serenity::framework::Framework for Framework<U, E> {}
}
pub mod serenity_prelude { pub use serenity::all::*; }
