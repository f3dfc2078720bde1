//! risc0-zkvm 3.0.6.

pub use self::sha::Digest;
use bytes::Bytes;
use std::collections::HashMap;
use std::io::{BufRead, Read, Write};
use std::path::Path;
use std::rc::Rc;
pub trait Prover {
    fn get_name(&self) -> String;
    #[blocking(cpu)] fn prove(&self, env: ExecutorEnv, elf: &[u8]) -> anyhow::Result<ProveInfo> {}
    #[blocking(cpu)] fn prove_with_opts(&self, env: ExecutorEnv, elf: &[u8], opts: &ProverOpts) -> anyhow::Result<ProveInfo> {}
    #[blocking(cpu)] fn prove_with_ctx(&self, env: ExecutorEnv, ctx: &VerifierContext, elf: &[u8], opts: &ProverOpts) -> anyhow::Result<ProveInfo>;
    #[blocking(cpu)] fn compress(&self, opts: &ProverOpts, receipt: &Receipt) -> anyhow::Result<Receipt>;
}
pub trait Executor { #[blocking(cpu)] fn execute(&self, env: ExecutorEnv, elf: &[u8]) -> anyhow::Result<SessionInfo>; }
pub fn default_prover() -> Rc<dyn Prover> {}
pub fn default_executor() -> Rc<dyn Executor> {}
pub fn local_executor() -> Rc<dyn Executor> {}
pub struct ProveInfo { pub receipt: Receipt, pub stats: SessionStats }
#[derive(Clone, Debug)] pub struct SessionStats { pub segments: usize, pub total_cycles: u64, pub user_cycles: u64 }
pub struct SessionInfo { pub journal: Journal }
#[derive(Clone, Debug, Default)] pub struct ProverOpts;
impl ProverOpts {
    pub fn fast() -> Self {}
    pub fn composite() -> Self {}
    pub fn succinct() -> Self {}
    pub fn groth16() -> Self {}
}
#[derive(Default)] pub struct VerifierContext;
impl VerifierContext { pub fn empty() -> Self {} }
#[derive(Clone, Debug)] pub struct Receipt { pub inner: InnerReceipt, pub journal: Journal }
impl Receipt {
    pub fn new(inner: InnerReceipt, journal: Vec<u8>) -> Self {}
    #[blocking(cpu)] pub fn verify(&self, image_id: impl Into<Digest>) -> Result<(), VerificationError> {}
    #[blocking(cpu)] pub fn verify_with_context(&self, ctx: &VerifierContext, image_id: impl Into<Digest>) -> Result<(), VerificationError> {}
    #[blocking(cpu)] pub fn verify_integrity_with_context(&self, ctx: &VerifierContext) -> Result<(), VerificationError> {}
    pub fn seal_size(&self) -> usize {}
}
pub mod sha { #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub struct Digest; }
#[derive(Debug)] pub enum VerificationError { InvalidProof, JournalDigestMismatch, UnexpectedExitCode }
impl std::fmt::Display for VerificationError {}
impl std::error::Error for VerificationError {}
#[derive(Clone, Debug)] pub enum InnerReceipt { Composite, Succinct, Groth16, Fake }
#[derive(Clone, Debug, Default, PartialEq)] pub struct Journal { pub bytes: Vec<u8> }
impl Journal {
    pub fn new(bytes: Vec<u8>) -> Self {}
    pub fn decode<T>(&self) -> Result<T, serde::Error> {}
}
pub mod serde {
    #[derive(Clone, Debug)] pub struct Error;
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
#[derive(Default)] pub struct ExecutorEnv;
impl ExecutorEnv { pub fn builder() -> ExecutorEnvBuilder {} }
#[derive(Default)] pub struct ExecutorEnvBuilder;
impl ExecutorEnvBuilder {
    pub fn build(&mut self) -> anyhow::Result<ExecutorEnv> {}
    pub fn segment_limit_po2(&mut self, limit: u32) -> &mut Self {}
    pub fn session_limit(&mut self, limit: Option<u64>) -> &mut Self {}
    pub fn env_vars(&mut self, vars: HashMap<String, String>) -> &mut Self {}
    pub fn args(&mut self, args: &[String]) -> &mut Self {}
    pub fn env_var(&mut self, name: &str, val: &str) -> &mut Self {}
    pub fn write<T>(&mut self, data: &T) -> anyhow::Result<&mut Self> {}
    pub fn write_slice<T>(&mut self, slice: &[T]) -> &mut Self {}
    pub fn write_frame(&mut self, payload: &[u8]) -> &mut Self {}
    pub fn stdin(&mut self, reader: impl Read) -> &mut Self {}
    pub fn stdout(&mut self, writer: impl Write) -> &mut Self {}
    pub fn stderr(&mut self, writer: impl Write) -> &mut Self {}
    pub fn read_fd(&mut self, fd: u32, reader: impl BufRead) -> &mut Self {}
    pub fn write_fd(&mut self, fd: u32, writer: impl Write) -> &mut Self {}
    pub fn io_callback<C: AsRef<str>>(&mut self, channel: C, callback: impl Fn(Bytes) -> anyhow::Result<Bytes>) -> &mut Self {}
    pub fn segment_path<P: AsRef<Path>>(&mut self, path: P) -> &mut Self {}
}
