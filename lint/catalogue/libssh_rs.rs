//! libssh-rs 0.3.8. What waits for the server does not in a package that sets sessions non-blocking.

pub use self::channel::{Channel, PollStatus, SignalState};
pub use self::error::{Error, SshResult};
pub use self::sftp::{FileType, Metadata, OpenFlags, SetAttributes, Sftp, SftpDir, SftpFile};
use std::time::Duration;
mod error {
    pub type SshResult<T> = Result<T, Error>;
    #[derive(Clone, Debug)] pub enum Error { RequestDenied(String), Fatal(String), TryAgain, Sftp(crate::sftp::SftpError) }
    impl Error {
        pub fn is_try_again(&self) -> bool {}
        pub fn fatal<S: Into<String>>(s: S) -> Self {}
    }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<Error> for std::io::Error {}
}
pub struct Session;
impl Session {
    pub fn new() -> SshResult<Self> {}
    pub fn set_auth_callback<F>(&self, callback: F) where F: FnMut(&str, bool, bool, Option<String>) -> SshResult<String> {}
    pub fn enable_accept_agent_forward(&self, enable: bool) {}
    pub fn accept_agent_forward(&self) -> Option<Channel> {}
    pub fn new_channel(&self) -> SshResult<Channel> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn blocking_flush(&self, timeout: Option<Duration>) -> SshResult<()> {}
    pub fn disconnect(&self) {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn connect(&self) -> SshResult<()> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn is_known_server(&self) -> SshResult<KnownHosts> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn update_known_hosts_file(&self) -> SshResult<()> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn options_parse_config(&self, file_name: Option<&str>) -> SshResult<()> {}
    pub fn get_issue_banner(&self) -> SshResult<String> {}
    pub fn get_server_banner(&self) -> SshResult<String> {}
    pub fn get_user_name(&self) -> SshResult<String> {}
    pub fn get_pubkey(&self) -> SshResult<String> {}
    pub fn set_option(&self, option: SshOption) -> SshResult<()> {}
    pub fn get_server_public_key(&self) -> SshResult<SshKey> {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn userauth_try_publickey(&self, username: Option<&str>, pubkey: &SshKey) -> SshResult<AuthStatus> {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn userauth_publickey(&self, username: Option<&str>, privkey: &SshKey) -> SshResult<AuthStatus> {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn userauth_agent(&self, username: Option<&str>) -> SshResult<AuthStatus> {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn userauth_public_key_auto(&self, username: Option<&str>, password: Option<&str>) -> SshResult<AuthStatus> {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn userauth_none(&self, username: Option<&str>) -> SshResult<AuthStatus> {}
    pub fn userauth_list(&self, username: Option<&str>) -> SshResult<AuthMethods> {}
    pub fn userauth_keyboard_interactive_info(&self) -> SshResult<InteractiveAuthInfo> {}
    pub fn userauth_keyboard_interactive_set_answers(&self, answers: &[String]) -> SshResult<()> {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn userauth_keyboard_interactive(&self, username: Option<&str>, sub_methods: Option<&str>) -> SshResult<AuthStatus> {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn userauth_password(&self, username: Option<&str>, password: Option<&str>) -> SshResult<AuthStatus> {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn listen_forward(&self, bind_address: Option<&str>, port: u16) -> SshResult<u16> {}
    #[blocking(net, unless_zero(timeout))] #[advice("call it in `spawn_blocking`")] pub fn accept_forward(&self, timeout: Duration) -> SshResult<(u16, Channel)> {}
    pub fn get_poll_state(&self) -> (bool, bool) {}
    pub fn is_blocking(&self) -> bool {}
    pub fn set_blocking(&self, blocking: bool) {}
    pub fn is_connected(&self) -> bool {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn sftp(&self) -> SshResult<Sftp> {}
    #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn send_ignore(&self, data: &[u8]) -> SshResult<()> {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum AuthStatus { Success, Denied, Partial, Info, Again }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct AuthMethods;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum KnownHosts { NotFound, Unknown, Ok, Changed, Other }
#[derive(Clone, Copy, Debug)] pub enum PublicKeyHashType { Sha1, Md5, Sha256 }
#[derive(Clone, Copy, Debug)] pub enum LogLevel { NoLogging, Warning, Protocol, Packet, Functions }
#[derive(Clone, Debug)] pub enum SshOption { Hostname(String), Port(u16), LogLevel(LogLevel), BindAddress(String), User(Option<String>), SshDir(Option<String>), KnownHosts(Option<String>), ProxyCommand(Option<String>), AddIdentity(String), Timeout(Duration), IdentityAgent(Option<String>), KeyExchange(String), HostKeys(String), PublicKeyAcceptedTypes(String), ProcessConfig(bool), GlobalKnownHosts(Option<String>) }
#[derive(Debug)] pub struct InteractiveAuthPrompt { pub prompt: String, pub echo: bool }
#[derive(Debug)] pub struct InteractiveAuthInfo { pub instruction: String, pub name: String, pub prompts: Vec<InteractiveAuthPrompt> }
pub struct SshKey;
impl SshKey {
    pub fn get_public_key_hash(&self, hash_type: PublicKeyHashType) -> SshResult<Vec<u8>> {}
    pub fn get_public_key_hash_hexa(&self, hash_type: PublicKeyHashType) -> SshResult<String> {}
    pub fn from_privkey_base64(b64_key: &str, passphrase: Option<&str>) -> SshResult<SshKey> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn from_privkey_file(filename: &str, passphrase: Option<&str>) -> SshResult<SshKey> {}
}
#[blocking(stdin)] #[advice("call it in `spawn_blocking`")] pub fn get_input(prompt: &str, default_value: Option<&str>, echo: bool, verify: bool) -> Option<String> {}
mod channel {
    use crate::error::SshResult;
    use std::io::{Read, Write};
    use std::time::Duration;
    #[derive(Clone, Copy, Debug)] pub enum PollStatus { AvailableBytes(u32), EndOfFile }
    #[derive(Debug)] pub struct SignalState { pub signal_name: Option<String>, pub core_dumped: bool, pub error_message: Option<String>, pub language: Option<String> }
    pub struct Channel;
    impl Channel {
        #[blocking(net, unless_zero(timeout), only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn accept_x11(&self, timeout: Duration) -> Option<Self> {}
        pub fn close(&self) -> SshResult<()> {}
        pub fn get_exit_status(&self) -> Option<i32> {}
        pub fn get_exit_signal(&self) -> Option<SignalState> {}
        pub fn is_closed(&self) -> bool {}
        pub fn is_eof(&self) -> bool {}
        pub fn is_open(&self) -> bool {}
        pub fn send_eof(&self) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn open_auth_agent(&self) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn request_auth_agent(&self) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn request_env(&self, name: &str, value: &str) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn request_shell(&self) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn request_exec(&self, command: &str) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn request_subsystem(&self, subsys: &str) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn request_pty(&self, term: &str, columns: u32, rows: u32) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn change_pty_size(&self, columns: u32, rows: u32) -> SshResult<()> {}
        pub fn request_send_break(&self, length: Duration) -> SshResult<()> {}
        pub fn request_send_signal(&self, signal: &str) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn open_forward(&self, remote_host: &str, remote_port: u16, source_host: &str, source_port: u16) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn open_forward_unix(&self, remote_path: &str, source_host: &str, source_port: u16) -> SshResult<()> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn open_session(&self) -> SshResult<()> {}
        #[blocking(net, unless_zero(timeout), only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn poll_timeout(&self, is_stderr: bool, timeout: Option<Duration>) -> SshResult<PollStatus> {}
        #[blocking(net, unless_zero(timeout), only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] pub fn read_timeout(&self, buf: &mut [u8], is_stderr: bool, timeout: Option<Duration>) -> SshResult<usize> {}
        pub fn read_nonblocking(&self, buf: &mut [u8], is_stderr: bool) -> SshResult<usize> {}
        pub fn window_size(&self) -> usize {}
        pub fn stdout(&self) -> ChannelStdout {}
        pub fn stderr(&self) -> ChannelStdout {}
        pub fn stdin(&self) -> ChannelStdin {}
    }
    pub struct ChannelStdout;
    impl Read for ChannelStdout { #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
    pub struct ChannelStdin;
    impl Write for ChannelStdin {
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
        #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] fn flush(&mut self) -> std::io::Result<()> {}
    }
}
mod sftp {
    use crate::error::SshResult;
    use std::io::{Read, Result, Seek, SeekFrom, Write};
    use std::time::SystemTime;
    #[derive(Clone, Debug)] pub struct SftpError;
    #[derive(Clone, Copy, Debug)] pub struct OpenFlags;
    impl OpenFlags {
        pub const READ_ONLY: OpenFlags = _;
        pub const WRITE_ONLY: OpenFlags = _;
        pub const READ_WRITE: OpenFlags = _;
        pub const CREATE: OpenFlags = _;
        pub const EXCLUSIVE: OpenFlags = _;
        pub const TRUNCATE: OpenFlags = _;
        pub const APPEND: OpenFlags = _;
        pub const CREATE_NEW: OpenFlags = _;
    }
    #[derive(Clone, Copy, Debug)] pub enum FileType { Special, Symlink, Regular, Directory, Unknown }
    #[derive(Default)] pub struct SetAttributes;
    pub struct Metadata;
    impl Metadata {
        pub fn len(&self) -> Option<u64> {}
        pub fn name(&self) -> Option<&str> {}
        pub fn long_name(&self) -> Option<&str> {}
        pub fn owner(&self) -> Option<&str> {}
        pub fn group(&self) -> Option<&str> {}
        pub fn uid(&self) -> Option<u32> {}
        pub fn gid(&self) -> Option<u32> {}
        pub fn permissions(&self) -> Option<u32> {}
        pub fn file_type(&self) -> Option<FileType> {}
        pub fn modified(&self) -> Option<SystemTime> {}
    }
    pub struct Sftp;
    impl Sftp {
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn create_dir(&self, filename: &str, mode: u32) -> SshResult<()> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn canonicalize(&self, filename: &str) -> SshResult<String> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn chmod(&self, filename: &str, mode: u32) -> SshResult<()> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn chown(&self, filename: &str, owner: u32, group: u32) -> SshResult<()> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn read_link(&self, filename: &str) -> SshResult<String> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn set_metadata(&self, filename: &str, metadata: &SetAttributes) -> SshResult<()> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn metadata(&self, filename: &str) -> SshResult<Metadata> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn symlink_metadata(&self, filename: &str) -> SshResult<Metadata> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn rename(&self, filename: &str, new_name: &str) -> SshResult<()> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn remove_file(&self, filename: &str) -> SshResult<()> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn remove_dir(&self, filename: &str) -> SshResult<()> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn symlink(&self, target: &str, dest: &str) -> SshResult<()> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn open(&self, filename: &str, accesstype: OpenFlags, mode: u32) -> SshResult<SftpFile> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn open_dir(&self, filename: &str) -> SshResult<SftpDir> {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn read_dir(&self, filename: &str) -> SshResult<Vec<Metadata>> {}
    }
    pub struct SftpFile;
    impl SftpFile {
        pub fn set_blocking(&self, blocking: bool) {}
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn metadata(&self) -> SshResult<Metadata> {}
    }
    impl Read for SftpFile { #[blocking(net, only_made_by(libssh_rs, set_blocking))] #[advice("call it in `spawn_blocking`")] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl Write for SftpFile {
        #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()> {}
    }
    impl Seek for SftpFile { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    pub struct SftpDir;
    impl SftpDir { #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn read_dir(&self) -> Option<SshResult<Metadata>> {} }
}
