//! halo2_proofs 0.4.1. Keys and proofs take seconds; `Params::new` is made anew of 2^k points.

pub mod plonk {
    use crate::poly::commitment::Params;
    #[derive(Debug)] pub enum Error {}
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    #[derive(Clone, Debug)] pub struct VerifyingKey<C> { curve: C }
    #[derive(Clone, Debug)] pub struct ProvingKey<C> { curve: C }
    impl<C> ProvingKey<C> { pub fn get_vk(&self) -> &VerifyingKey<C> {} }
    #[blocking(cpu)] pub fn keygen_vk<C, ConcreteCircuit>(params: &Params<C>, circuit: &ConcreteCircuit) -> Result<VerifyingKey<C>, Error> {}
    #[blocking(cpu)] pub fn keygen_pk<C, ConcreteCircuit>(params: &Params<C>, vk: VerifyingKey<C>, circuit: &ConcreteCircuit) -> Result<ProvingKey<C>, Error> {}
    #[blocking(cpu)] pub fn create_proof<C, R, T, ConcreteCircuit, I>(params: &Params<C>, pk: &ProvingKey<C>, circuits: &[ConcreteCircuit], instances: I, rng: R, transcript: &mut T) -> Result<(), Error> {}
    #[blocking(cpu)] pub fn verify_proof<C, T, V, I, O>(params: &Params<C>, vk: &VerifyingKey<C>, strategy: V, instances: I, transcript: &mut T) -> Result<O, Error> {}
    pub struct SingleVerifier<C> { curve: C }
    impl<C> SingleVerifier<C> { pub fn new(params: &Params<C>) -> Self {} }
    pub struct BatchVerifier<C> { curve: C }
    impl<C> BatchVerifier<C> {
        pub fn new() -> Self {}
        #[blocking(cpu)] pub fn finalize(self, params: &Params<C>, vk: &VerifyingKey<C>) -> bool {}
    }
}
pub mod poly {
    pub mod commitment {
        use std::io::{self, Read, Write};
        #[derive(Clone, Debug)] pub struct Params<C> { curve: C }
        impl<C> Params<C> {
            #[blocking(cpu)] pub fn new(k: u32) -> Self {}
            pub fn k(&self) -> u32 {}
            pub fn write<W: Write>(&self, writer: &mut W) -> io::Result<()> { let b: &[u8]; writer.write_all(b) }
            pub fn read<R: Read>(reader: &mut R) -> io::Result<Self> { let b: &mut [u8]; reader.read_exact(b) }
        }
    }
}
pub mod dev {
    use crate::plonk::Error;
    #[derive(Debug)] pub struct VerifyFailure;
    #[derive(Debug)] pub struct MockProver<F> { field: F }
    impl<F> MockProver<F> {
        #[blocking(cpu)] pub fn run<ConcreteCircuit>(k: u32, circuit: &ConcreteCircuit, instance: Vec<Vec<F>>) -> Result<Self, Error> {}
        #[blocking(cpu)] pub fn verify(&self) -> Result<(), Vec<VerifyFailure>> {}
        #[blocking(cpu)] pub fn assert_satisfied(&self) {}
    }
}
