//! ark-groth16 0.6.0. To check a proof takes about a millisecond, to make one seconds.

use ark_ec::pairing::Pairing;
use ark_relations::r1cs::SynthesisError;
use ark_snark::{CircuitSpecificSetupSNARK, SNARK};
pub use self::data_structures::{PreparedVerifyingKey, Proof, ProvingKey, VerifyingKey};
pub mod data_structures {
    #[derive(Clone, Default)] pub struct Proof<E> { pairing: E }
    #[derive(Clone, Default)] pub struct VerifyingKey<E> { pairing: E }
    #[derive(Clone, Default)] pub struct PreparedVerifyingKey<E> { pub vk: VerifyingKey<E> }
    #[derive(Clone)] pub struct ProvingKey<E> { pub vk: VerifyingKey<E> }
}
pub mod r1cs_to_qap { pub struct LibsnarkReduction; }
pub struct Groth16<E, QAP = r1cs_to_qap::LibsnarkReduction> { pairing: E, qap: QAP }
impl<E: Pairing, QAP> SNARK<E::ScalarField> for Groth16<E, QAP> {
    type ProvingKey = ProvingKey<E>;
    type VerifyingKey = VerifyingKey<E>;
    type Proof = Proof<E>;
    type ProcessedVerifyingKey = PreparedVerifyingKey<E>;
    type Error = SynthesisError;
    #[blocking(cpu)] fn circuit_specific_setup<C, R>(circuit: C, rng: &mut R) -> Result<(ProvingKey<E>, VerifyingKey<E>), SynthesisError> {}
    #[blocking(cpu)] fn prove<C, R>(pk: &ProvingKey<E>, circuit: C, rng: &mut R) -> Result<Proof<E>, SynthesisError> {}
    fn process_vk(circuit_vk: &VerifyingKey<E>) -> Result<PreparedVerifyingKey<E>, SynthesisError> {}
    fn verify_with_processed_vk(circuit_pvk: &PreparedVerifyingKey<E>, x: &[E::ScalarField], proof: &Proof<E>) -> Result<bool, SynthesisError> {}
}
impl<E: Pairing, QAP> CircuitSpecificSetupSNARK<E::ScalarField> for Groth16<E, QAP> {}
impl<E: Pairing, QAP> Groth16<E, QAP> {
    #[blocking(cpu)] pub fn generate_random_parameters_with_reduction<C, R>(circuit: C, rng: &mut R) -> Result<ProvingKey<E>, SynthesisError> {}
    #[blocking(cpu)] pub fn create_random_proof_with_reduction<C, R>(circuit: C, pk: &ProvingKey<E>, rng: &mut R) -> Result<Proof<E>, SynthesisError> {}
    #[blocking(cpu)] pub fn create_proof_with_reduction<C>(circuit: C, pk: &ProvingKey<E>, r: E::ScalarField, s: E::ScalarField) -> Result<Proof<E>, SynthesisError> {}
    #[blocking(cpu)] pub fn create_proof_with_reduction_no_zk<C>(circuit: C, pk: &ProvingKey<E>) -> Result<Proof<E>, SynthesisError> {}
    #[blocking(cpu)] pub fn create_proof_with_reduction_and_matrices<M>(pk: &ProvingKey<E>, r: E::ScalarField, s: E::ScalarField, matrices: M, num_inputs: usize, num_constraints: usize, full_assignment: &[E::ScalarField]) -> Result<Proof<E>, SynthesisError> {}
    pub fn verify_proof(pvk: &PreparedVerifyingKey<E>, proof: &Proof<E>, public_inputs: &[E::ScalarField]) -> Result<bool, SynthesisError> {}
}
pub fn prepare_verifying_key<E: Pairing>(vk: &VerifyingKey<E>) -> PreparedVerifyingKey<E> {}
