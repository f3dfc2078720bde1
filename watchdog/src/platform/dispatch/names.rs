//! The names of the calls that can block.

macro_rules! names {
    ($($call:ident => $name:literal),* $(,)?) => {
        /// The name of a call that can block, as its manual page has it.
        pub(super) fn name(number: i64) -> &'static str {
            match number {
                $(libc::$call => $name,)*
                455 => "futex_wait",
                _ => "a system call",
            }
        }
    };
}

names! {
    SYS_accept => "accept", SYS_accept4 => "accept4", SYS_access => "access", SYS_chdir => "chdir",
    SYS_chmod => "chmod", SYS_chown => "chown", SYS_chroot => "chroot", SYS_clock_nanosleep => "clock_nanosleep",
    SYS_clone => "clone", SYS_clone3 => "clone3", SYS_connect => "connect",
    SYS_copy_file_range => "copy_file_range", SYS_creat => "creat", SYS_epoll_pwait => "epoll_pwait",
    SYS_epoll_pwait2 => "epoll_pwait2", SYS_epoll_wait => "epoll_wait", SYS_faccessat => "faccessat",
    SYS_faccessat2 => "faccessat2", SYS_fallocate => "fallocate", SYS_fchmod => "fchmod",
    SYS_fchmodat => "fchmodat", SYS_fchown => "fchown", SYS_fchownat => "fchownat", SYS_fcntl => "fcntl",
    SYS_fdatasync => "fdatasync", SYS_flock => "flock", SYS_fstat => "fstat", SYS_fsync => "fsync",
    SYS_ftruncate => "ftruncate", SYS_futex => "futex", SYS_futex_waitv => "futex_waitv",
    SYS_futimesat => "futimesat", SYS_getdents => "getdents", SYS_getdents64 => "getdents64",
    SYS_getxattr => "getxattr", SYS_io_getevents => "io_getevents", SYS_io_uring_enter => "io_uring_enter",
    SYS_lchown => "lchown", SYS_link => "link", SYS_linkat => "linkat", SYS_listxattr => "listxattr",
    SYS_lstat => "lstat", SYS_mkdir => "mkdir", SYS_mkdirat => "mkdirat", SYS_mknod => "mknod",
    SYS_mknodat => "mknodat", SYS_mq_timedreceive => "mq_timedreceive", SYS_mq_timedsend => "mq_timedsend",
    SYS_msgrcv => "msgrcv", SYS_msgsnd => "msgsnd", SYS_nanosleep => "nanosleep", SYS_newfstatat => "newfstatat",
    SYS_open => "open", SYS_openat => "openat", SYS_openat2 => "openat2", SYS_pause => "pause", SYS_poll => "poll",
    SYS_ppoll => "ppoll", SYS_pread64 => "pread64", SYS_preadv => "preadv", SYS_preadv2 => "preadv2",
    SYS_pselect6 => "pselect6", SYS_pwrite64 => "pwrite64", SYS_pwritev => "pwritev", SYS_pwritev2 => "pwritev2",
    SYS_read => "read", SYS_readlink => "readlink", SYS_readlinkat => "readlinkat", SYS_readv => "readv",
    SYS_recvfrom => "recvfrom", SYS_recvmmsg => "recvmmsg", SYS_recvmsg => "recvmsg",
    SYS_removexattr => "removexattr", SYS_rename => "rename", SYS_renameat => "renameat",
    SYS_renameat2 => "renameat2", SYS_rmdir => "rmdir", SYS_rt_sigsuspend => "rt_sigsuspend",
    SYS_rt_sigtimedwait => "rt_sigtimedwait", SYS_select => "select", SYS_semop => "semop",
    SYS_semtimedop => "semtimedop", SYS_sendfile => "sendfile", SYS_sendmmsg => "sendmmsg",
    SYS_sendmsg => "sendmsg", SYS_sendto => "sendto", SYS_setxattr => "setxattr", SYS_splice => "splice",
    SYS_stat => "stat", SYS_statfs => "statfs", SYS_statx => "statx", SYS_symlink => "symlink",
    SYS_symlinkat => "symlinkat", SYS_sync => "sync", SYS_sync_file_range => "sync_file_range",
    SYS_syncfs => "syncfs", SYS_tee => "tee", SYS_truncate => "truncate", SYS_unlink => "unlink",
    SYS_unlinkat => "unlinkat", SYS_utime => "utime", SYS_utimensat => "utimensat", SYS_utimes => "utimes",
    SYS_vfork => "vfork", SYS_vmsplice => "vmsplice", SYS_wait4 => "wait4", SYS_waitid => "waitid",
    SYS_write => "write", SYS_writev => "writev",
}

#[cfg(test)]
mod tests {
    use super::super::raw::Call;
    use super::super::waits::waits;
    use super::*;

    #[test]
    fn every_call_that_can_block_has_a_name() {
        for number in 0..500 {
            let blocks = [[0; 6], [1; 6], [7; 6]]
                .into_iter()
                .any(|arguments| waits(Call { number, arguments }).is_some());
            assert!(!blocks || name(number) != "a system call", "call {number}");
        }
    }
}
