//! rust_cast 0.21.0. What asks waits for the device's answer, however long it takes.

use channels::connection::{ConnectionChannel, ConnectionResponse};
use channels::heartbeat::{HeartbeatChannel, HeartbeatResponse};
use channels::media::{MediaChannel, MediaResponse};
use channels::receiver::{ReceiverChannel, ReceiverResponse};
use errors::Error;
use message_manager::CastMessage;
use rustls::{ClientConnection, StreamOwned};
use std::borrow::Cow;
use std::net::TcpStream;
#[derive(Clone, Debug)] pub enum ChannelMessage { Connection(ConnectionResponse), Heartbeat(HeartbeatResponse), Media(MediaResponse), Receiver(ReceiverResponse), Raw(CastMessage) }
pub struct CastDevice<'a> { pub connection: ConnectionChannel<'a, StreamOwned<ClientConnection, TcpStream>>, pub heartbeat: HeartbeatChannel<'a, StreamOwned<ClientConnection, TcpStream>>, pub media: MediaChannel<'a, StreamOwned<ClientConnection, TcpStream>>, pub receiver: ReceiverChannel<'a, StreamOwned<ClientConnection, TcpStream>> }
impl<'a> CastDevice<'a> {
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn connect<S>(host: S, port: u16) -> Result<CastDevice<'a>, Error> where S: Into<Cow<'a, str>> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn connect_without_host_verification<S>(host: S, port: u16) -> Result<CastDevice<'a>, Error> where S: Into<Cow<'a, str>> {}
    #[blocking(net)] #[advice("receive on a thread of its own")] pub fn receive(&self) -> Result<ChannelMessage, Error> {}
}
pub mod errors {
    #[derive(Debug)] pub enum Error { Internal(String), Io(std::io::Error), Protobuf(protobuf::Error), Serialization(serde_json::error::Error), Parsing(String), Dns(rustls::pki_types::InvalidDnsNameError), Tls(rustls::Error), Namespace(String), Timeout(String) }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod message_manager {
    #[derive(Debug, Clone, PartialEq)] pub enum CastMessagePayload { String(String), Binary(Vec<u8>) }
    #[derive(Debug, Clone, PartialEq)] pub struct CastMessage { pub namespace: String, pub source: String, pub destination: String, pub payload: CastMessagePayload }
}
pub mod channels {
    pub mod connection {
        use crate::errors::Error;
        use crate::message_manager::CastMessage;
        use std::borrow::Cow;
        #[derive(Clone, Debug)] pub enum ConnectionResponse { Connect, Close, NotImplemented(String, serde_json::Value) }
        pub struct ConnectionChannel<'a, W>;
        impl<'a, W> ConnectionChannel<'a, W> {
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn connect<S>(&self, destination: S) -> Result<(), Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn disconnect<S>(&self, destination: S) -> Result<(), Error> where S: Into<Cow<'a, str>> {}
            pub fn can_handle(&self, message: &CastMessage) -> bool {}
            pub fn parse(&self, message: &CastMessage) -> Result<ConnectionResponse, Error> {}
        }
    }
    pub mod heartbeat {
        use crate::errors::Error;
        use crate::message_manager::CastMessage;
        #[derive(Clone, Debug)] pub enum HeartbeatResponse { Ping, Pong, NotImplemented(String, serde_json::Value) }
        pub struct HeartbeatChannel<'a, W>;
        impl<'a, W> HeartbeatChannel<'a, W> {
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn ping(&self) -> Result<(), Error> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn pong(&self) -> Result<(), Error> {}
            pub fn can_handle(&self, message: &CastMessage) -> bool {}
            pub fn parse(&self, message: &CastMessage) -> Result<HeartbeatResponse, Error> {}
        }
    }
    pub mod receiver {
        use crate::errors::Error;
        use crate::message_manager::CastMessage;
        use std::borrow::Cow;
        #[derive(Clone, Copy, Debug)] pub struct Volume { pub level: Option<f32>, pub muted: Option<bool> }
        impl From<f32> for Volume {}
        impl From<bool> for Volume {}
        impl From<(f32, bool)> for Volume {}
        #[derive(Clone, Debug)] pub struct Application { pub app_id: String, pub session_id: String, pub transport_id: String, pub namespaces: Vec<String>, pub display_name: String, pub status_text: String }
        #[derive(Clone, Debug)] pub struct Status { pub request_id: u32, pub applications: Vec<Application>, pub is_active_input: bool, pub is_stand_by: bool, pub volume: Volume }
        #[derive(Clone, Debug)] pub struct LaunchError { pub request_id: u32, pub reason: Option<String> }
        #[derive(Clone, Debug)] pub struct InvalidRequest { pub request_id: u32, pub reason: Option<String> }
        #[derive(Clone, Debug)] pub enum ReceiverResponse { Status(Status), LaunchError(LaunchError), InvalidRequest(InvalidRequest), NotImplemented(String, serde_json::Value) }
        #[derive(Clone, Debug, PartialEq)] pub enum CastDeviceApp { DefaultMediaReceiver, Backdrop, YouTube, Custom(String) }
        impl std::str::FromStr for CastDeviceApp { type Err = (); fn from_str(s: &str) -> Result<Self, Self::Err> {} }
        impl std::fmt::Display for CastDeviceApp {}
        pub struct ReceiverChannel<'a, W>;
        impl<'a, W> ReceiverChannel<'a, W> {
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn launch_app(&self, app: &CastDeviceApp) -> Result<Application, Error> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn broadcast_message<M: serde::Serialize>(&self, namespace: &str, message: &M) -> Result<(), Error> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn stop_app<S>(&self, session_id: S) -> Result<(), Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn get_status(&self) -> Result<Status, Error> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn set_volume<T>(&self, volume: T) -> Result<Volume, Error> where T: Into<Volume> {}
            pub fn can_handle(&self, message: &CastMessage) -> bool {}
            pub fn parse(&self, message: &CastMessage) -> Result<ReceiverResponse, Error> {}
        }
    }
    pub mod media {
        use crate::errors::Error;
        use crate::message_manager::CastMessage;
        use std::borrow::Cow;
        #[derive(Clone, Copy, Debug, PartialEq)] pub enum StreamType { None, Buffered, Live }
        #[derive(Clone, Copy, Debug, PartialEq)] pub enum PlayerState { Idle, Playing, Buffering, Paused }
        #[derive(Clone, Copy, Debug, PartialEq)] pub enum ResumeState { PlaybackStart, PlaybackPause }
        #[derive(Clone, Debug)] pub struct Media { pub content_id: String, pub stream_type: StreamType, pub content_type: String, pub metadata: Option<Metadata>, pub duration: Option<f32> }
        #[derive(Clone, Debug)] pub enum Metadata { Generic(GenericMediaMetadata), Movie(MovieMediaMetadata), TvShow(TvShowMediaMetadata), MusicTrack(MusicTrackMediaMetadata), Photo(PhotoMediaMetadata) }
        #[derive(Clone, Debug, Default)] pub struct GenericMediaMetadata;
        #[derive(Clone, Debug, Default)] pub struct MovieMediaMetadata;
        #[derive(Clone, Debug, Default)] pub struct TvShowMediaMetadata;
        #[derive(Clone, Debug, Default)] pub struct MusicTrackMediaMetadata;
        #[derive(Clone, Debug, Default)] pub struct PhotoMediaMetadata;
        #[derive(Clone, Debug)] pub struct MediaQueue { pub items: Vec<QueueItem>, pub start_index: u16, pub queue_type: QueueType }
        #[derive(Clone, Debug)] pub struct QueueItem { pub media: Media }
        #[derive(Clone, Debug)] pub enum QueueType { Album, Playlist, AudioBook, RadioStation, PodcastSeries, TvSeries, VideoPlaylist, LiveTv, Movie }
        #[derive(Clone, Copy, Debug)] pub struct LoadOptions { pub current_time: f64, pub autoplay: bool }
        impl Default for LoadOptions {}
        #[derive(Clone, Debug)] pub struct Status { pub request_id: u32, pub entries: Vec<StatusEntry> }
        #[derive(Clone, Debug)] pub struct StatusEntry { pub media_session_id: i32, pub media: Option<Media>, pub playback_rate: f32, pub player_state: PlayerState, pub current_time: Option<f32>, pub supported_media_commands: u32 }
        #[derive(Clone, Debug)] pub enum MediaResponse { Status(Status), NotImplemented(String, serde_json::Value) }
        pub struct MediaChannel<'a, W>;
        impl<'a, W> MediaChannel<'a, W> {
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn get_status<S>(&self, destination: S, media_session_id: Option<i32>) -> Result<Status, Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn load<S>(&self, destination: S, session_id: S, media: &Media) -> Result<Status, Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn load_with_opts<S>(&self, destination: S, session_id: S, media: &Media, options: LoadOptions) -> Result<Status, Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn load_with_queue<S>(&self, destination: S, session_id: S, media: &Media, queue: Option<&MediaQueue>, options: LoadOptions) -> Result<Status, Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn load_queue<S>(&self, destination: S, _session_id: S, queue: &MediaQueue) -> Result<Status, Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn pause<S>(&self, destination: S, media_session_id: i32) -> Result<StatusEntry, Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn play<S>(&self, destination: S, media_session_id: i32) -> Result<StatusEntry, Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn stop<S>(&self, destination: S, media_session_id: i32) -> Result<StatusEntry, Error> where S: Into<Cow<'a, str>> {}
            #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn seek<S>(&self, destination: S, media_session_id: i32, current_time: Option<f32>, resume_state: Option<ResumeState>) -> Result<StatusEntry, Error> where S: Into<Cow<'a, str>> {}
            pub fn can_handle(&self, message: &CastMessage) -> bool {}
            pub fn parse(&self, message: &CastMessage) -> Result<MediaResponse, Error> {}
        }
    }
}
