//! nix 0.31.3, 0.26.4.

macro_rules! cmsg_space { () => {} }
macro_rules! getsockopt_impl { () => {} }
macro_rules! ioctl_none { () => {} }
macro_rules! ioctl_none_bad { () => {} }
macro_rules! ioctl_read { () => {} }
macro_rules! ioctl_read_bad { () => {} }
macro_rules! ioctl_read_buf { () => {} }
macro_rules! ioctl_readwrite { () => {} }
macro_rules! ioctl_readwrite_bad { () => {} }
macro_rules! ioctl_readwrite_buf { () => {} }
macro_rules! ioctl_write_buf { () => {} }
macro_rules! ioctl_write_int { () => {} }
macro_rules! ioctl_write_int_bad { () => {} }
macro_rules! ioctl_write_ptr { () => {} }
macro_rules! ioctl_write_ptr_bad { () => {} }
macro_rules! request_code_none { () => {} }
macro_rules! request_code_read { () => {} }
macro_rules! request_code_readwrite { () => {} }
macro_rules! request_code_write { () => {} }
macro_rules! setsockopt_impl { () => {} }
macro_rules! sockopt_impl { () => {} }
use crate::errno::Errno;
use std::result;
use std::ffi::{CStr, OsStr};
use std::path::{Path, PathBuf};
pub use libc;
pub type Result<T> = result::Result<T, Errno>;
pub type Error = Errno;
pub trait NixPath {
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn with_nix_path<T, F>(&self, f: F) -> Result<T> where F: FnOnce(&CStr) -> T;
}
impl NixPath for str {
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn with_nix_path<T, F>(&self, f: F) -> Result<T> where F: FnOnce(&CStr) -> T { let a: &CStr; f(a); }
}
impl NixPath for OsStr {
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn with_nix_path<T, F>(&self, f: F) -> Result<T> where F: FnOnce(&CStr) -> T { let a: &CStr; f(a); }
}
impl NixPath for CStr {
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn with_nix_path<T, F>(&self, f: F) -> Result<T> where F: FnOnce(&CStr) -> T { let a: &CStr; f(a); }
}
impl NixPath for [u8] {
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn with_nix_path<T, F>(&self, f: F) -> Result<T> where F: FnOnce(&CStr) -> T { let a: &CStr; f(a); }
}
impl NixPath for Path {
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn with_nix_path<T, F>(&self, f: F) -> Result<T> where F: FnOnce(&CStr) -> T { let a: &CStr; f(a); }
}
impl NixPath for PathBuf {
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn with_nix_path<T, F>(&self, f: F) -> Result<T> where F: FnOnce(&CStr) -> T { let a: &CStr; f(a); }
}
pub mod dir {
    use crate::{NixPath, sys};
    use std::ffi::CStr;
    use std::os::fd;
    use std::os::unix::io::{AsRawFd, IntoRawFd};
    pub struct Dir;
    impl Dir {
        pub fn open<P: NixPath>(path: &P, oflag: OFlag, mode: sys::stat::Mode) -> crate::Result<Self> {}
        pub fn openat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P, oflag: OFlag, mode: sys::stat::Mode) -> crate::Result<Self> {}
        pub fn from<F: IntoRawFd>(fd: F) -> crate::Result<Self> {}
        pub fn from_fd(fd: fd::OwnedFd) -> crate::Result<Self> {}
        pub fn iter(&mut self) -> Iter {}
    }
    impl fd::AsFd for Dir {}
    impl AsRawFd for Dir {}
    impl IntoIterator for Dir {
        type Item = crate::Result<Entry>;
        type IntoIter = OwningIter;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct Iter;
    impl Iterator for Iter {
        type Item = crate::Result<Entry>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct OwningIter;
    impl Iterator for OwningIter {
        type Item = crate::Result<Entry>;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl AsRawFd for OwningIter {}
    #[derive(Clone)] pub struct Entry;
    impl Entry {
        pub fn ino(&self) -> u64 {}
        pub fn file_name(&self) -> &CStr {}
        pub fn file_type(&self) -> Option<Type> {}
    }
    #[derive(Clone, Copy)] pub enum Type { Fifo, CharacterDevice, Directory, BlockDevice, File, Symlink, Socket }
}
pub mod env {
    use std::{error, fmt, result};
    #[derive(Clone, Copy)] pub struct ClearEnvError;
    impl fmt::Display for ClearEnvError {}
    impl error::Error for ClearEnvError {}
    pub fn clearenv() -> result::Result<(), ClearEnvError> {}
}
pub mod errno {
    use libc::c_void;
    use std::{error, fmt, io};
    pub fn errno() -> i32 {}
    pub trait ErrnoSentinel {
        fn sentinel() -> Self;
    }
    impl ErrnoSentinel for isize { fn sentinel() -> Self {} }
    impl ErrnoSentinel for i32 { fn sentinel() -> Self {} }
    impl ErrnoSentinel for i64 { fn sentinel() -> Self {} }
    impl ErrnoSentinel for *mut c_void { fn sentinel() -> Self {} }
    impl ErrnoSentinel for libc::sighandler_t { fn sentinel() -> Self {} }
    #[derive(Clone, Copy)] pub enum Errno { UnknownErrno, EPERM, ENOENT, ESRCH, EINTR, EIO, ENXIO, E2BIG, ENOEXEC, EBADF, ECHILD, EAGAIN, ENOMEM, EACCES, EFAULT, ENOTBLK, EBUSY, EEXIST, EXDEV, ENODEV, ENOTDIR, EISDIR, EINVAL, ENFILE, EMFILE, ENOTTY, ETXTBSY, EFBIG, ENOSPC, ESPIPE, EROFS, EMLINK, EPIPE, EDOM, ERANGE, EDEADLK, ENAMETOOLONG, ENOLCK, ENOSYS, ENOTEMPTY, ELOOP, ENOMSG, EIDRM, ECHRNG, EL2NSYNC, EL3HLT, EL3RST, ELNRNG, EUNATCH, ENOCSI, EL2HLT, EBADE, EBADR, EXFULL, ENOANO, EBADRQC, EBADSLT, EBFONT, ENOSTR, ENODATA, ETIME, ENOSR, ENONET, ENOPKG, EREMOTE, ENOLINK, EADV, ESRMNT, ECOMM, EPROTO, EMULTIHOP, EDOTDOT, EBADMSG, EOVERFLOW, ENOTUNIQ, EBADFD, EREMCHG, ELIBACC, ELIBBAD, ELIBSCN, ELIBMAX, ELIBEXEC, EILSEQ, ERESTART, ESTRPIPE, EUSERS, ENOTSOCK, EDESTADDRREQ, EMSGSIZE, EPROTOTYPE, ENOPROTOOPT, EPROTONOSUPPORT, ESOCKTNOSUPPORT, EOPNOTSUPP, EPFNOSUPPORT, EAFNOSUPPORT, EADDRINUSE, EADDRNOTAVAIL, ENETDOWN, ENETUNREACH, ENETRESET, ECONNABORTED, ECONNRESET, ENOBUFS, EISCONN, ENOTCONN, ESHUTDOWN, ETOOMANYREFS, ETIMEDOUT, ECONNREFUSED, EHOSTDOWN, EHOSTUNREACH, EALREADY, EINPROGRESS, ESTALE, EUCLEAN, ENOTNAM, ENAVAIL, EISNAM, EREMOTEIO, EDQUOT, ENOMEDIUM, EMEDIUMTYPE, ECANCELED, ENOKEY, EKEYEXPIRED, EKEYREVOKED, EKEYREJECTED, EOWNERDEAD, ENOTRECOVERABLE, ERFKILL, EHWPOISON }
    impl Errno {
        pub fn last() -> Self {}
        pub fn desc(self) -> &str {}
        pub fn from_i32(err: i32) -> Errno {}
        pub fn clear() {}
        pub fn result<S: ErrnoSentinel + PartialEq<S>>(value: S) -> crate::Result<S> {}
        pub const EWOULDBLOCK: Errno = _;
        pub const EDEADLOCK: Errno = _;
        pub const ENOTSUP: Errno = _;
    }
    impl error::Error for Errno {}
    impl fmt::Display for Errno {}
    impl TryFrom<io::Error> for Errno { type Error = io::Error; }
    pub fn from_i32(e: i32) -> Errno {}
}
pub mod fcntl {
    use crate::NixPath;
    use crate::errno::Errno;
    use libc::c_int;
    use std::path::PathBuf;
    use std::{fs, io, result};
    use std::ffi::OsString;
    use std::ops::{Deref, DerefMut};
    use std::os::fd;
    use std::os::unix::io::{OwnedFd, RawFd};
    pub const AT_FDCWD: fd::BorrowedFd = _;
    #[blocking(fs)] pub fn open<P: NixPath>(path: &P, oflag: OFlag, mode: Mode) -> crate::Result<fd::OwnedFd> {}
    #[blocking(fs)] pub fn openat<P: NixPath, Fd: fd::AsFd>(dirfd: Fd, path: &P, oflag: OFlag, mode: Mode) -> crate::Result<OwnedFd> {}
    #[derive(Clone, Copy)] pub struct OpenHow;
    impl OpenHow {
        pub fn new() -> Self {}
        pub fn flags(self, flags: OFlag) -> Self {}
        pub fn mode(self, mode: Mode) -> Self {}
        pub fn resolve(self, resolve: ResolveFlag) -> Self {}
    }
    impl Default for OpenHow {}
    pub fn openat2<P: NixPath, Fd: fd::AsFd>(dirfd: Fd, path: &P, how: OpenHow) -> crate::Result<OwnedFd> {}
    #[blocking(fs)] pub fn renameat<P1: NixPath, P2: NixPath, Fd1: fd::AsFd, Fd2: fd::AsFd>(old_dirfd: Fd1, old_path: &P1, new_dirfd: Fd2, new_path: &P2) -> crate::Result<()> {}
    #[blocking(fs)] pub fn renameat2<P1: NixPath, P2: NixPath, Fd1: fd::AsFd, Fd2: fd::AsFd>(old_dirfd: Fd1, old_path: &P1, new_dirfd: Fd2, new_path: &P2, flags: RenameFlags) -> crate::Result<()> {}
    #[blocking(fs)] pub fn readlink<P: NixPath>(path: &P) -> crate::Result<OsString> {}
    #[blocking(fs)] pub fn readlinkat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P) -> crate::Result<OsString> {}
    pub enum FcntlArg { F_DUPFD(RawFd), F_DUPFD_CLOEXEC(RawFd), F_GETFD, F_SETFD(FdFlag), F_GETFL, F_SETFL(OFlag), F_SETLK(&libc::flock), F_SETLKW(&libc::flock), F_GETLK(&mut libc::flock), F_OFD_SETLK(&libc::flock), F_OFD_SETLKW(&libc::flock), F_OFD_GETLK(&mut libc::flock), F_ADD_SEALS(SealFlag), F_GET_SEALS, F_FULLFSYNC, F_BARRIERFSYNC, F_GETPIPE_SZ, F_SETPIPE_SZ(c_int), F_GETPATH(&mut PathBuf), F_KINFO(&mut PathBuf), F_GETPATH_NOFIRMLINK(&mut PathBuf), F_RDADVISE(libc::radvisory), F_RDAHEAD(bool), F_PREALLOCATE(&mut libc::fstore_t), F_LOG2PHYS(&mut libc::off_t), F_LOG2PHYS_EXT(&mut libc::log2phys), F_TRANSFEREXTENTS(RawFd), F_READAHEAD(c_int) }
    pub fn fcntl<Fd: fd::AsFd>(fd: Fd, arg: FcntlArg) -> crate::Result<c_int> {}
    #[derive(Clone, Copy)] pub enum FlockArg { LockShared, LockExclusive, Unlock, LockSharedNonblock, LockExclusiveNonblock, UnlockNonblock }
    #[blocking(fs, unless_given(arg, LockSharedNonblock, LockExclusiveNonblock, Unlock, UnlockNonblock))] pub fn flock(fd: RawFd, arg: FlockArg) -> crate::Result<()> {}
    pub trait Flockable: fd::AsRawFd {}
    impl Flockable for fs::File {}
    impl Flockable for OwnedFd {}
    pub struct Flock<T: Flockable>;
    impl<T: Flockable> Deref for Flock<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T: Flockable> DerefMut for Flock<T> { fn deref_mut(&mut self) -> &mut Self::Target {} }
    impl<T: Flockable> Flock<T> {
        #[blocking(fs, unless_given(args, LockSharedNonblock, LockExclusiveNonblock, Unlock, UnlockNonblock))] pub fn lock(t: T, args: FlockArg) -> result::Result<Self, (T, Errno)> {}
        pub fn unlock(self) -> result::Result<T, (Self, Errno)> {}
        #[blocking(fs, unless_given(arg, LockSharedNonblock, LockExclusiveNonblock, Unlock, UnlockNonblock))] pub fn relock(&self, arg: FlockArg) -> crate::Result<()> {}
    }
    #[blocking(fs)] pub fn fallocate<Fd: fd::AsFd>(fd: Fd, mode: FallocateFlags, offset: libc::off_t, len: libc::off_t) -> crate::Result<()> {}
    #[blocking(fs)] pub fn copy_file_range(fd_in: RawFd, off_in: Option<&mut libc::loff_t>, fd_out: RawFd, off_out: Option<&mut libc::loff_t>, len: usize) -> crate::Result<usize> {}
    pub fn splice(fd_in: RawFd, off_in: Option<&mut libc::loff_t>, fd_out: RawFd, off_out: Option<&mut libc::loff_t>, len: usize, flags: SpliceFFlags) -> crate::Result<usize> {}
    pub fn tee(fd_in: RawFd, fd_out: RawFd, len: usize, flags: SpliceFFlags) -> crate::Result<usize> {}
    pub fn vmsplice(fd: RawFd, iov: &[io::IoSlice], flags: SpliceFFlags) -> crate::Result<usize> {}
    #[blocking(fs)] pub fn posix_fallocate(fd: RawFd, offset: libc::off_t, len: libc::off_t) -> crate::Result<()> {}
    pub enum PosixFadviseAdvice { POSIX_FADV_NORMAL, POSIX_FADV_SEQUENTIAL, POSIX_FADV_RANDOM, POSIX_FADV_NOREUSE, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED }
    pub fn posix_fadvise(fd: RawFd, offset: libc::off_t, len: libc::off_t, advice: PosixFadviseAdvice) -> crate::Result<()> {}
}
pub mod features {
    pub fn socket_atomic_cloexec() -> bool {}
    pub fn test_parsing_kernel_version() {}
}
pub mod mount {
    use crate::NixPath;
    #[blocking(fs)] pub fn mount<P1: NixPath, P2: NixPath, P3: NixPath, P4: NixPath>(source: Option<&P1>, target: &P2, fstype: Option<&P3>, flags: MsFlags, data: Option<&P4>) -> crate::Result<()> {}
    #[blocking(fs)] pub fn umount<P: NixPath>(target: &P) -> crate::Result<()> {}
    #[blocking(fs)] pub fn umount2<P: NixPath>(target: &P, flags: MntFlags) -> crate::Result<()> {}
}
pub mod poll {
    use crate::sys::signal::SigSet;
    use crate::sys::time::TimeSpec;
    use std::{error, fmt};
    use std::os::unix::io::{AsFd, AsRawFd, BorrowedFd};
    use std::time::Duration;
    #[derive(Clone)] pub struct PollFd;
    impl PollFd {
        pub fn new(fd: BorrowedFd, events: PollFlags) -> PollFd {}
        pub fn revents(&self) -> Option<PollFlags> {}
        pub fn any(&self) -> Option<bool> {}
        pub fn all(&self) -> Option<bool> {}
        pub fn events(&self) -> PollFlags {}
        pub fn set_events(&mut self, events: PollFlags) {}
    }
    impl AsFd for PollFd {}
    #[blocking(net, unless_zero(timeout))] pub fn poll<T: Into<PollTimeout>>(fds: &mut [PollFd], timeout: T) -> crate::Result<libc::c_int> {}
    #[derive(Clone, Copy)] pub struct PollTimeout;
    impl PollTimeout {
        pub const NONE: Self = _;
        pub const ZERO: Self = _;
        pub const MAX: Self = _;
        pub fn is_none(&self) -> bool {}
        pub fn is_some(&self) -> bool {}
        pub fn as_millis(&self) -> Option<u32> {}
        pub fn duration(&self) -> Option<Duration> {}
    }
    impl<T: Into<PollTimeout>> From<Option<T>> for PollTimeout {}
    impl TryFrom<Duration> for PollTimeout { type Error = PollTimeoutTryFromError; }
    impl TryFrom<u128> for PollTimeout { type Error = PollTimeoutTryFromError; }
    impl TryFrom<u64> for PollTimeout { type Error = PollTimeoutTryFromError; }
    impl TryFrom<u32> for PollTimeout { type Error = PollTimeoutTryFromError; }
    impl From<u16> for PollTimeout {}
    impl From<u8> for PollTimeout {}
    impl TryFrom<i128> for PollTimeout { type Error = PollTimeoutTryFromError; }
    impl TryFrom<i64> for PollTimeout { type Error = PollTimeoutTryFromError; }
    impl TryFrom<i32> for PollTimeout { type Error = PollTimeoutTryFromError; }
    impl TryFrom<i16> for PollTimeout { type Error = PollTimeoutTryFromError; }
    impl TryFrom<i8> for PollTimeout { type Error = PollTimeoutTryFromError; }
    #[derive(Clone, Copy)] pub enum PollTimeoutTryFromError { TooNegative, TooPositive }
    impl fmt::Display for PollTimeoutTryFromError {}
    impl error::Error for PollTimeoutTryFromError {}
    impl AsRawFd for PollFd {}
    #[blocking(net, unless_zero(timeout))] pub fn ppoll(fds: &mut [PollFd], timeout: Option<TimeSpec>, sigmask: Option<SigSet>) -> crate::Result<libc::c_int> {}
}
pub mod pty {
    use crate::fcntl;
    use crate::sys::termios::Termios;
    use crate::unistd::Pid;
    use std::io;
    use std::os::fd::{AsFd, AsRawFd, IntoRawFd, OwnedFd};
    pub use libc::{pid_t as SessionId, winsize as Winsize};
    pub struct OpenptyResult { pub master: OwnedFd, pub slave: OwnedFd }
    pub enum ForkptyResult { Parent { child: Pid, master: OwnedFd }, Child }
    pub struct PtyMaster;
    impl PtyMaster { pub fn from_owned_fd(fd: OwnedFd) -> Self {} }
    impl AsRawFd for PtyMaster {}
    impl AsFd for PtyMaster {}
    impl IntoRawFd for PtyMaster {}
    impl io::Read for PtyMaster { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl io::Write for PtyMaster {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl io::Read for &PtyMaster { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl io::Write for &PtyMaster {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub fn grantpt(fd: &PtyMaster) -> crate::Result<()> {}
    pub fn posix_openpt(flags: fcntl::OFlag) -> crate::Result<PtyMaster> {}
    pub fn ptsname(fd: &PtyMaster) -> crate::Result<String> {}
    pub fn unlockpt(fd: &PtyMaster) -> crate::Result<()> {}
    pub fn openpty<T: Into<Option<&libc::winsize>>, U: Into<Option<&Termios>>>(winsize: T, termios: U) -> crate::Result<OpenptyResult> {}
    pub fn forkpty<T: Into<Option<&libc::winsize>>, U: Into<Option<&Termios>>>(winsize: T, termios: U) -> crate::Result<ForkptyResult> {}
    pub fn ptsname_r(fd: &PtyMaster) -> crate::Result<String> {}
}
pub mod sched {
    use crate::unistd::Pid;
    use libc::c_int;
    use std::os::unix::io::RawFd;
    pub fn sched_yield() -> crate::Result<()> {}
    pub type CloneCb = Box<dyn FnMut() -> isize>;
    pub fn clone(cb: CloneCb, stack: &mut [u8], flags: CloneFlags, signal: Option<c_int>) -> crate::Result<Pid> {}
    pub fn unshare(flags: CloneFlags) -> crate::Result<()> {}
    pub fn setns(fd: RawFd, nstype: CloneFlags) -> crate::Result<()> {}
    #[derive(Clone, Copy)] pub struct CpuSet;
    impl CpuSet {
        pub fn new() -> CpuSet {}
        pub fn is_set(&self, field: usize) -> crate::Result<bool> {}
        pub fn set(&mut self, field: usize) -> crate::Result<()> {}
        pub fn unset(&mut self, field: usize) -> crate::Result<()> {}
        pub fn count() -> usize {}
    }
    impl Default for CpuSet {}
    pub fn sched_setaffinity(pid: Pid, cpuset: &CpuSet) -> crate::Result<()> {}
    pub fn sched_getaffinity(pid: Pid) -> crate::Result<CpuSet> {}
    pub fn sched_getcpu() -> crate::Result<usize> {}
}
pub mod spawn {
    use crate::NixPath;
    use crate::sys::signal::SigSet;
    use crate::unistd::Pid;
    use std::ffi::CStr;
    use std::os::fd::RawFd;
    pub struct PosixSpawnAttr;
    impl PosixSpawnAttr {
        pub fn init() -> crate::Result<PosixSpawnAttr> {}
        pub fn reinit(self) -> crate::Result<PosixSpawnAttr> {}
        pub fn set_flags(&mut self, flags: PosixSpawnFlags) -> crate::Result<()> {}
        pub fn flags(&self) -> crate::Result<PosixSpawnFlags> {}
        pub fn set_pgroup(&mut self, pgroup: Pid) -> crate::Result<()> {}
        pub fn pgroup(&self) -> crate::Result<Pid> {}
        pub fn set_sigdefault(&mut self, sigdefault: &SigSet) -> crate::Result<()> {}
        pub fn sigdefault(&self) -> crate::Result<SigSet> {}
        pub fn set_sigmask(&mut self, sigdefault: &SigSet) -> crate::Result<()> {}
        pub fn sigmask(&self) -> crate::Result<SigSet> {}
    }
    pub struct PosixSpawnFileActions;
    impl PosixSpawnFileActions {
        pub fn init() -> crate::Result<PosixSpawnFileActions> {}
        pub fn reinit(self) -> crate::Result<PosixSpawnFileActions> {}
        pub fn add_dup2(&mut self, fd: RawFd, newfd: RawFd) -> crate::Result<()> {}
        pub fn add_open<P: NixPath>(&mut self, fd: RawFd, path: &P, oflag: OFlag, mode: Mode) -> crate::Result<()> {}
        pub fn add_close(&mut self, fd: RawFd) -> crate::Result<()> {}
    }
    pub fn posix_spawn<P, SA, SE>(path: &P, file_actions: &PosixSpawnFileActions, attr: &PosixSpawnAttr, args: &[SA], envp: &[SE]) -> crate::Result<Pid> where P: NixPath, SA: AsRef<CStr>, SE: AsRef<CStr> {}
    pub fn posix_spawnp<SA: AsRef<CStr>, SE: AsRef<CStr>>(path: &CStr, file_actions: &PosixSpawnFileActions, attr: &PosixSpawnAttr, args: &[SA], envp: &[SE]) -> crate::Result<Pid> {}
}
pub mod sys {
    pub mod epoll {
        use std::os::unix::io::RawFd;
        #[derive(Clone, Copy)] pub enum EpollOp { EpollCtlAdd, EpollCtlDel, EpollCtlMod }
        #[derive(Clone, Copy)] pub struct EpollEvent;
        impl EpollEvent {
            pub fn new(events: EpollFlags, data: u64) -> Self {}
            pub fn empty() -> Self {}
            pub fn events(&self) -> EpollFlags {}
            pub fn data(&self) -> u64 {}
        }
        pub fn epoll_create() -> crate::Result<RawFd> {}
        pub fn epoll_create1(flags: EpollCreateFlags) -> crate::Result<RawFd> {}
        pub fn epoll_ctl<T>(epfd: RawFd, op: EpollOp, fd: RawFd, event: T) -> crate::Result<()> where T: Into<Option<&mut EpollEvent>> {}
        pub fn epoll_wait(epfd: RawFd, events: &mut [EpollEvent], timeout_ms: isize) -> crate::Result<usize> {}
    }
    pub mod eventfd {
        use std::os::unix::io::RawFd;
        pub fn eventfd(initval: libc::c_uint, flags: EfdFlags) -> crate::Result<RawFd> {}
    }
    pub mod fanotify {
        use crate::NixPath;
        use std::os::fd;
        use std::os::unix::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
        pub const FANOTIFY_METADATA_VERSION: u8 = _;
        pub struct FanotifyEvent;
        impl FanotifyEvent {
            pub fn version(&self) -> u8 {}
            pub fn check_version(&self) -> bool {}
            pub fn mask(&self) -> MaskFlags {}
            pub fn fd(&self) -> Option<BorrowedFd> {}
            pub fn pid(&self) -> i32 {}
        }
        pub struct FanotifyResponse;
        impl FanotifyResponse { pub fn new(fd: BorrowedFd, response: Response) -> Self {} }
        pub struct Fanotify;
        impl Fanotify {
            pub fn init(flags: InitFlags, event_f_flags: EventFFlags) -> crate::Result<Fanotify> {}
            pub fn mark<Fd: fd::AsFd, P: NixPath>(&self, flags: MarkFlags, mask: MaskFlags, dirfd: Fd, path: Option<&P>) -> crate::Result<()> {}
            pub fn read_events(&self) -> crate::Result<Vec<FanotifyEvent>> {}
            pub fn write_response(&self, response: FanotifyResponse) -> crate::Result<()> {}
            pub fn from_owned_fd(fd: OwnedFd) -> Self {}
        }
        impl FromRawFd for Fanotify {}
        impl AsFd for Fanotify {}
        impl AsRawFd for Fanotify {}
    }
    pub mod inotify {
        use crate::NixPath;
        use std::ffi::OsString;
        use std::os::unix::io::{AsRawFd, FromRawFd};
        #[derive(Clone, Copy)] pub struct Inotify;
        impl Inotify {
            pub fn init(flags: InitFlags) -> crate::Result<Inotify> {}
            pub fn add_watch<P: NixPath>(self, path: &P, mask: AddWatchFlags) -> crate::Result<WatchDescriptor> {}
            pub fn rm_watch(self, wd: WatchDescriptor) -> crate::Result<()> {}
            pub fn read_events(self) -> crate::Result<Vec<InotifyEvent>> {}
        }
        impl AsRawFd for Inotify {}
        impl FromRawFd for Inotify {}
        #[derive(Clone, Copy)] pub struct WatchDescriptor;
        pub struct InotifyEvent { pub wd: WatchDescriptor, pub mask: AddWatchFlags, pub cookie: u32, pub name: Option<OsString> }
    }
    pub mod memfd {
        use std::ffi::CStr;
        use std::os::unix::io::RawFd;
        pub fn memfd_create(name: &CStr, flags: MemFdCreateFlag) -> crate::Result<RawFd> {}
    }
    pub mod mman {
        use crate::NixPath;
        use libc::{c_void, off_t, size_t};
        use std::num::NonZeroUsize;
        use std::os::unix::io;
        use std::os::unix::io::AsFd;
        use std::ptr::NonNull;
        pub enum MmapAdvise { MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED, MADV_REMOVE, MADV_DONTFORK, MADV_DOFORK, MADV_HWPOISON, MADV_MERGEABLE, MADV_UNMERGEABLE, MADV_SOFT_OFFLINE, MADV_HUGEPAGE, MADV_NOHUGEPAGE, MADV_DONTDUMP, MADV_DODUMP, MADV_FREE, MADV_NOSYNC, MADV_AUTOSYNC, MADV_NOCORE, MADV_CORE, MADV_PROTECT, MADV_INVAL, MADV_SETMAP, MADV_ZERO_WIRED_PAGES, MADV_FREE_REUSABLE, MADV_FREE_REUSE, MADV_CAN_REUSE, MADV_PAGEOUT, MADV_COLD, MADV_WIPEONFORK, MADV_KEEPONFORK, MADV_POPULATE_READ, MADV_POPULATE_WRITE }
        pub fn mlock(addr: NonNull<c_void>, length: size_t) -> crate::Result<()> {}
        pub fn munlock(addr: NonNull<c_void>, length: size_t) -> crate::Result<()> {}
        pub fn mlockall(flags: MlockAllFlags) -> crate::Result<()> {}
        pub fn munlockall() -> crate::Result<()> {}
        pub fn mmap<F: AsFd>(addr: Option<NonZeroUsize>, length: NonZeroUsize, prot: ProtFlags, flags: MapFlags, f: F, offset: off_t) -> crate::Result<NonNull<c_void>> {}
        pub fn mmap_anonymous(addr: Option<NonZeroUsize>, length: NonZeroUsize, prot: ProtFlags, flags: MapFlags) -> crate::Result<NonNull<c_void>> {}
        pub fn mremap(addr: NonNull<c_void>, old_size: size_t, new_size: size_t, flags: MRemapFlags, new_address: Option<NonNull<c_void>>) -> crate::Result<NonNull<c_void>> {}
        pub fn munmap(addr: NonNull<c_void>, len: size_t) -> crate::Result<()> {}
        pub fn madvise(addr: NonNull<c_void>, length: size_t, advise: MmapAdvise) -> crate::Result<()> {}
        pub fn mprotect(addr: NonNull<c_void>, length: size_t, prot: ProtFlags) -> crate::Result<()> {}
        pub fn msync(addr: NonNull<c_void>, length: size_t, flags: MsFlags) -> crate::Result<()> {}
        pub fn shm_open<P>(name: &P, flag: OFlag, mode: Mode) -> crate::Result<io::OwnedFd> where P: NixPath {}
        pub fn shm_unlink<P: NixPath>(name: &P) -> crate::Result<()> {}
    }
    pub mod prctl {
        use libc::{c_ulong, c_void};
        use std::ffi::{CStr, CString};
        use std::num::NonZeroUsize;
        use std::ptr::NonNull;
        pub fn set_child_subreaper(attribute: bool) -> crate::Result<()> {}
        pub fn get_child_subreaper() -> crate::Result<bool> {}
        pub fn set_dumpable(attribute: bool) -> crate::Result<()> {}
        pub fn get_dumpable() -> crate::Result<bool> {}
        pub fn set_keepcaps(attribute: bool) -> crate::Result<()> {}
        pub fn get_keepcaps() -> crate::Result<bool> {}
        pub fn clear_mce_kill() -> crate::Result<()> {}
        pub fn set_mce_kill(policy: PrctlMCEKillPolicy) -> crate::Result<()> {}
        pub fn get_mce_kill() -> crate::Result<PrctlMCEKillPolicy> {}
        pub fn set_pdeathsig<T: Into<Option<Signal>>>(signal: T) -> crate::Result<()> {}
        pub fn get_pdeathsig() -> crate::Result<Option<Signal>> {}
        pub fn set_name(name: &CStr) -> crate::Result<()> {}
        pub fn get_name() -> crate::Result<CString> {}
        pub fn set_timerslack(ns: c_ulong) -> crate::Result<()> {}
        pub fn get_timerslack() -> crate::Result<i32> {}
        pub fn task_perf_events_disable() -> crate::Result<()> {}
        pub fn task_perf_events_enable() -> crate::Result<()> {}
        pub fn set_no_new_privs() -> crate::Result<()> {}
        pub fn get_no_new_privs() -> crate::Result<bool> {}
        pub fn set_thp_disable(flag: bool) -> crate::Result<()> {}
        pub fn get_thp_disable() -> crate::Result<bool> {}
        pub fn set_vma_anon_name(addr: NonNull<c_void>, length: NonZeroUsize, name: Option<&CStr>) -> crate::Result<()> {}
    }
    pub mod pthread {
        use libc::pthread_t;
        pub type Pthread = pthread_t;
        pub fn pthread_self() -> Pthread {}
        pub fn pthread_kill<T>(thread: Pthread, signal: T) -> crate::Result<()> where T: Into<Option<crate::sys::signal::Signal>> {}
    }
    pub mod reboot {
        use std::convert::Infallible;
        pub enum RebootMode { RB_HALT_SYSTEM, RB_KEXEC, RB_POWER_OFF, RB_AUTOBOOT, RB_SW_SUSPEND }
        pub fn reboot(how: RebootMode) -> crate::Result<Infallible> {}
        pub fn set_cad_enabled(enable: bool) -> crate::Result<()> {}
    }
    pub mod resource {
        use crate::sys::time::TimeVal;
        use libc::{c_long, rusage};
        pub use libc::{RLIM_INFINITY, rlim_t};
        pub enum Resource { RLIMIT_AS, RLIMIT_CORE, RLIMIT_CPU, RLIMIT_DATA, RLIMIT_FSIZE, RLIMIT_NOFILE, RLIMIT_STACK, RLIMIT_KQUEUES, RLIMIT_LOCKS, RLIMIT_MEMLOCK, RLIMIT_MSGQUEUE, RLIMIT_NICE, RLIMIT_NPROC, RLIMIT_NPTS, RLIMIT_RSS, RLIMIT_RTPRIO, RLIMIT_RTTIME, RLIMIT_SIGPENDING, RLIMIT_SBSIZE, RLIMIT_SWAP, RLIMIT_VMEM }
        pub fn getrlimit(resource: Resource) -> crate::Result<(rlim_t, rlim_t)> {}
        pub fn setrlimit(resource: Resource, soft_limit: rlim_t, hard_limit: rlim_t) -> crate::Result<()> {}
        pub enum UsageWho { RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD }
        #[derive(Clone, Copy)] pub struct Usage;
        impl AsRef<rusage> for Usage {}
        impl AsMut<rusage> for Usage {}
        impl Usage {
            pub fn user_time(&self) -> TimeVal {}
            pub fn system_time(&self) -> TimeVal {}
            pub fn max_rss(&self) -> c_long {}
            pub fn shared_integral(&self) -> c_long {}
            pub fn unshared_data_integral(&self) -> c_long {}
            pub fn unshared_stack_integral(&self) -> c_long {}
            pub fn minor_page_faults(&self) -> c_long {}
            pub fn major_page_faults(&self) -> c_long {}
            pub fn full_swaps(&self) -> c_long {}
            pub fn block_reads(&self) -> c_long {}
            pub fn block_writes(&self) -> c_long {}
            pub fn ipc_sends(&self) -> c_long {}
            pub fn ipc_receives(&self) -> c_long {}
            pub fn signals(&self) -> c_long {}
            pub fn voluntary_context_switches(&self) -> c_long {}
            pub fn involuntary_context_switches(&self) -> c_long {}
        }
        pub fn getrusage(who: UsageWho) -> crate::Result<Usage> {}
    }
    pub mod select {
        use crate::sys::signal::SigSet;
        use crate::sys::time::{TimeSpec, TimeVal};
        use libc::c_int;
        use std::os::unix::io::{BorrowedFd, RawFd};
        pub use libc::FD_SETSIZE;
        #[derive(Clone, Copy)] pub struct FdSet;
        impl FdSet {
            pub fn new() -> FdSet {}
            pub fn insert(&mut self, fd: BorrowedFd) {}
            pub fn remove(&mut self, fd: BorrowedFd) {}
            pub fn contains(&self, fd: BorrowedFd) -> bool {}
            pub fn clear(&mut self) {}
            pub fn highest(&self) -> Option<BorrowedFd> {}
            pub fn fds(&self, highest: Option<RawFd>) -> Fds {}
        }
        impl Default for FdSet {}
        pub struct Fds;
        impl Iterator for Fds {
            type Item = BorrowedFd;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        impl DoubleEndedIterator for Fds { fn next_back(&mut self) -> Option<BorrowedFd> {} }
        #[blocking(net, unless_zero(timeout))] pub fn select<N, R, W, E, T>(nfds: N, readfds: R, writefds: W, errorfds: E, timeout: T) -> crate::Result<c_int> where N: Into<Option<c_int>>, R: Into<Option<&mut FdSet>>, W: Into<Option<&mut FdSet>>, E: Into<Option<&mut FdSet>>, T: Into<Option<&mut TimeVal>> {}
        #[blocking(net, unless_zero(timeout))] pub fn pselect<N, R, W, E, T, S>(nfds: N, readfds: R, writefds: W, errorfds: E, timeout: T, sigmask: S) -> crate::Result<c_int> where N: Into<Option<c_int>>, R: Into<Option<&mut FdSet>>, W: Into<Option<&mut FdSet>>, E: Into<Option<&mut FdSet>>, T: Into<Option<&TimeSpec>>, S: Into<Option<&SigSet>> {}
    }
    pub mod signal {
        use crate::unistd::Pid;
        use std::ops::BitOr;
        use std::os::fd;
        #[derive(Clone, Copy)] pub struct SignalIterator;
        impl Iterator for SignalIterator {
            type Item = Signal;
            fn next(&mut self) -> Option<Signal> {}
        }
        pub const SIGIOT: Signal = _;
        pub const SIGPOLL: Signal = _;
        pub const SIGUNUSED: Signal = _;
        pub enum SigmaskHow { SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK }
        #[derive(Clone, Copy)] pub struct SigSet;
        impl SigSet {
            pub fn all() -> SigSet {}
            pub fn empty() -> SigSet {}
            pub fn add(&mut self, signal: Signal) {}
            pub fn clear(&mut self) {}
            pub fn remove(&mut self, signal: Signal) {}
            pub fn contains(&self, signal: Signal) -> bool {}
            pub fn iter(&self) -> SigSetIter {}
            pub fn thread_get_mask() -> crate::Result<SigSet> {}
            pub fn thread_set_mask(&self) -> crate::Result<()> {}
            pub fn thread_block(&self) -> crate::Result<()> {}
            pub fn thread_unblock(&self) -> crate::Result<()> {}
            pub fn thread_swap_mask(&self, how: SigmaskHow) -> crate::Result<SigSet> {}
            #[blocking(sleep)] pub fn wait(&self) -> crate::Result<Signal> {}
            pub fn from_sigset_t_unchecked(sigset: libc::sigset_t) -> SigSet {}
        }
        impl From<Signal> for SigSet {}
        impl BitOr<Signal> for SigSet { type Output = SigSet; }
        impl BitOr for SigSet { type Output = Self; }
        impl AsRef<libc::sigset_t> for SigSet {}
        impl Extend<Signal> for SigSet {}
        impl FromIterator<Signal> for SigSet {}
        impl IntoIterator for &SigSet {
            type Item = Signal;
            type IntoIter = SigSetIter;
            fn into_iter(self) -> Self::IntoIter {}
        }
        #[derive(Clone)] pub struct SigSetIter;
        impl Iterator for SigSetIter {
            type Item = Signal;
            fn next(&mut self) -> Option<Signal> {}
        }
        #[derive(Clone, Copy)] pub enum SigHandler { SigDfl, SigIgn, Handler(fn(libc::c_int)), SigAction(fn(libc::c_int, *mut libc::siginfo_t, *mut libc::c_void)) }
        #[derive(Clone, Copy)] pub struct SigAction;
        impl SigAction {
            pub fn new(handler: SigHandler, flags: SaFlags, mask: SigSet) -> SigAction {}
            pub fn flags(&self) -> SaFlags {}
            pub fn mask(&self) -> SigSet {}
            pub fn handler(&self) -> SigHandler {}
        }
        pub fn sigaction(signal: Signal, sigaction: &SigAction) -> crate::Result<SigAction> {}
        pub fn signal(signal: Signal, handler: SigHandler) -> crate::Result<SigHandler> {}
        pub fn pthread_sigmask(how: SigmaskHow, set: Option<&SigSet>, oldset: Option<&mut SigSet>) -> crate::Result<()> {}
        pub fn sigprocmask(how: SigmaskHow, set: Option<&SigSet>, oldset: Option<&mut SigSet>) -> crate::Result<()> {}
        pub fn kill<T: Into<Option<Signal>>>(pid: Pid, signal: T) -> crate::Result<()> {}
        pub fn killpg<T: Into<Option<Signal>>>(pgrp: Pid, signal: T) -> crate::Result<()> {}
        pub fn raise(signal: Signal) -> crate::Result<()> {}
        pub type type_of_thread_id = libc::pid_t;
        #[derive(Clone, Copy)] pub enum SigevNotify { SigevNone, SigevSignal { signal: Signal, si_value: libc::intptr_t }, SigevKevent { kq: fd::BorrowedFd, udata: libc::intptr_t }, SigevKeventFlags { kq: fd::BorrowedFd, udata: libc::intptr_t, flags: crate::sys::event::EvFlags }, SigevThreadId { signal: Signal, thread_id: type_of_thread_id, si_value: libc::intptr_t } }
        #[derive(Clone)] pub struct SigEvent;
        impl SigEvent {
            pub fn new(sigev_notify: SigevNotify) -> SigEvent {}
            pub fn sigevent(&self) -> libc::sigevent {}
            pub fn as_mut_ptr(&mut self) -> *mut libc::sigevent {}
        }
        impl From<&libc::sigevent> for SigEvent {}
    }
    pub mod signalfd {
        use std::os::unix::io::{AsRawFd, RawFd};
        pub use crate::sys::signal::SigSet;
        pub use libc::signalfd_siginfo as siginfo;
        pub const SIGNALFD_NEW: RawFd = _;
        pub const SIGNALFD_SIGINFO_SIZE: usize = _;
        pub fn signalfd(fd: RawFd, mask: &crate::sys::signal::SigSet, flags: SfdFlags) -> crate::Result<RawFd> {}
        pub struct SignalFd;
        impl SignalFd {
            pub fn new(mask: &crate::sys::signal::SigSet) -> crate::Result<SignalFd> {}
            pub fn with_flags(mask: &crate::sys::signal::SigSet, flags: SfdFlags) -> crate::Result<SignalFd> {}
            pub fn set_mask(&mut self, mask: &crate::sys::signal::SigSet) -> crate::Result<()> {}
            pub fn read_signal(&mut self) -> crate::Result<Option<libc::signalfd_siginfo>> {}
        }
        impl AsRawFd for SignalFd {}
        impl Iterator for SignalFd {
            type Item = libc::signalfd_siginfo;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub mod signal {
            pub use crate::sys::signal::{SIGIOT, SIGPOLL, SIGUNUSED, SigAction, SigEvent, SigHandler, SigSet, SigSetIter, SigevNotify, SigmaskHow, SignalIterator, kill, killpg, pthread_sigmask, raise, sigaction, signal, sigprocmask, type_of_thread_id};
        }
    }
    pub mod socket {
        use crate::{Error, NixPath};
        use crate::sys::socket::addr::SocketAddressLengthNotDynamic;
        use crate::sys::socket::addr::private::SockaddrLikePriv;
        use crate::sys::time::{TimeSpec, TimeVal};
        use std::{fmt, net, result, str};
        use std::ffi::CStr;
        use std::io::{IoSlice, IoSliceMut};
        use std::os::unix::io::{AsFd, OwnedFd, RawFd};
        use std::path::Path;
        pub use libc::{cmsghdr, msghdr, sa_family_t, sockaddr, sockaddr_in, sockaddr_in6, sockaddr_storage, sockaddr_un};
        #[derive(Clone, Copy)] pub enum SockType { Stream, Datagram, SeqPacket, Raw, Rdm }
        impl TryFrom<i32> for SockType { type Error = Error; }
        #[derive(Clone, Copy)] pub enum SockProtocol { Tcp, Udp, Raw, KextControl, NetlinkRoute, NetlinkUserSock, NetlinkSockDiag, NetlinkNFLOG, NetlinkSELinux, NetlinkISCSI, NetlinkAudit, NetlinkFIBLookup, NetlinkNetFilter, NetlinkSCSITransport, NetlinkRDMA, NetlinkIPv6Firewall, NetlinkDECNetRoutingMessage, NetlinkKObjectUEvent, NetlinkGeneric, NetlinkCrypto, EthAll, EthLoop, EthIp, EthIpv6, Icmp, IcmpV6, Sctp }
        impl SockProtocol {
            pub const CanRaw: SockProtocol = _;
            pub const CanBcm: SockProtocol = _;
            pub const KextEvent: SockProtocol = _;
            pub const EthIp: SockProtocol = _;
        }
        #[derive(Clone, Copy)] pub struct IpMembershipRequest;
        impl IpMembershipRequest { pub fn new(group: net::Ipv4Addr, interface: Option<net::Ipv4Addr>) -> Self {} }
        #[derive(Clone, Copy)] pub struct Ipv6MembershipRequest;
        impl Ipv6MembershipRequest { pub fn new(group: net::Ipv6Addr) -> Self {} }
        #[derive(Clone, Copy)] pub struct RecvMsg<S> { pub bytes: usize, pub address: Option<S>, pub flags: MsgFlags }
        impl<S> RecvMsg<S> {
            pub fn cmsgs(&self) -> crate::Result<CmsgIterator> {}
            pub fn iovs(&self) -> IoSliceIterator {}
        }
        #[derive(Clone, Copy)] pub struct CmsgIterator;
        impl Iterator for CmsgIterator {
            type Item = ControlMessageOwned;
            fn next(&mut self) -> Option<ControlMessageOwned> {}
        }
        #[derive(Clone)] pub enum ControlMessageOwned { ScmRights(Vec<RawFd>), ScmCredentials(UnixCredentials), ScmCreds(UnixCredentials), ScmTimestamp(TimeVal), ScmTimestampsns(Timestamps), ScmTimestampns(TimeSpec), ScmRealtime(TimeSpec), ScmMonotonic(TimeSpec), Ipv4PacketInfo(libc::in_pktinfo), Ipv6PacketInfo(libc::in6_pktinfo), Ipv4RecvIf(libc::sockaddr_dl), Ipv4RecvDstAddr(libc::in_addr), Ipv4OrigDstAddr(libc::sockaddr_in), Ipv6OrigDstAddr(libc::sockaddr_in6), Ipv4Ttl(i32), Ipv4Ttl(u8), Ipv6HopLimit(i32), Ipv4Tos(u8), Ipv6TClass(i32), UdpGroSegments(i32), RxqOvfl(u32), Ipv4RecvErr(libc::sock_extended_err, Option<sockaddr_in>), Ipv6RecvErr(libc::sock_extended_err, Option<sockaddr_in6>), TlsGetRecordType(TlsGetRecordType), Unknown(UnknownCmsg) }
        #[derive(Clone, Copy)] pub enum TlsGetRecordType { ChangeCipherSpec, Alert, Handshake, ApplicationData, Unknown(u8) }
        impl From<u8> for TlsGetRecordType {}
        #[derive(Clone, Copy)] pub enum ControlMessage { ScmRights(&[RawFd]), ScmCredentials(&UnixCredentials), ScmCreds, AlgSetIv(&[u8]), AlgSetOp(&libc::c_int), AlgSetAeadAssoclen(&u32), UdpGsoSegments(&u16), Ipv4PacketInfo(&libc::in_pktinfo), Ipv6PacketInfo(&libc::in6_pktinfo), Ipv4SendSrcAddr(&libc::in_addr), Ipv4Ttl(&libc::c_int), Ipv4Ttl(&libc::c_uchar), Ipv6HopLimit(&libc::c_int), RxqOvfl(&u32), TxTime(&u64), Ipv4Tos(&u8), Ipv6TClass(&i32) }
        #[derive(Clone)] pub struct UnknownCmsg { pub cmsg_header: cmsghdr, pub data_bytes: Vec<u8> }
        pub fn sendmsg<S>(fd: RawFd, iov: &[IoSlice], cmsgs: &[ControlMessage], flags: MsgFlags, addr: Option<&S>) -> crate::Result<usize> where S: SockaddrLike {}
        pub struct IoSliceIterator;
        impl Iterator for IoSliceIterator {
            type Item = &[u8];
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub fn recvmsg<S>(fd: RawFd, iov: &mut [IoSliceMut], cmsg_buffer: Option<&mut [u8]>, flags: MsgFlags) -> crate::Result<RecvMsg<S>> where S: SockaddrLike {}
        pub fn socket<T: Into<Option<SockProtocol>>>(domain: AddressFamily, ty: SockType, flags: SockFlag, protocol: T) -> crate::Result<OwnedFd> {}
        pub fn socketpair<T: Into<Option<SockProtocol>>>(domain: AddressFamily, ty: SockType, protocol: T, flags: SockFlag) -> crate::Result<(OwnedFd, OwnedFd)> {}
        #[derive(Clone, Copy)] pub struct Backlog;
        impl Backlog {
            pub const MAXCONN: Self = _;
            pub const MAXALLOWABLE: Self = _;
            pub fn new<I: Into<i32>>(val: I) -> crate::Result<Self> {}
        }
        pub fn listen<F: AsFd>(sock: &F, backlog: Backlog) -> crate::Result<()> {}
        pub fn bind(fd: RawFd, addr: &dyn SockaddrLike) -> crate::Result<()> {}
        pub fn accept(sockfd: RawFd) -> crate::Result<RawFd> {}
        pub fn accept4(sockfd: RawFd, flags: SockFlag) -> crate::Result<RawFd> {}
        pub fn connect(fd: RawFd, addr: &dyn SockaddrLike) -> crate::Result<()> {}
        pub fn recv(sockfd: RawFd, buf: &mut [u8], flags: MsgFlags) -> crate::Result<usize> {}
        pub fn recvfrom<T: SockaddrLike>(sockfd: RawFd, buf: &mut [u8]) -> crate::Result<(usize, Option<T>)> {}
        pub fn sendto(fd: RawFd, buf: &[u8], addr: &dyn SockaddrLike, flags: MsgFlags) -> crate::Result<usize> {}
        pub fn send(fd: RawFd, buf: &[u8], flags: MsgFlags) -> crate::Result<usize> {}
        pub trait GetSockOpt: Copy {
            type Val;
            fn get<F: AsFd>(&self, fd: &F) -> crate::Result<Self::Val>;
        }
        pub trait SetSockOpt: Clone {
            type Val;
            fn set<F: AsFd>(&self, fd: &F, val: &Self::Val) -> crate::Result<()>;
        }
        pub fn getsockopt<F: AsFd, O: GetSockOpt>(fd: &F, opt: O) -> crate::Result<O::Val> {}
        pub fn setsockopt<F: AsFd, O: SetSockOpt>(fd: &F, opt: O, val: &O::Val) -> crate::Result<()> {}
        pub fn getpeername<T: SockaddrLike>(fd: RawFd) -> crate::Result<T> {}
        pub fn getsockname<T: SockaddrLike>(fd: RawFd) -> crate::Result<T> {}
        #[derive(Clone, Copy)] pub enum Shutdown { Read, Write, Both }
        pub fn shutdown(df: RawFd, how: Shutdown) -> crate::Result<()> {}
        #[derive(Clone, Copy)] pub enum AddressFamily { Unix, Inet, Inet6, Netlink, Route, Packet, System, Ax25, Ipx, AppleTalk, NetRom, Bridge, AtmPvc, X25, Rose, Decnet, NetBeui, Security, Key, Ash, Econet, AtmSvc, Rds, Sna, Irda, Pppox, Wanpipe, Llc, Ib, Mpls, Can, Tipc, Bluetooth, Iucv, RxRpc, Isdn, Phonet, Ieee802154, Caif, Alg, Nfc, Vsock, ImpLink, Pup, Chaos, Ns, Iso, Datakit, Ccitt, Dli, Lat, Hylink, Link, Coip, Cnt, Natm, Unspec }
        impl AddressFamily { pub fn from_i32(family: i32) -> Option<AddressFamily> {} }
        #[derive(Clone, Copy)] pub struct UnixAddr;
        impl UnixAddr {
            pub fn new<P: NixPath>(path: &P) -> crate::Result<UnixAddr> {}
            pub fn path(&self) -> Option<&Path> {}
            pub fn path_len(&self) -> usize {}
            pub fn as_ptr(&self) -> *const libc::sockaddr_un {}
            pub fn as_mut_ptr(&mut self) -> *mut libc::sockaddr_un {}
            pub fn new_abstract(path: &[u8]) -> crate::Result<UnixAddr> {}
            pub fn new_unnamed() -> UnixAddr {}
            pub fn as_abstract(&self) -> Option<&[u8]> {}
            pub fn is_unnamed(&self) -> bool {}
        }
        impl SockaddrLikePriv for UnixAddr {}
        impl SockaddrLike for UnixAddr {
            fn from_raw(addr: *const libc::sockaddr, len: Option<libc::socklen_t>) -> Option<Self> {}
            fn size() -> libc::socklen_t {}
            fn set_length(&mut self, new_length: usize) -> result::Result<(), SocketAddressLengthNotDynamic> {}
        }
        impl AsRef<libc::sockaddr_un> for UnixAddr {}
        impl fmt::Display for UnixAddr {}
        pub trait SockaddrLike {
            fn as_ptr(&self) -> *const libc::sockaddr {}
            fn from_raw(addr: *const libc::sockaddr, len: Option<libc::socklen_t>) -> Option<Self>;
            fn family(&self) -> Option<AddressFamily> {}
            fn size() -> libc::socklen_t {}
        }
        impl SockaddrLike for () {
            fn as_ptr(&self) -> *const libc::sockaddr {}
            fn from_raw(arg0: *const libc::sockaddr, arg1: Option<libc::socklen_t>) -> Option<Self> {}
            fn family(&self) -> Option<AddressFamily> {}
            fn len(&self) -> libc::socklen_t {}
        }
        #[derive(Clone, Copy)] pub struct SockaddrIn;
        impl SockaddrIn {
            pub fn ip(&self) -> net::Ipv4Addr {}
            pub fn new(a: u8, b: u8, c: u8, d: u8, port: u16) -> Self {}
            pub fn port(&self) -> u16 {}
        }
        impl SockaddrLikePriv for SockaddrIn {}
        impl SockaddrLike for SockaddrIn { fn from_raw(addr: *const libc::sockaddr, len: Option<libc::socklen_t>) -> Option<Self> {} }
        impl AsRef<libc::sockaddr_in> for SockaddrIn {}
        impl fmt::Display for SockaddrIn {}
        impl From<net::SocketAddrV4> for SockaddrIn {}
        impl From<libc::sockaddr_in> for SockaddrIn {}
        impl str::FromStr for SockaddrIn {
            type Err = net::AddrParseError;
            fn from_str(s: &str) -> result::Result<Self, Self::Err> {}
        }
        #[derive(Clone, Copy)] pub struct SockaddrIn6;
        impl SockaddrIn6 {
            pub fn flowinfo(&self) -> u32 {}
            pub fn ip(&self) -> net::Ipv6Addr {}
            pub fn port(&self) -> u16 {}
            pub fn scope_id(&self) -> u32 {}
        }
        impl From<libc::sockaddr_in6> for SockaddrIn6 {}
        impl SockaddrLikePriv for SockaddrIn6 {}
        impl SockaddrLike for SockaddrIn6 { fn from_raw(addr: *const libc::sockaddr, len: Option<libc::socklen_t>) -> Option<Self> {} }
        impl AsRef<libc::sockaddr_in6> for SockaddrIn6 {}
        impl fmt::Display for SockaddrIn6 {}
        impl From<net::SocketAddrV6> for SockaddrIn6 {}
        impl str::FromStr for SockaddrIn6 {
            type Err = net::AddrParseError;
            fn from_str(s: &str) -> result::Result<Self, Self::Err> {}
        }
        pub struct SockaddrStorage;
        impl SockaddrLikePriv for SockaddrStorage {}
        impl SockaddrLike for SockaddrStorage {
            fn from_raw(addr: *const libc::sockaddr, l: Option<libc::socklen_t>) -> Option<Self> {}
            fn set_length(&mut self, new_length: usize) -> result::Result<(), SocketAddressLengthNotDynamic> {}
        }
        impl SockaddrStorage {
            pub fn as_unix_addr(&self) -> Option<&UnixAddr> {}
            pub fn as_unix_addr_mut(&mut self) -> Option<&mut UnixAddr> {}
        }
        impl fmt::Display for SockaddrStorage {}
        impl From<net::SocketAddrV4> for SockaddrStorage {}
        impl From<net::SocketAddrV6> for SockaddrStorage {}
        impl From<net::SocketAddr> for SockaddrStorage {}
        #[derive(Clone, Copy)] pub struct UnixCredentials;
        impl UnixCredentials {
            pub fn new() -> Self {}
            pub fn pid(&self) -> libc::pid_t {}
            pub fn uid(&self) -> libc::uid_t {}
            pub fn gid(&self) -> libc::gid_t {}
        }
        impl Default for UnixCredentials {}
        impl From<libc::ucred> for UnixCredentials {}
        #[derive(Clone, Copy)] pub struct Timestamps { pub system: TimeSpec, pub hw_trans: TimeSpec, pub hw_raw: TimeSpec }
        pub fn sendmmsg<XS, AS, C, I, S>(fd: RawFd, data: &mut MultiHeaders<S>, slices: XS, addrs: AS, cmsgs: C, flags: MsgFlags) -> crate::Result<MultiResults<S>> where XS: IntoIterator<Item = &I>, AS: AsRef<[Option<S>]>, I: AsRef<[IoSlice]>, C: AsRef<[ControlMessage]>, S: SockaddrLike {}
        pub struct MultiHeaders<S>;
        impl<S> MultiHeaders<S> {
            pub fn preallocate(num_slices: usize, cmsg_buffer: Option<Vec<u8>>) -> Self where S: Copy + SockaddrLike {}
        }
        pub fn recvmmsg<XS, S, I>(fd: RawFd, data: &mut MultiHeaders<S>, slices: XS, flags: MsgFlags, timeout: Option<TimeSpec>) -> crate::Result<MultiResults<S>> where XS: IntoIterator<Item = &I>, I: AsRef<[IoSliceMut]> {}
        pub struct MultiResults<S>;
        impl<S> Iterator for MultiResults<S> where S: Copy + SockaddrLike {
            type Item = RecvMsg<S>;
            fn next(&mut self) -> Option<Self::Item> {}
        }
        pub fn sockaddr_storage_to_addr(addr: &sockaddr_storage, len: usize) -> crate::Result<SockAddr> {}
        #[derive(Clone, Copy)] pub enum InetAddr { V4(libc::sockaddr_in), V6(libc::sockaddr_in6) }
        impl InetAddr {
            pub fn from_std(std: &net::SocketAddr) -> InetAddr {}
            pub fn new(ip: IpAddr, port: u16) -> InetAddr {}
            pub fn ip(&self) -> IpAddr {}
            pub fn port(&self) -> u16 {}
            pub fn to_std(&self) -> net::SocketAddr {}
            pub fn to_str(&self) -> String {}
        }
        impl fmt::Display for InetAddr {}
        #[derive(Clone, Copy)] pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
        impl IpAddr {
            pub fn new_v4(a: u8, b: u8, c: u8, d: u8) -> IpAddr {}
            pub fn new_v6(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> IpAddr {}
            pub fn from_std(std: &net::IpAddr) -> IpAddr {}
            pub fn to_std(&self) -> net::IpAddr {}
        }
        impl fmt::Display for IpAddr {}
        #[derive(Clone, Copy)] pub struct Ipv4Addr(pub libc::in_addr);
        impl Ipv4Addr {
            pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
            pub fn from_std(std: &net::Ipv4Addr) -> Ipv4Addr {}
            pub fn any() -> Ipv4Addr {}
            pub fn octets(self) -> [u8; 4] {}
            pub fn to_std(self) -> net::Ipv4Addr {}
        }
        impl fmt::Display for Ipv4Addr {}
        #[derive(Clone, Copy)] pub struct Ipv6Addr(pub libc::in6_addr);
        impl Ipv6Addr {
            pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
            pub fn from_std(std: &net::Ipv6Addr) -> Ipv6Addr {}
            pub fn segments(&self) -> [u16; 8] {}
            pub fn to_std(&self) -> net::Ipv6Addr {}
        }
        impl fmt::Display for Ipv6Addr {}
        #[derive(Clone, Copy)] pub enum SockAddr { Inet(InetAddr), Unix(UnixAddr), Netlink(NetlinkAddr), Alg(AlgAddr), SysControl(SysControlAddr), Link(LinkAddr), Vsock(VsockAddr) }
        impl SockAddr {
            pub fn new_inet(addr: InetAddr) -> SockAddr {}
            pub fn new_unix<P: NixPath>(path: &P) -> crate::Result<SockAddr> {}
            pub fn new_netlink(pid: u32, groups: u32) -> SockAddr {}
            pub fn new_alg(alg_type: &str, alg_name: &str) -> SockAddr {}
            pub fn new_vsock(cid: u32, port: u32) -> SockAddr {}
            pub fn family(&self) -> AddressFamily {}
            pub fn to_str(&self) -> String {}
            pub fn as_ffi_pair(&self) -> (&libc::sockaddr, libc::socklen_t) {}
        }
        impl fmt::Display for SockAddr {}
        impl SockaddrLikePriv for SockAddr {}
        impl SockaddrLike for SockAddr { fn from_raw(addr: *const libc::sockaddr, _len: Option<libc::socklen_t>) -> Option<Self> {} }
        #[derive(Clone, Copy)] pub struct NetlinkAddr;
        impl NetlinkAddr {
            pub fn new(pid: u32, groups: u32) -> NetlinkAddr {}
            pub fn pid(&self) -> u32 {}
            pub fn groups(&self) -> u32 {}
        }
        impl SockaddrLikePriv for NetlinkAddr {}
        impl SockaddrLike for NetlinkAddr { fn from_raw(addr: *const libc::sockaddr, len: Option<libc::socklen_t>) -> Option<Self> {} }
        impl AsRef<libc::sockaddr_nl> for NetlinkAddr {}
        impl fmt::Display for NetlinkAddr {}
        #[derive(Clone, Copy)] pub struct AlgAddr;
        impl SockaddrLikePriv for AlgAddr {}
        impl SockaddrLike for AlgAddr { fn from_raw(addr: *const libc::sockaddr, l: Option<libc::socklen_t>) -> Option<Self> {} }
        impl AsRef<libc::sockaddr_alg> for AlgAddr {}
        impl AlgAddr {
            pub fn new(alg_type: &str, alg_name: &str) -> AlgAddr {}
            pub fn alg_type(&self) -> &CStr {}
            pub fn alg_name(&self) -> &CStr {}
        }
        impl fmt::Display for AlgAddr {}
        #[derive(Clone, Copy)] pub struct LinkAddr;
        impl LinkAddr {
            pub fn protocol(&self) -> u16 {}
            pub fn ifindex(&self) -> usize {}
            pub fn hatype(&self) -> u16 {}
            pub fn pkttype(&self) -> u8 {}
            pub fn halen(&self) -> usize {}
            pub fn addr(&self) -> Option<[u8; 6]> {}
        }
        impl fmt::Display for LinkAddr {}
        impl SockaddrLikePriv for LinkAddr {}
        impl SockaddrLike for LinkAddr { fn from_raw(addr: *const libc::sockaddr, len: Option<libc::socklen_t>) -> Option<Self> {} }
        impl AsRef<libc::sockaddr_ll> for LinkAddr {}
        #[derive(Clone, Copy)] pub struct VsockAddr;
        impl SockaddrLikePriv for VsockAddr {}
        impl SockaddrLike for VsockAddr { fn from_raw(addr: *const libc::sockaddr, len: Option<libc::socklen_t>) -> Option<Self> {} }
        impl AsRef<libc::sockaddr_vm> for VsockAddr {}
        impl VsockAddr {
            pub fn new(cid: u32, port: u32) -> VsockAddr {}
            pub fn cid(&self) -> u32 {}
            pub fn port(&self) -> u32 {}
        }
        impl fmt::Display for VsockAddr {}
        pub mod addr {
            use std::{error, fmt};
            #[derive(Clone, Copy)] pub struct SocketAddressLengthNotDynamic;
            impl fmt::Display for SocketAddressLengthNotDynamic {}
            impl error::Error for SocketAddressLengthNotDynamic {}
            pub mod private {
                pub trait SockaddrLikePriv {
                    fn as_mut_ptr(&mut self) -> *mut libc::sockaddr {}
                }
                impl SockaddrLikePriv for () { fn as_mut_ptr(&mut self) -> *mut libc::sockaddr {} }
            }
        }
    }
    pub mod stat {
        use crate::NixPath;
        use crate::sys::time::{TimeSpec, TimeVal};
        use std::os::fd;
        pub use libc::{dev_t, mode_t, stat as FileStat};
        pub fn mknod<P: NixPath>(path: &P, kind: SFlag, perm: Mode, dev: dev_t) -> crate::Result<()> {}
        pub fn mknodat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P, kind: SFlag, perm: Mode, dev: dev_t) -> crate::Result<()> {}
        pub fn major(dev: dev_t) -> u64 {}
        pub fn minor(dev: dev_t) -> u64 {}
        pub fn makedev(major: u64, minor: u64) -> dev_t {}
        pub fn umask(mode: Mode) -> Mode {}
        #[blocking(stat)] pub fn stat<P: NixPath>(path: &P) -> crate::Result<libc::stat> {}
        #[blocking(stat)] pub fn lstat<P: NixPath>(path: &P) -> crate::Result<libc::stat> {}
        #[blocking(stat)] pub fn fstat<Fd: fd::AsFd>(fd: Fd) -> crate::Result<libc::stat> {}
        #[blocking(stat)] pub fn fstatat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, pathname: &P, f: AtFlags) -> crate::Result<libc::stat> {}
        pub fn fchmod<Fd: fd::AsFd>(fd: Fd, mode: Mode) -> crate::Result<()> {}
        #[derive(Clone, Copy)] pub enum FchmodatFlags { FollowSymlink, NoFollowSymlink }
        pub fn fchmodat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P, mode: Mode, flag: FchmodatFlags) -> crate::Result<()> {}
        pub fn utimes<P: NixPath>(path: &P, atime: &TimeVal, mtime: &TimeVal) -> crate::Result<()> {}
        pub fn lutimes<P: NixPath>(path: &P, atime: &TimeVal, mtime: &TimeVal) -> crate::Result<()> {}
        pub fn futimens<Fd: fd::AsFd>(fd: Fd, atime: &TimeSpec, mtime: &TimeSpec) -> crate::Result<()> {}
        #[derive(Clone, Copy)] pub enum UtimensatFlags { FollowSymlink, NoFollowSymlink }
        pub fn utimensat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P, atime: &TimeSpec, mtime: &TimeSpec, flag: UtimensatFlags) -> crate::Result<()> {}
        pub fn mkdirat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P, mode: Mode) -> crate::Result<()> {}
    }
    pub mod statfs {
        use crate::NixPath;
        use std::os::unix::io::AsRawFd;
        pub type fsid_t = libc::fsid_t;
        #[derive(Clone, Copy)] pub struct Statfs;
        impl Statfs {
            pub fn filesystem_type(&self) -> FsType {}
            pub fn optimal_transfer_size(&self) -> libc::__fsword_t {}
            pub fn block_size(&self) -> libc::__fsword_t {}
            pub fn flags(&self) -> FsFlags {}
            pub fn maximum_name_length(&self) -> libc::__fsword_t {}
            pub fn blocks(&self) -> u64 {}
            pub fn blocks_free(&self) -> u64 {}
            pub fn blocks_available(&self) -> u64 {}
            pub fn files(&self) -> u64 {}
            pub fn files_free(&self) -> u64 {}
            pub fn filesystem_id(&self) -> fsid_t {}
        }
        #[derive(Clone, Copy)] pub struct FsType(pub fs_type_t);
        pub const ADFS_SUPER_MAGIC: FsType = _;
        pub const AFFS_SUPER_MAGIC: FsType = _;
        pub const AFS_SUPER_MAGIC: FsType = _;
        pub const AUTOFS_SUPER_MAGIC: FsType = _;
        pub const BPF_FS_MAGIC: FsType = _;
        pub const BTRFS_SUPER_MAGIC: FsType = _;
        pub const CGROUP2_SUPER_MAGIC: FsType = _;
        pub const CGROUP_SUPER_MAGIC: FsType = _;
        pub const CODA_SUPER_MAGIC: FsType = _;
        pub const CRAMFS_MAGIC: FsType = _;
        pub const DEBUGFS_MAGIC: FsType = _;
        pub const DEVPTS_SUPER_MAGIC: FsType = _;
        pub const ECRYPTFS_SUPER_MAGIC: FsType = _;
        pub const EFS_SUPER_MAGIC: FsType = _;
        pub const EXT2_SUPER_MAGIC: FsType = _;
        pub const EXT3_SUPER_MAGIC: FsType = _;
        pub const EXT4_SUPER_MAGIC: FsType = _;
        pub const F2FS_SUPER_MAGIC: FsType = _;
        pub const FUSE_SUPER_MAGIC: FsType = _;
        pub const FUTEXFS_SUPER_MAGIC: FsType = _;
        pub const HOSTFS_SUPER_MAGIC: FsType = _;
        pub const HPFS_SUPER_MAGIC: FsType = _;
        pub const HUGETLBFS_MAGIC: FsType = _;
        pub const ISOFS_SUPER_MAGIC: FsType = _;
        pub const JFFS2_SUPER_MAGIC: FsType = _;
        pub const MINIX2_SUPER_MAGIC2: FsType = _;
        pub const MINIX2_SUPER_MAGIC: FsType = _;
        pub const MINIX3_SUPER_MAGIC: FsType = _;
        pub const MINIX_SUPER_MAGIC2: FsType = _;
        pub const MINIX_SUPER_MAGIC: FsType = _;
        pub const MSDOS_SUPER_MAGIC: FsType = _;
        pub const NCP_SUPER_MAGIC: FsType = _;
        pub const NFS_SUPER_MAGIC: FsType = _;
        pub const NILFS_SUPER_MAGIC: FsType = _;
        pub const OCFS2_SUPER_MAGIC: FsType = _;
        pub const OPENPROM_SUPER_MAGIC: FsType = _;
        pub const OVERLAYFS_SUPER_MAGIC: FsType = _;
        pub const PROC_SUPER_MAGIC: FsType = _;
        pub const QNX4_SUPER_MAGIC: FsType = _;
        pub const QNX6_SUPER_MAGIC: FsType = _;
        pub const RDTGROUP_SUPER_MAGIC: FsType = _;
        pub const REISERFS_SUPER_MAGIC: FsType = _;
        pub const SECURITYFS_MAGIC: FsType = _;
        pub const SELINUX_MAGIC: FsType = _;
        pub const SMACK_MAGIC: FsType = _;
        pub const SMB_SUPER_MAGIC: FsType = _;
        pub const SYSFS_MAGIC: FsType = _;
        pub const TMPFS_MAGIC: FsType = _;
        pub const TRACEFS_MAGIC: FsType = _;
        pub const UDF_SUPER_MAGIC: FsType = _;
        pub const USBDEVICE_SUPER_MAGIC: FsType = _;
        pub const XENFS_SUPER_MAGIC: FsType = _;
        pub const NSFS_MAGIC: FsType = _;
        pub const XFS_SUPER_MAGIC: FsType = _;
        #[blocking(stat)] pub fn statfs<P: NixPath>(path: &P) -> crate::Result<Statfs> {}
        #[blocking(stat)] pub fn fstatfs<T: AsRawFd>(fd: &T) -> crate::Result<Statfs> {}
        pub type fs_type_t = libc::__fsword_t;
    }
    pub mod statvfs {
        use crate::NixPath;
        use libc::c_ulong;
        use std::os::unix::io::AsFd;
        #[derive(Clone, Copy)] pub struct Statvfs;
        impl Statvfs {
            pub fn block_size(&self) -> c_ulong {}
            pub fn fragment_size(&self) -> c_ulong {}
            pub fn blocks(&self) -> libc::fsblkcnt_t {}
            pub fn blocks_free(&self) -> libc::fsblkcnt_t {}
            pub fn blocks_available(&self) -> libc::fsblkcnt_t {}
            pub fn files(&self) -> libc::fsfilcnt_t {}
            pub fn files_free(&self) -> libc::fsfilcnt_t {}
            pub fn files_available(&self) -> libc::fsfilcnt_t {}
            pub fn filesystem_id(&self) -> c_ulong {}
            pub fn flags(&self) -> FsFlags {}
            pub fn name_max(&self) -> c_ulong {}
        }
        #[blocking(stat)] pub fn statvfs<P: NixPath>(path: &P) -> crate::Result<Statvfs> {}
        #[blocking(stat)] pub fn fstatvfs<Fd: AsFd>(fd: Fd) -> crate::Result<Statvfs> {}
    }
    pub mod sysinfo {
        use std::time::Duration;
        #[derive(Clone, Copy)] pub struct SysInfo;
        impl SysInfo {
            pub fn load_average(&self) -> (f64, f64, f64) {}
            pub fn uptime(&self) -> Duration {}
            pub fn process_count(&self) -> u16 {}
            pub fn swap_total(&self) -> u64 {}
            pub fn swap_free(&self) -> u64 {}
            pub fn ram_total(&self) -> u64 {}
            pub fn ram_unused(&self) -> u64 {}
        }
        pub fn sysinfo() -> crate::Result<SysInfo> {}
    }
    pub mod termios {
        use crate::unistd::Pid;
        use libc::c_int;
        use std::os::unix::io::AsFd;
        pub use libc::{NCCS, _POSIX_VDISABLE};
        #[derive(Clone)] pub struct Termios { pub input_flags: InputFlags, pub output_flags: OutputFlags, pub control_flags: ControlFlags, pub local_flags: LocalFlags, pub control_chars: [libc::cc_t; NCCS] }
        impl From<libc::termios> for Termios {}
        pub enum SetArg { TCSANOW, TCSADRAIN, TCSAFLUSH }
        pub enum FlushArg { TCIFLUSH, TCOFLUSH, TCIOFLUSH }
        pub enum FlowArg { TCOOFF, TCOON, TCIOFF, TCION }
        pub enum SpecialCharacterIndices { VDISCARD, VDSUSP, VEOF, VEOL, VEOL2, VERASE, VERASE2, VINTR, VKILL, VLNEXT, VMIN, VQUIT, VREPRINT, VSTART, VSTATUS, VSTOP, VSUSP, VSWTC, VSWTCH, VTIME, VWERASE, VCHECKPT }
        pub fn cfgetispeed(termios: &Termios) -> BaudRate {}
        pub fn cfgetospeed(termios: &Termios) -> BaudRate {}
        pub fn cfsetispeed(termios: &mut Termios, baud: BaudRate) -> crate::Result<()> {}
        pub fn cfsetospeed(termios: &mut Termios, baud: BaudRate) -> crate::Result<()> {}
        pub fn cfsetspeed(termios: &mut Termios, baud: BaudRate) -> crate::Result<()> {}
        pub fn cfmakeraw(termios: &mut Termios) {}
        pub fn tcgetattr<Fd: AsFd>(fd: Fd) -> crate::Result<Termios> {}
        pub fn tcsetattr<Fd: AsFd>(fd: Fd, actions: SetArg, termios: &Termios) -> crate::Result<()> {}
        pub fn tcdrain<Fd: AsFd>(fd: Fd) -> crate::Result<()> {}
        pub fn tcflow<Fd: AsFd>(fd: Fd, action: FlowArg) -> crate::Result<()> {}
        pub fn tcflush<Fd: AsFd>(fd: Fd, action: FlushArg) -> crate::Result<()> {}
        pub fn tcsendbreak<Fd: AsFd>(fd: Fd, duration: c_int) -> crate::Result<()> {}
        pub fn tcgetsid<Fd: AsFd>(fd: Fd) -> crate::Result<Pid> {}
    }
    pub mod time {
        use libc::{timespec, timeval};
        use std::{fmt, ops};
        use std::time::Duration;
        pub use libc::{suseconds_t, time_t};
        pub trait TimeValLike {
            fn zero() -> Self {}
            fn hours(hours: i64) -> Self {}
            fn minutes(minutes: i64) -> Self {}
            fn seconds(seconds: i64) -> Self;
            fn milliseconds(milliseconds: i64) -> Self;
            fn microseconds(microseconds: i64) -> Self;
            fn nanoseconds(nanoseconds: i64) -> Self;
            fn num_hours(&self) -> i64 {}
            fn num_minutes(&self) -> i64 {}
            fn num_seconds(&self) -> i64;
            fn num_milliseconds(&self) -> i64;
            fn num_microseconds(&self) -> i64;
            fn num_nanoseconds(&self) -> i64;
        }
        #[derive(Clone, Copy)] pub struct TimeSpec;
        impl From<timespec> for TimeSpec {}
        impl From<Duration> for TimeSpec {}
        impl AsRef<timespec> for TimeSpec {}
        impl AsMut<timespec> for TimeSpec {}
        impl TimeValLike for TimeSpec {
            fn seconds(seconds: i64) -> TimeSpec {}
            fn milliseconds(milliseconds: i64) -> TimeSpec {}
            fn microseconds(microseconds: i64) -> TimeSpec {}
            fn nanoseconds(nanoseconds: i64) -> TimeSpec {}
            fn num_seconds(&self) -> i64 {}
            fn num_milliseconds(&self) -> i64 {}
            fn num_microseconds(&self) -> i64 {}
            fn num_nanoseconds(&self) -> i64 {}
        }
        impl TimeSpec {
            pub const UTIME_OMIT: TimeSpec = _;
            pub const UTIME_NOW: TimeSpec = _;
            pub fn new(seconds: time_t, nanoseconds: timespec_tv_nsec_t) -> Self {}
            pub fn tv_sec(&self) -> time_t {}
            pub fn tv_nsec(&self) -> timespec_tv_nsec_t {}
            pub fn from_duration(duration: Duration) -> Self {}
            pub fn from_timespec(timespec: timespec) -> Self {}
        }
        impl ops::Neg for TimeSpec { type Output = TimeSpec; }
        impl ops::Add for TimeSpec { type Output = TimeSpec; }
        impl ops::Sub for TimeSpec { type Output = TimeSpec; }
        impl ops::Mul<i32> for TimeSpec { type Output = TimeSpec; }
        impl ops::Div<i32> for TimeSpec { type Output = TimeSpec; }
        impl fmt::Display for TimeSpec {}
        #[derive(Clone, Copy)] pub struct TimeVal;
        impl AsRef<timeval> for TimeVal {}
        impl AsMut<timeval> for TimeVal {}
        impl TimeValLike for TimeVal {
            fn seconds(seconds: i64) -> TimeVal {}
            fn milliseconds(milliseconds: i64) -> TimeVal {}
            fn microseconds(microseconds: i64) -> TimeVal {}
            fn nanoseconds(nanoseconds: i64) -> TimeVal {}
            fn num_seconds(&self) -> i64 {}
            fn num_milliseconds(&self) -> i64 {}
            fn num_microseconds(&self) -> i64 {}
            fn num_nanoseconds(&self) -> i64 {}
        }
        impl TimeVal {
            pub fn new(seconds: time_t, microseconds: suseconds_t) -> Self {}
            pub fn tv_sec(&self) -> time_t {}
            pub fn tv_usec(&self) -> suseconds_t {}
        }
        impl ops::Neg for TimeVal { type Output = TimeVal; }
        impl ops::Add for TimeVal { type Output = TimeVal; }
        impl ops::Sub for TimeVal { type Output = TimeVal; }
        impl ops::Mul<i32> for TimeVal { type Output = TimeVal; }
        impl ops::Div<i32> for TimeVal { type Output = TimeVal; }
        impl fmt::Display for TimeVal {}
        impl From<timeval> for TimeVal {}
        pub type timespec_tv_nsec_t = libc::c_long;
        pub mod timer {
            use crate::sys::timer::Expiration;
            #[derive(Clone, Copy)] pub struct TimerSpec;
            impl TimerSpec { pub fn none() -> Self {} }
            impl AsMut<libc::itimerspec> for TimerSpec {}
            impl AsRef<libc::itimerspec> for TimerSpec {}
            impl From<Expiration> for TimerSpec {}
        }
    }
    pub mod timer {
        use crate::sys::signal::SigEvent;
        use crate::sys::time::TimeSpec;
        use crate::sys::time::timer::TimerSpec;
        use crate::time::ClockId;
        #[derive(Clone, Copy)] pub enum Expiration { OneShot(TimeSpec), IntervalDelayed(TimeSpec, TimeSpec), Interval(TimeSpec) }
        impl From<TimerSpec> for Expiration {}
        pub struct Timer;
        impl Timer {
            pub fn new(clockid: ClockId, sigevent: SigEvent) -> crate::Result<Self> {}
            pub fn set(&mut self, expiration: Expiration, flags: TimerSetTimeFlags) -> crate::Result<()> {}
            pub fn get(&self) -> crate::Result<Option<Expiration>> {}
            pub fn overruns(&self) -> i32 {}
        }
        #[derive(Clone, Copy)] pub struct TimerSetTimeFlags;
        impl TimerSetTimeFlags {
            pub const TFD_TIMER_ABSTIME: Self = _;
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
    }
    pub mod timerfd {
        use std::os::unix::io::{AsRawFd, FromRawFd};
        pub use crate::sys::timer::{Expiration, TimerSetTimeFlags};
        pub struct TimerFd;
        impl AsRawFd for TimerFd {}
        impl FromRawFd for TimerFd {}
        impl TimerFd {
            pub fn new(clockid: ClockId, flags: TimerFlags) -> crate::Result<Self> {}
            pub fn set(&self, expiration: crate::sys::timer::Expiration, flags: crate::sys::timer::TimerSetTimeFlags) -> crate::Result<()> {}
            pub fn get(&self) -> crate::Result<Option<crate::sys::timer::Expiration>> {}
            pub fn unset(&self) -> crate::Result<()> {}
            pub fn wait(&self) -> crate::Result<()> {}
        }
        pub enum ClockId { CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME, CLOCK_REALTIME_ALARM, CLOCK_BOOTTIME_ALARM }
    }
    pub mod uio {
        use crate::unistd::Pid;
        use libc::off_t;
        use std::io::{IoSlice, IoSliceMut};
        use std::os::unix::io::AsFd;
        pub fn writev<Fd: AsFd>(fd: Fd, iov: &[IoSlice]) -> crate::Result<usize> {}
        pub fn readv<Fd: AsFd>(fd: Fd, iov: &mut [IoSliceMut]) -> crate::Result<usize> {}
        pub fn pwritev<Fd: AsFd>(fd: Fd, iov: &[IoSlice], offset: off_t) -> crate::Result<usize> {}
        pub fn preadv<Fd: AsFd>(fd: Fd, iov: &mut [IoSliceMut], offset: off_t) -> crate::Result<usize> {}
        pub fn pwrite<Fd: AsFd>(fd: Fd, buf: &[u8], offset: off_t) -> crate::Result<usize> {}
        pub fn pread<Fd: AsFd>(fd: Fd, buf: &mut [u8], offset: off_t) -> crate::Result<usize> {}
        #[derive(Clone, Copy)] pub struct RemoteIoVec { pub base: usize, pub len: usize }
        #[derive(Clone, Copy)] pub struct IoVec<T>;
        impl<T> IoVec<T> { pub fn as_slice(&self) -> &[u8] {} }
        impl IoVec<&[u8]> { pub fn from_slice(buf: &[u8]) -> IoVec<&[u8]> {} }
        impl IoVec<&mut [u8]> { pub fn from_mut_slice(buf: &mut [u8]) -> IoVec<&mut [u8]> {} }
        pub fn process_vm_writev(pid: Pid, local_iov: &[IoSlice], remote_iov: &[RemoteIoVec]) -> crate::Result<usize> {}
        pub fn process_vm_readv(pid: Pid, local_iov: &mut [IoSliceMut], remote_iov: &[RemoteIoVec]) -> crate::Result<usize> {}
    }
    pub mod utsname {
        use std::ffi::OsStr;
        #[derive(Clone, Copy)] pub struct UtsName;
        impl UtsName {
            pub fn sysname(&self) -> &OsStr {}
            pub fn nodename(&self) -> &OsStr {}
            pub fn release(&self) -> &OsStr {}
            pub fn version(&self) -> &OsStr {}
            pub fn machine(&self) -> &OsStr {}
            pub fn domainname(&self) -> &OsStr {}
        }
        pub fn uname() -> crate::Result<UtsName> {}
    }
    pub mod wait {
        use crate::unistd::Pid;
        use libc::c_int;
        use std::os::unix::io::BorrowedFd;
        #[derive(Clone, Copy)] pub enum WaitStatus { Exited(Pid, i32), Signaled(Pid, Signal, bool), Stopped(Pid, Signal), PtraceEvent(Pid, Signal, c_int), PtraceSyscall(Pid), Continued(Pid), StillAlive }
        impl WaitStatus {
            pub fn pid(&self) -> Option<Pid> {}
            pub fn from_raw(pid: Pid, status: i32) -> crate::Result<WaitStatus> {}
        }
        #[blocking(process, unless_given(options, WNOHANG))] pub fn waitpid<P: Into<Option<Pid>>>(pid: P, options: Option<WaitPidFlag>) -> crate::Result<WaitStatus> {}
        #[blocking(process)] pub fn wait() -> crate::Result<WaitStatus> {}
        pub enum Id { All, Pid(Pid), PGid(Pid), PIDFd(BorrowedFd) }
        #[blocking(process, unless_given(flags, WNOHANG))] pub fn waitid(id: Id, flags: WaitPidFlag) -> crate::Result<WaitStatus> {}
    }
}
pub mod syslog {
    use std::{ffi, ops};
    use std::ffi::OsStr;
    pub fn openlog(ident: Option<&ffi::CStr>, logopt: LogFlags, facility: Facility) -> crate::Result<()> {}
    pub fn syslog<P, S>(priority: P, message: &S) -> crate::Result<()> where P: Into<Priority>, S: AsRef<OsStr> {}
    pub fn setlogmask(mask: Option<LogMask>) -> LogMask {}
    pub fn closelog() {}
    #[derive(Clone, Copy)] pub struct LogMask;
    impl LogMask {
        pub fn up_to(priority: Severity) -> Self {}
        pub fn of_priority(priority: Severity) -> Self {}
        pub fn contains(&self, priority: Severity) -> bool {}
    }
    impl ops::BitOr for LogMask { type Output = Self; }
    impl ops::BitAnd for LogMask { type Output = Self; }
    #[derive(Clone, Copy)] pub struct Priority;
    impl Priority { pub fn new(severity: Severity, facility: Facility) -> Self {} }
    impl From<Severity> for Priority {}
    pub enum Severity { LOG_EMERG, LOG_ALERT, LOG_CRIT, LOG_ERR, LOG_WARNING, LOG_NOTICE, LOG_INFO, LOG_DEBUG }
    pub enum Facility { LOG_KERN, LOG_USER, LOG_MAIL, LOG_DAEMON, LOG_AUTH, LOG_SYSLOG, LOG_LPR, LOG_NEWS, LOG_UUCP, LOG_LOCAL0, LOG_LOCAL1, LOG_LOCAL2, LOG_LOCAL3, LOG_LOCAL4, LOG_LOCAL5, LOG_LOCAL6, LOG_LOCAL7 }
}
pub mod time {
    use crate::sys::time::TimeSpec;
    use crate::unistd::Pid;
    use libc::clockid_t;
    use std::fmt;
    #[derive(Clone, Copy)] pub struct ClockId;
    impl ClockId {
        pub fn from_raw(clk_id: clockid_t) -> Self {}
        pub fn res(self) -> crate::Result<TimeSpec> {}
        pub fn now(self) -> crate::Result<TimeSpec> {}
        pub fn set_time(self, timespec: TimeSpec) -> crate::Result<()> {}
        pub fn as_raw(self) -> clockid_t {}
        pub const CLOCK_BOOTTIME: ClockId = _;
        pub const CLOCK_BOOTTIME_ALARM: ClockId = _;
        pub const CLOCK_MONOTONIC: ClockId = _;
        pub const CLOCK_MONOTONIC_COARSE: ClockId = _;
        pub const CLOCK_MONOTONIC_FAST: ClockId = _;
        pub const CLOCK_MONOTONIC_PRECISE: ClockId = _;
        pub const CLOCK_MONOTONIC_RAW: ClockId = _;
        pub const CLOCK_PROCESS_CPUTIME_ID: ClockId = _;
        pub const CLOCK_PROF: ClockId = _;
        pub const CLOCK_REALTIME: ClockId = _;
        pub const CLOCK_REALTIME_ALARM: ClockId = _;
        pub const CLOCK_REALTIME_COARSE: ClockId = _;
        pub const CLOCK_REALTIME_FAST: ClockId = _;
        pub const CLOCK_REALTIME_PRECISE: ClockId = _;
        pub const CLOCK_SECOND: ClockId = _;
        pub const CLOCK_SGI_CYCLE: ClockId = _;
        pub const CLOCK_TAI: ClockId = _;
        pub const CLOCK_THREAD_CPUTIME_ID: ClockId = _;
        pub const CLOCK_UPTIME: ClockId = _;
        pub const CLOCK_UPTIME_FAST: ClockId = _;
        pub const CLOCK_UPTIME_PRECISE: ClockId = _;
        pub const CLOCK_VIRTUAL: ClockId = _;
        pub fn pid_cpu_clock_id(pid: Pid) -> crate::Result<Self> {}
    }
    impl From<clockid_t> for ClockId {}
    impl fmt::Display for ClockId {}
    pub fn clock_getres(clock_id: ClockId) -> crate::Result<TimeSpec> {}
    pub fn clock_gettime(clock_id: ClockId) -> crate::Result<TimeSpec> {}
    pub fn clock_settime(clock_id: ClockId, timespec: TimeSpec) -> crate::Result<()> {}
    pub fn clock_getcpuclockid(pid: Pid) -> crate::Result<ClockId> {}
}
pub mod unistd {
    use crate::{Error, NixPath};
    use libc::{c_long, c_uint, gid_t, off_t, pid_t, uid_t};
    use std::{fmt, result};
    use std::convert::Infallible;
    use std::ffi::{CStr, CString, OsStr, OsString};
    use std::os::fd;
    use std::os::unix::io::RawFd;
    use std::path::PathBuf;
    #[derive(Clone, Copy)] pub struct Uid;
    impl Uid {
        pub fn from_raw(uid: uid_t) -> Self {}
        pub fn current() -> Self {}
        pub fn effective() -> Self {}
        pub fn is_root(self) -> bool {}
        pub fn as_raw(self) -> uid_t {}
    }
    impl From<uid_t> for Uid {}
    impl fmt::Display for Uid {}
    pub const ROOT: Uid = _;
    #[derive(Clone, Copy)] pub struct Gid;
    impl Gid {
        pub fn from_raw(gid: gid_t) -> Self {}
        pub fn current() -> Self {}
        pub fn effective() -> Self {}
        pub fn as_raw(self) -> gid_t {}
    }
    impl From<gid_t> for Gid {}
    impl fmt::Display for Gid {}
    #[derive(Clone, Copy)] pub struct Pid;
    impl Pid {
        pub fn from_raw(pid: pid_t) -> Self {}
        pub fn this() -> Self {}
        pub fn parent() -> Self {}
        pub fn as_raw(self) -> pid_t {}
    }
    impl fmt::Display for Pid {}
    #[derive(Clone, Copy)] pub enum ForkResult { Parent { child: Pid }, Child }
    impl ForkResult {
        pub fn is_child(self) -> bool {}
        pub fn is_parent(self) -> bool {}
    }
    pub fn fork() -> crate::Result<ForkResult> {}
    pub fn getpid() -> Pid {}
    pub fn getppid() -> Pid {}
    pub fn setpgid(pid: Pid, pgid: Pid) -> crate::Result<()> {}
    pub fn getpgid(pid: Option<Pid>) -> crate::Result<Pid> {}
    pub fn setsid() -> crate::Result<Pid> {}
    pub fn getsid(pid: Option<Pid>) -> crate::Result<Pid> {}
    pub fn tcgetpgrp<F: fd::AsFd>(fd: F) -> crate::Result<Pid> {}
    pub fn tcsetpgrp<F: fd::AsFd>(fd: F, pgrp: Pid) -> crate::Result<()> {}
    pub fn getpgrp() -> Pid {}
    pub fn dup<Fd: fd::AsFd>(oldfd: Fd) -> crate::Result<fd::OwnedFd> {}
    pub fn dup2_stdin<Fd: fd::AsFd>(fd: Fd) -> crate::Result<()> {}
    pub fn dup2_stdout<Fd: fd::AsFd>(fd: Fd) -> crate::Result<()> {}
    pub fn dup2_stderr<Fd: fd::AsFd>(fd: Fd) -> crate::Result<()> {}
    pub fn dup2<Fd: fd::AsFd>(oldfd: Fd, newfd: &mut fd::OwnedFd) -> crate::Result<()> {}
    pub fn dup2_raw<Fd1: fd::AsFd, Fd2: fd::IntoRawFd>(oldfd: Fd1, newfd: Fd2) -> crate::Result<fd::OwnedFd> {}
    pub fn dup3<Fd: fd::AsFd>(oldfd: Fd, newfd: &mut fd::OwnedFd, flags: OFlag) -> crate::Result<()> {}
    pub fn dup3_raw<Fd1: fd::AsFd, Fd2: fd::IntoRawFd>(oldfd: Fd1, newfd: Fd2, flags: OFlag) -> crate::Result<fd::OwnedFd> {}
    pub fn chdir<P: NixPath>(path: &P) -> crate::Result<()> {}
    pub fn fchdir<Fd: fd::AsFd>(dirfd: Fd) -> crate::Result<()> {}
    #[blocking(fs)] pub fn mkdir<P: NixPath>(path: &P, mode: crate::sys::stat::Mode) -> crate::Result<()> {}
    #[blocking(fs)] pub fn mkfifo<P: NixPath>(path: &P, mode: crate::sys::stat::Mode) -> crate::Result<()> {}
    pub fn mkfifoat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P, mode: crate::sys::stat::Mode) -> crate::Result<()> {}
    #[blocking(fs)] pub fn symlinkat<Fd: fd::AsFd, P1: NixPath, P2: NixPath>(path1: &P1, dirfd: Fd, path2: &P2) -> crate::Result<()> {}
    pub fn getcwd() -> crate::Result<PathBuf> {}
    #[blocking(fs)] pub fn chown<P: NixPath>(path: &P, owner: Option<Uid>, group: Option<Gid>) -> crate::Result<()> {}
    pub fn fchown<Fd: fd::AsFd>(fd: Fd, owner: Option<Uid>, group: Option<Gid>) -> crate::Result<()> {}
    pub type FchownatFlags = AtFlags;
    impl FchownatFlags {
        pub const FollowSymlink: FchownatFlags = _;
        pub const NoFollowSymlink: FchownatFlags = _;
    }
    #[blocking(fs)] pub fn fchownat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P, owner: Option<Uid>, group: Option<Gid>, flag: AtFlags) -> crate::Result<()> {}
    pub fn execv<S: AsRef<CStr>>(path: &CStr, argv: &[S]) -> crate::Result<Infallible> {}
    pub fn execve<SA: AsRef<CStr>, SE: AsRef<CStr>>(path: &CStr, args: &[SA], env: &[SE]) -> crate::Result<Infallible> {}
    pub fn execvp<S: AsRef<CStr>>(filename: &CStr, args: &[S]) -> crate::Result<Infallible> {}
    pub fn execvpe<SA: AsRef<CStr>, SE: AsRef<CStr>>(filename: &CStr, args: &[SA], env: &[SE]) -> crate::Result<Infallible> {}
    pub fn sethostname<S: AsRef<OsStr>>(name: S) -> crate::Result<()> {}
    pub fn gethostname() -> crate::Result<OsString> {}
    pub fn close<Fd: fd::IntoRawFd>(fd: Fd) -> crate::Result<()> {}
    pub fn read<Fd: fd::AsFd>(fd: Fd, buf: &mut [u8]) -> crate::Result<usize> {}
    pub fn write<Fd: fd::AsFd>(fd: Fd, buf: &[u8]) -> crate::Result<usize> {}
    #[derive(Clone, Copy)] pub enum Whence { SeekSet, SeekCur, SeekEnd, SeekData, SeekHole }
    pub fn lseek<Fd: fd::AsFd>(fd: Fd, offset: off_t, whence: Whence) -> crate::Result<off_t> {}
    pub fn pipe() -> result::Result<(fd::OwnedFd, fd::OwnedFd), Error> {}
    #[blocking(fs)] pub fn truncate<P: NixPath>(path: &P, len: off_t) -> crate::Result<()> {}
    #[blocking(fs)] pub fn ftruncate<Fd: fd::AsFd>(fd: Fd, len: off_t) -> crate::Result<()> {}
    pub fn isatty<Fd: fd::AsFd>(fd: Fd) -> crate::Result<bool> {}
    pub type LinkatFlags = AtFlags;
    impl LinkatFlags {
        pub const SymlinkFollow: LinkatFlags = _;
        pub const NoSymlinkFollow: LinkatFlags = _;
    }
    #[blocking(fs)] pub fn linkat<Fd1: fd::AsFd, Fd2: fd::AsFd, P1: NixPath, P2: NixPath>(olddirfd: Fd1, oldpath: &P1, newdirfd: Fd2, newpath: &P2, flag: AtFlags) -> crate::Result<()> {}
    #[blocking(fs)] pub fn unlink<P: NixPath>(path: &P) -> crate::Result<()> {}
    #[derive(Clone, Copy)] pub enum UnlinkatFlags { RemoveDir, NoRemoveDir }
    #[blocking(fs)] pub fn unlinkat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P, flag: UnlinkatFlags) -> crate::Result<()> {}
    pub fn chroot<P: NixPath>(path: &P) -> crate::Result<()> {}
    #[blocking(fs)] pub fn fsync<Fd: fd::AsFd>(fd: Fd) -> crate::Result<()> {}
    pub fn getuid() -> Uid {}
    pub fn geteuid() -> Uid {}
    pub fn getgid() -> Gid {}
    pub fn getegid() -> Gid {}
    pub fn seteuid(euid: Uid) -> crate::Result<()> {}
    pub fn setegid(egid: Gid) -> crate::Result<()> {}
    pub fn setuid(uid: Uid) -> crate::Result<()> {}
    pub fn setgid(gid: Gid) -> crate::Result<()> {}
    pub fn getgroups() -> crate::Result<Vec<Gid>> {}
    pub fn setgroups(groups: &[Gid]) -> crate::Result<()> {}
    pub fn getgrouplist(user: &CStr, group: Gid) -> crate::Result<Vec<Gid>> {}
    pub fn initgroups(user: &CStr, group: Gid) -> crate::Result<()> {}
    #[blocking(sleep)] pub fn pause() {}
    #[blocking(sleep)] pub fn sleep(seconds: c_uint) -> c_uint {}
    pub fn mkstemp<P: NixPath>(template: &P) -> crate::Result<(fd::OwnedFd, PathBuf)> {}
    pub fn mkdtemp<P: NixPath>(template: &P) -> crate::Result<PathBuf> {}
    #[derive(Clone, Copy)] pub enum PathconfVar { FILESIZEBITS, LINK_MAX, MAX_CANON, MAX_INPUT, MIN_HOLE_SIZE, NAME_MAX, PATH_MAX, PIPE_BUF, POSIX2_SYMLINKS, POSIX_ALLOC_SIZE_MIN, POSIX_REC_INCR_XFER_SIZE, POSIX_REC_MAX_XFER_SIZE, POSIX_REC_MIN_XFER_SIZE, POSIX_REC_XFER_ALIGN, SYMLINK_MAX, _POSIX_CHOWN_RESTRICTED, _POSIX_NO_TRUNC, _POSIX_VDISABLE, _POSIX_ASYNC_IO, _POSIX_PRIO_IO, _POSIX_SYNC_IO, _POSIX_TIMESTAMP_RESOLUTION }
    pub fn fpathconf<F: fd::AsFd>(fd: F, var: PathconfVar) -> crate::Result<Option<c_long>> {}
    pub fn pathconf<P: NixPath>(path: &P, var: PathconfVar) -> crate::Result<Option<c_long>> {}
    #[derive(Clone, Copy)] pub enum SysconfVar { AIO_LISTIO_MAX, AIO_MAX, AIO_PRIO_DELTA_MAX, ARG_MAX, ATEXIT_MAX, BC_BASE_MAX, BC_DIM_MAX, BC_SCALE_MAX, BC_STRING_MAX, CHILD_MAX, CLK_TCK, COLL_WEIGHTS_MAX, DELAYTIMER_MAX, EXPR_NEST_MAX, HOST_NAME_MAX, IOV_MAX, LINE_MAX, LOGIN_NAME_MAX, NGROUPS_MAX, GETGR_R_SIZE_MAX, GETPW_R_SIZE_MAX, MQ_OPEN_MAX, MQ_PRIO_MAX, OPEN_MAX, _POSIX_ADVISORY_INFO, _POSIX_BARRIERS, _POSIX_ASYNCHRONOUS_IO, _POSIX_CLOCK_SELECTION, _POSIX_CPUTIME, _POSIX_FSYNC, _POSIX_IPV6, _POSIX_JOB_CONTROL, _POSIX_MAPPED_FILES, _POSIX_MEMLOCK, _POSIX_MEMLOCK_RANGE, _POSIX_MEMORY_PROTECTION, _POSIX_MESSAGE_PASSING, _POSIX_MONOTONIC_CLOCK, _POSIX_PRIORITIZED_IO, _POSIX_PRIORITY_SCHEDULING, _POSIX_RAW_SOCKETS, _POSIX_READER_WRITER_LOCKS, _POSIX_REALTIME_SIGNALS, _POSIX_REGEXP, _POSIX_SAVED_IDS, _POSIX_SEMAPHORES, _POSIX_SHARED_MEMORY_OBJECTS, _POSIX_SHELL, _POSIX_SPAWN, _POSIX_SPIN_LOCKS, _POSIX_SPORADIC_SERVER, _POSIX_SS_REPL_MAX, _POSIX_SYNCHRONIZED_IO, _POSIX_THREAD_ATTR_STACKADDR, _POSIX_THREAD_ATTR_STACKSIZE, _POSIX_THREAD_CPUTIME, _POSIX_THREAD_PRIO_INHERIT, _POSIX_THREAD_PRIO_PROTECT, _POSIX_THREAD_PRIORITY_SCHEDULING, _POSIX_THREAD_PROCESS_SHARED, _POSIX_THREAD_ROBUST_PRIO_INHERIT, _POSIX_THREAD_ROBUST_PRIO_PROTECT, _POSIX_THREAD_SAFE_FUNCTIONS, _POSIX_THREAD_SPORADIC_SERVER, _POSIX_THREADS, _POSIX_TIMEOUTS, _POSIX_TIMERS, _POSIX_TRACE, _POSIX_TRACE_EVENT_FILTER, _POSIX_TRACE_EVENT_NAME_MAX, _POSIX_TRACE_INHERIT, _POSIX_TRACE_LOG, _POSIX_TRACE_NAME_MAX, _POSIX_TRACE_SYS_MAX, _POSIX_TRACE_USER_EVENT_MAX, _POSIX_TYPED_MEMORY_OBJECTS, _POSIX_VERSION, _POSIX_V6_ILP32_OFF32, _POSIX_V6_ILP32_OFFBIG, _POSIX_V6_LP64_OFF64, _POSIX_V6_LPBIG_OFFBIG, _POSIX2_C_BIND, _POSIX2_C_DEV, _POSIX2_CHAR_TERM, _POSIX2_FORT_DEV, _POSIX2_FORT_RUN, _POSIX2_LOCALEDEF, _POSIX2_PBS, _POSIX2_PBS_ACCOUNTING, _POSIX2_PBS_CHECKPOINT, _POSIX2_PBS_LOCATE, _POSIX2_PBS_MESSAGE, _POSIX2_PBS_TRACK, _POSIX2_SW_DEV, _POSIX2_UPE, _POSIX2_VERSION, PAGE_SIZE, PTHREAD_DESTRUCTOR_ITERATIONS, PTHREAD_KEYS_MAX, PTHREAD_STACK_MIN, PTHREAD_THREADS_MAX, RE_DUP_MAX, RTSIG_MAX, SEM_NSEMS_MAX, SEM_VALUE_MAX, SIGQUEUE_MAX, STREAM_MAX, SYMLOOP_MAX, TIMER_MAX, TTY_NAME_MAX, TZNAME_MAX, _XOPEN_CRYPT, _XOPEN_ENH_I18N, _XOPEN_LEGACY, _XOPEN_REALTIME, _XOPEN_REALTIME_THREADS, _XOPEN_SHM, _XOPEN_STREAMS, _XOPEN_UNIX, _XOPEN_VERSION, _PHYS_PAGES, _AVPHYS_PAGES, _NPROCESSORS_CONF, _NPROCESSORS_ONLN }
    pub fn sysconf(var: SysconfVar) -> crate::Result<Option<c_long>> {}
    #[blocking(stat)] pub fn access<P: NixPath>(path: &P, amode: AccessFlags) -> crate::Result<()> {}
    #[blocking(stat)] pub fn faccessat<Fd: fd::AsFd, P: NixPath>(dirfd: Fd, path: &P, mode: AccessFlags, flags: AtFlags) -> crate::Result<()> {}
    #[blocking(stat)] pub fn eaccess<P: NixPath>(path: &P, mode: AccessFlags) -> crate::Result<()> {}
    #[derive(Clone)] pub struct User { pub name: String, pub passwd: CString, pub uid: Uid, pub gid: Gid, pub gecos: CString, pub dir: PathBuf, pub shell: PathBuf, pub class: CString, pub change: libc::time_t, pub expire: libc::time_t }
    impl From<&libc::passwd> for User {}
    impl User {
        pub fn from_uid(uid: Uid) -> crate::Result<Option<Self>> {}
        pub fn from_name(name: &str) -> crate::Result<Option<Self>> {}
    }
    #[derive(Clone)] pub struct Group { pub name: String, pub passwd: CString, pub gid: Gid, pub mem: Vec<String> }
    impl From<&libc::group> for Group {}
    impl Group {
        pub fn from_gid(gid: Gid) -> crate::Result<Option<Self>> {}
        pub fn from_name(name: &str) -> crate::Result<Option<Self>> {}
    }
    pub fn ttyname<F: fd::AsFd>(fd: F) -> crate::Result<PathBuf> {}
    pub fn gettid() -> Pid {}
    pub fn fexecve<SA: AsRef<CStr>, SE: AsRef<CStr>>(fd: RawFd, args: &[SA], env: &[SE]) -> crate::Result<Infallible> {}
    pub fn execveat<SA: AsRef<CStr>, SE: AsRef<CStr>>(dirfd: RawFd, pathname: &CStr, args: &[SA], env: &[SE], flags: super::fcntl::AtFlags) -> crate::Result<Infallible> {}
    pub fn daemon(nochdir: bool, noclose: bool) -> crate::Result<()> {}
    pub fn lseek64(fd: RawFd, offset: libc::off64_t, whence: Whence) -> crate::Result<libc::off64_t> {}
    pub fn pipe2(flags: OFlag) -> crate::Result<(RawFd, RawFd)> {}
    #[blocking(fs)] pub fn sync() {}
    #[blocking(fs)] pub fn syncfs(fd: RawFd) -> crate::Result<()> {}
    #[blocking(fs)] pub fn fdatasync(fd: RawFd) -> crate::Result<()> {}
    pub fn setfsuid(uid: Uid) -> Uid {}
    pub fn setfsgid(gid: Gid) -> Gid {}
    pub fn pivot_root<P1: NixPath, P2: NixPath>(new_root: &P1, put_old: &P2) -> crate::Result<()> {}
    pub fn setresuid(ruid: Uid, euid: Uid, suid: Uid) -> crate::Result<()> {}
    pub fn setresgid(rgid: Gid, egid: Gid, sgid: Gid) -> crate::Result<()> {}
    #[derive(Clone, Copy)] pub struct ResUid { pub real: Uid, pub effective: Uid, pub saved: Uid }
    #[derive(Clone, Copy)] pub struct ResGid { pub real: Gid, pub effective: Gid, pub saved: Gid }
    pub fn getresuid() -> crate::Result<ResUid> {}
    pub fn getresgid() -> crate::Result<ResGid> {}
    pub mod acct {
        use crate::NixPath;
        pub fn enable<P: NixPath>(filename: &P) -> crate::Result<()> {}
        pub fn disable() -> crate::Result<()> {}
    }
    pub mod alarm {
        pub fn set(secs: libc::c_uint) -> Option<libc::c_uint> {}
        pub fn cancel() -> Option<libc::c_uint> {}
    }
}
