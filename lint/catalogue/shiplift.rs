//! shiplift 0.7.0. All is awaited but for what packs the folder of an image to be built, where it is asked to.

use std::path::Path;
use std::time::Duration;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone)] pub struct Docker;
impl Docker {
    pub fn new() -> Docker {}
    pub fn unix<S: Into<String>>(socket_path: S) -> Docker {}
    pub fn host(host: hyper::Uri) -> Docker {}
    pub fn images(&self) -> Images {}
    pub fn containers(&self) -> Containers {}
    pub async fn version(&self) -> Result<rep::Version> {}
    pub async fn ping(&self) -> Result<String> {}
}
pub mod rep { pub struct Version; pub struct Image; pub struct ImageDetails; pub struct Container; pub struct ContainerDetails; pub struct ContainerCreateInfo; pub struct Exit; }
pub struct BuildOptions;
impl BuildOptions { pub fn builder<S: Into<String>>(path: S) -> BuildOptionsBuilder {} }
#[derive(Default)] pub struct BuildOptionsBuilder;
impl BuildOptionsBuilder {
    pub fn tag<T: Into<String>>(&mut self, t: T) -> &mut Self {}
    pub fn dockerfile<P: Into<String>>(&mut self, path: P) -> &mut Self {}
    pub fn nocache(&mut self, nc: bool) -> &mut Self {}
    pub fn build(&self) -> BuildOptions {}
}
pub struct Images;
impl Images {
    #[blocking(fs)] #[advice("call it in `spawn_blocking`: it packs the folder before it gives the stream")] pub fn build(&self, opts: &BuildOptions) -> impl futures_core::Stream<Item = Result<serde_json::Value>> {}
    pub fn get<S: Into<String>>(&self, name: S) -> Image {}
    pub fn pull<O>(&self, opts: &O) -> impl futures_core::Stream<Item = Result<serde_json::Value>> {}
    pub async fn list<O>(&self, opts: &O) -> Result<Vec<rep::Image>> {}
}
pub struct Image;
impl Image { pub async fn inspect(&self) -> Result<rep::ImageDetails> {} }
pub struct Containers;
impl Containers {
    pub fn get<S: Into<String>>(&self, name: S) -> Container {}
    pub async fn list<O>(&self, opts: &O) -> Result<Vec<rep::Container>> {}
    pub async fn create<O>(&self, opts: &O) -> Result<rep::ContainerCreateInfo> {}
}
pub struct Container;
impl Container {
    pub fn id(&self) -> &str {}
    pub async fn inspect(&self) -> Result<rep::ContainerDetails> {}
    pub async fn start(&self) -> Result<()> {}
    pub async fn stop(&self, wait: Option<Duration>) -> Result<()> {}
    pub async fn wait(&self) -> Result<rep::Exit> {}
    pub async fn delete(&self) -> Result<()> {}
    pub async fn copy_file_into<P: AsRef<Path>>(&self, path: P, bytes: &[u8]) -> Result<()> {}
}
