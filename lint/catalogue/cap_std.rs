//! cap_std 4.0.3.

pub use cap_primitives::{AmbientAuthority, ambient_authority};
pub mod fs {
    use camino::Utf8Path;
    use std::{fs, io};
    use std::ffi::OsString;
    use std::io::{Read, Seek, SeekFrom, Write};
    use std::path::{Path, PathBuf};
    use crate::AmbientAuthority;
    use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
    pub struct Dir;
    impl Dir {
        pub fn from_std_file(std_file: fs::File) -> Self {}
        pub fn into_std_file(self) -> fs::File {}
        #[blocking(fs)] pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
        #[blocking(fs)] pub fn open_with<P: AsRef<Path>>(&self, path: P, options: &OpenOptions) -> io::Result<File> {}
        #[blocking(fs)] pub fn open_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<Self> {}
        #[blocking(fs)] pub fn open_dir_utf8<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<crate::fs_utf8::Dir> {}
        #[blocking(fs)] pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn create_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn create_dir_with<P: AsRef<Path>>(&self, path: P, dir_builder: &DirBuilder) -> io::Result<()> {}
        #[blocking(fs)] pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
        #[blocking(fs)] pub fn canonicalize<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
        #[blocking(fs)] pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<u64> {}
        #[blocking(fs)] pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(&self, src: P, dst_dir: &Self, dst: Q) -> io::Result<()> {}
        #[blocking(stat)] pub fn metadata<P: AsRef<Path>>(&self, path: P) -> io::Result<Metadata> {}
        #[blocking(stat)] pub fn dir_metadata(&self) -> io::Result<Metadata> {}
        #[blocking(fs)] pub fn entries(&self) -> io::Result<ReadDir> {}
        #[blocking(fs)] pub fn entries_utf8(&self) -> io::Result<crate::fs_utf8::ReadDir> {}
        #[blocking(fs)] pub fn read_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<ReadDir> {}
        #[blocking(fs)] pub fn read<P: AsRef<Path>>(&self, path: P) -> io::Result<Vec<u8>> {}
        #[blocking(fs)] pub fn read_link<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
        #[blocking(fs)] pub fn read_link_contents<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf> {}
        #[blocking(fs)] pub fn read_to_string<P: AsRef<Path>>(&self, path: P) -> io::Result<String> {}
        #[blocking(fs)] pub fn remove_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_open_dir(self) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_open_dir_all(self) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_file<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<()> {}
        #[blocking(fs)] pub fn set_permissions<P: AsRef<Path>>(&self, path: P, perm: Permissions) -> io::Result<()> {}
        #[blocking(stat)] pub fn symlink_metadata<P: AsRef<Path>>(&self, path: P) -> io::Result<Metadata> {}
        #[blocking(fs)] pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> io::Result<()> {}
        #[blocking(fs)] pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(&self, original: P, link: Q) -> io::Result<()> {}
        #[blocking(fs)] pub fn symlink_contents<P: AsRef<Path>, Q: AsRef<Path>>(&self, original: P, link: Q) -> io::Result<()> {}
        pub fn bind_unix_listener<P: AsRef<Path>>(&self, path: P) -> io::Result<UnixListener> {}
        #[blocking(net)] pub fn connect_unix_stream<P: AsRef<Path>>(&self, path: P) -> io::Result<UnixStream> {}
        pub fn bind_unix_datagram<P: AsRef<Path>>(&self, path: P) -> io::Result<UnixDatagram> {}
        pub fn connect_unix_datagram<P: AsRef<Path>>(&self, _unix_datagram: &UnixDatagram, path: P) -> io::Result<()> {}
        #[blocking(net)] pub fn send_to_unix_datagram_addr<P: AsRef<Path>>(&self, _unix_datagram: &UnixDatagram, buf: &[u8], path: P) -> io::Result<usize> {}
        pub fn try_clone(&self) -> io::Result<Self> {}
        #[blocking(stat)] pub fn exists<P: AsRef<Path>>(&self, path: P) -> bool {}
        #[blocking(stat)] pub fn try_exists<P: AsRef<Path>>(&self, path: P) -> io::Result<bool> {}
        #[blocking(stat)] pub fn is_file<P: AsRef<Path>>(&self, path: P) -> bool {}
        #[blocking(stat)] pub fn is_dir<P: AsRef<Path>>(&self, path: P) -> bool {}
        #[blocking(fs)] pub fn open_ambient_dir<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        #[blocking(fs)] pub fn open_parent_dir(&self, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        #[blocking(fs)] pub fn create_ambient_dir_all<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<()> {}
        pub fn reopen_dir<Filelike: AsFilelike>(dir: &Filelike) -> io::Result<Self> {}
        #[blocking(fs)] pub fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(&self, original: P, link: Q) -> io::Result<()> {}
        #[blocking(fs)] pub fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(&self, original: P, link: Q) -> io::Result<()> {}
    }
    pub struct DirEntry;
    impl DirEntry {
        #[blocking(fs)] pub fn open(&self) -> io::Result<File> {}
        #[blocking(fs)] pub fn open_with(&self, options: &OpenOptions) -> io::Result<File> {}
        #[blocking(fs)] pub fn open_dir(&self) -> io::Result<Dir> {}
        #[blocking(fs)] pub fn remove_file(&self) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_dir(&self) -> io::Result<()> {}
        #[blocking(stat)] pub fn metadata(&self) -> io::Result<Metadata> {}
        #[blocking(stat)] pub fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> OsString {}
    }
    pub struct ReadDir;
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
        #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct File;
    impl File {
        pub fn from_std(std: fs::File) -> Self {}
        pub fn into_std(self) -> fs::File {}
        #[blocking(fs)] pub fn sync_all(&self) -> io::Result<()> {}
        #[blocking(fs)] pub fn sync_data(&self) -> io::Result<()> {}
        #[blocking(fs)] pub fn set_len(&self, size: u64) -> io::Result<()> {}
        #[blocking(stat)] pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn try_clone(&self) -> io::Result<Self> {}
        #[blocking(fs)] pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        #[blocking(fs)] pub fn open_ambient<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        #[blocking(fs)] pub fn create_ambient<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        #[blocking(fs)] pub fn open_ambient_with<P: AsRef<Path>>(path: P, options: &OpenOptions, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        pub fn options() -> OpenOptions {}
    }
    impl Read for File { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Read for &File { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for File {
        #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
    }
    impl Write for &File {
        #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
    }
    impl Seek for File { #[blocking(fs)] fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
    impl Seek for &File { #[blocking(fs)] fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
    #[derive(Clone)] pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> Self {}
        pub fn read(&mut self, read: bool) -> &mut Self {}
        pub fn write(&mut self, write: bool) -> &mut Self {}
        pub fn append(&mut self, append: bool) -> &mut Self {}
        pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
        pub fn create(&mut self, create: bool) -> &mut Self {}
        pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
    }
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> Self {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub fn is_recursive(&self) -> bool {}
    }
    #[derive(Clone)] pub struct Metadata;
    impl Metadata {
        pub fn from_file(file: &fs::File) -> io::Result<Self> {}
        pub fn from_just_metadata(std: fs::Metadata) -> Self {}
        pub fn file_type(&self) -> FileType {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn len(&self) -> u64 {}
        pub fn permissions(&self) -> Permissions {}
        pub fn modified(&self) -> io::Result<SystemTime> {}
        pub fn accessed(&self) -> io::Result<SystemTime> {}
        pub fn created(&self) -> io::Result<SystemTime> {}
    }
    impl MetadataExt for Metadata {
        fn dev(&self) -> u64 {}
        fn ino(&self) -> u64 {}
        fn mode(&self) -> u32 {}
        fn nlink(&self) -> u64 {}
        fn uid(&self) -> u32 {}
        fn gid(&self) -> u32 {}
        fn size(&self) -> u64 {}
        fn mtime(&self) -> i64 {}
    }
    pub trait MetadataExt {
        fn dev(&self) -> u64;
        fn ino(&self) -> u64;
        fn mode(&self) -> u32;
        fn nlink(&self) -> u64;
        fn uid(&self) -> u32;
        fn gid(&self) -> u32;
        fn size(&self) -> u64;
        fn mtime(&self) -> i64;
    }
    #[derive(Clone, Copy)] pub struct FileType;
    impl FileType {
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    #[derive(Clone)] pub struct Permissions;
    impl Permissions {
        pub fn from_std(std: fs::Permissions) -> Self {}
        pub fn into_std(self, file: &fs::File) -> io::Result<fs::Permissions> {}
        pub fn readonly(&self) -> bool {}
        pub fn set_readonly(&mut self, readonly: bool) {}
    }
}
pub mod fs_utf8 {
    use camino::{Utf8Path, Utf8PathBuf};
    use std::{fs, io};
    use std::io::{Read, Seek, SeekFrom, Write};
    use std::path::{Path, PathBuf};
    use crate::AmbientAuthority;
    use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
    pub use crate::fs::{DirBuilder, FileType, Metadata, OpenOptions, Permissions};
    pub struct Dir;
    impl Dir {
        pub fn from_std_file(std_file: fs::File) -> Self {}
        pub fn from_cap_std(cap_std: crate::fs::Dir) -> Self {}
        pub fn as_cap_std(&self) -> &crate::fs::Dir {}
        #[blocking(fs)] pub fn open<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<File> {}
        #[blocking(fs)] pub fn open_with<P: AsRef<Utf8Path>>(&self, path: P, options: &OpenOptions) -> io::Result<File> {}
        #[blocking(fs)] pub fn open_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Self> {}
        #[blocking(fs)] pub fn create_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn create_dir_all<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn create_dir_with<P: AsRef<Utf8Path>>(&self, path: P, dir_builder: &DirBuilder) -> io::Result<()> {}
        #[blocking(fs)] pub fn create<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<File> {}
        #[blocking(fs)] pub fn canonicalize<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Utf8PathBuf> {}
        #[blocking(fs)] pub fn copy<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<u64> {}
        #[blocking(fs)] pub fn hard_link<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, src: P, dst_dir: &Self, dst: Q) -> io::Result<()> {}
        #[blocking(stat)] pub fn metadata<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Metadata> {}
        #[blocking(stat)] pub fn dir_metadata(&self) -> io::Result<Metadata> {}
        #[blocking(fs)] pub fn entries(&self) -> io::Result<ReadDir> {}
        #[blocking(fs)] pub fn read_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<ReadDir> {}
        #[blocking(fs)] pub fn read<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Vec<u8>> {}
        #[blocking(fs)] pub fn read_link<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Utf8PathBuf> {}
        #[blocking(fs)] pub fn read_link_contents<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Utf8PathBuf> {}
        #[blocking(fs)] pub fn read_to_string<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<String> {}
        #[blocking(fs)] pub fn remove_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_dir_all<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_open_dir(self) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_open_dir_all(self) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_file<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()> {}
        #[blocking(fs)] pub fn rename<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<()> {}
        #[blocking(fs)] pub fn set_permissions<P: AsRef<Utf8Path>>(&self, path: P, perm: Permissions) -> io::Result<()> {}
        #[blocking(stat)] pub fn symlink_metadata<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Metadata> {}
        #[blocking(fs)] pub fn write<P: AsRef<Utf8Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> io::Result<()> {}
        #[blocking(fs)] pub fn symlink<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, original: P, link: Q) -> io::Result<()> {}
        #[blocking(fs)] pub fn symlink_contents<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, original: P, link: Q) -> io::Result<()> {}
        pub fn bind_unix_listener<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<UnixListener> {}
        #[blocking(net)] pub fn connect_unix_stream<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<UnixStream> {}
        pub fn bind_unix_datagram<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<UnixDatagram> {}
        pub fn connect_unix_datagram<P: AsRef<Utf8Path>>(&self, unix_datagram: &UnixDatagram, path: P) -> io::Result<()> {}
        #[blocking(net)] pub fn send_to_unix_datagram_addr<P: AsRef<Utf8Path>>(&self, unix_datagram: &UnixDatagram, buf: &[u8], path: P) -> io::Result<usize> {}
        pub fn try_clone(&self) -> io::Result<Self> {}
        #[blocking(stat)] pub fn exists<P: AsRef<Utf8Path>>(&self, path: P) -> bool {}
        #[blocking(stat)] pub fn try_exists<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<bool> {}
        #[blocking(stat)] pub fn is_file<P: AsRef<Utf8Path>>(&self, path: P) -> bool {}
        #[blocking(stat)] pub fn is_dir<P: AsRef<Utf8Path>>(&self, path: P) -> bool {}
        #[blocking(fs)] pub fn open_ambient_dir<P: AsRef<Utf8Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        #[blocking(fs)] pub fn open_parent_dir(&self, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        #[blocking(fs)] pub fn create_ambient_dir_all<P: AsRef<Utf8Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<()> {}
        pub fn reopen_dir<Filelike: AsFilelike>(dir: &Filelike) -> io::Result<Self> {}
    }
    pub struct DirEntry;
    impl DirEntry {
        pub fn from_cap_std(cap_std: crate::fs::DirEntry) -> Self {}
        #[blocking(fs)] pub fn open(&self) -> io::Result<File> {}
        #[blocking(fs)] pub fn open_with(&self, options: &OpenOptions) -> io::Result<File> {}
        #[blocking(fs)] pub fn open_dir(&self) -> io::Result<Dir> {}
        #[blocking(fs)] pub fn remove_file(&self) -> io::Result<()> {}
        #[blocking(fs)] pub fn remove_dir(&self) -> io::Result<()> {}
        #[blocking(stat)] pub fn metadata(&self) -> io::Result<Metadata> {}
        #[blocking(stat)] pub fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> io::Result<String> {}
    }
    pub struct ReadDir;
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
        #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
    }
    pub struct File;
    impl File {
        pub fn from_std(std: fs::File) -> Self {}
        pub fn from_cap_std(cap_std: crate::fs::File) -> Self {}
        pub fn into_std(self) -> fs::File {}
        #[blocking(fs)] pub fn sync_all(&self) -> io::Result<()> {}
        #[blocking(fs)] pub fn sync_data(&self) -> io::Result<()> {}
        #[blocking(fs)] pub fn set_len(&self, size: u64) -> io::Result<()> {}
        #[blocking(stat)] pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn try_clone(&self) -> io::Result<Self> {}
        #[blocking(fs)] pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        #[blocking(fs)] pub fn open_ambient<P: AsRef<Utf8Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        #[blocking(fs)] pub fn create_ambient<P: AsRef<Utf8Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        #[blocking(fs)] pub fn open_ambient_with<P: AsRef<Utf8Path>>(path: P, options: &OpenOptions, ambient_authority: AmbientAuthority) -> io::Result<Self> {}
        pub fn options() -> OpenOptions {}
    }
    impl Read for File { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Read for &File { #[blocking(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for File {
        #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
    }
    impl Write for &File {
        #[blocking(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(fs)] fn flush(&mut self) -> io::Result<()> {}
    }
    impl Seek for File { #[blocking(fs)] fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
    impl Seek for &File { #[blocking(fs)] fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
}
