//! zbus 5.19.0.

pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Message;
#[derive(Clone)] pub struct Connection;
#[derive(Clone)] pub struct Proxy;
pub mod fdo {
    pub struct Error;
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod blocking {
    use crate::{Message, Result, fdo};
    pub use self::connection::Connection;
    pub use self::proxy::Proxy;
    pub mod connection {
        use crate::{Message, Result};
        #[derive(Clone)] pub struct Connection;
        impl Connection {
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn session() -> Result<Self> {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn system() -> Result<Self> {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn send(&self, msg: &Message) -> Result<()> {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn call_method<D, P, I, M, B>(&self, destination: Option<D>, path: P, interface: Option<I>, method_name: M, body: &B) -> Result<Message> {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn emit_signal<D, P, I, M, B>(&self, destination: Option<D>, path: P, interface: I, signal_name: M, body: &B) -> Result<()> {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn request_name<W>(&self, well_known_name: W) -> Result<()> {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn release_name<W>(&self, well_known_name: W) -> Result<bool> {}
            pub fn inner(&self) -> &crate::Connection {}
            pub fn into_inner(self) -> crate::Connection {}
        }
        impl From<crate::Connection> for Connection {}
        pub struct Builder;
        impl Builder {
            pub fn session() -> Result<Self> {}
            pub fn system() -> Result<Self> {}
            pub fn address<A>(address: A) -> Result<Self> {}
            pub fn max_queued(self, max: usize) -> Self {}
            pub fn serve_at<P, I>(self, path: P, iface: I) -> Result<Self> {}
            pub fn name<W>(self, well_known_name: W) -> Result<Self> {}
            #[blocking(net)] #[advice("use `zbus::connection::Builder`")] pub fn build(self) -> Result<Connection> {}
        }
    }
    pub mod proxy {
        use super::Connection;
        use crate::{Message, Result, fdo};
        #[derive(Clone)] pub struct Proxy;
        impl Proxy {
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn new<D, P, I>(conn: &Connection, destination: D, path: P, interface: I) -> Result<Proxy> {}
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn new_owned<D, P, I>(conn: Connection, destination: D, path: P, interface: I) -> Result<Proxy> {}
            pub fn connection(&self) -> &Connection {}
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn introspect(&self) -> fdo::Result<String> {}
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn get_property<T>(&self, property_name: &str) -> Result<T> {}
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn set_property<T>(&self, property_name: &str, value: T) -> fdo::Result<()> {}
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn call_method<M, B>(&self, method_name: M, body: &B) -> Result<Message> {}
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn call<M, B, R>(&self, method_name: M, body: &B) -> Result<R> {}
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn call_noreply<M, B>(&self, method_name: M, body: &B) -> Result<()> {}
        }
    }
}
