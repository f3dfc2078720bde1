//! nats 0.26.0, the synchronous client. What is published waits in a buffer, for a thread that sends it.

use std::io;
use std::path::Path;
use std::time::Duration;
pub use header::HeaderMap;
pub use jetstream::JetStreamOptions;
pub type ConnectionOptions = Options;
pub trait IntoServerList {}
impl IntoServerList for &str {}
impl IntoServerList for String {}
pub mod header {
    #[derive(Default, Clone)] pub struct HeaderMap;
    impl HeaderMap {
        pub fn new() -> HeaderMap {}
        pub fn insert<K, V>(&mut self, key: K, value: V) -> Option<std::collections::HashSet<String>> where K: Into<String>, V: Into<String> {}
        pub fn get<K: ToString>(&self, key: &K) -> Option<&String> {}
    }
}
pub type Headers = HeaderMap;
#[derive(Clone)] pub struct Connection;
#[blocking(net)] #[advice("use the connection of `asynk`")] pub fn connect<I: IntoServerList>(nats_urls: I) -> io::Result<Connection> {}
impl Connection {
    pub fn subscribe(&self, subject: &str) -> io::Result<Subscription> {}
    pub fn queue_subscribe(&self, subject: &str, queue: &str) -> io::Result<Subscription> {}
    pub fn publish(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<()> {}
    pub fn publish_request(&self, subject: &str, reply: &str, msg: impl AsRef<[u8]>) -> io::Result<()> {}
    pub fn new_inbox(&self) -> String {}
    #[blocking(net)] #[advice("use the connection of `asynk`")] pub fn request(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Message> {}
    #[blocking(net)] #[advice("use the connection of `asynk`")] pub fn request_timeout(&self, subject: &str, msg: impl AsRef<[u8]>, timeout: Duration) -> io::Result<Message> {}
    #[blocking(net)] #[advice("use the connection of `asynk`")] pub fn request_with_headers(&self, subject: &str, msg: impl AsRef<[u8]>, headers: &HeaderMap) -> io::Result<Message> {}
    #[blocking(net)] #[advice("use the connection of `asynk`")] pub fn request_with_headers_or_timeout(&self, subject: &str, maybe_headers: Option<&HeaderMap>, maybe_timeout: Option<Duration>, msg: impl AsRef<[u8]>) -> io::Result<Message> {}
    pub fn request_multi(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Subscription> {}
    #[blocking(net)] #[advice("use the connection of `asynk`")] pub fn flush(&self) -> io::Result<()> {}
    #[blocking(net)] #[advice("use the connection of `asynk`")] pub fn flush_timeout(&self, duration: Duration) -> io::Result<()> {}
    pub fn close(self) {}
    #[blocking(net)] #[advice("use the connection of `asynk`")] pub fn rtt(&self) -> io::Result<Duration> {}
    pub fn is_server_compatible_version(&self, major: i64, minor: i64, patch: i64) -> bool {}
    pub fn client_ip(&self) -> io::Result<std::net::IpAddr> {}
    pub fn client_id(&self) -> u64 {}
    pub fn drain(&self) -> io::Result<()> {}
    pub fn publish_with_reply_or_headers(&self, subject: &str, reply: Option<&str>, headers: Option<&HeaderMap>, msg: impl AsRef<[u8]>) -> io::Result<()> {}
    pub fn max_payload(&self) -> usize {}
    pub fn try_publish_with_reply_or_headers(&self, subject: &str, reply: Option<&str>, headers: Option<&HeaderMap>, msg: impl AsRef<[u8]>) -> Option<io::Result<()>> {}
}
pub struct Options;
impl Default for Options {}
impl Options {
    pub fn new() -> Options {}
    pub fn with_token(token: &str) -> Options {}
    pub fn with_user_pass(user: &str, password: &str) -> Options {}
    pub fn with_credentials(path: impl AsRef<Path>) -> Options {}
    pub fn with_static_credentials(creds: &str) -> io::Result<Options> {}
    pub fn with_jwt<J, S>(jwt_cb: J, sig_cb: S) -> Options where J: Fn() -> io::Result<String> + Send + Sync, S: Fn(&[u8]) -> Vec<u8> + Send + Sync {}
    pub fn with_nkey<F>(nkey: &str, sig_cb: F) -> Options where F: Fn(&[u8]) -> Vec<u8> + Send + Sync {}
    pub fn client_cert(self, cert: impl AsRef<Path>, key: impl AsRef<Path>) -> Options {}
    pub fn tls_client_config(self, tls_client_config: crate::rustls::ClientConfig) -> Options {}
    pub fn with_name(self, name: &str) -> Options {}
    pub fn no_echo(self) -> Options {}
    pub fn retry_on_failed_connect(self) -> Options {}
    pub fn max_reconnects<T: Into<Option<usize>>>(self, max_reconnects: T) -> Options {}
    pub fn reconnect_buffer_size(self, reconnect_buffer_size: usize) -> Options {}
    #[blocking(net)] #[advice("use the connection of `asynk`")] pub fn connect<I: IntoServerList>(self, nats_urls: I) -> io::Result<Connection> {}
    pub fn error_callback<F>(self, cb: F) -> Self where F: Fn(Error) + Send + Sync {}
    pub fn disconnect_callback<F>(self, cb: F) -> Self where F: Fn() + Send + Sync {}
    pub fn reconnect_callback<F>(self, cb: F) -> Self where F: Fn() + Send + Sync {}
    pub fn close_callback<F>(self, cb: F) -> Self where F: Fn() + Send + Sync {}
    pub fn lame_duck_callback<F>(self, cb: F) -> Self where F: Fn() + Send + Sync {}
    pub fn reconnect_delay_callback<F>(self, cb: F) -> Self where F: Fn(usize) -> Duration + Send + Sync {}
    pub fn tls_required(self, tls_required: bool) -> Options {}
    pub fn add_root_certificate(self, path: impl AsRef<Path>) -> Options {}
}
#[derive(Clone)] pub struct Message { pub subject: String, pub reply: Option<String>, pub data: Vec<u8>, pub headers: Option<HeaderMap> }
impl Message {
    pub fn new(subject: &str, reply: Option<&str>, data: impl AsRef<[u8]>, headers: Option<HeaderMap>) -> Message {}
    pub fn respond(&self, msg: impl AsRef<[u8]>) -> io::Result<()> {}
    pub fn is_no_responders(&self) -> bool {}
    pub fn ack(&self) -> io::Result<()> {}
    pub fn ack_kind(&self, ack_kind: crate::jetstream::AckKind) -> io::Result<()> {}
    #[blocking(net)] pub fn double_ack(&self, ack_kind: crate::jetstream::AckKind) -> io::Result<()> {}
}
impl Default for Message {}
#[derive(Clone)] pub struct Subscription;
impl Subscription {
    #[blocking(net)] pub fn next(&self) -> Option<Message> {}
    pub fn try_next(&self) -> Option<Message> {}
    #[blocking(net, unless_zero(timeout))] pub fn next_timeout(&self, timeout: Duration) -> io::Result<Message> {}
    pub fn messages(&self) -> Iter {}
    pub fn iter(&self) -> Iter {}
    pub fn try_iter(&self) -> TryIter {}
    pub fn timeout_iter(&self, timeout: Duration) -> TimeoutIter {}
    pub fn with_handler<F>(self, handler: F) -> Handler where F: Fn(Message) -> io::Result<()> + Send {}
    pub fn set_message_limits(&self, limit: usize) {}
    pub fn dropped_messages(&self) -> io::Result<usize> {}
    pub fn unsubscribe(self) -> io::Result<()> {}
    pub fn close(self) -> io::Result<()> {}
    pub fn drain(&self) -> io::Result<()> {}
}
impl IntoIterator for Subscription {
    type Item = Message;
    type IntoIter = IntoIter;
    fn into_iter(self) -> IntoIter {}
}
impl IntoIterator for &Subscription {
    type Item = Message;
    type IntoIter = Iter;
    fn into_iter(self) -> Iter {}
}
pub struct Handler;
impl Handler { pub fn unsubscribe(self) -> io::Result<()> {} }
pub struct TryIter;
impl Iterator for TryIter {
    type Item = Message;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub struct Iter;
impl Iterator for Iter {
    type Item = Message;
    #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct IntoIter;
impl Iterator for IntoIter {
    type Item = Message;
    #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
}
pub struct TimeoutIter;
impl Iterator for TimeoutIter {
    type Item = Message;
    #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
}
pub mod asynk {
    use crate::{HeaderMap, IntoServerList};
    use std::io;
    use std::net::IpAddr;
    use std::path::Path;
    use std::time::Duration;
    pub async fn connect<I>(nats_url: I) -> io::Result<Connection> where I: IntoServerList {}
    #[derive(Clone)] pub struct Connection;
    impl Connection {
        pub async fn publish(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<()> {}
        pub async fn publish_request(&self, subject: &str, reply: &str, msg: impl AsRef<[u8]>) -> io::Result<()> {}
        pub fn new_inbox(&self) -> String {}
        pub async fn request(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Message> {}
        pub async fn request_timeout(&self, subject: &str, msg: impl AsRef<[u8]>, timeout: Duration) -> io::Result<Message> {}
        pub async fn request_multi(&self, subject: &str, msg: impl AsRef<[u8]>) -> io::Result<Subscription> {}
        pub async fn subscribe(&self, subject: &str) -> io::Result<Subscription> {}
        pub async fn queue_subscribe(&self, subject: &str, queue: &str) -> io::Result<Subscription> {}
        pub async fn flush(&self) -> io::Result<()> {}
        pub async fn flush_timeout(&self, timeout: Duration) -> io::Result<()> {}
        pub async fn rtt(&self) -> io::Result<Duration> {}
        pub fn client_ip(&self) -> io::Result<IpAddr> {}
        pub fn client_id(&self) -> u64 {}
        pub async fn drain(&self) -> io::Result<()> {}
        pub async fn close(&self) -> io::Result<()> {}
        pub async fn publish_with_reply_or_headers(&self, subject: &str, reply: Option<&str>, headers: Option<&HeaderMap>, msg: impl AsRef<[u8]>) -> io::Result<()> {}
    }
    pub struct Subscription;
    impl Subscription {
        pub async fn next(&self) -> Option<Message> {}
        pub fn try_next(&self) -> Option<Message> {}
        pub async fn drain(&self) -> io::Result<()> {}
        pub async fn unsubscribe(&self) -> io::Result<()> {}
    }
    #[derive(Clone)] pub struct Message { pub subject: String, pub reply: Option<String>, pub data: Vec<u8>, pub headers: Option<HeaderMap> }
    impl Message {
        pub fn new(subject: &str, reply: Option<&str>, data: impl AsRef<[u8]>, headers: Option<HeaderMap>) -> Message {}
        pub async fn respond(&self, msg: impl AsRef<[u8]>) -> io::Result<()> {}
    }
    impl Default for Message {}
    #[derive(Default)] pub struct Options;
    impl Options {
        pub fn new() -> Options {}
        pub fn with_token(token: &str) -> Options {}
        pub fn with_user_pass(user: &str, password: &str) -> Options {}
        pub fn with_credentials(path: impl AsRef<Path>) -> Options {}
        pub fn with_jwt<J, S>(jwt_cb: J, sig_cb: S) -> Options where J: Fn() -> io::Result<String> + Send + Sync, S: Fn(&[u8]) -> Vec<u8> + Send + Sync {}
        pub fn with_nkey<F>(nkey: &str, sig_cb: F) -> Options where F: Fn(&[u8]) -> Vec<u8> + Send + Sync {}
        pub fn client_cert(self, cert: impl AsRef<Path>, key: impl AsRef<Path>) -> Options {}
        pub fn with_name(self, name: &str) -> Options {}
        pub fn no_echo(self) -> Options {}
        pub fn retry_on_failed_connect(self) -> Options {}
        pub fn max_reconnects<T: Into<Option<usize>>>(self, max_reconnects: T) -> Options {}
        pub fn reconnect_buffer_size(self, reconnect_buffer_size: usize) -> Options {}
        pub async fn connect<I>(self, nats_url: I) -> io::Result<Connection> where I: IntoServerList {}
        pub fn disconnect_callback<F>(self, cb: F) -> Self where F: Fn() + Send + Sync {}
        pub fn reconnect_callback<F>(self, cb: F) -> Self where F: Fn() + Send + Sync {}
        pub fn close_callback<F>(self, cb: F) -> Self where F: Fn() + Send + Sync {}
        pub fn reconnect_delay_callback<F>(self, cb: F) -> Self where F: Fn(usize) -> Duration + Send + Sync {}
        pub fn tls_required(self, tls_required: bool) -> Options {}
        pub fn add_root_certificate(self, path: impl AsRef<Path>) -> Options {}
    }
}
pub mod jetstream {
    pub use crate::jetstream::pull_subscription::PullSubscription;
    pub use crate::jetstream::push_subscription::PushSubscription;
    use crate::{Connection, Message};
    use std::io;
    #[derive(Clone, Default)] pub struct JetStreamOptions;
    impl JetStreamOptions { pub fn new() -> JetStreamOptions {} }
    #[derive(Default)] pub struct StreamConfig { pub name: String, pub subjects: Vec<String> }
    impl From<&str> for StreamConfig {}
    impl From<&StreamConfig> for StreamConfig {}
    #[derive(Default)] pub struct ConsumerConfig;
    impl From<&ConsumerConfig> for ConsumerConfig {}
    #[derive(Default, Clone)] pub struct BatchOptions;
    impl From<usize> for BatchOptions {}
    pub struct PagedIterator<T>;
    impl<T> Iterator for PagedIterator<T> where T: DeserializeOwned + Debug {
        type Item = io::Result<T>;
        #[blocking(net)] fn next(&mut self) -> Option<io::Result<T>> {}
    }
    #[derive(Clone)] pub struct JetStream;
    impl JetStream {
        pub fn new(connection: Connection, options: JetStreamOptions) -> Self {}
        #[blocking(net)] pub fn publish(&self, subject: &str, data: impl AsRef<[u8]>) -> io::Result<PublishAck> {}
        #[blocking(net)] pub fn publish_with_options(&self, subject: &str, data: impl AsRef<[u8]>, options: &PublishOptions) -> io::Result<PublishAck> {}
        #[blocking(net)] pub fn publish_message(&self, message: &Message) -> io::Result<PublishAck> {}
        #[blocking(net)] pub fn publish_message_with_options(&self, message: &Message, options: &PublishOptions) -> io::Result<PublishAck> {}
        #[blocking(net)] pub fn subscribe(&self, subject: &str) -> io::Result<PushSubscription> {}
        #[blocking(net)] pub fn pull_subscribe(&self, subject: &str) -> io::Result<PullSubscription> {}
        #[blocking(net)] pub fn pull_subscribe_with_options(&self, subject: &str, options: &PullSubscribeOptions) -> io::Result<PullSubscription> {}
        #[blocking(net)] pub fn subscribe_with_options(&self, subject: &str, options: &SubscribeOptions) -> io::Result<PushSubscription> {}
        #[blocking(net)] pub fn queue_subscribe(&self, subject: &str, queue: &str) -> io::Result<PushSubscription> {}
        #[blocking(net)] pub fn queue_subscribe_with_options(&self, subject: &str, queue: &str, options: &SubscribeOptions) -> io::Result<PushSubscription> {}
        #[blocking(net)] pub fn add_stream<S>(&self, stream_config: S) -> io::Result<StreamInfo> where StreamConfig: From<S> {}
        #[blocking(net)] pub fn update_stream(&self, config: &StreamConfig) -> io::Result<StreamInfo> {}
        pub fn stream_names(&self) -> PagedIterator<String> {}
        pub fn list_streams(&self) -> PagedIterator<StreamInfo> {}
        pub fn list_consumers<S>(&self, stream: S) -> io::Result<PagedIterator<ConsumerInfo>> where S: AsRef<str> {}
        #[blocking(net)] pub fn stream_info<S: AsRef<str>>(&self, stream: S) -> io::Result<StreamInfo> {}
        #[blocking(net)] pub fn purge_stream<S: AsRef<str>>(&self, stream: S) -> io::Result<PurgeResponse> {}
        #[blocking(net)] pub fn purge_stream_subject<S: AsRef<str>>(&self, stream: S, filter_subject: &str) -> io::Result<PurgeResponse> {}
        #[blocking(net)] pub fn get_message<S: AsRef<str>>(&self, stream: S, seq: u64) -> io::Result<StreamMessage> {}
        #[blocking(net)] pub fn get_last_message<S: AsRef<str>>(&self, stream_name: S, stream_subject: &str) -> io::Result<StreamMessage> {}
        #[blocking(net)] pub fn delete_message<S: AsRef<str>>(&self, stream: S, sequence_number: u64) -> io::Result<bool> {}
        #[blocking(net)] pub fn delete_stream<S: AsRef<str>>(&self, stream: S) -> io::Result<bool> {}
        #[blocking(net)] pub fn add_consumer<S, C>(&self, stream: S, config: C) -> io::Result<ConsumerInfo> where S: AsRef<str>, ConsumerConfig: From<C> {}
        #[blocking(net)] pub fn delete_consumer<S, C>(&self, stream: S, consumer: C) -> io::Result<bool> where S: AsRef<str>, C: AsRef<str> {}
        #[blocking(net)] pub fn consumer_info<S, C>(&self, stream: S, consumer: C) -> io::Result<ConsumerInfo> where S: AsRef<str>, C: AsRef<str> {}
        #[blocking(net)] pub fn account_info(&self) -> io::Result<AccountInfo> {}
    }
    pub fn new(nc: Connection) -> JetStream {}
    pub mod pull_subscription {
        use super::BatchOptions;
        use crate::Message;
        use std::io;
        use std::time::Duration;
        #[derive(Clone)] pub struct PullSubscription;
        impl PullSubscription {
            pub fn fetch<I: Into<BatchOptions>>(&self, batch: I) -> io::Result<BatchIter> {}
            pub fn timeout_fetch<I: Into<BatchOptions>>(&self, batch: I, timeout: Duration) -> io::Result<TimeoutBatchIter> {}
            #[blocking(net)] pub fn fetch_with_handler<F, I>(&self, batch: I, handler: F) -> io::Result<()> where F: FnMut(&Message) -> io::Result<()>, I: Into<BatchOptions> + Copy { let m: &Message; handler(m) }
            #[blocking(net)] pub fn next(&self) -> Option<Message> {}
            pub fn try_next(&self) -> Option<Message> {}
            #[blocking(net, unless_zero(timeout))] pub fn next_timeout(&self, timeout: Duration) -> io::Result<Message> {}
            pub fn request_batch<I: Into<BatchOptions>>(&self, batch: I) -> io::Result<()> {}
            pub fn iter(&self) -> Iter {}
        }
        pub struct Iter;
        impl Iterator for Iter {
            type Item = Message;
            #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct TimeoutIter;
        impl Iterator for TimeoutIter {
            type Item = io::Result<Message>;
            #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct BatchIter;
        impl Iterator for BatchIter {
            type Item = Message;
            #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct TryBatchIter;
        impl Iterator for TryBatchIter {
            type Item = Message;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct TimeoutBatchIter;
        impl Iterator for TimeoutBatchIter {
            type Item = io::Result<Message>;
            #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
        }
    }
    pub mod push_subscription {
        use super::ConsumerInfo;
        use crate::Message;
        use std::io;
        use std::time::Duration;
        #[derive(Clone)] pub struct PushSubscription;
        impl PushSubscription {
            #[blocking(net)] pub fn next(&self) -> Option<Message> {}
            pub fn try_next(&self) -> Option<Message> {}
            #[blocking(net, unless_zero(timeout))] pub fn next_timeout(&self, timeout: Duration) -> io::Result<Message> {}
            pub fn messages(&self) -> Iter {}
            pub fn iter(&self) -> Iter {}
            pub fn try_iter(&self) -> TryIter {}
            pub fn timeout_iter(&self, timeout: Duration) -> TimeoutIter {}
            pub fn with_handler<F>(self, handler: F) -> Handler where F: Fn(Message) -> io::Result<()> + Send {}
            pub fn with_process_handler<F>(self, handler: F) -> Handler where F: Fn(&Message) -> io::Result<()> + Send {}
            #[blocking(net)] pub fn process<R, F: Fn(&Message) -> io::Result<R>>(&mut self, f: F) -> io::Result<R> { let m: &Message; f(m) }
            #[blocking(net)] pub fn process_timeout<R, F: Fn(&Message) -> io::Result<R>>(&mut self, timeout: Duration, f: F) -> io::Result<R> { let m: &Message; f(m) }
            #[blocking(net)] pub fn consumer_info(&self) -> io::Result<ConsumerInfo> {}
            pub fn unsubscribe(self) -> io::Result<()> {}
            pub fn close(self) -> io::Result<()> {}
            pub fn drain(&self) -> io::Result<()> {}
        }
        impl IntoIterator for PushSubscription {
            type Item = Message;
            type IntoIter = IntoIter;
            fn into_iter(self) -> IntoIter {}
        }
        impl IntoIterator for &PushSubscription {
            type Item = Message;
            type IntoIter = Iter;
            fn into_iter(self) -> Iter {}
        }
        pub struct Handler;
        impl Handler { pub fn unsubscribe(self) -> io::Result<()> {} }
        pub struct TryIter;
        impl Iterator for TryIter {
            type Item = Message;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct Iter;
        impl Iterator for Iter {
            type Item = Message;
            #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct IntoIter;
        impl Iterator for IntoIter {
            type Item = Message;
            #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct TimeoutIter;
        impl Iterator for TimeoutIter {
            type Item = Message;
            #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
        }
    }
}
pub mod kv {
    use crate::jetstream::JetStream;
    use std::io;
    use std::time::Duration;
    #[derive(Default)] pub struct Config { pub bucket: String, pub history: i64 }
    #[derive(Clone, Copy)] pub enum Operation { Put, Delete, Purge }
    impl JetStream {
        #[blocking(net)] pub fn key_value(&self, bucket: &str) -> io::Result<Store> {}
        #[blocking(net)] pub fn create_key_value(&self, config: &Config) -> io::Result<Store> {}
        #[blocking(net)] pub fn delete_key_value(&self, bucket: &str) -> io::Result<()> {}
    }
    #[derive(Clone)] pub struct Entry { pub bucket: String, pub key: String, pub value: Vec<u8>, pub revision: u64, pub delta: u64, pub created: DateTime, pub operation: Operation }
    #[derive(Clone)] pub struct Store;
    impl Store {
        #[blocking(net)] pub fn status(&self) -> io::Result<BucketStatus> {}
        #[blocking(net)] pub fn entry(&self, key: &str) -> io::Result<Option<Entry>> {}
        #[blocking(net)] pub fn get(&self, key: &str) -> io::Result<Option<Vec<u8>>> {}
        #[blocking(net)] pub fn put(&self, key: &str, value: impl AsRef<[u8]>) -> io::Result<u64> {}
        #[blocking(net)] pub fn create(&self, key: &str, value: impl AsRef<[u8]>) -> io::Result<u64> {}
        #[blocking(net)] pub fn update(&self, key: &str, value: impl AsRef<[u8]>, revision: u64) -> io::Result<u64> {}
        #[blocking(net)] pub fn delete(&self, key: &str) -> io::Result<()> {}
        #[blocking(net)] pub fn purge(&self, key: &str) -> io::Result<()> {}
        #[blocking(net)] pub fn keys(&self) -> io::Result<Keys> {}
        #[blocking(net)] pub fn history(&self, key: &str) -> io::Result<History> {}
        pub fn watch_all(&self) -> io::Result<Watch> {}
        pub fn watch<T: AsRef<str>>(&self, key: T) -> io::Result<Watch> {}
        pub fn bucket(&self) -> &String {}
    }
    pub struct Keys;
    impl Iterator for Keys {
        type Item = String;
        #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct History;
    impl Iterator for History {
        type Item = Entry;
        #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct Watch;
    impl Iterator for Watch {
        type Item = Entry;
        #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct BucketStatus;
    impl BucketStatus {
        pub fn bucket(&self) -> &String {}
        pub fn values(&self) -> u64 {}
        pub fn history(&self) -> i64 {}
        pub fn max_age(&self) -> Duration {}
    }
}
pub mod object_store {
    use crate::jetstream::JetStream;
    use std::io::{self, Read};
    use std::time::Duration;
    #[derive(Default, Clone)] pub struct Config { pub bucket: String, pub description: Option<String>, pub max_age: Duration, pub storage: StorageType, pub num_replicas: usize }
    impl JetStream {
        #[blocking(net)] pub fn create_object_store(&self, config: &Config) -> io::Result<ObjectStore> {}
        #[blocking(net)] pub fn object_store(&self, bucket_name: &str) -> io::Result<ObjectStore> {}
        #[blocking(net)] pub fn delete_object_store(&self, bucket_name: &str) -> io::Result<()> {}
    }
    #[derive(Clone)] pub struct ObjectInfo { pub name: String, pub description: Option<String>, pub link: Option<ObjectLink>, pub bucket: String, pub nuid: String, pub size: usize, pub chunks: usize, pub modified: DateTime, pub digest: String, pub deleted: bool }
    #[derive(Default, Clone)] pub struct ObjectMeta { pub name: String, pub description: Option<String>, pub link: Option<ObjectLink> }
    impl From<&str> for ObjectMeta {}
    #[derive(Default, Clone)] pub struct ObjectLink { pub name: String, pub bucket: Option<String> }
    pub struct ObjectStore;
    pub struct Object { pub info: ObjectInfo }
    impl Object { pub fn info(&self) -> &ObjectInfo {} }
    impl Read for Object { #[blocking(net)] fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {} }
    impl ObjectStore {
        #[blocking(net)] pub fn info(&self, object_name: &str) -> io::Result<ObjectInfo> {}
        #[blocking(net)] pub fn seal(&self) -> io::Result<()> {}
        #[blocking(net)] pub fn put<T>(&self, meta: T, data: &mut impl Read) -> io::Result<ObjectInfo> where ObjectMeta: From<T> { let b: &mut [u8]; data.read(b) }
        #[blocking(net)] pub fn get(&self, object_name: &str) -> io::Result<Object> {}
        #[blocking(net)] pub fn delete(&self, object_name: &str) -> io::Result<()> {}
        pub fn watch(&self) -> io::Result<Watch> {}
    }
    pub struct Watch;
    impl Iterator for Watch {
        type Item = ObjectInfo;
        #[blocking(net)] fn next(&mut self) -> Option<Self::Item> {}
    }
}
