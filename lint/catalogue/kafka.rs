//! kafka 0.10.0.

pub use self::error::{Error, Result};
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error { Io(std::io::Error), NoHostReachable }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod client {
    use crate::Result;
    pub struct KafkaClient;
    impl KafkaClient {
        pub fn new(hosts: Vec<String>) -> KafkaClient {}
        pub fn hosts(&self) -> &[String] {}
        pub fn set_client_id(&mut self, client_id: String) {}
        pub fn client_id(&self) -> &str {}
        #[blocking(net)] pub fn load_metadata_all(&mut self) -> Result<()> {}
        #[blocking(net)] pub fn load_metadata<T: AsRef<str>>(&mut self, topics: &[T]) -> Result<()> {}
        pub fn reset_metadata(&mut self) {}
    }
    #[derive(Clone, Copy, Debug)] pub enum Compression { NONE, GZIP, SNAPPY }
    #[derive(Clone, Copy, Debug)] pub enum FetchOffset { Earliest, Latest, ByTime(i64) }
    #[derive(Clone, Copy, Debug)] pub enum GroupOffsetStorage { Zookeeper, Kafka }
    #[derive(Clone, Copy, Debug)] pub enum RequiredAcks { None, One, All }
    #[derive(Debug)] pub struct ProduceConfirm;
}
pub mod consumer {
    use crate::Result;
    pub use crate::client::{FetchOffset, GroupOffsetStorage};
    use crate::client::KafkaClient;
    use std::time::Duration;
    pub struct Builder;
    impl Builder {
        pub fn with_group(self, group: String) -> Builder {}
        pub fn with_topic(self, topic: String) -> Builder {}
        pub fn with_topic_partitions(self, topic: String, partitions: &[i32]) -> Builder {}
        pub fn with_fallback_offset(self, fallback_offset: FetchOffset) -> Builder {}
        pub fn with_fetch_max_wait_time(self, max_wait_time: Duration) -> Builder {}
        pub fn with_fetch_min_bytes(self, min_bytes: i32) -> Builder {}
        pub fn with_fetch_max_bytes_per_partition(self, max_bytes_per_partition: i32) -> Builder {}
        pub fn with_offset_storage(self, storage: Option<GroupOffsetStorage>) -> Builder {}
        pub fn with_client_id(self, client_id: String) -> Self {}
        #[blocking(net)] pub fn create(self) -> Result<Consumer> {}
    }
    pub struct Consumer;
    impl Consumer {
        pub fn from_client(client: KafkaClient) -> Builder {}
        pub fn from_hosts(hosts: Vec<String>) -> Builder {}
        pub fn client_mut(&mut self) -> &mut KafkaClient {}
        #[blocking(net)] pub fn poll(&mut self) -> Result<MessageSets> {}
        pub fn consume_message(&mut self, topic: &str, partition: i32, offset: i64) -> Result<()> {}
        pub fn consume_messageset(&mut self, msgs: MessageSet) -> Result<()> {}
        #[blocking(net)] pub fn commit_consumed(&mut self) -> Result<()> {}
    }
    pub struct Message { pub offset: i64, pub key: &[u8], pub value: &[u8] }
    pub struct MessageSets;
    impl MessageSets {
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> MessageSetsIter {}
    }
    pub struct MessageSetsIter;
    impl Iterator for MessageSetsIter {
        type Item = MessageSet;
        fn next(&mut self) -> Option<MessageSet> {}
    }
    pub struct MessageSet;
    impl MessageSet {
        pub fn topic(&self) -> &str {}
        pub fn partition(&self) -> i32 {}
        pub fn messages(&self) -> &[Message] {}
    }
}
pub mod producer {
    use crate::Result;
    pub use crate::client::{Compression, ProduceConfirm, RequiredAcks};
    use crate::client::KafkaClient;
    use std::time::Duration;
    pub struct Record<K, V>;
    impl<K, V> Record<K, V> {
        pub fn from_key_value(topic: &str, key: K, value: V) -> Record<K, V> {}
        pub fn with_partition(self, partition: i32) -> Self {}
    }
    impl<V> Record<(), V> { pub fn from_value(topic: &str, value: V) -> Record<(), V> {} }
    pub struct DefaultPartitioner;
    pub struct Builder<P = DefaultPartitioner>;
    impl<P> Builder<P> {
        pub fn with_compression(self, compression: Compression) -> Self {}
        pub fn with_ack_timeout(self, timeout: Duration) -> Self {}
        pub fn with_required_acks(self, acks: RequiredAcks) -> Self {}
        pub fn with_client_id(self, client_id: String) -> Self {}
        pub fn with_partitioner<Q>(self, partitioner: Q) -> Builder<Q> {}
        #[blocking(net)] pub fn create(self) -> Result<Producer<P>> {}
    }
    pub struct Producer<P = DefaultPartitioner>;
    impl Producer {
        pub fn from_client(client: KafkaClient) -> Builder<DefaultPartitioner> {}
        pub fn from_hosts(hosts: Vec<String>) -> Builder<DefaultPartitioner> {}
    }
    impl<P> Producer<P> {
        #[blocking(net)] pub fn send<K, V>(&mut self, rec: &Record<K, V>) -> Result<()> {}
        #[blocking(net)] pub fn send_all<K, V>(&mut self, recs: &[Record<K, V>]) -> Result<Vec<ProduceConfirm>> {}
    }
}
