//! inferno 0.12.8. What is folded or drawn from a reader reads it to its end; a file that is not given is stdin.

pub mod collapse {
    use std::io::{self, BufRead, Write};
    use std::path::Path;
    pub trait Collapse {
        fn collapse<R: BufRead, W: Write>(&mut self, reader: R, writer: W) -> io::Result<()> { let v: &mut Vec<u8>; reader.read_until(10, v); let b: &[u8]; writer.write_all(b); Ok(()) }
        #[blocking(fs)] fn collapse_file<P: AsRef<Path>, W: Write>(&mut self, infile: Option<P>, writer: W) -> io::Result<()> { let b: &[u8]; writer.write_all(b); Ok(()) }
        #[blocking(fs)] fn collapse_file_to_stdout<P: AsRef<Path>>(&mut self, infile: Option<P>) -> io::Result<()> {}
        fn is_applicable(&mut self, input: &str) -> Option<bool> {}
    }
    pub mod dtrace {
        #[derive(Clone, Debug, Default)] pub struct Options { pub includeoffset: bool, pub nthreads: usize }
        #[derive(Default)] pub struct Folder;
        impl crate::collapse::Collapse for Folder {}
        impl From<Options> for Folder { fn from(opt: Options) -> Self {} }
    }
    pub mod guess {
        #[derive(Clone, Debug, Default)] pub struct Options { pub nthreads: usize }
        #[derive(Default)] pub struct Folder;
        impl crate::collapse::Collapse for Folder {}
        impl From<Options> for Folder { fn from(opt: Options) -> Self {} }
    }
    pub mod perf {
        #[derive(Clone, Debug, Default)] pub struct Options { pub annotate_jit: bool, pub annotate_kernel: bool, pub event_filter: Option<String>, pub include_addrs: bool, pub include_pid: bool, pub include_tid: bool, pub nthreads: usize, pub skip_after: Vec<String> }
        #[derive(Default)] pub struct Folder;
        impl crate::collapse::Collapse for Folder {}
        impl From<Options> for Folder { fn from(opt: Options) -> Self {} }
    }
    pub mod recursive {
        #[derive(Clone, Debug, Default)] pub struct Options { pub nthreads: usize }
        #[derive(Default)] pub struct Folder;
        impl crate::collapse::Collapse for Folder {}
        impl From<Options> for Folder { fn from(opt: Options) -> Self {} }
    }
    pub mod sample {
        #[derive(Clone, Debug, Default)] pub struct Options { pub no_modules: bool }
        #[derive(Default)] pub struct Folder;
        impl crate::collapse::Collapse for Folder {}
        impl From<Options> for Folder { fn from(opt: Options) -> Self {} }
    }
    pub mod vtune {
        #[derive(Clone, Debug, Default)] pub struct Options { pub no_modules: bool }
        #[derive(Default)] pub struct Folder;
        impl crate::collapse::Collapse for Folder {}
        impl From<Options> for Folder { fn from(opt: Options) -> Self {} }
    }
    pub mod xctrace {
        #[derive(Default)] pub struct Folder;
        impl crate::collapse::Collapse for Folder {}
    }
}
pub mod flamegraph {
    use std::io::{self, Read, Write};
    use std::path::PathBuf;
    pub mod color {
        #[derive(Clone, Copy, Debug, Default, PartialEq)] pub enum Palette { Basic(BasicPalette), Multi(MultiPalette) }
        #[derive(Clone, Copy, Debug, PartialEq)] pub enum BasicPalette { Hot, Mem, Io, Red, Green, Blue, Aqua, Yellow, Purple, Orange }
        #[derive(Clone, Copy, Debug, PartialEq)] pub enum MultiPalette { Java, Js, Perl, Python, Rust, Wakeup }
        #[derive(Debug, Default, PartialEq)] pub struct PaletteMap;
        impl PaletteMap {
            #[blocking(fs)] pub fn load_from_file_or_empty(path: &dyn AsRef<std::path::Path>) -> std::io::Result<Self> {}
            #[blocking(fs)] pub fn save_to_file(&self, path: &dyn AsRef<std::path::Path>) -> std::io::Result<()> {}
        }
    }
    pub use self::color::Palette;
    #[derive(Clone, Copy, Debug, Default, PartialEq)] pub enum Direction { Straight, Inverted }
    #[derive(Debug, Default, PartialEq)] pub struct Options { pub colors: Palette, pub hash: bool, pub deterministic: bool, pub title: String, pub subtitle: Option<String>, pub direction: Direction, pub min_width: f64, pub count_name: String, pub flame_chart: bool }
    pub fn from_lines<I: IntoIterator<Item = &str>, W: Write>(opt: &mut Options, lines: I, writer: W) -> io::Result<()> { for line in lines {} let b: &[u8]; writer.write_all(b); Ok(()) }
    pub fn from_reader<R: Read, W: Write>(opt: &mut Options, reader: R, writer: W) -> io::Result<()> { let s: &mut String; reader.read_to_string(s); let b: &[u8]; writer.write_all(b); Ok(()) }
    pub fn from_readers<R: IntoIterator<Item = T>, T: Read, W: Write>(opt: &mut Options, readers: R, writer: W) -> io::Result<()> { for reader in readers { let s: &mut String; reader.read_to_string(s); } let b: &[u8]; writer.write_all(b); Ok(()) }
    #[blocking(fs)] pub fn from_files<W: Write>(opt: &mut Options, files: &[PathBuf], writer: W) -> io::Result<()> { let b: &[u8]; writer.write_all(b); Ok(()) }
}
pub mod differential {
    use std::io::{self, BufRead, Write};
    use std::path::Path;
    #[derive(Clone, Copy, Debug, Default)] pub struct Options { pub normalize: bool, pub strip_hex: bool }
    pub fn from_readers<R1: BufRead, R2: BufRead, W: Write>(opt: Options, before: R1, after: R2, writer: W) -> io::Result<()> { let v: &mut Vec<u8>; before.read_until(10, v); after.read_until(10, v); let b: &[u8]; writer.write_all(b); Ok(()) }
    #[blocking(fs)] pub fn from_files<P1: AsRef<Path>, P2: AsRef<Path>, W: Write>(opt: Options, file_before: P1, file_after: P2, writer: W) -> io::Result<()> { let b: &[u8]; writer.write_all(b); Ok(()) }
}
