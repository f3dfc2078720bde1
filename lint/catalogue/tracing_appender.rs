//! tracing_appender 0.2.5.

use crate::non_blocking::{NonBlocking, WorkerGuard};
use std::io::Write;
pub fn non_blocking<T: Write>(writer: T) -> (NonBlocking, WorkerGuard) {}
pub mod non_blocking {
    use std::io;
    use std::io::Write;
    use tracing_subscriber::fmt::MakeWriter;
    pub const DEFAULT_BUFFERED_LINES_LIMIT: usize = _;
    pub struct WorkerGuard;
    #[derive(Clone)] pub struct NonBlocking;
    impl NonBlocking {
        pub fn new<T: Write>(writer: T) -> (NonBlocking, WorkerGuard) {}
        pub fn error_counter(&self) -> ErrorCounter {}
    }
    impl io::Write for NonBlocking {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
        fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    }
    impl MakeWriter for NonBlocking {
        type Writer = NonBlocking;
        fn make_writer(&self) -> Self::Writer {}
    }
    #[derive(Clone)] pub struct ErrorCounter;
    impl ErrorCounter { pub fn dropped_lines(&self) -> usize {} }
    pub struct NonBlockingBuilder;
    impl NonBlockingBuilder {
        pub fn buffered_lines_limit(self, buffered_lines_limit: usize) -> NonBlockingBuilder {}
        pub fn lossy(self, is_lossy: bool) -> NonBlockingBuilder {}
        pub fn thread_name(self, name: &str) -> NonBlockingBuilder {}
        pub fn finish<T: Write>(self, writer: T) -> (NonBlocking, WorkerGuard) {}
    }
    impl Default for NonBlockingBuilder {}
}
pub mod rolling {
    use std::io;
    use std::path::Path;
    use tracing_subscriber::fmt::writer;
    pub struct RollingFileAppender;
    impl RollingFileAppender {
        pub fn new(rotation: Rotation, directory: impl AsRef<Path>, filename_prefix: impl AsRef<Path>) -> RollingFileAppender {}
        pub fn builder() -> Builder {}
    }
    impl io::Write for RollingFileAppender {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    impl writer::MakeWriter for RollingFileAppender {
        type Writer = RollingWriter;
        fn make_writer(&self) -> Self::Writer {}
    }
    pub struct RollingWriter;
    impl io::Write for RollingWriter {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub fn minutely(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender {}
    pub fn hourly(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender {}
    pub fn daily(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender {}
    pub fn weekly(directory: impl AsRef<Path>, file_name_prefix: impl AsRef<Path>) -> RollingFileAppender {}
    pub fn never(directory: impl AsRef<Path>, file_name: impl AsRef<Path>) -> RollingFileAppender {}
    #[derive(Clone)] pub struct Rotation;
    impl Rotation {
        pub const MINUTELY: Self = _;
        pub const HOURLY: Self = _;
        pub const DAILY: Self = _;
        pub const WEEKLY: Self = _;
        pub const NEVER: Self = _;
    }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Self {}
        pub fn rotation(self, rotation: Rotation) -> Self {}
        pub fn filename_prefix(self, prefix: impl Into<String>) -> Self {}
        pub fn filename_suffix(self, suffix: impl Into<String>) -> Self {}
        pub fn max_log_files(self, n: usize) -> Self {}
        pub fn latest_symlink(self, name: impl Into<String>) -> Self {}
        pub fn build(&self, directory: impl AsRef<Path>) -> Result<RollingFileAppender, InitError> {}
    }
    impl Default for Builder {}
    pub struct InitError;
    impl std::fmt::Display for InitError {}
    impl std::error::Error for InitError {}
}
