//! log4rs 1.4.0.

use crate::config::{Appender, Deserializers, InitError, RawConfig, Root};
use crate::config::runtime::ConfigBuilder;
use log::{LevelFilter, Metadata, SetLoggerError};
use std::path::Path;
pub struct Logger;
impl Logger {
    pub fn new(config: Config) -> Logger {}
    pub fn new_with_err_handler(config: Config, err_handler: Box<dyn Send + Sync + Fn(&anyhow::Error)>) -> Logger {}
    pub fn max_log_level(&self) -> LevelFilter {}
    pub fn handle(&self) -> Handle {}
}
impl log::Log for Logger {
    fn enabled(&self, metadata: &Metadata) -> bool {}
    fn log(&self, record: &log::Record) {}
    fn flush(&self) {}
}
#[derive(Clone)] pub struct Handle;
impl Handle {
    pub fn set_config(&self, config: Config) {}
    pub fn max_log_level(&self) -> LevelFilter {}
}
pub fn init_config(config: Config) -> Result<Handle, SetLoggerError> {}
pub fn init_raw_config(config: RawConfig) -> Result<(), InitError> {}
pub struct Config;
impl Config {
    pub fn builder() -> ConfigBuilder {}
    pub fn appenders(&self) -> &[Appender] {}
    pub fn root(&self) -> &Root {}
    pub fn root_mut(&mut self) -> &mut Root {}
    pub fn loggers(&self) -> &[crate::config::Logger] {}
}
#[blocking(fs)] pub fn init_file<P>(path: P, deserializers: Deserializers) -> anyhow::Result<()> where P: AsRef<Path> {}
pub mod append {
    use crate::config::Deserializable;
    use crate::filter::FilterConfig;
    use log::{Log, Record};
    use serde_value::Value;
    use std::fmt;
    pub trait Append: fmt::Debug {
        fn append(&self, record: &Record) -> anyhow::Result<()>;
        fn flush(&self);
    }
    impl Deserializable for dyn Append { fn name() -> &str {} }
    impl<T: Log + fmt::Debug> Append for T {
        fn append(&self, record: &Record) -> anyhow::Result<()> {}
        fn flush(&self) {}
    }
    #[derive(Clone)] pub struct AppenderConfig { pub kind: String, pub filters: Vec<FilterConfig>, pub config: Value }
    pub mod console {
        use crate::append::Append;
        use crate::encode::Encode;
        use log::Record;
        pub struct ConsoleAppenderConfig;
        pub struct ConsoleAppender;
        impl Append for ConsoleAppender {
            fn append(&self, record: &Record) -> anyhow::Result<()> {}
            fn flush(&self) {}
        }
        impl ConsoleAppender { pub fn builder() -> ConsoleAppenderBuilder {} }
        pub struct ConsoleAppenderBuilder;
        impl ConsoleAppenderBuilder {
            pub fn encoder(self, encoder: Box<dyn Encode>) -> ConsoleAppenderBuilder {}
            pub fn target(self, target: Target) -> ConsoleAppenderBuilder {}
            pub fn tty_only(self, tty_only: bool) -> ConsoleAppenderBuilder {}
            pub fn build(self) -> ConsoleAppender {}
        }
        #[derive(Clone, Copy)] pub enum Target { Stdout, Stderr }
        #[derive(Clone, Copy, Default)] pub struct ConsoleAppenderDeserializer;
    }
    pub mod file {
        use crate::append::Append;
        use crate::encode::Encode;
        use log::Record;
        use std::io;
        use std::path::Path;
        #[derive(Clone, Default)] pub struct FileAppenderConfig;
        pub struct FileAppender;
        impl Append for FileAppender {
            fn append(&self, record: &Record) -> anyhow::Result<()> {}
            fn flush(&self) {}
        }
        impl FileAppender { pub fn builder() -> FileAppenderBuilder {} }
        pub struct FileAppenderBuilder;
        impl FileAppenderBuilder {
            pub fn encoder(self, encoder: Box<dyn Encode>) -> FileAppenderBuilder {}
            pub fn append(self, append: bool) -> FileAppenderBuilder {}
            pub fn build<P: AsRef<Path>>(self, path: P) -> io::Result<FileAppender> {}
        }
        #[derive(Clone, Copy, Default)] pub struct FileAppenderDeserializer;
    }
    pub mod rolling_file {
        use crate::append::Append;
        use crate::append::rolling_file::policy::Policy;
        use crate::encode::Encode;
        use log::Record;
        use std::io;
        use std::path::Path;
        #[derive(Clone)] pub struct RollingFileAppenderConfig;
        pub struct LogFile;
        impl LogFile {
            pub fn path(&self) -> &Path {}
            pub fn len(&self) -> u64 {}
            pub fn len_estimate(&self) -> u64 {}
            pub fn roll(&mut self) {}
        }
        pub struct RollingFileAppender;
        impl Append for RollingFileAppender {
            fn append(&self, record: &Record) -> anyhow::Result<()> {}
            fn flush(&self) {}
        }
        impl RollingFileAppender { pub fn builder() -> RollingFileAppenderBuilder {} }
        pub struct RollingFileAppenderBuilder;
        impl RollingFileAppenderBuilder {
            pub fn append(self, append: bool) -> RollingFileAppenderBuilder {}
            pub fn encoder(self, encoder: Box<dyn Encode>) -> RollingFileAppenderBuilder {}
            pub fn build<P>(self, path: P, policy: Box<dyn Policy>) -> io::Result<RollingFileAppender> where P: AsRef<Path> {}
        }
        #[derive(Clone, Copy, Default)] pub struct RollingFileAppenderDeserializer;
        pub mod policy {
            use crate::append::rolling_file::LogFile;
            use crate::config::Deserializable;
            use std::fmt;
            pub trait Policy: fmt::Debug {
                fn process(&self, log: &mut LogFile) -> anyhow::Result<()>;
                fn is_pre_process(&self) -> bool;
            }
            impl Deserializable for dyn Policy { fn name() -> &str {} }
            pub mod compound {
                use crate::append::rolling_file::LogFile;
                use crate::append::rolling_file::policy::Policy;
                use crate::append::rolling_file::policy::compound::roll::Roll;
                use crate::append::rolling_file::policy::compound::trigger::Trigger;
                #[derive(Clone)] pub struct CompoundPolicyConfig;
                pub struct CompoundPolicy;
                impl CompoundPolicy { pub fn new(trigger: Box<dyn Trigger>, roller: Box<dyn Roll>) -> CompoundPolicy {} }
                impl Policy for CompoundPolicy {
                    fn process(&self, log: &mut LogFile) -> anyhow::Result<()> {}
                    fn is_pre_process(&self) -> bool {}
                }
                #[derive(Clone, Copy, Default)] pub struct CompoundPolicyDeserializer;
                pub mod roll {
                    use crate::config::Deserializable;
                    use std::fmt;
                    use std::path::Path;
                    pub trait Roll: fmt::Debug {
                        fn roll(&self, file: &Path) -> anyhow::Result<()>;
                    }
                    impl Deserializable for dyn Roll { fn name() -> &str {} }
                    pub mod delete {
                        use crate::append::rolling_file::policy::compound::roll::Roll;
                        use std::path::Path;
                        #[derive(Clone, Copy, Default)] pub struct DeleteRollerConfig;
                        #[derive(Clone, Copy, Default)] pub struct DeleteRoller;
                        impl Roll for DeleteRoller { fn roll(&self, file: &Path) -> anyhow::Result<()> {} }
                        impl DeleteRoller { pub fn new() -> Self {} }
                        #[derive(Clone, Copy, Default)] pub struct DeleteRollerDeserializer;
                    }
                    pub mod fixed_window {
                        use crate::append::rolling_file::policy::compound::roll::Roll;
                        use std::path::Path;
                        #[derive(Clone, Default)] pub struct FixedWindowRollerConfig;
                        #[derive(Clone)] pub struct FixedWindowRoller;
                        impl FixedWindowRoller { pub fn builder() -> FixedWindowRollerBuilder {} }
                        impl Roll for FixedWindowRoller {
                            fn roll(&self, file: &Path) -> anyhow::Result<()> {}
                        }
                        #[derive(Clone, Copy, Default)] pub struct FixedWindowRollerBuilder;
                        impl FixedWindowRollerBuilder {
                            pub fn base(self, base: u32) -> FixedWindowRollerBuilder {}
                            pub fn build(self, pattern: &str, count: u32) -> anyhow::Result<FixedWindowRoller> {}
                        }
                        #[derive(Clone, Copy, Default)] pub struct FixedWindowRollerDeserializer;
                    }
                }
                pub mod trigger {
                    use crate::append::rolling_file::LogFile;
                    use crate::config::Deserializable;
                    use std::fmt;
                    pub trait Trigger: fmt::Debug {
                        fn trigger(&self, file: &LogFile) -> anyhow::Result<bool>;
                        fn is_pre_process(&self) -> bool;
                    }
                    impl Deserializable for dyn Trigger { fn name() -> &str {} }
                    pub mod onstartup {
                        use crate::append::rolling_file::LogFile;
                        use crate::append::rolling_file::policy::compound::trigger::Trigger;
                        #[derive(Clone, Copy, Default)] pub struct OnStartUpTriggerConfig;
                        pub struct OnStartUpTrigger;
                        impl OnStartUpTrigger { pub fn new(min_size: u64) -> OnStartUpTrigger {} }
                        impl Trigger for OnStartUpTrigger {
                            fn trigger(&self, file: &LogFile) -> anyhow::Result<bool> {}
                            fn is_pre_process(&self) -> bool {}
                        }
                        #[derive(Clone, Copy, Default)] pub struct OnStartUpTriggerDeserializer;
                    }
                    pub mod size {
                        use crate::append::rolling_file::LogFile;
                        use crate::append::rolling_file::policy::compound::trigger::Trigger;
                        #[derive(Clone, Copy, Default)] pub struct SizeTriggerConfig;
                        #[derive(Clone, Copy, Default)] pub struct SizeTrigger;
                        impl SizeTrigger { pub fn new(limit: u64) -> SizeTrigger {} }
                        impl Trigger for SizeTrigger {
                            fn trigger(&self, file: &LogFile) -> anyhow::Result<bool> {}
                            fn is_pre_process(&self) -> bool {}
                        }
                        #[derive(Clone, Copy, Default)] pub struct SizeTriggerDeserializer;
                    }
                    pub mod time {
                        use crate::append::rolling_file::LogFile;
                        use crate::append::rolling_file::policy::compound::trigger::Trigger;
                        #[derive(Clone, Copy, Default)] pub struct TimeTriggerConfig { pub interval: TimeTriggerInterval, pub modulate: bool, pub max_random_delay: u64 }
                        pub struct TimeTrigger;
                        impl TimeTrigger { pub fn new(config: TimeTriggerConfig) -> TimeTrigger {} }
                        impl Trigger for TimeTrigger {
                            fn trigger(&self, _file: &LogFile) -> anyhow::Result<bool> {}
                            fn is_pre_process(&self) -> bool {}
                        }
                        #[derive(Clone, Copy)] pub enum TimeTriggerInterval { Second(i64), Minute(i64), Hour(i64), Day(i64), Week(i64), Month(i64), Year(i64) }
                        impl Default for TimeTriggerInterval {}
                    }
                }
            }
        }
    }
}
pub mod config {
    use anyhow::anyhow;
    use crate::Handle;
    use crate::append::Append;
    use crate::config::raw::AppenderErrors;
    use crate::config::runtime::{AppenderBuilder, ConfigErrors, LoggerBuilder, RootBuilder};
    use crate::filter::Filter;
    use log::{LevelFilter, SetLoggerError};
    use serde::de::DeserializeOwned;
    use serde_value::Value;
    use std::path::Path;
    use std::time::Duration;
    pub use crate::{Config, init_config, init_file, init_raw_config};
    pub fn init_config_with_err_handler(config: crate::Config, err_handler: Box<dyn Send + Sync + Fn(&anyhow::Error)>) -> Result<Handle, SetLoggerError> {}
    pub fn create_raw_config(config: RawConfig) -> Result<crate::Logger, InitError> {}
    pub enum InitError { Deserializing(AppenderErrors), BuildConfig(ConfigErrors), SetLogger(log::SetLoggerError) }
    pub struct Root;
    impl Root {
        pub fn builder() -> RootBuilder {}
        pub fn level(&self) -> LevelFilter {}
        pub fn appenders(&self) -> &[String] {}
        pub fn set_level(&mut self, level: LevelFilter) {}
    }
    pub struct Appender;
    impl Appender {
        pub fn builder() -> AppenderBuilder {}
        pub fn name(&self) -> &str {}
        pub fn appender(&self) -> &dyn Append {}
        pub fn filters(&self) -> &[Box<dyn Filter>] {}
    }
    #[derive(Clone)] pub struct Logger;
    impl Logger {
        pub fn builder() -> LoggerBuilder {}
        pub fn name(&self) -> &str {}
        pub fn level(&self) -> LevelFilter {}
        pub fn appenders(&self) -> &[String] {}
        pub fn additive(&self) -> bool {}
    }
    #[blocking(fs)] pub fn load_config_file<P>(path: P, deserializers: Deserializers) -> anyhow::Result<crate::Config> where P: AsRef<Path> {}
    pub enum FormatError { YamlFeatureFlagRequired, JsonFeatureFlagRequired, TomlFeatureFlagRequired, UnsupportedFormat(String), UnknownFormat }
    pub trait Deserializable {
        fn name() -> &str;
    }
    pub trait Deserialize {
        type Trait: Deserializable;
        type Config: DeserializeOwned;
        fn deserialize(&self, config: Self::Config, deserializers: &Deserializers) -> anyhow::Result<Box<Self::Trait>>;
    }
    #[derive(Clone)] pub struct Deserializers;
    impl Default for Deserializers {}
    impl Deserializers {
        pub fn new() -> Deserializers {}
        pub fn empty() -> Deserializers {}
        pub fn insert<T>(&mut self, kind: &str, deserializer: T) where T: Deserialize {}
        pub fn deserialize<T>(&self, kind: &str, config: Value) -> anyhow::Result<Box<T>> where T: Deserializable {}
    }
    #[derive(Clone, Default)] pub struct RawConfig;
    impl RawConfig {
        pub fn root(&self) -> Root {}
        pub fn loggers(&self) -> Vec<Logger> {}
        pub fn appenders_lossy(&self, deserializers: &Deserializers) -> (Vec<Appender>, AppenderErrors) {}
        pub fn refresh_rate(&self) -> Option<Duration> {}
    }
    pub mod raw {
        pub struct AppenderErrors;
        impl AppenderErrors {
            pub fn is_empty(&self) -> bool {}
            pub fn handle(&mut self) {}
        }
    }
    pub mod runtime {
        use crate::append::Append;
        use crate::filter::Filter;
        use log::LevelFilter;
        pub use crate::Config;
        pub use crate::config::{Appender, Logger, Root};
        #[derive(Default)] pub struct ConfigBuilder;
        impl ConfigBuilder {
            pub fn appender(self, appender: crate::config::Appender) -> ConfigBuilder {}
            pub fn appenders<I>(self, appenders: I) -> ConfigBuilder where I: IntoIterator<Item = crate::config::Appender> {}
            pub fn logger(self, logger: crate::config::Logger) -> ConfigBuilder {}
            pub fn loggers<I>(self, loggers: I) -> ConfigBuilder where I: IntoIterator<Item = crate::config::Logger> {}
            pub fn build_lossy(self, root: crate::config::Root) -> (crate::Config, ConfigErrors) {}
            pub fn build(self, root: crate::config::Root) -> Result<crate::Config, ConfigErrors> {}
        }
        #[derive(Clone)] pub struct RootBuilder;
        impl RootBuilder {
            pub fn appender<T>(self, appender: T) -> RootBuilder where T: Into<String> {}
            pub fn appenders<I>(self, appenders: I) -> RootBuilder where I: IntoIterator, I::Item: Into<String> {}
            pub fn build(self, level: LevelFilter) -> crate::config::Root {}
        }
        pub struct AppenderBuilder;
        impl AppenderBuilder {
            pub fn filter(self, filter: Box<dyn Filter>) -> AppenderBuilder {}
            pub fn filters<I>(self, filters: I) -> AppenderBuilder where I: IntoIterator<Item = Box<dyn Filter>> {}
            pub fn build<T>(self, name: T, appender: Box<dyn Append>) -> crate::config::Appender where T: Into<String> {}
        }
        #[derive(Clone, Default)] pub struct LoggerBuilder;
        impl LoggerBuilder {
            pub fn appender<T>(self, appender: T) -> LoggerBuilder where T: Into<String> {}
            pub fn appenders<I>(self, appenders: I) -> LoggerBuilder where I: IntoIterator, I::Item: Into<String> {}
            pub fn additive(self, additive: bool) -> LoggerBuilder {}
            pub fn build<T>(self, name: T, level: LevelFilter) -> crate::config::Logger where T: Into<String> {}
        }
        pub struct ConfigErrors;
        impl ConfigErrors {
            pub fn is_empty(&self) -> bool {}
            pub fn errors(&self) -> &[ConfigError] {}
            pub fn handle(&mut self) {}
        }
        pub enum ConfigError { DuplicateAppenderName(String), NonexistentAppender(String), DuplicateLoggerName(String), InvalidLoggerName(String) }
    }
}
pub mod encode {
    use crate::config::Deserializable;
    use log::Record;
    use serde_value::Value;
    use std::{fmt, io};
    pub trait Encode: fmt::Debug {
        fn encode(&self, w: &mut dyn Write, record: &Record) -> anyhow::Result<()>;
    }
    impl Deserializable for dyn Encode { fn name() -> &str {} }
    #[derive(Clone)] pub struct EncoderConfig { pub kind: String, pub config: Value }
    #[derive(Clone, Copy)] pub enum Color { Black, Red, Green, Yellow, Blue, Magenta, Cyan, White }
    #[derive(Clone, Default)] pub struct Style { pub text: Option<Color>, pub background: Option<Color>, pub intense: Option<bool> }
    impl Style {
        pub fn new() -> Style {}
        pub fn text(&mut self, text: Color) -> &mut Style {}
        pub fn background(&mut self, background: Color) -> &mut Style {}
        pub fn intense(&mut self, intense: bool) -> &mut Style {}
    }
    pub trait Write: io::Write {
        fn set_style(&mut self, style: &Style) -> io::Result<()> {}
    }
    impl<W: Write> Write for &mut W { fn set_style(&mut self, style: &Style) -> io::Result<()> {} }
    pub mod json {
        use crate::encode::{Encode, Write};
        use log::Record;
        #[derive(Clone, Default)] pub struct JsonEncoderConfig;
        #[derive(Clone, Copy, Default)] pub struct JsonEncoder;
        impl JsonEncoder { pub fn new() -> Self {} }
        impl Encode for JsonEncoder { fn encode(&self, w: &mut dyn Write, record: &Record) -> anyhow::Result<()> {} }
        #[derive(Clone, Copy, Default)] pub struct JsonEncoderDeserializer;
    }
    pub mod pattern {
        use crate::encode::{Encode, Write};
        use log::Record;
        #[derive(Clone, Default)] pub struct PatternEncoderConfig;
        #[derive(Clone)] pub struct PatternEncoder;
        impl Default for PatternEncoder {}
        impl Encode for PatternEncoder { fn encode(&self, w: &mut dyn Write, record: &Record) -> anyhow::Result<()> {} }
        impl PatternEncoder { pub fn new(pattern: &str) -> PatternEncoder {} }
        #[derive(Clone, Copy)] pub struct PatternEncoderDeserializer;
    }
    pub mod writer {
        pub mod ansi {
            use crate::encode::{Style, Write};
            use std::{fmt, io};
            #[derive(Clone)] pub struct AnsiWriter<W>(pub W);
            impl<W: io::Write> io::Write for AnsiWriter<W> {
                fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
                fn flush(&mut self) -> io::Result<()> {}
                fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
                fn write_fmt(&mut self, fmt: fmt::Arguments) -> io::Result<()> {}
            }
            impl<W: io::Write> Write for AnsiWriter<W> { fn set_style(&mut self, style: &Style) -> io::Result<()> {} }
        }
        pub mod console {
            use crate::encode::{Style, Write};
            use std::{fmt, io};
            #[derive(Clone, Copy, Default)] pub enum ColorMode { Auto, Always, Never }
            pub struct ConsoleWriter;
            impl ConsoleWriter {
                pub fn stdout() -> Option<ConsoleWriter> {}
                pub fn stderr() -> Option<ConsoleWriter> {}
                pub fn lock(&self) -> ConsoleWriterLock {}
            }
            impl io::Write for ConsoleWriter {
                fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
                fn flush(&mut self) -> io::Result<()> {}
                fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
                fn write_fmt(&mut self, fmt: fmt::Arguments) -> io::Result<()> {}
            }
            impl Write for ConsoleWriter { fn set_style(&mut self, style: &Style) -> io::Result<()> {} }
            pub struct ConsoleWriterLock;
            impl io::Write for ConsoleWriterLock {
                fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
                fn flush(&mut self) -> io::Result<()> {}
                fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
                fn write_fmt(&mut self, fmt: fmt::Arguments) -> io::Result<()> {}
            }
            impl Write for ConsoleWriterLock { fn set_style(&mut self, style: &Style) -> io::Result<()> {} }
        }
        pub mod simple {
            use crate::encode::Write;
            use std::{fmt, io};
            #[derive(Clone)] pub struct SimpleWriter<W>(pub W);
            impl<W: io::Write> io::Write for SimpleWriter<W> {
                fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
                fn flush(&mut self) -> io::Result<()> {}
                fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
                fn write_fmt(&mut self, fmt: fmt::Arguments) -> io::Result<()> {}
            }
            impl<W: io::Write> Write for SimpleWriter<W> {}
        }
    }
}
pub mod filter {
    use crate::config::Deserializable;
    use log::Record;
    use serde_value::Value;
    use std::fmt;
    pub trait Filter: fmt::Debug {
        fn filter(&self, record: &Record) -> Response;
    }
    impl Deserializable for dyn Filter { fn name() -> &str {} }
    pub enum Response { Accept, Neutral, Reject }
    #[derive(Clone)] pub struct FilterConfig { pub kind: String, pub config: Value }
    pub mod threshold {
        use crate::filter::{Filter, Response};
        use log::{LevelFilter, Record};
        #[derive(Clone, Copy)] pub struct ThresholdFilterConfig;
        #[derive(Clone, Copy)] pub struct ThresholdFilter;
        impl ThresholdFilter { pub fn new(level: LevelFilter) -> ThresholdFilter {} }
        impl Filter for ThresholdFilter { fn filter(&self, record: &Record) -> Response {} }
        #[derive(Clone, Copy)] pub struct ThresholdFilterDeserializer;
    }
}
