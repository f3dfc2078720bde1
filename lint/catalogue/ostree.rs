//! ostree 0.20.5. What takes a `cancellable` reads or writes the repository.

use gio::prelude::IsA;
use gio::{Cancellable, File};
use std::collections::{HashMap, HashSet};
use std::future::Future;
use std::os::fd::BorrowedFd;
use std::path::{Path, PathBuf};
use std::pin::Pin;
pub use gio;
pub use glib;
pub type Result<T> = std::result::Result<T, glib::Error>;
#[derive(Clone, Debug)] pub struct Deployment;
impl Deployment {
    pub fn csum(&self) -> glib::GString {}
    pub fn osname(&self) -> glib::GString {}
    pub fn origin(&self) -> Option<glib::KeyFile> {}
    pub fn is_pinned(&self) -> bool {}
    pub fn is_staged(&self) -> bool {}
}
#[derive(Clone, Debug)] pub struct Repo;
impl Repo {
    pub fn new(path: &impl IsA<File>) -> Repo {}
    pub fn new_default() -> Repo {}
    pub fn new_for_path<P: AsRef<Path>>(path: P) -> Repo {}
    #[blocking(fs)] pub fn open_at_dir(dir: BorrowedFd, path: &str) -> Result<Repo> {}
    #[blocking(fs)] pub fn create_at_dir(dir: BorrowedFd, path: &str, mode: RepoMode, options: Option<&glib::Variant>) -> Result<Repo> {}
    #[blocking(fs)] pub fn open_at(dfd: i32, path: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<Repo> {}
    #[blocking(fs)] pub fn create_at(dfd: i32, path: &str, mode: RepoMode, options: Option<&glib::Variant>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<Repo> {}
    #[blocking(fs)] pub fn auto_transaction<P: IsA<Cancellable>>(&self, cancellable: Option<&P>) -> Result<TransactionGuard> {}
    #[blocking(fs)] pub fn abort_transaction(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn checkout_at(&self, options: Option<&RepoCheckoutAtOptions>, destination_dfd: i32, destination_path: impl AsRef<Path>, commit: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn checkout_tree(&self, mode: RepoCheckoutMode, overwrite_mode: RepoCheckoutOverwriteMode, destination: &impl IsA<File>, source: &RepoFile, source_info: &gio::FileInfo, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn checkout_gc(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn commit_transaction(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<RepoTransactionStats> {}
    #[blocking(fs)] pub fn create(&self, mode: RepoMode, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn delete_object(&self, objtype: ObjectType, sha256: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn fsck_object(&self, objtype: ObjectType, sha256: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    pub fn config(&self) -> glib::KeyFile {}
    pub fn copy_config(&self) -> glib::KeyFile {}
    pub fn path(&self) -> File {}
    pub fn dfd(&self) -> i32 {}
    pub fn mode(&self) -> RepoMode {}
    pub fn parent(&self) -> Option<Repo> {}
    #[blocking(fs)] pub fn is_writable(&self) -> Result<()> {}
    #[blocking(fs)] pub fn has_object(&self, objtype: ObjectType, checksum: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<bool> {}
    #[blocking(fs)] pub fn import_object_from(&self, source: &Repo, objtype: ObjectType, checksum: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn load_commit(&self, checksum: &str) -> Result<(glib::Variant, RepoCommitState)> {}
    #[blocking(fs)] pub fn load_object_stream(&self, objtype: ObjectType, checksum: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<(gio::InputStream, u64)> {}
    #[blocking(fs)] pub fn load_variant(&self, objtype: ObjectType, sha256: &str) -> Result<glib::Variant> {}
    #[blocking(fs)] pub fn load_variant_if_exists(&self, objtype: ObjectType, sha256: &str) -> Result<Option<glib::Variant>> {}
    #[blocking(fs)] pub fn load_file<P: IsA<Cancellable>>(&self, checksum: &str, cancellable: Option<&P>) -> Result<(Option<gio::InputStream>, gio::FileInfo, glib::Variant)> {}
    #[blocking(fs)] pub fn query_file<P: IsA<Cancellable>>(&self, checksum: &str, cancellable: Option<&P>) -> Result<(gio::FileInfo, glib::Variant)> {}
    #[blocking(fs)] pub fn open(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn prepare_transaction(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<bool> {}
    #[blocking(fs)] pub fn prune(&self, flags: RepoPruneFlags, depth: i32, cancellable: Option<&impl IsA<Cancellable>>) -> Result<(i32, i32, u64)> {}
    #[blocking(net)] pub fn pull(&self, remote_name: &str, refs_to_fetch: &[&str], flags: RepoPullFlags, progress: Option<&AsyncProgress>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(net)] pub fn pull_one_dir(&self, remote_name: &str, dir_to_pull: &str, refs_to_fetch: &[&str], flags: RepoPullFlags, progress: Option<&AsyncProgress>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(net)] pub fn pull_with_options(&self, remote_name_or_baseurl: &str, options: &glib::Variant, progress: Option<&AsyncProgress>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn read_commit(&self, ref_: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<(File, glib::GString)> {}
    #[blocking(fs)] pub fn read_commit_detached_metadata(&self, checksum: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<Option<glib::Variant>> {}
    #[blocking(fs)] pub fn regenerate_summary(&self, additional_metadata: Option<&glib::Variant>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn reload_config(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn remote_add(&self, name: &str, url: Option<&str>, options: Option<&glib::Variant>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn remote_change(&self, sysroot: Option<&impl IsA<File>>, changeop: RepoRemoteChange, name: &str, url: Option<&str>, options: Option<&glib::Variant>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn remote_delete(&self, name: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(net)] pub fn remote_fetch_summary(&self, name: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<(glib::Bytes, glib::Bytes)> {}
    pub fn remote_get_url(&self, name: &str) -> Result<glib::GString> {}
    pub fn remote_list(&self) -> Vec<glib::GString> {}
    #[blocking(fs)] pub fn resolve_rev(&self, refspec: &str, allow_noent: bool) -> Result<Option<glib::GString>> {}
    #[blocking(fs)] pub fn resolve_rev_ext(&self, refspec: &str, allow_noent: bool, flags: RepoResolveRevExtFlags) -> Result<Option<glib::GString>> {}
    #[blocking(fs)] pub fn require_rev(&self, refspec: &str) -> Result<glib::GString> {}
    #[blocking(fs)] pub fn set_ref_immediate(&self, remote: Option<&str>, ref_: &str, checksum: Option<&str>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    pub fn transaction_set_ref(&self, remote: Option<&str>, ref_: &str, checksum: Option<&str>) {}
    pub fn transaction_set_refspec(&self, refspec: &str, checksum: Option<&str>) {}
    #[blocking(fs)] pub fn verify_commit_ext(&self, commit_checksum: &str, keyringdir: Option<&impl IsA<File>>, extra_keyring: Option<&impl IsA<File>>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<GpgVerifyResult> {}
    #[blocking(fs)] pub fn write_commit(&self, parent: Option<&str>, subject: Option<&str>, body: Option<&str>, metadata: Option<&glib::Variant>, root: &RepoFile, cancellable: Option<&impl IsA<Cancellable>>) -> Result<glib::GString> {}
    #[blocking(fs)] pub fn write_commit_detached_metadata(&self, checksum: &str, metadata: Option<&glib::Variant>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn write_commit_with_time(&self, parent: Option<&str>, subject: Option<&str>, body: Option<&str>, metadata: Option<&glib::Variant>, root: &RepoFile, time: u64, cancellable: Option<&impl IsA<Cancellable>>) -> Result<glib::GString> {}
    #[blocking(fs)] pub fn write_config(&self, new_config: &glib::KeyFile) -> Result<()> {}
    #[blocking(fs)] pub fn write_dfd_to_mtree(&self, dfd: i32, path: &str, mtree: &MutableTree, modifier: Option<&RepoCommitModifier>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn write_directory_to_mtree(&self, dir: &impl IsA<File>, mtree: &MutableTree, modifier: Option<&RepoCommitModifier>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn write_mtree(&self, mtree: &MutableTree, cancellable: Option<&impl IsA<Cancellable>>) -> Result<File> {}
    #[blocking(fs)] pub fn write_regfile_inline(&self, expected_checksum: Option<&str>, uid: u32, gid: u32, mode: u32, xattrs: Option<&glib::Variant>, buf: &[u8], cancellable: Option<&impl IsA<Cancellable>>) -> Result<glib::GString> {}
    #[blocking(fs)] pub fn write_symlink(&self, expected_checksum: Option<&str>, uid: u32, gid: u32, xattrs: Option<&glib::Variant>, symlink_target: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<glib::GString> {}
    #[blocking(fs)] pub fn write_content<P: IsA<gio::InputStream>, Q: IsA<Cancellable>>(&self, expected_checksum: Option<&str>, object_input: &P, length: u64, cancellable: Option<&Q>) -> Result<Checksum> {}
    pub fn write_content_async_future<P: IsA<gio::InputStream> + Clone>(&self, expected_checksum: Option<&str>, object: &P, length: u64) -> Pin<Box<dyn Future<Output = Result<Checksum>>>> {}
    #[blocking(fs)] pub fn write_metadata<P: IsA<Cancellable>>(&self, objtype: ObjectType, expected_checksum: Option<&str>, object: &glib::Variant, cancellable: Option<&P>) -> Result<Checksum> {}
    #[blocking(fs)] pub fn static_delta_execute_offline(&self, dir_or_file: &impl IsA<File>, skip_validation: bool, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn traverse_commit<P: IsA<Cancellable>>(&self, commit_checksum: &str, maxdepth: i32, cancellable: Option<&P>) -> Result<HashSet<ObjectName>> {}
    #[blocking(fs)] pub fn list_refs<P: IsA<Cancellable>>(&self, refspec_prefix: Option<&str>, cancellable: Option<&P>) -> Result<HashMap<String, String>> {}
    #[blocking(fs)] pub fn list_refs_ext<P: IsA<Cancellable>>(&self, refspec_prefix: Option<&str>, flags: RepoListRefsExtFlags, cancellable: Option<&P>) -> Result<HashMap<String, String>> {}
    #[blocking(fs)] pub fn list_objects<P: IsA<Cancellable>>(&self, flags: RepoListObjectsFlags, cancellable: Option<&P>) -> Result<HashMap<ObjectName, ObjectDetails>> {}
}
#[derive(Clone, Debug)] pub struct Sysroot;
impl Sysroot {
    pub fn new(path: Option<&impl IsA<File>>) -> Sysroot {}
    pub fn new_default() -> Sysroot {}
    #[blocking(fs)] pub fn cleanup(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn deploy_tree(&self, osname: Option<&str>, revision: &str, origin: Option<&glib::KeyFile>, provided_merge_deployment: Option<&Deployment>, override_kernel_argv: &[&str], cancellable: Option<&impl IsA<Cancellable>>) -> Result<Deployment> {}
    #[blocking(fs)] pub fn deploy_tree_with_options(&self, osname: Option<&str>, revision: &str, origin: Option<&glib::KeyFile>, provided_merge_deployment: Option<&Deployment>, opts: Option<&SysrootDeployTreeOpts>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<Deployment> {}
    #[blocking(fs)] pub fn deployment_set_kargs(&self, deployment: &Deployment, new_kargs: &[&str], cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn deployment_set_mutable(&self, deployment: &Deployment, is_mutable: bool, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn deployment_set_pinned(&self, deployment: &Deployment, is_pinned: bool) -> Result<()> {}
    #[blocking(fs)] pub fn deployment_unlock(&self, deployment: &Deployment, unlocked_state: DeploymentUnlockedState, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn ensure_initialized(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    pub fn booted_deployment(&self) -> Option<Deployment> {}
    pub fn deployment_directory(&self, deployment: &Deployment) -> File {}
    pub fn deployment_dirpath(&self, deployment: &Deployment) -> glib::GString {}
    pub fn deployments(&self) -> Vec<Deployment> {}
    pub fn fd(&self) -> i32 {}
    pub fn merge_deployment(&self, osname: Option<&str>) -> Option<Deployment> {}
    pub fn path(&self) -> File {}
    pub fn staged_deployment(&self) -> Option<Deployment> {}
    #[blocking(fs)] pub fn init_osname(&self, osname: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn initialize(&self) -> Result<()> {}
    pub fn is_booted(&self) -> bool {}
    #[blocking(fs)] pub fn load(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn load_if_changed(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<bool> {}
    #[blocking(fs)] pub fn lock(&self) -> Result<()> {}
    pub fn lock_future(&self) -> Pin<Box<dyn Future<Output = Result<()>>>> {}
    #[blocking(fs)] pub fn prepare_cleanup(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    pub fn repo(&self) -> Repo {}
    pub fn require_booted_deployment(&self) -> Result<Deployment> {}
    #[blocking(fs)] pub fn simple_write_deployment(&self, osname: Option<&str>, new_deployment: &Deployment, merge_deployment: Option<&Deployment>, flags: SysrootSimpleWriteDeploymentFlags, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn stage_tree(&self, osname: Option<&str>, revision: &str, origin: Option<&glib::KeyFile>, merge_deployment: Option<&Deployment>, override_kernel_argv: &[&str], cancellable: Option<&impl IsA<Cancellable>>) -> Result<Deployment> {}
    #[blocking(fs)] pub fn stage_tree_with_options(&self, osname: Option<&str>, revision: &str, origin: Option<&glib::KeyFile>, merge_deployment: Option<&Deployment>, opts: &SysrootDeployTreeOpts, cancellable: Option<&impl IsA<Cancellable>>) -> Result<Deployment> {}
    pub fn try_lock(&self) -> Result<bool> {}
    pub fn unload(&self) {}
    pub fn unlock(&self) {}
    #[blocking(fs)] pub fn write_deployments(&self, new_deployments: &[Deployment], cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn write_deployments_with_options(&self, new_deployments: &[Deployment], opts: &SysrootWriteDeploymentsOpts, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(fs)] pub fn write_origin_file(&self, deployment: &Deployment, new_origin: Option<&glib::KeyFile>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
}
#[derive(Clone, Debug)] pub struct SysrootUpgrader;
impl SysrootUpgrader {
    #[blocking(fs)] pub fn new(sysroot: &Sysroot, cancellable: Option<&impl IsA<Cancellable>>) -> Result<SysrootUpgrader> {}
    #[blocking(fs)] pub fn for_os(sysroot: &Sysroot, osname: Option<&str>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<SysrootUpgrader> {}
    #[blocking(fs)] pub fn deploy(&self, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
    #[blocking(net)] pub fn pull(&self, flags: RepoPullFlags, upgrader_flags: SysrootUpgraderPullFlags, progress: Option<&AsyncProgress>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<bool> {}
    #[blocking(net)] pub fn pull_one_dir(&self, dir_to_pull: &str, flags: RepoPullFlags, upgrader_flags: SysrootUpgraderPullFlags, progress: Option<&AsyncProgress>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<bool> {}
}
#[derive(Clone, Debug)] pub struct SePolicy;
impl SePolicy {
    #[blocking(fs)] pub fn new(path: &impl IsA<File>, cancellable: Option<&impl IsA<Cancellable>>) -> Result<SePolicy> {}
    #[blocking(fs)] pub fn new_at(rootfs_dfd: i32, cancellable: Option<&impl IsA<Cancellable>>) -> Result<SePolicy> {}
    #[blocking(fs)] pub fn from_commit(repo: &Repo, rev: &str, cancellable: Option<&impl IsA<Cancellable>>) -> Result<SePolicy> {}
    pub fn label(&self, relpath: &str, unix_mode: u32, cancellable: Option<&impl IsA<Cancellable>>) -> Result<Option<glib::GString>> {}
    #[blocking(fs)] pub fn restorecon(&self, path: &str, info: Option<&gio::FileInfo>, target: &impl IsA<File>, flags: SePolicyRestoreconFlags, cancellable: Option<&impl IsA<Cancellable>>) -> Result<Option<glib::GString>> {}
}
#[derive(Clone, Debug)] pub struct RepoFile;
impl RepoFile {
    #[blocking(fs)] pub fn ensure_resolved(&self) -> Result<()> {}
    pub fn checksum(&self) -> glib::GString {}
    pub fn repo(&self) -> Repo {}
    pub fn root(&self) -> RepoFile {}
}
#[derive(Clone, Debug, Default)] pub struct MutableTree;
impl MutableTree {
    pub fn new() -> MutableTree {}
    #[blocking(fs)] pub fn from_commit(repo: &Repo, rev: &str) -> Result<MutableTree> {}
    pub fn ensure_dir(&self, name: &str) -> Result<MutableTree> {}
    pub fn lookup(&self, name: &str) -> Result<(Option<glib::GString>, Option<MutableTree>)> {}
    pub fn remove(&self, name: &str, allow_noent: bool) -> Result<()> {}
    pub fn replace_file(&self, name: &str, checksum: &str) -> Result<()> {}
}
#[derive(Clone, Debug, Default)] pub struct SysrootBuilder;
impl SysrootBuilder {
    pub fn new() -> Self {}
    pub fn path(self, path: Option<PathBuf>) -> Self {}
    pub fn mount_namespace_in_use(self, mount_namespace_in_use: bool) -> Self {}
    #[blocking(fs)] pub fn load(self, cancellable: Option<&Cancellable>) -> Result<Sysroot> {}
    #[blocking(fs)] pub fn create(self, cancellable: Option<&Cancellable>) -> Result<Sysroot> {}
}
pub struct TransactionGuard;
impl TransactionGuard {
    pub fn repo(&self) -> &Repo {}
    #[blocking(fs)] pub fn commit<P: IsA<Cancellable>>(self, cancellable: Option<&P>) -> Result<RepoTransactionStats> {}
}
#[blocking(fs)] pub fn checksum_file<P: IsA<File>, Q: IsA<Cancellable>>(f: &P, objtype: ObjectType, cancellable: Option<&Q>) -> std::result::Result<Checksum, Box<dyn std::error::Error + Send>> {}
pub fn checksum_file_async_future<P: IsA<File> + Clone>(f: &P, objtype: ObjectType, io_priority: i32) -> Pin<Box<dyn Future<Output = std::result::Result<Checksum, Box<dyn std::error::Error + Send>>>>> {}
#[blocking(fs)] pub fn checksum_file_at<P: IsA<Cancellable>>(dfd: i32, path: &Path, stbuf: Option<&libc::stat>, objtype: ObjectType, flags: ChecksumFlags, cancellable: Option<&P>) -> Result<glib::GString> {}
#[blocking(fs)] pub fn break_hardlink(dfd: i32, path: &str, skip_xattrs: bool, cancellable: Option<&impl IsA<Cancellable>>) -> Result<()> {}
