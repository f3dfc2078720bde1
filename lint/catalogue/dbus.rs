//! dbus 0.9.12.

#[derive(Debug)] pub struct Error;
impl Error {
    pub fn name(&self) -> Option<&str> {}
    pub fn message(&self) -> Option<&str> {}
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub struct Message;
impl Message {
    pub fn method_call(destination: &BusName, path: &Path, iface: &Interface, name: &Member) -> Message {}
    pub fn call_with_args<A, D, P, I, M>(destination: D, path: P, iface: I, method: M, args: A) -> Message where D: Into<BusName>, P: Into<Path>, I: Into<Interface>, M: Into<Member>, A: AppendAll {}
    pub fn new_signal<P, I, M>(path: P, iface: I, name: M) -> Result<Message, String> where P: Into<String>, I: Into<String>, M: Into<String> {}
    pub fn signal(path: &Path, iface: &Interface, name: &Member) -> Message {}
    pub fn error(&self, error_name: &ErrorName, error_message: &CStr) -> Message {}
    pub fn append_ref<A: RefArg>(self, r: &[A]) -> Self {}
    pub fn append2<A1: Append, A2: Append>(self, a1: A1, a2: A2) -> Self {}
    pub fn append3<A1: Append, A2: Append, A3: Append>(self, a1: A1, a2: A2, a3: A3) -> Self {}
    pub fn iter_init(&self) -> Iter {}
    pub fn as_result(&mut self) -> Result<&mut Message, Error> {}
    pub fn return_with_args<A: AppendAll>(&self, args: A) -> Message {}
    pub fn duplicate(&self) -> Result<Self, String> {}
    pub fn new_method_call<D, P, I, M>(destination: D, path: P, iface: I, method: M) -> Result<Message, String> {}
    pub fn append1<A>(self, a: A) -> Self {}
    pub fn method_return(&self) -> Message {}
}
pub mod blocking {
    use crate::channel::{Channel, Token};
    use crate::{Error, Message};
    use std::time::Duration;
    pub struct Connection;
    impl Connection {
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn new_session() -> Result<Self, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn new_system() -> Result<Self, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn new_address(address: &str) -> Result<Self, Error> {}
        pub fn unique_name(&self) -> BusName {}
        pub fn with_proxy<D: Into<BusName>, P: Into<Path>>(&self, dest: D, path: P, timeout: Duration) -> Proxy<&Self> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn request_name<N: Into<BusName>>(&self, name: N, allow_replacement: bool, replace_existing: bool, do_not_queue: bool) -> Result<RequestNameReply, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn release_name<N: Into<BusName>>(&self, name: N) -> Result<ReleaseNameReply, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn add_match<S, F>(&self, match_rule: MatchRule, f: F) -> Result<Token, Error> where F: FnMut(S, &Self, &Message) -> bool + Send {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn remove_match(&self, id: Token) -> Result<(), Error> {}
        #[blocking(net, unless_zero(timeout))] #[advice("use `dbus::nonblock`")] pub fn process(&self, timeout: Duration) -> Result<bool, Error> {}
        pub fn channel(&self) -> &Channel {}
    }
    impl From<Channel> for Connection { fn from(c: Channel) -> Self {} }
    impl crate::channel::Sender for Connection { fn send(&self, msg: Message) -> Result<u32, ()> {} }
    impl BlockingSender for Connection { #[blocking(net)] #[advice("use `dbus::nonblock`")] fn send_with_reply_and_block(&self, msg: Message, timeout: Duration) -> Result<Message, Error> {} }
    pub struct SyncConnection;
    impl SyncConnection {
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn new_session() -> Result<Self, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn new_system() -> Result<Self, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn new_address(address: &str) -> Result<Self, Error> {}
        pub fn unique_name(&self) -> BusName {}
        pub fn with_proxy<D: Into<BusName>, P: Into<Path>>(&self, dest: D, path: P, timeout: Duration) -> Proxy<&Self> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn request_name<N: Into<BusName>>(&self, name: N, allow_replacement: bool, replace_existing: bool, do_not_queue: bool) -> Result<RequestNameReply, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn release_name<N: Into<BusName>>(&self, name: N) -> Result<ReleaseNameReply, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn add_match<S, F>(&self, match_rule: MatchRule, f: F) -> Result<Token, Error> where F: FnMut(S, &Self, &Message) -> bool + Send + Sync {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn remove_match(&self, id: Token) -> Result<(), Error> {}
        #[blocking(net, unless_zero(timeout))] #[advice("use `dbus::nonblock`")] pub fn process(&self, timeout: Duration) -> Result<bool, Error> {}
        pub fn channel(&self) -> &Channel {}
    }
    impl From<Channel> for SyncConnection { fn from(c: Channel) -> Self {} }
    impl crate::channel::Sender for SyncConnection { fn send(&self, msg: Message) -> Result<u32, ()> {} }
    impl BlockingSender for SyncConnection { #[blocking(net)] #[advice("use `dbus::nonblock`")] fn send_with_reply_and_block(&self, msg: Message, timeout: Duration) -> Result<Message, Error> {} }
    pub struct LocalConnection;
    impl LocalConnection {
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn new_session() -> Result<Self, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn new_system() -> Result<Self, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn new_address(address: &str) -> Result<Self, Error> {}
        pub fn unique_name(&self) -> BusName {}
        pub fn with_proxy<D: Into<BusName>, P: Into<Path>>(&self, dest: D, path: P, timeout: Duration) -> Proxy<&Self> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn request_name<N: Into<BusName>>(&self, name: N, allow_replacement: bool, replace_existing: bool, do_not_queue: bool) -> Result<RequestNameReply, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn release_name<N: Into<BusName>>(&self, name: N) -> Result<ReleaseNameReply, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn add_match<S, F>(&self, match_rule: MatchRule, f: F) -> Result<Token, Error> where F: FnMut(S, &Self, &Message) -> bool {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn remove_match(&self, id: Token) -> Result<(), Error> {}
        #[blocking(net, unless_zero(timeout))] #[advice("use `dbus::nonblock`")] pub fn process(&self, timeout: Duration) -> Result<bool, Error> {}
        pub fn channel(&self) -> &Channel {}
    }
    impl From<Channel> for LocalConnection { fn from(c: Channel) -> Self {} }
    impl crate::channel::Sender for LocalConnection { fn send(&self, msg: Message) -> Result<u32, ()> {} }
    impl BlockingSender for LocalConnection { #[blocking(net)] #[advice("use `dbus::nonblock`")] fn send_with_reply_and_block(&self, msg: Message, timeout: Duration) -> Result<Message, Error> {} }
    pub trait BlockingSender { #[blocking(net)] #[advice("use `dbus::nonblock`")] fn send_with_reply_and_block(&self, msg: Message, timeout: Duration) -> Result<Message, Error>; }
    #[derive(Clone)] pub struct Proxy<C> { pub connection: C }
    impl<C> Proxy<C> {
        pub fn new<D: Into<BusName>, P: Into<Path>>(dest: D, path: P, timeout: Duration, connection: C) -> Self { Proxy { connection } }
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn method_call<R, A, I: Into<Interface>, M: Into<Member>>(&self, i: I, m: M, args: A) -> Result<R, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn match_signal<S, F>(&self, f: F) -> Result<Token, Error> {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn match_stop(&self, id: Token, call_remove_match: bool) -> Result<(), Error> {}
    }
    pub mod stdintf {
        pub mod org_freedesktop_dbus {
            use crate::Error;
            use crate::blocking::Proxy;
            pub trait Properties {
                #[blocking(net)] fn get<R0>(&self, interface_name: &str, property_name: &str) -> Result<R0, Error>;
                #[blocking(net)] fn get_all(&self, interface_name: &str) -> Result<crate::arg::PropMap, Error>;
                #[blocking(net)] fn set<I2>(&self, interface_name: &str, property_name: &str, value: I2) -> Result<(), Error>;
            }
            impl<C> Properties for Proxy<C> {
                #[blocking(net)] fn get<R0>(&self, interface_name: &str, property_name: &str) -> Result<R0, Error> {}
                #[blocking(net)] fn get_all(&self, interface_name: &str) -> Result<crate::arg::PropMap, Error> {}
                #[blocking(net)] fn set<I2>(&self, interface_name: &str, property_name: &str, value: I2) -> Result<(), Error> {}
            }
            pub trait Introspectable { #[blocking(net)] fn introspect(&self) -> Result<String, Error>; }
            impl<C> Introspectable for Proxy<C> { #[blocking(net)] fn introspect(&self) -> Result<String, Error> {} }
            pub trait Peer { #[blocking(net)] fn ping(&self) -> Result<(), Error>; }
            impl<C> Peer for Proxy<C> { #[blocking(net)] fn ping(&self) -> Result<(), Error> {} }
        }
    }
}
pub mod channel {
    use crate::{Error, Message};
    use std::time::Duration;
    #[derive(Clone, Copy)] pub struct Token(pub usize);
    #[derive(Clone, Copy)] pub enum BusType { Session, System, Starter }
    pub trait Sender { fn send(&self, msg: Message) -> Result<u32, ()>; }
    pub struct Channel;
    impl Channel {
        #[blocking(net)] pub fn get_private(bus: BusType) -> Result<Channel, Error> {}
        #[blocking(net)] pub fn open_private(address: &str) -> Result<Channel, Error> {}
        #[blocking(net)] pub fn register(&mut self) -> Result<(), Error> {}
        pub fn is_connected(&self) -> bool {}
        #[blocking(net)] #[advice("use `dbus::nonblock`")] pub fn send_with_reply_and_block(&self, msg: Message, timeout: Duration) -> Result<Message, Error> {}
        #[blocking(net)] pub fn flush(&self) {}
        #[blocking(net, unless_zero(timeout))] #[advice("use `dbus::nonblock`")] pub fn read_write(&self, timeout: Option<Duration>) -> Result<(), ()> {}
        pub fn pop_message(&self) -> Option<Message> {}
        #[blocking(net, unless_zero(timeout))] #[advice("use `dbus::nonblock`")] pub fn blocking_pop_message(&self, timeout: Duration) -> Result<Option<Message>, Error> {}
        pub fn set_watch_enabled(&mut self, enable: bool) {}
    }
    impl Sender for Channel { fn send(&self, msg: Message) -> Result<u32, ()> {} }
}
pub mod nonblock {
    use crate::{Error, Message};
    use std::time::Duration;
    pub struct Connection;
    pub struct SyncConnection;
    pub struct LocalConnection;
    #[derive(Clone)] pub struct Proxy<C> { pub connection: C }
    impl<C> Proxy<C> {
        pub fn new<D: Into<BusName>, P: Into<Path>>(dest: D, path: P, timeout: Duration, connection: C) -> Self { Proxy { connection } }
        pub async fn method_call<R, A, I: Into<Interface>, M: Into<Member>>(&self, i: I, m: M, args: A) -> Result<R, Error> {}
    }
    pub mod stdintf {
        pub mod org_freedesktop_dbus {
            use crate::Error;
            use crate::nonblock::Proxy;
            pub trait Properties {
                async fn get<R0>(&self, interface_name: &str, property_name: &str) -> Result<R0, Error>;
                async fn set<I2>(&self, interface_name: &str, property_name: &str, value: I2) -> Result<(), Error>;
            }
            impl<C> Properties for Proxy<C> {
                async fn get<R0>(&self, interface_name: &str, property_name: &str) -> Result<R0, Error> {}
                async fn set<I2>(&self, interface_name: &str, property_name: &str, value: I2) -> Result<(), Error> {}
            }
        }
    }
}
pub mod ffidisp {
    use crate::{Error, Message};
    #[derive(Clone, Copy)] pub enum BusType { Session, System, Starter }
    pub struct Connection;
    impl Connection {
        #[blocking(net)] pub fn get_private(bus: BusType) -> Result<Connection, Error> {}
        #[blocking(net)] pub fn open_private(address: &str) -> Result<Connection, Error> {}
        #[blocking(net)] pub fn send_with_reply_and_block(&self, msg: Message, timeout_ms: i32) -> Result<Message, Error> {}
        pub fn send(&self, msg: Message) -> Result<u32, ()> {}
        pub fn unique_name(&self) -> String {}
        // Each message is waited for, if there is a time to wait.
        #[blocking(net, unless_zero(timeout_ms))] pub fn iter(&self, timeout_ms: i32) -> ConnectionItems {}
        #[blocking(net, unless_zero(timeout_ms))] pub fn incoming(&self, timeout_ms: u32) -> ConnMsgs<&Self> {}
    }
    pub struct ConnectionItems;
    impl Iterator for ConnectionItems {
        type Item = ConnectionItem;
        fn next(&mut self) -> Option<ConnectionItem> {}
    }
    pub struct ConnMsgs<C>;
    impl<C> Iterator for ConnMsgs<C> {
        type Item = Message;
        fn next(&mut self) -> Option<Message> {}
    }
}
