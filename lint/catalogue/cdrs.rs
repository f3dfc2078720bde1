//! cdrs 4.0.0-beta.1, with what version 2 has too. A session has pools of connections, which are made with it.

pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod authenticators {
    #[derive(Clone, Debug)] pub struct StaticPasswordAuthenticator;
    impl StaticPasswordAuthenticator { pub fn new<S: ToString>(username: S, password: S) -> StaticPasswordAuthenticator {} }
    #[derive(Clone, Debug)] pub struct NoneAuthenticator;
}
pub mod load_balancing {
    pub struct Random<N>;
    impl<N> Random<N> { pub fn new(cluster: Vec<N>) -> Self {} }
    pub struct RoundRobin<N>;
    impl<N> RoundRobin<N> { pub fn new() -> Self {} }
    pub struct RoundRobinSync<N>;
    impl<N> RoundRobinSync<N> { pub fn new() -> Self {} }
    pub struct SingleNode<N>;
    impl<N> SingleNode<N> { pub fn new() -> Self {} }
}
pub mod frame {
    use crate::error::Result;
    #[derive(Debug)] pub struct Frame;
    impl Frame { pub fn get_body(&self) -> Result<ResponseBody> {} }
    #[derive(Debug)] pub struct ResponseBody;
    impl ResponseBody { pub fn into_rows(self) -> Option<Vec<crate::types::rows::Row>> {} }
    pub mod frame_result { #[derive(Debug)] pub struct BodyResResultPrepared; }
}
pub mod types {
    pub mod rows { #[derive(Clone, Debug)] pub struct Row; }
}
pub mod query {
    use crate::error::Result;
    use crate::frame::Frame;
    use crate::frame::frame_result::BodyResResultPrepared;
    #[derive(Debug)] pub struct PreparedQuery;
    #[derive(Debug, Default)] pub struct QueryParams;
    #[derive(Clone, Debug)] pub enum QueryValues {}
    #[derive(Debug)] pub struct QueryBatch;
    #[derive(Debug)] pub struct BatchQueryBuilder;
    impl BatchQueryBuilder {
        pub fn new() -> BatchQueryBuilder {}
        pub fn add_query<T: Into<String>>(self, query: T, values: QueryValues) -> Self {}
        pub fn finalize(self) -> Result<QueryBatch> {}
    }
    pub trait QueryExecutor {
        #[blocking(db)] fn query_with_params_tw<Q: ToString>(&self, query: Q, query_params: QueryParams, with_tracing: bool, with_warnings: bool) -> Result<Frame> {}
        #[blocking(db)] fn query<Q: ToString>(&self, query: Q) -> Result<Frame> {}
        #[blocking(db)] fn query_tw<Q: ToString>(&self, query: Q, with_tracing: bool, with_warnings: bool) -> Result<Frame> {}
        #[blocking(db)] fn query_with_values<Q: ToString, V: Into<QueryValues>>(&self, query: Q, values: V) -> Result<Frame> {}
        #[blocking(db)] fn query_with_values_tw<Q: ToString, V: Into<QueryValues>>(&self, query: Q, values: V, with_tracing: bool, with_warnings: bool) -> Result<Frame> {}
        #[blocking(db)] fn query_with_params<Q: ToString>(&self, query: Q, query_params: QueryParams) -> Result<Frame> {}
    }
    pub trait PrepareExecutor {
        #[blocking(db)] fn prepare_raw_tw<Q: ToString>(&self, query: Q, with_tracing: bool, with_warnings: bool) -> Result<BodyResResultPrepared> {}
        #[blocking(db)] fn prepare_raw<Q: ToString>(&self, query: Q) -> Result<BodyResResultPrepared> {}
        #[blocking(db)] fn prepare_tw<Q: ToString>(&self, query: Q, with_tracing: bool, with_warnings: bool) -> Result<PreparedQuery> {}
        #[blocking(db)] fn prepare<Q: ToString>(&self, query: Q) -> Result<PreparedQuery> {}
    }
    pub trait ExecExecutor {
        #[blocking(db)] fn exec_with_params_tw(&self, prepared: &PreparedQuery, query_parameters: QueryParams, with_tracing: bool, with_warnings: bool) -> Result<Frame> {}
        #[blocking(db)] fn exec_with_params(&self, prepared: &PreparedQuery, query_parameters: QueryParams) -> Result<Frame> {}
        #[blocking(db)] fn exec_with_values_tw<V: Into<QueryValues>>(&self, prepared: &PreparedQuery, values: V, with_tracing: bool, with_warnings: bool) -> Result<Frame> {}
        #[blocking(db)] fn exec_with_values<V: Into<QueryValues>>(&self, prepared: &PreparedQuery, values: V) -> Result<Frame> {}
        #[blocking(db)] fn exec_tw(&self, prepared: &PreparedQuery, with_tracing: bool, with_warnings: bool) -> Result<Frame> {}
        #[blocking(db)] fn exec(&mut self, prepared: &PreparedQuery) -> Result<Frame> {}
    }
    pub trait BatchExecutor {
        #[blocking(db)] fn batch_with_params_tw(&self, batch: QueryBatch, with_tracing: bool, with_warnings: bool) -> Result<Frame> {}
        #[blocking(db)] fn batch_with_params(&self, batch: QueryBatch) -> Result<Frame> {}
    }
}
pub mod cluster {
    use crate::error::Result;
    use crate::query::PreparedQuery;
    use crate::types::rows::Row;
    use std::time::Duration;
    pub use session::Session;
    pub struct ClusterTcpConfig<A>(pub Vec<NodeTcpConfig<A>>);
    #[derive(Clone)] pub struct NodeTcpConfig<A>;
    pub struct NodeTcpConfigBuilder<A>;
    impl<A> NodeTcpConfigBuilder<A> {
        pub fn new(addr: &str, authenticator: A) -> NodeTcpConfigBuilder<A> {}
        pub fn max_size(self, size: u32) -> Self {}
        pub fn min_idle(self, min_idle: Option<u32>) -> Self {}
        pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Self {}
        pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Self {}
        pub fn connection_timeout(self, connection_timeout: Duration) -> Self {}
        pub fn authenticator(self, authenticator: A) -> Self {}
        pub fn build(self) -> NodeTcpConfig<A> {}
    }
    pub struct TcpConnectionPool<A>;
    pub struct PagerState;
    impl PagerState { pub fn new() -> Self {} }
    pub struct SessionPager<S>;
    impl<S> SessionPager<S> {
        pub fn query<Q: ToString>(&mut self, query: Q) -> QueryPager<Q> {}
        pub fn query_with_pager_state<Q: ToString>(&mut self, query: Q, state: PagerState) -> QueryPager<Q> {}
        pub fn exec(&mut self, query: &PreparedQuery) -> ExecPager {}
    }
    pub struct QueryPager<Q>;
    impl<Q> QueryPager<Q> {
        #[blocking(db)] pub fn next(&mut self) -> Result<Vec<Row>> {}
        pub fn has_more(&self) -> bool {}
    }
    pub struct ExecPager;
    impl ExecPager {
        #[blocking(db)] pub fn next(&mut self) -> Result<Vec<Row>> {}
        pub fn has_more(&self) -> bool {}
    }
    pub mod session {
        use super::{ClusterTcpConfig, NodeTcpConfig, SessionPager};
        use crate::error::Result;
        use crate::query::{BatchExecutor, ExecExecutor, PrepareExecutor, QueryExecutor};
        pub struct Session<LB>;
        impl<LB> Session<LB> { pub fn paged(&self, page_size: i32) -> SessionPager<Session<LB>> {} }
        impl<LB> QueryExecutor for Session<LB> {}
        impl<LB> PrepareExecutor for Session<LB> {}
        impl<LB> ExecExecutor for Session<LB> {}
        impl<LB> BatchExecutor for Session<LB> {}
        #[blocking(db)] pub fn new<A, LB>(node_configs: &ClusterTcpConfig<A>, load_balancing: LB) -> Result<Session<LB>> {}
        #[blocking(db)] pub fn new_dynamic<A, LB>(node_configs: &ClusterTcpConfig<A>, load_balancing: LB, event_src: NodeTcpConfig<A>) -> Result<Session<LB>> {}
        #[blocking(db)] pub fn new_snappy<A, LB>(node_configs: &ClusterTcpConfig<A>, load_balancing: LB) -> Result<Session<LB>> {}
        #[blocking(db)] pub fn new_snappy_dynamic<A, LB>(node_configs: &ClusterTcpConfig<A>, load_balancing: LB, event_src: NodeTcpConfig<A>) -> Result<Session<LB>> {}
        #[blocking(db)] pub fn new_lz4<A, LB>(node_configs: &ClusterTcpConfig<A>, load_balancing: LB) -> Result<Session<LB>> {}
        #[blocking(db)] pub fn new_lz4_dynamic<A, LB>(node_configs: &ClusterTcpConfig<A>, load_balancing: LB, event_src: NodeTcpConfig<A>) -> Result<Session<LB>> {}
    }
}
