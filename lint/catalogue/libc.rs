//! libc 0.2: the calls that wait; everything else is left out.

#[blocking(sleep)] pub fn sleep(secs: u32) -> u32 {}
#[blocking(sleep)] pub fn usleep(secs: u32) -> i32 {}
#[blocking(sleep)] pub fn nanosleep(rqtp: *const timespec, rmtp: *mut timespec) -> i32 {}
#[blocking(sleep)] pub fn clock_nanosleep(clk_id: i32, flags: i32, rqtp: *const timespec, rmtp: *mut timespec) -> i32 {}
#[blocking(sleep)] pub fn pause() -> i32 {}
#[blocking(fs)] pub fn fsync(fd: i32) -> i32 {}
#[blocking(fs)] pub fn fdatasync(fd: i32) -> i32 {}
#[blocking(fs)] pub fn sync() {}
#[blocking(fs)] pub fn syncfs(fd: i32) -> i32 {}
#[blocking(fs)] pub fn msync(addr: *mut c_void, len: usize, flags: i32) -> i32 {}
pub const LOCK_SH: i32 = _;
pub const LOCK_EX: i32 = _;
pub const LOCK_NB: i32 = _;
pub const LOCK_UN: i32 = _;
#[blocking(fs, unless_given(operation, LOCK_NB, LOCK_UN))] pub fn flock(fd: i32, operation: i32) -> i32 {}
#[blocking(fs)] pub fn open(path: *const c_char, oflag: i32) -> i32 {}
#[blocking(fs)] pub fn mount(src: *const c_char, target: *const c_char, fstype: *const c_char, flags: u64, data: *const c_void) -> i32 {}
#[blocking(fs)] pub fn umount(target: *const c_char) -> i32 {}
#[blocking(fs)] pub fn umount2(target: *const c_char, flags: i32) -> i32 {}
#[blocking(process)] pub fn wait(status: *mut i32) -> i32 {}
pub const WNOHANG: i32 = _;
#[blocking(process, unless_given(options, WNOHANG))] pub fn waitpid(pid: i32, status: *mut i32, options: i32) -> i32 {}
#[blocking(process)] pub fn system(s: *const c_char) -> i32 {}
#[blocking(dns)] pub fn getaddrinfo(node: *const c_char, service: *const c_char, hints: *const addrinfo, res: *mut *mut addrinfo) -> i32 {}
pub fn getpid() -> i32 {}
pub fn getppid() -> i32 {}
pub fn getuid() -> u32 {}
pub fn geteuid() -> u32 {}
pub fn getgid() -> u32 {}
pub fn getegid() -> u32 {}
pub fn kill(pid: i32, sig: i32) -> i32 {}
pub fn getpgid(pid: i32) -> i32 {}
pub fn setsid() -> i32 {}
pub fn close(fd: i32) -> i32 {}
pub fn dup(fd: i32) -> i32 {}
pub fn dup2(src: i32, dst: i32) -> i32 {}
pub fn isatty(fd: i32) -> i32 {}
pub fn umask(mask: u32) -> u32 {}
pub fn prctl(option: i32) -> i32 {}
pub fn sysconf(name: i32) -> i64 {}
pub fn exit(status: i32) -> ! {}
pub fn _exit(status: i32) -> ! {}
pub struct timespec { pub tv_sec: i64, pub tv_nsec: i64 }
pub struct addrinfo;
pub enum c_void {}
pub type c_char = i8;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type pid_t = i32;
pub type uid_t = u32;
pub type gid_t = u32;
pub type mode_t = u32;
pub type size_t = usize;
pub type ssize_t = isize;
pub type off_t = i64;
