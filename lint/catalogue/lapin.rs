//! lapin 4.12.3, 1.10.0: what older versions give for a request is a promise that can be waited for, too; the newer ones'
//! requests are async fns.

use std::future::Future;
use std::result;
pub type Result<T> = result::Result<T, Error>;
#[derive(Debug)] pub struct Error;
pub struct Promise<T>;
impl<T> Promise<T> {
    #[blocking(net)] #[advice("await it")] pub fn wait(self) -> T {}
    pub fn try_wait(&self) -> Option<T> {}
}
impl<T> Future for Promise<T> { type Output = T; }
#[derive(Clone, Default)] pub struct ConnectionProperties;
impl ConnectionProperties {
    pub fn with_connection_name(self, connection_name: LongString) -> Self {}
    pub fn with_client_property(self, key: ShortString, value: LongString) -> Self {}
}
pub struct Connection;
impl Connection {
    pub fn connect(uri: &str, options: ConnectionProperties) -> Promise<Result<Connection>> {}
    pub fn connect_with_config(uri: &str, options: ConnectionProperties, config: TLSConfig) -> Promise<Result<Connection>> {}
    pub fn connect_uri(uri: AMQPUri, options: ConnectionProperties) -> Promise<Result<Connection>> {}
    pub fn create_channel(&self) -> Promise<Result<Channel>> {}
    pub fn close(&self, reply_code: u16, reply_text: ShortString) -> Promise<Result<()>> {}
    pub fn status(&self) -> &ConnectionStatus {}
    #[blocking(join)] pub fn run(self) -> Result<()> {}
}
#[derive(Clone)] pub struct Channel;
impl Channel {
    pub fn close(&self, reply_code: u16, reply_text: ShortString) -> Promise<Result<()>> {}
    pub fn basic_qos(&self, prefetch_count: u16, options: BasicQosOptions) -> Promise<Result<()>> {}
    pub fn basic_consume(&self, queue: ShortString, consumer_tag: ShortString, options: BasicConsumeOptions, arguments: FieldTable) -> Promise<Result<Consumer>> {}
    pub fn basic_publish(&self, exchange: ShortString, routing_key: ShortString, options: BasicPublishOptions, payload: &[u8], properties: BasicProperties) -> Promise<Result<PublisherConfirm>> {}
    pub fn basic_ack(&self, delivery_tag: u64, options: BasicAckOptions) -> Promise<Result<()>> {}
    pub fn basic_nack(&self, delivery_tag: u64, options: BasicNackOptions) -> Promise<Result<()>> {}
    pub fn basic_reject(&self, delivery_tag: u64, options: BasicRejectOptions) -> Promise<Result<()>> {}
    pub fn confirm_select(&self, options: ConfirmSelectOptions) -> Promise<Result<()>> {}
    pub fn queue_declare(&self, queue: ShortString, options: QueueDeclareOptions, arguments: FieldTable) -> Promise<Result<Queue>> {}
    pub fn queue_bind(&self, queue: ShortString, exchange: ShortString, routing_key: ShortString, options: QueueBindOptions, arguments: FieldTable) -> Promise<Result<()>> {}
    pub fn exchange_declare(&self, exchange: ShortString, kind: ExchangeKind, options: ExchangeDeclareOptions, arguments: FieldTable) -> Promise<Result<()>> {}
}
pub struct PublisherConfirm;
impl PublisherConfirm { #[blocking(net)] #[advice("await it")] pub fn wait(self) -> Result<Confirmation> {} }
impl Future for PublisherConfirm { type Output = Result<Confirmation>; }
#[derive(Clone)] pub struct Consumer;
impl Consumer { pub fn set_delegate<D>(&self, delegate: D) {} }
