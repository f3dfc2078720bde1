//! home 0.5.12.

use std::io;
use std::path::{Path, PathBuf};
pub fn home_dir() -> Option<PathBuf> {}
pub fn cargo_home() -> io::Result<PathBuf> {}
pub fn cargo_home_with_cwd(cwd: &Path) -> io::Result<PathBuf> {}
pub fn rustup_home() -> io::Result<PathBuf> {}
pub fn rustup_home_with_cwd(cwd: &Path) -> io::Result<PathBuf> {}
pub mod env {
    use std::io;
    use std::ffi::OsString;
    use std::path::{Path, PathBuf};
    pub trait Env {
        fn home_dir(&self) -> Option<PathBuf>;
        fn current_dir(&self) -> io::Result<PathBuf>;
        fn var_os(&self, key: &str) -> Option<OsString>;
    }
    pub struct OsEnv;
    impl Env for OsEnv {
        fn home_dir(&self) -> Option<PathBuf> {}
        fn current_dir(&self) -> io::Result<PathBuf> {}
        fn var_os(&self, key: &str) -> Option<OsString> {}
    }
    pub const OS_ENV: OsEnv = _;
    pub fn home_dir_with_env(env: &dyn Env) -> Option<PathBuf> {}
    pub fn cargo_home_with_env(env: &dyn Env) -> io::Result<PathBuf> {}
    pub fn cargo_home_with_cwd_env(env: &dyn Env, cwd: &Path) -> io::Result<PathBuf> {}
    pub fn rustup_home_with_env(env: &dyn Env) -> io::Result<PathBuf> {}
    pub fn rustup_home_with_cwd_env(env: &dyn Env, cwd: &Path) -> io::Result<PathBuf> {}
}
