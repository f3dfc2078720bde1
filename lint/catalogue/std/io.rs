//! `std::io`. Roots are the devices' own impls of `Read` and `Write`; what wraps a reader calls it.

use crate::fmt;
use crate::result;

pub mod prelude {
    pub use super::{BufRead, Read, Seek, Write};
}

pub type Result<T> = result::Result<T, Error>;

#[derive(Debug)]
pub struct Error { kind: ErrorKind }

impl Error {
    pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error {}
    pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error {}
    pub fn last_os_error() -> Error {}
    pub fn from_raw_os_error(code: i32) -> Error {}
    pub fn raw_os_error(&self) -> Option<i32> {}
    pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)> {}
    pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)> {}
    pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {}
    pub fn downcast<E: crate::error::Error + Send + Sync + 'static>(self) -> result::Result<E, Self> {}
    pub fn kind(&self) -> ErrorKind {}
}

impl fmt::Display for Error {}
impl crate::error::Error for Error {}
impl From<ErrorKind> for Error { fn from(kind: ErrorKind) -> Error {} }
impl From<crate::ffi::NulError> for Error { fn from(error: crate::ffi::NulError) -> Error {} }
impl<W> From<IntoInnerError<W>> for Error { fn from(iie: IntoInnerError<W>) -> Error {} }

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other,
}

impl fmt::Display for ErrorKind {}

pub trait Read {
    #[instead(tokio = "tokio::io::AsyncReadExt::read", smol = "smol::io::AsyncReadExt::read", async_std = "async_std::io::ReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[instead(smol = "smol::io::AsyncReadExt::read_vectored", async_std = "async_std::io::ReadExt::read_vectored")]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> { self.read(&mut []) }
    #[instead(tokio = "tokio::io::AsyncReadExt::read_to_end", smol = "smol::io::AsyncReadExt::read_to_end", async_std = "async_std::io::ReadExt::read_to_end")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> { self.read(&mut []) }
    #[instead(tokio = "tokio::io::AsyncReadExt::read_to_string", smol = "smol::io::AsyncReadExt::read_to_string", async_std = "async_std::io::ReadExt::read_to_string")]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> { self.read(&mut []) }
    #[instead(tokio = "tokio::io::AsyncReadExt::read_exact", smol = "smol::io::AsyncReadExt::read_exact", async_std = "async_std::io::ReadExt::read_exact")]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> { self.read(buf); }
    fn by_ref(&mut self) -> &mut Self {}
    fn bytes(self) -> Bytes<Self> { Bytes { inner: self } }
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> { Chain { first: self, second: next } }
    fn take(self, limit: u64) -> Take<Self> { Take { inner: self } }
}

pub trait Write {
    #[instead(tokio = "tokio::io::AsyncWriteExt::write", smol = "smol::io::AsyncWriteExt::write", async_std = "async_std::io::WriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[instead(tokio = "tokio::io::AsyncWriteExt::write_vectored", smol = "smol::io::AsyncWriteExt::write_vectored", async_std = "async_std::io::WriteExt::write_vectored")]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> { self.write(&[]) }
    #[instead(tokio = "tokio::io::AsyncWriteExt::flush", smol = "smol::io::AsyncWriteExt::flush", async_std = "async_std::io::WriteExt::flush")]
    fn flush(&mut self) -> Result<()>;
    #[instead(tokio = "tokio::io::AsyncWriteExt::write_all", smol = "smol::io::AsyncWriteExt::write_all", async_std = "async_std::io::WriteExt::write_all")]
    fn write_all(&mut self, buf: &[u8]) -> Result<()> { self.write(buf); }
    #[advice("format into a `String` and write that with the async `write_all`")]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> { self.write_all(&[]) }
    fn by_ref(&mut self) -> &mut Self {}
}

pub trait Seek {
    #[instead(tokio = "tokio::io::AsyncSeekExt::seek", smol = "smol::io::AsyncSeekExt::seek", async_std = "async_std::io::SeekExt::seek")]
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    #[instead(tokio = "tokio::io::AsyncSeekExt::rewind")]
    fn rewind(&mut self) -> Result<()> { self.seek(SeekFrom::Start(0)); }
    #[instead(tokio = "tokio::io::AsyncSeekExt::stream_position")]
    fn stream_position(&mut self) -> Result<u64> { self.seek(SeekFrom::Current(0)) }
    fn seek_relative(&mut self, offset: i64) -> Result<()> { self.seek(SeekFrom::Current(offset)); }
}

pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    #[instead(tokio = "tokio::io::AsyncBufReadExt::read_until", smol = "smol::io::AsyncBufReadExt::read_until", async_std = "async_std::io::prelude::BufReadExt::read_until")]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> { self.fill_buf(); }
    fn skip_until(&mut self, byte: u8) -> Result<usize> { self.fill_buf(); }
    #[instead(tokio = "tokio::io::AsyncBufReadExt::read_line", smol = "smol::io::AsyncBufReadExt::read_line", async_std = "async_std::io::prelude::BufReadExt::read_line")]
    fn read_line(&mut self, buf: &mut String) -> Result<usize> { self.fill_buf(); }
    fn split(self, byte: u8) -> Split<Self> { Split { buf: self } }
    fn lines(self) -> Lines<Self> { Lines { buf: self } }
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

