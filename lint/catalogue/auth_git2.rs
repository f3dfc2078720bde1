//! auth-git2 0.6.0.

use std::path::{Path, PathBuf};
pub trait Prompter {
    fn prompt_username_password(&mut self, url: &str, git_config: &git2::Config) -> Option<(String, String)>;
    fn prompt_password(&mut self, username: &str, url: &str, git_config: &git2::Config) -> Option<String>;
    fn prompt_ssh_key_passphrase(&mut self, private_key_path: &Path, git_config: &git2::Config) -> Option<String>;
}
#[derive(Clone)] pub struct GitAuthenticator;
impl Default for GitAuthenticator { fn default() -> Self { GitAuthenticator::new() } }
impl GitAuthenticator {
    #[blocking(stat)] pub fn new() -> Self {}
    pub fn new_empty() -> Self {}
    pub fn add_plaintext_credentials(self, domain: impl Into<String>, username: impl Into<String>, password: impl Into<String>) -> Self {}
    pub fn try_cred_helper(self, enable: bool) -> Self {}
    pub fn try_password_prompt(self, max_count: u32) -> Self {}
    pub fn set_prompter<P: Prompter>(self, prompter: P) -> Self {}
    pub fn add_username(self, domain: impl Into<String>, username: impl Into<String>) -> Self {}
    pub fn add_default_username(self) -> Self {}
    pub fn try_ssh_agent(self, enable: bool) -> Self {}
    pub fn add_ssh_key_from_file(self, private_key: impl Into<PathBuf>, password: impl Into<Option<String>>) -> Self {}
    #[blocking(stat)] pub fn add_default_ssh_keys(self) -> Self {}
    pub fn prompt_ssh_key_password(self, enable: bool) -> Self {}
    pub fn credentials(&self, git_config: &git2::Config) -> impl FnMut(&str, Option<&str>, git2::CredentialType) -> Result<git2::Cred, git2::Error> {}
    #[blocking(net)] pub fn clone_repo(&self, url: impl AsRef<str>, into: impl AsRef<Path>) -> Result<git2::Repository, git2::Error> {}
    #[blocking(net)] pub fn fetch(&self, repo: &git2::Repository, remote: &mut git2::Remote, refspecs: &[&str], reflog_msg: Option<&str>) -> Result<(), git2::Error> {}
    #[blocking(net)] pub fn download(&self, repo: &git2::Repository, remote: &mut git2::Remote, refspecs: &[&str]) -> Result<(), git2::Error> {}
    #[blocking(net)] pub fn push(&self, repo: &git2::Repository, remote: &mut git2::Remote, refspecs: &[&str]) -> Result<(), git2::Error> {}
}
