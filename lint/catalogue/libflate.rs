//! libflate 2.3.2.

pub mod finish {
    pub struct Finish<T, E> { value: T, error: Option<E> }
    impl<T, E> Finish<T, E> {
        pub fn unwrap(self) -> (T, Option<E>) {}
        pub fn into_result(self) -> Result<T, E> {}
        pub fn as_result(&self) -> Result<&T, &E> {}
    }
}
pub mod deflate {
    use crate::finish::Finish;
    use std::io::{self, Read, Write};
    #[derive(Default)] pub struct EncodeOptions;
    impl EncodeOptions {
        pub fn new() -> Self {}
        pub fn no_compression(self) -> Self {}
        pub fn block_size(self, size: usize) -> Self {}
        pub fn fixed_huffman_codes(self) -> Self {}
    }
    pub struct Encoder<W> { inner: W }
    impl<W: Write> Encoder<W> {
        pub fn new(inner: W) -> Self { Encoder { inner } }
        pub fn with_options(inner: W, options: EncodeOptions) -> Self { Encoder { inner } }
        #[blocking(compress)] pub fn finish(self) -> Finish<W, io::Error> { let b: &[u8]; self.inner.write(b); Finish { value: self.inner, error: None } }
        pub fn as_inner_ref(&self) -> &W { &self.inner }
        pub fn as_inner_mut(&mut self) -> &mut W { &mut self.inner }
        pub fn into_inner(self) -> W { self.inner }
    }
    impl<W: Write> Write for Encoder<W> {
        #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        #[blocking(compress)] fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct Decoder<R> { inner: R }
    impl<R: Read> Decoder<R> {
        pub fn new(inner: R) -> Self { Decoder { inner } }
        pub fn as_inner_ref(&self) -> &R { &self.inner }
        pub fn as_inner_mut(&mut self) -> &mut R { &mut self.inner }
        pub fn into_inner(self) -> R { self.inner }
    }
    impl<R: Read> Read for Decoder<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
}
pub mod gzip {
    use crate::finish::Finish;
    use std::io::{self, Read, Write};
    #[derive(Default)] pub struct EncodeOptions;
    impl EncodeOptions {
        pub fn new() -> Self {}
        pub fn no_compression(self) -> Self {}
        pub fn block_size(self, size: usize) -> Self {}
        pub fn fixed_huffman_codes(self) -> Self {}
    }
    pub struct Encoder<W> { inner: W }
    impl<W: Write> Encoder<W> {
        pub fn new(inner: W) -> io::Result<Self> { let b: &[u8]; inner.write(b); Ok(Encoder { inner }) }
        pub fn with_options(inner: W, options: EncodeOptions) -> io::Result<Self> { let b: &[u8]; inner.write(b); Ok(Encoder { inner }) }
        #[blocking(compress)] pub fn finish(self) -> Finish<W, io::Error> { let b: &[u8]; self.inner.write(b); Finish { value: self.inner, error: None } }
        pub fn as_inner_ref(&self) -> &W { &self.inner }
        pub fn as_inner_mut(&mut self) -> &mut W { &mut self.inner }
        pub fn into_inner(self) -> W { self.inner }
    }
    impl<W: Write> Write for Encoder<W> {
        #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        #[blocking(compress)] fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct Decoder<R> { inner: R }
    impl<R: Read> Decoder<R> {
        pub fn new(inner: R) -> io::Result<Self> { let b: &mut [u8]; inner.read(b); Ok(Decoder { inner }) }
        pub fn as_inner_ref(&self) -> &R { &self.inner }
        pub fn as_inner_mut(&mut self) -> &mut R { &mut self.inner }
        pub fn into_inner(self) -> R { self.inner }
    }
    impl<R: Read> Read for Decoder<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
    pub struct MultiDecoder<R> { inner: R }
    impl<R: Read> MultiDecoder<R> {
        pub fn new(inner: R) -> io::Result<Self> { let b: &mut [u8]; inner.read(b); Ok(MultiDecoder { inner }) }
        pub fn into_inner(self) -> R { self.inner }
    }
    impl<R: Read> Read for MultiDecoder<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
}
pub mod zlib {
    use crate::finish::Finish;
    use std::io::{self, Read, Write};
    #[derive(Default)] pub struct EncodeOptions;
    impl EncodeOptions {
        pub fn new() -> Self {}
        pub fn no_compression(self) -> Self {}
        pub fn block_size(self, size: usize) -> Self {}
        pub fn fixed_huffman_codes(self) -> Self {}
    }
    pub struct Encoder<W> { inner: W }
    impl<W: Write> Encoder<W> {
        pub fn new(inner: W) -> io::Result<Self> { let b: &[u8]; inner.write(b); Ok(Encoder { inner }) }
        pub fn with_options(inner: W, options: EncodeOptions) -> io::Result<Self> { let b: &[u8]; inner.write(b); Ok(Encoder { inner }) }
        #[blocking(compress)] pub fn finish(self) -> Finish<W, io::Error> { let b: &[u8]; self.inner.write(b); Finish { value: self.inner, error: None } }
        pub fn as_inner_ref(&self) -> &W { &self.inner }
        pub fn as_inner_mut(&mut self) -> &mut W { &mut self.inner }
        pub fn into_inner(self) -> W { self.inner }
    }
    impl<W: Write> Write for Encoder<W> {
        #[blocking(compress)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> { self.inner.write(buf) }
        #[blocking(compress)] fn flush(&mut self) -> io::Result<()> { self.inner.flush() }
    }
    pub struct Decoder<R> { inner: R }
    impl<R: Read> Decoder<R> {
        pub fn new(inner: R) -> io::Result<Self> { let b: &mut [u8]; inner.read(b); Ok(Decoder { inner }) }
        pub fn as_inner_ref(&self) -> &R { &self.inner }
        pub fn as_inner_mut(&mut self) -> &mut R { &mut self.inner }
        pub fn into_inner(self) -> R { self.inner }
    }
    impl<R: Read> Read for Decoder<R> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> { self.inner.read(buf) } }
}
