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
    #[derive(Clone, Debug)] pub enum Viewport { Fullscreen, Inline(u16), Fixed(layout::Rect) }
    #[derive(Clone, Debug)] pub struct TerminalOptions { pub viewport: Viewport }
    pub struct Frame;
    impl Frame {
        pub fn area(&self) -> layout::Rect {}
        pub fn size(&self) -> layout::Rect {}
        pub fn render_widget<W: crate::widgets::Widget>(&mut self, widget: W, area: layout::Rect) { widget.render(area, self.buffer_mut()); }
        pub fn render_widget_ref<W>(&mut self, widget: W, area: layout::Rect) {}
        pub fn render_stateful_widget<W: crate::widgets::StatefulWidget>(&mut self, widget: W, area: layout::Rect, state: &mut W::State) { widget.render(area, self.buffer_mut(), state); }
        pub fn set_cursor_position<P>(&mut self, position: P) {}
        pub fn set_cursor(&mut self, x: u16, y: u16) {}
        pub fn buffer_mut(&mut self) -> &mut buffer::Buffer {}
        pub fn count(&self) -> usize {}
    }
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
        pub fn resize(&mut self, area: layout::Rect) -> io::Result<()> {}
        pub fn set_cursor_position<P>(&mut self, position: P) -> io::Result<()> {}
        pub fn flush(&mut self) -> io::Result<()> {}
        pub fn autoresize(&mut self) -> io::Result<()> {}
        pub fn current_buffer_mut(&mut self) -> &mut buffer::Buffer {}
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
    impl Rect {
        pub fn new(x: u16, y: u16, width: u16, height: u16) -> Self {}
        pub fn area(self) -> u32 {}
        pub fn is_empty(self) -> bool {}
        pub fn left(self) -> u16 {}
        pub fn right(self) -> u16 {}
        pub fn top(self) -> u16 {}
        pub fn bottom(self) -> u16 {}
        pub fn union(self, other: Self) -> Self {}
        pub fn intersection(self, other: Self) -> Self {}
    }
    #[derive(Clone, Copy, Debug, Default)] pub struct Size { pub width: u16, pub height: u16 }
}
pub mod buffer {
    #[derive(Clone, Debug, Default)] pub struct Buffer;
    impl Buffer {
        pub fn empty(area: crate::layout::Rect) -> Self {}
        pub fn cell<P>(&self, position: P) -> Option<&Cell> {}
        pub fn cell_mut<P>(&mut self, position: P) -> Option<&mut Cell> {}
        pub fn set_style<S>(&mut self, area: crate::layout::Rect, style: S) {}
    }
    #[derive(Clone, Debug, Default)] pub struct Cell;
}
pub mod widgets {
    use crate::buffer::Buffer;
    use crate::layout::Rect;
    pub trait Widget { fn render(self, area: Rect, buf: &mut Buffer); }
    pub trait StatefulWidget {
        type State;
        fn render(self, area: Rect, buf: &mut Buffer, state: &mut Self::State);
    }
}
