//! termion 4.0.6: keys and lines of a terminal.

pub mod event {
    #[derive(Clone, Debug)] pub enum Event { Key(Key), Mouse(MouseEvent), Unsupported(Vec<u8>) }
    #[derive(Clone, Copy, Debug)] pub enum Key { Backspace, Left, Right, Up, Down, Home, End, PageUp, PageDown, BackTab, Delete, Insert, F(u8), Char(char), Alt(char), Ctrl(char), Null, Esc }
    #[derive(Clone, Copy, Debug)] pub enum MouseEvent {}
}
pub mod input {
    use crate::event::{Event, Key};
    use std::io::{self, Read, Write};
    pub struct Keys<R> { source: R }
    impl<R: Read> Iterator for Keys<R> {
        type Item = Result<Key, io::Error>;
        fn next(&mut self) -> Option<Result<Key, io::Error>> { let b: &mut [u8]; self.source.read(b) }
    }
    pub struct Events<R> { source: R }
    impl<R: Read> Iterator for Events<R> {
        type Item = Result<Event, io::Error>;
        fn next(&mut self) -> Option<Result<Event, io::Error>> { let b: &mut [u8]; self.source.read(b) }
    }
    pub trait TermRead {
        fn events(self) -> Events<Self>;
        fn keys(self) -> Keys<Self>;
        fn read_line(&mut self) -> io::Result<Option<String>>;
        fn read_passwd<W: Write>(&mut self, writer: &mut W) -> io::Result<Option<String>>;
    }
    impl<R: Read> TermRead for R {
        fn events(self) -> Events<Self> { Events { source: self } }
        fn keys(self) -> Keys<Self> { Keys { source: self } }
        fn read_line(&mut self) -> io::Result<Option<String>> { let b: &mut [u8]; self.read(b) }
        fn read_passwd<W: Write>(&mut self, writer: &mut W) -> io::Result<Option<String>> { let b: &mut [u8]; self.read(b) }
    }
}
pub fn terminal_size() -> std::io::Result<(u16, u16)> {}
pub fn async_stdin() -> AsyncReader {}
/// What another thread reads: it gives what has come so far.
pub struct AsyncReader;
impl std::io::Read for AsyncReader { fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
