//! capnp 0.27.3. Messages in memory are read in place; those of readers are read whole.

use std::fmt;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Debug)] pub struct Error;
impl Error { pub fn failed(description: String) -> Self {} }
impl fmt::Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
pub mod message {
    use crate::Result;
    #[derive(Clone, Copy, Debug, Default)] pub struct ReaderOptions;
    impl ReaderOptions { pub fn new() -> ReaderOptions {} }
    pub trait ReaderSegments {}
    pub struct Reader<S>;
    impl<S: ReaderSegments> Reader<S> { pub fn get_root<T>(&self) -> Result<T> {} }
    #[derive(Debug, Default)] pub struct HeapAllocator;
    pub trait Allocator {}
    impl Allocator for HeapAllocator {}
    pub struct Builder<A>;
    impl Builder<HeapAllocator> { pub fn new_default() -> Self {} }
    impl<A: Allocator> Builder<A> {
        pub fn new(allocator: A) -> Self {}
        pub fn init_root<T>(&mut self) -> T {}
        pub fn get_root<T>(&mut self) -> Result<T> {}
        pub fn get_root_as_reader<T>(&self) -> Result<T> {}
    }
}
pub mod serialize {
    use crate::{Result, message};
    use std::io::{Read, Write};
    pub struct OwnedSegments;
    impl message::ReaderSegments for OwnedSegments {}
    pub struct BufferSegments<T>;
    impl<T> BufferSegments<T> { pub fn new(buffer: T, options: message::ReaderOptions) -> Result<Self> {} }
    impl<T> message::ReaderSegments for BufferSegments<T> {}
    pub fn read_message_from_flat_slice(slice: &mut &[u8], options: message::ReaderOptions) -> Result<message::Reader<BufferSegments<&[u8]>>> {}
    pub fn read_message<R: Read>(read: R, options: message::ReaderOptions) -> Result<message::Reader<OwnedSegments>> { let b: &mut [u8]; read.read(b); let m: message::Reader<OwnedSegments>; Ok(m) }
    pub fn try_read_message<R: Read>(read: R, options: message::ReaderOptions) -> Result<Option<message::Reader<OwnedSegments>>> { let b: &mut [u8]; read.read(b); let m: Option<message::Reader<OwnedSegments>>; Ok(m) }
    pub fn write_message_to_words<A: message::Allocator>(message: &message::Builder<A>) -> Vec<u8> {}
    pub fn write_message<W: Write, A: message::Allocator>(write: W, message: &message::Builder<A>) -> Result<()> { let b: &[u8]; write.write_all(b); Ok(()) }
    pub fn write_message_segments<W: Write, R: message::ReaderSegments>(write: W, segments: &R) -> Result<()> { let b: &[u8]; write.write_all(b); Ok(()) }
    pub fn compute_serialized_size_in_words<A: message::Allocator>(message: &message::Builder<A>) -> usize {}
}
pub mod serialize_packed {
    use crate::serialize::OwnedSegments;
    use crate::{Result, message};
    use std::io::{BufRead, Write};
    pub fn read_message<R: BufRead>(read: R, options: message::ReaderOptions) -> Result<message::Reader<OwnedSegments>> { read.fill_buf(); let m: message::Reader<OwnedSegments>; Ok(m) }
    pub fn try_read_message<R: BufRead>(read: R, options: message::ReaderOptions) -> Result<Option<message::Reader<OwnedSegments>>> { read.fill_buf(); let m: Option<message::Reader<OwnedSegments>>; Ok(m) }
    pub fn write_message<W: Write, A: message::Allocator>(write: W, message: &message::Builder<A>) -> Result<()> { let b: &[u8]; write.write_all(b); Ok(()) }
}
