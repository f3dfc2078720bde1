//! matrix_sdk 0.19.1. Its stores and what it encrypts have threads of their own.

pub use async_trait::async_trait;
pub use bytes;
pub use reqwest;
pub use crate::client::{Client, ClientBuildError, ClientBuilder, LoopCtrl};
pub use crate::error::{Error, HttpError, HttpResult, Result};
pub use crate::room::Room;
pub mod error {
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Debug)] pub enum HttpError {}
    impl std::fmt::Display for HttpError {}
    impl std::error::Error for HttpError {}
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub type HttpResult<T> = std::result::Result<T, HttpError>;
}
pub mod config {
    use std::time::Duration;
    #[derive(Clone, Debug, Default)] pub struct SyncSettings;
    impl SyncSettings {
        pub fn new() -> Self {}
        pub fn token(self, token: impl Into<String>) -> Self {}
        pub fn timeout(self, timeout: Duration) -> Self {}
        pub fn ignore_timeout_on_first_sync(self, ignore: bool) -> Self {}
        pub fn full_state(self, full_state: bool) -> Self {}
    }
}
pub mod sync { #[derive(Clone, Debug)] pub struct SyncResponse { pub next_batch: String } }
pub mod client {
    use std::future::Future;
    use std::path::Path;
    use futures_core::Stream;
    use ruma::{RoomId, ServerName, UserId};
    use crate::authentication::matrix::MatrixAuth;
    use crate::config::SyncSettings;
    use crate::error::{Error, Result};
    use crate::event_handler::EventHandlerHandle;
    use crate::media::Media;
    use crate::room::Room;
    use crate::sync::SyncResponse;
    #[derive(Debug)] pub enum ClientBuildError {}
    impl std::fmt::Display for ClientBuildError {}
    impl std::error::Error for ClientBuildError {}
    #[derive(Clone, Copy, Debug)] pub enum LoopCtrl { Continue, Break }
    #[derive(Clone, Debug)] pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn homeserver_url(self, url: impl AsRef<str>) -> Self {}
        pub fn server_name(self, server_name: &ServerName) -> Self {}
        pub fn server_name_or_homeserver_url(self, server_name_or_url: impl AsRef<str>) -> Self {}
        pub fn sqlite_store(self, path: impl AsRef<Path>, passphrase: Option<&str>) -> Self {}
        pub fn sqlite_store_with_cache_path(self, path: impl AsRef<Path>, cache_path: impl AsRef<Path>, passphrase: Option<&str>) -> Self {}
        pub fn proxy(self, proxy: impl AsRef<str>) -> Self {}
        pub fn disable_ssl_verification(self) -> Self {}
        pub fn user_agent(self, user_agent: impl AsRef<str>) -> Self {}
        pub fn http_client(self, client: reqwest::Client) -> Self {}
        pub fn handle_refresh_tokens(self) -> Self {}
        pub async fn build(self) -> Result<Client, ClientBuildError> {}
    }
    #[derive(Clone, Debug)] pub struct Client;
    impl Client {
        pub async fn new(homeserver_url: url::Url) -> Result<Self, ClientBuildError> {}
        pub fn builder() -> ClientBuilder {}
        pub fn user_id(&self) -> Option<&UserId> {}
        pub fn matrix_auth(&self) -> MatrixAuth {}
        pub fn media(&self) -> Media {}
        #[on_executor(handler)] pub fn add_event_handler<Ev, Ctx, H>(&self, handler: H) -> EventHandlerHandle {}
        #[on_executor(handler)] pub fn add_room_event_handler<Ev, Ctx, H>(&self, room_id: &RoomId, handler: H) -> EventHandlerHandle {}
        pub fn add_event_handler_context<T>(&self, ctx: T) {}
        pub fn rooms(&self) -> Vec<Room> {}
        pub fn joined_rooms(&self) -> Vec<Room> {}
        pub fn get_room(&self, room_id: &RoomId) -> Option<Room> {}
        pub async fn restore_session<S>(&self, session: S) -> Result<()> {}
        pub async fn sync_once(&self, sync_settings: SyncSettings) -> Result<SyncResponse> {}
        #[serves] pub async fn sync(&self, sync_settings: SyncSettings) -> Result<(), Error> {}
        #[on_executor(callback)] #[serves] pub async fn sync_with_callback<C>(&self, sync_settings: SyncSettings, callback: impl Fn(SyncResponse) -> C) -> Result<(), Error> where C: Future<Output = LoopCtrl> {}
        #[on_executor(callback)] #[serves] pub async fn sync_with_result_callback<C>(&self, sync_settings: SyncSettings, callback: impl Fn(Result<SyncResponse, Error>) -> C) -> Result<(), Error> where C: Future<Output = Result<LoopCtrl, Error>> {}
        #[serves] pub async fn sync_stream(&self, sync_settings: SyncSettings) -> impl Stream<Item = Result<SyncResponse>> {}
    }
}
pub mod event_handler { #[derive(Clone, Debug)] pub struct EventHandlerHandle; }
pub mod room {
    #[derive(Clone, Debug)] pub struct Room;
    impl Room {
        pub async fn join(&self) -> crate::Result<()> {}
        pub async fn leave(&self) -> crate::Result<()> {}
    }
}
pub mod authentication {
    pub mod matrix {
        #[derive(Debug)] pub struct MatrixAuth;
        impl MatrixAuth {
            pub fn login_username(&self, id: impl AsRef<str>, password: &str) -> LoginBuilder {}
            pub fn login_token(&self, token: &str) -> LoginBuilder {}
            pub fn logged_in(&self) -> bool {}
        }
        pub struct LoginBuilder;
        impl LoginBuilder {
            pub fn device_id(self, value: &str) -> Self {}
            pub fn initial_device_display_name(self, value: &str) -> Self {}
            pub fn request_refresh_token(self) -> Self {}
            pub async fn send(self) -> crate::Result<ruma::api::client::session::login::v3::Response> {}
        }
    }
}
pub mod media {
    use std::fs::File;
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct Media;
    impl Media { pub async fn get_media_file(&self, request: &matrix_sdk_base::media::MediaRequestParameters, filename: Option<String>, content_type: &mime::Mime, use_cache: bool, temp_dir: Option<String>) -> crate::Result<MediaFileHandle> {} }
    #[derive(Debug)] pub struct PersistError { pub error: std::io::Error, pub file: MediaFileHandle }
    #[derive(Debug)] pub struct MediaFileHandle;
    impl MediaFileHandle {
        pub fn path(&self) -> &Path {}
        #[blocking(fs)] pub fn persist(self, path: &Path) -> Result<File, PersistError> {}
    }
    impl Drop for MediaFileHandle { #[blocking(cleanup)] fn drop(&mut self) {} }
}
