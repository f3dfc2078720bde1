//! os_pipe 1.2.3. The other end of a pipe is most often another process.

use std::io::{self, Read, Write};
use std::process::Stdio;
pub fn pipe() -> io::Result<(PipeReader, PipeWriter)> {}
pub fn dup_stdin() -> io::Result<PipeReader> {}
pub fn dup_stdout() -> io::Result<PipeWriter> {}
pub fn dup_stderr() -> io::Result<PipeWriter> {}
#[derive(Debug)] pub struct PipeReader;
impl PipeReader { pub fn try_clone(&self) -> io::Result<PipeReader> {} }
impl Read for PipeReader { #[blocking(process)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Read for &PipeReader { #[blocking(process)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl From<PipeReader> for Stdio { fn from(p: PipeReader) -> Stdio {} }
#[derive(Debug)] pub struct PipeWriter;
impl PipeWriter { pub fn try_clone(&self) -> io::Result<PipeWriter> {} }
impl Write for PipeWriter {
    #[blocking(process)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl Write for &PipeWriter {
    #[blocking(process)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl From<PipeWriter> for Stdio { fn from(p: PipeWriter) -> Stdio {} }
