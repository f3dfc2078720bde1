//! diesel 2.3 (also 1.4): one type stands for every select, so that builder chains stay typed.

pub use connection::{Connection, SimpleConnection};
pub use expression::Expression;
pub use expression_methods::*;
pub use mysql::MysqlConnection;
pub use pg::PgConnection;
pub use query_builder::{debug_query, delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
pub use query_dsl::{BelongingToDsl, CombineDsl, JoinOnDsl, JoinTo, QueryDsl, RunQueryDsl, SaveChangesDsl};
pub use query_source::{JoinTo as _, QuerySource, Table};
pub use result::{ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult};
pub use sqlite::SqliteConnection;

/// What `diesel::table!` declares, as far as values flow through it.
macro_rules! table {
    (@use ; $($rest:tt)*) => { $crate::table! { $($rest)* } };
    (@use $t:tt $($rest:tt)*) => { $crate::table! { @use $($rest)* } };
    (use $($rest:tt)*) => { $crate::table! { @use $($rest)* } };
    ($(#[$m:meta])* $schema:ident . $name:ident $($rest:tt)*) => { $crate::table! { $name $($rest)* } };
    ($(#[$m:meta])* $name:ident { $($cols:tt)* }) => { $crate::table! { $name (id) { $($cols)* } } };
    ($(#[$m:meta])* $name:ident ($($pk:ident),+ $(,)?) { $($(#[$cm:meta])* $col:ident -> $ty:ty),* $(,)? }) => {
        pub mod $name {
            #[derive(Clone, Copy)] pub struct table;
            impl diesel::Table for table {}
            pub mod columns { $(#[derive(Clone, Copy)] pub struct $col; impl diesel::Expression for $col {})* }
            pub mod dsl { pub use super::columns::*; pub use super::table as $name; }
            pub use self::columns::*;
        }
    };
}
#[opaque] macro_rules! joinable { () => {} }
#[opaque] macro_rules! allow_tables_to_appear_in_same_query { () => {} }
#[opaque] macro_rules! allow_columns_to_appear_in_same_group_by_clause { () => {} }
#[opaque] macro_rules! sql_function { () => {} }
#[opaque] macro_rules! define_sql_function { () => {} }
#[opaque] macro_rules! alias { () => {} }
#[opaque] macro_rules! infix_operator { () => {} }

pub mod prelude {
    pub use crate::connection::Connection;
    pub use crate::expression::Expression;
    pub use crate::expression_methods::*;
    pub use crate::mysql::MysqlConnection;
    pub use crate::pg::PgConnection;
    pub use crate::query_builder::{delete, insert_into, insert_or_ignore_into, replace_into, select, update};
    pub use crate::query_dsl::{BelongingToDsl, CombineDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
    pub use crate::query_source::{QuerySource, Table};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalEmptyChangesetExtension, OptionalExtension, QueryResult};
    pub use crate::sqlite::SqliteConnection;
}
pub mod result {
    use std::error::Error as StdError;
    use std::fmt;
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    pub enum Error { InvalidCString(std::ffi::NulError), DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>), NotFound, QueryBuilderError(Box<dyn StdError + Send + Sync>), DeserializationError(Box<dyn StdError + Send + Sync>), SerializationError(Box<dyn StdError + Send + Sync>), RollbackError { rollback_error: Box<Error>, commit_error: Box<Error> }, RollbackTransaction, AlreadyInTransaction, NotInTransaction, BrokenTransactionManager }
    impl fmt::Display for Error {}
    impl StdError for Error {}
    #[derive(Clone, Copy)] pub enum DatabaseErrorKind { UniqueViolation, ForeignKeyViolation, UnableToSendCommand, SerializationFailure, ReadOnlyTransaction, RestrictViolation, NotNullViolation, CheckViolation, ExclusionViolation, ClosedConnection, Unknown }
    pub trait DatabaseErrorInformation {
        fn message(&self) -> &str;
        fn details(&self) -> Option<&str>;
        fn hint(&self) -> Option<&str>;
        fn table_name(&self) -> Option<&str>;
        fn column_name(&self) -> Option<&str>;
        fn constraint_name(&self) -> Option<&str>;
        fn statement_position(&self) -> Option<i32>;
    }
    pub enum ConnectionError { InvalidCString(std::ffi::NulError), BadConnection(String), InvalidConnectionUrl(String), CouldntSetupConfiguration(Error) }
    impl fmt::Display for ConnectionError {}
    impl StdError for ConnectionError {}
    pub trait OptionalExtension<T> { fn optional(self) -> QueryResult<Option<T>>; }
    impl<T> OptionalExtension<T> for QueryResult<T> { fn optional(self) -> QueryResult<Option<T>> {} }
    pub trait OptionalEmptyChangesetExtension<T> { fn optional_empty_changeset(self) -> QueryResult<Option<T>>; }
    impl<T> OptionalEmptyChangesetExtension<T> for QueryResult<T> { fn optional_empty_changeset(self) -> QueryResult<Option<T>> {} }
    pub struct EmptyChangeset;
}
pub mod connection {
    use crate::result::{ConnectionResult, Error, QueryResult};
    pub trait SimpleConnection { #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn batch_execute(&mut self, query: &str) -> QueryResult<()>; }
    pub trait Connection: SimpleConnection {
        type TransactionManager: TransactionManager<Self>;
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn establish(database_url: &str) -> ConnectionResult<Self>;
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<Error> { f(self) }
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn execute(&self, query: &str) -> QueryResult<usize> {}
        #[blocking(db)] fn begin_test_transaction(&mut self) -> QueryResult<()> {}
        #[blocking(db)] fn test_transaction<T, E, F>(&mut self, f: F) -> T where F: FnOnce(&mut Self) -> Result<T, E> { f(self).unwrap() }
        fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {}
        fn transaction_manager(&self) -> &ManagerOfOne {}
    }
    pub trait TransactionManager<Conn: Connection> {
        type TransactionStateData;
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn begin_transaction(conn: &mut Conn) -> QueryResult<()>;
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn rollback_transaction(conn: &mut Conn) -> QueryResult<()>;
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn commit_transaction(conn: &mut Conn) -> QueryResult<()>;
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn transaction<F, R, E>(conn: &mut Conn, callback: F) -> Result<R, E> where F: FnOnce(&mut Conn) -> Result<R, E>, E: From<Error> { callback(conn) }
        fn transaction_manager_status_mut(conn: &mut Conn) -> &mut TransactionManagerStatus;
        fn is_broken_transaction_manager(conn: &mut Conn) -> bool {}
    }
    #[derive(Default)] pub struct AnsiTransactionManager;
    impl AnsiTransactionManager { #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] pub fn begin_transaction_sql<Conn>(conn: &mut Conn, sql: &str) -> QueryResult<()> {} }
    impl<Conn: Connection> TransactionManager<Conn> for AnsiTransactionManager { type TransactionStateData = AnsiTransactionManager; }
    pub enum TransactionManagerStatus { Valid(ValidTransactionManagerStatus), InError }
    impl TransactionManagerStatus { pub fn transaction_depth(&self) -> QueryResult<Option<std::num::NonZeroU32>> {} }
    pub struct ValidTransactionManagerStatus;
    impl ValidTransactionManagerStatus { pub fn transaction_depth(&self) -> Option<std::num::NonZeroU32> {} }
    /// What version 1.4 gives of a connection, whose methods take it again.
    pub struct ManagerOfOne;
    impl ManagerOfOne {
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] pub fn begin_transaction<Conn>(&self, conn: &Conn) -> QueryResult<()> {}
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] pub fn rollback_transaction<Conn>(&self, conn: &Conn) -> QueryResult<()> {}
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] pub fn commit_transaction<Conn>(&self, conn: &Conn) -> QueryResult<()> {}
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] pub fn begin_transaction_sql<Conn>(&self, conn: &Conn, sql: &str) -> QueryResult<()> {}
        pub fn get_transaction_depth(&self) -> u32 {}
    }
    pub trait LoadConnection: Connection {}
    pub trait Instrumentation {}
}
pub mod pg {
    use crate::connection::{AnsiTransactionManager, Connection, SimpleConnection};
    use crate::result::{ConnectionResult, Error, QueryResult};
    pub struct Pg;
    pub struct PgConnection;
    impl PgConnection {
        pub fn build_transaction(&mut self) -> TransactionBuilder<Self> {}
        pub fn cancel_token(&mut self) -> CancelToken {}
    }
    pub struct CancelToken;
    impl CancelToken { #[blocking(db)] pub fn cancel(&self) -> QueryResult<()> {} }
    impl SimpleConnection for PgConnection { #[blocking(db)] fn batch_execute(&mut self, query: &str) -> QueryResult<()> {} }
    impl Connection for PgConnection {
        type TransactionManager = AnsiTransactionManager;
        #[blocking(db)] #[instead(tokio = "diesel_async::AsyncPgConnection::establish")] fn establish(database_url: &str) -> ConnectionResult<Self> {}
    }
    pub struct TransactionBuilder<C> { connection: C }
    impl<C: Connection> TransactionBuilder<C> {
        pub fn read_only(self) -> Self {}
        pub fn read_write(self) -> Self {}
        pub fn deferrable(self) -> Self {}
        pub fn not_deferrable(self) -> Self {}
        pub fn read_committed(self) -> Self {}
        pub fn repeatable_read(self) -> Self {}
        pub fn serializable(self) -> Self {}
        #[blocking(db)] pub fn run<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut C) -> Result<T, E>, E: From<Error> { f(&mut self.connection) }
    }
}
pub mod mysql {
    use crate::connection::{AnsiTransactionManager, Connection, SimpleConnection};
    use crate::result::{ConnectionResult, QueryResult};
    pub struct Mysql;
    pub struct MysqlConnection;
    impl SimpleConnection for MysqlConnection { #[blocking(db)] fn batch_execute(&mut self, query: &str) -> QueryResult<()> {} }
    impl Connection for MysqlConnection {
        type TransactionManager = AnsiTransactionManager;
        #[blocking(db)] #[instead(tokio = "diesel_async::AsyncMysqlConnection::establish")] fn establish(database_url: &str) -> ConnectionResult<Self> {}
    }
}
pub mod sqlite {
    use crate::connection::{AnsiTransactionManager, Connection, SimpleConnection};
    use crate::result::{ConnectionResult, Error, QueryResult};
    pub struct Sqlite;
    pub struct SqliteConnection;
    impl SqliteConnection {
        #[blocking(db)] pub fn immediate_transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<Error> { f(self) }
        #[blocking(db)] pub fn exclusive_transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<Error> { f(self) }
    }
    impl SimpleConnection for SqliteConnection { #[blocking(db)] fn batch_execute(&mut self, query: &str) -> QueryResult<()> {} }
    impl Connection for SqliteConnection {
        type TransactionManager = AnsiTransactionManager;
        #[blocking(db)] fn establish(database_url: &str) -> ConnectionResult<Self> {}
    }
}
pub mod r2d2 {
    use crate::connection::{Connection, SimpleConnection, TransactionManager};
    use crate::result::{ConnectionError, ConnectionResult, QueryResult};
    use std::ops::{Deref, DerefMut};
    pub use r2d2::{Builder, CustomizeConnection, ManageConnection, Pool, PooledConnection, State};
    pub use r2d2::Error as PoolError;
    pub type R2D2Connection = dyn Connection;
    #[derive(Clone)] pub struct ConnectionManager<T>;
    impl<T> ConnectionManager<T> { pub fn new<S: Into<String>>(database_url: S) -> Self {} }
    impl<T: Connection> ManageConnection for ConnectionManager<T> {
        type Connection = T;
        type Error = Error;
        #[blocking(db)] fn connect(&self) -> Result<T, Error> {}
        #[blocking(db)] fn is_valid(&self, conn: &mut T) -> Result<(), Error> {}
        fn has_broken(&self, conn: &mut T) -> bool {}
    }
    pub enum Error { ConnectionError(ConnectionError), QueryError(crate::result::Error) }
    /// What hands all to the connection's own.
    pub struct PoolTransactionManager<T>;
    impl<Conn: Connection, T> TransactionManager<Conn> for PoolTransactionManager<T> { type TransactionStateData = (); }
    impl<M: ManageConnection> SimpleConnection for PooledConnection<M> { #[blocking(db)] fn batch_execute(&mut self, query: &str) -> QueryResult<()> {} }
    impl<M: ManageConnection> Connection for PooledConnection<M> {
        type TransactionManager = PoolTransactionManager<<M::Connection as Connection>::TransactionManager>;
        #[blocking(db)] fn establish(database_url: &str) -> ConnectionResult<Self> {}
    }
}
pub mod query_source {
    pub trait QuerySource {}
    pub trait JoinTo<T> {}
    pub trait Table { fn primary_key(&self) -> crate::expression::Expr {} }
}
pub mod backend { pub trait Backend {} }
pub mod expression {
    pub trait Expression {}
    pub trait AsExpression<T> {}
    #[derive(Clone)] pub struct Expr;
    impl Expression for Expr {}
    #[derive(Clone)] pub struct SqlLiteral<ST>;
    impl<ST> Expression for SqlLiteral<ST> {}
    impl<ST> SqlLiteral<ST> {
        pub fn bind<BindST, U>(self, bind_value: U) -> Self {}
        pub fn sql(self, sql: &str) -> Self {}
    }
    pub trait BoxableExpression<QS, DB> {}
    pub trait IntoSql { fn into_sql<T>(self) -> Expr {} }
}
pub mod expression_methods {
    use crate::expression::{Expr, Expression};
    pub trait ExpressionMethods: Expression {
        fn eq<T>(self, other: T) -> Expr {}
        fn ne<T>(self, other: T) -> Expr {}
        fn eq_any<T>(self, values: T) -> Expr {}
        fn ne_all<T>(self, values: T) -> Expr {}
        fn is_null(self) -> Expr {}
        fn is_not_null(self) -> Expr {}
        fn gt<T>(self, other: T) -> Expr {}
        fn ge<T>(self, other: T) -> Expr {}
        fn lt<T>(self, other: T) -> Expr {}
        fn le<T>(self, other: T) -> Expr {}
        fn between<T, U>(self, lower: T, upper: U) -> Expr {}
        fn not_between<T, U>(self, lower: T, upper: U) -> Expr {}
        fn desc(self) -> Expr {}
        fn asc(self) -> Expr {}
    }
    impl<T: Expression> ExpressionMethods for T {}
    pub trait BoolExpressionMethods: Expression {
        fn and<T>(self, other: T) -> Expr {}
        fn or<T>(self, other: T) -> Expr {}
    }
    impl<T: Expression> BoolExpressionMethods for T {}
    pub trait NullableExpressionMethods: Expression {
        fn nullable(self) -> Expr {}
        fn assume_not_null(self) -> Expr {}
    }
    impl<T: Expression> NullableExpressionMethods for T {}
    pub trait TextExpressionMethods: Expression {
        fn concat<T>(self, other: T) -> Expr {}
        fn like<T>(self, other: T) -> Expr {}
        fn not_like<T>(self, other: T) -> Expr {}
    }
    impl<T: Expression> TextExpressionMethods for T {}
    pub trait PgExpressionMethods: Expression {
        fn is_not_distinct_from<T>(self, other: T) -> Expr {}
        fn is_distinct_from<T>(self, other: T) -> Expr {}
    }
    impl<T: Expression> PgExpressionMethods for T {}
    pub trait PgTextExpressionMethods: Expression {
        fn ilike<T>(self, other: T) -> Expr {}
        fn not_ilike<T>(self, other: T) -> Expr {}
        fn similar_to<T>(self, other: T) -> Expr {}
    }
    impl<T: Expression> PgTextExpressionMethods for T {}
    pub trait PgArrayExpressionMethods: Expression {
        fn overlaps_with<T>(self, other: T) -> Expr {}
        fn contains<T>(self, other: T) -> Expr {}
        fn is_contained_by<T>(self, other: T) -> Expr {}
    }
    impl<T: Expression> PgArrayExpressionMethods for T {}
    pub trait PgSortExpressionMethods: Expression {
        fn nulls_first(self) -> Expr {}
        fn nulls_last(self) -> Expr {}
    }
    impl<T: Expression> PgSortExpressionMethods for T {}
    pub trait AggregateExpressionMethods: Expression {
        fn aggregate_distinct(self) -> Expr {}
        fn aggregate_filter<P>(self, f: P) -> Expr {}
    }
    impl<T: Expression> AggregateExpressionMethods for T {}
}
pub mod dsl {
    use crate::expression::{Expr, SqlLiteral};
    pub use crate::query_builder::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
    #[derive(Clone, Copy)] pub struct now;
    impl crate::expression::Expression for now {}
    pub fn sql<ST>(sql: &str) -> SqlLiteral<ST> {}
    pub fn count<T>(expr: T) -> Expr {}
    pub fn count_distinct<T>(expr: T) -> Expr {}
    pub fn count_star() -> Expr {}
    pub fn exists<T>(query: T) -> Expr {}
    pub fn not<T>(expr: T) -> Expr {}
    pub fn max<T>(expr: T) -> Expr {}
    pub fn min<T>(expr: T) -> Expr {}
    pub fn sum<T>(expr: T) -> Expr {}
    pub fn avg<T>(expr: T) -> Expr {}
    pub fn any<T>(vals: T) -> Expr {}
    pub fn date<T>(expr: T) -> Expr {}
    pub fn case_when<C, T>(condition: C, if_true: T) -> Expr {}
}
pub mod upsert {
    use crate::expression::Expr;
    pub fn excluded<T>(excluded: T) -> Expr {}
    pub fn on_constraint(constraint_name: &str) -> Expr {}
}
pub mod query_builder {
    use crate::query_dsl::{QueryDsl, RunQueryDsl};
    pub trait Query {}
    pub trait AsQuery {}
    pub trait QueryFragment<DB> {}
    pub trait QueryId {}
    pub trait AsChangeset {}
    #[derive(Clone)] pub struct SelectStatement;
    impl SelectStatement {
        pub fn distinct_on<E>(self, selection: E) -> Self {}
        pub fn returning<E>(self, returns: E) -> Self {}
    }
    impl QueryDsl for SelectStatement {}
    impl<Conn> RunQueryDsl<Conn> for SelectStatement {}
    impl crate::expression::Expression for SelectStatement {}
    #[derive(Clone)] pub struct BoxedSelectStatement<ST, QS, DB>;
    impl<ST, QS, DB> QueryDsl for BoxedSelectStatement<ST, QS, DB> {}
    impl<ST, QS, DB, Conn> RunQueryDsl<Conn> for BoxedSelectStatement<ST, QS, DB> {}
    pub struct SqlQuery;
    impl SqlQuery {
        pub fn bind<ST, Value>(self, value: Value) -> Self {}
        pub fn sql<T: AsRef<str>>(self, sql: T) -> Self {}
        pub fn into_boxed<DB>(self) -> Self {}
    }
    impl<Conn> RunQueryDsl<Conn> for SqlQuery {}
    pub struct IncompleteInsertStatement;
    impl IncompleteInsertStatement {
        pub fn values<U>(self, records: U) -> InsertStatement {}
        pub fn default_values(self) -> InsertStatement {}
    }
    pub struct InsertStatement;
    impl InsertStatement {
        pub fn into_columns<C>(self, columns: C) -> Self {}
        pub fn returning<E>(self, returns: E) -> Self {}
        pub fn on_conflict_do_nothing(self) -> Self {}
        pub fn on_conflict<T>(self, target: T) -> Self {}
        pub fn do_nothing(self) -> Self {}
        pub fn do_update(self) -> Self {}
        pub fn set<C>(self, changes: C) -> Self {}
        pub fn filter<P>(self, predicate: P) -> Self {}
        pub fn filter_target<P>(self, predicate: P) -> Self {}
    }
    impl<Conn> RunQueryDsl<Conn> for InsertStatement {}
    pub struct UpdateStatement;
    impl UpdateStatement {
        pub fn set<V>(self, values: V) -> Self {}
        pub fn filter<P>(self, predicate: P) -> Self {}
        pub fn or_filter<P>(self, predicate: P) -> Self {}
        pub fn into_boxed<DB>(self) -> Self {}
        pub fn returning<E>(self, returns: E) -> Self {}
    }
    impl<Conn> RunQueryDsl<Conn> for UpdateStatement {}
    pub type DeleteStatement = UpdateStatement;
    pub struct DebugQuery;
    impl std::fmt::Display for DebugQuery {}
    pub fn insert_into<T>(target: T) -> IncompleteInsertStatement {}
    pub fn insert_or_ignore_into<T>(target: T) -> IncompleteInsertStatement {}
    pub fn replace_into<T>(target: T) -> IncompleteInsertStatement {}
    pub fn update<T>(source: T) -> UpdateStatement {}
    pub fn delete<T>(source: T) -> UpdateStatement {}
    pub fn select<T>(expression: T) -> SelectStatement {}
    pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery {}
    pub fn debug_query<DB, T>(query: &T) -> DebugQuery {}
}
pub mod query_dsl {
    use crate::expression::Expr;
    use crate::query_builder::SelectStatement;
    use crate::query_source::Table;
    use crate::result::QueryResult;
    pub use crate::query_source::JoinTo;
    pub mod methods { pub use super::{ExecuteDsl, LoadQuery}; }
    pub trait LoadQuery<Conn, U> {}
    pub trait ExecuteDsl<Conn> {}
    pub trait QueryDsl {
        fn distinct(self) -> SelectStatement {}
        fn distinct_on<E>(self, expr: E) -> SelectStatement {}
        fn select<S>(self, selection: S) -> SelectStatement {}
        fn count(self) -> SelectStatement {}
        fn inner_join<R>(self, rhs: R) -> SelectStatement {}
        fn left_join<R>(self, rhs: R) -> SelectStatement {}
        fn left_outer_join<R>(self, rhs: R) -> SelectStatement {}
        fn filter<P>(self, predicate: P) -> SelectStatement {}
        fn or_filter<P>(self, predicate: P) -> SelectStatement {}
        fn find<PK>(self, id: PK) -> SelectStatement {}
        fn order<E>(self, expr: E) -> SelectStatement {}
        fn order_by<E>(self, expr: E) -> SelectStatement {}
        fn then_order_by<E>(self, order: E) -> SelectStatement {}
        fn limit(self, limit: i64) -> SelectStatement {}
        fn offset(self, offset: i64) -> SelectStatement {}
        fn group_by<GB>(self, group_by: GB) -> SelectStatement {}
        fn having<P>(self, predicate: P) -> SelectStatement {}
        fn for_update(self) -> SelectStatement {}
        fn for_no_key_update(self) -> SelectStatement {}
        fn for_share(self) -> SelectStatement {}
        fn for_key_share(self) -> SelectStatement {}
        fn skip_locked(self) -> SelectStatement {}
        fn no_wait(self) -> SelectStatement {}
        fn into_boxed<DB>(self) -> SelectStatement {}
        fn single_value(self) -> Expr {}
        fn nullable(self) -> SelectStatement {}
    }
    impl<T: Table> QueryDsl for T {}
    pub trait CombineDsl {
        fn union<R>(self, rhs: R) -> SelectStatement {}
        fn union_all<R>(self, rhs: R) -> SelectStatement {}
        fn intersect<R>(self, rhs: R) -> SelectStatement {}
        fn except<R>(self, rhs: R) -> SelectStatement {}
    }
    impl<T: QueryDsl> CombineDsl for T {}
    pub trait JoinOnDsl { fn on<E>(self, on: E) -> Expr {} }
    impl<T: Table> JoinOnDsl for T {}
    pub trait BelongingToDsl<T> { fn belonging_to(other: T) -> SelectStatement {} }
    pub trait SaveChangesDsl<Conn> { #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T> {} }
    impl<T, Conn> SaveChangesDsl<Conn> for &T {}
    pub trait RunQueryDsl<Conn> {
        #[by_name(db)] #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn execute(self, conn: &mut Conn) -> QueryResult<usize> {}
        #[by_name(db)] #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
        #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn load_iter<U, B>(self, conn: &mut Conn) -> QueryResult<LoadIter<U>> {}
        #[by_name(db)] #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U> {}
        #[by_name(db)] #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
        #[by_name(db)] #[blocking(db)] #[advice("use `diesel_async`, or run it in `spawn_blocking`")] fn first<U>(self, conn: &mut Conn) -> QueryResult<U> {}
    }
    impl<T: Table, Conn> RunQueryDsl<Conn> for T {}
    impl<Conn> RunQueryDsl<Conn> for Expr {}
    impl<ST, Conn> RunQueryDsl<Conn> for crate::expression::SqlLiteral<ST> {}
    pub struct LoadIter<U>;
    impl<U> Iterator for LoadIter<U> { type Item = QueryResult<U>; #[blocking(db)] fn next(&mut self) -> Option<QueryResult<U>> {} }
}
