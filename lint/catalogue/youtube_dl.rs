//! youtube_dl 0.10.0. What it is asked for, another program finds.

use std::path::Path;
use std::time::Duration;
pub use self::downloader::download_yt_dlp;
pub use self::model::{Playlist, SingleVideo};
#[derive(Clone)] pub enum YoutubeDlOutput { Playlist(Box<Playlist>), SingleVideo(Box<SingleVideo>) }
impl YoutubeDlOutput {
    pub fn into_single_video(self) -> Option<SingleVideo> {}
    pub fn into_playlist(self) -> Option<Playlist> {}
}
#[derive(Debug)] pub enum Error { Io(std::io::Error), Json(serde_json::Error), ExitCode { code: i32, stderr: String }, ProcessTimeout, Http(reqwest::Error), NoReleaseFound }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)] pub struct SearchOptions;
impl SearchOptions {
    pub fn youtube(query: impl Into<String>) -> Self {}
    pub fn google(query: impl Into<String>) -> Self {}
    pub fn yahoo(query: impl Into<String>) -> Self {}
    pub fn soundcloud(query: impl Into<String>) -> Self {}
    pub fn with_count(self, count: usize) -> Self {}
}
#[derive(Clone)] pub struct YoutubeDl;
impl YoutubeDl {
    pub fn new(url: impl Into<String>) -> Self {}
    pub fn search_for(options: &SearchOptions) -> Self {}
    pub fn youtube_dl_path<P: AsRef<Path>>(&mut self, youtube_dl_path: P) -> &mut Self {}
    pub fn format<S: Into<String>>(&mut self, format: S) -> &mut Self {}
    pub fn flat_playlist(&mut self, flat_playlist: bool) -> &mut Self {}
    pub fn socket_timeout<S: Into<String>>(&mut self, socket_timeout: S) -> &mut Self {}
    pub fn user_agent<S: Into<String>>(&mut self, user_agent: S) -> &mut Self {}
    pub fn playlist_reverse(&mut self, playlist_reverse: bool) -> &mut Self {}
    pub fn date<S: Into<String>>(&mut self, date_string: S) -> &mut Self {}
    pub fn date_before<S: Into<String>>(&mut self, date_string: S) -> &mut Self {}
    pub fn date_after<S: Into<String>>(&mut self, date_string: S) -> &mut Self {}
    pub fn referer<S: Into<String>>(&mut self, referer: S) -> &mut Self {}
    pub fn all_formats(&mut self, all_formats: bool) -> &mut Self {}
    pub fn auth<S: Into<String>>(&mut self, username: S, password: S) -> &mut Self {}
    pub fn cookies<S: Into<String>>(&mut self, cookie_path: S) -> &mut Self {}
    pub fn process_timeout(&mut self, timeout: Duration) -> &mut Self {}
    pub fn extract_audio(&mut self, extract_audio: bool) -> &mut Self {}
    pub fn playlist_items(&mut self, index: u32) -> &mut Self {}
    pub fn max_downloads(&mut self, max_downloads: u32) -> &mut Self {}
    pub fn extra_arg<S: Into<String>>(&mut self, arg: S) -> &mut Self {}
    pub fn output_template<S: Into<String>>(&mut self, arg: S) -> &mut Self {}
    pub fn output_directory<S: Into<String>>(&mut self, arg: S) -> &mut Self {}
    pub fn debug(&mut self, arg: bool) -> &mut Self {}
    pub fn ignore_errors(&mut self, arg: bool) -> &mut Self {}
    #[blocking(process)] #[advice("call `run_async`, which is there with the feature `tokio`")] pub fn run(&self) -> Result<YoutubeDlOutput, Error> {}
    #[blocking(process)] #[advice("call `run_raw_async`, which is there with the feature `tokio`")] pub fn run_raw(&self) -> Result<serde_json::Value, Error> {}
    pub async fn run_async(&self) -> Result<YoutubeDlOutput, Error> {}
    pub async fn run_raw_async(&self) -> Result<serde_json::Value, Error> {}
    #[blocking(process)] #[advice("call `download_to_async`, which is there with the feature `tokio`")] pub fn download_to(&self, folder: impl AsRef<Path>) -> Result<(), Error> {}
    pub async fn download_to_async(&self, folder: impl AsRef<Path>) -> Result<(), Error> {}
}
pub mod downloader {
    use crate::Error;
    use std::path::{Path, PathBuf};
    pub struct YoutubeDlFetcher;
    impl YoutubeDlFetcher {
        pub fn new(user: &str, repo: &str) -> Self {}
        pub async fn download(&self, destination: impl AsRef<Path>) -> Result<PathBuf, Error> {}
    }
    pub async fn download_yt_dlp(destination: impl AsRef<Path>) -> Result<PathBuf, Error> {}
}
pub mod model {
    #[derive(Clone)] pub struct Format;
    #[derive(Clone)] pub struct SingleVideo { pub id: String, pub title: Option<String>, pub url: Option<String>, pub webpage_url: Option<String>, pub uploader: Option<String>, pub thumbnail: Option<String>, pub description: Option<String>, pub formats: Option<Vec<Format>> }
    #[derive(Clone)] pub struct Playlist { pub id: Option<String>, pub title: Option<String>, pub entries: Option<Vec<SingleVideo>>, pub webpage_url: Option<String> }
}
