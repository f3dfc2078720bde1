//! rustwide 0.28.0. It runs cargo, rustup and docker, and waits for them.

pub use crate::cmd::SandboxStatistics;
use crate::cmd::{Command, Runnable, SandboxBuilder, SandboxImage};
use std::path::{Path, PathBuf};
use std::time::Duration;
pub struct WorkspaceBuilder;
impl WorkspaceBuilder {
    pub fn new(path: &Path, user_agent: &str) -> Self {}
    pub fn sandbox_image(self, image: SandboxImage) -> Self {}
    pub fn command_timeout(self, timeout: Option<Duration>) -> Self {}
    pub fn command_no_output_timeout(self, timeout: Option<Duration>) -> Self {}
    pub fn fast_init(self, enable: bool) -> Self {}
    pub fn fetch_registry_index_during_builds(self, enable: bool) -> Self {}
    pub fn running_inside_docker(self, inside: bool) -> Self {}
    pub fn rustup_profile(self, profile: &str) -> Self {}
    #[blocking(process)] pub fn init(self) -> anyhow::Result<Workspace> {}
}
pub struct Workspace;
impl Workspace {
    pub fn build_dir(&self, name: &str) -> BuildDirectory {}
    #[blocking(fs)] pub fn purge_all_build_dirs(&self) -> anyhow::Result<()> {}
    #[blocking(fs)] pub fn purge_all_caches(&self) -> anyhow::Result<()> {}
    #[blocking(fs)] pub fn installed_toolchains(&self) -> anyhow::Result<Vec<Toolchain>> {}
    pub fn sandbox_image(&self) -> &SandboxImage {}
}
pub struct BuildDirectory;
impl BuildDirectory {
    pub fn build(&mut self, toolchain: &Toolchain, krate: &Crate, sandbox: SandboxBuilder) -> BuildBuilder {}
    #[blocking(fs)] pub fn purge(&mut self) -> anyhow::Result<()> {}
}
pub struct BuildBuilder;
impl BuildBuilder {
    pub fn patch_with_git(self, name: &str, uri: &str, branch: &str) -> Self {}
    pub fn patch_with_path(self, name: &str, path: &str) -> Self {}
    #[blocking(process)] pub fn run<R, F: FnOnce(&Build) -> anyhow::Result<R>>(self, f: F) -> anyhow::Result<BuildResult<R>> { let build: &Build; let output = f(build)?; Ok(BuildResult { output }) }
}
pub struct BuildResult<T> { output: T }
impl<T> BuildResult<T> {
    pub fn into_inner(self) -> T { self.output }
    pub fn statistics(&self) -> &SandboxStatistics {}
}
pub struct Build;
impl Build {
    pub fn cmd<R: Runnable>(&self, bin: R) -> Command {}
    pub fn cargo(&self) -> Command {}
    pub fn host_source_dir(&self) -> PathBuf {}
    pub fn host_target_dir(&self) -> PathBuf {}
    #[blocking(process)] pub fn fetch_build_std_dependencies(&self, targets: &[&str]) -> anyhow::Result<()> {}
}
pub struct Crate;
impl Crate {
    pub fn sparse_registry<U>(index: U, name: &str, version: &str) -> anyhow::Result<Self> {}
    pub fn crates_io(name: &str, version: &str) -> Self {}
    pub fn git(url: &str) -> Self {}
    pub fn local(path: &Path) -> Self {}
    #[blocking(http)] pub fn fetch(&self, workspace: &Workspace) -> anyhow::Result<()> {}
    #[blocking(fs)] pub fn purge_from_cache(&self, workspace: &Workspace) -> anyhow::Result<()> {}
    #[blocking(process)] pub fn git_commit(&self, workspace: &Workspace) -> Option<String> {}
    #[blocking(fs)] pub fn copy_source_to(&self, workspace: &Workspace, dest: &Path) -> anyhow::Result<()> {}
}
impl std::fmt::Display for Crate {}
#[derive(Clone, Debug)] pub struct Toolchain;
impl Toolchain {
    pub fn dist(name: &str) -> Self {}
    pub fn ci(sha: &str, alt: bool) -> Self {}
    #[blocking(process)] pub fn install(&self, workspace: &Workspace) -> anyhow::Result<()> {}
    #[blocking(process)] pub fn add_component(&self, workspace: &Workspace, name: &str) -> anyhow::Result<()> {}
    #[blocking(process)] pub fn remove_component(&self, workspace: &Workspace, name: &str) -> anyhow::Result<()> {}
    #[blocking(process)] pub fn add_target(&self, workspace: &Workspace, name: &str) -> anyhow::Result<()> {}
    #[blocking(process)] pub fn remove_target(&self, workspace: &Workspace, name: &str) -> anyhow::Result<()> {}
    #[blocking(process)] pub fn installed_targets(&self, workspace: &Workspace) -> anyhow::Result<Vec<String>> {}
    #[blocking(process)] pub fn uninstall(&self, workspace: &Workspace) -> anyhow::Result<()> {}
    pub fn cargo(&self) -> impl Runnable {}
    pub fn rustc(&self) -> impl Runnable {}
}
impl std::fmt::Display for Toolchain {}
pub mod cmd {
    use crate::Workspace;
    use std::ffi::OsString;
    use std::path::{Path, PathBuf};
    use std::time::Duration;
    pub enum Binary { Global(PathBuf), ManagedByRustwide(PathBuf) }
    pub trait Runnable { fn name(&self) -> Binary; }
    pub struct Command { process_lines: Option<&mut dyn FnMut(&str, &mut ProcessLinesActions)> }
    impl Command {
        pub fn new<R: Runnable>(workspace: &Workspace, binary: R) -> Self {}
        pub fn arg(self, arg: impl Into<OsString>) -> Self {}
        pub fn args<S: Into<OsString>>(self, args: impl IntoIterator<Item = S>) -> Self {}
        pub fn env<S1: Into<OsString>, S2: Into<OsString>>(self, key: S1, value: S2) -> Self {}
        pub fn current_directory<P: Into<PathBuf>>(self, path: P) -> Self {}
        pub fn timeout(self, timeout: Option<Duration>) -> Self {}
        pub fn no_output_timeout(self, timeout: Option<Duration>) -> Self {}
        pub fn process_lines(self, f: &mut dyn FnMut(&str, &mut ProcessLinesActions)) -> Command { Command { process_lines: Some(f) } }
        pub fn log_output(self, log_output: bool) -> Self {}
        pub fn log_command(self, log_command: bool) -> Self {}
        #[blocking(process)] pub fn run(self) -> Result<(), CommandError> { let line: &str; let actions: &mut ProcessLinesActions; (self.process_lines.unwrap())(line, actions); }
        #[blocking(process)] pub fn run_capture(self) -> Result<ProcessOutput, CommandError> { let line: &str; let actions: &mut ProcessLinesActions; (self.process_lines.unwrap())(line, actions); }
    }
    pub struct ProcessLinesActions;
    #[derive(Debug)] pub struct ProcessOutput;
    impl ProcessOutput {
        pub fn stdout_lines(&self) -> &[String] {}
        pub fn stderr_lines(&self) -> &[String] {}
    }
    #[derive(Debug)] pub enum CommandError {}
    impl std::fmt::Display for CommandError {}
    impl std::error::Error for CommandError {}
    #[derive(Clone, Debug)] pub struct SandboxImage;
    impl SandboxImage {
        #[blocking(process)] pub fn local(name: &str) -> Result<Self, CommandError> {}
        #[blocking(process)] pub fn remote(name: &str) -> Result<Self, CommandError> {}
    }
    #[derive(Clone, Copy, Debug)] pub enum MountKind { ReadWrite, ReadOnly }
    #[derive(Clone)] pub struct SandboxBuilder;
    impl SandboxBuilder {
        pub fn new() -> Self {}
        pub fn mount(self, host_path: &Path, sandbox_path: &Path, kind: MountKind) -> Self {}
        pub fn memory_limit(self, limit: Option<usize>) -> Self {}
        pub fn cpu_limit(self, limit: Option<f32>) -> Self {}
        pub fn enable_networking(self, enable: bool) -> Self {}
    }
    #[derive(Clone, Copy, Debug, Default)] pub struct SandboxStatistics;
}
