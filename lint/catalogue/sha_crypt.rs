//! sha-crypt 0.6.0, with the functions of 0.5.

#[derive(Debug)] pub enum Error {}
#[derive(Debug)] pub enum CryptError {}
#[derive(Debug)] pub enum CheckError {}
#[derive(Clone, Copy, Default)] pub struct Params;
impl Params { pub fn new(rounds: u32) -> Result<Params, Error> {} }
#[derive(Clone)] pub struct Sha512Params;
impl Sha512Params { pub fn new(rounds: usize) -> Result<Sha512Params, CryptError> {} }
#[derive(Clone)] pub struct Sha256Params;
impl Sha256Params { pub fn new(rounds: usize) -> Result<Sha256Params, CryptError> {} }
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn sha256_crypt<P, T>(password: &[u8], salt: &[u8], params: P) -> T {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn sha512_crypt<P, T>(password: &[u8], salt: &[u8], params: P) -> T {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn sha512_crypt_b64(password: &[u8], salt: &[u8], params: &Sha512Params) -> Result<String, CryptError> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn sha256_crypt_b64(password: &[u8], salt: &[u8], params: &Sha256Params) -> Result<String, CryptError> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn sha512_simple(password: &str, params: &Sha512Params) -> Result<String, CryptError> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn sha256_simple(password: &str, params: &Sha256Params) -> Result<String, CryptError> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn sha512_check(password: &str, hashed_value: &str) -> Result<(), CheckError> {}
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn sha256_check(password: &str, hashed_value: &str) -> Result<(), CheckError> {}
#[derive(Clone, Copy, Default)] pub struct ShaCrypt;
