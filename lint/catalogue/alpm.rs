//! alpm 5.0.2. Databases are read from files when they are first looked at.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy)] pub struct SigLevel;

#[derive(Clone, Copy)] pub struct TransFlag;

#[derive(Clone, Copy)] pub enum PackageReason { Explicit, Depend }
pub trait AsAlpmList<T> {}
pub struct AlpmList<'a, T> { items: std::slice::Iter<'a, T> }
impl<'a, T> AlpmList<'a, T> {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn first(&self) -> Option<T> {}
}
impl<'a> AlpmList<'a, DbMut> { #[blocking(net)] pub fn update(&self, force: bool) -> Result<bool> {} }
impl<'a> AlpmList<'a, &'a Db> { #[blocking(fs)] pub fn find_satisfier<S: Into<Vec<u8>>>(&self, dep: S) -> Option<&'a Package> {} }
pub struct AlpmListIter<T> { item: std::marker::PhantomData<T> }
impl<T> Iterator for AlpmListIter<T> { type Item = T; }
impl<'a, T> IntoIterator for AlpmList<'a, T> {
    type Item = T;
    type IntoIter = AlpmListIter<T>;
    fn into_iter(self) -> AlpmListIter<T> {}
}
pub struct Package;
impl Package {
    pub fn name(&self) -> &str {}
    pub fn version(&self) -> &Ver {}
    pub fn desc(&self) -> Option<&str> {}
    pub fn filename(&self) -> Option<&str> {}
    pub fn size(&self) -> i64 {}
    pub fn reason(&self) -> PackageReason {}
    #[blocking(fs)] pub fn check_md5sum(&self) -> Result<()> {}
    #[blocking(fs)] pub fn set_reason(&self, reason: PackageReason) -> Result<()> {}
}
pub struct Ver;
impl Ver { pub fn as_str(&self) -> &str {} }
pub struct Db;
impl Db {
    pub fn name(&self) -> &str {}
    pub fn servers(&self) -> AlpmList<&str> {}
    #[blocking(fs)] pub fn pkg<S: Into<Vec<u8>>>(&self, name: S) -> Result<&Package> {}
    #[blocking(fs)] pub fn pkgs(&self) -> AlpmList<&Package> {}
    #[blocking(fs)] pub fn search<L>(&self, list: L) -> Result<AlpmList<&Package>> {}
}
pub struct DbMut;
impl DbMut {
    pub fn add_server<S: Into<Vec<u8>>>(&self, server: S) -> Result<()> {}
    pub fn unregister(self) {}
}
impl std::ops::Deref for DbMut { type Target = Db; fn deref(&self) -> &Db {} }
pub struct LoadedPackage;
impl LoadedPackage { pub fn pkg(&self) -> &Package {} }
pub enum PrepareError {}
pub enum CommitError {}
pub struct AddError<P> { pub error: Error, pub pkg: P }
pub struct Alpm;
impl Alpm {
    #[blocking(fs)] pub fn new<S: Into<Vec<u8>>>(root: S, db_path: S) -> Result<Alpm> {}
    pub fn root(&self) -> &str {}
    pub fn dbpath(&self) -> &str {}
    pub fn localdb(&self) -> &Db {}
    pub fn syncdbs(&self) -> AlpmList<&Db> {}
    pub fn syncdbs_mut(&mut self) -> AlpmList<DbMut> {}
    pub fn register_syncdb<S: Into<Vec<u8>>>(&self, name: S, sig_level: SigLevel) -> Result<&Db> {}
    pub fn register_syncdb_mut<S: Into<Vec<u8>>>(&mut self, name: S, sig_level: SigLevel) -> Result<DbMut> {}
    #[blocking(fs)] pub fn pkg_load<S: Into<Vec<u8>>>(&self, filename: S, full: bool, level: SigLevel) -> Result<LoadedPackage> {}
    #[blocking(net)] pub fn fetch_pkgurl<L>(&self, urls: L) -> Result<AlpmList<String>> {}
    #[blocking(fs)] pub fn trans_init(&self, flags: TransFlag) -> Result<()> {}
    pub fn trans_add_pkg<P>(&self, pkg: P) -> std::result::Result<(), AddError<P>> {}
    #[blocking(fs)] pub fn trans_prepare(&mut self) -> std::result::Result<(), PrepareError> {}
    #[blocking(fs)] pub fn trans_commit(&mut self) -> std::result::Result<(), CommitError> {}
    pub fn trans_release(&mut self) -> Result<()> {}
    #[blocking(fs)] pub fn unlock(&self) -> Result<()> {}
}
