//! sp1-sdk 6.10.0. What is not in `blocking` is awaited, but for the check of a proof, which is made where it is asked for.

pub use self::prover::{ExecuteRequest, ProveRequest, Prover, ProvingKey, SP1ProvingKey, SP1VerificationError};
pub use sp1_build::include_elf;
pub use sp1_core_executor::{ExecutionReport, StatusCode};
pub use sp1_core_machine::io::SP1Stdin;
pub use sp1_primitives::Elf;
pub use sp1_primitives::io::SP1PublicValues;
pub use sp1_prover::{HashableKey, SP1VerifyingKey};
use std::future::{Future, IntoFuture};
use std::path::Path;
use std::pin::Pin;
#[derive(Clone, Copy, Debug)] pub enum SP1ProofMode { Core, Compressed, Plonk, Groth16 }
#[derive(Clone, Debug)] pub struct SP1ProofWithPublicValues { pub public_values: SP1PublicValues, pub sp1_version: String }
impl SP1ProofWithPublicValues {
    #[blocking(fs)] pub fn save(&self, path: impl AsRef<Path>) -> anyhow::Result<()> {}
    #[blocking(fs)] pub fn load(path: impl AsRef<Path>) -> anyhow::Result<Self> {}
    pub fn bytes(&self) -> Vec<u8> {}
}
#[derive(Debug)] pub enum CPUProverError { Unexpected(anyhow::Error) }
impl std::fmt::Display for CPUProverError {}
impl std::error::Error for CPUProverError {}
pub mod prelude {
    pub use crate::{Elf, HashableKey, ProveRequest, Prover, ProvingKey, SP1ProofWithPublicValues, SP1Stdin, include_elf};
}
pub mod utils { pub fn setup_logger() {} }
pub mod prover {
    use crate::{Elf, ExecutionReport, SP1ProofMode, SP1ProofWithPublicValues, SP1PublicValues, SP1Stdin, SP1VerifyingKey, StatusCode};
    use std::future::{Future, IntoFuture};
    use std::pin::Pin;
    pub trait ProvingKey {
        fn verifying_key(&self) -> &SP1VerifyingKey;
        fn elf(&self) -> &Elf;
    }
    #[derive(Clone)] pub struct SP1ProvingKey;
    impl ProvingKey for SP1ProvingKey {
        fn verifying_key(&self) -> &SP1VerifyingKey {}
        fn elf(&self) -> &Elf {}
    }
    #[derive(Debug)] pub enum SP1VerificationError { InvalidPublicValues, VersionMismatch(String), Other(anyhow::Error) }
    impl std::fmt::Display for SP1VerificationError {}
    impl std::error::Error for SP1VerificationError {}
    pub trait Prover {
        type ProvingKey: ProvingKey;
        type Error;
        type ProveRequest: ProveRequest<Self>;
        fn version(&self) -> &str {}
        async fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error> {}
        fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest;
        fn execute(&self, elf: Elf, stdin: SP1Stdin) -> ExecuteRequest<Self> {}
        #[blocking(cpu)] fn verify(&self, proof: &SP1ProofWithPublicValues, vkey: &SP1VerifyingKey, status_code: Option<StatusCode>) -> Result<(), SP1VerificationError> {}
    }
    pub trait ProveRequest<P: Prover> {
        fn mode(self, mode: SP1ProofMode) -> Self {}
        fn compressed(self) -> Self {}
        fn plonk(self) -> Self {}
        fn groth16(self) -> Self {}
        fn core(self) -> Self {}
        fn cycle_limit(self, cycle_limit: u64) -> Self {}
        fn deferred_proof_verification(self, value: bool) -> Self {}
    }
    pub struct ExecuteRequest<P: Prover>;
    impl<P: Prover> ExecuteRequest<P> {
        pub fn cycle_limit(self, max_cycles: u64) -> Self {}
        pub fn calculate_gas(self, value: bool) -> Self {}
    }
    impl<P: Prover> IntoFuture for ExecuteRequest<P> {
        type Output = Result<(SP1PublicValues, ExecutionReport), anyhow::Error>;
        type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
        fn into_future(self) -> Self::IntoFuture {}
    }
}
pub struct ProverClient;
impl ProverClient {
    pub async fn from_env() -> EnvProver {}
    pub fn builder() -> ProverClientBuilder {}
}
pub struct ProverClientBuilder;
impl ProverClientBuilder {
    pub fn cpu(&self) -> CpuProverBuilder {}
    pub fn mock(&self) -> MockProverBuilder {}
    pub fn network(&self) -> NetworkProverBuilder {}
}
pub struct CpuProverBuilder;
impl CpuProverBuilder { pub async fn build(self) -> CpuProver {} }
pub struct MockProverBuilder;
impl MockProverBuilder { pub async fn build(self) -> MockProver {} }
pub struct NetworkProverBuilder;
impl NetworkProverBuilder {
    pub fn private_key(self, private_key: &str) -> Self {}
    pub fn rpc_url(self, rpc_url: &str) -> Self {}
    pub async fn build(self) -> NetworkProver {}
}
#[derive(Clone)] pub struct EnvProver;
impl Prover for EnvProver {
    type ProvingKey = SP1ProvingKey;
    type Error = anyhow::Error;
    type ProveRequest = EnvProveRequest;
    async fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error> {}
    fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest {}
}
pub struct EnvProveRequest;
impl ProveRequest<EnvProver> for EnvProveRequest {}
impl IntoFuture for EnvProveRequest {
    type Output = Result<SP1ProofWithPublicValues, anyhow::Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {}
}
#[derive(Clone)] pub struct CpuProver;
impl Prover for CpuProver {
    type ProvingKey = SP1ProvingKey;
    type Error = CPUProverError;
    type ProveRequest = CpuProveBuilder;
    async fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error> {}
    fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest {}
}
pub struct CpuProveBuilder;
impl ProveRequest<CpuProver> for CpuProveBuilder {}
impl IntoFuture for CpuProveBuilder {
    type Output = Result<SP1ProofWithPublicValues, CPUProverError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {}
}
#[derive(Clone)] pub struct MockProver;
impl Prover for MockProver {
    type ProvingKey = SP1ProvingKey;
    type Error = CPUProverError;
    type ProveRequest = MockProveRequest;
    async fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error> {}
    fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest {}
    fn verify(&self, proof: &SP1ProofWithPublicValues, vkey: &SP1VerifyingKey, status_code: Option<StatusCode>) -> Result<(), SP1VerificationError> {}
}
pub struct MockProveRequest;
impl ProveRequest<MockProver> for MockProveRequest {}
impl IntoFuture for MockProveRequest {
    type Output = Result<SP1ProofWithPublicValues, CPUProverError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {}
}
#[derive(Clone)] pub struct NetworkProver;
impl Prover for NetworkProver {
    type ProvingKey = SP1ProvingKey;
    type Error = anyhow::Error;
    type ProveRequest = NetworkProveBuilder;
    async fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error> {}
    fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest {}
}
pub struct NetworkProveBuilder;
impl ProveRequest<NetworkProver> for NetworkProveBuilder {}
impl IntoFuture for NetworkProveBuilder {
    type Output = Result<SP1ProofWithPublicValues, anyhow::Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {}
}
pub mod blocking {
    pub use self::prover::{ProveRequest, Prover};
    pub use crate::{Elf, SP1ProofMode, SP1PublicValues, SP1Stdin, utils};
    use crate::{CPUProverError, SP1ProofWithPublicValues, SP1ProvingKey, SP1VerificationError, SP1VerifyingKey, StatusCode};
    pub mod prelude {
        pub use crate::blocking::{ProveRequest, Prover, SP1ProofMode, SP1Stdin};
        pub use crate::{Elf, HashableKey, ProvingKey, SP1ProofWithPublicValues, include_elf};
    }
    pub mod prover {
        use crate::{Elf, ExecutionReport, ProvingKey, SP1ProofMode, SP1ProofWithPublicValues, SP1PublicValues, SP1Stdin, SP1VerificationError, SP1VerifyingKey, StatusCode};
        pub trait Prover {
            type ProvingKey: ProvingKey;
            type Error;
            type ProveRequest: ProveRequest<Self>;
            fn version(&self) -> &str {}
            #[blocking(cpu)] fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error>;
            fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest;
            fn execute(&self, elf: Elf, stdin: SP1Stdin) -> ExecuteRequest<Self> {}
            #[blocking(cpu)] fn verify(&self, proof: &SP1ProofWithPublicValues, vkey: &SP1VerifyingKey, status_code: Option<StatusCode>) -> Result<(), SP1VerificationError> {}
        }
        pub trait ProveRequest<P: Prover> {
            #[blocking(cpu)] #[advice("use the prover that is not in `blocking`")] fn run(self) -> Result<SP1ProofWithPublicValues, P::Error>;
            fn mode(self, mode: SP1ProofMode) -> Self {}
            fn compressed(self) -> Self {}
            fn plonk(self) -> Self {}
            fn groth16(self) -> Self {}
            fn core(self) -> Self {}
            fn cycle_limit(self, cycle_limit: u64) -> Self {}
            fn deferred_proof_verification(self, value: bool) -> Self {}
        }
        pub struct ExecuteRequest<P: Prover>;
        impl<P: Prover> ExecuteRequest<P> {
            pub fn cycle_limit(self, max_cycles: u64) -> Self {}
            pub fn calculate_gas(self, value: bool) -> Self {}
            #[blocking(cpu)] #[advice("use the prover that is not in `blocking`")] pub fn run(self) -> Result<(SP1PublicValues, ExecutionReport), anyhow::Error> {}
        }
    }
    pub struct ProverClient;
    impl ProverClient {
        #[blocking(cpu)] pub fn from_env() -> EnvProver {}
        pub fn builder() -> ProverClientBuilder {}
    }
    pub struct ProverClientBuilder;
    impl ProverClientBuilder {
        pub fn cpu(&self) -> CpuProverBuilder {}
        pub fn mock(&self) -> MockProverBuilder {}
        pub fn network(&self) -> NetworkProverBuilder {}
    }
    pub struct CpuProverBuilder;
    impl CpuProverBuilder { #[blocking(cpu)] pub fn build(self) -> CpuProver {} }
    pub struct MockProverBuilder;
    impl MockProverBuilder { #[blocking(cpu)] pub fn build(self) -> MockProver {} }
    pub struct NetworkProverBuilder;
    impl NetworkProverBuilder {
        pub fn private_key(self, private_key: &str) -> Self {}
        pub fn rpc_url(self, rpc_url: &str) -> Self {}
        #[blocking(cpu)] pub fn build(self) -> NetworkProver {}
    }
    #[derive(Clone)] pub struct EnvProver;
    impl Prover for EnvProver {
        type ProvingKey = SP1ProvingKey;
        type Error = anyhow::Error;
        type ProveRequest = EnvProveRequest;
        #[blocking(cpu)] fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error> {}
        fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest {}
    }
    pub struct EnvProveRequest;
    impl ProveRequest<EnvProver> for EnvProveRequest { #[blocking(cpu)] fn run(self) -> Result<SP1ProofWithPublicValues, anyhow::Error> {} }
    #[derive(Clone)] pub struct CpuProver;
    impl Prover for CpuProver {
        type ProvingKey = SP1ProvingKey;
        type Error = CPUProverError;
        type ProveRequest = CpuProveBuilder;
        #[blocking(cpu)] fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error> {}
        fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest {}
    }
    pub struct CpuProveBuilder;
    impl ProveRequest<CpuProver> for CpuProveBuilder { #[blocking(cpu)] fn run(self) -> Result<SP1ProofWithPublicValues, CPUProverError> {} }
    #[derive(Clone)] pub struct MockProver;
    impl Prover for MockProver {
        type ProvingKey = SP1ProvingKey;
        type Error = CPUProverError;
        type ProveRequest = MockProveRequest;
        #[blocking(cpu)] fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error> {}
        fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest {}
        fn verify(&self, proof: &SP1ProofWithPublicValues, vkey: &SP1VerifyingKey, status_code: Option<StatusCode>) -> Result<(), SP1VerificationError> {}
    }
    pub struct MockProveRequest;
    impl ProveRequest<MockProver> for MockProveRequest { fn run(self) -> Result<SP1ProofWithPublicValues, CPUProverError> {} }
    #[derive(Clone)] pub struct NetworkProver;
    impl Prover for NetworkProver {
        type ProvingKey = SP1ProvingKey;
        type Error = anyhow::Error;
        type ProveRequest = NetworkProveBuilder;
        #[blocking(net)] fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error> {}
        fn prove(&self, pk: &Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest {}
    }
    pub struct NetworkProveBuilder;
    impl ProveRequest<NetworkProver> for NetworkProveBuilder { #[blocking(net)] fn run(self) -> Result<SP1ProofWithPublicValues, anyhow::Error> {} }
}
