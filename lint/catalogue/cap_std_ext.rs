//! cap_std_ext 5.1.2.

pub use cap_primitives;
pub use cap_tempfile;
pub use cap_std;
pub mod cmdext {
    use cap_std::fs::Dir;
    use std::process::Command;
    pub trait CapStdExtCommandExt {
        fn take_fd_n(&mut self, fd: Arc<OwnedFd>, target: i32) -> &mut Self;
        fn take_fds(&mut self, fds: CmdFds) -> &mut Self;
        fn cwd_dir(&mut self, dir: Dir) -> &mut Self;
        fn lifecycle_bind_to_parent_thread(&mut self) -> &mut Self;
    }
    impl CapStdExtCommandExt for Command {
        fn take_fd_n(&mut self, fd: Arc<OwnedFd>, target: i32) -> &mut Self {}
        fn take_fds(&mut self, fds: CmdFds) -> &mut Self {}
        fn cwd_dir(&mut self, dir: Dir) -> &mut Self {}
        fn lifecycle_bind_to_parent_thread(&mut self) -> &mut Self {}
    }
}
pub mod dirext {
    use cap_std::fs::{Dir, DirBuilder, File, Metadata, Permissions};
    use cap_tempfile::TempFile;
    use std::io::{BufWriter, Result};
    use std::path::Path;
    pub trait CapStdExtDirExt {
        fn open_optional(&self, path: impl AsRef<Path>) -> Result<Option<File>>;
        fn open_dir_optional(&self, path: impl AsRef<Path>) -> Result<Option<Dir>>;
        fn open_dir_noxdev(&self, path: impl AsRef<Path>) -> Result<Option<Dir>>;
        fn ensure_dir_with(&self, p: impl AsRef<Path>, builder: &DirBuilder) -> Result<bool>;
        fn metadata_optional(&self, path: impl AsRef<Path>) -> Result<Option<Metadata>>;
        fn symlink_metadata_optional(&self, path: impl AsRef<Path>) -> Result<Option<Metadata>>;
        fn remove_file_optional(&self, path: impl AsRef<Path>) -> Result<bool>;
        fn remove_all_optional(&self, path: impl AsRef<Path>) -> Result<bool>;
        fn read_optional(&self, path: impl AsRef<Path>) -> Result<Option<Vec<u8>>>;
        fn read_to_string_optional(&self, path: impl AsRef<Path>) -> Result<Option<String>>;
        fn update_timestamps(&self, path: impl AsRef<Path>) -> Result<()>;
        fn atomic_replace_with<F, T, E>(&self, destname: impl AsRef<Path>, f: F) -> std::result::Result<T, E> where F: FnOnce(&mut BufWriter<TempFile>) -> std::result::Result<T, E>, E: From<std::io::Error>;
        fn atomic_write(&self, destname: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()>;
        fn atomic_write_with_perms(&self, destname: impl AsRef<Path>, contents: impl AsRef<[u8]>, perms: Permissions) -> Result<()>;
        fn is_mountpoint(&self, path: impl AsRef<Path>) -> Result<Option<bool>>;
    }
    impl CapStdExtDirExt for Dir {
        #[blocking(fs)] fn open_optional(&self, path: impl AsRef<Path>) -> Result<Option<File>> {}
        #[blocking(fs)] fn open_dir_optional(&self, path: impl AsRef<Path>) -> Result<Option<Dir>> {}
        #[blocking(fs)] fn open_dir_noxdev(&self, path: impl AsRef<Path>) -> Result<Option<Dir>> {}
        #[blocking(fs)] fn ensure_dir_with(&self, p: impl AsRef<Path>, builder: &DirBuilder) -> Result<bool> {}
        #[blocking(stat)] fn metadata_optional(&self, path: impl AsRef<Path>) -> Result<Option<Metadata>> {}
        #[blocking(stat)] fn symlink_metadata_optional(&self, path: impl AsRef<Path>) -> Result<Option<Metadata>> {}
        #[blocking(fs)] fn remove_file_optional(&self, path: impl AsRef<Path>) -> Result<bool> {}
        #[blocking(fs)] fn remove_all_optional(&self, path: impl AsRef<Path>) -> Result<bool> {}
        #[blocking(fs)] fn read_optional(&self, path: impl AsRef<Path>) -> Result<Option<Vec<u8>>> {}
        #[blocking(fs)] fn read_to_string_optional(&self, path: impl AsRef<Path>) -> Result<Option<String>> {}
        #[blocking(fs)] fn update_timestamps(&self, path: impl AsRef<Path>) -> Result<()> {}
        #[blocking(fs)] fn atomic_replace_with<F, T, E>(&self, destname: impl AsRef<Path>, f: F) -> std::result::Result<T, E> where F: FnOnce(&mut BufWriter<TempFile>) -> std::result::Result<T, E>, E: From<std::io::Error> { let a: &mut BufWriter<TempFile>; f(a) }
        #[blocking(fs)] fn atomic_write(&self, destname: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()> {}
        #[blocking(fs)] fn atomic_write_with_perms(&self, destname: impl AsRef<Path>, contents: impl AsRef<[u8]>, perms: Permissions) -> Result<()> {}
        #[blocking(stat)] fn is_mountpoint(&self, path: impl AsRef<Path>) -> Result<Option<bool>> {}
    }
}
pub mod prelude {
    pub use crate::cmdext::CapStdExtCommandExt;
    pub use crate::dirext::CapStdExtDirExt;
}
