//! ssh2-config 0.9.0.

use std::io::BufRead;
use std::path::PathBuf;
#[derive(Debug)] pub enum SshParserError {}
impl std::fmt::Display for SshParserError {}
impl std::error::Error for SshParserError {}
pub type SshParserResult<T> = Result<T, SshParserError>;
#[derive(Clone, Copy)] pub struct ParseRule;
#[derive(Clone)] pub struct DefaultAlgorithms;
#[derive(Clone)] pub struct Host;
#[derive(Clone)] pub struct HostParams { pub host_name: Option<String>, pub port: Option<u16>, pub user: Option<String>, pub identity_file: Option<Vec<PathBuf>>, pub proxy_jump: Option<Vec<String>> }
#[derive(Clone, Default)] pub struct SshConfig;
impl SshConfig {
    pub fn from_hosts(hosts: Vec<Host>) -> Self {}
    pub fn query<S: AsRef<str>>(&self, pattern: S) -> HostParams {}
    pub fn default_algorithms(self, algos: DefaultAlgorithms) -> Self {}
    pub fn home_dir(self, home_dir: impl Into<PathBuf>) -> Self {}
    pub fn parse(self, reader: &mut impl BufRead, rules: ParseRule) -> SshParserResult<Self> { let b: &mut [u8]; reader.read(b); }
    #[blocking(fs)] pub fn parse_default_file(rules: ParseRule) -> SshParserResult<Self> {}
    pub fn get_hosts(&self) -> &Vec<Host> {}
}
