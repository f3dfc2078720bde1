//! cargo_metadata 0.18.1.

use cargo_platform as dependency;
use camino::Utf8PathBuf;
use cargo_platform::Platform;
use crate::diagnostic::Diagnostic;
use crate::messages::MessageIterator;
use semver::{Version, VersionReq};
use std::{fmt, io, ops};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{BufRead, Read};
use std::path::PathBuf;
use std::process::Command;
use std::str::Utf8Error;
use std::string::FromUtf8Error;
pub use camino;
pub use semver;
#[derive(Clone)] pub struct PackageId { pub repr: String }
impl fmt::Display for PackageId {}
#[derive(Clone)] pub struct Metadata { pub packages: Vec<Package>, pub workspace_members: Vec<PackageId>, pub workspace_default_members: WorkspaceDefaultMembers, pub resolve: Option<Resolve>, pub workspace_root: Utf8PathBuf, pub target_directory: Utf8PathBuf, pub workspace_metadata: serde_json::Value }
impl Metadata {
    pub fn root_package(&self) -> Option<&Package> {}
    pub fn workspace_packages(&self) -> Vec<&Package> {}
    pub fn workspace_default_packages(&self) -> Vec<&Package> {}
}
impl ops::Index<&PackageId> for Metadata {
    type Output = Package;
    fn index(&self, idx: &PackageId) -> &Package {}
}
#[derive(Clone)] pub struct WorkspaceDefaultMembers;
impl core::ops::Deref for WorkspaceDefaultMembers {
    type Target = [PackageId];
    fn deref(&self) -> &Self::Target {}
}
#[derive(Clone)] pub struct Resolve { pub nodes: Vec<Node>, pub root: Option<PackageId> }
#[derive(Clone)] pub struct Node { pub id: PackageId, pub deps: Vec<NodeDep>, pub dependencies: Vec<PackageId>, pub features: Vec<String> }
#[derive(Clone)] pub struct NodeDep { pub name: String, pub pkg: PackageId, pub dep_kinds: Vec<DepKindInfo> }
#[derive(Clone)] pub struct DepKindInfo { pub kind: DependencyKind, pub target: Option<dependency::Platform> }
#[derive(Clone)] pub struct Package { pub name: String, pub version: Version, pub authors: Vec<String>, pub id: PackageId, pub source: Option<Source>, pub description: Option<String>, pub dependencies: Vec<Dependency>, pub license: Option<String>, pub license_file: Option<Utf8PathBuf>, pub targets: Vec<Target>, pub features: BTreeMap<String, Vec<String>>, pub manifest_path: Utf8PathBuf, pub categories: Vec<String>, pub keywords: Vec<String>, pub readme: Option<Utf8PathBuf>, pub repository: Option<String>, pub homepage: Option<String>, pub documentation: Option<String>, pub edition: Edition, pub metadata: serde_json::Value, pub links: Option<String>, pub publish: Option<Vec<String>>, pub default_run: Option<String>, pub rust_version: Option<Version> }
impl Package {
    pub fn license_file(&self) -> Option<Utf8PathBuf> {}
    pub fn readme(&self) -> Option<Utf8PathBuf> {}
}
#[derive(Clone)] pub struct Source { pub repr: String }
impl Source { pub fn is_crates_io(&self) -> bool {} }
impl fmt::Display for Source {}
#[derive(Clone)] pub struct Target { pub name: String, pub kind: Vec<String>, pub crate_types: Vec<String>, pub required_features: Vec<String>, pub src_path: Utf8PathBuf, pub edition: Edition, pub doctest: bool, pub test: bool, pub doc: bool }
impl Target {
    pub fn is_lib(&self) -> bool {}
    pub fn is_bin(&self) -> bool {}
    pub fn is_example(&self) -> bool {}
    pub fn is_test(&self) -> bool {}
    pub fn is_bench(&self) -> bool {}
    pub fn is_custom_build(&self) -> bool {}
}
#[derive(Clone, Copy)] pub enum Edition { E2015, E2018, E2021 }
impl Edition { pub fn as_str(&self) -> &str {} }
impl fmt::Display for Edition {}
impl Default for Edition {}
#[derive(Clone)] pub enum CargoOpt { AllFeatures, NoDefaultFeatures, SomeFeatures(Vec<String>) }
#[derive(Clone, Default)] pub struct MetadataCommand;
impl MetadataCommand {
    pub fn new() -> MetadataCommand {}
    pub fn cargo_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand {}
    pub fn manifest_path(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand {}
    pub fn current_dir(&mut self, path: impl Into<PathBuf>) -> &mut MetadataCommand {}
    pub fn no_deps(&mut self) -> &mut MetadataCommand {}
    pub fn features(&mut self, features: CargoOpt) -> &mut MetadataCommand {}
    pub fn other_options(&mut self, options: impl Into<Vec<String>>) -> &mut MetadataCommand {}
    pub fn env<K: Into<OsString>, V: Into<OsString>>(&mut self, key: K, val: V) -> &mut MetadataCommand {}
    pub fn verbose(&mut self, verbose: bool) -> &mut MetadataCommand {}
    pub fn cargo_command(&self) -> Command {}
    pub fn parse<T: AsRef<str>>(data: T) -> Result<Metadata> {}
    #[blocking(process)] pub fn exec(&self) -> Result<Metadata> {}
}
#[derive(Clone, Copy)] pub enum DependencyKind { Normal, Development, Build }
impl Default for DependencyKind {}
impl fmt::Display for DependencyKind {}
#[derive(Clone)] pub struct Dependency { pub name: String, pub source: Option<String>, pub req: VersionReq, pub kind: DependencyKind, pub optional: bool, pub uses_default_features: bool, pub features: Vec<String>, pub target: Option<Platform>, pub rename: Option<String>, pub registry: Option<String>, pub path: Option<Utf8PathBuf> }
pub type Result<T> = ::std::result::Result<T, Error>;
pub enum Error { CargoMetadata { stderr: String }, Io(io::Error), Utf8(Utf8Error), ErrUtf8(FromUtf8Error), Json(::serde_json::Error), NoJson }
#[derive(Clone)] pub struct ArtifactProfile { pub opt_level: String, pub debuginfo: ArtifactDebuginfo, pub debug_assertions: bool, pub overflow_checks: bool, pub test: bool }
#[derive(Clone)] pub enum ArtifactDebuginfo { None, LineDirectivesOnly, LineTablesOnly, Limited, Full, UnknownInt(i64), UnknownString(String) }
impl Default for ArtifactDebuginfo {}
impl fmt::Display for ArtifactDebuginfo {}
#[derive(Clone)] pub struct Artifact { pub package_id: PackageId, pub manifest_path: Utf8PathBuf, pub target: Target, pub profile: ArtifactProfile, pub features: Vec<String>, pub filenames: Vec<Utf8PathBuf>, pub executable: Option<Utf8PathBuf>, pub fresh: bool }
#[derive(Clone)] pub struct CompilerMessage { pub package_id: PackageId, pub target: Target, pub message: Diagnostic }
impl fmt::Display for CompilerMessage {}
#[derive(Clone)] pub struct BuildScript { pub package_id: PackageId, pub linked_libs: Vec<Utf8PathBuf>, pub linked_paths: Vec<Utf8PathBuf>, pub cfgs: Vec<String>, pub env: Vec<(String, String)>, pub out_dir: Utf8PathBuf }
#[derive(Clone)] pub struct BuildFinished { pub success: bool }
#[derive(Clone)] pub enum Message { CompilerArtifact(Artifact), CompilerMessage(CompilerMessage), BuildScriptExecuted(BuildScript), BuildFinished(BuildFinished), TextLine(String) }
impl Message { pub fn parse_stream<R: Read>(input: R) -> MessageIter<R> {} }
pub struct MessageIter<R>;
impl<R: BufRead> Iterator for MessageIter<R> {
    type Item = io::Result<Message>;
    fn next(&mut self) -> Option<Self::Item> {}
}
pub fn parse_messages<R: Read>(input: R) -> MessageIterator<R> {}
pub mod diagnostic {
    use std::fmt;
    #[derive(Clone)] pub struct DiagnosticCode { pub code: String, pub explanation: Option<String> }
    #[derive(Clone)] pub struct DiagnosticSpanLine { pub text: String, pub highlight_start: usize, pub highlight_end: usize }
    #[derive(Clone)] pub struct DiagnosticSpanMacroExpansion { pub span: DiagnosticSpan, pub macro_decl_name: String, pub def_site_span: Option<DiagnosticSpan> }
    #[derive(Clone)] pub struct DiagnosticSpan { pub file_name: String, pub byte_start: u32, pub byte_end: u32, pub line_start: usize, pub line_end: usize, pub column_start: usize, pub column_end: usize, pub is_primary: bool, pub text: Vec<DiagnosticSpanLine>, pub label: Option<String>, pub suggested_replacement: Option<String>, pub suggestion_applicability: Option<Applicability>, pub expansion: Option<Box<DiagnosticSpanMacroExpansion>> }
    #[derive(Clone)] pub enum Applicability { MachineApplicable, HasPlaceholders, MaybeIncorrect, Unspecified }
    #[derive(Clone, Copy)] pub enum DiagnosticLevel { Ice, Error, Warning, FailureNote, Note, Help }
    #[derive(Clone)] pub struct Diagnostic { pub message: String, pub code: Option<DiagnosticCode>, pub level: DiagnosticLevel, pub spans: Vec<DiagnosticSpan>, pub children: Vec<Diagnostic>, pub rendered: Option<String> }
    impl fmt::Display for Diagnostic {}
}
pub mod messages {
    use crate::Message;
    use serde_json::de;
    pub type MessageIterator<R> = serde_json::StreamDeserializer<de::IoRead<R>, Message>;
}
