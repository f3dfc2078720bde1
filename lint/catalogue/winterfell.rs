//! winterfell 0.13.1: `prove` is awaited where the feature `async` is on, which is for browsers.

#[derive(Clone, Debug)] pub struct Proof;
impl Proof {
    pub fn to_bytes(&self) -> Vec<u8> {}
    pub fn security_level<H>(&self, conjectured: bool) -> u32 {}
}
#[derive(Clone, Debug)] pub struct ProofOptions;
#[derive(Debug)] pub enum ProverError {}
#[derive(Debug)] pub enum VerifierError {}
pub enum AcceptableOptions { MinConjecturedSecurity(u32), MinProvenSecurity(u32), OptionSet(Vec<ProofOptions>) }
pub trait Prover {
    type BaseField;
    type Air;
    type Trace;
    type HashFn;
    fn options(&self) -> &ProofOptions;
    #[blocking(cpu)] fn prove(&self, trace: Self::Trace) -> Result<Proof, ProverError> {}
}
pub fn verify<A, H, R, V, I>(proof: Proof, pub_inputs: I, acceptable_options: &AcceptableOptions) -> Result<(), VerifierError> {}
