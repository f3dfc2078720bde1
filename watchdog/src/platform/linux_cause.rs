//! From a system call to a cause.

use std::sync::Arc;

use super::Doing;
use crate::cause::Cause;

/// What the thread is doing, as a cause. The descriptor of a call is looked up now, so ask while it lasts.
pub(crate) fn cause(doing: Doing) -> Option<Cause> {
    match doing {
        Doing::Unknown => None,
        Doing::Running => Some(Cause::Computing),
        Doing::Call { number, first } => Some(of_call(number, first)),
    }
}

fn of_call(number: u32, first: u64) -> Cause {
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
        | libc::SYS_renameat2 => Cause::FileSystem,
        libc::SYS_connect
        | libc::SYS_accept
        | libc::SYS_accept4
        | libc::SYS_sendto
        | libc::SYS_recvfrom
        | libc::SYS_sendmsg
        | libc::SYS_recvmsg
        | libc::SYS_sendmmsg
        | libc::SYS_recvmmsg => Cause::Socket,
        libc::SYS_ppoll | libc::SYS_pselect6 | libc::SYS_epoll_pwait | libc::SYS_epoll_pwait2 => {
            Cause::Readiness
        }
        libc::SYS_wait4 | libc::SYS_waitid => Cause::ChildProcess,
        other => of_old_call(other, number),
    }
}

/// Calls that newer architectures do not have.
#[cfg(target_arch = "x86_64")]
fn of_old_call(call: libc::c_long, number: u32) -> Cause {
    match call {
        libc::SYS_open
        | libc::SYS_stat
        | libc::SYS_lstat
        | libc::SYS_unlink
        | libc::SYS_mkdir
        | libc::SYS_rename
        | libc::SYS_rmdir => Cause::FileSystem,
        libc::SYS_poll | libc::SYS_select | libc::SYS_epoll_wait => Cause::Readiness,
        _ => Cause::SystemCall(number),
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn of_old_call(_: libc::c_long, number: u32) -> Cause {
    Cause::SystemCall(number)
}

fn of_descriptor(descriptor: u64) -> Cause {
    let Ok(target) = std::fs::read_link(format!("/proc/self/fd/{descriptor}")) else {
        return Cause::File(None);
    };
    let target = target.to_string_lossy();
    if target.starts_with("socket:") {
        return Cause::Socket;
    }
    if target.starts_with("pipe:") || target.starts_with("/dev/pts/") || target.starts_with("/dev/tty") {
        return Cause::Pipe;
    }
    Cause::File(target.starts_with('/').then(|| Arc::from(&*target)))
}
