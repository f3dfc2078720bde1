//! cargo_generate 0.26.0. A template is cloned with git, and asked about on the terminal.

use anyhow::Result;
use std::path::{Path, PathBuf};
#[blocking(process)] pub fn generate(args: GenerateArgs) -> Result<PathBuf> {}
#[blocking(fs)] pub fn list_favorites(args: &GenerateArgs) -> Result<()> {}
pub fn app_config_path(path: &Option<PathBuf>) -> Result<PathBuf> {}
#[derive(Default, Debug)] pub struct AppConfig { pub defaults: Option<DefaultsConfig> }
impl TryFrom<&Path> for AppConfig { type Error = anyhow::Error; #[blocking(fs)] fn try_from(cfg_path: &Path) -> Result<Self> {} }
#[derive(Default, Debug)] pub struct DefaultsConfig { pub ssh_identity: Option<PathBuf> }
#[derive(Clone, Debug)] pub enum Cli { Generate(GenerateArgs) }
#[derive(Clone, Debug)] pub struct GenerateArgs { pub template_path: TemplatePath, pub list_favorites: bool, pub name: Option<String>, pub force: bool, pub verbose: bool, pub quiet: bool, pub continue_on_error: bool, pub template_values_file: Option<String>, pub silent: bool, pub config: Option<PathBuf>, pub vcs: Option<Vcs>, pub lib: bool, pub bin: bool, pub ssh_identity: Option<PathBuf>, pub gitconfig: Option<PathBuf>, pub define: Vec<String>, pub init: bool, pub destination: Option<PathBuf>, pub force_git_init: bool, pub allow_commands: bool, pub overwrite: bool, pub skip_submodules: bool, pub no_workspace: bool, pub other_args: Option<Vec<String>> }
#[derive(Clone, Debug, Default)] pub struct TemplatePath { pub auto_path: Option<String>, pub subfolder: Option<String>, pub test: bool, pub git: Option<String>, pub branch: Option<String>, pub tag: Option<String>, pub revision: Option<String>, pub path: Option<String>, pub favorite: Option<String> }
impl TemplatePath { pub fn any_path(&self) -> &str {} }
#[derive(Clone, Copy, Debug)] pub enum Vcs { None, Git }
impl Vcs { #[blocking(fs)] pub fn initialize(&self, project_dir: &Path, branch: Option<&str>, force: bool) -> Result<()> {} }
