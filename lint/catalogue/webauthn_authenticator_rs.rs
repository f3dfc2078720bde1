//! webauthn_authenticator_rs 0.6.2. To register and to authenticate waits for the device and for who touches it, but with a token kept in memory.

pub use crate::authenticator_hashed::{AuthenticatorBackendHashedClientData, perform_auth_with_request, perform_register_with_request};
use url::Url;
use webauthn_rs_proto::{CreationChallengeResponse, PublicKeyCredential, PublicKeyCredentialCreationOptions, PublicKeyCredentialRequestOptions, RegisterPublicKeyCredential, RequestChallengeResponse};
pub mod prelude { pub use crate::WebauthnAuthenticator; pub use crate::error::WebauthnCError; pub use url::Url; }
pub mod error {
    #[derive(Clone, Copy, Debug)] pub enum WebauthnCError {}
    impl std::fmt::Display for WebauthnCError {}
    impl std::error::Error for WebauthnCError {}
}
use crate::error::WebauthnCError;
pub trait AuthenticatorBackend {
    fn perform_register(&mut self, origin: Url, options: PublicKeyCredentialCreationOptions, timeout_ms: u32) -> Result<RegisterPublicKeyCredential, WebauthnCError>;
    fn perform_auth(&mut self, origin: Url, options: PublicKeyCredentialRequestOptions, timeout_ms: u32) -> Result<PublicKeyCredential, WebauthnCError>;
}
pub trait WebauthnAuthenticator {
    fn do_registration(&mut self, origin: Url, options: CreationChallengeResponse) -> Result<RegisterPublicKeyCredential, WebauthnCError>;
    fn do_authentication(&mut self, origin: Url, options: RequestChallengeResponse) -> Result<PublicKeyCredential, WebauthnCError>;
}
impl<T: AuthenticatorBackend> WebauthnAuthenticator for T {
    fn do_registration(&mut self, origin: Url, options: CreationChallengeResponse) -> Result<RegisterPublicKeyCredential, WebauthnCError> { let o: PublicKeyCredentialCreationOptions; self.perform_register(origin, o, 0) }
    fn do_authentication(&mut self, origin: Url, options: RequestChallengeResponse) -> Result<PublicKeyCredential, WebauthnCError> { let o: PublicKeyCredentialRequestOptions; self.perform_auth(origin, o, 0) }
}
mod authenticator_hashed {
    use crate::AuthenticatorBackend;
    use crate::ctap2::commands::{GetAssertionRequest, MakeCredentialRequest};
    use crate::error::WebauthnCError;
    use url::Url;
    use webauthn_rs_proto::{PublicKeyCredential, PublicKeyCredentialCreationOptions, PublicKeyCredentialRequestOptions, RegisterPublicKeyCredential};
    pub trait AuthenticatorBackendHashedClientData {
        fn perform_register(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialCreationOptions, timeout_ms: u32) -> Result<RegisterPublicKeyCredential, WebauthnCError>;
        fn perform_auth(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialRequestOptions, timeout_ms: u32) -> Result<PublicKeyCredential, WebauthnCError>;
    }
    impl<T: AuthenticatorBackendHashedClientData> AuthenticatorBackend for T {
        fn perform_register(&mut self, origin: Url, options: PublicKeyCredentialCreationOptions, timeout_ms: u32) -> Result<RegisterPublicKeyCredential, WebauthnCError> { let h: Vec<u8>; AuthenticatorBackendHashedClientData::perform_register(self, h, options, timeout_ms) }
        fn perform_auth(&mut self, origin: Url, options: PublicKeyCredentialRequestOptions, timeout_ms: u32) -> Result<PublicKeyCredential, WebauthnCError> { let h: Vec<u8>; AuthenticatorBackendHashedClientData::perform_auth(self, h, options, timeout_ms) }
    }
    pub fn perform_register_with_request(backend: &mut impl AuthenticatorBackendHashedClientData, request: MakeCredentialRequest, timeout_ms: u32) -> Result<Vec<u8>, WebauthnCError> { let h: Vec<u8>; let o: PublicKeyCredentialCreationOptions; AuthenticatorBackendHashedClientData::perform_register(backend, h, o, timeout_ms) }
    pub fn perform_auth_with_request(backend: &mut impl AuthenticatorBackendHashedClientData, request: GetAssertionRequest, timeout_ms: u32) -> Result<Vec<u8>, WebauthnCError> { let h: Vec<u8>; let o: PublicKeyCredentialRequestOptions; AuthenticatorBackendHashedClientData::perform_auth(backend, h, o, timeout_ms) }
}
pub mod mozilla {
    use crate::AuthenticatorBackend;
    use crate::error::WebauthnCError;
    use url::Url;
    use webauthn_rs_proto::{PublicKeyCredential, PublicKeyCredentialCreationOptions, PublicKeyCredentialRequestOptions, RegisterPublicKeyCredential};
    pub struct MozillaAuthenticator;
    impl MozillaAuthenticator { pub fn new() -> Self {} }
    impl Default for MozillaAuthenticator { fn default() -> Self {} }
    impl AuthenticatorBackend for MozillaAuthenticator {
        #[blocking(fs)] fn perform_register(&mut self, origin: Url, options: PublicKeyCredentialCreationOptions, timeout_ms: u32) -> Result<RegisterPublicKeyCredential, WebauthnCError> {}
        #[blocking(fs)] fn perform_auth(&mut self, origin: Url, options: PublicKeyCredentialRequestOptions, timeout_ms: u32) -> Result<PublicKeyCredential, WebauthnCError> {}
    }
}
pub mod win10 {
    use crate::AuthenticatorBackend;
    use crate::error::WebauthnCError;
    use url::Url;
    use webauthn_rs_proto::{PublicKeyCredential, PublicKeyCredentialCreationOptions, PublicKeyCredentialRequestOptions, RegisterPublicKeyCredential};
    pub struct Win10;
    impl Default for Win10 { fn default() -> Self {} }
    impl AuthenticatorBackend for Win10 {
        #[blocking(fs)] fn perform_register(&mut self, origin: Url, options: PublicKeyCredentialCreationOptions, timeout_ms: u32) -> Result<RegisterPublicKeyCredential, WebauthnCError> {}
        #[blocking(fs)] fn perform_auth(&mut self, origin: Url, options: PublicKeyCredentialRequestOptions, timeout_ms: u32) -> Result<PublicKeyCredential, WebauthnCError> {}
    }
}
pub mod ctap2 {
    use crate::AuthenticatorBackendHashedClientData;
    use crate::error::WebauthnCError;
    use webauthn_rs_proto::{PublicKeyCredential, PublicKeyCredentialCreationOptions, PublicKeyCredentialRequestOptions, RegisterPublicKeyCredential};
    pub mod commands {
        #[derive(Clone, Debug)] pub struct GetAssertionRequest;
        #[derive(Clone, Debug)] pub struct MakeCredentialRequest;
    }
    pub struct CtapAuthenticator<T, U>;
    impl<T, U> CtapAuthenticator<T, U> {
        pub async fn new(token: T, ui_callback: &U) -> Option<CtapAuthenticator<T, U>> {}
        pub fn supports_biometrics(&self) -> bool {}
    }
    impl<T, U> AuthenticatorBackendHashedClientData for CtapAuthenticator<T, U> {
        #[blocking(block_on)] fn perform_register(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialCreationOptions, timeout_ms: u32) -> Result<RegisterPublicKeyCredential, WebauthnCError> {}
        #[blocking(block_on)] fn perform_auth(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialRequestOptions, timeout_ms: u32) -> Result<PublicKeyCredential, WebauthnCError> {}
    }
}
pub mod softtoken {
    use crate::AuthenticatorBackendHashedClientData;
    use crate::error::WebauthnCError;
    use std::fs::File;
    use webauthn_rs_proto::{PublicKeyCredential, PublicKeyCredentialCreationOptions, PublicKeyCredentialRequestOptions, RegisterPublicKeyCredential};
    pub struct SoftToken;
    impl SoftToken {
        pub fn to_cbor(&self) -> Result<Vec<u8>, WebauthnCError> {}
        pub fn from_cbor(v: &[u8]) -> Result<Self, WebauthnCError> {}
    }
    impl AuthenticatorBackendHashedClientData for SoftToken {
        fn perform_register(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialCreationOptions, timeout_ms: u32) -> Result<RegisterPublicKeyCredential, WebauthnCError> {}
        fn perform_auth(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialRequestOptions, timeout_ms: u32) -> Result<PublicKeyCredential, WebauthnCError> {}
    }
    pub struct SoftTokenFile;
    impl SoftTokenFile {
        pub fn new(token: SoftToken, file: File) -> Self {}
        #[blocking(fs)] pub fn open(file: File) -> Result<Self, WebauthnCError> {}
    }
    impl Drop for SoftTokenFile { #[blocking(fs)] fn drop(&mut self) {} }
    impl AsRef<SoftToken> for SoftTokenFile { fn as_ref(&self) -> &SoftToken {} }
    impl AuthenticatorBackendHashedClientData for SoftTokenFile {
        fn perform_register(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialCreationOptions, timeout_ms: u32) -> Result<RegisterPublicKeyCredential, WebauthnCError> {}
        fn perform_auth(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialRequestOptions, timeout_ms: u32) -> Result<PublicKeyCredential, WebauthnCError> {}
    }
}
pub mod softpasskey {
    use crate::AuthenticatorBackendHashedClientData;
    use crate::error::WebauthnCError;
    use webauthn_rs_proto::{PublicKeyCredential, PublicKeyCredentialCreationOptions, PublicKeyCredentialRequestOptions, RegisterPublicKeyCredential};
    pub struct SoftPasskey;
    impl SoftPasskey { pub fn new(falsify_uv: bool) -> Self {} }
    impl AuthenticatorBackendHashedClientData for SoftPasskey {
        fn perform_register(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialCreationOptions, timeout_ms: u32) -> Result<RegisterPublicKeyCredential, WebauthnCError> {}
        fn perform_auth(&mut self, client_data_hash: Vec<u8>, options: PublicKeyCredentialRequestOptions, timeout_ms: u32) -> Result<PublicKeyCredential, WebauthnCError> {}
    }
}
