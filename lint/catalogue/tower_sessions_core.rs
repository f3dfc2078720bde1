//! tower_sessions_core 0.15.0.

pub use self::session::{Expiry, Session};
pub use self::session_store::{CachingSessionStore, ExpiredDeletion, SessionStore};
pub mod extract {
    use axum_core::extract::FromRequestParts;
    use crate::session::Session;
    use http::request::Parts;
    impl<S> FromRequestParts<S> for Session {
        type Rejection = (http::StatusCode, &str);
        async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {}
    }
}
pub mod session {
    use crate::{SessionStore, session_store};
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use serde_json::Value;
    use std::{result, str};
    use std::fmt::Display;
    use std::sync::Arc;
    use time::{Duration, OffsetDateTime};
    pub enum Error { SerdeJson(serde_json::Error), Store(session_store::Error) }
    #[derive(Clone)] pub struct Session;
    impl Session {
        pub fn new(session_id: Option<Id>, store: Arc<impl SessionStore>, expiry: Option<Expiry>) -> Self {}
        pub async fn insert(&self, key: &str, value: impl Serialize) -> Result<()> {}
        pub async fn insert_value(&self, key: &str, value: Value) -> Result<Option<Value>> {}
        pub async fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>> {}
        pub async fn get_value(&self, key: &str) -> Result<Option<Value>> {}
        pub async fn remove<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>> {}
        pub async fn remove_value(&self, key: &str) -> Result<Option<Value>> {}
        pub async fn clear(&self) {}
        pub async fn is_empty(&self) -> bool {}
        pub fn id(&self) -> Option<Id> {}
        pub fn expiry(&self) -> Option<Expiry> {}
        pub fn set_expiry(&self, expiry: Option<Expiry>) {}
        pub fn expiry_date(&self) -> OffsetDateTime {}
        pub fn expiry_age(&self) -> Duration {}
        pub fn is_modified(&self) -> bool {}
        pub async fn save(&self) -> Result<()> {}
        pub async fn load(&self) -> Result<()> {}
        pub async fn delete(&self) -> Result<()> {}
        pub async fn flush(&self) -> Result<()> {}
        pub async fn cycle_id(&self) -> Result<()> {}
    }
    #[derive(Copy, Clone)] pub struct Id(pub i128);
    impl Default for Id {}
    impl Display for Id {}
    #[derive(Clone)] pub struct Record { pub id: Id, pub data: Data, pub expiry_date: OffsetDateTime }
    #[derive(Copy, Clone)] pub enum Expiry { OnSessionEnd, OnInactivity(Duration), AtDateTime(OffsetDateTime) }
    type Result<T> = std::result::Result<T, Error>;
}
pub mod session_store {
    use crate::session::{Id, Record};
    pub enum Error { Encode(String), Decode(String), Backend(String) }
    pub type Result<T> = std::result::Result<T, Error>;
    pub trait SessionStore {
        async fn create(&self, session_record: &mut Record) -> Result<()> {}
        async fn save(&self, session_record: &Record) -> Result<()>;
        async fn load(&self, session_id: &Id) -> Result<Option<Record>>;
        async fn delete(&self, session_id: &Id) -> Result<()>;
    }
    #[derive(Clone)] pub struct CachingSessionStore<Cache: SessionStore, Store: SessionStore>;
    impl<Cache: SessionStore, Store: SessionStore> CachingSessionStore<Cache, Store> { pub fn new(cache: Cache, store: Store) -> Self {} }
    impl<Cache, Store> SessionStore for CachingSessionStore<Cache, Store> where Cache: SessionStore, Store: SessionStore {
        async fn create(&self, record: &mut Record) -> Result<()> {}
        async fn save(&self, record: &Record) -> Result<()> {}
        async fn load(&self, session_id: &Id) -> Result<Option<Record>> {}
        async fn delete(&self, session_id: &Id) -> Result<()> {}
    }
    pub trait ExpiredDeletion: SessionStore {
        async fn delete_expired(&self) -> Result<()>;
        async fn continuously_delete_expired(self, period: tokio::time::Duration) -> Result<()> {}
    }
}
