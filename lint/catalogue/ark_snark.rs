//! ark-snark 0.6.0: what proof systems of arkworks have.

pub trait SNARK<F> {
    type ProvingKey;
    type VerifyingKey;
    type Proof;
    type ProcessedVerifyingKey;
    type Error;
    #[blocking(cpu)] fn circuit_specific_setup<C, R>(circuit: C, rng: &mut R) -> Result<(Self::ProvingKey, Self::VerifyingKey), Self::Error>;
    #[blocking(cpu)] fn prove<C, R>(circuit_pk: &Self::ProvingKey, circuit: C, rng: &mut R) -> Result<Self::Proof, Self::Error>;
    fn verify(circuit_vk: &Self::VerifyingKey, public_input: &[F], proof: &Self::Proof) -> Result<bool, Self::Error> {}
    fn process_vk(circuit_vk: &Self::VerifyingKey) -> Result<Self::ProcessedVerifyingKey, Self::Error>;
    fn verify_with_processed_vk(circuit_pvk: &Self::ProcessedVerifyingKey, public_input: &[F], proof: &Self::Proof) -> Result<bool, Self::Error>;
}
pub trait CircuitSpecificSetupSNARK<F>: SNARK<F> {
    #[blocking(cpu)] fn setup<C, R>(circuit: C, rng: &mut R) -> Result<(Self::ProvingKey, Self::VerifyingKey), Self::Error> {}
}
pub trait UniversalSetupSNARK<F>: SNARK<F> {
    type ComputationBound;
    type PublicParameters;
    #[blocking(cpu)] fn universal_setup<R>(compute_bound: &Self::ComputationBound, rng: &mut R) -> Result<Self::PublicParameters, Self::Error>;
    #[blocking(cpu)] fn index<C, R>(pp: &Self::PublicParameters, circuit: C, rng: &mut R) -> Result<(Self::ProvingKey, Self::VerifyingKey), UniversalSetupIndexError<Self::ComputationBound, Self::Error>>;
}
pub enum UniversalSetupIndexError<B, E> { NeedLargerBound(B), Other(E) }
