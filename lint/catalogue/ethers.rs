//! ethers 2.0.14: a crate of crates.

pub use ethers_addressbook as addressbook;
pub use ethers_contract as contract;
pub use ethers_core as core;
pub use ethers_etherscan as etherscan;
pub use ethers_middleware as middleware;
pub use ethers_providers as providers;
pub use ethers_signers as signers;
pub use ethers_solc as solc;
pub use ethers_core::{abi, types, utils};
pub mod prelude {
    pub use ethers_contract::*;
    pub use ethers_core::types::*;
    pub use ethers_middleware::*;
    pub use ethers_providers::*;
    pub use ethers_signers::*;
}
