//! bio 4.2.2: sequences of files.

pub mod io {
    pub mod fasta {
        use std::fs::File;
        use std::io::{self, BufRead, BufReader, Read, Write};
        use std::path::Path;
        #[derive(Clone, Default)] pub struct Record;
        impl Record {
            pub fn new() -> Self {}
            pub fn id(&self) -> &str {}
            pub fn desc(&self) -> Option<&str> {}
            pub fn seq(&self) -> &[u8] {}
            pub fn is_empty(&self) -> bool {}
        }
        pub struct Reader<B> { reader: B }
        impl Reader<BufReader<File>> { #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> anyhow::Result<Self> {} }
        impl<R: Read> Reader<BufReader<R>> { pub fn new(reader: R) -> Self { Reader { reader: BufReader::new(reader) } } }
        impl<B: BufRead> Reader<B> {
            pub fn from_bufread(bufreader: B) -> Self { Reader { reader: bufreader } }
            pub fn records(self) -> Records<B> { Records { reader: self.reader } }
            pub fn read(&mut self, record: &mut Record) -> io::Result<()> { self.reader.fill_buf() }
        }
        pub struct Records<B> { reader: B }
        impl<B: BufRead> Iterator for Records<B> {
            type Item = io::Result<Record>;
            fn next(&mut self) -> Option<io::Result<Record>> { self.reader.fill_buf() }
        }
        pub struct Writer<W: Write> { writer: W }
        impl Writer<File> { #[blocking(fs)] pub fn to_file<P: AsRef<Path>>(path: P) -> io::Result<Self> {} }
        impl<W: Write> Writer<W> {
            pub fn new(writer: W) -> Self { Writer { writer } }
            pub fn write_record(&mut self, record: &Record) -> io::Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn flush(&mut self) -> io::Result<()> { self.writer.flush() }
        }
    }
    pub mod fastq {
        pub type Result<T, E = Error> = std::result::Result<T, E>;
        #[derive(Debug)] pub enum Error {}
        impl fmt::Display for Error {}
        impl error::Error for Error {}
        use std::{error, fmt};
        use std::fs::File;
        use std::io::{self, BufRead, BufReader, Read, Write};
        use std::path::Path;
        #[derive(Clone, Default)] pub struct Record;
        impl Record {
            pub fn new() -> Self {}
            pub fn id(&self) -> &str {}
            pub fn desc(&self) -> Option<&str> {}
            pub fn seq(&self) -> &[u8] {}
            pub fn is_empty(&self) -> bool {}
        }
        pub struct Reader<B> { reader: B }
        impl Reader<BufReader<File>> { #[blocking(fs)] pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Self> {} }
        impl<R: Read> Reader<BufReader<R>> { pub fn new(reader: R) -> Self { Reader { reader: BufReader::new(reader) } } }
        impl<B: BufRead> Reader<B> {
            pub fn from_bufread(bufreader: B) -> Self { Reader { reader: bufreader } }
            pub fn records(self) -> Records<B> { Records { reader: self.reader } }
            pub fn read(&mut self, record: &mut Record) -> Result<()> { self.reader.fill_buf() }
        }
        pub struct Records<B> { reader: B }
        impl<B: BufRead> Iterator for Records<B> {
            type Item = Result<Record>;
            fn next(&mut self) -> Option<Result<Record>> { self.reader.fill_buf() }
        }
        pub struct Writer<W: Write> { writer: W }
        impl Writer<File> { #[blocking(fs)] pub fn to_file<P: AsRef<Path>>(path: P) -> io::Result<Self> {} }
        impl<W: Write> Writer<W> {
            pub fn new(writer: W) -> Self { Writer { writer } }
            pub fn write_record(&mut self, record: &Record) -> io::Result<()> { let b: &[u8]; self.writer.write(b) }
            pub fn flush(&mut self) -> io::Result<()> { self.writer.flush() }
        }
    }
}
