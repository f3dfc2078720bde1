//! amiquip 0.4.2. Its thread does what these wait for; what ends in `_nowait`, acknowledges or publishes only hands over.

use crossbeam_channel::Receiver;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub enum ConsumerMessage { Delivery(Delivery), ClientCancelled, ServerCancelled, ClientClosedChannel, ServerClosedChannel(std::sync::Arc<Error>), ClientClosedConnection, ServerClosedConnection(std::sync::Arc<Error>) }
#[derive(Clone, Default)] pub struct QueueDeclareOptions;
#[derive(Clone, Default)] pub struct ExchangeDeclareOptions;
pub struct Connection;
impl Connection {
    #[blocking(net)] pub fn open(url: &str) -> Result<Connection> {}
    #[blocking(net)] pub fn open_tuned(url: &str, tuning: ConnectionTuning) -> Result<Connection> {}
    #[blocking(net)] pub fn insecure_open(url: &str) -> Result<Connection> {}
    #[blocking(net)] pub fn insecure_open_tuned(url: &str, tuning: ConnectionTuning) -> Result<Connection> {}
    pub fn server_properties(&self) -> &FieldTable {}
    #[blocking(net)] pub fn open_channel(&mut self, channel_id: Option<u16>) -> Result<Channel> {}
    pub fn listen_for_connection_blocked(&mut self) -> Result<Receiver<ConnectionBlockedNotification>> {}
    #[blocking(net)] pub fn close(self) -> Result<()> {}
}
pub struct Channel;
impl Channel {
    #[blocking(net)] pub fn close(self) -> Result<()> {}
    pub fn channel_id(&self) -> u16 {}
    #[blocking(net)] pub fn qos(&self, prefetch_size: u32, prefetch_count: u16, global: bool) -> Result<()> {}
    #[blocking(net)] pub fn recover(&self, requeue: bool) -> Result<()> {}
    pub fn basic_publish<S: Into<String>>(&self, exchange: S, publish: Publish) -> Result<()> {}
    pub fn listen_for_publisher_confirms(&self) -> Result<Receiver<Confirm>> {}
    #[blocking(net)] pub fn enable_publisher_confirms(&self) -> Result<()> {}
    pub fn enable_publisher_confirms_nowait(&self) -> Result<()> {}
    pub fn listen_for_returns(&self) -> Result<Receiver<Return>> {}
    #[blocking(net)] pub fn queue_declare<S: Into<String>>(&self, queue: S, options: QueueDeclareOptions) -> Result<Queue> {}
    pub fn queue_declare_nowait<S: Into<String>>(&self, queue: S, options: QueueDeclareOptions) -> Result<Queue> {}
    #[blocking(net)] pub fn queue_declare_passive<S: Into<String>>(&self, queue: S) -> Result<Queue> {}
    #[blocking(net)] pub fn basic_get<S: Into<String>>(&self, queue: S, no_ack: bool) -> Result<Option<Get>> {}
    #[blocking(net)] pub fn basic_consume<S: Into<String>>(&self, queue: S, options: ConsumerOptions) -> Result<Consumer> {}
    #[blocking(net)] pub fn queue_bind<S0: Into<String>, S1: Into<String>, S2: Into<String>>(&self, queue: S0, exchange: S1, routing_key: S2, arguments: FieldTable) -> Result<()> {}
    pub fn queue_bind_nowait<S0: Into<String>, S1: Into<String>, S2: Into<String>>(&self, queue: S0, exchange: S1, routing_key: S2, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn queue_unbind<S0: Into<String>, S1: Into<String>, S2: Into<String>>(&self, queue: S0, exchange: S1, routing_key: S2, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn queue_purge<S: Into<String>>(&self, queue: S) -> Result<u32> {}
    pub fn queue_purge_nowait<S: Into<String>>(&self, queue: S) -> Result<()> {}
    #[blocking(net)] pub fn queue_delete<S: Into<String>>(&self, queue: S, options: QueueDeleteOptions) -> Result<u32> {}
    pub fn queue_delete_nowait<S: Into<String>>(&self, queue: S, options: QueueDeleteOptions) -> Result<()> {}
    #[blocking(net)] pub fn exchange_declare<S: Into<String>>(&self, type_: ExchangeType, exchange: S, options: ExchangeDeclareOptions) -> Result<Exchange> {}
    pub fn exchange_declare_nowait<S: Into<String>>(&self, type_: ExchangeType, exchange: S, options: ExchangeDeclareOptions) -> Result<Exchange> {}
    #[blocking(net)] pub fn exchange_declare_passive<S: Into<String>>(&self, exchange: S) -> Result<Exchange> {}
    #[blocking(net)] pub fn exchange_bind<S0: Into<String>, S1: Into<String>, S2: Into<String>>(&self, destination: S0, source: S1, routing_key: S2, arguments: FieldTable) -> Result<()> {}
    pub fn exchange_bind_nowait<S0: Into<String>, S1: Into<String>, S2: Into<String>>(&self, destination: S0, source: S1, routing_key: S2, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn exchange_unbind<S0: Into<String>, S1: Into<String>, S2: Into<String>>(&self, destination: S0, source: S1, routing_key: S2, arguments: FieldTable) -> Result<()> {}
    pub fn exchange_unbind_nowait<S0: Into<String>, S1: Into<String>, S2: Into<String>>(&self, destination: S0, source: S1, routing_key: S2, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn exchange_delete<S: Into<String>>(&self, exchange: S, if_unused: bool) -> Result<()> {}
    pub fn exchange_delete_nowait<S: Into<String>>(&self, exchange: S, if_unused: bool) -> Result<()> {}
    pub fn ack_all(&self) -> Result<()> {}
    pub fn nack_all(&self, requeue: bool) -> Result<()> {}
}
pub struct Queue;
impl Queue {
    pub fn name(&self) -> &str {}
    pub fn declared_message_count(&self) -> Option<u32> {}
    pub fn declared_consumer_count(&self) -> Option<u32> {}
    #[blocking(net)] pub fn get(&self, no_ack: bool) -> Result<Option<Get>> {}
    #[blocking(net)] pub fn consume(&self, options: ConsumerOptions) -> Result<Consumer> {}
    #[blocking(net)] pub fn bind<S: Into<String>>(&self, exchange: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    pub fn bind_nowait<S: Into<String>>(&self, exchange: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn unbind<S: Into<String>>(&self, exchange: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn purge(&self) -> Result<u32> {}
    pub fn purge_nowait(&self) -> Result<()> {}
    #[blocking(net)] pub fn delete(self, options: QueueDeleteOptions) -> Result<u32> {}
    pub fn delete_nowait(self, options: QueueDeleteOptions) -> Result<()> {}
}
#[derive(Clone)] pub struct Publish;
impl Publish {
    pub fn new<S: Into<String>>(body: &[u8], routing_key: S) -> Publish {}
    pub fn with_properties<S: Into<String>>(body: &[u8], routing_key: S, properties: AmqpProperties) -> Publish {}
}
pub struct Exchange;
impl Exchange {
    pub fn direct(channel: &Channel) -> Exchange {}
    pub fn name(&self) -> &str {}
    pub fn publish(&self, publish: Publish) -> Result<()> {}
    #[blocking(net)] pub fn bind_to_source<S: Into<String>>(&self, source: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    pub fn bind_to_source_nowait<S: Into<String>>(&self, source: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn bind_to_destination<S: Into<String>>(&self, destination: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    pub fn bind_to_destination_nowait<S: Into<String>>(&self, destination: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn unbind_from_source<S: Into<String>>(&self, source: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    pub fn unbind_from_source_nowait<S: Into<String>>(&self, source: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn unbind_from_destination<S: Into<String>>(&self, destination: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    pub fn unbind_from_destination_nowait<S: Into<String>>(&self, destination: &Exchange, routing_key: S, arguments: FieldTable) -> Result<()> {}
    #[blocking(net)] pub fn delete(self, if_unused: bool) -> Result<()> {}
    pub fn delete_nowait(self, if_unused: bool) -> Result<()> {}
}
#[derive(Clone, Default)] pub struct ConsumerOptions;
pub struct Consumer;
impl Consumer {
    pub fn consumer_tag(&self) -> &str {}
    pub fn receiver(&self) -> &Receiver<ConsumerMessage> {}
    #[blocking(net)] pub fn cancel(&self) -> Result<()> {}
    pub fn ack(&self, delivery: Delivery) -> Result<()> {}
    pub fn ack_multiple(&self, delivery: Delivery) -> Result<()> {}
    pub fn nack(&self, delivery: Delivery, requeue: bool) -> Result<()> {}
    pub fn nack_multiple(&self, delivery: Delivery, requeue: bool) -> Result<()> {}
    pub fn reject(&self, delivery: Delivery, requeue: bool) -> Result<()> {}
}
#[derive(Clone)] pub struct Delivery;
impl Delivery {
    pub fn delivery_tag(&self) -> u64 {}
    pub fn ack(self, channel: &Channel) -> Result<()> {}
    pub fn ack_multiple(self, channel: &Channel) -> Result<()> {}
    pub fn nack(self, channel: &Channel, requeue: bool) -> Result<()> {}
    pub fn nack_multiple(self, channel: &Channel, requeue: bool) -> Result<()> {}
    pub fn reject(self, channel: &Channel, requeue: bool) -> Result<()> {}
}
#[derive(Clone)] pub struct Get;
impl Get {
    pub fn ack(self, channel: &Channel) -> Result<()> {}
    pub fn ack_multiple(self, channel: &Channel) -> Result<()> {}
    pub fn nack(self, channel: &Channel, requeue: bool) -> Result<()> {}
    pub fn nack_multiple(self, channel: &Channel, requeue: bool) -> Result<()> {}
    pub fn reject(self, channel: &Channel, requeue: bool) -> Result<()> {}
}
