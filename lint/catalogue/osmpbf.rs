//! osmpbf 0.3.8. Blobs of some ten thousand elements are inflated one by one; closures are called for each element.

pub use self::blob::{Blob, BlobDecode, BlobReader, BlobType, ByteOffset};
pub use self::elements::{DenseNode, Element, Node, Relation, Way};
pub use self::error::{Error, Result};
pub use self::indexed::IndexedReader;
pub use self::mmap_blob::{Mmap, MmapBlob, MmapBlobReader};
pub use self::reader::ElementReader;
mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod block {
    #[derive(Clone, Debug)] pub struct HeaderBlock;
    #[derive(Clone, Debug)] pub struct PrimitiveBlock;
    impl PrimitiveBlock { pub fn for_each_element<F: FnMut(crate::Element)>(&self, f: F) { let e: crate::Element; f(e) } }
}
pub mod elements {
    #[derive(Clone, Debug)] pub enum Element { Node(Node), DenseNode(DenseNode), Way(Way), Relation(Relation) }
    #[derive(Clone, Debug)] pub struct Node;
    #[derive(Clone, Debug)] pub struct DenseNode;
    #[derive(Clone, Debug)] pub struct Way;
    #[derive(Clone, Debug)] pub struct Relation;
}
pub mod reader {
    use crate::{BlobReader, Element, Result};
    use std::fs::File;
    use std::io::{BufReader, Read};
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct ElementReader<R> { blob_iter: BlobReader<R> }
    impl<R: Read> ElementReader<R> {
        pub fn new(reader: R) -> ElementReader<R> { ElementReader { blob_iter: BlobReader::new(reader) } }
        #[blocking(compress)] pub fn for_each<F: FnMut(Element)>(self, f: F) -> Result<()> { self.blob_iter.next(); let e: Element; f(e); }
        #[blocking(compress)] pub fn par_map_reduce<MP: Fn(Element) -> T, RD: Fn(T, T) -> T, ID: Fn() -> T, T>(self, map_op: MP, identity: ID, reduce_op: RD) -> Result<T> { self.blob_iter.next(); let e: Element; Ok(reduce_op(identity(), map_op(e))) }
    }
    impl ElementReader<BufReader<File>> { #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Self> {} }
}
pub mod blob {
    use crate::Result;
    use crate::block::{HeaderBlock, PrimitiveBlock};
    use std::fs::File;
    use std::io::{BufReader, Read, Seek, SeekFrom};
    use std::path::Path;
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum BlobType { OsmHeader, OsmData, Unknown(&str) }
    #[derive(Clone, Debug)] pub enum BlobDecode { OsmHeader(Box<HeaderBlock>), OsmData(PrimitiveBlock), Unknown(&str) }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct ByteOffset(pub u64);
    #[derive(Clone, Debug)] pub struct Blob;
    impl Blob {
        #[blocking(compress)] pub fn decode(&self) -> Result<BlobDecode> {}
        pub fn get_type(&self) -> BlobType {}
        pub fn offset(&self) -> Option<ByteOffset> {}
        #[blocking(compress)] pub fn to_headerblock(&self) -> Result<HeaderBlock> {}
        #[blocking(compress)] pub fn to_primitiveblock(&self) -> Result<PrimitiveBlock> {}
    }
    #[derive(Clone, Debug)] pub struct BlobReader<R> { reader: R }
    impl<R: Read> BlobReader<R> { pub fn new(reader: R) -> BlobReader<R> { BlobReader { reader } } }
    impl BlobReader<BufReader<File>> {
        #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Self> {}
        #[blocking(fs)] pub fn seekable_from_path<P: AsRef<Path>>(path: P) -> Result<BlobReader<BufReader<File>>> {}
    }
    impl<R: Read> Iterator for BlobReader<R> {
        type Item = Result<Blob>;
        fn next(&mut self) -> Option<Self::Item> { let b: &mut [u8]; self.reader.read(b); let i: Option<Result<Blob>>; i }
    }
    impl<R: Read + Seek> BlobReader<R> {
        pub fn new_seekable(reader: R) -> Result<BlobReader<R>> { reader.seek(SeekFrom::Current(0)); Ok(BlobReader { reader }) }
        pub fn blob_from_offset(&mut self, pos: ByteOffset) -> Result<Blob> { let b: &mut [u8]; self.reader.read(b); let i: Blob; Ok(i) }
        pub fn seek(&mut self, pos: ByteOffset) -> Result<()> { self.reader.seek(SeekFrom::Start(0)) }
    }
}
pub mod indexed {
    use crate::{BlobReader, Element, Result, Way};
    use std::fs::File;
    use std::io::{Read, Seek};
    use std::path::Path;
    pub struct IndexedReader<R> { reader: BlobReader<R> }
    impl<R: Read + Seek> IndexedReader<R> {
        pub fn new(reader: R) -> Result<Self> { Ok(IndexedReader { reader: BlobReader::new(reader) }) }
        #[blocking(compress)] pub fn create_index(&mut self) -> Result<()> { self.reader.next() }
        #[blocking(compress)] pub fn read_ways_and_deps<F: FnMut(&Way) -> bool, E: FnMut(&Element)>(&mut self, filter: F, element_callback: E) -> Result<()> { self.reader.next(); let w: &Way; filter(w); let e: &Element; element_callback(e); }
        #[blocking(compress)] pub fn for_each_node<F: FnMut(Element)>(&mut self, f: F) -> Result<()> { self.reader.next(); let e: Element; f(e); }
    }
    impl IndexedReader<File> { #[blocking(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Self> {} }
}
pub mod mmap_blob {
    use crate::{BlobDecode, BlobType, ByteOffset, Result};
    use std::fs::File;
    use std::path::Path;
    #[derive(Debug)] pub struct Mmap;
    impl Mmap {
        #[blocking(fs)] pub unsafe fn from_file(file: &File) -> Result<Mmap> {}
        #[blocking(fs)] pub unsafe fn from_path<P: AsRef<Path>>(path: P) -> Result<Mmap> {}
        pub fn blob_iter(&self) -> MmapBlobReader {}
    }
    #[derive(Clone, Debug)] pub struct MmapBlob;
    impl MmapBlob {
        #[blocking(compress)] pub fn decode(&self) -> Result<BlobDecode> {}
        pub fn get_type(&self) -> BlobType {}
        pub fn offset(&self) -> ByteOffset {}
    }
    #[derive(Clone, Debug)] pub struct MmapBlobReader;
    impl MmapBlobReader { pub fn new(mmap: &Mmap) -> MmapBlobReader {} }
    impl Iterator for MmapBlobReader {
        type Item = Result<MmapBlob>;
        #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
    }
}
