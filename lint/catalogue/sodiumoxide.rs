//! sodiumoxide 0.2.7: the hashes of passwords, which take long by design.

pub fn init() -> Result<(), ()> {}
pub mod crypto {
    pub mod pwhash {
        pub use self::scryptsalsa208sha256::*;
        pub mod argon2i13 {
            #[derive(Clone, Copy)] pub struct OpsLimit(pub usize);
            #[derive(Clone, Copy)] pub struct MemLimit(pub usize);
            pub const OPSLIMIT_INTERACTIVE: OpsLimit = _;
            pub const MEMLIMIT_INTERACTIVE: MemLimit = _;
            pub const OPSLIMIT_SENSITIVE: OpsLimit = _;
            pub const MEMLIMIT_SENSITIVE: MemLimit = _;
            #[derive(Clone, Copy)] pub struct Salt;
            impl Salt { pub fn from_slice(bs: &[u8]) -> Option<Salt> {} }
            #[derive(Clone, Copy)] pub struct HashedPassword;
            impl HashedPassword { pub fn from_slice(bs: &[u8]) -> Option<HashedPassword> {} }
            impl AsRef<[u8]> for HashedPassword {}
            pub fn gen_salt() -> Salt {}
            #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn derive_key(key: &mut [u8], passwd: &[u8], salt: &Salt, opslimit: OpsLimit, memlimit: MemLimit) -> Result<&[u8], ()> {}
            #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash(passwd: &[u8], opslimit: OpsLimit, memlimit: MemLimit) -> Result<HashedPassword, ()> {}
            #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_verify(hp: &HashedPassword, passwd: &[u8]) -> bool {}
        }
        pub mod argon2id13 {
            #[derive(Clone, Copy)] pub struct OpsLimit(pub usize);
            #[derive(Clone, Copy)] pub struct MemLimit(pub usize);
            pub const OPSLIMIT_INTERACTIVE: OpsLimit = _;
            pub const MEMLIMIT_INTERACTIVE: MemLimit = _;
            pub const OPSLIMIT_SENSITIVE: OpsLimit = _;
            pub const MEMLIMIT_SENSITIVE: MemLimit = _;
            #[derive(Clone, Copy)] pub struct Salt;
            impl Salt { pub fn from_slice(bs: &[u8]) -> Option<Salt> {} }
            #[derive(Clone, Copy)] pub struct HashedPassword;
            impl HashedPassword { pub fn from_slice(bs: &[u8]) -> Option<HashedPassword> {} }
            impl AsRef<[u8]> for HashedPassword {}
            pub fn gen_salt() -> Salt {}
            #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn derive_key(key: &mut [u8], passwd: &[u8], salt: &Salt, opslimit: OpsLimit, memlimit: MemLimit) -> Result<&[u8], ()> {}
            #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash(passwd: &[u8], opslimit: OpsLimit, memlimit: MemLimit) -> Result<HashedPassword, ()> {}
            #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_verify(hp: &HashedPassword, passwd: &[u8]) -> bool {}
        }
        pub mod scryptsalsa208sha256 {
            #[derive(Clone, Copy)] pub struct OpsLimit(pub usize);
            #[derive(Clone, Copy)] pub struct MemLimit(pub usize);
            pub const OPSLIMIT_INTERACTIVE: OpsLimit = _;
            pub const MEMLIMIT_INTERACTIVE: MemLimit = _;
            pub const OPSLIMIT_SENSITIVE: OpsLimit = _;
            pub const MEMLIMIT_SENSITIVE: MemLimit = _;
            #[derive(Clone, Copy)] pub struct Salt;
            impl Salt { pub fn from_slice(bs: &[u8]) -> Option<Salt> {} }
            #[derive(Clone, Copy)] pub struct HashedPassword;
            impl HashedPassword { pub fn from_slice(bs: &[u8]) -> Option<HashedPassword> {} }
            impl AsRef<[u8]> for HashedPassword {}
            pub fn gen_salt() -> Salt {}
            #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn derive_key(key: &mut [u8], passwd: &[u8], salt: &Salt, opslimit: OpsLimit, memlimit: MemLimit) -> Result<&[u8], ()> {}
            #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash(passwd: &[u8], opslimit: OpsLimit, memlimit: MemLimit) -> Result<HashedPassword, ()> {}
            #[blocking(cpu)] #[advice("hash in `spawn_blocking`: it takes long by design")] pub fn pwhash_verify(hp: &HashedPassword, passwd: &[u8]) -> bool {}
        }
    }
}
