//! rustix 1.1.6.

macro_rules! cmsg_space { () => {} }
#[returns(&'static std::ffi::CStr)] macro_rules! cstr { () => {} }
pub mod buffer {
    use core::mem::MaybeUninit;
    pub trait Buffer<T> {}
    impl<T> Buffer<T> for &mut [T] {}
    impl<T, const N: usize> Buffer<T> for &mut [T; N] {}
    impl<T> Buffer<T> for &mut Vec<T> {}
    impl<T> Buffer<T> for &mut [MaybeUninit<T>] {}
    impl<T, const N: usize> Buffer<T> for &mut [MaybeUninit<T>; N] {}
    impl<T> Buffer<T> for &mut Vec<MaybeUninit<T>> {}
    pub struct SpareCapacity<T>;
    impl<T> Buffer<T> for SpareCapacity<T> {}
    pub fn spare_capacity<T>(v: &mut Vec<T>) -> SpareCapacity<T> {}
}
pub mod event {
    use core::num::TryFromIntError;
    use core::ops::{Add, Neg, Sub};
    use core::time::Duration;
    pub use backend::event::poll_fd::{PollFd, PollFlags};
    pub use backend::event::types::EventfdFlags;
    pub fn eventfd(initval: u32, flags: EventfdFlags) -> crate::io::Result<OwnedFd> {}
    pub fn pause() {}
    pub fn poll(fds: &mut [PollFd], timeout: Option<&Timespec>) -> crate::io::Result<usize> {}
    #[derive(Clone, Copy, Default)] pub struct FdSetElement;
    pub fn select(nfds: i32, readfds: Option<&mut [FdSetElement]>, writefds: Option<&mut [FdSetElement]>, exceptfds: Option<&mut [FdSetElement]>, timeout: Option<&Timespec>) -> crate::io::Result<i32> {}
    pub fn fd_set_insert(fds: &mut [FdSetElement], fd: RawFd) {}
    pub fn fd_set_remove(fds: &mut [FdSetElement], fd: RawFd) {}
    pub fn fd_set_bound(fds: &[FdSetElement]) -> RawFd {}
    pub fn fd_set_num_elements(set_count: usize, nfds: RawFd) -> usize {}
    pub struct FdSetIter;
    impl FdSetIter { pub fn new(fds: &[FdSetElement]) -> Self {} }
    impl Iterator for FdSetIter {
        type Item = RawFd;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    #[derive(Clone, Copy, Default)] pub struct Timespec { pub tv_sec: Secs, pub tv_nsec: Nsecs }
    impl Timespec {
        pub fn checked_add(self, rhs: Self) -> Option<Self> {}
        pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    }
    impl TryFrom<Duration> for Timespec { type Error = TryFromIntError; }
    impl Add for Timespec { type Output = Self; }
    impl Sub for Timespec { type Output = Self; }
    impl Neg for Timespec { type Output = Self; }
    pub type Secs = i64;
}
pub mod fs {
    use alloc::ffi::CString;
    use backend::fd::{AsFd, BorrowedFd};
    use backend::fs::types::{Advice, FallocateFlags, FsWord, MemfdFlags, OFlags, SealFlags, Stat, StatFs, StatVfs};
    use core::fmt;
    use core::ffi::CStr;
    use core::mem::MaybeUninit;
    use core::num::NonZeroU64;
    use crate::buffer::Buffer;
    use crate::path::Arg;
    use crate::process::{RawGid, RawUid};
    pub use backend::fs::dir::{Dir, DirEntry};
    pub use backend::fs::types::*;
    pub use crate::event::{Secs, Timespec};
    pub use std::os::unix::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt};
    #[blocking(fs)] pub fn open<P: Arg>(path: P, flags: OFlags, mode: Mode) -> crate::io::Result<OwnedFd> {}
    #[blocking(fs)] pub fn chmod<P: Arg>(path: P, mode: Mode) -> crate::io::Result<()> {}
    #[blocking(stat)] pub fn stat<P: Arg>(path: P) -> crate::io::Result<Stat> {}
    #[blocking(stat)] pub fn lstat<P: Arg>(path: P) -> crate::io::Result<Stat> {}
    #[blocking(fs)] pub fn readlink<P: Arg, B: Into<Vec<u8>>>(path: P, reuse: B) -> crate::io::Result<CString> {}
    #[blocking(fs)] pub fn rename<P: Arg, Q: Arg>(old_path: P, new_path: Q) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn unlink<P: Arg>(path: P) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn rmdir<P: Arg>(path: P) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn link<P: Arg, Q: Arg>(old_path: P, new_path: Q) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn symlink<P: Arg, Q: Arg>(old_path: P, new_path: Q) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn mkdir<P: Arg>(path: P, mode: Mode) -> crate::io::Result<()> {}
    #[blocking(stat)] pub fn access<P: Arg>(path: P, access: Access) -> crate::io::Result<()> {}
    #[blocking(stat)] pub fn statfs<P: Arg>(path: P) -> crate::io::Result<StatFs> {}
    #[blocking(stat)] pub fn statvfs<P: Arg>(path: P) -> crate::io::Result<StatVfs> {}
    #[blocking(fs)] pub fn chown<P: Arg>(path: P, owner: Option<Uid>, group: Option<Gid>) -> crate::io::Result<()> {}
    pub const UTIME_NOW: Nsecs = _;
    pub const UTIME_OMIT: Nsecs = _;
    #[blocking(fs)] pub fn openat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, oflags: OFlags, create_mode: Mode) -> crate::io::Result<OwnedFd> {}
    #[blocking(fs)] pub fn readlinkat<P: Arg, Fd: AsFd, B: Into<Vec<u8>>>(dirfd: Fd, path: P, reuse: B) -> crate::io::Result<CString> {}
    #[blocking(fs)] pub fn readlinkat_raw<P: Arg, Fd: AsFd, Buf: Buffer<u8>>(dirfd: Fd, path: P, buf: Buf) -> crate::io::Result<Buf::Output> {}
    #[blocking(fs)] pub fn mkdirat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, mode: Mode) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn linkat<P: Arg, Q: Arg, PFd: AsFd, QFd: AsFd>(old_dirfd: PFd, old_path: P, new_dirfd: QFd, new_path: Q, flags: AtFlags) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn unlinkat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, flags: AtFlags) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn renameat<P: Arg, Q: Arg, PFd: AsFd, QFd: AsFd>(old_dirfd: PFd, old_path: P, new_dirfd: QFd, new_path: Q) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn renameat_with<P: Arg, Q: Arg, PFd: AsFd, QFd: AsFd>(old_dirfd: PFd, old_path: P, new_dirfd: QFd, new_path: Q, flags: RenameFlags) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn symlinkat<P: Arg, Q: Arg, Fd: AsFd>(old_path: P, new_dirfd: Fd, new_path: Q) -> crate::io::Result<()> {}
    #[blocking(stat)] pub fn statat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, flags: AtFlags) -> crate::io::Result<Stat> {}
    #[blocking(stat)] pub fn accessat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, access: Access, flags: AtFlags) -> crate::io::Result<()> {}
    pub fn utimensat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, times: &Timestamps, flags: AtFlags) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn chmodat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, mode: Mode, flags: AtFlags) -> crate::io::Result<()> {}
    pub fn mknodat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, file_type: FileType, mode: Mode, dev: Dev) -> crate::io::Result<()> {}
    pub fn mkfifoat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, mode: Mode) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn chownat<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, owner: Option<Uid>, group: Option<Gid>, flags: AtFlags) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn copy_file_range<InFd: AsFd, OutFd: AsFd>(fd_in: InFd, off_in: Option<&mut u64>, fd_out: OutFd, off_out: Option<&mut u64>, len: usize) -> crate::io::Result<usize> {}
    pub fn fadvise<Fd: AsFd>(fd: Fd, offset: u64, len: Option<NonZeroU64>, advice: Advice) -> crate::io::Result<()> {}
    pub fn fcntl_getfl<Fd: AsFd>(fd: Fd) -> crate::io::Result<OFlags> {}
    pub fn fcntl_setfl<Fd: AsFd>(fd: Fd, flags: OFlags) -> crate::io::Result<()> {}
    pub fn fcntl_get_seals<Fd: AsFd>(fd: Fd) -> crate::io::Result<SealFlags> {}
    pub fn fcntl_add_seals<Fd: AsFd>(fd: Fd, seals: SealFlags) -> crate::io::Result<()> {}
    pub fn fcntl_lock<Fd: AsFd>(fd: Fd, operation: FlockOperation) -> crate::io::Result<()> {}
    #[derive(Clone)] pub struct Timestamps { pub last_access: crate::event::Timespec, pub last_modification: crate::event::Timespec }
    pub const PROC_SUPER_MAGIC: FsWord = _;
    pub const NFS_SUPER_MAGIC: FsWord = _;
    pub fn seek<Fd: AsFd>(fd: Fd, pos: SeekFrom) -> crate::io::Result<u64> {}
    pub fn tell<Fd: AsFd>(fd: Fd) -> crate::io::Result<u64> {}
    pub fn fchmod<Fd: AsFd>(fd: Fd, mode: Mode) -> crate::io::Result<()> {}
    pub fn fchown<Fd: AsFd>(fd: Fd, owner: Option<Uid>, group: Option<Gid>) -> crate::io::Result<()> {}
    pub fn fstat<Fd: AsFd>(fd: Fd) -> crate::io::Result<Stat> {}
    pub fn fstatfs<Fd: AsFd>(fd: Fd) -> crate::io::Result<StatFs> {}
    pub fn fstatvfs<Fd: AsFd>(fd: Fd) -> crate::io::Result<StatVfs> {}
    pub fn futimens<Fd: AsFd>(fd: Fd, times: &Timestamps) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn fallocate<Fd: AsFd>(fd: Fd, mode: FallocateFlags, offset: u64, len: u64) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn fsync<Fd: AsFd>(fd: Fd) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn fdatasync<Fd: AsFd>(fd: Fd) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn ftruncate<Fd: AsFd>(fd: Fd, length: u64) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum FlockOperation { LockShared, LockExclusive, Unlock, NonBlockingLockShared, NonBlockingLockExclusive, NonBlockingUnlock }
    #[blocking(fs, unless_given(operation, NonBlockingLockShared, NonBlockingLockExclusive, Unlock, NonBlockingUnlock))] pub fn flock<Fd: AsFd>(fd: Fd, operation: FlockOperation) -> crate::io::Result<()> {}
    #[blocking(fs)] pub fn syncfs<Fd: AsFd>(fd: Fd) -> crate::io::Result<()> {}
    pub fn ioctl_blksszget<Fd: AsFd>(fd: Fd) -> crate::io::Result<u32> {}
    pub fn ioctl_blkpbszget<Fd: AsFd>(fd: Fd) -> crate::io::Result<u32> {}
    pub fn ioctl_ficlone<Fd: AsFd, SrcFd: AsFd>(fd: Fd, src_fd: SrcFd) -> crate::io::Result<()> {}
    pub fn makedev(maj: u32, min: u32) -> Dev {}
    pub fn minor(dev: Dev) -> u32 {}
    pub fn major(dev: Dev) -> u32 {}
    pub fn memfd_create<P: Arg>(name: P, flags: MemfdFlags) -> crate::io::Result<OwnedFd> {}
    pub struct RawDir<Fd: AsFd>;
    impl<Fd: AsFd> RawDir<Fd> {
        pub fn new(fd: Fd, buf: &mut [MaybeUninit<u8>]) -> Self {}
        pub fn next(&mut self) -> Option<crate::io::Result<RawDirEntry>> {}
        pub fn is_buffer_empty(&self) -> bool {}
    }
    pub struct RawDirEntry;
    impl RawDirEntry {
        pub fn file_name(&self) -> &CStr {}
        pub fn file_type(&self) -> FileType {}
        pub fn ino(&self) -> u64 {}
        pub fn next_entry_cookie(&self) -> u64 {}
    }
    #[derive(Clone, Copy)] pub enum SeekFrom { Start(u64), End(i64), Current(i64), Data(u64), Hole(u64) }
    #[blocking(fs)] pub fn sendfile<OutFd: AsFd, InFd: AsFd>(out_fd: OutFd, in_fd: InFd, offset: Option<&mut u64>, count: usize) -> crate::io::Result<usize> {}
    pub const CWD: BorrowedFd = _;
    pub const ABS: BorrowedFd = _;
    #[derive(Clone, Copy)] pub struct Statx { pub stx_mask: u32, pub stx_blksize: u32, pub stx_attributes: StatxAttributes, pub stx_nlink: u32, pub stx_uid: u32, pub stx_gid: u32, pub stx_mode: u16, pub stx_ino: u64, pub stx_size: u64, pub stx_blocks: u64, pub stx_attributes_mask: StatxAttributes, pub stx_atime: StatxTimestamp, pub stx_btime: StatxTimestamp, pub stx_ctime: StatxTimestamp, pub stx_mtime: StatxTimestamp, pub stx_rdev_major: u32, pub stx_rdev_minor: u32, pub stx_dev_major: u32, pub stx_dev_minor: u32, pub stx_mnt_id: u64, pub stx_dio_mem_align: u32, pub stx_dio_offset_align: u32, pub stx_subvol: u64, pub stx_atomic_write_unit_min: u32, pub stx_atomic_write_unit_max: u32, pub stx_atomic_write_segments_max: u32, pub stx_dio_read_offset_align: u32, pub stx_atomic_write_unit_max_opt: u32 }
    #[derive(Clone, Copy)] pub struct StatxTimestamp { pub tv_sec: i64, pub tv_nsec: u32 }
    #[derive(Clone, Copy)] pub struct StatxFlags;
    impl StatxFlags {
        pub const TYPE: Self = _;
        pub const MODE: Self = _;
        pub const NLINK: Self = _;
        pub const UID: Self = _;
        pub const GID: Self = _;
        pub const ATIME: Self = _;
        pub const MTIME: Self = _;
        pub const CTIME: Self = _;
        pub const INO: Self = _;
        pub const SIZE: Self = _;
        pub const BLOCKS: Self = _;
        pub const BASIC_STATS: Self = _;
        pub const BTIME: Self = _;
        pub const MNT_ID: Self = _;
        pub const DIOALIGN: Self = _;
        pub const ALL: Self = _;
        pub const _: Self = _;
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
    #[derive(Clone, Copy)] pub struct StatxAttributes;
    impl StatxAttributes {
        pub const COMPRESSED: Self = _;
        pub const IMMUTABLE: Self = _;
        pub const APPEND: Self = _;
        pub const NODUMP: Self = _;
        pub const ENCRYPTED: Self = _;
        pub const AUTOMOUNT: Self = _;
        pub const MOUNT_ROOT: Self = _;
        pub const VERITY: Self = _;
        pub const DAX: Self = _;
        pub const _: Self = _;
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
    #[blocking(stat)] pub fn statx<P: Arg, Fd: AsFd>(dirfd: Fd, path: P, flags: AtFlags, mask: StatxFlags) -> crate::io::Result<Statx> {}
    #[blocking(fs)] pub fn sync() {}
    #[derive(Clone, Copy)] pub struct XattrFlags;
    impl XattrFlags {
        pub const CREATE: Self = _;
        pub const REPLACE: Self = _;
        pub const _: Self = _;
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
    pub fn getxattr<P: Arg, Name: Arg, Buf: Buffer<u8>>(path: P, name: Name, value: Buf) -> crate::io::Result<Buf::Output> {}
    pub fn getxattr_query<P: Arg, Name: Arg>(path: P, name: Name) -> crate::io::Result<usize> {}
    pub fn lgetxattr<P: Arg, Name: Arg, Buf: Buffer<u8>>(path: P, name: Name, value: Buf) -> crate::io::Result<Buf::Output> {}
    pub fn lgetxattr_query<P: Arg, Name: Arg>(path: P, name: Name) -> crate::io::Result<usize> {}
    pub fn fgetxattr<Fd: AsFd, Name: Arg, Buf: Buffer<u8>>(fd: Fd, name: Name, value: Buf) -> crate::io::Result<Buf::Output> {}
    pub fn fgetxattr_query<Fd: AsFd, Name: Arg>(fd: Fd, name: Name) -> crate::io::Result<usize> {}
    pub fn setxattr<P: Arg, Name: Arg>(path: P, name: Name, value: &[u8], flags: XattrFlags) -> crate::io::Result<()> {}
    pub fn lsetxattr<P: Arg, Name: Arg>(path: P, name: Name, value: &[u8], flags: XattrFlags) -> crate::io::Result<()> {}
    pub fn fsetxattr<Fd: AsFd, Name: Arg>(fd: Fd, name: Name, value: &[u8], flags: XattrFlags) -> crate::io::Result<()> {}
    pub fn listxattr<P: Arg, Buf: Buffer<u8>>(path: P, list: Buf) -> crate::io::Result<Buf::Output> {}
    pub fn listxattr_query<P: Arg>(path: P) -> crate::io::Result<usize> {}
    pub fn llistxattr<P: Arg, Buf: Buffer<u8>>(path: P, list: Buf) -> crate::io::Result<Buf::Output> {}
    pub fn llistxattr_query<P: Arg>(path: P) -> crate::io::Result<usize> {}
    pub fn flistxattr<Fd: AsFd, Buf: Buffer<u8>>(fd: Fd, list: Buf) -> crate::io::Result<Buf::Output> {}
    pub fn flistxattr_query<Fd: AsFd>(fd: Fd) -> crate::io::Result<usize> {}
    pub fn removexattr<P: Arg, Name: Arg>(path: P, name: Name) -> crate::io::Result<()> {}
    pub fn lremovexattr<P: Arg, Name: Arg>(path: P, name: Name) -> crate::io::Result<()> {}
    pub fn fremovexattr<Fd: AsFd, Name: Arg>(fd: Fd, name: Name) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct Uid;
    impl Uid {
        pub const ROOT: Self = _;
        pub fn from_raw(raw: RawUid) -> Self {}
        pub fn from_raw_unchecked(raw: RawUid) -> Self {}
        pub fn as_raw(self) -> RawUid {}
        pub fn is_root(self) -> bool {}
    }
    impl fmt::Display for Uid {}
    #[derive(Clone, Copy)] pub struct Gid;
    impl Gid {
        pub const ROOT: Self = _;
        pub fn from_raw(raw: RawGid) -> Self {}
        pub fn from_raw_unchecked(raw: RawGid) -> Self {}
        pub fn as_raw(self) -> RawGid {}
        pub fn is_root(self) -> bool {}
    }
    impl fmt::Display for Gid {}
}
pub mod io {
    use backend::fd::{AsFd, OwnedFd, RawFd};
    use core::result;
    use crate::buffer::Buffer;
    pub use backend::io::errno::Errno;
    pub use backend::io::types::{DupFlags, FdFlags, ReadWriteFlags};
    pub fn close(raw_fd: RawFd) {}
    pub fn try_close(raw_fd: RawFd) -> Result<()> {}
    pub fn dup<Fd: AsFd>(fd: Fd) -> Result<OwnedFd> {}
    pub fn dup2<Fd: AsFd>(fd: Fd, new: &mut OwnedFd) -> Result<()> {}
    pub fn dup3<Fd: AsFd>(fd: Fd, new: &mut OwnedFd, flags: DupFlags) -> Result<()> {}
    pub type Result<T> = result::Result<T, Errno>;
    pub fn retry_on_intr<T, F: FnMut() -> Result<T>>(f: F) -> Result<T> { f() }
    pub fn fcntl_getfd<Fd: AsFd>(fd: Fd) -> Result<FdFlags> {}
    pub fn fcntl_setfd<Fd: AsFd>(fd: Fd, flags: FdFlags) -> Result<()> {}
    pub fn fcntl_dupfd_cloexec<Fd: AsFd>(fd: Fd, min: RawFd) -> Result<OwnedFd> {}
    pub fn ioctl_fioclex<Fd: AsFd>(fd: Fd) -> Result<()> {}
    pub fn ioctl_fionclex<Fd: AsFd>(fd: Fd) -> Result<()> {}
    pub fn ioctl_fionbio<Fd: AsFd>(fd: Fd, value: bool) -> Result<()> {}
    pub fn ioctl_fionread<Fd: AsFd>(fd: Fd) -> Result<u64> {}
    pub fn read<Fd: AsFd, Buf: Buffer<u8>>(fd: Fd, buf: Buf) -> Result<Buf::Output> {}
    pub fn write<Fd: AsFd>(fd: Fd, buf: &[u8]) -> Result<usize> {}
    pub fn pread<Fd: AsFd, Buf: Buffer<u8>>(fd: Fd, buf: Buf, offset: u64) -> Result<Buf::Output> {}
    pub fn pwrite<Fd: AsFd>(fd: Fd, buf: &[u8], offset: u64) -> Result<usize> {}
    pub fn readv<Fd: AsFd>(fd: Fd, bufs: &mut [IoSliceMut]) -> Result<usize> {}
    pub fn writev<Fd: AsFd>(fd: Fd, bufs: &[IoSlice]) -> Result<usize> {}
    pub fn preadv<Fd: AsFd>(fd: Fd, bufs: &mut [IoSliceMut], offset: u64) -> Result<usize> {}
    pub fn pwritev<Fd: AsFd>(fd: Fd, bufs: &[IoSlice], offset: u64) -> Result<usize> {}
    pub fn preadv2<Fd: AsFd>(fd: Fd, bufs: &mut [IoSliceMut], offset: u64, flags: ReadWriteFlags) -> Result<usize> {}
    pub fn pwritev2<Fd: AsFd>(fd: Fd, bufs: &[IoSlice], offset: u64, flags: ReadWriteFlags) -> Result<usize> {}
}
pub mod ioctl {
    use core::ffi as c;
    pub fn ioctl<F: AsFd, I: Ioctl>(fd: F, ioctl: I) -> crate::io::Result<I::Output> {}
    pub trait Ioctl {
        type Output;
        const IS_MUTATING: bool;
        fn opcode(&self) -> Opcode;
        fn as_ptr(&mut self) -> *mut c::c_void;
        fn output_from_ptr(out: IoctlOutput, extract_output: *mut c::c_void) -> crate::io::Result<Self::Output>;
    }
    #[derive(Clone, Copy)] pub enum Direction { None, Read, Write, ReadWrite }
    pub type IoctlOutput = c::c_int;
    pub type Opcode = _Opcode;
    pub struct NoArg<const OPCODE: Opcode>;
    impl<const OPCODE: Opcode> NoArg<OPCODE> { pub fn new() -> Self {} }
    impl<const OPCODE: Opcode> Ioctl for NoArg<OPCODE> {
        type Output = ();
        fn opcode(&self) -> Opcode {}
        fn as_ptr(&mut self) -> *mut c::c_void {}
        fn output_from_ptr(arg0: IoctlOutput, arg1: *mut c::c_void) -> crate::io::Result<Self::Output> {}
    }
    pub struct Getter<const OPCODE: Opcode, Output>;
    impl<const OPCODE: Opcode, Output> Getter<OPCODE, Output> { pub fn new() -> Self {} }
    impl<const OPCODE: Opcode, Output> Ioctl for Getter<OPCODE, Output> {
        type Output = Output;
        fn opcode(&self) -> Opcode {}
        fn as_ptr(&mut self) -> *mut c::c_void {}
        fn output_from_ptr(arg0: IoctlOutput, ptr: *mut c::c_void) -> crate::io::Result<Self::Output> {}
    }
    pub struct Setter<const OPCODE: Opcode, Input>;
    impl<const OPCODE: Opcode, Input> Setter<OPCODE, Input> { pub fn new(input: Input) -> Self {} }
    impl<const OPCODE: Opcode, Input> Ioctl for Setter<OPCODE, Input> {
        type Output = ();
        fn opcode(&self) -> Opcode {}
        fn as_ptr(&mut self) -> *mut c::c_void {}
        fn output_from_ptr(arg0: IoctlOutput, arg1: *mut c::c_void) -> crate::io::Result<Self::Output> {}
    }
    pub struct Updater<const OPCODE: Opcode, Value>;
    impl<const OPCODE: Opcode, Value> Updater<OPCODE, Value> { pub fn new(value: &mut Value) -> Self {} }
    impl<const OPCODE: Opcode, T> Ioctl for Updater<OPCODE, T> {
        type Output = ();
        fn opcode(&self) -> Opcode {}
        fn as_ptr(&mut self) -> *mut c::c_void {}
        fn output_from_ptr(_output: IoctlOutput, _ptr: *mut c::c_void) -> crate::io::Result<()> {}
    }
    pub struct IntegerSetter<const OPCODE: Opcode>;
    impl<const OPCODE: Opcode> IntegerSetter<OPCODE> {
        pub fn new_usize(value: usize) -> Self {}
        pub fn new_pointer(value: *mut c::c_void) -> Self {}
    }
    impl<const OPCODE: Opcode> Ioctl for IntegerSetter<OPCODE> {
        type Output = ();
        fn opcode(&self) -> Opcode {}
        fn as_ptr(&mut self) -> *mut c::c_void {}
        fn output_from_ptr(_out: IoctlOutput, _extract_output: *mut c::c_void) -> crate::io::Result<Self::Output> {}
    }
    pub type _Opcode = c::c_ulong;
    pub mod opcode {
        use crate::ioctl::{Direction, Opcode};
        pub fn from_components(direction: Direction, group: u8, number: u8, data_size: usize) -> Opcode {}
        pub fn none(group: u8, number: u8) -> Opcode {}
        pub fn read<T>(group: u8, number: u8) -> Opcode {}
        pub fn write<T>(group: u8, number: u8) -> Opcode {}
        pub fn read_write<T>(group: u8, number: u8) -> Opcode {}
    }
}
pub mod mount {
    use core::ffi::CStr;
    use crate::path::Arg;
    pub fn fsopen<Fs: Arg>(fs_name: Fs, flags: FsOpenFlags) -> crate::io::Result<OwnedFd> {}
    pub fn fsmount<Fd: AsFd>(fs_fd: Fd, flags: FsMountFlags, attr_flags: MountAttrFlags) -> crate::io::Result<OwnedFd> {}
    pub fn move_mount<From: Arg, To: Arg, FromFd: AsFd, ToFd: AsFd>(from_dfd: FromFd, from_pathname: From, to_dfd: ToFd, to_pathname: To, flags: MoveMountFlags) -> crate::io::Result<()> {}
    pub fn open_tree<Path: Arg, Fd: AsFd>(dfd: Fd, filename: Path, flags: OpenTreeFlags) -> crate::io::Result<OwnedFd> {}
    pub fn fspick<Path: Arg, Fd: AsFd>(dfd: Fd, path: Path, flags: FsPickFlags) -> crate::io::Result<OwnedFd> {}
    pub fn fsconfig_set_flag<Key: Arg, Fd: AsFd>(fs_fd: Fd, key: Key) -> crate::io::Result<()> {}
    pub fn fsconfig_set_string<Key: Arg, Value: Arg, Fd: AsFd>(fs_fd: Fd, key: Key, value: Value) -> crate::io::Result<()> {}
    pub fn fsconfig_set_binary<Key: Arg, Fd: AsFd>(fs_fd: Fd, key: Key, value: &[u8]) -> crate::io::Result<()> {}
    pub fn fsconfig_set_path<Key: Arg, Path: Arg, Fd: AsFd, AuxFd: AsFd>(fs_fd: Fd, key: Key, path: Path, fd: AuxFd) -> crate::io::Result<()> {}
    pub fn fsconfig_set_path_empty<Key: Arg, Fd: AsFd, AuxFd: AsFd>(fs_fd: Fd, key: Key, fd: AuxFd) -> crate::io::Result<()> {}
    pub fn fsconfig_set_fd<Key: Arg, Fd: AsFd, AuxFd: AsFd>(fs_fd: Fd, key: Key, fd: AuxFd) -> crate::io::Result<()> {}
    pub fn fsconfig_create<Fd: AsFd>(fs_fd: Fd) -> crate::io::Result<()> {}
    pub fn fsconfig_reconfigure<Fd: AsFd>(fs_fd: Fd) -> crate::io::Result<()> {}
    pub fn fsconfig_create_exclusive<Fd: AsFd>(fs_fd: Fd) -> crate::io::Result<()> {}
    pub fn mount<Source: Arg, Target: Arg, Fs: Arg, Data: Into<Option<&CStr>>>(source: Source, target: Target, file_system_type: Fs, flags: MountFlags, data: Data) -> crate::io::Result<()> {}
    pub fn mount_remount<Target: Arg, Data: Arg>(target: Target, flags: MountFlags, data: Data) -> crate::io::Result<()> {}
    pub fn mount_bind<Source: Arg, Target: Arg>(source: Source, target: Target) -> crate::io::Result<()> {}
    pub fn mount_bind_recursive<Source: Arg, Target: Arg>(source: Source, target: Target) -> crate::io::Result<()> {}
    pub fn mount_change<Target: Arg>(target: Target, flags: MountPropagationFlags) -> crate::io::Result<()> {}
    pub fn mount_move<Source: Arg, Target: Arg>(source: Source, target: Target) -> crate::io::Result<()> {}
    pub fn unmount<Target: Arg>(target: Target, flags: UnmountFlags) -> crate::io::Result<()> {}
}
pub mod net {
    use backend::fd::AsFd;
    use core::num;
    use core::ffi::c_ushort;
    use core::mem::MaybeUninit;
    use crate::buffer::Buffer;
    use crate::fs::{Gid, Uid};
    use crate::io_uring::{SocketAddrLen, SocketAddrOpaque};
    use crate::net::addr::SocketAddrArg;
    use crate::net::netlink::SocketAddrNetlink;
    use crate::net::xdp::SocketAddrXdp;
    use crate::process::Pid;
    pub use backend::net::addr::SocketAddrUnix;
    pub use backend::net::send_recv::{RecvFlags, ReturnFlags, SendFlags};
    pub use crate::io_uring::SocketFlags;
    pub fn recv<Fd: AsFd, Buf: Buffer<u8>>(fd: Fd, buf: Buf, flags: RecvFlags) -> crate::io::Result<(Buf::Output, usize)> {}
    pub fn send<Fd: AsFd>(fd: Fd, buf: &[u8], flags: SendFlags) -> crate::io::Result<usize> {}
    pub fn recvfrom<Fd: AsFd, Buf: Buffer<u8>>(fd: Fd, buf: Buf, flags: RecvFlags) -> crate::io::Result<(Buf::Output, usize, Option<SocketAddrAny>)> {}
    pub fn sendto<Fd: AsFd>(fd: Fd, buf: &[u8], flags: SendFlags, addr: &impl SocketAddrArg) -> crate::io::Result<usize> {}
    pub enum SendAncillaryMessage { ScmRights(&[BorrowedFd]), ScmCredentials(UCred), TxTime(u64) }
    impl SendAncillaryMessage { pub fn size(&self) -> usize {} }
    pub enum RecvAncillaryMessage { ScmRights(AncillaryIter<OwnedFd>), ScmCredentials(UCred) }
    pub struct SendAncillaryBuffer;
    impl From<&mut [MaybeUninit<u8>]> for SendAncillaryBuffer {}
    impl Default for SendAncillaryBuffer {}
    impl SendAncillaryBuffer {
        pub fn new(buffer: &mut [MaybeUninit<u8>]) -> Self {}
        pub fn clear(&mut self) {}
        pub fn push(&mut self, msg: SendAncillaryMessage) -> bool {}
    }
    impl Extend<SendAncillaryMessage> for SendAncillaryBuffer {}
    #[derive(Default)] pub struct RecvAncillaryBuffer;
    impl From<&mut [MaybeUninit<u8>]> for RecvAncillaryBuffer {}
    impl RecvAncillaryBuffer {
        pub fn new(buffer: &mut [MaybeUninit<u8>]) -> Self {}
        pub fn drain(&mut self) -> AncillaryDrain {}
    }
    pub struct AncillaryDrain;
    impl AncillaryDrain { pub fn parse(buffer: &mut [u8]) -> Self {} }
    impl Iterator for AncillaryDrain {
        type Item = RecvAncillaryMessage;
        fn next(&mut self) -> Option<Self::Item> {}
        fn last(self) -> Option<Self::Item> {}
        fn collect<B: FromIterator<Self::Item>>(self) -> B {}
    }
    pub struct MMsgHdr;
    impl MMsgHdr {
        pub fn new(iov: &[IoSlice], control: &mut SendAncillaryBuffer) -> Self {}
        pub fn new_with_addr(addr: &SocketAddrAny, iov: &[IoSlice], control: &mut SendAncillaryBuffer) -> Self {}
        pub fn bytes_sent(&self) -> usize {}
    }
    pub fn sendmsg<Fd: AsFd>(socket: Fd, iov: &[IoSlice], control: &mut SendAncillaryBuffer, flags: SendFlags) -> crate::io::Result<usize> {}
    pub fn sendmsg_addr<Fd: AsFd>(socket: Fd, addr: &impl SocketAddrArg, iov: &[IoSlice], control: &mut SendAncillaryBuffer, flags: SendFlags) -> crate::io::Result<usize> {}
    pub fn sendmmsg<Fd: AsFd>(socket: Fd, msgs: &mut [MMsgHdr], flags: SendFlags) -> crate::io::Result<usize> {}
    pub fn recvmsg<Fd: AsFd>(socket: Fd, iov: &mut [IoSliceMut], control: &mut RecvAncillaryBuffer, flags: RecvFlags) -> crate::io::Result<RecvMsg> {}
    #[derive(Clone)] pub struct RecvMsg { pub bytes: usize, pub flags: ReturnFlags, pub address: Option<SocketAddrAny> }
    pub struct AncillaryIter<T>;
    impl<T> Iterator for AncillaryIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
        fn last(self) -> Option<Self::Item> {}
    }
    impl<T> DoubleEndedIterator for AncillaryIter<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
    pub fn socket(domain: AddressFamily, type_: SocketType, protocol: Option<Protocol>) -> crate::io::Result<OwnedFd> {}
    pub fn socket_with(domain: AddressFamily, type_: SocketType, flags: crate::io_uring::SocketFlags, protocol: Option<Protocol>) -> crate::io::Result<OwnedFd> {}
    pub fn bind<Fd: AsFd>(sockfd: Fd, addr: &impl SocketAddrArg) -> crate::io::Result<()> {}
    pub fn connect<Fd: AsFd>(sockfd: Fd, addr: &impl SocketAddrArg) -> crate::io::Result<()> {}
    pub fn connect_unspec<Fd: AsFd>(sockfd: Fd) -> crate::io::Result<()> {}
    pub fn listen<Fd: AsFd>(sockfd: Fd, backlog: i32) -> crate::io::Result<()> {}
    pub fn accept<Fd: AsFd>(sockfd: Fd) -> crate::io::Result<OwnedFd> {}
    pub fn accept_with<Fd: AsFd>(sockfd: Fd, flags: crate::io_uring::SocketFlags) -> crate::io::Result<OwnedFd> {}
    pub fn acceptfrom<Fd: AsFd>(sockfd: Fd) -> crate::io::Result<(OwnedFd, Option<SocketAddrAny>)> {}
    pub fn acceptfrom_with<Fd: AsFd>(sockfd: Fd, flags: crate::io_uring::SocketFlags) -> crate::io::Result<(OwnedFd, Option<SocketAddrAny>)> {}
    pub fn shutdown<Fd: AsFd>(sockfd: Fd, how: Shutdown) -> crate::io::Result<()> {}
    pub fn getsockname<Fd: AsFd>(sockfd: Fd) -> crate::io::Result<SocketAddrAny> {}
    pub fn getpeername<Fd: AsFd>(sockfd: Fd) -> crate::io::Result<Option<SocketAddrAny>> {}
    #[derive(Clone)] pub struct SocketAddrAny;
    impl SocketAddrAny {
        pub fn new(storage: MaybeUninit<SocketAddrStorage>, len: SocketAddrLen) -> Self {}
        pub fn read(ptr: *const SocketAddrStorage, len: SocketAddrLen) -> Self {}
        pub fn address_family(&self) -> AddressFamily {}
        pub fn as_ptr(&self) -> *const SocketAddrStorage {}
        pub fn as_mut_ptr(&mut self) -> *mut SocketAddrStorage {}
        pub fn addr_len(&self) -> SocketAddrLen {}
    }
    impl SocketAddrArg for SocketAddrAny {
        fn with_sockaddr<R>(&self, f: impl FnOnce(*const SocketAddrOpaque, SocketAddrLen) -> R) -> R {}
    }
    impl From<SocketAddr> for SocketAddrAny {}
    impl From<SocketAddrV4> for SocketAddrAny {}
    impl From<SocketAddrV6> for SocketAddrAny {}
    impl From<SocketAddrUnix> for SocketAddrAny {}
    impl From<SocketAddrNetlink> for SocketAddrAny {}
    impl From<SocketAddrXdp> for SocketAddrAny {}
    pub fn socketpair(domain: AddressFamily, type_: SocketType, flags: crate::io_uring::SocketFlags, protocol: Option<Protocol>) -> crate::io::Result<(OwnedFd, OwnedFd)> {}
    pub type RawSocketType = u32;
    #[derive(Clone, Copy)] pub struct SocketType;
    impl SocketType {
        pub const STREAM: Self = _;
        pub const DGRAM: Self = _;
        pub const SEQPACKET: Self = _;
        pub const RAW: Self = _;
        pub const RDM: Self = _;
        pub fn from_raw(raw: RawSocketType) -> Self {}
        pub fn as_raw(self) -> RawSocketType {}
    }
    pub type RawAddressFamily = c_ushort;
    #[derive(Clone, Copy)] pub struct AddressFamily;
    impl AddressFamily {
        pub const UNSPEC: Self = _;
        pub const INET: Self = _;
        pub const INET6: Self = _;
        pub const NETLINK: Self = _;
        pub const UNIX: Self = _;
        pub const AX25: Self = _;
        pub const IPX: Self = _;
        pub const APPLETALK: Self = _;
        pub const NETROM: Self = _;
        pub const BRIDGE: Self = _;
        pub const ATMPVC: Self = _;
        pub const X25: Self = _;
        pub const ROSE: Self = _;
        pub const DECnet: Self = _;
        pub const NETBEUI: Self = _;
        pub const SECURITY: Self = _;
        pub const KEY: Self = _;
        pub const PACKET: Self = _;
        pub const ASH: Self = _;
        pub const ECONET: Self = _;
        pub const ATMSVC: Self = _;
        pub const RDS: Self = _;
        pub const SNA: Self = _;
        pub const IRDA: Self = _;
        pub const PPPOX: Self = _;
        pub const WANPIPE: Self = _;
        pub const LLC: Self = _;
        pub const CAN: Self = _;
        pub const TIPC: Self = _;
        pub const BLUETOOTH: Self = _;
        pub const IUCV: Self = _;
        pub const RXRPC: Self = _;
        pub const ISDN: Self = _;
        pub const PHONET: Self = _;
        pub const IEEE802154: Self = _;
        pub const EIGHT_ZERO_TWO: Self = _;
        pub const ALG: Self = _;
        pub const ARP: Self = _;
        pub const ATM: Self = _;
        pub const CAIF: Self = _;
        pub const CCITT: Self = _;
        pub const CHAOS: Self = _;
        pub const CNT: Self = _;
        pub const COIP: Self = _;
        pub const DATAKIT: Self = _;
        pub const DLI: Self = _;
        pub const E164: Self = _;
        pub const ECMA: Self = _;
        pub const ENCAP: Self = _;
        pub const FILE: Self = _;
        pub const GOSIP: Self = _;
        pub const HYLINK: Self = _;
        pub const IB: Self = _;
        pub const IMPLINK: Self = _;
        pub const IEEE80211: Self = _;
        pub const INET6_SDP: Self = _;
        pub const INET_OFFLOAD: Self = _;
        pub const INET_SDP: Self = _;
        pub const INTF: Self = _;
        pub const ISO: Self = _;
        pub const LAT: Self = _;
        pub const LINK: Self = _;
        pub const MPLS: Self = _;
        pub const NATM: Self = _;
        pub const NBS: Self = _;
        pub const NCA: Self = _;
        pub const NDD: Self = _;
        pub const NDRV: Self = _;
        pub const NETBIOS: Self = _;
        pub const NETGRAPH: Self = _;
        pub const NIT: Self = _;
        pub const NOTIFY: Self = _;
        pub const NFC: Self = _;
        pub const NS: Self = _;
        pub const OROUTE: Self = _;
        pub const OSI: Self = _;
        pub const OSINET: Self = _;
        pub const POLICY: Self = _;
        pub const PPP: Self = _;
        pub const PUP: Self = _;
        pub const RIF: Self = _;
        pub const ROUTE: Self = _;
        pub const SCLUSTER: Self = _;
        pub const SIP: Self = _;
        pub const SLOW: Self = _;
        pub const SYS_CONTROL: Self = _;
        pub const SYSTEM: Self = _;
        pub const TRILL: Self = _;
        pub const UTUN: Self = _;
        pub const VSOCK: Self = _;
        pub const XDP: Self = _;
        pub fn from_raw(raw: RawAddressFamily) -> Self {}
        pub fn as_raw(self) -> RawAddressFamily {}
    }
    pub type RawProtocol = num::NonZeroU32;
    #[derive(Clone, Copy)] pub struct Protocol;
    impl Protocol {
        pub fn from_raw(raw: RawProtocol) -> Self {}
        pub fn as_raw(self) -> RawProtocol {}
    }
    #[derive(Clone, Copy)] pub enum Shutdown { Read, Write, Both }
    #[derive(Clone, Copy)] pub struct TxTimeFlags;
    impl TxTimeFlags {
        pub const DEADLINE_MODE: Self = _;
        pub const REPORT_ERRORS: Self = _;
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
    #[derive(Clone, Copy)] pub struct UCred { pub pid: Pid, pub uid: Uid, pub gid: Gid }
    pub mod eth {
        use crate::net::Protocol;
        pub const LOOP: Protocol = _;
        pub const PUP: Protocol = _;
        pub const PUPAT: Protocol = _;
        pub const IP: Protocol = _;
        pub const X25: Protocol = _;
        pub const ARP: Protocol = _;
        pub const BPQ: Protocol = _;
        pub const IEEEPUP: Protocol = _;
        pub const IEEEPUPAT: Protocol = _;
        pub const BATMAN: Protocol = _;
        pub const DEC: Protocol = _;
        pub const DNA_DL: Protocol = _;
        pub const DNA_RC: Protocol = _;
        pub const DNA_RT: Protocol = _;
        pub const LAT: Protocol = _;
        pub const DIAG: Protocol = _;
        pub const CUST: Protocol = _;
        pub const SCA: Protocol = _;
        pub const TEB: Protocol = _;
        pub const RARP: Protocol = _;
        pub const ATALK: Protocol = _;
        pub const AARP: Protocol = _;
        pub const P_8021Q: Protocol = _;
        pub const IPX: Protocol = _;
        pub const IPV6: Protocol = _;
        pub const PAUSE: Protocol = _;
        pub const SLOW: Protocol = _;
        pub const WCCP: Protocol = _;
        pub const MPLS_UC: Protocol = _;
        pub const MPLS_MC: Protocol = _;
        pub const ATMMPOA: Protocol = _;
        pub const PPP_DISC: Protocol = _;
        pub const PPP_SES: Protocol = _;
        pub const LINK_CTL: Protocol = _;
        pub const ATMFATE: Protocol = _;
        pub const PAE: Protocol = _;
        pub const AOE: Protocol = _;
        pub const P_8021AD: Protocol = _;
        pub const P_802_EX1: Protocol = _;
        pub const TIPC: Protocol = _;
        pub const MACSEC: Protocol = _;
        pub const P_8021AH: Protocol = _;
        pub const MVRP: Protocol = _;
        pub const P_1588: Protocol = _;
        pub const PRP: Protocol = _;
        pub const FCOE: Protocol = _;
        pub const TDLS: Protocol = _;
        pub const FIP: Protocol = _;
        pub const P_80221: Protocol = _;
        pub const LOOPBACK: Protocol = _;
        pub const QINQ1: Protocol = _;
        pub const QINQ2: Protocol = _;
        pub const QINQ3: Protocol = _;
        pub const EDSA: Protocol = _;
        pub const AF_IUCV: Protocol = _;
        pub const P_802_3_MIN: Protocol = _;
        pub const P_802_3: Protocol = _;
        pub const AX25: Protocol = _;
        pub const P_802_2: Protocol = _;
        pub const SNAP: Protocol = _;
        pub const DDCMP: Protocol = _;
        pub const WAN_PPP: Protocol = _;
        pub const PPP_MP: Protocol = _;
        pub const LOCALTALK: Protocol = _;
        pub const CANFD: Protocol = _;
        pub const PPPTALK: Protocol = _;
        pub const TR_802_2: Protocol = _;
        pub const MOBITEX: Protocol = _;
        pub const CONTROL: Protocol = _;
        pub const IRDA: Protocol = _;
        pub const ECONET: Protocol = _;
        pub const HDLC: Protocol = _;
        pub const ARCNET: Protocol = _;
        pub const TRAILER: Protocol = _;
        pub const PHONET: Protocol = _;
        pub const IEEE802154: Protocol = _;
        pub const CAIF: Protocol = _;
    }
    pub mod ipproto {
        use crate::net::Protocol;
        pub const ICMP: Protocol = _;
        pub const IGMP: Protocol = _;
        pub const IPIP: Protocol = _;
        pub const TCP: Protocol = _;
        pub const EGP: Protocol = _;
        pub const PUP: Protocol = _;
        pub const UDP: Protocol = _;
        pub const IDP: Protocol = _;
        pub const TP: Protocol = _;
        pub const DCCP: Protocol = _;
        pub const IPV6: Protocol = _;
        pub const RSVP: Protocol = _;
        pub const GRE: Protocol = _;
        pub const ESP: Protocol = _;
        pub const AH: Protocol = _;
        pub const MTP: Protocol = _;
        pub const BEETPH: Protocol = _;
        pub const ENCAP: Protocol = _;
        pub const PIM: Protocol = _;
        pub const COMP: Protocol = _;
        pub const SCTP: Protocol = _;
        pub const UDPLITE: Protocol = _;
        pub const MPLS: Protocol = _;
        pub const ETHERNET: Protocol = _;
        pub const RAW: Protocol = _;
        pub const MPTCP: Protocol = _;
        pub const FRAGMENT: Protocol = _;
        pub const ICMPV6: Protocol = _;
        pub const MH: Protocol = _;
        pub const ROUTING: Protocol = _;
    }
}
pub mod pipe {
    use backend::fd::AsFd;
    pub use backend::pipe::types::{IoSliceRaw, PipeFlags, SpliceFlags};
    pub const PIPE_BUF: usize = _;
    pub fn pipe() -> crate::io::Result<(OwnedFd, OwnedFd)> {}
    pub fn pipe_with(flags: PipeFlags) -> crate::io::Result<(OwnedFd, OwnedFd)> {}
    pub fn splice<FdIn: AsFd, FdOut: AsFd>(fd_in: FdIn, off_in: Option<&mut u64>, fd_out: FdOut, off_out: Option<&mut u64>, len: usize, flags: SpliceFlags) -> crate::io::Result<usize> {}
    pub fn vmsplice<PipeFd: AsFd>(fd: PipeFd, bufs: &[IoSliceRaw], flags: SpliceFlags) -> crate::io::Result<usize> {}
    pub fn tee<FdIn: AsFd, FdOut: AsFd>(fd_in: FdIn, fd_out: FdOut, len: usize, flags: SpliceFlags) -> crate::io::Result<usize> {}
    pub fn fcntl_getpipe_size<Fd: AsFd>(fd: Fd) -> crate::io::Result<usize> {}
    pub fn fcntl_setpipe_size<Fd: AsFd>(fd: Fd, size: usize) -> crate::io::Result<usize> {}
}
pub mod process {
    use alloc::ffi::CString;
    use backend::fd::{AsFd, RawFd};
    use backend::io::errno as io;
    use core::{ffi, fmt};
    use core::ffi::{CStr, c_int, c_void};
    use core::num::NonZeroI32;
    use core::ptr::NonNull;
    use crate::path::Arg;
    use std::process;
    pub use backend::process::types::Resource;
    pub use crate::fs::{Gid, Uid};
    pub use crate::io_uring::Signal;
    pub fn chdir<P: Arg>(path: P) -> crate::io::Result<()> {}
    pub fn fchdir<Fd: AsFd>(fd: Fd) -> crate::io::Result<()> {}
    pub fn getcwd<B: Into<Vec<u8>>>(reuse: B) -> crate::io::Result<CString> {}
    pub fn chroot<P: Arg>(path: P) -> crate::io::Result<()> {}
    pub const EXIT_SUCCESS: i32 = _;
    pub const EXIT_FAILURE: i32 = _;
    pub const EXIT_SIGNALED_SIGABRT: i32 = _;
    pub fn fcntl_getlk<Fd: AsFd>(fd: Fd, lock: &Flock) -> crate::io::Result<Option<Flock>> {}
    pub fn getuid() -> crate::fs::Uid {}
    pub fn geteuid() -> crate::fs::Uid {}
    pub fn getgid() -> crate::fs::Gid {}
    pub fn getegid() -> crate::fs::Gid {}
    pub fn getpid() -> Pid {}
    pub fn getppid() -> Option<Pid> {}
    pub fn getpgid(pid: Option<Pid>) -> crate::io::Result<Pid> {}
    pub fn setpgid(pid: Option<Pid>, pgid: Option<Pid>) -> crate::io::Result<()> {}
    pub fn getpgrp() -> Pid {}
    pub fn getsid(pid: Option<Pid>) -> crate::io::Result<Pid> {}
    pub fn setsid() -> crate::io::Result<Pid> {}
    pub fn getgroups() -> crate::io::Result<Vec<crate::fs::Gid>> {}
    pub fn ioctl_tiocsctty<Fd: AsFd>(fd: Fd) -> crate::io::Result<()> {}
    pub fn kill_process(pid: Pid, sig: crate::io_uring::Signal) -> crate::io::Result<()> {}
    pub fn kill_process_group(pid: Pid, sig: crate::io_uring::Signal) -> crate::io::Result<()> {}
    pub fn kill_current_process_group(sig: crate::io_uring::Signal) -> crate::io::Result<()> {}
    pub fn test_kill_process(pid: Pid) -> crate::io::Result<()> {}
    pub fn test_kill_process_group(pid: Pid) -> crate::io::Result<()> {}
    pub fn test_kill_current_process_group() -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct PidfdFlags;
    impl PidfdFlags {
        pub const NONBLOCK: Self = _;
        pub const _: Self = _;
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
    pub fn pidfd_open(pid: Pid, flags: PidfdFlags) -> crate::io::Result<OwnedFd> {}
    pub fn pidfd_send_signal<Fd: AsFd>(pidfd: Fd, sig: crate::io_uring::Signal) -> crate::io::Result<()> {}
    pub type ForeignRawFd = RawFd;
    #[derive(Clone, Copy)] pub struct PidfdGetfdFlags;
    impl PidfdGetfdFlags {
        pub const _: Self = _;
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
    pub fn pidfd_getfd<Fd: AsFd>(pidfd: Fd, targetfd: ForeignRawFd, flags: PidfdGetfdFlags) -> crate::io::Result<OwnedFd> {}
    pub fn pivot_root<P: Arg, Q: Arg>(new_root: P, put_old: Q) -> crate::io::Result<()> {}
    pub fn parent_process_death_signal() -> crate::io::Result<Option<crate::io_uring::Signal>> {}
    pub fn set_parent_process_death_signal(signal: Option<crate::io_uring::Signal>) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum DumpableBehavior { NotDumpable, Dumpable, DumpableReadableOnlyByRoot }
    impl TryFrom<i32> for DumpableBehavior { type Error = io::Errno; }
    pub fn dumpable_behavior() -> crate::io::Result<DumpableBehavior> {}
    pub fn set_dumpable_behavior(config: DumpableBehavior) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct UnalignedAccessControl;
    impl UnalignedAccessControl {
        pub const NO_PRINT: Self = _;
        pub const SIGBUS: Self = _;
        pub const _: Self = _;
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
    pub fn unaligned_access_control() -> crate::io::Result<UnalignedAccessControl> {}
    pub fn set_unaligned_access_control(config: UnalignedAccessControl) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct FloatingPointEmulationControl;
    impl FloatingPointEmulationControl {
        pub const NO_PRINT: Self = _;
        pub const SIGFPE: Self = _;
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
    pub fn floating_point_emulation_control() -> crate::io::Result<FloatingPointEmulationControl> {}
    pub fn set_floating_point_emulation_control(config: FloatingPointEmulationControl) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct FloatingPointExceptionMode;
    impl FloatingPointExceptionMode {
        pub const NONRECOV: Self = _;
        pub const ASYNC: Self = _;
        pub const PRECISE: Self = _;
        pub const SW_ENABLE: Self = _;
        pub const DIV: Self = _;
        pub const OVF: Self = _;
        pub const UND: Self = _;
        pub const RES: Self = _;
        pub const INV: Self = _;
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
    pub fn floating_point_exception_mode() -> crate::io::Result<Option<FloatingPointExceptionMode>> {}
    pub fn set_floating_point_exception_mode(config: Option<FloatingPointExceptionMode>) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum TimingMethod { Statistical, TimeStamp }
    impl TryFrom<i32> for TimingMethod { type Error = io::Errno; }
    pub fn timing_method() -> crate::io::Result<TimingMethod> {}
    pub fn set_timing_method(method: TimingMethod) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum EndianMode { Big, Little, PowerPCLittle }
    impl TryFrom<u32> for EndianMode { type Error = io::Errno; }
    pub fn endian_mode() -> crate::io::Result<EndianMode> {}
    pub fn set_endian_mode(mode: EndianMode) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum TimeStampCounterReadability { Readable, RaiseSIGSEGV }
    impl TryFrom<u32> for TimeStampCounterReadability { type Error = io::Errno; }
    pub fn time_stamp_counter_readability() -> crate::io::Result<TimeStampCounterReadability> {}
    pub fn set_time_stamp_counter_readability(readability: TimeStampCounterReadability) -> crate::io::Result<()> {}
    pub fn configure_performance_counters(enable: bool) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum MachineCheckMemoryCorruptionKillPolicy { Late, Early, Default }
    impl TryFrom<u32> for MachineCheckMemoryCorruptionKillPolicy { type Error = io::Errno; }
    pub fn machine_check_memory_corruption_kill_policy() -> crate::io::Result<MachineCheckMemoryCorruptionKillPolicy> {}
    pub fn set_machine_check_memory_corruption_kill_policy(policy: Option<MachineCheckMemoryCorruptionKillPolicy>) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum VirtualMemoryMapAddress { CodeStart, CodeEnd, DataStart, DataEnd, StackStart, BrkStart, BrkCurrent, ArgStart, ArgEnd, EnvironmentStart, EnvironmentEnd }
    pub fn set_virtual_memory_map_address(option: VirtualMemoryMapAddress, address: Option<NonNull<c_void>>) -> crate::io::Result<()> {}
    pub fn set_executable_file(fd: BorrowedFd) -> crate::io::Result<()> {}
    pub fn set_auxiliary_vector(auxv: &[*const c_void]) -> crate::io::Result<()> {}
    pub fn virtual_memory_map_config_struct_size() -> crate::io::Result<usize> {}
    #[derive(Clone)] pub struct PrctlMmMap { pub start_code: u64, pub end_code: u64, pub start_data: u64, pub end_data: u64, pub start_brk: u64, pub brk: u64, pub start_stack: u64, pub arg_start: u64, pub arg_end: u64, pub env_start: u64, pub env_end: u64, pub auxv: *mut u64, pub auxv_size: u32, pub exe_fd: RawFd }
    pub fn configure_virtual_memory_map(config: &PrctlMmMap) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum PTracer { None, Any, ProcessID(Pid) }
    pub fn set_ptracer(tracer: PTracer) -> crate::io::Result<()> {}
    pub fn child_subreaper() -> crate::io::Result<Option<Pid>> {}
    pub fn set_child_subreaper(pid: Option<Pid>) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum FloatingPointMode { FloatingPointRegisters, FloatingPointEmulation }
    impl TryFrom<u32> for FloatingPointMode { type Error = io::Errno; }
    pub fn floating_point_mode() -> crate::io::Result<FloatingPointMode> {}
    pub fn set_floating_point_mode(mode: FloatingPointMode) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum SpeculationFeature { SpeculativeStoreBypass, IndirectBranchSpeculation, FlushL1DCacheOnContextSwitchOutOfTask }
    impl TryFrom<u32> for SpeculationFeature { type Error = io::Errno; }
    #[derive(Clone, Copy)] pub struct SpeculationFeatureControl;
    impl SpeculationFeatureControl {
        pub const ENABLE: Self = _;
        pub const DISABLE: Self = _;
        pub const FORCE_DISABLE: Self = _;
        pub const DISABLE_NOEXEC: Self = _;
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
    #[derive(Clone, Copy)] pub struct SpeculationFeatureState;
    impl SpeculationFeatureState {
        pub const PRCTL: Self = _;
        pub const ENABLE: Self = _;
        pub const DISABLE: Self = _;
        pub const FORCE_DISABLE: Self = _;
        pub const DISABLE_NOEXEC: Self = _;
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
    pub fn speculative_feature_state(feature: SpeculationFeature) -> crate::io::Result<Option<SpeculationFeatureState>> {}
    pub fn control_speculative_feature(feature: SpeculationFeature, config: SpeculationFeatureControl) -> crate::io::Result<()> {}
    pub fn is_io_flusher() -> crate::io::Result<bool> {}
    pub fn configure_io_flusher_behavior(enable: bool) -> crate::io::Result<()> {}
    pub fn set_virtual_memory_region_name(region: &[u8], name: Option<&CStr>) -> crate::io::Result<()> {}
    pub fn nice(inc: i32) -> crate::io::Result<i32> {}
    pub fn getpriority_user(uid: crate::fs::Uid) -> crate::io::Result<i32> {}
    pub fn getpriority_pgrp(pgid: Option<Pid>) -> crate::io::Result<i32> {}
    pub fn getpriority_process(pid: Option<Pid>) -> crate::io::Result<i32> {}
    pub fn setpriority_user(uid: crate::fs::Uid, priority: i32) -> crate::io::Result<()> {}
    pub fn setpriority_pgrp(pgid: Option<Pid>, priority: i32) -> crate::io::Result<()> {}
    pub fn setpriority_process(pid: Option<Pid>, priority: i32) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct Rlimit { pub current: Option<u64>, pub maximum: Option<u64> }
    pub fn getrlimit(resource: Resource) -> Rlimit {}
    pub fn setrlimit(resource: Resource, new: Rlimit) -> crate::io::Result<()> {}
    pub fn prlimit(pid: Option<Pid>, resource: Resource, new: Rlimit) -> crate::io::Result<Rlimit> {}
    #[derive(Clone, Copy)] pub struct Flock { pub start: u64, pub length: u64, pub pid: Option<Pid>, pub typ: FlockType, pub offset_type: FlockOffsetType }
    impl From<FlockType> for Flock {}
    #[derive(Clone, Copy)] pub enum FlockType { ReadLock, WriteLock, Unlocked }
    #[derive(Clone, Copy)] pub enum FlockOffsetType { Set, Current, End }
    pub fn umask(mask: Mode) -> Mode {}
    #[derive(Clone, Copy)] pub struct WaitOptions;
    impl WaitOptions {
        pub const NOHANG: Self = _;
        pub const UNTRACED: Self = _;
        pub const CONTINUED: Self = _;
        pub const _: Self = _;
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
    #[derive(Clone, Copy)] pub struct WaitIdOptions;
    impl WaitIdOptions {
        pub const NOHANG: Self = _;
        pub const CONTINUED: Self = _;
        pub const EXITED: Self = _;
        pub const NOWAIT: Self = _;
        pub const STOPPED: Self = _;
        pub const _: Self = _;
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
    #[derive(Clone, Copy)] pub struct WaitStatus;
    impl WaitStatus {
        pub fn as_raw(self) -> i32 {}
        pub fn stopped(self) -> bool {}
        pub fn exited(self) -> bool {}
        pub fn signaled(self) -> bool {}
        pub fn continued(self) -> bool {}
        pub fn stopping_signal(self) -> Option<i32> {}
        pub fn exit_status(self) -> Option<i32> {}
        pub fn terminating_signal(self) -> Option<i32> {}
    }
    #[derive(Clone, Copy)] pub struct WaitIdStatus;
    impl WaitIdStatus {
        pub fn stopped(&self) -> bool {}
        pub fn trapped(&self) -> bool {}
        pub fn exited(&self) -> bool {}
        pub fn killed(&self) -> bool {}
        pub fn dumped(&self) -> bool {}
        pub fn continued(&self) -> bool {}
        pub fn stopping_signal(&self) -> Option<i32> {}
        pub fn trapping_signal(&self) -> Option<i32> {}
        pub fn exit_status(&self) -> Option<i32> {}
        pub fn terminating_signal(&self) -> Option<i32> {}
        pub fn raw_signo(&self) -> c_int {}
        pub fn raw_errno(&self) -> c_int {}
        pub fn raw_code(&self) -> c_int {}
    }
    #[derive(Clone)] pub enum WaitId { All, Pid(Pid), Pgid(Option<Pid>), PidFd(BorrowedFd) }
    #[blocking(process, unless_given(waitopts, NOHANG))] pub fn waitpid(pid: Option<Pid>, waitopts: WaitOptions) -> crate::io::Result<Option<(Pid, WaitStatus)>> {}
    #[blocking(process, unless_given(waitopts, NOHANG))] pub fn waitpgid(pgid: Pid, waitopts: WaitOptions) -> crate::io::Result<Option<(Pid, WaitStatus)>> {}
    #[blocking(process, unless_given(waitopts, NOHANG))] pub fn wait(waitopts: WaitOptions) -> crate::io::Result<Option<(Pid, WaitStatus)>> {}
    #[blocking(process)] pub fn waitid<Id: Into<WaitId>>(id: Id, options: WaitIdOptions) -> crate::io::Result<Option<WaitIdStatus>> {}
    pub type RawPid = i32;
    #[derive(Clone, Copy)] pub struct Pid;
    impl Pid {
        pub const INIT: Self = _;
        pub fn from_raw(raw: RawPid) -> Option<Self> {}
        pub fn from_raw_unchecked(raw: RawPid) -> Self {}
        pub fn from_child(child: &process::Child) -> Self {}
        pub fn as_raw_nonzero(self) -> NonZeroI32 {}
        pub fn as_raw_pid(self) -> RawPid {}
        pub fn as_raw(pid: Option<Self>) -> RawPid {}
        pub fn is_init(self) -> bool {}
    }
    impl fmt::Display for Pid {}
    pub type RawGid = ffi::c_uint;
    pub type RawUid = ffi::c_uint;
}
pub mod stdio {
    use backend::fd::{AsFd, BorrowedFd, RawFd};
    pub fn stdin() -> BorrowedFd {}
    pub fn take_stdin() -> OwnedFd {}
    pub fn stdout() -> BorrowedFd {}
    pub fn take_stdout() -> OwnedFd {}
    pub fn stderr() -> BorrowedFd {}
    pub fn take_stderr() -> OwnedFd {}
    pub fn raw_stdin() -> RawFd {}
    pub fn raw_stdout() -> RawFd {}
    pub fn raw_stderr() -> RawFd {}
    pub fn dup2_stdin<Fd: AsFd>(fd: Fd) -> crate::io::Result<()> {}
    pub fn dup2_stdout<Fd: AsFd>(fd: Fd) -> crate::io::Result<()> {}
    pub fn dup2_stderr<Fd: AsFd>(fd: Fd) -> crate::io::Result<()> {}
}
pub mod thread {
    use alloc::ffi::CString;
    use backend::io::errno as io;
    use backend::thread::types::RawCpuid;
    use core::ffi::{CStr, c_void};
    use core::num::NonZeroU64;
    use core::ptr::NonNull;
    use core::sync::atomic::AtomicU8;
    use crate::thread::prctl::private::Token;
    pub use backend::thread::types::MembarrierCommand;
    pub use crate::event::{Secs, Timespec};
    pub use crate::fs::{Gid, Uid};
    pub use crate::io_uring::ClockId;
    pub use crate::process::{Pid, RawGid, RawPid, RawUid};
    #[blocking(sleep)] pub fn clock_nanosleep_relative(id: crate::io_uring::ClockId, request: &crate::event::Timespec) -> NanosleepRelativeResult {}
    #[blocking(sleep)] pub fn clock_nanosleep_absolute(id: crate::io_uring::ClockId, request: &crate::event::Timespec) -> crate::io::Result<()> {}
    #[blocking(sleep)] pub fn nanosleep(request: &crate::event::Timespec) -> NanosleepRelativeResult {}
    #[derive(Clone)] pub enum NanosleepRelativeResult { Ok, Interrupted(crate::event::Timespec), Err(io::Errno) }
    #[derive(Clone, Copy)] pub struct Cpuid;
    impl Cpuid {
        pub fn from_raw(raw: RawCpuid) -> Self {}
        pub fn as_raw(self) -> RawCpuid {}
    }
    pub fn gettid() -> crate::process::Pid {}
    pub fn set_thread_uid(uid: crate::fs::Uid) -> crate::io::Result<()> {}
    pub fn set_thread_res_uid<R, E, S>(ruid: R, euid: E, suid: S) -> crate::io::Result<()> where R: Into<Option<crate::fs::Uid>>, E: Into<Option<crate::fs::Uid>>, S: Into<Option<crate::fs::Uid>> {}
    pub fn set_thread_gid(gid: crate::fs::Gid) -> crate::io::Result<()> {}
    pub fn set_thread_res_gid<R, E, S>(rgid: R, egid: E, sgid: S) -> crate::io::Result<()> where R: Into<Option<crate::fs::Gid>>, E: Into<Option<crate::fs::Gid>>, S: Into<Option<crate::fs::Gid>> {}
    pub fn set_thread_groups(groups: &[crate::fs::Gid]) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct CapabilitySets { pub effective: CapabilitySet, pub permitted: CapabilitySet, pub inheritable: CapabilitySet }
    pub type CapabilityFlags = CapabilitySet;
    #[derive(Clone, Copy)] pub struct CapabilitySet;
    impl CapabilitySet {
        pub const CHOWN: Self = _;
        pub const DAC_OVERRIDE: Self = _;
        pub const DAC_READ_SEARCH: Self = _;
        pub const FOWNER: Self = _;
        pub const FSETID: Self = _;
        pub const KILL: Self = _;
        pub const SETGID: Self = _;
        pub const SETUID: Self = _;
        pub const SETPCAP: Self = _;
        pub const LINUX_IMMUTABLE: Self = _;
        pub const NET_BIND_SERVICE: Self = _;
        pub const NET_BROADCAST: Self = _;
        pub const NET_ADMIN: Self = _;
        pub const NET_RAW: Self = _;
        pub const IPC_LOCK: Self = _;
        pub const IPC_OWNER: Self = _;
        pub const SYS_MODULE: Self = _;
        pub const SYS_RAWIO: Self = _;
        pub const SYS_CHROOT: Self = _;
        pub const SYS_PTRACE: Self = _;
        pub const SYS_PACCT: Self = _;
        pub const SYS_ADMIN: Self = _;
        pub const SYS_BOOT: Self = _;
        pub const SYS_NICE: Self = _;
        pub const SYS_RESOURCE: Self = _;
        pub const SYS_TIME: Self = _;
        pub const SYS_TTY_CONFIG: Self = _;
        pub const MKNOD: Self = _;
        pub const LEASE: Self = _;
        pub const AUDIT_WRITE: Self = _;
        pub const AUDIT_CONTROL: Self = _;
        pub const SETFCAP: Self = _;
        pub const MAC_OVERRIDE: Self = _;
        pub const MAC_ADMIN: Self = _;
        pub const SYSLOG: Self = _;
        pub const WAKE_ALARM: Self = _;
        pub const BLOCK_SUSPEND: Self = _;
        pub const AUDIT_READ: Self = _;
        pub const PERFMON: Self = _;
        pub const BPF: Self = _;
        pub const CHECKPOINT_RESTORE: Self = _;
        pub const _: Self = _;
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
    impl CompatCapability for CapabilitySet { fn as_capability_set(self, arg1: Token) -> CapabilitySet {} }
    pub fn capabilities(pid: Option<crate::process::Pid>) -> crate::io::Result<CapabilitySets> {}
    pub fn set_capabilities(pid: Option<crate::process::Pid>, sets: CapabilitySets) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct MembarrierQuery;
    impl MembarrierQuery {
        pub const GLOBAL: Self = _;
        pub const GLOBAL_EXPEDITED: Self = _;
        pub const REGISTER_GLOBAL_EXPEDITED: Self = _;
        pub const PRIVATE_EXPEDITED: Self = _;
        pub const REGISTER_PRIVATE_EXPEDITED: Self = _;
        pub const PRIVATE_EXPEDITED_SYNC_CORE: Self = _;
        pub const REGISTER_PRIVATE_EXPEDITED_SYNC_CORE: Self = _;
        pub const PRIVATE_EXPEDITED_RSEQ: Self = _;
        pub const REGISTER_PRIVATE_EXPEDITED_RSEQ: Self = _;
        pub const _: Self = _;
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
        pub fn contains_command(self, cmd: MembarrierCommand) -> bool {}
    }
    pub fn membarrier_query() -> MembarrierQuery {}
    pub fn membarrier(cmd: MembarrierCommand) -> crate::io::Result<()> {}
    pub fn membarrier_cpu(cmd: MembarrierCommand, cpu: Cpuid) -> crate::io::Result<()> {}
    pub fn get_keep_capabilities() -> crate::io::Result<bool> {}
    pub fn set_keep_capabilities(enable: bool) -> crate::io::Result<()> {}
    pub fn name() -> crate::io::Result<CString> {}
    pub fn set_name(name: &CStr) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum SecureComputingMode { Disabled, Strict, Filter }
    impl TryFrom<i32> for SecureComputingMode { type Error = io::Errno; }
    pub fn secure_computing_mode() -> crate::io::Result<SecureComputingMode> {}
    pub fn set_secure_computing_mode(mode: SecureComputingMode) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum Capability { ChangeOwnership, DACOverride, DACReadSearch, FileOwner, FileSetID, Kill, SetGroupID, SetUserID, SetPermittedCapabilities, LinuxImmutable, NetBindService, NetBroadcast, NetAdmin, NetRaw, IPCLock, IPCOwner, SystemModule, SystemRawIO, SystemChangeRoot, SystemProcessTrace, SystemProcessAccounting, SystemAdmin, SystemBoot, SystemNice, SystemResource, SystemTime, SystemTTYConfig, MakeNode, Lease, AuditWrite, AuditControl, SetFileCapabilities, MACOverride, MACAdmin, SystemLog, WakeAlarm, BlockSuspend, AuditRead, PerformanceMonitoring, BerkeleyPacketFilters, CheckpointRestore }
    impl CompatCapability for Capability { fn as_capability_set(self, arg1: Token) -> CapabilitySet {} }
    pub trait CompatCapability: Copy {}
    pub fn capability_is_in_bounding_set(capability: impl CompatCapability) -> crate::io::Result<bool> {}
    pub fn remove_capability_from_bounding_set(capability: impl CompatCapability) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct CapabilitiesSecureBits;
    impl CapabilitiesSecureBits {
        pub const NO_ROOT: Self = _;
        pub const NO_ROOT_LOCKED: Self = _;
        pub const NO_SETUID_FIXUP: Self = _;
        pub const NO_SETUID_FIXUP_LOCKED: Self = _;
        pub const KEEP_CAPS: Self = _;
        pub const KEEP_CAPS_LOCKED: Self = _;
        pub const NO_CAP_AMBIENT_RAISE: Self = _;
        pub const NO_CAP_AMBIENT_RAISE_LOCKED: Self = _;
        pub const _: Self = _;
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
    pub fn capabilities_secure_bits() -> crate::io::Result<CapabilitiesSecureBits> {}
    pub fn set_capabilities_secure_bits(bits: CapabilitiesSecureBits) -> crate::io::Result<()> {}
    pub fn current_timer_slack() -> crate::io::Result<u64> {}
    pub fn set_current_timer_slack(value: Option<NonZeroU64>) -> crate::io::Result<()> {}
    pub fn no_new_privs() -> crate::io::Result<bool> {}
    pub fn set_no_new_privs(no_new_privs: bool) -> crate::io::Result<()> {}
    pub fn get_clear_child_tid_address() -> crate::io::Result<Option<NonNull<c_void>>> {}
    pub fn transparent_huge_pages_are_disabled() -> crate::io::Result<bool> {}
    pub fn disable_transparent_huge_pages(thp_disable: bool) -> crate::io::Result<()> {}
    pub fn capability_is_in_ambient_set(capability: impl CompatCapability) -> crate::io::Result<bool> {}
    pub fn clear_ambient_capability_set() -> crate::io::Result<()> {}
    pub fn configure_capability_in_ambient_set(capability: impl CompatCapability, enable: bool) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct SVEVectorLengthConfig { pub vector_length_in_bytes: u32, pub vector_length_inherited_across_execve: bool }
    pub fn sve_vector_length_configuration() -> crate::io::Result<SVEVectorLengthConfig> {}
    pub fn set_sve_vector_length_configuration(vector_length_in_bytes: usize, vector_length_inherited_across_execve: bool, defer_change_to_next_execve: bool) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct TaggedAddressMode;
    impl TaggedAddressMode {
        pub const ENABLED: Self = _;
        pub const TCF_SYNC: Self = _;
        pub const TCF_ASYNC: Self = _;
        pub const _: Self = _;
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
    pub fn current_tagged_address_mode() -> crate::io::Result<(Option<TaggedAddressMode>, u32)> {}
    pub fn set_current_tagged_address_mode(mode: Option<TaggedAddressMode>, mte_tag: u32) -> crate::io::Result<()> {}
    pub fn disable_syscall_user_dispatch() -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum SysCallUserDispatchFastSwitch { Allow, Block }
    impl TryFrom<u8> for SysCallUserDispatchFastSwitch { type Error = io::Errno; }
    pub fn enable_syscall_user_dispatch(always_allowed_region: &[u8], fast_switch_flag: &AtomicU8) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub enum CoreSchedulingScope { Thread, ThreadGroup, ProcessGroup }
    impl TryFrom<u32> for CoreSchedulingScope { type Error = io::Errno; }
    pub fn core_scheduling_cookie(pid: crate::process::Pid, scope: CoreSchedulingScope) -> crate::io::Result<u64> {}
    pub fn create_core_scheduling_cookie(pid: crate::process::Pid, scope: CoreSchedulingScope) -> crate::io::Result<()> {}
    pub fn push_core_scheduling_cookie(pid: crate::process::Pid, scope: CoreSchedulingScope) -> crate::io::Result<()> {}
    pub fn pull_core_scheduling_cookie(pid: crate::process::Pid, scope: CoreSchedulingScope) -> crate::io::Result<()> {}
    #[derive(Clone, Copy)] pub struct CpuSet;
    impl CpuSet {
        pub const MAX_CPU: usize = _;
        pub fn new() -> Self {}
        pub fn is_set(&self, field: usize) -> bool {}
        pub fn set(&mut self, field: usize) {}
        pub fn unset(&mut self, field: usize) {}
        pub fn count(&self) -> u32 {}
        pub fn clear(&mut self) {}
    }
    impl Default for CpuSet {}
    pub fn sched_setaffinity(pid: Option<crate::process::Pid>, cpuset: &CpuSet) -> crate::io::Result<()> {}
    pub fn sched_getaffinity(pid: Option<crate::process::Pid>) -> crate::io::Result<CpuSet> {}
    pub fn sched_getcpu() -> usize {}
    pub fn sched_yield() {}
    #[derive(Clone, Copy)] pub struct ThreadNameSpaceType;
    impl ThreadNameSpaceType {
        pub const TIME: Self = _;
        pub const MOUNT: Self = _;
        pub const CONTROL_GROUP: Self = _;
        pub const HOST_NAME_AND_NIS_DOMAIN_NAME: Self = _;
        pub const INTER_PROCESS_COMMUNICATION: Self = _;
        pub const USER: Self = _;
        pub const PROCESS_ID: Self = _;
        pub const NETWORK: Self = _;
        pub const _: Self = _;
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
    #[derive(Clone, Copy)] pub enum LinkNameSpaceType { Time, Mount, ControlGroup, HostNameAndNISDomainName, InterProcessCommunication, User, ProcessID, Network }
    #[derive(Clone, Copy)] pub struct UnshareFlags;
    impl UnshareFlags {
        pub const FILES: Self = _;
        pub const FS: Self = _;
        pub const NEWCGROUP: Self = _;
        pub const NEWIPC: Self = _;
        pub const NEWNET: Self = _;
        pub const NEWNS: Self = _;
        pub const NEWPID: Self = _;
        pub const NEWTIME: Self = _;
        pub const NEWUSER: Self = _;
        pub const NEWUTS: Self = _;
        pub const SYSVSEM: Self = _;
        pub const _: Self = _;
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
    pub fn move_into_link_name_space(fd: BorrowedFd, allowed_type: Option<LinkNameSpaceType>) -> crate::io::Result<()> {}
    pub fn move_into_thread_name_spaces(fd: BorrowedFd, allowed_types: ThreadNameSpaceType) -> crate::io::Result<()> {}
    pub fn unshare(flags: UnshareFlags) -> crate::io::Result<()> {}
    pub fn unshare_unsafe(flags: UnshareFlags) -> crate::io::Result<()> {}
    pub mod futex {
        use core::num::NonZeroU32;
        use core::sync::atomic::AtomicU32;
        use crate::io_uring::{FutexWait, FutexWaitvFlags};
        pub use backend::thread::futex::{Flags, OWNER_DIED, WAITERS, WaitFlags};
        pub use crate::event::{Secs, Timespec};
        pub use crate::io_uring::{ClockId, FutexWait as Wait, FutexWaitPtr as WaitPtr, FutexWaitvFlags as WaitvFlags};
        pub fn wait(uaddr: &AtomicU32, flags: Flags, val: u32, timeout: Option<&crate::event::Timespec>) -> crate::io::Result<()> {}
        pub fn wake(uaddr: &AtomicU32, flags: Flags, val: u32) -> crate::io::Result<usize> {}
        pub fn fd(uaddr: &AtomicU32, flags: Flags, val: u32) -> crate::io::Result<OwnedFd> {}
        pub fn requeue(uaddr: &AtomicU32, flags: Flags, val: u32, val2: u32, uaddr2: &AtomicU32) -> crate::io::Result<usize> {}
        pub fn cmp_requeue(uaddr: &AtomicU32, flags: Flags, val: u32, val2: u32, uaddr2: &AtomicU32, val3: u32) -> crate::io::Result<usize> {}
        #[derive(Clone, Copy)] pub enum WakeOp { Set, Add, Or, AndN, XOr, SetShift, AddShift, OrShift, AndNShift, XOrShift }
        #[derive(Clone, Copy)] pub enum WakeOpCmp { Eq, Ne, Lt, Le, Gt, Ge }
        pub fn wake_op(uaddr: &AtomicU32, flags: Flags, val: u32, val2: u32, uaddr2: &AtomicU32, op: WakeOp, cmp: WakeOpCmp, oparg: u16, cmparg: u16) -> crate::io::Result<usize> {}
        pub fn lock_pi(uaddr: &AtomicU32, flags: Flags, timeout: Option<&crate::event::Timespec>) -> crate::io::Result<()> {}
        pub fn unlock_pi(uaddr: &AtomicU32, flags: Flags) -> crate::io::Result<()> {}
        pub fn trylock_pi(uaddr: &AtomicU32, flags: Flags) -> crate::io::Result<bool> {}
        pub fn wait_bitset(uaddr: &AtomicU32, flags: Flags, val: u32, timeout: Option<&crate::event::Timespec>, val3: NonZeroU32) -> crate::io::Result<()> {}
        pub fn wake_bitset(uaddr: &AtomicU32, flags: Flags, val: u32, val3: NonZeroU32) -> crate::io::Result<usize> {}
        pub fn wait_requeue_pi(uaddr: &AtomicU32, flags: Flags, val: u32, timeout: Option<&crate::event::Timespec>, uaddr2: &AtomicU32) -> crate::io::Result<()> {}
        pub fn cmp_requeue_pi(uaddr: &AtomicU32, flags: Flags, val2: u32, uaddr2: &AtomicU32, val3: u32) -> crate::io::Result<usize> {}
        pub fn lock_pi2(uaddr: &AtomicU32, flags: Flags, timeout: Option<&crate::event::Timespec>) -> crate::io::Result<()> {}
        pub fn waitv(waiters: &[FutexWait], flags: FutexWaitvFlags, timeout: Option<&crate::event::Timespec>, clockid: crate::io_uring::ClockId) -> crate::io::Result<usize> {}
    }
    pub mod prctl {
        pub mod private {
            pub struct Token;
        }
    }
}
pub mod time {
    pub use backend::time::types::{TimerfdClockId, TimerfdFlags, TimerfdTimerFlags};
    pub use crate::event::{Secs, Timespec};
    pub use crate::io_uring::ClockId;
    pub fn clock_getres(id: crate::io_uring::ClockId) -> crate::event::Timespec {}
    pub fn clock_gettime(id: crate::io_uring::ClockId) -> crate::event::Timespec {}
    pub fn clock_gettime_dynamic(id: DynamicClockId) -> crate::io::Result<crate::event::Timespec> {}
    pub fn clock_settime(id: crate::io_uring::ClockId, timespec: crate::event::Timespec) -> crate::io::Result<()> {}
    #[derive(Clone)] pub struct Itimerspec { pub it_interval: crate::event::Timespec, pub it_value: crate::event::Timespec }
    pub fn timerfd_create(clockid: TimerfdClockId, flags: TimerfdFlags) -> crate::io::Result<OwnedFd> {}
    pub fn timerfd_settime<Fd: AsFd>(fd: Fd, flags: TimerfdTimerFlags, new_value: &Itimerspec) -> crate::io::Result<Itimerspec> {}
    pub fn timerfd_gettime<Fd: AsFd>(fd: Fd) -> crate::io::Result<Itimerspec> {}
    #[derive(Clone, Copy)] pub enum DynamicClockId { Known(crate::io_uring::ClockId), Dynamic(BorrowedFd), RealtimeAlarm, Tai, Boottime, BoottimeAlarm }
}
pub mod system {
    use core::ffi::CStr;
    #[derive(Clone)] pub struct Uname;
    impl Uname {
        pub fn sysname(&self) -> &CStr {}
        pub fn nodename(&self) -> &CStr {}
        pub fn release(&self) -> &CStr {}
        pub fn version(&self) -> &CStr {}
        pub fn machine(&self) -> &CStr {}
    }
    pub fn uname() -> Uname {}
}
