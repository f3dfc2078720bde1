//! ostree-ext 0.15.3. What is not `async` works in the repository, and waits for it.

pub use ostree;
pub use ostree::gio;
pub use ostree::gio::glib;
pub use containers_image_proxy;
pub use containers_image_proxy::oci_spec;
pub mod sysroot {
    #[derive(Debug)] pub struct SysrootLock { pub sysroot: ostree::Sysroot }
    impl std::ops::Deref for SysrootLock {
        type Target = ostree::Sysroot;
        fn deref(&self) -> &ostree::Sysroot { &self.sysroot }
    }
    impl SysrootLock {
        pub async fn new_from_sysroot(sysroot: &ostree::Sysroot) -> anyhow::Result<Self> {}
        pub fn from_assumed_locked(sysroot: &ostree::Sysroot) -> Self {}
    }
}
pub mod container {
    use anyhow::Result;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct ImageReference { pub name: String }
    impl std::fmt::Display for ImageReference {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash)] pub struct OstreeImageReference { pub imgref: ImageReference }
    impl std::fmt::Display for OstreeImageReference {}
    #[blocking(fs)] pub fn merge_default_container_proxy_opts(config: &mut containers_image_proxy::ImageProxyConfig) -> Result<()> {}
    pub mod store {
        use super::{ImageReference, OstreeImageReference};
        use anyhow::Result;
        #[derive(Clone, Debug)] pub struct LayeredImageState { pub base_commit: String, pub merge_commit: String }
        impl LayeredImageState {
            pub fn get_commit(&self) -> &str {}
            pub fn version(&self) -> Option<&str> {}
        }
        #[derive(Debug)] pub struct PreparedImport;
        pub enum PrepareResult { AlreadyPresent(Box<LayeredImageState>), Ready(Box<PreparedImport>) }
        #[derive(Debug)] pub struct ImageImporter;
        impl ImageImporter {
            pub async fn new(repo: &ostree::Repo, imgref: &OstreeImageReference, config: containers_image_proxy::ImageProxyConfig) -> Result<Self> {}
            pub fn set_target(&mut self, target: &OstreeImageReference) {}
            pub fn set_no_imgref(&mut self) {}
            pub fn require_bootable(&mut self) {}
            pub fn set_ostree_version(&mut self, year: u32, v: u32) {}
            pub fn disable_gc(&mut self) {}
            pub async fn prepare(&mut self) -> Result<PrepareResult> {}
            pub async fn import(self, import: Box<PreparedImport>) -> Result<Box<LayeredImageState>> {}
        }
        pub fn manifest_digest_from_commit(commit: &ostree::glib::Variant) -> Result<containers_image_proxy::oci_spec::image::Digest> {}
        #[blocking(fs)] pub fn list_images(repo: &ostree::Repo) -> Result<Vec<String>> {}
        #[blocking(fs)] pub fn query_image(repo: &ostree::Repo, imgref: &ImageReference) -> Result<Option<Box<LayeredImageState>>> {}
        #[blocking(fs)] pub fn query_image_commit(repo: &ostree::Repo, commit: &str) -> Result<Box<LayeredImageState>> {}
        #[blocking(fs)] pub fn gc_image_layers(repo: &ostree::Repo) -> Result<u32> {}
        #[blocking(fs)] pub fn count_layer_references(repo: &ostree::Repo) -> Result<u32> {}
        #[blocking(fs)] pub fn image_filtered_content_warning(repo: &ostree::Repo, image: &ImageReference) -> Result<Option<String>> {}
        #[blocking(fs)] pub fn remove_image(repo: &ostree::Repo, img: &ImageReference) -> Result<bool> {}
        #[blocking(fs)] pub fn remove_images(repo: &ostree::Repo, imgs: impl IntoIterator<Item = &ImageReference>) -> Result<()> {}
    }
    pub mod deploy {
        use super::{ImageReference, OstreeImageReference};
        use super::store::LayeredImageState;
        use crate::sysroot::SysrootLock;
        use anyhow::Result;
        #[derive(Default)] pub struct DeployOpts;
        pub async fn deploy(sysroot: &ostree::Sysroot, stateroot: &str, imgref: &OstreeImageReference, options: Option<DeployOpts>) -> Result<Box<LayeredImageState>> {}
        #[blocking(fs)] pub fn remove_undeployed_images(sysroot: &SysrootLock) -> Result<Vec<ImageReference>> {}
        #[derive(Clone, Debug)] pub struct Pruned { pub n_layers: u32, pub n_objects_pruned: u32, pub objsize: u64 }
        impl Pruned { pub fn is_empty(&self) -> bool {} }
        #[blocking(fs)] pub fn prune(sysroot: &SysrootLock) -> Result<Pruned> {}
    }
}
pub mod tar {
    use anyhow::Result;
    #[derive(Clone, Copy, Debug, Default)] pub struct ExportOptions;
    #[blocking(fs)] pub fn export_commit(repo: &ostree::Repo, rev: &str, out: impl std::io::Write, options: Option<ExportOptions>) -> Result<()> { let b: &[u8]; out.write(b); }
}
pub mod diff {
    #[derive(Debug, Default)] pub struct FileTreeDiff;
    #[blocking(fs)] pub fn diff<P: AsRef<str>>(repo: &ostree::Repo, from: &str, to: &str, subdir: Option<P>) -> anyhow::Result<FileTreeDiff> {}
}
pub mod ima {
    #[derive(Clone, Debug)] pub struct ImaOpts;
    #[blocking(fs)] pub fn ima_sign(repo: &ostree::Repo, ostree_ref: &str, opts: &ImaOpts) -> anyhow::Result<String> {}
}
pub mod repair {
    use crate::sysroot::SysrootLock;
    use anyhow::Result;
    #[derive(Clone, Debug)] pub struct InodeCheck;
    impl InodeCheck { pub fn is_ok(&self) -> bool {} }
    #[derive(Debug)] pub struct RepairResult;
    impl RepairResult {
        pub fn check(&self) -> Result<()> {}
        #[blocking(fs)] pub fn repair(self, sysroot: &SysrootLock) -> Result<()> {}
    }
    #[blocking(fs)] pub fn check_inode_collision(repo: &ostree::Repo, verbose: bool) -> Result<InodeCheck> {}
    #[blocking(fs)] pub fn analyze_for_repair(sysroot: &SysrootLock, verbose: bool) -> Result<RepairResult> {}
}
pub mod chunking {
    #[derive(Debug)] pub struct Chunking;
    impl Chunking { #[blocking(fs)] pub fn new(repo: &ostree::Repo, rev: &str) -> anyhow::Result<Self> {} }
}
pub mod bootabletree {
    #[blocking(fs)] pub fn find_kernel_dir_fs(root: &cap_std::fs::Dir) -> anyhow::Result<Option<camino::Utf8PathBuf>> {}
}
pub mod commit {
    #[blocking(fs)] pub fn prepare_ostree_commit_in(root: &cap_std::fs::Dir) -> anyhow::Result<()> {}
    #[blocking(fs)] pub fn prepare_ostree_commit_in_nonstrict(root: &cap_std::fs::Dir) -> anyhow::Result<()> {}
}
pub mod ostree_manual {
    #[blocking(fs)] pub fn repo_file_read(f: &ostree::RepoFile) -> Result<ostree::gio::InputStream, ostree::glib::Error> {}
    #[blocking(fs)] pub fn repo_file_read_to_string(f: &ostree::RepoFile) -> anyhow::Result<String> {}
}
pub mod tokio_util {
    use std::future::Future;
    #[off_thread(f)] pub fn spawn_blocking_cancellable<F, R>(f: F) -> tokio::task::JoinHandle<R> {}
    #[off_thread(f)] pub fn spawn_blocking_cancellable_flatten<F, T>(f: F) -> impl Future<Output = anyhow::Result<T>> {}
    #[off_thread(f)] pub fn spawn_blocking_flatten<F, T>(f: F) -> impl Future<Output = anyhow::Result<T>> {}
}
