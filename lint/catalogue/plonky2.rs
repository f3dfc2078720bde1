//! plonky2 1.1.0. To check a proof takes milliseconds, to make one and to build a circuit seconds.

pub mod iop { pub mod witness { pub struct PartialWitness<F> { field: F } impl<F> PartialWitness<F> { pub fn new() -> Self {} } } }
pub mod plonk {
    pub mod proof {
        #[derive(Clone, Debug)] pub struct ProofWithPublicInputs<F, C, const D: usize> { pub public_inputs: Vec<F>, config: C }
        impl<F, C, const D: usize> ProofWithPublicInputs<F, C, D> { pub fn to_bytes(&self) -> Vec<u8> {} }
        #[derive(Clone, Debug)] pub struct CompressedProofWithPublicInputs<F, C, const D: usize> { pub public_inputs: Vec<F>, config: C }
    }
    pub mod circuit_builder {
        use super::circuit_data::{CircuitConfig, CircuitData, ProverCircuitData, VerifierCircuitData};
        pub struct CircuitBuilder<F, const D: usize> { field: F }
        impl<F, const D: usize> CircuitBuilder<F, D> {
            pub fn new(config: CircuitConfig) -> Self {}
            #[blocking(cpu)] pub fn build<C>(self) -> CircuitData<F, C, D> {}
            #[blocking(cpu)] pub fn build_with_options<C>(self, commit_to_sigma: bool) -> CircuitData<F, C, D> {}
            #[blocking(cpu)] pub fn build_prover<C>(self) -> ProverCircuitData<F, C, D> {}
            #[blocking(cpu)] pub fn build_verifier<C>(self) -> VerifierCircuitData<F, C, D> {}
        }
    }
    pub mod circuit_data {
        use super::proof::{CompressedProofWithPublicInputs, ProofWithPublicInputs};
        use crate::iop::witness::PartialWitness;
        use anyhow::Result;
        #[derive(Clone, Debug, Default)] pub struct CircuitConfig;
        impl CircuitConfig {
            pub fn standard_recursion_config() -> Self {}
            pub fn standard_recursion_zk_config() -> Self {}
            pub fn standard_ecc_config() -> Self {}
        }
        #[derive(Debug)] pub struct CircuitData<F, C, const D: usize> { field: F, config: C }
        impl<F, C, const D: usize> CircuitData<F, C, D> {
            #[blocking(cpu)] pub fn prove(&self, inputs: PartialWitness<F>) -> Result<ProofWithPublicInputs<F, C, D>> {}
            pub fn verify(&self, proof_with_pis: ProofWithPublicInputs<F, C, D>) -> Result<()> {}
            pub fn verify_compressed(&self, compressed_proof_with_pis: CompressedProofWithPublicInputs<F, C, D>) -> Result<()> {}
            pub fn compress(&self, proof: ProofWithPublicInputs<F, C, D>) -> Result<CompressedProofWithPublicInputs<F, C, D>> {}
            pub fn decompress(&self, proof: CompressedProofWithPublicInputs<F, C, D>) -> Result<ProofWithPublicInputs<F, C, D>> {}
            pub fn verifier_data(&self) -> VerifierCircuitData<F, C, D> {}
            pub fn prover_data(self) -> ProverCircuitData<F, C, D> {}
        }
        #[derive(Debug)] pub struct ProverCircuitData<F, C, const D: usize> { field: F, config: C }
        impl<F, C, const D: usize> ProverCircuitData<F, C, D> { #[blocking(cpu)] pub fn prove(&self, inputs: PartialWitness<F>) -> Result<ProofWithPublicInputs<F, C, D>> {} }
        #[derive(Clone, Debug)] pub struct VerifierCircuitData<F, C, const D: usize> { field: F, config: C }
        impl<F, C, const D: usize> VerifierCircuitData<F, C, D> { pub fn verify(&self, proof_with_pis: ProofWithPublicInputs<F, C, D>) -> Result<()> {} }
    }
    pub mod prover {
        #[blocking(cpu)] pub fn prove<F, C, const D: usize, P, I, T>(prover_data: P, common_data: I, inputs: crate::iop::witness::PartialWitness<F>, timing: &mut T) -> anyhow::Result<super::proof::ProofWithPublicInputs<F, C, D>> {}
    }
}
