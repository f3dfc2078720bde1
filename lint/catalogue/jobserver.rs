//! jobserver 0.1.35. A token is waited for until another process gives one back.

use std::io;
use std::process::Command;
#[derive(Clone, Debug)] pub struct Client;
impl Client {
    pub fn new(limit: usize) -> io::Result<Client> {}
    pub fn from_env() -> Option<Client> {}
    pub fn from_env_ext(check_pipe: bool) -> FromEnv {}
    #[blocking(process)] pub fn acquire(&self) -> io::Result<Acquired> {}
    #[blocking(process)] pub fn acquire_raw(&self) -> io::Result<()> {}
    pub fn try_acquire(&self) -> io::Result<Option<Acquired>> {}
    pub fn release_raw(&self) -> io::Result<()> {}
    pub fn available(&self) -> io::Result<usize> {}
    pub fn configure(&self, cmd: &mut Command) {}
    pub fn configure_make(&self, cmd: &mut Command) {}
    #[off_thread(f)] pub fn into_helper_thread<F>(self, f: F) -> io::Result<HelperThread> where F: FnMut(io::Result<Acquired>) {}
}
pub struct FromEnv { pub client: Result<Client, FromEnvError>, pub var: Option<(&str, std::ffi::OsString)> }
#[derive(Debug)] pub struct FromEnvError;
#[derive(Debug)] pub struct Acquired;
impl Acquired { pub fn drop_without_releasing(self) {} }
#[derive(Debug)] pub struct HelperThread;
impl HelperThread { pub fn request_token(&self) {} }
