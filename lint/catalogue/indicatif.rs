//! indicatif 0.18.6.

use console::Term;
use crate::style::{ProgressTracker, TemplateError};
use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use rayon::iter::plumbing::{Consumer, ProducerCallback, UnindexedConsumer};
use std::{fmt, io};
use std::borrow::Cow;
use std::fmt::Debug;
use std::time::Duration;
pub struct ProgressDrawTarget;
impl ProgressDrawTarget {
    pub fn stdout() -> Self {}
    pub fn stderr() -> Self {}
    pub fn stdout_with_hz(refresh_rate: u8) -> Self {}
    pub fn stderr_with_hz(refresh_rate: u8) -> Self {}
    pub fn term_like(term_like: Box<dyn TermLike>) -> Self {}
    pub fn term_like_with_hz(term_like: Box<dyn TermLike>, refresh_rate: u8) -> Self {}
    pub fn term(term: Term, refresh_rate: u8) -> Self {}
    pub fn hidden() -> Self {}
    pub fn is_hidden(&self) -> bool {}
}
pub struct FormattedDuration(pub Duration);
impl fmt::Display for FormattedDuration {}
pub struct HumanDuration(pub Duration);
impl fmt::Display for HumanDuration {}
pub struct HumanBytes(pub u64);
impl fmt::Display for HumanBytes {}
pub struct DecimalBytes(pub u64);
impl fmt::Display for DecimalBytes {}
pub struct BinaryBytes(pub u64);
impl fmt::Display for BinaryBytes {}
pub struct HumanCount(pub u64);
impl fmt::Display for HumanCount {}
pub struct HumanFloatCount(pub f64);
impl fmt::Display for HumanFloatCount {}
#[derive(Clone)] pub struct InMemoryTerm;
impl InMemoryTerm {
    pub fn new(rows: u16, cols: u16) -> InMemoryTerm {}
    pub fn reset(&self) {}
    pub fn contents(&self) -> String {}
    pub fn contents_formatted(&self) -> Vec<u8> {}
    pub fn moves_since_last_check(&self) -> String {}
}
impl TermLike for InMemoryTerm {
    fn width(&self) -> u16 {}
    fn height(&self) -> u16 {}
    fn move_cursor_up(&self, n: usize) -> io::Result<()> {}
    fn move_cursor_down(&self, n: usize) -> io::Result<()> {}
    fn move_cursor_right(&self, n: usize) -> io::Result<()> {}
    fn move_cursor_left(&self, n: usize) -> io::Result<()> {}
    fn write_line(&self, s: &str) -> io::Result<()> {}
    fn write_str(&self, s: &str) -> io::Result<()> {}
    fn clear_line(&self) -> io::Result<()> {}
    fn flush(&self) -> io::Result<()> {}
}
pub trait ProgressIterator where Self: Iterator {
    fn try_progress(self) -> Option<ProgressBarIter<Self>> {}
    fn progress(self) -> ProgressBarIter<Self> where Self: ExactSizeIterator {}
    fn progress_count(self, len: u64) -> ProgressBarIter<Self> {}
    fn progress_with(self, progress: ProgressBar) -> ProgressBarIter<Self>;
    fn progress_with_style(self, style: ProgressStyle) -> ProgressBarIter<Self> where Self: ExactSizeIterator {}
}
impl<S, T: Iterator<Item = S>> ProgressIterator for T { fn progress_with(self, progress: ProgressBar) -> ProgressBarIter<Self> {} }
pub struct ProgressBarIter<T> { it: T, pub progress: ProgressBar }
impl<T> ProgressBarIter<T> {
    pub fn with_style(self, style: ProgressStyle) -> Self {}
    pub fn with_prefix(self, prefix: impl Into<Cow<str>>) -> Self {}
    pub fn with_message(self, message: impl Into<Cow<str>>) -> Self {}
    pub fn with_position(self, position: u64) -> Self {}
    pub fn with_elapsed(self, elapsed: Duration) -> Self {}
    pub fn with_finish(self, finish: ProgressFinish) -> Self {}
}
impl<S, T: Iterator<Item = S>> Iterator for ProgressBarIter<T> {
    type Item = S;
    fn next(&mut self) -> Option<Self::Item> { self.it.next() }
}
impl<T: DoubleEndedIterator> DoubleEndedIterator for ProgressBarIter<T> { fn next_back(&mut self) -> Option<Self::Item> {} }
impl<R: io::Read> io::Read for ProgressBarIter<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.it.read(buf) }
}
impl<R: io::BufRead> io::BufRead for ProgressBarIter<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> { self.it.fill_buf() }
    fn consume(&mut self, amt: usize) {}
}
impl<S: io::Seek> io::Seek for ProgressBarIter<S> {
    fn seek(&mut self, f: io::SeekFrom) -> io::Result<u64> {}
    fn stream_position(&mut self) -> io::Result<u64> {}
}
impl<W: tokio::io::AsyncWrite> tokio::io::AsyncWrite for ProgressBarIter<W> {}
impl<W: tokio::io::AsyncRead> tokio::io::AsyncRead for ProgressBarIter<W> {}
impl<W: tokio::io::AsyncSeek> tokio::io::AsyncSeek for ProgressBarIter<W> {}
impl<W: tokio::io::AsyncBufRead + tokio::io::AsyncRead> tokio::io::AsyncBufRead for ProgressBarIter<W> {}
impl<S: futures_core::Stream> futures_core::Stream for ProgressBarIter<S> { type Item = S::Item; }
impl<W: io::Write> io::Write for ProgressBarIter<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.it.write(buf) }
    fn flush(&mut self) -> io::Result<()> { self.it.flush() }
}
impl<S, T: IndexedParallelIterator<Item = S>> IndexedParallelIterator for ProgressBarIter<T> {
    fn len(&self) -> usize {}
    fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> <C as Consumer<Self::Item>>::Result {}
    fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> <CB as ProducerCallback<Self::Item>>::Output {}
}
impl<S, T: ParallelIterator<Item = S>> ParallelIterator for ProgressBarIter<T> {
    type Item = S;
    fn drive_unindexed<C: UnindexedConsumer<Self::Item>>(self, consumer: C) -> C::Result {}
}
#[derive(Clone)] pub struct MultiProgress;
impl Default for MultiProgress {}
impl MultiProgress {
    pub fn new() -> Self {}
    pub fn with_draw_target(draw_target: ProgressDrawTarget) -> Self {}
    pub fn set_draw_target(&self, target: ProgressDrawTarget) {}
    pub fn set_move_cursor(&self, move_cursor: bool) {}
    pub fn set_alignment(&self, alignment: MultiProgressAlignment) {}
    pub fn add(&self, pb: ProgressBar) -> ProgressBar {}
    pub fn insert(&self, index: usize, pb: ProgressBar) -> ProgressBar {}
    pub fn insert_from_back(&self, index: usize, pb: ProgressBar) -> ProgressBar {}
    pub fn insert_before(&self, before: &ProgressBar, pb: ProgressBar) -> ProgressBar {}
    pub fn insert_after(&self, after: &ProgressBar, pb: ProgressBar) -> ProgressBar {}
    pub fn remove(&self, pb: &ProgressBar) {}
    pub fn clear(&self) -> io::Result<()> {}
    pub fn is_hidden(&self) -> bool {}
    pub fn println<I: AsRef<str>>(&self, msg: I) -> io::Result<()> {}
    pub fn suspend<F: FnOnce() -> R, R>(&self, f: F) -> R { f() }
}
#[derive(Clone, Copy, Default)] pub enum MultiProgressAlignment { Top, Bottom }
#[derive(Clone)] pub struct ProgressBar;
impl ProgressBar {
    pub fn new(len: u64) -> Self {}
    pub fn no_length() -> Self {}
    pub fn with_draw_target(len: Option<u64>, draw_target: ProgressDrawTarget) -> Self {}
    pub fn style(&self) -> ProgressStyle {}
    pub fn with_style(self, style: ProgressStyle) -> Self {}
    pub fn with_tab_width(self, tab_width: usize) -> Self {}
    pub fn with_prefix(self, prefix: impl Into<Cow<str>>) -> Self {}
    pub fn with_message(self, message: impl Into<Cow<str>>) -> Self {}
    pub fn with_position(self, pos: u64) -> Self {}
    pub fn with_elapsed(self, elapsed: Duration) -> Self {}
    pub fn with_finish(self, finish: ProgressFinish) -> Self {}
    pub fn new_spinner() -> Self {}
    pub fn set_style(&self, style: ProgressStyle) {}
    pub fn set_tab_width(&self, tab_width: usize) {}
    pub fn enable_steady_tick(&self, interval: Duration) {}
    pub fn disable_steady_tick(&self) {}
    pub fn tick(&self) {}
    pub fn inc(&self, delta: u64) {}
    pub fn dec(&self, delta: u64) {}
    pub fn is_finished(&self) -> bool {}
    pub fn update(&self, f: impl FnOnce(&mut ProgressState)) { let a: &mut ProgressState; f(a); }
    pub fn set_position(&self, pos: u64) {}
    pub fn unset_length(&self) {}
    pub fn set_length(&self, len: u64) {}
    pub fn inc_length(&self, delta: u64) {}
    pub fn dec_length(&self, delta: u64) {}
    pub fn set_prefix(&self, prefix: impl Into<Cow<str>>) {}
    pub fn set_message(&self, msg: impl Into<Cow<str>>) {}
    pub fn set_elapsed(&self, elapsed: Duration) {}
    pub fn downgrade(&self) -> WeakProgressBar {}
    pub fn reset_eta(&self) {}
    pub fn reset_elapsed(&self) {}
    pub fn reset(&self) {}
    pub fn finish(&self) {}
    pub fn finish_with_message(&self, msg: impl Into<Cow<str>>) {}
    pub fn finish_and_clear(&self) {}
    pub fn abandon(&self) {}
    pub fn abandon_with_message(&self, msg: impl Into<Cow<str>>) {}
    pub fn finish_using_style(&self) {}
    pub fn set_draw_target(&self, target: ProgressDrawTarget) {}
    pub fn force_draw(&self) {}
    pub fn suspend<F: FnOnce() -> R, R>(&self, f: F) -> R { f() }
    pub fn wrap_iter<It: Iterator>(&self, it: It) -> ProgressBarIter<It> {}
    pub fn wrap_read<R: io::Read>(&self, read: R) -> ProgressBarIter<R> {}
    pub fn wrap_write<W: io::Write>(&self, write: W) -> ProgressBarIter<W> {}
    pub fn wrap_async_write<W: tokio::io::AsyncWrite>(&self, write: W) -> ProgressBarIter<W> {}
    pub fn wrap_async_read<R: tokio::io::AsyncRead>(&self, read: R) -> ProgressBarIter<R> {}
    pub fn wrap_stream<S: futures_core::Stream>(&self, stream: S) -> ProgressBarIter<S> {}
    pub fn position(&self) -> u64 {}
    pub fn length(&self) -> Option<u64> {}
    pub fn eta(&self) -> Duration {}
    pub fn per_sec(&self) -> f64 {}
    pub fn duration(&self) -> Duration {}
    pub fn elapsed(&self) -> Duration {}
    pub fn tab_width(&self) -> usize {}
    pub fn message(&self) -> String {}
    pub fn prefix(&self) -> String {}
    pub fn hidden() -> Self {}
    pub fn is_hidden(&self) -> bool {}
    pub fn println<I: AsRef<str>>(&self, msg: I) {}
}
#[derive(Clone, Default)] pub struct WeakProgressBar;
impl WeakProgressBar {
    pub fn new() -> Self {}
    pub fn upgrade(&self) -> Option<ProgressBar> {}
}
pub trait ParallelProgressIterator where Self: ParallelIterator {
    fn progress_with(self, progress: ProgressBar) -> ProgressBarIter<Self>;
    fn progress_count(self, len: u64) -> ProgressBarIter<Self> {}
    fn progress(self) -> ProgressBarIter<Self> where Self: IndexedParallelIterator {}
    fn progress_with_style(self, style: ProgressStyle) -> ProgressBarIter<Self> where Self: IndexedParallelIterator {}
}
impl<S, T: ParallelIterator<Item = S>> ParallelProgressIterator for T {
    fn progress_with(self, progress: ProgressBar) -> ProgressBarIter<Self> {}
}
pub struct ProgressState;
impl ProgressState {
    pub fn is_finished(&self) -> bool {}
    pub fn fraction(&self) -> f32 {}
    pub fn eta(&self) -> Duration {}
    pub fn duration(&self) -> Duration {}
    pub fn per_sec(&self) -> f64 {}
    pub fn elapsed(&self) -> Duration {}
    pub fn pos(&self) -> u64 {}
    pub fn set_pos(&mut self, pos: u64) {}
    pub fn len(&self) -> Option<u64> {}
    pub fn set_len(&mut self, len: u64) {}
}
#[derive(Clone, Default)] pub enum ProgressFinish { AndLeave, WithMessage(Cow<str>), AndClear, Abandon, AbandonWithMessage(Cow<str>) }
#[derive(Clone)] pub struct ProgressStyle;
impl ProgressStyle {
    pub fn default_bar() -> Self {}
    pub fn default_spinner() -> Self {}
    pub fn with_template(template: &str) -> Result<Self, TemplateError> {}
    pub fn tick_chars(self, s: &str) -> Self {}
    pub fn tick_strings(self, s: &[&str]) -> Self {}
    pub fn progress_chars(self, s: &str) -> Self {}
    pub fn with_key<S: ProgressTracker>(self, key: &str, f: S) -> Self {}
    pub fn template(self, s: &str) -> Result<Self, TemplateError> {}
    pub fn get_tick_str(&self, idx: u64) -> &str {}
    pub fn get_final_tick_str(&self) -> &str {}
}
pub trait TermLike: Debug {
    fn width(&self) -> u16;
    fn height(&self) -> u16 {}
    fn move_cursor_up(&self, n: usize) -> io::Result<()>;
    fn move_cursor_down(&self, n: usize) -> io::Result<()>;
    fn move_cursor_right(&self, n: usize) -> io::Result<()>;
    fn move_cursor_left(&self, n: usize) -> io::Result<()>;
    fn write_line(&self, s: &str) -> io::Result<()>;
    fn write_str(&self, s: &str) -> io::Result<()>;
    fn clear_line(&self) -> io::Result<()>;
    fn flush(&self) -> io::Result<()>;
}
impl TermLike for Term {
    fn width(&self) -> u16 {}
    fn height(&self) -> u16 {}
    fn move_cursor_up(&self, n: usize) -> io::Result<()> {}
    fn move_cursor_down(&self, n: usize) -> io::Result<()> {}
    fn move_cursor_right(&self, n: usize) -> io::Result<()> {}
    fn move_cursor_left(&self, n: usize) -> io::Result<()> {}
    fn write_line(&self, s: &str) -> io::Result<()> {}
    fn write_str(&self, s: &str) -> io::Result<()> {}
    fn clear_line(&self) -> io::Result<()> {}
    fn flush(&self) -> io::Result<()> {}
}
pub mod style {
    use crate::ProgressState;
    use std::{error, fmt};
    use std::fmt::Formatter;
    use std::time::Instant;
    pub use crate::ProgressStyle;
    pub struct TemplateError;
    impl fmt::Display for TemplateError {}
    impl error::Error for TemplateError {}
    pub fn write_ansi_range(formatter: &mut Formatter, text: &str, start: usize, end: usize) -> fmt::Result {}
    pub trait ProgressTracker {
        fn clone_box(&self) -> Box<dyn ProgressTracker>;
        fn tick(&mut self, state: &ProgressState, now: Instant);
        fn reset(&mut self, state: &ProgressState, now: Instant);
        fn write(&self, state: &ProgressState, w: &mut dyn fmt::Write);
    }
    impl Clone for Box<dyn ProgressTracker> {}
    impl<F> ProgressTracker for F where F: Fn(&ProgressState, &mut dyn fmt::Write) + Clone {
        fn clone_box(&self) -> Box<dyn ProgressTracker> {}
        fn tick(&mut self, arg1: &ProgressState, arg2: Instant) {}
        fn reset(&mut self, arg1: &ProgressState, arg2: Instant) {}
        fn write(&self, state: &ProgressState, w: &mut dyn fmt::Write) {}
    }
}
