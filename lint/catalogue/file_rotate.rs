//! file_rotate 0.8.0. To make one creates its folder, and opens the file and looks for those rotated before.

use crate::compression::Compression;
use crate::suffix::{Representation, SuffixScheme};
use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};
#[derive(Clone, Copy, Debug)] pub enum TimeFrequency { Hourly, Daily, Weekly, Monthly, Yearly }
#[derive(Clone, Debug)] pub enum ContentLimit { Bytes(usize), Lines(usize), Time(TimeFrequency), BytesSurpassed(usize), None }
#[derive(Clone, Debug)] pub struct SuffixInfo<Repr> { pub suffix: Repr, pub compressed: bool }
impl<Repr: Representation> SuffixInfo<Repr> { pub fn to_path(&self, basepath: &Path) -> PathBuf {} }
#[derive(Debug)] pub struct FileRotate<S: SuffixScheme>;
impl<S: SuffixScheme> FileRotate<S> {
    #[blocking(fs)] pub fn new<P: AsRef<Path>>(path: P, suffix_scheme: S, content_limit: ContentLimit, compression: Compression, open_options: Option<OpenOptions>) -> Self {}
    pub fn log_paths(&mut self) -> Vec<PathBuf> {}
    #[blocking(fs)] pub fn rotate(&mut self) -> io::Result<()> {}
}
impl<S: SuffixScheme> io::Write for FileRotate<S> {
    #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
pub mod compression { #[derive(Debug, Clone)] pub enum Compression { None, OnRotate(usize) } }
pub mod suffix {
    use std::io;
    use std::path::{Path, PathBuf};
    pub trait Representation { fn to_path(&self, basepath: &Path) -> PathBuf {} }
    pub trait SuffixScheme {
        type Repr: Representation;
        fn rotate_file(&mut self, basepath: &Path, newest_suffix: Option<&Self::Repr>, suffix: &Option<Self::Repr>) -> io::Result<Self::Repr>;
        fn parse(&self, suffix: &str) -> Option<Self::Repr>;
        fn too_old(&self, suffix: &Self::Repr, file_number: usize) -> bool;
    }
    pub struct AppendCount;
    impl AppendCount { pub fn new(max_files: usize) -> Self {} }
    impl Representation for usize {}
    impl SuffixScheme for AppendCount {
        type Repr = usize;
        fn rotate_file(&mut self, basepath: &Path, newest_suffix: Option<&usize>, suffix: &Option<usize>) -> io::Result<usize> {}
        fn parse(&self, suffix: &str) -> Option<usize> {}
        fn too_old(&self, suffix: &usize, file_number: usize) -> bool {}
    }
    pub enum DateFrom { DateYesterday, DateHourAgo, Now }
    pub enum FileLimit { MaxFiles(usize), Age(chrono::Duration), Unlimited }
    pub struct AppendTimestamp { pub format: &str, pub file_limit: FileLimit, pub date_from: DateFrom }
    impl AppendTimestamp {
        pub fn default(file_limit: FileLimit) -> Self {}
        pub fn with_format(format: &str, file_limit: FileLimit, date_from: DateFrom) -> Self {}
    }
    #[derive(Debug, Clone)] pub struct TimestampSuffix { pub timestamp: String, pub number: Option<usize> }
    impl Representation for TimestampSuffix {}
    impl SuffixScheme for AppendTimestamp {
        type Repr = TimestampSuffix;
        fn rotate_file(&mut self, basepath: &Path, newest_suffix: Option<&TimestampSuffix>, suffix: &Option<TimestampSuffix>) -> io::Result<TimestampSuffix> {}
        fn parse(&self, suffix: &str) -> Option<TimestampSuffix> {}
        fn too_old(&self, suffix: &TimestampSuffix, file_number: usize) -> bool {}
    }
}
