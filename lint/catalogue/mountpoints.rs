//! mountpoints 0.2.1. Every file system is asked for its room, those of other machines too.

use std::path::PathBuf;
#[derive(Clone, Debug)] pub struct MountInfo { pub path: PathBuf, pub avail: Option<u64>, pub free: Option<u64>, pub size: Option<u64>, pub name: Option<String>, pub format: Option<String>, pub readonly: Option<bool>, pub dummy: bool }
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
#[blocking(fs)] #[advice("call it in `spawn_blocking`")] pub fn mountinfos() -> Result<Vec<MountInfo>, Error> {}
#[blocking(stat)] pub fn mountpaths() -> Result<Vec<PathBuf>, Error> {}
