//! oauth2 5.0.0, with what 4 had: its `request` took a fn.

use std::borrow::Cow;
use std::future::Future;
use std::time::Duration;
#[derive(Clone)] pub struct EndpointSet;
#[derive(Clone)] pub struct EndpointNotSet;
#[derive(Clone)] pub struct EndpointMaybeSet;
#[derive(Clone)] pub struct ClientId;
impl ClientId {
    pub fn new(value: String) -> Self {}
    pub fn as_str(&self) -> &str {}
}
#[derive(Clone)] pub struct ClientSecret;
impl ClientSecret {
    pub fn new(value: String) -> Self {}
    pub fn secret(&self) -> &String {}
}
#[derive(Clone)] pub struct RedirectUrl;
impl RedirectUrl {
    pub fn new(url: String) -> Result<Self, url::ParseError> {}
    pub fn url(&self) -> &url::Url {}
    pub fn as_str(&self) -> &str {}
}
#[derive(Clone)] pub struct AuthUrl;
impl AuthUrl {
    pub fn new(url: String) -> Result<Self, url::ParseError> {}
    pub fn from_url(url: url::Url) -> Self {}
    pub fn url(&self) -> &url::Url {}
}
#[derive(Clone)] pub struct TokenUrl;
impl TokenUrl {
    pub fn new(url: String) -> Result<Self, url::ParseError> {}
    pub fn from_url(url: url::Url) -> Self {}
    pub fn url(&self) -> &url::Url {}
}
#[derive(Clone)] pub struct AuthorizationCode;
impl AuthorizationCode {
    pub fn new(value: String) -> Self {}
    pub fn secret(&self) -> &String {}
}
#[derive(Clone)] pub struct RefreshToken;
impl RefreshToken {
    pub fn new(value: String) -> Self {}
    pub fn secret(&self) -> &String {}
}
#[derive(Clone)] pub struct AccessToken;
impl AccessToken {
    pub fn new(value: String) -> Self {}
    pub fn secret(&self) -> &String {}
}
#[derive(Clone)] pub struct CsrfToken;
impl CsrfToken {
    pub fn new(token: String) -> Self {}
    pub fn new_random() -> Self {}
    pub fn secret(&self) -> &String {}
}
#[derive(Debug)] pub enum ConfigurationError {}
impl std::fmt::Display for ConfigurationError {}
impl std::error::Error for ConfigurationError {}
pub enum RequestTokenError<RE, T> { ServerResponse(T), Request(RE), Other(String) }
impl<RE, T> std::fmt::Display for RequestTokenError<RE, T> {}
impl<RE, T> std::error::Error for RequestTokenError<RE, T> {}
pub struct DeviceAuthorizationResponse<EF>;
impl<EF> DeviceAuthorizationResponse<EF> {
    pub fn user_code(&self) -> &UserCode {}
    pub fn verification_uri(&self) -> &EndUserVerificationUrl {}
    pub fn expires_in(&self) -> Duration {}
    pub fn interval(&self) -> Duration {}
}
pub type StandardDeviceAuthorizationResponse = DeviceAuthorizationResponse<EmptyExtraDeviceAuthorizationFields>;
#[derive(Clone)] pub struct Client<TE, TR, TIR, RT, TRE, HasAuthUrl = EndpointNotSet, HasDeviceAuthUrl = EndpointNotSet, HasIntrospectionUrl = EndpointNotSet, HasRevocationUrl = EndpointNotSet, HasTokenUrl = EndpointNotSet>;
impl<TE, TR, TIR, RT, TRE> Client<TE, TR, TIR, RT, TRE, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet> {
    pub fn new(client_id: ClientId) -> Self {}
}
impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {
    pub fn set_auth_type(self, auth_type: AuthType) -> Self {}
    pub fn set_client_secret(self, client_secret: ClientSecret) -> Self {}
    pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Self {}
    pub fn client_id(&self) -> &ClientId {}
    pub fn set_auth_uri(self, url: AuthUrl) -> Client<TE, TR, TIR, RT, TRE, EndpointSet, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {}
    pub fn set_auth_uri_option(self, url: Option<AuthUrl>) -> Client<TE, TR, TIR, RT, TRE, EndpointMaybeSet, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {}
    pub fn set_device_authorization_url(self, url: DeviceAuthorizationUrl) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, EndpointSet, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {}
    pub fn set_device_authorization_url_option(self, url: Option<DeviceAuthorizationUrl>) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, EndpointMaybeSet, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {}
    pub fn set_introspection_url(self, url: IntrospectionUrl) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointSet, HasRevocationUrl, HasTokenUrl> {}
    pub fn set_introspection_url_option(self, url: Option<IntrospectionUrl>) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointMaybeSet, HasRevocationUrl, HasTokenUrl> {}
    pub fn set_revocation_url(self, url: RevocationUrl) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, EndpointSet, HasTokenUrl> {}
    pub fn set_revocation_url_option(self, url: Option<RevocationUrl>) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, EndpointMaybeSet, HasTokenUrl> {}
    pub fn set_token_uri(self, url: TokenUrl) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, EndpointSet> {}
    pub fn set_token_uri_option(self, url: Option<TokenUrl>) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, EndpointMaybeSet> {}
}
impl<TE, TR, TIR, RT, TRE, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> Client<TE, TR, TIR, RT, TRE, EndpointMaybeSet, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {
    pub fn authorize_url<S>(&self, state_fn: S) -> Result<AuthorizationRequest, ConfigurationError> where S: FnOnce() -> CsrfToken { state_fn(); let r: AuthorizationRequest; Ok(r) }
}
impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {
    pub fn authorize_url<S>(&self, state_fn: S) -> AuthorizationRequest where S: FnOnce() -> CsrfToken { state_fn(); let r: AuthorizationRequest; r }
    pub fn set_revocation_uri(self, revocation_url: RevocationUrl) -> Self {}
    pub fn set_introspection_uri(self, introspection_url: IntrospectionUrl) -> Self {}
}
// Before the states of endpoints there were, an exchange needed no `?`, and the others did.
impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, EndpointMaybeSet> {
    pub fn exchange_client_credentials(&self) -> Result<ClientCredentialsTokenRequest<TE, TR>, ConfigurationError> {}
    pub fn exchange_code(&self, code: AuthorizationCode) -> Result<CodeTokenRequest<TE, TR>, ConfigurationError> {}
    pub fn exchange_device_access_token<EF>(&self, auth_response: &DeviceAuthorizationResponse<EF>) -> Result<DeviceAccessTokenRequest<TR, EF>, ConfigurationError> {}
    pub fn exchange_password(&self, username: &ResourceOwnerUsername, password: &ResourceOwnerPassword) -> Result<PasswordTokenRequest<TE, TR>, ConfigurationError> {}
    pub fn exchange_refresh_token(&self, refresh_token: &RefreshToken) -> Result<RefreshTokenRequest<TE, TR>, ConfigurationError> {}
}
impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {
    pub fn exchange_client_credentials(&self) -> ClientCredentialsTokenRequest<TE, TR> {}
    pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<TE, TR> {}
    pub fn exchange_device_access_token<EF>(&self, auth_response: &DeviceAuthorizationResponse<EF>) -> DeviceAccessTokenRequest<TR, EF> {}
    pub fn exchange_password(&self, username: &ResourceOwnerUsername, password: &ResourceOwnerPassword) -> PasswordTokenRequest<TE, TR> {}
    pub fn exchange_refresh_token(&self, refresh_token: &RefreshToken) -> RefreshTokenRequest<TE, TR> {}
}
impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, EndpointSet, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {
    pub fn exchange_device_code(&self) -> DeviceAuthorizationRequest<TE> {}
}
impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {
    pub fn exchange_device_code(&self) -> Result<DeviceAuthorizationRequest<TE>, ConfigurationError> {}
}
impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasRevocationUrl, HasTokenUrl> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointSet, HasRevocationUrl, HasTokenUrl> {
    pub fn introspect(&self, token: &AccessToken) -> IntrospectionRequest<TE, TIR> {}
}
impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {
    pub fn introspect(&self, token: &AccessToken) -> Result<IntrospectionRequest<TE, TIR>, ConfigurationError> {}
}
impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl> {
    pub fn revoke_token(&self, token: RT) -> Result<RevocationRequest<RT, TRE>, ConfigurationError> {}
}
pub struct AuthorizationRequest;
impl AuthorizationRequest {
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I>(self, scopes: I) -> Self where I: IntoIterator<Item = Scope> {}
    pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self {}
    pub fn url(self) -> (url::Url, CsrfToken) {}
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn use_implicit_flow(self) -> Self {}
    pub fn set_response_type(self, response_type: &ResponseType) -> Self {}
    pub fn set_redirect_uri(self, redirect_url: Cow<RedirectUrl>) -> Self {}
}
pub struct CodeTokenRequest<TE, TR>;
impl<TE, TR> CodeTokenRequest<TE, TR> {
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn set_pkce_verifier(self, pkce_verifier: PkceCodeVerifier) -> Self {}
    pub fn set_redirect_uri(self, redirect_url: Cow<RedirectUrl>) -> Self {}
    #[blocking(http)] #[advice("use `request_async`")] pub fn request<C>(self, http_client: &C) -> Result<TR, RequestTokenError<C, TE>> {}
    pub async fn request_async<C>(self, http_client: &C) -> Result<TR, RequestTokenError<C, TE>> {}
}
pub struct RefreshTokenRequest<TE, TR>;
impl<TE, TR> RefreshTokenRequest<TE, TR> {
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I>(self, scopes: I) -> Self where I: IntoIterator<Item = Scope> {}
    #[blocking(http)] #[advice("use `request_async`")] pub fn request<C>(self, http_client: &C) -> Result<TR, RequestTokenError<C, TE>> {}
    pub async fn request_async<C>(self, http_client: &C) -> Result<TR, RequestTokenError<C, TE>> {}
}
pub struct PasswordTokenRequest<TE, TR>;
impl<TE, TR> PasswordTokenRequest<TE, TR> {
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I>(self, scopes: I) -> Self where I: IntoIterator<Item = Scope> {}
    #[blocking(http)] #[advice("use `request_async`")] pub fn request<C>(self, http_client: &C) -> Result<TR, RequestTokenError<C, TE>> {}
    pub async fn request_async<C>(self, http_client: &C) -> Result<TR, RequestTokenError<C, TE>> {}
}
pub struct ClientCredentialsTokenRequest<TE, TR>;
impl<TE, TR> ClientCredentialsTokenRequest<TE, TR> {
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I>(self, scopes: I) -> Self where I: IntoIterator<Item = Scope> {}
    #[blocking(http)] #[advice("use `request_async`")] pub fn request<C>(self, http_client: &C) -> Result<TR, RequestTokenError<C, TE>> {}
    pub async fn request_async<C>(self, http_client: &C) -> Result<TR, RequestTokenError<C, TE>> {}
}
pub struct DeviceAuthorizationRequest<TE>;
impl<TE> DeviceAuthorizationRequest<TE> {
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn add_scope(self, scope: Scope) -> Self {}
    pub fn add_scopes<I>(self, scopes: I) -> Self where I: IntoIterator<Item = Scope> {}
    #[blocking(http)] #[advice("use `request_async`")] pub fn request<C, EF>(self, http_client: &C) -> Result<DeviceAuthorizationResponse<EF>, RequestTokenError<C, TE>> {}
    pub async fn request_async<C, EF>(self, http_client: &C) -> Result<DeviceAuthorizationResponse<EF>, RequestTokenError<C, TE>> {}
}
pub struct DeviceAccessTokenRequest<TR, EF>;
impl<TR, EF> DeviceAccessTokenRequest<TR, EF> {
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    pub fn set_time_fn<T>(self, time_fn: T) -> Self {}
    pub fn set_max_backoff_interval(self, interval: Duration) -> Self {}
    #[blocking(http)] #[advice("use `request_async`")] pub fn request<C, S>(self, http_client: &C, sleep_fn: S, timeout: Option<Duration>) -> Result<TR, RequestTokenError<C, DeviceCodeErrorResponse>> where S: Fn(Duration) { let a: Duration; sleep_fn(a) }
    pub async fn request_async<C, S, SF>(self, http_client: &C, sleep_fn: S, timeout: Option<Duration>) -> Result<TR, RequestTokenError<C, DeviceCodeErrorResponse>> where S: Fn(Duration) -> SF, SF: Future<Output = ()> { let a: Duration; sleep_fn(a).await }
}
pub struct IntrospectionRequest<TE, TIR>;
impl<TE, TIR> IntrospectionRequest<TE, TIR> {
    pub fn set_token_type_hint<V>(self, value: V) -> Self where V: Into<Cow<str>> {}
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    #[blocking(http)] #[advice("use `request_async`")] pub fn request<C>(self, http_client: &C) -> Result<TIR, RequestTokenError<C, TE>> {}
    pub async fn request_async<C>(self, http_client: &C) -> Result<TIR, RequestTokenError<C, TE>> {}
}
pub struct RevocationRequest<RT, TE>;
impl<RT, TE> RevocationRequest<RT, TE> {
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self where N: Into<Cow<str>>, V: Into<Cow<str>> {}
    #[blocking(http)] #[advice("use `request_async`")] pub fn request<C>(self, http_client: &C) -> Result<(), RequestTokenError<C, TE>> {}
    pub async fn request_async<C>(self, http_client: &C) -> Result<(), RequestTokenError<C, TE>> {}
}
pub trait TokenResponse {
    fn access_token(&self) -> &AccessToken;
    fn expires_in(&self) -> Option<Duration>;
    fn refresh_token(&self) -> Option<&RefreshToken>;
    fn scopes(&self) -> Option<&Vec<Scope>>;
}
pub mod basic {
    use crate::{Client, EndpointNotSet};
    pub type BasicClient<HasAuthUrl = EndpointNotSet, HasDeviceAuthUrl = EndpointNotSet, HasIntrospectionUrl = EndpointNotSet, HasRevocationUrl = EndpointNotSet, HasTokenUrl = EndpointNotSet> = Client<BasicErrorResponse, BasicTokenResponse, BasicTokenIntrospectionResponse, StandardRevocableToken, BasicRevocationErrorResponse, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>;
    pub struct BasicTokenResponse;
    impl crate::TokenResponse for BasicTokenResponse {
        fn access_token(&self) -> &crate::AccessToken {}
        fn expires_in(&self) -> Option<std::time::Duration> {}
        fn refresh_token(&self) -> Option<&crate::RefreshToken> {}
        fn scopes(&self) -> Option<&Vec<crate::Scope>> {}
    }
}
/// In 5 these are the clients' own crates.
pub mod reqwest {
    pub use reqwest::{Client, ClientBuilder, blocking, redirect};
    #[blocking(http)] #[advice("use `async_http_client`")] pub fn http_client(request: HttpRequest) -> Result<HttpResponse, Error> {}
    pub async fn async_http_client(request: HttpRequest) -> Result<HttpResponse, Error> {}
}
pub mod ureq { #[blocking(http)] pub fn http_client(request: HttpRequest) -> Result<HttpResponse, Error> {} }
pub mod curl { #[blocking(http)] pub fn http_client(request: HttpRequest) -> Result<HttpResponse, Error> {} }
