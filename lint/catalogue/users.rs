//! users 0.11.0. The user database is short files, or a daemon that keeps what it was told.

pub use libc::{gid_t, uid_t};
use std::ffi::{OsStr, OsString};
use std::io;
#[derive(Clone, Debug)] pub struct User;
impl User {
    pub fn new<S: AsRef<OsStr>>(uid: uid_t, name: &S, primary_group: gid_t) -> Self {}
    pub fn uid(&self) -> uid_t {}
    pub fn name(&self) -> &OsStr {}
    pub fn primary_group_id(&self) -> gid_t {}
    #[blocking(stat)] pub fn groups(&self) -> Option<Vec<Group>> {}
}
#[derive(Clone, Debug)] pub struct Group;
impl Group {
    pub fn gid(&self) -> gid_t {}
    pub fn name(&self) -> &OsStr {}
}
#[blocking(stat)] pub fn get_user_by_uid(uid: uid_t) -> Option<User> {}
#[blocking(stat)] pub fn get_user_by_name<S: AsRef<OsStr>>(username: &S) -> Option<User> {}
#[blocking(stat)] pub fn get_group_by_gid(gid: gid_t) -> Option<Group> {}
#[blocking(stat)] pub fn get_group_by_name<S: AsRef<OsStr>>(groupname: &S) -> Option<Group> {}
#[blocking(stat)] pub fn get_current_username() -> Option<OsString> {}
#[blocking(stat)] pub fn get_effective_username() -> Option<OsString> {}
#[blocking(stat)] pub fn get_current_groupname() -> Option<OsString> {}
#[blocking(stat)] pub fn get_user_groups<S: AsRef<OsStr>>(username: &S, gid: gid_t) -> Option<Vec<Group>> {}
#[blocking(stat)] pub fn group_access_list() -> io::Result<Vec<Group>> {}
pub fn get_current_uid() -> uid_t {}
pub fn get_effective_uid() -> uid_t {}
pub fn get_current_gid() -> gid_t {}
pub fn get_effective_gid() -> gid_t {}
#[blocking(fs)] pub unsafe fn all_users() -> impl Iterator<Item = User> {}
pub mod os {
    pub mod unix {
        use std::path::Path;
        pub trait UserExt {
            fn home_dir(&self) -> &Path;
            fn shell(&self) -> &Path;
        }
        impl UserExt for crate::User {
            fn home_dir(&self) -> &Path {}
            fn shell(&self) -> &Path {}
        }
    }
}
