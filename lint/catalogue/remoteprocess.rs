//! remoteprocess 0.5.5. What another process is doing is read from `/proc`; locking it waits until it stops, and symbols are loaded from files.

pub type Pid = i32;
pub type Tid = i32;
#[derive(Debug)] pub enum Error { IOError(std::io::Error), Other(String) }
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[derive(Clone, Debug)] pub struct StackFrame { pub line: Option<u64>, pub filename: Option<String>, pub function: Option<String>, pub module: String, pub addr: u64 }
pub trait ProcessMemory {
    fn read(&self, addr: usize, buf: &mut [u8]) -> Result<(), Error>;
    fn copy(&self, addr: usize, length: usize) -> Result<Vec<u8>, Error> {}
    fn copy_struct<T>(&self, addr: usize) -> Result<T, Error> {}
    fn copy_pointer<T>(&self, ptr: *const T) -> Result<T, Error> {}
    fn copy_vec<T>(&self, addr: usize, length: usize) -> Result<Vec<T>, Error> {}
}
#[derive(Clone)] pub struct LocalProcess;
impl ProcessMemory for LocalProcess {}
#[derive(Clone)] pub struct Process { pub pid: Pid }
impl Process {
    pub fn new(pid: Pid) -> Result<Process, Error> {}
    #[blocking(stat)] pub fn exe(&self) -> Result<String, Error> {}
    #[blocking(stat)] pub fn cwd(&self) -> Result<String, Error> {}
    #[blocking(stat)] pub fn cmdline(&self) -> Result<Vec<String>, Error> {}
    #[blocking(process)] #[advice("call it in `spawn_blocking`")] pub fn lock(&self) -> Result<Lock, Error> {}
    #[blocking(stat)] pub fn threads(&self) -> Result<Vec<Thread>, Error> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn child_processes(&self) -> Result<Vec<(Pid, Pid)>, Error> {}
    pub fn unwinder(&self) -> Result<Unwinder, Error> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn symbolicator(&self) -> Result<Symbolicator, Error> {}
}
impl ProcessMemory for Process {}
#[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct Thread;
impl Thread {
    pub fn new(threadid: i32) -> Result<Thread, Error> {}
    #[blocking(process)] #[advice("call it in `spawn_blocking`")] pub fn lock(&self) -> Result<ThreadLock, Error> {}
    pub fn id(&self) -> Result<Tid, Error> {}
    #[blocking(stat)] pub fn active(&self) -> Result<bool, Error> {}
}
#[derive(Debug)] pub struct Lock;
#[derive(Debug)] pub struct ThreadLock;
pub struct Unwinder;
impl Unwinder { pub fn cursor(&self, thread: &Thread) -> Result<Cursor, Error> {} }
pub struct Cursor;
impl Iterator for Cursor { type Item = Result<u64, Error>; }
pub struct Symbolicator;
impl Symbolicator {
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn new(pid: Pid) -> Result<Symbolicator, Error> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn reload(&mut self) -> Result<(), Error> {}
    #[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn symbolicate(&self, addr: u64, line_info: bool, callback: &mut dyn FnMut(&StackFrame)) -> Result<(), Error> { let f: &StackFrame; callback(f) }
}
