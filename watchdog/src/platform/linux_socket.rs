//! Who is at the other end of a socket.
#![allow(unsafe_code, reason = "std asks only sockets that it owns")]

use std::mem::MaybeUninit;
use std::net::{IpAddr, SocketAddr};

/// The peer of a connected socket, as text. `None` if it has none, or none with an address.
pub(super) fn peer(descriptor: i32) -> Option<Peer> {
    let mut storage = MaybeUninit::<libc::sockaddr_storage>::zeroed();
    let mut length = size_of::<libc::sockaddr_storage>() as libc::socklen_t;
    // SAFETY: `storage` has room for `length` bytes, and both live through the call. A descriptor that is none of a
    // connected socket, or was closed meanwhile, is an error.
    let result = unsafe { libc::getpeername(descriptor, storage.as_mut_ptr().cast(), &raw mut length) };
    // SAFETY: zero bytes are initialised, and so is what the call wrote.
    let bytes: [u8; size_of::<libc::sockaddr_storage>()] =
        unsafe { std::mem::transmute(storage.assume_init()) };
    if result == 0 { parse(bytes.get(..length as usize)?) } else { None }
}

/// An address as the kernel has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Peer {
    Internet(SocketAddr),
    /// The path of a Unix socket.
    Path(String),
}

/// From the bytes of a `sockaddr`.
pub(super) fn parse(bytes: &[u8]) -> Option<Peer> {
    let family = u16::from_ne_bytes([*bytes.first()?, *bytes.get(1)?]);
    let port = || Some(u16::from_be_bytes([*bytes.get(2)?, *bytes.get(3)?]));
    let internet = |address: IpAddr| Some(Peer::Internet(SocketAddr::new(address, port()?)));
    match i32::from(family) {
        libc::AF_INET => internet(IpAddr::from(<[u8; 4]>::try_from(bytes.get(4..8)?).ok()?)),
        libc::AF_INET6 => internet(IpAddr::from(<[u8; 16]>::try_from(bytes.get(8..24)?).ok()?)),
        libc::AF_UNIX => {
            let path = bytes.get(2..)?.split(|byte| *byte == 0).next()?;
            (!path.is_empty()).then(|| Peer::Path(String::from_utf8_lossy(path).into_owned()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::UdpSocket;
    use std::os::fd::AsRawFd as _;

    #[test]
    fn the_peer_of_a_connected_socket_is_found_and_of_another_not() {
        let (one, other) = (UdpSocket::bind("127.0.0.1:0").expect("a port"), UdpSocket::bind("[::1]:0"));
        assert_eq!(peer(one.as_raw_fd()), None);
        let address = one.local_addr().expect("it is bound");
        one.connect(address).expect("to itself");
        assert_eq!(peer(one.as_raw_fd()), Some(Peer::Internet(address)));
        // Where there is no IPv6, there is nothing to test.
        if let Ok(other) = other {
            let address = other.local_addr().expect("it is bound");
            other.connect(address).expect("to itself");
            assert_eq!(peer(other.as_raw_fd()), Some(Peer::Internet(address)));
        }
        assert_eq!(peer(-1), None);
    }
}
