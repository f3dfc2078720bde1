//! opaque-ke 4.0.1. Clients stretch the password when they finish; servers only compute on curves.

use crate::ksf::Ksf;
use generic_array::GenericArray;
pub use argon2;
pub use generic_array;
pub use rand;
pub mod errors {
    #[derive(Debug)] pub enum InternalError<T = core::convert::Infallible> { Custom(T), KsfError }
    #[derive(Debug)] pub enum ProtocolError<T = core::convert::Infallible> { Custom(T), LibraryError(InternalError), InvalidLoginError, SerializationError, SizeError, IdentityGroupElementError }
    impl std::fmt::Display for ProtocolError {}
    impl std::error::Error for ProtocolError {}
}
use crate::errors::ProtocolError;
pub mod ksf {
    use crate::errors::InternalError;
    use generic_array::GenericArray;
    pub trait Ksf: Default {
        fn hash<L>(&self, input: GenericArray<u8, L>) -> Result<GenericArray<u8, L>, InternalError>;
    }
    #[derive(Default)] pub struct Identity;
    impl Ksf for Identity { fn hash<L>(&self, input: GenericArray<u8, L>) -> Result<GenericArray<u8, L>, InternalError> {} }
    impl Ksf for argon2::Argon2 { #[blocking(cpu)] #[advice("call it in `spawn_blocking`: the password is stretched for tens of milliseconds by design")] fn hash<L>(&self, input: GenericArray<u8, L>) -> Result<GenericArray<u8, L>, InternalError> {} }
}
pub trait CipherSuite {
    type OprfCs;
    type KeyExchange;
    type Ksf: Ksf;
}
#[derive(Clone)] pub struct RegistrationRequest<CS: CipherSuite>;
#[derive(Clone)] pub struct RegistrationResponse<CS: CipherSuite>;
#[derive(Clone)] pub struct RegistrationUpload<CS: CipherSuite>;
#[derive(Clone)] pub struct CredentialRequest<CS: CipherSuite>;
#[derive(Clone)] pub struct CredentialResponse<CS: CipherSuite>;
#[derive(Clone)] pub struct CredentialFinalization<CS: CipherSuite>;
impl<CS: CipherSuite> RegistrationRequest<CS> { pub fn serialize(&self) -> GenericArray<u8> {} pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {} }
impl<CS: CipherSuite> RegistrationResponse<CS> { pub fn serialize(&self) -> GenericArray<u8> {} pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {} }
impl<CS: CipherSuite> RegistrationUpload<CS> { pub fn serialize(&self) -> GenericArray<u8> {} pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {} }
impl<CS: CipherSuite> CredentialRequest<CS> { pub fn serialize(&self) -> GenericArray<u8> {} pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {} }
impl<CS: CipherSuite> CredentialResponse<CS> { pub fn serialize(&self) -> GenericArray<u8> {} pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {} }
impl<CS: CipherSuite> CredentialFinalization<CS> { pub fn serialize(&self) -> GenericArray<u8> {} pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {} }
#[derive(Clone)] pub struct ServerSetup<CS: CipherSuite>;
impl<CS: CipherSuite> ServerSetup<CS> {
    pub fn new<R>(rng: &mut R) -> Self {}
    pub fn serialize(&self) -> GenericArray<u8> {}
    pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {}
}
#[derive(Clone, Copy, Default)] pub struct Identifiers<'a> { pub client: Option<&'a [u8]>, pub server: Option<&'a [u8]> }
#[derive(Clone, Default)] pub struct ClientRegistrationFinishParameters<CS: CipherSuite> { pub identifiers: Identifiers, pub ksf: Option<&CS::Ksf> }
impl<CS: CipherSuite> ClientRegistrationFinishParameters<CS> { pub fn new(identifiers: Identifiers, ksf: Option<&CS::Ksf>) -> Self {} }
#[derive(Clone)] pub struct ClientRegistrationStartResult<CS: CipherSuite> { pub message: RegistrationRequest<CS>, pub state: ClientRegistration<CS> }
#[derive(Clone)] pub struct ClientRegistrationFinishResult<CS: CipherSuite> { pub message: RegistrationUpload<CS>, pub export_key: GenericArray<u8> }
#[derive(Clone)] pub struct ServerRegistrationStartResult<CS: CipherSuite> { pub message: RegistrationResponse<CS> }
#[derive(Clone)] pub struct ClientLoginStartResult<CS: CipherSuite> { pub message: CredentialRequest<CS>, pub state: ClientLogin<CS> }
#[derive(Clone, Default)] pub struct ClientLoginFinishParameters<CS: CipherSuite> { pub context: Option<&[u8]>, pub identifiers: Identifiers, pub ksf: Option<&CS::Ksf> }
impl<CS: CipherSuite> ClientLoginFinishParameters<CS> { pub fn new(context: Option<&[u8]>, identifiers: Identifiers, ksf: Option<&CS::Ksf>) -> Self {} }
#[derive(Clone)] pub struct ClientLoginFinishResult<CS: CipherSuite> { pub message: CredentialFinalization<CS>, pub session_key: GenericArray<u8>, pub export_key: GenericArray<u8> }
#[derive(Clone)] pub struct ServerLoginFinishResult<CS: CipherSuite> { pub session_key: GenericArray<u8> }
#[derive(Clone, Default)] pub struct ServerLoginParameters<'c, 'i> { pub context: Option<&'c [u8]>, pub identifiers: Identifiers<'i> }
#[derive(Clone)] pub struct ServerLoginStartResult<CS: CipherSuite> { pub message: CredentialResponse<CS>, pub state: ServerLogin<CS> }
#[derive(Clone)] pub struct ClientRegistration<CS: CipherSuite>;
impl<CS: CipherSuite> ClientRegistration<CS> {
    pub fn serialize(&self) -> GenericArray<u8> {}
    pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {}
    pub fn start<R>(blinding_factor_rng: &mut R, password: &[u8]) -> Result<ClientRegistrationStartResult<CS>, ProtocolError> {}
    pub fn finish<R>(self, rng: &mut R, password: &[u8], registration_response: RegistrationResponse<CS>, params: ClientRegistrationFinishParameters<CS>) -> Result<ClientRegistrationFinishResult<CS>, ProtocolError> { let ksf: CS::Ksf; ksf.hash(password); let result: ClientRegistrationFinishResult<CS>; Ok(result) }
}
#[derive(Clone)] pub struct ServerRegistration<CS: CipherSuite>;
impl<CS: CipherSuite> ServerRegistration<CS> {
    pub fn serialize(&self) -> GenericArray<u8> {}
    pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {}
    pub fn start(server_setup: &ServerSetup<CS>, message: RegistrationRequest<CS>, credential_identifier: &[u8]) -> Result<ServerRegistrationStartResult<CS>, ProtocolError> {}
    pub fn finish(message: RegistrationUpload<CS>) -> Self {}
}
#[derive(Clone)] pub struct ClientLogin<CS: CipherSuite>;
impl<CS: CipherSuite> ClientLogin<CS> {
    pub fn serialize(&self) -> GenericArray<u8> {}
    pub fn deserialize(input: &[u8]) -> Result<Self, ProtocolError> {}
    pub fn start<R>(rng: &mut R, password: &[u8]) -> Result<ClientLoginStartResult<CS>, ProtocolError> {}
    pub fn finish<R>(self, rng: &mut R, password: &[u8], credential_response: CredentialResponse<CS>, params: ClientLoginFinishParameters<CS>) -> Result<ClientLoginFinishResult<CS>, ProtocolError> { let ksf: CS::Ksf; ksf.hash(password); let result: ClientLoginFinishResult<CS>; Ok(result) }
}
#[derive(Clone)] pub struct ServerLogin<CS: CipherSuite>;
impl<CS: CipherSuite> ServerLogin<CS> {
    pub fn serialize(&self) -> GenericArray<u8> {}
    pub fn deserialize(bytes: &[u8]) -> Result<Self, ProtocolError> {}
    pub fn start<R>(rng: &mut R, server_setup: &ServerSetup<CS>, password_file: Option<ServerRegistration<CS>>, credential_request: CredentialRequest<CS>, credential_identifier: &[u8], parameters: ServerLoginParameters) -> Result<ServerLoginStartResult<CS>, ProtocolError> {}
    pub fn finish(self, message: CredentialFinalization<CS>, parameters: ServerLoginParameters) -> Result<ServerLoginFinishResult<CS>, ProtocolError> {}
}
