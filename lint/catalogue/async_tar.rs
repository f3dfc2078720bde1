//! async_tar 0.5.1.

use async_std::{fs, io};
use async_std::io::{Read, Write};
use async_std::path::Path;
use async_std::stream::Stream;
use async_std::task::{Context, Poll};
use crate::archive::RawEntries;
use std::borrow::Cow;
use std::pin::Pin;
pub struct Archive<R: Read>;
impl<R: Read> Clone for Archive<R> {}
impl<R: Read> Archive<R> {
    pub fn new(obj: R) -> Archive<R> {}
    pub fn into_inner(self) -> Result<R, Self> {}
    pub fn entries(self) -> io::Result<Entries<R>> {}
    pub fn entries_raw(self) -> io::Result<RawEntries<R>> {}
    pub async fn unpack<P: AsRef<Path>>(self, dst: P) -> io::Result<()> {}
}
impl<R: Read> Read for Archive<R> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context, into: &mut [u8]) -> Poll<io::Result<usize>> {}
}
pub struct ArchiveBuilder<R: Read>;
impl<R: Read> ArchiveBuilder<R> {
    pub fn new(obj: R) -> Self {}
    pub fn set_unpack_xattrs(self, unpack_xattrs: bool) -> Self {}
    pub fn set_preserve_permissions(self, preserve: bool) -> Self {}
    pub fn set_preserve_mtime(self, preserve: bool) -> Self {}
    pub fn set_ignore_zeros(self, ignore_zeros: bool) -> Self {}
    pub fn build(self) -> Archive<R> {}
}
pub struct Entries<R: Read>;
impl<R: Read> Stream for Entries<R> { type Item = io::Result<Entry<Archive<R>>>; }
pub struct Builder<W: Write>;
impl<W: Write> Builder<W> {
    pub fn new(obj: W) -> Builder<W> {}
    pub fn mode(&mut self, mode: HeaderMode) {}
    pub fn follow_symlinks(&mut self, follow: bool) {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub async fn into_inner(self) -> io::Result<W> {}
    pub async fn append<R: Read>(&mut self, header: &Header, data: R) -> io::Result<()> {}
    pub async fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()> {}
    pub async fn append_path<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()> {}
    pub async fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> io::Result<()> {}
    pub async fn append_file<P: AsRef<Path>>(&mut self, path: P, file: &mut fs::File) -> io::Result<()> {}
    pub async fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()> where P: AsRef<Path>, Q: AsRef<Path> {}
    pub async fn append_dir_all<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()> where P: AsRef<Path>, Q: AsRef<Path> {}
    pub async fn finish(&mut self) -> io::Result<()> {}
}
pub struct Entry<R: Read>;
impl<R: Read> Entry<R> {
    pub fn path(&self) -> io::Result<Cow<Path>> {}
    pub fn path_bytes(&self) -> Cow<[u8]> {}
    pub fn link_name(&self) -> io::Result<Option<Cow<Path>>> {}
    pub fn link_name_bytes(&self) -> Option<Cow<[u8]>> {}
    pub async fn pax_extensions(&mut self) -> io::Result<Option<PaxExtensions>> {}
    pub fn header(&self) -> &Header {}
    pub fn raw_header_position(&self) -> u64 {}
    pub fn raw_file_position(&self) -> u64 {}
    pub async fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<Unpacked> {}
    pub async fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<bool> {}
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool) {}
    pub fn set_preserve_permissions(&mut self, preserve: bool) {}
    pub fn set_preserve_mtime(&mut self, preserve: bool) {}
}
impl<R: Read> Read for Entry<R> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut std::task::Context, into: &mut [u8]) -> std::task::Poll<io::Result<usize>> {}
}
pub enum Unpacked { File(fs::File), Other }
#[derive(Clone, Copy)] pub enum EntryType { Regular, Link, Symlink, Char, Block, Directory, Fifo, Continuous, GNULongName, GNULongLink, GNUSparse, XGlobalHeader, XHeader, Other(u8) }
impl EntryType {
    pub fn new(byte: u8) -> EntryType {}
    pub fn as_byte(self) -> u8 {}
    pub fn file() -> EntryType {}
    pub fn hard_link() -> EntryType {}
    pub fn symlink() -> EntryType {}
    pub fn character_special() -> EntryType {}
    pub fn block_special() -> EntryType {}
    pub fn dir() -> EntryType {}
    pub fn fifo() -> EntryType {}
    pub fn contiguous() -> EntryType {}
    pub fn is_file(self) -> bool {}
    pub fn is_hard_link(self) -> bool {}
    pub fn is_symlink(self) -> bool {}
    pub fn is_character_special(self) -> bool {}
    pub fn is_block_special(self) -> bool {}
    pub fn is_dir(self) -> bool {}
    pub fn is_fifo(self) -> bool {}
    pub fn is_contiguous(self) -> bool {}
    pub fn is_gnu_longname(self) -> bool {}
    pub fn is_gnu_sparse(self) -> bool {}
    pub fn is_gnu_longlink(self) -> bool {}
    pub fn is_pax_global_extensions(self) -> bool {}
    pub fn is_pax_local_extensions(self) -> bool {}
}
pub struct Header;
impl Header {
    pub fn new_gnu() -> Header {}
    pub fn new_ustar() -> Header {}
    pub fn new_old() -> Header {}
    pub fn as_old(&self) -> &OldHeader {}
    pub fn as_old_mut(&mut self) -> &mut OldHeader {}
    pub fn as_ustar(&self) -> Option<&UstarHeader> {}
    pub fn as_ustar_mut(&mut self) -> Option<&mut UstarHeader> {}
    pub fn as_gnu(&self) -> Option<&GnuHeader> {}
    pub fn as_gnu_mut(&mut self) -> Option<&mut GnuHeader> {}
    pub fn from_byte_slice(bytes: &[u8]) -> &Header {}
    pub fn as_bytes(&self) -> &[u8; 512] {}
    pub fn as_mut_bytes(&mut self) -> &mut [u8; 512] {}
    pub fn set_metadata(&mut self, meta: &fs::Metadata) {}
    pub fn set_metadata_in_mode(&mut self, meta: &fs::Metadata, mode: HeaderMode) {}
    pub fn entry_size(&self) -> io::Result<u64> {}
    pub fn size(&self) -> io::Result<u64> {}
    pub fn set_size(&mut self, size: u64) {}
    pub fn path(&self) -> io::Result<Cow<Path>> {}
    pub fn path_bytes(&self) -> Cow<[u8]> {}
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()> {}
    pub fn link_name(&self) -> io::Result<Option<Cow<Path>>> {}
    pub fn link_name_bytes(&self) -> Option<Cow<[u8]>> {}
    pub fn set_link_name<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()> {}
    pub fn mode(&self) -> io::Result<u32> {}
    pub fn set_mode(&mut self, mode: u32) {}
    pub fn uid(&self) -> io::Result<u64> {}
    pub fn set_uid(&mut self, uid: u64) {}
    pub fn gid(&self) -> io::Result<u64> {}
    pub fn set_gid(&mut self, gid: u64) {}
    pub fn mtime(&self) -> io::Result<u64> {}
    pub fn set_mtime(&mut self, mtime: u64) {}
    pub fn username(&self) -> Result<Option<&str>, std::str::Utf8Error> {}
    pub fn username_bytes(&self) -> Option<&[u8]> {}
    pub fn set_username(&mut self, name: &str) -> io::Result<()> {}
    pub fn groupname(&self) -> Result<Option<&str>, std::str::Utf8Error> {}
    pub fn groupname_bytes(&self) -> Option<&[u8]> {}
    pub fn set_groupname(&mut self, name: &str) -> io::Result<()> {}
    pub fn device_major(&self) -> io::Result<Option<u32>> {}
    pub fn set_device_major(&mut self, major: u32) -> io::Result<()> {}
    pub fn device_minor(&self) -> io::Result<Option<u32>> {}
    pub fn set_device_minor(&mut self, minor: u32) -> io::Result<()> {}
    pub fn entry_type(&self) -> EntryType {}
    pub fn set_entry_type(&mut self, ty: EntryType) {}
    pub fn cksum(&self) -> io::Result<u32> {}
    pub fn set_cksum(&mut self) {}
}
impl Clone for Header {}
#[derive(Clone, Copy)] pub enum HeaderMode { Complete, Deterministic }
pub struct OldHeader { pub name: [u8; 100], pub mode: [u8; 8], pub uid: [u8; 8], pub gid: [u8; 8], pub size: [u8; 12], pub mtime: [u8; 12], pub cksum: [u8; 8], pub linkflag: [u8; 1], pub linkname: [u8; 100], pub pad: [u8; 255] }
impl OldHeader {
    pub fn as_header(&self) -> &Header {}
    pub fn as_header_mut(&mut self) -> &mut Header {}
}
pub struct UstarHeader { pub name: [u8; 100], pub mode: [u8; 8], pub uid: [u8; 8], pub gid: [u8; 8], pub size: [u8; 12], pub mtime: [u8; 12], pub cksum: [u8; 8], pub typeflag: [u8; 1], pub linkname: [u8; 100], pub magic: [u8; 6], pub version: [u8; 2], pub uname: [u8; 32], pub gname: [u8; 32], pub dev_major: [u8; 8], pub dev_minor: [u8; 8], pub prefix: [u8; 155], pub pad: [u8; 12] }
impl UstarHeader {
    pub fn path_bytes(&self) -> Cow<[u8]> {}
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()> {}
    pub fn username_bytes(&self) -> &[u8] {}
    pub fn set_username(&mut self, name: &str) -> io::Result<()> {}
    pub fn groupname_bytes(&self) -> &[u8] {}
    pub fn set_groupname(&mut self, name: &str) -> io::Result<()> {}
    pub fn device_major(&self) -> io::Result<u32> {}
    pub fn set_device_major(&mut self, major: u32) {}
    pub fn device_minor(&self) -> io::Result<u32> {}
    pub fn set_device_minor(&mut self, minor: u32) {}
    pub fn as_header(&self) -> &Header {}
    pub fn as_header_mut(&mut self) -> &mut Header {}
}
pub struct GnuHeader { pub name: [u8; 100], pub mode: [u8; 8], pub uid: [u8; 8], pub gid: [u8; 8], pub size: [u8; 12], pub mtime: [u8; 12], pub cksum: [u8; 8], pub typeflag: [u8; 1], pub linkname: [u8; 100], pub magic: [u8; 6], pub version: [u8; 2], pub uname: [u8; 32], pub gname: [u8; 32], pub dev_major: [u8; 8], pub dev_minor: [u8; 8], pub atime: [u8; 12], pub ctime: [u8; 12], pub offset: [u8; 12], pub longnames: [u8; 4], pub unused: [u8; 1], pub sparse: [GnuSparseHeader; 4], pub isextended: [u8; 1], pub realsize: [u8; 12], pub pad: [u8; 17] }
impl GnuHeader {
    pub fn username_bytes(&self) -> &[u8] {}
    pub fn set_username(&mut self, name: &str) -> io::Result<()> {}
    pub fn groupname_bytes(&self) -> &[u8] {}
    pub fn set_groupname(&mut self, name: &str) -> io::Result<()> {}
    pub fn device_major(&self) -> io::Result<u32> {}
    pub fn set_device_major(&mut self, major: u32) {}
    pub fn device_minor(&self) -> io::Result<u32> {}
    pub fn set_device_minor(&mut self, minor: u32) {}
    pub fn atime(&self) -> io::Result<u64> {}
    pub fn set_atime(&mut self, atime: u64) {}
    pub fn ctime(&self) -> io::Result<u64> {}
    pub fn set_ctime(&mut self, ctime: u64) {}
    pub fn real_size(&self) -> io::Result<u64> {}
    pub fn is_extended(&self) -> bool {}
    pub fn as_header(&self) -> &Header {}
    pub fn as_header_mut(&mut self) -> &mut Header {}
}
pub struct GnuSparseHeader { pub offset: [u8; 12], pub numbytes: [u8; 12] }
impl GnuSparseHeader {
    pub fn is_empty(&self) -> bool {}
    pub fn offset(&self) -> io::Result<u64> {}
    pub fn length(&self) -> io::Result<u64> {}
}
pub struct GnuExtSparseHeader { pub sparse: [GnuSparseHeader; 21], pub isextended: [u8; 1], pub padding: [u8; 7] }
impl GnuExtSparseHeader {
    pub fn new() -> GnuExtSparseHeader {}
    pub fn as_bytes(&self) -> &[u8; 512] {}
    pub fn as_mut_bytes(&mut self) -> &mut [u8; 512] {}
    pub fn sparse(&self) -> &[GnuSparseHeader; 21] {}
    pub fn is_extended(&self) -> bool {}
}
impl Default for GnuExtSparseHeader {}
pub struct PaxExtensions;
impl Iterator for PaxExtensions {
    type Item = io::Result<PaxExtension>;
    fn next(&mut self) -> Option<io::Result<PaxExtension>> {}
}
pub struct PaxExtension;
impl PaxExtension {
    pub fn key(&self) -> Result<&str, std::str::Utf8Error> {}
    pub fn key_bytes(&self) -> &[u8] {}
    pub fn value(&self) -> Result<&str, std::str::Utf8Error> {}
    pub fn value_bytes(&self) -> &[u8] {}
}
pub mod archive {
    use async_std::io::Read;
    use async_std::io;
    use async_std::stream::Stream;
    use crate::{Archive, Entry};
    pub struct RawEntries<R: Read>;
    impl<R: Read> Stream for RawEntries<R> { type Item = io::Result<Entry<Archive<R>>>; }
}
