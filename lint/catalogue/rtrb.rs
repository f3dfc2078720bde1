//! rtrb 0.4.1.

use core::fmt;
pub struct RingBuffer<T>;
impl<T> RingBuffer<T> {
    pub fn new(capacity: usize) -> (Producer<T>, Consumer<T>) {}
    pub fn capacity(&self) -> usize {}
}
pub struct Producer<T>;
impl<T> Producer<T> {
    pub fn push(&mut self, value: T) -> Result<(), PushError<T>> {}
    pub fn slots(&self) -> usize {}
    pub fn cached_slots(&self) -> usize {}
    #[polls] pub fn is_full(&self) -> bool {}
    pub fn is_abandoned(&self) -> bool {}
    pub fn buffer(&self) -> &RingBuffer<T> {}
}
pub struct Consumer<T>;
impl<T> Consumer<T> {
    #[polls(takes)] pub fn pop(&mut self) -> Result<T, PopError> {}
    pub fn peek(&self) -> Result<&T, PeekError> {}
    pub fn slots(&self) -> usize {}
    pub fn cached_slots(&self) -> usize {}
    #[polls] pub fn is_empty(&self) -> bool {}
    pub fn is_abandoned(&self) -> bool {}
    pub fn buffer(&self) -> &RingBuffer<T> {}
}
#[derive(Copy, Clone)] pub enum PopError { Empty }
impl std::error::Error for PopError {}
impl fmt::Display for PopError {}
#[derive(Copy, Clone)] pub enum PeekError { Empty }
impl std::error::Error for PeekError {}
impl fmt::Display for PeekError {}
#[derive(Copy, Clone)] pub enum PushError<T> { Full(T) }
impl<T> std::error::Error for PushError<T> {}
impl<T> fmt::Display for PushError<T> {}
pub mod chunks {
    use core::fmt;
    use core::mem::MaybeUninit;
    use crate::{Consumer, Producer};
    impl<T> Producer<T> {
        pub fn write_chunk(&mut self, n: usize) -> Result<WriteChunk<T>, ChunkError> where T: Default {}
        pub fn write_chunk_uninit(&mut self, n: usize) -> Result<WriteChunkUninit<T>, ChunkError> {}
    }
    impl<T: Copy> Producer<T> {
        pub fn push_partial_slice(&mut self, slice: &[T]) -> (&[T], &[T]) {}
        pub fn push_entire_slice(&mut self, slice: &[T]) -> Result<(), ChunkError> {}
    }
    impl<T> Consumer<T> { pub fn read_chunk(&mut self, n: usize) -> Result<ReadChunk<T>, ChunkError> {} }
    impl<T: Copy> Consumer<T> {
        pub fn pop_partial_slice(&mut self, slice: &mut [T]) -> (&mut [T], &mut [T]) {}
        pub fn pop_partial_slice_uninit(&mut self, slice: &mut [MaybeUninit<T>]) -> (&mut [T], &mut [MaybeUninit<T>]) {}
        pub fn pop_entire_slice(&mut self, slice: &mut [T]) -> Result<(), ChunkError> {}
        pub fn pop_entire_slice_uninit(&mut self, slice: &mut [MaybeUninit<T>]) -> Result<&mut [T], ChunkError> {}
    }
    pub struct WriteChunk<T>;
    impl<T> From<WriteChunkUninit<T>> for WriteChunk<T> where T: Default {}
    impl<T> WriteChunk<T> where T: Default {
        pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
        pub fn commit(self, n: usize) {}
        pub fn commit_all(self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    pub struct WriteChunkUninit<T>;
    impl<T> WriteChunkUninit<T> {
        pub fn as_mut_slices(&mut self) -> (&mut [MaybeUninit<T>], &mut [MaybeUninit<T>]) {}
        pub fn commit(self, n: usize) {}
        pub fn commit_all(self) {}
        pub fn fill_from_iter<I>(self, iter: I) -> usize where I: IntoIterator<Item = T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    pub struct ReadChunk<T>;
    impl<T> ReadChunk<T> {
        pub fn as_slices(&self) -> (&[T], &[T]) {}
        pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
        pub fn commit(self, n: usize) {}
        pub fn commit_all(self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> IntoIterator for ReadChunk<T> {
        type Item = T;
        type IntoIter = ReadChunkIntoIter<T>;
        fn into_iter(self) -> Self::IntoIter {}
    }
    pub struct ReadChunkIntoIter<T>;
    impl<T> ReadChunkIntoIter<T> { pub fn iterated(&self) -> usize {} }
    impl<T> Iterator for ReadChunkIntoIter<T> {
        type Item = T;
        fn next(&mut self) -> Option<Self::Item> {}
    }
    impl std::io::Write for Producer<u8> {
        fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
        fn flush(&mut self) -> std::io::Result<()> {}
    }
    impl std::io::Read for Consumer<u8> { fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
    #[derive(Copy, Clone)] pub enum ChunkError { TooFewSlots(usize) }
    impl std::error::Error for ChunkError {}
    impl fmt::Display for ChunkError {}
}
