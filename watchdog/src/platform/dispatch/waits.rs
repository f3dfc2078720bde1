//! Which system calls can block, and what that depends on.

use super::CallKind;
use super::raw::Call;

/// When a call blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waits {
    /// Always, or whenever the system finds reason to.
    Always(CallKind),
    /// The same, and the argument is the path of what it is about.
    Path(CallKind, usize),
    /// Unless the argument, a number of milliseconds, is 0.
    Milliseconds(CallKind, usize),
    /// Unless the argument points to a time of 0.
    Time(CallKind, usize),
    /// As the descriptor in the first argument is: files always, others unless they are set not to.
    Descriptor,
}

/// `futex_wait` (Linux 6.7), which the library has no name for.
const FUTEX_WAIT: i64 = 455;

/// When the call blocks; `None`: never, or not so that anybody would mind.
pub(super) fn waits(call: Call) -> Option<Waits> {
    use CallKind::{Metadata, Other, Process, Readiness, Sleep, Thread};

    let [first, second, third, fourth, fifth, _] = call.arguments;
    let always = |kind, condition: bool| condition.then_some(Waits::Always(kind));
    match call.number {
        libc::SYS_nanosleep | libc::SYS_clock_nanosleep | libc::SYS_pause => Some(Waits::Always(Sleep)),
        libc::SYS_rt_sigsuspend => Some(Waits::Always(Other)),
        libc::SYS_rt_sigtimedwait => Some(Waits::Time(Other, 2)),
        libc::SYS_futex => always(Thread, is_futex_wait(second)),
        libc::SYS_futex_waitv | FUTEX_WAIT => Some(Waits::Always(Thread)),
        libc::SYS_poll => Some(Waits::Milliseconds(Readiness, 2)),
        libc::SYS_epoll_wait | libc::SYS_epoll_pwait => Some(Waits::Milliseconds(Readiness, 3)),
        libc::SYS_ppoll => Some(Waits::Time(Readiness, 2)),
        libc::SYS_epoll_pwait2 => Some(Waits::Time(Readiness, 3)),
        libc::SYS_select | libc::SYS_pselect6 => Some(Waits::Time(Readiness, 4)),
        libc::SYS_io_uring_enter => always(Readiness, third != 0),
        libc::SYS_io_getevents => always(Readiness, second != 0),
        libc::SYS_wait4 => always(Process, third & libc::WNOHANG as u64 == 0),
        libc::SYS_waitid => always(Process, fourth & libc::WNOHANG as u64 == 0),
        libc::SYS_vfork => Some(Waits::Always(Process)),
        libc::SYS_clone | libc::SYS_clone3 => {
            always(Process, super::clone::flags(call) & libc::CLONE_VFORK as u64 != 0)
        }
        libc::SYS_semop | libc::SYS_semtimedop | libc::SYS_mq_timedreceive | libc::SYS_mq_timedsend => {
            Some(Waits::Always(Other))
        }
        libc::SYS_msgrcv => always(Other, fifth & libc::IPC_NOWAIT as u64 == 0),
        libc::SYS_msgsnd => always(Other, fourth & libc::IPC_NOWAIT as u64 == 0),
        libc::SYS_stat | libc::SYS_lstat | libc::SYS_access => Some(Waits::Path(Metadata, 0)),
        libc::SYS_statfs => Some(Waits::Path(Metadata, 0)),
        libc::SYS_newfstatat => Some(of_entry(second, fourth)),
        libc::SYS_statx => Some(of_entry(second, third)),
        libc::SYS_faccessat | libc::SYS_faccessat2 => Some(Waits::Path(Metadata, 1)),
        libc::SYS_fstat => Some(Waits::Always(Metadata)),
        _ => on_descriptor(call, first, second, fourth).or_else(|| on_path(call.number)),
    }
}

/// The operation without its flags: `FUTEX_WAIT`, `LOCK_PI`, `WAIT_BITSET`, `WAIT_REQUEUE_PI`, `LOCK_PI2`.
fn is_futex_wait(operation: u64) -> bool {
    matches!(operation & 0x7f, 0 | 6 | 9 | 11 | 13)
}

/// With `AT_EMPTY_PATH`, it is about an open descriptor.
fn of_entry(path: u64, flags: u64) -> Waits {
    let is_open = flags & libc::AT_EMPTY_PATH as u64 != 0 || path == 0;
    if is_open { Waits::Always(CallKind::Metadata) } else { Waits::Path(CallKind::Metadata, 1) }
}

