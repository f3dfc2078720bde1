//! dark-light 3.0.0. On Linux the desktop is asked over D-Bus.

use std::sync::mpsc;
#[derive(Debug)] pub enum Error { Io(std::io::Error), XdgDesktopPortal(String), Timeout, Unsupported }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Mode { Dark, Light, Unspecified }
impl From<bool> for Mode {}
#[blocking(net)] #[advice("ask before the runtime starts, or in `spawn_blocking`")] pub fn detect() -> Result<Mode, Error> {}
#[blocking(net)] #[advice("subscribe before the runtime starts, or in `spawn_blocking`")] pub fn subscribe() -> Result<Watcher, Error> {}
#[blocking(net)] #[advice("subscribe before the runtime starts, or in `spawn_blocking`: only what it gives is async")] pub fn stream() -> Result<impl futures_core::Stream<Item = Mode>, Error> {}
pub struct Watcher;
impl Watcher {
    #[blocking(channel)] #[advice("use `dark_light::stream`")] pub fn recv(&self) -> Result<Mode, mpsc::RecvError> {}
    #[polls(takes)] pub fn try_recv(&self) -> Result<Mode, mpsc::TryRecvError> {}
    pub fn iter(&self) -> mpsc::Iter<Mode> {}
    pub fn try_iter(&self) -> mpsc::TryIter<Mode> {}
}
