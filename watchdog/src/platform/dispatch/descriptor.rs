//! What a descriptor is, asked in the handler: by system calls alone.

use super::CallKind;
use super::raw::own;

/// The kind of call that a transfer through the descriptor is, if it can block; files always can.
pub(super) fn waits_on(descriptor: u64) -> Option<CallKind> {
    let status = status(descriptor)?;
    let kind = match status.st_mode & libc::S_IFMT {
        libc::S_IFREG | libc::S_IFDIR | libc::S_IFBLK => return Some(CallKind::File),
        libc::S_IFSOCK => CallKind::Socket,
        libc::S_IFIFO => CallKind::Pipe,
        // `/dev/null`, `/dev/zero`, `/dev/urandom` and their like have an answer at any time.
        libc::S_IFCHR if libc::major(status.st_rdev) == 1 => return None,
        libc::S_IFCHR => CallKind::Terminal,
        // Of no file: events, timers, signals.
        _ => CallKind::Other,
    };
    (!is_nonblocking(descriptor)).then_some(kind)
}

fn status(descriptor: u64) -> Option<libc::stat> {
    // SAFETY: all zero is a valid `stat`.
    let mut status: libc::stat = unsafe { std::mem::zeroed() };
    // SAFETY: the call writes a `stat`, as the kernel lays it out on x86-64, which is the library's.
    let result = unsafe { own(libc::SYS_fstat, [descriptor, &raw mut status as u64, 0, 0]) };
    (result == 0).then_some(status)
}

fn is_nonblocking(descriptor: u64) -> bool {
    // SAFETY: touches no memory.
    let flags = unsafe { own(libc::SYS_fcntl, [descriptor, libc::F_GETFL as u64, 0, 0]) };
    flags < 0 || flags & i64::from(libc::O_NONBLOCK) != 0
}

/// Writes where the descriptor leads, as `/proc/self/fd` has it; the length.
pub(super) fn target(descriptor: u64, into: &mut [u8]) -> usize {
    let mut path = *b"/proc/self/fd/\0\0\0\0\0\0\0\0\0\0\0\0";
    let mut digits = [0; 10];
    let mut count = 0;
    let mut rest = descriptor & 0x7fff_ffff;
    loop {
        digits[count] = b'0' + (rest % 10) as u8;
        count += 1;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    let start = b"/proc/self/fd/".len();
    for (place, digit) in digits[..count].iter().rev().enumerate() {
        path[start + place] = *digit;
    }
    let (to, room) = (into.as_mut_ptr() as u64, into.len() as u64);
    // SAFETY: the path ends with a 0, and the call writes no more than it is told there is room for.
    let length = unsafe { own(libc::SYS_readlink, [path.as_ptr() as u64, to, room, 0]) };
    usize::try_from(length).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;
    use std::net::UdpSocket;
    use std::os::fd::AsRawFd;

    #[test]
    fn a_descriptor_blocks_as_it_is_set() {
        let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
        let descriptor = socket.as_raw_fd() as u64;
        assert_eq!(waits_on(descriptor), Some(CallKind::Socket));
        socket.set_nonblocking(true).expect("it can be set");
        assert_eq!(waits_on(descriptor), None);
        let null = File::open("/dev/null").expect("it is there");
        assert_eq!(waits_on(null.as_raw_fd() as u64), None);
        let status = File::open("/proc/self/status").expect("it is there");
        assert_eq!(waits_on(status.as_raw_fd() as u64), Some(CallKind::File));
        assert_eq!(waits_on(u64::from(u32::MAX)), None);
    }

    #[test]
    fn its_target_is_read() {
        let null = File::open("/dev/null").expect("it is there");
        let mut into = [0; 160];
        let length = target(null.as_raw_fd() as u64, &mut into);
        assert_eq!(&into[..length], b"/dev/null");
    }
}
