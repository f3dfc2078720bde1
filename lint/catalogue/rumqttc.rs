//! rumqttc 0.24.0.

use std::time::Duration;
#[derive(Clone, Debug)] pub struct MqttOptions;
impl MqttOptions {
    pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions {}
    pub fn set_keep_alive(&mut self, duration: Duration) -> &mut Self {}
    pub fn set_clean_session(&mut self, clean_session: bool) -> &mut Self {}
    pub fn set_credentials<U: Into<String>, P: Into<String>>(&mut self, username: U, password: P) -> &mut Self {}
    pub fn parse_url<S: Into<String>>(url: S) -> Result<MqttOptions, OptionError> {}
    pub fn broker_address(&self) -> (String, u16) {}
    pub fn set_last_will(&mut self, will: LastWill) -> &mut Self {}
    pub fn set_transport(&mut self, transport: Transport) -> &mut Self {}
    pub fn keep_alive(&self) -> Duration {}
    pub fn client_id(&self) -> String {}
    pub fn set_max_packet_size(&mut self, incoming: usize, outgoing: usize) -> &mut Self {}
    pub fn clean_session(&self) -> bool {}
    pub fn set_request_channel_capacity(&mut self, capacity: usize) -> &mut Self {}
    pub fn set_pending_throttle(&mut self, duration: Duration) -> &mut Self {}
    pub fn set_inflight(&mut self, inflight: u16) -> &mut Self {}
    pub fn inflight(&self) -> u16 {}
    pub fn set_manual_acks(&mut self, manual_acks: bool) -> &mut Self {}
    pub fn set_proxy(&mut self, proxy: Proxy) -> &mut Self {}
}
#[derive(Clone, Copy, Debug)] pub enum QoS { AtMostOnce, AtLeastOnce, ExactlyOnce }
#[derive(Clone, Debug)] pub enum Event { Incoming(Packet), Outgoing(Outgoing) }
#[derive(Clone, Debug)] pub struct Packet;
#[derive(Clone, Debug)] pub struct Outgoing;
#[derive(Debug)] pub struct ConnectionError;
impl std::fmt::Display for ConnectionError {}
impl std::error::Error for ConnectionError {}
#[derive(Debug)] pub struct ClientError;
impl std::fmt::Display for ClientError {}
impl std::error::Error for ClientError {}
#[derive(Debug)] pub struct RecvError;
#[derive(Debug)] pub enum TryRecvError { Disconnected, Empty }
#[derive(Debug)] pub enum RecvTimeoutError { Disconnected, Timeout }
pub struct EventLoop;
impl EventLoop {
    pub async fn poll(&mut self) -> Result<Event, ConnectionError> {}
    pub fn new(mqtt_options: MqttOptions, cap: usize) -> EventLoop {}
    pub fn set_network_options(&mut self, network_options: NetworkOptions) -> &mut Self {}
}
#[derive(Clone, Debug)] pub struct AsyncClient;
impl AsyncClient {
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop) {}
    pub async fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError> {}
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError> {}
    pub async fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError> {}
    pub async fn disconnect(&self) -> Result<(), ClientError> {}
    pub async fn ack(&self, publish: &Publish) -> Result<(), ClientError> {}
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError> {}
    pub async fn publish_bytes<S>(&self, topic: S, qos: QoS, retain: bool, payload: Bytes) -> Result<(), ClientError> where S: Into<String> {}
    pub async fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> where T: IntoIterator<Item = SubscribeFilter> {}
    pub fn try_subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> where T: IntoIterator<Item = SubscribeFilter> {}
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError> {}
    pub fn try_disconnect(&self) -> Result<(), ClientError> {}
}
/// What it sends waits for room in a bounded channel.
#[derive(Clone)] pub struct Client;
impl Client {
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection) {}
    #[blocking(channel)] #[advice("use `AsyncClient`")] pub fn publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    pub fn try_publish<S: Into<String>, V: Into<Vec<u8>>>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> {}
    #[blocking(channel)] #[advice("use `AsyncClient`")] pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError> {}
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError> {}
    #[blocking(channel)] #[advice("use `AsyncClient`")] pub fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError> {}
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError> {}
    #[blocking(channel)] #[advice("use `AsyncClient`")] pub fn disconnect(&self) -> Result<(), ClientError> {}
    pub fn try_disconnect(&self) -> Result<(), ClientError> {}
    #[blocking(channel)] #[advice("use `AsyncClient`")] pub fn ack(&self, publish: &Publish) -> Result<(), ClientError> {}
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError> {}
    #[blocking(channel)] #[advice("use `AsyncClient`")] pub fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> where T: IntoIterator<Item = SubscribeFilter> {}
    pub fn try_subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> where T: IntoIterator<Item = SubscribeFilter> {}
}
pub struct Connection { pub eventloop: EventLoop }
impl Connection {
    pub fn iter(&mut self) -> Iter {}
    #[blocking(net)] pub fn recv(&mut self) -> Result<Result<Event, ConnectionError>, RecvError> {}
    #[blocking(net)] pub fn recv_timeout(&mut self, duration: Duration) -> Result<Result<Event, ConnectionError>, RecvTimeoutError> {}
    pub fn try_recv(&mut self) -> Result<Result<Event, ConnectionError>, TryRecvError> {}
}
pub struct Iter;
impl Iterator for Iter {
    type Item = Result<Event, ConnectionError>;
    #[blocking(net)] fn next(&mut self) -> Option<Result<Event, ConnectionError>> {}
}
