//! ratatui 0.29.0.

use std::io;
pub use crossterm;
pub use self::terminal::{CompletedFrame, DefaultTerminal, Frame, Terminal, TerminalOptions, Viewport};
pub use self::terminal::{init, init_with_options, restore, try_init, try_init_with_options, try_restore};
pub mod backend {
    use std::io::Write;
    pub struct CrosstermBackend<W: Write> { writer: W }
    impl<W: Write> CrosstermBackend<W> {
        pub fn new(writer: W) -> Self { CrosstermBackend { writer } }
        pub fn writer(&self) -> &W {}
        pub fn writer_mut(&mut self) -> &mut W {}
    }
    impl<W: Write> Write for CrosstermBackend<W> {
        fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> { self.writer.write(buf) }
        fn flush(&mut self) -> std::io::Result<()> { self.writer.flush() }
    }
    pub struct TestBackend;
}
pub mod terminal {
    use super::*;
    pub type DefaultTerminal = Terminal<crate::backend::CrosstermBackend<io::Stdout>>;
    pub enum Viewport { Fullscreen, Inline(u16), Fixed(layout::Rect) }
    pub struct TerminalOptions { pub viewport: Viewport }
    pub struct Frame;
    pub struct CompletedFrame;
    pub struct Terminal<B> { backend: B }
    impl<B> Terminal<B> {
        pub fn new(backend: B) -> io::Result<Self> {}
        pub fn with_options(backend: B, options: TerminalOptions) -> io::Result<Self> {}
        pub fn get_frame(&mut self) -> Frame {}
        pub fn backend(&self) -> &B {}
        pub fn backend_mut(&mut self) -> &mut B {}
        pub fn draw<F: FnOnce(&mut Frame)>(&mut self, render_callback: F) -> io::Result<CompletedFrame> { render_callback(&mut Frame); }
        pub fn try_draw<F: FnOnce(&mut Frame) -> Result<(), E>, E>(&mut self, render_callback: F) -> io::Result<CompletedFrame> { render_callback(&mut Frame); }
        pub fn hide_cursor(&mut self) -> io::Result<()> {}
        pub fn show_cursor(&mut self) -> io::Result<()> {}
        pub fn clear(&mut self) -> io::Result<()> {}
        pub fn size(&self) -> io::Result<layout::Size> {}
        pub fn insert_before<F: FnOnce(&mut buffer::Buffer)>(&mut self, height: u16, draw_fn: F) -> io::Result<()> { draw_fn(&mut buffer::Buffer); }
    }
    pub fn init() -> DefaultTerminal {}
    pub fn try_init() -> io::Result<DefaultTerminal> {}
    pub fn init_with_options(options: TerminalOptions) -> DefaultTerminal {}
    pub fn try_init_with_options(options: TerminalOptions) -> io::Result<DefaultTerminal> {}
    pub fn restore() {}
    pub fn try_restore() -> io::Result<()> {}
}
pub mod layout {
    #[derive(Clone, Copy, Debug, Default)] pub struct Rect { pub x: u16, pub y: u16, pub width: u16, pub height: u16 }
    #[derive(Clone, Copy, Debug, Default)] pub struct Size { pub width: u16, pub height: u16 }
}
pub mod buffer { #[derive(Clone, Debug, Default)] pub struct Buffer; }
