//! command_group 5.0.1.

use std::io::Result;
use std::process::{Child, Command, ExitStatus, Output};
pub use nix::sys::signal::Signal;
pub trait CommandGroup {
    #[blocking(spawn_process)] fn group_spawn(&mut self) -> Result<GroupChild>;
    fn group(&mut self) -> builder::CommandGroupBuilder<Command>;
    #[blocking(process)] fn group_output(&mut self) -> Result<Output>;
    #[blocking(process)] fn group_status(&mut self) -> Result<ExitStatus>;
}
impl CommandGroup for Command {
    #[blocking(spawn_process)] fn group_spawn(&mut self) -> Result<GroupChild> {}
    fn group(&mut self) -> builder::CommandGroupBuilder<Command> {}
    #[blocking(process)] fn group_output(&mut self) -> Result<Output> {}
    #[blocking(process)] fn group_status(&mut self) -> Result<ExitStatus> {}
}
pub struct GroupChild;
impl GroupChild {
    pub fn inner(&mut self) -> &mut Child {}
    pub fn into_inner(self) -> Child {}
    pub fn kill(&mut self) -> Result<()> {}
    pub fn id(&self) -> u32 {}
    #[blocking(process)] pub fn wait(&mut self) -> Result<ExitStatus> {}
    #[polls(takes)]
    pub fn try_wait(&mut self) -> Result<Option<ExitStatus>> {}
    #[blocking(process)] pub fn wait_with_output(self) -> Result<Output> {}
}
pub trait UnixChildExt { fn signal(&self, sig: Signal) -> Result<()>; }
impl UnixChildExt for GroupChild { fn signal(&self, sig: Signal) -> Result<()> {} }
pub trait AsyncCommandGroup {
    fn group_spawn(&mut self) -> Result<AsyncGroupChild>;
    fn group(&mut self) -> builder::CommandGroupBuilder<tokio::process::Command>;
    async fn group_output(&mut self) -> Result<Output>;
    async fn group_status(&mut self) -> Result<ExitStatus>;
}
impl AsyncCommandGroup for tokio::process::Command {
    fn group_spawn(&mut self) -> Result<AsyncGroupChild> {}
    fn group(&mut self) -> builder::CommandGroupBuilder<tokio::process::Command> {}
    async fn group_output(&mut self) -> Result<Output> {}
    async fn group_status(&mut self) -> Result<ExitStatus> {}
}
pub struct AsyncGroupChild;
impl AsyncGroupChild {
    pub fn inner(&mut self) -> &mut tokio::process::Child {}
    pub fn into_inner(self) -> tokio::process::Child {}
    pub async fn kill(&mut self) -> Result<()> {}
    pub fn start_kill(&mut self) -> Result<()> {}
    pub fn id(&self) -> Option<u32> {}
    pub async fn wait(&mut self) -> Result<ExitStatus> {}
    pub fn try_wait(&mut self) -> Result<Option<ExitStatus>> {}
    pub async fn wait_with_output(self) -> Result<Output> {}
}
impl UnixChildExt for AsyncGroupChild { fn signal(&self, sig: Signal) -> Result<()> {} }
pub mod builder {
    pub struct CommandGroupBuilder<T>;
    impl<T> CommandGroupBuilder<T> {
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Self {}
        pub fn creation_flags(&mut self, creation_flags: u32) -> &mut Self {}
    }
    impl CommandGroupBuilder<std::process::Command> { #[blocking(spawn_process)] pub fn spawn(&mut self) -> std::io::Result<crate::GroupChild> {} }
    impl CommandGroupBuilder<tokio::process::Command> { pub fn spawn(&mut self) -> std::io::Result<crate::AsyncGroupChild> {} }
}
