//! bzip2 0.6.1.

use std::{error, fmt, mem};
#[derive(Clone, Copy)] pub struct Compression;
impl Compression {
    pub fn new(level: u32) -> Self {}
    pub fn try_new(level: u32) -> Option<Self> {}
    pub fn none() -> Self {}
    pub fn fast() -> Self {}
    pub fn best() -> Self {}
    pub fn level(&self) -> u32 {}
}
impl Default for Compression {}
pub struct Compress;
impl Compress {
    pub fn new(lvl: Compression, work_factor: u32) -> Self {}
    pub fn compress(&mut self, input: &[u8], output: &mut [u8], action: Action) -> Result<Status, Error> {}
    pub fn compress_uninit(&mut self, input: &[u8], output: &mut [mem::MaybeUninit<u8>], action: Action) -> Result<Status, Error> {}
    pub fn compress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, action: Action) -> Result<Status, Error> {}
    pub fn total_in(&self) -> u64 {}
    pub fn total_out(&self) -> u64 {}
}
pub struct Decompress;
impl Decompress {
    pub fn new(small: bool) -> Self {}
    pub fn decompress(&mut self, input: &[u8], output: &mut [u8]) -> Result<Status, Error> {}
    pub fn decompress_uninit(&mut self, input: &[u8], output: &mut [mem::MaybeUninit<u8>]) -> Result<Status, Error> {}
    pub fn decompress_vec(&mut self, input: &[u8], output: &mut Vec<u8>) -> Result<Status, Error> {}
    pub fn total_in(&self) -> u64 {}
    pub fn total_out(&self) -> u64 {}
}
#[derive(Clone, Copy)] pub enum Action { Run, Flush, Finish }
#[derive(Clone, Copy)] pub enum Status { Ok, FlushOk, RunOk, FinishOk, StreamEnd, MemNeeded }
#[derive(Clone, Copy)] pub enum Error { Sequence, Data, DataMagic, Param }
impl error::Error for Error {}
impl fmt::Display for Error {}
pub mod bufread {
    use crate::Compression;
    use std::io;
    use std::io::{BufRead, Read, Write};
    pub struct BzEncoder<R> { inner: R }
    impl<R: BufRead> BzEncoder<R> { pub fn new(r: R, level: Compression) -> Self {} }
    impl<R> BzEncoder<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_out(&self) -> u64 {}
        pub fn total_in(&self) -> u64 {}
    }
    impl<R: BufRead> Read for BzEncoder<R> { #[blocking(compress)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    impl<W: Write> Write for BzEncoder<W> {
        #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct BzDecoder<R> { inner: R }
    impl<R: BufRead> BzDecoder<R> { pub fn new(r: R) -> Self {} }
    impl<R> BzDecoder<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R: BufRead> Read for BzDecoder<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    impl<W: Write> Write for BzDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct MultiBzDecoder<R> { inner: R }
    impl<R: BufRead> MultiBzDecoder<R> { pub fn new(r: R) -> Self {} }
    impl<R> MultiBzDecoder<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: BufRead> Read for MultiBzDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<R: BufRead + Write> Write for MultiBzDecoder<R> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
}
pub mod read {
    use crate::Compression;
    use std::io;
    use std::io::{BufRead, Read, Write};
    pub struct BzEncoder<R> { inner: R }
    impl<R: Read> BzEncoder<R> {
        pub fn new(r: R, level: Compression) -> Self {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_out(&self) -> u64 {}
        pub fn total_in(&self) -> u64 {}
    }
    impl<R: Read> Read for BzEncoder<R> { #[blocking(compress)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    impl<W: Write + Read> Write for BzEncoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct BzDecoder<R> { inner: R }
    impl<R: Read> BzDecoder<R> {
        pub fn new(r: R) -> Self {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_out(&self) -> u64 {}
        pub fn total_in(&self) -> u64 {}
    }
    impl<R: Read> Read for BzDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
    impl<W: Write + Read> Write for BzDecoder<W> {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct MultiBzDecoder<R> { inner: R }
    impl<R: Read> MultiBzDecoder<R> { pub fn new(r: R) -> Self {} }
    impl<R> MultiBzDecoder<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: Read> Read for MultiBzDecoder<R> { fn read(&mut self, into: &mut [u8]) -> io::Result<usize> { self.inner.read(into) } }
}
pub mod write {
    use crate::Compression;
    use std::io;
    use std::io::{BufRead, Read, Write};
    pub struct BzEncoder<W: Write> { inner: W }
    impl<W: Write> BzEncoder<W> {
        pub fn new(obj: W, level: Compression) -> Self {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocking(compress)] pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
        #[blocking(compress)] pub fn finish(self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        pub fn total_out(&self) -> u64 {}
        pub fn total_in(&self) -> u64 {}
    }
    impl<W: Write> Write for BzEncoder<W> {
        #[blocking(compress)] fn write(&mut self, data: &[u8]) -> io::Result<usize> { self.inner.write(data) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct BzDecoder<W: Write> { inner: W }
    impl<W: Write> BzDecoder<W> {
        pub fn new(obj: W) -> Self {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn try_finish(&mut self) -> io::Result<()> { let b: &[u8]; self.inner.write(b) }
        pub fn finish(&mut self) -> io::Result<W> { let b: &[u8]; self.inner.write(b) }
        pub fn total_out(&self) -> u64 {}
        pub fn total_in(&self) -> u64 {}
    }
    impl<W: Write> Write for BzDecoder<W> {
        fn write(&mut self, data: &[u8]) -> io::Result<usize> { self.inner.write(data) }
        fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
}
