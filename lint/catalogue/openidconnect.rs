//! openidconnect 4.1.0, with what 3 had: its requests took a fn.

pub use oauth2::{AccessToken, AuthUrl, AuthorizationCode, ClientCredentialsTokenRequest, ClientId, ClientSecret, CodeTokenRequest, ConfigurationError, CsrfToken, DeviceAccessTokenRequest, DeviceAuthorizationRequest, DeviceAuthorizationResponse, EndpointMaybeSet, EndpointNotSet, EndpointSet, IntrospectionRequest, PasswordTokenRequest, RedirectUrl, RefreshToken, RefreshTokenRequest, RequestTokenError, RevocationRequest, TokenUrl, curl, reqwest, ureq};
#[derive(Clone)] pub struct IssuerUrl;
impl IssuerUrl {
    pub fn new(url: String) -> Result<Self, url::ParseError> {}
    pub fn from_url(url: url::Url) -> Self {}
    pub fn url(&self) -> &url::Url {}
    pub fn as_str(&self) -> &str {}
}
impl std::ops::Deref for IssuerUrl {
    type Target = String;
    fn deref(&self) -> &String {}
}
#[derive(Clone)] pub struct JsonWebKeySetUrl;
impl JsonWebKeySetUrl { pub fn new(url: String) -> Result<Self, url::ParseError> {} }
pub enum DiscoveryError<RE> { Request(RE), Other(String) }
impl<RE> std::fmt::Display for DiscoveryError<RE> {}
impl<RE> std::error::Error for DiscoveryError<RE> {}
pub struct UserInfoError<RE>;
impl<RE> std::fmt::Display for UserInfoError<RE> {}
impl<RE> std::error::Error for UserInfoError<RE> {}
#[derive(Clone)] pub struct ProviderMetadata<A, AD, CA, CN, CT, G, JE, JK, K, RM, RS, S>;
impl<A, AD, CA, CN, CT, G, JE, JK, K, RM, RS, S> ProviderMetadata<A, AD, CA, CN, CT, G, JE, JK, K, RM, RS, S> {
    #[blocking(http)] #[advice("use `discover_async`")] pub fn discover<C>(issuer_url: &IssuerUrl, http_client: &C) -> Result<Self, DiscoveryError<C>> {}
    pub async fn discover_async<C>(issuer_url: IssuerUrl, http_client: &C) -> Result<Self, DiscoveryError<C>> {}
    pub fn set_jwks(self, jwks: JsonWebKeySet<K>) -> Self {}
    pub fn jwks(&self) -> &JsonWebKeySet<K> {}
    pub fn jwks_uri(&self) -> &JsonWebKeySetUrl {}
    pub fn issuer(&self) -> &IssuerUrl {}
}
#[derive(Clone)] pub struct JsonWebKeySet<K>;
impl<K> JsonWebKeySet<K> {
    pub fn new(keys: Vec<K>) -> Self {}
    #[blocking(http)] #[advice("use `fetch_async`")] pub fn fetch<C>(url: &JsonWebKeySetUrl, http_client: &C) -> Result<Self, DiscoveryError<C>> {}
    pub async fn fetch_async<C>(url: &JsonWebKeySetUrl, http_client: &C) -> Result<Self, DiscoveryError<C>> {}
    pub fn keys(&self) -> &Vec<K> {}
}
pub struct UserInfoRequest<JE, K>;
impl<JE, K> UserInfoRequest<JE, K> {
    #[blocking(http)] #[advice("use `request_async`")] pub fn request<AC, GC, C>(self, http_client: &C) -> Result<UserInfoClaims<AC, GC>, UserInfoError<C>> {}
    pub async fn request_async<AC, C, GC>(self, http_client: &C) -> Result<UserInfoClaims<AC, GC>, UserInfoError<C>> {}
    pub fn require_signed_response(self, require_signed_response: bool) -> Self {}
    pub fn require_audience_match(self, aud_required: bool) -> Self {}
    pub fn require_issuer_match(self, iss_required: bool) -> Self {}
    pub fn set_response_type(self, response_type: UserInfoResponseType) -> Self {}
}
#[derive(Clone)] pub struct Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl>;
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet> {
    pub fn new(client_id: ClientId, issuer: IssuerUrl, jwks: JsonWebKeySet<K>) -> Self {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet> {
    pub fn from_provider_metadata<A, CA, CN, CT, G, JK, RM, RS, S>(provider_metadata: ProviderMetadata<A, AD, CA, CN, CT, G, JE, JK, K, RM, RS, S>, client_id: ClientId, client_secret: Option<ClientSecret>) -> Self {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {
    pub fn set_auth_type(self, auth_type: AuthType) -> Self {}
    pub fn set_client_secret(self, client_secret: ClientSecret) -> Self {}
    pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Self {}
    pub fn client_id(&self) -> &ClientId {}
    pub fn enable_openid_scope(self) -> Self {}
    pub fn disable_openid_scope(self) -> Self {}
    pub fn id_token_verifier(&self) -> IdTokenVerifier<K> {}
    pub fn set_auth_uri(self, url: AuthUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, EndpointSet, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {}
    pub fn set_device_authorization_url(self, url: DeviceAuthorizationUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, EndpointSet, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {}
    pub fn set_introspection_url(self, url: IntrospectionUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointSet, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {}
    pub fn set_revocation_url(self, url: RevocationUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, EndpointSet, HasTokenUrl, HasUserInfoUrl> {}
    pub fn set_token_uri(self, url: TokenUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, EndpointSet, HasUserInfoUrl> {}
    pub fn set_user_info_url(self, url: UserInfoUrl) -> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, EndpointSet> {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {
    pub fn authorize_url<NF, RS, SF>(&self, authentication_flow: AuthenticationFlow<RS>, state_fn: SF, nonce_fn: NF) -> AuthorizationRequest<AD, P, RS> where NF: FnOnce() -> Nonce, SF: FnOnce() -> CsrfToken { state_fn(); nonce_fn(); let r: AuthorizationRequest<AD, P, RS>; r }
    pub fn set_revocation_uri(self, revocation_url: RevocationUrl) -> Self {}
    pub fn set_introspection_uri(self, introspection_url: IntrospectionUrl) -> Self {}
    pub fn set_device_authorization_uri(self, device_authorization_url: DeviceAuthorizationUrl) -> Self {}
}
pub struct AuthorizationRequest<AD, P, RT>;
impl<AD, P, RT> AuthorizationRequest<AD, P, RT> {
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I>(self, scopes: I) -> Self where I: IntoIterator<Item = Scope> {}
    pub fn add_prompt(self, prompt: P) -> Self {}
    pub fn set_display(self, display: AD) -> Self {}
    pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self {}
    pub fn url(self) -> (url::Url, CsrfToken, Nonce) {}
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<std::borrow::Cow<str>>, V: Into<std::borrow::Cow<str>> {}
}
// Before the states of endpoints there were, an exchange needed no `?`, and the others did.
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, EndpointMaybeSet, HasUserInfoUrl> {
    pub fn exchange_client_credentials(&self) -> Result<ClientCredentialsTokenRequest<TE, TR>, ConfigurationError> {}
    pub fn exchange_code(&self, code: AuthorizationCode) -> Result<CodeTokenRequest<TE, TR>, ConfigurationError> {}
    pub fn exchange_device_access_token<EF>(&self, auth_response: &DeviceAuthorizationResponse<EF>) -> Result<DeviceAccessTokenRequest<TR, EF>, ConfigurationError> {}
    pub fn exchange_password(&self, username: &ResourceOwnerUsername, password: &ResourceOwnerPassword) -> Result<PasswordTokenRequest<TE, TR>, ConfigurationError> {}
    pub fn exchange_refresh_token(&self, refresh_token: &RefreshToken) -> Result<RefreshTokenRequest<TE, TR>, ConfigurationError> {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {
    pub fn exchange_client_credentials(&self) -> ClientCredentialsTokenRequest<TE, TR> {}
    pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<TE, TR> {}
    pub fn exchange_device_access_token<EF>(&self, auth_response: &DeviceAuthorizationResponse<EF>) -> DeviceAccessTokenRequest<TR, EF> {}
    pub fn exchange_password(&self, username: &ResourceOwnerUsername, password: &ResourceOwnerPassword) -> PasswordTokenRequest<TE, TR> {}
    pub fn exchange_refresh_token(&self, refresh_token: &RefreshToken) -> RefreshTokenRequest<TE, TR> {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, EndpointSet, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {
    pub fn exchange_device_code(&self) -> DeviceAuthorizationRequest<TE> {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {
    pub fn exchange_device_code(&self) -> Result<DeviceAuthorizationRequest<TE>, ConfigurationError> {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointSet, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {
    pub fn introspect(&self, token: &AccessToken) -> IntrospectionRequest<TE, TIR> {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {
    pub fn introspect(&self, token: &AccessToken) -> Result<IntrospectionRequest<TE, TIR>, ConfigurationError> {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {
    pub fn revoke_token(&self, token: RT) -> Result<RevocationRequest<RT, TRE>, ConfigurationError> {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, EndpointSet> {
    pub fn user_info(&self, access_token: AccessToken, expected_subject: Option<SubjectIdentifier>) -> UserInfoRequest<JE, K> {}
}
impl<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> Client<AC, AD, GC, JE, K, P, TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl> {
    pub fn user_info(&self, access_token: AccessToken, expected_subject: Option<SubjectIdentifier>) -> Result<UserInfoRequest<JE, K>, ConfigurationError> {}
}
pub mod core {
    use crate::{Client, EndpointNotSet, JsonWebKeySet, ProviderMetadata};
    pub type CoreClient<HasAuthUrl = EndpointNotSet, HasDeviceAuthUrl = EndpointNotSet, HasIntrospectionUrl = EndpointNotSet, HasRevocationUrl = EndpointNotSet, HasTokenUrl = EndpointNotSet, HasUserInfoUrl = EndpointNotSet> = Client<EmptyAdditionalClaims, CoreAuthDisplay, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJsonWebKey, CoreAuthPrompt, StandardErrorResponse, CoreTokenResponse, CoreTokenIntrospectionResponse, CoreRevocableToken, CoreRevocationErrorResponse, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl, HasUserInfoUrl>;
    pub type CoreJsonWebKeySet = JsonWebKeySet<CoreJsonWebKey>;
    pub type CoreProviderMetadata = ProviderMetadata<EmptyAdditionalProviderMetadata, CoreAuthDisplay, CoreClientAuthMethod, CoreClaimName, CoreClaimType, CoreGrantType, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreJsonWebKey, CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType>;
}