fn on_descriptor(call: Call, first: u64, second: u64, fourth: u64) -> Option<Waits> {
    let unless = |set: bool| (!set).then_some(Waits::Descriptor);
    match call.number {
        libc::SYS_read
        | libc::SYS_write
        | libc::SYS_readv
        | libc::SYS_writev
        | libc::SYS_pread64
        | libc::SYS_pwrite64
        | libc::SYS_preadv
        | libc::SYS_pwritev
        | libc::SYS_connect
        | libc::SYS_accept
        | libc::SYS_accept4
        | libc::SYS_sendfile
        | libc::SYS_fsync
        | libc::SYS_fdatasync
        | libc::SYS_syncfs
        | libc::SYS_sync_file_range
        | libc::SYS_ftruncate
        | libc::SYS_fallocate
        | libc::SYS_getdents64
        | libc::SYS_getdents
        | libc::SYS_copy_file_range
        | libc::SYS_fchmod
        | libc::SYS_fchown
        | libc::SYS_tee
        | libc::SYS_vmsplice
        | libc::SYS_splice => Some(Waits::Descriptor),
        libc::SYS_sendto | libc::SYS_recvfrom => unless(fourth & libc::MSG_DONTWAIT as u64 != 0),
        libc::SYS_sendmsg | libc::SYS_recvmsg => unless(call.arguments[2] & libc::MSG_DONTWAIT as u64 != 0),
        libc::SYS_sendmmsg | libc::SYS_recvmmsg => unless(fourth & libc::MSG_DONTWAIT as u64 != 0),
        libc::SYS_preadv2 | libc::SYS_pwritev2 => unless(call.arguments[5] & libc::RWF_NOWAIT as u64 != 0),
        libc::SYS_flock => {
            let waits = second & (libc::LOCK_NB | libc::LOCK_UN) as u64 == 0;
            waits.then_some(Waits::Always(CallKind::File))
        }
        libc::SYS_fcntl => {
            let waits = second == libc::F_SETLKW as u64 || second == libc::F_OFD_SETLKW as u64;
            waits.then_some(Waits::Always(CallKind::File))
        }
        _ => None,
    }
    .filter(|_| first <= i32::MAX as u64)
}

/// What opens, makes, changes or removes an entry of the file system.
fn on_path(number: i64) -> Option<Waits> {
    let argument = match number {
        libc::SYS_open
        | libc::SYS_creat
        | libc::SYS_unlink
        | libc::SYS_rename
        | libc::SYS_mkdir
        | libc::SYS_rmdir
        | libc::SYS_link
        | libc::SYS_symlink
        | libc::SYS_readlink
        | libc::SYS_chmod
        | libc::SYS_chown
        | libc::SYS_lchown
        | libc::SYS_truncate
        | libc::SYS_mknod
        | libc::SYS_utime
        | libc::SYS_utimes
        | libc::SYS_chdir
        | libc::SYS_chroot
        | libc::SYS_getxattr
        | libc::SYS_setxattr
        | libc::SYS_listxattr
        | libc::SYS_removexattr => 0,
        libc::SYS_openat
        | libc::SYS_openat2
        | libc::SYS_unlinkat
        | libc::SYS_renameat
        | libc::SYS_renameat2
        | libc::SYS_mkdirat
        | libc::SYS_linkat
        | libc::SYS_readlinkat
        | libc::SYS_fchmodat
        | libc::SYS_fchownat
        | libc::SYS_mknodat
        | libc::SYS_utimensat
        | libc::SYS_futimesat => 1,
        // The first argument is the link's target.
        libc::SYS_symlinkat => 2,
        libc::SYS_sync => return Some(Waits::Always(CallKind::Other)),
        _ => return None,
    };
    Some(Waits::Path(CallKind::File, argument))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(number: libc::c_long, arguments: [u64; 6]) -> Option<Waits> {
        waits(Call { number, arguments })
    }

    #[test]
    fn a_call_that_is_told_not_to_wait_does_not() {
        let wait = libc::FUTEX_WAIT_BITSET as u64 | libc::FUTEX_PRIVATE_FLAG as u64;
        assert_eq!(of(libc::SYS_futex, [8, wait, 0, 0, 0, 0]), Some(Waits::Always(CallKind::Thread)));
        let wake = libc::FUTEX_WAKE as u64 | libc::FUTEX_PRIVATE_FLAG as u64;
        assert_eq!(of(libc::SYS_futex, [8, wake, 1, 0, 0, 0]), None);
        assert_eq!(of(libc::SYS_recvfrom, [3, 8, 1, libc::MSG_DONTWAIT as u64, 0, 0]), None);
        assert_eq!(of(libc::SYS_recvfrom, [3, 8, 1, 0, 0, 0]), Some(Waits::Descriptor));
        assert_eq!(of(libc::SYS_wait4, [1, 0, libc::WNOHANG as u64, 0, 0, 0]), None);
        assert_eq!(
            of(libc::SYS_flock, [3, libc::LOCK_EX as u64, 0, 0, 0, 0]),
            Some(Waits::Always(CallKind::File))
        );
        assert_eq!(of(libc::SYS_flock, [3, (libc::LOCK_EX | libc::LOCK_NB) as u64, 0, 0, 0, 0]), None);
        assert_eq!(of(libc::SYS_mmap, [0; 6]), None);
    }
}
