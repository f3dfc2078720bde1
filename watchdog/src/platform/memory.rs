//! Reads this process's memory without the risk of a fault: what is not mapped is not read.
#![allow(unsafe_code, reason = "a system call that std does not offer")]

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::sync::{Arc, Mutex};

const PAGE: usize = 4096;

/// Pages that one call copies.
const BATCH: usize = 64;

/// Reads from `address` on until `into` is full or memory is not mapped. Returns how many bytes it read.
pub(crate) fn read(address: u64, into: &mut [u8]) -> usize {
    let mut done = 0;
    while done < into.len() {
        let (from, rest) = (address.wrapping_add(done as u64), &mut into[done..]);
        let copied = copy(from, rest).or_else(|| copy_by_file(from, rest)).unwrap_or(0);
        if copied == 0 {
            break;
        }
        done += copied;
    }
    done
}

/// As [`read`], all or nothing.
pub(crate) fn bytes(address: u64, length: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; length];
    (read(address, &mut bytes) == length).then_some(bytes)
}

/// One call of process_vm_readv(2): some bytes, as pages are transferred one by one. `None` if the call is forbidden.
fn copy(address: u64, into: &mut [u8]) -> Option<usize> {
    let length = into.len().min(PAGE * (BATCH - 1));
    let local = libc::iovec { iov_base: into.as_mut_ptr().cast(), iov_len: length };
    let mut remote = [libc::iovec { iov_base: std::ptr::null_mut(), iov_len: 0 }; BATCH];
    let (mut from, mut left, mut count) = (usize::try_from(address).ok()?, length, 0);
    for piece in &mut remote {
        if left == 0 {
            break;
        }
        let in_page = (PAGE - from % PAGE).min(left);
        *piece = libc::iovec { iov_base: from as *mut libc::c_void, iov_len: in_page };
        from = from.wrapping_add(in_page);
        left -= in_page;
        count += 1;
    }
    // SAFETY: `local` is `into`, valid for writes of `length` bytes; the kernel checks the remote side, and reports
    // what is not mapped.
    let copied =
        unsafe { libc::process_vm_readv(libc::getpid(), &raw const local, 1, remote.as_ptr(), count, 0) };
    match usize::try_from(copied) {
        Ok(copied) => Some(copied),
        Err(_) if std::io::Error::last_os_error().raw_os_error() == Some(libc::EFAULT) => Some(0),
        Err(_) => None,
    }
}

/// Where the call is forbidden, as in some containers: the same by /proc/self/mem, a page at most.
fn copy_by_file(address: u64, into: &mut [u8]) -> Option<usize> {
    let in_page = (PAGE - address as usize % PAGE).min(into.len());
    own_memory()?.read_at(&mut into[..in_page], address).ok()
}

/// /proc/self/mem, kept open. A fork's child has its parent's, through which it would read the parent's memory.
fn own_memory() -> Option<Arc<File>> {
    static KEPT: Mutex<Option<(u32, Arc<File>)>> = Mutex::new(None);

    let process = std::process::id();
    let open = || File::open("/proc/self/mem").ok().map(Arc::new);
    // In the child of a fork that came while another thread had it, it stays locked.
    let Ok(mut kept) = KEPT.try_lock() else { return open() };
    if let Some((_, file)) = kept.as_ref().filter(|(opener, _)| *opener == process) {
        return Some(Arc::clone(file));
    }
    let file = open()?;
    *kept = Some((process, Arc::clone(&file)));
    Some(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU8, Ordering};

    #[test]
    fn what_is_mapped_is_read_and_the_rest_is_not() {
        let value: Vec<u8> = (0..3 * PAGE).map(|n| n as u8).collect();
        let address = value.as_ptr().addr() as u64;
        assert_eq!(bytes(address + 5, 2 * PAGE), Some(value[5..5 + 2 * PAGE].to_vec()));
        // A page at most is read so, and an allocation may begin anywhere in one.
        let page = value.as_ptr().align_offset(PAGE);
        let mut by_file = [0; 100];
        assert_eq!(copy_by_file(address + page as u64, &mut by_file), Some(100));
        assert_eq!(by_file, value[page..page + 100]);
        assert_eq!(bytes(8, 8), None, "nothing is mapped at the lowest addresses");
        assert_eq!(bytes(u64::MAX - 4, 8), None);
    }

    #[test]
    fn a_forks_child_reads_its_own_memory() {
        let value = AtomicU8::new(1);
        let address = value.as_ptr().addr() as u64;
        let mut byte = [0];
        assert_eq!((copy_by_file(address, &mut byte), byte), (Some(1), [1]));
        // SAFETY: the child does nothing but read its memory, which allocates at most, and ends without coming back here.
        let child = unsafe { libc::fork() };
        if child == 0 {
            value.store(2, Ordering::Relaxed);
            let is_own = copy_by_file(address, &mut byte) == Some(1) && byte == [2];
            // SAFETY: ends the process.
            unsafe { libc::_exit(i32::from(!is_own)) };
        }
        let mut status = 0;
        // SAFETY: writes the status of the child, which is this process's own.
        assert_eq!(unsafe { libc::waitpid(child, &raw mut status, 0) }, child);
        assert!(libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == 0, "{status}");
    }
}
