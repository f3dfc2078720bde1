//! libsodium-rs 0.3.0: the hashes of passwords, which take long by design.

#[derive(Debug)] pub enum SodiumError {}
pub type Result<T> = std::result::Result<T, SodiumError>;
pub fn ensure_init() -> Result<()> {}
pub mod crypto_pwhash {
    use crate::Result;
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash(out_len: usize, password: &[u8], salt: &[u8], opslimit: u64, memlimit: usize, alg: i32) -> Result<Vec<u8>> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_str(password: &[u8], opslimit: u64, memlimit: usize) -> Result<String> {}
    #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_str_verify(hash_str: &str, password: &[u8]) -> Result<bool> {}
    pub fn pwhash_str_needs_rehash(hash_str: &str, opslimit: u64, memlimit: usize) -> Result<bool> {}
    pub mod argon2i {
        use crate::Result;
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash(out_len: usize, password: &[u8], salt: &[u8], opslimit: u64, memlimit: usize) -> Result<Vec<u8>> {}
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_str(password: &[u8], opslimit: u64, memlimit: usize) -> Result<String> {}
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_str_verify(hash_str: &str, password: &[u8]) -> Result<bool> {}
        pub fn pwhash_str_needs_rehash(hash_str: &str, opslimit: u64, memlimit: usize) -> Result<bool> {}
    }
    pub mod argon2id {
        use crate::Result;
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash(out_len: usize, password: &[u8], salt: &[u8], opslimit: u64, memlimit: usize) -> Result<Vec<u8>> {}
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_str(password: &[u8], opslimit: u64, memlimit: usize) -> Result<String> {}
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_str_verify(hash_str: &str, password: &[u8]) -> bool {}
        pub fn pwhash_str_needs_rehash(hash_str: &str, opslimit: u64, memlimit: usize) -> Option<bool> {}
    }
    pub mod scryptsalsa208sha256 {
        use crate::Result;
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash(out_len: usize, password: &[u8], salt: &[u8], opslimit: u64, memlimit: usize) -> Result<Vec<u8>> {}
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_str(password: &[u8], opslimit: u64, memlimit: usize) -> Result<String> {}
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_str_verify(hash_str: &str, password: &[u8]) -> Result<bool> {}
        pub fn pwhash_str_needs_rehash(hash_str: &str, opslimit: u64, memlimit: usize) -> Result<bool> {}
        #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_ll(password: &[u8], salt: &[u8], n: u64, r: u32, p: u32, out_len: usize) -> Result<Vec<u8>> {}
    }
}
