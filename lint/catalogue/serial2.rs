//! serial2 0.2.39. A read waits until the read timeout has passed, which is three seconds unless it is set.

use std::io::{self, IoSlice, IoSliceMut, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
pub trait IntoSettings {}
impl IntoSettings for u32 {}
pub struct SerialPort;
impl SerialPort {
    #[blocking(fs)] pub fn open(name: impl AsRef<Path>, settings: impl IntoSettings) -> io::Result<Self> {}
    pub fn available_ports() -> io::Result<Vec<PathBuf>> {}
    pub fn try_clone(&self) -> io::Result<Self> {}
    #[blocking(fs)] pub fn read(&self, buf: &mut [u8]) -> io::Result<usize> {}
    #[blocking(fs)] pub fn read_vectored(&self, buf: &mut [IoSliceMut]) -> io::Result<usize> {}
    #[blocking(fs)] pub fn read_exact(&self, buf: &mut [u8]) -> io::Result<()> {}
    #[blocking(fs)] pub fn write(&self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] pub fn write_all(&self, buf: &[u8]) -> io::Result<()> {}
    #[blocking(fs)] pub fn write_vectored(&self, buf: &[IoSlice]) -> io::Result<usize> {}
    #[blocking(fs)] pub fn flush(&self) -> io::Result<()> {}
    pub fn set_read_timeout(&mut self, timeout: Duration) -> io::Result<()> {}
    pub fn get_read_timeout(&self) -> io::Result<Duration> {}
    pub fn set_write_timeout(&mut self, timeout: Duration) -> io::Result<()> {}
    pub fn discard_buffers(&self) -> io::Result<()> {}
    pub fn set_rts(&self, state: bool) -> io::Result<()> {}
    pub fn read_cts(&self) -> io::Result<bool> {}
    pub fn set_dtr(&self, state: bool) -> io::Result<()> {}
    pub fn read_dsr(&self) -> io::Result<bool> {}
}
impl Read for SerialPort { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Write for SerialPort {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
impl Read for &SerialPort { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Write for &SerialPort {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
}