impl<R: Read> Read for &mut R {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) }
}
impl<W: Write> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) }
    fn flush(&mut self) -> Result<()> { (**self).flush() }
}
impl<S: Seek> Seek for &mut S {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> { (**self).seek(pos) }
}
impl<B: BufRead> BufRead for &mut B {
    fn fill_buf(&mut self) -> Result<&[u8]> { (**self).fill_buf() }
    fn consume(&mut self, amount: usize) {}
}

impl<R: Read> Read for Box<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { (**self).read(buf) }
}
impl<W: Write> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { (**self).write(buf) }
    fn flush(&mut self) -> Result<()> { (**self).flush() }
}
impl<S: Seek> Seek for Box<S> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> { (**self).seek(pos) }
}
impl<B: BufRead> BufRead for Box<B> {
    fn fill_buf(&mut self) -> Result<&[u8]> { (**self).fill_buf() }
    fn consume(&mut self, amount: usize) {}
}

impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amount: usize) {}
}
impl Write for &mut [u8] {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Read for crate::collections::VecDeque<u8> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl BufRead for crate::collections::VecDeque<u8> {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amount: usize) {}
}
impl Write for crate::collections::VecDeque<u8> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Cursor<T> { inner: T }

impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn position(&self) -> u64 {}
    pub fn set_position(&mut self, pos: u64) {}
}

impl<T: AsRef<[u8]>> Read for Cursor<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, amount: usize) {}
}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
}
impl Write for Cursor<Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for Cursor<&mut Vec<u8>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for Cursor<&mut [u8]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for Cursor<Box<[u8]>> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl<const N: usize> Write for Cursor<[u8; N]> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}

pub fn empty() -> Empty {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;
impl Read for Empty {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl BufRead for Empty {
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, n: usize) {}
}
impl Seek for Empty {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
}
impl Write for Empty {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}

pub fn sink() -> Sink {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;
impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &Sink {
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}

pub fn repeat(byte: u8) -> Repeat {}
#[derive(Debug)]
pub struct Repeat { byte: u8 }
impl Read for Repeat {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}

pub struct BufReader<R> { inner: R }

impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R> {}
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
}

impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn capacity(&self) -> usize {}
    pub fn into_inner(self) -> R {}
}

impl<R: Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()> { self.inner.seek(SeekFrom::Current(offset)); }
}

impl<R: Read> Read for BufReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) }
}
impl<R: Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> Result<&[u8]> { self.inner.read(&mut []); }
    fn consume(&mut self, amt: usize) {}
}
impl<R: Seek> Seek for BufReader<R> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> { self.inner.seek(pos) }
}

pub struct BufWriter<W: Write> { inner: W }

impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W> {}
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>> { self.inner.write(&[]); }
    pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>) {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn capacity(&self) -> usize {}
}

impl<W: Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> Result<()> {
        self.inner.write(&[]);
        self.inner.flush()
    }
}
impl<W: Write + Seek> Seek for BufWriter<W> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        self.inner.write(&[]);
        self.inner.seek(pos)
    }
}

pub struct WriterPanicked;
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8> {}
}

pub struct LineWriter<W: Write> { inner: W }

impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W> {}
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>> { self.inner.write(&[]); }
}

impl<W: Write> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> Result<usize> { self.inner.write(buf) }
    fn flush(&mut self) -> Result<()> {
        self.inner.write(&[]);
        self.inner.flush()
    }
}

#[derive(Debug)]
pub struct IntoInnerError<W> { writer: W }
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error {}
    pub fn into_inner(self) -> W {}
    pub fn into_error(self) -> Error {}
    pub fn into_parts(self) -> (Error, W) {}
}

pub struct Bytes<R> { inner: R }
impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;
    fn next(&mut self) -> Option<Result<u8>> { self.inner.read(&mut []); }
}

pub struct Lines<B> { buf: B }
impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;
    fn next(&mut self) -> Option<Result<String>> { self.buf.read_line(&mut String::new()); }
}

pub struct Split<B> { buf: B }
impl<B: BufRead> Iterator for Split<B> {
    type Item = Result<Vec<u8>>;
    fn next(&mut self) -> Option<Result<Vec<u8>>> { self.buf.read_until(0, &mut Vec::new()); }
}

pub struct Chain<T, U> { first: T, second: U }
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) {}
    pub fn get_ref(&self) -> (&T, &U) {}
    pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
}
impl<T: Read, U: Read> Read for Chain<T, U> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        self.first.read(buf);
        self.second.read(buf)
    }
}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        self.first.fill_buf();
        self.second.fill_buf()
    }
    fn consume(&mut self, amt: usize) {}
}

