//! `std::os::windows`.

pub mod prelude {
    pub use super::ffi::{OsStrExt, OsStringExt};
    pub use super::fs::{FileExt, MetadataExt, OpenOptionsExt};
    pub use super::io::{AsRawHandle, AsRawSocket, RawHandle, RawSocket};
}

pub mod ffi {
    use crate::ffi::{OsStr, OsString};

    pub trait OsStrExt { fn encode_wide(&self) -> EncodeWide<'_>; }
    impl OsStrExt for OsStr { fn encode_wide(&self) -> EncodeWide<'_> {} }

    pub trait OsStringExt { fn from_wide(wide: &[u16]) -> Self; }
    impl OsStringExt for OsString { fn from_wide(wide: &[u16]) -> OsString {} }

    #[derive(Clone)]
    pub struct EncodeWide<'a> { string: &'a OsStr }
    impl Iterator for EncodeWide<'_> {
        type Item = u16;
        fn next(&mut self) -> Option<u16> {}
    }
}

pub mod fs {
    use crate::fs::{File, Metadata, OpenOptions};
    use crate::io;
    use crate::path::Path;

    pub trait FileExt {
        fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
        fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
    }
    impl FileExt for File {
        #[blocking(fs)]
        fn seek_read(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {}
        #[blocking(fs)]
        fn seek_write(&self, buf: &[u8], offset: u64) -> io::Result<usize> {}
    }

    pub trait OpenOptionsExt {
        fn access_mode(&mut self, access: u32) -> &mut Self;
        fn share_mode(&mut self, val: u32) -> &mut Self;
        fn custom_flags(&mut self, flags: u32) -> &mut Self;
        fn attributes(&mut self, val: u32) -> &mut Self;
        fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
    }
    impl OpenOptionsExt for OpenOptions {
        fn access_mode(&mut self, access: u32) -> &mut OpenOptions {}
        fn share_mode(&mut self, val: u32) -> &mut OpenOptions {}
        fn custom_flags(&mut self, flags: u32) -> &mut OpenOptions {}
        fn attributes(&mut self, val: u32) -> &mut OpenOptions {}
        fn security_qos_flags(&mut self, flags: u32) -> &mut OpenOptions {}
    }

    pub trait MetadataExt {
        fn file_attributes(&self) -> u32;
        fn creation_time(&self) -> u64;
        fn last_access_time(&self) -> u64;
        fn last_write_time(&self) -> u64;
        fn file_size(&self) -> u64;
    }
    impl MetadataExt for Metadata {
        fn file_attributes(&self) -> u32 {}
        fn creation_time(&self) -> u64 {}
        fn last_access_time(&self) -> u64 {}
        fn last_write_time(&self) -> u64 {}
        fn file_size(&self) -> u64 {}
    }

    #[blocking(fs)]
    #[instead(tokio = "tokio::fs::symlink_file", smol = "smol::fs::windows::symlink_file", async_std = "async_std::os::windows::fs::symlink_file")]
    pub fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    #[blocking(fs)]
    #[instead(tokio = "tokio::fs::symlink_dir", smol = "smol::fs::windows::symlink_dir", async_std = "async_std::os::windows::fs::symlink_dir")]
    pub fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
}

pub mod process {
    use crate::ffi::OsStr;
    use crate::process::{Command, ExitStatus};

    pub trait CommandExt {
        fn creation_flags(&mut self, flags: u32) -> &mut Command;
        fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut Command;
    }
    impl CommandExt for Command {
        fn creation_flags(&mut self, flags: u32) -> &mut Command {}
        fn raw_arg<S: AsRef<OsStr>>(&mut self, text_to_append_as_is: S) -> &mut Command {}
    }

    pub trait ExitStatusExt { fn from_raw(raw: u32) -> Self; }
    impl ExitStatusExt for ExitStatus { fn from_raw(raw: u32) -> ExitStatus {} }
}

pub mod io {
    pub type RawHandle = *mut crate::ffi::c_void;
    pub type RawSocket = u64;
    pub trait AsRawHandle { fn as_raw_handle(&self) -> RawHandle; }
    pub trait AsRawSocket { fn as_raw_socket(&self) -> RawSocket; }
    impl AsRawHandle for crate::fs::File { fn as_raw_handle(&self) -> RawHandle {} }
    impl AsRawSocket for crate::net::TcpStream { fn as_raw_socket(&self) -> RawSocket {} }
    impl AsRawSocket for crate::net::TcpListener { fn as_raw_socket(&self) -> RawSocket {} }
    impl AsRawSocket for crate::net::UdpSocket { fn as_raw_socket(&self) -> RawSocket {} }
}
