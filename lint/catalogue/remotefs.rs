//! remotefs 1.0.1. The trait that is not async waits for its server, whichever that is.

pub use self::adapters::{blocking, r#async};
pub use self::fs::{AsyncRemoteFs, File, RemoteError, RemoteErrorType, RemoteFs, RemoteResult};
pub mod fs {
    use std::io::{self, Read, Write};
    use std::path::Path;
    use std::time::SystemTime;
    #[derive(Debug)] pub struct RemoteError { pub kind: RemoteErrorType, pub msg: Option<String> }
    impl std::fmt::Display for RemoteError {}
    impl std::error::Error for RemoteError {}
    #[derive(Clone, Copy)] pub enum RemoteErrorType {}
    pub type RemoteResult<T> = Result<T, RemoteError>;
    #[derive(Clone)] pub struct File;
    impl File {
        pub fn path(&self) -> &Path {}
        pub fn name(&self) -> String {}
        pub fn metadata(&self) -> &Metadata {}
        pub fn extension(&self) -> Option<String> {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    #[derive(Clone, Default)] pub struct Metadata { pub size: u64, pub modified: Option<SystemTime> }
    #[derive(Clone, Default)] pub struct SetMetadata;
    #[derive(Clone, Copy)] pub struct UnixPex;
    #[derive(Clone, Default)] pub struct ReadOptions;
    impl ReadOptions {
        pub fn offset(self, offset: u64) -> Self {}
        pub fn length(self, length: u64) -> Self {}
    }
    #[derive(Clone, Default)] pub struct WriteOptions;
    impl WriteOptions {
        pub fn size_hint(self, size_hint: u64) -> Self {}
        pub fn mode(self, mode: UnixPex) -> Self {}
        pub fn modified(self, modified: SystemTime) -> Self {}
    }
    #[derive(Clone)] pub struct ExecOutput { pub exit_code: u32, pub stdout: String }
    pub struct ReadStream;
    impl ReadStream { #[blocking(net)] pub fn finish(self) -> RemoteResult<()> {} }
    impl Read for ReadStream { #[blocking(net)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    pub struct WriteStream;
    impl WriteStream { #[blocking(net)] pub fn finish(self) -> RemoteResult<()> {} }
    impl Write for WriteStream {
        #[blocking(net)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocking(net)] fn flush(&mut self) -> io::Result<()> {}
    }
    pub struct AsyncReadStream;
    pub struct AsyncWriteStream;
    pub trait RemoteFs {
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn connect(&mut self) -> RemoteResult<()>;
        #[blocking(net)] fn disconnect(&mut self) -> RemoteResult<()>;
        fn is_connected(&self) -> bool;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn list_dir(&self, path: &Path) -> RemoteResult<Vec<File>>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn stat(&self, path: &Path) -> RemoteResult<File>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn exists(&self, path: &Path) -> RemoteResult<bool>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn set_metadata(&self, path: &Path, metadata: &SetMetadata) -> RemoteResult<()>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn create_dir(&self, path: &Path, mode: Option<UnixPex>) -> RemoteResult<()>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn remove_file(&self, path: &Path) -> RemoteResult<()>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn remove_dir(&self, path: &Path) -> RemoteResult<()>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn remove_dir_all(&self, path: &Path) -> RemoteResult<()>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn rename(&self, src: &Path, dest: &Path) -> RemoteResult<()>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn copy(&self, src: &Path, dest: &Path) -> RemoteResult<()>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn symlink(&self, path: &Path, target: &Path) -> RemoteResult<()>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn open(&self, path: &Path, opts: &ReadOptions) -> RemoteResult<ReadStream>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn create(&self, path: &Path, opts: &WriteOptions) -> RemoteResult<WriteStream>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn append(&self, path: &Path, opts: &WriteOptions) -> RemoteResult<WriteStream>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn read_file(&self, path: &Path, opts: &ReadOptions, dest: &mut dyn Write) -> RemoteResult<u64>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn write_file(&self, path: &Path, opts: &WriteOptions, src: &mut dyn Read) -> RemoteResult<u64>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn append_file(&self, path: &Path, opts: &WriteOptions, src: &mut dyn Read) -> RemoteResult<u64>;
        #[blocking(net)] #[advice("use `AsyncRemoteFs`, which `Unblock` gives to any")] fn exec(&self, cmd: &str) -> RemoteResult<ExecOutput>;
    }
    pub trait AsyncRemoteFs {
        async fn connect(&mut self) -> RemoteResult<()>;
        async fn disconnect(&mut self) -> RemoteResult<()>;
        fn is_connected(&self) -> bool;
        async fn list_dir(&self, path: &Path) -> RemoteResult<Vec<File>>;
        async fn stat(&self, path: &Path) -> RemoteResult<File>;
        async fn exists(&self, path: &Path) -> RemoteResult<bool>;
        async fn set_metadata(&self, path: &Path, metadata: &SetMetadata) -> RemoteResult<()>;
        async fn create_dir(&self, path: &Path, mode: Option<UnixPex>) -> RemoteResult<()>;
        async fn remove_file(&self, path: &Path) -> RemoteResult<()>;
        async fn remove_dir(&self, path: &Path) -> RemoteResult<()>;
        async fn remove_dir_all(&self, path: &Path) -> RemoteResult<()>;
        async fn rename(&self, src: &Path, dest: &Path) -> RemoteResult<()>;
        async fn copy(&self, src: &Path, dest: &Path) -> RemoteResult<()>;
        async fn symlink(&self, path: &Path, target: &Path) -> RemoteResult<()>;
        async fn open(&self, path: &Path, opts: &ReadOptions) -> RemoteResult<AsyncReadStream>;
        async fn create(&self, path: &Path, opts: &WriteOptions) -> RemoteResult<AsyncWriteStream>;
        async fn append(&self, path: &Path, opts: &WriteOptions) -> RemoteResult<AsyncWriteStream>;
        async fn read_file(&self, path: &Path, opts: &ReadOptions, dest: &mut dyn futures_io::AsyncWrite) -> RemoteResult<u64>;
        async fn write_file(&self, path: &Path, opts: &WriteOptions, src: &mut dyn futures_io::AsyncRead) -> RemoteResult<u64>;
        async fn append_file(&self, path: &Path, opts: &WriteOptions, src: &mut dyn futures_io::AsyncRead) -> RemoteResult<u64>;
        async fn exec(&self, cmd: &str) -> RemoteResult<ExecOutput>;
    }
}
pub mod adapters {
    pub mod r#async {
        pub struct Unblock<T> { inner: std::sync::Arc<T> }
        impl<T: crate::fs::RemoteFs> Unblock<T> { pub fn new(inner: T) -> Self {} }
        impl<T: crate::fs::RemoteFs> crate::fs::AsyncRemoteFs for Unblock<T> {}
    }
    pub mod blocking {
        pub struct BlockOn<T> { inner: T }
        impl<T> BlockOn<T> {
            pub fn new(inner: T, handle: tokio::runtime::Handle) -> Self { BlockOn { inner } }
            pub fn into_inner(self) -> T { self.inner }
        }
        impl<T: crate::fs::AsyncRemoteFs> crate::fs::RemoteFs for BlockOn<T> {}
    }
}
