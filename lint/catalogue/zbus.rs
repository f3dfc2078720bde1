//! zbus 5.19.0.

pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Message;
pub use self::connection::{Builder as ConnectionBuilder, Connection};
pub use self::object_server::{ObjectServer, SignalEmitter as SignalContext};
pub use self::proxy::Proxy;
pub mod connection {
    use crate::{Message, ObjectServer, Result};
    #[derive(Clone)] pub struct Connection;
    impl Connection {
        pub async fn session() -> Result<Self> {}
        pub async fn system() -> Result<Self> {}
        pub async fn send(&self, msg: &Message) -> Result<()> {}
        pub async fn call_method<D, P, I, M, B>(&self, destination: Option<D>, path: P, interface: Option<I>, method_name: M, body: &B) -> Result<Message> {}
        pub async fn emit_signal<D, P, I, M, B>(&self, destination: Option<D>, path: P, interface: I, signal_name: M, body: &B) -> Result<()> {}
        pub async fn request_name<W>(&self, well_known_name: W) -> Result<()> {}
        pub async fn release_name<W>(&self, well_known_name: W) -> Result<bool> {}
        pub fn object_server(&self) -> &ObjectServer {}
        pub fn is_bus(&self) -> bool {}
        pub async fn close(self) -> Result<()> {}
        pub async fn graceful_shutdown(self) {}
    }
    pub struct Builder;
    impl Builder {
        pub fn session() -> Result<Self> {}
        pub fn system() -> Result<Self> {}
        pub fn address<A>(address: A) -> Result<Self> {}
        pub fn unix_stream<S>(stream: S) -> Self {}
        pub fn tcp_stream<S>(stream: S) -> Self {}
        pub fn socket<S>(socket: S) -> Self {}
        pub fn p2p(self) -> Self {}
        pub fn max_queued(self, max: usize) -> Self {}
        pub fn internal_executor(self, enabled: bool) -> Self {}
        pub fn serve_at<P, I>(self, path: P, iface: I) -> Result<Self> {}
        pub fn name<W>(self, well_known_name: W) -> Result<Self> {}
        pub fn allow_name_replacements(self, allow_replacement: bool) -> Self {}
        pub fn replace_existing_names(self, replace_existing: bool) -> Self {}
        pub fn method_timeout(self, timeout: std::time::Duration) -> Self {}
        pub async fn build(self) -> Result<Connection> {}
    }
}
pub mod object_server {
    use crate::{Connection, Result};
    pub struct ObjectServer;
    impl ObjectServer {
        pub async fn at<P, I>(&self, path: P, iface: I) -> Result<bool> {}
        pub async fn remove<I, P>(&self, path: P) -> Result<bool> {}
    }
    #[derive(Clone)] pub struct SignalEmitter;
    impl SignalEmitter {
        pub fn new<P>(conn: &Connection, path: P) -> Result<Self> {}
        pub fn connection(&self) -> &Connection {}
        pub fn to_owned(&self) -> SignalEmitter {}
        pub fn into_owned(self) -> SignalEmitter {}
    }
}
pub mod proxy {
    use crate::{Connection, Message, Result, fdo};
    #[derive(Clone)] pub struct Proxy;
    impl Proxy {
        pub async fn new<D, P, I>(conn: &Connection, destination: D, path: P, interface: I) -> Result<Proxy> {}
        pub async fn new_owned<D, P, I>(conn: Connection, destination: D, path: P, interface: I) -> Result<Proxy> {}
        pub fn connection(&self) -> &Connection {}
        pub async fn introspect(&self) -> fdo::Result<String> {}
        pub fn cached_property<T>(&self, property_name: &str) -> Result<Option<T>> {}
        pub async fn get_property<T>(&self, property_name: &str) -> Result<T> {}
        pub async fn set_property<T>(&self, property_name: &str, value: T) -> fdo::Result<()> {}
        pub async fn call_method<M, B>(&self, method_name: M, body: &B) -> Result<Message> {}
        pub async fn call<M, B, R>(&self, method_name: M, body: &B) -> Result<R> {}
        pub async fn call_noreply<M, B>(&self, method_name: M, body: &B) -> Result<()> {}
    }
}
pub mod fdo {
    pub struct Error;
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod blocking {
    use crate::{Message, Result, fdo};
    pub use self::connection::{Builder as ConnectionBuilder, Connection};
    pub use self::object_server::ObjectServer;
    pub use self::proxy::Proxy;
    pub mod connection {
        use std::ops::Deref;
        use super::ObjectServer;
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
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn reply<H, B>(&self, call: &H, body: &B) -> Result<()> {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn send_message(&self, msg: Message) -> Result<u32> {}
            pub fn object_server(&self) -> impl Deref<Target = ObjectServer> {}
            pub fn is_bus(&self) -> bool {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn close(self) -> Result<()> {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn graceful_shutdown(self) {}
            #[blocking(net)] #[advice("use `zbus::Connection`")] pub fn closed(&self) {}
            pub fn inner(&self) -> &crate::Connection {}
            pub fn into_inner(self) -> crate::Connection {}
        }
        impl From<crate::Connection> for Connection {}
        pub struct Builder;
        impl Builder {
            pub fn session() -> Result<Self> {}
            pub fn system() -> Result<Self> {}
            pub fn address<A>(address: A) -> Result<Self> {}
            pub fn unix_stream<S>(stream: S) -> Self {}
            pub fn tcp_stream<S>(stream: S) -> Self {}
            pub fn socket<S>(socket: S) -> Self {}
            pub fn p2p(self) -> Self {}
            pub fn allow_name_replacements(self, allow_replacement: bool) -> Self {}
            pub fn replace_existing_names(self, replace_existing: bool) -> Self {}
            pub fn method_timeout(self, timeout: std::time::Duration) -> Self {}
            pub fn max_queued(self, max: usize) -> Self {}
            pub fn serve_at<P, I>(self, path: P, iface: I) -> Result<Self> {}
            pub fn name<W>(self, well_known_name: W) -> Result<Self> {}
            #[blocking(net)] #[advice("use `zbus::connection::Builder`")] pub fn build(self) -> Result<Connection> {}
        }
    }
    pub mod object_server {
        use crate::Result;
        pub struct ObjectServer;
        impl ObjectServer {
            #[blocking(net)] #[advice("use `zbus::ObjectServer`")] pub fn at<P, I>(&self, path: P, iface: I) -> Result<bool> {}
            #[blocking(net)] #[advice("use `zbus::ObjectServer`")] pub fn remove<I, P>(&self, path: P) -> Result<bool> {}
            pub fn inner(&self) -> &crate::ObjectServer {}
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
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn receive_signal<M>(&self, signal_name: M) -> Result<SignalIterator> {}
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn receive_all_signals(&self) -> Result<SignalIterator> {}
            pub fn cached_property<T>(&self, property_name: &str) -> Result<Option<T>> {}
            pub fn receive_property_changed<T>(&self, name: &str) -> PropertyIterator<T> {}
            pub fn inner(&self) -> &crate::Proxy {}
            pub fn into_inner(self) -> crate::Proxy {}
        }
        pub struct SignalIterator;
        impl Iterator for SignalIterator {
            type Item = Message;
            #[blocking(net)] #[advice("use `zbus::Proxy`")] fn next(&mut self) -> Option<Message> {}
        }
        pub struct PropertyIterator<T>;
        impl<T> Iterator for PropertyIterator<T> {
            type Item = PropertyChanged<T>;
            #[blocking(net)] #[advice("use `zbus::Proxy`")] fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct PropertyChanged<T>;
        impl<T> PropertyChanged<T> {
            pub fn name(&self) -> &str {}
            #[blocking(net)] #[advice("use `zbus::Proxy`")] pub fn get(&self) -> Result<T> {}
        }
    }
}
