//! bellman 0.14.0; 0.15 has no `groth16`. To check a proof takes about a millisecond, to make one seconds.

#[derive(Debug)] pub enum SynthesisError {}
impl std::fmt::Display for SynthesisError {}
impl std::error::Error for SynthesisError {}
#[derive(Debug)] pub enum VerificationError {}
pub mod groth16 {
    use crate::{SynthesisError, VerificationError};
    use std::io::{self, Read, Write};
    #[derive(Clone)] pub struct Proof<E> { engine: E }
    impl<E> Proof<E> {
        pub fn write<W: Write>(&self, writer: W) -> io::Result<()> { let b: &[u8]; writer.write_all(b) }
        pub fn read<R: Read>(reader: R) -> io::Result<Self> { let b: &mut [u8]; reader.read_exact(b) }
    }
    #[derive(Clone)] pub struct VerifyingKey<E> { engine: E }
    impl<E> VerifyingKey<E> {
        pub fn write<W: Write>(&self, writer: W) -> io::Result<()> { let b: &[u8]; writer.write_all(b) }
        pub fn read<R: Read>(reader: R) -> io::Result<Self> { let b: &mut [u8]; reader.read_exact(b) }
    }
    pub struct PreparedVerifyingKey<E> { engine: E }
    #[derive(Clone)] pub struct Parameters<E> { pub vk: VerifyingKey<E> }
    impl<E> Parameters<E> {
        pub fn write<W: Write>(&self, writer: W) -> io::Result<()> { let b: &[u8]; writer.write_all(b) }
        #[blocking(cpu)] pub fn read<R: Read>(reader: R, checked: bool) -> io::Result<Self> { let b: &mut [u8]; reader.read_exact(b) }
    }
    #[blocking(cpu)] pub fn generate_random_parameters<E, C, R>(circuit: C, rng: &mut R) -> Result<Parameters<E>, SynthesisError> {}
    #[blocking(cpu)] pub fn create_random_proof<E, C, R, P>(circuit: C, params: P, rng: &mut R) -> Result<Proof<E>, SynthesisError> {}
    #[blocking(cpu)] pub fn create_proof<E, C, P, F>(circuit: C, params: P, r: F, s: F) -> Result<Proof<E>, SynthesisError> {}
    pub fn prepare_verifying_key<E>(vk: &VerifyingKey<E>) -> PreparedVerifyingKey<E> {}
    pub fn verify_proof<E, F>(pvk: &PreparedVerifyingKey<E>, proof: &Proof<E>, public_inputs: &[F]) -> Result<(), VerificationError> {}
}
