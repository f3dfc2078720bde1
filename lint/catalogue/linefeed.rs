//! linefeed 0.6.0. A step of reading waits until its time is over.

use std::borrow::Cow;
use std::io;
use std::path::Path;
use std::time::Duration;
pub use crate::reader::{ReadResult, Reader};
pub use crate::terminal::DefaultTerminal;
pub mod terminal { pub struct DefaultTerminal; #[derive(Clone, Copy, Debug)] pub enum Signal { Break, Continue, Interrupt, Resize, Suspend, Quit } }
pub mod reader {
    use crate::terminal::Signal;
    use crate::Interface;
    use std::io;
    use std::time::Duration;
    #[derive(Clone, Debug)] pub enum ReadResult { Eof, Input(String), Signal(Signal) }
    #[lock_guard] pub struct Reader<T> { iface: Interface<T> }
    impl<T> Reader<T> {
        #[blocking(stdin)] pub fn read_line(&mut self) -> io::Result<ReadResult> {}
        #[blocking(stdin, unless_zero(timeout))] pub fn read_line_step(&mut self, timeout: Option<Duration>) -> io::Result<Option<ReadResult>> {}
        pub fn set_prompt(&mut self, prompt: &str) -> io::Result<()> {}
    }
}
pub struct Interface<T> { term: T }
impl Interface<DefaultTerminal> { pub fn new<A: Into<Cow<str>>>(application: A) -> io::Result<Interface<DefaultTerminal>> {} }
impl<T> Interface<T> {
    #[blocking(lock)] pub fn lock_reader(&self) -> Reader<T> {}
    #[blocking(stdin)] pub fn read_line(&self) -> io::Result<ReadResult> {}
    #[blocking(stdin, unless_zero(timeout))] pub fn read_line_step(&self, timeout: Option<Duration>) -> io::Result<Option<ReadResult>> {}
    pub fn cancel_read_line(&self) -> io::Result<()> {}
    pub fn set_prompt(&self, prompt: &str) -> io::Result<()> {}
    pub fn add_history(&self, line: String) {}
    pub fn add_history_unique(&self, line: String) {}
    #[blocking(fs)] pub fn save_history<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    #[blocking(fs)] pub fn load_history<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
}
