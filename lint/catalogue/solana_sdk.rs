//! solana-sdk 5.0.0: its keys, which older versions have at the same paths.

pub mod signature {
    pub use crate::signer::keypair::{keypair_from_seed, keypair_from_seed_phrase_and_passphrase, read_keypair, read_keypair_file, write_keypair, write_keypair_file, Keypair};
    pub use crate::signer::{EncodableKey, Signer, SignerError};
    pub use solana_signature::Signature;
}
pub mod signer {
    pub use solana_signer::{EncodableKey, Signer, SignerError};
    pub mod keypair {
        pub use solana_keypair::{keypair_from_seed, keypair_from_seed_phrase_and_passphrase, read_keypair, read_keypair_file, write_keypair, write_keypair_file, Keypair};
    }
}
