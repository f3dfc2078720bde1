//! discord-rich-presence 1.1.0, 0.2.5. Discord is asked over a Unix socket or a pipe.

use crate::activity::Activity;
use crate::error::Error;
use serde_json::Value;
type Result<T> = std::result::Result<T, Error>;
pub trait DiscordIpc {
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn connect(&mut self) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn reconnect(&mut self) -> Result<()> {}
    fn get_client_id(&self) -> &str;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn connect_ipc(&mut self) -> Result<()>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn send_handshake(&mut self) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn send(&mut self, data: Value, opcode: u8) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn write(&mut self, data: &[u8]) -> Result<()>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn recv(&mut self) -> Result<(u32, Value)> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn read(&mut self, buffer: &mut [u8]) -> Result<()>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn set_activity(&mut self, activity_payload: Activity) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn clear_activity(&mut self) -> Result<()> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn close(&mut self) -> Result<()>;
}
#[derive(Debug)] pub struct DiscordIpcClient { pub client_id: String }
/// Before version 1 it gives a result, since then what would be in it.
impl DiscordIpcClient { pub fn new<T: AsRef<str>>(client_id: T) -> std::result::Result<Self, Error> {} }
impl DiscordIpc for DiscordIpcClient {}
impl DiscordIpc for std::result::Result<DiscordIpcClient, Error> {}
pub mod activity {
    #[derive(Clone, Debug)] pub struct Activity;
    impl Activity {
        pub fn new() -> Self {}
        pub fn name<S>(self, name: S) -> Self {}
        pub fn state<S>(self, state: S) -> Self {}
        pub fn details<S>(self, details: S) -> Self {}
        pub fn timestamps(self, timestamps: Timestamps) -> Self {}
        pub fn party(self, party: Party) -> Self {}
        pub fn assets(self, assets: Assets) -> Self {}
        pub fn secrets(self, secrets: Secrets) -> Self {}
        pub fn buttons(self, buttons: Vec<Button>) -> Self {}
        pub fn activity_type(self, activity_type: ActivityType) -> Self {}
    }
    #[derive(Clone, Debug)] pub struct Timestamps;
    impl Timestamps {
        pub fn new() -> Self {}
        pub fn start(self, start: i64) -> Self {}
        pub fn end(self, end: i64) -> Self {}
    }
    #[derive(Clone, Debug)] pub struct Party;
    impl Party {
        pub fn new() -> Self {}
        pub fn id<S>(self, id: S) -> Self {}
        pub fn size(self, size: [i32; 2]) -> Self {}
    }
    #[derive(Clone, Debug)] pub struct Assets;
    impl Assets {
        pub fn new() -> Self {}
        pub fn large_image<S>(self, large_image: S) -> Self {}
        pub fn large_text<S>(self, large_text: S) -> Self {}
        pub fn small_image<S>(self, small_image: S) -> Self {}
        pub fn small_text<S>(self, small_text: S) -> Self {}
    }
    #[derive(Clone, Debug)] pub struct Secrets;
    impl Secrets { pub fn new() -> Self {} }
    #[derive(Clone, Debug)] pub struct Button;
    impl Button { pub fn new<S, U>(label: S, url: U) -> Self {} }
    #[derive(Clone, Debug)] pub enum ActivityType { Playing, Listening, Watching, Competing }
}
pub mod error {
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
