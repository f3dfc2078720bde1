//! libbpf-rs 0.27.2. The kernel answers at once; buffers are waited for, and objects lie in files.

use std::ffi::OsStr;
use std::path::Path;
use std::time::Duration;
pub use libbpf_sys;
pub use crate::error::Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
mod error {
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
#[derive(Default)] pub struct ObjectBuilder;
impl ObjectBuilder {
    pub fn name<T: AsRef<str>>(&mut self, name: T) -> Result<&mut Self> {}
    pub fn pin_root_path<T: AsRef<Path>>(&mut self, path: T) -> Result<&mut Self> {}
    pub fn btf_custom_path<T: AsRef<Path>>(&mut self, path: T) -> Result<&mut Self> {}
    pub fn relaxed_maps(&mut self, relaxed_maps: bool) -> &mut Self {}
    pub fn debug(&mut self, dbg: bool) -> &mut Self {}
    #[blocking(fs)] pub fn open_file<P: AsRef<Path>>(&mut self, path: P) -> Result<OpenObject> {}
    pub fn open_memory(&mut self, mem: &[u8]) -> Result<OpenObject> {}
}
pub struct OpenObject;
impl OpenObject {
    pub fn name(&self) -> Option<&OsStr> {}
    pub fn maps_mut(&mut self) -> impl Iterator<Item = OpenMapMut> {}
    pub fn progs_mut(&mut self) -> impl Iterator<Item = OpenProgramMut> {}
    #[blocking(fs)] pub fn load(self) -> Result<Object> {}
}
pub struct OpenMapMut;
pub struct OpenProgramMut;
pub struct Object;
impl Object {
    pub fn name(&self) -> Option<&OsStr> {}
    pub fn maps(&self) -> impl Iterator<Item = Map> {}
    pub fn maps_mut(&mut self) -> impl Iterator<Item = MapMut> {}
    pub fn progs(&self) -> impl Iterator<Item = Program> {}
    pub fn progs_mut(&self) -> impl Iterator<Item = ProgramMut> {}
}
#[derive(Clone, Copy)] pub struct MapFlags;
#[derive(Clone, Copy)] pub enum MapType {}
pub struct Map;
pub struct MapMut;
pub struct MapHandle;
impl MapHandle {
    pub fn from_pinned_path<P: AsRef<Path>>(path: P) -> Result<Self> {}
    pub fn from_map_id(id: u32) -> Result<Self> {}
}
pub trait MapCore {
    fn name(&self) -> &OsStr;
    fn map_type(&self) -> MapType;
    fn lookup(&self, key: &[u8], flags: MapFlags) -> Result<Option<Vec<u8>>> {}
    fn update(&self, key: &[u8], value: &[u8], flags: MapFlags) -> Result<()> {}
    fn delete(&self, key: &[u8]) -> Result<()> {}
}
impl MapCore for Map {}
impl MapCore for MapMut {}
impl MapCore for MapHandle {}
pub struct Link;
pub struct Program;
pub struct ProgramMut;
impl ProgramMut {
    pub fn name(&self) -> &OsStr {}
    pub fn attach(&self) -> Result<Link> {}
    pub fn attach_kprobe<T: AsRef<str>>(&self, retprobe: bool, func_name: T) -> Result<Link> {}
    #[blocking(fs)] pub fn attach_uprobe<T: AsRef<Path>>(&self, retprobe: bool, pid: i32, binary_path: T, func_offset: usize) -> Result<Link> {}
}
pub struct RingBufferBuilder;
impl RingBufferBuilder {
    pub fn new() -> Self {}
    pub fn add<F: FnMut(&[u8]) -> i32>(&mut self, map: &dyn MapCore, callback: F) -> Result<&mut Self> {}
    pub fn build(self) -> Result<RingBuffer> {}
}
pub struct RingBuffer;
impl RingBuffer {
    #[blocking(channel, unless_zero(timeout))] #[advice("await the readiness of `epoll_fd`, then call `consume`")] pub fn poll(&self, timeout: Duration) -> Result<()> {}
    #[blocking(channel, unless_zero(timeout))] #[advice("await the readiness of `epoll_fd`, then call `consume`")] pub fn poll_raw(&self, timeout: Duration) -> i32 {}
    #[polls(takes)] pub fn consume(&self) -> Result<()> {}
    #[polls(takes)] pub fn consume_raw(&self) -> i32 {}
    pub fn epoll_fd(&self) -> i32 {}
}
pub struct PerfBufferBuilder<M> { map: std::marker::PhantomData<M> }
impl<M: MapCore> PerfBufferBuilder<M> {
    pub fn new(map: &M) -> Self {}
    pub fn sample_cb<F: FnMut(i32, &[u8])>(self, cb: F) -> Self {}
    pub fn lost_cb<F: FnMut(i32, u64)>(self, cb: F) -> Self {}
    pub fn pages(self, pages: usize) -> Self {}
    pub fn build(self) -> Result<PerfBuffer> {}
}
pub struct PerfBuffer;
impl PerfBuffer {
    #[blocking(channel, unless_zero(timeout))] #[advice("await the readiness of `epoll_fd`, then call `consume`")] pub fn poll(&self, timeout: Duration) -> Result<()> {}
    #[polls(takes)] pub fn consume(&self) -> Result<()> {}
    pub fn epoll_fd(&self) -> i32 {}
    pub fn buffer_cnt(&self) -> usize {}
}
pub struct Linker;
impl Linker {
    pub fn new<P: AsRef<Path>>(output: P) -> Result<Self> {}
    #[blocking(fs)] pub fn add_file<P: AsRef<Path>>(&mut self, file: P) -> Result<()> {}
    pub fn add_buf(&mut self, buf: &[u8]) -> Result<()> {}
    #[blocking(fs)] pub fn link(&self) -> Result<()> {}
}
pub mod btf {
    use crate::Result;
    use std::path::Path;
    pub struct Btf;
    impl Btf {
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(fs)] pub fn from_vmlinux() -> Result<Self> {}
        pub fn from_prog_id(id: u32) -> Result<Self> {}
    }
}
