//! rattler_shell 0.29.7. To activate is to run a shell; to make an activator reads the environment's scripts.

pub use run::{run_command_in_environment, run_in_environment};
pub mod activation {
    use crate::shell::{Shell, ShellScript};
    use rattler_conda_types::Subdir;
    use std::collections::HashMap;
    use std::ffi::OsStr;
    use std::path::{Path, PathBuf};
    #[derive(Clone, Default)] pub enum PathModificationBehavior { Replace, Append, Prepend }
    #[derive(Clone, Default)] pub struct ActivationVariables { pub conda_prefix: Option<PathBuf>, pub path: Option<Vec<PathBuf>>, pub path_modification_behavior: PathModificationBehavior, pub current_env: HashMap<String, String> }
    impl ActivationVariables { pub fn from_env() -> Result<Self, std::env::VarError> {} }
    #[derive(Debug)] pub enum ActivationError { IoError(std::io::Error), ShellError(crate::shell::ShellError) }
    impl std::fmt::Display for ActivationError {}
    impl std::error::Error for ActivationError {}
    #[derive(Debug)] pub struct Activator<T> { pub target_prefix: PathBuf, pub shell_type: T, pub paths: Vec<PathBuf>, pub activation_scripts: Vec<PathBuf>, pub deactivation_scripts: Vec<PathBuf>, pub platform: Subdir }
    pub struct ActivationResult<T> { pub script: ShellScript<T>, pub path: Vec<PathBuf> }
    impl<T: Shell + Clone> Activator<T> {
        #[blocking(fs)] pub fn from_path(path: &Path, shell_type: T, platform: Subdir) -> Result<Activator<T>, ActivationError> {}
        pub fn activation(&self, variables: ActivationVariables) -> Result<ActivationResult<T>, ActivationError> {}
        pub fn deactivation(&self, variables: ActivationVariables) -> Result<ActivationResult<T>, ActivationError> {}
        #[blocking(process)] #[advice("run it in `spawn_blocking`, or use `run_activation_bounded`")] pub fn run_activation(&self, variables: ActivationVariables, environment: Option<HashMap<&OsStr, &OsStr>>) -> Result<HashMap<String, String>, ActivationError> {}
    }
    pub fn prefix_path_entries(prefix: &Path, platform: &Subdir) -> Vec<PathBuf> {}
}
pub mod run {
    use crate::activation::ActivationError;
    use crate::shell::ShellEnum;
    use std::collections::HashMap;
    use std::path::Path;
    use std::process::{ExitStatus, Output};
    #[derive(Debug)] pub enum RunError { ActivationError(ActivationError), WriteError(std::fmt::Error), IoError(std::io::Error) }
    impl std::fmt::Display for RunError {}
    impl std::error::Error for RunError {}
    pub async fn run_command_in_environment(prefix: &Path, command: &[String], shell: ShellEnum, env_vars: &HashMap<String, String>, cwd: Option<&Path>) -> Result<ExitStatus, RunError> {}
    #[blocking(process)] pub fn run_in_environment(prefix: &Path, script: &Path, shell: ShellEnum, env_vars: &HashMap<String, String>) -> Result<Output, RunError> {}
}
pub mod shell {
    use rattler_conda_types::Subdir;
    use std::path::{Path, PathBuf};
    #[derive(Debug)] pub enum ShellError { InvalidName(String, &str), InvalidValue(String, &str), FmtError(std::fmt::Error) }
    impl std::fmt::Display for ShellError {}
    impl std::error::Error for ShellError {}
    pub trait Shell {
        fn executable(&self) -> &str;
        fn extension(&self) -> &str;
        fn create_run_script_command(&self, path: &Path) -> std::process::Command;
    }
    #[derive(Clone, Copy, Debug, Default)] pub struct Bash;
    #[derive(Clone, Copy, Debug, Default)] pub struct Zsh;
    #[derive(Clone, Copy, Debug, Default)] pub struct Xonsh;
    #[derive(Clone, Copy, Debug, Default)] pub struct CmdExe;
    #[derive(Clone, Debug)] pub struct PowerShell;
    #[derive(Clone, Copy, Debug, Default)] pub struct Fish;
    #[derive(Clone, Copy, Debug, Default)] pub struct NuShell;
    impl Default for PowerShell { #[blocking(process)] fn default() -> Self {} }
    impl Shell for Bash {}
    impl Shell for Zsh {}
    impl Shell for Xonsh {}
    impl Shell for CmdExe {}
    impl Shell for PowerShell {}
    impl Shell for Fish {}
    impl Shell for NuShell {}
    #[derive(Clone, Debug)] pub enum ShellEnum { Bash(Bash), Zsh(Zsh), Xonsh(Xonsh), CmdExe(CmdExe), PowerShell(PowerShell), Fish(Fish), NuShell(NuShell) }
    impl Shell for ShellEnum {}
    impl Default for ShellEnum { fn default() -> Self {} }
    impl ShellEnum {
        pub fn from_shell_path<P: AsRef<Path>>(path: P) -> Option<Self> {}
        pub fn from_env() -> Option<Self> {}
        #[blocking(fs)] pub fn from_parent_process() -> Option<Self> {}
    }
    pub struct ShellScript<T> { shell: T }
    impl<T: Shell> ShellScript<T> {
        pub fn new(shell: T, platform: Subdir) -> Self {}
        pub fn set_env_var(&mut self, env_var: &str, value: &str) -> Result<&mut Self, ShellError> {}
        pub fn unset_env_var(&mut self, env_var: &str) -> Result<&mut Self, ShellError> {}
        pub fn run_script(&mut self, path: &Path) -> Result<&mut Self, ShellError> {}
        pub fn append_script(&mut self, script: &Self) -> &mut Self {}
        pub fn contents(&self) -> Result<String, ShellError> {}
    }
}
