//! gix 0.90.0.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use crate::bstr::{BStr, BString};
use crate::refs::{FullName, FullNameRef, PartialNameRef};
use crate::refs::transaction::{PreviousValue, RefEdit};
pub struct Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Clone)] pub struct Repository;
impl Repository {
    pub fn path(&self) -> &Path {}
    pub fn git_dir(&self) -> &Path {}
    pub fn workdir(&self) -> Option<&Path> {}
    pub fn common_dir(&self) -> &Path {}
    pub fn current_dir(&self) -> &Path {}
    pub fn work_dir(&self) -> Option<&Path> {}
    pub fn workdir_path(&self, rela_path: impl AsRef<BStr>) -> Option<PathBuf> {}
    pub fn index_path(&self) -> PathBuf {}
    pub fn modules_path(&self) -> Option<PathBuf> {}
    pub fn is_bare(&self) -> bool {}
    pub fn object_hash(&self) -> hash::Kind {}
    pub fn object_cache_size(&mut self, bytes: impl Into<Option<usize>>) {}
    pub fn object_cache_size_if_unset(&mut self, bytes: usize) {}
    pub fn compute_object_cache_size_for_tree_diffs(&self, index: &index::State) -> usize {}
    pub fn with_object_memory(self) -> Self {}
    pub fn without_freelist(self) -> Self {}
    pub fn into_sync(self) -> ThreadSafeRepository {}
    #[blocking(fs)] pub fn reload(&mut self) -> Result<&mut Self> {}
    #[blocking(fs)] pub fn main_repo(&self) -> Result<Repository> {}
    #[blocking(fs)] pub fn worktrees(&self) -> Result<Vec<worktree::Proxy>> {}
    pub fn worktree(&self) -> Option<Worktree> {}
    pub fn config_snapshot(&self) -> config::Snapshot {}
    pub fn config_snapshot_mut(&mut self) -> config::SnapshotMut {}
    pub fn committer(&self) -> Option<Result<actor::SignatureRef>> {}
    pub fn author(&self) -> Option<Result<actor::SignatureRef>> {}
    pub fn branch_names(&self) -> BTreeSet<&str> {}
    pub fn branch_remote_ref_name(&self, name: &FullNameRef, direction: remote::Direction) -> Option<Result<Cow<FullNameRef>>> {}
    pub fn branch_remote_tracking_ref_name(&self, name: &FullNameRef, direction: remote::Direction) -> Option<Result<Cow<FullNameRef>>> {}
    pub fn branch_remote_name(&self, short_branch_name: impl Into<&BStr>, direction: remote::Direction) -> Option<remote::Name> {}
    pub fn remote_names(&self) -> remote::Names {}
    pub fn remote_default_name(&self, direction: remote::Direction) -> Option<Cow<BStr>> {}
    pub fn remote_at<Url>(&self, url: Url) -> Result<Remote> {}
    pub fn find_remote(&self, name_or_url: impl Into<&BStr>) -> Result<Remote> {}
    pub fn find_default_remote(&self, direction: remote::Direction) -> Option<Result<Remote>> {}
    pub fn try_find_remote(&self, name_or_url: impl Into<&BStr>) -> Option<Result<Remote>> {}
    pub fn find_fetch_remote(&self, name_or_url: Option<&BStr>) -> Result<Remote> {}
    #[blocking(fs)] pub fn find_object(&self, id: impl Into<ObjectId>) -> Result<Object> {}
    #[blocking(fs)] pub fn find_commit(&self, id: impl Into<ObjectId>) -> Result<Commit> {}
    #[blocking(fs)] pub fn find_tree(&self, id: impl Into<ObjectId>) -> Result<Tree> {}
    #[blocking(fs)] pub fn find_tag(&self, id: impl Into<ObjectId>) -> Result<Tag> {}
    #[blocking(fs)] pub fn find_blob(&self, id: impl Into<ObjectId>) -> Result<Blob> {}
    #[blocking(fs)] pub fn find_header(&self, id: impl Into<ObjectId>) -> Result<odb::find::Header> {}
    #[blocking(fs)] pub fn has_object(&self, id: impl AsRef<oid>) -> bool {}
    #[blocking(fs)] pub fn try_find_header(&self, id: impl Into<ObjectId>) -> Result<Option<odb::find::Header>> {}
    #[blocking(fs)] pub fn try_find_object(&self, id: impl Into<ObjectId>) -> Result<Option<Object>> {}
    #[blocking(fs)] pub fn write_object(&self, object: impl objs::WriteTo) -> Result<Id> {}
    #[blocking(fs)] pub fn write_blob(&self, bytes: impl AsRef<[u8]>) -> Result<Id> {}
    #[blocking(fs)] pub fn write_blob_stream(&self, bytes: impl std::io::Read) -> Result<Id> {}
    #[blocking(fs)] pub fn edit_tree(&self, id: impl Into<ObjectId>) -> Result<object::tree::Editor> {}
    pub fn empty_tree(&self) -> Tree {}
    pub fn empty_blob(&self) -> Blob {}
    #[blocking(fs)] pub fn tag(&self, name: impl AsRef<str>, target: impl AsRef<oid>, target_kind: objs::Kind, tagger: Option<actor::SignatureRef>, message: impl AsRef<str>, constraint: PreviousValue) -> Result<Reference> {}
    #[blocking(fs)] pub fn commit<Name>(&self, reference: Name, message: impl AsRef<str>, tree: impl Into<ObjectId>, parents: impl IntoIterator<Item = impl Into<ObjectId>>) -> Result<Id> {}
    #[blocking(fs)] pub fn commit_as<Name>(&self, committer: impl Into<actor::SignatureRef>, author: impl Into<actor::SignatureRef>, reference: Name, message: impl AsRef<str>, tree: impl Into<ObjectId>, parents: impl IntoIterator<Item = impl Into<ObjectId>>) -> Result<Id> {}
    #[blocking(fs)] pub fn new_commit(&self, message: impl AsRef<str>, tree: impl Into<ObjectId>, parents: impl IntoIterator<Item = impl Into<ObjectId>>) -> Result<Commit> {}
    #[blocking(fs)] pub fn new_commit_as(&self, committer: impl Into<actor::SignatureRef>, author: impl Into<actor::SignatureRef>, message: impl AsRef<str>, tree: impl Into<ObjectId>, parents: impl IntoIterator<Item = impl Into<ObjectId>>) -> Result<Commit> {}
    #[blocking(fs)] pub fn tag_reference(&self, name: impl AsRef<str>, target: impl Into<ObjectId>, constraint: PreviousValue) -> Result<Reference> {}
    #[blocking(fs)] pub fn reference<Name>(&self, name: Name, target: impl Into<ObjectId>, constraint: PreviousValue, log_message: impl Into<BString>) -> Result<Reference> {}
    #[blocking(fs)] pub fn edit_reference(&self, edit: RefEdit) -> Result<Vec<RefEdit>> {}
    #[blocking(fs)] pub fn edit_references(&self, edits: impl IntoIterator<Item = RefEdit>) -> Result<Vec<RefEdit>> {}
    #[blocking(fs)] pub fn edit_references_as(&self, edits: impl IntoIterator<Item = RefEdit>, committer: Option<actor::SignatureRef>) -> Result<Vec<RefEdit>> {}
    #[blocking(fs)] pub fn find_reference<Name>(&self, name: Name) -> Result<Reference> {}
    #[blocking(fs)] pub fn try_find_reference<Name>(&self, name: Name) -> Result<Option<Reference>> {}
    #[blocking(fs)] pub fn references(&self) -> Result<reference::iter::Platform> {}
    #[blocking(fs)] pub fn head(&self) -> Result<Head> {}
    #[blocking(fs)] pub fn head_id(&self) -> Result<Id> {}
    #[blocking(fs)] pub fn head_name(&self) -> Result<Option<FullName>> {}
    #[blocking(fs)] pub fn head_ref(&self) -> Result<Option<Reference>> {}
    #[blocking(fs)] pub fn head_commit(&self) -> Result<Commit> {}
    #[blocking(fs)] pub fn head_tree_id(&self) -> Result<Id> {}
    #[blocking(fs)] pub fn head_tree_id_or_empty(&self) -> Result<Id> {}
    #[blocking(fs)] pub fn head_tree(&self) -> Result<Tree> {}
    #[blocking(fs)] pub fn rev_parse(&self, spec: impl Into<&BStr>) -> Result<revision::Spec> {}
    #[blocking(fs)] pub fn rev_parse_single(&self, spec: impl Into<&BStr>) -> Result<Id> {}
    pub fn rev_walk(&self, tips: impl IntoIterator<Item = impl Into<ObjectId>>) -> revision::walk::Platform {}
    #[blocking(fs)] pub fn merge_base(&self, one: impl Into<ObjectId>, two: impl Into<ObjectId>) -> Result<Id> {}
    #[blocking(fs)] pub fn merge_base_octopus(&self, commits: impl IntoIterator<Item = impl Into<ObjectId>>) -> Result<Id> {}
    #[blocking(fs)] pub fn merge_bases_many(&self, one: impl Into<ObjectId>, others: &[ObjectId]) -> Result<Vec<Id>> {}
    #[blocking(fs)] pub fn merge_base_with_graph<G>(&self, one: impl Into<ObjectId>, two: impl Into<ObjectId>, graph: &mut G) -> Result<Id> {}
    #[blocking(fs)] pub fn merge_bases_many_with_graph<G>(&self, one: impl Into<ObjectId>, others: &[ObjectId], graph: &mut G) -> Result<Vec<Id>> {}
    #[blocking(fs)] pub fn commit_graph(&self) -> Result<commitgraph::Graph> {}
    #[blocking(fs)] pub fn commit_graph_if_enabled(&self) -> Result<Option<commitgraph::Graph>> {}
    #[blocking(fs)] pub fn merge_trees<L, O>(&self, ancestor_tree: impl AsRef<oid>, our_tree: impl AsRef<oid>, their_tree: impl AsRef<oid>, labels: L, options: O) -> Result<merge::tree::Outcome> {}
    #[blocking(fs)] pub fn merge_commits<L, O>(&self, our_commit: impl Into<ObjectId>, their_commit: impl Into<ObjectId>, labels: L, options: O) -> Result<merge::commit::Outcome> {}
    #[blocking(fs)] pub fn diff_tree_to_tree(&self, old_tree: impl Into<Option<&Tree>>, new_tree: impl Into<Option<&Tree>>, options: impl Into<Option<diff::Options>>) -> Result<Vec<object::tree::diff::ChangeDetached>> {}
    #[blocking(fs)] pub fn blame_file(&self, file_path: &BStr, suspect: impl Into<ObjectId>, options: repository::blame_file::Options) -> Result<blame::Outcome> {}
    #[blocking(fs)] pub fn open_index(&self) -> Result<index::File> {}
    #[blocking(fs)] pub fn index(&self) -> Result<worktree::Index> {}
    #[blocking(fs)] pub fn index_or_empty(&self) -> Result<worktree::Index> {}
    #[blocking(fs)] pub fn try_index(&self) -> Result<Option<worktree::Index>> {}
    #[blocking(fs)] pub fn index_or_load_from_head(&self) -> Result<worktree::IndexPersistedOrInMemory> {}
    #[blocking(fs)] pub fn index_or_load_from_head_or_empty(&self) -> Result<worktree::IndexPersistedOrInMemory> {}
    #[blocking(fs)] pub fn index_from_tree(&self, tree: &oid) -> Result<index::File> {}
    #[blocking(fs)] pub fn filter_pipeline(&self, tree_if_bare: Option<ObjectId>) -> Result<(filter::Pipeline, worktree::IndexPersistedOrInMemory)> {}
    #[blocking(fs)] pub fn dirwalk<D>(&self, index: &index::State, patterns: impl IntoIterator<Item = impl AsRef<BStr>>, should_interrupt: &std::sync::atomic::AtomicBool, options: dirwalk::Options, delegate: &mut D) -> Result<dirwalk::Outcome> {}
    #[blocking(fs)] pub fn is_dirty(&self) -> Result<bool> {}
    pub fn status<P>(&self, progress: P) -> Result<status::Platform<P>> {}
    #[blocking(fs)] pub fn modules(&self) -> Result<Option<submodule::ModulesSnapshot>> {}
    #[blocking(fs)] pub fn submodules(&self) -> Result<Option<impl Iterator<Item = Submodule>>> {}
}
impl From<ThreadSafeRepository> for Repository {}
#[derive(Clone)] pub struct ThreadSafeRepository;
impl ThreadSafeRepository {
    #[blocking(fs)] pub fn discover(directory: impl AsRef<Path>) -> Result<Self> {}
    #[blocking(fs)] pub fn discover_with_environment_overrides(directory: impl AsRef<Path>) -> Result<Self> {}
    #[blocking(fs)] pub fn open(path: impl Into<PathBuf>) -> Result<Self> {}
    #[blocking(fs)] pub fn open_opts(path: impl Into<PathBuf>, options: open::Options) -> Result<Self> {}
    #[blocking(fs)] pub fn init(directory: impl AsRef<Path>, kind: create::Kind, options: create::Options) -> Result<Self> {}
    pub fn to_thread_local(&self) -> Repository {}
    pub fn path(&self) -> &Path {}
    pub fn git_dir(&self) -> &Path {}
    pub fn work_dir(&self) -> Option<&Path> {}
}
impl From<Repository> for ThreadSafeRepository {}
pub use crate::hash::{ObjectId, oid};
#[derive(Clone, Copy)] pub struct Id;
impl Id {
    #[blocking(fs)] pub fn object(&self) -> Result<Object> {}
    #[blocking(fs)] pub fn header(&self) -> Result<odb::find::Header> {}
    #[blocking(fs)] pub fn try_object(&self) -> Result<Option<Object>> {}
    #[blocking(fs)] pub fn shorten(&self) -> Result<hash::Prefix> {}
    #[blocking(fs)] pub fn shorten_or_id(&self) -> hash::Prefix {}
    pub fn detach(self) -> ObjectId {}
    pub fn ancestors(&self) -> revision::walk::Platform {}
}
impl std::ops::Deref for Id {
    type Target = oid;
    fn deref(&self) -> &oid {}
}
impl std::fmt::Display for Id {}
impl From<Id> for ObjectId {}
#[derive(Clone)] pub struct Object { pub id: ObjectId, pub data: Vec<u8> }
impl Object {
    pub fn id(&self) -> Id {}
    pub fn into_blob(self) -> Blob {}
    pub fn into_tree(self) -> Tree {}
    pub fn into_commit(self) -> Commit {}
    pub fn into_tag(self) -> Tag {}
    pub fn try_into_commit(self) -> Result<Commit> {}
    pub fn try_into_tag(self) -> Result<Tag> {}
    pub fn try_into_tree(self) -> Result<Tree> {}
    pub fn try_into_blob(self) -> Result<Blob> {}
    #[blocking(fs)] pub fn peel_to_kind(self, kind: objs::Kind) -> Result<Self> {}
    #[blocking(fs)] pub fn peel_to_tree(self) -> Result<Tree> {}
    #[blocking(fs)] pub fn peel_to_commit(self) -> Result<Commit> {}
    #[blocking(fs)] pub fn peel_tags_to_end(self) -> Result<Self> {}
}
#[derive(Clone)] pub struct Blob { pub id: ObjectId, pub data: Vec<u8> }
impl Blob { pub fn take_data(&mut self) -> Vec<u8> {} }
#[derive(Clone)] pub struct Commit { pub id: ObjectId, pub data: Vec<u8> }
impl Commit {
    pub fn id(&self) -> Id {}
    #[blocking(fs)] pub fn short_id(&self) -> Result<hash::Prefix> {}
    pub fn message(&self) -> Result<objs::commit::MessageRef> {}
    pub fn message_raw(&self) -> Result<&BStr> {}
    pub fn message_raw_sloppy(&self) -> &BStr {}
    pub fn decode(&self) -> Result<objs::CommitRef> {}
    pub fn author(&self) -> Result<actor::SignatureRef> {}
    pub fn committer(&self) -> Result<actor::SignatureRef> {}
    pub fn parent_ids(&self) -> impl Iterator<Item = Id> {}
    #[blocking(fs)] pub fn tree(&self) -> Result<Tree> {}
    pub fn tree_id(&self) -> Result<Id> {}
    pub fn ancestors(&self) -> revision::walk::Platform {}
    pub fn describe(&self) -> commit::describe::Platform {}
    pub fn time(&self) -> Result<date::Time> {}
}
#[derive(Clone)] pub struct Tree { pub id: ObjectId, pub data: Vec<u8> }
impl Tree {
    pub fn id(&self) -> Id {}
    pub fn decode(&self) -> Result<objs::TreeRef> {}
    pub fn find_entry<P>(&self, name: P) -> Option<object::tree::EntryRef> {}
    #[blocking(fs)] pub fn lookup_entry<I, P>(&self, path: I) -> Result<Option<object::tree::Entry>> where I: IntoIterator<Item = P> {}
    #[blocking(fs)] pub fn peel_to_entry<I, P>(&mut self, path: I) -> Result<Option<object::tree::Entry>> where I: IntoIterator<Item = P> {}
    #[blocking(fs)] pub fn lookup_entry_by_path(&self, relative_path: impl AsRef<Path>) -> Result<Option<object::tree::Entry>> {}
    #[blocking(fs)] pub fn peel_to_entry_by_path(&mut self, relative_path: impl AsRef<Path>) -> Result<Option<object::tree::Entry>> {}
    pub fn iter(&self) -> impl Iterator<Item = Result<object::tree::EntryRef>> {}
    pub fn edit(&self) -> Result<object::tree::Editor> {}
    pub fn changes(&self) -> Result<object::tree::diff::Platform> {}
    pub fn traverse(&self) -> object::tree::traverse::Platform {}
}
#[derive(Clone)] pub struct Tag { pub id: ObjectId, pub data: Vec<u8> }
impl Tag {
    pub fn target_id(&self) -> Result<Id> {}
    pub fn tagger(&self) -> Result<Option<actor::SignatureRef>> {}
}
#[derive(Clone)] pub struct Head { pub kind: head::Kind }
impl Head {
    pub fn name(&self) -> &FullNameRef {}
    pub fn referent_name(&self) -> Option<&FullNameRef> {}
    pub fn is_detached(&self) -> bool {}
    pub fn is_unborn(&self) -> bool {}
    pub fn id(&self) -> Option<Id> {}
    pub fn try_into_referent(self) -> Option<Reference> {}
    pub fn into_remote(self, direction: remote::Direction) -> Option<Result<Remote>> {}
    #[blocking(fs)] pub fn into_peeled_id(self) -> Result<Id> {}
    #[blocking(fs)] pub fn into_peeled_object(self) -> Result<Object> {}
    #[blocking(fs)] pub fn try_into_peeled_id(self) -> Result<Option<Id>> {}
    #[blocking(fs)] pub fn try_peel_to_id_in_place(&mut self) -> Result<Option<Id>> {}
    #[blocking(fs)] pub fn try_peel_to_id(&mut self) -> Result<Option<Id>> {}
    #[blocking(fs)] pub fn peel_to_object_in_place(&mut self) -> Result<Object> {}
    #[blocking(fs)] pub fn peel_to_object(&mut self) -> Result<Object> {}
    #[blocking(fs)] pub fn peel_to_commit_in_place(&mut self) -> Result<Commit> {}
    #[blocking(fs)] pub fn peel_to_commit(&mut self) -> Result<Commit> {}
}
#[derive(Clone)] pub struct Reference;
impl Reference {
    pub fn try_id(&self) -> Option<Id> {}
    pub fn id(&self) -> Id {}
    pub fn target(&self) -> refs::TargetRef {}
    pub fn name(&self) -> &FullNameRef {}
    pub fn detach(self) -> refs::Reference {}
    #[blocking(fs)] pub fn peel_to_id_in_place(&mut self) -> Result<Id> {}
    #[blocking(fs)] pub fn peel_to_id(&mut self) -> Result<Id> {}
    #[blocking(fs)] pub fn into_fully_peeled_id(self) -> Result<Id> {}
    #[blocking(fs)] pub fn peel_to_kind(&mut self, kind: objs::Kind) -> Result<Object> {}
    #[blocking(fs)] pub fn peel_to_commit(&mut self) -> Result<Commit> {}
    #[blocking(fs)] pub fn peel_to_tag(&mut self) -> Result<Tag> {}
    #[blocking(fs)] pub fn peel_to_tree(&mut self) -> Result<Tree> {}
    #[blocking(fs)] pub fn peel_to_blob(&mut self) -> Result<Blob> {}
    #[blocking(fs)] pub fn follow_to_object(&mut self) -> Result<Id> {}
    #[blocking(fs)] pub fn follow(&self) -> Option<Result<Reference>> {}
    #[blocking(fs)] pub fn set_target_id(&mut self, id: impl Into<ObjectId>, reflog_message: impl Into<BString>) -> Result<()> {}
    #[blocking(fs)] pub fn delete(&self) -> Result<()> {}
    pub fn remote_name(&self, direction: remote::Direction) -> Option<remote::Name> {}
    pub fn remote(&self, direction: remote::Direction) -> Option<Result<Remote>> {}
    pub fn remote_ref_name(&self, direction: remote::Direction) -> Option<Result<FullName>> {}
    pub fn remote_tracking_ref_name(&self, direction: remote::Direction) -> Option<Result<FullName>> {}
}
#[derive(Clone)] pub struct Remote;
impl Remote {
    pub fn name(&self) -> Option<&remote::Name> {}
    pub fn repo(&self) -> &Repository {}
    pub fn url(&self, direction: remote::Direction) -> Option<&Url> {}
    pub fn with_url<U>(self, url: U) -> Result<Self> {}
    pub fn push_url<U>(self, url: U) -> Result<Self> {}
    pub fn with_fetch_tags(self, tags: remote::fetch::Tags) -> Self {}
    pub fn with_refspecs<Spec>(self, specs: impl IntoIterator<Item = Spec>, direction: remote::Direction) -> Result<Self> where Spec: AsRef<BStr> {}
}
#[derive(Clone)] pub struct Submodule;
impl Submodule {
    pub fn name(&self) -> &BStr {}
    pub fn path(&self) -> Result<Cow<BStr>> {}
    pub fn url(&self) -> Result<Url> {}
    #[blocking(fs)] pub fn index_id(&self) -> Result<Option<ObjectId>> {}
    #[blocking(fs)] pub fn head_id(&self) -> Result<Option<ObjectId>> {}
    #[blocking(fs)] pub fn open(&self) -> Result<Option<Repository>> {}
}
#[derive(Clone)] pub struct Worktree;
impl Worktree {
    pub fn base(&self) -> &Path {}
    pub fn is_main(&self) -> bool {}
    #[blocking(fs)] pub fn open_index(&self) -> Result<index::File> {}
    #[blocking(fs)] pub fn index(&self) -> Result<worktree::Index> {}
}
#[blocking(fs)] pub fn open_opts(directory: impl Into<PathBuf>, options: open::Options) -> Result<Repository> {}
#[blocking(fs)] pub fn discover_opts<D>(directory: impl AsRef<Path>, options: D, open_options: open::Options) -> Result<Repository> {}
#[derive(Clone)] pub struct Url;
#[blocking(fs)] pub fn discover(directory: impl AsRef<Path>) -> Result<Repository> {}
#[blocking(fs)] pub fn discover_with_environment_overrides(directory: impl AsRef<Path>) -> Result<Repository> {}
#[blocking(fs)] pub fn open(directory: impl Into<PathBuf>) -> Result<Repository> {}
#[blocking(fs)] pub fn open_with_environment_overrides(directory: impl Into<PathBuf>) -> Result<Repository> {}
#[blocking(fs)] pub fn init(directory: impl AsRef<Path>) -> Result<Repository> {}
#[blocking(fs)] pub fn init_bare(directory: impl AsRef<Path>) -> Result<Repository> {}
#[blocking(fs)] pub fn prepare_clone<Url>(url: Url, path: impl AsRef<Path>) -> Result<clone::PrepareFetch> {}
#[blocking(fs)] pub fn prepare_clone_bare<Url>(url: Url, path: impl AsRef<Path>) -> Result<clone::PrepareFetch> {}
pub mod clone {
    use crate::{Repository, Result};
    use crate::bstr::BString;
    use std::path::Path;
    use std::sync::atomic::AtomicBool;
    pub struct PrepareFetch;
    impl PrepareFetch {
        // It is there only where the network client blocks; `fetch_only` may be async.
        #[blocking(net)] pub fn fetch_then_checkout<P>(&mut self, progress: P, should_interrupt: &AtomicBool) -> Result<(PrepareCheckout, Outcome)> {}
        #[blocking(fs)] pub fn new<Url>(url: Url, path: impl AsRef<Path>, kind: crate::create::Kind, create_opts: crate::create::Options, open_opts: crate::open::Options) -> Result<Self> {}
        pub fn configure_remote(self, f: impl FnMut(crate::Remote) -> Result<crate::Remote>) -> Self {}
        pub fn configure_connection<F>(self, f: F) -> Self {}
        pub fn with_remote_name(self, name: impl Into<BString>) -> Result<Self> {}
        pub fn with_shallow(self, shallow: crate::remote::fetch::Shallow) -> Self {}
        pub fn with_in_memory_config_overrides(self, values: impl IntoIterator<Item = impl Into<BString>>) -> Self {}
        pub fn with_ref_name<Name>(self, name: Option<Name>) -> Result<Self> {}
        pub fn with_fetch_options(self, opts: crate::remote::ref_map::Options) -> Self {}
        pub fn persist(self) -> Repository {}
    }
    pub struct Outcome;
    pub struct PrepareCheckout;
    impl PrepareCheckout {
        #[blocking(fs)] pub fn main_worktree<P>(&mut self, progress: P, should_interrupt: &AtomicBool) -> Result<(Repository, Outcome)> {}
        pub fn repo(&self) -> &Repository {}
        pub fn persist(self) -> Repository {}
    }
}
pub mod bstr {
    pub struct BStr;
    #[derive(Clone)] pub struct BString;
    impl std::ops::Deref for BString {
        type Target = BStr;
        fn deref(&self) -> &BStr {}
    }
    impl std::fmt::Display for BStr {}
    impl std::fmt::Display for BString {}
}
pub mod commit {
    pub mod describe {
        use crate::Result;
        pub struct Platform;
        impl Platform {
            pub fn names(self, select: SelectRef) -> Self {}
            pub fn traverse_first_parent(self, first_parent: bool) -> Self {}
            pub fn max_candidates(self, candidates: usize) -> Self {}
            pub fn id_as_fallback(self, use_fallback: bool) -> Self {}
            #[blocking(fs)] pub fn try_format(&self) -> Result<Option<Format>> {}
            #[blocking(fs)] pub fn try_resolve(&self) -> Result<Option<Resolution>> {}
            #[blocking(fs)] pub fn format(&mut self) -> Result<Format> {}
        }
    }
}
pub mod config {
    use crate::Result;
    use crate::bstr::BString;
    use std::borrow::Cow;
    #[derive(Clone)] pub struct Snapshot;
    impl Snapshot {
        pub fn boolean<K>(&self, key: K) -> Option<bool> {}
        pub fn integer<K>(&self, key: K) -> Option<i64> {}
        pub fn string<K>(&self, key: K) -> Option<Cow<crate::bstr::BStr>> {}
        pub fn trusted_program<K>(&self, key: K) -> Option<Cow<std::ffi::OsStr>> {}
    }
    pub struct SnapshotMut;
    impl SnapshotMut {
        pub fn commit(self) -> Result<&mut crate::Repository> {}
    }
}
pub mod hash {
    #[derive(Clone, Copy)] pub struct ObjectId;
    impl ObjectId {
        pub fn from_hex(buffer: &[u8]) -> Result<ObjectId, decode::Error> {}
        pub fn null(kind: Kind) -> ObjectId {}
        pub fn empty_blob(hash: Kind) -> ObjectId {}
        pub fn empty_tree(hash: Kind) -> ObjectId {}
        pub fn attach(self, repo: &crate::Repository) -> crate::Id {}
    }
    impl std::ops::Deref for ObjectId {
        type Target = oid;
        fn deref(&self) -> &oid {}
    }
    impl std::str::FromStr for ObjectId { type Err = decode::Error; }
    impl std::fmt::Display for ObjectId {}
    pub struct oid;
    impl oid {
        pub fn kind(&self) -> Kind {}
        pub fn to_hex(&self) -> HexDisplay {}
        pub fn to_hex_with_len(&self, len: usize) -> HexDisplay {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn is_null(&self) -> bool {}
        pub fn to_owned(&self) -> ObjectId {}
    }
    impl std::fmt::Display for oid {}
    pub struct HexDisplay;
    impl std::fmt::Display for HexDisplay {}
    #[derive(Clone, Copy)] pub struct Prefix;
    impl std::fmt::Display for Prefix {}
    #[derive(Clone, Copy, Default)] pub enum Kind { Sha1 }
}
pub mod object {
    pub mod tree {
        use crate::{Id, Object, ObjectId, Result, Tree};
        use crate::bstr::BStr;
        pub struct Entry;
        impl Entry {
            pub fn filename(&self) -> &BStr {}
            pub fn id(&self) -> Id {}
            pub fn object_id(&self) -> ObjectId {}
            #[blocking(fs)] pub fn object(&self) -> Result<Object> {}
        }
        pub struct EntryRef;
        impl EntryRef {
            pub fn filename(&self) -> &BStr {}
            pub fn id(&self) -> Id {}
            pub fn object_id(&self) -> ObjectId {}
            #[blocking(fs)] pub fn object(&self) -> Result<Object> {}
            pub fn to_owned(&self) -> Entry {}
        }
        pub struct Editor;
        impl Editor {
            pub fn new(tree: &Tree) -> Result<Self> {}
            pub fn upsert<P, K>(&mut self, rela_path: P, kind: K, id: impl Into<ObjectId>) -> Result<&mut Self> {}
            pub fn remove<P>(&mut self, rela_path: P) -> Result<&mut Self> {}
            #[blocking(fs)] pub fn write(&mut self) -> Result<Id> {}
        }
        pub mod traverse {
            pub struct Platform;
            impl Platform { #[blocking(fs)] pub fn breadthfirst<V>(&self, delegate: &mut V) -> crate::Result<()> {} }
        }
        pub mod diff {
            use crate::{Result, Tree};
            pub struct Platform;
            impl Platform {
                pub fn options<F>(&mut self, change_opts: F) -> &mut Self {}
                #[blocking(fs)] pub fn for_each_to_obtain_tree<F>(&mut self, other: &Tree, for_each: F) -> Result<Option<crate::diff::rewrites::Outcome>> {}
                #[blocking(fs)] pub fn stats(&mut self, other: &Tree) -> Result<Stats> {}
            }
        }
    }
}
pub mod create {
    #[derive(Clone, Copy)] pub enum Kind { WithWorktree, Bare }
    #[derive(Clone, Copy, Default)] pub struct Options { pub destination_must_be_empty: bool }
}
pub mod diff {
    #[derive(Clone, Default)] pub struct Options;
}
pub mod open {
    use crate::{Result, ThreadSafeRepository};
    use crate::bstr::BString;
    use std::path::PathBuf;
    #[derive(Clone, Default)] pub struct Options;
    impl Options {
        pub fn isolated() -> Self {}
        pub fn config_overrides(self, values: impl IntoIterator<Item = impl Into<BString>>) -> Self {}
        pub fn cli_overrides(self, values: impl IntoIterator<Item = impl Into<BString>>) -> Self {}
        pub fn permissions(self, permissions: Permissions) -> Self {}
        pub fn open_path_as_is(self, enable: bool) -> Self {}
        pub fn with<T>(self, trust: T) -> Self {}
        pub fn bail_if_untrusted(self, toggle: bool) -> Self {}
        pub fn lossy_config(self, toggle: bool) -> Self {}
        pub fn strict_config(self, toggle: bool) -> Self {}
        #[blocking(fs)] pub fn open(self, path: impl Into<PathBuf>) -> Result<ThreadSafeRepository> {}
        pub fn filter_config_section<F>(self, filter: F) -> Self {}
    }
    #[derive(Clone)] pub struct Permissions;
    impl Permissions {
        pub fn secure() -> Self {}
        pub fn all() -> Self {}
        pub fn isolated() -> Self {}
    }
}
pub mod path {
    use std::path::{Path, PathBuf};
    #[blocking(stat)] pub fn realpath(path: impl AsRef<Path>) -> Result<PathBuf, realpath::Error> {}
}
pub mod reference {
    pub mod iter {
        use crate::{Reference, Result};
        pub struct Platform;
        impl Platform {
            #[blocking(fs)] pub fn all(&self) -> Result<Iter> {}
            #[blocking(fs)] pub fn prefixed<P>(&self, prefix: P) -> Result<Iter> {}
            #[blocking(fs)] pub fn tags(&self) -> Result<Iter> {}
            #[blocking(fs)] pub fn local_branches(&self) -> Result<Iter> {}
            #[blocking(fs)] pub fn remote_branches(&self) -> Result<Iter> {}
        }
        pub struct Iter;
        impl Iter { pub fn peeled(self) -> Result<Self> {} }
        impl Iterator for Iter {
            type Item = Result<Reference>;
            #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
        }
    }
}
pub mod refs {
    use crate::bstr::BStr;
    #[derive(Clone)] pub struct FullName;
    impl FullName {
        pub fn as_bstr(&self) -> &BStr {}
        pub fn shorten(&self) -> &BStr {}
    }
    impl AsRef<FullNameRef> for FullName {}
    impl std::fmt::Display for FullName {}
    pub struct FullNameRef;
    impl FullNameRef {
        pub fn to_owned(&self) -> FullName {}
        pub fn as_bstr(&self) -> &BStr {}
        pub fn shorten(&self) -> &BStr {}
    }
    pub struct PartialNameRef;
    #[derive(Clone)] pub struct Reference { pub name: FullName }
}
pub mod remote {
    use crate::bstr::BStr;
    #[derive(Clone, Copy)] pub enum Direction { Push, Fetch }
    #[derive(Clone)] pub enum Name {}
    impl Name { pub fn as_bstr(&self) -> &BStr {} }
    pub type Names = std::collections::BTreeSet<std::borrow::Cow<BStr>>;
}
pub mod revision {
    pub struct Spec;
    impl Spec { pub fn single(&self) -> Option<crate::Id> {} }
    pub use walk::iter::Walk;
    pub mod walk {
        use crate::{ObjectId, Result};
        pub struct Info { pub id: ObjectId }
        impl Info {
            pub fn id(&self) -> crate::Id {}
            #[blocking(fs)] pub fn object(&self) -> Result<crate::Commit> {}
        }
        pub struct Platform;
        impl Platform {
            pub fn sorting<S>(self, sorting: S) -> Self {}
            pub fn first_parent_only(self) -> Self {}
            pub fn use_commit_graph(self, toggle: impl Into<Option<bool>>) -> Self {}
            pub fn with_commit_graph<G>(self, graph: Option<G>) -> Self {}
            pub fn with_boundary(self, ids: impl IntoIterator<Item = impl Into<ObjectId>>) -> Self {}
            pub fn with_hidden(self, tips: impl IntoIterator<Item = impl Into<ObjectId>>) -> Self {}
            #[blocking(fs)] pub fn selected<F>(self, filter: F) -> Result<iter::Walk> {}
            #[blocking(fs)] pub fn all(self) -> Result<iter::Walk> {}
        }
        pub mod iter {
            pub struct Walk;
            impl Iterator for Walk {
                type Item = crate::Result<super::Info>;
                #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
            }
        }
    }
}
pub mod status {
    use crate::Result;
    use crate::bstr::BString;
    pub struct Platform<P>;
    impl<P> Platform<P> {
        pub fn untracked_files<U>(self, untracked_files: U) -> Self {}
        pub fn index(self, index: crate::worktree::IndexPersistedOrInMemory) -> Self {}
        #[blocking(fs)] pub fn into_iter(self, patterns: impl IntoIterator<Item = BString>) -> Result<Iter> {}
        #[blocking(fs)] pub fn into_index_worktree_iter(self, patterns: impl IntoIterator<Item = BString>) -> Result<Iter> {}
    }
    // What is found comes from threads of its own.
    pub struct Iter;
    impl Iterator for Iter {
        type Item = Result<Item>;
        #[blocking(fs)] fn next(&mut self) -> Option<Self::Item> {}
    }
}
pub mod worktree {
    use crate::{Repository, Result};
    use std::path::{Path, PathBuf};
    pub struct Proxy;
    impl Proxy {
        #[blocking(fs)] pub fn base(&self) -> Result<PathBuf> {}
        pub fn git_dir(&self) -> &Path {}
        pub fn id(&self) -> &crate::bstr::BStr {}
        #[blocking(fs)] pub fn into_repo(self) -> Result<Repository> {}
        #[blocking(fs)] pub fn into_repo_with_possibly_inaccessible_worktree(self) -> Result<Repository> {}
    }
}
