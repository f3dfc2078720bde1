//! mongodb 3.9.1, 2.8.2.

use bson::Bson;
use bson2::{DateTime, Document, RawDocument, RawDocumentBuf, Timestamp};
use bson::oid::ObjectId;
use crate::action::{AbortTransaction, Aggregate, BulkWrite, CommitTransaction, CountDocuments, CreateCollection, CreateIndex, CreateSearchIndex, Delete, Distinct, DropCollection, DropDatabase, DropIndex, DropSearchIndex, EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate, InsertMany, InsertOne, ListCollections, ListDatabases, ListIndexes, ListNames, ListSearchIndexes, Multiple, ReplaceOne, RunCommand, RunCursorCommand, Shutdown, Single, StartSession, StartTransaction, Update, UpdateSearchIndex, WarmConnectionPool, Watch};
use crate::change_stream::common::{ChangeStreamData, InnerCursor, WatchArgs};
use crate::change_stream::event::{ChangeStreamEvent, ResumeToken};
use crate::change_stream::session::SessionChangeStream;
use crate::client::session::DroppedClientSession;
use crate::client_encryption::EncryptedClientBuilder;
use crate::cmap::conn::PinnedConnectionHandle;
use crate::cursor::NewCursor;
use crate::cursor::common::{BatchValue, CursorSpecification, CursorStream};
use crate::cursor::stream::AdvanceResult;
use crate::error::Error;
use crate::gridfs::FilesCollectionDocument;
use crate::options::{AggregateOptions, ChangeStreamOptions, ClientOptions, CollectionOptions, CountOptions, CreateCollectionOptions, CreateIndexOptions, DatabaseOptions, DeleteOptions, DistinctOptions, DriverInfo, DropCollectionOptions, DropDatabaseOptions, DropIndexOptions, FindOneAndDeleteOptions, FindOneAndReplaceOptions, FindOneAndUpdateOptions, FindOneOptions, FindOptions, GridFsBucketOptions, GridFsDownloadByNameOptions, GridFsFindOptions, GridFsUploadOptions, IndexOptions, InsertManyOptions, InsertOneModel, InsertOneOptions, ListCollectionsOptions, ListDatabasesOptions, ListIndexesOptions, ReadConcern, ReplaceOneModel, ReplaceOptions, RunCursorCommandOptions, SelectionCriteria, ServerAddress, SessionOptions, TagSet, TlsOptions, TransactionOptions, UpdateModifications, UpdateOptions, WriteConcern, WriteModel};
use crate::results::{CollectionSpecification, CreateIndexResult, CreateIndexesResult, DatabaseSpecification, DeleteResult, InsertManyResult, InsertOneResult, SummaryBulkWriteResult, UpdateResult};
use futures_core::{Stream as AsyncStream, Stream};
use futures_util::io::{AsyncRead, AsyncWrite};
use mongocrypt::ctx;
use serde::{Deserialize, Serialize};
use serde::de::DeserializeOwned;
use std::{fmt, future, pin, task};
use std::borrow::Borrow;
use std::str::FromStr;
use std::task::{Context, Poll};
use std::time::Duration;
pub use bson;
pub use bson2 as bson;
pub use bson3 as bson;
pub use mongocrypt;
pub type BoxFuture<T> = pin::Pin<Box<dyn future::Future<Output = T> + Send>>;
#[derive(Clone)] pub struct Client;
impl Client {
    pub fn bulk_write(&self, models: impl IntoIterator<Item = impl Into<WriteModel>>) -> BulkWrite<SummaryBulkWriteResult> {}
    pub fn list_databases(&self) -> ListDatabases {}
    pub fn list_database_names(&self) -> ListDatabases<ListNames> {}
    pub fn warm_connection_pool(&self) -> WarmConnectionPool {}
    pub fn start_session(&self) -> StartSession {}
    pub fn shutdown(self) -> Shutdown {}
    pub fn watch(&self) -> Watch {}
    pub async fn with_uri_str(uri: impl AsRef<str>) -> crate::error::Result<Self> {}
    pub fn with_options(options: ClientOptions) -> crate::error::Result<Self> {}
    pub fn encrypted_builder(client_options: ClientOptions, key_vault_namespace: Namespace, kms_providers: impl IntoIterator<Item = (ctx::KmsProvider, Document, Option<TlsOptions>)>) -> crate::error::Result<EncryptedClientBuilder> {}
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    pub fn read_concern(&self) -> Option<&ReadConcern> {}
    pub fn write_concern(&self) -> Option<&WriteConcern> {}
    pub fn database(&self, name: &str) -> Database {}
    pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
    pub fn default_database(&self) -> Option<Database> {}
    pub fn append_metadata(&self, driver_info: DriverInfo) -> crate::error::Result<()> {}
    pub async fn list_databases_with_session(&self, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<ListDatabasesOptions>>, session: &mut ClientSession) -> crate::error::Result<Vec<DatabaseSpecification>> {}
    pub async fn watch_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<ChangeStreamOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionChangeStream<ChangeStreamEvent<bson::Document>>> {}
    pub async fn shutdown_immediate(self) {}
}
pub struct ClientSession;
impl ClientSession {
    pub fn start_transaction(&mut self) -> StartTransaction<&mut Self> {}
    pub fn commit_transaction(&mut self) -> CommitTransaction {}
    pub fn abort_transaction(&mut self) -> AbortTransaction {}
    pub fn client(&self) -> Client {}
    pub fn id(&self) -> &Document {}
    pub fn cluster_time(&self) -> Option<&ClusterTime> {}
    pub fn advance_cluster_time(&mut self, to: &ClusterTime) {}
    pub fn advance_operation_time(&mut self, ts: Timestamp) {}
    pub fn operation_time(&self) -> Option<Timestamp> {}
    pub fn snapshot_time(&self) -> Option<Timestamp> {}
    pub fn options(&self) -> Option<&SessionOptions> {}
    pub async fn with_transaction<R, C, F>(&mut self, context: C, callback: F, options: impl Into<Option<TransactionOptions>>) -> crate::error::Result<R> where F: FnMut(&mut ClientSession, &mut C) -> BoxFuture<crate::error::Result<R>> { let a: &mut ClientSession; let b: &mut C; callback(a, b) }
}
impl From<DroppedClientSession> for ClientSession {}
impl From<&mut crate::sync::ClientSession> for &mut ClientSession {}
#[derive(Clone)] pub struct ClusterTime;
pub struct Collection<T>;
impl<T> Collection<T> {
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate {}
    pub fn estimated_document_count(&self) -> EstimatedDocumentCount {}
    pub fn count_documents(&self, filter: Document) -> CountDocuments {}
    pub fn create_index(&self, index: IndexModel) -> CreateIndex {}
    pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<Multiple> {}
    pub fn delete_one(&self, query: Document) -> Delete {}
    pub fn delete_many(&self, query: Document) -> Delete {}
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct {}
    pub fn drop(&self) -> DropCollection {}
    pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex {}
    pub fn drop_indexes(&self) -> DropIndex {}
    pub fn find(&self, filter: Document) -> Find<T> {}
    pub fn list_indexes(&self) -> ListIndexes {}
    pub fn list_index_names(&self) -> ListIndexes<ListNames> {}
    pub fn create_search_indexes(&self, models: impl IntoIterator<Item = SearchIndexModel>) -> CreateSearchIndex<Multiple> {}
    pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<Single> {}
    pub fn update_search_index(&self, name: impl Into<String>, definition: Document) -> UpdateSearchIndex {}
    pub fn drop_search_index(&self, name: impl Into<String>) -> DropSearchIndex {}
    pub fn list_search_indexes(&self) -> ListSearchIndexes {}
    pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update {}
    pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update {}
    pub fn watch(&self) -> Watch<T> {}
    pub fn clone_with_type<U>(&self) -> Collection<U> {}
    pub fn client(&self) -> &Client {}
    pub fn name(&self) -> &str {}
    pub fn namespace(&self) -> Namespace {}
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    pub fn read_concern(&self) -> Option<&ReadConcern> {}
    pub fn write_concern(&self) -> Option<&WriteConcern> {}
    pub async fn drop_with_session(&self, options: impl Into<Option<DropCollectionOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
    pub async fn aggregate_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<AggregateOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<bson::Document>> {}
    pub async fn count_documents_with_session(&self, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<CountOptions>>, session: &mut ClientSession) -> crate::error::Result<u64> {}
    pub async fn create_index_with_session(&self, index: IndexModel, options: impl Into<Option<CreateIndexOptions>>, session: &mut ClientSession) -> crate::error::Result<CreateIndexResult> {}
    pub async fn create_indexes_with_session(&self, indexes: impl IntoIterator<Item = IndexModel>, options: impl Into<Option<CreateIndexOptions>>, session: &mut ClientSession) -> crate::error::Result<CreateIndexesResult> {}
    pub async fn delete_many_with_session(&self, query: bson::Document, options: impl Into<Option<DeleteOptions>>, session: &mut ClientSession) -> crate::error::Result<DeleteResult> {}
    pub async fn delete_one_with_session(&self, query: bson::Document, options: impl Into<Option<DeleteOptions>>, session: &mut ClientSession) -> crate::error::Result<DeleteResult> {}
    pub async fn distinct_with_session(&self, field_name: impl AsRef<str>, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<DistinctOptions>>, session: &mut ClientSession) -> crate::error::Result<Vec<Bson>> {}
    pub async fn drop_index_with_session(&self, name: impl AsRef<str>, options: impl Into<Option<DropIndexOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
    pub async fn drop_indexes_with_session(&self, options: impl Into<Option<DropIndexOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
    pub async fn list_indexes_with_session(&self, options: impl Into<Option<ListIndexesOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<IndexModel>> {}
    pub async fn list_index_names_with_session(&self, session: &mut ClientSession) -> crate::error::Result<Vec<String>> {}
    pub async fn update_many_with_session(&self, query: bson::Document, update: impl Into<UpdateModifications>, options: impl Into<Option<UpdateOptions>>, session: &mut ClientSession) -> crate::error::Result<UpdateResult> {}
    pub async fn update_one_with_session(&self, query: bson::Document, update: impl Into<UpdateModifications>, options: impl Into<Option<UpdateOptions>>, session: &mut ClientSession) -> crate::error::Result<UpdateResult> {}
    pub async fn watch_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<ChangeStreamOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionChangeStream<ChangeStreamEvent<T>>> where T: DeserializeOwned {}
    pub async fn find_with_session(&self, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<FindOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<T>> {}
}
impl<T: DeserializeOwned> Collection<T> {
    pub fn find_one(&self, filter: Document) -> FindOne<T> {}
    pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<T> {}
    pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<T> {}
}
impl<T: Serialize + DeserializeOwned> Collection<T> {
    pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<T> {}
}
impl<T: Serialize> Collection<T> {
    pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany {}
    pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne {}
    pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne {}
}
impl<T> Collection<T> where T: Serialize {
    pub fn insert_one_model(&self, document: impl Borrow<T>) -> crate::error::Result<InsertOneModel> {}
    pub fn replace_one_model(&self, filter: Document, replacement: impl Borrow<T>) -> crate::error::Result<ReplaceOneModel> {}
    pub async fn insert_many_with_session(&self, docs: impl IntoIterator<Item = impl Borrow<T>>, options: impl Into<Option<InsertManyOptions>>, session: &mut ClientSession) -> crate::error::Result<InsertManyResult> {}
    pub async fn insert_one_with_session(&self, doc: impl Borrow<T>, options: impl Into<Option<InsertOneOptions>>, session: &mut ClientSession) -> crate::error::Result<InsertOneResult> {}
    pub async fn replace_one_with_session(&self, query: bson::Document, replacement: impl Borrow<T>, options: impl Into<Option<ReplaceOptions>>, session: &mut ClientSession) -> crate::error::Result<UpdateResult> {}
}
impl<T> Clone for Collection<T> {}
#[derive(Clone)] pub struct Namespace { pub db: String, pub coll: String }
impl Namespace { pub fn new(db: impl Into<String>, coll: impl Into<String>) -> Self {} }
impl fmt::Display for Namespace {}
impl FromStr for Namespace {
    type Err = Error;
    fn from_str(s: &str) -> crate::error::Result<Self> {}
}
pub struct Cursor<T>;
impl InnerCursor for Cursor<()> {
    type Session = ();
    async fn try_advance(&mut self, _session: &mut Self::Session) -> crate::error::Result<AdvanceResult> {}
    fn get_resume_token(&self) -> crate::error::Result<Option<ResumeToken>> {}
    fn current(&self) -> &RawDocument {}
    async fn execute_watch(&mut self, args: WatchArgs, data: ChangeStreamData, _session: &mut Self::Session) -> crate::error::Result<(Self, WatchArgs)> {}
    fn set_drop_address(&mut self, from: &Self) -> crate::error::Result<()> {}
}
impl<T> Cursor<T> {
    pub async fn advance(&mut self) -> crate::error::Result<bool> {}
    pub fn current(&self) -> &RawDocument {}
    pub fn has_next(&self) -> bool {}
    pub fn deserialize_current(&self) -> crate::error::Result<T> where T: Deserialize {}
    pub fn with_type<D>(self) -> Cursor<D> where D: Deserialize {}
}
impl<T> NewCursor for Cursor<T> {
    fn generic_new(client: Client, spec: CursorSpecification, implicit_session: Option<ClientSession>, pinned: Option<PinnedConnectionHandle>) -> crate::error::Result<Self> {}
}
impl<T> AsyncStream for Cursor<T> where T: DeserializeOwned {
    type Item = crate::error::Result<T>;
    fn poll_next(self: pin::Pin<&mut Self>, cx: &mut task::Context) -> Poll<Option<Self::Item>> {}
}
pub struct SessionCursor<T>;
impl InnerCursor for SessionCursor<()> {
    type Session = ClientSession;
    async fn try_advance(&mut self, session: &mut Self::Session) -> crate::error::Result<AdvanceResult> {}
    fn get_resume_token(&self) -> crate::error::Result<Option<ResumeToken>> {}
    fn current(&self) -> &RawDocument {}
    async fn execute_watch(&mut self, args: WatchArgs, data: ChangeStreamData, session: &mut Self::Session) -> crate::error::Result<(Self, WatchArgs)> {}
    fn set_drop_address(&mut self, from: &Self) -> crate::error::Result<()> {}
}
impl<T> NewCursor for SessionCursor<T> {
    fn generic_new(client: Client, spec: CursorSpecification, implicit_session: Option<ClientSession>, pinned: Option<PinnedConnectionHandle>) -> crate::error::Result<Self> {}
}
impl<T> SessionCursor<T> {
    pub fn stream(&mut self, session: &mut ClientSession) -> SessionCursorStream<T> {}
    pub async fn next(&mut self, session: &mut ClientSession) -> Option<crate::error::Result<T>> where T: DeserializeOwned {}
    pub async fn advance(&mut self, session: &mut ClientSession) -> crate::error::Result<bool> {}
    pub fn current(&self) -> &RawDocument {}
    pub fn deserialize_current(&self) -> crate::error::Result<T> where T: Deserialize {}
    pub fn with_type<D>(self) -> SessionCursor<D> where D: Deserialize {}
}
pub struct SessionCursorStream<T = Document>;
impl<T> futures_core::Stream for SessionCursorStream<T> where T: DeserializeOwned { type Item = crate::error::Result<T>; }
#[derive(Clone)] pub struct Database;
impl Database {
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate {}
    pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection {}
    pub fn drop(&self) -> DropDatabase {}
    pub fn list_collections(&self) -> ListCollections {}
    pub fn list_collection_names(&self) -> ListCollections<ListNames> {}
    pub fn run_command(&self, command: Document) -> RunCommand {}
    pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand {}
    pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand {}
    pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand {}
    pub fn watch(&self) -> Watch {}
    pub fn client(&self) -> &Client {}
    pub fn name(&self) -> &str {}
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    pub fn read_concern(&self) -> Option<&ReadConcern> {}
    pub fn write_concern(&self) -> Option<&WriteConcern> {}
    pub fn collection<T>(&self, name: &str) -> Collection<T> {}
    pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
    pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket {}
    pub async fn drop_with_session(&self, options: impl Into<Option<DropDatabaseOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
    pub async fn list_collections_with_session(&self, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<ListCollectionsOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<CollectionSpecification>> {}
    pub async fn list_collection_names_with_session(&self, filter: impl Into<Option<bson::Document>>, session: &mut ClientSession) -> crate::error::Result<Vec<String>> {}
    pub async fn create_collection_with_session(&self, name: impl AsRef<str>, options: impl Into<Option<CreateCollectionOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
    pub async fn run_cursor_command_with_session(&self, command: bson::Document, options: impl Into<Option<RunCursorCommandOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<bson::Document>> {}
    pub async fn run_command_with_session(&self, command: bson::Document, selection_criteria: impl Into<Option<SelectionCriteria>>, session: &mut ClientSession) -> crate::error::Result<bson::Document> {}
    pub async fn aggregate_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<AggregateOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<bson::Document>> {}
    pub async fn watch_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<ChangeStreamOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionChangeStream<ChangeStreamEvent<bson::Document>>> {}
}
#[derive(Clone, Default)] pub struct IndexModel { pub keys: Document, pub options: Option<IndexOptions> }
#[derive(Clone, Copy, Default)] pub enum ServerType { Standalone, Mongos, RsPrimary, RsSecondary, RsArbiter, RsOther, RsGhost, LoadBalancer, Unknown }
impl fmt::Display for ServerType {}
#[derive(Clone, Copy, Default)] pub enum TopologyType { Single, ReplicaSetNoPrimary, ReplicaSetWithPrimary, Sharded, LoadBalanced, Unknown }
#[derive(Clone)] pub struct ServerInfo;
impl ServerInfo {
    pub fn address(&self) -> &ServerAddress {}
    pub fn average_round_trip_time(&self) -> Option<Duration> {}
    pub fn last_update_time(&self) -> Option<DateTime> {}
    pub fn max_wire_version(&self) -> Option<i32> {}
    pub fn min_wire_version(&self) -> Option<i32> {}
    pub fn replica_set_name(&self) -> Option<&str> {}
    pub fn replica_set_version(&self) -> Option<i32> {}
    pub fn server_type(&self) -> ServerType {}
    pub fn tags(&self) -> Option<&TagSet> {}
    pub fn error(&self) -> Option<&Error> {}
}
impl fmt::Display for ServerInfo {}
#[derive(Clone, Default)] pub struct SearchIndexModel { pub definition: Document, pub name: Option<String>, pub index_type: Option<SearchIndexType> }
#[derive(Clone)] pub enum SearchIndexType { Search, VectorSearch, Other(String) }
impl<T> Collection<T> where T: DeserializeOwned {
    pub async fn find_one_with_session(&self, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<FindOneOptions>>, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
    pub async fn find_one_and_delete_with_session(&self, filter: bson::Document, options: impl Into<Option<FindOneAndDeleteOptions>>, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
    pub async fn find_one_and_update_with_session(&self, filter: bson::Document, update: impl Into<UpdateModifications>, options: impl Into<Option<FindOneAndUpdateOptions>>, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
}
impl<T> Collection<T> where T: Serialize + DeserializeOwned {
    pub async fn find_one_and_replace_with_session(&self, filter: bson::Document, replacement: impl Borrow<T>, options: impl Into<Option<FindOneAndReplaceOptions>>, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
}
impl<T> CursorStream for Cursor<T> where T: DeserializeOwned {
    fn poll_next_in_batch(&mut self, cx: &mut Context) -> Poll<crate::error::Result<BatchValue>> {}
}
impl<T> Stream for Cursor<T> where T: DeserializeOwned { type Item = crate::error::Result<T>; }
impl<T> Stream for SessionCursorStream<T> where T: DeserializeOwned { type Item = crate::error::Result<T>; }
impl<T> CursorStream for SessionCursorStream<T> where T: DeserializeOwned {
    fn poll_next_in_batch(&mut self, cx: &mut Context) -> Poll<crate::error::Result<BatchValue>> {}
}
#[derive(Clone)] pub struct GridFsBucket;
impl GridFsBucket {
    pub fn read_concern(&self) -> Option<&ReadConcern> {}
    pub fn write_concern(&self) -> Option<&WriteConcern> {}
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    pub async fn delete(&self, id: Bson) -> crate::error::Result<()> {}
    pub async fn find(&self, filter: bson::Document, options: impl Into<Option<GridFsFindOptions>>) -> crate::error::Result<Cursor<FilesCollectionDocument>> {}
    pub async fn rename(&self, id: Bson, new_filename: impl AsRef<str>) -> crate::error::Result<()> {}
    pub async fn drop(&self) -> crate::error::Result<()> {}
    pub async fn download_to_futures_0_3_writer<T>(&self, id: Bson, destination: T) -> crate::error::Result<()> where T: AsyncWrite {}
    pub async fn download_to_futures_0_3_writer_by_name<T>(&self, filename: impl AsRef<str>, destination: T, options: impl Into<Option<GridFsDownloadByNameOptions>>) -> crate::error::Result<()> where T: AsyncWrite {}
    pub async fn open_download_stream(&self, id: Bson) -> crate::error::Result<GridFsDownloadStream> {}
    pub async fn open_download_stream_by_name(&self, filename: impl AsRef<str>, options: impl Into<Option<GridFsDownloadByNameOptions>>) -> crate::error::Result<GridFsDownloadStream> {}
    pub async fn upload_from_futures_0_3_reader<T>(&self, filename: impl AsRef<str>, source: T, options: impl Into<Option<GridFsUploadOptions>>) -> crate::error::Result<ObjectId> where T: AsyncRead {}
    pub async fn upload_from_futures_0_3_reader_with_id<T>(&self, id: Bson, filename: impl AsRef<str>, source: T, options: impl Into<Option<GridFsUploadOptions>>) -> crate::error::Result<()> where T: AsyncRead {}
    pub fn open_upload_stream(&self, filename: impl AsRef<str>, options: impl Into<Option<GridFsUploadOptions>>) -> GridFsUploadStream {}
    pub fn open_upload_stream_with_id(&self, id: Bson, filename: impl AsRef<str>, options: impl Into<Option<GridFsUploadOptions>>) -> GridFsUploadStream {}
}
pub struct GridFsDownloadStream;
impl AsyncRead for GridFsDownloadStream {}
pub struct GridFsUploadStream;
impl GridFsUploadStream {
    pub fn id(&self) -> &Bson {}
    pub async fn abort(&mut self) -> crate::error::Result<()> {}
}
impl AsyncWrite for GridFsUploadStream {}
impl Default for ServerType {}
impl Default for TopologyType {}
pub mod action {
    use bson2::{Bson, Document};
    use crate::{BoxFuture, ClientSession, Cursor, IndexModel, SessionCursor};
    use crate::change_stream::ChangeStream;
    use crate::change_stream::event::{ChangeStreamEvent, ResumeToken};
    use crate::change_stream::session::SessionChangeStream;
    use crate::options::{AggregateOptions, BulkWriteOptions, ChangeStreamOptions, ClientOptions, Collation, CountOptions, CreateCollectionOptions, CreateIndexOptions, CreateSearchIndexOptions, CursorType, DeleteOptions, DistinctOptions, DropCollectionOptions, DropDatabaseOptions, DropIndexOptions, DropSearchIndexOptions, EstimatedDocumentCountOptions, FindOneAndDeleteOptions, FindOneAndReplaceOptions, FindOneAndUpdateOptions, FindOneOptions, FindOptions, FullDocumentType, Hint, InsertManyOptions, InsertOneOptions, ListCollectionsOptions, ListDatabasesOptions, ListIndexesOptions, ListSearchIndexOptions, ReadConcern, ReplaceOptions, ResolverConfig, ReturnDocument, RunCommandOptions, RunCursorCommandOptions, SelectionCriteria, SessionOptions, TimeseriesOptions, TransactionOptions, UpdateOptions, UpdateSearchIndexOptions, WriteConcern};
    use crate::raw_batch_cursor::{RawBatchCursor, SessionRawBatchCursor};
    use crate::results::{CollectionSpecification, CreateIndexResult, CreateIndexesResult, DatabaseSpecification, DeleteResult, InsertManyResult, InsertOneResult, SummaryBulkWriteResult, UpdateResult, VerboseBulkWriteResult};
    use crate::results::bulk_write::result_trait::BulkWriteResult;
    use serde::de::DeserializeOwned;
    use std::future::IntoFuture;
    use std::time::Duration;
    pub struct ListSpecifications;
    pub struct ListNames;
    pub struct ImplicitSession;
    impl ActionSession for ImplicitSession { fn into_opt_session(self) -> Option<&mut ClientSession> {} }
    pub struct ExplicitSession;
    impl ActionSession for ExplicitSession { fn into_opt_session(self) -> Option<&mut ClientSession> {} }
    pub struct Single;
    pub struct Multiple;
    pub trait Action: IntoFuture {
        fn optional<Value>(self, value: Option<Value>, f: impl FnOnce(Self, Value) -> Self) -> Self {}
    }
    pub struct Aggregate<Session = ImplicitSession, T = Document>;
    impl<Session, T> Aggregate<Session, T> {
        pub fn with_options(self, value: impl Into<Option<AggregateOptions>>) -> Self {}
        pub fn allow_disk_use(self, value: bool) -> Self {}
        pub fn batch_size(self, value: u32) -> Self {}
        pub fn bypass_document_validation(self, value: bool) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn max_await_time(self, value: Duration) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn read_concern(self, value: ReadConcern) -> Self {}
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
    }
    impl<Session, T> Aggregate<Session, T> { pub fn with_type<U>(self) -> Aggregate<Session, U> {} }
    impl<T> Aggregate<ImplicitSession, T> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> Aggregate<ExplicitSession, T> {}
        pub async fn batch(self) -> crate::error::Result<RawBatchCursor> {}
    }
    impl<T> Action for Aggregate<ImplicitSession, T> {}
    impl<T> std::future::IntoFuture for Aggregate<ImplicitSession, T> { type Output = crate::error::Result<Cursor<T>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Cursor<T>>> + Send>>; }
    impl<T> Aggregate<ImplicitSession, T> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::Cursor<T>> {} }
    impl<T> Aggregate<ExplicitSession, T> { pub async fn batch(self) -> crate::error::Result<SessionRawBatchCursor> {} }
    impl<T> Action for Aggregate<ExplicitSession, T> {}
    impl<T> std::future::IntoFuture for Aggregate<ExplicitSession, T> { type Output = crate::error::Result<SessionCursor<T>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<SessionCursor<T>>> + Send>>; }
    impl<T> Aggregate<ExplicitSession, T> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<T>> {} }
    pub struct BulkWrite<R>;
    impl<R> BulkWrite<R> {
        pub fn with_options(self, value: impl Into<Option<BulkWriteOptions>>) -> Self {}
        pub fn ordered(self, value: bool) -> Self {}
        pub fn bypass_document_validation(self, value: bool) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
        pub fn let_vars(self, value: Document) -> Self {}
    }
    impl BulkWrite<SummaryBulkWriteResult> { pub fn verbose_results(self) -> BulkWrite<VerboseBulkWriteResult> {} }
    impl<R> BulkWrite<R> where R: BulkWriteResult { pub fn session(self, session: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for BulkWrite<SummaryBulkWriteResult> {}
    impl std::future::IntoFuture for BulkWrite<SummaryBulkWriteResult> { type Output = crate::error::Result<SummaryBulkWriteResult>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<SummaryBulkWriteResult>> + Send>>; }
    impl BulkWrite<SummaryBulkWriteResult> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<SummaryBulkWriteResult> {} }
    impl Action for BulkWrite<VerboseBulkWriteResult> {}
    impl std::future::IntoFuture for BulkWrite<VerboseBulkWriteResult> { type Output = crate::error::Result<VerboseBulkWriteResult>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<VerboseBulkWriteResult>> + Send>>; }
    impl BulkWrite<VerboseBulkWriteResult> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<VerboseBulkWriteResult> {} }
    pub struct ParseConnectionString;
    impl ParseConnectionString { pub fn resolver_config(self, value: ResolverConfig) -> Self {} }
    impl Action for ParseConnectionString {}
    impl std::future::IntoFuture for ParseConnectionString { type Output = crate::error::Result<ClientOptions>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<ClientOptions>> + Send>>; }
    impl ParseConnectionString { #[blocking(dns)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<ClientOptions> {} }
    pub struct EstimatedDocumentCount;
    impl EstimatedDocumentCount {
        pub fn with_options(self, value: impl Into<Option<EstimatedDocumentCountOptions>>) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
        pub fn read_concern(self, value: ReadConcern) -> Self {}
    }
    impl Action for EstimatedDocumentCount {}
    impl std::future::IntoFuture for EstimatedDocumentCount { type Output = crate::error::Result<u64>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<u64>> + Send>>; }
    impl EstimatedDocumentCount { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<u64> {} }
    pub struct CountDocuments;
    impl CountDocuments {
        pub fn with_options(self, value: impl Into<Option<CountOptions>>) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn limit(self, value: u64) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
        pub fn read_concern(self, value: ReadConcern) -> Self {}
    }
    impl CountDocuments { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for CountDocuments {}
    impl std::future::IntoFuture for CountDocuments { type Output = crate::error::Result<u64>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<u64>> + Send>>; }
    impl CountDocuments { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<u64> {} }
    pub struct CreateCollection;
    impl CreateCollection {
        pub fn with_options(self, value: impl Into<Option<CreateCollectionOptions>>) -> Self {}
        pub fn capped(self, value: bool) -> Self {}
        pub fn size(self, value: u64) -> Self {}
        pub fn max(self, value: u64) -> Self {}
        pub fn validator(self, value: Document) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
        pub fn timeseries(self, value: TimeseriesOptions) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
    }
    impl CreateCollection { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for CreateCollection {}
    impl std::future::IntoFuture for CreateCollection { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
    impl CreateCollection { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
    pub struct CreateIndex<M = Single>;
    impl<M> CreateIndex<M> {
        pub fn with_options(self, value: impl Into<Option<CreateIndexOptions>>) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
    }
    impl<M> CreateIndex<M> { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for CreateIndex<Single> {}
    impl std::future::IntoFuture for CreateIndex<Single> { type Output = crate::error::Result<CreateIndexResult>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<CreateIndexResult>> + Send>>; }
    impl CreateIndex<Single> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<CreateIndexResult> {} }
    impl Action for CreateIndex<Multiple> {}
    impl std::future::IntoFuture for CreateIndex<Multiple> { type Output = crate::error::Result<CreateIndexesResult>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<CreateIndexesResult>> + Send>>; }
    impl CreateIndex<Multiple> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<CreateIndexesResult> {} }
    pub struct Delete;
    impl Delete {
        pub fn with_options(self, value: impl Into<Option<DeleteOptions>>) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn let_vars(self, value: Document) -> Self {}
    }
    impl Delete { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for Delete {}
    impl std::future::IntoFuture for Delete { type Output = crate::error::Result<DeleteResult>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<DeleteResult>> + Send>>; }
    impl Delete { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<DeleteResult> {} }
    pub struct Distinct;
    impl Distinct {
        pub fn with_options(self, value: impl Into<Option<DistinctOptions>>) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
        pub fn read_concern(self, value: ReadConcern) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
    }
    impl Distinct { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for Distinct {}
    impl std::future::IntoFuture for Distinct { type Output = crate::error::Result<Vec<Bson>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Vec<Bson>>> + Send>>; }
    impl Distinct { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Vec<Bson>> {} }
    pub struct DropDatabase;
    impl DropDatabase {
        pub fn with_options(self, value: impl Into<Option<DropDatabaseOptions>>) -> Self {}
    }
    impl DropDatabase { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for DropDatabase {}
    impl std::future::IntoFuture for DropDatabase { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
    impl DropDatabase { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
    pub struct DropCollection;
    impl DropCollection {
        pub fn with_options(self, value: impl Into<Option<DropCollectionOptions>>) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
    }
    impl DropCollection { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for DropCollection {}
    impl std::future::IntoFuture for DropCollection { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
    impl DropCollection { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
    pub struct DropIndex;
    impl DropIndex {
        pub fn with_options(self, value: impl Into<Option<DropIndexOptions>>) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
    }
    impl DropIndex { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for DropIndex {}
    impl std::future::IntoFuture for DropIndex { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
    impl DropIndex { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
    pub struct Find<T, Session = ImplicitSession>;
    impl<T, Session> Find<T, Session> {
        pub fn with_options(self, value: impl Into<Option<FindOptions>>) -> Self {}
        pub fn allow_disk_use(self, value: bool) -> Self {}
        pub fn batch_size(self, value: u32) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
        pub fn cursor_type(self, value: CursorType) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn limit(self, value: i64) -> Self {}
        pub fn max(self, value: Document) -> Self {}
        pub fn max_await_time(self, value: Duration) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn no_cursor_timeout(self, value: bool) -> Self {}
        pub fn projection(self, value: Document) -> Self {}
        pub fn read_concern(self, value: ReadConcern) -> Self {}
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn sort(self, value: Document) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
    }
    impl<T, Session> Find<T, Session> { pub fn session(self, value: impl Into<&mut ClientSession>) -> Find<T, ExplicitSession> {} }
    impl<T> Action for Find<T, ImplicitSession> {}
    impl<T> std::future::IntoFuture for Find<T, ImplicitSession> { type Output = crate::error::Result<Cursor<T>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Cursor<T>>> + Send>>; }
    impl<T> Find<T, ImplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::Cursor<T>> {} }
    impl<T> Find<T, ImplicitSession> { pub async fn batch(self) -> crate::error::Result<RawBatchCursor> {} }
    impl<T> Action for Find<T, ExplicitSession> {}
    impl<T> std::future::IntoFuture for Find<T, ExplicitSession> { type Output = crate::error::Result<SessionCursor<T>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<SessionCursor<T>>> + Send>>; }
    impl<T> Find<T, ExplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<T>> {} }
    impl<T> Find<T, ExplicitSession> { pub async fn batch(self) -> crate::error::Result<SessionRawBatchCursor> {} }
    pub struct FindOne<T>;
    impl<T> FindOne<T> {
        pub fn with_options(self, value: impl Into<Option<FindOneOptions>>) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn max(self, value: Document) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn projection(self, value: Document) -> Self {}
        pub fn read_concern(self, value: ReadConcern) -> Self {}
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
        pub fn skip(self, value: u64) -> Self {}
        pub fn sort(self, value: Document) -> Self {}
    }
    impl<T> FindOne<T> { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl<T: DeserializeOwned> Action for FindOne<T> {}
    impl<T: DeserializeOwned> std::future::IntoFuture for FindOne<T> { type Output = crate::error::Result<Option<T>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Option<T>>> + Send>>; }
    impl<T: DeserializeOwned> FindOne<T> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Option<T>> {} }
    pub struct FindOneAndDelete<T>;
    impl<T> FindOneAndDelete<T> {
        pub fn with_options(self, value: impl Into<Option<FindOneAndDeleteOptions>>) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn projection(self, value: Document) -> Self {}
        pub fn sort(self, value: Document) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn let_vars(self, value: Document) -> Self {}
    }
    impl<T> FindOneAndDelete<T> { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl<T: DeserializeOwned> Action for FindOneAndDelete<T> {}
    impl<T: DeserializeOwned> std::future::IntoFuture for FindOneAndDelete<T> { type Output = crate::error::Result<Option<T>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Option<T>>> + Send>>; }
    impl<T: DeserializeOwned> FindOneAndDelete<T> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Option<T>> {} }
    pub struct FindOneAndUpdate<T>;
    impl<T> FindOneAndUpdate<T> {
        pub fn with_options(self, value: impl Into<Option<FindOneAndUpdateOptions>>) -> Self {}
        pub fn array_filters(self, value: impl IntoIterator<Item = Document>) -> Self {}
        pub fn bypass_document_validation(self, value: bool) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn projection(self, value: Document) -> Self {}
        pub fn return_document(self, value: ReturnDocument) -> Self {}
        pub fn sort(self, value: Document) -> Self {}
        pub fn upsert(self, value: bool) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn let_vars(self, value: Document) -> Self {}
    }
    impl<T> FindOneAndUpdate<T> { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl<T: DeserializeOwned> Action for FindOneAndUpdate<T> {}
    impl<T: DeserializeOwned> std::future::IntoFuture for FindOneAndUpdate<T> { type Output = crate::error::Result<Option<T>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Option<T>>> + Send>>; }
    impl<T: DeserializeOwned> FindOneAndUpdate<T> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Option<T>> {} }
    pub struct FindOneAndReplace<T>;
    impl<T> FindOneAndReplace<T> {
        pub fn with_options(self, value: impl Into<Option<FindOneAndReplaceOptions>>) -> Self {}
        pub fn bypass_document_validation(self, value: bool) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn projection(self, value: Document) -> Self {}
        pub fn return_document(self, value: ReturnDocument) -> Self {}
        pub fn sort(self, value: Document) -> Self {}
        pub fn upsert(self, value: bool) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn let_vars(self, value: Document) -> Self {}
    }
    impl<T> FindOneAndReplace<T> { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl<T: DeserializeOwned> Action for FindOneAndReplace<T> {}
    impl<T: DeserializeOwned> std::future::IntoFuture for FindOneAndReplace<T> { type Output = crate::error::Result<Option<T>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Option<T>>> + Send>>; }
    impl<T: DeserializeOwned> FindOneAndReplace<T> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Option<T>> {} }
    pub struct InsertMany;
    impl InsertMany {
        pub fn with_options(self, value: impl Into<Option<InsertManyOptions>>) -> Self {}
        pub fn bypass_document_validation(self, value: bool) -> Self {}
        pub fn ordered(self, value: bool) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
    }
    impl InsertMany { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for InsertMany {}
    impl std::future::IntoFuture for InsertMany { type Output = crate::error::Result<InsertManyResult>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<InsertManyResult>> + Send>>; }
    impl InsertMany { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<InsertManyResult> {} }
    pub struct InsertOne;
    impl InsertOne {
        pub fn with_options(self, value: impl Into<Option<InsertOneOptions>>) -> Self {}
        pub fn bypass_document_validation(self, value: bool) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
    }
    impl InsertOne { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for InsertOne {}
    impl std::future::IntoFuture for InsertOne { type Output = crate::error::Result<InsertOneResult>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<InsertOneResult>> + Send>>; }
    impl InsertOne { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<InsertOneResult> {} }
    pub struct ListCollections<M = ListSpecifications, S = ImplicitSession>;
    impl<M, S> ListCollections<M, S> {
        pub fn with_options(self, value: impl Into<Option<ListCollectionsOptions>>) -> Self {}
        pub fn batch_size(self, value: u32) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
        pub fn filter(self, value: Document) -> Self {}
    }
    impl<M, S> ListCollections<M, S> {
        pub fn with_options(self, value: impl Into<Option<ListCollectionsOptions>>) -> Self {}
        pub fn batch_size(self, value: u32) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
        pub fn filter(self, value: Document) -> Self {}
    }
    impl<M> ListCollections<M, ImplicitSession> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> ListCollections<M, ExplicitSession> {}
    }
    impl Action for ListCollections<ListSpecifications, ImplicitSession> {}
    impl std::future::IntoFuture for ListCollections<ListSpecifications, ImplicitSession> { type Output = crate::error::Result<Cursor<CollectionSpecification>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Cursor<CollectionSpecification>>> + Send>>; }
    impl ListCollections<ListSpecifications, ImplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::Cursor<CollectionSpecification>> {} }
    impl ListCollections<ListSpecifications, ImplicitSession> { pub async fn batch(self) -> crate::error::Result<RawBatchCursor> {} }
    impl Action for ListCollections<ListSpecifications, ExplicitSession> {}
    impl std::future::IntoFuture for ListCollections<ListSpecifications, ExplicitSession> { type Output = crate::error::Result<SessionCursor<CollectionSpecification>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<SessionCursor<CollectionSpecification>>> + Send>>; }
    impl ListCollections<ListSpecifications, ExplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<CollectionSpecification>> {} }
    impl ListCollections<ListSpecifications, ExplicitSession> {
        pub async fn batch(self) -> crate::error::Result<SessionRawBatchCursor> {}
    }
    impl Action for ListCollections<ListNames, ImplicitSession> {}
    impl std::future::IntoFuture for ListCollections<ListNames, ImplicitSession> { type Output = crate::error::Result<Vec<String>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Vec<String>>> + Send>>; }
    impl ListCollections<ListNames, ImplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Vec<String>> {} }
    impl Action for ListCollections<ListNames, ExplicitSession> {}
    impl std::future::IntoFuture for ListCollections<ListNames, ExplicitSession> { type Output = crate::error::Result<Vec<String>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Vec<String>>> + Send>>; }
    impl ListCollections<ListNames, ExplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Vec<String>> {} }
    pub struct ListDatabases<M = ListSpecifications>;
    impl<M> ListDatabases<M> {
        pub fn with_options(self, value: impl Into<Option<ListDatabasesOptions>>) -> Self {}
        pub fn authorized_databases(self, value: bool) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
    }
    impl<M> ListDatabases<M> { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for ListDatabases<ListSpecifications> {}
    impl std::future::IntoFuture for ListDatabases<ListSpecifications> { type Output = crate::error::Result<Vec<DatabaseSpecification>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Vec<DatabaseSpecification>>> + Send>>; }
    impl ListDatabases<ListSpecifications> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Vec<DatabaseSpecification>> {} }
    impl Action for ListDatabases<ListNames> {}
    impl std::future::IntoFuture for ListDatabases<ListNames> { type Output = crate::error::Result<Vec<String>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Vec<String>>> + Send>>; }
    impl ListDatabases<ListNames> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Vec<String>> {} }
    pub struct ListIndexes<Mode = ListSpecifications, Session = ImplicitSession>;
    impl<Mode, Session> ListIndexes<Mode, Session> {
        pub fn with_options(self, value: impl Into<Option<ListIndexesOptions>>) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn batch_size(self, value: u32) -> Self {}
    }
    impl<Mode, Session> ListIndexes<Mode, Session> {
        pub fn with_options(self, value: impl Into<Option<ListIndexesOptions>>) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
        pub fn batch_size(self, value: u32) -> Self {}
    }
    impl ListIndexes<ListSpecifications, ImplicitSession> { pub async fn batch(self) -> crate::error::Result<RawBatchCursor> {} }
    impl ListIndexes<ListSpecifications, ExplicitSession> { pub async fn batch(self) -> crate::error::Result<SessionRawBatchCursor> {} }
    impl<Mode> ListIndexes<Mode, ImplicitSession> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> ListIndexes<Mode, ExplicitSession> {}
    }
    impl Action for ListIndexes<ListSpecifications, ImplicitSession> {}
    impl std::future::IntoFuture for ListIndexes<ListSpecifications, ImplicitSession> { type Output = crate::error::Result<Cursor<IndexModel>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Cursor<IndexModel>>> + Send>>; }
    impl ListIndexes<ListSpecifications, ImplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::Cursor<IndexModel>> {} }
    impl Action for ListIndexes<ListSpecifications, ExplicitSession> {}
    impl std::future::IntoFuture for ListIndexes<ListSpecifications, ExplicitSession> { type Output = crate::error::Result<SessionCursor<IndexModel>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<SessionCursor<IndexModel>>> + Send>>; }
    impl ListIndexes<ListSpecifications, ExplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<IndexModel>> {} }
    impl Action for ListIndexes<ListNames, ImplicitSession> {}
    impl std::future::IntoFuture for ListIndexes<ListNames, ImplicitSession> { type Output = crate::error::Result<Vec<String>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Vec<String>>> + Send>>; }
    impl ListIndexes<ListNames, ImplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Vec<String>> {} }
    impl Action for ListIndexes<ListNames, ExplicitSession> {}
    impl std::future::IntoFuture for ListIndexes<ListNames, ExplicitSession> { type Output = crate::error::Result<Vec<String>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Vec<String>>> + Send>>; }
    impl ListIndexes<ListNames, ExplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Vec<String>> {} }
    pub struct WarmConnectionPool;
    impl Action for WarmConnectionPool {}
    impl std::future::IntoFuture for WarmConnectionPool { type Output = (); type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send>>; }
    impl WarmConnectionPool { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> () {} }
    pub struct ReplaceOne;
    impl ReplaceOne {
        pub fn with_options(self, value: impl Into<Option<ReplaceOptions>>) -> Self {}
        pub fn bypass_document_validation(self, value: bool) -> Self {}
        pub fn upsert(self, value: bool) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
        pub fn let_vars(self, value: Document) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
    }
    impl ReplaceOne { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for ReplaceOne {}
    impl std::future::IntoFuture for ReplaceOne { type Output = crate::error::Result<UpdateResult>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<UpdateResult>> + Send>>; }
    impl ReplaceOne { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<UpdateResult> {} }
    pub struct RunCommand;
    impl RunCommand {
        pub fn with_options(self, value: impl Into<Option<RunCommandOptions>>) -> Self {}
    }
    impl RunCommand { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for RunCommand {}
    impl std::future::IntoFuture for RunCommand { type Output = crate::error::Result<Document>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Document>> + Send>>; }
    impl RunCommand { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Document> {} }
    pub struct RunCursorCommand<Session = ImplicitSession>;
    impl<Session> RunCursorCommand<Session> {
        pub fn with_options(self, value: impl Into<Option<RunCursorCommandOptions>>) -> Self {}
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
        pub fn cursor_type(self, value: CursorType) -> Self {}
        pub fn batch_size(self, value: u32) -> Self {}
        pub fn max_time(self, value: Duration) -> Self {}
    }
    impl RunCursorCommand<ImplicitSession> {
        pub fn session(self, value: impl Into<&mut ClientSession>) -> RunCursorCommand<ExplicitSession> {}
        pub async fn batch(self) -> crate::error::Result<RawBatchCursor> {}
    }
    impl Action for RunCursorCommand<ImplicitSession> {}
    impl std::future::IntoFuture for RunCursorCommand<ImplicitSession> { type Output = crate::error::Result<Cursor<Document>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Cursor<Document>>> + Send>>; }
    impl RunCursorCommand<ImplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::Cursor<Document>> {} }
    impl Action for RunCursorCommand<ExplicitSession> {}
    impl std::future::IntoFuture for RunCursorCommand<ExplicitSession> { type Output = crate::error::Result<SessionCursor<Document>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<SessionCursor<Document>>> + Send>>; }
    impl RunCursorCommand<ExplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::SessionCursor<Document>> {} }
    impl RunCursorCommand<ExplicitSession> { pub async fn batch(self) -> crate::error::Result<SessionRawBatchCursor> {} }
    pub struct CreateSearchIndex<Mode>;
    impl<Mode> CreateSearchIndex<Mode> {
        pub fn with_options(self, value: impl Into<Option<CreateSearchIndexOptions>>) -> Self {}
    }
    impl Action for CreateSearchIndex<Multiple> {}
    impl std::future::IntoFuture for CreateSearchIndex<Multiple> { type Output = crate::error::Result<Vec<String>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Vec<String>>> + Send>>; }
    impl CreateSearchIndex<Multiple> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Vec<String>> {} }
    impl Action for CreateSearchIndex<Single> {}
    impl std::future::IntoFuture for CreateSearchIndex<Single> { type Output = crate::error::Result<String>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<String>> + Send>>; }
    impl CreateSearchIndex<Single> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<String> {} }
    pub struct UpdateSearchIndex;
    impl UpdateSearchIndex {
        pub fn with_options(self, value: impl Into<Option<UpdateSearchIndexOptions>>) -> Self {}
    }
    impl Action for UpdateSearchIndex {}
    impl std::future::IntoFuture for UpdateSearchIndex { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
    impl UpdateSearchIndex { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
    pub struct DropSearchIndex;
    impl DropSearchIndex {
        pub fn with_options(self, value: impl Into<Option<DropSearchIndexOptions>>) -> Self {}
    }
    impl Action for DropSearchIndex {}
    impl std::future::IntoFuture for DropSearchIndex { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
    impl DropSearchIndex { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
    pub struct ListSearchIndexes;
    impl ListSearchIndexes {
        pub fn with_options(self, value: impl Into<Option<ListSearchIndexOptions>>) -> Self {}
    }
    impl ListSearchIndexes {
        pub fn name(self, name: impl Into<String>) -> Self {}
        pub fn aggregate_options(self, value: AggregateOptions) -> Self {}
    }
    impl Action for ListSearchIndexes {}
    impl std::future::IntoFuture for ListSearchIndexes { type Output = crate::error::Result<Cursor<Document>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Cursor<Document>>> + Send>>; }
    impl ListSearchIndexes { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::Cursor<Document>> {} }
    pub struct StartSession;
    impl StartSession {
        pub fn with_options(self, value: impl Into<Option<SessionOptions>>) -> Self {}
        pub fn default_transaction_options(self, value: TransactionOptions) -> Self {}
        pub fn causal_consistency(self, value: bool) -> Self {}
        pub fn snapshot(self, value: bool) -> Self {}
    }
    impl Action for StartSession {}
    impl std::future::IntoFuture for StartSession { type Output = crate::error::Result<ClientSession>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<ClientSession>> + Send>>; }
    impl StartSession { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::ClientSession> {} }
    pub struct Shutdown;
    impl Shutdown { pub fn immediate(self, value: bool) -> Self {} }
    impl Action for Shutdown {}
    impl std::future::IntoFuture for Shutdown { type Output = (); type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send>>; }
    impl Shutdown { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> () {} }
    pub struct StartTransaction<S>;
    impl<S> StartTransaction<S> {
        pub fn with_options(self, value: impl Into<Option<TransactionOptions>>) -> Self {}
        pub fn read_concern(self, value: ReadConcern) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
    }
    impl Action for StartTransaction<&mut ClientSession> {}
    impl std::future::IntoFuture for StartTransaction<&mut ClientSession> { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
    impl StartTransaction<&mut ClientSession> {
        pub async fn and_run<R, C, F>(self, context: C, callback: F) -> crate::error::Result<R> where F: FnMut(&mut ClientSession, &mut C) -> BoxFuture<crate::error::Result<R>> { let a: &mut ClientSession; let b: &mut C; callback(a, b) }
        pub async fn and_run2<R, F>(self, callback: F) -> crate::error::Result<R> where F: AsyncFnMut(&mut ClientSession) -> crate::error::Result<R> {}
    }
    impl StartTransaction<&mut crate::sync::ClientSession> {
        pub fn run(self) -> crate::error::Result<()> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn and_run<R, F>(self, callback: F) -> crate::error::Result<R> where F: FnMut(&mut crate::sync::ClientSession) -> crate::error::Result<R> { let a: &mut crate::sync::ClientSession; callback(a) }
    }
    pub struct CommitTransaction;
    impl Action for CommitTransaction {}
    impl std::future::IntoFuture for CommitTransaction { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
    impl CommitTransaction { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
    pub struct AbortTransaction;
    impl Action for AbortTransaction {}
    impl std::future::IntoFuture for AbortTransaction { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
    impl AbortTransaction { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
    pub struct Update;
    impl Update {
        pub fn with_options(self, value: impl Into<Option<UpdateOptions>>) -> Self {}
        pub fn array_filters(self, value: impl IntoIterator<Item = Document>) -> Self {}
        pub fn bypass_document_validation(self, value: bool) -> Self {}
        pub fn upsert(self, value: bool) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn hint(self, value: Hint) -> Self {}
        pub fn write_concern(self, value: WriteConcern) -> Self {}
        pub fn let_vars(self, value: Document) -> Self {}
        pub fn comment(self, value: impl Into<Bson>) -> Self {}
    }
    impl Update { pub fn session(self, value: impl Into<&mut ClientSession>) -> Self {} }
    impl Action for Update {}
    impl std::future::IntoFuture for Update { type Output = crate::error::Result<UpdateResult>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<UpdateResult>> + Send>>; }
    impl Update { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<UpdateResult> {} }
    pub struct Watch<T = Document, S = ImplicitSession>;
    impl<T, S> Watch<T, S> {
        pub fn with_options(self, value: impl Into<Option<ChangeStreamOptions>>) -> Self {}
        pub fn full_document(self, value: FullDocumentType) -> Self {}
        pub fn start_after(self, value: ResumeToken) -> Self {}
        pub fn max_await_time(self, value: Duration) -> Self {}
        pub fn batch_size(self, value: u32) -> Self {}
        pub fn collation(self, value: Collation) -> Self {}
        pub fn read_concern(self, value: ReadConcern) -> Self {}
        pub fn selection_criteria(self, value: SelectionCriteria) -> Self {}
    }
    impl<S> Watch<S> {
        pub fn pipeline(self, value: impl IntoIterator<Item = Document>) -> Self {}
        pub fn resume_after(self, value: impl Into<Option<ResumeToken>>) -> Self {}
    }
    impl<T> Watch<T, ImplicitSession> { pub fn session(self, session: impl Into<&mut ClientSession>) -> Watch<T, ExplicitSession> {} }
    impl<T: DeserializeOwned> Action for Watch<T, ImplicitSession> {}
    impl<T: DeserializeOwned> std::future::IntoFuture for Watch<T, ImplicitSession> { type Output = crate::error::Result<ChangeStream<ChangeStreamEvent<T>>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<ChangeStream<ChangeStreamEvent<T>>>> + Send>>; }
    impl<T: DeserializeOwned> Watch<T, ImplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::ChangeStream<ChangeStreamEvent<T>>> {} }
    impl<T: DeserializeOwned> Action for Watch<T, ExplicitSession> {}
    impl<T: DeserializeOwned> std::future::IntoFuture for Watch<T, ExplicitSession> { type Output = crate::error::Result<SessionChangeStream<ChangeStreamEvent<T>>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<SessionChangeStream<ChangeStreamEvent<T>>>> + Send>>; }
    impl<T: DeserializeOwned> Watch<T, ExplicitSession> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::SessionChangeStream<ChangeStreamEvent<T>>> {} }
    pub trait ActionSession {
        fn into_opt_session(self) -> Option<&mut ClientSession>;
    }
    pub mod csfle {
        use bson2::{Binary, Document};
        use crate::action::Action;
        use crate::action::csfle::encrypt::{Expression, Value};
        use crate::options::{Collation, CreateCollectionOptions, TimeseriesOptions, WriteConcern};
        pub use crate::options::{DataKeyOptions, EncryptOptions};
        pub struct CreateDataKey;
        impl CreateDataKey {
            pub fn with_options(self, value: impl Into<Option<DataKeyOptions>>) -> Self {}
        }
        impl Action for CreateDataKey {}
        impl std::future::IntoFuture for CreateDataKey { type Output = crate::error::Result<Binary>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Binary>> + Send>>; }
        impl CreateDataKey { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Binary> {} }
        pub struct CreateEncryptedCollection;
        impl CreateEncryptedCollection {
            pub fn with_options(self, value: impl Into<Option<CreateCollectionOptions>>) -> Self {}
            pub fn capped(self, value: bool) -> Self {}
            pub fn size(self, value: u64) -> Self {}
            pub fn max(self, value: u64) -> Self {}
            pub fn validator(self, value: Document) -> Self {}
            pub fn collation(self, value: Collation) -> Self {}
            pub fn write_concern(self, value: WriteConcern) -> Self {}
            pub fn timeseries(self, value: TimeseriesOptions) -> Self {}
            pub fn comment(self, value: impl Into<Bson>) -> Self {}
        }
        impl Action for CreateEncryptedCollection {}
        impl std::future::IntoFuture for CreateEncryptedCollection { type Output = (Document, crate::error::Result<()>); type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = (Document, crate::error::Result<()>)> + Send>>; }
        impl CreateEncryptedCollection { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> (Document, crate::error::Result<()>) {} }
        pub struct Encrypt<Mode = Value>;
        impl<Mode> Encrypt<Mode> {
            pub fn with_options(self, value: impl Into<Option<EncryptOptions>>) -> Self {}
        }
        impl Encrypt<Value> { pub fn query_type(self, value: impl Into<String>) -> Self {} }
        impl Action for Encrypt<Value> {}
        impl std::future::IntoFuture for Encrypt<Value> { type Output = crate::error::Result<Binary>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Binary>> + Send>>; }
        impl Encrypt<Value> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Binary> {} }
        impl Action for Encrypt<Expression> {}
        impl std::future::IntoFuture for Encrypt<Expression> { type Output = crate::error::Result<Document>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Document>> + Send>>; }
        impl Encrypt<Expression> { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Document> {} }
        pub mod encrypt {
            pub struct Value;
            pub struct Expression;
        }
    }
    pub mod gridfs {
        use bson2::Bson;
        use crate::Cursor;
        use crate::action::Action;
        use crate::gridfs::{FilesCollectionDocument, GridFsDownloadStream, GridFsUploadStream};
        use crate::options::{GridFsDownloadByNameOptions, GridFsFindOneOptions, GridFsFindOptions, GridFsUploadOptions};
        use std::time::Duration;
        pub struct Delete;
        impl Action for Delete {}
        impl std::future::IntoFuture for Delete { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
        impl Delete { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
        pub struct DeleteByName;
        impl Action for DeleteByName {}
        impl std::future::IntoFuture for DeleteByName { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
        impl DeleteByName { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
        pub struct OpenDownloadStream;
        impl Action for OpenDownloadStream {}
        impl std::future::IntoFuture for OpenDownloadStream { type Output = crate::error::Result<GridFsDownloadStream>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<GridFsDownloadStream>> + Send>>; }
        impl OpenDownloadStream { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::gridfs::GridFsDownloadStream> {} }
        pub struct OpenDownloadStreamByName;
        impl OpenDownloadStreamByName {
            pub fn with_options(self, value: impl Into<Option<GridFsDownloadByNameOptions>>) -> Self {}
        }
        impl Action for OpenDownloadStreamByName {}
        impl std::future::IntoFuture for OpenDownloadStreamByName { type Output = crate::error::Result<GridFsDownloadStream>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<GridFsDownloadStream>> + Send>>; }
        impl OpenDownloadStreamByName { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::gridfs::GridFsDownloadStream> {} }
        pub struct Drop;
        impl Action for Drop {}
        impl std::future::IntoFuture for Drop { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
        impl Drop { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
        pub struct Find;
        impl Find {
            pub fn with_options(self, value: impl Into<Option<GridFsFindOptions>>) -> Self {}
            pub fn allow_disk_use(self, value: bool) -> Self {}
            pub fn batch_size(self, value: u32) -> Self {}
            pub fn limit(self, value: i64) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
        }
        impl Action for Find {}
        impl std::future::IntoFuture for Find { type Output = crate::error::Result<Cursor<FilesCollectionDocument>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Cursor<FilesCollectionDocument>>> + Send>>; }
        impl Find { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::Cursor<FilesCollectionDocument>> {} }
        pub struct FindOne;
        impl FindOne {
            pub fn with_options(self, value: impl Into<Option<GridFsFindOneOptions>>) -> Self {}
            pub fn max_time(self, value: Duration) -> Self {}
            pub fn skip(self, value: u64) -> Self {}
        }
        impl Action for FindOne {}
        impl std::future::IntoFuture for FindOne { type Output = crate::error::Result<Option<FilesCollectionDocument>>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<Option<FilesCollectionDocument>>> + Send>>; }
        impl FindOne { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<Option<FilesCollectionDocument>> {} }
        pub struct Rename;
        impl Action for Rename {}
        impl std::future::IntoFuture for Rename { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
        impl Rename { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
        pub struct RenameByName;
        impl Action for RenameByName {}
        impl std::future::IntoFuture for RenameByName { type Output = crate::error::Result<()>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<()>> + Send>>; }
        impl RenameByName { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<()> {} }
        pub struct OpenUploadStream;
        impl OpenUploadStream {
            pub fn with_options(self, value: impl Into<Option<GridFsUploadOptions>>) -> Self {}
        }
        impl OpenUploadStream { pub fn id(self, value: Bson) -> Self {} }
        impl Action for OpenUploadStream {}
        impl std::future::IntoFuture for OpenUploadStream { type Output = crate::error::Result<GridFsUploadStream>; type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = crate::error::Result<GridFsUploadStream>> + Send>>; }
        impl OpenUploadStream { #[blocking(db)] #[advice("await it, from an async `mongodb::Client`")] pub fn run(self) -> crate::error::Result<crate::sync::gridfs::GridFsUploadStream> {} }
    }
}
pub mod atlas_search {
    use bson2::{Bson, DateTime, Document};
    use bson2::oid::ObjectId;
    use crate::atlas_search::private::Parameter;
    use std::iter;
    pub struct SearchOperator<T>;
    impl<T> SearchOperator<T> {
        pub fn into_stage(self) -> Document {}
        pub fn into_stage_meta(self) -> Document {}
        pub fn unit(self) -> SearchOperator<()> {}
    }
    impl<T> IntoIterator for SearchOperator<T> {
        type Item = SearchOperator<T>;
        type IntoIter = iter::Once<SearchOperator<T>>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    impl<T> SearchOperatorParam for SearchOperator<T> {}
    impl SearchOperator<Autocomplete> {
        pub fn token_order(self, token_order: TokenOrder) -> Self {}
        pub fn fuzzy(self, fuzzy: Document) -> Self {}
        pub fn score(self, score: Document) -> Self {}
    }
    impl SearchOperator<Compound> {
        pub fn must(self, must: impl IntoIterator<Item = impl SearchOperatorParam>) -> Self {}
        pub fn must_not(self, must_not: impl IntoIterator<Item = impl SearchOperatorParam>) -> Self {}
        pub fn should(self, should: impl IntoIterator<Item = impl SearchOperatorParam>) -> Self {}
        pub fn filter(self, filter: impl IntoIterator<Item = impl SearchOperatorParam>) -> Self {}
        pub fn minimum_should_match(self, minimum_should_match: i32) -> Self {}
        pub fn score(self, score: Document) -> Self {}
    }
    impl SearchOperator<EmbeddedDocument> { pub fn score(self, score: Document) -> Self {} }
    impl SearchOperator<Equals> { pub fn score(self, score: Document) -> Self {} }
    impl SearchOperator<Exists> { pub fn score(self, score: Document) -> Self {} }
    impl SearchOperator<Facet> { pub fn operator(self, operator: impl SearchOperatorParam) -> Self {} }
    impl SearchOperator<GeoShape> { pub fn score(self, score: Document) -> Self {} }
    impl SearchOperator<GeoWithin> {
        pub fn geo_box(self, geo_box: Document) -> Self {}
        pub fn circle(self, circle: Document) -> Self {}
        pub fn geometry(self, geometry: Document) -> Self {}
        pub fn score(self, score: Document) -> Self {}
    }
    impl SearchOperator<SearchIn> { pub fn score(self, score: Document) -> Self {} }
    impl SearchOperator<MoreLikeThis> { pub fn score(self, score: Document) -> Self {} }
    impl SearchOperator<Near> { pub fn score(self, score: Document) -> Self {} }
    impl SearchOperator<Phrase> {
        pub fn slop(self, slop: i32) -> Self {}
        pub fn synonyms(self, synonyms: impl AsRef<str>) -> Self {}
        pub fn score(self, score: Document) -> Self {}
    }
    impl SearchOperator<Range> {
        pub fn gt(self, gt: impl RangeValue) -> Self {}
        pub fn gte(self, gte: impl RangeValue) -> Self {}
        pub fn lt(self, lt: impl RangeValue) -> Self {}
        pub fn lte(self, lte: impl RangeValue) -> Self {}
        pub fn score(self, score: Document) -> Self {}
    }
    impl SearchOperator<Regex> {
        pub fn allow_analyzed_field(self, allow_analyzed_field: bool) -> Self {}
        pub fn score(self, score: Document) -> Self {}
    }
    impl SearchOperator<Text> {
        pub fn fuzzy(self, fuzzy: Document) -> Self {}
        pub fn match_criteria(self, match_criteria: MatchCriteria) -> Self {}
        pub fn synonyms(self, synonyms: impl AsRef<str>) -> Self {}
        pub fn score(self, score: Document) -> Self {}
    }
    impl SearchOperator<Wildcard> {
        pub fn allow_analyzed_field(self, allow_analyzed_field: bool) -> Self {}
        pub fn score(self, score: Document) -> Self {}
    }
    impl<T> Parameter for SearchOperator<T> { fn to_bson(self) -> Bson {} }
    pub fn search<T>(op: SearchOperator<T>) -> AtlasSearch {}
    pub struct AtlasSearch;
    impl AtlasSearch {
        pub fn concurrent(self, value: bool) -> Self {}
        pub fn count(self, value: Document) -> Self {}
        pub fn highlight(self, value: Document) -> Self {}
        pub fn index(self, value: impl Into<String>) -> Self {}
        pub fn return_stored_source(self, value: bool) -> Self {}
        pub fn search_after(self, value: impl Into<String>) -> Self {}
        pub fn search_before(self, value: impl Into<String>) -> Self {}
        pub fn score_details(self, value: bool) -> Self {}
        pub fn sort(self, value: Document) -> Self {}
        pub fn into_stage(self) -> Document {}
    }
    pub fn search_meta<T>(op: SearchOperator<T>) -> AtlasSearchMeta {}
    pub struct AtlasSearchMeta;
    impl AtlasSearchMeta {
        pub fn count(self, value: Document) -> Self {}
        pub fn index(self, value: impl Into<String>) -> Self {}
        pub fn into_stage(self) -> Document {}
    }
    #[derive(Clone)] pub enum TokenOrder { Any, Sequential, Other(String) }
    #[derive(Clone)] pub enum MatchCriteria { Any, All, Other(String) }
    pub trait StringOrArray {}
    impl StringOrArray for &str {}
    impl StringOrArray for String {}
    impl<const N: usize> StringOrArray for [&str; N] {}
    impl StringOrArray for &[&str] {}
    impl StringOrArray for &[String] {}
    pub trait SearchOperatorParam {}
    impl SearchOperatorParam for Document {}
    #[derive(Clone)] pub enum Relation { Contains, Disjoint, Intersects, Within, Other(String) }
    pub trait DocumentOrArray {}
    impl DocumentOrArray for Document {}
    impl<const N: usize> DocumentOrArray for [Document; N] {}
    impl DocumentOrArray for &[Document] {}
    pub trait NearOrigin {}
    impl NearOrigin for DateTime {}
    impl NearOrigin for Document {}
    pub trait BsonNumber {}
    pub trait RangeValue {}
    impl RangeValue for DateTime {}
    impl RangeValue for &str {}
    impl RangeValue for &String {}
    impl RangeValue for String {}
    impl RangeValue for ObjectId {}
    pub struct Autocomplete;
    pub fn autocomplete(path: impl StringOrArray, query: impl StringOrArray) -> SearchOperator<Autocomplete> {}
    pub struct Compound;
    pub fn compound() -> SearchOperator<Compound> {}
    pub struct EmbeddedDocument;
    pub fn embedded_document(path: impl StringOrArray, operator: impl SearchOperatorParam) -> SearchOperator<EmbeddedDocument> {}
    pub struct Equals;
    pub fn equals(path: impl StringOrArray, value: impl Into<Bson>) -> SearchOperator<Equals> {}
    pub struct Exists;
    pub fn exists(path: impl StringOrArray) -> SearchOperator<Exists> {}
    pub struct Facet;
    pub fn facet(facets: Document) -> SearchOperator<Facet> {}
    pub struct GeoShape;
    pub fn geo_shape(path: impl StringOrArray, relation: Relation, geometry: Document) -> SearchOperator<GeoShape> {}
    pub struct GeoWithin;
    pub fn geo_within(path: impl StringOrArray) -> SearchOperator<GeoWithin> {}
    pub struct SearchIn;
    pub fn search_in(path: impl StringOrArray, value: impl Into<Bson>) -> SearchOperator<SearchIn> {}
    pub struct MoreLikeThis;
    pub fn more_like_this(like: impl DocumentOrArray) -> SearchOperator<MoreLikeThis> {}
    pub struct Near;
    pub fn near(path: impl StringOrArray, origin: impl NearOrigin, pivot: impl BsonNumber) -> SearchOperator<Near> {}
    pub struct Phrase;
    pub fn phrase(path: impl StringOrArray, query: impl StringOrArray) -> SearchOperator<Phrase> {}
    pub struct QueryString;
    pub fn query_string(default_path: impl StringOrArray, query: impl AsRef<str>) -> SearchOperator<QueryString> {}
    pub struct Range;
    pub fn range(path: impl StringOrArray) -> SearchOperator<Range> {}
    pub struct Regex;
    pub fn regex(path: impl StringOrArray, query: impl AsRef<str>) -> SearchOperator<Regex> {}
    pub struct Text;
    pub fn text(path: impl StringOrArray, query: impl StringOrArray) -> SearchOperator<Text> {}
    pub struct Wildcard;
    pub fn wildcard(path: impl StringOrArray, query: impl AsRef<str>) -> SearchOperator<Wildcard> {}
    pub mod facet {
        use bson2::{Bson, DateTime};
        pub struct Facet<T>;
        impl Facet<String> { pub fn num_buckets(self, num: i32) -> Self {} }
        impl Facet<Number> { pub fn default_bucket(self, bucket: impl AsRef<str>) -> Self {} }
        impl Facet<Date> { pub fn default_bucket(self, bucket: impl AsRef<str>) -> Self {} }
        pub struct String;
        pub fn string(path: impl AsRef<str>) -> Facet<String> {}
        pub struct Number;
        pub fn number(path: impl AsRef<str>, boundaries: impl IntoIterator<Item = impl Into<Bson>>) -> Facet<Number> {}
        pub struct Date;
        pub fn date(path: impl AsRef<str>, boundaries: impl IntoIterator<Item = DateTime>) -> Facet<Date> {}
    }
    pub mod private {
        use bson2::Bson;
        pub trait Parameter {
            fn to_bson(self) -> Bson;
        }
        impl<T: Into<Bson>> Parameter for T { fn to_bson(self) -> Bson {} }
    }
}
pub mod change_stream {
    use crate::change_stream::event::ResumeToken;
    use crate::cursor::common::{BatchValue, CursorStream};
    use futures_core::Stream;
    use serde::de::DeserializeOwned;
    use std::task::{Context, Poll};
    pub struct ChangeStream<T>;
    impl<T> ChangeStream<T> where T: DeserializeOwned {
        pub fn resume_token(&self) -> Option<ResumeToken> {}
        pub fn with_type<D: DeserializeOwned>(self) -> ChangeStream<D> {}
        pub fn is_alive(&self) -> bool {}
        pub async fn next_if_any(&mut self) -> crate::error::Result<Option<T>> {}
    }
    impl<T> Stream for ChangeStream<T> where T: DeserializeOwned { type Item = crate::error::Result<T>; }
    impl<T> CursorStream for ChangeStream<T> where T: DeserializeOwned {
        fn poll_next_in_batch(&mut self, cx: &mut Context) -> Poll<crate::error::Result<BatchValue>> {}
    }
    pub mod common {
        use bson2::RawDocument;
        use crate::change_stream::event::ResumeToken;
        use crate::cursor::stream::AdvanceResult;
        #[derive(Clone)] pub struct WatchArgs;
        #[derive(Default)] pub struct ChangeStreamData;
        pub trait InnerCursor {
            type Session;
            async fn try_advance(&mut self, session: &mut Self::Session) -> crate::error::Result<AdvanceResult>;
            fn get_resume_token(&self) -> crate::error::Result<Option<ResumeToken>>;
            fn current(&self) -> &RawDocument;
            async fn execute_watch(&mut self, args: WatchArgs, data: ChangeStreamData, session: &mut Self::Session) -> crate::error::Result<(Self, WatchArgs)>;
            fn set_drop_address(&mut self, from: &Self) -> crate::error::Result<()>;
        }
    }
    pub mod event {
        use bson2::{DateTime, Document, Timestamp};
        #[derive(Clone)] pub struct ResumeToken;
        pub struct ChangeStreamEvent<T> { pub id: ResumeToken, pub operation_type: OperationType, pub ns: Option<ChangeNamespace>, pub ns_type: Option<ChangeNamespaceType>, pub to: Option<ChangeNamespace>, pub lsid: Option<Document>, pub txn_number: Option<i64>, pub document_key: Option<Document>, pub update_description: Option<UpdateDescription>, pub cluster_time: Option<Timestamp>, pub wall_time: Option<DateTime>, pub full_document: Option<T>, pub full_document_before_change: Option<T> }
        pub struct UpdateDescription { pub updated_fields: Document, pub removed_fields: Vec<String>, pub truncated_arrays: Option<Vec<TruncatedArray>>, pub disambiguated_paths: Option<Document> }
        pub struct TruncatedArray { pub field: String, pub new_size: i32 }
        #[derive(Clone)] pub enum OperationType { Insert, Update, Replace, Delete, Drop, Rename, DropDatabase, Invalidate, Other(String) }
        impl From<OperationTypeWrapper> for OperationType {}
        pub struct ChangeNamespace { pub db: String, pub coll: Option<String> }
        pub enum ChangeNamespaceType { Collection, Timeseries, View, Other(String) }
        pub enum OperationTypeWrapper { Known(OperationTypeHelper), Unknown(&str) }
        impl From<&OperationType> for OperationTypeWrapper {}
        pub enum OperationTypeHelper { Insert, Update, Replace, Delete, Drop, Rename, DropDatabase, Invalidate }
    }
    pub mod session {
        use crate::ClientSession;
        use crate::change_stream::event::ResumeToken;
        use serde::de::DeserializeOwned;
        pub struct SessionChangeStream<T>;
        impl<T> SessionChangeStream<T> where T: DeserializeOwned {
            pub fn resume_token(&self) -> Option<ResumeToken> {}
            pub fn with_type<D: DeserializeOwned>(self) -> SessionChangeStream<D> {}
            pub async fn next(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
            pub fn is_alive(&self) -> bool {}
            pub async fn next_if_any(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
        }
    }
}
pub mod client {
    pub mod session {
        use std::{future, pin};
        pub struct DroppedClientSession;
        pub type BoxFuture<T> = pin::Pin<Box<dyn future::Future<Output = T> + Send>>;
    }
}
pub mod client_encryption {
    use aws_credential_types::provider;
    use bson2::{Binary, Bson, Document, RawBinaryRef, RawBson, RawDocumentBuf};
    use crate::{BoxFuture, Client, Cursor, Database, Namespace};
    use crate::action::csfle::{CreateDataKey, CreateEncryptedCollection, Encrypt};
    use crate::action::csfle::encrypt::Expression;
    use crate::options::{ServerAddress, TlsOptions};
    use crate::results::DeleteResult;
    use mongocrypt::ctx::{Algorithm, KmsProvider};
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};
    #[derive(Clone)] pub enum EncryptKey { Id(Binary), AltName(String) }
    impl From<Binary> for EncryptKey {}
    impl From<String> for EncryptKey {}
    #[derive(Clone, Default)] pub struct RangeOptions { pub min: Option<Bson>, pub max: Option<Bson>, pub trim_factor: Option<i32>, pub sparsity: Option<i64>, pub precision: Option<i32> }
    #[derive(Clone, Default)] pub struct StringOptions { pub substring: Option<SubstringOptions>, pub prefix: Option<PrefixOptions>, pub suffix: Option<SuffixOptions>, pub case_sensitive: bool, pub diacritic_sensitive: bool }
    #[derive(Clone, Default)] pub struct SubstringOptions { pub max_string_length: i32, pub min_query_length: i32, pub max_query_length: i32 }
    #[derive(Clone, Default)] pub struct PrefixOptions { pub min_query_length: i32, pub max_query_length: i32 }
    #[derive(Clone, Default)] pub struct SuffixOptions { pub min_query_length: i32, pub max_query_length: i32 }
    pub struct EncryptedClientBuilder;
    impl EncryptedClientBuilder {
        pub fn key_vault_client(self, client: impl Into<Option<Client>>) -> Self {}
        pub fn schema_map(self, map: impl IntoIterator<Item = (impl Into<String>, Document)>) -> Self {}
        pub fn bypass_auto_encryption(self, bypass: impl Into<Option<bool>>) -> Self {}
        pub fn extra_options(self, extra_opts: impl Into<Option<Document>>) -> Self {}
        pub fn encrypted_fields_map(self, map: impl IntoIterator<Item = (impl Into<String>, Document)>) -> Self {}
        pub fn bypass_query_analysis(self, bypass: impl Into<Option<bool>>) -> Self {}
        pub fn key_cache_expiration(self, expiration: impl Into<Option<Duration>>) -> Self {}
        pub fn kms_connect_callback(self, callback: impl Into<Option<KmsConnectCallback>>) -> Self {}
        pub fn credential_providers(self, providers: impl Into<Option<CredentialProviders>>) -> Self {}
        pub async fn build(self) -> crate::error::Result<Client> {}
    }
    pub struct ClientEncryption;
    impl ClientEncryption {
        pub fn create_data_key(&self, master_key: impl Into<MasterKey>) -> CreateDataKey {}
        pub fn create_encrypted_collection(&self, db: &Database, name: &str, master_key: MasterKey) -> CreateEncryptedCollection {}
        pub fn encrypt(&self, value: impl Into<RawBson>, key: impl Into<EncryptKey>, algorithm: Algorithm) -> Encrypt {}
        pub fn encrypt_expression(&self, expression: RawDocumentBuf, key: impl Into<EncryptKey>) -> Encrypt<Expression> {}
        pub fn new(key_vault_client: Client, key_vault_namespace: Namespace, kms_providers: impl IntoIterator<Item = (KmsProvider, Document, Option<TlsOptions>)>) -> crate::error::Result<Self> {}
        pub fn builder(key_vault_client: Client, key_vault_namespace: Namespace, kms_providers: impl IntoIterator<Item = (KmsProvider, Document, Option<TlsOptions>)>) -> ClientEncryptionBuilder {}
        pub async fn delete_key(&self, id: &Binary) -> crate::error::Result<DeleteResult> {}
        pub async fn get_key(&self, id: &Binary) -> crate::error::Result<Option<RawDocumentBuf>> {}
        pub async fn get_keys(&self) -> crate::error::Result<Cursor<RawDocumentBuf>> {}
        pub async fn add_key_alt_name(&self, id: &Binary, key_alt_name: &str) -> crate::error::Result<Option<RawDocumentBuf>> {}
        pub async fn remove_key_alt_name(&self, id: &Binary, key_alt_name: &str) -> crate::error::Result<Option<RawDocumentBuf>> {}
        pub async fn get_key_by_alt_name(&self, key_alt_name: impl AsRef<str>) -> crate::error::Result<Option<RawDocumentBuf>> {}
        pub async fn decrypt(&self, value: RawBinaryRef) -> crate::error::Result<RawBson> {}
    }
    pub struct ClientEncryptionBuilder;
    impl ClientEncryptionBuilder {
        pub fn key_cache_expiration(self, expiration: impl Into<Option<Duration>>) -> Self {}
        pub fn kms_connect_callback(self, callback: impl Into<Option<KmsConnectCallback>>) -> Self {}
        pub fn credential_providers(self, providers: impl Into<Option<CredentialProviders>>) -> Self {}
        pub fn build(self) -> crate::error::Result<ClientEncryption> {}
    }
    #[derive(Clone)] pub enum MasterKey { Aws(AwsMasterKey), Azure(AzureMasterKey), Gcp(GcpMasterKey), Kmip(KmipMasterKey), Local(LocalMasterKey) }
    impl From<AwsMasterKey> for MasterKey {}
    impl From<AzureMasterKey> for MasterKey {}
    impl From<GcpMasterKey> for MasterKey {}
    impl From<LocalMasterKey> for MasterKey {}
    impl From<KmipMasterKey> for MasterKey {}
    impl MasterKey { pub fn provider(&self) -> KmsProvider {} }
    #[derive(Clone)] pub struct AwsMasterKey { pub name: Option<String>, pub region: String, pub key: String, pub endpoint: Option<String> }
    #[derive(Clone)] pub struct AzureMasterKey { pub name: Option<String>, pub key_vault_endpoint: String, pub key_name: String, pub key_version: Option<String> }
    #[derive(Clone)] pub struct GcpMasterKey { pub name: Option<String>, pub project_id: String, pub location: String, pub key_ring: String, pub key_name: String, pub key_version: Option<String>, pub endpoint: Option<String> }
    #[derive(Clone)] pub struct LocalMasterKey { pub name: Option<String> }
    #[derive(Clone)] pub struct KmipMasterKey { pub name: Option<String>, pub key_id: Option<String>, pub delegated: Option<bool>, pub endpoint: Option<String> }
    pub trait KmsStream: AsyncRead + AsyncWrite {}
    impl<T: AsyncRead + AsyncWrite> KmsStream for T {}
    #[derive(Clone)] pub struct KmsConnectCallback;
    impl KmsConnectCallback {
        pub fn new<F, S>(callback: F) -> Self where F: Fn(ServerAddress) -> BoxFuture<crate::error::Result<S>>, S: KmsStream {}
    }
    #[derive(Clone, Default)] pub struct CredentialProviders { pub aws: Option<provider::SharedCredentialsProvider> }
}
pub mod cmap {
    pub mod conn {
        pub struct PinnedConnectionHandle;
    }
}
pub mod cursor {
    use crate::{Client, ClientSession};
    use crate::cmap::conn::PinnedConnectionHandle;
    use crate::cursor::common::CursorSpecification;
    pub trait NewCursor {
        fn generic_new(client: Client, spec: CursorSpecification, implicit_session: Option<ClientSession>, pinned: Option<PinnedConnectionHandle>) -> crate::error::Result<Self>;
    }
    pub mod common {
        use bson::RawDocumentBuf;
        use std::task::{Context, Poll};
        #[derive(Clone)] pub struct CursorSpecification;
        pub trait CursorStream {
            fn poll_next_in_batch(&mut self, cx: &mut Context) -> Poll<crate::error::Result<BatchValue>>;
        }
        pub enum BatchValue { Some { doc: RawDocumentBuf, is_last: bool }, Empty, Exhausted }
    }
    pub mod stream {
        #[derive(Clone, Copy)] pub enum AdvanceResult<T = ()> { Advanced(T), Exhausted, Waiting }
    }
}
pub mod error {
    use bson::{de, raw, ser};
    use bson2::{Bson, Document, RawDocumentBuf};
    use bson2::raw::ValueAccessError;
    use crate::operation::CommandErrorBody;
    use crate::results::{SummaryBulkWriteResult, VerboseBulkWriteResult};
    use mongocrypt::error;
    use std::{convert, fmt, io, result};
    use std::any::Any;
    use std::collections::{HashMap, HashSet};
    use std::sync::Arc;
    use std::time::Duration;
    pub const RETRYABLE_WRITE_ERROR: &str = _;
    pub const TRANSIENT_TRANSACTION_ERROR: &str = _;
    pub const UNKNOWN_TRANSACTION_COMMIT_RESULT: &str = _;
    pub const SYSTEM_OVERLOADED_ERROR: &str = _;
    pub const RETRYABLE_ERROR: &str = _;
    pub const NO_WRITES_PERFORMED: &str = _;
    pub const RESUMABLE_CHANGE_STREAM_ERROR: &str = _;
    pub type Result<T> = result::Result<T, Error>;
    #[derive(Clone)] pub struct Error { pub kind: Box<ErrorKind> }
    impl Error {
        pub fn custom(e: impl Any) -> Self {}
        pub fn get_custom<E: Any>(&self) -> Option<&E> {}
        pub fn labels(&self) -> &HashSet<String> {}
        pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool {}
        pub fn server_response(&self) -> Option<&RawDocumentBuf> {}
        pub fn base_backoff(&self) -> Option<Duration> {}
    }
    impl<E> From<E> for Error where ErrorKind: From<E> {}
    impl From<CommandErrorBody> for Error {}
    #[derive(Clone)] pub enum ErrorKind { InvalidArgument { message: String }, Authentication { message: String }, BsonDeserialization(crate::bson_compat::DeError), BsonSerialization(crate::bson_compat::SerError), Bson(bson2::error::Error), InsertMany(InsertManyError), BulkWrite(BulkWriteError), Command(CommandError), DnsResolve { message: String }, GridFs(GridFsErrorKind), Internal { message: String }, Io(Arc<io::Error>), ConnectionPoolCleared { message: String }, InvalidResponse { message: String }, ServerSelection { message: String }, SessionsNotSupported, InvalidTlsConfig { message: String }, Write(WriteFailure), Transaction { message: String }, IncompatibleServer { message: String }, MissingResumeToken, Encryption(error::Error), Custom(Arc<dyn Any + Send + Sync>), Shutdown, ProxyConnect { message: String } }
    impl From<bson2::de::Error> for ErrorKind {}
    impl From<bson2::ser::Error> for ErrorKind {}
    impl From<crate::bson_compat::RawError> for ErrorKind {}
    impl From<ValueAccessError> for ErrorKind {}
    impl From<bson2::error::Error> for ErrorKind {}
    impl From<io::Error> for ErrorKind {}
    impl From<io::ErrorKind> for ErrorKind {}
    impl From<error::Error> for ErrorKind {}
    impl From<convert::Infallible> for ErrorKind {}
    #[derive(Clone)] pub struct CommandError { pub code: i32, pub code_name: String, pub message: String, pub base_backoff: Option<Duration> }
    impl fmt::Display for CommandError {}
    #[derive(Clone)] pub struct WriteConcernError { pub code: i32, pub code_name: String, pub message: String, pub details: Option<Document> }
    #[derive(Clone)] pub struct WriteError { pub code: i32, pub code_name: Option<String>, pub message: String, pub details: Option<Document> }
    impl From<IndexedWriteError> for WriteError {}
    #[derive(Clone)] pub struct IndexedWriteError { pub index: usize, pub code: i32, pub code_name: Option<String>, pub message: String, pub details: Option<Document> }
    #[derive(Clone)] pub struct InsertManyError { pub write_errors: Option<Vec<IndexedWriteError>>, pub write_concern_error: Option<WriteConcernError> }
    #[derive(Clone)] pub enum WriteFailure { WriteConcernError(WriteConcernError), WriteError(WriteError) }
    #[derive(Clone)] pub enum GridFsErrorKind { FileNotFound { identifier: GridFsFileIdentifier }, RevisionNotFound { revision: i32 }, MissingChunk { n: u32 }, UploadStreamClosed, WrongSizeChunk { actual_size: usize, expected_size: u32, n: u32 }, WrongNumberOfChunks { actual_number: u32, expected_number: u32 }, AbortError { original_error: Option<Error>, delete_error: Error }, WriteInProgress }
    #[derive(Clone)] pub enum GridFsFileIdentifier { Filename(String), Id(Bson) }
    #[derive(Clone, Default)] pub struct BulkWriteError { pub write_concern_errors: Vec<WriteConcernError>, pub write_errors: HashMap<usize, WriteError>, pub partial_result: Option<PartialBulkWriteResult> }
    #[derive(Clone)] pub enum PartialBulkWriteResult { Summary(SummaryBulkWriteResult), Verbose(VerboseBulkWriteResult) }
    impl From<de::Error> for ErrorKind {}
    impl From<ser::Error> for ErrorKind {}
    impl From<raw::Error> for ErrorKind {}
    #[derive(Clone)] pub struct BulkWriteFailure { pub write_errors: Option<Vec<BulkWriteError>>, pub write_concern_error: Option<WriteConcernError> }
}
pub mod event {
    use crate::event::cmap::{CmapEvent, CmapEventHandler};
    use crate::event::command::{CommandEvent, CommandEventHandler};
    use crate::event::sdam::{SdamEvent, SdamEventHandler};
    use futures_core::future::BoxFuture;
    use std::sync::Arc;
    use tokio::sync::mpsc;
    #[derive(Clone)] pub enum EventHandler<T> { Callback(Arc<dyn Fn(T) + Sync + Send>), AsyncCallback(Arc<dyn Fn(T) -> BoxFuture<()> + Sync + Send>), TokioMpsc(mpsc::Sender<T>) }
    impl<T> From<mpsc::Sender<T>> for EventHandler<T> {}
    impl<T: CommandEventHandler> From<Arc<T>> for EventHandler<CommandEvent> {}
    impl<T: CmapEventHandler> From<Arc<T>> for EventHandler<CmapEvent> {}
    impl<T: SdamEventHandler> From<Arc<T>> for EventHandler<SdamEvent> {}
    impl<T> EventHandler<T> {
        pub fn callback(f: impl Fn(T)) -> Self {}
        pub fn async_callback(f: impl Fn(T) -> BoxFuture<()>) -> Self {}
    }
    pub mod cmap {
        use bson2::oid::ObjectId;
        use crate::options::ServerAddress;
        use std::time::Duration;
        #[derive(Clone)] pub struct PoolCreatedEvent { pub address: ServerAddress, pub options: Option<ConnectionPoolOptions> }
        #[derive(Clone, Default)] pub struct ConnectionPoolOptions { pub max_idle_time: Option<Duration>, pub max_pool_size: Option<u32>, pub min_pool_size: Option<u32> }
        #[derive(Clone)] pub struct PoolReadyEvent { pub address: ServerAddress }
        #[derive(Clone)] pub struct PoolClearedEvent { pub address: ServerAddress, pub service_id: Option<ObjectId>, pub interrupt_in_use_connections: bool }
        #[derive(Clone)] pub struct PoolClosedEvent { pub address: ServerAddress }
        #[derive(Clone)] pub struct ConnectionCreatedEvent { pub address: ServerAddress, pub connection_id: u32 }
        #[derive(Clone)] pub struct ConnectionReadyEvent { pub address: ServerAddress, pub connection_id: u32, pub duration: Duration }
        #[derive(Clone)] pub struct ConnectionClosedEvent { pub address: ServerAddress, pub connection_id: u32, pub reason: ConnectionClosedReason }
        #[derive(Clone)] pub enum ConnectionClosedReason { Stale, Idle, Error, Dropped, PoolClosed, Unset }
        #[derive(Clone)] pub struct ConnectionCheckoutStartedEvent { pub address: ServerAddress }
        #[derive(Clone)] pub struct ConnectionCheckoutFailedEvent { pub address: ServerAddress, pub reason: ConnectionCheckoutFailedReason, pub duration: Duration }
        #[derive(Clone)] pub enum ConnectionCheckoutFailedReason { Timeout, ConnectionError, Unset }
        #[derive(Clone)] pub struct ConnectionCheckedOutEvent { pub address: ServerAddress, pub connection_id: u32, pub duration: Duration }
        #[derive(Clone)] pub struct ConnectionCheckedInEvent { pub address: ServerAddress, pub connection_id: u32 }
        pub trait CmapEventHandler {
            fn handle_pool_created_event(&self, _event: PoolCreatedEvent) {}
            fn handle_pool_ready_event(&self, _event: PoolReadyEvent) {}
            fn handle_pool_cleared_event(&self, _event: PoolClearedEvent) {}
            fn handle_pool_closed_event(&self, _event: PoolClosedEvent) {}
            fn handle_connection_created_event(&self, _event: ConnectionCreatedEvent) {}
            fn handle_connection_ready_event(&self, _event: ConnectionReadyEvent) {}
            fn handle_connection_closed_event(&self, _event: ConnectionClosedEvent) {}
            fn handle_connection_checkout_started_event(&self, _event: ConnectionCheckoutStartedEvent) {}
            fn handle_connection_checkout_failed_event(&self, _event: ConnectionCheckoutFailedEvent) {}
            fn handle_connection_checked_out_event(&self, _event: ConnectionCheckedOutEvent) {}
            fn handle_connection_checked_in_event(&self, _event: ConnectionCheckedInEvent) {}
        }
        #[derive(Clone)] pub enum CmapEvent { PoolCreated(PoolCreatedEvent), PoolReady(PoolReadyEvent), PoolCleared(PoolClearedEvent), PoolClosed(PoolClosedEvent), ConnectionCreated(ConnectionCreatedEvent), ConnectionReady(ConnectionReadyEvent), ConnectionClosed(ConnectionClosedEvent), ConnectionCheckoutStarted(ConnectionCheckoutStartedEvent), ConnectionCheckoutFailed(ConnectionCheckoutFailedEvent), ConnectionCheckedOut(ConnectionCheckedOutEvent), ConnectionCheckedIn(ConnectionCheckedInEvent) }
    }
    pub mod command {
        use bson2::Document;
        use bson2::oid::ObjectId;
        use crate::error::Error;
        use crate::options::ServerAddress;
        use std::time::Duration;
        #[derive(Clone)] pub struct ConnectionInfo { pub id: u32, pub server_id: Option<i64>, pub address: ServerAddress }
        #[derive(Clone)] pub struct CommandStartedEvent { pub command: Document, pub db: String, pub command_name: String, pub request_id: i32, pub connection: ConnectionInfo, pub service_id: Option<ObjectId> }
        #[derive(Clone)] pub struct CommandSucceededEvent { pub duration: Duration, pub reply: Document, pub command_name: String, pub request_id: i32, pub connection: ConnectionInfo, pub service_id: Option<ObjectId> }
        #[derive(Clone)] pub struct CommandFailedEvent { pub duration: Duration, pub command_name: String, pub failure: Error, pub request_id: i32, pub connection: ConnectionInfo, pub service_id: Option<ObjectId> }
        pub trait CommandEventHandler {
            fn handle_command_started_event(&self, _event: CommandStartedEvent) {}
            fn handle_command_succeeded_event(&self, _event: CommandSucceededEvent) {}
            fn handle_command_failed_event(&self, _event: CommandFailedEvent) {}
        }
        #[derive(Clone)] pub enum CommandEvent { Started(CommandStartedEvent), Succeeded(CommandSucceededEvent), Failed(CommandFailedEvent) }
    }
    pub mod sdam {
        use bson2::Document;
        use bson2::oid::ObjectId;
        use crate::{ServerInfo, TopologyType};
        use crate::error::Error;
        use crate::options::{SelectionCriteria, ServerAddress};
        use std::collections::HashMap;
        use std::time::Duration;
        pub type ServerDescription = ServerInfo;
        #[derive(Clone)] pub struct ServerDescriptionChangedEvent { pub address: ServerAddress, pub topology_id: ObjectId, pub previous_description: ServerDescription, pub new_description: ServerDescription }
        #[derive(Clone)] pub struct ServerOpeningEvent { pub address: ServerAddress, pub topology_id: ObjectId }
        #[derive(Clone)] pub struct ServerClosedEvent { pub address: ServerAddress, pub topology_id: ObjectId }
        #[derive(Clone)] pub struct TopologyDescriptionChangedEvent { pub topology_id: ObjectId, pub previous_description: TopologyDescription, pub new_description: TopologyDescription }
        #[derive(Clone)] pub struct TopologyOpeningEvent { pub topology_id: ObjectId }
        #[derive(Clone)] pub struct TopologyClosedEvent { pub topology_id: ObjectId }
        #[derive(Clone)] pub struct ServerHeartbeatStartedEvent { pub server_address: ServerAddress, pub awaited: bool, pub driver_connection_id: u32, pub server_connection_id: Option<i64> }
        #[derive(Clone)] pub struct ServerHeartbeatSucceededEvent { pub duration: Duration, pub reply: Document, pub server_address: ServerAddress, pub awaited: bool, pub driver_connection_id: u32, pub server_connection_id: Option<i64> }
        #[derive(Clone)] pub struct ServerHeartbeatFailedEvent { pub duration: Duration, pub failure: Error, pub server_address: ServerAddress, pub awaited: bool, pub driver_connection_id: u32, pub server_connection_id: Option<i64> }
        #[derive(Clone)] pub enum SdamEvent { ServerDescriptionChanged(Box<ServerDescriptionChangedEvent>), ServerOpening(ServerOpeningEvent), ServerClosed(ServerClosedEvent), TopologyDescriptionChanged(Box<TopologyDescriptionChangedEvent>), TopologyOpening(TopologyOpeningEvent), TopologyClosed(TopologyClosedEvent), ServerHeartbeatStarted(ServerHeartbeatStartedEvent), ServerHeartbeatSucceeded(ServerHeartbeatSucceededEvent), ServerHeartbeatFailed(ServerHeartbeatFailedEvent) }
        pub trait SdamEventHandler {
            fn handle_server_description_changed_event(&self, _event: ServerDescriptionChangedEvent) {}
            fn handle_server_opening_event(&self, _event: ServerOpeningEvent) {}
            fn handle_server_closed_event(&self, _event: ServerClosedEvent) {}
            fn handle_topology_description_changed_event(&self, _event: TopologyDescriptionChangedEvent) {}
            fn handle_topology_opening_event(&self, _event: TopologyOpeningEvent) {}
            fn handle_topology_closed_event(&self, _event: TopologyClosedEvent) {}
            fn handle_server_heartbeat_started_event(&self, _event: ServerHeartbeatStartedEvent) {}
            fn handle_server_heartbeat_succeeded_event(&self, _event: ServerHeartbeatSucceededEvent) {}
            fn handle_server_heartbeat_failed_event(&self, _event: ServerHeartbeatFailedEvent) {}
        }
        #[derive(Clone)] pub struct TopologyDescription;
        impl From<crate::sdam::description::topology::TopologyDescription> for TopologyDescription {}
        impl TopologyDescription {
            pub fn has_readable_server(&self, selection_criteria: Option<SelectionCriteria>) -> bool {}
            pub fn has_writable_server(&self) -> bool {}
            pub fn topology_type(&self) -> TopologyType {}
            pub fn set_name(&self) -> Option<&String> {}
            pub fn max_set_version(&self) -> Option<i32> {}
            pub fn max_election_id(&self) -> Option<ObjectId> {}
            pub fn compatibility_error(&self) -> Option<&String> {}
            pub fn servers(&self) -> HashMap<&ServerAddress, ServerInfo> {}
        }
    }
}
pub mod gridfs {
    use bson2::{Bson, DateTime, Document};
    use crate::action::gridfs::{Delete, DeleteByName, Find, FindOne, OpenDownloadStream, OpenDownloadStreamByName, OpenUploadStream, Rename, RenameByName};
    use crate::options::{ReadConcern, SelectionCriteria, WriteConcern};
    use futures_util::io::{AsyncRead, AsyncWrite};
    #[derive(Clone)] pub struct FilesCollectionDocument { pub id: Bson, pub length: u64, pub chunk_size_bytes: u32, pub upload_date: DateTime, pub filename: Option<String>, pub metadata: Option<Document> }
    #[derive(Clone)] pub struct GridFsBucket;
    impl GridFsBucket {
        pub fn delete(&self, id: Bson) -> Delete {}
        pub fn delete_by_name(&self, filename: impl Into<String>) -> DeleteByName {}
        pub fn open_download_stream(&self, id: Bson) -> OpenDownloadStream {}
        pub fn open_download_stream_by_name(&self, filename: impl Into<String>) -> OpenDownloadStreamByName {}
        pub fn drop(&self) -> crate::action::gridfs::Drop {}
        pub fn find(&self, filter: Document) -> Find {}
        pub fn find_one(&self, filter: Document) -> FindOne {}
        pub fn rename(&self, id: Bson, new_filename: impl Into<String>) -> Rename {}
        pub fn rename_by_name(&self, filename: impl Into<String>, new_filename: impl Into<String>) -> RenameByName {}
        pub fn open_upload_stream(&self, filename: impl AsRef<str>) -> OpenUploadStream {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    }
    pub struct GridFsDownloadStream;
    impl AsyncRead for GridFsDownloadStream {}
    pub struct GridFsUploadStream;
    impl GridFsUploadStream {
        pub fn id(&self) -> &Bson {}
        pub async fn abort(&mut self) -> crate::error::Result<()> {}
    }
    impl AsyncWrite for GridFsUploadStream {}
}
pub mod operation {
    pub struct CommandErrorBody;
}
pub mod options {
    use aws_credential_types::provider;
    use bson2::{Array, Bson, Document, Timestamp, UuidRepresentation};
    use crate::{Namespace, ServerInfo};
    use crate::action::ParseConnectionString;
    use crate::change_stream::event::ResumeToken;
    use crate::client_encryption::{RangeOptions, StringOptions};
    use crate::error::Error;
    use crate::event::EventHandler;
    use crate::event::cmap::CmapEvent;
    use crate::event::command::CommandEvent;
    use crate::event::sdam::SdamEvent;
    use crate::options::oidc::Callback;
    use crate::otel::OpentelemetryOptions;
    use std::{fmt, str};
    use std::collections::HashMap;
    use std::fmt::Display;
    use std::net::SocketAddr;
    use std::path::PathBuf;
    use std::str::FromStr;
    use std::sync::Arc;
    use std::time::Duration;
    #[derive(Clone, Default)] pub struct DataKeyOptions { pub key_alt_names: Option<Vec<String>>, pub key_material: Option<Vec<u8>> }
    #[derive(Clone, Default)] pub struct EncryptOptions { pub contention_factor: Option<i64>, pub query_type: Option<String>, pub range_options: Option<RangeOptions>, pub string_options: Option<StringOptions> }
    #[derive(Clone, Default)] pub struct ChangeStreamOptions { pub full_document: Option<FullDocumentType>, pub full_document_before_change: Option<FullDocumentBeforeChangeType>, pub resume_after: Option<ResumeToken>, pub start_at_operation_time: Option<Timestamp>, pub start_after: Option<ResumeToken>, pub max_await_time: Option<Duration>, pub batch_size: Option<u32>, pub collation: Option<Collation>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria>, pub show_expanded_events: Option<bool>, pub comment: Option<Bson> }
    #[derive(Clone)] pub enum FullDocumentType { UpdateLookup, WhenAvailable, Required, Other(String) }
    #[derive(Clone)] pub enum FullDocumentBeforeChangeType { WhenAvailable, Required, Off, Other(String) }
    #[derive(Clone)] pub enum AuthMechanism { MongoDbCr, ScramSha1, ScramSha256, MongoDbX509, Gssapi, Plain, MongoDbAws, MongoDbOidc }
    impl AuthMechanism {
        pub fn validate_credential(&self, credential: &Credential) -> crate::error::Result<()> {}
        pub fn as_str(&self) -> &str {}
    }
    impl FromStr for AuthMechanism {
        type Err = Error;
        fn from_str(str: &str) -> crate::error::Result<Self> {}
    }
    #[derive(Clone, Default)] pub struct Credential { pub username: Option<String>, pub source: Option<String>, pub password: Option<String>, pub mechanism: Option<AuthMechanism>, pub mechanism_properties: Option<Document>, pub oidc_callback: Callback, pub aws_credential_provider: Option<provider::SharedCredentialsProvider> }
    #[derive(Clone)] pub enum ServerAddress { Tcp { host: String, port: Option<u16> }, Unix { path: PathBuf } }
    impl From<SocketAddr> for ServerAddress {}
    impl Default for ServerAddress {}
    impl FromStr for ServerAddress {
        type Err = Error;
        fn from_str(address: &str) -> crate::error::Result<Self> {}
    }
    impl ServerAddress { pub fn parse(address: impl AsRef<str>) -> crate::error::Result<Self> {} }
    impl fmt::Display for ServerAddress {}
    #[derive(Clone)] pub enum ServerApiVersion { V1 }
    impl FromStr for ServerApiVersion {
        type Err = Error;
        fn from_str(str: &str) -> crate::error::Result<Self> {}
    }
    impl Display for ServerApiVersion {}
    #[derive(Clone)] pub struct ServerApi { pub version: ServerApiVersion, pub strict: Option<bool>, pub deprecation_errors: Option<bool> }
    #[derive(Clone)] pub struct Socks5Proxy { pub host: String, pub port: Option<u16>, pub authentication: Option<(String, String)> }
    #[derive(Clone)] pub struct ClientOptions { pub hosts: Vec<ServerAddress>, pub app_name: Option<String>, pub compressors: Option<Vec<Compressor>>, pub cmap_event_handler: Option<EventHandler<CmapEvent>>, pub command_event_handler: Option<EventHandler<CommandEvent>>, pub connect_timeout: Option<Duration>, pub credential: Option<Credential>, pub direct_connection: Option<bool>, pub driver_info: Option<DriverInfo>, pub heartbeat_freq: Option<Duration>, pub load_balanced: Option<bool>, pub local_threshold: Option<Duration>, pub max_idle_time: Option<Duration>, pub max_pool_size: Option<u32>, pub min_pool_size: Option<u32>, pub max_connecting: Option<u32>, pub read_concern: Option<ReadConcern>, pub repl_set_name: Option<String>, pub retry_reads: Option<bool>, pub retry_writes: Option<bool>, pub server_monitoring_mode: Option<ServerMonitoringMode>, pub sdam_event_handler: Option<EventHandler<SdamEvent>>, pub selection_criteria: Option<SelectionCriteria>, pub server_api: Option<ServerApi>, pub server_selection_timeout: Option<Duration>, pub default_database: Option<String>, pub srv_service_name: Option<String>, pub tls: Option<Tls>, pub write_concern: Option<WriteConcern>, pub srv_max_hosts: Option<u32>, pub tracing: Option<OpentelemetryOptions>, pub socks5_proxy: Option<Socks5Proxy>, pub max_adaptive_retries: Option<u32>, pub enable_overload_retargeting: Option<bool> }
    impl ClientOptions {
        pub fn parse<C, E>(conn_str: C) -> ParseConnectionString where C: TryInto<ConnectionString, Error = E>, E: Into<Error> {}
        pub async fn parse_async(s: impl AsRef<str>) -> crate::error::Result<Self> {}
        pub async fn parse_with_resolver_config(uri: impl AsRef<str>, resolver_config: ResolverConfig) -> crate::error::Result<Self> {}
        pub async fn parse_connection_string_with_resolver_config(conn_str: ConnectionString, resolver_config: ResolverConfig) -> crate::error::Result<Self> {}
        pub async fn parse_connection_string(conn_str: ConnectionString) -> crate::error::Result<Self> {}
        pub fn parse_connection_string_sync(conn_str: ConnectionString) -> crate::error::Result<Self> {}
        pub fn parse_connection_string_with_resolver_config_sync(conn_str: ConnectionString, resolver_config: ResolverConfig) -> crate::error::Result<Self> {}
    }
    impl Default for ClientOptions {}
    #[derive(Clone, Default)] pub struct ConnectionString { pub host_info: HostInfo, pub app_name: Option<String>, pub tls: Option<Tls>, pub heartbeat_frequency: Option<Duration>, pub local_threshold: Option<Duration>, pub read_concern: Option<ReadConcern>, pub replica_set: Option<String>, pub write_concern: Option<WriteConcern>, pub server_selection_timeout: Option<Duration>, pub max_pool_size: Option<u32>, pub min_pool_size: Option<u32>, pub max_connecting: Option<u32>, pub max_idle_time: Option<Duration>, pub compressors: Option<Vec<Compressor>>, pub connect_timeout: Option<Duration>, pub retry_reads: Option<bool>, pub retry_writes: Option<bool>, pub server_monitoring_mode: Option<ServerMonitoringMode>, pub direct_connection: Option<bool>, pub credential: Option<Credential>, pub default_database: Option<String>, pub load_balanced: Option<bool>, pub socket_timeout: Option<Duration>, pub read_preference: Option<ReadPreference>, pub uuid_representation: Option<UuidRepresentation>, pub srv_max_hosts: Option<u32>, pub srv_service_name: Option<String>, pub socks5_proxy: Option<Socks5Proxy>, pub max_adaptive_retries: Option<u32>, pub enable_overload_retargeting: Option<bool> }
    impl TryFrom<&str> for ConnectionString { type Error = Error; }
    impl TryFrom<&String> for ConnectionString { type Error = Error; }
    impl TryFrom<String> for ConnectionString { type Error = Error; }
    impl ConnectionString {
        pub fn parse(s: impl AsRef<str>) -> crate::error::Result<Self> {}
        pub fn wait_queue_timeout(&self) -> Option<Duration> {}
        pub fn tls_insecure(&self) -> Option<bool> {}
    }
    impl FromStr for ConnectionString {
        type Err = Error;
        fn from_str(s: &str) -> crate::error::Result<Self> {}
    }
    impl Display for ConnectionString {}
    #[derive(Clone)] pub enum HostInfo { HostIdentifiers(Vec<ServerAddress>), DnsRecord(String) }
    impl Default for HostInfo {}
    #[derive(Clone)] pub enum Tls { Enabled(TlsOptions), Disabled }
    impl From<TlsOptions> for Tls {}
    impl From<TlsOptions> for Option<Tls> {}
    #[derive(Clone, Default)] pub struct TlsOptions { pub allow_invalid_certificates: Option<bool>, pub ca_file_path: Option<PathBuf>, pub cert_key_file_path: Option<PathBuf>, pub allow_invalid_hostnames: Option<bool>, pub tls_certificate_key_file_password: Option<Vec<u8>> }
    #[derive(Clone)] pub struct DriverInfo { pub name: String, pub version: Option<String>, pub platform: Option<String> }
    #[derive(Clone, Default)] pub struct SessionOptions { pub default_transaction_options: Option<TransactionOptions>, pub causal_consistency: Option<bool>, pub snapshot: Option<bool>, pub snapshot_time: Option<Timestamp> }
    #[derive(Clone, Default)] pub struct TransactionOptions { pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern>, pub selection_criteria: Option<SelectionCriteria>, pub max_commit_time: Option<Duration> }
    #[derive(Clone)] pub enum ServerMonitoringMode { Stream, Poll, Auto }
    #[derive(Clone, Default)] pub struct BulkWriteOptions { pub ordered: Option<bool>, pub bypass_document_validation: Option<bool>, pub comment: Option<Bson>, pub let_vars: Option<Document>, pub write_concern: Option<WriteConcern> }
    #[derive(Clone)] pub enum WriteModel { InsertOne(InsertOneModel), UpdateOne(UpdateOneModel), UpdateMany(UpdateManyModel), ReplaceOne(ReplaceOneModel), DeleteOne(DeleteOneModel), DeleteMany(DeleteManyModel) }
    impl From<InsertOneModel> for WriteModel {}
    impl From<UpdateOneModel> for WriteModel {}
    impl From<UpdateManyModel> for WriteModel {}
    impl From<ReplaceOneModel> for WriteModel {}
    impl From<DeleteOneModel> for WriteModel {}
    impl From<DeleteManyModel> for WriteModel {}
    #[derive(Clone)] pub struct InsertOneModel { pub namespace: Namespace, pub document: Document }
    #[derive(Clone)] pub struct UpdateOneModel { pub namespace: Namespace, pub filter: Document, pub update: UpdateModifications, pub array_filters: Option<Array>, pub collation: Option<Document>, pub hint: Option<Bson>, pub upsert: Option<bool>, pub sort: Option<Document> }
    #[derive(Clone)] pub struct UpdateManyModel { pub namespace: Namespace, pub filter: Document, pub update: UpdateModifications, pub array_filters: Option<Array>, pub collation: Option<Document>, pub hint: Option<Bson>, pub upsert: Option<bool> }
    #[derive(Clone)] pub struct ReplaceOneModel { pub namespace: Namespace, pub filter: Document, pub replacement: Document, pub collation: Option<Document>, pub hint: Option<Bson>, pub upsert: Option<bool>, pub sort: Option<Document> }
    #[derive(Clone)] pub struct DeleteOneModel { pub namespace: Namespace, pub filter: Document, pub collation: Option<Document>, pub hint: Option<Bson> }
    #[derive(Clone)] pub struct DeleteManyModel { pub namespace: Namespace, pub filter: Document, pub collation: Option<Document>, pub hint: Option<Bson> }
    #[derive(Clone)] pub struct ResolverConfig;
    impl ResolverConfig {
        pub fn cloudflare() -> Self {}
        pub fn google() -> Self {}
        pub fn quad9() -> Self {}
    }
    #[derive(Clone, Default)] pub struct CollectionOptions { pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern> }
    #[derive(Clone)] pub enum ReturnDocument { After, Before }
    #[derive(Clone)] pub enum Hint { Keys(Document), Name(String) }
    #[derive(Clone, Copy)] pub enum CursorType { NonTailable, Tailable, TailableAwait }
    #[derive(Clone, Default)] pub struct InsertOneOptions { pub bypass_document_validation: Option<bool>, pub write_concern: Option<WriteConcern>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct InsertManyOptions { pub bypass_document_validation: Option<bool>, pub ordered: Option<bool>, pub write_concern: Option<WriteConcern>, pub comment: Option<Bson> }
    #[derive(Clone)] pub enum UpdateModifications { Document(Document), Pipeline(Vec<Document>) }
    impl From<Document> for UpdateModifications {}
    impl From<Vec<Document>> for UpdateModifications {}
    #[derive(Clone, Default)] pub struct UpdateOptions { pub array_filters: Option<Vec<Document>>, pub bypass_document_validation: Option<bool>, pub upsert: Option<bool>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub write_concern: Option<WriteConcern>, pub let_vars: Option<Document>, pub comment: Option<Bson>, pub sort: Option<Document> }
    #[derive(Clone, Default)] pub struct ReplaceOptions { pub bypass_document_validation: Option<bool>, pub upsert: Option<bool>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub write_concern: Option<WriteConcern>, pub let_vars: Option<Document>, pub comment: Option<Bson>, pub sort: Option<Document> }
    #[derive(Clone, Default)] pub struct DeleteOptions { pub collation: Option<Collation>, pub write_concern: Option<WriteConcern>, pub hint: Option<Hint>, pub let_vars: Option<Document>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct FindOneAndDeleteOptions { pub max_time: Option<Duration>, pub projection: Option<Document>, pub sort: Option<Document>, pub write_concern: Option<WriteConcern>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub let_vars: Option<Document>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct FindOneAndReplaceOptions { pub bypass_document_validation: Option<bool>, pub max_time: Option<Duration>, pub projection: Option<Document>, pub return_document: Option<ReturnDocument>, pub sort: Option<Document>, pub upsert: Option<bool>, pub write_concern: Option<WriteConcern>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub let_vars: Option<Document>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct FindOneAndUpdateOptions { pub array_filters: Option<Vec<Document>>, pub bypass_document_validation: Option<bool>, pub max_time: Option<Duration>, pub projection: Option<Document>, pub return_document: Option<ReturnDocument>, pub sort: Option<Document>, pub upsert: Option<bool>, pub write_concern: Option<WriteConcern>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub let_vars: Option<Document>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct AggregateOptions { pub allow_disk_use: Option<bool>, pub batch_size: Option<u32>, pub bypass_document_validation: Option<bool>, pub collation: Option<Collation>, pub comment: Option<Bson>, pub hint: Option<Hint>, pub max_await_time: Option<Duration>, pub max_time: Option<Duration>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria>, pub write_concern: Option<WriteConcern>, pub let_vars: Option<Document> }
    #[derive(Clone, Default)] pub struct CountOptions { pub hint: Option<Hint>, pub limit: Option<u64>, pub max_time: Option<Duration>, pub skip: Option<u64>, pub collation: Option<Collation>, pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct EstimatedDocumentCountOptions { pub max_time: Option<Duration>, pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct DistinctOptions { pub max_time: Option<Duration>, pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub collation: Option<Collation>, pub comment: Option<Bson>, pub hint: Option<Hint> }
    #[derive(Clone, Default)] pub struct FindOptions { pub allow_disk_use: Option<bool>, pub allow_partial_results: Option<bool>, pub batch_size: Option<u32>, pub comment: Option<Bson>, pub cursor_type: Option<CursorType>, pub hint: Option<Hint>, pub limit: Option<i64>, pub max: Option<Document>, pub max_await_time: Option<Duration>, pub max_scan: Option<u64>, pub max_time: Option<Duration>, pub min: Option<Document>, pub no_cursor_timeout: Option<bool>, pub projection: Option<Document>, pub read_concern: Option<ReadConcern>, pub return_key: Option<bool>, pub selection_criteria: Option<SelectionCriteria>, pub show_record_id: Option<bool>, pub skip: Option<u64>, pub sort: Option<Document>, pub collation: Option<Collation>, pub let_vars: Option<Document> }
    impl From<FindOneOptions> for FindOptions {}
    impl From<GridFsFindOptions> for FindOptions {}
    #[derive(Clone, Default)] pub struct FindOneOptions { pub allow_partial_results: Option<bool>, pub collation: Option<Collation>, pub comment: Option<Bson>, pub hint: Option<Hint>, pub max: Option<Document>, pub max_scan: Option<u64>, pub max_time: Option<Duration>, pub min: Option<Document>, pub projection: Option<Document>, pub read_concern: Option<ReadConcern>, pub return_key: Option<bool>, pub selection_criteria: Option<SelectionCriteria>, pub show_record_id: Option<bool>, pub skip: Option<u64>, pub sort: Option<Document>, pub let_vars: Option<Document> }
    impl From<GridFsFindOneOptions> for FindOneOptions {}
    #[derive(Clone, Default)] pub struct CreateIndexOptions { pub commit_quorum: Option<CommitQuorum>, pub max_time: Option<Duration>, pub write_concern: Option<WriteConcern>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct DropCollectionOptions { pub write_concern: Option<WriteConcern>, pub encrypted_fields: Option<Document> }
    #[derive(Clone, Default)] pub struct DropIndexOptions { pub max_time: Option<Duration>, pub write_concern: Option<WriteConcern>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct ListIndexesOptions { pub max_time: Option<Duration>, pub batch_size: Option<u32>, pub comment: Option<Bson> }
    #[derive(Clone)] pub enum CommitQuorum { Nodes(u32), VotingMembers, Majority, Custom(String) }
    #[derive(Clone, Default)] pub struct Collation { pub locale: String, pub strength: Option<CollationStrength>, pub case_level: Option<bool>, pub case_first: Option<CollationCaseFirst>, pub numeric_ordering: Option<bool>, pub alternate: Option<CollationAlternate>, pub max_variable: Option<CollationMaxVariable>, pub normalization: Option<bool>, pub backwards: Option<bool> }
    #[derive(Clone, Copy)] pub enum CollationStrength { Primary, Secondary, Tertiary, Quaternary, Identical }
    impl TryFrom<u32> for CollationStrength { type Error = Error; }
    impl fmt::Display for CollationStrength {}
    #[derive(Clone, Copy)] pub enum CollationCaseFirst { Upper, Lower, Off }
    impl str::FromStr for CollationCaseFirst {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl CollationCaseFirst { pub fn as_str(&self) -> &str {} }
    impl fmt::Display for CollationCaseFirst {}
    #[derive(Clone, Copy)] pub enum CollationAlternate { NonIgnorable, Shifted }
    impl str::FromStr for CollationAlternate {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl CollationAlternate { pub fn as_str(&self) -> &str {} }
    impl fmt::Display for CollationAlternate {}
    #[derive(Clone, Copy)] pub enum CollationMaxVariable { Punct, Space }
    impl str::FromStr for CollationMaxVariable {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl CollationMaxVariable { pub fn as_str(&self) -> &str {} }
    impl fmt::Display for CollationMaxVariable {}
    #[derive(Clone)] pub enum Compressor { Zstd { level: Option<i32> }, Zlib { level: Option<u32> }, Snappy }
    impl FromStr for Compressor {
        type Err = Error;
        fn from_str(s: &str) -> crate::error::Result<Self> {}
    }
    #[derive(Clone)] pub struct ReadConcern { pub level: ReadConcernLevel }
    impl ReadConcern {
        pub fn majority() -> Self {}
        pub fn local() -> Self {}
        pub fn linearizable() -> Self {}
        pub fn available() -> Self {}
        pub fn snapshot() -> Self {}
        pub fn custom(level: impl AsRef<str>) -> Self {}
        pub const LOCAL: ReadConcern = _;
        pub const MAJORITY: ReadConcern = _;
        pub const LINEARIZABLE: ReadConcern = _;
        pub const AVAILABLE: ReadConcern = _;
        pub const SNAPSHOT: ReadConcern = _;
    }
    impl From<ReadConcernLevel> for ReadConcern {}
    #[derive(Clone)] pub enum ReadConcernLevel { Local, Majority, Linearizable, Available, Snapshot, Custom(String) }
    #[derive(Clone, Default)] pub struct WriteConcern { pub w: Option<Acknowledgment>, pub w_timeout: Option<Duration>, pub journal: Option<bool> }
    impl WriteConcern {
        pub fn nodes(v: u32) -> Self {}
        pub fn majority() -> Self {}
        pub fn custom(s: impl AsRef<str>) -> Self {}
        pub const MAJORITY: WriteConcern = _;
    }
    impl From<Acknowledgment> for WriteConcern {}
    #[derive(Clone)] pub enum Acknowledgment { Nodes(u32), Majority, Custom(String) }
    impl From<u32> for Acknowledgment {}
    impl From<&str> for Acknowledgment {}
    impl From<String> for Acknowledgment {}
    #[derive(Clone, Default)] pub struct DatabaseOptions { pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern> }
    #[derive(Clone, Default)] pub struct CreateCollectionOptions { pub capped: Option<bool>, pub size: Option<u64>, pub max: Option<u64>, pub storage_engine: Option<Document>, pub validator: Option<Document>, pub validation_level: Option<ValidationLevel>, pub validation_action: Option<ValidationAction>, pub view_on: Option<String>, pub pipeline: Option<Vec<Document>>, pub collation: Option<Collation>, pub write_concern: Option<WriteConcern>, pub index_option_defaults: Option<IndexOptionDefaults>, pub timeseries: Option<TimeseriesOptions>, pub expire_after_seconds: Option<Duration>, pub change_stream_pre_and_post_images: Option<ChangeStreamPreAndPostImages>, pub clustered_index: Option<ClusteredIndex>, pub comment: Option<Bson>, pub encrypted_fields: Option<Document> }
    #[derive(Clone)] pub enum ValidationLevel { Off, Strict, Moderate }
    #[derive(Clone)] pub enum ValidationAction { Error, Warn }
    #[derive(Clone)] pub struct ClusteredIndex { pub key: Document, pub unique: bool, pub name: Option<String>, pub v: Option<i32> }
    impl Default for ClusteredIndex {}
    #[derive(Clone)] pub struct IndexOptionDefaults { pub storage_engine: Document }
    #[derive(Clone)] pub struct TimeseriesOptions { pub time_field: String, pub meta_field: Option<String>, pub granularity: Option<TimeseriesGranularity>, pub bucket_max_span: Option<Duration>, pub bucket_rounding: Option<Duration> }
    #[derive(Clone)] pub enum TimeseriesGranularity { Seconds, Minutes, Hours }
    #[derive(Clone, Default)] pub struct DropDatabaseOptions { pub write_concern: Option<WriteConcern> }
    #[derive(Clone, Default)] pub struct ListCollectionsOptions { pub batch_size: Option<u32>, pub comment: Option<Bson>, pub filter: Option<Document>, pub authorized_collections: Option<bool> }
    #[derive(Clone, Default)] pub struct ListDatabasesOptions { pub authorized_databases: Option<bool>, pub comment: Option<Bson>, pub filter: Option<Document> }
    #[derive(Clone, Default)] pub struct ChangeStreamPreAndPostImages { pub enabled: bool }
    #[derive(Clone, Default)] pub struct RunCommandOptions { pub selection_criteria: Option<SelectionCriteria> }
    #[derive(Clone, Default)] pub struct RunCursorCommandOptions { pub selection_criteria: Option<SelectionCriteria>, pub cursor_type: Option<CursorType>, pub batch_size: Option<u32>, pub max_time: Option<Duration>, pub comment: Option<Bson> }
    #[derive(Clone, Default)] pub struct GridFsBucketOptions { pub bucket_name: Option<String>, pub chunk_size_bytes: Option<u32>, pub write_concern: Option<WriteConcern>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria> }
    #[derive(Clone, Default)] pub struct GridFsUploadOptions { pub chunk_size_bytes: Option<u32>, pub metadata: Option<Document> }
    #[derive(Clone, Default)] pub struct GridFsDownloadByNameOptions { pub revision: Option<i32> }
    #[derive(Clone, Default)] pub struct GridFsFindOptions { pub allow_disk_use: Option<bool>, pub batch_size: Option<u32>, pub limit: Option<i64>, pub max_time: Option<Duration>, pub skip: Option<u64>, pub sort: Option<Document> }
    #[derive(Clone, Default)] pub struct GridFsFindOneOptions { pub max_time: Option<Duration>, pub skip: Option<u64>, pub sort: Option<Document> }
    #[derive(Clone, Default)] pub struct IndexOptions { pub background: Option<bool>, pub expire_after: Option<Duration>, pub name: Option<String>, pub sparse: Option<bool>, pub storage_engine: Option<Document>, pub unique: Option<bool>, pub version: Option<IndexVersion>, pub default_language: Option<String>, pub language_override: Option<String>, pub text_index_version: Option<TextIndexVersion>, pub weights: Option<Document>, pub sphere_2d_index_version: Option<Sphere2DIndexVersion>, pub bits: Option<u32>, pub max: Option<f64>, pub min: Option<f64>, pub bucket_size: Option<u32>, pub partial_filter_expression: Option<Document>, pub collation: Option<Collation>, pub wildcard_projection: Option<Document> }
    impl IndexOptions { pub fn clustered(&self) -> Option<bool> {} }
    #[derive(Clone)] pub enum IndexVersion { V0, V1, V2, Custom(u32) }
    #[derive(Clone)] pub enum TextIndexVersion { V1, V2, V3, Custom(u32) }
    #[derive(Clone)] pub enum Sphere2DIndexVersion { V2, V3, Custom(u32) }
    #[derive(Clone, Default)] pub struct CreateSearchIndexOptions;
    #[derive(Clone, Default)] pub struct UpdateSearchIndexOptions;
    #[derive(Clone, Default)] pub struct ListSearchIndexOptions;
    #[derive(Clone, Default)] pub struct DropSearchIndexOptions;
    #[derive(Clone)] pub enum SelectionCriteria { ReadPreference(ReadPreference), Predicate(Predicate) }
    impl From<ReadPreference> for SelectionCriteria {}
    pub type Predicate = Arc<dyn Send + Sync + Fn(&ServerInfo) -> bool>;
    #[derive(Clone)] pub enum ReadPreference { Primary, Secondary { options: Option<ReadPreferenceOptions> }, PrimaryPreferred { options: Option<ReadPreferenceOptions> }, SecondaryPreferred { options: Option<ReadPreferenceOptions> }, Nearest { options: Option<ReadPreferenceOptions> } }
    impl fmt::Display for ReadPreference {}
    impl ReadPreference {
        pub fn primary() -> Self {}
        pub fn secondary(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
        pub fn primary_preferred(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
        pub fn secondary_preferred(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
        pub fn nearest(options: impl Into<Option<ReadPreferenceOptions>>) -> Self {}
    }
    #[derive(Clone, Default)] pub struct ReadPreferenceOptions { pub tag_sets: Option<Vec<TagSet>>, pub max_staleness: Option<Duration>, pub hedge: Option<HedgedReadOptions> }
    #[derive(Clone)] pub struct HedgedReadOptions { pub enabled: bool }
    pub type TagSet = HashMap<String, String>;
    impl From<bson::Document> for UpdateModifications {}
    impl From<Vec<bson::Document>> for UpdateModifications {}
    impl HedgedReadOptions { pub fn with_enabled(enabled: bool) -> Self {} }
    pub mod oidc {
        use crate::BoxFuture;
        use std::time::Instant;
        #[derive(Clone)] pub struct Callback;
        impl Default for Callback {}
        impl Callback {
            pub fn human<F>(function: F) -> Callback where F: Fn(CallbackContext) -> BoxFuture<crate::error::Result<IdpServerResponse>> {}
            pub fn machine<F>(function: F) -> Callback where F: Fn(CallbackContext) -> BoxFuture<crate::error::Result<IdpServerResponse>> {}
        }
        #[derive(Clone)] pub struct IdpServerInfo { pub issuer: String, pub client_id: Option<String>, pub request_scopes: Option<Vec<String>> }
        #[derive(Clone)] pub struct CallbackContext { pub timeout: Option<Instant>, pub version: u32, pub refresh_token: Option<String>, pub idp_info: Option<IdpServerInfo> }
        #[derive(Clone)] pub struct IdpServerResponse { pub access_token: String, pub expires: Option<Instant>, pub refresh_token: Option<String> }
    }
}
pub mod otel {
    use opentelemetry::global::ObjectSafeTracerProvider;
    use std::sync::Arc;
    #[derive(Clone)] pub struct OpentelemetryOptions { pub enabled: Option<bool>, pub query_text_max_length: Option<usize>, pub tracer_provider: Option<Arc<dyn ObjectSafeTracerProvider + Send + Sync>> }
}
pub mod raw_batch_cursor {
    use bson2::{RawArray, RawDocument};
    use crate::{Client, ClientSession};
    use crate::cmap::conn::PinnedConnectionHandle;
    use crate::cursor::NewCursor;
    use crate::cursor::common::CursorSpecification;
    use futures_core::Stream;
    #[derive(Clone)] pub struct RawBatch;
    impl RawBatch {
        pub fn doc_slices(&self) -> crate::error::Result<&RawArray> {}
        pub fn as_raw_document(&self) -> &RawDocument {}
    }
    pub struct RawBatchCursor;
    impl NewCursor for RawBatchCursor {
        fn generic_new(client: Client, spec: CursorSpecification, implicit_session: Option<ClientSession>, pinned: Option<PinnedConnectionHandle>) -> crate::error::Result<Self> {}
    }
    impl Stream for RawBatchCursor { type Item = crate::error::Result<RawBatch>; }
    pub struct SessionRawBatchCursor;
    impl NewCursor for SessionRawBatchCursor {
        fn generic_new(client: Client, spec: CursorSpecification, _implicit_session: Option<ClientSession>, pinned: Option<PinnedConnectionHandle>) -> crate::error::Result<Self> {}
    }
    impl SessionRawBatchCursor { pub fn stream(&mut self, session: &mut ClientSession) -> SessionRawBatchCursorStream {} }
    pub struct SessionRawBatchCursorStream;
    impl Stream for SessionRawBatchCursorStream { type Item = crate::error::Result<RawBatch>; }
}
pub mod results {
    use bson2::{Binary, Bson, Document};
    use crate::error::PartialBulkWriteResult;
    use crate::options::CreateCollectionOptions;
    use crate::results::bulk_write::result_trait::BulkWriteResult;
    use std::collections::HashMap;
    #[derive(Clone, Default)] pub struct InsertOneResult { pub inserted_id: Bson }
    #[derive(Default)] pub struct InsertManyResult { pub inserted_ids: HashMap<usize, Bson> }
    #[derive(Clone, Default)] pub struct UpdateResult { pub matched_count: u64, pub modified_count: u64, pub upserted_id: Option<Bson> }
    #[derive(Clone, Default)] pub struct DeleteResult { pub deleted_count: u64 }
    #[derive(Clone, Default)] pub struct CreateIndexResult { pub index_name: String }
    #[derive(Clone, Default)] pub struct CreateIndexesResult { pub index_names: Vec<String> }
    #[derive(Clone, Default)] pub enum CollectionType { View, Collection, Timeseries }
    #[derive(Clone, Default)] pub struct CollectionSpecificationInfo { pub read_only: bool, pub uuid: Option<Binary> }
    #[derive(Clone, Default)] pub struct CollectionSpecification { pub name: String, pub collection_type: CollectionType, pub options: CreateCollectionOptions, pub info: CollectionSpecificationInfo, pub id_index: Option<Document> }
    #[derive(Clone, Default)] pub struct DatabaseSpecification { pub name: String, pub size_on_disk: u64, pub empty: bool, pub shards: Option<Document> }
    #[derive(Clone, Default)] pub struct SummaryBulkWriteResult { pub inserted_count: i64, pub matched_count: i64, pub modified_count: i64, pub upserted_count: i64, pub deleted_count: i64 }
    impl BulkWriteResult for SummaryBulkWriteResult {
        fn errors_only() -> bool {}
        fn merge(&mut self, other: Self) {}
        fn into_partial_result(self) -> PartialBulkWriteResult {}
        fn populate_summary_info(&mut self, n_inserted: i64, n_matched: i64, n_modified: i64, n_upserted: i64, n_deleted: i64) {}
    }
    #[derive(Clone, Default)] pub struct VerboseBulkWriteResult { pub summary: SummaryBulkWriteResult, pub insert_results: HashMap<usize, InsertOneResult>, pub update_results: HashMap<usize, UpdateResult>, pub delete_results: HashMap<usize, DeleteResult> }
    impl BulkWriteResult for VerboseBulkWriteResult {
        fn errors_only() -> bool {}
        fn merge(&mut self, other: Self) {}
        fn into_partial_result(self) -> PartialBulkWriteResult {}
        fn populate_summary_info(&mut self, n_inserted: i64, n_matched: i64, n_modified: i64, n_upserted: i64, n_deleted: i64) {}
        fn add_insert_result(&mut self, index: usize, insert_result: InsertOneResult) {}
        fn add_update_result(&mut self, index: usize, update_result: UpdateResult) {}
        fn add_delete_result(&mut self, index: usize, delete_result: DeleteResult) {}
    }
    pub mod bulk_write {
        pub mod result_trait {
            use crate::error::PartialBulkWriteResult;
            use crate::results::{DeleteResult, InsertOneResult, UpdateResult};
            pub trait BulkWriteResult: Default {
                fn errors_only() -> bool;
                fn merge(&mut self, other: Self);
                fn into_partial_result(self) -> PartialBulkWriteResult;
                fn populate_summary_info(&mut self, n_inserted: i64, n_matched: i64, n_modified: i64, n_upserted: i64, n_deleted: i64);
                fn add_insert_result(&mut self, _index: usize, _insert_result: InsertOneResult) {}
                fn add_update_result(&mut self, _index: usize, _update_result: UpdateResult) {}
                fn add_delete_result(&mut self, _index: usize, _delete_result: DeleteResult) {}
            }
        }
    }
}
pub mod sdam {
    pub mod description {
        pub mod topology {
            use std::fmt;
            #[derive(Clone)] pub struct TopologyDescription;
            impl Default for TopologyDescription {}
            impl fmt::Display for TopologyDescription {}
        }
    }
}
pub mod sync {
    use bson::Bson;
    use bson2::{Document, RawDocument, RawDocumentBuf};
    use crate::{ClusterTime, IndexModel, Namespace, SearchIndexModel};
    use crate::action::{AbortTransaction, Aggregate, BulkWrite, CommitTransaction, CountDocuments, CreateCollection, CreateIndex, CreateSearchIndex, Delete, Distinct, DropCollection, DropDatabase, DropIndex, DropSearchIndex, EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate, InsertMany, InsertOne, ListCollections, ListDatabases, ListIndexes, ListNames, ListSearchIndexes, Multiple, ReplaceOne, RunCommand, RunCursorCommand, Shutdown, Single, StartSession, StartTransaction, Update, UpdateSearchIndex, WarmConnectionPool, Watch};
    use crate::change_stream::event::{ChangeStreamEvent, ResumeToken};
    use crate::options::{AggregateOptions, ChangeStreamOptions, ClientOptions, CollectionOptions, CountOptions, CreateCollectionOptions, CreateIndexOptions, DatabaseOptions, DeleteOptions, DistinctOptions, DropCollectionOptions, DropDatabaseOptions, DropIndexOptions, FindOneAndDeleteOptions, FindOneAndReplaceOptions, FindOneAndUpdateOptions, FindOneOptions, FindOptions, GridFsBucketOptions, InsertManyOptions, InsertOneOptions, ListCollectionsOptions, ListIndexesOptions, ReadConcern, ReplaceOptions, SelectionCriteria, SessionOptions, TransactionOptions, UpdateModifications, UpdateOptions, WriteConcern, WriteModel};
    use crate::results::{CollectionSpecification, CreateIndexResult, CreateIndexesResult, DeleteResult, InsertManyResult, InsertOneResult, SummaryBulkWriteResult, UpdateResult};
    use crate::sync::gridfs::GridFsBucket;
    use serde::Serialize;
    use serde::de::{Deserialize, DeserializeOwned};
    use std::borrow::Borrow;
    pub struct Cursor<T>;
    impl<T> Cursor<T> {
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn advance(&mut self) -> crate::error::Result<bool> {}
        pub fn current(&self) -> &RawDocument {}
        pub fn has_next(&self) -> bool {}
        pub fn deserialize_current(&self) -> crate::error::Result<T> where T: Deserialize {}
    }
    impl<T> Iterator for Cursor<T> where T: DeserializeOwned {
        type Item = crate::error::Result<T>;
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct SessionCursor<T>;
    impl<T> SessionCursor<T> {
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn advance(&mut self, session: &mut ClientSession) -> crate::error::Result<bool> {}
        pub fn current(&self) -> &RawDocument {}
        pub fn deserialize_current(&self) -> crate::error::Result<T> where T: Deserialize {}
    }
    impl<T> SessionCursor<T> where T: DeserializeOwned {
        pub fn iter(&mut self, session: &mut ClientSession) -> SessionCursorIter<T> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn next(&mut self, session: &mut ClientSession) -> Option<crate::error::Result<T>> {}
    }
    pub struct SessionCursorIter<T = Document>;
    impl<T> Iterator for SessionCursorIter<T> where T: DeserializeOwned {
        type Item = crate::error::Result<T>;
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct ChangeStream<T>;
    impl<T> ChangeStream<T> where T: DeserializeOwned {
        pub fn resume_token(&self) -> Option<ResumeToken> {}
        pub fn with_type<D: DeserializeOwned>(self) -> ChangeStream<D> {}
        pub fn is_alive(&self) -> bool {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn next_if_any(&mut self) -> crate::error::Result<Option<T>> {}
    }
    impl<T> Iterator for ChangeStream<T> where T: DeserializeOwned {
        type Item = crate::error::Result<T>;
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct SessionChangeStream<T>;
    impl<T> SessionChangeStream<T> where T: DeserializeOwned {
        pub fn resume_token(&self) -> Option<ResumeToken> {}
        pub fn with_type<D: DeserializeOwned>(self) -> SessionChangeStream<D> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn next(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
        pub fn is_alive(&self) -> bool {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn next_if_any(&mut self, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
    }
    #[derive(Clone)] pub struct Client;
    impl Client {
        pub fn bulk_write(&self, models: impl IntoIterator<Item = impl Into<WriteModel>>) -> BulkWrite<SummaryBulkWriteResult> {}
        pub fn list_databases(&self) -> ListDatabases {}
        pub fn list_database_names(&self) -> ListDatabases<ListNames> {}
        pub fn warm_connection_pool(&self) -> WarmConnectionPool {}
        pub fn start_session(&self) -> StartSession {}
        pub fn shutdown(self) -> Shutdown {}
        pub fn watch(&self) -> Watch {}
        #[blocking(block_on)] #[advice("use an async `mongodb::Client`")] pub fn with_uri_str(uri: impl AsRef<str>) -> crate::error::Result<Self> {}
        pub fn with_options(options: ClientOptions) -> crate::error::Result<Self> {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
        pub fn database(&self, name: &str) -> Database {}
        pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
        pub fn default_database(&self) -> Option<Database> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn watch_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<ChangeStreamOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionChangeStream<ChangeStreamEvent<bson::Document>>> {}
        pub fn shutdown_immediate(self) {}
    }
    impl From<crate::Client> for Client {}
    pub struct ClientSession;
    impl ClientSession {
        pub fn start_transaction(&mut self) -> StartTransaction<&mut Self> {}
        pub fn commit_transaction(&mut self) -> CommitTransaction {}
        pub fn abort_transaction(&mut self) -> AbortTransaction {}
        pub fn client(&self) -> Client {}
        pub fn id(&self) -> &Document {}
        pub fn cluster_time(&self) -> Option<&ClusterTime> {}
        pub fn advance_cluster_time(&mut self, to: &ClusterTime) {}
        pub fn options(&self) -> Option<&SessionOptions> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn with_transaction<R, F>(&mut self, callback: F, options: impl Into<Option<TransactionOptions>>) -> crate::error::Result<R> where F: FnMut(&mut ClientSession) -> crate::error::Result<R> { let a: &mut ClientSession; callback(a) }
    }
    impl From<crate::ClientSession> for ClientSession {}
    #[derive(Clone)] pub struct Collection<T>;
    impl<T> Collection<T> {
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate {}
        pub fn estimated_document_count(&self) -> EstimatedDocumentCount {}
        pub fn count_documents(&self, filter: Document) -> CountDocuments {}
        pub fn create_index(&self, index: IndexModel) -> CreateIndex {}
        pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<Multiple> {}
        pub fn delete_one(&self, query: Document) -> Delete {}
        pub fn delete_many(&self, query: Document) -> Delete {}
        pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct {}
        pub fn drop(&self) -> DropCollection {}
        pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex {}
        pub fn drop_indexes(&self) -> DropIndex {}
        pub fn find(&self, filter: Document) -> Find<T> {}
        pub fn list_indexes(&self) -> ListIndexes {}
        pub fn list_index_names(&self) -> ListIndexes<ListNames> {}
        pub fn create_search_indexes(&self, models: impl IntoIterator<Item = SearchIndexModel>) -> CreateSearchIndex<Multiple> {}
        pub fn create_search_index(&self, model: SearchIndexModel) -> CreateSearchIndex<Single> {}
        pub fn update_search_index(&self, name: impl Into<String>, definition: Document) -> UpdateSearchIndex {}
        pub fn drop_search_index(&self, name: impl Into<String>) -> DropSearchIndex {}
        pub fn list_search_indexes(&self) -> ListSearchIndexes {}
        pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update {}
        pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update {}
        pub fn watch(&self) -> Watch<T> {}
        pub fn clone_with_type<U>(&self) -> Collection<U> {}
        pub fn name(&self) -> &str {}
        pub fn namespace(&self) -> Namespace {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn drop_with_session(&self, options: impl Into<Option<DropCollectionOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn aggregate_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<AggregateOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<bson::Document>> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn count_documents_with_session(&self, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<CountOptions>>, session: &mut ClientSession) -> crate::error::Result<u64> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn create_index_with_session(&self, index: IndexModel, options: impl Into<Option<CreateIndexOptions>>, session: &mut ClientSession) -> crate::error::Result<CreateIndexResult> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn create_indexes_with_session(&self, indexes: impl IntoIterator<Item = IndexModel>, options: impl Into<Option<CreateIndexOptions>>, session: &mut ClientSession) -> crate::error::Result<CreateIndexesResult> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn delete_many_with_session(&self, query: bson::Document, options: impl Into<Option<DeleteOptions>>, session: &mut ClientSession) -> crate::error::Result<DeleteResult> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn delete_one_with_session(&self, query: bson::Document, options: impl Into<Option<DeleteOptions>>, session: &mut ClientSession) -> crate::error::Result<DeleteResult> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn distinct_with_session(&self, field_name: impl AsRef<str>, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<DistinctOptions>>, session: &mut ClientSession) -> crate::error::Result<Vec<Bson>> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn drop_index_with_session(&self, name: impl AsRef<str>, options: impl Into<Option<DropIndexOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn drop_indexes_with_session(&self, options: impl Into<Option<DropIndexOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn list_indexes_with_session(&self, options: impl Into<Option<ListIndexesOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<IndexModel>> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn list_index_names_with_session(&self, session: &mut ClientSession) -> crate::error::Result<Vec<String>> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn update_many_with_session(&self, query: bson::Document, update: impl Into<UpdateModifications>, options: impl Into<Option<UpdateOptions>>, session: &mut ClientSession) -> crate::error::Result<UpdateResult> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn update_one_with_session(&self, query: bson::Document, update: impl Into<UpdateModifications>, options: impl Into<Option<UpdateOptions>>, session: &mut ClientSession) -> crate::error::Result<UpdateResult> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn watch_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<ChangeStreamOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionChangeStream<ChangeStreamEvent<T>>> where T: DeserializeOwned {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn find_with_session(&self, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<FindOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<T>> {}
    }
    impl<T: DeserializeOwned> Collection<T> {
        pub fn find_one(&self, filter: Document) -> FindOne<T> {}
        pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<T> {}
        pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<T> {}
    }
    impl<T: Serialize + DeserializeOwned> Collection<T> {
        pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<T> {}
    }
    impl<T: Serialize> Collection<T> {
        pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany {}
        pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne {}
        pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne {}
    }
    #[derive(Clone)] pub struct Database;
    impl Database {
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate {}
        pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection {}
        pub fn drop(&self) -> DropDatabase {}
        pub fn list_collections(&self) -> ListCollections {}
        pub fn list_collection_names(&self) -> ListCollections<ListNames> {}
        pub fn run_command(&self, command: Document) -> RunCommand {}
        pub fn run_raw_command(&self, command: RawDocumentBuf) -> RunCommand {}
        pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand {}
        pub fn run_raw_cursor_command(&self, command: RawDocumentBuf) -> RunCursorCommand {}
        pub fn watch(&self) -> Watch {}
        pub fn name(&self) -> &str {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
        pub fn collection<T>(&self, name: &str) -> Collection<T> {}
        pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
        pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn drop_with_session(&self, options: impl Into<Option<DropDatabaseOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn list_collections_with_session(&self, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<ListCollectionsOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<CollectionSpecification>> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn list_collection_names_with_session(&self, filter: impl Into<Option<bson::Document>>, session: &mut ClientSession) -> crate::error::Result<Vec<String>> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn create_collection_with_session(&self, name: impl AsRef<str>, options: impl Into<Option<CreateCollectionOptions>>, session: &mut ClientSession) -> crate::error::Result<()> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn run_command_with_session(&self, command: bson::Document, selection_criteria: impl Into<Option<SelectionCriteria>>, session: &mut ClientSession) -> crate::error::Result<bson::Document> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn aggregate_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<AggregateOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionCursor<bson::Document>> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn watch_with_session(&self, pipeline: impl IntoIterator<Item = bson::Document>, options: impl Into<Option<ChangeStreamOptions>>, session: &mut ClientSession) -> crate::error::Result<SessionChangeStream<ChangeStreamEvent<bson::Document>>> {}
    }
    impl<T> Collection<T> where T: DeserializeOwned {
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn find_one_with_session(&self, filter: impl Into<Option<bson::Document>>, options: impl Into<Option<FindOneOptions>>, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn find_one_and_delete_with_session(&self, filter: bson::Document, options: impl Into<Option<FindOneAndDeleteOptions>>, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn find_one_and_update_with_session(&self, filter: bson::Document, update: impl Into<UpdateModifications>, options: impl Into<Option<FindOneAndUpdateOptions>>, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
    }
    impl<T> Collection<T> where T: Serialize + DeserializeOwned {
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn find_one_and_replace_with_session(&self, filter: bson::Document, replacement: T, options: impl Into<Option<FindOneAndReplaceOptions>>, session: &mut ClientSession) -> crate::error::Result<Option<T>> {}
    }
    impl<T> Collection<T> where T: Serialize {
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn insert_many_with_session(&self, docs: impl IntoIterator<Item = impl Borrow<T>>, options: impl Into<Option<InsertManyOptions>>, session: &mut ClientSession) -> crate::error::Result<InsertManyResult> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn insert_one_with_session(&self, doc: impl Borrow<T>, options: impl Into<Option<InsertOneOptions>>, session: &mut ClientSession) -> crate::error::Result<InsertOneResult> {}
        #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn replace_one_with_session(&self, query: bson::Document, replacement: impl Borrow<T>, options: impl Into<Option<ReplaceOptions>>, session: &mut ClientSession) -> crate::error::Result<UpdateResult> {}
    }
    pub mod gridfs {
        use bson2::{Bson, Document};
        use crate::action::gridfs::{Delete, DeleteByName, Find, FindOne, OpenDownloadStream, OpenDownloadStreamByName, OpenUploadStream, Rename, RenameByName};
        use crate::options::{GridFsUploadOptions, ReadConcern, SelectionCriteria, WriteConcern};
        use std::io;
        use std::io::{Read, Write};
        pub use crate::gridfs::FilesCollectionDocument;
        pub struct GridFsBucket;
        impl GridFsBucket {
            pub fn delete(&self, id: Bson) -> Delete {}
            pub fn delete_by_name(&self, filename: impl Into<String>) -> DeleteByName {}
            pub fn open_download_stream(&self, id: Bson) -> OpenDownloadStream {}
            pub fn open_download_stream_by_name(&self, filename: impl Into<String>) -> OpenDownloadStreamByName {}
            pub fn drop(&self) -> crate::action::gridfs::Drop {}
            pub fn find(&self, filter: Document) -> Find {}
            pub fn find_one(&self, filter: Document) -> FindOne {}
            pub fn rename(&self, id: Bson, new_filename: impl Into<String>) -> Rename {}
            pub fn rename_by_name(&self, filename: impl Into<String>, new_filename: impl Into<String>) -> RenameByName {}
            pub fn open_upload_stream(&self, filename: impl AsRef<str>) -> OpenUploadStream {}
            pub fn read_concern(&self) -> Option<&ReadConcern> {}
            pub fn write_concern(&self) -> Option<&WriteConcern> {}
            pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
            pub fn open_upload_stream_with_id(&self, id: bson::Bson, filename: impl AsRef<str>, options: impl Into<Option<GridFsUploadOptions>>) -> GridFsUploadStream {}
        }
        pub struct GridFsDownloadStream;
        impl Read for GridFsDownloadStream { #[blocking(db)] #[advice("use an async `mongodb::Client`")] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
        pub struct GridFsUploadStream;
        impl GridFsUploadStream {
            pub fn id(&self) -> &Bson {}
            #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn close(&mut self) -> io::Result<()> {}
            #[blocking(db)] #[advice("use an async `mongodb::Client`")] pub fn abort(&mut self) -> crate::error::Result<()> {}
        }
        impl Write for GridFsUploadStream {
            #[blocking(db)] #[advice("use an async `mongodb::Client`")] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
            #[blocking(db)] #[advice("use an async `mongodb::Client`")] fn flush(&mut self) -> io::Result<()> {}
        }
    }
}
