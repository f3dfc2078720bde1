//! daemonize 0.5.0. The first process waits for its child, which ends after it has a child of its own.

use std::path::Path;
use std::{error, fmt};
#[derive(Debug)] pub struct Error;
impl fmt::Display for Error {}
impl error::Error for Error {}
pub enum Outcome<T> { Parent(Result<Parent, Error>), Child(Result<Child<T>, Error>) }
pub struct Parent { pub first_child_exit_code: i32 }
pub struct Child<T> { pub privileged_action_result: T }
pub struct Stdio;
impl Stdio {
    pub fn devnull() -> Self {}
    pub fn keep() -> Self {}
}
impl From<std::fs::File> for Stdio {}
pub struct User;
impl From<&str> for User {}
impl From<u32> for User {}
pub struct Group;
impl From<&str> for Group {}
impl From<u32> for Group {}
pub struct Mask;
impl From<u32> for Mask {}
pub struct Daemonize<T>;
impl Daemonize<()> { pub fn new() -> Self {} }
impl<T> Daemonize<T> {
    pub fn pid_file<F: AsRef<Path>>(self, path: F) -> Self {}
    pub fn chown_pid_file(self, chown: bool) -> Self {}
    pub fn working_directory<F: AsRef<Path>>(self, path: F) -> Self {}
    pub fn user<U: Into<User>>(self, user: U) -> Self {}
    pub fn group<G: Into<Group>>(self, group: G) -> Self {}
    pub fn umask<M: Into<Mask>>(self, mask: M) -> Self {}
    pub fn chroot<F: AsRef<Path>>(self, path: F) -> Self {}
    pub fn privileged_action<N, F: FnOnce() -> N>(self, action: F) -> Daemonize<N> {}
    pub fn stdout<S: Into<Stdio>>(self, stdio: S) -> Self {}
    pub fn stderr<S: Into<Stdio>>(self, stdio: S) -> Self {}
    #[blocking(process)] #[advice("call it before the runtime starts")] pub fn start(self) -> Result<T, Error> {}
    #[blocking(process)] #[advice("call it before the runtime starts")] pub fn execute(self) -> Outcome<T> {}
}
