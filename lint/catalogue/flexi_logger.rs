//! flexi_logger 0.31.10.

use std::path::{Path, PathBuf};
#[derive(Debug)] pub enum FlexiLoggerError {}
impl std::fmt::Display for FlexiLoggerError {}
impl std::error::Error for FlexiLoggerError {}
#[derive(Clone, Debug, Default)] pub struct FileSpec;
impl FileSpec {
    pub fn try_from<P: Into<PathBuf>>(p: P) -> Result<Self, FlexiLoggerError> {}
    pub fn suppress_basename(self) -> Self {}
    pub fn basename<S: Into<String>>(self, basename: S) -> Self {}
    pub fn directory<P: Into<PathBuf>>(self, directory: P) -> Self {}
    pub fn discriminant<S: Into<String>>(self, discriminant: S) -> Self {}
    pub fn suffix<S: Into<String>>(self, suffix: S) -> Self {}
    pub fn suppress_timestamp(self) -> Self {}
    pub fn use_timestamp(self, use_timestamp: bool) -> Self {}
    pub fn o_basename<S: Into<String>>(self, o_basename: Option<S>) -> Self {}
    pub fn o_directory<P: Into<PathBuf>>(self, directory: Option<P>) -> Self {}
    pub fn o_discriminant<S: Into<String>>(self, o_discriminant: Option<S>) -> Self {}
    pub fn o_suffix<S: Into<String>>(self, o_suffix: Option<S>) -> Self {}
}
pub struct LogSpecification;
impl LogSpecification {
    pub fn off() -> Self {}
    pub fn error() -> Self {}
    pub fn warn() -> Self {}
    pub fn info() -> Self {}
    pub fn debug() -> Self {}
    pub fn trace() -> Self {}
    pub fn parse<S: AsRef<str>>(spec: S) -> Result<Self, FlexiLoggerError> {}
    pub fn env() -> Result<Self, FlexiLoggerError> {}
    pub fn env_or_parse<S: AsRef<str>>(given_spec: S) -> Result<Self, FlexiLoggerError> {}
}
/// `Target` is not the crate's: a logger that writes to a file opens it when it is started.
pub struct Logger<Target>;
pub struct ToStream;
pub struct ToFile;
impl Logger<ToStream> {
    pub fn with(logspec: impl Into<LogSpecification>) -> Self {}
    pub fn try_with_str<S: AsRef<str>>(s: S) -> Result<Self, FlexiLoggerError> {}
    pub fn try_with_env() -> Result<Self, FlexiLoggerError> {}
    pub fn try_with_env_or_str<S: AsRef<str>>(s: S) -> Result<Self, FlexiLoggerError> {}
    pub fn start(self) -> Result<LoggerHandle, FlexiLoggerError> {}
    pub fn build(self) -> Result<(Box<dyn log::Log>, LoggerHandle), FlexiLoggerError> {}
}
impl Logger<ToFile> {
    #[blocking(fs)] pub fn start(self) -> Result<LoggerHandle, FlexiLoggerError> {}
    #[blocking(fs)] pub fn build(self) -> Result<(Box<dyn log::Log>, LoggerHandle), FlexiLoggerError> {}
}
impl<Target> Logger<Target> {
    pub fn log_to_file(self, file_spec: FileSpec) -> Logger<ToFile> {}
    pub fn log_to_file_and_writer(self, file_spec: FileSpec, w: Box<dyn LogWriter>) -> Logger<ToFile> {}
    pub fn log_to_stderr(self) -> Logger<ToStream> {}
    pub fn log_to_stdout(self) -> Logger<ToStream> {}
    pub fn log_to_writer(self, w: Box<dyn LogWriter>) -> Logger<ToStream> {}
    pub fn do_not_log(self) -> Logger<ToStream> {}
    #[blocking(fs)] pub fn start_with_specfile<P: AsRef<Path>>(self, specfile: P) -> Result<LoggerHandle, FlexiLoggerError> {}
    pub fn log_to_buffer(self, max_size: usize, format_function: Option<FormatFunction>) -> Self {}
    pub fn print_message(self) -> Self {}
    pub fn duplicate_to_stderr(self, dup: Duplicate) -> Self {}
    pub fn duplicate_to_stdout(self, dup: Duplicate) -> Self {}
    pub fn format(self, format: FormatFunction) -> Self {}
    pub fn format_for_files(self, format: FormatFunction) -> Self {}
    pub fn format_for_stderr(self, format_function: FormatFunction) -> Self {}
    pub fn adaptive_format_for_stderr(self, adaptive_format: AdaptiveFormat) -> Self {}
    pub fn format_for_stdout(self, format_function: FormatFunction) -> Self {}
    pub fn adaptive_format_for_stdout(self, adaptive_format: AdaptiveFormat) -> Self {}
    pub fn format_for_writer(self, format: FormatFunction) -> Self {}
    pub fn set_palette(self, palette: String) -> Self {}
    pub fn rotate(self, criterion: Criterion, naming: Naming, cleanup: Cleanup) -> Self {}
    pub fn cleanup_in_background_thread(self, use_background_thread: bool) -> Self {}
    pub fn filter(self, filter: Box<dyn LogLineFilter + Send + Sync>) -> Self {}
    pub fn append(self) -> Self {}
    pub fn use_utc(self) -> Self {}
    pub fn create_symlink<P: Into<PathBuf>>(self, symlink: P) -> Self {}
    pub fn add_writer<S: Into<String>>(self, target_name: S, writer: Box<dyn LogWriter>) -> Self {}
    pub fn write_mode(self, write_mode: WriteMode) -> Self {}
    pub fn use_windows_line_ending(self) -> Self {}
    pub fn error_channel(self, error_channel: ErrorChannel) -> Self {}
    pub fn panic_if_error_channel_is_broken(self, panic: bool) -> Self {}
    pub fn o_print_message(self, print_message: bool) -> Self {}
    pub fn o_rotate(self, rotate_config: Option<(Criterion, Naming, Cleanup)>) -> Self {}
    pub fn o_append(self, append: bool) -> Self {}
    pub fn o_create_symlink<P: Into<PathBuf>>(self, symlink: Option<P>) -> Self {}
}
#[derive(Clone)] pub struct LoggerHandle;
impl LoggerHandle {
    pub fn set_new_spec(&self, new_spec: LogSpecification) {}
    pub fn parse_new_spec(&self, spec: &str) -> Result<(), FlexiLoggerError> {}
    #[blocking(fs)] pub fn flush(&self) {}
    #[blocking(fs)] pub fn reopen_output(&self) -> Result<(), FlexiLoggerError> {}
    #[blocking(fs)] pub fn trigger_rotation(&self) -> Result<(), FlexiLoggerError> {}
    pub fn shutdown(&self) {}
    pub fn push_temp_spec(&mut self, new_spec: LogSpecification) {}
    pub fn parse_and_push_temp_spec<S: AsRef<str>>(&mut self, new_spec: S) -> Result<(), FlexiLoggerError> {}
    pub fn pop_temp_spec(&mut self) {}
    pub fn adapt_duplication_to_stderr(&mut self, dup: Duplicate) -> Result<(), FlexiLoggerError> {}
    pub fn adapt_duplication_to_stdout(&mut self, dup: Duplicate) -> Result<(), FlexiLoggerError> {}
}
