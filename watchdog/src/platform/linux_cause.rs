//! From a system call to a cause.

use std::fs;
use std::sync::Arc;

use super::linux_socket::{self, Peer};
use super::{Doing, memory};
use crate::cause::Cause;

/// What the thread is doing, as a cause. Descriptors and addresses of a call are looked up now, so ask while it lasts.
pub(crate) fn cause(doing: Doing, tid: Option<u32>) -> Option<Cause> {
    match doing {
        Doing::Unknown => None,
        Doing::Running => Some(Cause::Computing),
        Doing::Faulting => Some(Cause::PageFaults),
        Doing::Call { number, first } => Some(of_call(number, first, tid)),
    }
}

fn of_call(number: u32, first: u64, tid: Option<u32>) -> Cause {
    let call = libc::c_long::from(number as i32);
    match call {
        libc::SYS_nanosleep | libc::SYS_clock_nanosleep => Cause::Sleeping,
        libc::SYS_futex => Cause::WaitingForThread,
        libc::SYS_read
        | libc::SYS_write
        | libc::SYS_readv
        | libc::SYS_writev
        | libc::SYS_pread64
        | libc::SYS_pwrite64
        | libc::SYS_preadv
        | libc::SYS_pwritev
        | libc::SYS_fsync
        | libc::SYS_fdatasync
        | libc::SYS_sync_file_range
        | libc::SYS_ftruncate
        | libc::SYS_fallocate
        | libc::SYS_flock
        | libc::SYS_fcntl
        | libc::SYS_copy_file_range
        | libc::SYS_sendfile => of_descriptor(first),
        libc::SYS_openat
        | libc::SYS_getdents64
        | libc::SYS_unlinkat
        | libc::SYS_mkdirat
        | libc::SYS_statx
        | libc::SYS_newfstatat
        | libc::SYS_sync
        | libc::SYS_close
        | libc::SYS_syncfs
        | libc::SYS_renameat2 => Cause::FileSystem,
        // These name the address themselves, before or without a connection.
        libc::SYS_connect => of_socket(first, address(number, first, tid, 1, 2)),
        libc::SYS_sendto => of_socket(first, address(number, first, tid, 4, 5)),
        libc::SYS_accept
        | libc::SYS_accept4
        | libc::SYS_recvfrom
        | libc::SYS_sendmsg
        | libc::SYS_recvmsg
        | libc::SYS_sendmmsg
        | libc::SYS_recvmmsg => of_socket(first, None),
        libc::SYS_ppoll => of_poll(number, first, tid),
        libc::SYS_pselect6 | libc::SYS_epoll_pwait | libc::SYS_epoll_pwait2 => Cause::Readiness,
        libc::SYS_wait4 | libc::SYS_waitid => Cause::ChildProcess,
        other => of_old_call(other, number, first, tid),
    }
}

/// Calls that newer architectures do not have.
#[cfg(target_arch = "x86_64")]
fn of_old_call(call: libc::c_long, number: u32, first: u64, tid: Option<u32>) -> Cause {
    match call {
        libc::SYS_open
        | libc::SYS_stat
        | libc::SYS_lstat
        | libc::SYS_unlink
        | libc::SYS_mkdir
        | libc::SYS_rename
        | libc::SYS_rmdir => Cause::FileSystem,
        libc::SYS_poll => of_poll(number, first, tid),
        libc::SYS_select | libc::SYS_epoll_wait => Cause::Readiness,
        libc::SYS_pause => Cause::Sleeping,
        _ => Cause::SystemCall(number),
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn of_old_call(_: libc::c_long, number: u32, _: u64, _: Option<u32>) -> Cause {
    Cause::SystemCall(number)
}

/// What a call on this descriptor is on.
pub(crate) fn of_descriptor(descriptor: u64) -> Cause {
    let Ok(target) = fs::read_link(format!("/proc/self/fd/{descriptor}")) else {
        return Cause::File(None);
    };
    let target = target.to_string_lossy();
    if target.starts_with("socket:") {
        return of_socket(descriptor, None);
    }
    if target.starts_with("pipe:") || target.starts_with("/dev/pts/") || target.starts_with("/dev/tty") {
        return Cause::Pipe;
    }
    Cause::File(target.starts_with('/').then(|| Arc::from(&*target)))
}

fn of_socket(descriptor: u64, address: Option<Peer>) -> Cause {
    const DNS: u16 = 53;

    let connected = || i32::try_from(descriptor).ok().and_then(linux_socket::peer);
    match address.or_else(connected) {
        Some(Peer::Internet(peer)) if peer.port() == DNS => Cause::Dns,
        Some(Peer::Internet(peer)) => Cause::Socket(Some(peer.to_string().into())),
        Some(Peer::Path(path)) => Cause::Socket(Some(path.into())),
        None => Cause::Socket(None),
    }
}

/// Waiting for one descriptor is waiting for what that is; several tell nothing.
fn of_poll(number: u32, first: u64, tid: Option<u32>) -> Cause {
    let Some(arguments) = arguments(number, first, tid) else { return Cause::Readiness };
    // struct pollfd begins with its descriptor.
    let descriptor = (arguments[1] == 1).then(|| memory::bytes(first, 4)).flatten();
    match descriptor {
        Some(bytes) => of_descriptor(u64::from(u32::from_ne_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))),
        None => Cause::Readiness,
    }
}

/// The address that a call names by these arguments.
fn address(number: u32, first: u64, tid: Option<u32>, at: usize, length: usize) -> Option<Peer> {
    const LONGEST: u64 = size_of::<libc::sockaddr_storage>() as u64;

    let arguments = arguments(number, first, tid)?;
    let bytes = memory::bytes(arguments[at], usize::try_from(arguments[length].min(LONGEST)).ok()?)?;
    linux_socket::parse(&bytes)
}

/// The arguments of the call that a thread is in, if it is still this one.
fn arguments(number: u32, first: u64, tid: Option<u32>) -> Option<[u64; 6]> {
    let text = fs::read_to_string(format!("/proc/self/task/{}/syscall", tid?)).ok()?;
    let mut words = text.split_ascii_whitespace();
    let same_call = words.next()?.parse() == Ok(number);
    let mut arguments = [0; 6];
    for argument in &mut arguments {
        *argument = u64::from_str_radix(words.next()?.strip_prefix("0x")?, 16).ok()?;
    }
    (same_call && arguments[0] == first).then_some(arguments)
}
