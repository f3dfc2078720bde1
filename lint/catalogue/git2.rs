//! git2 0.21.0; its strings are `Option`s as they were before it.

use libgit2_sys as raw;
use crate::build::CheckoutBuilder;
use crate::call::Convert;
use crate::cert::Cert;
use crate::commit::ParentIds;
use crate::diff::{BinaryCb, FileCb, HunkCb, LineCb};
use crate::object::CastOrPanic;
use crate::oid_array::OidArray;
use crate::revwalk::RevwalkWithHideCb;
use crate::string_array::StringArray;
use crate::tracing::TracingCb;
use crate::util::IsNull;
use libc::c_int;
use std::{error, fmt, io};
use std::env::JoinPathsError;
use std::ffi::{CString, NulError, OsStr, OsString};
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::str::Utf8Error;
#[derive(Clone, Copy)] pub enum ErrorCode { GenericError, NotFound, Exists, Ambiguous, BufSize, User, BareRepo, UnbornBranch, Unmerged, NotFastForward, InvalidSpec, Conflict, Locked, Modified, Auth, Certificate, Applied, Peel, Eof, Invalid, Uncommitted, Directory, MergeConflict, HashsumMismatch, IndexDirty, ApplyFail, Owner, Timeout }
#[derive(Clone, Copy)] pub enum ErrorClass { None, NoMemory, Os, Invalid, Reference, Zlib, Repository, Config, Regex, Odb, Index, Object, Net, Tag, Tree, Indexer, Ssl, Submodule, Thread, Stash, Checkout, FetchHead, Merge, Ssh, Filter, Revert, Callback, CherryPick, Describe, Rebase, Filesystem, Patch, Worktree, Sha1, Http }
#[derive(Clone, Copy)] pub enum RepositoryState { Clean, Merge, Revert, RevertSequence, CherryPick, CherryPickSequence, Bisect, Rebase, RebaseInteractive, RebaseMerge, ApplyMailbox, ApplyMailboxOrRebase }
#[derive(Clone, Copy)] pub enum Direction { Fetch, Push }
impl Convert<raw::git_direction> for Direction { fn convert(&self) -> raw::git_direction {} }
#[derive(Clone, Copy)] pub enum ResetType { Soft, Mixed, Hard }
impl Convert<raw::git_reset_t> for ResetType { fn convert(&self) -> raw::git_reset_t {} }
#[derive(Clone, Copy)] pub enum ObjectType { Any, Commit, Tree, Blob, Tag }
impl ObjectType {
    pub fn str(&self) -> &str {}
    pub fn is_loose(&self) -> bool {}
    pub fn from_raw(raw: raw::git_object_t) -> Option<ObjectType> {}
    pub fn raw(&self) -> raw::git_object_t {}
    pub fn from_str(s: &str) -> Option<ObjectType> {}
}
impl fmt::Display for ObjectType {}
impl Convert<raw::git_object_t> for ObjectType { fn convert(&self) -> raw::git_object_t {} }
impl Convert<raw::git_object_t> for Option<ObjectType> { fn convert(&self) -> raw::git_object_t {} }
#[derive(Clone, Copy)] pub enum ReferenceType { Direct, Symbolic }
impl ReferenceType {
    pub fn str(&self) -> &str {}
    pub fn from_raw(raw: raw::git_reference_t) -> Option<ReferenceType> {}
}
impl fmt::Display for ReferenceType {}
#[derive(Clone, Copy)] pub enum BranchType { Local, Remote }
impl Convert<raw::git_branch_t> for BranchType { fn convert(&self) -> raw::git_branch_t {} }
impl Convert<raw::git_branch_t> for Option<BranchType> { fn convert(&self) -> raw::git_branch_t {} }
#[derive(Clone, Copy)] pub enum ConfigLevel { ProgramData, System, XDG, Global, Local, Worktree, App, Highest }
impl ConfigLevel { pub fn from_raw(raw: raw::git_config_level_t) -> ConfigLevel {} }
impl Convert<raw::git_config_level_t> for ConfigLevel { fn convert(&self) -> raw::git_config_level_t {} }
#[derive(Clone, Copy)] pub enum FileFavor { Normal, Ours, Theirs, Union }
impl Convert<raw::git_merge_file_favor_t> for FileFavor { fn convert(&self) -> raw::git_merge_file_favor_t {} }
#[derive(Clone, Copy)] pub struct Sort;
impl Sort {
    pub const NONE: Self = _;
    pub const TOPOLOGICAL: Self = _;
    pub const TIME: Self = _;
    pub const REVERSE: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct CredentialType;
impl CredentialType {
    pub const USER_PASS_PLAINTEXT: Self = _;
    pub const SSH_KEY: Self = _;
    pub const SSH_MEMORY: Self = _;
    pub const SSH_CUSTOM: Self = _;
    pub const DEFAULT: Self = _;
    pub const SSH_INTERACTIVE: Self = _;
    pub const USERNAME: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
impl Default for CredentialType {}
#[derive(Clone, Copy)] pub struct IndexEntryFlag;
impl IndexEntryFlag {
    pub const EXTENDED: Self = _;
    pub const VALID: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct IndexEntryExtendedFlag;
impl IndexEntryExtendedFlag {
    pub const INTENT_TO_ADD: Self = _;
    pub const SKIP_WORKTREE: Self = _;
    pub const UPTODATE: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct IndexAddOption;
impl IndexAddOption {
    pub const DEFAULT: Self = _;
    pub const FORCE: Self = _;
    pub const DISABLE_PATHSPEC_MATCH: Self = _;
    pub const CHECK_PATHSPEC: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
impl Default for IndexAddOption {}
#[derive(Clone, Copy)] pub struct RepositoryOpenFlags;
impl RepositoryOpenFlags {
    pub const NO_SEARCH: Self = _;
    pub const CROSS_FS: Self = _;
    pub const BARE: Self = _;
    pub const NO_DOTGIT: Self = _;
    pub const FROM_ENV: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct RevparseMode;
impl RevparseMode {
    pub const SINGLE: Self = _;
    pub const RANGE: Self = _;
    pub const MERGE_BASE: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct MergeAnalysis;
impl MergeAnalysis {
    pub const ANALYSIS_NONE: Self = _;
    pub const ANALYSIS_NORMAL: Self = _;
    pub const ANALYSIS_UP_TO_DATE: Self = _;
    pub const ANALYSIS_FASTFORWARD: Self = _;
    pub const ANALYSIS_UNBORN: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct MergePreference;
impl MergePreference {
    pub const NONE: Self = _;
    pub const NO_FAST_FORWARD: Self = _;
    pub const FASTFORWARD_ONLY: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct OdbLookupFlags;
impl OdbLookupFlags {
    pub const NO_REFRESH: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct RemoteUpdateFlags;
impl RemoteUpdateFlags {
    pub const UPDATE_FETCHHEAD: Self = _;
    pub const REPORT_UNCHANGED: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct Status;
impl Status {
    pub const CURRENT: Self = _;
    pub const INDEX_NEW: Self = _;
    pub const INDEX_MODIFIED: Self = _;
    pub const INDEX_DELETED: Self = _;
    pub const INDEX_RENAMED: Self = _;
    pub const INDEX_TYPECHANGE: Self = _;
    pub const WT_NEW: Self = _;
    pub const WT_MODIFIED: Self = _;
    pub const WT_DELETED: Self = _;
    pub const WT_TYPECHANGE: Self = _;
    pub const WT_RENAMED: Self = _;
    pub const WT_UNREADABLE: Self = _;
    pub const IGNORED: Self = _;
    pub const CONFLICTED: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
    pub fn is_index_new(&self) -> bool {}
    pub fn is_index_modified(&self) -> bool {}
    pub fn is_index_deleted(&self) -> bool {}
    pub fn is_index_renamed(&self) -> bool {}
    pub fn is_index_typechange(&self) -> bool {}
    pub fn is_wt_new(&self) -> bool {}
    pub fn is_wt_modified(&self) -> bool {}
    pub fn is_wt_deleted(&self) -> bool {}
    pub fn is_wt_typechange(&self) -> bool {}
    pub fn is_wt_renamed(&self) -> bool {}
    pub fn is_ignored(&self) -> bool {}
    pub fn is_conflicted(&self) -> bool {}
}
#[derive(Clone, Copy)] pub struct RepositoryInitMode;
impl RepositoryInitMode {
    pub const SHARED_UMASK: Self = _;
    pub const SHARED_GROUP: Self = _;
    pub const SHARED_ALL: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub enum Delta { Unmodified, Added, Deleted, Modified, Renamed, Copied, Ignored, Untracked, Typechange, Unreadable, Conflicted }
#[derive(Clone, Copy)] pub enum FileMode { Unreadable, Tree, Blob, BlobGroupWritable, BlobExecutable, Link, Commit }
#[derive(Clone, Copy)] pub struct SubmoduleStatus;
impl SubmoduleStatus {
    pub const IN_HEAD: Self = _;
    pub const IN_INDEX: Self = _;
    pub const IN_CONFIG: Self = _;
    pub const IN_WD: Self = _;
    pub const INDEX_ADDED: Self = _;
    pub const INDEX_DELETED: Self = _;
    pub const INDEX_MODIFIED: Self = _;
    pub const WD_UNINITIALIZED: Self = _;
    pub const WD_ADDED: Self = _;
    pub const WD_DELETED: Self = _;
    pub const WD_MODIFIED: Self = _;
    pub const WD_INDEX_MODIFIED: Self = _;
    pub const WD_WD_MODIFIED: Self = _;
    pub const WD_UNTRACKED: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub enum SubmoduleIgnore { Unspecified, None, Untracked, Dirty, All }
impl SubmoduleIgnore { pub fn from_raw(raw: raw::git_submodule_ignore_t) -> Self {} }
impl Convert<raw::git_submodule_ignore_t> for SubmoduleIgnore { fn convert(&self) -> raw::git_submodule_ignore_t {} }
#[derive(Clone, Copy)] pub enum SubmoduleUpdate { Checkout, Rebase, Merge, None, Default }
impl SubmoduleUpdate { pub fn from_raw(raw: raw::git_submodule_update_t) -> Self {} }
impl Convert<raw::git_submodule_update_t> for SubmoduleUpdate { fn convert(&self) -> raw::git_submodule_update_t {} }
#[derive(Clone, Copy)] pub struct PathspecFlags;
impl PathspecFlags {
    pub const DEFAULT: Self = _;
    pub const IGNORE_CASE: Self = _;
    pub const USE_CASE: Self = _;
    pub const NO_GLOB: Self = _;
    pub const NO_MATCH_ERROR: Self = _;
    pub const FIND_FAILURES: Self = _;
    pub const FAILURES_ONLY: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
impl Default for PathspecFlags {}
#[derive(Clone, Copy)] pub struct CheckoutNotificationType;
impl CheckoutNotificationType {
    pub const CONFLICT: Self = _;
    pub const DIRTY: Self = _;
    pub const UPDATED: Self = _;
    pub const UNTRACKED: Self = _;
    pub const IGNORED: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub enum DiffFormat { Patch, PatchHeader, Raw, NameOnly, NameStatus, PatchId }
impl Convert<raw::git_diff_format_t> for DiffFormat { fn convert(&self) -> raw::git_diff_format_t {} }
#[derive(Clone, Copy)] pub struct DiffStatsFormat;
impl DiffStatsFormat {
    pub const NONE: Self = _;
    pub const FULL: Self = _;
    pub const SHORT: Self = _;
    pub const NUMBER: Self = _;
    pub const INCLUDE_SUMMARY: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub enum AutotagOption { Unspecified, Auto, None, All }
impl Convert<raw::git_remote_autotag_option_t> for AutotagOption { fn convert(&self) -> raw::git_remote_autotag_option_t {} }
#[derive(Clone, Copy)] pub enum FetchPrune { Unspecified, On, Off }
impl Convert<raw::git_fetch_prune_t> for FetchPrune { fn convert(&self) -> raw::git_fetch_prune_t {} }
#[derive(Clone, Copy)] pub enum StashApplyProgress { None, LoadingStash, AnalyzeIndex, AnalyzeModified, AnalyzeUntracked, CheckoutUntracked, CheckoutModified, Done }
#[derive(Clone, Copy)] pub struct StashApplyFlags;
impl StashApplyFlags {
    pub const DEFAULT: Self = _;
    pub const REINSTATE_INDEX: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
impl Default for StashApplyFlags {}
#[derive(Clone, Copy)] pub struct StashFlags;
impl StashFlags {
    pub const DEFAULT: Self = _;
    pub const KEEP_INDEX: Self = _;
    pub const INCLUDE_UNTRACKED: Self = _;
    pub const INCLUDE_IGNORED: Self = _;
    pub const KEEP_ALL: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
impl Default for StashFlags {}
#[derive(Clone, Copy)] pub struct AttrCheckFlags;
impl AttrCheckFlags {
    pub const FILE_THEN_INDEX: Self = _;
    pub const INDEX_THEN_FILE: Self = _;
    pub const INDEX_ONLY: Self = _;
    pub const NO_SYSTEM: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
impl Default for AttrCheckFlags {}
#[derive(Clone, Copy)] pub struct DiffFlags;
impl DiffFlags {
    pub const BINARY: Self = _;
    pub const NOT_BINARY: Self = _;
    pub const VALID_ID: Self = _;
    pub const EXISTS: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
#[derive(Clone, Copy)] pub struct ReferenceFormat;
impl ReferenceFormat {
    pub const NORMAL: Self = _;
    pub const ALLOW_ONELEVEL: Self = _;
    pub const REFSPEC_PATTERN: Self = _;
    pub const REFSPEC_SHORTHAND: Self = _;
    pub fn empty() -> Self {}
    pub fn all() -> Self {}
    pub fn bits(&self) -> u32 {}
    pub fn contains(&self, other: Self) -> bool {}
    pub fn intersects(&self, other: Self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn insert(&mut self, other: Self) {}
    pub fn remove(&mut self, other: Self) {}
    pub fn set(&mut self, other: Self, value: bool) {}
    pub fn union(self, other: Self) -> Self {}
}
impl Default for ReferenceFormat {}
#[derive(Clone, Copy)] pub enum AttrValue { True, False, String(&str), Bytes(&[u8]), Unspecified }
impl AttrValue {
    pub fn from_string(value: Option<&str>) -> Self {}
    pub fn from_bytes(value: Option<&[u8]>) -> Self {}
    pub fn always_bytes(value: Option<&[u8]>) -> Self {}
}
pub trait Binding {
    type Raw;
    fn from_raw(raw: Self::Raw) -> Self;
    fn raw(&self) -> Self::Raw;
    fn from_raw_opt<T>(raw: T) -> Option<Self> where T: Copy + IsNull, Self: Binding<Raw = T> {}
}
pub trait IntoCString {
    fn into_c_string(self) -> Result<CString, Error>;
}
impl<T: IntoCString + Clone> IntoCString for &T { fn into_c_string(self) -> Result<CString, Error> {} }
impl IntoCString for &str { fn into_c_string(self) -> Result<CString, Error> {} }
impl IntoCString for String { fn into_c_string(self) -> Result<CString, Error> {} }
impl IntoCString for CString { fn into_c_string(self) -> Result<CString, Error> {} }
impl IntoCString for &Path { fn into_c_string(self) -> Result<CString, Error> {} }
impl IntoCString for PathBuf { fn into_c_string(self) -> Result<CString, Error> {} }
impl IntoCString for &OsStr { fn into_c_string(self) -> Result<CString, Error> {} }
impl IntoCString for OsString { fn into_c_string(self) -> Result<CString, Error> {} }
impl IntoCString for &[u8] { fn into_c_string(self) -> Result<CString, Error> {} }
impl IntoCString for Vec<u8> { fn into_c_string(self) -> Result<CString, Error> {} }
#[derive(Clone, Copy)] pub enum ApplyLocation { WorkDir, Index, Both }
impl Binding for ApplyLocation {
    type Raw = raw::git_apply_location_t;
    fn from_raw(raw: raw::git_apply_location_t) -> Self {}
    fn raw(&self) -> raw::git_apply_location_t {}
}
pub struct ApplyOptions;
impl ApplyOptions {
    pub fn new() -> Self {}
    pub fn check(&mut self, check: bool) -> &mut Self {}
    pub fn hunk_callback<F>(&mut self, cb: F) -> &mut Self where F: FnMut(Option<DiffHunk>) -> bool {}
    pub fn delta_callback<F>(&mut self, cb: F) -> &mut Self where F: FnMut(Option<DiffDelta>) -> bool {}
    pub fn raw(&mut self) -> *const raw::git_apply_options {}
}
#[not_send] pub struct Blame;
impl Blame {
    pub fn blame_buffer(&self, buffer: &[u8]) -> Result<Blame, Error> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn get_index(&self, index: usize) -> Option<BlameHunk> {}
    pub fn get_line(&self, lineno: usize) -> Option<BlameHunk> {}
    pub fn iter(&self) -> BlameIter {}
}
impl Binding for Blame {
    type Raw = *mut raw::git_blame;
    fn from_raw(raw: *mut raw::git_blame) -> Blame {}
    fn raw(&self) -> *mut raw::git_blame {}
}
#[not_send] pub struct BlameHunk;
impl BlameHunk {
    pub fn final_commit_id(&self) -> Oid {}
    pub fn final_signature(&self) -> Signature {}
    pub fn final_committer(&self) -> Option<Signature> {}
    pub fn final_start_line(&self) -> usize {}
    pub fn orig_commit_id(&self) -> Oid {}
    pub fn orig_signature(&self) -> Signature {}
    pub fn orig_committer(&self) -> Option<Signature> {}
    pub fn orig_start_line(&self) -> usize {}
    pub fn path(&self) -> Option<&Path> {}
    pub fn is_boundary(&self) -> bool {}
    pub fn lines_in_hunk(&self) -> usize {}
    pub fn summary(&self) -> Result<Option<&str>, Error> {}
    pub fn summary_bytes(&self) -> Option<&[u8]> {}
}
impl Binding for BlameHunk {
    type Raw = *mut raw::git_blame_hunk;
    fn from_raw(raw: *mut raw::git_blame_hunk) -> BlameHunk {}
    fn raw(&self) -> *mut raw::git_blame_hunk {}
}
pub struct BlameOptions;
impl Default for BlameOptions {}
impl BlameOptions {
    pub fn new() -> BlameOptions {}
    pub fn track_copies_same_file(&mut self, opt: bool) -> &mut BlameOptions {}
    pub fn track_copies_same_commit_moves(&mut self, opt: bool) -> &mut BlameOptions {}
    pub fn track_copies_same_commit_copies(&mut self, opt: bool) -> &mut BlameOptions {}
    pub fn track_copies_any_commit_copies(&mut self, opt: bool) -> &mut BlameOptions {}
    pub fn first_parent(&mut self, opt: bool) -> &mut BlameOptions {}
    pub fn use_mailmap(&mut self, opt: bool) -> &mut BlameOptions {}
    pub fn ignore_whitespace(&mut self, opt: bool) -> &mut BlameOptions {}
    pub fn newest_commit(&mut self, id: Oid) -> &mut BlameOptions {}
    pub fn oldest_commit(&mut self, id: Oid) -> &mut BlameOptions {}
    pub fn min_line(&mut self, lineno: usize) -> &mut BlameOptions {}
    pub fn max_line(&mut self, lineno: usize) -> &mut BlameOptions {}
}
impl Binding for BlameOptions {
    type Raw = *mut raw::git_blame_options;
    fn from_raw(opts: *mut raw::git_blame_options) -> BlameOptions {}
    fn raw(&self) -> *mut raw::git_blame_options {}
}
#[not_send] pub struct BlameIter;
impl Iterator for BlameIter {
    type Item = BlameHunk;
    fn next(&mut self) -> Option<BlameHunk> {}
}
impl DoubleEndedIterator for BlameIter { fn next_back(&mut self) -> Option<BlameHunk> {} }
#[not_send] pub struct Blob;
impl Blob {
    pub fn id(&self) -> Oid {}
    pub fn is_binary(&self) -> bool {}
    pub fn content(&self) -> &[u8] {}
    pub fn size(&self) -> usize {}
    pub fn as_object(&self) -> &Object {}
    pub fn into_object(self) -> Object {}
}
impl Binding for Blob {
    type Raw = *mut raw::git_blob;
    fn from_raw(raw: *mut raw::git_blob) -> Blob {}
    fn raw(&self) -> *mut raw::git_blob {}
}
impl Clone for Blob {}
#[not_send] pub struct BlobWriter;
impl BlobWriter { pub fn commit(self) -> Result<Oid, Error> {} }
impl Binding for BlobWriter {
    type Raw = *mut raw::git_writestream;
    fn from_raw(raw: *mut raw::git_writestream) -> BlobWriter {}
    fn raw(&self) -> *mut raw::git_writestream {}
}
impl io::Write for BlobWriter {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
#[not_send] pub struct Branch;
impl Branch {
    pub fn wrap(reference: Reference) -> Branch {}
    pub fn name_is_valid(name: &str) -> Result<bool, Error> {}
    pub fn get(&self) -> &Reference {}
    pub fn get_mut(&mut self) -> &mut Reference {}
    pub fn into_reference(self) -> Reference {}
    pub fn delete(&mut self) -> Result<(), Error> {}
    pub fn is_head(&self) -> bool {}
    pub fn rename(&mut self, new_branch_name: &str, force: bool) -> Result<Branch, Error> {}
    pub fn name(&self) -> Result<Option<&str>, Error> {}
    pub fn name_bytes(&self) -> Result<&[u8], Error> {}
    pub fn upstream(&self) -> Result<Branch, Error> {}
    pub fn set_upstream(&mut self, upstream_name: Option<&str>) -> Result<(), Error> {}
}
#[not_send] pub struct Branches;
impl Branches { pub fn from_raw(raw: *mut raw::git_branch_iterator) -> Branches {} }
impl Iterator for Branches {
    type Item = Result<(Branch, BranchType), Error>;
    #[blocking(fs)] fn next(&mut self) -> Option<Result<(Branch, BranchType), Error>> {}
}
#[not_send] pub struct Buf;
impl Default for Buf {}
impl Buf {
    pub fn new() -> Buf {}
    pub fn as_str(&self) -> Option<&str> {}
}
impl Deref for Buf {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}
impl DerefMut for Buf { fn deref_mut(&mut self) -> &mut [u8] {} }
impl Binding for Buf {
    type Raw = *mut raw::git_buf;
    fn from_raw(raw: *mut raw::git_buf) -> Buf {}
    fn raw(&self) -> *mut raw::git_buf {}
}
pub struct CherrypickOptions;
impl CherrypickOptions {
    pub fn new() -> CherrypickOptions {}
    pub fn mainline(&mut self, mainline: u32) -> &mut Self {}
    pub fn checkout_builder(&mut self, cb: CheckoutBuilder) -> &mut Self {}
    pub fn merge_opts(&mut self, merge_opts: MergeOptions) -> &mut Self {}
    pub fn raw(&mut self) -> raw::git_cherrypick_options {}
}
#[not_send] pub struct Commit;
impl Commit {
    pub fn id(&self) -> Oid {}
    pub fn tree_id(&self) -> Oid {}
    pub fn tree(&self) -> Result<Tree, Error> {}
    pub fn raw(&self) -> *mut raw::git_commit {}
    pub fn message(&self) -> Option<&str> {}
    pub fn message_bytes(&self) -> &[u8] {}
    pub fn message_encoding(&self) -> Option<&str> {}
    pub fn message_raw(&self) -> Option<&str> {}
    pub fn message_raw_bytes(&self) -> &[u8] {}
    pub fn raw_header(&self) -> Option<&str> {}
    pub fn header_field_bytes<T: IntoCString>(&self, field: T) -> Result<Buf, Error> {}
    pub fn raw_header_bytes(&self) -> &[u8] {}
    pub fn summary(&self) -> Option<&str> {}
    pub fn summary_bytes(&self) -> Option<&[u8]> {}
    pub fn body(&self) -> Option<&str> {}
    pub fn body_bytes(&self) -> Option<&[u8]> {}
    pub fn time(&self) -> Time {}
    pub fn parents(&self) -> Parents {}
    pub fn parent_ids(&self) -> ParentIds {}
    pub fn author(&self) -> Signature {}
    pub fn author_with_mailmap(&self, mailmap: &Mailmap) -> Result<Signature, Error> {}
    pub fn committer(&self) -> Signature {}
    pub fn committer_with_mailmap(&self, mailmap: &Mailmap) -> Result<Signature, Error> {}
    pub fn amend(&self, update_ref: Option<&str>, author: Option<&Signature>, committer: Option<&Signature>, message_encoding: Option<&str>, message: Option<&str>, tree: Option<&Tree>) -> Result<Oid, Error> {}
    pub fn parent_count(&self) -> usize {}
    pub fn parent(&self, i: usize) -> Result<Commit, Error> {}
    pub fn parent_id(&self, i: usize) -> Result<Oid, Error> {}
    pub fn as_object(&self) -> &Object {}
    pub fn into_object(self) -> Object {}
}
impl Binding for Commit {
    type Raw = *mut raw::git_commit;
    fn from_raw(raw: *mut raw::git_commit) -> Commit {}
    fn raw(&self) -> *mut raw::git_commit {}
}
impl Clone for Commit {}
#[not_send] pub struct Parents;
impl Iterator for Parents {
    type Item = Commit;
    fn next(&mut self) -> Option<Commit> {}
}
impl DoubleEndedIterator for Parents { fn next_back(&mut self) -> Option<Commit> {} }
#[not_send] pub struct Config;
impl Config {
    pub fn new() -> Result<Config, Error> {}
    #[blocking(fs)] pub fn open(path: &Path) -> Result<Config, Error> {}
    #[blocking(fs)] pub fn open_default() -> Result<Config, Error> {}
    #[blocking(fs)] pub fn find_global() -> Result<PathBuf, Error> {}
    #[blocking(fs)] pub fn find_system() -> Result<PathBuf, Error> {}
    #[blocking(fs)] pub fn find_xdg() -> Result<PathBuf, Error> {}
    #[blocking(fs)] pub fn add_file(&mut self, path: &Path, level: ConfigLevel, force: bool) -> Result<(), Error> {}
    pub fn remove(&mut self, name: &str) -> Result<(), Error> {}
    pub fn remove_multivar(&mut self, name: &str, regexp: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn get_bool(&self, name: &str) -> Result<bool, Error> {}
    #[blocking(fs)] pub fn get_i32(&self, name: &str) -> Result<i32, Error> {}
    #[blocking(fs)] pub fn get_i64(&self, name: &str) -> Result<i64, Error> {}
    #[blocking(fs)] pub fn get_str(&self, name: &str) -> Result<&str, Error> {}
    #[blocking(fs)] pub fn get_bytes(&self, name: &str) -> Result<&[u8], Error> {}
    #[blocking(fs)] pub fn get_string(&self, name: &str) -> Result<String, Error> {}
    #[blocking(fs)] pub fn get_path(&self, name: &str) -> Result<PathBuf, Error> {}
    #[blocking(fs)] pub fn get_entry(&self, name: &str) -> Result<ConfigEntry, Error> {}
    pub fn entries(&self, glob: Option<&str>) -> Result<ConfigEntries, Error> {}
    pub fn multivar(&self, name: &str, regexp: Option<&str>) -> Result<ConfigEntries, Error> {}
    #[blocking(fs)] pub fn open_global(&mut self) -> Result<Config, Error> {}
    #[blocking(fs)] pub fn open_level(&self, level: ConfigLevel) -> Result<Config, Error> {}
    #[blocking(fs)] pub fn set_bool(&mut self, name: &str, value: bool) -> Result<(), Error> {}
    #[blocking(fs)] pub fn set_i32(&mut self, name: &str, value: i32) -> Result<(), Error> {}
    #[blocking(fs)] pub fn set_i64(&mut self, name: &str, value: i64) -> Result<(), Error> {}
    #[blocking(fs)] pub fn set_multivar(&mut self, name: &str, regexp: &str, value: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn set_str(&mut self, name: &str, value: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn snapshot(&mut self) -> Result<Config, Error> {}
    pub fn parse_bool<S: IntoCString>(s: S) -> Result<bool, Error> {}
    pub fn parse_i32<S: IntoCString>(s: S) -> Result<i32, Error> {}
    pub fn parse_i64<S: IntoCString>(s: S) -> Result<i64, Error> {}
}
impl Binding for Config {
    type Raw = *mut raw::git_config;
    fn from_raw(raw: *mut raw::git_config) -> Config {}
    fn raw(&self) -> *mut raw::git_config {}
}
#[not_send] pub struct ConfigEntry;
impl ConfigEntry {
    pub fn name(&self) -> Option<&str> {}
    pub fn name_bytes(&self) -> &[u8] {}
    pub fn value(&self) -> Option<&str> {}
    pub fn value_bytes(&self) -> &[u8] {}
    pub fn has_value(&self) -> bool {}
    pub fn level(&self) -> ConfigLevel {}
    pub fn include_depth(&self) -> u32 {}
}
impl Binding for ConfigEntry {
    type Raw = *mut raw::git_config_entry;
    fn from_raw(raw: *mut raw::git_config_entry) -> ConfigEntry {}
    fn raw(&self) -> *mut raw::git_config_entry {}
}
#[not_send] pub struct ConfigEntries;
impl Binding for ConfigEntries {
    type Raw = *mut raw::git_config_iterator;
    fn from_raw(raw: *mut raw::git_config_iterator) -> ConfigEntries {}
    fn raw(&self) -> *mut raw::git_config_iterator {}
}
impl ConfigEntries {
    pub fn next(&mut self) -> Option<Result<&ConfigEntry, Error>> {}
    pub fn for_each<F: FnMut(&ConfigEntry)>(self, f: F) -> Result<(), Error> { let a: &ConfigEntry; f(a); }
}
#[not_send] pub struct Cred;
impl Cred {
    pub fn default() -> Result<Cred, Error> {}
    pub fn ssh_key_from_agent(username: &str) -> Result<Cred, Error> {}
    pub fn ssh_key(username: &str, publickey: Option<&Path>, privatekey: &Path, passphrase: Option<&str>) -> Result<Cred, Error> {}
    pub fn ssh_key_from_memory(username: &str, publickey: Option<&str>, privatekey: &str, passphrase: Option<&str>) -> Result<Cred, Error> {}
    pub fn userpass_plaintext(username: &str, password: &str) -> Result<Cred, Error> {}
    pub fn credential_helper(config: &Config, url: &str, username: Option<&str>) -> Result<Cred, Error> {}
    pub fn username(username: &str) -> Result<Cred, Error> {}
    pub fn has_username(&self) -> bool {}
    pub fn credtype(&self) -> raw::git_credtype_t {}
    pub fn unwrap(self) -> *mut raw::git_cred {}
}
impl Binding for Cred {
    type Raw = *mut raw::git_cred;
    fn from_raw(raw: *mut raw::git_cred) -> Cred {}
    fn raw(&self) -> *mut raw::git_cred {}
}
pub struct CredentialHelper { pub username: Option<String> }
impl CredentialHelper {
    pub fn new(url: &str) -> CredentialHelper {}
    pub fn username(&mut self, username: Option<&str>) -> &mut CredentialHelper {}
    pub fn config(&mut self, config: &Config) -> &mut CredentialHelper {}
    pub fn execute(&self) -> Option<(String, String)> {}
}
#[not_send] pub struct Describe;
impl Describe { pub fn format(&self, opts: Option<&DescribeFormatOptions>) -> Result<String, Error> {} }
impl Binding for Describe {
    type Raw = *mut raw::git_describe_result;
    fn from_raw(raw: *mut raw::git_describe_result) -> Describe {}
    fn raw(&self) -> *mut raw::git_describe_result {}
}
pub struct DescribeOptions;
impl Default for DescribeOptions {}
impl DescribeOptions {
    pub fn new() -> DescribeOptions {}
    pub fn max_candidates_tags(&mut self, max: u32) -> &mut Self {}
    pub fn describe_tags(&mut self) -> &mut Self {}
    pub fn describe_all(&mut self) -> &mut Self {}
    pub fn only_follow_first_parent(&mut self, follow: bool) -> &mut Self {}
    pub fn show_commit_oid_as_fallback(&mut self, show: bool) -> &mut Self {}
    pub fn pattern(&mut self, pattern: &str) -> &mut Self {}
}
impl Binding for DescribeOptions {
    type Raw = *mut raw::git_describe_options;
    fn from_raw(_raw: *mut raw::git_describe_options) -> DescribeOptions {}
    fn raw(&self) -> *mut raw::git_describe_options {}
}
pub struct DescribeFormatOptions;
impl Default for DescribeFormatOptions {}
impl DescribeFormatOptions {
    pub fn new() -> DescribeFormatOptions {}
    pub fn abbreviated_size(&mut self, size: u32) -> &mut Self {}
    pub fn always_use_long_format(&mut self, long: bool) -> &mut Self {}
    pub fn dirty_suffix(&mut self, suffix: &str) -> &mut Self {}
}
pub struct Diff;
impl Diff {
    pub fn merge(&mut self, from: &Diff) -> Result<(), Error> {}
    pub fn deltas(&self) -> Deltas {}
    pub fn get_delta(&self, i: usize) -> Option<DiffDelta> {}
    pub fn is_sorted_icase(&self) -> bool {}
    pub fn print<F>(&self, format: DiffFormat, cb: F) -> Result<(), Error> where F: FnMut(DiffDelta, Option<DiffHunk>, DiffLine) -> bool { let a: DiffDelta; let b: Option<DiffHunk>; let c: DiffLine; cb(a, b, c); }
    pub fn foreach(&self, file_cb: &mut dyn FnMut(DiffDelta, f32) -> bool, binary_cb: Option<&mut BinaryCb>, hunk_cb: Option<&mut HunkCb>, line_cb: Option<&mut LineCb>) -> Result<(), Error> { let delta: DiffDelta; file_cb(delta, 0.0); }
    pub fn stats(&self) -> Result<DiffStats, Error> {}
    pub fn find_similar(&mut self, opts: Option<&mut DiffFindOptions>) -> Result<(), Error> {}
    pub fn patchid(&self, opts: Option<&mut DiffPatchidOptions>) -> Result<Oid, Error> {}
    pub fn from_buffer(buffer: &[u8]) -> Result<Diff, Error> {}
    pub fn from_buffer_ext(buffer: &[u8], format: ObjectFormat) -> Result<Diff, Error> {}
}
impl Binding for Diff {
    type Raw = *mut raw::git_diff;
    fn from_raw(raw: *mut raw::git_diff) -> Diff {}
    fn raw(&self) -> *mut raw::git_diff {}
}
#[not_send] pub struct DiffDelta;
impl DiffDelta {
    pub fn flags(&self) -> DiffFlags {}
    pub fn nfiles(&self) -> u16 {}
    pub fn status(&self) -> Delta {}
    pub fn old_file(&self) -> DiffFile {}
    pub fn new_file(&self) -> DiffFile {}
}
impl Binding for DiffDelta {
    type Raw = *mut raw::git_diff_delta;
    fn from_raw(raw: *mut raw::git_diff_delta) -> DiffDelta {}
    fn raw(&self) -> *mut raw::git_diff_delta {}
}
#[not_send] pub struct DiffFile;
impl DiffFile {
    pub fn id(&self) -> Oid {}
    pub fn path_bytes(&self) -> Option<&[u8]> {}
    pub fn path(&self) -> Option<&Path> {}
    pub fn size(&self) -> u64 {}
    pub fn is_binary(&self) -> bool {}
    pub fn is_not_binary(&self) -> bool {}
    pub fn is_valid_id(&self) -> bool {}
    pub fn exists(&self) -> bool {}
    pub fn mode(&self) -> FileMode {}
}
impl Binding for DiffFile {
    type Raw = *const raw::git_diff_file;
    fn from_raw(raw: *const raw::git_diff_file) -> DiffFile {}
    fn raw(&self) -> *const raw::git_diff_file {}
}
pub struct DiffOptions;
impl Default for DiffOptions {}
impl DiffOptions {
    pub fn new() -> DiffOptions {}
    pub fn reverse(&mut self, reverse: bool) -> &mut DiffOptions {}
    pub fn include_ignored(&mut self, include: bool) -> &mut DiffOptions {}
    pub fn recurse_ignored_dirs(&mut self, recurse: bool) -> &mut DiffOptions {}
    pub fn include_untracked(&mut self, include: bool) -> &mut DiffOptions {}
    pub fn recurse_untracked_dirs(&mut self, recurse: bool) -> &mut DiffOptions {}
    pub fn include_unmodified(&mut self, include: bool) -> &mut DiffOptions {}
    pub fn include_typechange(&mut self, include: bool) -> &mut DiffOptions {}
    pub fn include_typechange_trees(&mut self, include: bool) -> &mut DiffOptions {}
    pub fn ignore_filemode(&mut self, ignore: bool) -> &mut DiffOptions {}
    pub fn ignore_submodules(&mut self, ignore: bool) -> &mut DiffOptions {}
    pub fn ignore_case(&mut self, ignore: bool) -> &mut DiffOptions {}
    pub fn disable_pathspec_match(&mut self, disable: bool) -> &mut DiffOptions {}
    pub fn skip_binary_check(&mut self, skip: bool) -> &mut DiffOptions {}
    pub fn enable_fast_untracked_dirs(&mut self, enable: bool) -> &mut DiffOptions {}
    pub fn update_index(&mut self, update: bool) -> &mut DiffOptions {}
    pub fn include_unreadable(&mut self, include: bool) -> &mut DiffOptions {}
    pub fn include_unreadable_as_untracked(&mut self, include: bool) -> &mut DiffOptions {}
    pub fn force_text(&mut self, force: bool) -> &mut DiffOptions {}
    pub fn force_binary(&mut self, force: bool) -> &mut DiffOptions {}
    pub fn ignore_whitespace(&mut self, ignore: bool) -> &mut DiffOptions {}
    pub fn ignore_whitespace_change(&mut self, ignore: bool) -> &mut DiffOptions {}
    pub fn ignore_whitespace_eol(&mut self, ignore: bool) -> &mut DiffOptions {}
    pub fn ignore_blank_lines(&mut self, ignore: bool) -> &mut DiffOptions {}
    pub fn show_untracked_content(&mut self, show: bool) -> &mut DiffOptions {}
    pub fn show_unmodified(&mut self, show: bool) -> &mut DiffOptions {}
    pub fn patience(&mut self, patience: bool) -> &mut DiffOptions {}
    pub fn minimal(&mut self, minimal: bool) -> &mut DiffOptions {}
    pub fn show_binary(&mut self, show: bool) -> &mut DiffOptions {}
    pub fn indent_heuristic(&mut self, heuristic: bool) -> &mut DiffOptions {}
    pub fn context_lines(&mut self, lines: u32) -> &mut DiffOptions {}
    pub fn interhunk_lines(&mut self, lines: u32) -> &mut DiffOptions {}
    pub fn id_abbrev(&mut self, abbrev: u16) -> &mut DiffOptions {}
    pub fn max_size(&mut self, size: i64) -> &mut DiffOptions {}
    pub fn old_prefix<T: IntoCString>(&mut self, t: T) -> &mut DiffOptions {}
    pub fn new_prefix<T: IntoCString>(&mut self, t: T) -> &mut DiffOptions {}
    pub fn pathspec<T: IntoCString>(&mut self, pathspec: T) -> &mut DiffOptions {}
    pub fn raw(&mut self) -> *const raw::git_diff_options {}
}
pub struct DiffFindOptions;
impl Default for DiffFindOptions {}
impl DiffFindOptions {
    pub fn new() -> DiffFindOptions {}
    pub fn by_config(&mut self) -> &mut DiffFindOptions {}
    pub fn renames(&mut self, find: bool) -> &mut DiffFindOptions {}
    pub fn renames_from_rewrites(&mut self, find: bool) -> &mut DiffFindOptions {}
    pub fn copies(&mut self, find: bool) -> &mut DiffFindOptions {}
    pub fn copies_from_unmodified(&mut self, find: bool) -> &mut DiffFindOptions {}
    pub fn rewrites(&mut self, find: bool) -> &mut DiffFindOptions {}
    pub fn break_rewrites(&mut self, find: bool) -> &mut DiffFindOptions {}
    pub fn for_untracked(&mut self, find: bool) -> &mut DiffFindOptions {}
    pub fn all(&mut self, find: bool) -> &mut DiffFindOptions {}
    pub fn ignore_leading_whitespace(&mut self, ignore: bool) -> &mut DiffFindOptions {}
    pub fn ignore_whitespace(&mut self, ignore: bool) -> &mut DiffFindOptions {}
    pub fn dont_ignore_whitespace(&mut self, dont: bool) -> &mut DiffFindOptions {}
    pub fn exact_match_only(&mut self, exact: bool) -> &mut DiffFindOptions {}
    pub fn break_rewrites_for_renames_only(&mut self, b: bool) -> &mut DiffFindOptions {}
    pub fn remove_unmodified(&mut self, remove: bool) -> &mut DiffFindOptions {}
    pub fn rename_threshold(&mut self, thresh: u16) -> &mut DiffFindOptions {}
    pub fn rename_from_rewrite_threshold(&mut self, thresh: u16) -> &mut DiffFindOptions {}
    pub fn copy_threshold(&mut self, thresh: u16) -> &mut DiffFindOptions {}
    pub fn break_rewrite_threshold(&mut self, thresh: u16) -> &mut DiffFindOptions {}
    pub fn rename_limit(&mut self, limit: usize) -> &mut DiffFindOptions {}
    pub fn raw(&mut self) -> *const raw::git_diff_find_options {}
}
pub struct DiffPatchidOptions;
impl DiffPatchidOptions { pub fn new() -> Self {} }
#[not_send] pub struct Deltas;
impl Iterator for Deltas {
    type Item = DiffDelta;
    fn next(&mut self) -> Option<DiffDelta> {}
}
impl DoubleEndedIterator for Deltas { fn next_back(&mut self) -> Option<DiffDelta> {} }
pub struct DiffLine;
impl DiffLine {
    pub fn old_lineno(&self) -> Option<u32> {}
    pub fn new_lineno(&self) -> Option<u32> {}
    pub fn num_lines(&self) -> u32 {}
    pub fn content_offset(&self) -> i64 {}
    pub fn content(&self) -> &[u8] {}
    pub fn origin_value(&self) -> DiffLineType {}
    pub fn origin(&self) -> char {}
}
impl Binding for DiffLine {
    type Raw = *const raw::git_diff_line;
    fn from_raw(raw: *const raw::git_diff_line) -> DiffLine {}
    fn raw(&self) -> *const raw::git_diff_line {}
}
pub struct DiffHunk;
impl DiffHunk {
    pub fn old_start(&self) -> u32 {}
    pub fn old_lines(&self) -> u32 {}
    pub fn new_start(&self) -> u32 {}
    pub fn new_lines(&self) -> u32 {}
    pub fn header(&self) -> &[u8] {}
}
impl Binding for DiffHunk {
    type Raw = *const raw::git_diff_hunk;
    fn from_raw(raw: *const raw::git_diff_hunk) -> DiffHunk {}
    fn raw(&self) -> *const raw::git_diff_hunk {}
}
#[not_send] pub struct DiffStats;
impl DiffStats {
    pub fn files_changed(&self) -> usize {}
    pub fn insertions(&self) -> usize {}
    pub fn deletions(&self) -> usize {}
    pub fn to_buf(&self, format: DiffStatsFormat, width: usize) -> Result<Buf, Error> {}
}
impl Binding for DiffStats {
    type Raw = *mut raw::git_diff_stats;
    fn from_raw(raw: *mut raw::git_diff_stats) -> DiffStats {}
    fn raw(&self) -> *mut raw::git_diff_stats {}
}
pub struct DiffBinary;
impl DiffBinary {
    pub fn contains_data(&self) -> bool {}
    pub fn old_file(&self) -> DiffBinaryFile {}
    pub fn new_file(&self) -> DiffBinaryFile {}
}
impl Binding for DiffBinary {
    type Raw = *const raw::git_diff_binary;
    fn from_raw(raw: *const raw::git_diff_binary) -> DiffBinary {}
    fn raw(&self) -> *const raw::git_diff_binary {}
}
pub struct DiffBinaryFile;
impl DiffBinaryFile {
    pub fn kind(&self) -> DiffBinaryKind {}
    pub fn data(&self) -> &[u8] {}
    pub fn inflated_len(&self) -> usize {}
}
impl Binding for DiffBinaryFile {
    type Raw = *const raw::git_diff_binary_file;
    fn from_raw(raw: *const raw::git_diff_binary_file) -> DiffBinaryFile {}
    fn raw(&self) -> *const raw::git_diff_binary_file {}
}
#[derive(Clone, Copy)] pub enum DiffBinaryKind { None, Literal, Delta }
impl Binding for DiffBinaryKind {
    type Raw = raw::git_diff_binary_t;
    fn from_raw(raw: raw::git_diff_binary_t) -> DiffBinaryKind {}
    fn raw(&self) -> raw::git_diff_binary_t {}
}
#[derive(Clone, Copy)] pub enum DiffLineType { Context, Addition, Deletion, ContextEOFNL, AddEOFNL, DeleteEOFNL, FileHeader, HunkHeader, Binary }
impl Binding for DiffLineType {
    type Raw = raw::git_diff_line_t;
    fn from_raw(raw: raw::git_diff_line_t) -> Self {}
    fn raw(&self) -> raw::git_diff_line_t {}
}
pub struct Email;
impl Email {
    pub fn as_slice(&self) -> &[u8] {}
    pub fn from_diff<T: IntoCString>(diff: &Diff, patch_idx: usize, patch_count: usize, commit_id: &Oid, summary: T, body: T, author: &Signature, opts: &mut EmailCreateOptions) -> Result<Self, Error> {}
    pub fn from_commit(commit: &Commit, opts: &mut EmailCreateOptions) -> Result<Self, Error> {}
}
pub struct EmailCreateOptions;
impl Default for EmailCreateOptions {}
impl EmailCreateOptions {
    pub fn new() -> Self {}
    pub fn omit_numbers(&mut self, omit: bool) -> &mut Self {}
    pub fn always_number(&mut self, always: bool) -> &mut Self {}
    pub fn ignore_renames(&mut self, ignore: bool) -> &mut Self {}
    pub fn diff_options(&mut self) -> &mut DiffOptions {}
    pub fn diff_find_options(&mut self) -> &mut DiffFindOptions {}
    pub fn subject_prefix<T: IntoCString>(&mut self, t: T) -> &mut Self {}
    pub fn start_number(&mut self, number: usize) -> &mut Self {}
    pub fn reroll_number(&mut self, number: usize) -> &mut Self {}
}
pub struct Error;
impl Error {
    pub fn new<S: AsRef<str>>(code: ErrorCode, class: ErrorClass, message: S) -> Self {}
    pub fn last_error(code: c_int) -> Option<Error> {}
    pub fn from_str(s: &str) -> Error {}
    pub fn code(&self) -> ErrorCode {}
    pub fn set_code(&mut self, code: ErrorCode) {}
    pub fn class(&self) -> ErrorClass {}
    pub fn set_class(&mut self, class: ErrorClass) {}
    pub fn raw_code(&self) -> raw::git_error_code {}
    pub fn raw_class(&self) -> raw::git_error_t {}
    pub fn message(&self) -> &str {}
}
impl error::Error for Error {}
impl fmt::Display for Error {}
impl From<NulError> for Error {}
impl From<Utf8Error> for Error {}
impl From<JoinPathsError> for Error {}
#[not_send] pub struct Index;
impl Index {
    pub fn new() -> Result<Index, Error> {}
    pub fn new_ext(format: ObjectFormat) -> Result<Index, Error> {}
    #[blocking(fs)] pub fn open(index_path: &Path) -> Result<Index, Error> {}
    pub fn open_ext(index_path: &Path, format: ObjectFormat) -> Result<Index, Error> {}
    pub fn version(&self) -> u32 {}
    pub fn set_version(&mut self, version: u32) -> Result<(), Error> {}
    #[blocking(fs)] pub fn add(&mut self, entry: &IndexEntry) -> Result<(), Error> {}
    #[blocking(fs)] pub fn add_frombuffer(&mut self, entry: &IndexEntry, data: &[u8]) -> Result<(), Error> {}
    #[blocking(fs)] pub fn add_path(&mut self, path: &Path) -> Result<(), Error> {}
    #[blocking(fs)] pub fn add_all<T, I>(&mut self, pathspecs: I, flag: IndexAddOption, cb: Option<&mut IndexMatchedPath>) -> Result<(), Error> where T: IntoCString, I: IntoIterator<Item = T> {}
    pub fn clear(&mut self) -> Result<(), Error> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn get(&self, n: usize) -> Option<IndexEntry> {}
    pub fn iter(&self) -> IndexEntries {}
    pub fn conflicts(&self) -> Result<IndexConflicts, Error> {}
    pub fn get_path(&self, path: &Path, stage: i32) -> Option<IndexEntry> {}
    pub fn has_conflicts(&self) -> bool {}
    pub fn conflict_get(&self, path: &Path) -> Result<IndexConflict, Error> {}
    pub fn path(&self) -> Option<&Path> {}
    #[blocking(fs)] pub fn read(&mut self, force: bool) -> Result<(), Error> {}
    #[blocking(fs)] pub fn read_tree(&mut self, tree: &Tree) -> Result<(), Error> {}
    pub fn remove(&mut self, path: &Path, stage: i32) -> Result<(), Error> {}
    pub fn remove_path(&mut self, path: &Path) -> Result<(), Error> {}
    pub fn remove_dir(&mut self, path: &Path, stage: i32) -> Result<(), Error> {}
    pub fn conflict_remove(&mut self, path: &Path) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remove_all<T, I>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath>) -> Result<(), Error> where T: IntoCString, I: IntoIterator<Item = T> {}
    #[blocking(fs)] pub fn update_all<T, I>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath>) -> Result<(), Error> where T: IntoCString, I: IntoIterator<Item = T> {}
    #[blocking(fs)] pub fn write(&mut self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn write_tree(&mut self) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn write_tree_to(&mut self, repo: &Repository) -> Result<Oid, Error> {}
    pub fn find_prefix<T: IntoCString>(&self, prefix: T) -> Result<usize, Error> {}
}
impl Binding for Index {
    type Raw = *mut raw::git_index;
    fn from_raw(raw: *mut raw::git_index) -> Index {}
    fn raw(&self) -> *mut raw::git_index {}
}
#[not_send] pub struct IndexEntries;
impl Iterator for IndexEntries {
    type Item = IndexEntry;
    fn next(&mut self) -> Option<IndexEntry> {}
}
#[not_send] pub struct IndexConflicts;
impl Binding for IndexConflicts {
    type Raw = *mut raw::git_index_conflict_iterator;
    fn from_raw(raw: *mut raw::git_index_conflict_iterator) -> IndexConflicts {}
    fn raw(&self) -> *mut raw::git_index_conflict_iterator {}
}
impl Iterator for IndexConflicts {
    type Item = Result<IndexConflict, Error>;
    fn next(&mut self) -> Option<Result<IndexConflict, Error>> {}
}
pub struct IndexConflict { pub ancestor: Option<IndexEntry>, pub our: Option<IndexEntry>, pub their: Option<IndexEntry> }
pub type IndexMatchedPath = dyn FnMut(&Path, &[u8]) -> i32;
pub struct IndexEntry { pub ctime: IndexTime, pub mtime: IndexTime, pub dev: u32, pub ino: u32, pub mode: u32, pub uid: u32, pub gid: u32, pub file_size: u32, pub id: Oid, pub flags: u16, pub flags_extended: u16, pub path: Vec<u8> }
impl Binding for IndexEntry {
    type Raw = raw::git_index_entry;
    fn from_raw(raw: raw::git_index_entry) -> IndexEntry {}
    fn raw(&self) -> raw::git_index_entry {}
}
pub struct Progress;
impl Progress {
    pub fn total_objects(&self) -> usize {}
    pub fn indexed_objects(&self) -> usize {}
    pub fn received_objects(&self) -> usize {}
    pub fn local_objects(&self) -> usize {}
    pub fn total_deltas(&self) -> usize {}
    pub fn indexed_deltas(&self) -> usize {}
    pub fn received_bytes(&self) -> usize {}
    pub fn to_owned(&self) -> Progress {}
}
impl Binding for Progress {
    type Raw = *const raw::git_indexer_progress;
    fn from_raw(raw: *const raw::git_indexer_progress) -> Progress {}
    fn raw(&self) -> *const raw::git_indexer_progress {}
}
pub type IndexerProgress = dyn FnMut(Progress) -> bool;
#[not_send] pub struct Indexer;
impl Indexer {
    pub fn new(odb: Option<&Odb>, path: &Path, mode: u32, verify: bool) -> Result<Self, Error> {}
    pub fn new_ext(odb: Option<&Odb>, path: &Path, mode: u32, verify: bool, format: ObjectFormat) -> Result<Self, Error> {}
    pub fn commit(self) -> Result<String, Error> {}
    pub fn progress<F>(&mut self, cb: F) -> &mut Self where F: FnMut(Progress) -> bool {}
}
impl io::Write for Indexer {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
#[not_send] pub struct Mailmap;
impl Binding for Mailmap {
    type Raw = *mut raw::git_mailmap;
    fn from_raw(ptr: *mut raw::git_mailmap) -> Mailmap {}
    fn raw(&self) -> *mut raw::git_mailmap {}
}
impl Mailmap {
    pub fn new() -> Result<Mailmap, Error> {}
    pub fn from_buffer(buf: &str) -> Result<Mailmap, Error> {}
    pub fn add_entry(&mut self, real_name: Option<&str>, real_email: Option<&str>, replace_name: Option<&str>, replace_email: &str) -> Result<(), Error> {}
    pub fn resolve_signature(&self, sig: &Signature) -> Result<Signature, Error> {}
}
#[not_send] pub struct Mempack;
impl Binding for Mempack {
    type Raw = *mut raw::git_odb_backend;
    fn from_raw(raw: *mut raw::git_odb_backend) -> Mempack {}
    fn raw(&self) -> *mut raw::git_odb_backend {}
}
impl Mempack {
    pub fn dump(&self, repo: &Repository, buf: &mut Buf) -> Result<(), Error> {}
    pub fn reset(&self) -> Result<(), Error> {}
}
#[not_send] pub struct AnnotatedCommit;
impl AnnotatedCommit {
    pub fn id(&self) -> Oid {}
    pub fn refname(&self) -> Option<&str> {}
    pub fn refname_bytes(&self) -> &[u8] {}
}
impl Binding for AnnotatedCommit {
    type Raw = *mut raw::git_annotated_commit;
    fn from_raw(raw: *mut raw::git_annotated_commit) -> AnnotatedCommit {}
    fn raw(&self) -> *mut raw::git_annotated_commit {}
}
pub struct MergeOptions;
impl Default for MergeOptions {}
impl MergeOptions {
    pub fn new() -> MergeOptions {}
    pub fn find_renames(&mut self, find: bool) -> &mut MergeOptions {}
    pub fn fail_on_conflict(&mut self, fail: bool) -> &mut MergeOptions {}
    pub fn skip_reuc(&mut self, skip: bool) -> &mut MergeOptions {}
    pub fn no_recursive(&mut self, disable: bool) -> &mut MergeOptions {}
    pub fn rename_threshold(&mut self, thresh: u32) -> &mut MergeOptions {}
    pub fn target_limit(&mut self, limit: u32) -> &mut MergeOptions {}
    pub fn recursion_limit(&mut self, limit: u32) -> &mut MergeOptions {}
    pub fn file_favor(&mut self, favor: FileFavor) -> &mut MergeOptions {}
    pub fn standard_style(&mut self, standard: bool) -> &mut MergeOptions {}
    pub fn diff3_style(&mut self, diff3: bool) -> &mut MergeOptions {}
    pub fn simplify_alnum(&mut self, simplify: bool) -> &mut MergeOptions {}
    pub fn ignore_whitespace(&mut self, ignore: bool) -> &mut MergeOptions {}
    pub fn ignore_whitespace_change(&mut self, ignore: bool) -> &mut MergeOptions {}
    pub fn ignore_whitespace_eol(&mut self, ignore: bool) -> &mut MergeOptions {}
    pub fn patience(&mut self, patience: bool) -> &mut MergeOptions {}
    pub fn minimal(&mut self, minimal: bool) -> &mut MergeOptions {}
    pub fn raw(&self) -> *const raw::git_merge_options {}
}
pub struct MergeFileOptions;
impl Default for MergeFileOptions {}
impl MergeFileOptions {
    pub fn new() -> MergeFileOptions {}
    pub fn ancestor_label<T: IntoCString>(&mut self, t: T) -> &mut MergeFileOptions {}
    pub fn our_label<T: IntoCString>(&mut self, t: T) -> &mut MergeFileOptions {}
    pub fn their_label<T: IntoCString>(&mut self, t: T) -> &mut MergeFileOptions {}
    pub fn favor(&mut self, favor: FileFavor) -> &mut MergeFileOptions {}
    pub fn style_standard(&mut self, standard: bool) -> &mut MergeFileOptions {}
    pub fn style_diff3(&mut self, diff3: bool) -> &mut MergeFileOptions {}
    pub fn simplify_alnum(&mut self, simplify: bool) -> &mut MergeFileOptions {}
    pub fn ignore_whitespace(&mut self, ignore: bool) -> &mut MergeFileOptions {}
    pub fn ignore_whitespace_change(&mut self, ignore: bool) -> &mut MergeFileOptions {}
    pub fn ignore_whitespace_eol(&mut self, ignore: bool) -> &mut MergeFileOptions {}
    pub fn patience(&mut self, patience: bool) -> &mut MergeFileOptions {}
    pub fn minimal(&mut self, minimal: bool) -> &mut MergeFileOptions {}
    pub fn style_zdiff3(&mut self, zdiff3: bool) -> &mut MergeFileOptions {}
    pub fn accept_conflicts(&mut self, accept: bool) -> &mut MergeFileOptions {}
    pub fn marker_size(&mut self, size: u16) -> &mut MergeFileOptions {}
}
pub struct MergeFileResult;
impl MergeFileResult {
    pub fn is_automergeable(&self) -> bool {}
    pub fn path(&self) -> Result<Option<&str>, Error> {}
    pub fn path_bytes(&self) -> Option<&[u8]> {}
    pub fn mode(&self) -> u32 {}
    pub fn content(&self) -> &[u8] {}
}
impl Binding for MergeFileResult {
    type Raw = raw::git_merge_file_result;
    fn from_raw(raw: raw::git_merge_file_result) -> MergeFileResult {}
    fn raw(&self) -> raw::git_merge_file_result {}
}
pub struct MergeFileInput;
impl Default for MergeFileInput {}
impl Binding for MergeFileInput {
    type Raw = *const raw::git_merge_file_input;
    fn from_raw(_raw: *const raw::git_merge_file_input) -> MergeFileInput {}
    fn raw(&self) -> *const raw::git_merge_file_input {}
}
impl MergeFileInput {
    pub fn new() -> MergeFileInput {}
    pub fn content(&mut self, content: &[u8]) -> &mut MergeFileInput {}
    pub fn path<T: IntoCString>(&mut self, t: T) -> &mut MergeFileInput {}
    pub fn mode(&mut self, mode: Option<FileMode>) -> &mut MergeFileInput {}
}
pub fn merge_file(ancestor: &MergeFileInput, ours: &MergeFileInput, theirs: &MergeFileInput, opts: Option<&mut MergeFileOptions>) -> Result<MergeFileResult, Error> {}
pub fn message_prettify<T: IntoCString>(message: T, comment_char: Option<u8>) -> Result<String, Error> {}
pub const DEFAULT_COMMENT_CHAR: Option<u8> = _;
pub fn message_trailers_strs(message: &str) -> Result<MessageTrailersStrs, Error> {}
pub fn message_trailers_bytes<S: IntoCString>(message: S) -> Result<MessageTrailersBytes, Error> {}
pub struct MessageTrailersStrs;
impl MessageTrailersStrs {
    pub fn iter(&self) -> MessageTrailersStrsIterator {}
    pub fn len(&self) -> usize {}
    pub fn to_bytes(self) -> MessageTrailersBytes {}
}
pub struct MessageTrailersBytes;
impl MessageTrailersBytes {
    pub fn iter(&self) -> MessageTrailersBytesIterator {}
    pub fn len(&self) -> usize {}
}
pub struct MessageTrailersStrsIterator;
impl Iterator for MessageTrailersStrsIterator {
    type Item = (&str, &str);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for MessageTrailersStrsIterator { fn next_back(&mut self) -> Option<Self::Item> {} }
pub struct MessageTrailersBytesIterator;
impl Iterator for MessageTrailersBytesIterator {
    type Item = (&[u8], &[u8]);
    fn next(&mut self) -> Option<Self::Item> {}
}
impl DoubleEndedIterator for MessageTrailersBytesIterator { fn next_back(&mut self) -> Option<Self::Item> {} }
#[not_send] pub struct Note;
impl Note {
    pub fn author(&self) -> Signature {}
    pub fn committer(&self) -> Signature {}
    pub fn message_bytes(&self) -> &[u8] {}
    pub fn message(&self) -> Option<&str> {}
    pub fn id(&self) -> Oid {}
}
impl Binding for Note {
    type Raw = *mut raw::git_note;
    fn from_raw(raw: *mut raw::git_note) -> Note {}
    fn raw(&self) -> *mut raw::git_note {}
}
#[not_send] pub struct Notes;
impl Binding for Notes {
    type Raw = *mut raw::git_note_iterator;
    fn from_raw(raw: *mut raw::git_note_iterator) -> Notes {}
    fn raw(&self) -> *mut raw::git_note_iterator {}
}
impl Iterator for Notes {
    type Item = Result<(Oid, Oid), Error>;
    fn next(&mut self) -> Option<Result<(Oid, Oid), Error>> {}
}
#[not_send] pub struct Object;
impl Object {
    pub fn id(&self) -> Oid {}
    pub fn kind(&self) -> Option<ObjectType> {}
    pub fn peel(&self, kind: ObjectType) -> Result<Object, Error> {}
    pub fn peel_to_blob(&self) -> Result<Blob, Error> {}
    pub fn peel_to_commit(&self) -> Result<Commit, Error> {}
    pub fn peel_to_tag(&self) -> Result<Tag, Error> {}
    pub fn peel_to_tree(&self) -> Result<Tree, Error> {}
    pub fn short_id(&self) -> Result<Buf, Error> {}
    pub fn as_commit(&self) -> Option<&Commit> {}
    pub fn into_commit(self) -> Result<Commit, Object> {}
    pub fn as_tag(&self) -> Option<&Tag> {}
    pub fn into_tag(self) -> Result<Tag, Object> {}
    pub fn as_tree(&self) -> Option<&Tree> {}
    pub fn into_tree(self) -> Result<Tree, Object> {}
    pub fn as_blob(&self) -> Option<&Blob> {}
    pub fn into_blob(self) -> Result<Blob, Object> {}
    pub fn describe(&self, opts: &DescribeOptions) -> Result<Describe, Error> {}
}
impl CastOrPanic for Object { fn cast_or_panic<T>(self, kind: ObjectType) -> T {} }
impl Clone for Object {}
impl Binding for Object {
    type Raw = *mut raw::git_object;
    fn from_raw(raw: *mut raw::git_object) -> Object {}
    fn raw(&self) -> *mut raw::git_object {}
}
pub struct Odb;
impl Binding for Odb {
    type Raw = *mut raw::git_odb;
    fn from_raw(raw: *mut raw::git_odb) -> Odb {}
    fn raw(&self) -> *mut raw::git_odb {}
}
impl Odb {
    pub fn new() -> Result<Odb, Error> {}
    pub fn new_ext(format: ObjectFormat) -> Result<Odb, Error> {}
    #[blocking(fs)] pub fn reader(&self, oid: Oid) -> Result<(OdbReader, usize, ObjectType), Error> {}
    #[blocking(fs)] pub fn writer(&self, size: usize, obj_type: ObjectType) -> Result<OdbWriter, Error> {}
    #[blocking(fs)] pub fn foreach<C>(&self, callback: C) -> Result<(), Error> where C: FnMut(&Oid) -> bool { let a: &Oid; callback(a) }
    #[blocking(fs)] pub fn read(&self, oid: Oid) -> Result<OdbObject, Error> {}
    #[blocking(fs)] pub fn read_header(&self, oid: Oid) -> Result<(usize, ObjectType), Error> {}
    #[blocking(fs)] pub fn write(&self, kind: ObjectType, data: &[u8]) -> Result<Oid, Error> {}
    pub fn packwriter(&self) -> Result<OdbPackwriter, Error> {}
    #[blocking(fs)] pub fn exists(&self, oid: Oid) -> bool {}
    pub fn exists_ext(&self, oid: Oid, flags: OdbLookupFlags) -> bool {}
    pub fn exists_prefix(&self, short_oid: Oid, len: usize) -> Result<Oid, Error> {}
    pub fn refresh(&self) -> Result<(), Error> {}
    pub fn add_disk_alternate(&self, path: &str) -> Result<(), Error> {}
    pub fn add_new_mempack_backend(&self, priority: i32) -> Result<Mempack, Error> {}
}
#[not_send] pub struct OdbObject;
impl Binding for OdbObject {
    type Raw = *mut raw::git_odb_object;
    fn from_raw(raw: *mut raw::git_odb_object) -> OdbObject {}
    fn raw(&self) -> *mut raw::git_odb_object {}
}
impl OdbObject {
    pub fn kind(&self) -> ObjectType {}
    pub fn len(&self) -> usize {}
    pub fn data(&self) -> &[u8] {}
    pub fn id(&self) -> Oid {}
}
pub struct OdbReader;
impl Binding for OdbReader {
    type Raw = *mut raw::git_odb_stream;
    fn from_raw(raw: *mut raw::git_odb_stream) -> OdbReader {}
    fn raw(&self) -> *mut raw::git_odb_stream {}
}
impl io::Read for OdbReader { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
pub struct OdbWriter;
impl OdbWriter { #[blocking(fs)] pub fn finalize(&mut self) -> Result<Oid, Error> {} }
impl Binding for OdbWriter {
    type Raw = *mut raw::git_odb_stream;
    fn from_raw(raw: *mut raw::git_odb_stream) -> OdbWriter {}
    fn raw(&self) -> *mut raw::git_odb_stream {}
}
impl io::Write for OdbWriter {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
#[not_send] pub struct OdbPackwriter;
impl OdbPackwriter {
    pub fn commit(&mut self) -> Result<i32, Error> {}
    pub fn progress<F>(&mut self, cb: F) -> &mut OdbPackwriter where F: FnMut(Progress) -> bool {}
}
impl io::Write for OdbPackwriter {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}
#[derive(Clone, Copy)] pub enum ObjectFormat { Sha1, Sha256 }
impl ObjectFormat { pub fn str(&self) -> &str {} }
impl fmt::Display for ObjectFormat {}
impl Binding for ObjectFormat {
    type Raw = raw::git_oid_t;
    fn from_raw(raw: raw::git_oid_t) -> Self {}
    fn raw(&self) -> Self::Raw {}
}
#[derive(Clone, Copy)] pub struct Oid;
impl Oid {
    pub const ZERO_SHA1: Oid = _;
    pub const ZERO_SHA256: Oid = _;
    pub fn from_str(s: &str) -> Result<Oid, Error> {}
    pub fn from_str_ext(s: &str, format: ObjectFormat) -> Result<Oid, Error> {}
    pub fn from_bytes(bytes: &[u8]) -> Result<Oid, Error> {}
    pub fn zero() -> Oid {}
    pub fn hash_object(kind: ObjectType, bytes: &[u8]) -> Result<Oid, Error> {}
    pub fn hash_object_ext(kind: ObjectType, bytes: &[u8], format: ObjectFormat) -> Result<Oid, Error> {}
    pub fn hash_file<P: AsRef<Path>>(kind: ObjectType, path: P) -> Result<Oid, Error> {}
    pub fn hash_file_ext<P: AsRef<Path>>(kind: ObjectType, path: P, format: ObjectFormat) -> Result<Oid, Error> {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn is_zero(&self) -> bool {}
    pub fn object_format(&self) -> ObjectFormat {}
}
impl Binding for Oid {
    type Raw = *const raw::git_oid;
    fn from_raw(oid: *const raw::git_oid) -> Oid {}
    fn raw(&self) -> *const raw::git_oid {}
}
impl fmt::Display for Oid {}
impl std::str::FromStr for Oid {
    type Err = Error;
    fn from_str(s: &str) -> Result<Oid, Error> {}
}
impl AsRef<[u8]> for Oid {}
#[derive(Clone, Copy)] pub enum PackBuilderStage { AddingObjects, Deltafication }
impl Binding for PackBuilderStage {
    type Raw = raw::git_packbuilder_stage_t;
    fn from_raw(raw: raw::git_packbuilder_stage_t) -> PackBuilderStage {}
    fn raw(&self) -> raw::git_packbuilder_stage_t {}
}
#[not_send] pub struct PackBuilder;
impl PackBuilder {
    pub fn insert_object(&mut self, id: Oid, name: Option<&str>) -> Result<(), Error> {}
    pub fn insert_tree(&mut self, id: Oid) -> Result<(), Error> {}
    pub fn insert_commit(&mut self, id: Oid) -> Result<(), Error> {}
    pub fn insert_walk(&mut self, walk: &mut Revwalk) -> Result<(), Error> {}
    pub fn insert_recursive(&mut self, id: Oid, name: Option<&str>) -> Result<(), Error> {}
    pub fn write_buf(&mut self, buf: &mut Buf) -> Result<(), Error> {}
    pub fn write(&mut self, path: &Path, mode: u32) -> Result<(), Error> {}
    pub fn foreach<F>(&mut self, cb: F) -> Result<(), Error> where F: FnMut(&[u8]) -> bool { let a: &[u8]; cb(a) }
    pub fn set_progress_callback<F>(&mut self, progress: F) -> Result<(), Error> where F: FnMut(PackBuilderStage, u32, u32) -> bool {}
    pub fn unset_progress_callback(&mut self) -> Result<(), Error> {}
    pub fn set_threads(&mut self, threads: u32) -> u32 {}
    pub fn object_count(&self) -> usize {}
    pub fn written(&self) -> usize {}
    pub fn hash(&self) -> Option<Oid> {}
    pub fn name(&self) -> Option<&str> {}
    pub fn name_bytes(&self) -> Option<&[u8]> {}
}
impl Binding for PackBuilder {
    type Raw = *mut raw::git_packbuilder;
    fn from_raw(ptr: *mut raw::git_packbuilder) -> PackBuilder {}
    fn raw(&self) -> *mut raw::git_packbuilder {}
}
pub struct Patch;
impl Binding for Patch {
    type Raw = *mut raw::git_patch;
    fn from_raw(raw: Self::Raw) -> Self {}
    fn raw(&self) -> Self::Raw {}
}
impl Patch {
    pub fn from_diff(diff: &Diff, idx: usize) -> Result<Option<Self>, Error> {}
    pub fn from_blobs(old_blob: &Blob, old_path: Option<&Path>, new_blob: &Blob, new_path: Option<&Path>, opts: Option<&mut DiffOptions>) -> Result<Self, Error> {}
    pub fn from_blob_and_buffer(old_blob: &Blob, old_path: Option<&Path>, new_buffer: &[u8], new_path: Option<&Path>, opts: Option<&mut DiffOptions>) -> Result<Self, Error> {}
    pub fn from_buffers(old_buffer: &[u8], old_path: Option<&Path>, new_buffer: &[u8], new_path: Option<&Path>, opts: Option<&mut DiffOptions>) -> Result<Self, Error> {}
    pub fn delta(&self) -> DiffDelta {}
    pub fn num_hunks(&self) -> usize {}
    pub fn line_stats(&self) -> Result<(usize, usize, usize), Error> {}
    pub fn hunk(&self, hunk_idx: usize) -> Result<(DiffHunk, usize), Error> {}
    pub fn num_lines_in_hunk(&self, hunk_idx: usize) -> Result<usize, Error> {}
    pub fn line_in_hunk(&self, hunk_idx: usize, line_of_hunk: usize) -> Result<DiffLine, Error> {}
    pub fn size(&self, include_context: bool, include_hunk_headers: bool, include_file_headers: bool) -> usize {}
    pub fn print(&mut self, line_cb: &mut dyn FnMut(DiffDelta, Option<DiffHunk>, DiffLine) -> bool) -> Result<(), Error> { let a: DiffDelta; let b: Option<DiffHunk>; let c: DiffLine; line_cb(a, b, c); }
    pub fn to_buf(&mut self) -> Result<Buf, Error> {}
}
#[not_send] pub struct Pathspec;
impl Pathspec {
    pub fn new<I, T>(specs: I) -> Result<Pathspec, Error> where T: IntoCString, I: IntoIterator<Item = T> {}
    pub fn match_diff(&self, diff: &Diff, flags: PathspecFlags) -> Result<PathspecMatchList, Error> {}
    pub fn match_tree(&self, tree: &Tree, flags: PathspecFlags) -> Result<PathspecMatchList, Error> {}
    pub fn match_index(&self, index: &Index, flags: PathspecFlags) -> Result<PathspecMatchList, Error> {}
    pub fn match_workdir(&self, repo: &Repository, flags: PathspecFlags) -> Result<PathspecMatchList, Error> {}
    pub fn matches_path(&self, path: &Path, flags: PathspecFlags) -> bool {}
}
impl Binding for Pathspec {
    type Raw = *mut raw::git_pathspec;
    fn from_raw(raw: *mut raw::git_pathspec) -> Pathspec {}
    fn raw(&self) -> *mut raw::git_pathspec {}
}
#[not_send] pub struct PathspecMatchList;
impl PathspecMatchList {
    pub fn entries(&self) -> PathspecEntries {}
    pub fn entry(&self, i: usize) -> Option<&[u8]> {}
    pub fn diff_entries(&self) -> PathspecDiffEntries {}
    pub fn diff_entry(&self, i: usize) -> Option<DiffDelta> {}
    pub fn failed_entries(&self) -> PathspecFailedEntries {}
    pub fn failed_entry(&self, i: usize) -> Option<&[u8]> {}
}
impl Binding for PathspecMatchList {
    type Raw = *mut raw::git_pathspec_match_list;
    fn from_raw(raw: *mut raw::git_pathspec_match_list) -> PathspecMatchList {}
    fn raw(&self) -> *mut raw::git_pathspec_match_list {}
}
pub struct PathspecEntries;
impl Iterator for PathspecEntries {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
impl DoubleEndedIterator for PathspecEntries { fn next_back(&mut self) -> Option<&[u8]> {} }
pub struct PathspecDiffEntries;
impl Iterator for PathspecDiffEntries {
    type Item = DiffDelta;
    fn next(&mut self) -> Option<DiffDelta> {}
}
impl DoubleEndedIterator for PathspecDiffEntries { fn next_back(&mut self) -> Option<DiffDelta> {} }
pub struct PathspecFailedEntries;
impl Iterator for PathspecFailedEntries {
    type Item = &[u8];
    fn next(&mut self) -> Option<&[u8]> {}
}
impl DoubleEndedIterator for PathspecFailedEntries { fn next_back(&mut self) -> Option<&[u8]> {} }
#[derive(Default)] pub struct ProxyOptions;
impl ProxyOptions {
    pub fn new() -> ProxyOptions {}
    pub fn auto(&mut self) -> &mut Self {}
    pub fn url(&mut self, url: &str) -> &mut Self {}
}
impl Binding for ProxyOptions {
    type Raw = raw::git_proxy_options;
    fn from_raw(_raw: raw::git_proxy_options) -> ProxyOptions {}
    fn raw(&self) -> raw::git_proxy_options {}
}
pub struct PushUpdate;
impl Binding for PushUpdate {
    type Raw = *const raw::git_push_update;
    fn from_raw(raw: *const raw::git_push_update) -> PushUpdate {}
    fn raw(&self) -> Self::Raw {}
}
impl PushUpdate {
    pub fn src_refname_bytes(&self) -> &[u8] {}
    pub fn src_refname(&self) -> Option<&str> {}
    pub fn dst_refname_bytes(&self) -> &[u8] {}
    pub fn dst_refname(&self) -> Option<&str> {}
    pub fn src(&self) -> Oid {}
    pub fn dst(&self) -> Oid {}
}
pub struct RebaseOptions;
impl Default for RebaseOptions {}
impl RebaseOptions {
    pub fn new() -> RebaseOptions {}
    pub fn quiet(&mut self, quiet: bool) -> &mut RebaseOptions {}
    pub fn inmemory(&mut self, inmemory: bool) -> &mut RebaseOptions {}
    pub fn rewrite_notes_ref(&mut self, rewrite_notes_ref: &str) -> &mut RebaseOptions {}
    pub fn merge_options(&mut self, opts: MergeOptions) -> &mut RebaseOptions {}
    pub fn checkout_options(&mut self, opts: CheckoutBuilder) -> &mut RebaseOptions {}
    pub fn raw(&mut self) -> *const raw::git_rebase_options {}
}
#[not_send] pub struct Rebase;
impl Rebase {
    pub fn len(&self) -> usize {}
    pub fn orig_head_name(&self) -> Option<&str> {}
    pub fn orig_head_id(&self) -> Option<Oid> {}
    pub fn nth(&mut self, n: usize) -> Option<RebaseOperation> {}
    pub fn operation_current(&mut self) -> Option<usize> {}
    pub fn inmemory_index(&mut self) -> Result<Index, Error> {}
    #[blocking(fs)] pub fn commit(&mut self, author: Option<&Signature>, committer: &Signature, message: Option<&str>) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn abort(&mut self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn finish(&mut self, signature: Option<&Signature>) -> Result<(), Error> {}
}
impl Iterator for Rebase {
    type Item = Result<RebaseOperation, Error>;
    fn next(&mut self) -> Option<Result<RebaseOperation, Error>> {}
}
impl Binding for Rebase {
    type Raw = *mut raw::git_rebase;
    fn from_raw(raw: *mut raw::git_rebase) -> Rebase {}
    fn raw(&self) -> *mut raw::git_rebase {}
}
pub enum RebaseOperationType { Pick, Reword, Edit, Squash, Fixup, Exec }
impl RebaseOperationType { pub fn from_raw(raw: raw::git_rebase_operation_t) -> Option<RebaseOperationType> {} }
pub struct RebaseOperation;
impl RebaseOperation {
    pub fn kind(&self) -> Option<RebaseOperationType> {}
    pub fn id(&self) -> Oid {}
    pub fn exec(&self) -> Option<&str> {}
}
impl Binding for RebaseOperation {
    type Raw = *const raw::git_rebase_operation;
    fn from_raw(raw: *const raw::git_rebase_operation) -> RebaseOperation {}
    fn raw(&self) -> *const raw::git_rebase_operation {}
}
#[not_send] pub struct Refdb;
impl Binding for Refdb {
    type Raw = *mut raw::git_refdb;
    fn from_raw(raw: *mut raw::git_refdb) -> Refdb {}
    fn raw(&self) -> *mut raw::git_refdb {}
}
impl Refdb { pub fn compress(&self) -> Result<(), Error> {} }
#[not_send] pub struct Reference;
impl Reference {
    pub fn is_valid_name(refname: &str) -> bool {}
    pub fn normalize_name(refname: &str, flags: ReferenceFormat) -> Result<String, Error> {}
    pub fn raw(&self) -> *mut raw::git_reference {}
    pub fn delete(&mut self) -> Result<(), Error> {}
    pub fn is_branch(&self) -> bool {}
    pub fn is_note(&self) -> bool {}
    pub fn is_remote(&self) -> bool {}
    pub fn is_tag(&self) -> bool {}
    pub fn kind(&self) -> Option<ReferenceType> {}
    pub fn name(&self) -> Option<&str> {}
    pub fn name_bytes(&self) -> &[u8] {}
    pub fn shorthand(&self) -> Option<&str> {}
    pub fn shorthand_bytes(&self) -> &[u8] {}
    pub fn target(&self) -> Option<Oid> {}
    pub fn target_peel(&self) -> Option<Oid> {}
    pub fn symbolic_target(&self) -> Option<&str> {}
    pub fn symbolic_target_bytes(&self) -> Option<&[u8]> {}
    pub fn resolve(&self) -> Result<Reference, Error> {}
    pub fn peel(&self, kind: ObjectType) -> Result<Object, Error> {}
    pub fn peel_to_blob(&self) -> Result<Blob, Error> {}
    pub fn peel_to_commit(&self) -> Result<Commit, Error> {}
    pub fn peel_to_tree(&self) -> Result<Tree, Error> {}
    pub fn peel_to_tag(&self) -> Result<Tag, Error> {}
    pub fn rename(&mut self, new_name: &str, force: bool, msg: &str) -> Result<Reference, Error> {}
    pub fn set_target(&mut self, id: Oid, reflog_msg: &str) -> Result<Reference, Error> {}
    pub fn symbolic_set_target(&mut self, target: &str, reflog_msg: &str) -> Result<Reference, Error> {}
}
impl Clone for Reference {}
impl Binding for Reference {
    type Raw = *mut raw::git_reference;
    fn from_raw(raw: *mut raw::git_reference) -> Reference {}
    fn raw(&self) -> *mut raw::git_reference {}
}
#[not_send] pub struct References;
impl References { pub fn names(&mut self) -> ReferenceNames {} }
impl Binding for References {
    type Raw = *mut raw::git_reference_iterator;
    fn from_raw(raw: *mut raw::git_reference_iterator) -> References {}
    fn raw(&self) -> *mut raw::git_reference_iterator {}
}
impl Iterator for References {
    type Item = Result<Reference, Error>;
    #[blocking(fs)] fn next(&mut self) -> Option<Result<Reference, Error>> {}
}
#[not_send] pub struct ReferenceNames;
impl Iterator for ReferenceNames {
    type Item = Result<&str, Error>;
    fn next(&mut self) -> Option<Result<&str, Error>> {}
}
#[not_send] pub struct Reflog;
impl Reflog {
    pub fn append(&mut self, new_oid: Oid, committer: &Signature, msg: Option<&str>) -> Result<(), Error> {}
    pub fn remove(&mut self, i: usize, rewrite_previous_entry: bool) -> Result<(), Error> {}
    pub fn get(&self, i: usize) -> Option<ReflogEntry> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> ReflogIter {}
    pub fn write(&mut self) -> Result<(), Error> {}
}
impl Binding for Reflog {
    type Raw = *mut raw::git_reflog;
    fn from_raw(raw: *mut raw::git_reflog) -> Reflog {}
    fn raw(&self) -> *mut raw::git_reflog {}
}
#[not_send] pub struct ReflogEntry;
impl ReflogEntry {
    pub fn committer(&self) -> Signature {}
    pub fn id_new(&self) -> Oid {}
    pub fn id_old(&self) -> Oid {}
    pub fn message(&self) -> Option<&str> {}
    pub fn message_bytes(&self) -> Option<&[u8]> {}
}
impl Binding for ReflogEntry {
    type Raw = *const raw::git_reflog_entry;
    fn from_raw(raw: *const raw::git_reflog_entry) -> ReflogEntry {}
    fn raw(&self) -> *const raw::git_reflog_entry {}
}
#[not_send] pub struct ReflogIter;
impl Iterator for ReflogIter {
    type Item = ReflogEntry;
    fn next(&mut self) -> Option<ReflogEntry> {}
}
impl DoubleEndedIterator for ReflogIter { fn next_back(&mut self) -> Option<ReflogEntry> {} }
#[not_send] pub struct Refspec;
impl Refspec {
    pub fn direction(&self) -> Direction {}
    pub fn dst(&self) -> Option<&str> {}
    pub fn dst_bytes(&self) -> &[u8] {}
    pub fn dst_matches(&self, refname: &str) -> bool {}
    pub fn src(&self) -> Option<&str> {}
    pub fn src_bytes(&self) -> &[u8] {}
    pub fn src_matches(&self, refname: &str) -> bool {}
    pub fn is_force(&self) -> bool {}
    pub fn str(&self) -> Option<&str> {}
    pub fn bytes(&self) -> &[u8] {}
    pub fn transform(&self, name: &str) -> Result<Buf, Error> {}
    pub fn rtransform(&self, name: &str) -> Result<Buf, Error> {}
}
impl Binding for Refspec {
    type Raw = *const raw::git_refspec;
    fn from_raw(raw: *const raw::git_refspec) -> Refspec {}
    fn raw(&self) -> *const raw::git_refspec {}
}
#[not_send] pub struct Remote;
impl Remote {
    pub fn is_valid_name(remote_name: &str) -> bool {}
    pub fn create_detached<S: Into<Vec<u8>>>(url: S) -> Result<Remote, Error> {}
    pub fn name(&self) -> Option<&str> {}
    pub fn name_bytes(&self) -> Option<&[u8]> {}
    pub fn url(&self) -> Option<&str> {}
    pub fn url_bytes(&self) -> &[u8] {}
    pub fn pushurl(&self) -> Option<&str> {}
    pub fn pushurl_bytes(&self) -> Option<&[u8]> {}
    #[blocking(net)] pub fn default_branch(&self) -> Result<Buf, Error> {}
    pub fn object_format(&self) -> Result<ObjectFormat, Error> {}
    #[blocking(net)] pub fn connect(&mut self, dir: Direction) -> Result<(), Error> {}
    #[blocking(net)] pub fn connect_auth(&mut self, dir: Direction, cb: Option<RemoteCallbacks>, proxy_options: Option<ProxyOptions>) -> Result<RemoteConnection, Error> {}
    pub fn connected(&mut self) -> bool {}
    #[blocking(net)] pub fn disconnect(&mut self) -> Result<(), Error> {}
    #[blocking(net)] pub fn download<Str: AsRef<str> + IntoCString + Clone>(&mut self, specs: &[Str], opts: Option<&mut FetchOptions>) -> Result<(), Error> {}
    pub fn stop(&mut self) -> Result<(), Error> {}
    pub fn refspecs(&self) -> Refspecs {}
    pub fn get_refspec(&self, i: usize) -> Option<Refspec> {}
    #[blocking(net)] pub fn fetch<Str: AsRef<str> + IntoCString + Clone>(&mut self, refspecs: &[Str], opts: Option<&mut FetchOptions>, reflog_msg: Option<&str>) -> Result<(), Error> {}
    pub fn update_tips(&mut self, callbacks: Option<&mut RemoteCallbacks>, update_flags: RemoteUpdateFlags, download_tags: AutotagOption, msg: Option<&str>) -> Result<(), Error> {}
    #[blocking(net)] pub fn push<Str: AsRef<str> + IntoCString + Clone>(&mut self, refspecs: &[Str], opts: Option<&mut PushOptions>) -> Result<(), Error> {}
    pub fn stats(&self) -> Progress {}
    #[blocking(net)] pub fn list(&self) -> Result<&[RemoteHead], Error> {}
    #[blocking(net)] pub fn prune(&mut self, callbacks: Option<RemoteCallbacks>) -> Result<(), Error> {}
    pub fn fetch_refspecs(&self) -> Result<StringArray, Error> {}
    pub fn push_refspecs(&self) -> Result<StringArray, Error> {}
}
impl Clone for Remote {}
impl Binding for Remote {
    type Raw = *mut raw::git_remote;
    fn from_raw(raw: *mut raw::git_remote) -> Remote {}
    fn raw(&self) -> *mut raw::git_remote {}
}
#[not_send] pub struct Refspecs;
impl Iterator for Refspecs {
    type Item = Refspec;
    fn next(&mut self) -> Option<Refspec> {}
}
impl DoubleEndedIterator for Refspecs { fn next_back(&mut self) -> Option<Refspec> {} }
#[not_send] pub struct RemoteHead;
impl RemoteHead {
    pub fn is_local(&self) -> bool {}
    pub fn oid(&self) -> Oid {}
    pub fn loid(&self) -> Oid {}
    pub fn name(&self) -> &str {}
    pub fn symref_target(&self) -> Option<&str> {}
}
#[not_send] pub struct FetchOptions;
impl Default for FetchOptions {}
impl FetchOptions {
    pub fn new() -> FetchOptions {}
    pub fn remote_callbacks(&mut self, cbs: RemoteCallbacks) -> &mut Self {}
    pub fn proxy_options(&mut self, opts: ProxyOptions) -> &mut Self {}
    pub fn prune(&mut self, prune: FetchPrune) -> &mut Self {}
    pub fn update_fetchhead(&mut self, update: bool) -> &mut Self {}
    pub fn report_unchanged(&mut self, update: bool) -> &mut Self {}
    pub fn depth(&mut self, depth: i32) -> &mut Self {}
    pub fn download_tags(&mut self, opt: AutotagOption) -> &mut Self {}
    pub fn follow_redirects(&mut self, redirect: RemoteRedirect) -> &mut Self {}
    pub fn custom_headers(&mut self, custom_headers: &[&str]) -> &mut Self {}
}
impl Binding for FetchOptions {
    type Raw = raw::git_fetch_options;
    fn from_raw(_raw: raw::git_fetch_options) -> FetchOptions {}
    fn raw(&self) -> raw::git_fetch_options {}
}
#[not_send] pub struct PushOptions;
impl Default for PushOptions {}
impl PushOptions {
    pub fn new() -> PushOptions {}
    pub fn remote_callbacks(&mut self, cbs: RemoteCallbacks) -> &mut Self {}
    pub fn proxy_options(&mut self, opts: ProxyOptions) -> &mut Self {}
    pub fn packbuilder_parallelism(&mut self, parallel: u32) -> &mut Self {}
    pub fn follow_redirects(&mut self, redirect: RemoteRedirect) -> &mut Self {}
    pub fn custom_headers(&mut self, custom_headers: &[&str]) -> &mut Self {}
    pub fn remote_push_options(&mut self, remote_push_options: &[&str]) -> &mut Self {}
}
impl Binding for PushOptions {
    type Raw = raw::git_push_options;
    fn from_raw(_raw: raw::git_push_options) -> PushOptions {}
    fn raw(&self) -> raw::git_push_options {}
}
#[not_send] pub struct RemoteConnection;
impl RemoteConnection {
    pub fn connected(&mut self) -> bool {}
    #[blocking(net)] pub fn list(&self) -> Result<&[RemoteHead], Error> {}
    pub fn default_branch(&self) -> Result<Buf, Error> {}
    pub fn remote(&mut self) -> &mut Remote {}
}
pub enum RemoteRedirect { None, Initial, All }
impl Default for RemoteRedirect {}
#[not_send] pub struct RemoteCallbacks;
impl Default for RemoteCallbacks {}
impl RemoteCallbacks {
    pub fn new() -> RemoteCallbacks {}
    pub fn credentials<F>(&mut self, cb: F) -> &mut RemoteCallbacks where F: FnMut(&str, Option<&str>, CredentialType) -> Result<Cred, Error> {}
    pub fn transfer_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks where F: FnMut(Progress) -> bool {}
    pub fn sideband_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks where F: FnMut(&[u8]) -> bool {}
    pub fn update_tips<F>(&mut self, cb: F) -> &mut RemoteCallbacks where F: FnMut(&str, Oid, Oid) -> bool {}
    pub fn certificate_check<F>(&mut self, cb: F) -> &mut RemoteCallbacks where F: FnMut(&Cert, &str) -> Result<CertificateCheckStatus, Error> {}
    pub fn push_update_reference<F>(&mut self, cb: F) -> &mut RemoteCallbacks where F: FnMut(&str, Option<&str>) -> Result<(), Error> {}
    pub fn push_transfer_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks where F: FnMut(usize, usize, usize) {}
    pub fn pack_progress<F>(&mut self, cb: F) -> &mut RemoteCallbacks where F: FnMut(PackBuilderStage, usize, usize) {}
    pub fn push_negotiation<F>(&mut self, cb: F) -> &mut RemoteCallbacks where F: FnMut(&[PushUpdate]) -> Result<(), Error> {}
}
impl Binding for RemoteCallbacks {
    type Raw = raw::git_remote_callbacks;
    fn from_raw(_raw: raw::git_remote_callbacks) -> RemoteCallbacks {}
    fn raw(&self) -> raw::git_remote_callbacks {}
}
pub type Credentials = dyn FnMut(&str, Option<&str>, CredentialType) -> Result<Cred, Error>;
pub type TransportMessage = dyn FnMut(&[u8]) -> bool;
pub type UpdateTips = dyn FnMut(&str, Oid, Oid) -> bool;
pub enum CertificateCheckStatus { CertificateOk, CertificatePassthrough }
#[not_sync]
pub struct Repository;
impl Repository {
    #[blocking(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    pub fn open_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    #[blocking(fs)] pub fn open_from_env() -> Result<Repository, Error> {}
    #[blocking(fs)] pub fn open_ext<P, O, I>(path: P, flags: RepositoryOpenFlags, ceiling_dirs: I) -> Result<Repository, Error> where P: AsRef<Path>, O: AsRef<OsStr>, I: IntoIterator<Item = O> {}
    #[blocking(fs)] pub fn open_from_worktree(worktree: &Worktree) -> Result<Repository, Error> {}
    #[blocking(fs)] pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    #[blocking(fs)] pub fn discover_path<P: AsRef<Path>, I, O>(path: P, ceiling_dirs: I) -> Result<PathBuf, Error> where O: AsRef<OsStr>, I: IntoIterator<Item = O> {}
    #[blocking(fs)] pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    #[blocking(fs)] pub fn init_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error> {}
    #[blocking(fs)] pub fn init_opts<P: AsRef<Path>>(path: P, opts: &RepositoryInitOptions) -> Result<Repository, Error> {}
    #[blocking(net)] pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error> {}
    #[blocking(net)] pub fn clone_recurse<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error> {}
    pub fn from_odb(odb: Odb) -> Result<Repository, Error> {}
    #[blocking(fs)] pub fn revparse(&self, spec: &str) -> Result<Revspec, Error> {}
    #[blocking(fs)] pub fn revparse_single(&self, spec: &str) -> Result<Object, Error> {}
    #[blocking(fs)] pub fn revparse_ext(&self, spec: &str) -> Result<(Object, Option<Reference>), Error> {}
    pub fn is_bare(&self) -> bool {}
    pub fn is_shallow(&self) -> bool {}
    pub fn is_worktree(&self) -> bool {}
    #[blocking(fs)] pub fn is_empty(&self) -> Result<bool, Error> {}
    pub fn path(&self) -> &Path {}
    pub fn object_format(&self) -> ObjectFormat {}
    pub fn commondir(&self) -> &Path {}
    pub fn state(&self) -> RepositoryState {}
    pub fn workdir(&self) -> Option<&Path> {}
    pub fn set_workdir(&self, path: &Path, update_gitlink: bool) -> Result<(), Error> {}
    pub fn namespace(&self) -> Option<&str> {}
    pub fn namespace_bytes(&self) -> Option<&[u8]> {}
    pub fn set_namespace(&self, namespace: &str) -> Result<(), Error> {}
    pub fn set_namespace_bytes(&self, namespace: &[u8]) -> Result<(), Error> {}
    pub fn remove_namespace(&self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn message(&self) -> Result<String, Error> {}
    pub fn remove_message(&self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remotes(&self) -> Result<StringArray, Error> {}
    #[blocking(fs)] pub fn find_remote(&self, name: &str) -> Result<Remote, Error> {}
    #[blocking(fs)] pub fn remote(&self, name: &str, url: &str) -> Result<Remote, Error> {}
    #[blocking(fs)] pub fn remote_with_fetch(&self, name: &str, url: &str, fetch: &str) -> Result<Remote, Error> {}
    #[blocking(fs)] pub fn remote_anonymous(&self, url: &str) -> Result<Remote, Error> {}
    #[blocking(fs)] pub fn remote_rename(&self, name: &str, new_name: &str) -> Result<StringArray, Error> {}
    #[blocking(fs)] pub fn remote_delete(&self, name: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remote_add_fetch(&self, name: &str, spec: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remote_add_push(&self, name: &str, spec: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remote_set_url(&self, name: &str, url: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn remote_set_pushurl(&self, name: &str, pushurl: Option<&str>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn reset(&self, target: &Object, kind: ResetType, checkout: Option<&mut CheckoutBuilder>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn reset_default<T, I>(&self, target: Option<&Object>, paths: I) -> Result<(), Error> where T: IntoCString, I: IntoIterator<Item = T> {}
    #[blocking(fs)] pub fn head(&self) -> Result<Reference, Error> {}
    #[blocking(fs)] pub fn set_head(&self, refname: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn set_head_bytes(&self, refname: &[u8]) -> Result<(), Error> {}
    #[blocking(fs)] pub fn head_detached(&self) -> Result<bool, Error> {}
    #[blocking(fs)] pub fn set_head_detached(&self, commitish: Oid) -> Result<(), Error> {}
    #[blocking(fs)] pub fn set_head_detached_from_annotated(&self, commitish: AnnotatedCommit) -> Result<(), Error> {}
    #[blocking(fs)] pub fn references(&self) -> Result<References, Error> {}
    #[blocking(fs)] pub fn references_glob(&self, glob: &str) -> Result<References, Error> {}
    #[blocking(fs)] pub fn submodules(&self) -> Result<Vec<Submodule>, Error> {}
    #[blocking(fs)] pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses, Error> {}
    #[blocking(fs)] pub fn status_should_ignore(&self, path: &Path) -> Result<bool, Error> {}
    #[blocking(fs)] pub fn status_file(&self, path: &Path) -> Result<Status, Error> {}
    #[blocking(fs)] pub fn branches(&self, filter: Option<BranchType>) -> Result<Branches, Error> {}
    #[blocking(fs)] pub fn index(&self) -> Result<Index, Error> {}
    pub fn set_index(&self, index: &mut Index) -> Result<(), Error> {}
    #[blocking(fs)] pub fn config(&self) -> Result<Config, Error> {}
    pub fn set_config(&self, config: &Config) -> Result<(), Error> {}
    pub fn get_attr(&self, path: &Path, name: &str, flags: AttrCheckFlags) -> Result<Option<&str>, Error> {}
    pub fn get_attr_bytes(&self, path: &Path, name: &str, flags: AttrCheckFlags) -> Result<Option<&[u8]>, Error> {}
    #[blocking(fs)] pub fn blob(&self, data: &[u8]) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn blob_path(&self, path: &Path) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn blob_writer(&self, hintpath: Option<&Path>) -> Result<BlobWriter, Error> {}
    #[blocking(fs)] pub fn find_blob(&self, oid: Oid) -> Result<Blob, Error> {}
    #[blocking(fs)] pub fn odb(&self) -> Result<Odb, Error> {}
    pub fn set_odb(&self, odb: &Odb) -> Result<(), Error> {}
    pub fn refdb_compress(&self) -> Result<(), Error> {}
    pub fn refdb(&self) -> Result<Refdb, Error> {}
    pub fn set_refdb(&self, refdb: &Refdb) -> Result<(), Error> {}
    #[blocking(fs)] pub fn branch(&self, branch_name: &str, target: &Commit, force: bool) -> Result<Branch, Error> {}
    pub fn branch_from_annotated_commit(&self, branch_name: &str, target: &AnnotatedCommit, force: bool) -> Result<Branch, Error> {}
    #[blocking(fs)] pub fn find_branch(&self, name: &str, branch_type: BranchType) -> Result<Branch, Error> {}
    #[blocking(fs)] pub fn commit(&self, update_ref: Option<&str>, author: &Signature, committer: &Signature, message: &str, tree: &Tree, parents: &[&Commit]) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn commit_create_buffer(&self, author: &Signature, committer: &Signature, message: &str, tree: &Tree, parents: &[&Commit]) -> Result<Buf, Error> {}
    #[blocking(fs)] pub fn commit_signed(&self, commit_content: &str, signature: &str, signature_field: Option<&str>) -> Result<Oid, Error> {}
    pub fn extract_signature(&self, commit_id: &Oid, signature_field: Option<&str>) -> Result<(Buf, Buf), Error> {}
    #[blocking(fs)] pub fn find_commit(&self, oid: Oid) -> Result<Commit, Error> {}
    #[blocking(fs)] pub fn find_commit_by_prefix(&self, prefix_hash: &str) -> Result<Commit, Error> {}
    #[blocking(fs)] pub fn find_annotated_commit(&self, id: Oid) -> Result<AnnotatedCommit, Error> {}
    #[blocking(fs)] pub fn find_object(&self, oid: Oid, kind: Option<ObjectType>) -> Result<Object, Error> {}
    #[blocking(fs)] pub fn find_object_by_prefix(&self, prefix_hash: &str, kind: Option<ObjectType>) -> Result<Object, Error> {}
    #[blocking(fs)] pub fn reference(&self, name: &str, id: Oid, force: bool, log_message: &str) -> Result<Reference, Error> {}
    #[blocking(fs)] pub fn reference_matching(&self, name: &str, id: Oid, force: bool, current_id: Oid, log_message: &str) -> Result<Reference, Error> {}
    #[blocking(fs)] pub fn reference_symbolic(&self, name: &str, target: &str, force: bool, log_message: &str) -> Result<Reference, Error> {}
    #[blocking(fs)] pub fn reference_symbolic_matching(&self, name: &str, target: &str, force: bool, current_value: &str, log_message: &str) -> Result<Reference, Error> {}
    #[blocking(fs)] pub fn find_reference(&self, name: &str) -> Result<Reference, Error> {}
    #[blocking(fs)] pub fn resolve_reference_from_short_name(&self, refname: &str) -> Result<Reference, Error> {}
    #[blocking(fs)] pub fn refname_to_id(&self, name: &str) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn reference_to_annotated_commit(&self, reference: &Reference) -> Result<AnnotatedCommit, Error> {}
    #[blocking(fs)] pub fn annotated_commit_from_fetchhead(&self, branch_name: &str, remote_url: &str, id: &Oid) -> Result<AnnotatedCommit, Error> {}
    pub fn signature(&self) -> Result<Signature, Error> {}
    pub fn author_from_env(&self) -> Result<Signature, Error> {}
    pub fn committer_from_env(&self) -> Result<Signature, Error> {}
    #[blocking(fs)] pub fn submodule(&self, url: &str, path: &Path, use_gitlink: bool) -> Result<Submodule, Error> {}
    #[blocking(fs)] pub fn find_submodule(&self, name: &str) -> Result<Submodule, Error> {}
    #[blocking(fs)] pub fn submodule_status(&self, name: &str, ignore: SubmoduleIgnore) -> Result<SubmoduleStatus, Error> {}
    #[blocking(fs)] pub fn submodule_set_ignore(&mut self, name: &str, ignore: SubmoduleIgnore) -> Result<(), Error> {}
    #[blocking(fs)] pub fn submodule_set_update(&mut self, name: &str, update: SubmoduleUpdate) -> Result<(), Error> {}
    #[blocking(fs)] pub fn submodule_set_url(&mut self, name: &str, url: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn submodule_set_branch(&mut self, name: &str, branch_name: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn find_tree(&self, oid: Oid) -> Result<Tree, Error> {}
    pub fn treebuilder(&self, tree: Option<&Tree>) -> Result<TreeBuilder, Error> {}
    #[blocking(fs)] pub fn tag(&self, name: &str, target: &Object, tagger: &Signature, message: &str, force: bool) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn tag_annotation_create(&self, name: &str, target: &Object, tagger: &Signature, message: &str) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn tag_lightweight(&self, name: &str, target: &Object, force: bool) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn find_tag(&self, id: Oid) -> Result<Tag, Error> {}
    #[blocking(fs)] pub fn find_tag_by_prefix(&self, prefix_hash: &str) -> Result<Tag, Error> {}
    #[blocking(fs)] pub fn tag_delete(&self, name: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn tag_names(&self, pattern: Option<&str>) -> Result<StringArray, Error> {}
    #[blocking(fs)] pub fn tag_foreach<T>(&self, cb: T) -> Result<(), Error> where T: FnMut(Oid, &[u8]) -> bool { let a: Oid; let b: &[u8]; cb(a, b) }
    #[blocking(fs)] pub fn checkout_head(&self, opts: Option<&mut CheckoutBuilder>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn checkout_index(&self, index: Option<&mut Index>, opts: Option<&mut CheckoutBuilder>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn checkout_tree(&self, treeish: &Object, opts: Option<&mut CheckoutBuilder>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn merge(&self, annotated_commits: &[&AnnotatedCommit], merge_opts: Option<&mut MergeOptions>, checkout_opts: Option<&mut CheckoutBuilder>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn merge_commits(&self, our_commit: &Commit, their_commit: &Commit, opts: Option<&MergeOptions>) -> Result<Index, Error> {}
    #[blocking(fs)] pub fn merge_trees(&self, ancestor_tree: &Tree, our_tree: &Tree, their_tree: &Tree, opts: Option<&MergeOptions>) -> Result<Index, Error> {}
    #[blocking(fs)] pub fn cleanup_state(&self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn merge_analysis(&self, their_heads: &[&AnnotatedCommit]) -> Result<(MergeAnalysis, MergePreference), Error> {}
    #[blocking(fs)] pub fn merge_analysis_for_ref(&self, our_ref: &Reference, their_heads: &[&AnnotatedCommit]) -> Result<(MergeAnalysis, MergePreference), Error> {}
    #[blocking(fs)] pub fn rebase(&self, branch: Option<&AnnotatedCommit>, upstream: Option<&AnnotatedCommit>, onto: Option<&AnnotatedCommit>, opts: Option<&mut RebaseOptions>) -> Result<Rebase, Error> {}
    #[blocking(fs)] pub fn open_rebase(&self, opts: Option<&mut RebaseOptions>) -> Result<Rebase, Error> {}
    #[blocking(fs)] pub fn note(&self, author: &Signature, committer: &Signature, notes_ref: Option<&str>, oid: Oid, note: &str, force: bool) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn note_default_ref(&self) -> Result<String, Error> {}
    #[blocking(fs)] pub fn notes(&self, notes_ref: Option<&str>) -> Result<Notes, Error> {}
    #[blocking(fs)] pub fn find_note(&self, notes_ref: Option<&str>, id: Oid) -> Result<Note, Error> {}
    #[blocking(fs)] pub fn note_delete(&self, id: Oid, notes_ref: Option<&str>, author: &Signature, committer: &Signature) -> Result<(), Error> {}
    pub fn revwalk(&self) -> Result<Revwalk, Error> {}
    #[blocking(fs)] pub fn blame_file(&self, path: &Path, opts: Option<&mut BlameOptions>) -> Result<Blame, Error> {}
    #[blocking(fs)] pub fn merge_base(&self, one: Oid, two: Oid) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn merge_base_many(&self, oids: &[Oid]) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn merge_base_octopus(&self, oids: &[Oid]) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn merge_bases(&self, one: Oid, two: Oid) -> Result<OidArray, Error> {}
    #[blocking(fs)] pub fn merge_bases_many(&self, oids: &[Oid]) -> Result<OidArray, Error> {}
    #[blocking(fs)] pub fn merge_file_from_index(&self, ancestor: &IndexEntry, ours: &IndexEntry, theirs: &IndexEntry, opts: Option<&mut MergeFileOptions>) -> Result<MergeFileResult, Error> {}
    #[blocking(fs)] pub fn graph_ahead_behind(&self, local: Oid, upstream: Oid) -> Result<(usize, usize), Error> {}
    #[blocking(fs)] pub fn graph_descendant_of(&self, commit: Oid, ancestor: Oid) -> Result<bool, Error> {}
    pub fn reflog(&self, name: &str) -> Result<Reflog, Error> {}
    pub fn reflog_delete(&self, name: &str) -> Result<(), Error> {}
    pub fn reflog_rename(&self, old_name: &str, new_name: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn reference_has_log(&self, name: &str) -> Result<bool, Error> {}
    #[blocking(fs)] pub fn reference_ensure_log(&self, name: &str) -> Result<(), Error> {}
    #[blocking(fs)] pub fn describe(&self, opts: &DescribeOptions) -> Result<Describe, Error> {}
    #[blocking(fs)] pub fn diff_blobs(&self, old_blob: Option<&Blob>, old_as_path: Option<&str>, new_blob: Option<&Blob>, new_as_path: Option<&str>, opts: Option<&mut DiffOptions>, file_cb: Option<&mut FileCb>, binary_cb: Option<&mut BinaryCb>, hunk_cb: Option<&mut HunkCb>, line_cb: Option<&mut LineCb>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn diff_tree_to_tree(&self, old_tree: Option<&Tree>, new_tree: Option<&Tree>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error> {}
    #[blocking(fs)] pub fn diff_tree_to_index(&self, old_tree: Option<&Tree>, index: Option<&Index>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error> {}
    #[blocking(fs)] pub fn diff_index_to_index(&self, old_index: &Index, new_index: &Index, opts: Option<&mut DiffOptions>) -> Result<Diff, Error> {}
    #[blocking(fs)] pub fn diff_index_to_workdir(&self, index: Option<&Index>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error> {}
    #[blocking(fs)] pub fn diff_tree_to_workdir(&self, old_tree: Option<&Tree>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error> {}
    #[blocking(fs)] pub fn diff_tree_to_workdir_with_index(&self, old_tree: Option<&Tree>, opts: Option<&mut DiffOptions>) -> Result<Diff, Error> {}
    pub fn packbuilder(&self) -> Result<PackBuilder, Error> {}
    #[blocking(fs)] pub fn stash_save(&mut self, stasher: &Signature, message: &str, flags: Option<StashFlags>) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn stash_save2(&mut self, stasher: &Signature, message: Option<&str>, flags: Option<StashFlags>) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn stash_save_ext(&mut self, opts: Option<&mut StashSaveOptions>) -> Result<Oid, Error> {}
    #[blocking(fs)] pub fn stash_apply(&mut self, index: usize, opts: Option<&mut StashApplyOptions>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn stash_foreach<C>(&mut self, callback: C) -> Result<(), Error> where C: FnMut(usize, &str, &Oid) -> bool { let a: usize; let b: &str; let c: &Oid; callback(a, b, c) }
    #[blocking(fs)] pub fn stash_drop(&mut self, index: usize) -> Result<(), Error> {}
    #[blocking(fs)] pub fn stash_pop(&mut self, index: usize, opts: Option<&mut StashApplyOptions>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn add_ignore_rule(&self, rules: &str) -> Result<(), Error> {}
    pub fn clear_ignore_rules(&self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn is_path_ignored<P: AsRef<Path>>(&self, path: P) -> Result<bool, Error> {}
    #[blocking(fs)] pub fn cherrypick(&self, commit: &Commit, options: Option<&mut CherrypickOptions>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn cherrypick_commit(&self, cherrypick_commit: &Commit, our_commit: &Commit, mainline: u32, options: Option<&MergeOptions>) -> Result<Index, Error> {}
    pub fn branch_remote_name(&self, refname: &str) -> Result<Buf, Error> {}
    pub fn branch_upstream_name(&self, refname: &str) -> Result<Buf, Error> {}
    pub fn branch_upstream_remote(&self, refname: &str) -> Result<Buf, Error> {}
    pub fn branch_upstream_merge(&self, refname: &str) -> Result<Buf, Error> {}
    #[blocking(fs)] pub fn apply(&self, diff: &Diff, location: ApplyLocation, options: Option<&mut ApplyOptions>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn apply_to_tree(&self, tree: &Tree, diff: &Diff, options: Option<&mut ApplyOptions>) -> Result<Index, Error> {}
    #[blocking(fs)] pub fn revert(&self, commit: &Commit, options: Option<&mut RevertOptions>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn revert_commit(&self, revert_commit: &Commit, our_commit: &Commit, mainline: u32, options: Option<&MergeOptions>) -> Result<Index, Error> {}
    #[blocking(fs)] pub fn worktrees(&self) -> Result<StringArray, Error> {}
    #[blocking(fs)] pub fn find_worktree(&self, name: &str) -> Result<Worktree, Error> {}
    #[blocking(fs)] pub fn worktree(&self, name: &str, path: &Path, opts: Option<&WorktreeAddOptions>) -> Result<Worktree, Error> {}
    pub fn transaction(&self) -> Result<Transaction, Error> {}
    pub fn mailmap(&self) -> Result<Mailmap, Error> {}
    #[blocking(fs)] pub fn mergehead_foreach<C>(&mut self, callback: C) -> Result<(), Error> where C: FnMut(&Oid) -> bool { let a: &Oid; callback(a) }
    pub fn fetchhead_foreach<C>(&self, callback: C) -> Result<(), Error> where C: FnMut(&str, &[u8], &Oid, bool) -> bool { let a: &str; let b: &[u8]; let c: &Oid; let d: bool; callback(a, b, c, d) }
}
impl Binding for Repository {
    type Raw = *mut raw::git_repository;
    fn from_raw(ptr: *mut raw::git_repository) -> Repository {}
    fn raw(&self) -> *mut raw::git_repository {}
}
pub struct RepositoryInitOptions;
impl RepositoryInitOptions {
    pub fn new() -> RepositoryInitOptions {}
    pub fn bare(&mut self, bare: bool) -> &mut RepositoryInitOptions {}
    pub fn no_reinit(&mut self, enabled: bool) -> &mut RepositoryInitOptions {}
    pub fn no_dotgit_dir(&mut self, enabled: bool) -> &mut RepositoryInitOptions {}
    pub fn mkdir(&mut self, enabled: bool) -> &mut RepositoryInitOptions {}
    pub fn mkpath(&mut self, enabled: bool) -> &mut RepositoryInitOptions {}
    pub fn mode(&mut self, mode: RepositoryInitMode) -> &mut RepositoryInitOptions {}
    pub fn external_template(&mut self, enabled: bool) -> &mut RepositoryInitOptions {}
    pub fn workdir_path(&mut self, path: &Path) -> &mut RepositoryInitOptions {}
    pub fn description(&mut self, desc: &str) -> &mut RepositoryInitOptions {}
    pub fn template_path(&mut self, path: &Path) -> &mut RepositoryInitOptions {}
    pub fn initial_head(&mut self, head: &str) -> &mut RepositoryInitOptions {}
    pub fn origin_url(&mut self, url: &str) -> &mut RepositoryInitOptions {}
    pub fn object_format(&mut self, format: ObjectFormat) -> &mut RepositoryInitOptions {}
    pub fn raw(&self) -> raw::git_repository_init_options {}
}
pub struct RevertOptions;
impl RevertOptions {
    pub fn new() -> RevertOptions {}
    pub fn mainline(&mut self, mainline: u32) -> &mut Self {}
    pub fn checkout_builder(&mut self, cb: CheckoutBuilder) -> &mut Self {}
    pub fn merge_opts(&mut self, merge_opts: MergeOptions) -> &mut Self {}
    pub fn raw(&mut self) -> raw::git_revert_options {}
}
#[not_send] pub struct Revspec;
impl Revspec {
    pub fn from_objects(from: Option<Object>, to: Option<Object>, mode: RevparseMode) -> Revspec {}
    pub fn into_objects(self) -> (Option<Object>, Option<Object>, RevparseMode) {}
    pub fn from(&self) -> Option<&Object> {}
    pub fn to(&self) -> Option<&Object> {}
    pub fn mode(&self) -> RevparseMode {}
}
#[not_send] pub struct Revwalk;
impl Revwalk {
    pub fn reset(&mut self) -> Result<(), Error> {}
    pub fn set_sorting(&mut self, sort_mode: Sort) -> Result<(), Error> {}
    pub fn simplify_first_parent(&mut self) -> Result<(), Error> {}
    pub fn push(&mut self, oid: Oid) -> Result<(), Error> {}
    pub fn push_head(&mut self) -> Result<(), Error> {}
    pub fn push_glob(&mut self, glob: &str) -> Result<(), Error> {}
    pub fn push_ref(&mut self, reference: &str) -> Result<(), Error> {}
    pub fn hide(&mut self, oid: Oid) -> Result<(), Error> {}
    pub fn with_hide_callback<C>(self, callback: &mut C) -> Result<RevwalkWithHideCb<C>, Error> where C: FnMut(Oid) -> bool {}
    pub fn hide_head(&mut self) -> Result<(), Error> {}
    pub fn hide_ref(&mut self, reference: &str) -> Result<(), Error> {}
    pub fn push_range(&mut self, range: &str) -> Result<(), Error> {}
    pub fn hide_glob(&mut self, glob: &str) -> Result<(), Error> {}
}
impl Binding for Revwalk {
    type Raw = *mut raw::git_revwalk;
    fn from_raw(raw: *mut raw::git_revwalk) -> Revwalk {}
    fn raw(&self) -> *mut raw::git_revwalk {}
}
impl Iterator for Revwalk {
    type Item = Result<Oid, Error>;
    #[blocking(fs)] fn next(&mut self) -> Option<Result<Oid, Error>> {}
}
#[not_send] pub struct Signature;
impl Signature {
    pub fn now(name: &str, email: &str) -> Result<Signature, Error> {}
    pub fn new(name: &str, email: &str, time: &Time) -> Result<Signature, Error> {}
    pub fn name(&self) -> Option<&str> {}
    pub fn name_bytes(&self) -> &[u8] {}
    pub fn email(&self) -> Option<&str> {}
    pub fn email_bytes(&self) -> &[u8] {}
    pub fn when(&self) -> Time {}
    pub fn to_owned(&self) -> Signature {}
}
impl Binding for Signature {
    type Raw = *mut raw::git_signature;
    fn from_raw(raw: *mut raw::git_signature) -> Signature {}
    fn raw(&self) -> *mut raw::git_signature {}
}
impl Clone for Signature {}
impl fmt::Display for Signature {}
pub struct StashSaveOptions;
impl StashSaveOptions {
    pub fn new(stasher: Signature) -> Self {}
    pub fn flags(&mut self, flags: Option<StashFlags>) -> &mut Self {}
    pub fn pathspec<T: IntoCString>(&mut self, pathspec: T) -> &mut Self {}
    pub fn raw(&mut self) -> *const raw::git_stash_save_options {}
}
pub type StashApplyProgressCb = dyn FnMut(StashApplyProgress) -> bool;
pub type StashCb = dyn FnMut(usize, &str, &Oid) -> bool;
pub struct StashApplyOptions;
impl Default for StashApplyOptions {}
impl StashApplyOptions {
    pub fn new() -> StashApplyOptions {}
    pub fn reinstantiate_index(&mut self) -> &mut StashApplyOptions {}
    pub fn checkout_options(&mut self, opts: CheckoutBuilder) -> &mut StashApplyOptions {}
    pub fn progress_cb<C>(&mut self, callback: C) -> &mut StashApplyOptions where C: FnMut(StashApplyProgress) -> bool {}
    pub fn raw(&mut self) -> &raw::git_stash_apply_options {}
}
pub struct StatusOptions;
impl Default for StatusOptions {}
impl StatusOptions {
    pub fn new() -> StatusOptions {}
    pub fn show(&mut self, show: StatusShow) -> &mut StatusOptions {}
    pub fn pathspec<T: IntoCString>(&mut self, pathspec: T) -> &mut StatusOptions {}
    pub fn include_untracked(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn include_ignored(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn include_unmodified(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn exclude_submodules(&mut self, exclude: bool) -> &mut StatusOptions {}
    pub fn recurse_untracked_dirs(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn disable_pathspec_match(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn recurse_ignored_dirs(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn renames_head_to_index(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn renames_index_to_workdir(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn sort_case_sensitively(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn sort_case_insensitively(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn renames_from_rewrites(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn no_refresh(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn update_index(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn include_unreadable(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn include_unreadable_as_untracked(&mut self, include: bool) -> &mut StatusOptions {}
    pub fn rename_threshold(&mut self, threshold: u16) -> &mut StatusOptions {}
    pub fn raw(&mut self) -> *const raw::git_status_options {}
}
#[derive(Clone, Copy)] pub enum StatusShow { Index, Workdir, IndexAndWorkdir }
#[not_send] pub struct Statuses;
impl Statuses {
    pub fn get(&self, index: usize) -> Option<StatusEntry> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> StatusIter {}
}
impl Binding for Statuses {
    type Raw = *mut raw::git_status_list;
    fn from_raw(raw: *mut raw::git_status_list) -> Statuses {}
    fn raw(&self) -> *mut raw::git_status_list {}
}
impl IntoIterator for &Statuses {
    type Item = StatusEntry;
    type IntoIter = StatusIter;
    fn into_iter(self) -> Self::IntoIter {}
}
#[not_send] pub struct StatusIter;
impl Iterator for StatusIter {
    type Item = StatusEntry;
    fn next(&mut self) -> Option<StatusEntry> {}
}
impl DoubleEndedIterator for StatusIter { fn next_back(&mut self) -> Option<StatusEntry> {} }
#[not_send] pub struct StatusEntry;
impl StatusEntry {
    pub fn path_bytes(&self) -> &[u8] {}
    pub fn path(&self) -> Option<&str> {}
    pub fn status(&self) -> Status {}
    pub fn head_to_index(&self) -> Option<DiffDelta> {}
    pub fn index_to_workdir(&self) -> Option<DiffDelta> {}
}
impl Binding for StatusEntry {
    type Raw = *const raw::git_status_entry;
    fn from_raw(raw: *const raw::git_status_entry) -> StatusEntry {}
    fn raw(&self) -> *const raw::git_status_entry {}
}
#[not_send] pub struct Submodule;
impl Submodule {
    pub fn branch(&self) -> Option<&str> {}
    pub fn branch_bytes(&self) -> Option<&[u8]> {}
    #[blocking(fs)] pub fn clone(&mut self, opts: Option<&mut SubmoduleUpdateOptions>) -> Result<Repository, Error> {}
    pub fn url(&self) -> Option<&str> {}
    pub fn opt_url_bytes(&self) -> Option<&[u8]> {}
    pub fn name(&self) -> Option<&str> {}
    pub fn name_bytes(&self) -> &[u8] {}
    pub fn path(&self) -> &Path {}
    pub fn head_id(&self) -> Option<Oid> {}
    pub fn index_id(&self) -> Option<Oid> {}
    pub fn workdir_id(&self) -> Option<Oid> {}
    pub fn ignore_rule(&self) -> SubmoduleIgnore {}
    pub fn update_strategy(&self) -> SubmoduleUpdate {}
    #[blocking(fs)] pub fn init(&mut self, overwrite: bool) -> Result<(), Error> {}
    pub fn repo_init(&mut self, use_gitlink: bool) -> Result<Repository, Error> {}
    #[blocking(fs)] pub fn open(&self) -> Result<Repository, Error> {}
    #[blocking(fs)] pub fn reload(&mut self, force: bool) -> Result<(), Error> {}
    #[blocking(fs)] pub fn sync(&mut self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn add_to_index(&mut self, write_index: bool) -> Result<(), Error> {}
    #[blocking(fs)] pub fn add_finalize(&mut self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn update(&mut self, init: bool, opts: Option<&mut SubmoduleUpdateOptions>) -> Result<(), Error> {}
}
impl Binding for Submodule {
    type Raw = *mut raw::git_submodule;
    fn from_raw(raw: *mut raw::git_submodule) -> Submodule {}
    fn raw(&self) -> *mut raw::git_submodule {}
}
pub struct SubmoduleUpdateOptions;
impl SubmoduleUpdateOptions {
    pub fn new() -> Self {}
    pub fn checkout(&mut self, opts: CheckoutBuilder) -> &mut Self {}
    pub fn fetch(&mut self, opts: FetchOptions) -> &mut Self {}
    pub fn allow_fetch(&mut self, b: bool) -> &mut Self {}
}
impl Default for SubmoduleUpdateOptions {}
#[not_send] pub struct Tag;
impl Tag {
    pub fn is_valid_name(tag_name: &str) -> bool {}
    pub fn id(&self) -> Oid {}
    pub fn message(&self) -> Option<&str> {}
    pub fn message_bytes(&self) -> Option<&[u8]> {}
    pub fn name(&self) -> Option<&str> {}
    pub fn name_bytes(&self) -> &[u8] {}
    pub fn peel(&self) -> Result<Object, Error> {}
    pub fn tagger(&self) -> Option<Signature> {}
    pub fn target(&self) -> Result<Object, Error> {}
    pub fn target_id(&self) -> Oid {}
    pub fn target_type(&self) -> Option<ObjectType> {}
    pub fn as_object(&self) -> &Object {}
    pub fn into_object(self) -> Object {}
}
impl Binding for Tag {
    type Raw = *mut raw::git_tag;
    fn from_raw(raw: *mut raw::git_tag) -> Tag {}
    fn raw(&self) -> *mut raw::git_tag {}
}
impl Clone for Tag {}
#[derive(Clone, Copy)] pub struct Time;
impl Time {
    pub fn new(time: i64, offset: i32) -> Time {}
    pub fn seconds(&self) -> i64 {}
    pub fn offset_minutes(&self) -> i32 {}
    pub fn sign(&self) -> char {}
}
impl Binding for Time {
    type Raw = raw::git_time;
    fn from_raw(raw: raw::git_time) -> Time {}
    fn raw(&self) -> raw::git_time {}
}
#[derive(Clone, Copy)] pub struct IndexTime;
impl IndexTime {
    pub fn new(seconds: i32, nanoseconds: u32) -> IndexTime {}
    pub fn seconds(&self) -> i32 {}
    pub fn nanoseconds(&self) -> u32 {}
}
impl Binding for IndexTime {
    type Raw = raw::git_index_time;
    fn from_raw(raw: raw::git_index_time) -> IndexTime {}
    fn raw(&self) -> raw::git_index_time {}
}
#[derive(Clone, Copy)] pub enum TraceLevel { None, Fatal, Error, Warn, Info, Debug, Trace }
impl Binding for TraceLevel {
    type Raw = raw::git_trace_level_t;
    fn from_raw(raw: raw::git_trace_level_t) -> Self {}
    fn raw(&self) -> raw::git_trace_level_t {}
}
pub fn trace_set(level: TraceLevel, cb: TracingCb) -> Result<(), Error> {}
#[not_send] pub struct Transaction;
impl Binding for Transaction {
    type Raw = *mut raw::git_transaction;
    fn from_raw(ptr: *mut raw::git_transaction) -> Transaction {}
    fn raw(&self) -> *mut raw::git_transaction {}
}
impl Transaction {
    pub fn lock_ref(&mut self, refname: &str) -> Result<(), Error> {}
    pub fn set_target(&mut self, refname: &str, target: Oid, reflog_signature: Option<&Signature>, reflog_message: &str) -> Result<(), Error> {}
    pub fn set_symbolic_target(&mut self, refname: &str, target: &str, reflog_signature: Option<&Signature>, reflog_message: &str) -> Result<(), Error> {}
    pub fn set_reflog(&mut self, refname: &str, reflog: Reflog) -> Result<(), Error> {}
    pub fn remove(&mut self, refname: &str) -> Result<(), Error> {}
    pub fn commit(self) -> Result<(), Error> {}
}
#[not_send] pub struct Tree;
impl Tree {
    pub fn id(&self) -> Oid {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> TreeIter {}
    #[blocking(fs)] pub fn walk<C, T>(&self, mode: TreeWalkMode, callback: C) -> Result<(), Error> where C: FnMut(&str, &TreeEntry) -> T, T: Into<i32> { let a: &str; let b: &TreeEntry; callback(a, b) }
    pub fn get_id(&self, id: Oid) -> Option<TreeEntry> {}
    pub fn get(&self, n: usize) -> Option<TreeEntry> {}
    pub fn get_name(&self, filename: &str) -> Option<TreeEntry> {}
    pub fn get_name_bytes(&self, filename: &[u8]) -> Option<TreeEntry> {}
    pub fn get_path(&self, path: &Path) -> Result<TreeEntry, Error> {}
    pub fn as_object(&self) -> &Object {}
    pub fn into_object(self) -> Object {}
}
impl Binding for Tree {
    type Raw = *mut raw::git_tree;
    fn from_raw(raw: *mut raw::git_tree) -> Tree {}
    fn raw(&self) -> *mut raw::git_tree {}
}
impl Clone for Tree {}
impl IntoIterator for &Tree {
    type Item = TreeEntry;
    type IntoIter = TreeIter;
    fn into_iter(self) -> Self::IntoIter {}
}
#[not_send] pub struct TreeEntry;
impl TreeEntry {
    pub fn id(&self) -> Oid {}
    pub fn name(&self) -> Option<&str> {}
    pub fn name_bytes(&self) -> &[u8] {}
    pub fn to_object(&self, repo: &Repository) -> Result<Object, Error> {}
    pub fn kind(&self) -> Option<ObjectType> {}
    pub fn filemode(&self) -> i32 {}
    pub fn filemode_raw(&self) -> i32 {}
    pub fn to_owned(&self) -> TreeEntry {}
}
impl Binding for TreeEntry {
    type Raw = *mut raw::git_tree_entry;
    fn from_raw(raw: *mut raw::git_tree_entry) -> TreeEntry {}
    fn raw(&self) -> *mut raw::git_tree_entry {}
}
impl Clone for TreeEntry {}
#[not_send] pub struct TreeIter;
impl Iterator for TreeIter {
    type Item = TreeEntry;
    fn next(&mut self) -> Option<TreeEntry> {}
}
impl DoubleEndedIterator for TreeIter { fn next_back(&mut self) -> Option<TreeEntry> {} }
#[derive(Clone, Copy)] pub enum TreeWalkMode { PreOrder, PostOrder }
impl Into<raw::git_treewalk_mode> for TreeWalkMode { fn into(self) -> raw::git_treewalk_mode {} }
pub enum TreeWalkResult { Ok, Skip, Abort }
impl Into<i32> for TreeWalkResult { fn into(self) -> i32 {} }
#[not_send] pub struct TreeBuilder;
impl TreeBuilder {
    pub fn clear(&mut self) -> Result<(), Error> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn get<P>(&self, filename: P) -> Result<Option<TreeEntry>, Error> where P: IntoCString {}
    pub fn insert<P: IntoCString>(&mut self, filename: P, oid: Oid, filemode: i32) -> Result<TreeEntry, Error> {}
    pub fn remove<P: IntoCString>(&mut self, filename: P) -> Result<(), Error> {}
    pub fn filter<F>(&mut self, filter: F) -> Result<(), Error> where F: FnMut(&TreeEntry) -> bool { let a: &TreeEntry; filter(a); }
    pub fn write(&self) -> Result<Oid, Error> {}
}
impl Binding for TreeBuilder {
    type Raw = *mut raw::git_treebuilder;
    fn from_raw(raw: *mut raw::git_treebuilder) -> TreeBuilder {}
    fn raw(&self) -> *mut raw::git_treebuilder {}
}
pub struct Version;
impl Version {
    pub fn get() -> Version {}
    pub fn libgit2_version(&self) -> (u32, u32, u32) {}
    pub fn crate_version(&self) -> &str {}
    pub fn vendored(&self) -> bool {}
    pub fn threads(&self) -> bool {}
    pub fn https(&self) -> bool {}
    pub fn ssh(&self) -> bool {}
    pub fn nsec(&self) -> bool {}
}
#[not_send] pub struct Worktree;
impl Worktree {
    #[blocking(fs)] pub fn open_from_repository(repo: &Repository) -> Result<Worktree, Error> {}
    pub fn name(&self) -> Option<&str> {}
    pub fn path(&self) -> &Path {}
    pub fn validate(&self) -> Result<(), Error> {}
    #[blocking(fs)] pub fn lock(&self, reason: Option<&str>) -> Result<(), Error> {}
    #[blocking(fs)] pub fn unlock(&self) -> Result<(), Error> {}
    pub fn is_locked(&self) -> Result<WorktreeLockStatus, Error> {}
    #[blocking(fs)] pub fn prune(&self, opts: Option<&mut WorktreePruneOptions>) -> Result<(), Error> {}
    pub fn is_prunable(&self, opts: Option<&mut WorktreePruneOptions>) -> Result<bool, Error> {}
}
impl Binding for Worktree {
    type Raw = *mut raw::git_worktree;
    fn from_raw(ptr: *mut raw::git_worktree) -> Worktree {}
    fn raw(&self) -> *mut raw::git_worktree {}
}
pub struct WorktreeAddOptions;
impl WorktreeAddOptions {
    pub fn new() -> WorktreeAddOptions {}
    pub fn lock(&mut self, enabled: bool) -> &mut WorktreeAddOptions {}
    pub fn checkout_existing(&mut self, enabled: bool) -> &mut WorktreeAddOptions {}
    pub fn reference(&mut self, reference: Option<&Reference>) -> &mut WorktreeAddOptions {}
    pub fn raw(&self) -> *const raw::git_worktree_add_options {}
}
pub struct WorktreePruneOptions;
impl WorktreePruneOptions {
    pub fn new() -> WorktreePruneOptions {}
    pub fn valid(&mut self, valid: bool) -> &mut WorktreePruneOptions {}
    pub fn locked(&mut self, locked: bool) -> &mut WorktreePruneOptions {}
    pub fn working_tree(&mut self, working_tree: bool) -> &mut WorktreePruneOptions {}
    pub fn raw(&mut self) -> *mut raw::git_worktree_prune_options {}
}
pub enum WorktreeLockStatus { Unlocked, Locked(Option<String>) }
pub mod build {
    use libgit2_sys as raw;
    use crate::{CheckoutNotificationType, DiffFile, Error, FetchOptions, FileMode, IntoCString, Oid, Remote, Repository, Tree};
    use std::path::Path;
    #[not_send] pub struct RepoBuilder;
    impl Default for RepoBuilder {}
    impl RepoBuilder {
        pub fn new() -> RepoBuilder {}
        pub fn bare(&mut self, bare: bool) -> &mut RepoBuilder {}
        pub fn branch(&mut self, branch: &str) -> &mut RepoBuilder {}
        pub fn clone_local(&mut self, clone_local: CloneLocal) -> &mut RepoBuilder {}
        pub fn with_checkout(&mut self, checkout: CheckoutBuilder) -> &mut RepoBuilder {}
        pub fn fetch_options(&mut self, fetch_opts: FetchOptions) -> &mut RepoBuilder {}
        pub fn remote_create<F>(&mut self, f: F) -> &mut RepoBuilder where F: FnMut(&Repository, &str, &str) -> Result<Remote, Error> {}
        #[blocking(net)] pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error> {}
        pub fn local(&mut self, local: bool) -> &mut RepoBuilder {}
        pub fn hardlinks(&mut self, links: bool) -> &mut RepoBuilder {}
    }
    pub type RemoteCreate = dyn FnMut(&Repository, &str, &str) -> Result<Remote, Error>;
    pub struct TreeUpdateBuilder;
    impl Default for TreeUpdateBuilder {}
    impl TreeUpdateBuilder {
        pub fn new() -> Self {}
        pub fn remove<T: IntoCString>(&mut self, path: T) -> &mut Self {}
        pub fn upsert<T: IntoCString>(&mut self, path: T, id: Oid, filemode: FileMode) -> &mut Self {}
        pub fn create_updated(&mut self, repo: &Repository, baseline: &Tree) -> Result<Oid, Error> {}
    }
    #[not_send] pub struct CheckoutBuilder;
    impl Default for CheckoutBuilder {}
    impl CheckoutBuilder {
        pub fn new() -> CheckoutBuilder {}
        pub fn dry_run(&mut self) -> &mut CheckoutBuilder {}
        pub fn force(&mut self) -> &mut CheckoutBuilder {}
        pub fn safe(&mut self) -> &mut CheckoutBuilder {}
        pub fn recreate_missing(&mut self, allow: bool) -> &mut CheckoutBuilder {}
        pub fn allow_conflicts(&mut self, allow: bool) -> &mut CheckoutBuilder {}
        pub fn remove_untracked(&mut self, remove: bool) -> &mut CheckoutBuilder {}
        pub fn remove_ignored(&mut self, remove: bool) -> &mut CheckoutBuilder {}
        pub fn update_only(&mut self, update: bool) -> &mut CheckoutBuilder {}
        pub fn update_index(&mut self, update: bool) -> &mut CheckoutBuilder {}
        pub fn refresh(&mut self, refresh: bool) -> &mut CheckoutBuilder {}
        pub fn skip_unmerged(&mut self, skip: bool) -> &mut CheckoutBuilder {}
        pub fn use_ours(&mut self, ours: bool) -> &mut CheckoutBuilder {}
        pub fn use_theirs(&mut self, theirs: bool) -> &mut CheckoutBuilder {}
        pub fn overwrite_ignored(&mut self, overwrite: bool) -> &mut CheckoutBuilder {}
        pub fn conflict_style_merge(&mut self, on: bool) -> &mut CheckoutBuilder {}
        pub fn notify_on(&mut self, notification_types: CheckoutNotificationType) -> &mut CheckoutBuilder {}
        pub fn conflict_style_diff3(&mut self, on: bool) -> &mut CheckoutBuilder {}
        pub fn disable_pathspec_match(&mut self, on: bool) -> &mut CheckoutBuilder {}
        pub fn disable_filters(&mut self, disable: bool) -> &mut CheckoutBuilder {}
        pub fn dir_perm(&mut self, perm: i32) -> &mut CheckoutBuilder {}
        pub fn file_perm(&mut self, perm: i32) -> &mut CheckoutBuilder {}
        pub fn path<T: IntoCString>(&mut self, path: T) -> &mut CheckoutBuilder {}
        pub fn target_dir(&mut self, dst: &Path) -> &mut CheckoutBuilder {}
        pub fn ancestor_label(&mut self, label: &str) -> &mut CheckoutBuilder {}
        pub fn our_label(&mut self, label: &str) -> &mut CheckoutBuilder {}
        pub fn their_label(&mut self, label: &str) -> &mut CheckoutBuilder {}
        pub fn progress<F>(&mut self, cb: F) -> &mut CheckoutBuilder where F: FnMut(Option<&Path>, usize, usize) {}
        pub fn notify<F>(&mut self, cb: F) -> &mut CheckoutBuilder where F: FnMut(CheckoutNotificationType, Option<&Path>, Option<DiffFile>, Option<DiffFile>, Option<DiffFile>) -> bool {}
        pub fn configure(&mut self, opts: &mut raw::git_checkout_options) {}
    }
    pub type Progress = dyn FnMut(Option<&Path>, usize, usize);
    pub type Notify = dyn FnMut(CheckoutNotificationType, Option<&Path>, Option<DiffFile>, Option<DiffFile>, Option<DiffFile>) -> bool;
    #[derive(Clone, Copy)] pub enum CloneLocal { Auto, Local, None, NoLinks }
}
pub mod call {
    use std::ffi::CString;
    pub trait Convert<T> {
        fn convert(&self) -> T;
    }
    impl<T: Copy> Convert<T> for T { fn convert(&self) -> T {} }
    impl Convert<libc::c_int> for bool { fn convert(&self) -> libc::c_int {} }
    impl<T> Convert<*const T> for &T { fn convert(&self) -> *const T {} }
    impl<T> Convert<*mut T> for &mut T { fn convert(&self) -> *mut T {} }
    impl<T> Convert<*const T> for *mut T { fn convert(&self) -> *const T {} }
    impl Convert<*const libc::c_char> for CString { fn convert(&self) -> *const libc::c_char {} }
    impl<T, U: Convert<*const T>> Convert<*const T> for Option<U> { fn convert(&self) -> *const T {} }
    impl<T, U: Convert<*mut T>> Convert<*mut T> for Option<U> { fn convert(&self) -> *mut T {} }
}
pub mod cert {
    use libgit2_sys as raw;
    use crate::Binding;
    pub struct Cert;
    impl Cert {
        pub fn as_hostkey(&self) -> Option<&CertHostkey> {}
        pub fn as_x509(&self) -> Option<&CertX509> {}
    }
    impl Binding for Cert {
        type Raw = *mut raw::git_cert;
        fn from_raw(raw: *mut raw::git_cert) -> Cert {}
        fn raw(&self) -> *mut raw::git_cert {}
    }
    pub struct CertHostkey;
    impl CertHostkey {
        pub fn hash_md5(&self) -> Option<&[u8; 16]> {}
        pub fn hash_sha1(&self) -> Option<&[u8; 20]> {}
        pub fn hash_sha256(&self) -> Option<&[u8; 32]> {}
        pub fn hostkey(&self) -> Option<&[u8]> {}
        pub fn hostkey_type(&self) -> Option<SshHostKeyType> {}
    }
    pub struct CertX509;
    impl CertX509 { pub fn data(&self) -> &[u8] {} }
    #[derive(Clone, Copy)] pub enum SshHostKeyType { Unknown, Rsa, Dss, Ecdsa256, Ecdsa384, Ecdsa521, Ed255219 }
    impl SshHostKeyType {
        pub fn name(&self) -> &str {}
        pub fn short_name(&self) -> &str {}
    }
}
pub mod commit {
    use crate::Oid;
    pub struct ParentIds;
    impl Iterator for ParentIds {
        type Item = Oid;
        fn next(&mut self) -> Option<Oid> {}
    }
    impl DoubleEndedIterator for ParentIds { fn next_back(&mut self) -> Option<Oid> {} }
}
pub mod diff {
    use crate::{DiffBinary, DiffDelta, DiffHunk, DiffLine};
    pub type FileCb = dyn FnMut(DiffDelta, f32) -> bool;
    pub type BinaryCb = dyn FnMut(DiffDelta, DiffBinary) -> bool;
    pub type HunkCb = dyn FnMut(DiffDelta, DiffHunk) -> bool;
    pub type LineCb = dyn FnMut(DiffDelta, Option<DiffHunk>, DiffLine) -> bool;
}
pub mod object {
    use crate::ObjectType;
    pub trait CastOrPanic {
        fn cast_or_panic<T>(self, kind: ObjectType) -> T;
    }
}
pub mod oid_array {
    use libgit2_sys as raw;
    use crate::{Binding, Oid};
    use std::ops::Deref;
    pub struct OidArray;
    impl Deref for OidArray {
        type Target = [Oid];
        fn deref(&self) -> &[Oid] {}
    }
    impl Binding for OidArray {
        type Raw = raw::git_oidarray;
        fn from_raw(raw: raw::git_oidarray) -> OidArray {}
        fn raw(&self) -> raw::git_oidarray {}
    }
}
pub mod revwalk {
    use crate::{Error, Oid, Revwalk};
    pub struct RevwalkWithHideCb<C> { f: C }
    impl<C: FnMut(Oid) -> bool> RevwalkWithHideCb<C> { pub fn into_inner(self) -> Result<Revwalk, Error> {} }
    impl<C: FnMut(Oid) -> bool> Iterator for RevwalkWithHideCb<C> {
        type Item = Result<Oid, Error>;
        fn next(&mut self) -> Option<Self::Item> { let a: Oid; (self.f)(a) }
    }
}
pub mod string_array {
    pub struct StringArray;
    impl StringArray {
        pub fn get(&self, i: usize) -> Option<&str> {}
        pub fn get_bytes(&self, i: usize) -> Option<&[u8]> {}
        pub fn iter(&self) -> Iter {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl IntoIterator for &StringArray {
        type Item = Option<&str>;
        type IntoIter = Iter;
        fn into_iter(self) -> Iter {}
    }
    pub struct Iter;
    impl Iterator for Iter {
        type Item = Option<&str>;
        fn next(&mut self) -> Option<Option<&str>> {}
    }
}
pub mod util {
    pub trait IsNull {
        fn is_ptr_null(&self) -> bool;
    }
    impl<T> IsNull for *const T { fn is_ptr_null(&self) -> bool {} }
    impl<T> IsNull for *mut T { fn is_ptr_null(&self) -> bool {} }
}
