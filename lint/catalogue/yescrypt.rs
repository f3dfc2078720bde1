//! yescrypt 0.1.0.

#[derive(Debug)] pub enum Error {}
pub type Result<T> = core::result::Result<T, Error>;
#[derive(Clone, Copy, Default)] pub struct Params;
#[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn yescrypt(passwd: &[u8], salt: &[u8], params: &Params, out: &mut [u8]) -> Result<()> {}
#[derive(Clone, Default)] pub struct Yescrypt;
impl Yescrypt { #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn hash_password_into(&self, password: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()> {} }
