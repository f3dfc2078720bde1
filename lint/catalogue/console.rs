//! console 0.16.6.

use alloc::borrow::Cow;
use core::fmt;
use core::fmt::{Debug, Display};
use crate::term::ReadWritePair;
use std::io;
use std::io::{Read, Write};
use std::os::fd::AsRawFd;
#[derive(Clone)] pub enum Key { Unknown, UnknownEscSeq(Vec<char>), ArrowLeft, ArrowRight, ArrowUp, ArrowDown, Enter, Escape, Backspace, Home, End, Tab, BackTab, Alt, Del, Shift, Insert, PageUp, PageDown, Char(char), CtrlC }
#[derive(Clone)] pub enum TermTarget { Stdout, Stderr, ReadWritePair(ReadWritePair) }
#[derive(Clone, Copy)] pub enum TermFamily { File, UnixTerm, WindowsConsole, Dummy }
#[derive(Clone)] pub struct TermFeatures;
impl TermFeatures {
    pub fn is_attended(&self) -> bool {}
    pub fn colors_supported(&self) -> bool {}
    pub fn true_colors_supported(&self) -> bool {}
    pub fn is_msys_tty(&self) -> bool {}
    pub fn wants_emoji(&self) -> bool {}
    pub fn family(&self) -> TermFamily {}
}
#[derive(Clone)] pub struct Term;
impl Term {
    pub fn stdout() -> Term {}
    pub fn stderr() -> Term {}
    pub fn buffered_stdout() -> Term {}
    pub fn buffered_stderr() -> Term {}
    pub fn read_write_pair<R, W>(read: R, write: W) -> Term where R: Read + Debug + AsRawFd, W: Write + Debug + AsRawFd {}
    pub fn read_write_pair_with_style<R, W>(read: R, write: W, style: Style) -> Term where R: Read + Debug + AsRawFd, W: Write + Debug + AsRawFd {}
    pub fn style(&self) -> Style {}
    pub fn target(&self) -> TermTarget {}
    #[blocking(stdio)] pub fn write_line(&self, s: &str) -> io::Result<()> {}
    #[blocking(stdin)] pub fn read_char(&self) -> io::Result<char> {}
    #[blocking(stdin)] pub fn read_key(&self) -> io::Result<Key> {}
    #[blocking(stdin)] pub fn read_key_raw(&self) -> io::Result<Key> {}
    #[blocking(stdin)] pub fn read_line(&self) -> io::Result<String> {}
    #[blocking(stdin)] pub fn read_line_initial_text(&self, initial: &str) -> io::Result<String> {}
    #[blocking(stdin)] pub fn read_secure_line(&self) -> io::Result<String> {}
    #[blocking(stdio)] pub fn flush(&self) -> io::Result<()> {}
    pub fn is_term(&self) -> bool {}
    pub fn features(&self) -> TermFeatures {}
    pub fn size(&self) -> (u16, u16) {}
    pub fn size_checked(&self) -> Option<(u16, u16)> {}
    #[blocking(stdio)] pub fn move_cursor_to(&self, x: usize, y: usize) -> io::Result<()> {}
    #[blocking(stdio)] pub fn move_cursor_up(&self, n: usize) -> io::Result<()> {}
    #[blocking(stdio)] pub fn move_cursor_down(&self, n: usize) -> io::Result<()> {}
    #[blocking(stdio)] pub fn move_cursor_left(&self, n: usize) -> io::Result<()> {}
    #[blocking(stdio)] pub fn move_cursor_right(&self, n: usize) -> io::Result<()> {}
    #[blocking(stdio)] pub fn clear_line(&self) -> io::Result<()> {}
    #[blocking(stdio)] pub fn clear_last_lines(&self, n: usize) -> io::Result<()> {}
    #[blocking(stdio)] pub fn clear_screen(&self) -> io::Result<()> {}
    #[blocking(stdio)] pub fn clear_to_end_of_screen(&self) -> io::Result<()> {}
    #[blocking(stdio)] pub fn clear_chars(&self, n: usize) -> io::Result<()> {}
    pub fn set_title<T: Display>(&self, title: T) {}
    #[blocking(stdio)] pub fn show_cursor(&self) -> io::Result<()> {}
    #[blocking(stdio)] pub fn hide_cursor(&self) -> io::Result<()> {}
    #[blocking(stdio)] pub fn write_str(&self, s: &str) -> io::Result<()> {}
}
impl AsRawFd for Term {}
impl Write for Term {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl Write for &Term {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
impl Read for Term { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
impl Read for &Term { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub fn is_dumb() -> bool {}
pub fn user_attended() -> bool {}
pub fn user_attended_stderr() -> bool {}
pub fn colors_enabled() -> bool {}
pub fn true_colors_enabled() -> bool {}
pub fn set_colors_enabled(val: bool) {}
pub fn set_true_colors_enabled(val: bool) {}
pub fn colors_enabled_stderr() -> bool {}
pub fn true_colors_enabled_stderr() -> bool {}
pub fn set_colors_enabled_stderr(val: bool) {}
pub fn set_true_colors_enabled_stderr(val: bool) {}
pub fn measure_text_width(s: &str) -> usize {}
#[derive(Clone, Copy)] pub enum Color { Black, Red, Green, Yellow, Blue, Magenta, Cyan, White, Color256(u8), TrueColor(u8, u8, u8) }
#[derive(Clone, Copy)] pub enum Attribute { Bold, Dim, Italic, Underlined, Blink, BlinkFast, Reverse, Hidden, StrikeThrough }
#[derive(Clone, Copy)] pub enum Alignment { Left, Center, Right }
#[derive(Clone)] pub struct Style;
impl Default for Style {}
impl Style {
    pub fn new() -> Self {}
    pub fn from_dotted_str(s: &str) -> Self {}
    pub fn apply_to<D>(&self, val: D) -> StyledObject<D> {}
    pub fn force_styling(self, value: bool) -> Self {}
    pub fn for_stderr(self) -> Self {}
    pub fn for_stdout(self) -> Self {}
    pub fn fg(self, color: Color) -> Self {}
    pub fn bg(self, color: Color) -> Self {}
    pub fn attr(self, attr: Attribute) -> Self {}
    pub fn black(self) -> Self {}
    pub fn red(self) -> Self {}
    pub fn green(self) -> Self {}
    pub fn yellow(self) -> Self {}
    pub fn blue(self) -> Self {}
    pub fn magenta(self) -> Self {}
    pub fn cyan(self) -> Self {}
    pub fn white(self) -> Self {}
    pub fn color256(self, color: u8) -> Self {}
    pub fn true_color(self, r: u8, g: u8, b: u8) -> Self {}
    pub fn bright(self) -> Self {}
    pub fn on_black(self) -> Self {}
    pub fn on_red(self) -> Self {}
    pub fn on_green(self) -> Self {}
    pub fn on_yellow(self) -> Self {}
    pub fn on_blue(self) -> Self {}
    pub fn on_magenta(self) -> Self {}
    pub fn on_cyan(self) -> Self {}
    pub fn on_white(self) -> Self {}
    pub fn on_color256(self, color: u8) -> Self {}
    pub fn on_true_color(self, r: u8, g: u8, b: u8) -> Self {}
    pub fn on_bright(self) -> Self {}
    pub fn bold(self) -> Self {}
    pub fn dim(self) -> Self {}
    pub fn italic(self) -> Self {}
    pub fn underlined(self) -> Self {}
    pub fn blink(self) -> Self {}
    pub fn blink_fast(self) -> Self {}
    pub fn reverse(self) -> Self {}
    pub fn hidden(self) -> Self {}
    pub fn strikethrough(self) -> Self {}
}
pub fn style<D>(val: D) -> StyledObject<D> {}
#[derive(Clone)] pub struct StyledObject<D>;
impl<D> StyledObject<D> {
    pub fn force_styling(self, value: bool) -> StyledObject<D> {}
    pub fn for_stderr(self) -> StyledObject<D> {}
    pub fn for_stdout(self) -> StyledObject<D> {}
    pub fn fg(self, color: Color) -> StyledObject<D> {}
    pub fn bg(self, color: Color) -> StyledObject<D> {}
    pub fn attr(self, attr: Attribute) -> StyledObject<D> {}
    pub fn black(self) -> StyledObject<D> {}
    pub fn red(self) -> StyledObject<D> {}
    pub fn green(self) -> StyledObject<D> {}
    pub fn yellow(self) -> StyledObject<D> {}
    pub fn blue(self) -> StyledObject<D> {}
    pub fn magenta(self) -> StyledObject<D> {}
    pub fn cyan(self) -> StyledObject<D> {}
    pub fn white(self) -> StyledObject<D> {}
    pub fn color256(self, color: u8) -> StyledObject<D> {}
    pub fn true_color(self, r: u8, g: u8, b: u8) -> StyledObject<D> {}
    pub fn bright(self) -> StyledObject<D> {}
    pub fn on_black(self) -> StyledObject<D> {}
    pub fn on_red(self) -> StyledObject<D> {}
    pub fn on_green(self) -> StyledObject<D> {}
    pub fn on_yellow(self) -> StyledObject<D> {}
    pub fn on_blue(self) -> StyledObject<D> {}
    pub fn on_magenta(self) -> StyledObject<D> {}
    pub fn on_cyan(self) -> StyledObject<D> {}
    pub fn on_white(self) -> StyledObject<D> {}
    pub fn on_color256(self, color: u8) -> StyledObject<D> {}
    pub fn on_true_color(self, r: u8, g: u8, b: u8) -> StyledObject<D> {}
    pub fn on_bright(self) -> StyledObject<D> {}
    pub fn bold(self) -> StyledObject<D> {}
    pub fn dim(self) -> StyledObject<D> {}
    pub fn italic(self) -> StyledObject<D> {}
    pub fn underlined(self) -> StyledObject<D> {}
    pub fn blink(self) -> StyledObject<D> {}
    pub fn blink_fast(self) -> StyledObject<D> {}
    pub fn reverse(self) -> StyledObject<D> {}
    pub fn hidden(self) -> StyledObject<D> {}
    pub fn strikethrough(self) -> StyledObject<D> {}
}
impl<D: Display> Display for StyledObject<D> {}
#[derive(Clone, Copy)] pub struct Emoji(pub &str, pub &str);
impl Emoji { pub fn new(emoji: &str, fallback: &str) -> Emoji {} }
impl fmt::Display for Emoji {}
pub fn truncate_str(s: &str, width: usize, tail: &str) -> Cow<str> {}
pub fn pad_str(s: &str, width: usize, align: Alignment, truncate: Option<&str>) -> Cow<str> {}
pub fn pad_str_with(s: &str, width: usize, align: Alignment, truncate: Option<&str>, pad: char) -> Cow<str> {}
pub fn strip_ansi_codes(s: &str) -> Cow<str> {}
pub struct WithoutAnsi;
impl WithoutAnsi { pub fn new(str: &str) -> Self {} }
impl Display for WithoutAnsi {}
pub struct AnsiCodeIterator;
impl AnsiCodeIterator {
    pub fn new(s: &str) -> AnsiCodeIterator {}
    pub fn current_slice(&self) -> &str {}
    pub fn rest_slice(&self) -> &str {}
}
impl Iterator for AnsiCodeIterator {
    type Item = (&str, bool);
    fn next(&mut self) -> Option<(&str, bool)> {}
}
pub mod term {
    #[derive(Clone)] pub struct ReadWritePair;
}
