//! foundry_compilers 0.21.0. It reads and writes a project's files and waits for its compilers.

pub use crate::compilers::{multi, solc};
pub use foundry_compilers_artifacts as artifacts;
pub use foundry_compilers_core::{error, utils};
use crate::artifacts::{Remapping, Severity, Sources, StandardJsonCompilerInput};
use crate::cache::CompilerCache;
use crate::error::{Result, SolcError};
use crate::multi::{MultiCompiler, MultiCompilerLanguage};
use std::path::{Path, PathBuf};
#[derive(Clone, Debug)] pub struct Project<C = MultiCompiler, T = ConfigurableArtifacts> { pub compiler: C, pub paths: ProjectPathsConfig, pub cached: bool, pub build_info: bool, pub no_artifacts: bool, pub artifacts: T, pub ignored_error_codes: Vec<u64>, pub compiler_severity_filter: Severity, pub offline: bool, pub slash_paths: bool }
impl Project { pub fn builder() -> ProjectBuilder {} }
impl<C, T> Project<C, T> {
    pub fn artifacts_handler(&self) -> &T { &self.artifacts }
    #[blocking(fs)] pub fn standard_json_input(&self, target: &Path) -> Result<StandardJsonCompilerInput> {}
    pub fn artifacts_path(&self) -> &Path {}
    pub fn sources_path(&self) -> &Path {}
    pub fn cache_path(&self) -> &Path {}
    pub fn build_info_path(&self) -> &Path {}
    pub fn root(&self) -> &Path {}
    #[blocking(fs)] pub fn read_cache_file(&self) -> Result<CompilerCache<C::Settings>> {}
    pub fn set_solc_jobs(&mut self, jobs: usize) {}
    #[blocking(fs)] pub fn sources(&self) -> Result<Sources> {}
    pub fn rerun_if_sources_changed(&self) {}
    #[blocking(process)] pub fn compile(&self) -> Result<ProjectCompileOutput<C, T>> {}
    #[blocking(process)] pub fn compile_file(&self, file: impl Into<PathBuf>) -> Result<ProjectCompileOutput<C, T>> {}
    #[blocking(process)] pub fn compile_files<P, I>(&self, files: I) -> Result<ProjectCompileOutput<C, T>> where I: IntoIterator<Item = P>, P: Into<PathBuf> {}
    #[blocking(fs)] pub fn cleanup(&self) -> std::result::Result<(), error::SolcIoError> {}
    #[blocking(fs)] pub fn find_contract_path(&self, target_name: &str) -> Result<PathBuf> {}
}
pub struct ProjectBuilder<C = MultiCompiler, T = ConfigurableArtifacts>;
impl<C, T> ProjectBuilder<C, T> {
    pub fn new(artifacts: T) -> Self {}
    pub fn paths(self, paths: ProjectPathsConfig) -> Self {}
    pub fn settings<S>(self, settings: S) -> Self {}
    pub fn ignore_error_code(self, code: u64) -> Self {}
    pub fn ignore_paths(self, paths: Vec<PathBuf>) -> Self {}
    pub fn ephemeral(self) -> Self {}
    pub fn set_cached(self, cached: bool) -> Self {}
    pub fn set_build_info(self, build_info: bool) -> Self {}
    pub fn offline(self) -> Self {}
    pub fn set_offline(self, offline: bool) -> Self {}
    pub fn no_artifacts(self) -> Self {}
    pub fn set_no_artifacts(self, artifacts: bool) -> Self {}
    pub fn solc_jobs(self, jobs: usize) -> Self {}
    pub fn single_solc_jobs(self) -> Self {}
    pub fn artifacts<A>(self, artifacts: A) -> ProjectBuilder<C, A> {}
    pub fn build(self, compiler: C) -> Result<Project<C, T>> {}
}
impl<C, T> Default for ProjectBuilder<C, T> { fn default() -> Self {} }
#[derive(Clone, Debug, Default)] pub struct ConfigurableArtifacts;
#[derive(Clone, Debug)] pub struct ProjectCompileOutput<C = MultiCompiler, T = ConfigurableArtifacts>;
impl<C, T> ProjectCompileOutput<C, T> {
    pub fn output(&self) -> &AggregatedCompilerOutput<C> {}
    pub fn into_output(self) -> AggregatedCompilerOutput<C> {}
    pub fn has_compiled_contracts(&self) -> bool {}
    pub fn is_unchanged(&self) -> bool {}
    pub fn has_compiler_errors(&self) -> bool {}
    pub fn has_compiler_warnings(&self) -> bool {}
    pub fn with_stripped_file_prefixes(self, base: &Path) -> Self {}
    pub fn succeeded(self) -> Self {}
    pub fn assert_success(&self) {}
}
#[derive(Clone, Debug)] pub struct AggregatedCompilerOutput<C>;
impl<C> AggregatedCompilerOutput<C> {
    pub fn is_empty(&self) -> bool {}
    pub fn is_unchanged(&self) -> bool {}
    #[blocking(fs)] pub fn write_build_infos(&self, build_info_dir: &Path) -> std::result::Result<(), SolcError> {}
}
#[derive(Clone, Debug)] pub struct ProjectPathsConfig<L = MultiCompilerLanguage> { pub root: PathBuf, pub cache: PathBuf, pub artifacts: PathBuf, pub build_infos: PathBuf, pub sources: PathBuf, pub tests: PathBuf, pub scripts: PathBuf, pub libraries: Vec<PathBuf>, pub remappings: Vec<Remapping> }
impl ProjectPathsConfig { pub fn builder() -> ProjectPathsConfigBuilder {} }
impl<L> ProjectPathsConfig<L> {
    #[blocking(fs)] pub fn flatten(&self, target: &Path) -> Result<String> {}
    pub fn hardhat(root: &Path) -> Result<Self> {}
    pub fn dapptools(root: &Path) -> Result<Self> {}
    #[blocking(fs)] pub fn create_all(&self) -> std::result::Result<(), error::SolcIoError> {}
    #[blocking(fs)] pub fn read_sources(&self) -> Result<Sources> {}
    #[blocking(fs)] pub fn read_tests(&self) -> Result<Sources> {}
    #[blocking(fs)] pub fn read_scripts(&self) -> Result<Sources> {}
    #[blocking(fs)] pub fn input_files(&self) -> Vec<PathBuf> {}
    #[blocking(fs)] pub fn read_input_files(&self) -> Result<Sources> {}
}
#[derive(Clone, Debug, Default)] pub struct ProjectPathsConfigBuilder;
impl ProjectPathsConfigBuilder {
    pub fn root(self, root: impl Into<PathBuf>) -> Self {}
    pub fn cache(self, cache: impl Into<PathBuf>) -> Self {}
    pub fn artifacts(self, artifacts: impl Into<PathBuf>) -> Self {}
    pub fn sources(self, sources: impl Into<PathBuf>) -> Self {}
    pub fn lib(self, lib: impl Into<PathBuf>) -> Self {}
    pub fn remapping(self, remapping: Remapping) -> Self {}
    pub fn build_with_root<C>(self, root: impl Into<PathBuf>) -> ProjectPathsConfig<C> {}
    pub fn build<C>(self) -> std::result::Result<ProjectPathsConfig<C>, error::SolcIoError> {}
}
pub mod cache {
    use crate::error::Result;
    use std::path::Path;
    #[derive(Clone, Debug, Default)] pub struct CompilerCache<S>;
    impl<S> CompilerCache<S> {
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        #[blocking(fs)] #[advice("use `async_read`")] pub fn read(path: &Path) -> Result<Self> {}
        #[blocking(fs)] #[advice("use `async_write`")] pub fn write(&self, path: &Path) -> Result<()> {}
        pub async fn async_read(path: &Path) -> Result<Self> {}
        pub async fn async_write(&self, path: &Path) -> Result<()> {}
        #[blocking(fs)] pub fn read_artifact<Artifact>(&self, contract_file: &Path, contract_name: &str) -> Result<Artifact> {}
    }
}
pub mod compilers {
    pub mod multi { #[derive(Clone, Debug, Default)] pub struct MultiCompiler; #[derive(Clone, Copy, Debug)] pub enum MultiCompilerLanguage {} }
    pub mod solc {
        use crate::artifacts::{CompilerOutput, SolcInput, Source};
        use crate::error::Result;
        use semver::{Version, VersionReq};
        use std::path::{Path, PathBuf};
        #[derive(Clone, Debug, Default)] pub enum SolcCompiler { AutoDetect, Specific(Solc) }
        #[derive(Clone, Debug)] pub struct Solc { pub solc: PathBuf, pub version: Version, pub base_path: Option<PathBuf>, pub extra_args: Vec<String> }
        impl Solc {
            #[blocking(process)] pub fn new(path: impl Into<PathBuf>) -> Result<Self> {}
            #[blocking(process)] pub fn new_with_args(path: impl Into<PathBuf>, extra_args: impl IntoIterator) -> Result<Self> {}
            pub fn new_with_version(path: impl Into<PathBuf>, version: Version) -> Self {}
            pub fn source_version_req(source: &Source) -> Result<VersionReq> {}
            #[blocking(http)] pub fn ensure_installed(sol_version: &VersionReq) -> Result<Version> {}
            pub fn find_svm_installed_version(version: &Version) -> Result<Option<Self>> {}
            #[blocking(fs)] pub fn svm_global_version() -> Option<Version> {}
            #[blocking(fs)] pub fn installed_versions() -> Vec<Version> {}
            pub async fn install(version: &Version) -> std::result::Result<Self, svm::SvmError> {}
            #[blocking(http)] #[advice("use `Solc::install`")] pub fn blocking_install(version: &Version) -> std::result::Result<Self, svm::SvmError> {}
            #[blocking(http)] pub fn find_or_install(version: &Version) -> Result<Self> {}
            #[blocking(fs)] pub fn verify_checksum(&self) -> Result<()> {}
            #[blocking(process)] #[advice("use `async_compile_source`")] pub fn compile_source(&self, path: &Path) -> Result<CompilerOutput> {}
            #[blocking(process)] #[advice("use `async_compile`")] pub fn compile_exact(&self, input: &SolcInput) -> Result<CompilerOutput> {}
            #[blocking(process)] #[advice("use `async_compile`")] pub fn compile<T>(&self, input: &T) -> Result<CompilerOutput> {}
            #[blocking(process)] #[advice("use `async_compile_as`")] pub fn compile_as<T, D>(&self, input: &T) -> Result<D> {}
            #[blocking(process)] #[advice("use `async_compile_output`")] pub fn compile_output<T>(&self, input: &T) -> Result<Vec<u8>> {}
            #[blocking(process)] #[advice("use `Solc::async_version`")] pub fn version(solc: impl Into<PathBuf>) -> Result<Version> {}
            pub fn configure_cmd(&self) -> std::process::Command {}
            pub async fn async_compile_source(&self, path: &Path) -> Result<CompilerOutput> {}
            pub async fn async_compile<T>(&self, input: &T) -> Result<CompilerOutput> {}
            pub async fn async_compile_as<T, D>(&self, input: &T) -> Result<D> {}
            pub async fn async_compile_output<T>(&self, input: &T) -> Result<Vec<u8>> {}
            pub async fn async_version(solc: &Path) -> Result<Version> {}
        }
    }
}
