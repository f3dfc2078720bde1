//! rdkafka 0.39.0.

use crate::client::OAuthToken;
use crate::config::{FromClientConfig, FromClientConfigAndContext, NativeClientConfig, RDKafkaLogLevel};
use crate::error::{KafkaError, KafkaResult};
use crate::message::{FromBytes, Headers};
use crate::statistics::{Broker, ConsumerGroup, ExactlyOnceSemantics, Topic};
use crate::topic_partition_list::TopicPartitionListElem;
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::os::raw::c_void;
use std::sync::Arc;
use std::time::SystemTime;
pub use rdkafka_sys::{bindings, helpers, types};
pub trait ClientContext {
    const ENABLE_REFRESH_OAUTH_TOKEN: bool;
    fn log(&self, level: RDKafkaLogLevel, fac: &str, log_message: &str) {}
    fn stats(&self, statistics: Statistics) {}
    fn stats_raw(&self, statistics: &[u8]) {}
    fn error(&self, error: KafkaError, reason: &str) {}
    fn generate_oauth_token(&self, _oauthbearer_config: Option<&str>) -> Result<OAuthToken, Box<dyn Error>> {}
}
#[derive(Clone)] pub struct ClientConfig { pub log_level: RDKafkaLogLevel }
impl Default for ClientConfig {}
impl ClientConfig {
    pub fn new() -> ClientConfig {}
    pub fn config_map(&self) -> BTreeMap<&str, &str> {}
    pub fn get(&self, key: &str) -> Option<&str> {}
    pub fn set<K, V>(&mut self, key: K, value: V) -> &mut ClientConfig where K: Into<String>, V: Into<String> {}
    pub fn remove(&mut self, key: &str) -> &mut ClientConfig {}
    pub fn set_log_level(&mut self, log_level: RDKafkaLogLevel) -> &mut ClientConfig {}
    pub fn create_native_config(&self) -> KafkaResult<NativeClientConfig> {}
    pub fn create<T: FromClientConfig>(&self) -> KafkaResult<T> {}
    pub fn create_with_context<C, T>(&self, context: C) -> KafkaResult<T> where C: ClientContext, T: FromClientConfigAndContext<C> {}
}
impl FromIterator<(String, String)> for ClientConfig {}
impl Extend<(String, String)> for ClientConfig {}
#[derive(Clone, Copy)] pub enum Timestamp { NotAvailable, CreateTime(i64), LogAppendTime(i64) }
impl Timestamp {
    pub fn to_millis(self) -> Option<i64> {}
    pub fn now() -> Timestamp {}
}
impl From<i64> for Timestamp {}
impl From<SystemTime> for Timestamp {}
pub trait Message {
    type Headers: Headers;
    fn key(&self) -> Option<&[u8]>;
    fn payload(&self) -> Option<&[u8]>;
    fn payload_mut(&mut self) -> Option<&mut [u8]>;
    fn topic(&self) -> &str;
    fn partition(&self) -> i32;
    fn offset(&self) -> i64;
    fn timestamp(&self) -> Timestamp;
    fn payload_view<P: FromBytes>(&self) -> Option<Result<&P, P::Error>> {}
    fn key_view<K: FromBytes>(&self) -> Option<Result<&K, K::Error>> {}
    fn headers(&self) -> Option<&Self::Headers>;
}
#[derive(Clone, Default)] pub struct Statistics { pub name: String, pub client_id: String, pub client_type: String, pub ts: i64, pub time: i64, pub age: i64, pub replyq: i64, pub msg_cnt: u64, pub msg_size: u64, pub msg_max: u64, pub msg_size_max: u64, pub tx: i64, pub tx_bytes: i64, pub rx: i64, pub rx_bytes: i64, pub txmsgs: i64, pub txmsg_bytes: i64, pub rxmsgs: i64, pub rxmsg_bytes: i64, pub simple_cnt: i64, pub metadata_cache_cnt: i64, pub brokers: HashMap<String, Broker>, pub topics: HashMap<String, Topic>, pub cgrp: Option<ConsumerGroup>, pub eos: Option<ExactlyOnceSemantics> }
#[derive(Clone, Copy)] pub enum Offset { Beginning, End, Stored, Invalid, Offset(i64), OffsetTail(i64) }
impl Offset {
    pub fn from_raw(raw_offset: i64) -> Offset {}
    pub fn to_raw(self) -> Option<i64> {}
}
pub struct TopicPartitionList;
impl Clone for TopicPartitionList {}
impl TopicPartitionList {
    pub fn new() -> TopicPartitionList {}
    pub fn with_capacity(capacity: usize) -> TopicPartitionList {}
    pub fn from_topic_map(topic_map: &HashMap<(String, i32), Offset>) -> KafkaResult<TopicPartitionList> {}
    pub fn ptr(&self) -> *mut RDKafkaTopicPartitionList {}
    pub fn count(&self) -> usize {}
    pub fn capacity(&self) -> usize {}
    pub fn add_topic_unassigned(&mut self, topic: &str) -> TopicPartitionListElem {}
    pub fn add_partition(&mut self, topic: &str, partition: i32) -> TopicPartitionListElem {}
    pub fn add_partition_range(&mut self, topic: &str, start_partition: i32, stop_partition: i32) {}
    pub fn set_partition_offset(&mut self, topic: &str, partition: i32, offset: Offset) -> KafkaResult<()> {}
    pub fn add_partition_offset(&mut self, topic: &str, partition: i32, offset: Offset) -> KafkaResult<()> {}
    pub fn find_partition(&self, topic: &str, partition: i32) -> Option<TopicPartitionListElem> {}
    pub fn set_all_offsets(&mut self, offset: Offset) -> Result<(), KafkaError> {}
    pub fn elements(&self) -> Vec<TopicPartitionListElem> {}
    pub fn elements_for_topic(&self, topic: &str) -> Vec<TopicPartitionListElem> {}
    pub fn to_topic_map(&self) -> HashMap<(String, i32), Offset> {}
}
impl Default for TopicPartitionList {}
impl FromIterator<(String, i32, Offset)> for TopicPartitionList {}
impl FromIterator<((String, i32), Offset)> for TopicPartitionList {}
pub trait IntoOpaque {
    fn into_ptr(self) -> *mut c_void;
    fn from_ptr(arg0: *mut c_void) -> Self;
}
impl IntoOpaque for () {
    fn into_ptr(self) -> *mut c_void {}
    fn from_ptr(arg0: *mut c_void) -> Self {}
}
impl IntoOpaque for usize {
    fn into_ptr(self) -> *mut c_void {}
    fn from_ptr(ptr: *mut c_void) -> Self {}
}
impl<T> IntoOpaque for Box<T> {
    fn into_ptr(self) -> *mut c_void {}
    fn from_ptr(ptr: *mut c_void) -> Self {}
}
impl<T> IntoOpaque for Arc<T> {
    fn into_ptr(self) -> *mut c_void {}
    fn from_ptr(ptr: *mut c_void) -> Self {}
}
pub mod admin {
    use crate::{ClientConfig, ClientContext, TopicPartitionList};
    use crate::client::{Client, DefaultClientContext};
    use crate::config::{FromClientConfig, FromClientConfigAndContext};
    use crate::error::KafkaResult;
    use crate::util::Timeout;
    use std::collections::HashMap;
    use std::future::Future;
    pub struct AdminClient<C: ClientContext>;
    impl<C: ClientContext> AdminClient<C> {
        pub fn create_topics<I>(&self, topics: I, opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<TopicResult>>> where I: IntoIterator<Item = &NewTopic> {}
        pub fn delete_topics(&self, topic_names: &[&str], opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<TopicResult>>> {}
        pub fn delete_groups(&self, group_names: &[&str], opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<GroupResult>>> {}
        pub fn create_partitions<I>(&self, partitions: I, opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<TopicResult>>> where I: IntoIterator<Item = &NewPartitions> {}
        pub fn delete_records(&self, offsets: &TopicPartitionList, opts: &AdminOptions) -> impl Future<Output = KafkaResult<TopicPartitionList>> {}
        pub fn describe_configs<I>(&self, configs: I, opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<ConfigResourceResult>>> where I: IntoIterator<Item = &ResourceSpecifier> {}
        pub fn alter_configs<I>(&self, configs: I, opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<AlterConfigsResult>>> where I: IntoIterator<Item = &AlterConfig> {}
        pub fn inner(&self) -> &Client<C> {}
    }
    impl FromClientConfig for AdminClient<DefaultClientContext> {
        fn from_config(config: &ClientConfig) -> KafkaResult<AdminClient<DefaultClientContext>> {}
    }
    impl<C: ClientContext> FromClientConfigAndContext<C> for AdminClient<C> {
        fn from_config_and_context(config: &ClientConfig, context: C) -> KafkaResult<AdminClient<C>> {}
    }
    #[derive(Default)] pub struct AdminOptions;
    impl AdminOptions {
        pub fn new() -> AdminOptions {}
        pub fn request_timeout<T: Into<Timeout>>(self, timeout: Option<T>) -> Self {}
        pub fn operation_timeout<T: Into<Timeout>>(self, timeout: Option<T>) -> Self {}
        pub fn validate_only(self, validate_only: bool) -> Self {}
        pub fn broker_id<T: Into<Option<i32>>>(self, broker_id: T) -> Self {}
    }
    pub type TopicResult = Result<String, (String, RDKafkaErrorCode)>;
    pub type GroupResult = Result<String, (String, RDKafkaErrorCode)>;
    pub struct NewTopic { pub name: &str, pub num_partitions: i32, pub replication: TopicReplication, pub config: Vec<(&str, &str)> }
    impl NewTopic {
        pub fn new(name: &str, num_partitions: i32, replication: TopicReplication) -> NewTopic {}
        pub fn set(self, key: &str, value: &str) -> NewTopic {}
    }
    pub type PartitionAssignment = &[&[i32]];
    pub enum TopicReplication { Fixed(i32), Variable(PartitionAssignment) }
    pub struct NewPartitions { pub topic_name: &str, pub new_partition_count: usize, pub assignment: Option<PartitionAssignment> }
    impl NewPartitions {
        pub fn new(topic_name: &str, new_partition_count: usize) -> NewPartitions {}
        pub fn assign(self, assignment: PartitionAssignment) -> NewPartitions {}
    }
    pub type ConfigResourceResult = Result<ConfigResource, RDKafkaErrorCode>;
    #[derive(Clone, Copy)] pub enum ResourceSpecifier { Topic(&str), Group(&str), Broker(i32) }
    pub enum OwnedResourceSpecifier { Topic(String), Group(String), Broker(i32) }
    pub enum ConfigSource { Unknown, DynamicTopic, DynamicBroker, DynamicDefaultBroker, StaticBroker, Default }
    pub struct ConfigEntry { pub name: String, pub value: Option<String>, pub source: ConfigSource, pub is_read_only: bool, pub is_default: bool, pub is_sensitive: bool }
    pub struct ConfigResource { pub specifier: OwnedResourceSpecifier, pub entries: Vec<ConfigEntry> }
    impl ConfigResource {
        pub fn entry_map(&self) -> HashMap<&str, &ConfigEntry> {}
        pub fn get(&self, name: &str) -> Option<&ConfigEntry> {}
    }
    pub type AlterConfigsResult = Result<OwnedResourceSpecifier, (OwnedResourceSpecifier, RDKafkaErrorCode)>;
    pub struct AlterConfig { pub specifier: ResourceSpecifier, pub entries: HashMap<&str, &str> }
    impl AlterConfig {
        pub fn new(specifier: ResourceSpecifier) -> AlterConfig {}
        pub fn set(self, key: &str, value: &str) -> AlterConfig {}
    }
}
pub mod client {
    use crate::ClientConfig;
    use crate::config::NativeClientConfig;
    use crate::error::KafkaResult;
    use crate::groups::GroupList;
    use crate::metadata::Metadata;
    use crate::mocking::MockCluster;
    use crate::util::Timeout;
    use std::sync::Arc;
    pub use crate::ClientContext;
    #[derive(Clone, Default)] pub struct DefaultClientContext;
    impl crate::ClientContext for DefaultClientContext {}
    pub struct NativeClient;
    impl NativeClient { pub fn ptr(&self) -> *mut RDKafka {} }
    pub struct Client<C: crate::ClientContext = DefaultClientContext>;
    impl<C: crate::ClientContext> Client<C> {
        pub fn new(config: &ClientConfig, native_config: NativeClientConfig, rd_kafka_type: RDKafkaType, context: C) -> KafkaResult<Client<C>> {}
        pub fn native_client(&self) -> &NativeClient {}
        pub fn native_ptr(&self) -> *mut RDKafka {}
        pub fn context(&self) -> &Arc<C> {}
        #[blocking(net)] pub fn fetch_metadata<T: Into<Timeout>>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata> {}
        #[blocking(net)] pub fn fetch_watermarks<T: Into<Timeout>>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)> {}
        pub fn fetch_cluster_id<T: Into<Timeout>>(&self, timeout: T) -> Option<String> {}
        #[blocking(net)] pub fn fetch_group_list<T: Into<Timeout>>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList> {}
        pub fn fatal_error(&self) -> Option<(RDKafkaErrorCode, String)> {}
        pub fn mock_cluster(&self) -> Option<MockCluster<C>> {}
    }
    pub struct OAuthToken { pub token: String, pub principal_name: String, pub lifetime_ms: i64 }
}
pub mod config {
    use crate::ClientContext;
    use crate::error::KafkaResult;
    pub use crate::ClientConfig;
    #[derive(Clone, Copy)] pub enum RDKafkaLogLevel { Emerg, Alert, Critical, Error, Warning, Notice, Info, Debug }
    pub struct NativeClientConfig;
    impl NativeClientConfig {
        pub fn ptr(&self) -> *mut RDKafkaConf {}
        pub fn get(&self, key: &str) -> KafkaResult<String> {}
    }
    pub trait FromClientConfig {
        fn from_config(arg0: &crate::ClientConfig) -> KafkaResult<Self>;
    }
    pub trait FromClientConfigAndContext<C: ClientContext> {
        fn from_config_and_context(arg0: &crate::ClientConfig, arg1: C) -> KafkaResult<Self>;
    }
}
pub mod consumer {
    use crate::{ClientConfig, ClientContext, Offset, TopicPartitionList};
    use crate::client::Client;
    use crate::config::{FromClientConfig, FromClientConfigAndContext};
    use crate::consumer::base_consumer::{Iter, PartitionQueue};
    use crate::consumer::stream_consumer::StreamPartitionQueue;
    use crate::error::{KafkaError, KafkaResult};
    use crate::groups::GroupList;
    use crate::message::BorrowedMessage;
    use crate::metadata::Metadata;
    use crate::util::{AsyncRuntime, DefaultRuntime, Timeout};
    use futures_util::stream::Stream;
    use std::sync::Arc;
    #[derive(Clone)] pub enum Rebalance { Assign(&TopicPartitionList), Revoke(&TopicPartitionList), Error(KafkaError) }
    pub trait ConsumerContext: ClientContext {
        fn rebalance(&self, base_consumer: &BaseConsumer<Self>, err: RDKafkaRespErr, tpl: &mut TopicPartitionList) {}
        fn pre_rebalance(&self, base_consumer: &BaseConsumer<Self>, rebalance: &Rebalance) {}
        fn post_rebalance(&self, base_consumer: &BaseConsumer<Self>, rebalance: &Rebalance) {}
        fn commit_callback(&self, result: KafkaResult<()>, offsets: &TopicPartitionList) {}
        fn main_queue_min_poll_interval(&self) -> Timeout {}
    }
    #[derive(Clone, Default)] pub struct DefaultConsumerContext;
    impl ClientContext for DefaultConsumerContext {}
    impl ConsumerContext for DefaultConsumerContext {}
    #[derive(Clone, Copy)] pub enum CommitMode { Sync, Async }
    pub struct ConsumerGroupMetadata;
    pub enum RebalanceProtocol { None, Eager, Cooperative }
    pub trait Consumer<C = DefaultConsumerContext> where C: ConsumerContext {
        fn client(&self) -> &Client<C>;
        fn context(&self) -> &Arc<C> {}
        fn group_metadata(&self) -> Option<ConsumerGroupMetadata>;
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
        fn unsubscribe(&self);
        fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        fn unassign(&self) -> KafkaResult<()>;
        fn incremental_assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        fn incremental_unassign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        #[blocking(net)] fn seek<T: Into<Timeout>>(&self, topic: &str, partition: i32, offset: Offset, timeout: T) -> KafkaResult<()>;
        #[blocking(net)] fn seek_partitions<T: Into<Timeout>>(&self, topic_partition_list: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()>;
        fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()>;
        fn commit_message(&self, message: &BorrowedMessage, mode: CommitMode) -> KafkaResult<()>;
        fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()>;
        fn store_offset_from_message(&self, message: &BorrowedMessage) -> KafkaResult<()>;
        fn store_offsets(&self, tpl: &TopicPartitionList) -> KafkaResult<()>;
        fn subscription(&self) -> KafkaResult<TopicPartitionList>;
        fn assignment(&self) -> KafkaResult<TopicPartitionList>;
        fn assignment_lost(&self) -> bool;
        #[blocking(net)] fn committed<T>(&self, timeout: T) -> KafkaResult<TopicPartitionList> where T: Into<Timeout>;
        #[blocking(net)] fn committed_offsets<T>(&self, tpl: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList> where T: Into<Timeout>;
        #[blocking(net)] fn offsets_for_timestamp<T>(&self, timestamp: i64, timeout: T) -> KafkaResult<TopicPartitionList> where T: Into<Timeout>;
        #[blocking(net)] fn offsets_for_times<T>(&self, timestamps: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList> where T: Into<Timeout>;
        fn position(&self) -> KafkaResult<TopicPartitionList>;
        #[blocking(net)] fn fetch_metadata<T>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata> where T: Into<Timeout>;
        #[blocking(net)] fn fetch_watermarks<T>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)> where T: Into<Timeout>;
        #[blocking(net)] fn fetch_group_list<T>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList> where T: Into<Timeout>;
        fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        fn rebalance_protocol(&self) -> RebalanceProtocol;
    }
    pub struct BaseConsumer<C = DefaultConsumerContext>;
    impl FromClientConfig for BaseConsumer { fn from_config(config: &ClientConfig) -> KafkaResult<BaseConsumer> {} }
    impl<C: ConsumerContext> FromClientConfigAndContext<C> for BaseConsumer<C> {
        fn from_config_and_context(config: &ClientConfig, context: C) -> KafkaResult<BaseConsumer<C>> {}
    }
    impl<C> BaseConsumer<C> where C: ConsumerContext {
        #[blocking(net, unless_zero(timeout))] pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage>> {}
        pub fn iter(&self) -> Iter<C> {}
        pub fn split_partition_queue(self: &Arc<Self>, topic: &str, partition: i32) -> Option<PartitionQueue<C>> {}
        pub fn close_queue(&self) -> KafkaResult<()> {}
        pub fn closed(&self) -> bool {}
        pub fn set_nonempty_callback<F>(&mut self, f: F) where F: Fn() {}
    }
    impl<C> Consumer<C> for BaseConsumer<C> where C: ConsumerContext {
        fn client(&self) -> &Client<C> {}
        fn group_metadata(&self) -> Option<ConsumerGroupMetadata> {}
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()> {}
        fn unsubscribe(&self) {}
        fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()> {}
        fn unassign(&self) -> KafkaResult<()> {}
        fn incremental_assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()> {}
        fn incremental_unassign(&self, assignment: &TopicPartitionList) -> KafkaResult<()> {}
        #[blocking(net)] fn seek<T: Into<Timeout>>(&self, topic: &str, partition: i32, offset: Offset, timeout: T) -> KafkaResult<()> {}
        #[blocking(net)] fn seek_partitions<T: Into<Timeout>>(&self, topic_partition_list: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList> {}
        fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()> {}
        fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()> {}
        fn commit_message(&self, message: &BorrowedMessage, mode: CommitMode) -> KafkaResult<()> {}
        fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()> {}
        fn store_offset_from_message(&self, message: &BorrowedMessage) -> KafkaResult<()> {}
        fn store_offsets(&self, tpl: &TopicPartitionList) -> KafkaResult<()> {}
        fn subscription(&self) -> KafkaResult<TopicPartitionList> {}
        fn assignment(&self) -> KafkaResult<TopicPartitionList> {}
        fn assignment_lost(&self) -> bool {}
        #[blocking(net)] fn committed<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<TopicPartitionList> {}
        #[blocking(net)] fn committed_offsets<T: Into<Timeout>>(&self, tpl: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList> {}
        #[blocking(net)] fn offsets_for_timestamp<T: Into<Timeout>>(&self, timestamp: i64, timeout: T) -> KafkaResult<TopicPartitionList> {}
        #[blocking(net)] fn offsets_for_times<T: Into<Timeout>>(&self, timestamps: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList> {}
        fn position(&self) -> KafkaResult<TopicPartitionList> {}
        #[blocking(net)] fn fetch_metadata<T: Into<Timeout>>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata> {}
        #[blocking(net)] fn fetch_watermarks<T: Into<Timeout>>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)> {}
        #[blocking(net)] fn fetch_group_list<T: Into<Timeout>>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList> {}
        fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()> {}
        fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()> {}
        fn rebalance_protocol(&self) -> RebalanceProtocol {}
    }
    impl<C> IntoIterator for &BaseConsumer<C> where C: ConsumerContext {
        type Item = KafkaResult<BorrowedMessage>;
        type IntoIter = Iter<C>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct MessageStream<C: ConsumerContext>;
    impl<C: ConsumerContext> Stream for MessageStream<C> { type Item = KafkaResult<BorrowedMessage>; }
    pub struct StreamConsumer<C = DefaultConsumerContext, R = DefaultRuntime>;
    impl<R> FromClientConfig for StreamConsumer<DefaultConsumerContext, R> where R: AsyncRuntime {
        fn from_config(config: &ClientConfig) -> KafkaResult<Self> {}
    }
    impl<C, R> FromClientConfigAndContext<C> for StreamConsumer<C, R> where C: ConsumerContext, R: AsyncRuntime {
        fn from_config_and_context(config: &ClientConfig, context: C) -> KafkaResult<Self> {}
    }
    impl<C, R> StreamConsumer<C, R> where C: ConsumerContext {
        pub fn stream(&self) -> MessageStream<C> {}
        pub async fn recv(&self) -> Result<BorrowedMessage, KafkaError> {}
        pub fn split_partition_queue(self: &Arc<Self>, topic: &str, partition: i32) -> Option<StreamPartitionQueue<C, R>> {}
    }
    impl<C, R> Consumer<C> for StreamConsumer<C, R> where C: ConsumerContext {
        fn client(&self) -> &Client<C> {}
        fn group_metadata(&self) -> Option<ConsumerGroupMetadata> {}
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()> {}
        fn unsubscribe(&self) {}
        fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()> {}
        fn unassign(&self) -> KafkaResult<()> {}
        fn incremental_assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()> {}
        fn incremental_unassign(&self, assignment: &TopicPartitionList) -> KafkaResult<()> {}
        fn assignment_lost(&self) -> bool {}
        #[blocking(net)] fn seek<T: Into<Timeout>>(&self, topic: &str, partition: i32, offset: Offset, timeout: T) -> KafkaResult<()> {}
        #[blocking(net)] fn seek_partitions<T: Into<Timeout>>(&self, topic_partition_list: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList> {}
        fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()> {}
        fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()> {}
        fn commit_message(&self, message: &BorrowedMessage, mode: CommitMode) -> KafkaResult<()> {}
        fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()> {}
        fn store_offset_from_message(&self, message: &BorrowedMessage) -> KafkaResult<()> {}
        fn store_offsets(&self, tpl: &TopicPartitionList) -> KafkaResult<()> {}
        fn subscription(&self) -> KafkaResult<TopicPartitionList> {}
        fn assignment(&self) -> KafkaResult<TopicPartitionList> {}
        #[blocking(net)] fn committed<T>(&self, timeout: T) -> KafkaResult<TopicPartitionList> where T: Into<Timeout> {}
        #[blocking(net)] fn committed_offsets<T>(&self, tpl: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList> where T: Into<Timeout> {}
        #[blocking(net)] fn offsets_for_timestamp<T>(&self, timestamp: i64, timeout: T) -> KafkaResult<TopicPartitionList> where T: Into<Timeout> {}
        #[blocking(net)] fn offsets_for_times<T>(&self, timestamps: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList> where T: Into<Timeout> {}
        fn position(&self) -> KafkaResult<TopicPartitionList> {}
        #[blocking(net)] fn fetch_metadata<T>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata> where T: Into<Timeout> {}
        #[blocking(net)] fn fetch_watermarks<T>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)> where T: Into<Timeout> {}
        #[blocking(net)] fn fetch_group_list<T>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList> where T: Into<Timeout> {}
        fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()> {}
        fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()> {}
        fn rebalance_protocol(&self) -> RebalanceProtocol {}
    }
    pub mod base_consumer {
        use crate::consumer::ConsumerContext;
        use crate::error::KafkaResult;
        use crate::message::BorrowedMessage;
        use crate::util::Timeout;
        pub use crate::consumer::BaseConsumer;
        pub struct Iter<C>;
        impl<C> Iterator for Iter<C> where C: ConsumerContext {
            type Item = KafkaResult<BorrowedMessage>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub struct PartitionQueue<C>;
        impl<C> PartitionQueue<C> where C: ConsumerContext {
            pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage>> {}
            pub fn set_nonempty_callback<F>(&mut self, f: F) where F: Fn() {}
        }
    }
    pub mod stream_consumer {
        use crate::consumer::ConsumerContext;
        use crate::error::KafkaError;
        use crate::message::BorrowedMessage;
        use crate::util::DefaultRuntime;
        pub use crate::consumer::{MessageStream, StreamConsumer};
        pub struct StreamPartitionQueue<C, R = DefaultRuntime>;
        impl<C, R> StreamPartitionQueue<C, R> where C: ConsumerContext {
            pub fn stream(&self) -> crate::consumer::MessageStream<C> {}
            pub async fn recv(&self) -> Result<BorrowedMessage, KafkaError> {}
        }
    }
}
pub mod error {
    use std::{ffi, fmt};
    use std::error::Error;
    pub use rdkafka_sys::types::RDKafkaErrorCode;
    pub type KafkaResult<T> = Result<T, KafkaError>;
    pub trait IsError {
        fn is_error(&self) -> bool;
    }
    impl IsError for RDKafkaRespErr { fn is_error(&self) -> bool {} }
    impl IsError for RDKafkaConfRes { fn is_error(&self) -> bool {} }
    #[derive(Clone)] pub struct RDKafkaError;
    impl IsError for RDKafkaError { fn is_error(&self) -> bool {} }
    impl RDKafkaError {
        pub fn code(&self) -> RDKafkaErrorCode {}
        pub fn name(&self) -> String {}
        pub fn string(&self) -> String {}
        pub fn is_fatal(&self) -> bool {}
        pub fn is_retriable(&self) -> bool {}
        pub fn txn_requires_abort(&self) -> bool {}
    }
    impl fmt::Display for RDKafkaError {}
    impl Error for RDKafkaError {}
    #[derive(Clone)] pub enum KafkaError { AdminOpCreation(String), AdminOp(RDKafkaErrorCode), Canceled, ClientConfig(RDKafkaConfRes, String, String, String), ClientCreation(String), ConsumerCommit(RDKafkaErrorCode), ConsumerQueueClose(RDKafkaErrorCode), Flush(RDKafkaErrorCode), Global(RDKafkaErrorCode), GroupListFetch(RDKafkaErrorCode), MessageConsumption(RDKafkaErrorCode), MessageConsumptionFatal(RDKafkaErrorCode), MessageProduction(RDKafkaErrorCode), MetadataFetch(RDKafkaErrorCode), NoMessageReceived, Nul(ffi::NulError), OffsetFetch(RDKafkaErrorCode), PartitionEOF(i32), PauseResume(String), Rebalance(RDKafkaErrorCode), Seek(String), SetPartitionOffset(RDKafkaErrorCode), StoreOffset(RDKafkaErrorCode), Subscription(String), Transaction(RDKafkaError), MockCluster(RDKafkaErrorCode) }
    impl fmt::Display for KafkaError {}
    impl Error for KafkaError {}
    impl From<ffi::NulError> for KafkaError {}
    impl KafkaError { pub fn rdkafka_error_code(&self) -> Option<RDKafkaErrorCode> {} }
}
pub mod groups {
    pub struct GroupMemberInfo;
    impl GroupMemberInfo {
        pub fn id(&self) -> &str {}
        pub fn client_id(&self) -> &str {}
        pub fn client_host(&self) -> &str {}
        pub fn metadata(&self) -> Option<&[u8]> {}
        pub fn assignment(&self) -> Option<&[u8]> {}
    }
    pub struct GroupInfo;
    impl GroupInfo {
        pub fn name(&self) -> &str {}
        pub fn members(&self) -> &[GroupMemberInfo] {}
        pub fn state(&self) -> &str {}
        pub fn protocol(&self) -> &str {}
        pub fn protocol_type(&self) -> &str {}
    }
    pub struct GroupList;
    impl GroupList { pub fn groups(&self) -> &[GroupInfo] {} }
}
pub mod message {
    use crate::error::KafkaError;
    pub use crate::{Message, Timestamp};
    pub trait Headers {
        fn count(&self) -> usize;
        fn get(&self, idx: usize) -> Header<&[u8]> {}
        fn get_as<V>(&self, idx: usize) -> Result<Header<&V>, V::Error> where V: FromBytes {}
        fn try_get(&self, idx: usize) -> Option<Header<&[u8]>>;
        fn try_get_as<V>(&self, idx: usize) -> Option<Result<Header<&V>, V::Error>> where V: FromBytes {}
        fn iter(&self) -> HeadersIter<Self> {}
    }
    #[derive(Clone)] pub struct Header<V> { pub key: &str, pub value: Option<V> }
    pub struct HeadersIter<H>;
    impl<H> Iterator for HeadersIter<H> where H: Headers {
        type Item = Header<&[u8]>;
        fn next(&mut self) -> Option<Header<&[u8]>> {}
    }
    pub struct BorrowedHeaders;
    impl BorrowedHeaders { pub fn detach(&self) -> OwnedHeaders {} }
    impl Headers for BorrowedHeaders { fn try_get(&self, idx: usize) -> Option<Header<&[u8]>> {} }
    pub struct BorrowedMessage;
    impl BorrowedMessage {
        pub fn ptr(&self) -> *mut RDKafkaMessage {}
        pub fn topic_ptr(&self) -> *mut RDKafkaTopic {}
        pub fn key_len(&self) -> usize {}
        pub fn payload_len(&self) -> usize {}
        pub fn detach(&self) -> OwnedMessage {}
    }
    impl crate::Message for BorrowedMessage {
        type Headers = BorrowedHeaders;
        fn key(&self) -> Option<&[u8]> {}
        fn payload(&self) -> Option<&[u8]> {}
        fn payload_mut(&mut self) -> Option<&mut [u8]> {}
        fn topic(&self) -> &str {}
        fn partition(&self) -> i32 {}
        fn offset(&self) -> i64 {}
        fn timestamp(&self) -> crate::Timestamp {}
        fn headers(&self) -> Option<&BorrowedHeaders> {}
    }
    pub struct OwnedHeaders;
    impl OwnedHeaders {
        pub fn new() -> OwnedHeaders {}
        pub fn new_with_capacity(initial_capacity: usize) -> OwnedHeaders {}
        pub fn insert<V>(self, header: Header<&V>) -> OwnedHeaders where V: ToBytes {}
        pub fn as_borrowed(&self) -> &BorrowedHeaders {}
    }
    impl Default for OwnedHeaders {}
    impl Headers for OwnedHeaders { fn try_get(&self, idx: usize) -> Option<Header<&[u8]>> {} }
    impl Clone for OwnedHeaders {}
    #[derive(Clone)] pub struct OwnedMessage;
    impl OwnedMessage {
        pub fn new(payload: Option<Vec<u8>>, key: Option<Vec<u8>>, topic: String, timestamp: crate::Timestamp, partition: i32, offset: i64, headers: Option<OwnedHeaders>) -> OwnedMessage {}
        pub fn detach_headers(&mut self) -> Option<OwnedHeaders> {}
        pub fn replace_headers(self, headers: Option<OwnedHeaders>) -> Self {}
        pub fn set_payload(self, payload: Option<Vec<u8>>) -> Self {}
        pub fn set_key(self, key: Option<Vec<u8>>) -> Self {}
        pub fn set_topic(self, topic: String) -> Self {}
        pub fn set_timestamp(self, timestamp: crate::Timestamp) -> Self {}
        pub fn set_partition(self, partition: i32) -> Self {}
        pub fn set_offset(self, offset: i64) -> Self {}
    }
    impl crate::Message for OwnedMessage {
        type Headers = OwnedHeaders;
        fn key(&self) -> Option<&[u8]> {}
        fn payload(&self) -> Option<&[u8]> {}
        fn payload_mut(&mut self) -> Option<&mut [u8]> {}
        fn topic(&self) -> &str {}
        fn partition(&self) -> i32 {}
        fn offset(&self) -> i64 {}
        fn timestamp(&self) -> crate::Timestamp {}
        fn headers(&self) -> Option<&OwnedHeaders> {}
    }
    pub type DeliveryResult = Result<BorrowedMessage, (KafkaError, BorrowedMessage)>;
    pub trait FromBytes {
        type Error;
        fn from_bytes(arg0: &[u8]) -> Result<&Self, Self::Error>;
    }
    impl FromBytes for [u8] {
        type Error = ();
        fn from_bytes(bytes: &[u8]) -> Result<&Self, Self::Error> {}
    }
    impl FromBytes for str {
        type Error = std::str::Utf8Error;
        fn from_bytes(bytes: &[u8]) -> Result<&Self, Self::Error> {}
    }
    pub trait ToBytes {
        fn to_bytes(&self) -> &[u8];
    }
    impl ToBytes for [u8] { fn to_bytes(&self) -> &[u8] {} }
    impl ToBytes for str { fn to_bytes(&self) -> &[u8] {} }
    impl ToBytes for Vec<u8> { fn to_bytes(&self) -> &[u8] {} }
    impl ToBytes for String { fn to_bytes(&self) -> &[u8] {} }
    impl<T: ToBytes> ToBytes for &T { fn to_bytes(&self) -> &[u8] {} }
    impl ToBytes for () { fn to_bytes(&self) -> &[u8] {} }
    impl<const N: usize> ToBytes for [u8; N] { fn to_bytes(&self) -> &[u8] {} }
}
pub mod metadata {
    pub struct MetadataBroker;
    impl MetadataBroker {
        pub fn id(&self) -> i32 {}
        pub fn host(&self) -> &str {}
        pub fn port(&self) -> i32 {}
    }
    pub struct MetadataPartition;
    impl MetadataPartition {
        pub fn id(&self) -> i32 {}
        pub fn leader(&self) -> i32 {}
        pub fn error(&self) -> Option<RDKafkaRespErr> {}
        pub fn replicas(&self) -> &[i32] {}
        pub fn isr(&self) -> &[i32] {}
    }
    pub struct MetadataTopic;
    impl MetadataTopic {
        pub fn name(&self) -> &str {}
        pub fn partitions(&self) -> &[MetadataPartition] {}
        pub fn error(&self) -> Option<RDKafkaRespErr> {}
    }
    pub struct Metadata;
    impl Metadata {
        pub fn orig_broker_id(&self) -> i32 {}
        pub fn orig_broker_name(&self) -> &str {}
        pub fn brokers(&self) -> &[MetadataBroker] {}
        pub fn topics(&self) -> &[MetadataTopic] {}
    }
}
pub mod producer {
    use crate::{ClientConfig, ClientContext, IntoOpaque, TopicPartitionList};
    use crate::client::{Client, DefaultClientContext};
    use crate::config::{FromClientConfig, FromClientConfigAndContext};
    use crate::consumer::ConsumerGroupMetadata;
    use crate::error::{KafkaError, KafkaResult};
    use crate::message::{OwnedHeaders, ToBytes};
    use crate::producer::future_producer::{FutureProducerContext, OwnedDeliveryResult};
    use crate::util::{AsyncRuntime, DefaultRuntime, Timeout};
    use futures_channel::oneshot;
    use std::future::Future;
    use std::sync::Arc;
    pub use crate::message::DeliveryResult;
    pub trait ProducerContext<Part: Partitioner = NoCustomPartitioner>: ClientContext {
        type DeliveryOpaque: IntoOpaque;
        fn delivery(&self, delivery_result: &crate::message::DeliveryResult, delivery_opaque: Self::DeliveryOpaque);
        fn get_custom_partitioner(&self) -> Option<&Part> {}
    }
    pub const PARTITION_UA: i32 = _;
    pub trait Partitioner {
        fn partition(&self, topic_name: &str, key: Option<&[u8]>, partition_cnt: i32, is_partition_available: impl Fn(i32) -> bool) -> i32;
    }
    #[derive(Clone)] pub struct NoCustomPartitioner;
    impl Partitioner for NoCustomPartitioner {
        fn partition(&self, _topic_name: &str, _key: Option<&[u8]>, _partition_cnt: i32, _is_paritition_available: impl Fn(i32) -> bool) -> i32 {}
    }
    #[derive(Clone)] pub struct DefaultProducerContext;
    impl ClientContext for DefaultProducerContext {}
    impl ProducerContext<NoCustomPartitioner> for DefaultProducerContext {
        type DeliveryOpaque = ();
        fn delivery(&self, arg1: &crate::message::DeliveryResult, arg2: Self::DeliveryOpaque) {}
    }
    pub trait Producer<C = DefaultProducerContext, Part = NoCustomPartitioner> where Part: Partitioner, C: ProducerContext<Part> {
        fn client(&self) -> &Client<C>;
        fn context(&self) -> &Arc<C> {}
        fn in_flight_count(&self) -> i32;
        #[blocking(net)] fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn purge(&self, flags: PurgeConfig);
        #[blocking(net)] fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn begin_transaction(&self) -> KafkaResult<()>;
        #[blocking(net)] fn send_offsets_to_transaction<T: Into<Timeout>>(&self, offsets: &TopicPartitionList, cgm: &ConsumerGroupMetadata, timeout: T) -> KafkaResult<()>;
        #[blocking(net)] fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        #[blocking(net)] fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
    }
    #[derive(Clone, Copy, Default)] pub struct PurgeConfig;
    impl PurgeConfig {
        pub fn queue(self) -> Self {}
        pub fn inflight(self) -> Self {}
        pub fn non_blocking(self) -> Self {}
    }
    pub struct BaseRecord<K: ToBytes = (), P: ToBytes = (), D: IntoOpaque = ()> { pub topic: &str, pub partition: Option<i32>, pub payload: Option<&P>, pub key: Option<&K>, pub timestamp: Option<i64>, pub headers: Option<OwnedHeaders>, pub delivery_opaque: D }
    impl<K: ToBytes, P: ToBytes, D: IntoOpaque> BaseRecord<K, P, D> {
        pub fn with_opaque_to(topic: &str, delivery_opaque: D) -> BaseRecord<K, P, D> {}
        pub fn partition(self, partition: i32) -> BaseRecord<K, P, D> {}
        pub fn payload(self, payload: &P) -> BaseRecord<K, P, D> {}
        pub fn key(self, key: &K) -> BaseRecord<K, P, D> {}
        pub fn timestamp(self, timestamp: i64) -> BaseRecord<K, P, D> {}
        pub fn headers(self, headers: OwnedHeaders) -> BaseRecord<K, P, D> {}
        pub fn topic(self, topic: &str) -> BaseRecord<K, P, D> {}
        pub fn delivery_opaque(self, delivery_opaque: D) -> BaseRecord<K, P, D> {}
    }
    impl<K: ToBytes, P: ToBytes> BaseRecord<K, P, ()> { pub fn to(topic: &str) -> BaseRecord<K, P, ()> {} }
    pub struct BaseProducer<C = DefaultProducerContext, Part = NoCustomPartitioner>;
    impl FromClientConfig for BaseProducer<DefaultProducerContext> {
        fn from_config(config: &ClientConfig) -> KafkaResult<BaseProducer<DefaultProducerContext>> {}
    }
    impl<C, Part> FromClientConfigAndContext<C> for BaseProducer<C, Part> where Part: Partitioner, C: ProducerContext<Part> {
        fn from_config_and_context(config: &ClientConfig, context: C) -> KafkaResult<BaseProducer<C, Part>> {}
    }
    impl<C, Part> BaseProducer<C, Part> where Part: Partitioner, C: ProducerContext<Part> {
        #[blocking(net, unless_zero(timeout))] pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
        pub fn send<K, P>(&self, record: BaseRecord<K, P, C::DeliveryOpaque>) -> Result<(), (KafkaError, BaseRecord<K, P, C::DeliveryOpaque>)> where K: ToBytes, P: ToBytes {}
    }
    impl<C, Part> Producer<C, Part> for BaseProducer<C, Part> where Part: Partitioner, C: ProducerContext<Part> {
        fn client(&self) -> &Client<C> {}
        #[blocking(net)] fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
        fn purge(&self, flags: PurgeConfig) {}
        fn in_flight_count(&self) -> i32 {}
        #[blocking(net)] fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
        fn begin_transaction(&self) -> KafkaResult<()> {}
        #[blocking(net)] fn send_offsets_to_transaction<T: Into<Timeout>>(&self, offsets: &TopicPartitionList, cgm: &ConsumerGroupMetadata, timeout: T) -> KafkaResult<()> {}
        #[blocking(net)] fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
        #[blocking(net)] fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
    }
    pub struct ThreadedProducer<C, Part: Partitioner = NoCustomPartitioner>;
    impl FromClientConfig for ThreadedProducer<DefaultProducerContext, NoCustomPartitioner> {
        fn from_config(config: &ClientConfig) -> KafkaResult<ThreadedProducer<DefaultProducerContext>> {}
    }
    impl<C, Part> FromClientConfigAndContext<C> for ThreadedProducer<C, Part> where Part: Partitioner, C: ProducerContext<Part> {
        fn from_config_and_context(config: &ClientConfig, context: C) -> KafkaResult<ThreadedProducer<C, Part>> {}
    }
    impl<C, Part> ThreadedProducer<C, Part> where Part: Partitioner, C: ProducerContext<Part> {
        pub fn send<K, P>(&self, record: BaseRecord<K, P, C::DeliveryOpaque>) -> Result<(), (KafkaError, BaseRecord<K, P, C::DeliveryOpaque>)> where K: ToBytes, P: ToBytes {}
        pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
    }
    impl<C, Part> Producer<C, Part> for ThreadedProducer<C, Part> where Part: Partitioner, C: ProducerContext<Part> {
        fn client(&self) -> &Client<C> {}
        #[blocking(net)] fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
        fn purge(&self, flags: PurgeConfig) {}
        fn in_flight_count(&self) -> i32 {}
        #[blocking(net)] fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
        fn begin_transaction(&self) -> KafkaResult<()> {}
        #[blocking(net)] fn send_offsets_to_transaction<T: Into<Timeout>>(&self, offsets: &TopicPartitionList, cgm: &ConsumerGroupMetadata, timeout: T) -> KafkaResult<()> {}
        #[blocking(net)] fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
        #[blocking(net)] fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
    }
    impl<C: ProducerContext> Clone for ThreadedProducer<C> {}
    pub struct FutureRecord<K: ToBytes, P: ToBytes> { pub topic: &str, pub partition: Option<i32>, pub payload: Option<&P>, pub key: Option<&K>, pub timestamp: Option<i64>, pub headers: Option<OwnedHeaders> }
    impl<K: ToBytes, P: ToBytes> FutureRecord<K, P> {
        pub fn to(topic: &str) -> FutureRecord<K, P> {}
        pub fn partition(self, partition: i32) -> FutureRecord<K, P> {}
        pub fn payload(self, payload: &P) -> FutureRecord<K, P> {}
        pub fn key(self, key: &K) -> FutureRecord<K, P> {}
        pub fn timestamp(self, timestamp: i64) -> FutureRecord<K, P> {}
        pub fn headers(self, headers: OwnedHeaders) -> FutureRecord<K, P> {}
    }
    pub struct FutureProducer<C = DefaultClientContext, R = DefaultRuntime, Part = NoCustomPartitioner>;
    impl<C, R> Clone for FutureProducer<C, R> where C: ClientContext {}
    impl<R> FromClientConfig for FutureProducer<DefaultClientContext, R> where R: AsyncRuntime {
        fn from_config(config: &ClientConfig) -> KafkaResult<FutureProducer<DefaultClientContext, R>> {}
    }
    impl<C, R> FromClientConfigAndContext<C> for FutureProducer<C, R> where C: ClientContext, R: AsyncRuntime {
        fn from_config_and_context(config: &ClientConfig, context: C) -> KafkaResult<FutureProducer<C, R>> {}
    }
    impl<C, R> FutureProducer<C, R> where C: ClientContext, R: AsyncRuntime {
        pub async fn send<K, P, T>(&self, record: FutureRecord<K, P>, queue_timeout: T) -> OwnedDeliveryResult where K: ToBytes, P: ToBytes, T: Into<Timeout> {}
        pub fn send_result<K, P>(&self, record: FutureRecord<K, P>) -> Result<DeliveryFuture, (KafkaError, FutureRecord<K, P>)> where K: ToBytes, P: ToBytes {}
        pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
    }
    impl<C, R, Part> Producer<FutureProducerContext<C>, Part> for FutureProducer<C, R, Part> where C: ClientContext, R: AsyncRuntime, Part: Partitioner {
        fn client(&self) -> &Client<FutureProducerContext<C>> {}
        #[blocking(net)] fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
        fn purge(&self, flags: PurgeConfig) {}
        fn in_flight_count(&self) -> i32 {}
        #[blocking(net)] fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
        fn begin_transaction(&self) -> KafkaResult<()> {}
        #[blocking(net)] fn send_offsets_to_transaction<T: Into<Timeout>>(&self, offsets: &TopicPartitionList, cgm: &ConsumerGroupMetadata, timeout: T) -> KafkaResult<()> {}
        #[blocking(net)] fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
        #[blocking(net)] fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()> {}
    }
    pub struct DeliveryFuture;
    impl Future for DeliveryFuture { type Output = Result<OwnedDeliveryResult, oneshot::Canceled>; }
    pub mod base_producer {
        pub use crate::message::DeliveryResult;
        pub use crate::producer::{BaseProducer, BaseRecord, ThreadedProducer};
    }
    pub mod future_producer {
        use crate::{ClientContext, Statistics, Timestamp};
        use crate::client::OAuthToken;
        use crate::config::RDKafkaLogLevel;
        use crate::error::KafkaError;
        use crate::message::{DeliveryResult, OwnedMessage};
        use crate::producer::{Partitioner, ProducerContext};
        use futures_channel::oneshot;
        use std::error::Error;
        pub use crate::producer::{DeliveryFuture, FutureProducer, FutureRecord};
        #[derive(Clone)] pub struct FutureProducerContext<C: ClientContext>;
        impl<C: ClientContext> ClientContext for FutureProducerContext<C> {
            fn log(&self, level: RDKafkaLogLevel, fac: &str, log_message: &str) {}
            fn stats(&self, statistics: Statistics) {}
            fn stats_raw(&self, statistics: &[u8]) {}
            fn error(&self, error: KafkaError, reason: &str) {}
            fn generate_oauth_token(&self, oauthbearer_config: Option<&str>) -> Result<OAuthToken, Box<dyn Error>> {}
        }
        impl<C, Part> ProducerContext<Part> for FutureProducerContext<C> where C: ClientContext, Part: Partitioner {
            type DeliveryOpaque = Box<oneshot::Sender<OwnedDeliveryResult>>;
            fn delivery(&self, delivery_result: &DeliveryResult, tx: Box<oneshot::Sender<OwnedDeliveryResult>>) {}
        }
        pub struct Delivery { pub partition: i32, pub offset: i64, pub timestamp: Timestamp }
        pub type OwnedDeliveryResult = Result<Delivery, (KafkaError, OwnedMessage)>;
    }
}
pub mod topic_partition_list {
    use crate::error::KafkaResult;
    pub use crate::{Offset, TopicPartitionList};
    pub struct TopicPartitionListElem;
    impl TopicPartitionListElem {
        pub fn topic(&self) -> &str {}
        pub fn error(&self) -> KafkaResult<()> {}
        pub fn partition(&self) -> i32 {}
        pub fn offset(&self) -> crate::Offset {}
        pub fn set_offset(&mut self, offset: crate::Offset) -> KafkaResult<()> {}
        pub fn metadata(&self) -> &str {}
        pub fn set_metadata<M>(&mut self, metadata: M) where M: AsRef<str> {}
    }
}
pub mod util {
    use futures_channel::oneshot;
    use futures_util::future::Map;
    use std::future::Future;
    use std::os::raw::c_char;
    use std::time::{Duration, Instant, SystemTime};
    use tokio::time;
    pub use crate::IntoOpaque;
    pub fn get_rdkafka_version() -> (i32, String) {}
    #[derive(Clone, Copy)] pub enum Timeout { After(Duration), Never }
    impl From<&Deadline> for Timeout {}
    impl From<Duration> for Timeout {}
    impl From<Option<Duration>> for Timeout {}
    pub fn millis_to_epoch(time: SystemTime) -> i64 {}
    pub fn current_time_millis() -> i64 {}
    pub fn cstr_to_owned(cstr: *const c_char) -> String {}
    pub trait AsyncRuntime {
        type Delay: Future<Output = ()>;
        fn spawn<T>(task: T) where T: Future<Output = ()>;
        fn delay_for(duration: Duration) -> Self::Delay;
    }
    pub type DefaultRuntime = ();
    pub struct NaiveRuntime;
    impl AsyncRuntime for NaiveRuntime {
        type Delay = Map<oneshot::Receiver<()>, fn(Result<(), oneshot::Canceled>)>;
        fn spawn<T>(task: T) where T: Future<Output = ()> {}
        fn delay_for(duration: Duration) -> Self::Delay {}
    }
    pub struct TokioRuntime;
    impl AsyncRuntime for TokioRuntime {
        type Delay = time::Sleep;
        fn spawn<T>(task: T) where T: Future<Output = ()> {}
        fn delay_for(duration: Duration) -> Self::Delay {}
    }
    pub enum Deadline { At(Instant), Never }
    impl From<Timeout> for Deadline {}
}
