//! tun-tap 0.1.4. A device that is set non-blocking gives what it has at once; where a package does so, its reads are left out.

use std::io::Result;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Mode { Tun, Tap }
#[derive(Debug)] pub struct Iface;
impl Iface {
    pub fn new(ifname: &str, mode: Mode) -> Result<Self> {}
    pub fn without_packet_info(ifname: &str, mode: Mode) -> Result<Self> {}
    pub fn mode(&self) -> Mode {}
    pub fn name(&self) -> &str {}
    #[blocking(fs, only_made_by(tun_tap, set_non_blocking))] #[advice("call `set_non_blocking`, and register it with the runtime")] pub fn recv(&self, buf: &mut [u8]) -> Result<usize> {}
    pub fn send(&self, buf: &[u8]) -> Result<usize> {}
    pub fn set_non_blocking(&self) -> Result<()> {}
}