pub struct Take<T> { inner: T }
impl<T> Take<T> {
    pub fn limit(&self) -> u64 {}
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Read> Read for Take<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> { self.inner.read(buf) }
}
impl<T: BufRead> BufRead for Take<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> { self.inner.fill_buf() }
    fn consume(&mut self, amt: usize) {}
}

pub struct IoSlice<'a> { inner: &'a [u8] }
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a> {}
    pub fn advance(&mut self, n: usize) {}
}
impl<'a> crate::ops::Deref for IoSlice<'a> { type Target = [u8]; fn deref(&self) -> &[u8] {} }

pub struct IoSliceMut<'a> { inner: &'a mut [u8] }
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> {}
    pub fn advance(&mut self, n: usize) {}
}
impl<'a> crate::ops::Deref for IoSliceMut<'a> { type Target = [u8]; fn deref(&self) -> &[u8] {} }

#[instead(tokio = "tokio::io::copy", smol = "smol::io::copy", async_std = "async_std::io::copy")]
pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64> {
    reader.read(&mut []);
    writer.write(&[]);
}

#[advice("read with the async `read_to_string` of the runtime's reader")]
pub fn read_to_string<R: Read>(reader: R) -> Result<String> { reader.read(&mut []); }

pub fn stdin() -> Stdin {}
#[derive(Debug)]
pub struct Stdin;

impl Stdin {
    pub fn lock(&self) -> StdinLock<'static> {}
    #[blocking(stdin)]
    #[instead(async_std = "async_std::io::Stdin::read_line")]
    #[advice("read standard input on a thread of its own")]
    pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
    pub fn lines(self) -> Lines<StdinLock<'static>> { Lines { buf: self.lock() } }
}

impl Read for Stdin {
    #[blocking(stdin)]
    #[advice("read standard input on a thread of its own")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl Read for &Stdin {
    #[blocking(stdin)]
    #[advice("read standard input on a thread of its own")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}

#[not_send]
pub struct StdinLock<'a> { stdin: &'a Stdin }
impl<'a> Read for StdinLock<'a> {
    #[blocking(stdin)]
    #[advice("read standard input on a thread of its own")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl<'a> BufRead for StdinLock<'a> {
    #[blocking(stdin)]
    #[advice("read standard input on a thread of its own")]
    fn fill_buf(&mut self) -> Result<&[u8]> {}
    fn consume(&mut self, n: usize) {}
}

pub fn stdout() -> Stdout {}
#[derive(Debug)]
pub struct Stdout;

impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static> {}
}

impl Write for Stdout {
    #[blocking(stdio)]
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    #[blocking(stdio)]
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &Stdout {
    #[blocking(stdio)]
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    #[blocking(stdio)]
    fn flush(&mut self) -> Result<()> {}
}

#[not_send]
pub struct StdoutLock<'a> { stdout: &'a Stdout }
impl<'a> Write for StdoutLock<'a> {
    #[blocking(stdio)]
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    #[blocking(stdio)]
    fn flush(&mut self) -> Result<()> {}
}

pub fn stderr() -> Stderr {}
#[derive(Debug)]
pub struct Stderr;

impl Stderr {
    pub fn lock(&self) -> StderrLock<'static> {}
}

impl Write for Stderr {
    #[blocking(stdio)]
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &Stderr {
    #[blocking(stdio)]
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}

#[not_send]
pub struct StderrLock<'a> { stderr: &'a Stderr }
impl<'a> Write for StderrLock<'a> {
    #[blocking(stdio)]
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}

pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
impl IsTerminal for Stdin { fn is_terminal(&self) -> bool {} }
impl IsTerminal for Stdout { fn is_terminal(&self) -> bool {} }
impl IsTerminal for Stderr { fn is_terminal(&self) -> bool {} }
impl IsTerminal for crate::fs::File { fn is_terminal(&self) -> bool {} }
impl<'a> IsTerminal for StdinLock<'a> { fn is_terminal(&self) -> bool {} }
impl<'a> IsTerminal for StdoutLock<'a> { fn is_terminal(&self) -> bool {} }
impl<'a> IsTerminal for StderrLock<'a> { fn is_terminal(&self) -> bool {} }

pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}

#[derive(Debug)]
pub struct PipeReader;
impl PipeReader {
    pub fn try_clone(&self) -> Result<PipeReader> {}
}
impl Read for PipeReader {
    #[blocking(process)]
    #[instead(tokio = "tokio::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}
impl Read for &PipeReader {
    #[blocking(process)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
}

#[derive(Debug)]
pub struct PipeWriter;
impl PipeWriter {
    pub fn try_clone(&self) -> Result<PipeWriter> {}
}
impl Write for PipeWriter {
    #[blocking(process)]
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
impl Write for &PipeWriter {
    #[blocking(process)]
    fn write(&mut self, buf: &[u8]) -> Result<usize> {}
    fn flush(&mut self) -> Result<()> {}
}
