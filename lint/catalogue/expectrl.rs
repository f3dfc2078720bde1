//! expectrl 0.9.0. What is expected is waited for, up to the timeout. With the feature `async`, sessions have `AsyncExpect` in the place of `Expect`.

pub use self::captures::Captures;
pub use self::error::Error;
pub use self::expect::{AsyncExpect, Expect};
pub use self::needle::{Any, Eof, NBytes, Needle, Regex};
pub use self::session::Session;
#[blocking(spawn_process)] pub fn spawn<S: AsRef<str>>(cmd: S) -> Result<session::OsSession, Error> {}
mod error {
    #[derive(Debug)] pub enum Error { IO(std::io::Error), RegexParsing, ExpectTimeout, Eof }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<std::io::Error> for Error {}
}
mod captures {
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Captures;
    impl Captures {
        pub fn is_empty(&self) -> bool {}
        pub fn get(&self, index: usize) -> Option<&[u8]> {}
        pub fn before(&self) -> &[u8] {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
}
mod needle {
    pub trait Needle {}
    impl Needle for &str {}
    impl Needle for String {}
    impl Needle for u8 {}
    impl Needle for char {}
    #[derive(Debug)] pub struct Regex<Re: AsRef<str>>(pub Re);
    impl<Re: AsRef<str>> Needle for Regex<Re> {}
    #[derive(Debug)] pub struct Eof;
    impl Needle for Eof {}
    #[derive(Debug)] pub struct NBytes(pub usize);
    impl Needle for NBytes {}
    #[derive(Debug)] pub struct Any<I>(pub I);
    impl Any<Vec<Box<dyn Needle>>> { pub fn boxed(v: Vec<Box<dyn Needle>>) -> Self {} }
    impl<T> Needle for Any<T> {}
}
mod expect {
    use crate::{Captures, Error, Needle};
    pub trait Expect {
        #[blocking(process)] #[advice("use `AsyncExpect`, of the feature `async`")] fn expect<N: Needle>(&mut self, needle: N) -> Result<Captures, Error>;
        fn check<N: Needle>(&mut self, needle: N) -> Result<Captures, Error>;
        fn is_matched<N: Needle>(&mut self, needle: N) -> Result<bool, Error>;
        fn send<B: AsRef<[u8]>>(&mut self, buf: B) -> Result<(), Error>;
        fn send_line<B: AsRef<[u8]>>(&mut self, buf: B) -> Result<(), Error>;
    }
    pub trait AsyncExpect {
        async fn expect<N: Needle>(&mut self, needle: N) -> Result<Captures, Error> {}
        async fn check<N: Needle>(&mut self, needle: N) -> Result<Captures, Error> {}
        async fn is_matched<N: Needle>(&mut self, needle: N) -> Result<bool, Error> {}
        async fn send<B: AsRef<[u8]>>(&mut self, buf: B) -> Result<(), Error> {}
        async fn send_line<B: AsRef<[u8]>>(&mut self, buf: B) -> Result<(), Error> {}
    }
}
pub mod process {
    pub trait Healthcheck {
        type Status;
        fn get_status(&self) -> std::io::Result<Self::Status>;
        fn is_alive(&self) -> std::io::Result<bool>;
    }
    pub mod unix {
        #[derive(Debug)] pub struct UnixProcess;
        #[derive(Debug)] pub struct PtyStream;
    }
}
pub mod session {
    use crate::process::unix::{PtyStream, UnixProcess};
    use crate::{AsyncExpect, Captures, Error, Expect, Needle};
    use std::io::{self, BufRead, Read, Write};
    use std::process::Command;
    use std::time::Duration;
    pub type OsProcess = UnixProcess;
    pub type OsStream = PtyStream;
    pub type OsSession = Session<UnixProcess, PtyStream>;
    #[derive(Debug)] pub struct Session<P, S>;
    impl Session<UnixProcess, PtyStream> { #[blocking(spawn_process)] pub fn spawn(command: Command) -> Result<Self, Error> {} }
    impl<P, S> Session<P, S> {
        pub fn new(process: P, stream: S) -> io::Result<Self> {}
        pub fn set_expect_timeout(&mut self, expect_timeout: Option<Duration>) {}
        pub fn set_expect_lazy(&mut self, lazy: bool) {}
        pub fn get_stream(&self) -> &S {}
        pub fn get_process(&self) -> &P {}
        pub fn get_process_mut(&mut self) -> &mut P {}
        pub fn try_read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    }
    impl<P, S> Expect for Session<P, S> {
        #[blocking(process)] #[advice("use `AsyncExpect`, of the feature `async`")] fn expect<N: Needle>(&mut self, needle: N) -> Result<Captures, Error> {}
        fn check<N: Needle>(&mut self, needle: N) -> Result<Captures, Error> {}
        fn is_matched<N: Needle>(&mut self, needle: N) -> Result<bool, Error> {}
        fn send<B: AsRef<[u8]>>(&mut self, buf: B) -> Result<(), Error> {}
        fn send_line<B: AsRef<[u8]>>(&mut self, buf: B) -> Result<(), Error> {}
    }
    impl<P, S> AsyncExpect for Session<P, S> {}
    impl<P, S> Read for Session<P, S> { #[blocking(process)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl<P, S> BufRead for Session<P, S> { #[blocking(process)] fn fill_buf(&mut self) -> io::Result<&[u8]> {} }
    impl<P, S> Write for Session<P, S> { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} }
}
