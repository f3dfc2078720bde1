//! salvo 1.1.0.

use std::io;
pub use self::macros::handler;
pub struct Server<A>;
impl<A> Server<A> {
    pub fn new(acceptor: A) -> Self {}
    #[serves] pub async fn serve<S>(self, service: S) {}
    #[serves] pub async fn try_serve<S>(self, service: S) -> io::Result<()> {}
}
pub mod macros {
    #[attribute_macro(handler)] pub fn handler() {}
}
pub mod prelude {
    pub use crate::Server;
    pub use crate::macros::handler;
}
