//! Sockets and names.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream, ToSocketAddrs as _, UdpSocket};
use std::thread;
use std::time::Instant;

use super::{Blocks, Case, FOR};

pub(super) fn cases() -> Vec<Case> {
    let case = |name, causes, prepare| Case {
        name,
        causes,
        prepare,
        source: include_str!("network.rs"),
        file: "matrix/cases/network.rs",
    };
    vec![
        case("tcp-connect", &["on a socket"], tcp_connect),
        case("tcp-connect-timeout", &["on a socket"], tcp_connect_timeout),
        case("tcp-read", &["on a socket to 127.0.0.1"], tcp_read),
        case("tcp-write", &["on a socket to 127.0.0.1"], tcp_write),
        case("tcp-accept", &["on a socket"], tcp_accept),
        case("udp-recv", &["on a socket"], udp_recv),
        case("dns", &["looking up a name"], dns),
    ]
}

fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("it is bound");
    (listener, address)
}

/// One whose queue is full, so that the next connection waits.
fn full_listener() -> (TcpListener, SocketAddr, Vec<TcpStream>) {
    let (listener, address) = listener();
    rustix::net::listen(&listener, 0).expect("the queue can be short");
    let connected = std::iter::from_fn(|| TcpStream::connect_timeout(&address, FOR).ok()).take(16).collect();
    (listener, address, connected)
}

fn tcp_connect() -> Blocks {
    let (listener, address, connected) = full_listener();
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        drop(connected);
        // The connection is tried again after a second.
        (0..20).for_each(|_| drop(listener.accept()));
    });
    Box::new(move || {
        let connected = TcpStream::connect(address); // ~tcp-connect
        std::hint::black_box(connected.is_ok());
    })
}

fn tcp_connect_timeout() -> Blocks {
    let (listener, address, connected) = full_listener();
    Box::new(move || {
        let result = TcpStream::connect_timeout(&address, 2 * FOR); // ~tcp-connect-timeout
        std::hint::black_box((result.is_ok(), &listener, &connected));
    })
}

fn tcp_pair() -> (TcpStream, TcpStream) {
    let (listener, address) = listener();
    let ours = TcpStream::connect(address).expect("somebody listens");
    (ours, listener.accept().expect("somebody connects").0)
}

fn tcp_read() -> Blocks {
    let (mut ours, theirs) = tcp_pair();
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        drop(theirs);
    });
    Box::new(move || {
        let read = ours.read(&mut [0]); // ~tcp-read
        std::hint::black_box(read.is_ok());
    })
}

fn tcp_write() -> Blocks {
    let (mut ours, theirs) = tcp_pair();
    let block = vec![7; 64 << 20];
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        drop(theirs);
    });
    Box::new(move || {
        let written = ours.write_all(&block); // ~tcp-write
        std::hint::black_box(written.is_ok());
    })
}

fn tcp_accept() -> Blocks {
    let (listener, address) = listener();
    thread::spawn(move || {
        thread::sleep(2 * FOR);
        TcpStream::connect(address)
    });
    Box::new(move || {
        let accepted = listener.accept(); // ~tcp-accept
        std::hint::black_box(accepted.is_ok());
    })
}

fn udp_recv() -> Blocks {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    socket.set_read_timeout(Some(2 * FOR)).expect("it can be set");
    Box::new(move || {
        let received = socket.recv(&mut [0]); // ~udp-recv
        std::hint::black_box(received.is_ok());
    })
}

/// Names that do not exist; whatever the resolver says, it takes some time.
fn dns() -> Blocks {
    Box::new(|| {
        let start = Instant::now();
        for number in 0.. {
            let name = format!("blockcheck-{number}.invalid:80");
            let found = name.to_socket_addrs(); // ~dns
            std::hint::black_box(found.is_ok());
            if FOR < start.elapsed() {
                break;
            }
        }
    })
}
