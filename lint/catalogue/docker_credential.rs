//! docker_credential 1.4.0. Of the configuration's file, and often of a helper that it starts and waits for.

use std::error::Error;
use std::{fmt, io};
pub type Result<T> = std::result::Result<T, CredentialRetrievalError>;
pub enum CredentialRetrievalError { HelperCommunicationError, MalformedHelperResponse, HelperFailure { helper: String, stdout: String, stderr: String }, CredentialDecodingError, NoCredentialConfigured, ConfigNotFound, ConfigReadError }
impl fmt::Display for CredentialRetrievalError {}
impl Error for CredentialRetrievalError {}
pub enum DockerCredential { IdentityToken(String), UsernamePassword(String, String) }
#[blocking(fs)] pub fn get_credential(server: &str) -> Result<DockerCredential> {}
#[blocking(fs)] pub fn get_podman_credential(server: &str) -> Result<DockerCredential> {}
pub fn get_credential_from_reader(reader: impl io::Read, server: &str) -> Result<DockerCredential> { let b: &mut [u8]; reader.read(b) }
