//! spidev 0.7.1.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
pub use spidevioctl::SpidevTransfer;
pub mod spidevioctl {
    pub struct SpidevTransfer<'a, 'b>;
    impl<'a, 'b> SpidevTransfer<'a, 'b> {
        pub fn read(buff: &'b mut [u8]) -> Self {}
        pub fn write(buff: &'a [u8]) -> Self {}
        pub fn read_write(tx_buf: &'a [u8], rx_buf: &'b mut [u8]) -> Self {}
    }
}
#[derive(Clone, Copy)] pub struct SpiModeFlags;
#[derive(Clone, Default)] pub struct SpidevOptions;
impl SpidevOptions {
    pub fn new() -> SpidevOptions {}
    pub fn bits_per_word(&mut self, bits_per_word: u8) -> &mut Self {}
    pub fn max_speed_hz(&mut self, max_speed_hz: u32) -> &mut Self {}
    pub fn lsb_first(&mut self, lsb_first: bool) -> &mut Self {}
    pub fn mode(&mut self, mode: SpiModeFlags) -> &mut Self {}
    pub fn build(&self) -> Self {}
}
pub struct Spidev;
impl Spidev {
    pub fn new(devfile: File) -> Self {}
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<Spidev> {}
    pub fn inner(&self) -> &File {}
    pub fn configure(&mut self, options: &SpidevOptions) -> io::Result<()> {}
    #[blocking(fs)] pub fn transfer(&self, transfer: &mut SpidevTransfer) -> io::Result<()> {}
    #[blocking(fs)] pub fn transfer_multiple(&self, transfers: &mut [SpidevTransfer]) -> io::Result<()> {}
}
impl Read for Spidev { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Write for Spidev {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
