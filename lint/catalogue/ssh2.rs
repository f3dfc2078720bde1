//! ssh2 0.9.6.

use libssh2_sys as raw;
use libc::c_ulong;
use std::{error, fmt, io};
use std::borrow::Cow;
use std::ffi::NulError;
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::io::AsRawFd;
use std::path::{Path, PathBuf};
pub fn init() {}
#[derive(Clone, Copy)] pub enum DisconnectCode { HostNotAllowedToConnect, ProtocolError, KeyExchangeFailed, Reserved, MacError, CompressionError, ServiceNotAvailable, ProtocolVersionNotSupported, HostKeyNotVerifiable, ConnectionLost, ByApplication, TooManyConnections, AuthCancelledByUser, NoMoreAuthMethodsAvailable, IllegalUserName }
#[derive(Clone, Copy)] pub enum HostKeyType { Unknown, Rsa, Dss, Ecdsa256, Ecdsa384, Ecdsa521, Ed25519 }
#[derive(Clone, Copy)] pub enum MethodType { Kex, HostKey, CryptCs, CryptSc, MacCs, MacSc, CompCs, CompSc, LangCs, LangSc, SignAlgo }
pub static FLUSH_EXTENDED_DATA: i32 = _;
pub static FLUSH_ALL: i32 = _;
pub static EXTENDED_DATA_STDERR: i32 = _;
#[derive(Clone, Copy)] pub enum HashType { Md5, Sha1, Sha256 }
#[derive(Clone, Copy)] pub enum KnownHostFileKind { OpenSSH }
#[derive(Clone, Copy)] pub enum CheckResult { Match, Mismatch, NotFound, Failure }
#[derive(Clone, Copy)] pub enum KnownHostKeyFormat { Unknown, Rsa1, SshRsa, SshDss, Ecdsa256, Ecdsa384, Ecdsa521, Ed25519 }
impl From<HostKeyType> for KnownHostKeyFormat {}
#[derive(Clone, Copy)] pub enum ExtendedData { Normal, Merge, Ignore }
#[derive(Clone, Copy)] pub enum PtyModeOpcode { TTY_OP_END, VINTR, VQUIT, VERASE, VKILL, VEOF, VEOL, VEOL2, VSTART, VSTOP, VSUSP, VDSUSP, VREPRINT, VWERASE, VLNEXT, VFLUSH, VSWTCH, VSTATUS, VDISCARD, IGNPAR, PARMRK, INPCK, ISTRIP, INLCR, IGNCR, ICRNL, IUCLC, IXON, IXANY, IXOFF, IMAXBEL, ISIG, ICANON, XCASE, ECHO, ECHOE, ECHOK, ECHONL, NOFLSH, TOSTOP, IEXTEN, ECHOCTL, ECHOKE, PENDIN, OPOST, OLCUC, ONLCR, OCRNL, ONOCR, ONLRET, CS7, CS8, PARENB, PARODD, TTY_OP_ISPEED, TTY_OP_OSPEED }
#[derive(Clone, Copy)] pub enum ExtensiblePtyModeOpcode { Mode(PtyModeOpcode), Extended(u8) }
impl From<PtyModeOpcode> for ExtensiblePtyModeOpcode {}
impl From<u8> for ExtensiblePtyModeOpcode {}
#[derive(Clone)] pub struct PtyModes;
impl PtyModes {
    pub fn new() -> Self {}
    pub fn set_u32<O: Into<ExtensiblePtyModeOpcode>>(&mut self, option: O, value: u32) {}
    pub fn set_boolean<O: Into<ExtensiblePtyModeOpcode>>(&mut self, option: O, value: bool) {}
    pub fn set_character<O: Into<ExtensiblePtyModeOpcode>>(&mut self, option: O, c: Option<char>) {}
    pub fn finish(self) -> Vec<u8> {}
}
pub struct Agent;
impl Agent {
    #[blocking(net)] pub fn connect(&mut self) -> Result<(), Error> {}
    #[blocking(net)] pub fn disconnect(&mut self) -> Result<(), Error> {}
    #[blocking(net)] pub fn list_identities(&mut self) -> Result<(), Error> {}
    pub fn identities(&self) -> Result<Vec<PublicKey>, Error> {}
    #[blocking(net)] pub fn userauth(&self, username: &str, identity: &PublicKey) -> Result<(), Error> {}
    pub fn set_identity_path(&mut self, path: &Path) -> Result<(), Error> {}
    pub fn identity_path(&self) -> Option<PathBuf> {}
}
pub struct PublicKey;
impl PublicKey {
    pub fn blob(&self) -> &[u8] {}
    pub fn comment(&self) -> &str {}
}
#[derive(Clone)] pub struct Channel;
impl Channel {
    #[blocking(net)] pub fn setenv(&mut self, var: &str, val: &str) -> Result<(), Error> {}
    #[blocking(net)] pub fn request_pty(&mut self, term: &str, mode: Option<PtyModes>, dim: Option<(u32, u32, u32, u32)>) -> Result<(), Error> {}
    #[blocking(net)] pub fn request_pty_size(&mut self, width: u32, height: u32, width_px: Option<u32>, height_px: Option<u32>) -> Result<(), Error> {}
    #[blocking(net)] pub fn request_auth_agent_forwarding(&mut self) -> Result<(), Error> {}
    #[blocking(net)] pub fn exec(&mut self, command: &str) -> Result<(), Error> {}
    #[blocking(net)] pub fn shell(&mut self) -> Result<(), Error> {}
    #[blocking(net)] pub fn subsystem(&mut self, system: &str) -> Result<(), Error> {}
    #[blocking(net)] pub fn process_startup(&mut self, request: &str, message: Option<&str>) -> Result<(), Error> {}
    pub fn stderr(&self) -> Stream {}
    pub fn stream(&self, stream_id: i32) -> Stream {}
    #[blocking(net)] pub fn handle_extended_data(&mut self, mode: ExtendedData) -> Result<(), Error> {}
    pub fn exit_status(&self) -> Result<i32, Error> {}
    #[blocking(net)] pub fn exit_signal(&self) -> Result<ExitSignal, Error> {}
    pub fn read_window(&self) -> ReadWindow {}
    pub fn write_window(&self) -> WriteWindow {}
    pub fn adjust_receive_window(&mut self, adjust: u64, force: bool) -> Result<u64, Error> {}
    pub fn eof(&self) -> bool {}
    #[blocking(net)] pub fn send_eof(&mut self) -> Result<(), Error> {}
    #[blocking(net)] pub fn wait_eof(&mut self) -> Result<(), Error> {}
    #[blocking(net)] pub fn close(&mut self) -> Result<(), Error> {}
    #[blocking(net)] pub fn wait_close(&mut self) -> Result<(), Error> {}
}
impl Write for Channel {
    #[blocking(net)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(net)] fn flush(&mut self) -> io::Result<()> {}
}
impl Read for Channel { #[blocking(net)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
#[derive(Clone)] pub struct Stream;
impl Read for Stream { #[blocking(net)] fn read(&mut self, data: &mut [u8]) -> io::Result<usize> {} }
impl Write for Stream {
    #[blocking(net)] fn write(&mut self, data: &[u8]) -> io::Result<usize> {}
    #[blocking(net)] fn flush(&mut self) -> io::Result<()> {}
}
pub struct ExitSignal { pub exit_signal: Option<String>, pub error_message: Option<String>, pub lang_tag: Option<String> }
#[derive(Clone, Copy)] pub struct ReadWindow { pub remaining: u32, pub available: u32, pub window_size_initial: u32 }
#[derive(Clone, Copy)] pub struct WriteWindow { pub remaining: u32, pub window_size_initial: u32 }
#[derive(Clone, Copy)] pub enum ErrorCode { Session(libc::c_int), SFTP(libc::c_int) }
impl fmt::Display for ErrorCode {}
pub struct Error;
impl Error {
    pub fn from_session_error(sess: &Session, rc: libc::c_int) -> Error {}
    pub fn last_session_error(sess: &Session) -> Option<Error> {}
    pub fn new(code: ErrorCode, msg: &str) -> Error {}
    pub fn eof() -> Error {}
    pub fn unknown() -> Error {}
    pub fn from_errno(code: ErrorCode) -> Error {}
    pub fn message(&self) -> &str {}
    pub fn code(&self) -> ErrorCode {}
}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<NulError> for Error {}
pub struct KnownHosts;
impl KnownHosts {
    #[blocking(fs)] pub fn read_file(&mut self, file: &Path, kind: KnownHostFileKind) -> Result<u32, Error> {}
    pub fn read_str(&mut self, s: &str, kind: KnownHostFileKind) -> Result<(), Error> {}
    #[blocking(fs)] pub fn write_file(&self, file: &Path, kind: KnownHostFileKind) -> Result<(), Error> {}
    pub fn write_string(&self, host: &Host, kind: KnownHostFileKind) -> Result<String, Error> {}
    pub fn iter(&self) -> Result<Vec<Host>, Error> {}
    pub fn hosts(&self) -> Result<Vec<Host>, Error> {}
    pub fn remove(&self, host: &Host) -> Result<(), Error> {}
    pub fn check(&self, host: &str, key: &[u8]) -> CheckResult {}
    pub fn check_port(&self, host: &str, port: u16, key: &[u8]) -> CheckResult {}
    pub fn add(&mut self, host: &str, key: &[u8], comment: &str, fmt: crate::KnownHostKeyFormat) -> Result<(), Error> {}
}
pub struct Host;
impl Host {
    pub fn name(&self) -> Option<&str> {}
    pub fn key(&self) -> &str {}
}
pub struct Listener;
impl Listener { #[blocking(net)] pub fn accept(&mut self) -> Result<Channel, Error> {} }
#[derive(Clone, Copy)] pub struct TraceFlags;
impl TraceFlags {
    pub const AUTH: Self = _;
    pub const CONN: Self = _;
    pub const ERROR: Self = _;
    pub const KEX: Self = _;
    pub const PUBLICKEY: Self = _;
    pub const SCP: Self = _;
    pub const SFTP: Self = _;
    pub const SOCKET: Self = _;
    pub const TRANS: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
pub trait KeyboardInteractivePrompt {
    fn prompt(&mut self, username: &str, instructions: &str, prompts: &[Prompt]) -> Vec<String>;
}
pub struct Prompt { pub text: Cow<str>, pub echo: bool }
#[derive(Clone)] pub struct Session;
impl Session {
    pub fn new() -> Result<Session, Error> {}
    pub fn set_banner(&self, banner: &str) -> Result<(), Error> {}
    pub fn set_allow_sigpipe(&self, block: bool) {}
    pub fn set_compress(&self, compress: bool) {}
    pub fn set_blocking(&self, blocking: bool) {}
    pub fn is_blocking(&self) -> bool {}
    pub fn set_timeout(&self, timeout_ms: u32) {}
    pub fn timeout(&self) -> u32 {}
    #[blocking(net, unless_nonblocking)] pub fn handshake(&mut self) -> Result<(), Error> {}
    pub fn set_tcp_stream<S: AsRawFd>(&mut self, stream: S) {}
    #[blocking(net, unless_nonblocking)] pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error> {}
    #[blocking(net, unless_nonblocking)] pub fn userauth_keyboard_interactive<P: KeyboardInteractivePrompt>(&self, username: &str, prompter: &mut P) -> Result<(), Error> {}
    #[blocking(net, unless_nonblocking)] pub fn userauth_agent(&self, username: &str) -> Result<(), Error> {}
    #[blocking(net, unless_nonblocking)] pub fn userauth_pubkey_file(&self, username: &str, pubkey: Option<&Path>, privatekey: &Path, passphrase: Option<&str>) -> Result<(), Error> {}
    #[blocking(net, unless_nonblocking)] pub fn userauth_pubkey_memory(&self, username: &str, pubkeydata: Option<&str>, privatekeydata: &str, passphrase: Option<&str>) -> Result<(), Error> {}
    #[blocking(net, unless_nonblocking)] pub fn userauth_hostbased_file(&self, username: &str, publickey: &Path, privatekey: &Path, passphrase: Option<&str>, hostname: &str, local_username: Option<&str>) -> Result<(), Error> {}
    pub fn authenticated(&self) -> bool {}
    #[blocking(net, unless_nonblocking)] pub fn auth_methods(&self, username: &str) -> Result<&str, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn userauth_banner(&self) -> Result<Option<&str>, Error> {}
    pub fn method_pref(&self, method_type: MethodType, prefs: &str) -> Result<(), Error> {}
    pub fn methods(&self, method_type: MethodType) -> Option<&str> {}
    pub fn supported_algs(&self, method_type: MethodType) -> Result<Vec<&str>, Error> {}
    pub fn agent(&self) -> Result<Agent, Error> {}
    pub fn known_hosts(&self) -> Result<KnownHosts, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn channel_session(&self) -> Result<Channel, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn channel_direct_tcpip(&self, host: &str, port: u16, src: Option<(&str, u16)>) -> Result<Channel, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn channel_direct_streamlocal(&self, socket_path: &str, src: Option<(&str, u16)>) -> Result<Channel, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn channel_forward_listen(&self, remote_port: u16, host: Option<&str>, queue_maxsize: Option<u32>) -> Result<(Listener, u16), Error> {}
    #[blocking(net, unless_nonblocking)] pub fn scp_recv(&self, path: &Path) -> Result<(Channel, ScpFileStat), Error> {}
    #[blocking(net, unless_nonblocking)] pub fn scp_send(&self, remote_path: &Path, mode: i32, size: u64, times: Option<(u64, u64)>) -> Result<Channel, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn sftp(&self) -> Result<Sftp, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn channel_open(&self, channel_type: &str, window_size: u32, packet_size: u32, message: Option<&str>) -> Result<Channel, Error> {}
    pub fn banner(&self) -> Option<&str> {}
    pub fn banner_bytes(&self) -> Option<&[u8]> {}
    pub fn host_key(&self) -> Option<(&[u8], HostKeyType)> {}
    pub fn host_key_hash(&self, hash: HashType) -> Option<&[u8]> {}
    pub fn set_keepalive(&self, want_reply: bool, interval: u32) {}
    #[blocking(net, unless_nonblocking)] pub fn keepalive_send(&self) -> Result<u32, Error> {}
    #[blocking(net, unless_nonblocking)] pub fn disconnect(&self, reason: Option<DisconnectCode>, description: &str, lang: Option<&str>) -> Result<(), Error> {}
    pub fn block_directions(&self) -> BlockDirections {}
    pub fn trace(&self, bitmask: TraceFlags) {}
}
impl AsRawFd for Session {}
pub struct ScpFileStat;
impl ScpFileStat {
    pub fn size(&self) -> u64 {}
    pub fn mode(&self) -> i32 {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
}
pub enum BlockDirections { None, Inbound, Outbound, Both }
pub struct Sftp;
impl Sftp {
    #[blocking(net)] pub fn open_mode<T: AsRef<Path>>(&self, filename: T, flags: OpenFlags, mode: i32, open_type: OpenType) -> Result<File, Error> {}
    #[blocking(net)] pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error> {}
    #[blocking(net)] pub fn create(&self, filename: &Path) -> Result<File, Error> {}
    #[blocking(net)] pub fn opendir<T: AsRef<Path>>(&self, dirname: T) -> Result<File, Error> {}
    #[blocking(net)] pub fn readdir<T: AsRef<Path>>(&self, dirname: T) -> Result<Vec<(PathBuf, FileStat)>, Error> {}
    #[blocking(net)] pub fn mkdir(&self, filename: &Path, mode: i32) -> Result<(), Error> {}
    #[blocking(net)] pub fn rmdir(&self, filename: &Path) -> Result<(), Error> {}
    #[blocking(net)] pub fn stat(&self, filename: &Path) -> Result<FileStat, Error> {}
    #[blocking(net)] pub fn lstat(&self, filename: &Path) -> Result<FileStat, Error> {}
    #[blocking(net)] pub fn setstat(&self, filename: &Path, stat: FileStat) -> Result<(), Error> {}
    #[blocking(net)] pub fn symlink(&self, path: &Path, target: &Path) -> Result<(), Error> {}
    #[blocking(net)] pub fn readlink(&self, path: &Path) -> Result<PathBuf, Error> {}
    #[blocking(net)] pub fn realpath(&self, path: &Path) -> Result<PathBuf, Error> {}
    #[blocking(net)] pub fn rename(&self, src: &Path, dst: &Path, flags: Option<RenameFlags>) -> Result<(), Error> {}
    #[blocking(net)] pub fn unlink(&self, file: &Path) -> Result<(), Error> {}
    pub fn shutdown(&mut self) -> Result<(), Error> {}
}
pub struct File;
impl File {
    #[blocking(net)] pub fn setstat(&mut self, stat: FileStat) -> Result<(), Error> {}
    #[blocking(net)] pub fn stat(&mut self) -> Result<FileStat, Error> {}
    pub fn statvfs(&mut self) -> Result<raw::LIBSSH2_SFTP_STATVFS, Error> {}
    #[blocking(net)] pub fn readdir(&mut self) -> Result<(PathBuf, FileStat), Error> {}
    #[blocking(net)] pub fn fsync(&mut self) -> Result<(), Error> {}
    #[blocking(net, unless_nonblocking)] pub fn close(&mut self) -> Result<(), Error> {}
}
impl Read for File { #[blocking(net)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Write for File {
    #[blocking(net)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(net)] fn flush(&mut self) -> io::Result<()> {}
}
impl Seek for File { #[blocking(net)] fn seek(&mut self, how: SeekFrom) -> io::Result<u64> {} }
#[derive(Clone)] pub struct FileStat { pub size: Option<u64>, pub uid: Option<u32>, pub gid: Option<u32>, pub perm: Option<u32>, pub atime: Option<u64>, pub mtime: Option<u64> }
impl FileStat {
    pub fn file_type(&self) -> FileType {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn from_raw(raw: &raw::LIBSSH2_SFTP_ATTRIBUTES) -> FileStat {}
    pub fn raw(&self) -> raw::LIBSSH2_SFTP_ATTRIBUTES {}
}
pub enum FileType { NamedPipe, CharDevice, BlockDevice, Directory, RegularFile, Symlink, Socket, Other(c_ulong) }
impl FileType {
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
}
#[derive(Clone, Copy)] pub struct OpenFlags;
impl OpenFlags {
    pub const READ: Self = _;
    pub const WRITE: Self = _;
    pub const APPEND: Self = _;
    pub const CREATE: Self = _;
    pub const TRUNCATE: Self = _;
    pub const EXCLUSIVE: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct RenameFlags;
impl RenameFlags {
    pub const OVERWRITE: Self = _;
    pub const ATOMIC: Self = _;
    pub const NATIVE: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub enum OpenType { File, Dir }
