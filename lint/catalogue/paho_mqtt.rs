//! paho_mqtt 0.14.0. Its callbacks run on the library's own thread.

pub use async_channel::Receiver as AsyncReceiver;
pub use crossbeam_channel::Receiver as SyncReceiver;
use std::future::Future;
use std::time::Duration;
use std::{error, fmt};
pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub struct ServerResponse;
#[derive(Clone)] pub struct Message;
impl Message {
    pub fn new<S, V>(topic: S, payload: V, qos: QoS) -> Message where S: Into<String>, V: Into<Vec<u8>> {}
    pub fn topic(&self) -> &str {}
    pub fn payload(&self) -> &[u8] {}
    pub fn payload_str(&self) -> std::borrow::Cow<str> {}
}
#[derive(Default)] pub struct CreateOptions;
impl CreateOptions { pub fn new() -> CreateOptions {} }
impl From<&str> for CreateOptions {}
impl From<String> for CreateOptions {}
#[derive(Default)] pub struct CreateOptionsBuilder;
impl CreateOptionsBuilder {
    pub fn new() -> Self {}
    pub fn server_uri<S>(self, server_uri: S) -> Self where S: Into<String> {}
    pub fn client_id<S>(self, client_id: S) -> Self where S: Into<String> {}
    pub fn finalize(self) -> CreateOptions {}
    pub fn create_client(self) -> Result<AsyncClient> {}
}
#[derive(Clone)] pub struct Client;
impl Client {
    pub fn new<T>(opts: T) -> Result<Client> where T: Into<CreateOptions> {}
    pub fn timeout(&self) -> Duration {}
    pub fn set_timeout(&mut self, timeout: Duration) {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn connect<T>(&self, opt_opts: T) -> Result<ServerResponse> where T: Into<Option<ConnectOptions>> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn disconnect<T>(&self, opt_opts: T) -> Result<()> where T: Into<Option<DisconnectOptions>> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn disconnect_after(&self, timeout: Duration) -> Result<()> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn reconnect(&self) -> Result<ServerResponse> {}
    pub fn is_connected(&self) -> bool {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn publish(&self, msg: Message) -> Result<()> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn subscribe<Q>(&self, topic: &str, qos: Q) -> Result<ServerResponse> where Q: Into<QoS> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn subscribe_with_options<S, Q, T, P>(&self, topic: S, qos: Q, opts: T, props: P) -> Result<ServerResponse> where S: Into<String>, Q: Into<QoS>, T: Into<SubscribeOptions>, P: Into<Option<Properties>> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn subscribe_many<T, Q>(&self, topics: &[T], qos: &[Q]) -> Result<ServerResponse> where T: AsRef<str>, Q: Into<QoS> + Copy {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn subscribe_many_same_qos<T>(&self, topics: &[T], qos: i32) -> Result<ServerResponse> where T: AsRef<str> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn subscribe_many_with_options<T, Q, P>(&self, topics: &[T], qos: &[Q], opts: &[SubscribeOptions], props: P) -> Result<ServerResponse> where T: AsRef<str>, Q: Into<QoS> + Copy, P: Into<Option<Properties>> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn unsubscribe(&self, topic: &str) -> Result<()> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn unsubscribe_with_options<S>(&self, topic: S, props: Properties) -> Result<()> where S: Into<String> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn unsubscribe_many<T>(&self, topics: &[T]) -> Result<()> where T: AsRef<str> {}
    #[blocking(net)] #[advice("use `AsyncClient`")] pub fn unsubscribe_many_with_options<T>(&self, topics: &[T], props: Properties) -> Result<()> where T: AsRef<str> {}
    pub fn start_consuming(&self) -> SyncReceiver<Option<Message>> {}
    pub fn stop_consuming(&self) {}
    pub fn start_consuming_events<L>(&mut self, buffer_lim: L) -> SyncReceiver<Event> where L: Into<Option<usize>> {}
    pub fn client_id(&self) -> String {}
}
#[derive(Clone)] pub struct AsyncClient;
pub type ConnectedCallback = dyn FnMut(&AsyncClient) + Send;
pub type ConnectionLostCallback = dyn FnMut(&AsyncClient) + Send;
pub type DisconnectedCallback = dyn FnMut(&AsyncClient, Properties, ReasonCode) + Send;
pub type MessageArrivedCallback = dyn FnMut(&AsyncClient, Option<Message>) + Send;
impl AsyncClient {
    pub fn new<T>(opts: T) -> Result<AsyncClient> where T: Into<CreateOptions> {}
    pub fn mqtt_version(&self) -> MqttVersion {}
    pub fn connect_options(&self) -> ConnectOptions {}
    pub fn connect<T>(&self, opts: T) -> ConnectToken where T: Into<Option<ConnectOptions>> {}
    pub fn connect_with_callbacks<FS, FF>(&self, opts: ConnectOptions, success_cb: FS, failure_cb: FF) -> ConnectToken where FS: Fn(&AsyncClient, u16) + Send, FF: Fn(&AsyncClient, u16, i32) + Send {}
    pub fn reconnect(&self) -> ConnectToken {}
    pub fn reconnect_with_callbacks<FS, FF>(&self, success_cb: FS, failure_cb: FF) -> ConnectToken where FS: Fn(&AsyncClient, u16) + Send, FF: Fn(&AsyncClient, u16, i32) + Send {}
    pub fn disconnect<T>(&self, opt_opts: T) -> Token where T: Into<Option<DisconnectOptions>> {}
    pub fn disconnect_after(&self, timeout: Duration) -> Token {}
    pub fn is_connected(&self) -> bool {}
    pub fn set_connected_callback<F>(&self, cb: F) where F: FnMut(&AsyncClient) + Send {}
    pub fn remove_connected_callback(&self) {}
    pub fn set_connection_lost_callback<F>(&self, cb: F) where F: FnMut(&AsyncClient) + Send {}
    pub fn remove_connection_lost_callback(&self) {}
    pub fn set_disconnected_callback<F>(&self, cb: F) where F: FnMut(&AsyncClient, Properties, ReasonCode) + Send {}
    pub fn remove_disconnected_callback(&self) {}
    pub fn set_message_callback<F>(&self, cb: F) where F: FnMut(&AsyncClient, Option<Message>) + Send {}
    pub fn remove_message_callback(&self) {}
    pub fn try_publish(&self, msg: Message) -> Result<DeliveryToken> {}
    pub fn publish(&self, msg: Message) -> DeliveryToken {}
    pub fn subscribe<S, Q>(&self, topic: S, qos: Q) -> SubscribeToken where S: Into<String>, Q: Into<QoS> {}
    pub fn subscribe_with_options<S, Q, T, P>(&self, topic: S, qos: Q, opts: T, props: P) -> SubscribeToken where S: Into<String>, Q: Into<QoS>, T: Into<SubscribeOptions>, P: Into<Option<Properties>> {}
    pub fn subscribe_many<T, Q>(&self, topics: &[T], qos: &[Q]) -> SubscribeManyToken where T: AsRef<str>, Q: Into<QoS> + Copy {}
    pub fn subscribe_many_same_qos<T>(&self, topics: &[T], qos: i32) -> SubscribeManyToken where T: AsRef<str> {}
    pub fn subscribe_many_with_options<T, Q, P>(&self, topics: &[T], qos: &[Q], opts: &[SubscribeOptions], props: P) -> SubscribeManyToken where T: AsRef<str>, Q: Into<QoS> + Copy, P: Into<Option<Properties>> {}
    pub fn unsubscribe<S>(&self, topic: S) -> Token where S: Into<String> {}
    pub fn unsubscribe_with_options<S>(&self, topic: S, props: Properties) -> Token where S: Into<String> {}
    pub fn unsubscribe_many<T>(&self, topics: &[T]) -> Token where T: AsRef<str> {}
    pub fn unsubscribe_many_with_options<T>(&self, topics: &[T], props: Properties) -> Token where T: AsRef<str> {}
    pub fn start_consuming(&self) -> SyncReceiver<Option<Message>> {}
    pub fn stop_consuming(&self) {}
    pub fn start_consuming_events<L>(&mut self, buffer_lim: L) -> SyncReceiver<Event> where L: Into<Option<usize>> {}
    pub fn get_stream<L>(&mut self, buffer_lim: L) -> AsyncReceiver<Option<Message>> where L: Into<Option<usize>> {}
    pub fn get_event_stream<L>(&mut self, buffer_lim: L) -> AsyncReceiver<Event> where L: Into<Option<usize>> {}
    pub fn stop_stream(&self) {}
    pub fn client_id(&self) -> String {}
    pub fn server_uri(&self) -> String {}
}
#[derive(Clone)] pub struct Token;
impl Token {
    pub fn new() -> Self {}
    #[blocking(net)] #[advice("await it")] pub fn wait(self) -> Result<ServerResponse> {}
    pub fn try_wait(&mut self) -> Option<Result<ServerResponse>> {}
    #[blocking(net)] #[advice("await it")] pub fn wait_for(self, dur: Duration) -> Result<ServerResponse> {}
}
impl Future for Token {
    type Output = Result<ServerResponse>;
}
pub type ConnectToken = Token;
pub type SubscribeToken = Token;
pub type SubscribeManyToken = Token;
pub type UnsubscribeToken = Token;
pub type UnsubscribeManyToken = Token;
#[derive(Clone)] pub struct DeliveryToken;
impl DeliveryToken {
    pub fn new(msg: Message) -> DeliveryToken {}
    pub fn message(&self) -> &Message {}
    #[blocking(net)] #[advice("await it")] pub fn wait(self) -> Result<()> {}
    #[blocking(net)] #[advice("await it")] pub fn wait_for(self, dur: Duration) -> Result<()> {}
}
impl From<DeliveryToken> for Message {}
impl From<DeliveryToken> for Token {}
impl Future for DeliveryToken {
    type Output = Result<()>;
}
